import { decide, type Pair } from '../decision/decide.ts';
import type { Framework } from '../decision/framework.ts';
import { games } from '../decision/games.ts';
import type { Ranking } from '../decision/host.ts';
import type { Need } from '../decision/need.ts';
import { outcomeIds } from '../decision/outcomes.ts';
import type { Rules } from '../decision/rules.ts';
import type { Size } from '../decision/size.ts';
import { rowFor } from '../decision/table.ts';
import { languages } from '../language/text.ts';
import { type Answers, readAnswer } from '../questionnaire/answers.ts';
import { presets } from '../questionnaire/presets.ts';
import { answersTo, choiceIds, hostingIds } from '../questionnaire/questions.ts';
import { type Place, toLink } from '../share/link.ts';
import { screens } from '../share/screens.ts';
import { everyKind } from './everyKind.ts';

/** What each table chose, and what that came to. */
export interface KeptAdvice extends Pair {
  readonly need: Need;
  readonly size: Size;
  readonly host: Ranking;
  readonly framework: Framework;
}

/** A line of `kept.jsonl`: a link as a release wrote it, what it opens and what was advised then. */
export interface Kept {
  readonly link: string;
  readonly opens: Place;
  readonly rules: number;
  readonly advice: KeptAdvice;
}

/** What some rules advise, table by table. */
export function adviceUnder(rules: Rules, answers: Answers): KeptAdvice {
  const { facts, recommended, runnerUp, framework } = decide(answers, rules);
  return {
    need: rowFor(rules.tables.need, facts).choose,
    size: rowFor(rules.tables.size, facts).choose,
    host: rowFor(rules.tables.host, facts).choose,
    framework,
    recommended,
    runnerUp,
  };
}

const names = [
  'a',
  '별의 정원',
  '가나다라마바사아자차카타파하'.repeat(3).slice(0, 40),
  '가ㄱ각ㅏ갛 ㅋㅋㅋ',
  '😀'.repeat(40),
  '👨‍👩‍👧‍👦 가족 🇰🇷 ⭐️',
  'Étoile œuf ß ĳ',
  '星の庭 العربية ไทย',
  'a & b = c? #1 100% + ~_.!*()\'"`',
  '<b>굵게</b> **굵게** [링크](x)',
  '../../etc/passwd',
  'constructor',
  'null',
  '0',
  'check=0000000',
  '&amp;lt;%20+%2B',
];

/** One for each of these, whatever else the team answered. */
function oneFor(keys: (answers: Answers) => readonly string[]): Answers[] {
  const found = new Map<string, Answers>();
  for (const answers of everyKind)
    for (const key of keys(answers)) if (!found.has(key)) found.set(key, answers);
  return [...found.values()];
}

const allAnswered = (pick: (answers: readonly string[]) => string | undefined): Answers =>
  Object.fromEntries(choiceIds.map((id) => [id, pick(answersTo(id))]));

/**
 * The places of which a release keeps the links: every option, screen, row, pair of outcomes, preset and documented
 * game, the extremes and the names that are hard to carry.
 */
export function placesToKeep(rules: Rules): Place[] {
  const rowsMet = (answers: Answers) => {
    const { facts, recommended, runnerUp } = decide(answers, rules);
    const rows = Object.values(rules.tables).map((table) => rowFor<unknown>(table, facts).id);
    return [...rows, `${recommended} ${runnerUp}`];
  };
  const longest = allAnswered((all) => all.toSorted((a, b) => b.length - a.length)[0]);
  const [name = '', ...others] = names;
  const language = (at: number) => languages[at % languages.length]!;
  return [
    { answers: {} },
    { answers: allAnswered((all) => all[0]), at: 'result' },
    { answers: allAnswered((all) => all.at(-1)), at: 'result' },
    { answers: Object.fromEntries(hostingIds.map((id) => [id, 'unsure'])), at: 'result' },
    { answers: { ...longest, name: '😀'.repeat(40) }, at: 'experience', language: 'ko' },
    ...screens.map((at, place): Place => ({ answers: {}, at, language: language(place) })),
    ...outcomeIds.map((_, at): Place => {
      const compare = outcomeIds.filter((_, other) => other !== at && other !== (at + 1) % outcomeIds.length);
      return { answers: { play: 'world' }, at: 'compare', compare: at % 2 ? compare : compare.slice(1) };
    }),
    ...choiceIds.flatMap((id) =>
      answersTo(id).map((answer): Place => ({ answers: { [id]: readAnswer(id, answer) }, at: id })),
    ),
    ...[name, ...others].map((each): Place => ({ answers: { play: 'solo', name: each }, at: 'name' })),
    ...oneFor(rowsMet).map((answers, place): Place => ({ answers, at: 'result', language: language(place) })),
    ...presets.map(({ answers }): Place => ({ answers, at: 'result' })),
    ...games.map(({ answers, game }, place): Place => {
      const named = readAnswer('name', game);
      return {
        answers: { ...answers, ...(named && { name: named }) },
        at: 'review',
        language: language(place),
      };
    }),
  ];
}

/** The lines with which a release keeps its links. */
export function linesToKeep(rules: Rules): string[] {
  return placesToKeep(rules).map((place) =>
    JSON.stringify({
      link: toLink(place),
      opens: place,
      rules: rules.version,
      advice: adviceUnder(rules, place.answers),
    } satisfies Kept),
  );
}
