import { describe, expect, test } from 'vitest';
import { checksum } from './checksum.ts';
import { formatVersion, fromLink, longestInput, toLink } from './link.ts';
import { wordNotice } from './notices.ts';

const noticesOf = (text: string) => fromLink(text).notices;

describe('a query written by hand', () => {
  test('needs neither version nor checksum', () => {
    expect(fromLink('members=own&play=turns&peak=1k')).toEqual({
      answers: { members: 'own', play: 'turns', peak: '1k' },
      notices: [],
    });
  });

  test('may be parted by ; so that nothing behind one becomes part of a name', () => {
    expect(fromLink('name=별;at=name&play=solo')).toEqual({
      answers: { name: '별', play: 'solo' },
      at: 'name',
      notices: [],
    });
  });

  test('answers only what it names', () => {
    expect(Object.keys(fromLink('play=solo').answers)).toEqual(['play']);
  });

  test('may have = in its name', () => {
    expect(fromLink('name=a=b=c').answers).toEqual({ name: 'a=b=c' });
  });

  test('may come in any order and say nothing', () => {
    expect(fromLink('peak=1k&members=own').answers).toEqual({ members: 'own', peak: '1k' });
    expect(fromLink('')).toEqual({ answers: {}, notices: [] });
  });

  test('may name the game in plain Hangul, with + or %20 for spaces', () => {
    for (const text of ['name=별의 정원', 'name=별의+정원', 'name=%EB%B3%84%EC%9D%98%20%EC%A0%95%EC%9B%90'])
      expect(fromLink(text)).toEqual({ answers: { name: '별의 정원' }, notices: [] });
  });

  test('may choose the screen and the language', () => {
    expect(fromLink('play=solo&at=review&lang=en')).toMatchObject({
      at: 'review',
      language: 'en',
      notices: [],
    });
  });
});

describe('the visitor is told', () => {
  test('of a question that does not exist', () => {
    expect(fromLink('colour=red&play=solo')).toEqual({
      answers: { play: 'solo' },
      notices: [{ kind: 'unknown-question', key: 'colour', value: 'red' }],
    });
  });

  test('of an answer that does not exist', () => {
    expect(fromLink('play=chess&peak=1k')).toEqual({
      answers: { peak: '1k' },
      notices: [{ kind: 'unknown-value', key: 'play', value: 'chess' }],
    });
  });

  test('of a question answered twice, of which the first answer counts', () => {
    expect(fromLink('play=solo&play=world')).toEqual({
      answers: { play: 'solo' },
      notices: [{ kind: 'repeated', key: 'play', value: 'world' }],
    });
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'of %s, as question and as answer',
    (word) => {
      expect(fromLink(`${word}=solo`)).toEqual({
        answers: {},
        notices: [{ kind: 'unknown-question', key: word, value: 'solo' }],
      });
      expect(fromLink(`play=${word}&members=own`)).toEqual({
        answers: { members: 'own' },
        notices: [{ kind: 'unknown-value', key: 'play', value: word }],
      });
      expect(noticesOf(`at=${word}`)).toEqual([{ kind: 'unknown-value', key: 'at', value: word }]);
      expect(noticesOf(`lang=${word}`)).toEqual([{ kind: 'unknown-value', key: 'lang', value: word }]);
    },
  );

  test.each(['name=%', 'name=%E', 'name=%zz', 'name=%EA%B0', 'name=%ED%A0%80'])(
    'of the broken percent sign in %s',
    (text) => {
      expect(fromLink(`${text}&play=solo`)).toEqual({
        answers: { play: 'solo' },
        notices: [{ kind: 'unreadable', key: 'name' }],
      });
    },
  );

  test('of a broken percent sign in the name of a question', () => {
    expect(noticesOf('%zz=solo')).toEqual([{ kind: 'unreadable', key: '%zz' }]);
  });

  test('of a name that had to be tidied', () => {
    expect(fromLink(`name=${'별'.repeat(41)}`)).toEqual({
      answers: { name: '별'.repeat(40) },
      notices: [{ kind: 'name-changed', value: '별'.repeat(40), longest: 40 }],
    });
  });

  test('of a name of which nothing could be kept', () => {
    expect(fromLink('name=%01&play=solo')).toEqual({
      answers: { play: 'solo' },
      notices: [{ kind: 'name-changed', value: '', longest: 40 }],
    });
  });

  test('of a newer format, whatever its checksum says', () => {
    expect(fromLink(`v=${formatVersion + 1}&rules=1&play=solo&check=0000000`)).toEqual({
      answers: { play: 'solo' },
      notices: [{ kind: 'other-format', value: '2' }],
    });
  });

  test('of rules that are not today’s', () => {
    const content = 'v=1&rules=999&play=solo';
    expect(fromLink(`${content}&check=${checksum(content)}`)).toEqual({
      answers: { play: 'solo' },
      notices: [{ kind: 'other-rules', value: '999' }],
    });
  });

  test.each(['v=1&rules=1&play=solo', 'v=1&play=solo', 'rules=1&play=solo'])(
    'of a link that was cut off, by its versions without a checksum: %s',
    (text) => {
      expect(fromLink(text)).toEqual({ answers: { play: 'solo' }, notices: [{ kind: 'damaged' }] });
    },
  );

  test('of two links in one, of which the first answers count', () => {
    const [one, other] = [toLink({ answers: { play: 'solo' } }), toLink({ answers: { play: 'world' } })];
    for (const joint of ['#', '&', '&#'])
      expect(fromLink(one + joint + other)).toMatchObject({
        answers: { play: 'solo' },
        notices: expect.arrayContaining([{ kind: 'repeated', key: 'play', value: 'world' }]),
      });
  });

  test('of input that is too long, which is not read at all', () => {
    const padded = (length: number) => 'play=solo&'.padEnd(length, '&');
    expect(fromLink(padded(longestInput))).toEqual({ answers: { play: 'solo' }, notices: [] });
    expect(fromLink(padded(longestInput + 1))).toEqual({ answers: {}, notices: [{ kind: 'too-long' }] });
  });
});

test('reading a megabyte takes no time', () => {
  const begun = performance.now();
  fromLink('%'.repeat(1_000_000));
  expect(performance.now() - begun).toBeLessThan(50);
});

test.each([
  'colour=red',
  'play=chess',
  'play=solo&play=world',
  'name=%',
  `name=${'별'.repeat(41)}`,
  'v=2&play=solo',
  'v=1&rules=1&play=solo',
  'x'.repeat(longestInput + 1),
  `${toLink({ answers: {} })}x`,
])('what is said about %s is said in both languages', (text) => {
  const [notice] = noticesOf(text);
  const { ko, en } = wordNotice(notice!);
  expect(ko).toMatch(/\p{sc=Hangul}.*[.)]$/u);
  expect(en).toMatch(/\.$/);
});

test('a long piece of somebody’s link is quoted in short', () => {
  const { en } = wordNotice({ kind: 'unknown-question', key: '😀'.repeat(500), value: '' });
  expect(en).toContain(`“${'😀'.repeat(24)}…”`);
});
