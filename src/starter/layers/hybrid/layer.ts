import type { Layer } from '../../layer.ts';

const at = (...paths: string[]) => paths.map((path) => `deploy/hybrid/${path}`);

export const hybrid: Layer = {
  id: 'hybrid',
  adds: {
    ko: 'IDC와 클라우드를 잇는 WireGuard와 넘침 규칙',
    en: 'WireGuard between data centre and cloud, and the overflow rule',
  },
  on: ['hybrid'],
  implements: {
    vpn: at('tunnel.yml', 'roles/tunnel/', 'wireguard/'),
    balancer: [...at('haproxy/'), 'deploy/ansible/group_vars/balancer/hybrid.yml'],
    burst: [
      ...at('README.md', 'README.ko.md', 'WHAT-STAYS.md', 'WHAT-STAYS.ko.md'),
      'deploy/ansible/group_vars/all/hybrid.yml',
    ],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
