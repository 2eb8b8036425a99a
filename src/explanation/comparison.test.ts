import { describe, expect, test } from 'vitest';
import type { Blueprint } from '../blueprint/blueprint.ts';
import { type PartKind, partKinds } from '../blueprint/parts.ts';
import { decide } from '../decision/decide.ts';
import { type Outcome, outcomeIds } from '../decision/outcomes.ts';
import { possibleOutcomes } from '../decision/possible.ts';
import { languages } from '../language/text.ts';
import { type Answers, factsOf } from '../questionnaire/answers.ts';
import { combinations } from '../testing/combinations.ts';
import { everyKind } from '../testing/everyKind.ts';
import { caredForBy, compare, factsUnder } from './comparison.ts';
import { type Aspect, aspectIds, statements } from './comparisonStatements.ts';

/** Answers that differ in everything a blueprint or a statement reads. */
const everySystem = combinations(
  ['play', 'fairplay', 'peak', 'regions', 'downtime', 'hardware', 'client', 'members'],
  (id) =>
    ({
      play: ['solo', 'peer', 'match', 'world'],
      peak: ['1k', '100k'],
      regions: ['one', 'few'],
      client: ['android', 'web'],
      members: ['none', 'platform'],
      fairplay: ['no', 'yes'],
      downtime: ['hours', 'minutes'],
      hardware: ['none', 'owned'],
    })[id as string] ?? [],
);

const columnOf = (outcome: Outcome, answers: Answers) => {
  const { columns, lines } = compare(answers, [outcome]);
  return { blueprint: columns[0]!.blueprint, lines };
};

const every = everySystem.flatMap((answers) =>
  outcomeIds.map((outcome) => ({ answers, outcome, ...columnOf(outcome, answers) })),
);

const placeOf = ({ parts }: Blueprint, kind: PartKind) => parts.find(({ id }) => id === kind)?.at ?? 'absent';

test(`none of the ${every.length * aspectIds.length} cells is empty`, () => {
  const empty = every.flatMap(({ answers, outcome, lines }) =>
    lines.filter(({ cells }) => cells[0]!.length === 0).map(({ aspect }) => [outcome, aspect, answers]),
  );
  expect(empty).toEqual([]);
});

test('no cell says the same twice', () => {
  for (const { lines } of every)
    for (const { cells } of lines)
      for (const language of languages) {
        const said = cells[0]!.map(({ text }) => text[language]);
        expect(new Set(said).size).toBe(said.length);
      }
});

test('every fact rests on parts that the blueprint has', () => {
  for (const { blueprint, lines } of every)
    for (const { rests } of lines.flatMap(({ cells }) => cells[0]!))
      expect(rests.filter((kind) => placeOf(blueprint, kind) === 'absent')).toEqual([]);
});

test('every server, wherever it stands, is operated by exactly one of us, a provider or the players', () => {
  for (const { blueprint, lines } of every) {
    const [sum, ...others] = lines.find(({ aspect }) => aspect === 'operating')!.cells[0]!;
    const ours = blueprint.parts.filter((part) => caredForBy(part) === 'ours');
    expect(sum!.rests).toEqual(ours.map(({ id }) => id));
    if (ours.length > 0) expect(sum!.text.en).toContain(`${ours.length} part`);
    const listed = others.flatMap(({ text }) => text.en);
    for (const { id, name } of blueprint.parts.filter((part) => caredForBy(part) !== 'players'))
      expect(listed.filter((text) => text.includes(`: `) && text.includes(name.en)).length, id).toBe(1);
  }
});

test.each(['spike', 'failure'] as const)(
  'of every fleet, %s is told once of the app servers, of the game servers and of the database',
  (aspect) => {
    const fleets = every.filter(({ outcome }) => outcome !== 'none' && outcome !== 'single');
    for (const { blueprint, lines } of fleets) {
      const facts = lines.find((line) => line.aspect === aspect)!.cells[0]!;
      for (const kind of ['app', 'game', 'database'] as const) {
        const told = facts.filter(({ rests }) => rests[0] === kind).length;
        expect(told, kind).toBe(placeOf(blueprint, kind) === 'absent' ? 0 : 1);
      }
    }
  },
);

