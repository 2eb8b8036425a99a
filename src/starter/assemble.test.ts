import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { blueprintOf } from '../blueprint/blueprint.ts';
import { decide } from '../decision/decide.ts';
import { outcomeIds } from '../decision/outcomes.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { fromLink } from '../share/link.ts';
import { combinations } from '../testing/combinations.ts';
import { words } from '../ui/words.ts';
import { assemble, isSafePath } from './assemble.ts';
import { checked } from './checked.ts';
import django from './files/django.ts';
import web from './files/web.ts';
import { covers } from './layers.ts';

/** One team for each outcome. */
const teams: Readonly<Record<(typeof outcomeIds)[number], Answers>> = {
  none: { play: 'solo' },
  single: { play: 'turns', peak: '1k' },
  cloud: { play: 'match', peak: '100k', operators: 'nobody' },
  idc: { play: 'world', peak: '100k', operators: 'crew', hardware: 'owned', traffic: 'steady' },
  hybrid: { play: 'world', peak: '100k', operators: 'crew', hardware: 'owned', traffic: 'sudden' },
};

/** Everything that quoting, Markdown, JSON, YAML or a shell could trip over, and nothing a project says itself. */
const name = '별 *의* "정원" <b>|#1\\ [x](y) & $(~_)`';
const wishes = combinations(['client', 'framework', 'database']);

const withoutEscapes = (markdown: string) => markdown.replace(/\\([\\`*_[\]<>&#|~])/g, '$1');

describe.each(outcomeIds)('the starter for %s', (outcome) => {
  const wanted = wishes.map((wish): Answers => ({ ...teams[outcome], ...wish, name }));
  const starters = Promise.all(
    wanted.map(async (answers) => ({ answers, starter: await assemble(answers, 'ko') })),
  );

  test('is the one that was advised', () => {
    for (const answers of wanted) expect(decide(answers).recommended).toBe(outcome);
  });

  test('has safe paths, each once, in order', async () => {
    for (const { starter } of await starters) {
      const paths = [...starter.files.keys()];
      expect(paths.filter((path) => !isSafePath(path))).toEqual([]);
      expect(paths).toEqual(paths.toSorted());
      expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    }
  });

  test('names the game exactly as typed in its two documents, and nowhere else', async () => {
    for (const { starter } of await starters) {
      expect(withoutEscapes(starter.files.get('ADVICE.md') ?? '')).toContain(name);
      expect(JSON.parse(starter.files.get('game.json') ?? '')).toMatchObject({ name, slug: starter.slug });
      const others = [...starter.files].filter(([path]) => path !== 'ADVICE.md' && path !== 'game.json');
      expect(others.filter(([path, text]) => `${path}\n${text}`.includes(name))).toEqual([]);
    }
  });

  test('tells how its files were checked, and says so where none of a layer was run', async () => {
    for (const { starter } of await starters) {
      const advice = starter.files.get('ADVICE.md') ?? '';
      for (const { id } of starter.laid) {
        const own = checked.filter(({ layers }) => layers.includes(id));
        for (const { what } of own) expect(advice).toContain(what.ko);
        if (own.length > 0 && own.every(({ how }) => how === 'read'))
          expect(advice).toContain(words.nothingRan.ko);
      }
    }
  });

  test('tells which answers it was made for, and by which rules', async () => {
    for (const { answers, starter } of await starters) {
      const generator = JSON.parse(starter.files.get('generator.json') ?? '');
      expect(generator).toMatchObject({ generator: 'need-a-server', version, rules: 1, outcome });
      expect(fromLink(generator.link)).toMatchObject({ answers, at: 'result', language: 'ko', notices: [] });
      expect(starter.files.get('ADVICE.md')).toContain(generator.link);
    }
  });

  test('keeps its word: every file that implements a part is there', async () => {
    for (const { starter } of await starters) {
      const paths = [...starter.files.keys()];
      const promised = starter.laid.flatMap((layer) => Object.values(layer.implements).flat());
      expect(promised.length).toBeGreaterThan(0);
      expect(promised.filter((entry) => !paths.some((path) => covers(entry, path)))).toEqual([]);
    }
  });

  test('gives every reason and names every part of the picture in its advice', async () => {
    for (const { answers, starter } of await starters) {
      const { recommended, framework, reasons } = decide(answers);
      const advice = withoutEscapes(starter.files.get('ADVICE.md') ?? '');
      for (const { because } of reasons) expect(advice).toContain(`. ${because.ko}`);
      const [, partsAndFiles = ''] = advice.split('## 그림의 부품과 파일');
      const rows = partsAndFiles
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .slice(2);
      const { parts } = blueprintOf(recommended, framework, answers);
      expect(rows.map((row, at) => row.startsWith(`| ${parts[at]?.name.ko}`))).toEqual(parts.map(() => true));
    }
  });
});

test.each([
  ['none', 'web', web],
  ['single', 'django', django],
] as const)('the starter for %s holds the whole project %s', async (outcome, project, bundled) => {
  const { kit, files } = await assemble(teams[outcome], 'en');
  expect(kit.project).toBe(project);
  for (const [path, text] of Object.entries(bundled)) expect(files.get(path.replace('./', ''))).toBe(text);
});

test('a game without a name is called by its slug', async () => {
  const { slug, files } = await assemble({ play: 'solo' }, 'en');
  expect(slug).toBe('my-game');
  expect(JSON.parse(files.get('game.json') ?? '')).toEqual({ name: 'my-game', slug: 'my-game' });
  expect(files.get('ADVICE.md')?.split('\n')[0]).toBe('# Server decision record');
});

test.each(['a', 'a/b.txt', '.env.example', 'a-b_c/..d', 'a...b'])('the path %s is safe', (path) => {
  expect(isSafePath(path)).toBe(true);
});

test.each([
  '',
  '/a',
  'a/',
  'a//b',
  '..',
  '../a',
  'a/../b',
  './a',
  'a\\b',
  'C:/a',
  'a b',
  '별',
  'a\n',
  'a\0b',
  '~/a:b',
])('the path %j is not safe', (path) => {
  expect(isSafePath(path)).toBe(false);
});
