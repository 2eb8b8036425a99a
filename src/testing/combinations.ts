import type { Answers } from '../questionnaire/answers.ts';
import { type ChoiceId, optionsOf } from '../questionnaire/questions.ts';

/** Every way of answering these questions, each with one of its options. */
export function combinations(
  ids: readonly ChoiceId[],
  answersOf: (id: ChoiceId) => readonly string[] = optionsOf,
): Answers[] {
  return ids.reduce<Answers[]>(
    (soFar, id) => soFar.flatMap((answers) => answersOf(id).map((answer) => ({ ...answers, [id]: answer }))),
    [{}],
  );
}

/** The first of each class, in order. */
export function oneOfEach<T>(all: readonly T[], classOf: (each: T) => string): T[] {
  return [...new Map(all.toReversed().map((each) => [classOf(each), each])).values()].toReversed();
}
