import { databaseFor } from '../../../blueprint/blueprint.ts';
import type { Layer } from '../../layer.ts';
import { composeSettings } from './settings.ts';

export const compose: Layer = {
  id: 'compose',
  adds: { ko: '서버 한 대를 Docker Compose로', en: 'One machine by Docker Compose' },
  on: ['single'],
  implements: {
    app: [
      'deploy/compose/README.md',
      'deploy/compose/README.ko.md',
      'deploy/compose/compose.yaml',
      'deploy/compose/settings.env',
      'deploy/compose/first-start.sh',
      'deploy/compose/.gitignore',
    ],
    door: ['deploy/compose/compose.yaml'],
    backup: ['deploy/compose/backup/'],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
  write({ slug, facts, blueprint }) {
    const sqlite = databaseFor(blueprint.outcome, facts) === 'sqlite';
    return { 'deploy/compose/settings.env': composeSettings(slug, sqlite ? 'sqlite' : 'postgresql') };
  },
};
