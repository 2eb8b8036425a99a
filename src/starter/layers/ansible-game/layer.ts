import type { Layer } from '../../layer.ts';

export const ansibleGame: Layer = {
  id: 'ansible-game',
  adds: { ko: '게임 서버가 도는 장비', en: 'Machines for your game servers' },
  on: ['idc', 'hybrid'],
  when: [{ play: ['match', 'world'] }, { play: ['peer'], fairplay: ['yes'] }],
  implements: {
    game: ['deploy/ansible/game.yml', 'deploy/ansible/group_vars/all/game.yml', 'deploy/ansible/roles/game/'],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
