import { tables } from '../decision/decide.ts';
import { hosting, type Model, type ModelQuestion, modelOf } from '../decision/model.ts';

/** A row of any table, and the questions it was given. */
interface Rows<Choice> {
  readonly rows: { when: Record<string, readonly string[]>; choose: Choice }[];
  readonly questions: [string, ModelQuestion][];
}

/**
 * A table with so many times the rows. Every row is split by new questions into its own first, second, third part
 * and so on, so that still exactly one applies.
 */
function multiply<Choice>(
  name: string,
  table: readonly { readonly when: object; readonly choose: Choice }[],
  times: number,
): Rows<Choice> {
  const count = (hosting.ids.length * (times - 1)) / 3;
  const ids = Array.from({ length: Math.ceil(count) }, (_, at) => `${name}${at}`);
  const rows = table.flatMap(({ when, choose }, row) =>
    Array.from({ length: times }, (_, part) => {
      const own = Array.from({ length: times - 1 }, (_, at) => ids[(row + at) % ids.length]!);
      const split = own.slice(0, part + 1).map((id, at) => [id, [at === part ? 'yes' : 'no']]);
      return { when: { ...when, ...Object.fromEntries(split) } as Record<string, readonly string[]>, choose };
    }),
  );
  return { rows, questions: ids.map((id) => [id, { options: ['yes', 'no'], assume: 'no' }]) };
}

/** The tables of the wizard with so many times the rows and questions, to see how the work grows. */
export function tenfold(times: number): Model {
  const need = multiply('need', tables.need, times);
  const size = multiply('size', tables.size, times);
  const host = multiply('host', tables.host, times);
  const own = hosting.ids.map((id, at): [string, ModelQuestion] => [id, hosting.questions[at]!]);
  return modelOf(Object.fromEntries([...own, ...need.questions, ...size.questions, ...host.questions]), {
    need: need.rows,
    size: size.rows,
    host: host.rows,
  });
}
