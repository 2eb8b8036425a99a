import { performance } from 'node:perf_hooks';
import { withSources } from '../setup/sources.mjs';
import { median } from './median.mjs';

/*
 * How fast the engine decides and explains, in one thread. Times of single runs are CPU time of this process, so
 * that other work on the machine counts little; each is the median of blocks of a hundred, as one decision is
 * shorter than the clock can tell.
 */

/** The most that one explained decision may take in the median, in microseconds. */
const goal = 1000;

/** CPU time of this process in microseconds. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/**
 * The median microseconds of one run over blocks of a hundred, after a warm-up.
 * @param {(run: number) => unknown} work
 * @param {number} blocks
 */
function time(work, blocks) {
  for (let run = 0; run < 20 * blocks; run += 1) work(run);
  const times = [];
  for (let block = 0; block < blocks; block += 1) {
    const start = spent();
    for (let run = 0; run < 100; run += 1) work(block * 100 + run);
    times.push((spent() - start) / 100);
  }
  return median(times);
}

/** @param {number} microseconds */
const short = (microseconds) => `${microseconds.toFixed(microseconds < 10 ? 2 : 1)} µs`;

/**
 * How long all of some work takes: on the wall, and in CPU time.
 * @param {number} count
 * @param {(each: number) => unknown} work
 */
