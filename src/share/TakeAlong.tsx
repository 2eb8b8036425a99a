import { useState } from 'react';
import type { Blueprint } from '../blueprint/blueprint.ts';
import { toPngFile, toSvgFile } from '../diagram/export.ts';
import { toMermaid } from '../diagram/mermaid.ts';
import type { Explanation } from '../explanation/explain.ts';
import { toMarkdown } from '../explanation/markdown.ts';
import { toJson } from '../explanation/record.ts';
import { useRecord } from '../explanation/useRecord.tsx';
import { slugOf } from '../starter/slug.ts';
import { useAnswers, useSay, useView } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { download } from './download.ts';

interface Props {
  explanation: Explanation;
  blueprint: Blueprint;
  /** The drawn picture, if it is there. */
  picture: () => SVGSVGElement | null;
  /** Whether what goes on paper is there. */
  printable: boolean;
}

/** The advice to keep: as files, and on paper. */
export default function TakeAlong({ explanation, blueprint, picture, printable }: Props) {
  const say = useSay();
  const { language } = useView();
  const [failed, setFailed] = useState(false);

  const { name } = useAnswers();
  const record = useRecord(explanation);

  function drawn(): SVGSVGElement {
    const element = picture();
    if (!element) throw new Error('there is no picture');
    return element;
  }

  /** A button's label, the end of the file's name, and what makes the file. */
  const kinds: readonly (readonly [string, string, () => Promise<Blob> | Blob])[] = [
    ['Markdown', 'advice.md', () => new Blob([toMarkdown(record())], { type: 'text/markdown' })],
    [
      'JSON',
      'advice.json',
      () => {
        const schema = new URL('advice.schema.json', document.baseURI).href;
        return new Blob([toJson(record(), schema)], { type: 'application/json' });
      },
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
        {kinds.map(([label, ending, make]) => (
          <button
            key={ending}
            type="button"
            onClick={async () => {
              try {
                download(`${slugOf(name)}-${ending}`, await make());
                setFailed(false);
              } catch {
                setFailed(true);
              }
            }}
          >
            {label}
          </button>
        ))}
        <button type="button" disabled={!printable} onClick={() => print()}>
          {say(words.print)}
        </button>
      </p>
      {failed && (
        <p role="alert" className="error">
          {say(words.takeFailed)}
        </p>
      )}
    </>
  );
}
