import { lazy, Suspense } from 'react';
import type { Decision } from '../decision/decide.ts';
import { outcomes } from '../decision/outcomes.ts';
import { optionOf } from '../questionnaire/questions.ts';
import { useSay } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { askedFor, layersFor } from './layers.ts';

const CheckedList = lazy(() => import('./CheckedList.tsx'));

/** What the zip is made of, which answer added each piece, and how it was checked. */
export function LayerList({ decision }: { decision: Decision }) {
  const say = useSay();
  const { recommended, facts } = decision;
  return (
    <>
      <h3>{say(words.inTheZip)}</h3>
      <ul className="layers">
        {layersFor(decision).map((layer) => {
          const asked = askedFor(layer, facts).map((id) => say(optionOf(id, facts[id]).label));
          return (
            <li key={layer.id}>
              {say(layer.adds)}{' '}
              <span className="muted">← {asked.join(' · ') || say(outcomes[recommended].name)}</span>
              <Suspense>
                <CheckedList layer={layer.id} />
              </Suspense>
            </li>
          );
        })}
      </ul>
    </>
  );
}
