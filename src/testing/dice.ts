/** Numbers that look random and are the same for the same seed: fast-check costs more than what is tried a million times. */
export function diceOf(seed: number) {
  let state = seed >>> 0;
  /** A whole number from 0 up to but not including `sides` (mulberry32). */
  function roll(sides: number): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides);
  }
  return { roll, oneOf: <T>(all: readonly T[]): T => all[roll(all.length)]! };
}

export type Dice = ReturnType<typeof diceOf>;
