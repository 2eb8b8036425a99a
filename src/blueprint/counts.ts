import type { Text } from '../language/text.ts';
import type { Count } from './placements.ts';

/** How a count is written after a part's name; one goes without saying. */
export const countNames: Readonly<Record<Count, Text | undefined>> = {
  one: undefined,
  pair: { ko: '2대', en: '×2' },
  several: { ko: '여러 대', en: 'several' },
  elastic: { ko: '자동 확장', en: 'autoscaled' },
};
