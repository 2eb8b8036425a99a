import { possibleOutcomes } from '../decision/possible.ts';
import { useAnswers, useSay } from '../ui/Wizard.tsx';
import type { QuestionId } from './questions.ts';
import { partNames, partOf, stepsFor } from './steps.ts';

const parts = [1, 2, 3, 4] as const;

/** Where in the questionnaire this is: the part by name, and how many questions are left at most. */
export function Progress({ id }: { id: QuestionId }) {
  const say = useSay();
  const answers = useAnswers();
  const withServer = [...possibleOutcomes(answers)].some((outcome) => outcome !== 'none');
  const steps = stepsFor(answers, withServer);
  const part = partOf(id);
  const place = steps.indexOf(id) + 1;
  return (
    <div className="progress">
      <ol aria-hidden="true">
        {parts.map((each) => {
          const own = steps.filter((step) => partOf(step) === each);
          const done = own.filter((step) => steps.indexOf(step) < place).length;
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
        {say({ ko: `${place} / 최대 ${steps.length}`, en: `${place} of at most ${steps.length}` })}
      </p>
    </div>
  );
}
