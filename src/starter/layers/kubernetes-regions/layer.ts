import type { Layer } from '../../layer.ts';

export const kubernetesRegions: Layer = {
  id: 'kubernetes-regions',
  adds: { ko: '여러 리전이 함께 쓰는 파일', en: 'What every further region shares' },
  on: ['cloud'],
  when: [{ regions: ['few', 'world'] }],
  implements: {
    copy: [
      'deploy/kubernetes-regions/README.md',
      'deploy/kubernetes-regions/README.ko.md',
      'deploy/kubernetes-regions/without-home-jobs/',
    ],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
