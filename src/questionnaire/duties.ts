import type { ChoiceQuestion } from './question.ts';

/** Part 1: what must a server do? */
export const duties = {
  members: {
    kind: 'choice',
    part: 1,
    topic: { ko: '회원정보', en: 'Members' },
    ask: { ko: '회원정보를 따로 관리하나요?', en: 'Do you keep member records of your own?' },
    why: {
      ko: '직접 만든 계정은 어딘가에 안전하게 보관하고 지켜야 해요. 그 어딘가가 서버예요. 실제 게임 기록에서 자체 계정이 있는 89건 가운데 88건이 서버를 썼어요.',
      en: 'Accounts of your own must be stored and protected somewhere, and that somewhere is a server. Of 89 documented games with their own accounts, 88 ran one.',
    },
    options: {
      none: {
        label: { ko: '로그인이 없어요', en: 'No sign-in' },
        meaning: { ko: '누구나 켜면 바로 시작해요.', en: 'Anyone opens the game and plays.' },
      },
      platform: {
        label: { ko: '플랫폼 로그인만 써요', en: 'Platform sign-in only' },
        meaning: {
          ko: '스토어·콘솔·메신저 계정으로 들어오고, 우리 쪽 회원 기록은 없어요.',
          en: 'Players come with a store, console or messenger account. We keep no record of them.',
        },
      },
      own: {
        label: { ko: '우리 회원이 있어요', en: 'Our own accounts' },
        meaning: {
          ko: '회원가입, 프로필, 친구처럼 우리가 보관하는 정보가 있어요.',
          en: 'Registration, profiles or friends that we store ourselves.',
        },
      },
    },
    assume: 'none',
  },
  saves: {
    kind: 'choice',
    part: 1,
    topic: { ko: '저장 위치', en: 'Saves' },
    ask: { ko: '진행 상황은 어디에 저장돼야 하나요?', en: 'Where must progress live?' },
    why: {
      ko: '기기나 플랫폼에 저장하면 우리가 돌볼 것이 없어요. 원본을 우리가 쥐어야 한다면 서버와 데이터베이스, 백업이 필요해요.',
      en: 'On the device or the platform there is nothing for us to look after. If we must hold the master copy, we need a server, a database and backups.',
    },
    options: {
      device: {
        label: { ko: '플레이어 기기', en: "The player's device" },
        meaning: {
          ko: '내 기기, 또는 방을 연 사람의 기기에 남아요.',
          en: 'On the player’s own machine, or the host player’s.',
        },
      },
      platform: {
        label: { ko: '플랫폼 클라우드 저장', en: 'Platform cloud save' },
        meaning: {
          ko: 'Steam, iCloud, Google Play가 기기 사이를 이어 줘요.',
          en: 'Steam, iCloud or Google Play carries it between devices.',
        },
      },
      server: {
        label: { ko: '우리 서버에 원본', en: 'Our server holds the master copy' },
        meaning: {
          ko: '재화나 아이템처럼 플레이어가 고치면 안 되는 기록이에요.',
          en: 'Currency, items: records that a player must not be able to edit.',
        },
      },
    },
    assume: 'device',
  },
  ranking: {
    kind: 'choice',
    part: 1,
    topic: { ko: '랭킹', en: 'Leaderboards' },
    ask: { ko: '랭킹이 있나요?', en: 'Are there leaderboards?' },
    why: {
      ko: '전체 순위표만 필요하면 플랫폼이 무료로 해 줘요. 시즌, 길드, 보상처럼 우리 규칙이 있으면 우리 서버에서 계산해야 해요.',
      en: 'A plain table is a free platform service. Seasons, guilds or rewards by our own rules have to be computed on a server of ours.',
    },
    options: {
      none: { label: { ko: '없어요', en: 'None' } },
      platform: {
        label: { ko: '플랫폼 랭킹', en: 'Platform leaderboards' },
        meaning: {
          ko: 'Game Center, Google Play 게임즈, Steam의 순위표를 써요.',
          en: 'Game Center, Google Play Games or Steam keeps the table.',
        },
      },
      own: {
        label: { ko: '우리 랭킹', en: 'Our own tables or ladders' },
        meaning: {
          ko: '시즌이나 등급전처럼 순위를 우리가 매겨요.',
          en: 'Seasons or ranked play: we work out who stands where.',
        },
      },
    },
    assume: 'none',
  },
  play: {
    kind: 'choice',
    part: 1,
    topic: { ko: '만나는 방식', en: 'How players meet' },
    ask: { ko: '플레이어는 서로 어떻게 만나나요?', en: 'How do players meet?' },
    why: {
      ko: '서버가 필요한지는 여기서 가장 크게 갈려요. 함께 보는 세계의 결과를 누가 정하느냐가 핵심이에요.',
      en: 'This splits the advice most. What matters is who decides the truth of what players share.',
    },
    options: {
      solo: { label: { ko: '혼자 해요', en: 'They play alone' } },
      peer: {
        label: { ko: '서로 방을 열어요', en: 'They host for each other' },
        meaning: {
          ko: '한 명이 호스트가 되거나, 커뮤니티가 직접 서버를 돌려요.',
          en: 'One player is the host, or the community runs its own servers.',
        },
      },
      turns: {
        label: { ko: '턴제·비동기·소셜', en: 'Turns, asynchronous or social' },
        meaning: {
          ko: '우리 서비스를 거쳐 수를 주고받거나, 서로의 기록을 봐요.',
          en: 'They exchange moves or visit each other’s records through our service.',
        },
      },
      match: {
        label: { ko: '실시간 대전', en: 'Real-time matches we run' },
        meaning: {
          ko: '몇 분짜리 판을 우리 서버가 열고 닫아요.',
          en: 'Our servers open and close rounds of a few minutes.',
        },
      },
      world: {
        label: { ko: '함께 사는 세계', en: 'A shared world we run' },
        meaning: {
          ko: 'MMO처럼 접속을 끊어도 세계가 계속 돌아요.',
          en: 'Like an MMO: the world goes on while a player is away.',
        },
      },
    },
    assume: 'solo',
  },
  fairplay: {
    kind: 'choice',
    part: 1,
    topic: { ko: '호스트의 공정성', en: 'Fair hosting' },
    ask: {
      ko: '등급전이나 크로스플랫폼이 있어서, 어떤 플레이어도 호스트로 믿을 수 없나요?',
      en: 'Ranked or cross-platform, so that no player may be trusted as host?',
    },
    why: {
      ko: '친구끼리 하는 협동은 호스트를 믿으면 돼요. 순위가 걸리거나 콘솔이 섞이면 중립 서버로 옮긴 게임이 많아요.',
      en: 'Friends in co-op can trust their host. Games with ranks or mixed consoles tended to move to a neutral server.',
    },
    options: {
      no: {
        label: { ko: '아니요, 호스트를 믿어도 돼요', en: 'No, a host can be trusted' },
        meaning: {
          ko: '친구끼리, 또는 지더라도 잃을 것이 적어요.',
          en: 'Friends play, or little is at stake.',
        },
      },
      yes: {
        label: { ko: '네, 중립이어야 해요', en: 'Yes, it must be neutral' },
        meaning: {
          ko: '순위나 보상이 걸리거나, 다른 기종끼리 만나요.',
          en: 'Rank or reward is at stake, or different platforms meet.',
        },
      },
    },
    assume: 'no',
    onlyWhen: { question: 'play', is: ['peer'] },
  },
} as const satisfies Record<string, ChoiceQuestion>;
