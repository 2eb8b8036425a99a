import type { PartKind } from '../blueprint/parts.ts';
import type { SiteKind } from '../blueprint/sites.ts';
import type { Source, When } from '../decision/table.ts';
import type { Text } from '../language/text.ts';

/** What outcomes are compared by, in the order it is read. */
export const aspects = {
  operating: { ko: '직접 돌보는 것', en: 'What you operate' },
  spike: { ko: '접속이 몰리면', en: 'When players pour in' },
  failure: { ko: '서버 한 대가 멈추면', en: 'When a machine dies' },
  region: { ko: '지역을 늘리면', en: 'When a region is added' },
  deployment: { ko: '첫 배포까지', en: 'Until the first deployment' },
  leaving: { ko: '그만두거나 옮기면', en: 'When you leave' },
} as const satisfies Record<string, Text>;

export type Aspect = keyof typeof aspects;

export const aspectIds = Object.keys(aspects) as Aspect[];

/**
 * Something that is so wherever the parts named stand in one of these places, or do not stand at all. A
 * statement names in its text no part that it has no condition on; a test holds it to that.
 */
export interface Statement {
  readonly aspect: Aspect;
  readonly where: { readonly [P in PartKind]?: readonly (SiteKind | 'absent')[] };
  readonly when?: When;
  readonly says: Text;
  readonly source?: Source;
}

const leadTime: Source = {
  title: 'Devsisters, KGC 2013',
  url: 'https://www.slideshare.net/slideshow/kgc2013-1/26603970',
};

