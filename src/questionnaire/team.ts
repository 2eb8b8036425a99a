import type { ChoiceQuestion } from './question.ts';

/** Part 3: with whom and what? */
export const team = {
  operators: {
    kind: 'choice',
    part: 3,
    topic: { ko: '운영 인력', en: 'Operators' },
    ask: { ko: '서버는 누가 운영하나요?', en: 'Who operates the machines?' },
    why: {
      ko: '클라우드와 IDC를 가르는 가장 큰 기준이에요. 서버에는 밤에도 받아 줄 사람이 필요해요.',
      en: 'The strongest divide between cloud and data centre: machines need somebody who answers at night.',
    },
    options: {
      nobody: { label: { ko: '할 사람이 없어요', en: 'Nobody' } },
      developers: {
        label: { ko: '개발자가 틈틈이', en: 'Developers, on the side' },
        meaning: { ko: '만들면서 함께 돌봐요.', en: 'Whoever builds it also looks after it.' },
      },
      some: {
        label: { ko: '전담 한두 명', en: 'One or a few whose job it is' },
      },
      crew: {
        label: { ko: '운영 팀', en: 'An operations team' },
        meaning: { ko: '당번을 돌며 밤낮으로 대응해요.', en: 'On call in turns, day and night.' },
      },
    },
    assume: 'developers',
  },
  hardware: {
    kind: 'choice',
    part: 3,
    topic: { ko: '보유 장비', en: 'Hardware' },
    ask: {
      ko: 'IDC에 가지고 있거나 빌린 서버가 이미 있나요?',
      en: 'Do you already own or lease machines in a data centre?',
    },
    why: {
      ko: '이미 있는 장비는 가장 싼 용량이에요. 없는 팀에게 IDC는 보통 서버호스팅, 곧 빌린 단독 서버를 뜻해요.',
      en: 'Machines you already have are the cheapest capacity. For everyone else a data centre in practice means leased servers.',
    },
    options: {
      none: { label: { ko: '없어요', en: 'No' } },
      owned: {
        label: { ko: '있어요', en: 'Yes' },
        meaning: {
          ko: '코로케이션, 서버호스팅, 사내 전산실 모두요.',
          en: 'Colocated, leased, or in a room of your own.',
        },
      },
    },
    assume: 'none',
  },
  cost: {
    kind: 'choice',
    part: 3,
    topic: { ko: '비용', en: 'Cost' },
    ask: { ko: '어떤 비용이 가장 부담되나요?', en: 'Which cost hurts most?' },
    why: {
      ko: '클라우드는 쓴 만큼 내고, IDC는 먼저 투자해 매달 드는 돈을 낮춰요. 어느 쪽이 아픈지에 따라 답이 달라져요.',
      en: 'Cloud bills what you use; a data centre asks for money first and less each month. Your answer tips close calls.',
    },
    options: {
      upfront: {
        label: { ko: '초기 투자비용', en: 'Money up front' },
        meaning: { ko: '쓴 만큼만 내야 해요.', en: 'We must pay as we go.' },
      },
      monthly: {
        label: { ko: '매달 나가는 비용', en: 'The monthly bill' },
        meaning: {
          ko: '규모가 일정하면 투자해서라도 낮추고 싶어요.',
          en: 'At steady scale we would invest to cut it.',
        },
      },
      balanced: { label: { ko: '비슷해요', en: 'Both alike' } },
    },
    assume: 'balanced',
  },
  residency: {
    kind: 'choice',
    part: 3,
    topic: { ko: '데이터 위치', en: 'Data location' },
    ask: {
      ko: '데이터나 장비가 한 나라 안, 우리 통제 아래 있어야 하나요?',
      en: 'Must data or hardware stay in one country under your own control?',
    },
    why: {
      ko: '계약이나 심사가 요구할 때만 “네”예요. 개인정보 국외 이전은 금지가 아니라 고지와 동의의 문제예요.',
      en: 'Yes only where a contract or an audit demands it. Personal data abroad is, in Korea, a matter of disclosure and consent, not a ban.',
    },
    options: {
      no: { label: { ko: '아니요', en: 'No' } },
      yes: { label: { ko: '네, 그래야 해요', en: 'Yes, it must' } },
    },
    assume: 'no',
  },
} as const satisfies Record<string, ChoiceQuestion>;
