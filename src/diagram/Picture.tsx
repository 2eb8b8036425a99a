import { type ReactNode, useEffect, useId } from 'react';
import type { Blueprint } from '../blueprint/blueprint.ts';
import type { PartKind } from '../blueprint/parts.ts';
import { ScrollBox } from '../ui/ScrollBox.tsx';
import { useSay, useView } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { Canvas } from './Canvas.tsx';
import type { Direction } from './mermaid.ts';
import { useDrawing } from './useDrawing.tsx';
import { WordsList } from './WordsList.tsx';

interface Props {
  blueprint: Blueprint;
  caption: string;
  direction: Direction;
  /** Keeps what is written readable, and is moved about where it does not fit. */
  scrolls?: boolean;
  /** When given, parts can be chosen. */
  onChoose?: (part: PartKind) => void;
  chosen?: PartKind | undefined;
  /** Called when the picture is drawn, or cannot be. */
  onSettled?: () => void;
  /** Stands between the picture and its words. */
  children?: ReactNode;
}

/** The blueprint as a picture and, for those who cannot see it, in words. */
export function Picture({
  blueprint,
  caption,
  direction,
  scrolls = false,
  onChoose,
  chosen,
  onSettled,
  children,
}: Props) {
  const say = useSay();
  const { language } = useView();
  const captionId = useId();
  const { shown, failed, retry } = useDrawing(blueprint, language, direction);
  const canvas = shown && <Canvas {...shown} onChoose={onChoose} chosen={chosen} label={caption} />;
  const settled = shown !== undefined || failed;

  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when it settles.
  useEffect(() => {
    if (settled) onSettled?.();
  }, [settled]);

  return (
    <figure
      className="picture"
      data-picture
      data-drawn={shown !== undefined && !failed}
      aria-labelledby={captionId}
    >
      <figcaption id={captionId}>{caption}</figcaption>
      {shown && !failed && (
        <div className="canvas-view">
          {scrolls ? <ScrollBox label={caption}>{canvas}</ScrollBox> : canvas}
        </div>
      )}
      {!shown && !failed && <p className="picture-empty">{say(words.drawing)}</p>}
      {failed && (
        <div className="picture-empty" role="alert">
          <p>{say(words.drawingFailed)}</p>
          <button type="button" onClick={retry}>
            {say(words.tryAgain)}
          </button>
        </div>
      )}
      {children}
      <details className="in-words" open={failed}>
        <summary>{say(words.inWords)}</summary>
        <WordsList blueprint={blueprint} />
      </details>
    </figure>
  );
}
