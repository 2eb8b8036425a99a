import type { Layer } from '../../layer.ts';
import { capacity, kustomization } from './kustomization.ts';

export const kubernetes: Layer = {
  id: 'kubernetes',
  adds: { ko: '클라우드: Kubernetes에 배포하는 파일', en: 'Cloud: the files for Kubernetes' },
  on: ['cloud'],
  implements: {
    app: [
      'deploy/kubernetes/README.md',
      'deploy/kubernetes/README.ko.md',
      'deploy/kubernetes/kustomization.yaml',
      'deploy/kubernetes/capacity/',
      'deploy/kubernetes/release.sh',
      'deploy/kubernetes/base/kustomization.yaml',
      'deploy/kubernetes/base/app.yaml',
      'deploy/kubernetes/base/autoscaler.yaml',
      'deploy/kubernetes/base/disruption-budget.yaml',
      'deploy/kubernetes/base/namespace.yaml',
      'deploy/kubernetes/base/service-accounts.yaml',
      'deploy/kubernetes/base/deployer.yaml',
      'deploy/kubernetes/base/closed-by-default.yaml',
      'deploy/kubernetes/base/network-policies.yaml',
      'deploy/kubernetes/base/settings.env',
      '.github/workflows/deploy.yml',
    ],
    balancer: [
      'deploy/kubernetes/base/gateway.yaml',
      'deploy/kubernetes/base/certificate-issuer.yaml',
      'deploy/kubernetes/base/service.yaml',
      'deploy/kubernetes/host/',
      'deploy/kubernetes/cluster/',
    ],
    database: [
      'deploy/kubernetes/base/migrate.yaml',
      'deploy/kubernetes/base/prune.yaml',
      'deploy/kubernetes/make-secrets.sh',
      'deploy/kubernetes/secrets/app.env.example',
    ],
    backup: [
      'deploy/kubernetes/base/backup.yaml',
      'deploy/kubernetes/secrets/backup.env.example',
      'deploy/kubernetes/restore/',
    ],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
  write: (context) => ({
    'deploy/kubernetes/kustomization.yaml': kustomization(context),
    'deploy/kubernetes/capacity/kustomization.yaml': capacity(context),
  }),
};
