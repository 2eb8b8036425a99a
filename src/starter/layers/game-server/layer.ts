import type { Layer } from '../../layer.ts';

export const gameServer: Layer = {
  id: 'game-server',
  adds: { ko: '팀의 게임 서버가 돌 자리', en: "A place for the team's own game server" },
  on: ['single'],
  when: [{ play: ['match', 'world'] }, { play: ['peer'], fairplay: ['yes'] }],
  implements: {
    game: ['deploy/game-server/'],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
