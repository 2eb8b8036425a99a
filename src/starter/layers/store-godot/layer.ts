import type { Layer } from '../../layer.ts';

export const storeGodot: Layer = {
  id: 'store-godot',
  adds: { ko: 'Godot 게임의 스토어 출시 점검표', en: 'A store checklist for a Godot game' },
  on: ['none'],
  when: [{ client: ['godot'] }],
  implements: {
    store: ['docs/GODOT-STORES.md', 'docs/GODOT-STORES.ko.md'],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
