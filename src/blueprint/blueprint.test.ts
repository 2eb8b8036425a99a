import { describe, expect, test } from 'vitest';
import { type Outcome, outcomeIds } from '../decision/outcomes.ts';
import { holds } from '../decision/table.ts';
import { factsOf } from '../questionnaire/answers.ts';
import { type ChoiceId, optionsOf } from '../questionnaire/questions.ts';
import { combinations } from '../testing/combinations.ts';
import { type Blueprint, blueprintOf, databaseFor } from './blueprint.ts';
import { countNames } from './counts.ts';
import { linkRows } from './links.ts';
import { type PartKind, partKinds } from './parts.ts';
import { placements } from './placements.ts';
import { siteKinds, siteOrder } from './sites.ts';

const placedOn = (outcome: Outcome) => placements.filter(({ on }) => on.includes(outcome));

/** The questions that decide which parts an outcome has. */
const readFor = (outcome: Outcome) => [
  ...new Set(
    placedOn(outcome).flatMap(({ when = [] }) => when.flatMap((each) => Object.keys(each) as ChoiceId[])),
  ),
];

/** Every blueprint of every outcome, over everything that its placements read. */
const all = outcomeIds.flatMap((outcome) =>
  combinations(readFor(outcome)).map((answers) => ({
    answers,
    facts: factsOf(answers),
    blueprint: blueprintOf(outcome, 'django', answers),
  })),
);

const idsOf = ({ parts }: Blueprint) => parts.map(({ id }) => id);
const has = (blueprint: Blueprint, ...kinds: PartKind[]) =>
  kinds.every((kind) => idsOf(blueprint).includes(kind));
const shapeOf = ({ outcome, parts, links }: Blueprint) =>
  JSON.stringify([
    outcome,
    parts.map(({ id, at, count }) => [id, at, count]),
    links.map(({ from, to }) => [from, to]),
  ]);

/** The different blueprints: many answers lead to the same parts and links. */
const shapes = [...new Map(all.map((each) => [shapeOf(each.blueprint), each.blueprint])).values()];

test(`${all.length} combinations of answers lead to ${shapes.length} different blueprints`, () => {
  // biome-ignore lint/suspicious/noConsole: the figure is for whoever changes a placement
  console.info(`${all.length} combinations of answers, ${shapes.length} different blueprints.`);
  for (const outcome of outcomeIds)
    expect(shapes.filter((each) => each.outcome === outcome).length).toBeGreaterThan(1);
});

test('no two placements of a part on one outcome ever apply together', () => {
  const overlapping = all.filter(({ blueprint: { outcome }, facts }) => {
    const applied = placedOn(outcome).filter(({ when }) => !when || when.some((each) => holds(each, facts)));
    return new Set(applied.map(({ part }) => part)).size < applied.length;
  });
  expect(overlapping).toEqual([]);
});

describe('in every blueprint', () => {
  test('each part stands once', () => {
    expect(shapes.filter((each) => new Set(idsOf(each)).size < each.parts.length)).toEqual([]);
  });

  test('there are few enough parts to take in: at most 13', () => {
    expect(shapes.filter(({ parts }) => parts.length > 13)).toEqual([]);
  });

  test('both ends of every link are there', () => {
    const dangling = shapes.filter((each) => each.links.some(({ from, to }) => !has(each, from, to)));
    expect(dangling).toEqual([]);
  });

  test('every link joins two different parts, and no two parts twice', () => {
    for (const { links } of shapes) {
      expect(links.filter(({ from, to }) => from === to)).toEqual([]);
      expect(new Set(links.map(({ from, to }) => [from, to].sort().join(' '))).size).toBe(links.length);
    }
  });

  test('every part is reached from the game', () => {
    const unreached = shapes.filter(({ parts, links }) => {
      const reached = new Set<PartKind>(['client']);
      for (const _ of parts) for (const { from, to } of links) if (reached.has(from)) reached.add(to);
      return parts.some(
        ({ id }) => !reached.has(id) && !links.some(({ from, to }) => from === id && reached.has(to)),
      );
    });
    expect(unreached).toEqual([]);
  });

  test('every site has a part and every part a site, in the order they are drawn', () => {
    for (const { sites, parts } of shapes) {
      const standing = new Set(parts.map(({ at }) => at));
      expect(sites.map(({ id }) => id)).toEqual(siteOrder.filter((site) => standing.has(site)));
    }
  });

  test('the game stands at the players', () => {
    for (const { parts } of shapes)
      expect(parts[0]).toMatchObject({ id: 'client', at: 'players', count: 'one' });
  });
});

test('without a server there is nothing of ours to run', () => {
  const ours: PartKind[] = [
    'door',
    'balancer',
    'app',
    'game',
    'database',
    'replica',
    'cache',
    'vpn',
    'burst',
    'copy',
    'backup',
  ];
  const running = shapes.filter((each) => each.outcome === 'none' && ours.some((kind) => has(each, kind)));
  expect(running).toEqual([]);
});

test('with a server there is an app, a database and a backup outside of it', () => {
  for (const each of shapes.filter(({ outcome }) => outcome !== 'none')) {
    expect(has(each, 'app', 'database', 'backup')).toBe(true);
    const at = (kind: PartKind) => each.parts.find(({ id }) => id === kind)?.at;
    expect(at('backup')).not.toBe(at('database'));
  }
});

