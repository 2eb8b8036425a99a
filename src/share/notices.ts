import type { Text } from '../language/text.ts';

/** Something about the address that the visitor should know: what was wrong and, in the wording, what was kept. */
export type Notice =
  | { readonly kind: 'too-long' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'other-format'; readonly value: string }
  | { readonly kind: 'other-rules'; readonly value: string }
  | { readonly kind: 'unreadable'; readonly key: string }
  | { readonly kind: 'repeated'; readonly key: string; readonly value: string }
  | { readonly kind: 'unknown-question'; readonly key: string; readonly value: string }
  | { readonly kind: 'unknown-value'; readonly key: string; readonly value: string }
  | { readonly kind: 'name-changed'; readonly value: string; readonly longest: number }
  | { readonly kind: 'not-remembered' };

/** A piece of somebody's link, short enough to be quoted in a sentence. */
function quote(text: string): string {
  const characters = [...text];
  return characters.length > 24 ? `${characters.slice(0, 24).join('')}…` : text;
}

export function wordNotice(notice: Notice): Text {
  switch (notice.kind) {
    case 'too-long':
      return {
        ko: '링크가 2,048자를 넘어 읽지 않았어요. 지금 보이는 답은 그대로예요.',
        en: 'The link is longer than 2,048 characters and was not read. The answers shown here are unchanged.',
      };
    case 'damaged':
      return {
        ko: '링크가 오는 길에 바뀐 것 같아요. 읽을 수 있는 답은 모두 살렸으니 한 번 확인해 주세요.',
        en: 'The link seems to have changed on its way. Every answer that could be read was kept; please check them.',
      };
    case 'other-format':
      return {
        ko: `이 링크는 다른 버전(${quote(notice.value)})의 형식이에요. 아는 답만 살렸어요.`,
        en: `This link was written in another format (${quote(notice.value)}). The answers we know were kept.`,
      };
    case 'other-rules':
      return {
        ko: `이 링크는 판단 규칙 ${quote(notice.value)}판으로 만들었어요. 답은 그대로 두고 지금 규칙으로 다시 판단했어요.`,
        en: `This link was made with version ${quote(notice.value)} of the rules. The answers are unchanged; the advice follows today’s rules.`,
      };
    case 'unreadable':
      return {
        ko: `링크에서 “${quote(notice.key)}” 부분이 깨져 읽지 못했어요.`,
        en: `The part “${quote(notice.key)}” of the link is broken and could not be read.`,
      };
    case 'repeated':
      return {
        ko: `“${quote(notice.key)}” 답이 두 번 있어서 먼저 나온 답을 살렸어요. (뺀 답: “${quote(notice.value)}”)`,
        en: `“${quote(notice.key)}” stands twice; the first answer was kept and “${quote(notice.value)}” left out.`,
      };
    case 'unknown-question':
      return {
        ko: `“${quote(notice.key)}” 질문은 없어서 뺐어요.`,
        en: `There is no question “${quote(notice.key)}”, so it was left out.`,
      };
    case 'unknown-value':
      return {
        ko: `“${quote(notice.key)}”에는 “${quote(notice.value)}” 답이 없어서 비워 두었어요.`,
        en: `“${quote(notice.value)}” is no answer to “${quote(notice.key)}”, so it was left open.`,
      };
    case 'name-changed':
      return {
        ko: `게임 이름은 한 줄, ${notice.longest}자까지예요. “${notice.value}”까지 살렸어요.`,
        en: `A game’s name is one line of at most ${notice.longest} characters. “${notice.value}” was kept.`,
      };
    case 'not-remembered':
      return {
        ko: '이 브라우저가 저장을 막아서 답을 기억해 두지 못해요. 주소를 복사해 두면 언제든 그대로 열려요.',
        en: 'This browser refuses storage, so your answers will not be remembered. Copy the address and it opens the same at any time.',
      };
  }
}
