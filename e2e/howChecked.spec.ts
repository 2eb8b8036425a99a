import { type Language, languages } from '../src/language/text.ts';
import { toLink } from '../src/share/link.ts';
import { type Checked, checked } from '../src/starter/checked.ts';
import { words } from '../src/ui/words.ts';
import { expect, test } from './visitor.ts';

/** The sentence of one check as the page gives it. */
const sentence = ({ what, by }: Checked, language: Language) =>
  what[language] +
  (by.length > 0
    ? ` (${by.map((tool) => [tool.name, tool.version].filter(Boolean).join(' ')).join(', ')})`
    : '');

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('the page says of what the ZIP holds what was run and what was only read, and by what', async ({
      visitor,
      page,
    }) => {
      await visitor.opens(`#${toLink({ answers: { play: 'solo', client: 'web' }, at: 'result', language })}`);
      await visitor.seesPicture();
      for (const layer of ['web', 'static-web']) {
        const own = checked.filter(({ layers }) => layers.includes(layer));
        expect(own.length).toBeGreaterThan(1);
        const item = page.locator('.layers > li').filter({ hasText: sentence(own[0]!, language) });
        await item.getByText(words.howChecked[language], { exact: true }).click();
        for (const each of own)
          await expect(item.getByText(sentence(each, language), { exact: true })).toBeVisible();
        await expect(item.getByText(words.ranForReal[language], { exact: true })).toBeVisible();
      }
    });
  });
}
