import type { Text } from '../language/text.ts';

/** Every row of the tables in two or three words, for the map of the decision. */
export const rowNames: Readonly<Record<string, Text>> = {
  'a-shared-world-needs-one-authority': { ko: '모두가 함께 사는 세계', en: 'a shared world' },
  'matches-we-run-need-a-neutral-machine': { ko: '우리가 여는 실시간 대전', en: 'matches we run' },
  'turns-through-our-service-need-a-server': {
    ko: '우리를 거치는 턴',
    en: 'turns through our service',
  },
  'distrusted-hosts-need-a-neutral-server': { ko: '믿을 수 없는 호스트', en: 'distrusted hosts' },
  'own-members-need-a-server': { ko: '우리 회원정보', en: 'members of our own' },
  'a-master-copy-of-saves-needs-a-server': { ko: '저장의 원본', en: 'the master copy of saves' },
  'own-leaderboards-need-a-server': { ko: '우리 규칙의 랭킹', en: 'leaderboards of our own' },
  'nothing-here-needs-a-machine-of-ours': {
    ko: '혼자 하고 맡길 것 없음',
    en: 'played alone, nothing to keep',
  },
  'friends-can-host-each-other': { ko: '친구끼리 여는 방', en: 'friends host each other' },

  'under-1000-one-machine-is-enough': { ko: '동접 1천 명 미만', en: 'under 1,000 players' },
  'a-foreseeable-10000-in-one-place-fits-one-machine': {
    ko: '예측되는 1만 명, 한 지역',
    en: 'a foreseeable 10,000 in one place',
  },
  'spikes-nobody-can-forecast-outgrow-one-machine': {
    ko: '1만 명, 언제 터질지 모름',
    en: '10,000, spikes nobody forecasts',
  },
  'thousands-in-real-time-need-several-machines': { ko: '1만 명 실시간', en: '10,000 in real time' },
  'distant-players-need-machines-near-them': { ko: '1만 명, 먼 지역', en: '10,000 far apart' },
  'minutes-of-downtime-need-a-spare': { ko: '1만 명, 몇 분 안에 복구', en: '10,000, back in minutes' },
  'over-10000-takes-several-machines': { ko: '동접 1만 명 이상', en: 'over 10,000 players' },

  'without-operators-rent-what-runs-itself': { ko: '운영할 사람 없음', en: 'nobody operates' },
  'developers-facing-an-unknown-launch-rent-capacity': {
    ko: '개발자가 틈틈이, 예측 못 함',
    en: 'developers, unknown launch',
  },
  'developers-on-the-side-are-best-served-by-cloud': {
    ko: '개발자가 틈틈이, 장비 없음',
    en: 'developers, no machines',
  },
  'developers-with-known-peaks-still-rent-by-the-hour': {
    ko: '개발자, 아는 때, 매달 비용',
    en: 'developers, known peaks, monthly bill',
  },
  'a-steady-load-fits-a-few-leased-machines': {
    ko: '개발자, 꾸준함, 매달 비용',
    en: 'developers, steady, monthly bill',
  },
  'owned-machines-and-developers-use-what-is-there': {
    ko: '개발자, 가진 장비로',
    en: 'developers, own machines',
  },
  'owned-machines-but-no-money-for-more': {
    ko: '개발자, 장비 있고 목돈 부담',
    en: 'developers, no money for more',
  },
  'control-in-one-country-means-own-machines': {
    ko: '한 나라 안 통제, 예측됨',
    en: 'control in one country, foreseen',
  },
  'controlled-base-with-a-rented-spike': {
    ko: '한 나라 안 통제, 예측 못 함',
    en: 'control in one country, unforeseen',
  },
  'an-unknown-launch-without-an-estate-rents': {
    ko: '전담, 장비 없음, 예측 못 함',
    en: 'operators, none owned, unforeseen',
  },
  'own-the-base-and-rent-the-spike': {
    ko: '전담, 장비 있음, 예측 못 함',
    en: 'operators, own, unforeseen',
  },
  'known-peaks-without-an-estate-rent-by-the-hour': {
    ko: '전담, 장비 없음, 아는 때',
    en: 'operators, none owned, known peaks',
  },
  'a-known-curve-is-cheaper-half-owned': {
    ko: '전담, 아는 때, 매달 비용',
    en: 'operators, known peaks, monthly bill',
  },
  'a-steady-load-without-an-estate-stays-rented': {
    ko: '전담, 장비 없음, 꾸준함',
    en: 'operators, none owned, steady',
  },
  'a-steady-load-with-people-is-cheapest-on-machines': {
    ko: '전담, 꾸준함, 매달 비용',
    en: 'operators, steady, monthly bill',
  },
  'an-estate-with-people-carries-known-peaks': {
    ko: '전담, 장비 있음, 아는 때',
    en: 'operators, own, known peaks',
  },
  'an-estate-without-money-rents-its-peaks': {
    ko: '전담, 장비 있고 목돈 부담',
    en: 'operators, own, no money for more',
  },
  'an-estate-with-people-and-a-steady-load-stays': {
    ko: '전담, 장비 있음, 꾸준함',
    en: 'operators, own, steady',
  },

  'a-first-backend-starts-with-django': { ko: '서버가 처음', en: 'a first backend' },
  'an-admin-screen-comes-with-django': { ko: '관리 화면 필요', en: 'an admin screen is needed' },
  'an-experienced-team-can-assemble-flask': {
    ko: '경험 있고 필요한 것만',
    en: 'experienced, only the parts',
  },
};
