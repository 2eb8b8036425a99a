import { romanize } from 'es-hangul';

/** Names that a file system, a shell or the projects' own packages already use. */
const reserved = new Set(
  'con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9 test tests django flask class import none true false admin app apps config game server src dist node-modules accounts saves leaderboards health'.split(
    ' ',
  ),
);

const longest = 40;

/**
 * A game's name as an ASCII slug for file and resource names: `[a-z][a-z0-9-]*[a-z0-9]`, 3 to 40 characters,
 * never empty, never a reserved word. Hangul is romanised; what has no letters becomes `my-game`.
 */
export function slugOf(name: string | undefined): string {
  const words = (name ?? '')
    .normalize('NFC')
    // Only Hangul is handed over: `romanize` throws at "constructor" and other names every object has.
    .replace(/\p{sc=Hangul}+/gu, (hangul) => romanize(hangul))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, longest)
    .replace(/-+$/, '');
  if (words.length === 0) return 'my-game';
  return words.length < 3 || reserved.has(words) ? `${words}-game` : words;
}