function whole(count, work) {
  const wall = performance.now();
  const start = spent();
  for (let each = 0; each < count; each += 1) work(each);
  const seconds = (/** @type {number} */ milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
  return `${seconds(performance.now() - wall)} (CPU ${seconds((spent() - start) / 1000)})`;
}

/** @param {number} count */
const grouped = (count) => count.toLocaleString('en');

/** Numbers that look random and are the same in every run. @param {number} seed */
function* dice(seed) {
  for (let at = seed; ; ) {
    at = (Math.imul(at, 1664525) + 1013904223) >>> 0;
    yield at / 2 ** 32;
  }
}

/** Prints what the engine takes, and how that grows with the questions and rows. */
export async function benchEngine() {
  await withSources(async (load) => {
    const { hostingIds, answersTo } = await load('questionnaire/questions.ts');
    const { decide } = await load('decision/decide.ts');
    const { explain } = await load('explanation/explain.ts');
    const { nextQuestion, undecidedAfter } = await load('decision/nextQuestion.ts');
    const { questionsThatMatter, matters } = await load('decision/relevance.ts');
    const { possiblePairs, pairAt, pairBits } = await load('decision/possible.ts');
    const { ruledOutBy } = await load('decision/ruledOut.ts');
    const { outcomeIds } = await load('decision/outcomes.ts');
    const { hosting, allBits } = await load('decision/model.ts');
    const { everyKind } = await load('testing/everyKind.ts');
    const { fromLink, toLink } = await load('share/link.ts');
    const { tenfold } = await load('testing/tenfold.ts');

    const roll = dice(2026);
    const chance = () => /** @type {number} */ (roll.next().value);
    /** @template T @param {readonly T[]} all @returns {T} */
    const oneOf = (all) => /** @type {T} */ (all[Math.floor(chance() * all.length)]);
    /** @template T @param {readonly T[]} all @param {number} run */
    const at = (all, run) => /** @type {T} */ (all[run % all.length]);

    const answered = Array.from({ length: 10_000 }, () =>
      Object.fromEntries(hostingIds.map((/** @type {string} */ id) => [id, oneOf(answersTo(id))])),
    );
    const half = answered.map((answers, at) => Object.fromEntries(Object.entries(answers).slice(0, at % 14)));

    console.log('The engine, in one thread: the median of one run in CPU time');
    const links = answered.map((answers) => toLink({ answers, at: 'result' }));
    const far = '%'.repeat(2_000_000);
    const explained = time((run) => explain(at(answered, run)), 100);
    for (const [name, took] of /** @type {[string, number][]} */ ([
      ['decide', time((run) => decide(at(answered, run)), 100)],
      ['decide and explain: reasons, why not, assumptions, tipping points', explained],
      ['the same, nothing answered', time(() => explain({}), 20)],
      ['possible pairs, some questions open', time((run) => possiblePairs(at(half, run)), 100)],
      ['questions that matter, some open', time((run) => questionsThatMatter(at(half, run)), 50)],
      ['next question, some open', time((run) => nextQuestion(at(half, run)), 20)],
      ['read a link', time((run) => fromLink(at(links, run)), 50)],
      ['refuse a link of two million characters', time(() => fromLink(far), 50)],
      ['ruled out by, one outcome', time((run) => ruledOutBy(at(outcomeIds, run), at(half, run)), 50)],
    ]))
      console.log(`  ${name.padEnd(66)} ${short(took).padStart(10)}`);
    console.log(
      `  Goal for one explained decision: under ${goal} µs. ${explained < goal ? 'ok' : 'over'}, ${(explained / goal).toFixed(2)} of it.`,
    );

    /** @type {number[]} */
    const sizes = hosting.questions.map((/** @type {any} */ { options }) => options.length);
    const every = sizes.reduce((product, size) => product * size, 1);
    const domain = sizes.map(() => 1);
    /** The next way to answer, as a clock goes on. */
    const tick = () => {
      for (let question = 0; question < sizes.length; question += 1) {
        const next = /** @type {number} */ (domain[question]) << 1;
        if (next < 1 << /** @type {number} */ (sizes[question])) {
          domain[question] = next;
          return;
        }
        domain[question] = 1;
      }
    };
    console.log('\nThe whole space');
    const decidedAll = whole(every, () => {
      pairAt(domain);
      tick();
    });
    console.log(`  ${grouped(every)} ways to answer, “I don’t know” apart, decided: ${decidedAll}`);
    for (const [name, work] of /** @type {[string, (answers: unknown) => unknown][]} */ ([
      ['decided with reasons', decide],
      ['explained', explain],
    ]))
      console.log(
        `  ${grouped(everyKind.length)} kinds of team, one of each that the tables tell apart, ${name}: ${whole(everyKind.length, (each) => work(everyKind[each]))}`,
      );

    /** @param {readonly {options: readonly string[]}[]} questions */
    const definite = (questions) =>
      Array.from({ length: 500 }, () =>
        questions.map(({ options }) => 1 << Math.floor(chance() * options.length)),
      );
    /** @param {any} model */
    const rowsOf = (model) =>
      model.settlements.reduce(
        (/** @type {number} */ sum, /** @type {any} */ { branches }) => sum + branches.flat().length,
        0,
      );
    /** @param {any} model @returns {[string, number][]} */
    const growing = (model) => {
      const full = definite(model.questions);
      const open = model.questions.map(allBits);
      const { length } = model.questions;
      return [
        ['one decision', time((run) => pairAt(at(full, run), model), 20)],
        ['what is possible, all open', time(() => pairBits(open, model), 10)],
        ['whether a question matters, all open', time((run) => matters(run % length, open, model), 10)],
        ['how much a question tells, all open', time((run) => undecidedAfter(run % length, open, model), 10)],
      ];
    };
    const ten = tenfold(10);
    const [now, then] = [growing(hosting), growing(ten)];
    console.log(
      `\nGrowth from ${hosting.questions.length} questions and ${grouped(rowsOf(hosting))} rows (over all settlements) to ${ten.questions.length} and ${grouped(rowsOf(ten))}`,
    );
    now.forEach(([name, took], row) => {
      const [, grown] = /** @type {[string, number]} */ (then[row]);
      console.log(
        `  ${name.padEnd(40)} ${short(took).padStart(10)} → ${short(grown).padStart(10)}   ${(grown / took).toFixed(1)}x`,
      );
    });
    console.log('');
  });
}
