import type { Layer } from '../../layer.ts';

export const kubernetesRegionsFew: Layer = {
  id: 'kubernetes-regions-few',
  adds: { ko: '일본과 북미 리전', en: 'Regions in Japan and North America' },
  on: ['cloud'],
  when: [{ regions: ['few'] }],
  implements: {
    copy: ['deploy/kubernetes-regions/japan/', 'deploy/kubernetes-regions/north-america/'],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
