import type { CDPSession } from '@playwright/test';
import { expect, test } from './visitor.ts';

/** Types as a Korean input method does: each syllable grows before it is committed. */
async function compose(keyboard: CDPSession, ...steps: readonly string[]): Promise<void> {
  for (const text of steps)
    await keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
}

async function presses(keyboard: CDPSession, key: string, code: number): Promise<void> {
  const enter = { key, code: key, windowsVirtualKeyCode: code };
  await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
}

test('Enter while Hangul is composed neither goes on early nor loses a syllable', async ({
  visitor,
  page,
}) => {
  await visitor.opens('?members=own&play=turns&at=name');
  await visitor.nameField().focus();
  const keyboard = await page.context().newCDPSession(page);

  await compose(keyboard, 'ㅂ', '벼', '별');
  // An input method takes the Enter for itself: the page sees the key 229.
  await presses(keyboard, 'Process', 229);
  await visitor.seesQuestion('name');
  await expect(visitor.nameField()).toHaveValue('별');

  await keyboard.send('Input.insertText', { text: '별' });
  await compose(keyboard, 'ㅂ', '비', '빛');
  await visitor.seesQuestion('name');
  await keyboard.send('Input.insertText', { text: '빛' });
  await expect(visitor.nameField()).toHaveValue('별빛');

  await visitor.nameField().press('Enter');
  await visitor.seesAdvice('single');
  await expect(page.locator('.game-name')).toHaveText('별빛');
});

test('a syllable still being composed is kept when the visitor clicks on', async ({ visitor, page }) => {
  await visitor.opens('?members=own&play=turns&at=name');
  await visitor.nameField().focus();
  const keyboard = await page.context().newCDPSession(page);
  await compose(keyboard, 'ㅈ', '자', '장');
  await keyboard.send('Input.insertText', { text: '장' });
  await compose(keyboard, 'ㄱ', '기');
  await visitor.goesOn();
  await visitor.seesAdvice('single');
  await expect(page.locator('.game-name')).toHaveText('장기');
});
