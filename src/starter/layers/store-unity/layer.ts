import type { Layer } from '../../layer.ts';

export const storeUnity: Layer = {
  id: 'store-unity',
  adds: { ko: 'Unity 게임의 스토어 출시 점검표', en: 'A store checklist for a Unity game' },
  on: ['none'],
  when: [{ client: ['unity'] }],
  implements: {
    store: ['docs/UNITY-STORES.md', 'docs/UNITY-STORES.ko.md'],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
