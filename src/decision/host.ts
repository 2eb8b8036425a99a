import type { Host } from './outcomes.ts';
import type { Table } from './table.ts';

/** The first choice of host for a fleet, and the one that comes closest. */
export interface Ranking {
  readonly first: Host;
  readonly second: Host;
}

/**
 * Where a fleet stands. The discriminators, in documented fleets: unforeseeable load (cloud 27, hybrid 3,
 * idc 1); nobody or only developers operating (cloud 19, idc 2, hybrid 0) against a strong crew (idc 20,
 * hybrid 10, cloud 7); an estate already owned (idc 25, hybrid 11, cloud 9); unit cost on a known curve
 * (hybrid 9, idc 7, cloud 1). Peak size and regions tell next to nothing and are not read.
 */
export const hostTable: Table<Ranking> = [
  {
    id: 'without-operators-rent-what-runs-itself',
    when: { operators: ['nobody'] },
    choose: { first: 'cloud', second: 'idc' },
    because: {
      ko: '서버를 돌볼 사람이 없으면 고장 대응까지 빌리는 클라우드가 맞아요. 장비는 밤에도 사람을 찾아요.',
      en: 'With nobody to operate machines, rent the repairs as well: machines ask for people at night, too.',
    },
  },
  {
    id: 'developers-facing-an-unknown-launch-rent-capacity',
    when: { operators: ['developers'], traffic: ['sudden'] },
    choose: { first: 'cloud', second: 'idc' },
    because: {
      ko: '얼마나 몰릴지 모르는데 전담 인력도 없어요. 늘리고 줄이는 일을 API에 맡기는 클라우드가 맞아요.',
      en: 'Demand is unknown and nobody’s job is operations: leave growing and shrinking to the cloud’s API.',
    },
    source: {
      title: 'MARVEL SNAP: a handful of engineers on AWS (Second Dinner case study)',
      url: 'https://aws.amazon.com/solutions/case-studies/second-dinner-nuverse-case-study',
    },
  },
  {
    id: 'developers-on-the-side-are-best-served-by-cloud',
    when: {
      operators: ['developers'],
      traffic: ['steady', 'events'],
      hardware: ['none'],
      cost: ['upfront', 'balanced'],
    },
    choose: { first: 'cloud', second: 'idc' },
    because: {
      ko: '개발자가 틈틈이 돌본다면 관리형 서비스가 시간을 아껴 줘요. 비슷한 게임 21건 중 19건이 클라우드였어요.',
      en: 'Developers who operate on the side gain most from managed services: 19 of 21 such fleets were in the cloud.',
    },
  },
  {
    id: 'developers-with-known-peaks-still-rent-by-the-hour',
    when: { operators: ['developers'], traffic: ['events'], hardware: ['none'], cost: ['monthly'] },
    choose: { first: 'cloud', second: 'idc' },
    because: {
      ko: '몰리는 때만 더 빌리면 매달 비용을 잡을 수 있어요. 그 이상 아끼려면 돌볼 사람이 필요해요.',
      en: 'Renting more only at the known peaks holds the bill down; saving beyond that takes people to run machines.',
    },
  },
  {
    id: 'a-steady-load-fits-a-few-leased-machines',
    when: { operators: ['developers'], traffic: ['steady'], hardware: ['none'], cost: ['monthly'] },
    choose: { first: 'idc', second: 'cloud' },
    because: {
      ko: '접속이 꾸준하고 매달 비용이 부담이면, 빌린 단독 서버 몇 대가 같은 돈에 더 많은 용량을 줘요.',
      en: 'With a steady load and a monthly bill that hurts, a few leased machines hold more for the same money.',
    },
  },
  {
    id: 'owned-machines-and-developers-use-what-is-there',
    when: {
      operators: ['developers'],
      traffic: ['steady', 'events'],
      hardware: ['owned'],
      cost: ['monthly', 'balanced'],
    },
    choose: { first: 'idc', second: 'cloud' },
    because: {
      ko: '이미 있는 장비로 예상되는 접속을 받을 수 있어요. 가장 싼 용량은 이미 낸 용량이에요.',
      en: 'Machines you already have can carry a load you can foresee: the cheapest capacity is the one already paid for.',
    },
  },
  {
    id: 'owned-machines-but-no-money-for-more',
    when: {
      operators: ['developers'],
      traffic: ['steady', 'events'],
      hardware: ['owned'],
      cost: ['upfront'],
    },
    choose: { first: 'cloud', second: 'idc' },
    because: {
      ko: '장비는 있지만 더 살 돈도, 돌볼 전담 인력도 없어요. 새 게임은 클라우드에서 쓴 만큼 내는 쪽이 안전해요.',
      en: 'There are machines, but neither money for more nor people to run them: pay as you go for the new game.',
    },
  },
  {
    id: 'control-in-one-country-means-own-machines',
    when: { operators: ['some', 'crew'], residency: ['yes'], traffic: ['steady', 'events'] },
    choose: { first: 'idc', second: 'hybrid' },
    because: {
      ko: '데이터와 장비가 한 나라 안 우리 통제 아래 있어야 하고, 돌볼 사람도 있어요. 그러면 IDC가 먼저예요.',
      en: 'Data and hardware must stay in one country under your control, and there are people to run them.',
    },
  },
  {
    id: 'controlled-base-with-a-rented-spike',
    when: { operators: ['some', 'crew'], residency: ['yes'], traffic: ['sudden'] },
    choose: { first: 'hybrid', second: 'idc' },
    because: {
      ko: '통제해야 할 데이터는 IDC에 두고, 예측할 수 없는 접속은 같은 나라의 클라우드 리전이 받게 해요.',
      en: 'Keep what must be controlled at home and let a cloud region in the same country take the unknown spike.',
    },
  },
  {
    id: 'an-unknown-launch-without-an-estate-rents',
    when: { operators: ['some', 'crew'], residency: ['no'], hardware: ['none'], traffic: ['sudden'] },
    choose: { first: 'cloud', second: 'hybrid' },
    because: {
      ko: '출시 때 얼마나 몰릴지 아무도 몰라요. 기록에 남은 이런 게임 31건 중 27건이 클라우드를 골랐어요.',
      en: 'Nobody can say how many will come: 27 of 31 documented fleets with unpredictable load chose the cloud.',
    },
    source: {
      title: 'Fall Guys: 650,000 at once, eight times the projection, on Azure',
      url: 'https://developer.microsoft.com/en-us/games/customer-stories/record-breaking-fall-guys-scales-faster-with-azure/',
    },
  },
  {
    id: 'own-the-base-and-rent-the-spike',
    when: { operators: ['some', 'crew'], residency: ['no'], hardware: ['owned'], traffic: ['sudden'] },
    choose: { first: 'hybrid', second: 'cloud' },
    because: {
      ko: '돌볼 사람과 장비가 이미 있지만 얼마나 몰릴지는 몰라요. 기본은 IDC가, 넘치는 만큼은 클라우드가 받으면 돼요.',
      en: 'You have people and machines but cannot forecast the spike: own the base and rent what overflows.',
    },
    source: {
      title: 'Monster Strike on own machines and several clouds (mixi)',
      url: 'https://findy-tools.io/companies/mixi/11/49',
    },
  },
  {
    id: 'known-peaks-without-an-estate-rent-by-the-hour',
    when: {
      operators: ['some', 'crew'],
      residency: ['no'],
      hardware: ['none'],
      traffic: ['events'],
      cost: ['upfront', 'balanced'],
    },
    choose: { first: 'cloud', second: 'hybrid' },
    because: {
      ko: '가진 장비가 없고 정해진 때에만 몰려요. 그때만 빌리고 끝나면 돌려주는 클라우드가 맞아요.',
      en: 'No estate, and peaks at known times: rent for the peak and give it back afterwards.',
    },
  },
  {
    id: 'a-known-curve-is-cheaper-half-owned',
    when: {
      operators: ['some', 'crew'],
      residency: ['no'],
      hardware: ['none'],
      traffic: ['events'],
      cost: ['monthly'],
    },
    choose: { first: 'hybrid', second: 'idc' },
    because: {
      ko: '몰리는 때를 알고 돌볼 사람도 있어요. 바닥은 매달 싼 단독 서버로 깔고 봉우리만 클라우드로 빌려요.',
      en: 'The curve is known and there are people: lay the floor with leased machines and rent only the peaks.',
    },
    source: {
      title: 'Pax Dei: always-on zones on leased bare metal, services in the cloud (i3D.net)',
      url: 'https://www.i3d.net/customer-stories/how-mainframe-reduced-game-server-costs/',
    },
  },
  {
    id: 'a-steady-load-without-an-estate-stays-rented',
    when: {
      operators: ['some', 'crew'],
      residency: ['no'],
      hardware: ['none'],
      traffic: ['steady'],
      cost: ['upfront', 'balanced'],
    },
    choose: { first: 'cloud', second: 'idc' },
    because: {
      ko: '가진 장비가 없고 매달 비용이 급하지 않아요. 장비를 들이는 일은 규모가 굳은 뒤에 해도 늦지 않아요.',
      en: 'No estate, and the monthly bill is not what hurts: buying machines can wait until the size has settled.',
    },
  },
  {
    id: 'a-steady-load-with-people-is-cheapest-on-machines',
    when: {
      operators: ['some', 'crew'],
      residency: ['no'],
      hardware: ['none'],
      traffic: ['steady'],
      cost: ['monthly'],
    },
    choose: { first: 'idc', second: 'hybrid' },
    because: {
      ko: '접속이 꾸준하고 돌볼 사람이 있으니, 비워 둘 용량이 적어요. 빌린 단독 서버나 코로케이션이 매달 싸요.',
      en: 'A steady load and people to run it leave little capacity idle, so machines cost less each month.',
    },
  },
  {
    id: 'an-estate-with-people-carries-known-peaks',
    when: {
      operators: ['some', 'crew'],
      residency: ['no'],
      hardware: ['owned'],
      traffic: ['events'],
      cost: ['monthly', 'balanced'],
    },
    choose: { first: 'idc', second: 'hybrid' },
    because: {
      ko: '장비와 사람이 있고 언제 몰릴지도 알아요. 필요한 만큼 미리 증설해 두면 IDC가 가장 싸게 받아요.',
      en: 'Machines, people and a known calendar: capacity added in time makes the data centre the cheapest.',
    },
    source: {
      title: 'Roblox: own data centres, efficiency and resilience (2023)',
      url: 'https://corp.roblox.com/newsroom/2023/12/making-robloxs-infrastructure-efficient-resilient',
    },
  },
  {
    id: 'an-estate-without-money-rents-its-peaks',
    when: {
      operators: ['some', 'crew'],
      residency: ['no'],
      hardware: ['owned'],
      traffic: ['events'],
      cost: ['upfront'],
    },
    choose: { first: 'hybrid', second: 'cloud' },
    because: {
      ko: '있는 장비로 기본을 받고, 더 사는 대신 몰릴 때만 클라우드를 빌리면 초기 투자비용이 들지 않아요.',
      en: 'Use the machines you have for the base and, instead of buying more, rent for the known peaks.',
    },
  },
  {
    id: 'an-estate-with-people-and-a-steady-load-stays',
    when: { operators: ['some', 'crew'], residency: ['no'], hardware: ['owned'], traffic: ['steady'] },
    choose: { first: 'idc', second: 'cloud' },
    because: {
      ko: '장비와 사람이 있고 접속이 꾸준해요. 옮길 이유가 적지만, 장비가 낡을 때는 클라우드와 다시 견줘 보세요.',
      en: 'Machines, people and a steady load: little reason to move. Compare with the cloud again when they age.',
    },
    source: {
      title: 'Second Life: a steady world that later left colocation for the cloud',
      url: 'https://modemworld.me/2020/11/19/',
    },
  },
];
