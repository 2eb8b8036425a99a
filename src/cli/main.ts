import { Failure } from '../../setup/command.mjs';
import { commands } from './commands.ts';
import { BadInput, type Option, options } from './given.ts';

const call = 'npm run --silent cli --';

const aboutQueries = `A query is written like members=own&play=turns&peak=1k; what is left out counts as unsure. A whole address
does as well, and a record then links to that address.`;

/** A column of names and what they mean. */
function column(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, does]) => `  ${name.padEnd(width)}   ${does}`).join('\n');
}

const optionRows = (names: readonly Option[]) =>
  column(names.map((name) => [`--${name} ${options[name].value}`, options[name].does] as const));

const usage = [
  `Usage: ${call} <command>`,
  column(
    Object.entries(commands).map(([name, { input, does }]) => [`${name} ${input}`.trim(), does] as const),
  ),
  optionRows(Object.keys(options) as Option[]),
  `${aboutQueries}\n${call} <command> --help says which options a command takes. The exit code is 2 for input that cannot be used.`,
].join('\n\n');

function usageOf(name: string): string {
  const command = commands[name];
  if (!command) return usage;
  const { input, does, options: names } = command;
  return [
    `Usage: ${call} ${name} ${input}`.trimEnd(),
    `Gives ${does}.`,
    ...(names.length > 0 ? [optionRows(names)] : []),
    ...(input ? [aboutQueries] : []),
  ].join('\n\n');
}

/**
 * Runs one command. Resolves to the exit code: 0, 2 with a message for bad input, or 1 with one for what this
 * machine cannot do.
 */
export async function main(args: readonly string[], now = new Date()): Promise<number> {
  try {
    await run(args, now);
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput) && !(error instanceof Failure)) throw error;
    console.error(error.message);
    return error instanceof BadInput ? 2 : 1;
  }
}

async function run(args: readonly string[], now: Date): Promise<void> {
  const { words, given, help } = parse(args);
  const [name, input, ...rest] = words;
  if (help || name === 'help') return console.log(usageOf((name === 'help' ? input : name) ?? ''));
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new BadInput(name ? `There is no command ${name}.\n\n${usage}` : usage);
  if (rest.length > 0)
    throw new BadInput(
      `Too many arguments: ${rest.join(' ')}. Quote a query that contains &.\n\n${usageOf(name ?? '')}`,
    );
  for (const option of given.keys())
    if (!command.options.includes(option))
      throw new BadInput(`${name} takes no --${option}.\n\n${usageOf(name ?? '')}`);
  await command.run({ input, now, option: (option) => given.get(option) });
}

function parse(args: readonly string[]) {
  const words: string[] = [];
  const given = new Map<Option, string>();
  let help = false;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const [, name, value] = /^--([a-z]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (arg === '--help' || arg === '-h') help = true;
    else if (name !== undefined && Object.hasOwn(options, name)) {
      const text = value ?? args[++at];
      if (text === undefined) throw new BadInput(`--${name} needs a value.\n\n${usage}`);
      given.set(name as Option, text);
    } else if (arg.startsWith('--')) throw new BadInput(`There is no option ${arg}.\n\n${usage}`);
    else words.push(arg);
  }
  return { words, given, help };
}
