import './nodeVersion.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowser } from './browser.mjs';
import { answer, Failure, main, npm, show } from './command.mjs';
import { installDependencies } from './dependencies.mjs';
import { installHangulFont } from './fonts.mjs';
import { forgetNotRun, readNotRun } from './notRun.mjs';
import { root } from './project.mjs';
import { installUv } from './python.mjs';

/** Cheapest first. */
const all = ['format', 'lint', 'types', 'unit', 'e2e', 'starters'];

/** @typedef {{ name: string, result: 'passed' | 'failed' | 'not reached', seconds: number }} Outcome */

/** @param {string[]} asked */
function chosen(asked) {
  const names = asked.map((name) => name.replace(/^test:/, ''));
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length)
    throw new Failure(`There is no test called ${unknown.join(' or ')}. There are: ${all.join(' ')}.`);
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const missing = all.filter((name) => !scripts[`test:${name}`]);
  if (missing.length) throw new Failure(`package.json has no script test:${missing.join(', test:')}.`);
  return names.length ? all.filter((name) => names.includes(name)) : all;
}

/** @param {string[]} names */
async function installFor(names) {
  installDependencies();
  const tools = [`Node ${process.versions.node}`];
  if (names.includes('e2e')) {
    installHangulFont();
    const browser = await installBrowser();
    const version = process.platform === 'win32' ? undefined : answer(browser, ['--version']);
    tools.push(`${version || 'A browser'} (${browser})`);
  }
  if (names.includes('starters')) {
    const uv = installUv();
    tools.push(`${answer(uv, ['--version'])} (${uv})`);
  }
  console.log(`With ${tools.join(', ')}.`);
}

/** @param {string[]} names */
async function runInTurn(names) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const name of names) {
    const stopped = outcomes.some(({ result }) => result === 'failed');
    const begun = performance.now();
    if (!stopped) console.log(`\n── test:${name}`);
    const passed = !stopped && (await show(...npm(['run', '--silent', `test:${name}`]))) === 0;
    const result = stopped ? 'not reached' : passed ? 'passed' : 'failed';
    outcomes.push({ name: `test:${name}`, result, seconds: (performance.now() - begun) / 1000 });
  }
  return outcomes;
}

/** @param {Outcome[]} outcomes */
function report(outcomes) {
  console.log('');
  for (const { name, result, seconds } of outcomes)
    console.log(
      `${name.padEnd(14)}  ${result.padEnd(11)}  ${result === 'not reached' ? '' : `${seconds.toFixed(1)} s`}`.trimEnd(),
    );
  const notRun = readNotRun();
  if (notRun.length) console.log('\nNot run on this machine:');
  for (const { name, why } of notRun) console.log(`- ${name}: ${why}`);
  /** @param {Outcome['result']} wanted */
  const count = (wanted) => outcomes.filter(({ result }) => result === wanted).length;
  console.log(`\n${count('passed')} passed, ${count('failed')} failed`);
  if (count('passed') !== outcomes.length) process.exitCode = 1;
}

await main(async () => {
  const names = chosen(process.argv.slice(2));
  forgetNotRun();
  await installFor(names);
  report(await runInTurn(names));
});
