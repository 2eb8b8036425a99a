import { readFile } from 'node:fs/promises';
import Ajv2020 from 'ajv/dist/2020.js';
import { outcomes } from '../src/decision/outcomes.ts';
import { recordWords } from '../src/explanation/recordWords.ts';
import { type Language, languages } from '../src/language/text.ts';
import type { Answers } from '../src/questionnaire/answers.ts';
import { toLink } from '../src/share/link.ts';
import { words } from '../src/ui/words.ts';
import { expect, test, type Visitor } from './visitor.ts';

const club: Answers = { members: 'own', play: 'turns', peak: '1k', name: '동아리 장기' };

/** Everything there can be: every part of the picture, every answer said, the longest name. */
const largest: Answers = {
  members: 'own',
  saves: 'server',
  ranking: 'own',
  play: 'world',
  peak: 'over1m',
  traffic: 'sudden',
  regions: 'world',
  downtime: 'minutes',
  operators: 'crew',
  hardware: 'owned',
  cost: 'monthly',
  residency: 'yes',
  client: 'unity',
  name: '별빛 아래에서 다시 만난 우리들의 아주 오래되고 커다란 모험과 정원 이야기',
};

const printed: Readonly<Record<string, Answers>> = {
  'no server': { play: 'solo' },
  'nothing known': { play: 'unsure' },
  'one server': club,
  'the cloud, much of it assumed': {
    members: 'own',
    saves: 'server',
    ranking: 'own',
    play: 'match',
    peak: '100k',
    traffic: 'sudden',
  },
  'a data centre': { play: 'world', peak: '100k', operators: 'crew', hardware: 'owned', traffic: 'steady' },
  'both, at their largest': largest,
};

async function opens(visitor: Visitor, answers: Answers, language: Language): Promise<void> {
  await visitor.opens(`#${toLink({ answers, at: 'result', language })}`);
  await visitor.seesPicture();
  await expect(visitor.button(words.print)).toBeEnabled();
}

