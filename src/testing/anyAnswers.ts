import fc from 'fast-check';
import { type Answers, readAnswer, tidyName } from '../questionnaire/answers.ts';
import { answersTo, choiceIds, hostingIds, optionsOf, questionIds } from '../questionnaire/questions.ts';

/** What a visitor may type, from plain words to lone surrogates. */
export const anyTyped = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.string({ unit: fc.constantFrom(...'한글가나ㄱ각e\u0301\u200e\u202e \n\t"\'`<&%#/\\.+=') }),
);

/** A name as the wizard keeps it. */
export const anyName = anyTyped.map(tidyName).filter((name) => name.length > 0);

/** Some of the questions answered, `unsure` among the answers, and perhaps a name. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    questionIds.map((id) => [id, id === 'name' ? anyName : fc.constantFrom(...answersTo(id))]),
  ),
  { requiredKeys: [] },
);

/** Every hosting question answered with one of its options. */
export const anyHosting: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(hostingIds.map((id) => [id, fc.constantFrom(...optionsOf(id))])),
);

/** Single answers, one after the other, so that each option of each question is met. */
export const singleAnswers: readonly Answers[] = choiceIds.flatMap((id) =>
  answersTo(id).map((answer) => ({ [id]: readAnswer(id, answer) }) as Answers),
);