export const statements: readonly Statement[] = [
  {
    aspect: 'operating',
    where: { app: ['region'] },
    says: {
      ko: '기계는 빌려요. 그 위의 프로그램과 설정이 우리 일이에요.',
      en: 'The machines are rented; the programs and settings on them are yours.',
    },
  },
  {
    aspect: 'operating',
    where: { app: ['datacentre'], database: ['datacentre'] },
    says: {
      ko: '운영체제부터 데이터베이스까지 우리가 고치고 올려요.',
      en: 'From the operating system to the database, you patch and upgrade it.',
    },
  },
  {
    aspect: 'operating',
    where: { app: ['machine'] },
    says: {
      ko: '로그인해 볼 기계가 하나라 무슨 일이 있는지 한곳에서 보여요.',
      en: 'There is one machine to log in to, so everything can be seen in one place.',
    },
  },
  {
    aspect: 'operating',
    where: { vpn: ['datacentre'], burst: ['burst'] },
    says: {
      ko: 'VPN 양쪽의 프로그램이 언제나 같은 버전이어야 해요.',
      en: 'The programs at both ends of the VPN have to be of the same version.',
    },
  },

  {
    aspect: 'spike',
    where: { app: ['absent'], hosting: ['edge'] },
    says: {
      ko: '멈출 서버가 없어요. 정적 호스팅은 파일만 내려 주고, 계산은 각자의 기기가 해요.',
      en: 'No server can fall over: static hosting hands out files, and each device does its own work.',
    },
  },
  {
    aspect: 'spike',
    where: { app: ['absent'], store: ['edge'] },
    says: {
      ko: '멈출 서버가 없어요. 내려받기는 앱 스토어가 받고, 계산은 각자의 기기가 해요.',
      en: 'No server can fall over: the app store takes the downloads, and each device does its own work.',
    },
  },
  {
    aspect: 'spike',
    where: { peers: ['players'] },
    says: {
      ko: '판은 다른 플레이어의 기기가 열어요. 사람이 늘면 방을 여는 기기도 늘어요.',
      en: 'Rounds run on other players’ devices: more people also bring more hosts.',
    },
  },
  {
    aspect: 'spike',
    where: { app: ['machine'], database: ['machine'] },
    says: {
      ko: '앱 서버와 데이터베이스가 이 한 대의 CPU와 메모리를 나눠 써요. 넘치면 더 큰 서버로 옮겨야 해요.',
      en: 'App server and database share the CPU and memory of this one machine; beyond that you move to a larger one.',
    },
  },
  {
    aspect: 'spike',
    where: { app: ['region'] },
    says: {
      ko: '앱 서버가 저절로 늘었다 줄어요. 새 노드까지 필요하면 보통 5분쯤 걸려요.',
      en: 'App servers come and go by themselves. When new nodes are needed, that usually takes about 5 minutes.',
    },
    source: {
      title: 'Kubernetes Cluster Autoscaler FAQ (2026-08)',
      url: 'https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/FAQ.md',
    },
  },
  {
    aspect: 'spike',
    where: { app: ['datacentre'], burst: ['absent'] },
    says: {
      ko: '앱 서버는 들여놓은 만큼이에요. 서버를 늘리는 데 “최소 2주”라고 밝힌 회사가 있어요(2013년).',
      en: 'There are as many app servers as were installed. One company gave “two weeks at least” for adding more (2013).',
    },
    source: leadTime,
  },
  {
    aspect: 'spike',
    where: { app: ['datacentre'], burst: ['burst'], balancer: ['datacentre'], vpn: ['datacentre'] },
    says: {
      ko: 'IDC의 앱 서버가 받다가 넘치면, 로드 밸런서가 VPN 너머 추가 서버로 보내요. 추가 서버는 쓴 만큼만 빌려요.',
      en: 'The data centre’s app servers take what they can; the load balancer sends the rest through the VPN to extra servers, rented while needed.',
    },
  },
  {
    aspect: 'spike',
    where: { game: ['machine'] },
    says: {
      ko: '게임 서버도 같은 한 대에서 돌아, 판이 늘수록 로그인과 저장까지 느려져요.',
      en: 'The game servers run on the same machine, so more rounds also slow down sign-in and saves.',
    },
  },
  {
    aspect: 'spike',
    where: { game: ['region'] },
    says: {
      ko: '게임 서버도 저절로 늘었다 줄어요.',
      en: 'The game servers come and go by themselves, too.',
    },
  },
  {
    aspect: 'spike',
    where: { game: ['datacentre'] },
    says: {
      ko: '게임 서버는 IDC에 있는 대수까지만 받아요.',
      en: 'The game servers take as many as the machines in the data centre hold.',
    },
  },
  {
    aspect: 'spike',
    where: { database: ['region', 'datacentre'], replica: ['absent'] },
    says: {
      ko: '데이터베이스는 하나 그대로예요. 앱이 늘어도 함께 늘지 않아요.',
      en: 'There is one database, and it does not grow along with the app.',
    },
  },
  {
    aspect: 'spike',
    where: { database: ['region', 'datacentre'], replica: ['region', 'datacentre'] },
    says: {
      ko: '데이터베이스는 함께 늘지 않아요. 읽기는 복제 DB가 나눠 받지만 쓰기는 한 곳이 다 받아요.',
      en: 'The database does not grow along: its replica shares the reading, but one place takes all writes.',
    },
  },
  {
    aspect: 'spike',
    where: { cache: ['region', 'datacentre'] },
    says: {
      ko: '자주 읽는 값은 캐시가 대신 답해요.',
      en: 'What is read often is answered by the cache.',
    },
  },
  {
    aspect: 'spike',
    where: { cdn: ['edge'], app: ['machine', 'region', 'datacentre'] },
    says: {
      ko: '패치와 에셋은 CDN이 내려 줘서 서버까지 오지 않아요.',
      en: 'Patches and assets come from the CDN and never reach the servers.',
    },
  },

  {
    aspect: 'failure',
    where: { app: ['absent'], peers: ['absent'] },
    says: {
      ko: '멈출 서버가 없어요. 남의 장애는 그쪽이 고칠 때까지 기다려요.',
      en: 'There is no server to die. When a provider fails, you wait until they have repaired it.',
    },
  },
  {
    aspect: 'failure',
    where: { app: ['absent'], peers: ['players'] },
    says: {
      ko: '멈출 서버가 없어요. 방을 연 기기가 꺼지면 그 판이 끝나요.',
      en: 'There is no server to die. A round ends when the device that hosts it goes away.',
    },
  },
  {
    aspect: 'failure',
    where: { app: ['machine'], database: ['machine'], replica: ['absent'], backup: ['vault'] },
    says: {
      ko: '앱 서버도 데이터베이스도 그 한 대라 모두 멈춰요. 이어받을 복제 DB가 없어, 새 서버에 어젯밤 백업을 되돌려요.',
      en: 'App server and database are that one machine: everything stops. With no replica to take over, last night’s backup is restored on a new machine.',
    },
  },
  {
    aspect: 'failure',
    where: { database: ['machine'], replica: ['absent'], backup: ['vault'] },
    says: {
      ko: '그 백업 뒤에 데이터베이스에 쌓인 기록은 잃을 수 있어요.',
      en: 'What the database took in after that backup may be lost.',
    },
  },
  {
    aspect: 'failure',
    where: { app: ['region'], balancer: ['region'] },
    says: {
      ko: '앱 서버라면, 로드 밸런서가 살아 있는 쪽으로 보내고 빈자리는 저절로 채워져요.',
      en: 'An app server: the load balancer sends requests to those alive, and the gap fills by itself.',
    },
  },
  {
    aspect: 'failure',
    where: { app: ['datacentre'], balancer: ['datacentre'] },
    says: {
      ko: '앱 서버라면, 로드 밸런서가 살아 있는 쪽으로 보내요. 빈자리는 사람이 고쳐서 채워요.',
      en: 'An app server: the load balancer sends requests to those alive; people repair what is missing.',
    },
  },
  {
    aspect: 'failure',
    where: { balancer: ['datacentre'] },
    says: {
      ko: '로드 밸런서라면, 두 대 가운데 남은 한 대가 이어받아요.',
      en: 'A load balancer: there are two, and the other takes over.',
    },
  },
  {
    aspect: 'failure',
    where: { database: ['region'], replica: ['absent'], backup: ['vault'] },
    says: {
      ko: '데이터베이스라면, 이어받을 복제 DB가 없어요. 다시 켜지거나 백업을 되돌릴 때까지 멈춰요.',
      en: 'The database: with no replica to take over, the game stops until it is up again or restored from a backup.',
    },
  },
  {
    aspect: 'failure',
    where: { database: ['region', 'datacentre'], replica: ['region', 'datacentre'] },
    says: {
      ko: '데이터베이스라면, 복제 DB가 원본이 되어 이어받아요. 아직 복제되지 않은 마지막 기록은 잃을 수 있어요.',
      en: 'The database: its replica becomes the primary and takes over. The last writes it had not received may be lost.',
    },
  },
  {
    aspect: 'failure',
    where: { game: ['region', 'datacentre'] },
    says: {
      ko: '게임 서버라면, 그 위에서 돌던 판이나 세계가 끊겨요. 다른 게임 서버는 그대로 돌아요.',
      en: 'A game server: the round or world on it breaks off. The other game servers go on.',
    },
  },
  {
    aspect: 'failure',
    where: { game: ['machine'] },
    says: {
      ko: '게임 서버에서 돌던 판이나 세계도 함께 끊겨요.',
      en: 'The rounds or the world on the game servers break off with it.',
    },
  },

  {
    aspect: 'region',
    where: { app: ['absent'], hosting: ['edge'] },
    says: {
      ko: '더 둘 서버가 없어요. 정적 호스팅의 파일이 그 지역에 가까운지만 보면 돼요.',
      en: 'No server to add: see whether static hosting has the files near that region.',
    },
  },
  {
    aspect: 'region',
    where: { app: ['absent'], store: ['edge'] },
    says: {
      ko: '더 둘 서버가 없어요. 앱 스토어에서 그 지역에도 내놓으면 돼요.',
      en: 'No server to add: offer the game in that region’s app store.',
    },
  },
  {
    aspect: 'region',
    where: { app: ['machine'], cdn: ['absent'] },
    says: {
      ko: '앱 서버는 그대로 한 곳이에요. 파일은 CDN을 더해 가까이 둘 수 있지만, 요청은 모두 그 한 대까지 와요.',
      en: 'The app server stays in one place. A CDN could bring files closer, but every request still travels to that machine.',
    },
  },
  {
    aspect: 'region',
    where: { app: ['machine'], cdn: ['edge'] },
    says: {
      ko: '앱 서버는 그대로 한 곳이에요. 파일은 CDN이 가까이 두지만, 요청은 모두 그 한 대까지 와요.',
      en: 'The app server stays in one place. The CDN keeps files close, but every request still travels to that machine.',
    },
  },
  {
    aspect: 'region',
    where: { app: ['region'], copy: ['absent'] },
    says: {
      ko: '클라우드의 다른 리전에 앱 서버를 한 벌 더 빌려요. 장비를 사지 않아요.',
      en: 'Rent another set of app servers in another of the cloud’s regions; no hardware is bought.',
    },
  },
  {
    aspect: 'region',
    where: { app: ['datacentre'], burst: ['absent'], copy: ['absent'] },
    says: {
      ko: '그 지역에 자리와 장비를 새로 얻어 앱 서버를 한 벌 더 차려야 해요.',
      en: 'Space and machines have to be found there for another set of app servers.',
    },
  },
  {
    aspect: 'region',
    where: { app: ['datacentre'], burst: ['burst'], copy: ['absent'] },
    says: {
      ko: 'IDC가 없는 지역은 추가 서버처럼 클라우드를 빌려 앱 서버를 한 벌 더 둘 수 있어요.',
      en: 'Where there is no data centre of yours, another set of app servers can be rented in the cloud, as the extra servers are.',
    },
  },
  {
    aspect: 'region',
    where: { copy: ['elsewhere'], database: ['region', 'datacentre'] },
    says: {
      ko: '이미 지역 서버가 있으니 같은 것을 한 벌 더 둬요. 기록은 데이터베이스 한 곳에 모여, 멀수록 저장이 늦어요.',
      en: 'There are regional servers already: add one more set. Records meet in one database, so saves from far away take longer.',
    },
  },
  {
    aspect: 'region',
    where: { copy: ['absent'], database: ['region', 'datacentre'] },
    says: {
      ko: '데이터베이스는 한 곳에 남아, 멀수록 저장이 늦어요.',
      en: 'The database stays in one place, so saves from far away take longer.',
    },
  },

  {
    aspect: 'deployment',
    where: { app: ['absent'], hosting: ['edge'] },
    says: {
      ko: '정적 호스팅에 파일을 올리면 끝이에요.',
      en: 'Upload the files to static hosting, and that is all.',
    },
  },
  {
    aspect: 'deployment',
    where: { app: ['absent'], store: ['edge'] },
    says: {
      ko: '앱 스토어에 올리고 심사를 기다려요. 서버 준비는 없어요.',
      en: 'Submit to the app store and wait for its review; there is no server to prepare.',
    },
  },
  {
    aspect: 'deployment',
    where: { app: ['machine'], door: ['machine'], database: ['machine'] },
    says: {
      ko: '서버 한 대를 빌리고 도메인을 잇고, 리버스 프록시와 앱 서버, 데이터베이스를 그 위에 함께 올려요.',
      en: 'Rent one machine, point a domain at it, and put reverse proxy, app server and database on it together.',
    },
  },
  {
    aspect: 'deployment',
    where: { app: ['region'], balancer: ['region'], database: ['region'] },
    says: {
      ko: '클러스터, 로드 밸런서, 관리형 데이터베이스를 먼저 만들어요. 모두 API로 주문하니 장비를 기다리지 않아요.',
      en: 'First come a cluster, a load balancer and a managed database. All are ordered by API; no hardware is waited for.',
    },
  },
  {
    aspect: 'deployment',
    where: { app: ['datacentre'] },
    when: { hardware: ['owned'] },
    says: {
      ko: '장비는 있으니 네트워크와 운영체제를 갖춰 앱 서버를 올려요. 남는 대수가 있어야 해요.',
      en: 'The machines are there: prepare network and operating system, then the app servers. Some must be free.',
    },
  },
  {
    aspect: 'deployment',
    where: { app: ['datacentre'] },
    when: { hardware: ['none'] },
    says: {
      ko: '서버호스팅을 계약하고 장비가 설치되기를 기다린 뒤에야 앱 서버를 올려요.',
      en: 'Machines are leased and have to be installed before any app server can be put on them.',
    },
  },
  {
    aspect: 'deployment',
    where: { balancer: ['datacentre'], database: ['datacentre'], replica: ['datacentre'] },
    says: {
      ko: '로드 밸런서 두 대, 데이터베이스와 복제 DB를 직접 설치해요.',
      en: 'You install two load balancers, the database and its replica yourself.',
    },
  },
  {
    aspect: 'deployment',
    where: { vpn: ['datacentre'], burst: ['burst'] },
    says: {
      ko: '클라우드도 따로 차려 추가 서버를 올리고, VPN으로 두 곳을 이어야 해요.',
      en: 'The cloud is set up besides, with its extra servers, and a VPN joins the two places.',
    },
  },
  {
    aspect: 'deployment',
    where: { game: ['machine', 'region', 'datacentre'] },
    says: {
      ko: '게임 서버 프로그램도 따로 만들어 올려야 해요.',
      en: 'The program of the game servers is built and put up separately.',
    },
  },
  {
    aspect: 'deployment',
    where: { copy: ['elsewhere'] },
    says: {
      ko: '지역 서버는 지역마다 한 벌씩 더 올려요.',
      en: 'Regional servers are put up once more for each region.',
    },
  },

  {
    aspect: 'leaving',
    where: { app: ['absent'], database: ['absent'] },
    says: {
      ko: '정리할 서버도, 옮길 데이터베이스도 없어요.',
      en: 'There is no server to clear away and no database to move.',
    },
  },
  {
    aspect: 'leaving',
    where: { platform: ['platform'] },
    says: {
      ko: '플랫폼 서비스에 맡긴 것은 그 플랫폼에 묶여 있어요.',
      en: 'What platform services keep is tied to that platform.',
    },
  },
  {
    aspect: 'leaving',
    where: { app: ['machine'], database: ['machine'], backup: ['vault'] },
    says: {
      ko: '백업 하나로 데이터베이스를 다른 서버에 그대로 옮길 수 있어요. 끝낼 계약도 한 대분이에요.',
      en: 'One backup takes the database to any other machine, and there is one machine’s contract to end.',
    },
  },
  {
    aspect: 'leaving',
    where: { app: ['region'], balancer: ['region'], database: ['region'] },
    says: {
      ko: '지우면 요금도 멈춰요. 다른 곳으로 옮기려면 로드 밸런서와 관리형 데이터베이스를 거기서 다시 갖춰야 해요.',
      en: 'Delete it and the bill stops. To move elsewhere, the load balancer and the managed database are needed there anew.',
    },
  },
  {
    aspect: 'leaving',
    where: { app: ['datacentre'] },
    when: { hardware: ['owned'] },
    says: {
      ko: '장비는 우리 것으로 남아요. 다른 게임에 쓰거나 팔아야 해요.',
      en: 'The machines stay yours, to be used for another game or sold.',
    },
  },
  {
    aspect: 'leaving',
    where: { app: ['datacentre'] },
    when: { hardware: ['none'] },
    says: {
      ko: '서버호스팅 계약이 끝날 때까지는 안 써도 요금이 나가요.',
      en: 'Leased machines are paid for until their contract ends, used or not.',
    },
  },
  {
    aspect: 'leaving',
    where: { database: ['datacentre'], balancer: ['datacentre'] },
    says: {
      ko: '로드 밸런서부터 데이터베이스까지 우리 설정이라, 다른 장비로 그대로 옮길 수 있어요.',
      en: 'From the load balancer to the database the settings are yours and move to other machines as they are.',
    },
  },
  {
    aspect: 'leaving',
    where: { burst: ['burst'], vpn: ['datacentre'] },
    says: {
      ko: '클라우드 쪽은 추가 서버와 VPN만 지우면 돼요.',
      en: 'In the cloud, only the extra servers and the VPN are to be deleted.',
    },
  },
];
