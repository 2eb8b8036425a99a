import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextQuestion } from '../decision/nextQuestion.ts';
import { anyAnswers } from '../testing/anyAnswers.ts';
import { tries } from '../testing/tries.ts';
import type { Answers } from './answers.ts';
import { answersTo, type HostingId, hostingIds, optionsOf, questionIds } from './questions.ts';
import { openedBy, partNames, partOf, stepAfter, stepBefore, stepsFor } from './steps.ts';

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
      { numRuns: tries(200) },
    );
  });

  test('end with the name', () => {
    fc.assert(
      fc.property(anyAnswers, fc.boolean(), (answers, withServer) => {
        expect(stepsFor(answers, withServer).at(-1)).toBe('name');
      }),
    );
  });

  test('lead nowhere from a question that is not asked', () => {
    const steps = stepsFor({ play: 'solo' }, false);
    expect(stepAfter('fairplay', steps)).toBeUndefined();
    expect(stepBefore('fairplay', steps)).toBeUndefined();
  });

  test('keep what was answered before what was not, and ask next what matters most', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const next = nextQuestion(answers);
        const open = stepsFor(answers, true).filter((id) => answers[id] === undefined);
        if (next) expect(open[0]).toBe(next);
        const steps = stepsFor(answers, true).filter((id) => partOf(id) < 4);
        const firstOpen = steps.findIndex((id) => answers[id] === undefined);
        if (firstOpen >= 0)
          expect(steps.slice(firstOpen).every((id) => answers[id] === undefined)).toBe(true);
      }),
    );
  });

  test('stay where they were when the question on the screen is answered', () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(), (all, choice) => {
        let answers: Answers = {};
        for (;;) {
          const id = stepsFor(answers, true).find((each) => answers[each] === undefined);
          if (!id || partOf(id) === 4) return;
          const before = stepsFor(answers, true);
          const options = answersTo(id as HostingId);
          const given = all[id] ?? options[choice % options.length];
          answers = { ...answers, [id]: given };
          const after = stepsFor(answers, true);
          expect(after.slice(0, before.indexOf(id) + 1)).toEqual(before.slice(0, before.indexOf(id) + 1));
        }
      }),
    );
  });

  test('ask a question that an answer opens before leading back to where an edit came from', () => {
    expect(openedBy('play', { play: 'peer' })).toBe('fairplay');
    expect(openedBy('play', { play: 'peer', fairplay: 'unsure' })).toBeUndefined();
    expect(openedBy('play', { play: 'solo' })).toBeUndefined();
    expect(openedBy('members', { play: 'peer' })).toBeUndefined();
  });
});

test('the questions stand part by part, and each part has a name', () => {
  const parts = questionIds.map(partOf);
  expect(parts).toEqual(parts.toSorted());
  expect(Object.keys(partNames)).toEqual(['1', '2', '3', '4']);
});
