import type { ChoiceQuestion } from './question.ts';

/** Part 2: how much, from where? */
export const load = {
  peak: {
    kind: 'choice',
    part: 2,
    topic: { ko: '최고 동접', en: 'Peak players' },
    ask: {
      ko: '가장 붐빌 때 동시에 몇 명이 접속하나요?',
      en: 'How many players at the same time, at the peak?',
    },
    why: {
      ko: '동접은 동시에 접속한 사람 수예요. 하루 접속자(DAU)의 5% 정도를 최고 동접으로 잡는 경우가 많아요. 서버 한 대로 되는지는 여기서 갈려요.',
      en: 'Players connected at one moment, often about 5 % of those who play in a day. It decides whether one machine is enough.',
    },
    options: {
      '1k': {
        label: { ko: '1천 명 미만', en: 'Under 1,000' },
        meaning: { ko: '하루 접속자로 대략 2만 명까지예요.', en: 'Roughly up to 20,000 players a day.' },
      },
      '10k': { label: { ko: '1만 명 미만', en: 'Under 10,000' } },
      '100k': { label: { ko: '10만 명 미만', en: 'Under 100,000' } },
      '1m': { label: { ko: '100만 명 미만', en: 'Under a million' } },
      over1m: { label: { ko: '100만 명 이상', en: 'A million or more' } },
    },
    assume: '1k',
  },
  traffic: {
    kind: 'choice',
    part: 2,
    topic: { ko: '접속 급증', en: 'Traffic spikes' },
    ask: { ko: '접속자가 갑자기 몰릴 일이 있나요?', en: 'Do players arrive in spikes?' },
    why: {
      ko: '언제 얼마나 몰릴지 알면 미리 준비할 수 있어요. 아무도 모른다면 필요할 때 늘리고 줄이는 쪽이 유리해요.',
      en: 'A known peak can be prepared for. If nobody can tell, capacity that comes and goes is worth its price.',
    },
    options: {
      steady: { label: { ko: '꾸준해요', en: 'Steady' } },
      events: {
        label: { ko: '정해진 때에 몰려요', en: 'Peaks at known times' },
        meaning: {
          ko: '저녁, 업데이트, 시즌처럼 미리 알아요.',
          en: 'Evenings, patches, seasons: known in advance.',
        },
      },
      sudden: {
        label: { ko: '언제 터질지 몰라요', en: 'Nobody can forecast it' },
        meaning: { ko: '출시 첫날이나 입소문처럼 예측이 어려워요.', en: 'A launch day, or going viral.' },
      },
    },
    assume: 'events',
  },
  regions: {
    kind: 'choice',
    part: 2,
    topic: { ko: '서비스 지역', en: 'Regions' },
    ask: { ko: '플레이어는 어디에 있나요?', en: 'Where are the players?' },
    why: {
      ko: '멀수록 응답이 늦어요. 지역 수는 서버 종류보다 서버를 어디에 몇 벌 두는지를 바꿔요.',
      en: 'Distance is delay. Regions hardly change the kind of hosting, but they do change where it stands.',
    },
    options: {
      one: { label: { ko: '한 나라 또는 한 대륙', en: 'One country or continent' } },
      few: {
        label: { ko: '두세 지역', en: 'A few regions' },
        meaning: { ko: '예: 한국과 일본, 북미.', en: 'For example Korea, Japan and North America.' },
      },
      world: { label: { ko: '전 세계', en: 'The whole world' } },
    },
    assume: 'one',
  },
  downtime: {
    kind: 'choice',
    part: 2,
    topic: { ko: '허용 중단 시간', en: 'Downtime' },
    ask: { ko: '고장 나면 얼마나 멈춰 있어도 되나요?', en: 'How long may it be down?' },
    why: {
      ko: '몇 시간을 기다릴 수 있으면 한 대와 백업으로 충분해요. 몇 분 안에 살아나야 하면 예비 서버가 늘 켜져 있어야 해요.',
      en: 'If hours are bearable, one machine and a backup will do. Back within minutes means a spare that is always on.',
    },
    options: {
      hours: {
        label: { ko: '몇 시간은 괜찮아요', en: 'Hours' },
        meaning: { ko: '공지를 띄우고 사람이 고쳐요.', en: 'We post a notice and somebody repairs it.' },
      },
      minutes: {
        label: { ko: '몇 분 안에 돌아와야 해요', en: 'Minutes' },
        meaning: {
          ko: '사람이 오기 전에 스스로 넘어가야 해요.',
          en: 'It must fail over before anyone gets there.',
        },
      },
    },
    assume: 'hours',
  },
} as const satisfies Record<string, ChoiceQuestion>;
