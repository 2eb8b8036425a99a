import type { Text } from '../language/text.ts';

interface PartMeaning {
  readonly name: Text;
  /** What it does, in one line, for somebody who meets it for the first time. */
  readonly does: Text;
}

/** Everything a blueprint can contain. A kind stands at most once in a blueprint, so it is also the part's id. */
export const partKinds = {
  client: {
    name: { ko: '게임', en: 'Game' },
    does: { ko: '플레이어가 실행하는 게임이에요.', en: 'The game a player runs.' },
  },
  peers: {
    name: { ko: '다른 플레이어', en: 'Other players' },
    does: {
      ko: '한 명이 방을 열고 나머지가 그 기기에 접속해요.',
      en: 'One of them hosts, the others connect to that device.',
    },
  },
  platform: {
    name: { ko: '플랫폼 서비스', en: 'Platform services' },
    does: {
      ko: '스토어나 콘솔이 로그인, 저장, 랭킹을 대신 맡아요.',
      en: 'The store or console takes care of sign-in, saves or leaderboards.',
    },
  },
  store: {
    name: { ko: '앱 스토어', en: 'App store' },
    does: { ko: '게임을 나눠 주고 업데이트해요.', en: 'Delivers the game and its updates.' },
  },
  hosting: {
    name: { ko: '정적 호스팅', en: 'Static hosting' },
    does: {
      ko: '파일만 내려 줘요. 프로그램은 돌지 않아요.',
      en: 'Hands out files; no program of ours runs there.',
    },
  },
  cdn: {
    name: { ko: 'CDN', en: 'CDN' },
    does: { ko: '패치와 에셋을 가까운 곳에서 내려 줘요.', en: 'Delivers patches and assets from nearby.' },
  },
  door: {
    name: { ko: '리버스 프록시', en: 'Reverse proxy' },
    does: { ko: 'HTTPS를 받아 앱에 넘겨요.', en: 'Takes HTTPS and hands requests to the app.' },
  },
  balancer: {
    name: { ko: '로드 밸런서', en: 'Load balancer' },
    does: {
      ko: '요청을 살아 있는 앱 서버에 나눠요.',
      en: 'Spreads requests over the app servers that are alive.',
    },
  },
  app: {
    name: { ko: '앱 서버', en: 'App server' },
    does: { ko: '가입, 로그인, 저장, 랭킹을 처리해요.', en: 'Registration, log-in, saves and leaderboards.' },
  },
  game: {
    name: { ko: '게임 서버', en: 'Game servers' },
    does: {
      ko: '실시간 판이나 세계를 돌리고 결과를 정해요.',
      en: 'Run the rounds or the world and decide what happened.',
    },
  },
  database: {
    name: { ko: '데이터베이스', en: 'Database' },
    does: { ko: '회원과 기록의 원본을 보관해요.', en: 'Keeps the master copy of members and records.' },
  },
  replica: {
    name: { ko: '복제 DB', en: 'Replica' },
    does: {
      ko: '읽기를 나눠 받고, 원본이 멈추면 이어받아요.',
      en: 'Shares the reading and takes over when the primary stops.',
    },
  },
  cache: {
    name: { ko: '캐시', en: 'Cache' },
    does: {
      ko: '자주 읽는 값을 메모리에 두어 DB를 쉬게 해요.',
      en: 'Keeps what is read often in memory and spares the database.',
    },
  },
  vpn: {
    name: { ko: 'VPN', en: 'VPN' },
    does: { ko: '두 곳을 암호화된 통로로 이어요.', en: 'Joins two sites through an encrypted tunnel.' },
  },
  burst: {
    name: { ko: '추가 서버', en: 'Extra servers' },
    does: { ko: '넘치는 접속만큼 빌렸다가 돌려줘요.', en: 'Rented for what overflows, then given back.' },
  },
  copy: {
    name: { ko: '지역 서버', en: 'Regional servers' },
    does: {
      ko: '같은 앱과 게임 서버를 플레이어 가까이에 둬요.',
      en: 'The same app and game servers, close to the players.',
    },
  },
  backup: {
    name: { ko: '백업', en: 'Backup' },
    does: {
      ko: '서버가 사라져도 남는 사본이에요. 복구도 연습해요.',
      en: 'A copy that outlives the servers. Practise restoring it.',
    },
  },
} as const satisfies Record<string, PartMeaning>;

export type PartKind = keyof typeof partKinds;
