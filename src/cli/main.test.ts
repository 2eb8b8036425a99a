import { spawnSync } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { unzipSync } from 'fflate';
import { renderUnicodeCompact } from 'uqr';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { blueprintOf } from '../blueprint/blueprint.ts';
import { rulesVersion } from '../decision/decide.ts';
import { toMermaid } from '../diagram/mermaid.ts';
import { adviceSchema, schemaId } from '../explanation/schema.ts';
import { answersTo, type ChoiceId, questionIds } from '../questionnaire/questions.ts';
import { fromLink, toLink } from '../share/link.ts';
import { wordNotice } from '../share/notices.ts';
import { assemble } from '../starter/assemble.ts';
import { zip } from '../starter/zip.ts';
import { freshEnvironment, makeFolder } from '../testing/program.ts';
import { main } from './main.ts';

const printed = vi.spyOn(console, 'log');
const complained = vi.spyOn(console, 'error');
beforeEach(() => {
  for (const spy of [printed, complained]) spy.mockReset().mockImplementation(() => undefined);
});

afterAll(() => {
  vi.restoreAllMocks();
});

const output = () => printed.mock.calls.flat().join('\n');
const complaint = () => complained.mock.calls.flat().join('\n');

describe('decide', () => {
  test('gives the advice as JSON', async () => {
    expect(await main(['decide', 'members=own&play=turns&peak=1k'])).toBe(0);
    expect(JSON.parse(output())).toMatchObject({
      answers: { members: 'own', play: 'turns', peak: '1k', saves: 'unsure', residency: 'unsure' },
      recommended: 'single',
      runnerUp: 'cloud',
      tradeOff: expect.stringContaining('Simplicity against elasticity'),
      reasons: [
        { id: 'turns-through-our-service-need-a-server', text: expect.stringMatching(/\.$/) },
        { id: 'under-1000-one-machine-is-enough', text: expect.stringMatching(/\.$/) },
      ],
      ignored: [],
      rules: rulesVersion,
    });
    expect(complaint()).toBe('');
  });

  test('speaks the language it is asked to, else that of the link', async () => {
    await main(['decide', 'play=solo&lang=ko']);
    await main(['decide', 'play=solo&lang=ko', '--lang', 'en']);
    await main(['decide', 'play=solo', '--lang=ko']);
    const korean = printed.mock.calls.map(([json]) => /\p{sc=Hangul}/u.test(JSON.parse(json).tradeOff));
    expect(korean).toEqual([true, false, true]);
  });

  test('names what it ignored, and decides by the rest', async () => {
    expect(await main(['decide', 'play=turns&colour=red'])).toBe(0);
    expect(JSON.parse(output())).toMatchObject({
      recommended: 'single',
      ignored: [
        { kind: 'unknown-question', key: 'colour', value: 'red', text: expect.stringContaining('colour') },
      ],
    });
  });

  test('takes an empty query for a team that knows nothing yet', async () => {
    expect(await main(['decide', ''])).toBe(0);
    expect(JSON.parse(output())).toMatchObject({ recommended: 'none' });
  });
});

