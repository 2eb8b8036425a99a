import { describe, expect, test } from 'vitest';
import type { Text } from '../language/text.ts';
import { answersTo, choiceIds, choiceQuestion, optionOf, questionIds, questions } from './questions.ts';

/**
 * The contract: these words stand in links that people keep, in the command line and in the documented cases.
 * Written out, because a contract that is derived from the code promises nothing. Words may be added, never
 * changed or taken away.
 */
const contract = [
  { id: 'members', part: 1, answers: 'none platform own unsure' },
  { id: 'saves', part: 1, answers: 'device platform server unsure' },
  { id: 'ranking', part: 1, answers: 'none platform own unsure' },
  { id: 'play', part: 1, answers: 'solo peer turns match world unsure' },
  { id: 'fairplay', part: 1, answers: 'no yes unsure' },
  { id: 'peak', part: 2, answers: '1k 10k 100k 1m over1m unsure' },
  { id: 'traffic', part: 2, answers: 'steady events sudden unsure' },
  { id: 'regions', part: 2, answers: 'one few world unsure' },
  { id: 'downtime', part: 2, answers: 'hours minutes unsure' },
  { id: 'operators', part: 3, answers: 'nobody developers some crew unsure' },
  { id: 'hardware', part: 3, answers: 'none owned unsure' },
  { id: 'cost', part: 3, answers: 'upfront monthly balanced unsure' },
  { id: 'residency', part: 3, answers: 'no yes unsure' },
  { id: 'client', part: 4, answers: 'android web unity godot' },
  { id: 'experience', part: 4, answers: 'first some' },
  { id: 'backoffice', part: 4, answers: 'yes no' },
  { id: 'framework', part: 4, answers: 'django flask' },
  { id: 'database', part: 4, answers: 'sqlite postgresql mysql oracle' },
  { id: 'format', part: 4, answers: 'json xml' },
] as const;

test('the questions stand in the order of the contract, the name last', () => {
  expect(questionIds).toEqual([...contract.map(({ id }) => id), 'name']);
});

test.each(contract)('$id belongs to part $part and takes $answers', ({ id, part, answers }) => {
  expect(questions[id].part).toBe(part);
  expect(answersTo(id).join(' ')).toBe(answers);
});

test('the name is free text of at most 40 characters', () => {
  expect(questions.name).toMatchObject({ kind: 'text', part: 4, longest: 40 });
});

test('fair hosting is asked only of players who host for each other', () => {
  const conditional = choiceIds.filter((id) => choiceQuestion(id).onlyWhen);
  expect(conditional).toEqual(['fairplay']);
  expect(choiceQuestion('fairplay').onlyWhen).toEqual({ question: 'play', is: ['peer'] });
});

test('all of the starter but the client is asked only where there is a server', () => {
  const withServer = choiceIds.filter((id) => choiceQuestion(id).onlyWithServer);
  expect(withServer).toEqual(['experience', 'backoffice', 'framework', 'database', 'format']);
});

test.each(choiceIds)('what is assumed at %s is one of its options', (id) => {
  expect(Object.keys(choiceQuestion(id).options)).toContain(choiceQuestion(id).assume);
});

test('an answer that no question has is a mistake of the program', () => {
  expect(() => optionOf('play', 'chess')).toThrow('play has no option chess');
});

/** Every sentence a visitor can meet in the questionnaire. */
const wording: { where: string; text: Text }[] = questionIds.flatMap((id) => {
  const { topic, ask, why } = questions[id];
  const ofOptions = id === 'name' ? [] : answersTo(id).map((answer) => ({ answer, ...optionOf(id, answer) }));
  return [
    { where: `the topic of ${id}`, text: topic },
    { where: `the question ${id}`, text: ask },
    { where: `why ${id} is asked`, text: why },
    ...ofOptions.map(({ answer, label }) => ({ where: `${id}=${answer}`, text: label })),
    ...ofOptions.flatMap(({ answer, meaning }) =>
      meaning ? [{ where: `the meaning of ${id}=${answer}`, text: meaning }] : [],
    ),
  ];
});

describe.each(wording)('$where', ({ text }) => {
  test('is said in both languages, without shouting', () => {
    expect(text.ko).toMatch(/^[^!\s]([^!]*[^!\s])?$/u);
    expect(text.en).toMatch(/^[^!\s\p{sc=Hangul}]([^!\p{sc=Hangul}]*[^!\s\p{sc=Hangul}])?$/u);
  });
});

test.each(questionIds)('%s asks a question, and answers why', (id) => {
  const { ask, why } = questions[id];
  for (const text of [ask.ko, ask.en]) expect(text).toMatch(/\?$/);
  for (const text of [why.ko, why.en]) expect(text).toMatch(/\.$/);
});
