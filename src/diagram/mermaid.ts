import type { Blueprint } from '../blueprint/blueprint.ts';
import type { Language } from '../language/text.ts';
import { linesOf } from './labels.ts';

/** LR reads from left to right on wide pages, TB from top to bottom on narrow ones. */
export type Direction = 'LR' | 'TB';

/**
 * A label that no text can break out of: every character but letters, digits and spaces as a numeric entity, which
 * mermaid turns back. Quotes, brackets, markup and mermaid's own keywords so become inert.
 */
export function encodeLabel(text: string): string {
  return [...text].map((each) => (/[\p{L}\p{N} ]/u.test(each) ? each : `#${each.codePointAt(0)};`)).join('');
}

/** The picture as mermaid flowchart text; the same blueprint always gives the same text. */
export function toMermaid(
  { sites, parts, links }: Blueprint,
  language: Language,
  direction: Direction,
): string {
  const quoted = (lines: readonly string[]) => `"${lines.map(encodeLabel).join('<br/>')}"`;
  return [
    `flowchart ${direction}`,
    ...sites.flatMap((site) => [
      `  subgraph site_${site.id}[${quoted([site.name[language]])}]`,
      ...parts
        .filter(({ at }) => at === site.id)
        .map((part) => `    ${part.id}[${quoted(linesOf(part, language))}]`),
      '  end',
    ]),
    ...links.map(
      ({ from, to, carries, main }) =>
        `  ${from} ${main ? '==>' : '-->'}|${quoted([carries[language]])}| ${to}`,
    ),
    '',
  ].join('\n');
}
