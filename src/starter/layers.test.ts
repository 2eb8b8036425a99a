import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { blueprintOf } from '../blueprint/blueprint.ts';
import { decide } from '../decision/decide.ts';
import { outcomeIds } from '../decision/outcomes.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { combinations } from '../testing/combinations.ts';
import { assemble, type Starter } from './assemble.ts';
import { guidesIn } from './guides.ts';
import { covers, filesOf, partsOf } from './layers.ts';

/** Answers that lead to each outcome and leave open what else its picture and its layers read. */
const teams: Readonly<Record<(typeof outcomeIds)[number], readonly Answers[]>> = {
  none: combinations(['members', 'saves', 'client']).flatMap((wish) =>
    (['solo', 'peer'] as const).map((play): Answers => ({ ...wish, play })),
  ),
  single: combinations(['play', 'fairplay', 'regions', 'database']).map((wish) => ({
    ...wish,
    members: 'own',
    peak: '1k',
  })),
  cloud: fleets({ operators: 'nobody' }),
  idc: fleets({ operators: 'crew', hardware: 'owned', traffic: 'steady' }),
  hybrid: fleets({ operators: 'crew', hardware: 'owned', traffic: 'sudden' }),
};

function fleets(team: Answers): readonly Answers[] {
  return combinations(['play', 'fairplay', 'peak', 'regions', 'downtime'])
    .map((wish): Answers => ({ members: 'own', ...wish, ...team }))
    .filter((answers) => !['none', 'single'].includes(decide(answers).recommended));
}

describe.each(outcomeIds)('on %s', (outcome) => {
  const wanted = teams[outcome].filter((answers) => decide(answers).recommended === outcome);
  const starters = Promise.all(
    wanted.map(
      async (answers): Promise<readonly [Answers, Starter]> => [answers, await assemble(answers, 'en')],
    ),
  );

  test('every part of every picture names files that are in the zip', async () => {
    expect(wanted.length).toBeGreaterThan(10);
    for (const [answers, { files, laid }] of await starters) {
      const paths = [...files.keys()];
      const { parts } = blueprintOf(outcome, decide(answers).framework, answers);
      for (const { id } of parts) {
        const entries = filesOf(id, laid) ?? [];
        expect(entries, id).not.toEqual([]);
        expect(entries.filter((entry) => !paths.some((path) => covers(entry, path)))).toEqual([]);
      }
    }
  });

  test('every deployment file belongs to a part that is in the picture', async () => {
    for (const [answers, { files, laid }] of await starters) {
      const { parts } = blueprintOf(outcome, decide(answers).framework, answers);
      const drawn = parts.map(({ id }) => id);
      const deployment = [...files.keys()].filter((path) => /^(deploy\/|Dockerfile|\.github\/)/.test(path));
      const strays = deployment.filter((path) => !partsOf(path, laid).some((part) => drawn.includes(part)));
      expect(strays).toEqual([]);
    }
  });

  test('every guide stands in both languages, and leads only to files that are in the zip', async () => {
    for (const [, { files }] of await starters) {
      const korean = guidesIn(files, 'ko').map(({ path }) => path);
      const english = guidesIn(files, 'en').map(({ path }) => path.replace(/\.md$/, '.ko.md'));
      expect(english).toEqual(korean);
      expect(korean[0]).toBe('README.ko.md');
      for (const [path, text] of files) {
        if (!path.endsWith('.md')) continue;
        for (const [, to = ''] of text.matchAll(/\]\((?!\w+:|#)([^)#]+)[^)]*\)/g)) {
          const target = normalize(join(dirname(path), to)).replace(/\/$/, '');
          expect(
            [...files.keys()].some((each) => covers(target, each) || covers(`${target}/`, each)),
            `${path} → ${to}`,
          ).toBe(true);
        }
      }
    }
  });
});
