import type { Outcome } from '../decision/outcomes.ts';
import type { Source, When } from '../decision/table.ts';
import type { Text } from '../language/text.ts';

/** What speaks against an outcome, wherever one of its conditions holds. */
export interface Objection {
  readonly id: string;
  readonly against: Outcome;
  /** The table that has decided by then, for no server or for one; the row that applied is the condition. */
  readonly decided?: 'need' | 'size';
  /** Any of these; each of them alone keeps the outcome from being a fleet's first choice. */
  readonly when?: readonly When[];
  readonly because: Text;
  readonly source?: Source;
}

const withoutDuties: readonly Objection[] = [
  {
    id: 'one-machine-would-have-nothing-to-do',
    against: 'single',
    decided: 'need',
    because: {
      ko: '서버가 맡을 일이 없어요. 한 대라도 두면 지키고 고치고 매달 낼 것이 생겨요.',
      en: 'A server would have nothing to do, and even one must be guarded, repaired and paid for.',
    },
  },
  {
    id: 'there-is-nothing-to-scale',
    against: 'cloud',
    decided: 'need',
    because: {
      ko: '늘리고 줄일 서버가 없어요. 플레이어가 몰려도 정적 파일과 각자의 기기가 받아 내요.',
      en: 'There is nothing to scale: static files and the players’ own devices take the crowd.',
    },
    source: {
      title: 'How Wordle kept your streak alive when it migrated to the NYT',
      url: 'https://dev.to/timothee/how-wordle-kept-your-streak-alive-when-it-migrated-to-the-nyts-website-170b',
    },
  },
  {
    id: 'machines-would-stand-empty',
    against: 'idc',
    decided: 'need',
    because: {
      ko: '장비를 들여도 그 위에서 돌릴 것이 없어요.',
      en: 'Machines would stand there with nothing to run on them.',
    },
  },
  {
    id: 'two-places-would-stand-empty',
    against: 'hybrid',
    decided: 'need',
    because: {
      ko: '한 곳에도 둘 것이 없으니 두 곳을 잇고 돌볼 까닭이 없어요.',
      en: 'There is nothing to put in one place, let alone to join two.',
    },
  },
];

const onOneMachine: readonly Objection[] = [
  {
    id: 'one-machine-need-not-grow-by-itself',
    against: 'cloud',
    decided: 'size',
    because: {
      ko: '한 대가 다 받는 규모예요. 여러 대를 자동으로 늘리는 구성은 배울 것과 낼 돈만 늘려요. 클라우드 VM 한 대도 ‘서버 한 대’예요.',
      en: 'One machine carries this load. Scaling over several adds things to learn and to pay; a single cloud VM still is one server.',
    },
  },
  {
    id: 'one-machine-needs-no-room-of-its-own',
    against: 'idc',
    decided: 'size',
    because: {
      ko: '장비 여러 대를 갖출 규모가 아니에요. 빌린 단독 서버 하나도 ‘서버 한 대’예요.',
      en: 'There is no load here for several machines. A single leased machine is one server, too.',
    },
  },
  {
    id: 'one-machine-cannot-stand-in-two-places',
    against: 'hybrid',
    decided: 'size',
    because: {
      ko: '한 대로 되는 일을 두 곳에 나누면 잇고 돌볼 곳만 늘어요.',
      en: 'Splitting the work of one machine over two places only adds a place to look after.',
    },
  },
];

const againstCloud: readonly Objection[] = [
  {
    id: 'control-is-not-for-rent',
    against: 'cloud',
    when: [{ operators: ['some', 'crew'], residency: ['yes'] }],
    because: {
      ko: '데이터와 장비를 우리 통제 아래 두어야 하는데, 클라우드만으로는 그럴 수 없어요.',
      en: 'Data and hardware must stay under your own control, and the cloud alone cannot give you that.',
    },
  },
  {
    id: 'machines-already-paid-for-would-idle',
    against: 'cloud',
    when: [{ operators: ['some', 'crew'], hardware: ['owned'] }],
    because: {
      ko: '있는 장비와 사람을 놀리면서 또 빌리게 돼요. 장비를 가진 팀의 기록 45건 가운데 클라우드는 9건이었어요.',
      en: 'You would rent while your own machines and people idle. Of 45 documented owners 9 were in the cloud.',
    },
  },
  {
    id: 'a-foreseeable-load-fits-what-is-there',
    against: 'cloud',
    when: [
      {
        operators: ['developers'],
        hardware: ['owned'],
        traffic: ['steady', 'events'],
        cost: ['monthly', 'balanced'],
      },
    ],
    because: {
      ko: '예상되는 접속은 있는 장비가 받을 수 있어서, 빌리는 값이 고스란히 더 들어요.',
      en: 'Machines you already have can take a load you can foresee, so all of the rent would come on top.',
    },
  },
  {
    id: 'a-known-curve-makes-elasticity-dear',
    against: 'cloud',
    when: [{ operators: ['some', 'crew'], traffic: ['events'], cost: ['monthly'] }],
    because: {
      ko: '언제 몰릴지 알고 돌볼 사람도 있으면 탄력성에 내는 웃돈이 아까워요. 이런 기록 17건 가운데 클라우드는 1건이었어요.',
      en: 'With a known curve and people to run machines, elasticity is dear: of 17 such documented fleets one was in the cloud.',
    },
  },
  {
    id: 'a-steady-load-never-uses-elasticity',
    against: 'cloud',
    when: [
      {
        operators: ['developers', 'some', 'crew'],
        hardware: ['none'],
        traffic: ['steady'],
        cost: ['monthly'],
      },
    ],
    because: {
      ko: '접속이 꾸준해서 늘리고 줄일 일이 없는데, 클라우드는 그 값까지 매달 받아요.',
      en: 'The load is steady, so each month you would pay for growing and shrinking that never happens.',
    },
  },
];

