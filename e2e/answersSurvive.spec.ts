import { chromium } from '@playwright/test';
import { questions } from '../src/questionnaire/questions.ts';
import { words } from '../src/ui/words.ts';
import { choice, expect, test } from './visitor.ts';

const club =
  '?members=own&saves=server&ranking=own&play=turns&peak=1k&traffic=steady&regions=one&downtime=hours&operators=developers&hardware=none&cost=balanced&residency=no&client=web&experience=first&backoffice=yes&framework=django&database=sqlite&format=json&name=%EC%9E%A5%EA%B8%B0';

test('Back and Next keep what was answered', async ({ visitor }) => {
  await visitor.opens();
  await visitor.answers('play', 'solo');
  await visitor.answers('members', 'none');
  await visitor.seesQuestion('saves');
  await visitor.presses(words.back);
  await expect(visitor.radio('members', 'none')).toBeChecked();
  await visitor.presses(words.back);
  await expect(visitor.radio('play', 'solo')).toBeChecked();
  await visitor.goesOn();
  await expect(visitor.radio('members', 'none')).toBeChecked();
});

test('the browser’s Back, Forward and Reload keep the answers and the screen', async ({ visitor, page }) => {
  await visitor.opens();
  await visitor.answers('play', 'solo');
  await visitor.answers('members', 'none');
  await visitor.chooses('saves', 'device');
  await page.goBack();
  await visitor.seesQuestion('members');
  await expect(visitor.radio('members', 'none')).toBeChecked();
  await page.goBack();
  await visitor.seesQuestion('play');
  await page.reload();
  await visitor.arrives();
  await visitor.seesQuestion('play');
  await expect(visitor.radio('play', 'solo')).toBeChecked();
  await page.goForward();
  await visitor.seesQuestion('members');
  await page.goForward();
  await visitor.seesQuestion('saves');
  await expect(visitor.radio('saves', 'device')).toBeChecked();
  await page.reload();
  await visitor.arrives();
  await expect(visitor.radio('saves', 'device')).toBeChecked();
});

test('changing one answer on the review keeps all the others', async ({ visitor }) => {
  await visitor.opens(club);
  await visitor.seesAdvice('single');
  await visitor.reviews();
  const before = await visitor.answersOnReview();
  await visitor.edits('members');
  await expect(visitor.radio('members', 'own')).toBeChecked();
  await visitor.answers('members', 'platform');
  await visitor.seesTitle(words.review);
  await visitor.seesChoice('members', 'platform');
  expect(await visitor.answersOnReview()).toEqual({
    ...before,
    회원정보: visitor.say(choice('members', 'platform')),
  });
});

test('an edit that opens a question asks it and then returns to the review', async ({ visitor }) => {
  await visitor.opens(club);
  await visitor.reviews();
  const before = await visitor.answersOnReview();
  await visitor.edits('play');
  await visitor.answers('play', 'peer');
  await visitor.answers('fairplay', 'yes');
  await visitor.seesTitle(words.review);
  await visitor.seesChoice('play', 'peer');
  await visitor.seesChoice('fairplay', 'yes');
  const { [Object.keys(before)[3] ?? '']: _, ...kept } = before;
  expect(await visitor.answersOnReview()).toMatchObject(kept);
});

test('Back from an edit changes nothing and returns to the review', async ({ visitor }) => {
  await visitor.opens(club);
  await visitor.reviews();
  const before = await visitor.answersOnReview();
  await visitor.edits('peak');
  await visitor.presses(words.back);
  await visitor.seesTitle(words.review);
  expect(await visitor.answersOnReview()).toEqual(before);
});

test('an answer that stops being asked is kept for when it is asked again', async ({ visitor }) => {
  await visitor.opens(`${club}&fairplay=yes`);
  await visitor.reviews();
  await expect(visitor.row('fairplay')).toHaveCount(0);
  await visitor.edits('play');
  await visitor.answers('play', 'peer');
  await visitor.seesTitle(words.review);
  await visitor.seesChoice('fairplay', 'yes');
});

test('last time’s answers wait on the first screen', async ({ visitor, page }) => {
  await visitor.opens();
  await visitor.answers('play', 'solo');
  await visitor.chooses('members', 'own');
  await page.goto('about:blank');
  await visitor.opens();
  await page.getByRole('link', { name: visitor.say(words.resume) }).click();
  await expect(visitor.radio('members', 'own')).toBeChecked();
});

test('a page left and come back to is the very same page', async ({ baseURL, launchOptions }) => {
  // Playwright switches the browser's page cache off; visitors have it on.
  const browser = await chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage({ locale: 'ko-KR' });
  await page.goto(`${baseURL}${club}&at=ranking`);
  await page.getByRole('radio').nth(1).check();
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(document.body.dataset, { persisted }));
  });
  await page.goto(`${baseURL}icon.svg`);
  await page.evaluate(() => history.back());
  await expect(page.locator('body')).toHaveAttribute('data-persisted', 'true');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await page.getByRole('button', { name: words.next.ko, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(questions.regions.ask.ko);
  await browser.close();
});