async function takes(visitor: Visitor, label: string) {
  const [download] = await Promise.all([
    visitor.page.waitForEvent('download'),
    visitor.page.getByRole('button', { name: label, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('the record, the data and the picture can be kept as files', async ({ visitor, page, request }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await opens(visitor, club, 'ko');
  // A part that is chosen is marked on the page, and not in the file.
  await page.locator('#picture svg.canvas .part-button').first().click();

  const markdown = await takes(visitor, 'Markdown');
  expect(markdown.name).toMatch(/^[a-z-]+-advice\.md$/);
  const text = markdown.bytes.toString();
  expect(text.split('\n')[0]).toBe('# 동아리 장기 — 서버 구성 결정 기록');
  expect(text).toContain(`<${page.url()}>`);
  expect(text).toMatch(/^- 날짜: \d{4}-\d{2}-\d{2}$/m);

  const json = await takes(visitor, 'JSON');
  expect(json.name).toMatch(/-advice\.json$/);
  const record = JSON.parse(json.bytes.toString());
  const schema = await request.get(record.$schema);
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(await schema.json());
  expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
  expect(record).toMatchObject({ recommended: 'single', link: page.url(), language: 'ko' });

  const svg = await takes(visitor, 'SVG');
  expect(svg.name).toMatch(/-picture\.svg$/);
  const drawing = svg.bytes.toString();
  expect(drawing).toContain('<title>');
  expect(drawing, 'nothing from elsewhere').not.toMatch(
    /var\(|class=|(?:href|src)=|url\((?!"?#|&quot;#)|@import|style=/,
  );
  expect(drawing, 'paper, though the page is dark').toContain('fill="rgb(251, 250, 247)"');
  expect(drawing, 'ink, though the page is dark').toContain('fill="rgb(28, 34, 43)"');
  expect(drawing.match(/stroke-width="2px"/g), 'no part is marked').toBeNull();

  const png = await takes(visitor, 'PNG');
  expect(png.name).toMatch(/-picture\.png$/);
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  const [, , width = 0, height = 0] =
    /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(drawing)?.slice(1).map(Number) ?? [];
  expect(Math.abs(png.bytes.readUInt32BE(16) - 2 * width)).toBeLessThanOrEqual(1);
  expect(Math.abs(png.bytes.readUInt32BE(20) - 2 * height)).toBeLessThanOrEqual(1);

  const mermaid = await takes(visitor, 'Mermaid');
  expect(mermaid.name).toMatch(/-picture\.mmd$/);
  expect(mermaid.bytes.toString()).toMatch(/^flowchart LR\n/);

  await test.step('the picture stands by itself in a page without our styles', async () => {
    const alone = await page.context().newPage();
    await alone.setContent(drawing);
    const boxes = await alone
      .locator('svg > g > rect')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).fill));
    expect(boxes.length).toBeGreaterThan(4);
    expect(boxes).not.toContain('rgb(0, 0, 0)');
  });
});

for (const language of languages) {
  test.describe(`on paper (${language})`, () => {
    test.use({ language });

    for (const [name, answers] of Object.entries(printed))
      test(`${name} takes at most two pages, with all there is to say`, async ({ visitor, page }) => {
        await page.emulateMedia({ colorScheme: 'dark' });
        await opens(visitor, answers, language);
        const pdf = await page.pdf({ format: 'A4', printBackground: true });
        const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
        expect(pages).toBeGreaterThanOrEqual(1);
        expect(pages).toBeLessThanOrEqual(2);
        await expect(page.locator('.sheet'), 'on screen it is gone again').toHaveCount(0);

        await page.emulateMedia({ media: 'print' });
        const sheet = page.locator('.sheet');
        await expect(sheet).toBeVisible();
        for (const heading of [recordWords.reasons, recordWords.alternatives, recordWords.tippingPoints])
          await expect(sheet.getByRole('heading', { name: heading[language], exact: true })).toBeVisible();
        await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(
          new RegExp(
            Object.values(outcomes)
              .map(({ verdict }) => verdict[language])
              .join('|'),
          ),
        );
        await expect(sheet.locator('svg.canvas')).toBeVisible();
        await expect(sheet.locator('svg.qr')).toBeVisible();
        await expect(sheet.getByText(page.url())).toBeVisible();
        await expect(sheet.getByText(/\d{4}-\d{2}-\d{2} · /)).toBeVisible();
        await expect(page.getByRole('button')).toHaveCount(0);
        const ink = await sheet.evaluate((each) => getComputedStyle(each).color);
        expect(ink, 'dark on light, though the page is dark').toBe('rgb(28, 34, 43)');
      });
  });
}

test('a phone’s own sheet is handed the link, and says so by itself', async ({ visitor, page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shared: [] });
    navigator.share = async (data) => void (window as unknown as { shared: unknown[] }).shared.push(data);
  });
  await opens(visitor, club, 'ko');
  await visitor.presses(words.shareOn);
  expect(await page.evaluate(() => (window as unknown as { shared: unknown }).shared)).toEqual([
    { title: words.brand.ko, text: `동아리 장기 — ${outcomes.single.verdict.ko}`, url: page.url() },
  ]);
});

test('where the sheet will not open the link is copied, and where it is closed nothing is', async ({
  visitor,
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    navigator.share = async () => {
      throw new DOMException('', (window as unknown as { refusal?: string }).refusal ?? 'AbortError');
    };
  });
  await opens(visitor, club, 'ko');
  await visitor.presses(words.shareOn);
  await expect(page.getByText(words.copied.ko, { exact: true })).toHaveCount(0);
  await page.evaluate(() => Object.assign(window, { refusal: 'NotAllowedError' }));
  await visitor.presses(words.shareOn);
  await expect(page.getByText(words.copied.ko, { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('where there is no sheet the link can be copied, and read by another device’s camera', async ({
  visitor,
  page,
}) => {
  await page.addInitScript(() => {
    delete (Navigator.prototype as { share?: unknown }).share;
  });
  await opens(visitor, club, 'ko');
  await expect(visitor.button(words.shareOn)).toHaveCount(0);
  expect(await visitor.copiesLink()).toBe(page.url());
  await page.getByText(words.qr.ko, { exact: true }).click();
  await expect(page.getByRole('img', { name: words.qr.ko })).toBeVisible();
});
