import { describe, expect, test } from 'vitest';
import { decide, tables } from '../decision/decide.ts';
import { outcomeIds } from '../decision/outcomes.ts';
import { holds, reads, rowFor, type Table } from '../decision/table.ts';
import { type Answers, factsOf } from '../questionnaire/answers.ts';
import { combinations } from '../testing/combinations.ts';
import { everyKind } from '../testing/everyKind.ts';
import { duties } from './duties.ts';
import { objections } from './objections.ts';
import { dutiesIn, reasonsFor, stanceOf } from './reasons.ts';
import { whyNotOthers } from './whyNot.ts';

const everyNeed = combinations(reads(tables.need)).map((answers) => factsOf(answers));
const everyFleet = combinations(reads(tables.host)).map((answers) => factsOf(answers));

const allRows = (Object.values(tables) as Table<unknown>[]).flat();

/** A team with its explanation, worked out anew for each test. */
function explained(answers: Answers) {
  const decision = decide(answers);
  const reasons = reasonsFor(decision, answers);
  return { decision, reasons, whyNot: whyNotOthers(decision, answers) };
}

describe('the duties', () => {
  test('are the reasons of the need table, each of them once', () => {
    expect(duties.map(({ row }) => row)).toEqual(
      tables.need.filter(({ choose }) => choose !== 'none').map(({ id }) => id),
    );
  });

  test('hold exactly where the need table asks for a server, the row that applies being the weightiest', () => {
    for (const facts of everyNeed) {
      const applied = rowFor(tables.need, facts);
      const [first] = dutiesIn(facts);
      expect(first).toBe(applied.choose === 'none' ? undefined : applied);
    }
  });
});

/** The teams whose explanation is not as it should be, to be compared with none. */
const except = (holds: (team: ReturnType<typeof explained>) => boolean) =>
  everyKind.filter((answers) => !holds(explained(answers)));

describe('the reasons', () => {
  test('begin with those of the decision and are never given twice', () => {
    const wrong = except(({ decision, reasons }) => {
      const ids = reasons.map(({ id }) => id);
      return decision.reasons.every(({ id }, at) => id === ids[at]) && new Set(ids).size === ids.length;
    });
    expect(wrong).toEqual([]);
  });

  test('all speak for what is advised and none against it', () => {
    const wrong = except(({ decision: { recommended }, reasons }) =>
      reasons.every((reason) => reason.for.includes(recommended) && !reason.against.includes(recommended)),
    );
    expect(wrong).toEqual([]);
  });

  test('each rest on at least one answer', () => {
    const wrong = except(({ reasons, whyNot }) =>
      [...reasons, ...whyNot.map(({ reason }) => reason)].every(({ answers }) => answers.length > 0),
    );
    expect(wrong).toEqual([]);
  });

  test('name every duty that asks for a server', () => {
    const answers = { members: 'own', saves: 'server', ranking: 'own', play: 'world' } as const;
    expect(reasonsFor(decide(answers), answers).map(({ id }) => id)).toEqual([
      'a-shared-world-needs-one-authority',
      'under-1000-one-machine-is-enough',
      'own-members-need-a-server',
      'a-master-copy-of-saves-needs-a-server',
      'own-leaderboards-need-a-server',
    ]);
  });

  test('tell what was said from what was assumed', () => {
    const [reason] = reasonsFor(decide({ members: 'own' }), { members: 'own' });
    expect(reason?.answers).toEqual([{ question: 'members', option: 'own', assumed: false }]);
    for (const open of [{}, { members: 'unsure', saves: 'unsure', ranking: 'unsure' }] satisfies Answers[]) {
      const [assumed] = reasonsFor(decide(open), open);
      expect(assumed?.answers.length).toBeGreaterThan(0);
      expect(assumed?.answers.every((answer) => answer.assumed)).toBe(true);
    }
  });
});

describe('why not the others', () => {
  test('is answered for every outcome not advised, by a reason against it that spares the advice', () => {
    const wrong = except(({ decision: { recommended }, whyNot }) => {
      const rejected = outcomeIds.filter((outcome) => outcome !== recommended);
      return (
        whyNot.length === rejected.length &&
        whyNot.every(
          ({ outcome, reason }, at) =>
            outcome === rejected[at] &&
            reason.against.includes(outcome) &&
            !reason.for.includes(outcome) &&
            reason.for.every((supported) => outcomeIds.includes(supported)) &&
            !reason.against.includes(recommended),
        )
      );
    });
    expect(wrong).toEqual([]);
  });

  test.each(objections)('$id is the strongest reason against $against for some team', ({ id }) => {
    const given = (answers: Answers) => explained(answers).whyNot.some(({ reason }) => reason.id === id);
    expect(everyKind.some(given)).toBe(true);
  });

  test.each(objections)('$id never holds where a fleet does best with $against', ({ against, when = [] }) => {
    for (const facts of everyFleet)
      if (when.some((each) => holds(each, facts)))
        expect(rowFor(tables.host, facts).choose.first).not.toBe(against);
  });

  test.each(objections)('$id has every one of its conditions to itself', ({ when = [] }) => {
    for (const [at, each] of when.entries()) {
      const others = when.filter((_, other) => other !== at);
      const own = everyFleet.some(
        (facts) => holds(each, facts) && !others.some((other) => holds(other, facts)),
      );
      expect(own).toBe(true);
    }
  });

  test.each(objections)('$id is said calmly in both languages', ({ id, because }) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+){2,}$/);
    expect(because.ko).toMatch(/^[^!]*\p{sc=Hangul}[^!]*요\.$/u);
    expect(because.en).toMatch(/^[^!\p{sc=Hangul}]{20,}\.$/u);
  });

  test('objections have ids of their own, none of them a row’s', () => {
    const ids = [...allRows, ...objections].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('every reason, for and against, brings the public source of its row or objection, and no other', () => {
  const known = new Map([...allRows, ...objections].map(({ id, source }) => [id, source]));
  const given = everyKind.flatMap((answers) => {
    const { reasons, whyNot } = explained(answers);
    return [...reasons, ...whyNot.map(({ reason }) => reason)];
  });
  expect(given.some(({ source }) => source)).toBe(true);
  expect(given.filter((reason) => reason.source !== known.get(reason.id))).toEqual([]);
  expect(given.filter((reason) => 'source' in reason && !reason.source)).toEqual([]);
});

test('a row that is of no hosting table supports nothing', () => {
  expect(() => stanceOf(tables.framework[0]!)).toThrow('is no row of a table about the hosting');
});
