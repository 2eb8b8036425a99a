import type { Pair } from '../decision/decide.ts';
import { domainOf } from '../decision/domain.ts';
import type { Domain } from '../decision/model.ts';
import { type Outcome, outcomeIds } from '../decision/outcomes.ts';
import type { Text } from '../language/text.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { hostingIds } from '../questionnaire/questions.ts';
import { type Change, changesAt, changesOf, distanceOf, pairAfter } from './change.ts';
import { clauses, joined } from './clauses.ts';

/** A smallest set of changes that brings another first choice, and what the advice then is. */
export interface TippingPoint extends Pair {
  readonly changes: readonly Change[];
}

/** So many are shown. */
export const mostTippingPoints = 5;

const distance = (changes: readonly Change[]) => changes.reduce((sum, change) => sum + distanceOf(change), 0);

/** Fewest changes first, then the nearest; of equals the one whose question is asked first. */
const byNearness = (one: TippingPoint, other: TippingPoint) =>
  one.changes.length - other.changes.length || distance(one.changes) - distance(other.changes);

/** The first of each kind. */
function firstOfEach(points: readonly TippingPoint[], kindOf: (point: TippingPoint) => string) {
  const seen = new Set<string>();
  return points.filter((point) => {
    const kind = kindOf(point);
    return !seen.has(kind) && seen.add(kind);
  });
}

/** For outcomes that no single change brings: the nearest two changes that do. */
function pairsOfChanges(answers: Answers, domain: Domain, wanted: ReadonlySet<Outcome>): TippingPoint[] {
  const all = hostingIds.map((question) => changesAt(question, answers));
  const found: TippingPoint[] = [];
  all.forEach((ones, at) => {
    for (const others of all.slice(at + 1))
      for (const one of ones)
        for (const other of others) {
          const pair = pairAfter([one, other], domain);
          if (wanted.has(pair.recommended)) found.push({ changes: [one, other], ...pair });
        }
  });
  return firstOfEach(found.sort(byNearness), ({ recommended }) => recommended);
}

/**
 * The smallest changes that flip the first choice: every question that flips it alone, with its nearest answer
 * for each outcome; and for an outcome that no single answer brings, the nearest two that do.
 */
export function tippingPointsOf(answers: Answers): TippingPoint[] {
  const domain = domainOf(answers);
  const now = pairAfter([], domain).recommended;
  const alone = changesOf(answers)
    .map((change): TippingPoint => ({ changes: [change], ...pairAfter([change], domain) }))
    .filter(({ recommended }) => recommended !== now)
    .sort(byNearness);
  const singles = firstOfEach(alone, ({ changes, recommended }) => `${changes[0]!.question} ${recommended}`);
  const reached = new Set([now, ...singles.map(({ recommended }) => recommended)]);
  const wanted = new Set(outcomeIds.filter((outcome) => !reached.has(outcome)));
  const doubles = singles.length < mostTippingPoints ? pairsOfChanges(answers, domain, wanted) : [];
  return [...singles, ...doubles].slice(0, mostTippingPoints);
}

/** What comes of a change, for each outcome. */
const leads: { readonly [O in Outcome]: Text } = {
  none: { ko: '서버가 없어도 돼요', en: 'no server is needed' },
  single: { ko: '서버 한 대면 충분해요', en: 'one server is enough' },
  cloud: { ko: '클라우드가 앞서요', en: 'the cloud comes first' },
  idc: { ko: 'IDC가 앞서요', en: 'a data centre comes first' },
  hybrid: { ko: '클라우드와 IDC를 함께 쓰는 쪽이 앞서요', en: 'cloud and data centre together come first' },
};

const clauseOf = ({ question, to }: Change): Text => (clauses[question] as Record<string, Text>)[to]!;

/** A tipping point as a sentence: "서버 운영 인력이 생기면 IDC가 앞서요." */
export function sentenceOf({ changes, recommended }: TippingPoint): Text {
  const all = changes.map(clauseOf);
  const ko = all.map((clause, at) => (at < all.length - 1 ? joined(clause.ko) : clause.ko)).join(' ');
  const en = all.map((clause) => clause.en).join(' and ');
  return { ko: `${ko} ${leads[recommended].ko}.`, en: `If ${en}, ${leads[recommended].en}.` };
}
