import type { Layer } from '../../layer.ts';

export const kubernetesReplica: Layer = {
  id: 'kubernetes-replica',
  adds: { ko: '읽기 복제 DB 연결', en: 'The way to a read replica' },
  on: ['cloud'],
  when: [{ peak: ['100k', '1m', 'over1m'] }, { downtime: ['minutes'] }],
  implements: {
    replica: ['deploy/kubernetes/replica/', 'deploy/kubernetes/secrets/replica.env.example'],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
