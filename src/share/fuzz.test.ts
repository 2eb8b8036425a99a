import { expect, test } from 'vitest';
import { answersTo, type ChoiceId, choiceIds } from '../questionnaire/questions.ts';
import { corruptions } from '../testing/corruptions.ts';
import { diceOf } from '../testing/dice.ts';
import type { Kept } from '../testing/kept.ts';
import { tries } from '../testing/tries.ts';
import { checksum } from './checksum.ts';
import text from './kept.jsonl?raw';
import { fromLink, longestInput } from './link.ts';

const links = text
  .trimEnd()
  .split('\n')
  .map((line) => (JSON.parse(line) as Kept).link);

/** What a reading opens, as text. */
function opened(link: string): string {
  const { notices: _, ...place } = fromLink(link);
  return JSON.stringify(place);
}

const whole = new Map(links.map((link) => [link, opened(link)]));

/** Whether something is left that only a link of ours has. */
const isOurs = (link: string) => /(^|[?#&;])(v|rules|check)=/.test(link);

test('a million corruptions change nothing silently and break nothing', () => {
  const seed = Number(process.env.FUZZ_SEED ?? 20261122);
  const dice = diceOf(seed);
  const kinds = Object.keys(corruptions);
  const met = { same: 0, told: 0, refused: 0, checksumAlone: 0 };
  const missed: unknown[] = [];
  const runs = tries(1_000_000);
  for (let run = 0; run < runs; ) {
    const [link, other] = [dice.oneOf(links), dice.oneOf(links)];
    const chosen = [dice.oneOf(kinds), ...(dice.roll(4) === 0 ? [dice.oneOf(kinds)] : [])];
    let damaged = link;
    for (const kind of chosen) if (damaged.length > 1) damaged = corruptions[kind]!(damaged, dice, other);
    // What has lost both its ends is a query as one writes it by hand; nothing could tell.
    if (damaged.length <= longestInput && !isOurs(damaged)) continue;
    run += 1;
    try {
      const { notices, ...place } = fromLink(damaged);
      const read = JSON.stringify(place);
      // Of two links in one the other may be the one that is left whole, and then it is what opens.
      const same = read === whole.get(link) || (damaged.includes(other) && read === whole.get(other));
      const [first] = notices;
      if (first?.kind === 'too-long') met.refused += 1;
      else if (first) {
        met.told += 1;
        if (!same && notices.length === 1 && first.kind === 'damaged') met.checksumAlone += 1;
      } else if (same) met.same += 1;
      else missed.push({ seed, chosen, link, damaged });
    } catch (error) {
      missed.push({ seed, chosen, link, damaged, error });
    }
  }
  // biome-ignore lint/suspicious/noConsole: the figures are for whoever changes how links are read
  console.info({ seed, ...met });
  expect(missed.slice(0, 5)).toEqual([]);
  expect(Math.min(...Object.values(met))).toBeGreaterThan(0);
}, 1_800_000);

test('no other answer to a question, nor to two, goes by the checksum of a kept link', () => {
  const missed: string[] = [];
  let tried = 0;
  for (const link of links) {
    const [content = '', check] = link.split('&check=');
    const pairs = content.split('&');
    const otherwise = pairs.flatMap((pair, place) => {
      const [id = '', given] = pair.split('=');
      const answers = choiceIds.some((choice) => choice === id) ? answersTo(id as ChoiceId) : [];
      return answers
        .filter((answer) => answer !== given)
        .map((answer) => ({ place, pair: `${id}=${answer}` }));
    });
    for (const one of otherwise) {
      const changed = pairs.with(one.place, one.pair);
      const second = otherwise.filter(({ place }) => place > one.place);
      for (const each of [changed, ...second.map(({ place, pair }) => changed.with(place, pair))]) {
        tried += 1;
        if (checksum(each.join('&')) === check) missed.push(each.join('&'));
      }
    }
  }
  expect(missed).toEqual([]);
  expect(tried).toBeGreaterThan(90_000);
});

test('of input that is too long nothing is looked at but its length', () => {
  const unread = new Proxy({} as { length: number }, {
    get: (_, property) => {
      if (property === 'length') return longestInput + 1;
      throw new Error(`${String(property)} was looked at`);
    },
  });
  expect(fromLink(unread as unknown as string)).toEqual({ answers: {}, notices: [{ kind: 'too-long' }] });
});
