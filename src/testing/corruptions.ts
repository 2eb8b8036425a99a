import type { Dice } from './dice.ts';

/** What may become of a link on its way, by accident or because a program means well. */
type Corruption = (link: string, dice: Dice, other: string) => string;

const printable = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
const odd = [...'\0\t\n\r\u0085\u00a0\u00ad가한ㄱé‘’“”–—…＆＝％＃？。、・\ud83d\ude00'];
const invisible = [...'\u200b\u200c\u200d\u2060\ufeff\u00ad\ufe0f\u034f'];
const bidi = [...'\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'];
const ends = [
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  ')',
  ']',
  '}',
  '>',
  '"',
  "'",
  '`',
  '*',
  '_',
  '~',
  '|',
  '\\',
  '/',
  '-',
  '…',
  '。',
  '、',
  '」',
  '”',
  '’',
  ').',
  '",',
  '**.',
  '&',
  '&amp;',
  '=',
  '#',
  '%',
  '%2',
  '+',
  ' ',
  '\n',
];
const wraps = [
  '\n',
  '\r\n',
  '\n> ',
  '=\n',
  '=\r\n',
  '\n    ',
  ' ',
  '\n|',
  '- \n',
  '\u2028',
  '<br>',
  '<wbr>',
  '&shy;',
  '\\\n',
];
const breaks = [...'&=?#%+;'];

const splice = (text: string, at: number, lost: number, put: string) =>
  text.slice(0, at) + put + text.slice(at + lost);
const somewhere = (text: string, dice: Dice) => dice.roll(text.length + 1);
const sprinkle = (text: string, dice: Dice, all: readonly string[]) => {
  let sprinkled = text;
  for (let count = 1 + dice.roll(4); count > 0; count -= 1)
    sprinkled = splice(sprinkled, somewhere(sprinkled, dice), 0, dice.oneOf(all));
  return sprinkled;
};
const flip = (letter: string) =>
  letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
const pieces = (text: string) => text.split('&');
const address = (link: string) => `https://example.org/need-a-server/#${link}`;

