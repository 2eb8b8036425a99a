import { readFile } from 'node:fs/promises';
import { decide, tables } from '../src/decision/decide.ts';
import type { Row } from '../src/decision/table.ts';
import proof from '../src/explanation/proof.json' with { type: 'json' };
import { rowNames } from '../src/explanation/rowNames.ts';
import type { Answers } from '../src/questionnaire/answers.ts';
import { toLink } from '../src/share/link.ts';
import { words } from '../src/ui/words.ts';
import { expect, test } from './visitor.ts';

const rows: readonly Row<unknown>[] = Object.values(tables).flat();

const world: Answers = {
  members: 'own',
  play: 'world',
  peak: '100k',
  traffic: 'steady',
  operators: 'crew',
  hardware: 'owned',
};

test('the whole decision is drawn with the visitor’s own way in it, and its proof stands below', async ({
  visitor,
  page,
}) => {
  await visitor.opens(`#${toLink({ answers: world, at: 'rules', language: 'ko' })}`);
  await visitor.seesTitle(words.rulesTitle);
  const map = page.locator('.map');
  await expect(map).toHaveAttribute('data-drawn', 'true', { timeout: 30_000 });

  await test.step('every row of the tables is in the map once', async () => {
    const lines = (await map.locator('.map-node text').allTextContents()).map((line) => line.trim());
    for (const { id } of rows)
      expect(
        lines.filter((line) => line.slice(2) === rowNames[id]?.ko),
        id,
      ).toHaveLength(1);
  });

  await test.step('the rows marked are those of the advice', async () => {
    const { reasons, frameworkReason } = decide(world);
    const marked = (await map.locator('.map-applies').allTextContents()).map((line) => line.trim().slice(2));
    expect(marked.toSorted()).toEqual(
      [...reasons, frameworkReason].map(({ id }) => rowNames[id]?.ko).toSorted(),
    );
  });

  await test.step('the map moves by keyboard on a phone', async () => {
    await page.setViewportSize({ width: 360, height: 720 });
    const box = page.getByRole('region', { name: '움직여 보는 지도' });
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });

  await test.step('and can be taken along as mermaid', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Mermaid' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('decision.mmd');
    expect(await readFile(await file.path(), 'utf8')).toMatch(/^flowchart LR\n[\s\S]* ==> /);
  });

  const proved = page.getByRole('region', { name: '증명' });
  await expect(proved).toContainText(proof.answers.toLocaleString('ko-KR'));
  await expect(proved).toContainText(proof.outcomes.hybrid.first.toLocaleString('ko-KR'));
});

test('without the frame the rules still stand there in words', async ({ visitor, page }) => {
  test.setTimeout(120_000);
  visitor.expects(/ERR_FAILED|chrome-error/);
  await page.route(/frame\.html$/, (route) => route.abort());
  await visitor.opens(`#${toLink({ answers: world, at: 'rules', language: 'ko' })}`);
  await expect(page.locator('.map').getByRole('alert')).toBeVisible({ timeout: 45_000 });
  await expect(page.locator('.rule')).toHaveCount(rows.length);
});
