import { words } from '../src/ui/words.ts';
import { expect, test } from './visitor.ts';

test('once nothing can change the advice, the wizard says so, offers the result and may go on', async ({
  visitor,
  page,
}) => {
  const settled = page.getByText(visitor.say(words.settled));
  await visitor.opens();
  await visitor.answers('play', 'solo');
  await visitor.answers('members', 'none');
  await visitor.answers('saves', 'device');
  await visitor.answers('ranking', 'none');
  await visitor.chooses('peak', '1k');
  await expect(settled).toBeHidden();
  await visitor.goesOn();

  await visitor.seesQuestion('traffic');
  await expect(settled).toBeVisible();
  await visitor.answers('traffic', 'sudden');
  await visitor.seesQuestion('regions');
  await expect(settled).toBeVisible();
  await page.locator('.settled').getByRole('button').click();
  await visitor.seesAdvice('none');
});

test('another answer asks other questions, and taking it back asks the first ones again', async ({
  visitor,
}) => {
  await visitor.opens();
  await visitor.answers('play', 'solo');
  await visitor.seesQuestion('members');
  await visitor.presses(words.back);
  await visitor.answers('play', 'peer');
  await visitor.seesQuestion('fairplay');
  await visitor.presses(words.back);
  await visitor.answers('play', 'match');
  await visitor.seesQuestion('peak');
  await visitor.presses(words.back);
  await visitor.answers('play', 'solo');
  await visitor.seesQuestion('members');
});

test('a link leads on from where it was copied', async ({ visitor }) => {
  await visitor.opens('?play=match&peak=10k&at=peak');
  await visitor.goesOn();
  await visitor.seesQuestion('traffic');
});
