import { useId } from 'react';
import type { Part } from '../blueprint/blueprint.ts';
import type { PartKind } from '../blueprint/parts.ts';
import type { Language } from '../language/text.ts';
import type { Box } from './drawing.ts';
import { linesOf } from './labels.ts';
import { Arrows, firstLine, LinkLine, lineHeight, SiteGround, SiteName } from './shapes.tsx';
import type { Shown } from './useDrawing.tsx';

interface Props extends Shown {
  label: string;
  onChoose?: ((part: PartKind) => void) | undefined;
  chosen?: PartKind | undefined;
}

/** The picture itself: where mermaid has put things, in our own colours and words. */
export function Canvas({ blueprint, drawing, language, added, label, onChoose, chosen }: Props) {
  const arrows = useId();
  const { width, height } = drawing;
  return (
    <svg
      className={`canvas outcome-${blueprint.outcome}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role={onChoose ? 'group' : 'img'}
      aria-label={label}
    >
      <Arrows id={arrows} />
      {blueprint.sites.map(({ id }) => {
        const box = drawing.sites[id];
        return box && <SiteGround key={id} box={box} id={id} />;
      })}
      {blueprint.links.map((link) => {
        const route = drawing.links[`${link.from} ${link.to}`];
        return (
          route && <LinkLine key={link.from + link.to} path={route.path} main={link.main} arrows={arrows} />
        );
      })}
      {blueprint.parts.map((part) => {
        const box = drawing.parts[part.id];
        return (
          box && (
            <PartBox
              key={part.id}
              part={part}
              box={box}
              language={language}
              isNew={added.has(part.id)}
              onChoose={onChoose}
              chosen={chosen === part.id}
            />
          )
        );
      })}
      {blueprint.sites.map(({ id, name }) => {
        const box = drawing.sites[id];
        return box && <SiteName key={id} box={box} id={id} name={name[language]} />;
      })}
      {blueprint.links.map((link) => {
        const route = drawing.links[`${link.from} ${link.to}`];
        return (
          route && (
            <LinkLabel
              key={link.from + link.to}
              text={link.carries[language]}
              box={route.label}
              main={link.main}
            />
          )
        );
      })}
    </svg>
  );
}

function LinkLabel({ text, box, main }: { text: string; box: Box; main: boolean }) {
  return (
    <g className={main ? 'link-label link-label-main' : 'link-label'}>
      <rect {...box} rx={box.height / 2} />
      <text x={box.x + box.width / 2} y={box.y + box.height / 2}>
        {text}
      </text>
    </g>
  );
}

interface PartProps {
  part: Part;
  box: Box;
  language: Language;
  isNew: boolean;
  chosen: boolean;
  onChoose: ((part: PartKind) => void) | undefined;
}

function PartBox({ part, box, language, isNew, chosen, onChoose }: PartProps) {
  const lines = linesOf(part, language);
  const x = box.x + box.width / 2;
  const top = firstLine(box, lines.length);
  const drawn = (
    <>
      <rect {...box} rx="10" />
      {lines.map((line, index) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: a game may be called like a part, and lines never move.
          key={index}
          x={x}
          y={top + index * lineHeight}
          className={index === 0 ? 'part-name' : 'part-detail'}
        >
          {/* The space keeps the lines apart where they are read as one name. */}
          {`${line} `}
        </text>
      ))}
    </>
  );
  const className = `part${isNew ? ' part-new' : ''}${chosen ? ' part-chosen' : ''}`;
  if (!onChoose) return <g className={className}>{drawn}</g>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button of its own.
    <g
      className={`${className} part-button`}
      role="button"
      tabIndex={0}
      aria-pressed={chosen}
      onClick={() => onChoose(part.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose(part.id);
      }}
    >
      {drawn}
    </g>
  );
}
