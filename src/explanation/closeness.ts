import { domainOf } from '../decision/domain.ts';
import type { Text } from '../language/text.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { questions } from '../questionnaire/questions.ts';
import { changesOf, pairAfter } from './change.ts';

/** How close the call is, the game itself staying as it is. */
export interface Closeness {
  /** In how many ways load and team, or anything only assumed, can differ in one answer. */
  readonly ways: number;
  /** How many of those ways change the first choice. */
  readonly flips: number;
  readonly level: 'firm' | 'open' | 'close';
  readonly words: Text;
}

/** Of the ways to differ in one answer, at most an eighth flips a firm advice and over a quarter a close one. */
const levels = { firm: 1 / 8, open: 1 / 4 };

function levelOf(share: number): Closeness['level'] {
  if (share <= levels.firm) return 'firm';
  return share <= levels.open ? 'open' : 'close';
}

const judgement = {
  firm: { ko: '웬만해서는 바뀌지 않는 답이에요.', en: 'It takes a lot to change this.' },
  open: { ko: '상황에 따라 바뀔 수 있는 답이에요.', en: 'It can change with your circumstances.' },
  close: { ko: '작은 차이로 갈린 답이에요.', en: 'This is a close call.' },
} as const satisfies Record<Closeness['level'], Text>;

function wordsFor(level: Closeness['level'], flips: number, ways: number): Text {
  const { ko, en } = judgement[level];
  if (flips === 0)
    return {
      ko: `${ko} 규모나 팀에 관한 답 하나가 달라져도 추천은 그대로예요.`,
      en: `${en} No single answer about load or team, if it were different, would move it.`,
    };
  return {
    ko: `${ko} 답 하나가 달라지는 ${ways}가지 경우 가운데 ${flips}가지에서 추천이 바뀌어요.`,
    en: `${en} Of the ${ways} ways in which a single answer could turn out differently, ${flips} would move it.`,
  };
}

/**
 * How close the call is: the share of one-answer changes that flip the first choice. Answers about the game
 * itself are left out, unless they were assumed: they are what the team wants, not what may come to pass.
 */
export function closenessOf(answers: Answers): Closeness {
  const domain = domainOf(answers);
  const { recommended } = pairAfter([], domain);
  const ways = changesOf(answers).filter(({ question, assumed }) => assumed || questions[question].part > 1);
  const flips = ways.filter((change) => pairAfter([change], domain).recommended !== recommended);
  const level = levelOf(flips.length / ways.length);
  return {
    ways: ways.length,
    flips: flips.length,
    level,
    words: wordsFor(level, flips.length, ways.length),
  };
}
