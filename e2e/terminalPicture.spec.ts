import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../setup/project.mjs';
import { toLink } from '../src/share/link.ts';
import { freshEnvironment, makeFolder } from '../src/testing/program.ts';
import { expect, test } from './visitor.ts';

test('the terminal writes the very picture that the page gives', async ({ visitor, page }) => {
  test.setTimeout(180_000);
  const link = toLink({ answers: { play: 'match', peak: '100k', name: '별' }, at: 'result', language: 'ko' });
  const folder = await makeFolder('picture');
  try {
    const take = (name: string) => {
      const out = join(folder.path, name);
      const args = [join(root, 'src/cli/run.mjs'), 'picture', link, '--out', out];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        env: freshEnvironment(),
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
      expect(stdout.trim()).toBe(out);
      return readFile(out);
    };
    const svg = await take('picture.svg');
    const png = await take('picture.png');
    expect((await take('picture.mermaid')).toString()).toMatch(/^flowchart LR\n/);

    await visitor.opens(`#${link}`);
    await visitor.seesPicture();
    const given = async (label: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: label, exact: true }).click(),
      ]);
      return readFile(await download.path());
    };
    /** React numbers the ids of a page as it goes. */
    const withoutIds = (drawing: Buffer) => drawing.toString().replace(/_r_\w+_/g, 'arrow');
    expect(withoutIds(svg)).toBe(withoutIds(await given('SVG')));
    expect(png.readUInt32BE(16)).toBe((await given('PNG')).readUInt32BE(16));
  } finally {
    await folder.remove();
  }
});
