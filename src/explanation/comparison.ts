import { type Blueprint, blueprintOf, type Part } from '../blueprint/blueprint.ts';
import type { PartKind } from '../blueprint/parts.ts';
import type { SiteKind } from '../blueprint/sites.ts';
import { decide } from '../decision/decide.ts';
import type { Outcome } from '../decision/outcomes.ts';
import { ruledOutBy } from '../decision/ruledOut.ts';
import { holds, type Source } from '../decision/table.ts';
import { linesOf } from '../diagram/labels.ts';
import type { Language, Text } from '../language/text.ts';
import { type Answers, type Facts, factsOf } from '../questionnaire/answers.ts';
import type { HostingId } from '../questionnaire/questions.ts';
import { type Aspect, aspectIds, type Statement, statements } from './comparisonStatements.ts';
import type { Argument } from './reasons.ts';
import { whyNotOthers } from './whyNot.ts';

/** One thing that is so on an outcome, and the parts of its blueprint that make it so. */
export interface Fact {
  readonly text: Text;
  readonly rests: readonly PartKind[];
  readonly source?: Source;
}

/** One outcome for the visitor's answers, whether it is advised or not. */
export interface Column {
  readonly outcome: Outcome;
  readonly standing: 'first' | 'second' | 'other';
  /** The answers that keep it from being the first choice, whatever the open ones are. */
  readonly ruledOutBy: readonly HostingId[];
  /** The strongest reason against it, unless it is advised. */
  readonly against?: Argument;
  readonly blueprint: Blueprint;
}

/** What is so on each of the outcomes, under one heading. */
export interface Line {
  readonly aspect: Aspect;
  /** In the order of the columns. */
  readonly cells: readonly (readonly Fact[])[];
  /** The facts, by their English text, that hold on every outcome compared. */
  readonly common: ReadonlySet<string>;
  readonly differs: boolean;
}

export interface Comparison {
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
}

/** Whose work a part is: the site says so, unless the provider of the region manages it. */
const care: Readonly<Record<SiteKind, 'ours' | 'provider' | 'players'>> = {
  players: 'players',
  platform: 'provider',
  edge: 'provider',
  machine: 'ours',
  datacentre: 'ours',
  region: 'ours',
  burst: 'ours',
  elsewhere: 'ours',
  vault: 'ours',
};
const managedInRegion: readonly PartKind[] = ['balancer', 'database', 'replica', 'cache'];

/** Who looks after a part: the team, a provider, or the players themselves. */
export function caredForBy({ id, at }: Part): 'ours' | 'provider' | 'players' {
  return at === 'region' && managedInRegion.includes(id) ? 'provider' : care[at];
}

function titleIn(part: Part, language: Language): string {
  const [name = '', ...details] = linesOf(part, language);
  return details.length > 0 ? `${name} (${details.join(', ')})` : name;
}

function listed(parts: readonly Part[]): Text {
  const list = (language: Language) => parts.map((part) => titleIn(part, language)).join(', ');
  return { ko: list('ko'), en: list('en') };
}

/** What one looks after oneself, place by place, and what others do. */
function operated({ sites, parts }: Blueprint): Fact[] {
  const ours = parts.filter((part) => caredForBy(part) === 'ours');
  const others = parts.filter((part) => caredForBy(part) === 'provider');
  const places = sites
    .map(({ id, name }) => ({ name, parts: ours.filter(({ at }) => at === id) }))
    .filter((place) => place.parts.length > 0);
  const idsOf = (some: readonly Part[]) => some.map(({ id }) => id);
  const kinds = ours.length === 1 ? 'part' : 'parts';
  const sum: Text =
    ours.length === 0
      ? { ko: '직접 돌볼 서버가 없어요.', en: 'No server to look after.' }
      : {
          ko: `${places.length}곳에서 ${ours.length}가지를 직접 돌봐요.`,
          en: `You look after ${ours.length} ${kinds} in ${places.length} places.`,
        };
  return [
    { text: sum, rests: idsOf(ours) },
    ...places.map((place) => {
      const { ko, en } = listed(place.parts);
      return {
        text: { ko: `${place.name.ko}: ${ko}`, en: `${place.name.en}: ${en}` },
        rests: idsOf(place.parts),
      };
    }),
    ...(others.length > 0
      ? [
          {
            text: {
              ko: `맡기는 것: ${listed(others).ko}`,
              en: `Left to providers: ${listed(others).en}`,
            },
            rests: idsOf(others),
          },
        ]
      : []),
  ];
}

/** Whether a statement is about a system like this one. */
function applies({ where, when }: Statement, { parts }: Blueprint, facts: Facts): boolean {
  const asStated = Object.entries(where).every(([kind, standings]) =>
    standings.includes(parts.find(({ id }) => id === kind)?.at ?? 'absent'),
  );
  return asStated && (!when || holds(when, facts));
}

/** What is so on a system under one heading. */
export function factsUnder(aspect: Aspect, blueprint: Blueprint, facts: Facts): Fact[] {
  const stated = statements
    .filter((each) => each.aspect === aspect && applies(each, blueprint, facts))
    .map(({ says, where, source }): Fact => {
      const rests = (Object.keys(where) as PartKind[]).filter((kind) => !where[kind]?.includes('absent'));
      return { text: says, rests, ...(source && { source }) };
    });
  return aspect === 'operating' ? [...operated(blueprint), ...stated] : stated;
}

/** Outcomes side by side for the same answers; each is drawn as if it had been chosen, all else being equal. */
export function compare(answers: Answers, outcomes: readonly Outcome[]): Comparison {
  const decision = decide(answers);
  const facts = factsOf(answers);
  const objections = whyNotOthers(decision, answers);
  const columns = outcomes.map((outcome): Column => {
    const against = objections.find((each) => each.outcome === outcome)?.reason;
    return {
      outcome,
      standing:
        outcome === decision.recommended ? 'first' : outcome === decision.runnerUp ? 'second' : 'other',
      ruledOutBy: ruledOutBy(outcome, answers) ?? [],
      ...(against && { against }),
      blueprint: blueprintOf(outcome, decision.framework, answers),
    };
  });
  const lines = aspectIds.map((aspect): Line => {
    const cells = columns.map(({ blueprint }) => factsUnder(aspect, blueprint, facts));
    const common = new Set(
      (cells[0] ?? [])
        .map(({ text }) => text.en)
        .filter((text) => cells.every((cell) => cell.some((fact) => fact.text.en === text))),
    );
    return { aspect, cells, common, differs: cells.some((cell) => cell.length > common.size) };
  });
  return { columns, lines };
}
