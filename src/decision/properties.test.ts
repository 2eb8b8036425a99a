import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesOf, withChanges } from '../explanation/change.ts';
import { tippingPointsOf } from '../explanation/tippingPoints.ts';
import { languages } from '../language/text.ts';
import { type Answers, applies, factsOf, withAnswer } from '../questionnaire/answers.ts';
import {
  type Answer,
  answersTo,
  choiceIds,
  type HostingId,
  hostingIds,
  optionsOf,
} from '../questionnaire/questions.ts';
import { fromLink, toLink } from '../share/link.ts';
import { everyKind, stateAt, stateCount } from '../testing/everyKind.ts';
import { decide } from './decide.ts';
import { domainOf, unansweredIn, unknownIn } from './domain.ts';
import { hosting } from './model.ts';
import { nextQuestion } from './nextQuestion.ts';
import { type Outcome, outcomeIds } from './outcomes.ts';
import { pairAt, possibleOutcomes, possiblePairs } from './possible.ts';
import { questionsThatMatter, settled } from './relevance.ts';
import { ruledOutBy } from './ruledOut.ts';

/*
 * What must hold of any answers. Each is tried a hundred thousand times over all states parts 1 to 3 can be in, or
 * over everything where there is a way to go through it.
 */
const runs = 100_000;
const patience = 300_000;

const anyState = fc.nat(stateCount - 1).map(stateAt);
/** A number to choose things with. */
const anyNumber = fc.nat(0x7fffffff);

function holdsFor<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => boolean) {
  fc.assert(fc.property(arbitrary, holds), { numRuns: runs });
}

const pairOf = (answers: Answers) => {
  const { recommended, runnerUp } = decide(answers);
  return `${recommended} ${runnerUp}`;
};

/** The answers with these questions answered, somehow. */
function completed(answers: Answers, open: readonly HostingId[], number: number): Answers {
  const all: Record<string, string | undefined> = { ...answers };
  let rest = number;
  for (const id of open) {
    const options = optionsOf(id);
    all[id] = options[rest % options.length];
    rest = Math.floor(rest / options.length);
  }
  return all as Answers;
}

/** Most of the questions answered, the others not yet or with "I don't know". */
const nearlyAnswered = fc.tuple(anyState, anyNumber).map(([state, number]) => {
  const open = unknownIn(state);
  return completed(state, open.slice(3), number);
});

test(
  'the same answers get the same advice, in whatever order they were given',
  () => {
    holdsFor(fc.tuple(anyState, anyNumber), ([answers, turn]) => {
      const entries = Object.entries(answers);
      const at = turn % (entries.length || 1);
      const turned = Object.fromEntries([...entries.slice(at), ...entries.slice(0, at)].reverse());
      return pairOf(turned as Answers) === pairOf(answers);
    });
  },
  patience,
);

test(
  'to skip a question is to say "I don’t know"',
  () => {
    holdsFor(anyState, (answers) => {
      const said = Object.fromEntries(hostingIds.map((id) => [id, answers[id] ?? 'unsure'])) as Answers;
      const skipped = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== 'unsure'));
      const pair = pairOf(answers);
      return pairOf(said) === pair && pairOf(skipped as Answers) === pair;
    });
  },
  patience,
);

test(
  'the starter’s questions change neither the advice nor what matters',
  () => {
    const starter = choiceIds.filter((id) => !hostingIds.some((hosting) => hosting === id));
    holdsFor(fc.tuple(anyState, anyNumber), ([answers, number]) => {
      let rest = number;
      const wishes = starter.map((id) => {
        const options = answersTo(id);
        const wish = options[rest % options.length];
        rest = Math.floor(rest / options.length);
        return [id, wish];
      });
      const more: Answers = { ...answers, ...Object.fromEntries(wishes), name: '별의 정원' };
      return pairOf(more) === pairOf(answers) && settled(more) === settled(answers);
    });
  },
  patience,
);

test(
  'a link says the same in both languages',
  () => {
    holdsFor(
      fc.tuple(anyState, fc.constantFrom(...languages)),
      ([answers, language]) => pairOf(fromLink(toLink({ answers, language })).answers) === pairOf(answers),
    );
  },
  patience,
);

test(
  'the model made ready for many answers at once decides as the tables do',
  () => {
    holdsFor(anyState, (answers) => {
      const { recommended, runnerUp } = hosting.pairs[pairAt(domainOf(answers))]!;
      return pairOf(answers) === `${recommended} ${runnerUp}`;
    });
  },
  patience,
);

test(
  'once it is settled no further answer changes the first choice or the runner-up',
  () => {
    let met = 0;
    holdsFor(fc.tuple(nearlyAnswered, anyNumber), ([answers, number]) => {
      if (!settled(answers)) return true;
      met += 1;
      return pairOf(completed(answers, unansweredIn(answers), number)) === pairOf(answers);
    });
    expect(met).toBeGreaterThan(runs / 10);
  },
  patience,
);

test(
  'whatever is answered next is among what was possible, and nothing else becomes so',
  () => {
    holdsFor(fc.tuple(anyState, anyNumber), ([answers, number]) => {
      const open = unknownIn(answers);
      const before = possiblePairs(answers);
      const some = completed(answers, open.slice(0, 1), number);
      const all = decide(completed(answers, open, number));
      return (
        possiblePairs(some).every((pair) => before.includes(pair)) &&
        before.some(
          ({ recommended, runnerUp }) => recommended === all.recommended && runnerUp === all.runnerUp,
        )
      );
    });
  },
  patience,
);

