import { type Outcome, outcomes } from '../src/decision/outcomes.ts';
import { questions } from '../src/questionnaire/questions.ts';
import { words } from '../src/ui/words.ts';
import { expect, test, type Visitor } from './visitor.ts';

const world =
  '?members=own&play=world&peak=100k&traffic=steady&regions=one&downtime=minutes&operators=crew&hardware=owned&cost=monthly&residency=no';

const option = ({ page }: Visitor, outcome: Outcome) =>
  page.getByRole('checkbox', { name: outcomes[outcome].name.ko, exact: true });

/** The outcomes whose columns stand there. */
const columns = ({ page }: Visitor) => page.locator('.compare-head .chip').allTextContents();

const names = (...all: Outcome[]) => all.map((outcome) => outcomes[outcome].name.ko);

test('the advice and its runner-up stand side by side, and others can be chosen', async ({
  visitor,
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await visitor.opens(`${world}&at=result`);
  await visitor.seesAdvice('idc');
  await page.getByRole('link', { name: visitor.say(words.compare) }).click();
  await expect(option(visitor, 'idc')).toBeChecked();
  await expect(option(visitor, 'cloud')).toBeChecked();
  expect(await columns(visitor)).toEqual(names('cloud', 'idc'));
  await expect(page.locator('.compare figure[data-drawn=true]')).toHaveCount(2, { timeout: 30_000 });

  await test.step('two are the fewest and three the most', async () => {
    await expect(option(visitor, 'idc')).toBeDisabled();
    await option(visitor, 'single').focus();
    await page.keyboard.press('Space');
    await expect(option(visitor, 'single')).toBeFocused();
    expect(await columns(visitor)).toEqual(names('single', 'cloud', 'idc'));
    await expect(option(visitor, 'hybrid')).toBeDisabled();
    await option(visitor, 'cloud').uncheck();
    expect(await columns(visitor)).toEqual(names('single', 'idc'));
  });

  await test.step('what an answer rules out is compared all the same, and says so', async () => {
    const head = page.locator('.compare-head.outcome-single');
    await expect(head).toContainText(questions.peak.topic.ko);
    await expect(head).toContainText(questions.peak.options['100k'].label.ko);
    const failure = page.getByRole('region', { name: '서버 한 대가 멈추면' });
    await expect(failure).toContainText('어젯밤 백업을 되돌려요');
    await expect(failure).toContainText('복제 DB가 원본이 되어 이어받아요');
  });

  await test.step('the link opens the same in another browser', async () => {
    const url = page.url();
    expect(url).toContain('at=compare&compare=single-idc&check=');
    const context = await browser.newContext({ locale: 'ko-KR', baseURL: baseURL ?? '' });
    const friend = visitor.on(await context.newPage());
    await friend.opens(url);
    await expect(option(friend, 'single')).toBeChecked();
    expect(await columns(friend)).toEqual(names('single', 'idc'));
    await expect(friend.page.locator('.notice')).toHaveCount(0);
    await context.close();
  });

  await page.goBack();
  await visitor.seesAdvice('idc');
  await page.goForward();
  await expect(option(visitor, 'single')).toBeChecked();
  expect(await columns(visitor)).toEqual(names('single', 'idc'));
});

for (const compared of ['cloud-hybrid', 'cloud-idc-hybrid'])
  test(`on a wide screen the pictures of ${compared} are seen whole`, async ({ visitor, page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await visitor.opens(`${world}&at=compare&compare=${compared}`);
    const boxes = page.locator('.compare .scroll-box');
    await expect(boxes).toHaveCount(compared.split('-').length, { timeout: 30_000 });
    for (const box of await boxes.all())
      expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });

test('a choice that cannot be compared is named, and the advice stands in its place', async ({
  visitor,
  page,
}) => {
  await visitor.opens(`${world}&at=compare&compare=idc-moon`);
  await expect(page.locator('.notice')).toContainText('idc-moon');
  expect(await columns(visitor)).toEqual(names('cloud', 'idc'));
});