/** Every kind, each with its own chance of being drawn alike. */
export const corruptions: Readonly<Record<string, Corruption>> = {
  'a character becomes another': (link, dice) =>
    splice(link, dice.roll(link.length), 1, dice.oneOf(printable)),
  'a character becomes an odd one': (link, dice) => splice(link, dice.roll(link.length), 1, dice.oneOf(odd)),
  'a character too many': (link, dice) =>
    splice(link, somewhere(link, dice), 0, dice.oneOf([...printable, ...odd])),
  'a break too many': (link, dice) => splice(link, somewhere(link, dice), 0, dice.oneOf(breaks)),
  'characters lost': (link, dice) => splice(link, dice.roll(link.length), 1 + dice.roll(6), ''),
  'a stretch lost': (link, dice) => splice(link, dice.roll(link.length), 1 + dice.roll(link.length), ''),
  'a stretch twice': (link, dice) => {
    const at = dice.roll(link.length);
    return splice(link, at, 0, link.slice(at, at + 1 + dice.roll(20)));
  },
  'a stretch of another link': (link, dice, other) => {
    const [at, length] = [dice.roll(link.length), 1 + dice.roll(30)];
    return splice(link, at, length, other.slice(at, at + length));
  },
  'neighbours change places': (link, dice) => {
    const at = dice.roll(link.length - 1);
    return splice(link, at, 2, `${link[at + 1]}${link[at]}`);
  },
  'cut off at its end': (link, dice) => link.slice(0, dice.roll(link.length)),
  'cut off at its beginning': (link, dice) => link.slice(1 + dice.roll(link.length)),
  'all capitals': (link) => link.toUpperCase(),
  'all small': (link) => link.toLowerCase(),
  'a capital here and there': (link, dice) => {
    const at = dice.roll(link.length);
    return splice(link, at, 1, flip(link[at]!));
  },
  'words begin with capitals': (link) =>
    link.replace(/(^|[&=])([a-z])/g, (_, before, letter) => before + letter.toUpperCase()),
  'plus for space': (link) => link.replaceAll('%20', '+'),
  'space for plus': (link, dice) => sprinkle(link.replaceAll('%20', '+'), dice, ['+']).replaceAll('+', ' '),
  'plus signs': (link, dice) => sprinkle(link, dice, ['+']),
  'encoded twice': (link) => link.replaceAll('%', '%25'),
  'encoded as a whole': (link) => encodeURIComponent(link),
  'encoded as a whole, twice': (link) => encodeURIComponent(encodeURIComponent(link)),
  'one sign encoded': (link, dice) => {
    const at = dice.roll(link.length);
    return splice(link, at, 1, `%${link.charCodeAt(at).toString(16).padStart(2, '0')}`);
  },
  decoded: (link) => decoded(link),
  'decoded in part': (link) => link.replace(/(%[0-9A-F]{2})+/, (codes) => decoded(codes)),
  'decoded into single letters': (link) => decoded(link).normalize('NFD'),
  'punctuation behind it': (link, dice) => link + dice.oneOf(ends) + dice.oneOf(['', '', dice.oneOf(ends)]),
  'words behind it': (link, dice) =>
    link + dice.oneOf([' 여기요!', ' please', '\n보낸 사람: 팀', '이에요', '를 보세요', '(링크)']),
  'words before it': (link, dice) => dice.oneOf(['링크: ', 'see ', '>', '> ', '- ', 'URL=']) + link,
  'in angle brackets': (link) => `<${address(link)}>`,
  'in a Slack link': (link) => `<${address(link)}|${link.slice(0, 12)}…>`,
  'in a Discord spoiler': (link) => `||${address(link)}||`,
  'in Markdown': (link, dice) =>
    dice.oneOf([
      `**${link}**`,
      `_${link}_`,
      `\`${link}\``,
      `[링크](${address(link)})`,
      `[${link}]`,
      `~~${link}~~`,
      `> ${address(link)}`,
    ]),
  'escaped for Markdown': (link) => link.replace(/[_*-]/g, '\\$&'),
  'eaten by Markdown': (link) => link.replace(/[_*~]/g, ''),
  'as HTML': (link, dice) =>
    link.replaceAll('&', dice.oneOf(['&amp;', '&amp;amp;', '&#38;', '&#x26;', '&AMP;', '&amp'])),
  'as quoted-printable': (link) => link.replaceAll('=', '=3D'),
  'as JSON': (link) => JSON.stringify({ link }),
  'as a tracked link': (link, dice) =>
    dice.oneOf([
      `https://example.com/r?u=${encodeURIComponent(address(link))}`,
      `${link}&utm_source=chat`,
      `${link}&fbclid=x1`,
      `utm_medium=mail&${link}`,
    ]),
  wrapped: (link, dice) => splice(link, somewhere(link, dice), 0, dice.oneOf(wraps)),
  'wrapped like mail': (link, dice) =>
    link.replace(new RegExp(`.{${20 + dice.roll(57)}}`, 'g'), `$&${dice.oneOf(wraps)}`),
  'invisible characters': (link, dice) => sprinkle(link, dice, invisible),
  'direction marks': (link, dice) => sprinkle(link, dice, bidi),
  'smart quotes and dashes': (link) => `“${link.replaceAll('-', '–').replaceAll('%2D', '—')}”`,
  'wide signs': (link, dice) =>
    link.replaceAll(
      ...dice.oneOf([
        ['&', '＆'],
        ['=', '＝'],
        ['%', '％'],
      ] as [string, string][]),
    ),
  'semicolons for ampersands': (link) => link.replaceAll('&', ';'),
  'a pair lost': (link, dice) =>
    pieces(link)
      .toSpliced(dice.roll(pieces(link).length), 1)
      .join('&'),
  'a pair twice': (link, dice) => `${link}&${dice.oneOf(pieces(link))}`,
  'a pair of another link': (link, dice, other) =>
    pieces(link)
      .with(dice.roll(pieces(link).length), dice.oneOf(pieces(other)))
      .join('&'),
  'a value of another link': (link, dice, other) => {
    const at = dice.roll(pieces(link).length);
    const [key] = pieces(link)[at]!.split('=');
    return pieces(link)
      .with(at, `${key}=${dice.oneOf(pieces(other)).split('=')[1] ?? ''}`)
      .join('&');
  },
  'pairs in another order': (link, dice) => {
    const all = pieces(link);
    const at = dice.roll(all.length);
    return [...all.slice(at), ...all.slice(0, at)].join('&');
  },
  'two links in one': (link, dice, other) => `${link}${dice.oneOf(['&', ' ', '\n', '#', '?', ''])}${other}`,
  'far too long': (link, dice) => link.padEnd(2049 + dice.roll(4000), dice.oneOf(['&', '%', 'x', '가'])),
};
