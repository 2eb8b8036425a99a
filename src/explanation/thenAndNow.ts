import { type Decision, decide, type Reason } from '../decision/decide.ts';
import { type Rules, type Tables, today } from '../decision/rules.ts';
import { rowFor } from '../decision/table.ts';
import type { Answers } from '../questionnaire/answers.ts';
import type { ChoiceId } from '../questionnaire/questions.ts';

/** A table in which another row applies than did, or the same row chooses something else. */
export interface ChangedRow {
  readonly table: keyof Tables;
  readonly before: Reason;
  readonly now: Reason;
}

/** A question that was left open and of which something else is assumed than was. */
export interface ChangedAssumption {
  readonly question: ChoiceId;
  readonly before: string;
  readonly now: string;
}

/** The advice on the same answers under two releases of the rules. */
export interface ThenAndNow {
  readonly before: Decision;
  readonly now: Decision;
  /** Whether first choice, runner-up and framework are the same. */
  readonly same: boolean;
  readonly rows: readonly ChangedRow[];
  readonly assumptions: readonly ChangedAssumption[];
}

/** What the rules of an earlier release advised on these answers, what these do, and where the two part. */
export function thenAndNow(answers: Answers, earlier: Rules, later: Rules = today): ThenAndNow {
  const before = decide(answers, earlier);
  const now = decide(answers, later);
  const rows = (Object.keys(later.tables) as (keyof Tables)[]).map((table) => ({
    table,
    before: rowFor<unknown>(earlier.tables[table], before.facts),
    now: rowFor<unknown>(later.tables[table], now.facts),
  }));
  const assumptions = (Object.keys(now.facts) as ChoiceId[]).map((question) => ({
    question,
    before: before.facts[question],
    now: now.facts[question],
  }));
  return {
    before,
    now,
    same:
      before.recommended === now.recommended &&
      before.runnerUp === now.runnerUp &&
      before.framework === now.framework,
    rows: rows.filter((row) => !choosesAlike(row.before, row.now)),
    assumptions: assumptions.filter((each) => each.before !== each.now),
  };
}

function choosesAlike(one: Reason, other: Reason): boolean {
  return one.id === other.id && JSON.stringify(one.choose) === JSON.stringify(other.choose);
}
