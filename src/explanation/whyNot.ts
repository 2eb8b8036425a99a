import type { Decision } from '../decision/decide.ts';
import { type Outcome, outcomeIds } from '../decision/outcomes.ts';
import { holds } from '../decision/table.ts';
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
    const objection = objections.find((each) => each.against === outcome && appliesHere(each));
    if (!objection) throw new Error(`nothing speaks against ${outcome}`);
    const { id, because, source } = objection;
    return {
      id,
      because,
      ...(source && { source }),
      answers: givenIn(conditionsOf(objection), answers, facts),
      for: [],
      against: [outcome],
    };
  }

  function appliesHere({ decided, when = [] }: Objection): boolean {
    if (need.choose === 'none') return decided !== undefined && 'need' in decided;
    if (size.choose === 'one') return decided !== undefined && 'size' in decided;
    return when.some((each) => holds(each, facts));
  }

  function conditionsOf({ decided, when = [] }: Objection) {
    if (decided) return ['need' in decided ? need.when : size.when];
    return when.filter((each) => holds(each, facts)).slice(0, 1);
  }

  return outcomeIds
    .filter((outcome) => outcome !== recommended)
    .map((outcome) => ({ outcome, reason: against(outcome) }));
}
