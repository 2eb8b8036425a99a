import type { PartKind } from '../blueprint/parts.ts';
import type { Outcome } from '../decision/outcomes.ts';
import type { Text } from '../language/text.ts';

/** One real project in `projects/`, and which of its files implement which part of the picture. */
export interface Kit {
  readonly project: 'django' | 'web';
  readonly title: Text;
  /** How it is started once unpacked, one command a line; the same words stand in its README. */
  readonly start: readonly string[];
  readonly test: string;
  /** Files, or folders ending in `/`, under the project. */
  readonly implements: { readonly [Kind in PartKind]?: readonly string[] };
}

const kits: Readonly<Record<Kit['project'], Kit>> = {
  web: {
    project: 'web',
    title: { ko: '오프라인 웹 게임', en: 'An offline web game' },
    start: ['npm start'],
    test: 'npm test',
    implements: {
      client: ['index.html', 'main.js', 'puzzle.js', 'play.js', 'save.js'],
      hosting: ['sw.js', 'offline.js', 'manifest.webmanifest', 'server.js'],
    },
  },
  django: {
    project: 'django',
    title: { ko: 'Django 백엔드', en: 'A Django backend' },
    start: ['uv run dev'],
    test: 'uv run pytest',
    implements: {
      app: ['game/accounts/', 'game/saves/', 'game/leaderboards/', 'game/api/', 'gunicorn.conf.py'],
      database: [
        'game/database.py',
        'game/accounts/models.py',
        'game/saves/models.py',
        'game/leaderboards/models.py',
      ],
      backup: ['game/management/commands/backup.py'],
    },
  },
};

/** The project an outcome starts from. */
export function kitFor(outcome: Outcome): Kit {
  return outcome === 'none' ? kits.web : kits.django;
}
