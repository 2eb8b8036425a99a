import type { Layer } from '../../layer.ts';

export const composeSqlite: Layer = {
  id: 'compose-sqlite',
  adds: { ko: 'Compose의 SQLite와 백업', en: 'SQLite and its backup, in Compose' },
  on: ['single'],
  when: [{ database: ['sqlite'] }],
  implements: {
    database: ['deploy/compose/database.sqlite.yaml'],
    backup: ['deploy/compose/sqlite/'],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
