import type { Decision } from '../decision/decide.ts';
import type { Text } from '../language/text.ts';

/**
 * How sure the advice can be. Documented games agree almost always on whether there is a server, mostly on
 * one machine or several, and least between data centre and hybrid.
 */
export function certaintyOf({ recommended, runnerUp }: Decision): Text {
  if (recommended === 'none') {
    return {
      ko: '이 답은 꽤 확실해요. 서버가 할 일이 없는 게임은 거의 모두 서버 없이 돌았어요.',
      en: 'This is close to certain: games that leave a server nothing to do almost all ran without one.',
    };
  }
  if (runnerUp === 'none') {
    return {
      ko: '서버가 하는 일을 플랫폼 서비스로 옮길 수 있다면 답이 바뀌어요.',
      en: 'It changes if a platform service can take over what the server does here.',
    };
  }
  if (recommended === 'single') {
    return {
      ko: '이 규모의 게임은 대부분 한 대로 돌았어요. 커지면 다음 후보로 옮기면 돼요.',
      en: 'Most games of this size ran on one machine. When it grows, move on to the runner-up.',
    };
  }
  if (recommended === 'cloud') {
    return {
      ko: '비슷한 게임이 가장 많이 고른 답이지만, 다음 후보를 고른 팀도 있어요.',
      en: 'The choice most games like this made, though some teams chose the runner-up.',
    };
  }
  return {
    ko: '아슬아슬한 선택이에요. 조건이 거의 같은 팀도 다음 후보를 고르곤 했어요.',
    en: 'A close call: teams with nearly the same facts have chosen the runner-up.',
  };
}
