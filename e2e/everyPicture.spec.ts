import { join } from 'node:path';
import { root } from '../setup/project.mjs';
import { type Blueprint, blueprintOf } from '../src/blueprint/blueprint.ts';
import type { Framework } from '../src/decision/framework.ts';
import { outcomeIds } from '../src/decision/outcomes.ts';
import type { Drawing, DrawReply } from '../src/diagram/drawing.ts';
import { linesOf } from '../src/diagram/labels.ts';
import { type Direction, toMermaid } from '../src/diagram/mermaid.ts';
import { type Language, languages } from '../src/language/text.ts';
import type { Answers } from '../src/questionnaire/answers.ts';
import { combinations, oneOfEach } from '../src/testing/combinations.ts';
import { hostileNames } from './hostileNames.ts';
import { expect, test } from './visitor.ts';

interface Pictured {
  readonly text: string;
  readonly blueprint: Blueprint;
  readonly language: Language;
  readonly direction: Direction;
}

/** Of questions a blueprint reads only in part, the answers that it tells apart. */
const toldApart: Readonly<Record<string, readonly string[]>> = {
  members: ['none', 'platform'],
  saves: ['device', 'platform', 'server'],
  ranking: ['none', 'platform'],
  play: ['solo', 'peer', 'match', 'world'],
  fairplay: ['no', 'yes'],
  peak: ['1k', '100k'],
  regions: ['one', 'few'],
  downtime: ['hours', 'minutes'],
  hardware: ['none', 'owned'],
  client: ['android', 'web'],
  framework: ['django', 'flask'],
  database: ['sqlite', 'postgresql', 'mysql', 'oracle'],
};

const directions = ['LR', 'TB'] as const;

function picture(blueprint: Blueprint, language: Language, direction: Direction): Pictured {
  return { text: toMermaid(blueprint, language, direction), blueprint, language, direction };
}

/** Every picture the engine can draw without a name, once each. */
function everyPicture(): Pictured[] {
  const found = new Map<string, Pictured>();
  const all = combinations(
    Object.keys(toldApart) as Parameters<typeof combinations>[0],
    (id) => toldApart[id] ?? [],
  ) as Answers[];
  const seen = new Set<string>();
  for (const answers of all)
    for (const outcome of outcomeIds) {
      const blueprint = blueprintOf(outcome, answers.framework as Framework, answers);
      const once = JSON.stringify(blueprint);
      if (seen.has(once)) continue;
      seen.add(once);
      for (const language of languages)
        for (const direction of directions) {
          const pictured = picture(blueprint, language, direction);
          found.set(pictured.text, pictured);
        }
    }
  return [...found.values()];
}

/** A few of them in which everything is met: each part and link on each outcome, each line of each label. */
function covering(all: readonly Pictured[]): Pictured[] {
  const met = new Set<string>();
  return all.filter(({ blueprint: { outcome, parts, links, sites }, language, direction }) => {
    const features = [
      ...parts.flatMap((part) =>
        linesOf(part, language).map((line) => `${outcome} ${part.at} ${part.id} ${line}`),
      ),
      ...links.map(({ from, to }) => `${outcome} ${direction} ${language} ${from} ${to}`),
      ...sites.map(({ id, name }) => `${outcome} ${id} ${name[language]} ${direction}`),
    ].filter((feature) => !met.has(feature));
    for (const feature of features) met.add(feature);
    return features.length > 0;
  });
}

const withName = (name: string): Pictured =>
  picture(blueprintOf('cloud', 'django', { members: 'own', play: 'match', peak: '100k', name }), 'ko', 'LR');

/** The text without its labels: what the grammar of mermaid has to make sense of. */
const structure = (text: string) => text.replace(/"[^"]*"/g, '""');

