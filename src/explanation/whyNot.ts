import type { Decision } from '../decision/decide.ts';
import { type Outcome, outcomeIds } from '../decision/outcomes.ts';
import { holds, type When } from '../decision/table.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { type Objection, objections } from './objections.ts';
import { type Argument, argumentOf, givenIn, needRow, sizeRow } from './reasons.ts';

/** The strongest reason against an outcome that is not advised. */
export interface WhyNot {
  readonly outcome: Outcome;
  readonly reason: Argument;
}

/**
 * For every outcome not advised the strongest reason against it. Where a row of the tables turned it down, that
 * row is the reason; else the first objection that holds, with the answers on which it rests.
 */
export function whyNotOthers({ recommended, facts }: Decision, answers: Answers): WhyNot[] {
  const need = needRow(facts);
  const size = sizeRow(facts);

  function against(outcome: Outcome): Argument {
    if (outcome === 'none') return argumentOf(need, answers, facts);
    if (outcome === 'single' && need.choose !== 'none') return argumentOf(size, answers, facts);
    for (const objection of objections) {
      const condition = objection.against === outcome && conditionOf(objection);
      if (!condition) continue;
      const { id, because, source } = objection;
      const rest = givenIn(condition, answers, facts);
      return { id, because, ...(source && { source }), answers: rest, for: [], against: [outcome] };
    }
    throw new Error(`nothing speaks against ${outcome}`);
  }

  /** The condition by which an objection holds here; undefined where it does not. */
  function conditionOf({ decided, when }: Objection): When | undefined {
    if (need.choose === 'none') return decided === 'need' ? need.when : undefined;
    if (size.choose === 'one') return decided === 'size' ? size.when : undefined;
    return when?.find((each) => holds(each, facts));
  }

  return outcomeIds
    .filter((outcome) => outcome !== recommended)
    .map((outcome) => ({ outcome, reason: against(outcome) }));
}