describe('bad input ends with 2 and a sentence:', () => {
  test.each([
    ['no command', [], 'Usage: '],
    ['an unknown command', ['advise'], 'There is no command advise.'],
    ['an unknown option', ['decide', 'play=solo', '--loud'], 'There is no option --loud.'],
    ['an option without its value', ['decide', 'play=solo', '--lang'], '--lang needs a value.'],
    ['a language we do not speak', ['decide', 'play=solo', '--lang', 'fr'], '--lang is ko or en.'],
    ['no query', ['decide'], 'A link or a query is missing.'],
    [
      'a query in which nothing can be read',
      ['decide', 'colour=red'],
      'Nothing in this query could be read.',
    ],
    ['a query that the shell has cut', ['decide', 'play=solo', 'peak=1k'], 'Too many arguments: peak=1k.'],
    [
      'a picture that runs nowhere',
      ['diagram', 'play=solo', '--direction', 'RL'],
      '--direction is LR or TB.',
    ],
    [
      'a picture of no kind we draw',
      ['picture', 'play=solo', '--as', 'gif'],
      '--as is one of mermaid, svg, png.',
    ],
    ['a PNG on the terminal', ['picture', 'play=solo', '--as', 'png'], 'add --out FILE'],
    ['a day that no month has', ['record', 'play=solo', '--date', '2026-02-30'], '2026-02-30 is none.'],
    ['a day in other words', ['json', 'play=solo', '--date', '22 Nov 2026'], '22 Nov 2026 is none.'],
    ['an option of another command', ['link', 'play=solo', '--out', 'x'], 'link takes no --out.'],
    ['a command that every object has', ['constructor', 'play=solo'], 'There is no command constructor.'],
    [
      'a file where there can be none',
      ['record', 'play=solo', '--out', '/dev/null/x'],
      'Nothing was written',
    ],
    ['a starter for nowhere', ['starter', 'play=solo'], 'Where to? Add --out DIR.'],
  ])('%s', async (_, args, sentence) => {
    expect(await main(args)).toBe(2);
    expect(complaint()).toContain(sentence);
    expect(output()).toBe('');
  });
});