test('mermaid reads every picture that the engine can produce', async ({ page }, { annotations }) => {
  test.setTimeout(240_000);
  const all = [...everyPicture(), ...hostileNames.map(withName)];
  // Labels hold nothing that the grammar knows, so each structure, with each label somewhere, stands for all.
  for (const { text } of all)
    for (const [, label = ''] of text.matchAll(/"([^"]*)"/g))
      if (!/^(?:[\p{L}\p{N} ]|#\d+;|<br\/>)+$/u.test(label)) throw new Error(`${label} is not encoded`);
  const read = new Set([
    ...oneOfEach(all, ({ text, language }) => language + structure(text)),
    ...covering(all),
    ...hostileNames.map(withName),
  ]);
  const texts = [...new Set([...read].map(({ text }) => text))];
  await page.route('**/blank', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await page.goto('blank');
  await page.addScriptTag({ path: join(root, 'node_modules/mermaid/dist/mermaid.min.js') });
  const refused: string[] = [];
  for (let from = 0; from < texts.length; from += 100)
    refused.push(
      ...(await page.evaluate(
        async (batch) => {
          const { mermaid } = window as unknown as { mermaid: { parse(text: string): Promise<unknown> } };
          const wrong: string[] = [];
          for (const text of batch)
            await mermaid.parse(text).catch((error) => wrong.push(`${error}\n${text}`));
          return wrong;
        },
        texts.slice(from, from + 100),
      )),
    );
  expect(refused.slice(0, 3)).toEqual([]);
  expect(texts.length).toBeGreaterThan(400);
  annotations.push({ type: 'count', description: `${texts.length} texts for ${all.length} pictures` });
});

test('every part and link of a picture has its place in the drawing', async ({ page }, { annotations }) => {
  test.setTimeout(240_000);
  const sample = [...covering(everyPicture()), ...hostileNames.map(withName)];
  await page.goto('');
  const drawn = await page.evaluate(
    async (texts) => {
      const frame = document.createElement('iframe');
      frame.className = 'drawing-frame';
      const replies = new Map<number, (reply: DrawReply) => void>();
      const ready = new Promise<void>((resolve) =>
        addEventListener('message', ({ data, source }) => {
          if (source !== frame.contentWindow) return;
          if (data === 'ready') resolve();
          else replies.get(data.id)?.(data);
        }),
      );
      frame.src = 'src/diagram/frame.html';
      document.body.append(frame);
      await ready;
      const answers: DrawReply[] = [];
      for (const [id, text] of texts.entries())
        answers.push(
          await new Promise<DrawReply>((resolve) => {
            replies.set(id, resolve);
            frame.contentWindow?.postMessage({ id, text }, location.origin);
          }),
        );
      return answers;
    },
    sample.map(({ text }) => text),
  );

  for (const [index, reply] of drawn.entries()) {
    const { blueprint, text } = sample[index]!;
    expect(reply, text).toHaveProperty('drawing');
    if ('drawing' in reply) expect(faults(blueprint, reply.drawing), text).toEqual([]);
  }
  annotations.push({ type: 'count', description: `${sample.length} pictures drawn` });
});

/** What of a blueprint is missing from its drawing, or lies outside it or on something else. */
function faults({ parts, links, sites }: Blueprint, drawing: Drawing): string[] {
  const wrong: string[] = [];
  const same = (kind: string, wanted: string[], found: object) => {
    if (wanted.toSorted().join() !== Object.keys(found).toSorted().join())
      wrong.push(`${kind}: ${Object.keys(found)}`);
  };
  same(
    'parts',
    parts.map(({ id }) => id),
    drawing.parts,
  );
  same(
    'sites',
    sites.map(({ id }) => id),
    drawing.sites,
  );
  same(
    'links',
    links.map(({ from, to }) => `${from} ${to}`),
    drawing.links,
  );
  const boxes = { ...drawing.parts, ...drawing.sites };
  for (const [id, { x, y, width, height }] of Object.entries(boxes))
    if (
      !(
        width > 20 &&
        height > 20 &&
        x >= -1 &&
        y >= -1 &&
        x + width <= drawing.width + 1 &&
        y + height <= drawing.height + 1
      )
    )
      wrong.push(`${id} lies outside`);
  for (const { id, at } of parts) {
    const [part, site] = [drawing.parts[id], drawing.sites[at]];
    if (part && site && !inside(part, site)) wrong.push(`${id} lies outside ${at}`);
    for (const other of parts)
      if (other.id > id && part && overlap(part, drawing.parts[other.id]))
        wrong.push(`${id} lies on ${other.id}`);
  }
  for (const [id, { path }] of Object.entries(drawing.links))
    if (!/^M[\d.,-]+/.test(path)) wrong.push(`${id} has no path`);
  return wrong;
}

type Box = Drawing['parts'][string];

const inside = (a: Box, b: Box) =>
  a.x >= b.x - 1 &&
  a.y >= b.y - 1 &&
  a.x + a.width <= b.x + b.width + 1 &&
  a.y + a.height <= b.y + b.height + 1;

const overlap = (a: Box, b: Box | undefined) =>
  b !== undefined &&
  a.x < b.x + b.width &&
  b.x < a.x + a.width &&
  a.y < b.y + b.height &&
  b.y < a.y + a.height;
