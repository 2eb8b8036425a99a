import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../decision/decide.ts';
import { unknownIn } from '../decision/domain.ts';
import { type Answers, withAnswer } from '../questionnaire/answers.ts';
import { type HostingId, hostingIds, optionsOf } from '../questionnaire/questions.ts';
import { anyHosting } from '../testing/anyAnswers.ts';
import { combinations } from '../testing/combinations.ts';
import { tries } from '../testing/tries.ts';
import { weigh } from './assumptions.ts';

const weighed = (answers: Answers) => weigh(decide(answers), answers);

/** Up to three questions not known, some said so and some left open. */
const fewUnknown = fc
  .record({
    answers: anyHosting,
    open: fc.subarray(hostingIds, { maxLength: 2 }),
    unsure: fc.constantFrom(...hostingIds),
  })
  .map(({ answers, open, unsure }) =>
    open.reduce<Answers>((all, id) => withAnswer(all, id, undefined), withAnswer(answers, unsure, 'unsure')),
  );

test('whether the advice stands, and what another answer leads to, is what deciding anew says', () => {
  fc.assert(
    fc.property(fewUnknown, (answers) => {
      const now = decide(answers);
      const { assumptions, stands } = weighed(answers);
      const all = combinations(unknownIn(answers)).map((rest) => decide({ ...answers, ...rest }));
      const first = all.every(({ recommended }) => recommended === now.recommended);
      const both = first && all.every(({ runnerUp }) => runnerUp === now.runnerUp);
      expect(stands).toBe(both ? 'both' : first ? 'first' : 'nothing');
      expect(assumptions.map(({ question }) => question)).toEqual(
        now.assumptions.map(({ question }) => question),
      );
      for (const { question, option, otherwise, matters } of assumptions) {
        const others = (optionsOf(question) as string[])
          .filter((each) => each !== option)
          .map((each) => ({ option: each, ...decide({ ...answers, [question]: each }) }))
          .filter(({ recommended, runnerUp }) => recommended !== now.recommended || runnerUp !== now.runnerUp)
          .map(({ option, recommended, runnerUp }) => ({ option, recommended, runnerUp }));
        expect(otherwise).toEqual(expect.arrayContaining(others));
        expect(otherwise.length).toBe(others.length);
        if (others.length > 0) expect(matters).toBe(true);
      }
    }),
    { numRuns: tries(1000) },
  );
}, 120_000);

test('a puzzle stands whatever is assumed about team and load, but for what comes second', () => {
  const puzzle: Answers = { members: 'none', saves: 'device', ranking: 'none', play: 'solo' };
  expect(weighed(puzzle).stands).toBe('first');
  expect(weighed({ ...puzzle, peak: '1k' }).stands).toBe('both');
  const ids = (which: (each: { matters: boolean }) => boolean): HostingId[] =>
    weighed({ ...puzzle, peak: '1k' })
      .assumptions.filter(which)
      .map(({ question }) => question);
  expect(ids(({ matters }) => matters)).toEqual([]);
});

test('an assumption can matter only together with another', () => {
  const fleet: Answers = { play: 'match', peak: '1m', traffic: 'events', hardware: 'none', residency: 'no' };
  const cost = weighed(fleet).assumptions.find(({ question }) => question === 'cost');
  expect(cost).toMatchObject({ option: 'balanced', otherwise: [], matters: true });
});

test('an assumption that nothing hangs on is told from those that matter', () => {
  const viral: Answers = {
    members: 'none',
    saves: 'device',
    ranking: 'none',
    play: 'solo',
    traffic: 'sudden',
  };
  const { assumptions } = weighed(viral);
  const mattering = assumptions.filter(({ matters }) => matters).map(({ question }) => question);
  expect(mattering).toEqual(['peak', 'operators', 'hardware', 'residency']);
  expect(assumptions.map(({ question }) => question)).toEqual(expect.arrayContaining(['regions', 'cost']));
});
