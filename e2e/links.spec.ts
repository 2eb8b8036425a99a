import { toLink } from '../src/share/link.ts';
import { wordNotice } from '../src/share/notices.ts';
import { words } from '../src/ui/words.ts';
import { hostileNames } from './hostileNames.ts';
import { expect, test } from './visitor.ts';

const answers = { members: 'own', play: 'turns', peak: '1k' } as const;
const link = toLink({ answers, at: 'result', language: 'ko' });

for (const mark of ['?', '#'])
  test(`a query written by hand opens behind ${mark}`, async ({ visitor, page }) => {
    await visitor.opens(`${mark}members=own&play=turns&peak=1k`);
    await visitor.seesAdvice('single');
    await expect(page.locator('.notice')).toHaveCount(0);
    expect(page.url()).toMatch(/#v=1.*members=own.*play=turns.*peak=1k.*check=[0-9a-z]+$/);
    await visitor.reviews();
    await visitor.seesChoice('play', 'turns');
  });

test('a damaged link says so and keeps what can be read', async ({ visitor, page }) => {
  await visitor.opens(`#${link.replace('peak=1k', 'peak=10k')}`);
  await expect(page.getByText(wordNotice({ kind: 'damaged' }).ko)).toBeVisible();
  await visitor.reviews();
  await visitor.seesChoice('members', 'own');
  await visitor.seesChoice('peak', '10k');
});

test('a link cut off in the middle still opens with its answers', async ({ visitor, page }) => {
  await visitor.opens(`#${link.slice(0, link.indexOf('peak') + 3)}`);
  await expect(page.locator('.notice')).toBeVisible();
  await visitor.reviews();
  await visitor.seesChoice('members', 'own');
});

test('questions and answers that do not exist are named and left out', async ({ visitor, page }) => {
  await visitor.opens('#members=constructor&guild=huge&play=turns&__proto__=x');
  for (const notice of [
    { kind: 'unknown-value', key: 'members', value: 'constructor' },
    { kind: 'unknown-question', key: 'guild', value: 'huge' },
  ] as const)
    await expect(page.getByText(wordNotice(notice).ko)).toBeVisible();
  await visitor.seesAdvice('single');
  await visitor.presses(words.close);
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('a link of a future format opens with the answers known today', async ({ visitor, page }) => {
  await visitor.opens(`#${link.replace('v=1', 'v=7')}`);
  await expect(page.getByText(wordNotice({ kind: 'other-format', value: '7' }).ko)).toBeVisible();
  await visitor.seesAdvice('single');
});

test('a link beyond 2,048 characters is refused unread, and the answers stay', async ({ visitor, page }) => {
  await visitor.opens('#members=own&play=turns');
  await visitor.seesAdvice('single');
  await page.evaluate((text) => location.assign(`#members=none&name=${text}`), 'x'.repeat(2048));
  await expect(page.getByText(wordNotice({ kind: 'too-long' }).ko)).toBeVisible();
  await visitor.seesAdvice('single');
  expect(page.url().length).toBeLessThan(400);
  await page.evaluate(() => location.assign('#play=world&members=own&peak=1m&at=review'));
  await visitor.seesTitle(words.review);
  await visitor.seesChoice('play', 'world');
});

test('a link pasted over a question shows its answer', async ({ visitor, page }) => {
  await visitor.opens('#members=own&at=members');
  await expect(visitor.radio('members', 'own')).toBeChecked();
  await page.evaluate(() => location.assign('#members=platform&at=members'));
  await expect(visitor.radio('members', 'platform')).toBeChecked();
});

test('a link pasted over the name shows its name', async ({ visitor, page }) => {
  await visitor.opens('#name=Chess&at=name');
  await expect(visitor.nameField()).toHaveValue('Chess');
  await page.evaluate(() => location.assign('#name=Draughts&at=name'));
  await expect(visitor.nameField()).toHaveValue('Draughts');
});

test('the language travels in the link and can be switched at any time', async ({ visitor, page }) => {
  visitor.language = 'en';
  await visitor.opens('#members=own&play=turns&lang=en');
  await visitor.seesAdvice('single');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  visitor.language = 'ko';
  await page.getByRole('button', { name: words.language.en }).click();
  await visitor.seesAdvice('single');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  expect(page.url()).toContain('lang=ko');
  await page.reload();
  await visitor.seesAdvice('single');
  await visitor.reviews();
  await visitor.seesChoice('play', 'turns');
});

test('every hostile name is shown as typed, in the page, the picture and the words', async ({
  visitor,
  page,
}) => {
  test.setTimeout(180_000);
  await visitor.opens('#members=own&play=turns');
  await visitor.seesPicture();
  const census = () =>
    page.evaluate(() =>
      [
        'script',
        'img',
        'iframe',
        'object',
        'embed',
        'style',
        'foreignObject',
        '[onload]',
        '[onerror]',
        '[onclick]',
      ].map((selector) => `${selector}: ${document.querySelectorAll(selector).length}`),
    );
  const before = await census();
  for (const name of hostileNames) {
    const at = toLink({ answers: { ...answers, name }, at: 'result', language: 'ko' });
    await page.evaluate((hash) => location.assign(`#${hash}`), at);
    await expect(page.locator('.game-name')).toHaveText(name, { useInnerText: true });
    await expect(page.locator('.notice')).toHaveCount(0);
    await expect
      .poll(async () => (await visitor.partsInPicture())[0], { message: name })
      .toBe((await visitor.partsInWords())[0]);
    expect((await visitor.partsInPicture())[0]).toContain(name);
    expect(await census()).toEqual(before);
  }
});

for (const how of ['typed', 'pasted'] as const)
  test(`a name of 10 kB, ${how}, is cut to what is shown before going on`, async ({ visitor, page }) => {
    await visitor.opens('#members=own&play=turns&at=name');
    const long = '가나다라마'.repeat(700);
    await visitor.nameField().focus();
    if (how === 'typed') await visitor.nameField().fill(long);
    else {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate((text) => navigator.clipboard.writeText(text), `${long}\n${long}`);
      await page.keyboard.press('ControlOrMeta+V');
    }
    await visitor.goesOn();
    await visitor.seesQuestion('name');
    const kept = '가나다라마'.repeat(8);
    await expect(visitor.nameField()).toHaveValue(kept);
    await visitor.goesOn();
    await visitor.seesAdvice('single');
    await expect(page.locator('.game-name')).toHaveText(kept);
    expect(page.url().length).toBeLessThan(1024);
  });
