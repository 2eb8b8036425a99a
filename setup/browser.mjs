import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Failure, npm, onPath, run } from './command.mjs';
import { canInstallPackages, installPackages } from './linux.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

/** Where installers put a browser without telling PATH. */
function usualPlaces() {
  const { PROGRAMFILES = '', LOCALAPPDATA = '' } = process.env;
  const windows = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'] ?? '', LOCALAPPDATA].filter(Boolean);
  const mac = ['/Applications', join(homedir(), 'Applications')];
  switch (process.platform) {
    case 'win32':
      return [
        'Google/Chrome/Application/chrome.exe',
        'Chromium/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      ].flatMap((path) => windows.map((folder) => join(folder, path)));
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
        mac.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
      );
    default:
      return [
        '/usr/bin/chromium',
        '/usr/bin/google-chrome',
        '/opt/google/chrome/chrome',
        '/snap/bin/chromium',
      ];
  }
}

/** A browser that talks to nobody. Chromium's sandbox does not work for root, so only root goes without. */
export const browserFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * The only proof that a browser works here is a page in it.
 * @param {string} executablePath
 * @returns {Promise<string | undefined>} why it does not, or nothing
 */
async function whyItDoesNotStart(executablePath) {
  if (!existsSync(executablePath)) return 'there is no such file';
  const { chromium } = await import('@playwright/test');
  try {
    const browser = await chromium.launch({ executablePath, args: browserFlags, timeout: 60_000 });
    const page = await browser.newPage();
    const sum = await page.evaluate('1 + 1');
    await browser.close();
    return sum === 2 ? undefined : 'it cannot add';
  } catch (problem) {
    return String(problem).split('\n').slice(0, 12).join('\n');
  }
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** @param {string} path @returns {Promise<string>} */
async function remember(path) {
  process.env.CHROMIUM = path;
  process.env.CHROMIUM_STARTS = path;
  return path;
}

/**
 * An installed browser that starts. What is found is left in the environment as CHROMIUM,
 * so that the processes started from here do not search again.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const { CHROMIUM, CHROME_PATH, CHROMIUM_STARTS } = process.env;
  const wish = CHROMIUM || CHROME_PATH;
  if (wish && wish === CHROMIUM_STARTS) return wish;
  if (wish) {
    const why = await whyItDoesNotStart(wish);
    if (why)
      throw new Failure(`The browser that CHROMIUM or CHROME_PATH names does not start: ${wish}\n${why}`);
    return remember(wish);
  }
  for (const path of new Set([...onPath(names), ...usualPlaces(), await playwrightsOwn()]))
    if (existsSync(path) && !(await whyItDoesNotStart(path))) return remember(path);
  return undefined;
}

/** @type {[string, () => void][]} */
const installations = [
  [
    "Playwright's own Chromium",
    () => {
      console.log('No Chrome or Chromium is found: downloading the one that Playwright offers …');
      const withLibraries = canInstallPackages() ? ['--with-deps'] : [];
      run(...npm(['exec', '--no', '--', 'playwright', 'install', ...withLibraries, 'chromium']));
    },
  ],
  [
    "the system's Chromium",
    () => {
      if (!canInstallPackages())
        throw new Failure('Only root can install one, and only where there is apt-get.');
      installPackages(['chromium']);
    },
  ],
];

/** An installed browser, or else one that is installed now. */
export async function installBrowser() {
  let found = await findBrowser();
  const tried = [];
  for (const [what, install] of installations) {
    if (found) break;
    try {
      install();
      found = await findBrowser();
      if (!found) tried.push(`- ${what} does not start: ${await whyItDoesNotStart(await playwrightsOwn())}`);
    } catch (problem) {
      tried.push(`- ${what}: ${problem instanceof Error ? problem.message : problem}`);
    }
  }
  if (found) return found;
  throw new Failure(
    `The tests need Chrome or Chromium. Install one, or name one by CHROMIUM=/path/to/it.\n${tried.join('\n')}`,
  );
}
