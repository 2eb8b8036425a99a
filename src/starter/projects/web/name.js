// @ts-check
// game.json, beside index.html, may give the game its own name: { "name": "…", "slug": "…" }.

/** Control and direction marks: invisible, and able to turn the words around them. */
const invisible = /[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * @param {string} text what game.json holds
 * @returns {{ name: string | null, slug: string }} the defaults where the file says nothing usable
 */
export function readName(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  const { name, slug } = Object(value);
  const shown = typeof name === 'string' ? name.normalize('NFC').replace(invisible, '').trim() : '';
  return {
    name: [...shown].slice(0, 80).join('') || null,
    slug: typeof slug === 'string' && /^[a-z0-9][a-z0-9-]{0,39}$/.test(slug) ? slug : 'sudoku',
  };
}

/** The file is optional: without it, or with a broken one, the game keeps its own name and says nothing. */
export async function fetchName() {
  try {
    const response = await fetch('game.json');
    return readName(response.ok ? await response.text() : '');
  } catch {
    return readName('');
  }
}
