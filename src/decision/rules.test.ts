import { describe, expect, test } from 'vitest';
import { type Answers, factsOf } from '../questionnaire/answers.ts';
import { type ChoiceId, choiceIds, hostingIds, optionsOf } from '../questionnaire/questions.ts';
import { combinations, oneOfEach } from '../testing/combinations.ts';
import { decide, tables } from './decide.ts';
import { type Outcome, outcomeIds } from './outcomes.ts';
import { reads, rowFor } from './table.ts';

/*
 * What more than a hundred documented games show must hold, over every answer it concerns. Of part 1 the later
 * tables read nothing but `play`, and only in groups: one team stands for each need and group.
 */
const needOf = (answers: Answers) => rowFor(tables.need, factsOf(answers)).choose;
const duties = oneOfEach(combinations(reads(tables.need)), (answers) => {
  const { play } = factsOf(answers);
  const sizes = tables.size.filter(({ when }) => !when.play || when.play.includes(play));
  return [needOf(answers), ...sizes.map(({ id }) => id)].join(' ');
});
const serverDuties = duties.filter((answers) => needOf(answers) === 'server');
const load: readonly ChoiceId[] = ['peak', 'traffic', 'regions', 'downtime'];
const team: readonly ChoiceId[] = ['operators', 'hardware', 'cost', 'residency'];

/** Every team with these answers, given each way of having something to do for a server. */
function everyone(fixed: Answers, from: readonly Answers[] = duties): Answers[] {
  const open = [...load, ...team].filter((id) => fixed[id] === undefined);
  return from.flatMap((duty) => combinations(open).map((answers) => ({ ...duty, ...answers, ...fixed })));
}

const advised = (answers: Answers) => decide(answers).recommended;
function eitherOf(answers: Answers): Outcome[] {
  const { recommended, runnerUp } = decide(answers);
  return [recommended, runnerUp];
}
const isFleet = (answers: Answers) => rowFor(tables.size, factsOf(answers)).choose === 'fleet';

/** The teams of which it does not hold, to be compared with none. */
const except = (teams: readonly Answers[], holds: (answers: Answers) => boolean) => {
  expect(teams.length).toBeGreaterThan(0);
  return teams.filter((answers) => !holds(answers));
};

test('an offline puzzle with platform leaderboards needs no server, whatever its size and team', () => {
  const puzzle: Answers = { members: 'none', saves: 'device', ranking: 'platform', play: 'solo' };
  expect(except(everyone({}, [puzzle]), (team) => advised(team) === 'none')).toEqual([]);
});

test.each(['nobody', 'developers'] as const)(
  'with %s operating, hybrid is neither first nor second',
  (operators) => {
    expect(except(everyone({ operators }), (team) => !eitherOf(team).includes('hybrid'))).toEqual([]);
  },
);

test('with nobody operating, a data centre is never the first choice', () => {
  expect(except(everyone({ operators: 'nobody' }), (team) => advised(team) !== 'idc')).toEqual([]);
});

test('under 1,000 at peak in one region it is one machine or none', () => {
  const small = everyone({ peak: '1k', regions: 'one' });
  expect(except(small, (team) => ['single', 'none'].includes(advised(team)))).toEqual([]);
});

test.each(['nobody', 'developers'] as const)(
  'an unforeseeable fleet with %s operating goes to the cloud',
  (operators) => {
    const fleets = everyone({ traffic: 'sudden', operators }, serverDuties).filter(isFleet);
    expect(except(fleets, (team) => advised(team) === 'cloud')).toEqual([]);
  },
);

test('so does an unforeseeable new title with operators but neither an estate nor a duty to stay at home', () => {
  const fixed: Answers = { traffic: 'sudden', operators: 'some', hardware: 'none', residency: 'no' };
  expect(except(everyone(fixed, serverDuties).filter(isFleet), (team) => advised(team) === 'cloud')).toEqual(
    [],
  );
});

test('whoever owns an estate and has a crew sees idc or hybrid first or second for a fleet', () => {
  const owners = everyone({ operators: 'crew', hardware: 'owned' }, serverDuties).filter(isFleet);
  const own = (team: Answers) => eitherOf(team).some((outcome) => outcome === 'idc' || outcome === 'hybrid');
  expect(except(owners, own)).toEqual([]);
});

describe('for a fleet', () => {
  const fleets = everyone({}, serverDuties).filter(isFleet);
  const variants = (answers: Answers, id: ChoiceId) =>
    optionsOf(id)
      .map((option): Answers => ({ ...answers, [id]: option }))
      .filter(isFleet);

  test.each(['peak', 'regions', 'downtime'] as const)('changing only %s never moves the answer', (id) => {
    // One of each group that differs in nothing but the question: its variants are the group.
    const groups = oneOfEach(fleets, (answers) => JSON.stringify({ ...answers, [id]: '' }));
    const moved = groups.filter(
      (team) => new Set(variants(team, id).map((each) => `${eitherOf(each)}`)).size > 1,
    );
    expect(moved).toEqual([]);
  });

  test.each([
    ['operators', 'developers', 'crew', { traffic: 'steady', hardware: 'owned', cost: 'upfront' }],
    ['hardware', 'none', 'owned', { traffic: 'sudden', operators: 'crew' }],
    ['traffic', 'sudden', 'steady', { operators: 'crew', cost: 'monthly' }],
    ['cost', 'upfront', 'monthly', { operators: 'crew', traffic: 'events' }],
  ] as const)('changing only %s from %s to %s can move it', (id, before, after, others) => {
    const world: Answers = { play: 'world', peak: '100k', ...others };
    expect(advised({ ...world, [id]: before })).not.toBe(advised({ ...world, [id]: after }));
  });
});

describe('the starter', () => {
  const starter = choiceIds.filter((id) => !hostingIds.some((hosting) => hosting === id));

  test('is not read by any table about the hosting', () => {
    const read = [tables.need, tables.size, tables.host].flatMap(reads);
    expect(read.filter((id) => starter.includes(id))).toEqual([]);
  });

  const ambitions = everyone({ downtime: 'hours', regions: 'one', residency: 'no' });
  const teams = oneOfEach(ambitions, (answers) => eitherOf(answers).join(' '));

  test.each(outcomeIds)('never moves the advice %s, Django or Flask', (outcome) => {
    const advisedSo = teams.filter((answers) => advised(answers) === outcome);
    expect(advisedSo.length).toBeGreaterThan(0);
    for (const answers of advisedSo) {
      const without = eitherOf(answers).join(' ');
      const moved = combinations(starter).filter(
        (wishes) => eitherOf({ ...answers, ...wishes, name: '별의 정원' }).join(' ') !== without,
      );
      expect(moved).toEqual([]);
    }
  });
});

test('each need and each group of plays is represented above', () => {
  const represented = duties.map((answers) => [needOf(answers), isFleet({ ...answers, peak: '10k' })].join());
  expect(represented.sort()).toEqual(['none,false', 'replaceable,false', 'server,false', 'server,true']);
});
