/**
 * How many times a property is tried. The mutation tests set `TRIES`, as they run the same properties for hundreds
 * of mutants, most of which fail at once.
 */
export function tries(usual: number): number {
  return Math.min(usual, Number(process.env.TRIES ?? usual));
}
