import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '../questionnaire/answers.ts';
import { hostingIds, optionsOf } from '../questionnaire/questions.ts';
import { anyAnswers, anyHosting } from '../testing/anyAnswers.ts';
import { combinations } from '../testing/combinations.ts';
import { tries } from '../testing/tries.ts';
import { decide, type Pair } from './decide.ts';
import { outcomeIds } from './outcomes.ts';
import { possibleOutcomes, possiblePairs } from './possible.ts';

/** Each of a few questions left open, or answered with `unsure`. */
const openings = fc.record({
  answers: anyHosting,
  open: fc.subarray(hostingIds, { maxLength: 3 }),
  unsure: fc.subarray(hostingIds, { maxLength: 2 }),
});

function leaveOpen({ answers, open, unsure }: { answers: Answers; open: string[]; unsure: string[] }) {
  const entries = Object.entries(answers).filter(([id]) => !open.includes(id));
  const left = entries.map(([id, answer]) => [id, unsure.includes(id) ? 'unsure' : answer]);
  return Object.fromEntries(left) as Answers;
}

const openIn = (answers: Answers) => hostingIds.filter((id) => (answers[id] ?? 'unsure') === 'unsure');

const inWords = ({ recommended, runnerUp }: Pair) => `${recommended}, then ${runnerUp}`;

test('what is still possible is exactly what some way of answering the open questions leads to', () => {
  fc.assert(
    fc.property(openings.map(leaveOpen), (answers) => {
      const completions = combinations(openIn(answers)).map((rest) => ({ ...answers, ...rest }));
      const decisions = completions.map((each) => decide(each));
      expect(possibleOutcomes(answers)).toEqual(new Set(decisions.map(({ recommended }) => recommended)));
      expect(new Set(possiblePairs(answers).map(inWords))).toEqual(new Set(decisions.map(inWords)));
    }),
    { numRuns: tries(300) },
  );
});

test('nothing that is ruled out can happen, however much is open', () => {
  fc.assert(
    fc.property(anyAnswers, anyHosting, (answers, rest) => {
      const open = openIn(answers).map((id) => [id, rest[id]]);
      const completed: Answers = { ...answers, ...Object.fromEntries(open) };
      expect(possibleOutcomes(answers)).toContain(decide(completed).recommended);
    }),
    { numRuns: tries(2000) },
  );
});

test('another answer never brings an outcome back', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...hostingIds), (answers, id) => {
      fc.pre(openIn(answers).includes(id));
      for (const option of optionsOf(id)) {
        const after = possibleOutcomes({ ...answers, [id]: option });
        expect([...possibleOutcomes(answers)]).toEqual(expect.arrayContaining([...after]));
      }
    }),
    { numRuns: tries(500) },
  );
});

test('with everything answered exactly the advice is left', () => {
  fc.assert(
    fc.property(anyHosting, (answers) => {
      expect([...possibleOutcomes(answers)]).toEqual([decide(answers).recommended]);
    }),
    { numRuns: tries(1000) },
  );
});

test('before the first answer everything is possible, in the order of the outcomes', () => {
  expect([...possibleOutcomes({})]).toEqual(outcomeIds);
});

test('own accounts rule out having no server', () => {
  expect(possibleOutcomes({ members: 'own' })).not.toContain('none');
});

test('fair hosting is without meaning until players host, so it settles nothing alone', () => {
  expect(possibleOutcomes({ fairplay: 'yes' })).toContain('none');
  expect(possibleOutcomes({ fairplay: 'yes', play: 'unsure' })).toContain('none');
  expect(possibleOutcomes({ fairplay: 'yes', play: 'solo' })).toContain('none');
  expect(possibleOutcomes({ fairplay: 'yes', play: 'peer' })).not.toContain('none');
});
