import { join } from 'node:path';
import { root } from '../setup/project.mjs';
import { serve } from '../setup/server.mjs';
import { questions } from '../src/questionnaire/questions.ts';
import { words } from '../src/ui/words.ts';
import { choice, expect, test, Visitor, watch } from './visitor.ts';

test('index.html holds no script, style or handler of its own', async ({ request }) => {
  const html = await (await request.get('')).text();
  expect([...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>/g)]).toEqual([]);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/unsafe-(inline|eval)/);
  const elsewhere = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, url]) => url);
  expect(elsewhere.filter((url) => !url?.startsWith('./') && !url?.startsWith('#'))).toEqual([]);
});

test('neither the picture nor the ZIP is loaded before the first question can be answered', async ({
  visitor,
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  let alive: boolean | undefined;
  let before: string[] = [];
  await page.route(/frame\.html$/, async (route) => {
    before = requests.slice(0, -1);
    alive = await page.evaluate(() => document.title.includes('·'));
    await route.continue();
  });
  await visitor.opens();
  await visitor.seesPicture();
  await expect
    .poll(() => alive, { message: 'the page was alive when the picture’s frame was asked for' })
    .toBe(true);
  for (const path of before)
    expect(path).toMatch(/^\/(assets\/[\w-]+\.(js|css)|icon\.svg|manifest\.webmanifest|favicon\.ico)?$/);
  expect(before.join(' ')).not.toMatch(/frame|mermaid|Diagram|dagre/);
  expect(requests.join(' ')).not.toMatch(/zip|assemble|django|\/web-/);
});

test('the page works below any path of a host', async ({ complaints, page }) => {
  const server = await serve({
    root: join(root, 'dist'),
    port: 0,
    base: '/some/path/',
  });
  try {
    await watch(page, complaints.seen, server.address);
    complaints.expected.push(new RegExp(`^elsewhere: ${server.address}`));
    const visitor = new Visitor(page, 'ko', complaints);
    await visitor.opens(server.address);
    await visitor.answers('play', 'turns');
    await visitor.seesPicture();
    await page.goto(`${server.address}?members=own&play=turns`);
    await visitor.seesAdvice('single');
    expect((await visitor.downloads()).bytes.length).toBeGreaterThan(10_000);
  } finally {
    await server.close();
  }
});

test('the whole page stays within its policy on every screen', async ({ visitor, page }) => {
  test.setTimeout(120_000);
  for (const screen of [...Object.keys(questions), 'review', 'result']) {
    await page.goto('about:blank');
    await visitor.opens(`?members=own&play=peer&fairplay=yes&peak=100k&regions=few&name=A&at=${screen}`);
    await visitor.arrives();
    if (screen !== 'review') await visitor.seesPicture();
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the first question can be read, and its answer goes into the address', async ({ page }) => {
    await page.goto('');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(questions.play.ask.ko);
    await expect(page.getByText(words.headline.ko)).toBeVisible();
    await page.getByRole('radio', { name: new RegExp(`^${choice('play', 'turns').ko}`) }).check();
    await page.getByRole('button', { name: words.next.ko, exact: true }).click();
    await expect(page).toHaveURL(/[?&]play=turns(&|$)/);
  });
});

test('an address that was made without script counts with it', async ({ visitor }) => {
  await visitor.opens('?at=members&play=solo');
  await visitor.seesQuestion('members');
  await visitor.presses(words.back);
  await expect(visitor.radio('play', 'solo')).toBeChecked();
});
