import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../decision/decide.ts';
import { outcomeIds } from '../decision/outcomes.ts';
import { languages } from '../language/text.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { hostingIds } from '../questionnaire/questions.ts';
import { toLink } from '../share/link.ts';
import { anyAnswers } from '../testing/anyAnswers.ts';
import { everyKind } from '../testing/everyKind.ts';
import { explain } from './explain.ts';
import { plainInMarkdown, toMarkdown } from './markdown.ts';
import { type DecisionRecord, dayOf, recordOf, toJson } from './record.ts';
import { adviceSchema, schemaId } from './schema.ts';

const date = '2026-11-22';

function recorded(answers: Answers, language: (typeof languages)[number] = 'en'): DecisionRecord {
  return recordOf(answers, explain(answers), {
    language,
    link: toLink({ answers, at: 'result', language }),
    date,
  });
}

const validate = new Ajv2020({ strict: true, strictRequired: false, validateFormats: false }).compile(
  adviceSchema(),
);

/** What is wrong with a document, as the schema sees it. */
function faultsIn(document: unknown): string[] {
  return validate(document)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const written = (record: DecisionRecord) => JSON.parse(toJson(record, schemaId));

const team: Answers = {
  name: '별의 정원',
  members: 'own',
  play: 'match',
  peak: '100k',
  traffic: 'events',
  operators: 'crew',
  hardware: 'owned',
  cost: 'unsure',
};

describe('the published schema', () => {
  test('is what the questionnaire and the outcomes say today', async () => {
    await expect(`${JSON.stringify(adviceSchema(), undefined, 2)}\n`).toMatchFileSnapshot(
      '../../public/advice.schema.json',
    );
  });

  test('describes the record of every kind of team', { timeout: 120_000 }, () => {
    const wrong = everyKind.flatMap((answers, at) => {
      const faults = faultsIn(written(recorded(answers, languages[at % languages.length])));
      return faults.length > 0 ? [{ answers, faults }] : [];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(everyKind.length).toBeGreaterThan(1000);
    expect(new Set(everyKind.map((answers) => decide(answers).recommended))).toEqual(new Set(outcomeIds));
  });

  test('describes the record of any answers, open and unsure ones and any name included', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...languages), (answers, language) => {
        expect(faultsIn(written(recorded(answers, language)))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test.each<[string, (document: ReturnType<typeof written>) => void]>([
    ['no schema named', (each) => delete each.$schema],
    ['no date', (each) => delete each.date],
    ['a day that no month has', (each) => (each.date = '2026-11-32')],
    ['a language that is not spoken', (each) => (each.language = 'fr')],
    ['a link without its checksum', (each) => (each.link = each.link.replace(/&check=.*/, ''))],
    ['an unknown outcome', (each) => (each.recommended = 'edge')],
    ['a runner-up that is the first choice', (each) => (each.runnerUp = each.recommended)],
    ['a hosting question left out', (each) => delete each.answers.peak],
    ['an unknown question', (each) => (each.answers.colour = 'red')],
    ['the option of another question', (each) => (each.answers.peak = 'own')],
    ['an assumption the question does not have', (each) => (each.assumptions[0].option = 'crew')],
    ['a change to what the question does not have', (each) => (each.tippingPoints[0].changes[0].to = 'red')],
    ['a change that changes nothing', (each) => (each.tippingPoints[0].recommended = each.recommended)],
    ['no reasons', (each) => (each.reasons = [])],
    ['a reason without words', (each) => (each.reasons[0].text = '')],
    ['a reason that is called by a sentence', (each) => (each.reasons[0].id = 'Because it is so.')],
    ['a source that is no address', (each) => (each.reasons[0].source = { title: 'A book', url: 'page 3' })],
    ['an alternative missing', (each) => each.alternatives.pop()],
    ['the decision among its alternatives', (each) => (each.alternatives[0].outcome = each.recommended)],
    ['a number of flips below none', (each) => (each.closeness.flips = -1)],
    ['something that nobody knows', (each) => (each.price = 100)],
    ['something that nobody knows deep inside', (each) => (each.context[0].weight = 1)],
    ['rules without a version', (each) => (each.rules = 'latest')],
  ])('refuses %s', (_, damage) => {
    const document = written(recorded(team));
    expect(faultsIn(document)).toEqual([]);
    damage(document);
    expect(faultsIn(document)).not.toEqual([]);
  });

  test('refuses a record that has lost any of its required properties', () => {
    const document = written(recorded(team));
    const needless = Object.keys(document).filter((name) => {
      const { [name]: _, ...rest } = document;
      return faultsIn(rest).length === 0;
    });
    expect(needless).toEqual([]);
  });
});

describe('a record', () => {
  test('names the runner-up as the first alternative, and the decision not at all', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { recommended, runnerUp, alternatives } = recorded(answers);
        expect(alternatives.map(({ isRunnerUp }) => isRunnerUp)).toEqual([true, false, false, false]);
        expect(alternatives[0]?.outcome).toBe(runnerUp);
        expect(alternatives.map(({ outcome }) => outcome)).not.toContain(recommended);
      }),
      { numRuns: 500 },
    );
  });

  test('tells what was said from what was assumed', () => {
    const { answers, context, assumptions } = recorded(team);
    expect(answers).toMatchObject({ members: 'own', cost: 'unsure', saves: 'unsure', name: '별의 정원' });
    expect(Object.keys(answers).sort()).toEqual([...hostingIds, 'name'].sort());
    const assumed = context.filter((each) => each.assumed).map(({ question }) => question);
    expect(assumed).toEqual(assumptions.map(({ question }) => question));
    expect(context.find(({ question }) => question === 'members')).toMatchObject({
      option: 'own',
      assumed: false,
      topic: 'Members',
      label: 'Our own accounts',
    });
  });

  test('leaves out a question that another answer makes meaningless', () => {
    expect(recorded({ play: 'solo' }).context.map(({ question }) => question)).not.toContain('fairplay');
    expect(recorded({ play: 'peer' }).context.map(({ question }) => question)).toContain('fairplay');
  });

  test('bears the day of the calendar on the wall, not that of Greenwich', () => {
    expect(dayOf(new Date(2026, 0, 2, 0, 30))).toBe('2026-01-02');
    expect(dayOf(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
  });
});

describe('in Markdown', () => {
  const headings = {
    ko: [
      '배경',
      '결정',
      '이유',
      '고르지 않은 것',
      '이러면 결정이 바뀌어요',
      '얼마나 확실한가',
      '가정한 것',
      '다시 열기',
    ],
    en: [
      'Context',
      'Decision',
      'Reasons',
      'Alternatives',
      'What would change it',
      'How close the call is',
      'Assumptions',
      'Open it again',
    ],
  };

  test.each(languages)('a record has its eight sections in order (%s)', (language) => {
    const markdown = toMarkdown(recorded(team, language));
    expect(markdown.match(/^## .*$/gm)).toEqual(headings[language].map((heading) => `## ${heading}`));
  });

  test('everything of the document stands in the text, in its order', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...languages), (answers, language) => {
        const record = recorded(answers, language);
        const markdown = toMarkdown(record);
        const wanted = [
          ...(record.answers.name ? [record.answers.name] : []),
          ...record.context.flatMap(({ topic, label }) => [topic, label]),
          record.verdict,
          record.certainty,
          ...record.reasons.flatMap(({ text, source }) => [text, ...(source ? [source.title] : [])]),
          ...record.alternatives.flatMap(({ name, reason }) => [name, reason.text]),
          ...record.tippingPoints.map(({ text }) => text),
          record.closeness.text,
          ...record.assumptions.map(({ topic, label }) => `${topic}: ${label}`),
        ].map(plainInMarkdown);
        let from = 0;
        for (const text of wanted) {
          const found = markdown.indexOf(text, from);
          expect(found, text).toBeGreaterThanOrEqual(0);
          from = found;
        }
        expect(markdown).toContain(record.link);
        expect(markdown).toContain(`: ${date}\n`);
      }),
      { numRuns: 1000 },
    );
  });

  test('an address is a link, and a query without one says how to use it', () => {
    const record = recorded(team);
    expect(toMarkdown({ ...record, link: `https://example.com/#${record.link}` })).toContain(
      `<https://example.com/#${record.link}>`,
    );
    expect(toMarkdown(record)).toContain(`Put \`#\` and the line below`);
  });

  test('no name breaks out of its heading', () => {
    const [heading = ''] = toMarkdown(recorded({ name: '# [a](b) <b> | `c`' })).split('\n');
    expect(heading).toBe('# \\# \\[a\\](b) \\<b\\> \\| \\`c\\` — Server decision record');
  });

  test('without a date, the same answers always give the same text', () => {
    const { date: _, ...record } = recorded(team);
    expect(toMarkdown(record)).not.toContain('Date');
    expect(toMarkdown(record)).toBe(toMarkdown(structuredClone(record)));
  });
});
