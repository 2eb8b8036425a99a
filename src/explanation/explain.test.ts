import { expect, test } from 'vitest';
import { decide } from '../decision/decide.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { explain } from './explain.ts';

test('an explanation is complete, and nothing but what the answers say', () => {
  const answers: Answers = {
    play: 'match',
    peak: '100k',
    operators: 'crew',
    hardware: 'owned',
    cost: 'unsure',
  };
  const explanation = explain(answers);
  expect(explanation.decision).toEqual(decide(answers));
  expect(explanation.reasons.length).toBeGreaterThan(0);
  expect(explanation.whyNot).toHaveLength(4);
  expect(explanation.tippingPoints.length).toBeGreaterThan(0);
  expect(explanation.assumptions.map(({ question }) => question)).toContain('cost');
  expect(explanation.stands).toBe('nothing');
  expect(explanation.closeness.ways).toBeGreaterThan(0);
  expect(explain({ ...answers })).toEqual(explanation);
});
