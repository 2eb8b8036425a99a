import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { blueprintOf } from '../blueprint/blueprint.ts';
import { decide } from '../decision/decide.ts';
import { toMermaid } from '../diagram/mermaid.ts';
import { reportOf } from '../explanation/report.ts';
import { type Language, languages } from '../language/text.ts';
import { answersTo, type ChoiceId, optionOf, questionIds, questions } from '../questionnaire/questions.ts';
import { fromLink, type Reading } from '../share/link.ts';
import { type Notice, wordNotice } from '../share/notices.ts';
import { assemble } from '../starter/assemble.ts';

const usage = `Usage: npm run --silent cli -- <command>

  decide "<link or query>"              the advice as JSON; with - one query a line from standard input
  diagram "<link or query>"             the picture as mermaid text (--direction LR|TB)
  starter "<link or query>" --out DIR   the same files the ZIP holds, written into DIR
  questions                             the questionnaire as JSON

A query is written like members=own&play=turns&peak=1k; what is left out counts as unsure.
--lang ko|en chooses the language of texts where the link does not.`;

/** Input that cannot be used; its message is for the person at the terminal. */
class BadInput extends Error {}

/** Runs one command. Resolves to the exit code: 0, or 2 with a message for bad input. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    await run(args);
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function run(args: readonly string[]): Promise<void> {
  const { words, options } = parse(args);
  const [command, input, ...rest] = words;
  if (rest.length > 0)
    throw new BadInput(`Too many arguments: ${rest.join(' ')}. Quote a query that contains &.\n\n${usage}`);
  const language = languageFrom(options.get('lang'));
  switch (command) {
    case 'decide':
      if (input === '-') return decideLines(language);
      return console.log(JSON.stringify(advice(read(input), language), undefined, 2));
    case 'diagram':
      return console.log(diagram(read(input), language, options.get('direction')).trimEnd());
    case 'starter':
      return writeStarter(read(input), language, options.get('out'));
    case 'questions':
      return console.log(JSON.stringify(questionnaire(), undefined, 2));
    default:
      throw new BadInput(command ? `There is no command ${command}.\n\n${usage}` : usage);
  }
}

function parse(args: readonly string[]) {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const [, name, value] = /^--(lang|out|direction)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name) {
      const given = value ?? args[++at];
      if (given === undefined) throw new BadInput(`--${name} needs a value.\n\n${usage}`);
      options.set(name, given);
    } else if (arg.startsWith('--')) throw new BadInput(`There is no option ${arg}.\n\n${usage}`);
    else words.push(arg);
  }
  return { words, options };
}

function languageFrom(wanted: string | undefined): Language | undefined {
  const known = languages.find((language) => language === wanted);
  if (wanted !== undefined && !known) throw new BadInput(`--lang is one of ${languages.join(', ')}.`);
  return known;
}

/** Reads a query. An empty one says nothing, which is fine; one in which nothing can be read is bad input. */
function read(input: string | undefined): Reading {
  if (input === undefined) throw new BadInput(`A link or a query is missing.\n\n${usage}`);
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

function diagram(
  { answers, language: inLink }: Reading,
  wanted: Language | undefined,
  direction = 'LR',
): string {
  if (direction !== 'LR' && direction !== 'TB') throw new BadInput('--direction is LR or TB.');
  const { recommended, framework } = decide(answers);
  return toMermaid(blueprintOf(recommended, framework, answers), wanted ?? inLink ?? 'en', direction);
}

async function writeStarter(
  { answers, language: inLink, notices }: Reading,
  wanted: Language | undefined,
  out: string | undefined,
) {
  if (!out) throw new BadInput(`Where to? Add --out DIR.\n\n${usage}`);
  const { files } = await assemble(answers, wanted ?? inLink ?? 'en');
  for (const [path, text] of files) {
    const target = join(out, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  for (const notice of notices) console.error(wordNotice(notice).en);
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
