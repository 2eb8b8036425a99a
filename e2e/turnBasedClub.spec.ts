import { makeFolder } from '../src/testing/program.ts';
import { describesItself, memberComesAndGoes } from './backend.ts';
import { startDownload } from './starter.ts';
import { expect, test } from './visitor.ts';

const answers = {
  members: 'own',
  saves: 'server',
  ranking: 'own',
  play: 'turns',
  peak: '1k',
  traffic: 'steady',
  regions: 'one',
  downtime: 'hours',
  operators: 'developers',
  hardware: 'none',
  cost: 'balanced',
  residency: 'no',
  client: 'web',
  experience: 'first',
  backoffice: 'yes',
  framework: 'django',
  database: 'sqlite',
  format: 'json',
} as const;

test('a small club’s turn-based game gets one machine, and a backend that runs', async ({
  visitor,
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  await visitor.opens();
  await visitor.answersAll(answers);
  await visitor.names('동아리 장기');

  await visitor.seesAdvice('single');
  expect(await visitor.partsInPicture()).toEqual(await visitor.partsInWords());
  await visitor.readsWords();

  const link = await visitor.copiesLink();
  expect(link).toBe(page.url());
  await visitor.reviews();
  const given = await visitor.answersOnReview();
  expect(Object.keys(given)).toHaveLength(19);
  await visitor.seesChoice('play', 'turns');
  await visitor.seesAnswer('name', '동아리 장기');

  await test.step('the link opens the same in another browser', async () => {
    const context = await browser.newContext({ locale: 'ko-KR', baseURL: baseURL ?? '' });
    const friend = visitor.on(await context.newPage());
    await friend.opens(link);
    await friend.seesAdvice('single');
    expect(await friend.partsInPicture()).toEqual(await friend.partsInWords());
    await friend.reviews();
    expect(await friend.answersOnReview()).toEqual(given);
    await context.close();
  });

  await page.goBack();
  await visitor.seesAdvice('single');
  await test.step('the ZIP is a backend', async () => {
    const folder = await makeFolder('club');
    const server = await startDownload(visitor, folder.path, '/health/ready');
    try {
      await describesItself(server.address);
      await memberComesAndGoes(server.address);
    } finally {
      await server.stop();
      await folder.remove();
    }
  });
});
