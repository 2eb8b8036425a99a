import type { Layer } from '../../layer.ts';

const image = ['Dockerfile', '.dockerignore'];

export const container: Layer = {
  id: 'container',
  adds: { ko: '앱의 컨테이너 이미지', en: 'A container image of the app' },
  on: ['single', 'cloud', 'hybrid'],
  implements: {
    app: image,
    // Rented servers run the same app.
    burst: image,
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
