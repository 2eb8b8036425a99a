import type { Layer } from '../../layer.ts';

export const composePostgresql: Layer = {
  id: 'compose-postgresql',
  adds: { ko: 'Compose의 PostgreSQL과 백업', en: 'PostgreSQL and its backup, in Compose' },
  on: ['single'],
  when: [{ database: ['postgresql', 'mysql', 'oracle'] }],
  implements: {
    database: ['deploy/compose/database.postgresql.yaml', 'deploy/compose/postgresql/first-start.sh'],
    backup: ['deploy/compose/postgresql/dump.sh', 'deploy/compose/postgresql/restore.sh'],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
