import { useMemo } from 'react';
import { possibleOutcomes } from '../decision/possible.ts';
import { questionsThatMatter } from '../decision/relevance.ts';
import { useAnswers, useSay } from '../ui/Wizard.tsx';
import { withAnswer } from './answers.ts';
import type { QuestionId } from './questions.ts';
import { partNames, partOf, stepsFor } from './steps.ts';

const parts = [1, 2, 3, 4] as const;

/**
 * Where in the questionnaire this is: the part by name, and how many questions are left at most until the advice
 * is settled; after that, until the end. What is chosen on this very screen does not count yet.
 */
export function Progress({ id }: { id: QuestionId }) {
  const say = useSay();
  const answers = useAnswers();
  const withServer = [...possibleOutcomes(answers)].some((outcome) => outcome !== 'none');
  const steps = stepsFor(answers, withServer);
  const part = partOf(id);
  const place = steps.indexOf(id) + 1;
  const left = useMemo(() => questionsThatMatter(withAnswer(answers, id, undefined)).length, [answers, id]);
  return (
    <div className="progress">
      <ol aria-hidden="true">
        {parts.map((each) => {
          const own = steps.filter((step) => partOf(step) === each);
          const done = own.filter((step) => answers[step] !== undefined).length;
          return (
            <li key={each}>
              <svg viewBox="0 0 100 4" preserveAspectRatio="none" focusable="false" aria-hidden="true">
                <rect width="100" height="4" className="progress-track" />
                <rect
                  width={own.length > 0 ? (100 * done) / own.length : 0}
                  height="4"
                  className="progress-done"
                />
              </svg>
            </li>
          );
        })}
      </ol>
      <p>
        {say(partNames[part])} ·{' '}
        {say(
          left > 0
            ? { ko: `추천까지 최대 ${left}문항`, en: `at most ${left} until the advice` }
            : { ko: `${place} / 최대 ${steps.length}`, en: `${place} of at most ${steps.length}` },
        )}
      </p>
    </div>
  );
}
