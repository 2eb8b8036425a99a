import type { Layer } from '../../layer.ts';

export const ansibleRegions: Layer = {
  id: 'ansible-regions',
  adds: { ko: '다른 지역의 앱 서버', en: 'App servers in other regions' },
  on: ['idc', 'hybrid'],
  when: [{ regions: ['few', 'world'] }],
  implements: {
    copy: [
      'deploy/ansible/REGIONS.md',
      'deploy/ansible/REGIONS.ko.md',
      'deploy/ansible/regional.yml',
      'deploy/ansible/group_vars/regional.yml',
    ],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
