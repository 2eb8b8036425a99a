import { words } from '../src/ui/words.ts';
import { expect, test } from './visitor.ts';

const club = '?members=own&play=turns&peak=1k';

for (const way of ['throws when asked for', 'throws when written to', 'is full'] as const)
  test(`storage that ${way} changes nothing but the memory`, async ({ visitor, page }) => {
    await page.addInitScript((how) => {
      const refuse = () => {
        throw new DOMException('refused', how === 'is full' ? 'QuotaExceededError' : 'SecurityError');
      };
      if (how === 'throws when asked for') Object.defineProperty(window, 'localStorage', { get: refuse });
      else Object.defineProperty(Storage.prototype, 'setItem', { value: refuse });
      if (how === 'throws when written to')
        Object.defineProperty(Storage.prototype, 'getItem', { value: refuse });
    }, way);
    await visitor.opens();
    await visitor.answers('play', 'solo');
    await visitor.answers('members', 'none');
    await visitor.presses(words.themeDark);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await visitor.seesPicture();
    await page.reload();
    await visitor.seesQuestion('saves');
    await visitor.presses(words.back);
    await expect(visitor.radio('members', 'none')).toBeChecked();
  });

test('a download that fails says so, keeps the answers and works when the network is back', async ({
  visitor,
  page,
}) => {
  visitor.expects(/ERR_FAILED/);
  const files = /\/assets\/(django|web|zip|assemble)-[\w-]+\.js$/;
  await page.route(files, (route) => route.abort());
  await visitor.opens(club);
  await visitor.seesAdvice('single');
  await page.getByRole('button', { name: new RegExp(`^${visitor.say(words.download)}`) }).click();
  await expect(page.getByRole('alert').filter({ hasText: visitor.say(words.downloadFailed) })).toBeVisible();
  expect(page.url()).toContain('members=own&play=turns&peak=1k');
  await visitor.reviews();
  await visitor.seesChoice('play', 'turns');

  await page.unroute(files);
  await page.reload();
  await visitor.presses(words.seeResult);
  expect((await visitor.downloads()).name).toBe('my-game.zip');
});

test('a picture that fails says so, the words stay, and drawing again works', async ({ visitor, page }) => {
  test.setTimeout(120_000);
  visitor.expects(/ERR_FAILED|chrome-error/);
  const frame = /\/src\/diagram\/frame\.html$/;
  await page.route(frame, (route) => route.abort());
  await visitor.opens(club);
  await expect(page.getByText(visitor.say(words.drawingFailed))).toBeVisible({ timeout: 45_000 });
  await expect(visitor.picture().locator('.words').first()).toBeVisible();
  expect(await visitor.partsInWords()).toHaveLength(5);
  await visitor.seesAdvice('single');

  await page.unroute(frame);
  await visitor.presses(words.tryAgain);
  expect(await visitor.partsInPicture()).toEqual(await visitor.partsInWords());
});
