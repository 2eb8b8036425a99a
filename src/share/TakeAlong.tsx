import { useState } from 'react';
import type { Blueprint } from '../blueprint/blueprint.ts';
import type { Decision } from '../decision/decide.ts';
import { toPngFile, toSvgFile } from '../diagram/export.ts';
import { toMermaid } from '../diagram/mermaid.ts';
import { reportOf } from '../explanation/report.ts';
import { adviceDocument } from '../starter/advice.ts';
import { layersFor } from '../starter/layers.ts';
import { useAnswers, useSay, useView } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { download } from './download.ts';
import { toLink } from './link.ts';

interface Props {
  decision: Decision;
  blueprint: Blueprint;
  /** The drawn picture, if it is there. */
  picture: () => SVGSVGElement | null;
}

/** The advice as files: the record, the data and the picture. */
export function TakeAlong({ decision, blueprint, picture }: Props) {
  const say = useSay();
  const answers = useAnswers();
  const { language } = useView();
  const [failed, setFailed] = useState(false);

  function drawn(): SVGSVGElement {
    const element = picture();
    if (!element) throw new Error('there is no picture');
    return element;
  }

  const kinds: readonly (readonly [string, string, () => Promise<Blob> | Blob])[] = [
    [
      'Markdown',
      'advice.md',
      () => {
        const link = toLink({ answers, at: 'result', language });
        const text = adviceDocument(layersFor(decision), decision, blueprint, answers.name, link, language);
        return new Blob([text], { type: 'text/markdown' });
      },
    ],
    [
      'JSON',
      'advice.json',
      () =>
        new Blob([JSON.stringify(reportOf(answers, decision, language), undefined, 2)], {
          type: 'application/json',
        }),
    ],
    ['SVG', 'picture.svg', () => new Blob([toSvgFile(drawn())], { type: 'image/svg+xml' })],
    ['PNG', 'picture.png', () => toPngFile(drawn())],
    [
      'Mermaid',
      'picture.mmd',
      () => new Blob([toMermaid(blueprint, language, 'LR')], { type: 'text/plain' }),
    ],
  ];

  return (
    <>
      <h3>{say(words.takeAlong)}</h3>
      <p className="take-along">
        {kinds.map(([label, name, make]) => (
          <button
            key={name}
            type="button"
            onClick={async () => {
              try {
                download(name, await make());
                setFailed(false);
              } catch {
                setFailed(true);
              }
            }}
          >
            {label}
          </button>
        ))}
      </p>
      {failed && (
        <p role="alert" className="error">
          {say(words.takeFailed)}
        </p>
      )}
    </>
  );
}
