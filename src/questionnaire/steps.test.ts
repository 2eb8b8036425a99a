import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAnswers } from '../testing/anyAnswers.ts';
import { hostingIds, optionsOf, questionIds } from './questions.ts';
import { partNames, partOf, stepAfter, stepBefore, stepsFor } from './steps.ts';

describe('a visitor', () => {
  test('is asked about fair hosting only when players host for each other', () => {
    for (const play of optionsOf('play'))
      expect(stepsFor({ play }, true).includes('fairplay')).toBe(play === 'peer');
  });

  test('without a server is asked for the client and the name, and nothing else of the starter', () => {
    const steps = stepsFor({}, false).filter((id) => partOf(id) === 4);
    expect(steps).toEqual(['client', 'name']);
  });

  test('with a server is asked for everything that a backend needs', () => {
    const steps = stepsFor({}, true).filter((id) => partOf(id) === 4);
    expect(steps).toEqual(['client', 'experience', 'backoffice', 'framework', 'database', 'format', 'name']);
  });

  test('is asked every other question about the hosting, server or not', () => {
    for (const withServer of [true, false])
      expect(stepsFor({ play: 'peer' }, withServer)).toEqual(expect.arrayContaining(hostingIds));
  });
});

describe('the steps', () => {
  test('lead from the first question to the name, and back the same way', () => {
    fc.assert(
      fc.property(anyAnswers, fc.boolean(), (answers, withServer) => {
        const steps = stepsFor(answers, withServer);
        const walked = [steps[0]];
        for (let id = steps[0]; id; id = stepAfter(id, steps)) if (id !== steps[0]) walked.push(id);
        const back = [steps.at(-1)];
        for (let id = steps.at(-1); id; id = stepBefore(id, steps)) if (id !== steps.at(-1)) back.push(id);
        expect(walked).toEqual(steps);
        expect(back).toEqual(steps.toReversed());
      }),
      { numRuns: 200 },
    );
  });

  test('begin with the members and end with the name', () => {
    expect(stepsFor({}, true).at(0)).toBe('members');
    expect(stepsFor({}, true).at(-1)).toBe('name');
    expect(stepBefore('members', questionIds)).toBeUndefined();
    expect(stepAfter('name', questionIds)).toBeUndefined();
  });

  test('go on from a question that is no longer asked to the next one that is', () => {
    const steps = stepsFor({ play: 'solo' }, false);
    expect(stepAfter('fairplay', steps)).toBe('peak');
    expect(stepBefore('fairplay', steps)).toBe('play');
    expect(stepAfter('experience', steps)).toBe('name');
  });
});

test('the questions stand part by part, and each part has a name', () => {
  const parts = questionIds.map(partOf);
  expect(parts).toEqual(parts.toSorted());
  expect(Object.keys(partNames)).toEqual(['1', '2', '3', '4']);
});
