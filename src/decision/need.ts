import type { Table } from './table.ts';

/**
 * Must a machine of ours decide the truth, keep the only copy, rank, or run the match?
 * `replaceable`: something asks for a server, but a platform service could carry the same.
 */
export type Need = 'none' | 'replaceable' | 'server';

/** Documented games: 14 of 18 without such a duty ran no server; of 105 with one, all did. */
export const needTable: Table<Need> = [
  {
    id: 'a-shared-world-needs-one-authority',
    when: { play: ['world'] },
    choose: 'server',
    because: {
      ko: '모두가 함께 사는 세계는 누군가 한곳에서 결과를 정해야 해요. 그 일은 서버만 할 수 있어요.',
      en: 'A world shared by everyone needs one place that decides what happened, and that is a server.',
    },
  },
  {
    id: 'matches-we-run-need-a-neutral-machine',
    when: { play: ['match'] },
    choose: 'server',
    because: {
      ko: '실시간 대전을 우리가 열면 판을 돌리고 승패를 정할 중립 서버가 필요해요.',
      en: 'Real-time matches that we run need a neutral machine to host the round and decide the winner.',
    },
  },
  {
    id: 'turns-through-our-service-need-a-server',
    when: { play: ['turns'] },
    choose: 'server',
    because: {
      ko: '상대가 접속해 있지 않아도 수와 기록을 전해야 하니, 그 사이를 이어 줄 서버가 필요해요.',
      en: 'Moves and records must reach players who are offline, so a server has to hold them in between.',
    },
  },
  {
    id: 'distrusted-hosts-need-a-neutral-server',
    when: { play: ['peer'], fairplay: ['yes'] },
    choose: 'server',
    because: {
      ko: '순위나 기종이 걸리면 플레이어를 호스트로 믿을 수 없어요. 크로스플레이를 넣으며 중립 서버로 옮긴 게임이 있어요.',
      en: 'With ranks or mixed platforms no player can be trusted as host. Games have moved to neutral servers to add cross-play.',
    },
    source: {
      title: 'AWS for Games: Behaviour Interactive introduces cross-platform play',
      url: 'https://aws.amazon.com/blogs/gametech/behaviour-interactive-introduces-cross-platform-play-using-aws/',
    },
  },
  {
    id: 'own-members-need-a-server',
    when: { play: ['solo', 'peer'], fairplay: ['no'], members: ['own'] },
    choose: 'server',
    because: {
      ko: '우리 회원정보를 따로 관리하려면 안전하게 보관하고 로그인시킬 서버가 필요해요.',
      en: 'Member records of your own need a server that stores them safely and lets members in.',
    },
  },
  {
    id: 'a-master-copy-of-saves-needs-a-server',
    when: { play: ['solo', 'peer'], fairplay: ['no'], members: ['none', 'platform'], saves: ['server'] },
    choose: 'replaceable',
    because: {
      ko: '저장 데이터의 원본을 우리가 쥐려면 서버가 필요해요. 보관만 하면 된다면 플랫폼 클라우드 저장이 대신할 수 있어요.',
      en: 'Holding the master copy of saves takes a server. If keeping them is all, platform cloud saves can do it instead.',
    },
  },
  {
    id: 'own-leaderboards-need-a-server',
    when: {
      play: ['solo', 'peer'],
      fairplay: ['no'],
      members: ['none', 'platform'],
      saves: ['device', 'platform'],
      ranking: ['own'],
    },
    choose: 'replaceable',
    because: {
      ko: '우리 규칙으로 매기는 랭킹은 서버가 계산해야 해요. 단순한 순위표라면 플랫폼 랭킹이 대신할 수 있어요.',
      en: 'Rankings by our own rules are computed on a server. A plain table could be a platform leaderboard instead.',
    },
  },
  {
    id: 'nothing-here-needs-a-machine-of-ours',
    when: {
      play: ['solo'],
      fairplay: ['no'],
      members: ['none', 'platform'],
      saves: ['device', 'platform'],
      ranking: ['none', 'platform'],
    },
    choose: 'none',
    because: {
      ko: '혼자 하고, 기록은 기기나 플랫폼에 남아요. 우리 기계가 결정하거나 보관할 것이 없어요.',
      en: 'It is played alone and its records stay on the device or the platform: nothing for a machine of ours to decide or keep.',
    },
    source: {
      title: 'Leaderboard with Game Center and no backend (UI Buzz, episode 58)',
      url: 'https://uibuzz.transistor.fm/58/transcript',
    },
  },
  {
    id: 'friends-can-host-each-other',
    when: {
      play: ['peer'],
      fairplay: ['no'],
      members: ['none', 'platform'],
      saves: ['device', 'platform'],
      ranking: ['none', 'platform'],
    },
    choose: 'none',
    because: {
      ko: '플레이어끼리 방을 열고 호스트가 기록을 쥐어요. 걸린 순위가 없으니 호스트를 믿어도 돼요.',
      en: 'Players host for each other and the host keeps the record. With nothing ranked, the host can be trusted.',
    },
  },
];
