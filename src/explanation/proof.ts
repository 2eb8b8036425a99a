import { blueprintOf } from '../blueprint/blueprint.ts';
import { placements } from '../blueprint/placements.ts';
import { decide, rulesVersion, tables } from '../decision/decide.ts';
import { type Outcome, outcomeIds } from '../decision/outcomes.ts';
import { reads, rowFor, type Table } from '../decision/table.ts';
import { factsOf } from '../questionnaire/answers.ts';
import { type ChoiceId, hostingIds } from '../questionnaire/questions.ts';
import { combinations, oneOfEach } from '../testing/combinations.ts';
import { everyKind } from '../testing/everyKind.ts';
import { everyClass } from '../testing/space.ts';
import { withChanges } from './change.ts';
import { type Closeness, closenessOf } from './closeness.ts';
import { tippingPointsOf } from './tippingPoints.ts';

/** What is known of one row, in ways of answering the questions its table decides on. */
export interface RowShare {
  /** Where it applies: without it these had no advice. */
  readonly decides: number;
  /** Where it is one of the reasons for the first choice. */
  readonly leads: number;
}

/** What a walk through all answers has found. The page shows it, and a test holds the page to the walk. */
export interface Proof {
  readonly rules: number;
  /** Ways of answering parts 1 to 3, "I don't know" included. */
  readonly answers: number;
  /** Groups of answers that meet the same rows; one of each was really decided. */
  readonly classes: number;
  readonly outcomes: Readonly<Record<Outcome, { readonly first: number; readonly second: number }>>;
  /** Different pairs of first choice and runner-up. */
  readonly pairs: number;
  readonly tables: Readonly<Record<keyof typeof tables, Readonly<Record<string, RowShare>>>>;
  /** Ways of answering what the framework table reads. */
  readonly frameworkAnswers: number;
  /** Teams of which everything was computed: the classes, and every team that the tables tell apart. */
  readonly teams: number;
  /** Their tipping points, each decided anew and found to flip the first choice. */
  readonly tippingPoints: number;
  /** How close the call is for these teams. */
  readonly closeness: Readonly<Record<Closeness['level'], number>>;
  /** Different systems, by their parts, places and links. */
  readonly blueprints: number;
}

/** Walks through all answers. @throws when one has no advice, or a tipping point that does not tip. */
export function prove(): Proof {
  const classes = everyClass();
  const outcomes = Object.fromEntries(outcomeIds.map((id) => [id, { first: 0, second: 0 }])) as Record<
    Outcome,
    { first: number; second: number }
  >;
  const shares = Object.fromEntries(
    Object.entries<Table<unknown>>({ ...tables }).map(([table, rows]) => [
      table,
      Object.fromEntries(rows.map(({ id }) => [id, { decides: 0, leads: 0 }])),
    ]),
  ) as Record<keyof typeof tables, Record<string, { decides: number; leads: number }>>;
  const pairs = new Set<string>();
  let answers = 0;
  for (const { rows, example, size } of classes) {
    const { recommended, runnerUp, reasons } = decide(example);
    answers += size;
    outcomes[recommended].first += size;
    outcomes[runnerUp].second += size;
    pairs.add(`${recommended} ${runnerUp}`);
    (['need', 'size', 'host'] as const).forEach((table, at) => {
      const share = shares[table][rows[at]!]!;
      share.decides += size;
      if (reasons.some(({ id }) => id === rows[at])) share.leads += size;
    });
  }

  const frameworks = combinations(reads(tables.framework));
  for (const wishes of frameworks) {
    const share = shares.framework[rowFor(tables.framework, factsOf(wishes)).id]!;
    share.decides += 1;
    share.leads += 1;
  }

  const teams = oneOfEach([...classes.map(({ example }) => example), ...everyKind], (team) =>
    JSON.stringify(hostingIds.map((id) => team[id] ?? 'unsure')),
  );
  const closeness: Record<Closeness['level'], number> = { firm: 0, open: 0, close: 0 };
  let tippingPoints = 0;
  for (const team of teams) {
    closeness[closenessOf(team).level] += 1;
    const { recommended: now } = decide(team);
    for (const { changes, recommended, runnerUp } of tippingPointsOf(team)) {
      const then = decide(withChanges(team, changes));
      if (then.recommended === now || then.recommended !== recommended || then.runnerUp !== runnerUp)
        throw new Error(`${JSON.stringify(changes)} does not tip ${JSON.stringify(team)}`);
      tippingPoints += 1;
    }
  }

  return {
    rules: rulesVersion,
    answers,
    classes: classes.length,
    outcomes,
    pairs: pairs.size,
    tables: shares,
    frameworkAnswers: frameworks.length,
    teams: teams.length,
    tippingPoints,
    closeness,
    blueprints: outcomeIds.reduce((sum, outcome) => sum + shapesOf(outcome).size, 0),
  };
}

/** The different systems of one outcome, over everything that decides which parts it has. */
function shapesOf(outcome: Outcome): Set<string> {
  const conditions = placements.filter(({ on }) => on.includes(outcome)).flatMap(({ when = [] }) => when);
  const read = [...new Set(conditions.flatMap((when) => Object.keys(when) as ChoiceId[]))];
  return new Set(
    combinations(read).map((answers) => {
      const { parts, links } = blueprintOf(outcome, 'django', answers);
      return JSON.stringify([
        parts.map(({ id, at, count }) => [id, at, count]),
        links.map(({ from, to }) => [from, to]),
      ]);
    }),
  );
}
