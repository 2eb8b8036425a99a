import type { Layer } from '../../layer.ts';

export const peers: Layer = {
  id: 'peers',
  adds: { ko: '플레이어끼리 연결하는 방법', en: 'How players host for each other' },
  on: ['none', 'single', 'cloud', 'idc', 'hybrid'],
  when: [{ play: ['peer'], fairplay: ['no'] }],
  implements: {
    peers: ['docs/PEERS.md', 'docs/PEERS.ko.md'],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
