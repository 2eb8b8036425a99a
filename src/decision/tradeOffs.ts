import type { Text } from '../language/text.ts';
import { type Outcome, outcomeIds } from './outcomes.ts';

/** What decides between two outcomes, whichever of them comes first. Keys are in the order of `outcomes`. */
const tradeOffs = {
  'none single': {
    ko: '직접 쥐는 기록 하나가 얼마나 값진지의 문제예요. 서버가 있으면 규칙을 우리가 정하고, 없으면 지키고 고칠 것이 없어요.',
    en: 'How much one record of your own is worth: with a server you make the rules, without one there is nothing to guard and repair.',
  },
  'none cloud': {
    ko: '플레이어와 플랫폼에 맡길지, 사람이 몰려도 우리가 책임질지예요. 맡기면 비용이 없고, 책임지면 규칙을 우리가 정해요.',
    en: 'Leave it to players and platforms at no cost, or take it on yourself at any scale and make the rules.',
  },
  'none idc': {
    ko: '아무 장비도 갖지 않을지, 장비를 두고 규칙과 기록을 직접 쥘지예요.',
    en: 'Own nothing at all, or keep machines in order to hold the rules and records yourself.',
  },
  'none hybrid': {
    ko: '아무것도 운영하지 않을지, 두 곳을 함께 운영하며 규칙과 기록을 직접 쥘지예요.',
    en: 'Operate nothing, or operate two places in order to hold the rules and records yourself.',
  },
  'single cloud': {
    ko: '단순함과 탄력성이에요. 한 대는 싸고 이해하기 쉽지만 그 한 대가 멈추면 게임도 멈춰요. 클라우드는 스스로 늘고 되살아나지만 배울 것과 낼 돈이 늘어요.',
    en: 'Simplicity against elasticity: one machine is cheap and easy to understand but the game stops when it stops. The cloud grows and heals by itself, with more to learn and to pay.',
  },
  'single idc': {
    ko: '작게 빌려 시작할지, 실제 장비를 들여 매달 비용을 낮출지예요. 장비는 싸게 오래 가지만 고장과 증설이 우리 일이 돼요.',
    en: 'Start on something small and rented, or bring in real machines for a lower monthly cost and take on their repair and growth.',
  },
  'single hybrid': {
    ko: '한 대로 버틸 수 있느냐예요. 두 곳을 잇는 구성은 사람이 몰릴 때 강하지만, 작을 때는 짐이에요.',
    en: 'Whether one machine can last: two joined sites are strong under a spike and a burden while you are small.',
  },
  'cloud idc': {
    ko: '쉬는 용량을 누가 부담하느냐예요. 클라우드는 몰릴 때만 빌리고 비싸요. IDC는 늘 켜 두는 대신 단가가 낮고, 사람이 필요해요.',
    en: 'Who pays for idle capacity: the cloud rents it by the hour at a higher price, a data centre keeps it at a lower one and needs people.',
  },
  'cloud hybrid': {
    ko: '한 곳만 운영하는 단순함과 기본 용량의 단가예요. 함께 쓰면 바닥이 싸지는 대신 두 곳을 잇고 돌봐야 해요.',
    en: 'The simplicity of one place against the unit cost of the base: a hybrid lowers it, and gives you two places to join and look after.',
  },
  'idc hybrid': {
    ko: '봉우리를 사서 쉬게 둘지, 빌려서 돌려줄지예요. 몰리는 일이 드물고 예측되면 IDC, 크고 잦으면 함께 쓰는 쪽이 나아요.',
    en: 'Buy the peak and let it idle, or rent it and give it back: rare and foreseeable peaks favour the data centre, large ones the hybrid.',
  },
} as const satisfies Record<string, Text>;

/** The one trade-off that decides between two different outcomes, in either order. */
export function tradeOffBetween(one: Outcome, other: Outcome): Text {
  const key = [one, other].sort((a, b) => outcomeIds.indexOf(a) - outcomeIds.indexOf(b)).join(' ');
  if (!(key in tradeOffs)) throw new Error(`no trade-off between ${one} and ${other}`);
  return tradeOffs[key as keyof typeof tradeOffs];
}
