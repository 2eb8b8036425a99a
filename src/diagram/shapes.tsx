import type { Box } from './drawing.ts';

/** The height of one line of text in a box, in px. */
export const lineHeight = 22.5;

/** Where the first of several lines stands, so that together they are in the middle of a box's height. */
export function firstLine(box: Box, lines: number): number {
  return box.y + box.height / 2 - ((lines - 1) * lineHeight) / 2;
}

/** The heads of the links: one for the main way and one for the others. */
export function Arrows({ id }: { id: string }) {
  return (
    <defs>
      {[false, true].map((main) => (
        <marker
          key={String(main)}
          id={headOf(id, main)}
          className={main ? 'arrow arrow-main' : 'arrow'}
          viewBox="0 0 10 10"
          refX="8"
          refY="5"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M1 1 L9 5 L1 9 Z" />
        </marker>
      ))}
    </defs>
  );
}

function headOf(arrows: string, main: boolean): string {
  return `${arrows}${main ? 'main' : ''}`;
}

interface LineProps {
  path: string | undefined;
  main: boolean;
  /** The id its picture has given to `Arrows`. */
  arrows: string;
}

/** A link from one box to another. */
export function LinkLine({ path, main, arrows }: LineProps) {
  return (
    <path className={main ? 'link link-main' : 'link'} d={path} markerEnd={`url(#${headOf(arrows, main)})`} />
  );
}

interface SiteProps {
  box: Box;
  id?: string;
}

const siteClass = (id?: string) => (id ? `site site-${id}` : 'site');

/** The ground under boxes that belong together. Its name is drawn apart, above the links that lead across. */
export function SiteGround({ box, id }: SiteProps) {
  return (
    <g className={siteClass(id)}>
      <rect {...box} rx="16" />
    </g>
  );
}

/** A ground's name, in its corner. */
export function SiteName({ box, id, name }: SiteProps & { name: string }) {
  return (
    <g className={siteClass(id)}>
      <text x={box.x + 16} y={box.y + 17}>
        {name}
      </text>
    </g>
  );
}
