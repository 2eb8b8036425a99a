import type { Blueprint } from '../blueprint/blueprint.ts';
import type { Language } from '../language/text.ts';
import { linesOf } from './labels.ts';

export interface PartInWords {
  readonly id: string;
  readonly title: string;
  readonly does: string;
  /** What goes out from this part: "→ database: reads, writes". */
  readonly sends: readonly string[];
}

export interface SiteInWords {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly PartInWords[];
}

/** The picture said in words: every site, every part and every link, in the order they are drawn. */
export function inWords({ sites, parts, links }: Blueprint, language: Language): readonly SiteInWords[] {
  const nameOf = (id: string) => parts.find((part) => part.id === id)?.name[language] ?? id;
  return sites.map((site) => ({
    id: site.id,
    name: site.name[language],
    parts: parts
      .filter(({ at }) => at === site.id)
      .map((part) => ({
        id: part.id,
        title: linesOf(part, language).join(' · '),
        does: part.does[language],
        sends: links
          .filter(({ from }) => from === part.id)
          .map(({ to, carries }) => `→ ${nameOf(to)}: ${carries[language]}`),
      })),
  }));
}
