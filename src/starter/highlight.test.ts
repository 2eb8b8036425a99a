import { expect, test } from 'vitest';
import { highlight } from './highlight.ts';

test.each([
  ['manage.py', 'import os  # why\n', 'keyword'],
  ['compose.yaml', 'services:\n  app: {}\n', 'attr'],
  ['Dockerfile', 'FROM python:3.13\n', 'keyword'],
  ['a/b/unit.service', '[Service]\nUser=game\n', 'section'],
  ['first-start.sh', 'if true; then echo "x"; fi\n', 'keyword'],
])('%s is coloured without a character lost', (path, text, kind) => {
  const runs = highlight(path, text);
  expect(runs.map((run) => run.text).join('')).toBe(text);
  expect(runs.map((run) => run.kind)).toContain(kind);
});

test('markup in a file stays text', () => {
  const text = '<img src=x onerror="alert(1)">';
  expect(highlight('notes.txt', text)).toEqual([{ text }]);
});
