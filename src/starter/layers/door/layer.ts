import type { Layer } from '../../layer.ts';

export const door: Layer = {
  id: 'door',
  adds: { ko: 'HTTPS를 받는 Caddy 설정', en: 'Caddy, taking HTTPS' },
  on: ['single'],
  implements: {
    door: ['deploy/door/'],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
