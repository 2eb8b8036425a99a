import type { Table } from './table.ts';

/** Would one machine do, or does it take several? */
export type Size = 'one' | 'fleet';

/**
 * Documented games with a server: 17 of 22 below 10,000 at peak, in one region and with foreseeable demand,
 * ran on one machine; 13 of 15 below 1,000 did.
 */
export const sizeTable: Table<Size> = [
  {
    id: 'under-1000-one-machine-is-enough',
    when: { peak: ['1k'] },
    choose: 'one',
    because: {
      ko: '최고 동접이 1천 명 미만이면 한 대로 충분해요. 기록에 남은 이런 게임 15개 가운데 13개가 한 대로 돌았어요.',
      en: 'Below 1,000 players at peak one machine is enough: 13 of 15 documented games of that size ran on one.',
    },
  },
  {
    id: 'a-foreseeable-10000-in-one-place-fits-one-machine',
    when: {
      peak: ['10k'],
      traffic: ['steady', 'events'],
      play: ['solo', 'peer', 'turns'],
      regions: ['one'],
      downtime: ['hours'],
    },
    choose: 'one',
    because: {
      ko: '1만 명 미만이고, 한 지역이고, 언제 몰릴지 알아요. 잠깐 멈춰도 되니 큰 서버 한 대와 확장 계획이면 돼요.',
      en: 'Under 10,000 players in one region, with known peaks and hours to repair: one larger machine and a plan to grow.',
    },
  },
  {
    id: 'spikes-nobody-can-forecast-outgrow-one-machine',
    when: { peak: ['10k'], traffic: ['sudden'] },
    choose: 'fleet',
    because: {
      ko: '얼마나 몰릴지 모르는 채로 1천 명을 넘기면 한 대로는 첫날을 버티기 어려워요. 여러 대가 나눠 받아야 해요.',
      en: 'Beyond 1,000 players with a spike nobody can forecast, one machine may not last the first day. Several must share it.',
    },
    source: {
      title: 'Among Us, September 2020: one server, then thousands',
      url: 'https://twtext.com/article/1302327769334865920',
    },
  },
  {
    id: 'thousands-in-real-time-need-several-machines',
    when: { peak: ['10k'], traffic: ['steady', 'events'], play: ['match', 'world'] },
    choose: 'fleet',
    because: {
      ko: '수천 명이 실시간으로 움직이면 게임 서버가 CPU를 계속 써요. 데이터베이스와 한 대를 나눠 쓰기 어려워요.',
      en: 'Thousands in real time keep game servers busy all the while; they should not share one machine with the database.',
    },
  },
  {
    id: 'distant-players-need-machines-near-them',
    when: {
      peak: ['10k'],
      traffic: ['steady', 'events'],
      play: ['solo', 'peer', 'turns'],
      regions: ['few', 'world'],
    },
    choose: 'fleet',
    because: {
      ko: '1천 명 넘는 플레이어가 여러 지역에 있으면 가까운 곳에 서버를 두는 편이 응답도 고장 대비도 나아요.',
      en: 'With more than 1,000 players in several regions, machines near them answer sooner and fail apart.',
    },
  },
  {
    id: 'minutes-of-downtime-need-a-spare',
    when: {
      peak: ['10k'],
      traffic: ['steady', 'events'],
      play: ['solo', 'peer', 'turns'],
      regions: ['one'],
      downtime: ['minutes'],
    },
    choose: 'fleet',
    because: {
      ko: '몇 분 안에 되살아나야 하면 한 대가 멈췄을 때 바로 이어받을 예비 서버가 켜져 있어야 해요.',
      en: 'To be back within minutes, a spare must already be running when a machine stops.',
    },
  },
  {
    id: 'over-10000-takes-several-machines',
    when: { peak: ['100k', '1m', 'over1m'] },
    choose: 'fleet',
    because: {
      ko: '최고 동접이 1만 명을 넘으면 여러 대가 나눠 받고, 한 대가 멈춰도 이어져야 해요.',
      en: 'Beyond 10,000 players several machines must share the work, and go on when one of them stops.',
    },
  },
];