describe('a decision to take along', () => {
  const query = 'members=own&play=turns&peak=1k&name=별의 정원&lang=ko';

  test('is a record in Markdown, bearing the day on which it is asked for', async () => {
    expect(await main(['record', query], new Date(2026, 10, 22, 23, 59))).toBe(0);
    expect(output().split('\n')[0]).toBe('# 별의 정원 — 서버 구성 결정 기록');
    expect(output()).toContain('- 날짜: 2026-11-22');
  });

  test('is the same data as JSON, as its schema describes it', async () => {
    expect(await main(['json', query, '--date', '2025-01-31', '--lang', 'en'])).toBe(0);
    const record = JSON.parse(output());
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(adviceSchema());
    expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
    expect(record).toMatchObject({
      $schema: schemaId,
      date: '2025-01-31',
      recommended: 'single',
      language: 'en',
    });
  });

  test('leads back to the address it came from, and is described where that page lies', async () => {
    const address = 'https://example.com/wizard/';
    for (const command of ['json', 'record', 'link']) await main([command, `${address}#play=solo`]);
    const [json = '', markdown = '', link = ''] = printed.mock.calls.map(([text]) => String(text));
    expect(JSON.parse(json)).toMatchObject({ $schema: `${address}advice.schema.json`, link });
    expect(markdown).toContain(`<${link}>`);
    expect(link.startsWith(`${address}#v=1`)).toBe(true);
    expect(fromLink(link)).toMatchObject({ answers: { play: 'solo' }, at: 'result', notices: [] });
  });

  test('is a link, and that link for a camera', async () => {
    expect(await main(['link', query])).toBe(0);
    expect(output()).toBe(
      toLink({
        answers: { members: 'own', play: 'turns', peak: '1k', name: '별의 정원' },
        at: 'result',
        language: 'ko',
      }),
    );
    const link = output();
    printed.mockClear();
    expect(await main(['qr', query])).toBe(0);
    expect(output()).toBe(renderUnicodeCompact(link, { ecc: 'L', border: 2 }));
  });

  test('says beside the document what was wrong with the query and what was kept', async () => {
    for (const command of ['record', 'json', 'picture', 'diagram', 'link', 'qr']) {
      complained.mockClear();
      expect(await main([command, 'play=solo&colour=red'])).toBe(0);
      expect(complaint(), command).toBe(
        wordNotice({ kind: 'unknown-question', key: 'colour', value: 'red' }).en,
      );
    }
  });

  test('is written into the file that is asked for', async () => {
    const folder = await makeFolder('record');
    try {
      const out = join(folder.path, 'docs', 'decision.md');
      expect(await main(['record', query, '--out', out])).toBe(0);
      expect(await readFile(out, 'utf8')).toMatch(/^# 별의 정원 — .*\n/);
      expect(output()).toBe(out);
    } finally {
      await folder.remove();
    }
  });

  test('is a picture as mermaid text without any browser, and one laid out only with one', async () => {
    vi.stubEnv('CHROMIUM', '/no/such/browser');
    try {
      expect(await main(['picture', query])).toBe(0);
      expect(output()).toMatch(/^flowchart LR\n/);
      printed.mockClear();
      expect(await main(['picture', query, '--as', 'svg'])).toBe(1);
      expect(output()).toBe('');
      expect(complaint()).toContain('--as mermaid needs none');
      expect(complaint()).toContain('/no/such/browser');
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

test.each([
  [['--help']],
  [['help']],
  [['record', '--help']],
  [['help', 'record']],
  [['record', 'play=solo', '-h']],
])('%j explains itself on standard output', async (args) => {
  expect(await main(args)).toBe(0);
  expect(output()).toMatch(/^Usage: npm run --silent cli -- /);
  expect(output()).toContain('--date YYYY-MM-DD');
  expect(complaint()).toBe('');
});

test('diagram prints the picture that the page draws', async () => {
  expect(await main(['diagram', 'play=match&peak=100k&name=별', '--direction', 'TB', '--lang', 'ko'])).toBe(
    0,
  );
  const blueprint = blueprintOf('cloud', 'django', { play: 'match', peak: '100k', name: '별' });
  expect(output()).toBe(toMermaid(blueprint, 'ko', 'TB').trimEnd());
});

test('questions lists every question with its answers, in both languages', async () => {
  expect(await main(['questions'])).toBe(0);
  const listed: { id: string; ask: object; options?: { id: string; label: object }[] }[] = JSON.parse(
    output(),
  );
  expect(listed.map(({ id }) => id)).toEqual(questionIds);
  for (const { id, ask, options } of listed) {
    expect(Object.keys(ask)).toEqual(['ko', 'en']);
    expect(options?.map((option) => option.id)).toEqual(
      id === 'name' ? undefined : answersTo(id as ChoiceId),
    );
  }
});

test('starter writes the very files that the ZIP holds', async () => {
  const folder = await makeFolder('cli');
  try {
    const out = join(folder.path, 'new', 'starter');
    expect(await main(['starter', 'play=turns&name=별의 정원&lang=ko', '--out', out])).toBe(0);
    const entries = await readdir(out, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const unzipped = unzipSync(zip(await assemble({ play: 'turns', name: '별의 정원' }, 'ko')));
    expect(paths.map((path) => relative(out, path).replaceAll('\\', '/')).sort()).toEqual(
      Object.keys(unzipped),
    );
    for (const [path, content] of Object.entries(unzipped))
      expect(Buffer.compare(await readFile(join(out, path)), content), path).toBe(0);
    // Windows has no such permission.
    const runnable = await Promise.all(paths.map(async (path) => ((await stat(path)).mode & 0o100) !== 0));
    if (process.platform !== 'win32')
      expect(paths.filter((_, index) => runnable[index])).toEqual(
        paths.filter((path) => path.endsWith('.sh')),
      );
  } finally {
    await folder.remove();
  }
});

test('the real program answers a line of standard input with a line, and a bad one with an error', () => {
  const program = fileURLToPath(new URL('run.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'decide', '-'], {
    input: 'play=solo\nmembers=maybe\nplay=world&peak=100k\r\n',
    env: freshEnvironment(),
    encoding: 'utf8',
  });
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ recommended, error }) => recommended ?? error)).toEqual([
    'none',
    expect.stringContaining('Nothing in this query could be read.'),
    'cloud',
  ]);
  expect(stderr).toContain('1 of the lines could not be read');
  expect(status).toBe(2);
});
