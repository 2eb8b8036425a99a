import { expect, test } from 'vitest';
import { decide, tables } from '../decision/decide.ts';
import { nextQuestion } from '../decision/nextQuestion.ts';
import { outcomeIds } from '../decision/outcomes.ts';
import { reads, rowFor, type Table } from '../decision/table.ts';
import { type Answers, factsOf } from '../questionnaire/answers.ts';
import { answersTo, type HostingId, hostingIds, optionsOf } from '../questionnaire/questions.ts';
import { combinations } from '../testing/combinations.ts';
import { everyKind } from '../testing/everyKind.ts';
import { everyClass } from '../testing/space.ts';
import { type Proof, prove } from './proof.ts';
import { reasonsFor, stanceOf } from './reasons.ts';

const proof: Proof = prove();
const classes = everyClass();
const hosting = ['need', 'size', 'host'] as const;
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

test('the page shows what the walk through all answers finds today', async () => {
  // `npx vitest run src/explanation/proof.test.ts -u` writes it anew after a change of the rules.
  await expect(`${JSON.stringify(proof, undefined, 2)}\n`).toMatchFileSnapshot('proof.json');
});

test('the walk leaves no answer out and counts none twice', () => {
  expect(proof.answers).toBe(hostingIds.reduce((product, id) => product * answersTo(id).length, 1));
  for (const which of ['first', 'second'] as const)
    expect(sum(outcomeIds.map((id) => proof.outcomes[id][which]))).toBe(proof.answers);
  for (const table of hosting)
    expect(sum(Object.values(proof.tables[table]).map(({ decides }) => decides))).toBe(proof.answers);
  expect(sum(Object.values(proof.tables.framework).map(({ decides }) => decides))).toBe(
    proof.frameworkAnswers,
  );
  expect(sum(Object.values(proof.closeness))).toBe(proof.teams);
});

test('every row decides something and is the reason for an advice somewhere', () => {
  for (const table of Object.values(proof.tables))
    for (const [id, { decides, leads }] of Object.entries(table)) {
      expect(decides, id).toBeGreaterThan(0);
      expect(leads, id).toBeGreaterThan(0);
      expect(leads, id).toBeLessThanOrEqual(decides);
    }
});

test.each(hosting)(
  'without any one row of the %s table just the answers it decides lose their advice',
  (name) => {
    const table: Table<unknown> = tables[name];
    const at = hosting.indexOf(name);
    for (const { id } of table) {
      const without = table.filter((row) => row.id !== id);
      const lost = classes.filter(({ example }) => {
        try {
          rowFor(without, factsOf(example));
          return false;
        } catch {
          return true;
        }
      });
      expect(lost.every(({ rows }) => rows[at] === id)).toBe(true);
      expect(sum(lost.map(({ size }) => size)), id).toBe(proof.tables[name][id]!.decides);
    }
  },
);

test('whatever the answers, the reasons come in the order of their weight and none speaks against the advice', () => {
  for (const {
    example,
    rows: [need, size, host],
  } of classes) {
    const decision = decide(example);
    const { recommended, reasons } = decision;
    const expected = { none: [need], single: [need, size] }[recommended as string] ?? [host, size, need];
    expect(reasons.map(({ id }) => id)).toEqual(expected);
    for (const reason of reasons) expect(stanceOf(reason).for).toContain(recommended);
    for (const reason of reasonsFor(decision, example)) expect(reason.against).not.toContain(recommended);
  }
});

/** Raises one answer by a step, all else being equal, over everything a table reads. */
function steps(table: Table<unknown>, raised: readonly HostingId[]) {
  return combinations(reads(table)).flatMap((before) =>
    raised.flatMap((id) => {
      const options: readonly string[] = optionsOf(id);
      const higher = options[options.indexOf(before[id]!) + 1];
      return higher === undefined ? [] : [{ before, after: { ...before, [id]: higher } as Answers }];
    }),
  );
}

test('another duty never makes a server needless, whatever the other answers', () => {
  const need = (answers: Answers) => rowFor(tables.need, factsOf(answers)).choose;
  const raised = steps(tables.need, ['members', 'saves', 'ranking', 'fairplay']);
  expect(raised.length).toBeGreaterThan(100);
  expect(raised.filter(({ before, after }) => need(before) !== 'none' && need(after) === 'none')).toEqual([]);
});

test('more players never take a game from several machines to one, whatever the other answers', () => {
  const size = (answers: Answers) => rowFor(tables.size, factsOf(answers)).choose;
  const raised = steps(tables.size, ['peak', 'regions', 'downtime']);
  expect(raised.length).toBeGreaterThan(100);
  expect(raised.filter(({ before, after }) => size(before) === 'fleet' && size(after) === 'one')).toEqual([]);
});

test.each(hostingIds)('%s is asked of somebody, and any answer to it is decided', (id) => {
  const asked = everyKind.find((team) => {
    const { [id]: _, ...others } = team;
    return nextQuestion(others) === id;
  });
  expect(asked).toBeDefined();
  for (const answer of answersTo(id))
    expect(outcomeIds).toContain(decide({ ...asked, [id]: answer }).recommended);
});
