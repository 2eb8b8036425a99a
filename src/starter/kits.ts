import type { Outcome } from '../decision/outcomes.ts';
import type { Layer } from './layer.ts';

/** The lowest layer: a real project in `projects/` that runs as it lies. */
export interface Kit extends Layer {
  readonly project: 'django' | 'web';
  /** How it is started once unpacked, one command a line; the same words stand in its README. */
  readonly start: readonly string[];
  readonly test: string;
}

const web: Kit = {
  id: 'web',
  project: 'web',
  adds: { ko: '오프라인 웹 게임', en: 'An offline web game' },
  on: ['none'],
  start: ['npm start'],
  test: 'npm test',
  implements: {
    client: ['index.html', 'main.js', 'puzzle.js', 'play.js', 'save.js'],
    hosting: ['sw.js', 'offline.js', 'manifest.webmanifest', 'server.js'],
  },
  files: async () => (await import('./files/web.ts')).default,
};

const django: Kit = {
  id: 'django',
  project: 'django',
  adds: { ko: 'Django 백엔드', en: 'A Django backend' },
  on: ['single', 'cloud', 'idc', 'hybrid'],
  start: ['uv run dev'],
  test: 'uv run pytest',
  implements: {
    client: ['README.md', 'README.ko.md'],
    app: ['game/accounts/', 'game/saves/', 'game/leaderboards/', 'game/api/', 'gunicorn.conf.py'],
    database: [
      'game/database.py',
      'game/accounts/models.py',
      'game/saves/models.py',
      'game/leaderboards/models.py',
    ],
    replica: ['game/replica.py'],
    cache: ['game/cache.py', 'game/shared_cache.py', 'game/leaderboards/shown.py'],
    backup: ['game/management/commands/backup.py'],
  },
  files: async () => (await import('./files/django.ts')).default,
};

/** The project an outcome starts from. */
export function kitFor(outcome: Outcome): Kit {
  return outcome === 'none' ? web : django;
}
