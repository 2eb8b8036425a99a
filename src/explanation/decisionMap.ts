import { tables } from '../decision/decide.ts';
import { type Outcome, outcomes } from '../decision/outcomes.ts';
import { type Row, rowFor } from '../decision/table.ts';
import { encodeLabel } from '../diagram/mermaid.ts';
import type { Language, Text } from '../language/text.ts';
import { type Answers, factsOf } from '../questionnaire/answers.ts';
import { words } from '../ui/words.ts';
import { rowNames } from './rowNames.ts';
import { type Choice, choiceName, type TableId, tableNames } from './tableNames.ts';

/** A row of a table as it stands in the map. */
export interface MapRow {
  readonly id: string;
  readonly name: Text;
  /** Whether it applies to the visitor's answers. */
  readonly applies: boolean;
}

/** A box of the map: a choice with the rows that make it, the answers it all begins with, or an outcome. */
export interface MapNode {
  readonly id: string;
  readonly table?: TableId;
  readonly outcome?: Outcome;
  readonly name: Text;
  readonly rows: readonly MapRow[];
  /** Whether the visitor's own way to the advice leads through it. */
  readonly onPath: boolean;
}

export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly onPath: boolean;
}

/** The whole decision: the tables with their choices and rows, and how one leads to the next. */
export interface DecisionMap {
  readonly tables: readonly { readonly id: TableId; readonly name: Text }[];
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

const keyOf = (choice: unknown) => JSON.stringify(choice);

function nameOf(choice: Choice): Text {
  const { first, second } = choiceName(choice);
  if (!second) return first;
  const { ko, en } = words.followedBy;
  return { ko: `${first.ko}, ${ko} ${second.ko}`, en: `${first.en}, ${en} ${second.en}` };
}

/** The decision with the way these answers take through it. */
export function decisionMapOf(answers: Answers): DecisionMap {
  const facts = factsOf(answers);
  const ids = Object.keys(tables) as TableId[];
  const applied = Object.fromEntries(ids.map((id) => [id, rowFor<unknown>(tables[id], facts)])) as Record<
    TableId,
    Row<unknown>
  >;
  const chosen = (table: TableId) => keyOf(applied[table].choose);

  // A table is on the way until an earlier one has settled the matter; then it only names the runner-up.
  const served = chosen('need') !== keyOf('none');
  const reached: Readonly<Record<TableId, boolean>> = {
    need: true,
    size: served,
    host: served && chosen('size') === keyOf('fleet'),
    framework: served,
  };

  const choices = ids.flatMap((table) => {
    const rows: readonly Row<unknown>[] = tables[table];
    const keys = [...new Set(rows.map(({ choose }) => keyOf(choose)))];
    return keys.map((key, at) => ({
      table,
      key,
      id: `${table}${at}`,
      rows: rows.filter((row) => keyOf(row.choose) === key),
    }));
  });
  const nodeOf = (table: TableId, choice: unknown) =>
    choices.find((each) => each.table === table && each.key === keyOf(choice))!.id;

  const nodes: MapNode[] = [
    { id: 'answers', name: { ko: '답', en: 'Answers' }, rows: [], onPath: true },
    ...choices.map(({ table, key, id, rows }): MapNode => {
      const choice = rows[0]!.choose as Choice;
      return {
        id,
        table,
        ...(typeof choice !== 'string' && { outcome: choice.first }),
        name: nameOf(choice),
        rows: rows.map((row) => ({ id: row.id, name: rowNames[row.id]!, applies: row === applied[table] })),
        onPath: reached[table] && key === chosen(table),
      };
    }),
    ...(['none', 'single'] as const).map(
      (outcome): MapNode => ({
        id: outcome,
        outcome,
        name: outcomes[outcome].name,
        rows: [],
        onPath: outcome === 'none' ? !reached.size : reached.size && !reached.host,
      }),
    ),
  ];

  const of = (table: TableId) => choices.filter((each) => each.table === table).map(({ id }) => id);
  const serving = [nodeOf('need', 'server'), nodeOf('need', 'replaceable')];
  const ways: (readonly [string, string])[] = [
    ...of('need').map((to) => ['answers', to] as const),
    [nodeOf('need', 'none'), 'none'],
    ...serving.flatMap((from) => of('size').map((to) => [from, to] as const)),
    [nodeOf('size', 'one'), 'single'],
    ...of('host').map((to) => [nodeOf('size', 'fleet'), to] as const),
    ...of('framework').map((to) => ['answers', to] as const),
  ];
  const onPath = new Set(nodes.filter((node) => node.onPath).map(({ id }) => id));
  return {
    tables: ids.map((id) => ({ id, name: tableNames[id] })),
    nodes,
    edges: ways.map(([from, to]) => ({ from, to, onPath: onPath.has(from) && onPath.has(to) })),
  };
}

/** A box's lines: its choice, then its rows, of which the one that applies is marked. */
export function linesOfNode({ name, rows }: MapNode, language: Language): readonly string[] {
  return [name[language], ...rows.map((row) => `${row.applies ? '▸' : '·'} ${row.name[language]}`)];
}

/** The map as mermaid flowchart text; the visitor's own way in thick lines. */
export function mapToMermaid({ tables, nodes, edges }: DecisionMap, language: Language): string {
  const quoted = (lines: readonly string[]) => `"${lines.map(encodeLabel).join('<br/>')}"`;
  const box = (node: MapNode) => `${node.id}[${quoted(linesOfNode(node, language))}]`;
  return [
    'flowchart LR',
    ...nodes.filter(({ table }) => !table).map((node) => `  ${box(node)}`),
    ...tables.flatMap(({ id, name }) => [
      `  subgraph site_${id}[${quoted([name[language]])}]`,
      ...nodes.filter(({ table }) => table === id).map((node) => `    ${box(node)}`),
      '  end',
    ]),
    ...edges.map(({ from, to, onPath }) => `  ${from} ${onPath ? '==>' : '-->'} ${to}`),
    '',
  ].join('\n');
}
