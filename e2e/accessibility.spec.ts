import { type Outcome, outcomeIds } from '../src/decision/outcomes.ts';
import { words } from '../src/ui/words.ts';
import { expect, test, type Visitor } from './visitor.ts';

/** Answers that lead to each outcome. */
const leadingTo: Record<Outcome, string> = {
  none: 'members=none&saves=device&ranking=none&play=solo',
  single: 'members=own&saves=server&play=turns&peak=1k',
  cloud: 'members=own&saves=server&play=match&peak=100k&traffic=sudden&regions=world&downtime=minutes',
  idc: 'members=own&play=world&peak=100k&traffic=steady&regions=one&operators=crew&hardware=owned&cost=monthly',
  hybrid:
    'members=own&play=world&peak=1m&traffic=sudden&regions=world&operators=crew&hardware=owned&cost=monthly',
};

type Screen = readonly [what: string, address: string, prepare?: (visitor: Visitor) => Promise<void>];

const screens: readonly Screen[] = [
  ['the first question', ''],
  ['a later question', '?members=own&play=match&at=operators'],
  ['a question with its error', '?members=own&at=ranking', (visitor) => visitor.goesOn()],
  ['the name', '?members=own&play=turns&name=별빛&at=name'],
  ['the review', `?${leadingTo.cloud}&name=별빛&at=review`],
  ['notices', '?members=constructor&guild=huge&play=turns&at=play'],
  [
    'a picture that failed',
    `?${leadingTo.single}&at=result`,
    async (visitor) => {
      await visitor.page.route(/frame\.html$/, (route) => route.abort());
      await visitor.page.reload();
      await expect(visitor.page.getByText(visitor.say(words.drawingFailed))).toBeVisible({ timeout: 45_000 });
    },
  ],
  ...outcomeIds.map(
    (outcome): Screen => [
      `the advice ${outcome}`,
      `?${leadingTo[outcome]}&name=별빛&at=result`,
      (visitor) => visitor.seesAdvice(outcome),
    ],
  ),
  [
    'the comparison',
    `?${leadingTo.cloud}&at=compare&compare=none-cloud-hybrid`,
    (visitor) => expect(visitor.page.locator('figure[data-drawn=true]')).toHaveCount(3, { timeout: 30_000 }),
  ],
  [
    'the rules',
    `?${leadingTo.hybrid}&at=rules`,
    (visitor) => expect(visitor.page.locator('.map[data-drawn=true]')).toBeVisible({ timeout: 30_000 }),
  ],
];

const settings = [
  { colorScheme: 'light', width: 360, language: 'ko' },
  { colorScheme: 'dark', width: 1440, language: 'en' },
  { colorScheme: 'dark', width: 360, language: 'en' },
  { colorScheme: 'light', width: 1440, language: 'ko' },
] as const;

/** How far the page can be moved sideways. */
const sideways = (visitor: Visitor) =>
  visitor.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What can be pressed but is smaller than 24 by 24 pixels; links within a sentence may be. */
const tooSmall = (visitor: Visitor) =>
  visitor.page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], input, summary, [role=button]')]
      .filter((element) => !element.matches('p a, li a') && (element as HTMLElement).checkVisibility())
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ element, box }) => `${element.outerHTML.slice(0, 100)} ${box.width}×${box.height}`),
  );

for (const [index, [what, address, prepare]] of screens.entries())
  test(`${what} has no barrier`, async ({ visitor, page }) => {
    test.setTimeout(180_000);
    visitor.expects(/ERR_FAILED|chrome-error/);
    await visitor.opens(address);
    await prepare?.(visitor);
    const drawn = (await visitor.picture().count()) > 0 && what !== 'a picture that failed';

    // Two of the four on each screen: both themes, both widths and both languages.
    for (const { colorScheme, width, language } of settings.slice((index % 2) * 2, (index % 2) * 2 + 2))
      await test.step(`${colorScheme}, ${width} px, ${language}`, async () => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await visitor.speaks(language);
        if (drawn) await visitor.seesPicture();

        await visitor.hasNoBarriers();
        expect(await tooSmall(visitor)).toEqual([]);
        expect(await sideways(visitor)).toBeLessThanOrEqual(0);
        if (width > 360) return;
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await sideways(visitor), 'at 320 px').toBeLessThanOrEqual(0);
      });
  });

test.describe('the opened sheet and its picture on a phone', () => {
  test.use({ viewport: { width: 360, height: 720 } });

  test('has no barrier', async ({ visitor }) => {
    await visitor.opens(`?${leadingTo.cloud}&at=operators`);
    await visitor.presses(words.picture);
    await visitor.seesPicture();
    await visitor.readsWords();
    await visitor.hasNoBarriers();
    expect(await sideways(visitor)).toBeLessThanOrEqual(0);
  });
});

test.describe('for those who want no motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves, neither a new part nor a button', async ({ visitor, page }) => {
    await visitor.opens('?play=solo&at=play');
    await visitor.seesPicture();
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      for (const kind of ['animationstart', 'transitionrun'])
        addEventListener(kind, ({ target }) => seen.push(`${kind} ${(target as Element).className}`), true);
    });
    const before = await visitor.partsInPicture();
    await visitor.radio('play', 'world').check();
    await expect.poll(() => visitor.partsInPicture()).not.toEqual(before);
    await visitor.button(words.next).hover();
    await visitor.goesOn();
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
