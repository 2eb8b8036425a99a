import { makeFolder } from '../src/testing/program.ts';
import { describesItself, memberComesAndGoes } from './backend.ts';
import { startDownload } from './starter.ts';
import { expect, test } from './visitor.ts';

test.use({ language: 'en' });

const answers = {
  members: 'own',
  saves: 'server',
  ranking: 'own',
  play: 'match',
  peak: '100k',
  traffic: 'sudden',
  regions: 'world',
  downtime: 'minutes',
  operators: 'some',
  hardware: 'none',
  cost: 'upfront',
  residency: 'no',
  client: 'unity',
  experience: 'some',
  backoffice: 'yes',
  framework: 'django',
  database: 'postgresql',
  format: 'json',
} as const;

test('a live-service action game is sent to the cloud, and its backend runs at once', async ({
  visitor,
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  await visitor.opens();
  await visitor.answersAll(answers);
  await visitor.names('Star "Brawl" 2');

  await visitor.seesAdvice('cloud');
  const parts = await visitor.partsInPicture();
  expect(parts).toEqual(await visitor.partsInWords());
  for (const part of ['Load balancer', 'App server', 'Game servers', 'Cache', 'Replica', 'CDN'])
    expect(
      parts.some((each) => each.startsWith(part)),
      part,
    ).toBe(true);

  const link = await visitor.copiesLink();
  await visitor.reviews();
  const given = await visitor.answersOnReview();
  await test.step('the link opens the same in another browser', async () => {
    const context = await browser.newContext({ locale: 'en-GB', baseURL: baseURL ?? '' });
    const friend = visitor.on(await context.newPage());
    await friend.opens(link);
    await friend.seesAdvice('cloud');
    expect(await friend.partsInPicture()).toEqual(parts);
    await friend.reviews();
    expect(await friend.answersOnReview()).toEqual(given);
    await context.close();
  });

  await page.goBack();
  await test.step('the ZIP is a backend', async () => {
    const folder = await makeFolder('live');
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
