import type { Layer } from '../../layer.ts';

export const kubernetesRegionsWorld: Layer = {
  id: 'kubernetes-regions-world',
  adds: { ko: '세 대륙의 리전', en: 'Regions on three continents' },
  on: ['cloud'],
  when: [{ regions: ['world'] }],
  implements: {
    copy: [
      'deploy/kubernetes-regions/americas/',
      'deploy/kubernetes-regions/europe/',
      'deploy/kubernetes-regions/southeast-asia/',
    ],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
