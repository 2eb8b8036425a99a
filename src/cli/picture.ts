import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { browserFlags, findBrowser } from '../../setup/browser.mjs';
import { buildIfStale } from '../../setup/build.mjs';
import { Failure } from '../../setup/command.mjs';
import { root } from '../../setup/project.mjs';
import { serve } from '../../setup/server.mjs';
import type { Direction } from '../diagram/mermaid.ts';

/** How long the page may take to draw, in milliseconds. */
const patience = 60_000;

/** The page reads from left to right where it is wide. */
const widths: Readonly<Record<Direction, number>> = { LR: 1280, TB: 390 };

const needsBrowser = 'SVG and PNG are laid out by a browser; --as mermaid needs none.';

const messageOf = (problem: unknown) => (problem instanceof Error ? problem.message : String(problem));

/**
 * The picture of a result as a file, taken from the page itself in a browser that is installed here.
 * @throws a Failure where there is none, or the page cannot draw.
 */
export async function takePicture(
  link: string,
  as: 'svg' | 'png',
  direction: Direction,
): Promise<Uint8Array> {
  const executablePath = await findBrowser().catch((problem) => {
    throw new Failure(`${needsBrowser}\n${messageOf(problem)}`);
  });
  if (!executablePath)
    throw new Failure(`${needsBrowser}\nInstall Chrome or Chromium, or name one by CHROMIUM=/path/to/it.`);
  buildIfStale();
  const { chromium } = await import('@playwright/test');
  const server = await serve({ root: join(root, 'dist'), port: 0 });
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const page = await browser.newPage({ viewport: { width: widths[direction], height: 900 } });
    page.setDefaultTimeout(patience);
    await page.goto(`${server.address}#${link}`);
    await page.locator('#picture figure[data-drawn="true"]').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: as.toUpperCase(), exact: true }).click(),
    ]);
    return await readFile(await download.path());
  } catch (problem) {
    throw new Failure(`The picture could not be drawn: ${messageOf(problem)}`);
  } finally {
    await browser.close();
    await server.close();
  }
}