test(
  'an outcome that is ruled out cannot be reached, and the answers named rule it out alone',
  () => {
    holdsFor(fc.tuple(anyState, anyNumber, fc.constantFrom(...outcomeIds)), ([answers, number, outcome]) => {
      const blamed = ruledOutBy(outcome, answers);
      if (!blamed) return possibleOutcomes(answers).has(outcome);
      const only = Object.fromEntries(blamed.map((id) => [id, answers[id]])) as Answers;
      const reached = decide(completed(only, unknownIn(only), number)).recommended;
      return reached !== outcome && !possibleOutcomes(only).has(outcome);
    });
  },
  patience,
);

test(
  'there is something to ask exactly as long as it is not settled',
  () => {
    holdsFor(anyState, (answers) => {
      const next = nextQuestion(answers);
      return next ? !settled(answers) && applies(next, answers) : settled(answers);
    });
  },
  patience,
);

test(
  'what does not matter cannot change the advice',
  () => {
    holdsFor(fc.tuple(nearlyAnswered, anyNumber), ([answers, number]) => {
      const idle = unansweredIn(answers).filter((id) => !questionsThatMatter(answers).includes(id));
      const all = completed(answers, unansweredIn(answers), number);
      return idle.every((id) =>
        optionsOf(id).every((option) => pairOf({ ...all, [id]: option }) === pairOf(all)),
      );
    });
  },
  patience,
);

test(
  'every way through the questions comes to an end and asks none twice',
  () => {
    /** By what can still be answered, as that is all the next question depends on. */
    const longest = new Map<string, number>();
    function walk(answers: Answers, asked: readonly HostingId[]): number {
      const key = `${domainOf(answers, unansweredIn(answers))}`;
      const known = longest.get(key);
      if (known !== undefined) return known;
      const id = nextQuestion(answers);
      if (id && asked.includes(id)) throw new Error(`${id} is asked twice`);
      const more = id
        ? 1 +
          Math.max(
            ...answersTo(id).map((answer) =>
              walk(withAnswer(answers, id, answer as Answer<HostingId>), [...asked, id]),
            ),
          )
        : 0;
      longest.set(key, more);
      return more;
    }
    expect(walk({}, [])).toBeLessThanOrEqual(hostingIds.length);
    expect(longest.size).toBeGreaterThan(1000);
  },
  patience,
);

test(
  'tipping points are real for every kind of team',
  () => {
    const wrong = everyKind.filter((answers) => {
      const { recommended: now } = decide(answers);
      return tippingPointsOf(answers).some(
        ({ changes, recommended, runnerUp }) =>
          recommended === now || pairOf(withChanges(answers, changes)) !== `${recommended} ${runnerUp}`,
      );
    });
    expect(wrong).toEqual([]);
  },
  patience,
);

test(
  'what no tipping point of one answer tells of, no one answer does',
  () => {
    for (const answers of everyKind) {
      const { recommended: now } = decide(answers);
      const told = new Set(tippingPointsOf(answers).map(({ changes }) => changes[0]!.question));
      const flips = changesOf(answers).filter(
        (change) => decide(withChanges(answers, [change])).recommended !== now,
      );
      // Five are told at most, so that with more the furthest are left out.
      const silent = new Set(flips.map(({ question }) => question).filter((id) => !told.has(id)));
      if (silent.size > 0) expect(tippingPointsOf(answers)).toHaveLength(5);
    }
  },
  patience,
);

/** Each pair of neighbouring options of a question. */
const stepsOf = (id: HostingId) =>
  optionsOf(id).flatMap((to, at, all) => (at > 0 ? [{ id, from: all[at - 1]!, to }] : []));

/** Raises one answer by a step, all else being equal, and compares the first choices before and after. */
function raising(
  ids: readonly HostingId[],
  holds: (before: Outcome, after: Outcome, answers: Answers) => boolean,
) {
  const steps = ids.flatMap(stepsOf);
  holdsFor(fc.tuple(anyState, fc.constantFrom(...steps)), ([answers, { id, from, to }]) => {
    const before = decide({ ...answers, [id]: from }).recommended;
    return holds(before, decide({ ...answers, [id]: to }).recommended, answers);
  });
}

test(
  'another duty never makes a server needless',
  () => {
    const more: readonly HostingId[] = ['members', 'saves', 'ranking', 'fairplay'];
    raising(more, (before, after) => before === 'none' || after !== 'none');
  },
  patience,
);

test(
  'more players never take a game from several machines to one, nor from one kind of host to another',
  () => {
    raising(['peak'], (before, after) => before === after || before === 'single');
  },
  patience,
);

test(
  'neither more operators nor own machines move a fleet to the cloud, if its load can be foreseen',
  () => {
    raising(['operators', 'hardware'], (before, after, answers) => {
      const foreseen = factsOf(answers).traffic !== 'sudden';
      return before === after || after !== 'cloud' || !foreseen;
    });
  },
  patience,
);

test(
  'a fleet whose load nobody can forecast never gets a data centre alone',
  () => {
    holdsFor(anyState, (answers) => decide({ ...answers, traffic: 'sudden' }).recommended !== 'idc');
  },
  patience,
);

test(
  'nobody without operators is sent to two places at once',
  () => {
    holdsFor(
      fc.tuple(anyState, fc.constantFrom('nobody', 'developers')),
      ([answers, operators]) => !pairOf({ ...answers, operators } as Answers).includes('hybrid'),
    );
  },
  patience,
);
