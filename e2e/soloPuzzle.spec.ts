import { makeFolder } from '../src/testing/program.ts';
import { startDownload } from './starter.ts';
import { expect, test, watch } from './visitor.ts';

const answers = {
  members: 'none',
  saves: 'device',
  ranking: 'none',
  play: 'solo',
  peak: '10k',
  traffic: 'steady',
  regions: 'world',
  downtime: 'hours',
  operators: 'nobody',
  hardware: 'none',
  cost: 'upfront',
  residency: 'no',
  client: 'web',
} as const;

test('a solo puzzle needs no server, and its game plays on without a network', async ({
  visitor,
  complaints,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await visitor.opens();
  await visitor.answersAll(answers);
  await visitor.names('숫자 정원');

  await visitor.seesAdvice('none');
  expect(await visitor.partsInPicture()).toEqual(await visitor.partsInWords());
  const link = await visitor.copiesLink();

  await test.step('the link opens the same in another browser', async () => {
    const context = await browser.newContext({ locale: 'ko-KR', baseURL: baseURL ?? '' });
    const friend = visitor.on(await context.newPage());
    await friend.opens(link);
    await friend.seesAdvice('none');
    await friend.reviews();
    const given = await friend.answersOnReview();
    await visitor.reviews();
    expect(await visitor.answersOnReview()).toEqual(given);
    await visitor.page.goBack();
    await context.close();
  });

  await test.step('the ZIP is a game', async () => {
    const folder = await makeFolder('puzzle');
    const server = await startDownload(visitor, folder.path, '/');
    const context = await browser.newContext({ locale: 'ko-KR' });
    try {
      const page = await context.newPage();
      await watch(page, complaints.seen, server.address);
      await page.goto(server.address);
      await expect(page).toHaveTitle(/숫자 정원/);
      await expect(page.locator('#offline')).toBeVisible();

      const cell = page.locator('.cell:not(.given)').first();
      const id = await cell.getAttribute('id');
      await cell.click();
      await page.getByRole('button', { name: /^7\D/ }).click();
      await expect(page.locator(`#${id}`)).toHaveText('7');
      const board = await page.locator('.cell').allInnerTexts();

      complaints.expected.push(/ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|FAILED)/);
      await server.stop();
      await context.setOffline(true);
      await page.reload();
      await expect(page.locator(`#${id}`)).toHaveText('7');
      expect(await page.locator('.cell').allInnerTexts()).toEqual(board);
      await page.getByRole('button', { name: '되돌리기', exact: true }).click();
      await expect(page.locator(`#${id}`)).toHaveText('');
    } finally {
      await context.close();
      await server.stop();
      await folder.remove();
    }
  });
});