test('one machine holds all that runs', () => {
  for (const { parts } of shapes.filter(({ outcome }) => outcome === 'single'))
    expect(parts.filter(({ at }) => at === 'machine').every(({ count }) => count === 'one')).toBe(true);
});

test('only a hybrid stands in two places that are joined by a VPN', () => {
  for (const each of shapes) expect(has(each, 'vpn', 'burst')).toBe(each.outcome === 'hybrid');
});

describe.each([
  { play: 'matches we run', answers: { play: 'match' } },
  { play: 'a world we run', answers: { play: 'world' } },
  { play: 'distrusted hosts', answers: { play: 'peer', fairplay: 'yes' } },
] as const)('$play', ({ answers }) => {
  test.each(outcomeIds.filter((outcome) => outcome !== 'none'))(
    'has game servers beside the web tier on %s',
    (outcome) => {
      const blueprint = blueprintOf(outcome, 'flask', answers);
      const at = (kind: PartKind) => blueprint.parts.find(({ id }) => id === kind)?.at;
      expect(has(blueprint, 'game')).toBe(true);
      expect(at('game')).toBe(at('app'));
      expect(blueprint.links).toContainEqual(expect.objectContaining({ from: 'client', to: 'game' }));
    },
  );
});

test.each(['solo', 'turns'] as const)('%s play needs no game servers anywhere', (play) => {
  for (const outcome of outcomeIds) expect(has(blueprintOf(outcome, 'django', { play }), 'game')).toBe(false);
});

describe('the database', () => {
  test('is never one SQLite file under several app servers', () => {
    for (const outcome of outcomeIds.filter((each) => each !== 'single' && each !== 'none'))
      for (const answers of [{}, ...combinations(['database'])]) {
        expect(databaseFor(outcome, factsOf(answers))).not.toBe('sqlite');
        const { parts } = blueprintOf(outcome, 'django', answers);
        const details = parts.find(({ id }) => id === 'database')?.details.map(({ en }) => en);
        expect(details).not.toContain('SQLite');
        expect(details).toHaveLength(1);
      }
  });

  test.each(optionsOf('database'))('is %s on one machine, if that was chosen', (database) => {
    expect(databaseFor('single', factsOf({ database }))).toBe(database);
  });
});

describe('a part says what this system has there', () => {
  const details = (kind: PartKind, outcome: Outcome, answers: Parameters<typeof blueprintOf>[2]) =>
    blueprintOf(outcome, 'flask', answers)
      .parts.find(({ id }) => id === kind)
      ?.details.map(({ en }) => en);

  test.each([
    ['the game’s name', 'client', 'none', { name: '별의 정원', saves: 'platform' }, ['별의 정원']],
    ['that the game saves on the device', 'client', 'none', { saves: 'device' }, ['saves on the device']],
    [
      'what the platform does',
      'platform',
      'none',
      { members: 'platform', saves: 'platform', ranking: 'platform' },
      ['sign-in', 'cloud saves', 'leaderboards'],
    ],
    ['the framework', 'app', 'single', {}, ['Flask']],
    ['that a match has a server of its own', 'game', 'cloud', { play: 'match' }, ['one per match']],
    ['that a world goes on', 'game', 'cloud', { play: 'world' }, ['the world goes on']],
  ] as const)('%s', (_, kind, outcome, answers, expected) => {
    expect(details(kind, outcome, answers)).toEqual(expected);
  });

  test('whether the machines in the data centre are owned or leased', () => {
    const nameFor = (hardware: 'none' | 'owned') =>
      blueprintOf('idc', 'django', { hardware }).sites.find(({ id }) => id === 'datacentre')?.name.en;
    expect([nameFor('owned'), nameFor('none')]).toEqual([
      'Data centre, own machines',
      'Data centre, leased machines',
    ]);
  });
});

describe('nothing is drawn in vain:', () => {
  const parts = shapes.flatMap((each) => each.parts);

  test.each(Object.keys(partKinds))('the part %s stands in some blueprint', (kind) => {
    expect(parts.some(({ id }) => id === kind)).toBe(true);
  });

  test.each(Object.keys(siteKinds))('the site %s stands in some blueprint', (kind) => {
    expect(parts.some(({ at }) => at === kind)).toBe(true);
  });

  test.each(Object.keys(countNames))('some part is there as %s', (count) => {
    expect(parts.some((part) => part.count === count)).toBe(true);
  });

  test.each(linkRows)('the link from $from to $to stands in some blueprint', ({ from, to }) => {
    expect(shapes.some(({ links }) => links.some((link) => link.from === from && link.to === to))).toBe(true);
  });

  test.each(placements)('$part at $at is placed on each of $on', ({ part, at, on }) => {
    for (const outcome of on) {
      const placed = shapes.filter((each) => each.outcome === outcome).flatMap((each) => each.parts);
      expect(placed.some((each) => each.id === part && each.at === at)).toBe(true);
    }
  });
});

test.each([...Object.entries(partKinds), ...Object.entries(siteKinds)])(
  '%s is named in both languages',
  (_, { name }) => {
    expect(name.ko).not.toBe('');
    expect(name.en).not.toMatch(/\p{sc=Hangul}|^$/u);
  },
);
