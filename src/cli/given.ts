import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Direction } from '../diagram/mermaid.ts';
import { type Language, languages } from '../language/text.ts';
import { fromLink, type Reading, toLink } from '../share/link.ts';
import { wordNotice } from '../share/notices.ts';

/** What each option means; the value is what stands for it in the usage. */
export const options = {
  lang: { value: 'ko|en', does: 'the language of texts where the link does not say one' },
  direction: { value: 'LR|TB', does: 'the picture from left to right, or from top to bottom' },
  as: { value: 'mermaid|svg|png', does: 'how the picture is written; else as the file’s name ends' },
  date: { value: 'YYYY-MM-DD', does: 'the day the record bears; else today' },
  out: { value: 'PATH', does: 'the file, or for a starter the folder, to write into' },
} as const satisfies Record<string, { value: string; does: string }>;

export type Option = keyof typeof options;

/** A command's input as given: at most one word, and only options that it takes. */
export interface Given {
  readonly input: string | undefined;
  readonly now: Date;
  option(name: Option): string | undefined;
}

/** Input that cannot be used; its message is for the person at the terminal. */
export class BadInput extends Error {}

/** The value of an option that takes one of a few. */
export function oneOf<T extends string>(given: Given, name: Option, known: readonly T[]): T | undefined {
  const value = given.option(name);
  const found = known.find((each) => each === value);
  if (value !== undefined && !found) {
    const all = known.length > 2 ? `one of ${known.join(', ')}` : known.join(' or ');
    throw new BadInput(`--${name} is ${all}.`);
  }
  return found;
}

export const languageIn = (given: Given) => oneOf(given, 'lang', languages);

export const directionIn = (given: Given): Direction =>
  oneOf(given, 'direction', ['LR', 'TB'] as const) ?? 'LR';

/** Reads a query. An empty one says nothing, which is fine; one in which nothing can be read is bad input. */
export function read(input: string | undefined): Reading {
  if (input === undefined) throw new BadInput(`A link or a query is missing.`);
  const reading = fromLink(input);
  const [notice] = reading.notices;
  if (notice && Object.keys(reading.answers).length === 0) {
    const why = wordNotice(notice).en;
    throw new BadInput(
      `Nothing in this query could be read. ${why}\n"cli -- questions" lists what can be asked and answered.`,
    );
  }
  return reading;
}

/** Reads the query of a command whose output has no room for what was ignored: that is said beside it. */
export function told(given: Given): Reading {
  const reading = read(given.input);
  for (const notice of reading.notices) console.error(wordNotice(notice).en);
  return reading;
}

/** The language asked for, else that of the link. */
export const languageFor = (given: Given, reading: Reading): Language =>
  languageIn(given) ?? reading.language ?? 'en';

/** The address that was given in front of a query, for what is printed to lead back to it. */
export function addressIn({ input = '' }: Given): string | undefined {
  return /^\s*(https?:\/\/[^\s?#]+)/i.exec(input)?.[1];
}

/** The link to the result of what was read, under the address it came from. */
export function linkFor(given: Given, reading: Reading): string {
  const language = languageIn(given) ?? reading.language;
  const link = toLink({ answers: reading.answers, at: 'result', ...(language && { language }) });
  const base = addressIn(given);
  return base ? `${base}#${link}` : link;
}

/** Prints what a command gives, or writes it into the file that --out names. */
export async function write(given: Given, content: string | Uint8Array): Promise<void> {
  const out = given.option('out');
  if (!out) return console.log(String(content).trimEnd());
  try {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, content);
  } catch (problem) {
    throw new BadInput(`Nothing was written: ${problem instanceof Error ? problem.message : problem}`);
  }
  console.log(out);
}