const againstIdc: readonly Objection[] = [
  {
    id: 'machines-ask-for-people-at-night',
    against: 'idc',
    when: [{ operators: ['nobody'] }],
    because: {
      ko: '장비가 고장 나면 밤에도 손댈 사람이 필요한데 지금은 없어요. 전담 인력이 없던 기록 21건 가운데 IDC는 2건이었어요.',
      en: 'Machines need somebody when they fail at night, and you have nobody. Of 21 documented fleets without such people 2 stood in a data centre.',
    },
  },
  {
    id: 'fixed-capacity-cannot-follow-the-unknown',
    against: 'idc',
    when: [{ traffic: ['sudden'] }],
    because: {
      ko: '몇 명이 올지 모르면 장비를 얼마나 둘지 정할 수 없고, 모자랄 때 들이려면 몇 주가 걸려요. 예측이 어려웠던 기록 31건 가운데 IDC는 1건이었어요.',
      en: 'Nobody can say how many machines to buy, and more take weeks to arrive. Of 31 documented fleets with unpredictable load one stood in a data centre.',
    },
    source: {
      title: 'Devsisters at KGC 2013: two weeks at least to add servers',
      url: 'https://www.slideshare.net/slideshow/kgc2013-1/26603970',
    },
  },
  {
    id: 'developers-cannot-also-keep-machines',
    against: 'idc',
    when: [
      { operators: ['developers'], hardware: ['none'], cost: ['upfront', 'balanced'] },
      { operators: ['developers'], hardware: ['none'], traffic: ['events'] },
      { operators: ['developers'], cost: ['upfront'] },
    ],
    because: {
      ko: '개발하면서 장비의 고장과 교체까지 돌보기는 어려워요. 전담 인력이 없던 기록 21건 가운데 IDC는 2건이었어요.',
      en: 'Developers on the side can hardly repair and replace machines as well. Of 21 documented fleets run like that 2 stood in a data centre.',
    },
  },
  {
    id: 'nothing-is-there-and-nothing-presses-to-buy',
    against: 'idc',
    when: [{ hardware: ['none'], cost: ['upfront', 'balanced'], residency: ['no'] }],
    because: {
      ko: '가진 장비가 없고, 매달 비용이 가장 큰 부담도 아니에요. 장비 없이 시작한 기록 47건 가운데 IDC는 6건이었어요.',
      en: 'You have no machines, and the monthly bill is not what hurts most. Of 47 documented fleets without an estate 6 chose a data centre.',
    },
  },
  {
    id: 'machines-bought-for-the-peak-idle-between',
    against: 'idc',
    when: [
      { hardware: ['none'], traffic: ['events'], residency: ['no'] },
      { cost: ['upfront'], traffic: ['events'], residency: ['no'] },
    ],
    because: {
      ko: '가장 몰리는 때에 맞춰 장비를 들이면 나머지 시간에는 놀아요.',
      en: 'Machines bought for the busiest hours stand idle for the rest.',
    },
  },
];

const againstHybrid: readonly Objection[] = [
  {
    id: 'two-places-need-people-to-run-them',
    against: 'hybrid',
    when: [{ operators: ['nobody', 'developers'] }],
    because: {
      ko: '두 곳을 잇고 함께 돌보려면 전담 인력이 있어야 해요. 그런 인력이 없던 기록 21건 가운데 둘을 함께 쓴 곳은 없었어요.',
      en: 'Joining and running two places takes people whose job it is. Of 21 documented fleets without them none did it.',
    },
  },
  {
    id: 'without-peaks-there-is-nothing-to-rent',
    against: 'hybrid',
    when: [{ traffic: ['steady'] }],
    because: {
      ko: '접속이 꾸준하면 빌려서 받을 봉우리가 없어요. 한 곳이면 돼요.',
      en: 'A steady load has no peaks to rent for: one place will do.',
    },
  },
  {
    id: 'the-base-is-neither-there-nor-known',
    against: 'hybrid',
    when: [{ hardware: ['none'], traffic: ['sudden'], residency: ['no'] }],
    because: {
      ko: '바닥으로 깔 장비가 없고, 바닥이 얼마나 될지도 아직 몰라요.',
      en: 'There are no machines for the base, and nobody knows yet how large the base will be.',
    },
  },
  {
    id: 'a-cheaper-base-is-not-worth-a-second-place',
    against: 'hybrid',
    when: [{ hardware: ['none'], traffic: ['events'], cost: ['upfront', 'balanced'], residency: ['no'] }],
    because: {
      ko: '장비로 바닥을 깔아 아낄 만큼 매달 비용이 급하지 않아요. 한 곳에서 빌리는 쪽이 단순해요.',
      en: 'The monthly bill does not hurt enough to lay a base of machines: renting in one place is simpler.',
    },
  },
  {
    id: 'known-peaks-fit-into-one-place',
    against: 'hybrid',
    when: [
      { hardware: ['owned'], traffic: ['events'], cost: ['monthly', 'balanced'] },
      { residency: ['yes'], traffic: ['events'] },
    ],
    because: {
      ko: '언제 몰릴지 아니까 장비를 미리 늘려 두면 돼요. 클라우드까지 이어 붙이면 돌볼 곳만 늘어요.',
      en: 'You know when the peaks come, so machines can be added in time; a second place is one more to look after.',
    },
  },
];

/** All objections; of those against one outcome the one that weighs most comes first. */
export const objections: readonly Objection[] = [
  ...withoutDuties,
  ...onOneMachine,
  ...againstCloud,
  ...againstIdc,
  ...againstHybrid,
];
