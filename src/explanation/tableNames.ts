import type { Tables } from '../decision/rules.ts';
import type { Text } from '../language/text.ts';

/** What each table asks. */
export const tableNames: { readonly [Table in keyof Tables]: Text } = {
  need: { ko: '서버가 필요한가', en: 'Is a server needed?' },
  size: { ko: '한 대인가 여러 대인가', en: 'One machine or several?' },
  host: { ko: '여러 대라면 어디에 두는가', en: 'Where do several stand?' },
  framework: { ko: '어떤 프레임워크로 시작하는가', en: 'Which framework to start with?' },
};
