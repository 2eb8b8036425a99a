import type { Framework } from '../decision/framework.ts';
import type { Outcome } from '../decision/outcomes.ts';
import { holds } from '../decision/table.ts';
import type { Text } from '../language/text.ts';
import { type Answers, type Facts, factsOf } from '../questionnaire/answers.ts';
import { type OptionId, optionOf } from '../questionnaire/questions.ts';
import { linkRows } from './links.ts';
import { type PartKind, partKinds } from './parts.ts';
import { type Count, placements } from './placements.ts';
import { type SiteKind, siteKinds, siteOrder } from './sites.ts';

export interface Part {
  readonly id: PartKind;
  readonly at: SiteKind;
  readonly count: Count;
  readonly name: Text;
  readonly does: Text;
  /** What this system in particular has here, for example which database; a line or two in the picture. */
  readonly details: readonly Text[];
}

export interface Link {
  readonly from: PartKind;
  readonly to: PartKind;
  readonly carries: Text;
  readonly main: boolean;
}

export interface Site {
  readonly id: SiteKind;
  readonly name: Text;
}

/** The recommended system as a plain value: the one model behind the picture, the words and the files. */
export interface Blueprint {
  readonly outcome: Outcome;
  readonly sites: readonly Site[];
  readonly parts: readonly Part[];
  readonly links: readonly Link[];
}

type Database = OptionId<'database'>;

/** The database a system can really run on: several app servers cannot share one SQLite file. */
export function databaseFor(outcome: Outcome, facts: Facts): Database {
  return facts.database === 'sqlite' && outcome !== 'single' ? 'postgresql' : facts.database;
}

/** What an outcome looks like for these answers; any outcome can be drawn, the advised one and the others. */
export function blueprintOf(outcome: Outcome, framework: Framework, answers: Answers): Blueprint {
  const facts = factsOf(answers);
  const parts = placements
    .filter(({ on, when }) => on.includes(outcome) && (!when || when.some((each) => holds(each, facts))))
    .map(({ part, at, count = 'one' }): Part => {
      const details = detailsOf(part, outcome, framework, facts, answers.name);
      return { id: part, at, count, ...partKinds[part], details };
    });
  const present = new Set(parts.map(({ id }) => id));
  const links = linkRows
    .filter(({ from, to }) => present.has(from) && present.has(to))
    .map(({ from, to, carries, main = false }): Link => ({ from, to, carries, main }));
  const sites = siteOrder
    .filter((site) => parts.some(({ at }) => at === site))
    .map((site): Site => ({ id: site, name: siteName(site, facts) }));
  return { outcome, sites, parts, links };
}

function siteName(site: SiteKind, facts: Facts): Text {
  if (site !== 'datacentre') return siteKinds[site].name;
  return facts.hardware === 'owned'
    ? { ko: 'IDC (보유 장비)', en: 'Data centre, own machines' }
    : { ko: 'IDC (서버호스팅)', en: 'Data centre, leased machines' };
}

function detailsOf(
  part: PartKind,
  outcome: Outcome,
  framework: Framework,
  facts: Facts,
  name: string | undefined,
): readonly Text[] {
  const { members, saves, ranking, play } = facts;
  switch (part) {
    case 'client':
      return [
        ...(name ? [{ ko: name, en: name }] : []),
        ...(saves === 'device' ? [{ ko: '기기에 저장', en: 'saves on the device' }] : []),
      ];
    case 'platform':
      return [
        ...(members === 'platform' ? [{ ko: '로그인', en: 'sign-in' }] : []),
        ...(saves === 'platform' ? [{ ko: '클라우드 저장', en: 'cloud saves' }] : []),
        ...(ranking === 'platform' ? [{ ko: '랭킹', en: 'leaderboards' }] : []),
      ];
    case 'app':
      return [optionOf('framework', framework).label];
    case 'database':
      return [optionOf('database', databaseFor(outcome, facts)).label];
    case 'game':
      return [
        play === 'world'
          ? { ko: '세계를 계속 돌려요', en: 'the world goes on' }
          : { ko: '판마다 하나씩', en: 'one per match' },
      ];
    default:
      return [];
  }
}
