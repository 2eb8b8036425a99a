import type { Answers } from '../../../questionnaire/answers.ts';
import { optionsOf } from '../../../questionnaire/questions.ts';

/** For tests: answers that differ in what the layers read: every combination of it. */
export const cloudAnswers: readonly Answers[] = optionsOf('peak').flatMap((peak) =>
  optionsOf('traffic').flatMap((traffic) =>
    optionsOf('regions').flatMap((regions) =>
      optionsOf('downtime').flatMap((downtime) =>
        (
          [
            { play: 'turns' },
            { play: 'match' },
            { play: 'world' },
            { play: 'peer', fairplay: 'yes' },
          ] as const
        ).map((play): Answers => ({ name: 'Star Harbor', peak, traffic, regions, downtime, ...play })),
      ),
    ),
  ),
);
