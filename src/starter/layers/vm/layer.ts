import { databaseFor } from '../../../blueprint/blueprint.ts';
import type { Layer } from '../../layer.ts';
import { cloudInit } from './cloudInit.ts';

export const vm: Layer = {
  id: 'vm',
  adds: { ko: '서버 한 대를 컨테이너 없이 systemd로', en: 'One machine by systemd, without containers' },
  on: ['single'],
  implements: {
    door: ['deploy/vm/caddy.conf', 'deploy/vm/nftables.conf'],
    app: [
      'deploy/vm/README.md',
      'deploy/vm/README.ko.md',
      'deploy/vm/cloud-init.yaml',
      'deploy/vm/release.sh',
      'deploy/vm/install.sh',
      'deploy/vm/game.service',
      'deploy/vm/game-prune.service',
      'deploy/vm/game-prune.timer',
    ],
    database: ['deploy/vm/database.sql', 'deploy/vm/postgresql.conf', 'deploy/vm/game-migrate.service'],
    backup: [
      'deploy/vm/backup.sh',
      'deploy/vm/restore.sh',
      'deploy/vm/offsite.sh',
      'deploy/vm/game-backup.service',
      'deploy/vm/game-backup.timer',
      'deploy/vm/game-offsite.service',
    ],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
  write({ slug, facts, blueprint }, files) {
    const release = files['./deploy/vm/release.sh'];
    if (release === undefined) throw new Error('the files of this layer have no release.sh');
    const sqlite = databaseFor(blueprint.outcome, facts) === 'sqlite';
    return {
      'deploy/vm/cloud-init.yaml': cloudInit(slug, sqlite ? 'sqlite' : 'postgresql', release),
    };
  },
};
