import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blueprintOf } from '../blueprint/blueprint.ts';
import { outcomeIds } from '../decision/outcomes.ts';
import { languages } from '../language/text.ts';
import { anyAnswers, anyTyped } from '../testing/anyAnswers.ts';
import { linesOf } from './labels.ts';
import { type Direction, encodeLabel, toMermaid } from './mermaid.ts';
import { inWords } from './words.ts';

const directions: readonly Direction[] = ['LR', 'TB'];
const decoded = (label: string) => label.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
const anyBlueprint = fc
  .tuple(fc.constantFrom(...outcomeIds), anyAnswers)
  .map(([outcome, answers]) => blueprintOf(outcome, 'django', answers));

describe('a label', () => {
  test.each([
    ['별의 정원', '별의 정원'],
    ['a"]; click', 'a#34;#93;#59; click'],
    ['end', 'end'],
    ['<br/>', '#60;br#47;#62;'],
    ['#35;', '#35;35#59;'],
    ['😀', '#128512;'],
  ])('%s is written %s', (text, label) => {
    expect(encodeLabel(text)).toBe(label);
  });

  test('leaves only letters, digits, spaces and entities, and can be read back', () => {
    fc.assert(
      fc.property(anyTyped, (text) => {
        expect(encodeLabel(text)).toMatch(/^([\p{L}\p{N} ]|#\d+;)*$/u);
        expect(decoded(encodeLabel(text))).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('the picture as text', () => {
  test('is the same for the same blueprint, and says which way it runs', () => {
    fc.assert(
      fc.property(
        anyBlueprint,
        fc.constantFrom(...languages),
        fc.constantFrom(...directions),
        (blueprint, language, direction) => {
          const text = toMermaid(blueprint, language, direction);
          expect(toMermaid(structuredClone(blueprint), language, direction)).toBe(text);
          expect(text.startsWith(`flowchart ${direction}\n`)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('has a line for every site, part and link, in order, and no other, whatever the name', () => {
    fc.assert(
      fc.property(anyBlueprint, fc.constantFrom(...languages), (blueprint, language) => {
        const lines = decoded(toMermaid(blueprint, language, 'LR').trimEnd())
          .split('\n')
          .slice(1);
        const { sites, parts, links } = blueprint;
        expect(lines).toEqual([
          ...sites.flatMap((site) => [
            `  subgraph site_${site.id}["${site.name[language]}"]`,
            ...parts
              .filter(({ at }) => at === site.id)
              .map((part) => `    ${part.id}["${linesOf(part, language).join('<br/>')}"]`),
            '  end',
          ]),
          ...links.map(
            ({ from, to, carries, main }) =>
              `  ${from} ${main ? '==>' : '-->'}|"${carries[language]}"| ${to}`,
          ),
        ]);
      }),
      { numRuns: 100 },
    );
  });

  test('draws the smallest system as a game and its host', () => {
    expect(toMermaid(blueprintOf('none', 'django', { name: '"별"' }), 'en', 'TB').split('\n')).toEqual([
      'flowchart TB',
      '  subgraph site_players["Players"]',
      '    client["Game<br/>#34;별#34;<br/>saves on the device"]',
      '  end',
      '  subgraph site_edge["Delivery"]',
      '    hosting["Static hosting"]',
      '  end',
      '  client ==>|"game files"| hosting',
      '',
    ]);
  });
});

describe('a part’s lines', () => {
  const partOf = (outcome: 'single' | 'cloud' | 'idc', id: string) =>
    blueprintOf(outcome, 'django', { database: 'mysql' }).parts.find((part) => part.id === id)!;

  test('are its name, and then what this system has there', () => {
    expect(linesOf(partOf('single', 'database'), 'ko')).toEqual(['데이터베이스', 'MySQL·MariaDB']);
  });

  test('say how many there are, unless it is one', () => {
    expect(linesOf(partOf('single', 'app'), 'en')).toEqual(['App server', 'Django']);
    expect(linesOf(partOf('cloud', 'app'), 'en')).toEqual(['App server · autoscaled', 'Django']);
    expect(linesOf(partOf('idc', 'balancer'), 'ko')).toEqual(['로드 밸런서 · 2대']);
  });
});

describe('the picture in words', () => {
  test('names every site, part and link exactly once, in the order they are drawn', () => {
    fc.assert(
      fc.property(anyBlueprint, fc.constantFrom(...languages), (blueprint, language) => {
        const words = inWords(blueprint, language);
        const { sites, parts, links } = blueprint;
        const bySite = sites.flatMap((site) => parts.filter(({ at }) => at === site.id));
        expect(words.map(({ id, name }) => [id, name])).toEqual(
          sites.map(({ id, name }) => [id, name[language]]),
        );
        const said = words.flatMap((site) => site.parts);
        expect(said.map(({ id, title, does }) => [id, title, does])).toEqual(
          bySite.map((part) => [part.id, linesOf(part, language).join(' · '), part.does[language]]),
        );
        const nameOf = (id: string) => parts.find((part) => part.id === id)?.name[language];
        expect(said.flatMap(({ id, sends }) => sends.map((send) => `${id} ${send}`)).sort()).toEqual(
          links.map(({ from, to, carries }) => `${from} → ${nameOf(to)}: ${carries[language]}`).sort(),
        );
      }),
      { numRuns: 200 },
    );
  });
});
