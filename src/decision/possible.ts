import type { Answers } from '../questionnaire/answers.ts';
import { applies } from '../questionnaire/answers.ts';
import { type ChoiceId, choiceQuestion, hostingIds, optionsOf } from '../questionnaire/questions.ts';
import { tables } from './decide.ts';
import { type Outcome, outcomeIds } from './outcomes.ts';
import { type Row, reads, type Table, type When } from './table.ts';

/** The options each question may still take; a question that is not named may take any. */
type Open = { readonly [Q in ChoiceId]?: readonly string[] };

/** Whether some way of answering the open questions makes a row apply. */
function reachable(when: When, open: Open): boolean {
  return Object.entries(when).every(([question, options]) => {
    const left = open[question as ChoiceId];
    return !left || options.some((option) => left.includes(option));
  });
}

function choices<Choice>(table: Table<Choice>, open: Open): Choice[] {
  return table.filter(({ when }) => reachable(when, open)).map((row: Row<Choice>) => row.choose);
}

const hostingTables = [tables.need, tables.size, tables.host];

/** Questions that more than one table reads; only these tie the tables together. */
const shared = [...new Set(hostingTables.flatMap(reads))].filter(
  (question) => hostingTables.filter((table) => reads(table).includes(question)).length > 1,
);

/** Every way of settling the shared questions. */
function settle(open: Open, questions: readonly ChoiceId[]): Open[] {
  const [question, ...rest] = questions;
  if (!question) return [open];
  return (open[question] ?? optionsOf(question)).flatMap((option) =>
    settle({ ...open, [question]: [option] }, rest),
  );
}

/** Questions that a settled answer makes meaningless count as what they assume, whatever was said to them. */
function withoutMeaningless(open: Open): Open {
  const settled = Object.fromEntries(shared.map((question) => [question, open[question]?.[0]])) as Answers;
  const meaningless = hostingIds.filter((question) => !applies(question, settled));
  return {
    ...open,
    ...Object.fromEntries(meaningless.map((question) => [question, [choiceQuestion(question).assume]])),
  };
}

/**
 * The outcomes that can still become the first choice, however the open and `unsure` questions are answered.
 * Exact: conditions are products of options, so within a table rows can be checked one question at a time,
 * and the tables are independent once the questions they share are settled.
 */
export function possibleOutcomes(answers: Answers): ReadonlySet<Outcome> {
  const given: Record<string, readonly string[]> = {};
  for (const question of hostingIds) {
    const answer = answers[question];
    if (answer !== undefined && answer !== 'unsure') given[question] = [answer];
  }
  const found = new Set<Outcome>();
  for (const settled of settle(given, shared)) {
    const open = withoutMeaningless(settled);
    const needs = choices(tables.need, open);
    if (needs.includes('none')) found.add('none');
    if (needs.every((need) => need === 'none')) continue;
    const sizes = choices(tables.size, open);
    if (sizes.includes('one')) found.add('single');
    if (sizes.includes('fleet')) for (const { first } of choices(tables.host, open)) found.add(first);
  }
  return new Set(outcomeIds.filter((outcome) => found.has(outcome)));
}
