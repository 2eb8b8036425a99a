import { describe, expect, test } from 'vitest';
import { type Rules, today } from '../decision/rules.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { checksum } from '../share/checksum.ts';
import { fromLink, toLink } from '../share/link.ts';
import { thenAndNowSection } from '../testing/thenAndNow.tsx';
import { thenAndNow } from './thenAndNow.ts';

/*
 * No rules have ever been replaced yet, so these replace today's by ones that exist in this test alone: they assume
 * operators, know what becomes of an estate with a spike by another reason, and start nobody with Flask.
 */
const later: Rules = {
  ...today,
  version: today.version + 1,
  questions: { ...today.questions, operators: { assume: 'crew' } },
  tables: {
    ...today.tables,
    host: today.tables.host.map((row) =>
      row.id === 'own-the-base-and-rent-the-spike'
        ? {
            ...row,
            id: 'a-spike-goes-to-the-cloud',
            choose: { first: 'cloud', second: 'hybrid' },
            because: { ko: '이제는 클라우드가 먼저예요.', en: 'The cloud comes first by now.' },
          }
        : row,
    ),
    framework: today.tables.framework.map((row) => ({ ...row, choose: 'django' })),
  },
};
const estate: Answers = {
  members: 'own',
  play: 'world',
  peak: '1m',
  traffic: 'sudden',
  operators: 'crew',
  hardware: 'owned',
  residency: 'no',
};
const small: Answers = { ...estate, peak: '1k' };

describe('an old link', () => {
  const link = toLink({ answers: estate, at: 'result' });

  test('keeps the rules it was written under when a later page reads it and writes it again', () => {
    const { notices, ...place } = fromLink(link, later.version);
    expect(place).toEqual({ answers: estate, at: 'result', rules: today.version });
    expect(notices).toEqual([{ kind: 'other-rules', value: String(today.version) }]);
    expect(toLink(place)).toBe(link);
  });

  test('is no old link to the page that wrote it', () => {
    expect(fromLink(link)).toEqual({ answers: estate, at: 'result', notices: [] });
  });

  test.each(['0', '-1', '01', '1e0', '999', 'latest', ''])(
    'of rules %j is of no rules there were',
    (rules) => {
      const content = `v=1&rules=${rules}&play=solo`;
      expect(fromLink(`${content}&check=${checksum(content)}`, 3)).toEqual({
        answers: { play: 'solo' },
        notices: [{ kind: 'other-rules', value: rules }],
      });
    },
  );
});

describe('the advice then and now', () => {
  test('is told apart by the rows that apply, in the order they are read', () => {
    const { before, now, same, rows, assumptions } = thenAndNow(estate, today, later);
    expect([before.recommended, before.runnerUp]).toEqual(['hybrid', 'cloud']);
    expect([now.recommended, now.runnerUp]).toEqual(['cloud', 'hybrid']);
    expect(same).toBe(false);
    expect(rows.map(({ table, before, now }) => [table, before.id, now.id])).toEqual([
      ['host', 'own-the-base-and-rent-the-spike', 'a-spike-goes-to-the-cloud'],
    ]);
    expect(assumptions).toEqual([]);
  });

  test('is the same where no row that applies has changed', () => {
    expect(thenAndNow({ ...estate, traffic: 'steady' }, today, later)).toMatchObject({
      same: true,
      rows: [],
      assumptions: [],
    });
  });

  test('can part in the runner-up alone', () => {
    const { before, now, same } = thenAndNow(small, today, later);
    expect([before.recommended, before.runnerUp]).toEqual(['single', 'hybrid']);
    expect([now.recommended, now.runnerUp]).toEqual(['single', 'cloud']);
    expect(same).toBe(false);
  });

  test('can part in the framework alone, by a row that stayed but chooses otherwise', () => {
    const { same, rows } = thenAndNow(
      { play: 'turns', operators: 'nobody', experience: 'some', backoffice: 'no' },
      today,
      later,
    );
    expect(same).toBe(false);
    expect(rows.map(({ table }) => table)).toEqual(['framework']);
  });

  test('names what is assumed otherwise', () => {
    const { operators: _, ...open } = estate;
    const { before, now, assumptions } = thenAndNow(open, today, later);
    expect(assumptions).toEqual([{ question: 'operators', before: 'developers', now: 'crew' }]);
    expect(before.assumptions).toContainEqual({ question: 'operators', option: 'developers' });
    expect(now.assumptions).toContainEqual({ question: 'operators', option: 'crew' });
  });
});

describe('the page', () => {
  test.each([
    [
      'ko',
      [
        '그때와 지금',
        '다른 추천이 나와요',
        '규칙 1',
        '규칙 2',
        '클라우드 + IDC',
        '이제는 클라우드가 먼저예요.',
      ],
    ],
    [
      'en',
      [
        'Then and now',
        'different advice',
        'Rules 1',
        'Rules 2',
        'Cloud + data centre',
        'The cloud comes first by now.',
      ],
    ],
  ] as const)('shows both in %s, and which row changed', (language, texts) => {
    const html = thenAndNowSection(today, later, estate, language);
    for (const text of texts) expect(html).toContain(text);
  });

  test('says where nothing came of the change', () => {
    const html = thenAndNowSection(today, later, { ...estate, traffic: 'steady' }, 'en');
    expect(html).toContain('still get the same advice');
    expect(html).not.toContain('What changed');
  });

  test('names the assumption that changed', () => {
    const { operators: _, ...open } = estate;
    const html = thenAndNowSection(today, later, open, 'en');
    expect(html).toContain('(assumed)');
  });
});
