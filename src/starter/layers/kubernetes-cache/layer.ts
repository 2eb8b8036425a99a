import type { Layer } from '../../layer.ts';

export const kubernetesCache: Layer = {
  id: 'kubernetes-cache',
  adds: { ko: '관리형 캐시 연결', en: 'The way to a managed cache' },
  on: ['cloud'],
  when: [{ peak: ['100k', '1m', 'over1m'] }],
  implements: {
    cache: ['deploy/kubernetes/cache/', 'deploy/kubernetes/secrets/cache.env.example'],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
