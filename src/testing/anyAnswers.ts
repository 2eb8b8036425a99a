import fc from 'fast-check';
import { type Answers, readAnswer, tidyName } from '../questionnaire/answers.ts';
import { answersTo, choiceIds, hostingIds, optionsOf, questionIds } from '../questionnaire/questions.ts';

/** Any text there is: each code point, halves of a character included. (fast-check's own units load slowly.) */
export const anyText = fc.string({
  unit: fc.oneof(
    fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
    fc.nat({ max: 0x250 }).map((code) => String.fromCodePoint(code)),
  ),
  maxLength: 60,
});

const troublesome = [
  ...' \n\t"\'`<>&%#/\\.+=$;|*_[](){}!?~-',
  ...'한글가나ㄱ각e\u0301\u200d\u200e\u202e\u2028\ufeff\ud83d\ude00',
  ...['👨‍👩‍👧‍👦', '🇰🇷', '각'.normalize('NFD'), '..', '../', 'end', 'constructor', '%EA', '&amp;', '\r\n'],
];

/** What a visitor may type: any text, and text made of what has broken programs before. */
export const anyTyped = fc.oneof(
  anyText,
  fc.string({ unit: fc.constantFrom(...troublesome), maxLength: 30 }),
  fc.constantFrom('constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'),
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
