import { type Outcome, outcomeIds } from '../decision/outcomes.ts';
import { rulesVersion } from '../decision/rules.ts';
import { type Language, languages } from '../language/text.ts';
import { type Answers, readAnswer, tidyName } from '../questionnaire/answers.ts';
import { type QuestionId, questionIds, questions } from '../questionnaire/questions.ts';
import { checksum } from './checksum.ts';
import type { Notice } from './notices.ts';
import { type Screen, screens } from './screens.ts';

/** Rises when a link is written in a way that older pages cannot read. */
export const formatVersion = 1;

/** Longer input is refused unread, in characters. The longest link we write is under half of this. */
export const longestInput = 2048;

/** How many outcomes can stand side by side. */
export const comparable = { fewest: 2, most: 3 };

/** All that a link holds: the answers, the screen and, where they were chosen, what is compared and the language. */
export interface Place {
  readonly answers: Answers;
  readonly at?: Screen;
  /** Outcomes side by side, in their order. */
  readonly compare?: readonly Outcome[];
  readonly language?: Language;
  /** The rules it was written under, if they are earlier ones than today's. */
  readonly rules?: number;
}

export interface Reading extends Place {
  /** What could not be taken as it stood, for the visitor to be told. */
  readonly notices: readonly Notice[];
}

/** Percent-encodes also what chat programs and Markdown cut off or eat: `!'()*~._`. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*~._]/g,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The content in one fixed order; the checksum covers exactly this. */
function content({ answers, at, compare, language }: Place, rules: string | undefined): string {
  const pairs: (readonly [string, string | undefined])[] = [
    ['v', String(formatVersion)],
    ['rules', rules],
    ['lang', language],
    ...questionIds.map((id) => [id, answers[id]] as const),
    ['at', at],
    ['compare', compare?.join('-')],
  ];
  return pairs.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encode(value)}`])).join('&');
}

/** Writes the whole state as a query: readable, under the questions' ids, ending in a letter or digit. */
export function toLink(place: Place): string {
  const text = content(place, String(place.rules ?? rulesVersion));
  return `${text}&check=${checksum(text)}`;
}

/** The query within a link, an address or a bare query. */
export function queryIn(text: string): string {
  const trimmed = text.trim();
  const [beforeHash = '', ...afterHash] = trimmed.split('#');
  const hash = afterHash.join('#');
  const isAddress = /^[a-z]+:\/\//i.test(beforeHash);
  // In a bare query a `?` or `#` behind the first `=` is damage, or the beginning of another link.
  if (!isAddress && /^[^?]*=/.test(beforeHash)) return hash.includes('=') ? trimmed : beforeHash;
  if (hash.includes('=')) return hash.replace(/^[?/]+/, '');
  const mark = beforeHash.indexOf('?');
  if (mark >= 0) return beforeHash.slice(mark + 1);
  return isAddress ? '' : beforeHash;
}

/** `+` is a space; `undefined` when the percent-encoding is broken. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

/**
 * Reads a link, or a query somebody wrote by hand. Never throws: what cannot be read is named in the notices
 * and everything else is kept. A query without version and checksum is read as today's format. `latest` are the
 * rules of today; tests read links as a later page will.
 */
export function fromLink(text: string, latest = rulesVersion): Reading {
  if (text.length > longestInput) return { answers: {}, notices: [{ kind: 'too-long' }] };
  const notices: Notice[] = [];
  const values = new Map<string, string>();
  for (const piece of queryIn(text).split(/&(?:amp;)*|;/)) {
    if (!piece) continue;
    const [rawKey = '', ...rest] = piece.split('=');
    const key = decode(rawKey);
    const value = decode(rest.join('='));
    if (key === undefined || value === undefined) notices.push({ kind: 'unreadable', key: key ?? rawKey });
    else if (values.has(key)) notices.push({ kind: 'repeated', key, value });
    else values.set(key, value);
  }

  const take = (key: string) => {
    const value = values.get(key);
    values.delete(key);
    return value;
  };
  const oneOf = <T extends string>(key: string, known: readonly T[]): T | undefined => {
    const value = take(key);
    const found = known.find((each) => each === value);
    if (value !== undefined && !found) notices.push({ kind: 'unknown-value', key, value });
    return found;
  };

  const version = take('v');
  const rules = take('rules');
  const check = take('check');
  const language = oneOf('lang', languages);
  const at = oneOf('at', screens);
  const compare = readCompared(take('compare'), notices);
  const answers: Record<string, string> = {};
  for (const id of questionIds) {
    const answer = readValue(id, take(id), notices);
    if (answer !== undefined) answers[id] = answer;
  }
  for (const [key, value] of values) notices.push({ kind: 'unknown-question', key, value });

  const earlier = rules !== undefined && isEarlier(rules, latest);
  const place: Place = {
    answers,
    ...(at && { at }),
    ...(compare && { compare }),
    ...(language && { language }),
    ...(earlier && { rules: Number(rules) }),
  };
  const newer = version !== undefined && version !== String(formatVersion);
  // We never write a version without a checksum: a link with only one of them was cut off.
  const whole =
    check === undefined
      ? version === undefined && rules === undefined
      : check.split(/[^0-9a-z]/)[0] === checksum(content(place, rules));
  if (newer) notices.unshift({ kind: 'other-format', value: version });
  else if (!whole) notices.unshift({ kind: 'damaged' });
  if (rules !== undefined && rules !== String(latest)) notices.push({ kind: 'other-rules', value: rules });
  return { ...place, notices };
}

/** Two or three different outcomes in their order, joined by hyphens; nothing else. */
function readCompared(value: string | undefined, notices: Notice[]): Outcome[] | undefined {
  if (value === undefined) return undefined;
  const named = value.split('-');
  const outcomes = outcomeIds.filter((id) => named.includes(id));
  const { fewest, most } = comparable;
  if (outcomes.join('-') === value && outcomes.length >= fewest && outcomes.length <= most) return outcomes;
  notices.push({ kind: 'unknown-value', key: 'compare', value });
  return undefined;
}

/** Whether there were rules of this version before these. */
function isEarlier(version: string, latest: number): boolean {
  return /^[1-9][0-9]{0,5}$/.test(version) && Number(version) < latest;
}

function readValue(id: QuestionId, value: string | undefined, notices: Notice[]) {
  if (value === undefined) return undefined;
  const answer = readAnswer(id, value);
  if (id === 'name') {
    if (tidyName(value) !== value)
      notices.push({ kind: 'name-changed', value: answer ?? '', longest: questions.name.longest });
  } else if (answer === undefined) notices.push({ kind: 'unknown-value', key: id, value });
  return answer;
}
