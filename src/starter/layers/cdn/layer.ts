import type { Layer } from '../../layer.ts';

export const cdn: Layer = {
  id: 'cdn',
  adds: { ko: 'CDN으로 패치와 에셋을 내려 주는 방법', en: 'How to deliver patches and assets by CDN' },
  on: ['cloud', 'idc', 'hybrid'],
  when: [{ peak: ['100k', '1m', 'over1m'] }, { regions: ['few', 'world'] }],
  implements: {
    cdn: ['deploy/cdn/'],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
