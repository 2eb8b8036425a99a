import { cpus, loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { median } from './median.mjs';

/*
 * How fast the engine decides and explains, in one thread: node bench/engine.mjs [samples]. Times are CPU time of
 * this process, so that other work on the machine does not count; the median of blocks of a hundred, as one
 * decision is shorter than the clock can tell.
 */
const samples = Number(process.argv[2] ?? 1_000_000);
if (!Number.isInteger(samples) || samples < 1000)
  throw new Error(`${process.argv[2]} is no number of samples.`);

const vite = await createServer({
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
});

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
  for (let run = 0; run < 2000; run += 1) work(run);
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

try {
  /** @param {string} path */
  const load = (path) => vite.ssrLoadModule(`/src/${path}`);
  const { hostingIds, answersTo } = await load('questionnaire/questions.ts');
  const { decide } = await load('decision/decide.ts');
  const { explain } = await load('explanation/explain.ts');
  const { nextQuestion, undecidedAfter } = await load('decision/nextQuestion.ts');
  const { questionsThatMatter, matters } = await load('decision/relevance.ts');
  const { possiblePairs, pairAt, pairBits } = await load('decision/possible.ts');
  const { ruledOutBy } = await load('decision/ruledOut.ts');
  const { outcomeIds } = await load('decision/outcomes.ts');
  const { hosting, allBits } = await load('decision/model.ts');
  const { tenfold } = await load('testing/tenfold.ts');

  /** Numbers that look random and are the same in every run. @param {number} seed */
  function* dice(seed) {
    for (let at = seed; ; ) {
      at = (Math.imul(at, 1664525) + 1013904223) >>> 0;
      yield at / 2 ** 32;
    }
  }
  const roll = dice(2026);
  /** @template T @param {readonly T[]} all @returns {T} */
  const oneOf = (all) =>
    /** @type {T} */ (all[Math.floor(/** @type {number} */ (roll.next().value) * all.length)]);

  const answered = Array.from({ length: 10_000 }, () =>
    Object.fromEntries(hostingIds.map((/** @type {string} */ id) => [id, oneOf(answersTo(id))])),
  );
  const half = answered.map((answers, at) => Object.fromEntries(Object.entries(answers).slice(0, at % 14)));
  /** @template T @param {readonly T[]} all @param {number} run */
  const at = (all, run) => /** @type {T} */ (all[run % all.length]);

  console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, CPU time of one thread.\n`);
  for (const [name, work] of /** @type {[string, (run: number) => unknown][]} */ ([
    ['decide', (run) => decide(at(answered, run))],
    ['explain: reasons, why not, assumptions, tipping points', (run) => explain(at(answered, run))],
    ['explain, nothing answered', () => explain({})],
    ['possible pairs, some questions open', (run) => possiblePairs(at(half, run))],
    ['questions that matter, some open', (run) => questionsThatMatter(at(half, run))],
    ['next question, some open', (run) => nextQuestion(at(half, run))],
    ['next question, nothing answered', () => nextQuestion({})],
    ['ruled out by, one outcome', (run) => ruledOutBy(at(outcomeIds, run), at(half, run))],
  ]))
    console.log(`${name.padEnd(58)} ${short(time(work, 100)).padStart(10)}`);

  const wall = performance.now();
  const start = spent();
  for (let run = 0; run < samples; run += 1) decide(at(answered, run));
  const each = (spent() - start) / samples;
  console.log(
    `\n${samples.toLocaleString('en')} decisions in ${((performance.now() - wall) / 1000).toFixed(1)} s: ${Math.round(1e6 / each).toLocaleString('en')} a second of CPU time.`,
  );

  /** @param {readonly {options: readonly string[]}[]} questions */
  const definite = (questions) =>
    Array.from({ length: 500 }, () =>
      questions.map(
        ({ options }) => 1 << Math.floor(/** @type {number} */ (roll.next().value) * options.length),
      ),
    );
  /** @param {any} model */
  const rowsOf = (model) =>
    model.settlements.reduce(
      (/** @type {number} */ sum, /** @type {any} */ { branches }) => sum + branches.flat().length,
      0,
    );
  const ten = tenfold(10);
  console.log('\nGrowth with the questions and rows of the hosting');
  for (const model of [hosting, ten]) {
    const full = definite(model.questions);
    const open = model.questions.map(allBits);
    console.log(
      [
        `${String(model.questions.length).padStart(4)} questions, ${rowsOf(model)} rows over all settlements:`,
        `decided ${short(time((run) => pairAt(at(full, run), model), 20))},`,
        `what is possible ${short(time(() => pairBits(open, model), 5))},`,
        `whether a question matters ${short(time((run) => matters(run % model.questions.length, open, model), 2))},`,
        `how much it tells ${short(time((run) => undecidedAfter(run % model.questions.length, open, model), 2))}`,
      ].join(' '),
    );
  }
} finally {
  await vite.close();
}
