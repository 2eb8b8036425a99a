import type { Text } from '../language/text.ts';
import type { HostingId, OptionId } from '../questionnaire/questions.ts';

/**
 * Each answer as a condition: "서버 운영 인력이 생기면", "running machines is somebody’s job". A Korean clause ends
 * in -면, so that two of them can be joined: the first then ends in -고.
 */
export const clauses: { readonly [Q in HostingId]: { readonly [O in OptionId<Q>]: Text } } = {
  members: {
    none: { ko: '로그인 없이 가면', en: 'there is no sign-in' },
    platform: { ko: '플랫폼 로그인만 쓰면', en: 'players only sign in with a platform' },
    own: { ko: '우리 회원을 따로 관리하면', en: 'you keep accounts of your own' },
  },
  saves: {
    device: { ko: '진행 상황을 기기에만 두면', en: 'progress stays on the device' },
    platform: { ko: '저장을 플랫폼 클라우드에 맡기면', en: 'the platform’s cloud keeps the saves' },
    server: { ko: '저장 원본을 우리가 쥐면', en: 'you hold the master copy of saves' },
  },
  ranking: {
    none: { ko: '랭킹이 없으면', en: 'there are no leaderboards' },
    platform: { ko: '랭킹을 플랫폼에 맡기면', en: 'the platform keeps the leaderboards' },
    own: { ko: '순위를 우리 규칙으로 매기면', en: 'you rank players by rules of your own' },
  },
  play: {
    solo: { ko: '혼자 하는 게임이면', en: 'everyone plays alone' },
    peer: { ko: '플레이어끼리 방을 열면', en: 'players host for each other' },
    turns: { ko: '우리 서비스를 거쳐 턴을 주고받으면', en: 'players take turns through your service' },
    match: { ko: '실시간 대전을 우리가 열면', en: 'you run real-time matches' },
    world: { ko: '모두가 함께 사는 세계를 운영하면', en: 'you run a shared world' },
  },
  fairplay: {
    no: { ko: '호스트를 믿어도 되면', en: 'a player can be trusted as host' },
    yes: { ko: '호스트를 믿을 수 없으면', en: 'no player may be trusted as host' },
  },
  peak: {
    '1k': { ko: '최고 동접이 1천 명을 넘지 않으면', en: 'the peak stays under 1,000 players' },
    '10k': { ko: '최고 동접이 1천~1만 명이면', en: 'the peak is 1,000 to 10,000 players' },
    '100k': { ko: '최고 동접이 1만~10만 명이면', en: 'the peak is 10,000 to 100,000 players' },
    '1m': { ko: '최고 동접이 10만~100만 명이면', en: 'the peak is 100,000 to a million players' },
    over1m: { ko: '최고 동접이 100만 명을 넘으면', en: 'the peak passes a million players' },
  },
  traffic: {
    steady: { ko: '접속이 꾸준하면', en: 'players come steadily' },
    events: { ko: '정해진 때에만 몰리면', en: 'the peaks come at known times' },
    sudden: { ko: '언제 몰릴지 알 수 없으면', en: 'nobody can forecast the spikes' },
  },
  regions: {
    one: { ko: '한 지역에서만 서비스하면', en: 'all players are in one region' },
    few: { ko: '두세 지역으로 넓히면', en: 'you serve a few regions' },
    world: { ko: '전 세계로 넓히면', en: 'you serve the whole world' },
  },
  downtime: {
    hours: { ko: '몇 시간 멈춰도 괜찮으면', en: 'hours of downtime are bearable' },
    minutes: { ko: '몇 분 안에 되살아나야 하면', en: 'it must be back within minutes' },
  },
  operators: {
    nobody: { ko: '서버를 돌볼 사람이 없으면', en: 'nobody operates the machines' },
    developers: { ko: '개발자가 틈틈이 서버를 돌보면', en: 'developers operate on the side' },
    some: { ko: '서버 운영 인력이 생기면', en: 'running machines is somebody’s job' },
    crew: { ko: '서버 운영 팀이 생기면', en: 'there is an operations team' },
  },
  hardware: {
    none: { ko: '가진 장비가 없으면', en: 'you have no machines' },
    owned: { ko: 'IDC에 장비가 있으면', en: 'you have machines in a data centre' },
  },
  cost: {
    upfront: { ko: '초기 투자비용이 더 부담되면', en: 'money up front hurts more' },
    monthly: { ko: '매달 나가는 비용이 더 부담되면', en: 'the monthly bill hurts more' },
    balanced: { ko: '두 비용이 비슷하게 부담되면', en: 'both costs hurt alike' },
  },
  residency: {
    no: { ko: '데이터가 어디 있어도 되면', en: 'data may be kept anywhere' },
    yes: {
      ko: '데이터와 장비를 우리 통제 아래 두어야 하면',
      en: 'data and hardware must stay under your control',
    },
  },
};

/** A Korean clause as the first of two. The stems above all take -고 as they stand. */
export function joined(clause: string): string {
  return clause.replace(/으?면$/, '고');
}
