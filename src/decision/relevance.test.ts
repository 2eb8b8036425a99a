import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, withAnswer } from '../questionnaire/answers.ts';
import { type HostingId, hostingIds, optionsOf } from '../questionnaire/questions.ts';
import { anyHosting } from '../testing/anyAnswers.ts';
import { combinations } from '../testing/combinations.ts';
import { tries } from '../testing/tries.ts';
import { decide } from './decide.ts';
import { unansweredIn, unknownIn } from './domain.ts';
import { possiblePairs } from './possible.ts';
import { questionsThatMatter, settled } from './relevance.ts';

const pairOf = (answers: Answers) => {
  const { recommended, runnerUp } = decide(answers);
  return `${recommended} ${runnerUp}`;
};

/** All but a few questions answered. */
const mostlyAnswered = fc
  .record({ answers: anyHosting, open: fc.subarray(hostingIds, { maxLength: 4 }) })
  .map(({ answers, open }) => open.reduce<Answers>((all, id) => withAnswer(all, id, undefined), answers));

/** By trying everything: whether two options of a question ever lead to different pairs. */
function reallyMatters(id: HostingId, answers: Answers): boolean {
  const others = unansweredIn(answers).filter((each) => each !== id);
  return combinations(others).some((rest) => {
    const pairs = optionsOf(id).map((option) => pairOf({ ...answers, ...rest, [id]: option }));
    return new Set(pairs).size > 1;
  });
}

test('a question matters exactly if, all else being equal, two of its options give different advice', () => {
  fc.assert(
    fc.property(mostlyAnswered, (answers) => {
      expect(questionsThatMatter(answers)).toEqual(
        unansweredIn(answers).filter((id) => reallyMatters(id, answers)),
      );
    }),
    { numRuns: tries(500) },
  );
});

test('the possible pairs are exactly those that some way of answering leads to', () => {
  fc.assert(
    fc.property(mostlyAnswered, (answers) => {
      const reached = combinations(unansweredIn(answers)).map((rest) => pairOf({ ...answers, ...rest }));
      const possible = possiblePairs(answers).map(
        ({ recommended, runnerUp }) => `${recommended} ${runnerUp}`,
      );
      expect(new Set(possible)).toEqual(new Set(reached));
      expect(settled(answers)).toBe(new Set(reached).size === 1);
    }),
    { numRuns: tries(500) },
  );
});

test('before the first answer every question of parts 1 to 3 matters', () => {
  expect(questionsThatMatter({})).toEqual(hostingIds);
});

test('a puzzle with nothing for a server to do is settled once it is known to be small', () => {
  const puzzle: Answers = { members: 'none', saves: 'device', ranking: 'none', play: 'solo' };
  expect(settled(puzzle)).toBe(false);
  expect(settled({ ...puzzle, peak: '1k' })).toBe(true);
});

test('where one machine carries all and nobody operates more, only how they play matters', () => {
  const small: Answers = {
    saves: 'device',
    peak: '1k',
    regions: 'one',
    downtime: 'hours',
    operators: 'nobody',
  };
  expect(questionsThatMatter({ ...small, members: 'none', ranking: 'none' })).toEqual(['play', 'fairplay']);
});

test('with nobody to operate machines neither hardware nor cost matters', () => {
  const game: Answers = { play: 'match', peak: '100k', traffic: 'steady' };
  expect(questionsThatMatter(game)).toContain('hardware');
  expect(questionsThatMatter({ ...game, operators: 'nobody' })).toEqual([]);
});

test('"I don’t know" is settled as assumed, unless it is asked to stay open', () => {
  const game: Answers = {
    play: 'match',
    peak: '100k',
    traffic: 'steady',
    operators: 'unsure',
    hardware: 'none',
  };
  const known: Answers = { ...game, cost: 'balanced' };
  expect(settled(known)).toBe(true);
  expect(settled(known, unknownIn(known))).toBe(false);
  expect(questionsThatMatter(known, unknownIn(known))).toContain('operators');
});
