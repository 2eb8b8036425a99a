import { type Decision, type Reason, tables } from '../decision/decide.ts';
import { type Outcome, outcomeIds } from '../decision/outcomes.ts';
import { holds, type Row, rowFor, type Source, type When } from '../decision/table.ts';
import type { Text } from '../language/text.ts';
import { type Answers, applies, type Facts } from '../questionnaire/answers.ts';
import { type HostingId, hostingIds } from '../questionnaire/questions.ts';
import { duties } from './duties.ts';

/** One of the visitor's answers, or what was assumed in its place. */
export interface Given {
  readonly question: HostingId;
  readonly option: string;
  readonly assumed: boolean;
}

/** A reason with the answers it rests on, and what it speaks for and against. */
export interface Argument {
  readonly id: string;
  readonly because: Text;
  readonly source?: Source;
  readonly answers: readonly Given[];
  readonly for: readonly Outcome[];
  readonly against: readonly Outcome[];
}

/** The answers that a condition is about. */
export function givenIn(when: When, answers: Answers, facts: Facts): Given[] {
  return hostingIds
    .filter((question) => when[question] !== undefined && applies(question, answers))
    .map((question) => ({
      question,
      option: facts[question],
      assumed: answers[question] === undefined || answers[question] === 'unsure',
    }));
}

/** What a reason speaks for; it speaks against the others that its table tells apart from these. */
function stance(
  supported: readonly Outcome[],
  among: readonly Outcome[],
): { for: readonly Outcome[]; against: readonly Outcome[] } {
  return { for: supported, against: among.filter((outcome) => !supported.includes(outcome)) };
}

const servers = outcomeIds.filter((outcome) => outcome !== 'none');
const fleets = servers.filter((outcome) => outcome !== 'single');

/** What a row of a hosting table speaks for and against: it follows from what the row chooses. */
export function stanceOf(row: Reason): { for: readonly Outcome[]; against: readonly Outcome[] } {
  const is = <Choice>(table: readonly Row<Choice>[]) => table.find((each) => each === row)?.choose;
  const need = is(tables.need);
  if (need) return stance(need === 'none' ? ['none'] : servers, outcomeIds);
  const size = is(tables.size);
  if (size) return stance(size === 'one' ? ['single'] : fleets, servers);
  const host = is(tables.host);
  if (host) return stance([host.first], fleets);
  throw new Error(`${row.id} is no row of a table about the hosting`);
}

/** A row as an argument; a row of the need table rests on its duty alone. */
export function argumentOf(row: Reason, answers: Answers, facts: Facts): Argument {
  const { id, because, source, when } = row;
  const own = duties.find((duty) => duty.row === id)?.when ?? when;
  return {
    id,
    because,
    ...(source && { source }),
    answers: givenIn(own, answers, facts),
    ...stanceOf(row),
  };
}

/** The duties that ask for a server here, the weightiest first; none where there is nothing for one to do. */
export function dutiesIn(facts: Facts): Reason[] {
  return duties
    .filter(({ when }) => holds(when, facts))
    .map(({ row }) => tables.need.find(({ id }) => id === row)!);
}

/** Why this advice, in order of weight: the rows that led to it, then whatever else asks for a server. */
export function reasonsFor({ reasons, facts }: Decision, answers: Answers): Argument[] {
  const others = dutiesIn(facts).filter((row) => !reasons.includes(row));
  return [...reasons, ...others].map((row) => argumentOf(row, answers, facts));
}

/** The rows of need and size that apply: they decide against `none` and against one machine. */
export const needRow = (facts: Facts) => rowFor(tables.need, facts);
export const sizeRow = (facts: Facts) => rowFor(tables.size, facts);