describe.each(statements)('“$says.en”', ({ aspect, where, when, says }) => {
  const said = (blueprint: Blueprint, answers: Answers) =>
    factsUnder(aspect, blueprint, factsOf(answers)).some(({ text }) => text === says);

  test('is said of some systems, and not of all', () => {
    const of = every.filter(({ blueprint, answers }) => said(blueprint, answers));
    expect(of.length).toBeGreaterThan(0);
    expect(of.length).toBeLessThan(every.length);
  });

  test('is said exactly where its parts stand so', () => {
    for (const { blueprint, answers } of every) {
      const stands = (Object.keys(where) as PartKind[]).every((kind) =>
        where[kind]!.includes(placeOf(blueprint, kind)),
      );
      const { hardware } = factsOf(answers);
      expect(said(blueprint, answers)).toBe(stands && (!when?.hardware || when.hardware.includes(hardware)));
    }
    expect(Object.keys(when ?? {}).filter((question) => question !== 'hardware')).toEqual([]);
  });

  test('names no part that it has no condition on', () => {
    const kinds = (Object.keys(partKinds) as PartKind[]).filter((kind) => kind !== 'client');
    for (const language of languages) {
      const text = says[language].toLowerCase();
      const named = kinds.filter((kind) => text.includes(partKinds[kind].name[language].toLowerCase()));
      expect(named.filter((kind) => !where[kind])).toEqual([]);
    }
  });

  test('is said calmly in both languages', () => {
    expect(says.ko).toMatch(/^[^!]*\p{sc=Hangul}[^!]*\.$/u);
    expect(says.en).toMatch(/^[^!\p{sc=Hangul}]{15,}\.$/u);
  });
});

describe('of one machine without a spare', () => {
  const answers: Answers = { play: 'turns', peak: '1k' };
  const cell = (outcome: Outcome, aspect: Aspect) =>
    columnOf(outcome, answers)
      .lines.find((line) => line.aspect === aspect)!
      .cells[0]!.map(({ text }) => text.en);

  test('everything stops with it, and last night’s backup brings it back', () => {
    expect(cell('single', 'failure')[0]).toContain('With no replica to take over, last night’s backup');
    expect(cell('idc', 'failure').join()).toContain('replica becomes the primary');
    expect(cell('cloud', 'failure').join()).toContain('with no replica to take over');
  });

  test('the parts are counted', () => {
    expect(cell('single', 'operating')[0]).toBe('You look after 4 parts in 2 places.');
    expect(cell('none', 'operating')[0]).toBe('No server to look after.');
  });
});

describe('side by side', () => {
  test('what all have in common is told from what differs', () => {
    const { lines } = compare({ play: 'match', peak: '100k' }, ['idc', 'hybrid']);
    const spike = lines.find(({ aspect }) => aspect === 'spike')!;
    expect(spike.differs).toBe(true);
    expect(spike.common.size).toBeGreaterThan(0);
    for (const text of spike.common)
      expect(spike.cells.every((cell) => cell.some((fact) => fact.text.en === text))).toBe(true);
  });

  test('no two outcomes are alike in everything, whatever the answers', () => {
    for (const answers of everySystem) {
      const said = every
        .filter((each) => each.answers === answers)
        .map(({ lines }) => JSON.stringify(lines.map(({ cells }) => cells[0]!.map(({ text }) => text.en))));
      expect(new Set(said).size).toBe(outcomeIds.length);
    }
  });

  test('for every kind of team the standing, the objection and what rules it out are those of the advice', () => {
    for (const answers of everyKind.filter((_, at) => at % 40 === 0)) {
      const { recommended, runnerUp } = decide(answers);
      const possible = possibleOutcomes(answers);
      for (const { outcome, standing, against, ruledOutBy } of compare(answers, outcomeIds).columns) {
        expect(standing).toBe(outcome === recommended ? 'first' : outcome === runnerUp ? 'second' : 'other');
        expect(against === undefined).toBe(outcome === recommended);
        expect(ruledOutBy.length === 0).toBe(possible.has(outcome));
      }
    }
  });
});
