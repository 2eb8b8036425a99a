import type { Decision } from '../decision/decide.ts';
import type { Outcome } from '../decision/outcomes.ts';
import type { Source, When } from '../decision/table.ts';
import type { Text } from '../language/text.ts';
import type { Answers } from '../questionnaire/answers.ts';
import type { ChoiceId } from '../questionnaire/questions.ts';

/** Something many teams believe, and what documented games say to it. */
export interface Belief {
  readonly id: string;
  /** Any of these, said by the visitor and not assumed. */
  readonly when: readonly When[];
  /** The first choices with which it is worth saying. */
  readonly recommended: readonly Outcome[];
  readonly belief: Text;
  readonly answer: Text;
  readonly source?: Source;
}

/** So many are shown at once. */
export const mostBeliefs = 2;

/** The beliefs that documented games contradict, those that mislead a team furthest first. */
export const beliefs: readonly Belief[] = [
  {
    id: 'online-saves-and-leaderboards-need-a-server',
    when: [
      { members: ['none', 'platform'], play: ['solo'], saves: ['server'] },
      { members: ['none', 'platform'], play: ['solo'], ranking: ['own'] },
      { members: ['none', 'platform'], play: ['peer'], fairplay: ['no'], saves: ['server'] },
      { members: ['none', 'platform'], play: ['peer'], fairplay: ['no'], ranking: ['own'] },
    ],
    recommended: ['single', 'cloud', 'idc', 'hybrid'],
    belief: {
      ko: '온라인 저장과 랭킹에는 서버가 필요하다',
      en: 'Online saves and leaderboards need a server',
    },
    answer: {
      ko: '플랫폼 서비스만으로 둘 다 해낸 게임이 있어요. 우리 규칙이나 원본이 꼭 필요한지 먼저 따져 보세요.',
      en: 'Games have had both from platform services alone. First ask whether you really need rules or a master copy of your own.',
    },
    source: {
      title: 'Leaderboard with Game Center and no backend (UI Buzz, episode 58)',
      url: 'https://uibuzz.transistor.fm/58/transcript',
    },
  },
  {
    id: 'peer-to-peer-is-free',
    when: [{ play: ['peer'], fairplay: ['yes'] }],
    recommended: ['single', 'cloud', 'idc', 'hybrid'],
    belief: { ko: '플레이어끼리 연결하면 공짜다', en: 'Peer to peer is free' },
    answer: {
      ko: '협동이나 1 대 1이라면 그래요. 순위가 걸리거나 기종이 섞이면 나중에 갚을 빚이 돼요. 호스트가 나가고, 연결이 막히고, 속임수가 생겨요.',
      en: 'For co-op and one against one it is. With ranks or mixed platforms it becomes a debt: hosts leave, connections fail, players cheat.',
    },
    source: {
      title: 'For Honor and Friday the 13th move from P2P to the cloud (AWS)',
      url: 'https://aws.amazon.com/blogs/gamedev/for-honor-friday-the-13th-the-game-move-from-p2p-to-the-cloud-to-improve-player-experience/',
    },
  },
  {
    id: 'sudden-fame-needs-elastic-cloud',
    when: [{ traffic: ['sudden'] }],
    recommended: ['none'],
    belief: { ko: '갑자기 유명해지려면 클라우드가 있어야 한다', en: 'Sudden fame needs an elastic cloud' },
    answer: {
      ko: '정적 파일로 된 게임과 플레이어가 호스트인 게임은 서버 없이도 그 관심을 다 받아 냈어요.',
      en: 'Games made of static files, or hosted by their players, took it all without any backend.',
    },
    source: {
      title: 'How Wordle kept your streak alive when it migrated to the NYT',
      url: 'https://dev.to/timothee/how-wordle-kept-your-streak-alive-when-it-migrated-to-the-nyts-website-170b',
    },
  },
  {
    id: 'no-members-no-server',
    when: [{ members: ['none', 'platform'], play: ['turns', 'match', 'world'] }],
    recommended: ['single', 'cloud', 'idc', 'hybrid'],
    belief: { ko: '회원이 없으면 서버도 필요 없다', en: 'No members, no server' },
    answer: {
      ko: '회원이 없어도, 함께 하는 놀이의 결과를 정할 곳은 필요해요. 회원정보가 없던 게임 34개 가운데 21개가 서버를 돌렸어요.',
      en: 'Even without members somebody must decide what happens in shared play: 21 of 34 games without members ran a server.',
    },
  },
  {
    id: 'cloud-makes-you-elastic',
    when: [{ traffic: ['sudden'] }],
    recommended: ['cloud', 'hybrid'],
    belief: { ko: '클라우드에 올리면 저절로 늘어난다', en: 'Cloud makes you elastic' },
    answer: {
      ko: '게임이 주저앉은 곳은 대개 서버 대수가 아니라 데이터베이스나 코드였어요. 출시 전에 부하를 걸어 보세요.',
      en: 'Where games fell over, the limit was usually a database or the code, not the number of machines. Load-test before launch.',
    },
    source: {
      title: 'Among Us, September 2020: the matchmaker and its database were the limit',
      url: 'https://twtext.com/article/1302327769334865920',
    },
  },
  {
    id: 'one-vm-at-a-cloud-provider-is-the-cloud',
    when: [{ downtime: ['minutes'] }, { operators: ['nobody', 'developers'], traffic: ['sudden', 'events'] }],
    recommended: ['single'],
    belief: {
      ko: '클라우드 VM 한 대를 빌리면 클라우드를 쓰는 것이다',
      en: 'One VM at a cloud provider is the cloud',
    },
    answer: {
      ko: '그 한 대가 재부팅될 때 게임도 멈춘다면 ‘서버 한 대’예요. 몇 분 안에 되살아나야 한다면 예비 서버를 따로 준비하세요.',
      en: 'If the game is down while that machine restarts, it is a single server. To be back within minutes you need a spare.',
    },
  },
  {
    id: 'large-or-steady-games-belong-in-a-data-centre',
    when: [{ play: ['world'] }, { peak: ['1m', 'over1m'] }, { traffic: ['steady'] }],
    recommended: ['cloud', 'hybrid'],
    belief: {
      ko: '큰 게임, MMORPG, 꾸준한 접속은 IDC에 두어야 한다',
      en: 'Large games, MMORPGs and steady loads belong in a data centre',
    },
    answer: {
      ko: '동접 100만 명을 넘긴 기록은 클라우드 9건, IDC 4건, 둘을 함께 쓴 것이 3건이에요. 꾸준한 게임도 인력과 낡은 장비 때문에 IDC를 떠났어요.',
      en: 'Above a million players at once: cloud 9, data centre 4, both 3. Steady games left their own rooms, too, over staff time and ageing hardware.',
    },
    source: {
      title: 'Second Life: regions now all on AWS',
      url: 'https://modemworld.me/2020/11/19/',
    },
  },
  {
    id: 'adding-hardware-at-run-time-is-a-cloud-trait',
    when: [{ hardware: ['owned'], operators: ['some', 'crew'], traffic: ['events', 'sudden'] }],
    recommended: ['idc', 'hybrid'],
    belief: {
      ko: '돌아가는 중에 장비를 늘리는 것은 클라우드만 된다',
      en: 'Adding hardware at run time is a cloud trait',
    },
    answer: {
      ko: '자체 클라우드를 갖춘 회사도 그렇게 해요. 진짜 차이는 쓰지 않는 용량의 값을 누가 내느냐예요.',
      en: 'Private clouds do it as well. The true difference is who pays for capacity that is not used.',
    },
    source: {
      title: 'Netmarble at IGC 2017: a private cloud, "not a choice but a must"',
      url: 'https://www.slideshare.net/slideshow/igc-2017-79438184/79438184',
    },
  },
  {
    id: 'a-data-centre-is-safe-and-so-is-the-cloud',
    when: [{ downtime: ['minutes'] }, { residency: ['yes'] }],
    recommended: ['cloud', 'idc', 'hybrid'],
    belief: { ko: 'IDC는 안전하다, 클라우드는 안전하다', en: 'A data centre is safe; the cloud is safe' },
    answer: {
      ko: '전기와 냉각은 양쪽에서 다 멈춘 적이 있어요. 어디에 두든 다른 곳에 백업을 두고 복구를 연습하세요.',
      en: 'Power and cooling have failed on both sides. Wherever you are, keep a backup elsewhere and practise restoring it.',
    },
    source: {
      title: 'A power fault in one data centre stopped several games at once (2018)',
      url: 'http://g-enews.com/view.php?ud=2018020214475121019bdce8ae77_1&ssk=g140000',
    },
  },
  {
    id: 'you-grow-from-one-server-to-cloud-to-data-centre',
    when: [{ cost: ['monthly'] }, { hardware: ['owned'] }],
    recommended: ['single', 'cloud'],
    belief: {
      ko: '서버 한 대에서 클라우드로, 다음은 IDC로 자란다',
      en: 'You grow from one server to the cloud to a data centre',
    },
    answer: {
      ko: '기록에 남은 이사는 IDC에서 클라우드로 6건, IDC에서 함께 쓰기로 6건이고, 클라우드에서 IDC로 모두 옮긴 것은 없어요.',
      en: 'Documented moves: from data centre to cloud 6, from data centre to both 6, and from cloud to data centre completely none.',
    },
  },
];

/** Whether the visitor said all this. */
function said(when: When, answers: Answers): boolean {
  return Object.entries(when).every(([question, options]) =>
    (options as readonly string[]).includes(answers[question as ChoiceId] ?? ''),
  );
}

/** The beliefs that the visitor's own answers show, the most relevant first. */
export function beliefsShown({ recommended }: Decision, answers: Answers): Belief[] {
  return beliefs
    .filter((belief) => belief.recommended.includes(recommended))
    .filter(({ when }) => when.some((each) => said(each, answers)))
    .slice(0, mostBeliefs);
}
