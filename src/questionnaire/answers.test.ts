import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAnswers } from '../testing/anyAnswers.ts';
import { tries } from '../testing/tries.ts';
import { applies, assumptionsIn, factOf, factsOf, readAnswer, withAnswer } from './answers.ts';
import { answersTo, choiceIds, choiceQuestion, hostingIds, optionsOf, questionIds } from './questions.ts';

describe('fair hosting', () => {
  test('is a question only while players host for each other', () => {
    for (const play of optionsOf('play')) expect(applies('fairplay', { play })).toBe(play === 'peer');
  });

  test('is no question while it is open how players meet', () => {
    expect(applies('fairplay', {})).toBe(false);
    expect(applies('fairplay', { play: 'unsure' })).toBe(false);
  });

  test('once answered is kept, but counts for nothing under another way of meeting', () => {
    expect(factOf('fairplay', { play: 'peer', fairplay: 'yes' })).toBe('yes');
    expect(factOf('fairplay', { play: 'solo', fairplay: 'yes' })).toBe('no');
  });
});

describe('what the tables read', () => {
  test('is one option for every question, whatever was answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const facts = factsOf(answers);
        expect(Object.keys(facts)).toEqual(choiceIds);
        for (const id of choiceIds) expect(optionsOf(id)).toContain(facts[id]);
      }),
      { numRuns: tries(300) },
    );
  });

  test('is what was answered, where that is definite', () => {
    for (const id of choiceIds.filter((each) => each !== 'fairplay'))
      for (const option of optionsOf(id)) expect(factsOf({ [id]: option })[id]).toBe(option);
  });

  test('is the assumption where a question is open or answered with "I don\'t know"', () => {
    for (const id of hostingIds) {
      expect(factsOf({})[id]).toBe(choiceQuestion(id).assume);
      expect(factsOf({ [id]: 'unsure' })[id]).toBe(choiceQuestion(id).assume);
    }
  });
});

describe('the assumptions', () => {
  test('name each hosting question that is not definite, and nothing else', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const open = hostingIds.filter(
          (id) => applies(id, answers) && (answers[id] ?? 'unsure') === 'unsure',
        );
        expect(assumptionsIn(answers).map(({ question }) => question)).toEqual(open);
      }),
      { numRuns: tries(300) },
    );
  });

  test('say which option was taken', () => {
    expect(assumptionsIn({ play: 'peer', fairplay: 'unsure' })).toContainEqual({
      question: 'fairplay',
      option: 'no',
    });
  });

  test('never speak of the starter', () => {
    const complete = Object.fromEntries(hostingIds.map((id) => [id, optionsOf(id)[0]]));
    expect(assumptionsIn(complete)).toEqual([]);
  });
});

describe('answering', () => {
  test('changes one answer and keeps all the others', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...choiceIds), (answers, id) => {
        const before = structuredClone(answers);
        const option = optionsOf(id)[0]!;
        expect(withAnswer(answers, id, option)).toEqual({ ...before, [id]: option });
        expect(answers).toEqual(before);
      }),
      { numRuns: tries(300) },
    );
  });

  test('can be taken back, and leaves nothing behind', () => {
    expect(withAnswer({ play: 'solo', peak: '1k' }, 'play', undefined)).toEqual({ peak: '1k' });
    expect(Object.keys(withAnswer({ play: 'solo' }, 'play', undefined))).toEqual([]);
  });
});

describe('reading an answer', () => {
  test('takes every answer of the contract as it is', () => {
    for (const id of choiceIds)
      for (const answer of answersTo(id)) expect(readAnswer(id, answer)).toBe(answer);
  });

  test.each(['', ' ', 'SOLO', 'solo ', 'constructor', '__proto__', 'toString', '0', 'undefined'])(
    'refuses %j at every question with a list of answers',
    (value) => {
      for (const id of choiceIds) expect(readAnswer(id, value)).toBeUndefined();
    },
  );

  test('has no "I don\'t know" for the starter', () => {
    const taking = questionIds.filter((id) => id !== 'name' && readAnswer(id, 'unsure'));
    expect(taking).toEqual(hostingIds);
  });

  test('takes a name tidied, and an empty one as none', () => {
    expect(readAnswer('name', '  별의 정원\n')).toBe('별의 정원');
    expect(readAnswer('name', ' \t ')).toBeUndefined();
  });
});
