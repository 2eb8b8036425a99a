import type { Layer } from '../../layer.ts';
import { kustomization } from './kustomization.ts';

export const agones: Layer = {
  id: 'agones',
  adds: { ko: '게임 서버: Agones 플릿', en: 'Game servers: an Agones fleet' },
  on: ['cloud'],
  when: [{ play: ['match', 'world'] }, { play: ['peer'], fairplay: ['yes'] }],
  implements: {
    game: ['deploy/kubernetes/game-servers/', 'deploy/kubernetes/allocation/'],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
  write: (context) => ({
    'deploy/kubernetes/game-servers/kustomization.yaml': kustomization(context),
  }),
};
