import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { renderUnicodeCompact } from 'uqr';
import { blueprintOf } from '../blueprint/blueprint.ts';
import { decide } from '../decision/decide.ts';
import { toMermaid } from '../diagram/mermaid.ts';
import { explain } from '../explanation/explain.ts';
import { toMarkdown } from '../explanation/markdown.ts';
import { type DecisionRecord, dayOf, recordOf, toJson } from '../explanation/record.ts';
import { reportOf } from '../explanation/report.ts';
import { schemaId } from '../explanation/schema.ts';
import type { Language } from '../language/text.ts';
import { answersTo, type ChoiceId, optionOf, questionIds, questions } from '../questionnaire/questions.ts';
import { type Reading, toLink } from '../share/link.ts';
import { type Notice, wordNotice } from '../share/notices.ts';
import { assemble } from '../starter/assemble.ts';
import { modeOf } from '../starter/zip.ts';
import {
  addressIn,
  BadInput,
  directionIn,
  type Given,
  languageFor,
  languageIn,
  linkFor,
  type Option,
  oneOf,
  read,
  told,
  write,
} from './given.ts';
import { takePicture } from './picture.ts';

/** Something the command line can do. */
export interface Command {
  /** What follows its name. */
  readonly input: string;
  readonly does: string;
  readonly options: readonly Option[];
  run(given: Given): Promise<void> | void;
}

const query = '"<link or query>"';

/** All it can do, by name. */
export const commands: Readonly<Record<string, Command>> = {
  decide: {
    input: query,
    does: 'the advice as JSON; with - one query a line from standard input',
    options: ['lang'],
    run: (given) => {
      const language = languageIn(given);
      if (given.input === '-') return decideLines(language);
      console.log(JSON.stringify(advice(read(given.input), language), undefined, 2));
    },
  },
  record: {
    input: query,
    does: 'the decision record in Markdown',
    options: ['lang', 'date', 'out'],
    run: (given) => write(given, toMarkdown(recordFor(given))),
  },
  json: {
    input: query,
    does: 'the decision record as JSON, which public/advice.schema.json describes',
    options: ['lang', 'date', 'out'],
    run: (given) => {
      const base = addressIn(given);
      const schema = base ? new URL('advice.schema.json', base).href : schemaId;
      return write(given, toJson(recordFor(given), schema));
    },
  },
  picture: {
    input: query,
    does: 'the picture as mermaid text, or by a browser installed here as SVG or PNG',
    options: ['as', 'direction', 'lang', 'out'],
    run: picture,
  },
  diagram: {
    input: query,
    does: 'the picture as mermaid text',
    options: ['direction', 'lang'],
    run: (given) => console.log(mermaidText(given).trimEnd()),
  },
  link: {
    input: query,
    does: 'the link to the result, as the page writes it',
    options: ['lang'],
    run: (given) => console.log(linkFor(given, told(given))),
  },
  qr: {
    input: query,
    does: 'the same link as a QR code',
    options: ['lang'],
    run: (given) => console.log(renderUnicodeCompact(linkFor(given, told(given)), { ecc: 'L', border: 2 })),
  },
  starter: {
    input: query,
    does: 'the same files the ZIP holds, written into the folder --out names',
    options: ['out', 'lang'],
    run: writeStarter,
  },
  questions: {
    input: '',
    does: 'the questionnaire as JSON',
    options: [],
    run: () => console.log(JSON.stringify(questionnaire(), undefined, 2)),
  },
};

function advice({ answers, notices, language: inLink }: Reading, wanted: Language | undefined) {
  const language = wanted ?? inLink ?? 'en';
  const { rules, ...report } = reportOf(answers, decide(answers), language);
  return { ...report, ignored: notices.map((notice) => ignored(notice, language)), rules };
}

/** A notice with its sentence, and the key and value it is about where it has them. */
function ignored(notice: Notice, language: Language) {
  return { ...notice, text: wordNotice(notice)[language] };
}

/** One JSON a line; a line that cannot be read gives `{"error": …}` and the exit code, and the rest goes on. */
async function decideLines(language: Language | undefined): Promise<void> {
  let refused = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    try {
      console.log(JSON.stringify(advice(read(line), language)));
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      refused += 1;
      console.log(JSON.stringify({ error: error.message.split('\n')[0] }));
    }
  }
  if (refused > 0)
    throw new BadInput(`${refused} of the lines could not be read; each has an "error" in its place.`);
}

function recordFor(given: Given): DecisionRecord {
  const date = given.option('date') ?? dayOf(given.now);
  const day = new Date(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date))
    throw new BadInput(`--date is a day like ${dayOf(given.now)}; ${date} is none.`);
  const reading = told(given);
  return recordOf(reading.answers, explain(reading.answers), {
    language: languageFor(given, reading),
    link: linkFor(given, reading),
    date,
  });
}

function mermaidText(given: Given): string {
  const direction = directionIn(given);
  const reading = told(given);
  const { recommended, framework } = decide(reading.answers);
  const blueprint = blueprintOf(recommended, framework, reading.answers);
  return toMermaid(blueprint, languageFor(given, reading), direction);
}

const formats = ['mermaid', 'svg', 'png'] as const;

/** In which format a file’s name asks for a picture. */
function formatOf(out: string | undefined): (typeof formats)[number] {
  return formats.find((format) => out?.toLowerCase().endsWith(`.${format}`)) ?? 'mermaid';
}

async function picture(given: Given): Promise<void> {
  const out = given.option('out');
  const as = oneOf(given, 'as', formats) ?? formatOf(out);
  if (as === 'mermaid') return write(given, mermaidText(given));
  if (as === 'png' && !out) throw new BadInput('A PNG is no text to print: add --out FILE.');
  const direction = directionIn(given);
  const reading = told(given);
  const link = toLink({ answers: reading.answers, at: 'result', language: languageFor(given, reading) });
  const bytes = await takePicture(link, as, direction);
  return write(given, as === 'svg' ? Buffer.from(bytes).toString() : bytes);
}

async function writeStarter(given: Given): Promise<void> {
  const out = given.option('out');
  const reading = read(given.input);
  if (!out) throw new BadInput(`Where to? Add --out DIR.`);
  const { files } = await assemble(reading.answers, languageFor(given, reading));
  for (const [path, text] of files) {
    const target = join(out, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text, { mode: modeOf(path) });
  }
  for (const notice of reading.notices) console.error(wordNotice(notice).en);
  console.log(`${files.size} files in ${out}`);
}

function questionnaire() {
  return questionIds.map((id) => {
    const { kind, part, ask, why } = questions[id];
    return {
      id,
      part,
      ask,
      why,
      ...(kind === 'choice' && {
        options: answersTo(id as ChoiceId).map((option) => ({
          id: option,
          ...optionOf(id as ChoiceId, option),
        })),
      }),
    };
  });
}
