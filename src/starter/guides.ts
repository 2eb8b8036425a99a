import { type Language, languages } from '../language/text.ts';

/** A text that takes its reader through one part of the starter. */
export interface Guide {
  readonly path: string;
  /** Its first heading. */
  readonly title: string;
}

/** The language a text is written in, by its name: `README.ko.md` is Korean, `README.md` English. */
function languageOf(path: string): Language {
  return languages.find((language) => path.endsWith(`.${language}.md`)) ?? 'en';
}

/** The project's own guide first; then folder by folder, each folder's README before its other texts. */
function placeOf(path: string): string {
  return `${path.includes('/') ? 1 : 0}${path.replace(/README\.(?=[^/]*$)/, ' ')}`;
}

/** The record of the decision, which leads to the guides and is none itself. */
export const adviceFile = 'ADVICE.md';

/** The guides among these files that are written in one language, in the order of reading. */
export function guidesIn(files: ReadonlyMap<string, string>, language: Language): readonly Guide[] {
  return [...files]
    .flatMap(([path, text]) => {
      if (path === adviceFile || !path.endsWith('.md') || languageOf(path) !== language) return [];
      const title = /^# (.+)$/m.exec(text)?.[1];
      return title ? [{ path, title }] : [];
    })
    .sort((one, other) => (placeOf(one.path) < placeOf(other.path) ? -1 : 1));
}
