import { expect, test } from 'vitest';
import { outcomeIds } from './outcomes.ts';
import { tradeOffBetween } from './tradeOffs.ts';

const pairs = outcomeIds.flatMap((one) =>
  outcomeIds.filter((other) => other !== one).map((other) => [one, other]),
);

test.each(pairs as [(typeof outcomeIds)[number], (typeof outcomeIds)[number]][])(
  'between %s and %s the same thing decides, whichever comes first',
  (one, other) => {
    expect(tradeOffBetween(one, other)).toBe(tradeOffBetween(other, one));
    expect(tradeOffBetween(one, other).ko).toMatch(/\p{sc=Hangul}/u);
  },
);

test('each pair of outcomes has a trade-off of its own', () => {
  expect(new Set(pairs.map(([one, other]) => tradeOffBetween(one!, other!))).size).toBe(10);
});

test('an outcome has no trade-off with itself', () => {
  expect(() => tradeOffBetween('cloud', 'cloud')).toThrow('no trade-off between cloud and cloud');
});
