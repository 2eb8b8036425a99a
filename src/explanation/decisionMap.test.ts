import { expect, test } from 'vitest';
import { decide, tables } from '../decision/decide.ts';
import { rowFor, type Table } from '../decision/table.ts';
import { languages } from '../language/text.ts';
import { type Answers, factsOf } from '../questionnaire/answers.ts';
import { everyClass } from '../testing/space.ts';
import { decisionMapOf, linesOfNode, mapToMermaid } from './decisionMap.ts';
import { rowNames } from './rowNames.ts';

const everyTable: readonly Table<unknown>[] = Object.values(tables);
const rows = everyTable.flatMap((table) => table.map(({ id }) => id));
const world: Answers = {
  play: 'world',
  peak: '100k',
  traffic: 'steady',
  operators: 'crew',
  hardware: 'owned',
};
const map = decisionMapOf(world);
const classes = everyClass().map(({ example }) => example);

test('every row of every table stands in the map exactly once', () => {
  const drawn = map.nodes.flatMap((node) => node.rows.map(({ id }) => id));
  expect(drawn.toSorted()).toEqual(rows.toSorted());
});

test('every row stands in a box of its table, with the rows that choose the same', () => {
  for (const node of map.nodes)
    for (const { id } of node.rows) {
      const own = tables[node.table!].find((row) => row.id === id);
      expect(own).toBeDefined();
      const alike = tables[node.table!].filter(
        ({ choose }) => JSON.stringify(choose) === JSON.stringify(own!.choose),
      );
      expect(node.rows.map((row) => row.id)).toEqual(alike.map((row) => row.id));
    }
});

test('every row has a name of its own that fits into a box, in both languages', () => {
  expect(Object.keys(rowNames).toSorted()).toEqual(rows.toSorted());
  for (const table of everyTable)
    for (const language of languages) {
      const names = table.map(({ id }) => rowNames[id]![language]);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => name.length > (language === 'ko' ? 20 : 42))).toEqual([]);
    }
  for (const { ko, en } of Object.values(rowNames)) {
    expect(ko).toMatch(/\p{sc=Hangul}/u);
    expect(en).not.toMatch(/\p{sc=Hangul}/u);
  }
});

test('whatever the answers, the rows marked are those that apply, and the way ends at the advice', () => {
  for (const answers of classes) {
    const { recommended, reasons } = decide(answers);
    const { nodes, edges } = decisionMapOf(answers);
    const facts = factsOf(answers);
    const marked = nodes.flatMap((node) => node.rows.filter(({ applies }) => applies).map(({ id }) => id));
    const applied = everyTable.map((table) => rowFor(table, facts).id);
    expect(marked.toSorted()).toEqual(applied.toSorted());

    // Of the hosting tables just those boxes are on the way that hold a reason of the advice.
    const onPath = nodes.filter((node) => node.onPath);
    const reasonBoxes = nodes.filter(
      ({ table, rows }) =>
        table !== 'framework' && rows.some(({ id }) => reasons.some((reason) => reason.id === id)),
    );
    expect(onPath.filter(({ table }) => table && table !== 'framework')).toEqual(reasonBoxes);
    expect(onPath.filter(({ outcome }) => outcome).map(({ outcome }) => outcome)).toEqual([recommended]);
    for (const { id } of onPath.filter((node) => node.id !== 'answers'))
      expect(edges.filter(({ to, onPath }) => to === id && onPath)).toHaveLength(1);
  }
});

test('every box is reached from the answers', () => {
  const reached = new Set(['answers']);
  for (const _ of map.nodes) for (const { from, to } of map.edges) if (reached.has(from)) reached.add(to);
  expect(map.nodes.filter(({ id }) => !reached.has(id))).toEqual([]);
});

test('the text has a line for every table, box and way, and thick ones for the visitor’s own', () => {
  for (const language of languages) {
    const text = mapToMermaid(map, language);
    const lines = text.trimEnd().split('\n');
    expect(lines[0]).toBe('flowchart LR');
    expect(lines.length).toBe(1 + map.nodes.length + 2 * map.tables.length + map.edges.length);
    expect(lines.filter((line) => line.includes(' ==> ')).length).toBe(
      map.edges.filter(({ onPath }) => onPath).length,
    );
    expect(mapToMermaid(decisionMapOf({ ...world }), language)).toBe(text);
    expect(
      map.nodes.flatMap((node) => linesOfNode(node, language)).filter((line) => line.startsWith('▸')),
    ).toHaveLength(4);
  }
});
