import type { Layer } from '../../layer.ts';

export const platform: Layer = {
  id: 'platform',
  adds: {
    ko: '플랫폼 로그인·저장·랭킹을 쓰는 방법',
    en: 'How to use platform sign-in, saves and leaderboards',
  },
  on: ['none', 'single', 'cloud', 'idc', 'hybrid'],
  when: [{ members: ['platform'] }, { saves: ['platform'] }, { ranking: ['platform'] }],
  implements: {
    platform: ['docs/PLATFORM.md', 'docs/PLATFORM.ko.md'],
  },
  async files() {
    const { default: files } = await import('./files.ts');
    return files;
  },
};
