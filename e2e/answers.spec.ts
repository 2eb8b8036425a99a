import { expect, test } from './visitor.ts';
import { words } from '../src/ui/words.ts';

test('Back and Next keep what was answered', async ({ visitor }) => {
  await visitor.opens();
  await visitor.answers('members', 'own');
  await visitor.answers('saves', 'server');
  await visitor.seesQuestion('ranking');
  await visitor.presses(words.back);
  await visitor.seesQuestion('saves');
  await expect(visitor.radio('saves', 'server')).toBeChecked();
  await visitor.presses(words.back);
  await expect(visitor.radio('members', 'own')).toBeChecked();
  await visitor.goesOn();
  await expect(visitor.radio('saves', 'server')).toBeChecked();
});
