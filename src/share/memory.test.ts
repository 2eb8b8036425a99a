import { describe, expect, test } from 'vitest';
import { createMemory } from './memory.ts';

/** A browser with this storage; a page's window has far more, of which memory uses nothing. */
function browser(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Window {
  return Object.defineProperty({}, 'localStorage', { get: storage }) as Window;
}

function keeping() {
  const kept = new Map<string, string>();
  const page = browser(() => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }));
  return { kept, memory: createMemory(page) };
}

test('what was written is read, until it is taken back', () => {
  const { kept, memory } = keeping();
  expect(memory.read('link')).toBeUndefined();
  expect(memory.write('link', 'play=solo')).toBe(true);
  expect(memory.read('link')).toBe('play=solo');
  expect(memory.read('theme')).toBeUndefined();
  expect(memory.write('link', undefined)).toBe(true);
  expect(memory.read('link')).toBeUndefined();
  expect(kept.size).toBe(0);
});

test('other pages of the same host are left alone: every key carries our name', () => {
  const { kept, memory } = keeping();
  memory.write('theme', 'dark');
  expect([...kept.keys()]).toEqual(['need-a-server.theme']);
});

describe('a browser that refuses storage remembers nothing and breaks nothing', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };

  test.each([
    ['when it is asked for', browser(refuse)],
    ['when it is used', browser(() => ({ getItem: refuse, setItem: refuse, removeItem: refuse }))],
  ])('%s', (_, page) => {
    const memory = createMemory(page);
    expect(memory.read('link')).toBeUndefined();
    expect(memory.write('link', 'play=solo')).toBe(false);
    expect(memory.write('link', undefined)).toBe(false);
  });
});
