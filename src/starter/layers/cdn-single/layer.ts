import type { Layer } from '../../layer.ts';

export const cdnSingle: Layer = {
  id: 'cdn-single',
  adds: { ko: '서버 한 대 앞에 CDN을 두는 방법', en: 'A CDN in front of one machine' },
  on: ['single'],
  when: [{ regions: ['few', 'world'] }],
  implements: {
    cdn: ['docs/CDN.md', 'docs/CDN.ko.md'],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
