import type { Layer } from '../../layer.ts';
import { capacity, kustomization } from './kustomization.ts';

/** Files of the cloud's web tier that rented pods share with it, word for word. */
const shared = [
  'make-secrets.sh',
  'base/app.yaml',
  'base/autoscaler.yaml',
  'base/closed-by-default.yaml',
  'base/disruption-budget.yaml',
  'base/namespace.yaml',
  'base/settings.env',
];

export const kubernetesBurst: Layer = {
  id: 'kubernetes-burst',
  adds: {
    ko: '몰릴 때 빌려 쓰는 앱 서버를 Kubernetes에 두는 파일',
    en: 'The rented app servers on Kubernetes',
  },
  on: ['hybrid'],
  implements: { burst: ['deploy/kubernetes-burst/'] },
  async files() {
    const [{ default: own }, { default: cloud }] = await Promise.all([
      import('./files.ts'),
      import('../kubernetes/files.ts'),
    ]);
    const taken = shared.map((path): [string, string] => {
      const text = cloud[`./deploy/kubernetes/${path}`];
      if (text === undefined) throw new Error(`the cloud's layer has no ${path}`);
      return [`./deploy/kubernetes-burst/${path}`, text];
    });
    return { ...own, ...Object.fromEntries(taken) };
  },
  write: (context) => ({
    'deploy/kubernetes-burst/kustomization.yaml': kustomization(context),
    'deploy/kubernetes-burst/capacity/kustomization.yaml': capacity(context),
  }),
};
