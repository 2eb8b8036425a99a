import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../decision/decide.ts';
import { type Answers, factsOf } from '../questionnaire/answers.ts';
import { stateAt, stateCount } from '../testing/everyKind.ts';
import { tries } from '../testing/tries.ts';
import { changesOf, withChanges } from './change.ts';
import { closenessOf } from './closeness.ts';
import { mostTippingPoints, sentenceOf, tippingPointsOf } from './tippingPoints.ts';

const fleet: Answers = {
  members: 'own',
  saves: 'server',
  ranking: 'own',
  play: 'match',
  peak: '100k',
  traffic: 'steady',
  regions: 'one',
  downtime: 'minutes',
  operators: 'nobody',
  hardware: 'none',
  cost: 'monthly',
  residency: 'no',
};
const puzzle: Answers = { members: 'none', saves: 'device', ranking: 'none', play: 'solo', peak: '1k' };
const said = (answers: Answers) => tippingPointsOf(answers).map((point) => sentenceOf(point));

test('a steady fleet with a high bill and nobody to run it tips when somebody does', () => {
  expect(said(fleet).map(({ ko }) => ko)).toContain('개발자가 틈틈이 서버를 돌보면 IDC가 앞서요.');
  expect(said({ ...fleet, cost: 'balanced' }).map(({ en }) => en)).toContain(
    'If developers operate on the side and the monthly bill hurts more, a data centre comes first.',
  );
});

test('the nearest size that tips a small game is named, and no further one', () => {
  const sentences = said({ ...fleet, peak: '1k' }).map(({ ko }) => ko);
  expect(sentences.filter((sentence) => sentence.includes('동접'))[0]).toBe(
    '최고 동접이 1천~1만 명이면 클라우드가 앞서요.',
  );
  expect(sentences.filter((sentence) => sentence.includes('100만'))).toEqual([]);
});

test('a server that platforms could replace goes once both duties do', () => {
  const both: Answers = { ...puzzle, saves: 'server', ranking: 'own' };
  expect(said(both).map(({ ko }) => ko)).toContain(
    '저장을 플랫폼 클라우드에 맡기고 랭킹을 플랫폼에 맡기면 서버가 없어도 돼요.',
  );
});

test('what was only assumed is nearer than what was said', () => {
  const { hardware: _, ...open } = fleet;
  const answers: Answers = { ...open, traffic: 'events', operators: 'some', cost: 'balanced' };
  const first = (of: Answers) => tippingPointsOf(of)[0]?.changes;
  expect(first({ ...answers, hardware: 'none' })).toMatchObject([{ question: 'cost', assumed: false }]);
  expect(first(answers)).toMatchObject([{ question: 'hardware', from: 'none', to: 'owned', assumed: true }]);
});

/** What a change of the listed answers leads to, decided anew. */
const decided = (answers: Answers, changes: Parameters<typeof withChanges>[1]) => {
  const { recommended, runnerUp } = decide(withChanges(answers, changes));
  return { recommended, runnerUp };
};

test('every tipping point flips the first choice, and no smaller change does', () => {
  fc.assert(
    fc.property(fc.nat(stateCount - 1).map(stateAt), (answers) => {
      const { recommended: now } = decide(answers);
      const points = tippingPointsOf(answers);
      expect(points.length).toBeGreaterThan(0);
      expect(points.length).toBeLessThanOrEqual(mostTippingPoints);
      const reachedByOne = new Set(
        changesOf(answers).map((change) => decided(answers, [change]).recommended),
      );
      for (const { changes, recommended, runnerUp } of points) {
        expect(decided(answers, changes)).toEqual({ recommended, runnerUp });
        expect(recommended).not.toBe(now);
        for (const { question, from, to } of changes) {
          expect(from).not.toBe(to);
          if (changes.length === 1) expect(from).toBe(factsOf(answers)[question]);
        }
        if (changes.length > 1) expect(reachedByOne).not.toContain(recommended);
      }
      expect(points.map(({ changes }) => changes.length)).toEqual(
        points.map(({ changes }) => changes.length).sort(),
      );
    }),
    { numRuns: tries(300) },
  );
}, 120_000);

test('how close the call is counts the one-answer changes of what may come to pass', () => {
  expect(
    closenessOf({ ...puzzle, ...{ traffic: 'steady', regions: 'one', downtime: 'hours' } }),
  ).toMatchObject({
    flips: 0,
    level: 'firm',
  });
  expect(closenessOf(fleet)).toMatchObject({ ways: 16, level: 'open' });
  fc.assert(
    fc.property(fc.nat(stateCount - 1).map(stateAt), (answers) => {
      const { flips, ways, level, words } = closenessOf(answers);
      const { recommended } = decide(answers);
      const able = changesOf(answers).filter(
        ({ question, assumed }) =>
          assumed || !['members', 'saves', 'ranking', 'play', 'fairplay'].includes(question),
      );
      expect(ways).toBe(able.length);
      expect(flips).toBe(
        able.filter((change) => decided(answers, [change]).recommended !== recommended).length,
      );
      expect(level).toBe(flips * 8 <= ways ? 'firm' : flips * 4 <= ways ? 'open' : 'close');
      if (flips > 0) expect(words.en).toContain(`the ${ways} ways`);
    }),
    { numRuns: tries(300) },
  );
}, 120_000);
