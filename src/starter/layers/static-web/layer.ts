import type { Layer } from '../../layer.ts';

export const staticWeb: Layer = {
  id: 'static-web',
  adds: { ko: '정적 호스팅에 공개하기', en: 'Publishing on static hosts' },
  on: ['none'],
  when: [{ client: ['web'] }],
  implements: {
    hosting: [
      '.github/workflows/pages.yml',
      'netlify.toml',
      'deploy/static/',
      'docs/PUBLISH.md',
      'docs/PUBLISH.ko.md',
    ],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
