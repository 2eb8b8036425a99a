import type { Text } from '../language/text.ts';
import type { DecisionRecord } from './record.ts';

/** The headings and sentences of a decision record, on paper and in Markdown alike. */
export const recordWords = {
  title: { ko: '서버 구성 결정 기록', en: 'Server decision record' },
  date: { ko: '날짜', en: 'Date' },
  rules: { ko: '판단 규칙', en: 'Rules' },
  link: { ko: '다시 열기', en: 'Open it again' },
  context: { ko: '배경', en: 'Context' },
  contextLead: {
    ko: '게임에 서버가 필요한지, 필요하다면 어떤 서버인지를 아래 답으로 정했어요.',
    en: 'Whether the game needs a server and, if so, which kind was decided by these answers.',
  },
  contextAssumed: {
    ko: '‘가정’은 아직 모르거나 답하지 않아서 가장 작은 부담을 가정한 것이에요.',
    en: '“Assumed” marks what was not known or not answered; the smallest duty was taken there.',
  },
  question: { ko: '질문', en: 'Question' },
  answer: { ko: '답', en: 'Answer' },
  answers: { ko: '답한 것', en: 'Answers' },
  assumed: { ko: '가정', en: 'assumed' },
  decision: { ko: '결정', en: 'Decision' },
  reasons: { ko: '이유', en: 'Reasons' },
  reasonsLead: { ko: '무게가 큰 이유부터 적었어요.', en: 'The reason that weighs most comes first.' },
  restsOn: { ko: '바탕이 된 답', en: 'Rests on' },
  source: { ko: '근거', en: 'Source' },
  alternatives: { ko: '고르지 않은 것', en: 'Alternatives' },
  alternativesLead: {
    ko: '저마다 가장 큰 까닭 하나씩이에요.',
    en: 'Each with the strongest reason against it.',
  },
  runnerUp: { ko: '다음 후보', en: 'runner-up' },
  tradeOff: { ko: '둘을 가르는 것', en: 'What decides between the two' },
  tippingPoints: { ko: '이러면 결정이 바뀌어요', en: 'What would change it' },
  noTippingPoint: {
    ko: '답 하나나 둘이 달라져도 결정은 그대로예요.',
    en: 'No one or two answers, if they were different, would change it.',
  },
  closeness: { ko: '얼마나 확실한가', en: 'How close the call is' },
  assumptions: { ko: '가정한 것', en: 'Assumptions' },
  otherwise: { ko: '아니라면', en: 'else' },
  idle: { ko: '결정을 바꾸지 않는 가정', en: 'Assumptions that change nothing' },
  linkHow: {
    ko: '“서버, 필요할까?”의 주소 끝에 `#`와 아래 줄을 붙이면 같은 답이 열려요.',
    en: 'Put `#` and the line below after the address of “Need a Server?” to open the same answers.',
  },
} as const satisfies Record<string, Text>;

/** What the assumptions mean for the decision, as a sentence. */
export const standsWords: { readonly [S in DecisionRecord['stands']]: Text } = {
  both: {
    ko: '실제 답이 무엇이든 결정과 다음 후보는 그대로예요.',
    en: 'Whatever the true answers are, the decision and the runner-up stand.',
  },
  first: {
    ko: '실제 답이 무엇이든 결정은 그대로예요. 다음 후보는 바뀔 수 있어요.',
    en: 'Whatever the true answers are, the decision stands; the runner-up may change.',
  },
  nothing: {
    ko: '실제 답에 따라 결정이 바뀔 수 있으니, 알게 되면 다시 확인하세요.',
    en: 'The true answers can change the decision: look again when they are known.',
  },
};
