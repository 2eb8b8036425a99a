import type { Question } from './question.ts';

/** Part 4: what should the starter look like? It never changes the hosting. */
export const starter = {
  client: {
    kind: 'choice',
    part: 4,
    topic: { ko: '게임 엔진', en: 'Client' },
    ask: { ko: '게임은 무엇으로 만드나요?', en: 'What is the game made with?' },
    why: {
      ko: '서버와 이야기할 클라이언트 코드를 고를 때 써요. 서버 종류는 바뀌지 않아요.',
      en: 'It picks the client code that talks to the server. The hosting stays the same.',
    },
    options: {
      android: { label: { ko: 'Android 네이티브', en: 'Android, native' } },
      web: { label: { ko: '웹 브라우저', en: 'The web' } },
      unity: { label: { ko: 'Unity', en: 'Unity' } },
      godot: { label: { ko: 'Godot', en: 'Godot' } },
    },
    assume: 'web',
  },
  experience: {
    kind: 'choice',
    part: 4,
    topic: { ko: '서버 경험', en: 'Experience' },
    ask: { ko: '팀이 웹 서버를 만들어 본 적이 있나요?', en: 'Has the team built a web backend before?' },
    why: {
      ko: '처음이라면 로그인, 관리 화면, DB 이전을 갖춘 프레임워크가 덜 헤매요.',
      en: 'For a first backend, a framework that brings log-in, admin and migrations leaves fewer ways to get lost.',
    },
    options: {
      first: { label: { ko: '처음이에요', en: 'This is the first' } },
      some: { label: { ko: '만들어 봤어요', en: 'Yes, some' } },
    },
    assume: 'first',
    onlyWithServer: true,
  },
  backoffice: {
    kind: 'choice',
    part: 4,
    topic: { ko: '관리 화면', en: 'Admin screen' },
    ask: {
      ko: '코드를 모르는 사람도 쓸 관리 화면이 필요한가요?',
      en: 'Does someone without code need an admin screen?',
    },
    why: {
      ko: '문의 대응이나 제재는 보통 기획자와 운영자가 해요. Django는 관리 화면을 만들어 줘요.',
      en: 'Support and bans are usually handled by people who do not code. Django builds that screen for you.',
    },
    options: {
      yes: {
        label: { ko: '필요해요', en: 'Yes' },
        meaning: {
          ko: '회원을 찾고, 점수를 지우고, 계정을 막아요.',
          en: 'To find a member, delete a score, suspend an account.',
        },
      },
      no: { label: { ko: '필요 없어요', en: 'No' } },
    },
    assume: 'yes',
    onlyWithServer: true,
  },
  framework: {
    kind: 'choice',
    part: 4,
    topic: { ko: '프레임워크', en: 'Framework' },
    ask: { ko: '어떤 프레임워크로 시작할까요?', en: 'Which framework shall it start with?' },
    why: {
      ko: '앞의 두 답으로 추천해 두었어요. 팀이 익숙한 쪽이 있으면 바꿔도 돼요.',
      en: 'Recommended from the last two answers. Change it if the team knows the other one better.',
    },
    options: {
      django: {
        label: { ko: 'Django', en: 'Django' },
        meaning: {
          ko: 'ORM, 관리 화면, 인증이 처음부터 들어 있어요.',
          en: 'ORM, admin and authentication are in the box.',
        },
      },
      flask: {
        label: { ko: 'Flask', en: 'Flask' },
        meaning: {
          ko: '필요한 패키지만 골라 직접 짜 맞춰요.',
          en: 'You pick the packages and assemble them yourself.',
        },
      },
    },
    assume: 'django',
    onlyWithServer: true,
  },
  database: {
    kind: 'choice',
    part: 4,
    topic: { ko: '데이터베이스', en: 'Database' },
    ask: { ko: '데이터베이스는 무엇을 쓸까요?', en: 'Which database?' },
    why: {
      ko: '처음에는 설치가 필요 없는 SQLite로 충분해요. 서버가 두 대 이상이면 PostgreSQL 같은 서버형 DB가 필요해요.',
      en: 'SQLite needs no installation and is enough to start. Two or more app servers need a database server such as PostgreSQL.',
    },
    options: {
      sqlite: {
        label: { ko: 'SQLite', en: 'SQLite' },
        meaning: { ko: '파일 하나예요. 한 대에서 돌릴 때 좋아요.', en: 'One file. Good on one machine.' },
      },
      postgresql: {
        label: { ko: 'PostgreSQL', en: 'PostgreSQL' },
        meaning: { ko: '서버형 DB의 무난한 기본값이에요.', en: 'The sound default for a database server.' },
      },
      mysql: { label: { ko: 'MySQL·MariaDB', en: 'MySQL or MariaDB' } },
      oracle: { label: { ko: 'Oracle', en: 'Oracle' } },
    },
    assume: 'sqlite',
    onlyWithServer: true,
  },
  format: {
    kind: 'choice',
    part: 4,
    topic: { ko: '데이터 형식', en: 'Format' },
    ask: { ko: '클라이언트는 어떤 형식을 읽나요?', en: 'What does the client parse?' },
    why: {
      ko: '서버와 주고받는 글의 모양이에요. 특별한 이유가 없으면 JSON이 편해요.',
      en: 'The shape of what client and server exchange. Without a reason against it, JSON is easier.',
    },
    options: {
      json: { label: { ko: 'JSON', en: 'JSON' } },
      xml: { label: { ko: 'XML', en: 'XML' } },
    },
    assume: 'json',
    onlyWithServer: true,
  },
  name: {
    kind: 'text',
    part: 4,
    topic: { ko: '게임 이름', en: 'Game’s name' },
    ask: { ko: '게임 이름은 무엇인가요?', en: 'What is the game called?' },
    why: {
      ko: '그림과 문서, 내려받는 파일 이름에 쓰여요. 비워 두어도 돼요. 링크에 담기니, 비밀이면 비워 두세요.',
      en: 'It stands in the picture, the documents and the file you download. It may stay empty, and should if it is a secret: it is part of the link.',
    },
    longest: 40,
  },
} as const satisfies Record<string, Question>;
