import { type Outcome, outcomes } from '../decision/outcomes.ts';
import type { Tables } from '../decision/rules.ts';
import type { Text } from '../language/text.ts';

export type TableId = keyof Tables;

/** What a row chooses, in any of the tables. */
export type Choice = string | { readonly first: Outcome; readonly second: Outcome };

/** What each table asks. */
export const tableNames: Readonly<Record<TableId, Text>> = {
  need: { ko: '서버가 필요한가', en: 'Is a server needed?' },
  size: { ko: '한 대인가 여러 대인가', en: 'One machine or several?' },
  host: { ko: '여러 대라면 어디에 두는가', en: 'Where do several stand?' },
  framework: { ko: '어떤 프레임워크로 시작하는가', en: 'Which framework to start with?' },
};

const choiceNames: Readonly<Record<string, Text>> = {
  none: { ko: '필요 없음', en: 'not needed' },
  replaceable: { ko: '필요 (플랫폼이 대신할 수 있음)', en: 'needed, or a platform service' },
  server: { ko: '필요', en: 'needed' },
  one: { ko: '한 대', en: 'one' },
  fleet: { ko: '여러 대', en: 'several' },
  django: { ko: 'Django', en: 'Django' },
  flask: { ko: 'Flask', en: 'Flask' },
};

/** What a row chooses, in words: the first choice, and after it the runner-up where a row names one. */
export function choiceName(choice: Choice): { readonly first: Text; readonly second?: Text } {
  if (typeof choice !== 'string')
    return { first: outcomes[choice.first].name, second: outcomes[choice.second].name };
  const first = choiceNames[choice];
  if (!first) throw new Error(`${choice} has no name`);
  return { first };
}
