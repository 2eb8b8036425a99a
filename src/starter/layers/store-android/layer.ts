import type { Layer } from '../../layer.ts';

export const storeAndroid: Layer = {
  id: 'store-android',
  adds: { ko: 'Google Play 출시 점검표', en: 'A checklist for Google Play' },
  on: ['none'],
  when: [{ client: ['android'] }],
  implements: {
    store: ['docs/GOOGLE-PLAY.md', 'docs/GOOGLE-PLAY.ko.md'],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
