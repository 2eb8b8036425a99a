import type { Blueprint } from '../blueprint/blueprint.ts';
import { useView } from '../ui/Wizard.tsx';
import { inWords } from './words.ts';

/** The picture as a list: sites, their parts, and what goes from each part to which. */
export function WordsList({ blueprint }: { blueprint: Blueprint }) {
  const { language } = useView();
  return (
    <ul className="words">
      {inWords(blueprint, language).map((site) => (
        <li key={site.id}>
          <strong>{site.name}</strong>
          <ul>
            {site.parts.map((part) => (
              <li key={part.id}>
                {part.title} — {part.does}
                {part.sends.length > 0 && (
                  <ul>
                    {part.sends.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
