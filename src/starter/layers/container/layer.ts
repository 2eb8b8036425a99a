import type { Layer } from '../../layer.ts';

export const container: Layer = {
  id: 'container',
  adds: { ko: '앱의 컨테이너 이미지', en: 'A container image of the app' },
  on: ['single', 'cloud', 'hybrid'],
  implements: {
    app: ['Dockerfile', '.dockerignore'],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
