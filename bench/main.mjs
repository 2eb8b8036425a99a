import { cpSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { browserFlags } from '../setup/browser.mjs';
import { root } from '../setup/project.mjs';
import { serve } from '../setup/server.mjs';
import { firstView } from './firstView.mjs';
import { buildFloor, floorFolder, tellNeeded } from './floor.mjs';
import { timeToPicture, timeToRedraw } from './picture.mjs';
import { lines, table } from './report.mjs';
import { quiet, slow, visit } from './visit.mjs';
import { timeToZip } from './zip.mjs';

/** @typedef {import('./report.mjs').Round} Round */

/**
 * @param {string} executablePath the browser to measure in
 * @param {{ runs?: string | undefined, quick?: boolean | undefined, json?: string | undefined }} values
 */
export async function bench(executablePath, values) {
  const runs = Number(values.runs ?? (values.quick ? 3 : 7));
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs} is no number of runs.`);

  console.log('Building the floor from the bare packages …');
  await buildFloor();
  /** @type {typeof import('./example.ts')} */
  const example = (await runnerImport('/bench/example.ts', { configFile: false, root })).module;
  // A copy, so that a build in between does not change what is measured.
  cpSync(join(root, 'dist'), join(floorFolder, 'ours'), { recursive: true });
  const server = await serve({ root: floorFolder, port: 0, compress: true });
  const browser = await chromium.launch({ executablePath, args: browserFlags });

  /** @param {string[]} texts */
  const withTexts = (texts) => `#${encodeURIComponent(JSON.stringify(texts))}`;
  const address = {
    ours: `${server.address}ours/`,
    rendered: `${server.address}rendered/`,
    hydrated: `${server.address}hydrated/`,
    result: `${server.address}ours/#${example.resultLink}`,
    picture: `${server.address}picture/${withTexts([example.resultText])}`,
    preloaded: `${server.address}preloaded/${withTexts([example.resultText])}`,
    question: `${server.address}ours/#${example.questionLink}`,
    zip: `${server.address}zip/`,
    redraw: `${server.address}picture/${withTexts(example.questionTexts)}`,
  };

  /** Each page's measurement. @type {Record<string, () => Promise<Record<string, number>>>} */
  const measurements = {
    hydrated: () => firstView(browser, address.hydrated, slow),
    ours: () => firstView(browser, address.ours, slow),
    rendered: () => firstView(browser, address.rendered, slow),
    preloaded: () => timeToPicture(browser, address.preloaded, slow),
    result: () => timeToPicture(browser, address.result, slow),
    picture: () => timeToPicture(browser, address.picture, slow),
    redraw: async () => ({ time: await timeToRedraw(browser, address.redraw, ['figure', 'figure']) }),
    zipFloor: () => timeToZip(browser, address.zip, 'floor'),
    zip: () => timeToZip(browser, address.zip, 'ours'),
    question: async () => ({ time: await timeToRedraw(browser, address.question, example.controls) }),
  };

  try {
    // One visit of each before anything counts: brotli at its best takes its time, once a file.
    tellNeeded('preloaded', await warm(browser, address.preloaded));
    for (const url of Object.values(address)) await warm(browser, url);

    /** @type {Round[]} */
    const rounds = [];
    for (let run = 1; run <= runs; run += 1) {
      /** @type {Round} */
      const round = {};
      // Every other round runs backwards, so that nobody always comes first.
      const order = Object.entries(measurements);
      if (run % 2 === 0) order.reverse();
      for (const [name, measure] of order) round[name] = await measure();
      rounds.push(round);
      console.log(`run ${run} of ${runs}`);
    }

    const all = lines(rounds);
    const [busy = 0] = loadavg();
    console.log(
      [
        '',
        `${runs} interleaved runs, a cold browser context each, ${browser.version()}, ${cpus().length} cores, load ${busy.toFixed(1)}.`,
        `Slow is ${slow.network.bits} Mbps, ${slow.network.delay} ms a request, ${slow.slowdown}x CPU. One static server for both sides: HTTP/1.1, brotli 11.`,
        'Floor and ours are medians; ours : floor is the median of what each run gave, at best compares the least of each.',
        ...(busy > cpus().length
          ? ['The machine was busy with other work: believe the KiB, and repeat the times on a quiet one.']
          : []),
        '',
        table(all),
      ].join('\n'),
    );
    if (values.json)
      writeFileSync(values.json, `${JSON.stringify({ runs, slow, lines: all, rounds }, null, 2)}\n`);
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * Has every file of a page compressed, and tells which they were.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
const warm = (browser, url) =>
  visit(browser, { url }, async (page, transfers) => {
    await quiet(page, transfers);
    return transfers().map(({ url }) => url);
  });
