import type { Layer } from '../../layer.ts';

export const ansibleCache: Layer = {
  id: 'ansible-cache',
  adds: { ko: 'Redis 캐시', en: 'A Redis cache' },
  on: ['idc', 'hybrid'],
  when: [{ peak: ['100k', '1m', 'over1m'] }],
  implements: {
    cache: [
      'deploy/ansible/cache.yml',
      'deploy/ansible/group_vars/all/cache.yml',
      'deploy/ansible/roles/cache/',
    ],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
