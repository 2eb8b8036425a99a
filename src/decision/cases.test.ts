import { expect, test } from 'vitest';
import cases from './cases.json' with { type: 'json' };
import { decide } from './decide.ts';

test('agreement', () => {
  let first = 0,
    acc = 0,
    second = 0;
  for (const c of cases) {
    const d = decide(c.answers as never);
    const f = d.recommended === c.actual;
    const a = f || c.alsoAcceptable.includes(d.recommended);
    const s = f || d.runnerUp === c.actual;
    first += +f;
    acc += +a;
    second += +s;
    if (!f)
      console.log(
        c.id,
        c.actual,
        c.alsoAcceptable.join(),
        '<-',
        d.recommended,
        d.runnerUp,
        d.reasons[0]!.id,
        a ? 'acc' : '',
        s ? 'second' : 'MISS',
      );
  }
  console.log(first, acc, second, cases.length);
  expect(1).toBe(1);
});
