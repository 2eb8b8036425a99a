import { questions } from '../src/questionnaire/questions.ts';
import { words } from '../src/ui/words.ts';
import { expect, test, type Visitor } from './visitor.ts';

/** Where the focus is, and whether somebody who looks can tell. */
async function focus(visitor: Visitor) {
  return visitor.page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { kind: 'nothing', visible: true, bare: true };
    const shown = element.closest('label') ?? element;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    const inner = getComputedStyle(element.querySelector('rect') ?? element);
    const marked =
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
      (element instanceof SVGElement && Number.parseFloat(inner.strokeWidth) >= 2);
    const { x, y, width, height } = shown.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return {
      kind: element instanceof HTMLInputElement ? element.type : element.localName,
      type: element.getAttribute('type') ?? '',
      visible: marked,
      bare: top !== null && (shown.contains(top) || top.contains(shown)),
    };
  });
}

/** Tab, and tab again, until something is reached; whatever has the focus on the way must show it. */
async function tabsTo(visitor: Visitor, reached: (found: Awaited<ReturnType<typeof focus>>) => boolean) {
  for (let step = 0; step < 20; step += 1) {
    await visitor.page.keyboard.press('Tab');
    const found = await focus(visitor);
    expect(found, 'the focus can be seen').toMatchObject({ visible: true, bare: true });
    if (reached(found)) return;
  }
  throw new Error('twenty tabs did not reach it');
}

test('the whole questionnaire by keyboard alone, the focus in sight all the way', async ({
  visitor,
  page,
}) => {
  test.setTimeout(120_000);
  await visitor.opens();
  for (let id = await visitor.asked(); id !== 'name'; id = await visitor.asked()) {
    await tabsTo(visitor, ({ kind }) => kind === 'radio');
    await page.keyboard.press('Space');
    if (id === 'members') await page.keyboard.press('ArrowUp');
    if (id === 'saves') for (const _ of [1, 2]) await page.keyboard.press('ArrowDown');
    if (id === 'play') for (const _ of [1, 2]) await page.keyboard.press('ArrowDown');
    await tabsTo(visitor, ({ kind, type }) => kind === 'button' && type === 'submit');
    await page.keyboard.press('Enter');
    await expect(visitor.title()).not.toHaveText(visitor.say(questions[id].ask));
  }
  await tabsTo(visitor, ({ kind }) => kind === 'text');
  await page.keyboard.type('Chess Club');
  await page.keyboard.press('Enter');
  await visitor.seesAdvice('single');
  await expect(page.getByText('Chess Club', { exact: true }).first()).toBeVisible();
  await visitor.seesPicture();

  await tabsTo(visitor, ({ kind }) => kind === 'g');
  await page.keyboard.press('Enter');
  await expect(page.locator('.part-chosen')).toHaveCount(1);
  await expect(page.locator('.part-answer strong')).toBeVisible();
});

test('digits choose and Enter goes on', async ({ visitor, page }) => {
  await visitor.opens();
  await tabsTo(visitor, ({ kind }) => kind === 'radio');
  await page.keyboard.press('3');
  await expect(visitor.radio('play', 'turns')).toBeChecked();
  await page.keyboard.press('Enter');
  await visitor.seesQuestion('peak');
  await page.keyboard.press('9');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('1');
  await expect(visitor.radio('peak', '1k')).toBeChecked();
  await expect(visitor.radio('peak', '1k')).toBeFocused();
  await page.keyboard.press('Enter');
  await visitor.seesQuestion('traffic');
});

test('a new screen takes the focus, so that it is read aloud', async ({ visitor }) => {
  await visitor.opens();
  await visitor.answers('play', 'solo');
  await visitor.seesQuestion('members');
  await expect(visitor.title()).toBeFocused();
});

for (const language of ['ko', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language });

    test('going on without a choice is an error that takes the focus and names the page', async ({
      visitor,
      page,
    }) => {
      await visitor.opens();
      await visitor.goesOn();
      const error = page.getByText(visitor.say(words.chooseOne));
      await expect(error).toBeFocused();
      await expect(page).toHaveTitle(language === 'ko' ? /^오류: / : /^Error: /);
      await visitor.seesQuestion('play');
      await visitor.radio('play', 'unsure').check();
      await expect(error).toBeHidden();
      await expect(page).not.toHaveTitle(/^(오류|Error)/);
      await visitor.goesOn();
      await visitor.seesQuestion('members');
    });
  });
}
