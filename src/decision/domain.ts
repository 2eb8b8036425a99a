import type { Answers } from '../questionnaire/answers.ts';
import { type HostingId, hostingIds } from '../questionnaire/questions.ts';
import { allBits, bitsOf, type Domain, hosting } from './model.ts';

/** The hosting questions that have no answer yet. */
export function unansweredIn(answers: Answers): HostingId[] {
  return hostingIds.filter((id) => answers[id] === undefined);
}

/** The hosting questions that have no answer to build on: none at all, or "I don't know". */
export function unknownIn(answers: Answers): HostingId[] {
  return hostingIds.filter((id) => answers[id] === undefined || answers[id] === 'unsure');
}

/** What each question may still be answered with: anything where it is open, else its answer or assumption. */
export function domainOf(answers: Answers, open: readonly HostingId[] = []): Domain {
  return hostingIds.map((id, at) => {
    const question = hosting.questions[at]!;
    if (open.includes(id)) return allBits(question);
    const answer = answers[id];
    return bitsOf(question, [answer === undefined || answer === 'unsure' ? question.assume : answer]);
  });
}
