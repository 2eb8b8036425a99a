import { type HostingId, hostingIds, questions } from '../questionnaire/questions.ts';
import { type Pair, pairFrom, tables } from './decide.ts';
import type { Ranking } from './host.ts';
import type { Need } from './need.ts';
import type { Size } from './size.ts';

/*
 * The tables made ready for questions about many answers at once. Conditions are products of options, so a set
 * of options is a few bits; and the tables have nothing to do with each other once the questions they share are
 * settled. What is prepared here grows with the rows, not with the number of ways to answer.
 */

/** The options a question may still take, one bit each. */
export type OptionBits = number;

/** For each question, by its place, the options it may still take. */
export type Domain = readonly OptionBits[];

/** What is needed of a question. */
export interface ModelQuestion {
  readonly options: readonly string[];
  readonly assume: string;
  readonly onlyWhen?: { readonly question: string; readonly is: readonly string[] };
}

/** What is needed of a row. */
interface ModelRow<Choice> {
  readonly when: { readonly [question: string]: readonly string[] | undefined };
  readonly choose: Choice;
}

/** The three tables that decide the hosting, in the order they are read. */
export interface ModelTables {
  readonly need: readonly ModelRow<Need>[];
  readonly size: readonly ModelRow<Size>[];
  readonly host: readonly ModelRow<Ranking>[];
}

/** One question's part of a row: the options under which the row can apply. */
export interface Condition {
  readonly at: number;
  readonly bits: OptionBits;
}

/** A row within a settlement: which of its table's choices it makes, under what is left of its conditions. */
export interface Branch {
  readonly choice: number;
  readonly conditions: readonly Condition[];
}

/** One way of settling the shared questions, and the rows it leaves in each table. */
export interface Settlement {
  readonly settled: readonly Condition[];
  readonly branches: readonly [readonly Branch[], readonly Branch[], readonly Branch[]];
}

export interface Model {
  readonly ids: readonly string[];
  readonly questions: readonly ModelQuestion[];
  /** The places of the questions that more than one table reads. */
  readonly shared: readonly number[];
  /** The places of the questions each table reads. */
  readonly reads: readonly (readonly number[])[];
  readonly settlements: readonly Settlement[];
  /** How many different choices each table makes. */
  readonly choices: readonly [number, number, number];
  readonly pairs: readonly Pair[];
  /** The place among `pairs` of what three choices come to. */
  pairOf(need: number, size: number, host: number): number;
}

/** All options of a question. */
export const allBits = ({ options }: ModelQuestion): OptionBits => (1 << options.length) - 1;

/** Some options of a question. */
export function bitsOf({ options }: ModelQuestion, some: readonly string[]): OptionBits {
  return options.reduce((bits, option, at) => (some.includes(option) ? bits | (1 << at) : bits), 0);
}

/** The values in order of appearance, told apart by what they hold. */
function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** Every way of settling some questions. */
function settlementsOf(questions: readonly ModelQuestion[], shared: readonly number[]): Condition[][] {
  return shared.reduce<Condition[][]>(
    (soFar, at) =>
      soFar.flatMap((settled) =>
        questions[at]!.options.map((_, option) => [...settled, { at, bits: 1 << option }]),
      ),
    [[]],
  );
}

/** Prepares tables over questions. Beside the real ones, the bench makes ten times as many of both. */
export function modelOf(byId: Readonly<Record<string, ModelQuestion>>, given: ModelTables): Model {
  const ids = Object.keys(byId);
  const questions = Object.values(byId);
  const rows = [given.need, given.size, given.host] as const;
  const reads = rows.map((table) => {
    const named = new Set(table.flatMap(({ when }) => Object.keys(when)));
    return ids.flatMap((id, at) => (named.has(id) ? [at] : []));
  });
  const shared = ids.map((_, at) => at).filter((at) => reads.filter((some) => some.includes(at)).length > 1);

  /** The rows a settlement leaves, or rather what it leaves of them. */
  function branchesOf(table: readonly ModelRow<unknown>[], settled: readonly Condition[]): Branch[] {
    const choices = distinct(table.map(({ choose }) => choose)).map((choice) => JSON.stringify(choice));
    const taken = (id: string) => settled.find(({ at }) => ids[at] === id)?.bits;
    return table.flatMap(({ when, choose }) => {
      const conditions: Condition[] = [];
      for (const [id, options = []] of Object.entries(when)) {
        const at = ids.indexOf(id);
        const question = questions[at]!;
        const bits = bitsOf(question, options);
        const { onlyWhen } = question;
        const asked = onlyWhen && taken(onlyWhen.question);
        if (onlyWhen && asked === undefined)
          throw new Error(`${id} depends on ${onlyWhen.question}, which one table reads alone`);
        const meaningless = onlyWhen && !(bitsOf(byId[onlyWhen.question]!, onlyWhen.is) & asked!);
        // What another answer makes meaningless counts as what it assumes, whatever was said to it.
        const known = meaningless ? bitsOf(question, [question.assume]) : taken(id);
        if (known === undefined) conditions.push({ at, bits });
        else if (!(known & bits)) return [];
      }
      return [{ choice: choices.indexOf(JSON.stringify(choose)), conditions }];
    });
  }

  const [needs, sizes, hosts] = [
    distinct(given.need.map(({ choose }) => choose)),
    distinct(given.size.map(({ choose }) => choose)),
    distinct(given.host.map(({ choose }) => choose)),
  ];
  const reached = needs.flatMap((need) =>
    sizes.flatMap((size) => hosts.map((host) => pairFrom(need, size, host))),
  );
  const pairs = distinct(reached);
  const places = reached.map((pair) =>
    pairs.findIndex((each) => each.recommended === pair.recommended && each.runnerUp === pair.runnerUp),
  );

  return {
    ids,
    questions,
    shared,
    reads,
    settlements: settlementsOf(questions, shared).map((settled) => ({
      settled,
      branches: [
        branchesOf(given.need, settled),
        branchesOf(given.size, settled),
        branchesOf(given.host, settled),
      ],
    })),
    choices: [needs.length, sizes.length, hosts.length],
    pairs,
    pairOf: (need, size, host) => places[(need * sizes.length + size) * hosts.length + host]!,
  };
}

/** The questions and tables of the wizard. */
export const hosting: Model = modelOf(
  Object.fromEntries(
    hostingIds.map((id) => [id, { ...questions[id], options: Object.keys(questions[id].options) }]),
  ),
  tables,
);

/** The place of a hosting question among the others. */
export const placeOf = (id: HostingId): number => hostingIds.indexOf(id);
