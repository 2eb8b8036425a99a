import type { Layer } from '../../layer.ts';
import { inventoryFile, siteFile, sizingFile } from './inventory.ts';
import { orderSheet } from './orderSheet.ts';

const at = (...paths: string[]) => paths.map((path) => `deploy/ansible/${path}`);

export const ansible: Layer = {
  id: 'ansible',
  adds: {
    ko: 'IDC 장비를 준비하는 Ansible과 주문서',
    en: 'Ansible for the machines of a data centre, and their order sheet',
  },
  on: ['idc', 'hybrid'],
  implements: {
    balancer: at('balancer.yml', 'certificate.yml', 'roles/balancer/'),
    app: [
      ...at(
        'README.md',
        'README.ko.md',
        'ansible.cfg',
        'requirements.txt',
        '.gitignore',
        '.yamllint',
        'inventory.yml',
      ),
      ...at(
        'site.yml',
        'preflight.yml',
        'base.yml',
        'release.yml',
        'rollback.yml',
        'roles/base/',
        'roles/app/',
      ),
      ...['settings', 'choices', 'secrets', 'app', 'sizing'].flatMap((name) =>
        at(`group_vars/all/${name}.yml`),
      ),
      'deploy/ORDER.md',
      'deploy/ORDER.ko.md',
    ],
    database: at('database.yml', 'roles/database/'),
    replica: at('promote.yml', 'rebuild-replica.yml'),
    backup: at('backup.yml', 'restore.yml', 'restore-test.yml', 'roles/backup/'),
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
  write: (context) => ({
    'deploy/ansible/inventory.yml': inventoryFile(context),
    'deploy/ansible/group_vars/all/sizing.yml': sizingFile(context),
    'deploy/ansible/site.yml': siteFile(context),
    'deploy/ORDER.md': orderSheet(context, 'en'),
    'deploy/ORDER.ko.md': orderSheet(context, 'ko'),
  }),
};
