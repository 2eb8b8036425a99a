import type { Text } from '../language/text.ts';

/** The five answers to "does my game need a server?". */
export const outcomes = {
  none: {
    name: { ko: '서버 없음', en: 'No server' },
    meaning: {
      ko: '기기, 정적 파일, 플랫폼 서비스, 플레이어끼리 연결로 충분해요.',
      en: 'The device, static files, platform services and player hosting carry it.',
    },
    verdict: { ko: '서버가 없어도 돼요', en: 'You do not need a server' },
  },
  single: {
    name: { ko: '서버 한 대', en: 'One server' },
    meaning: {
      ko: '앱과 데이터베이스가 한 대에 함께 있어요. 클라우드 VM 한 대도 여기예요.',
      en: 'Application and database on one machine. A single cloud VM is this, too.',
    },
    verdict: { ko: '서버 한 대면 충분해요', en: 'One server is enough' },
  },
  cloud: {
    name: { ko: '클라우드', en: 'Cloud' },
    meaning: {
      ko: '빌린 용량을 API로 늘리고 줄여요. 오토스케일링, 여러 존과 리전이에요.',
      en: 'Rented capacity, added and removed by API: autoscaling, several zones or regions.',
    },
    verdict: { ko: '클라우드를 추천해요', en: 'Run it in the cloud' },
  },
  idc: {
    name: { ko: 'IDC', en: 'Data centre' },
    meaning: {
      ko: '용량이 정해진 실제 장비예요. 소유, 서버호스팅, 코로케이션이 있어요.',
      en: 'Physical machines of fixed capacity: own, leased or colocated.',
    },
    verdict: { ko: 'IDC를 추천해요', en: 'Run it in a data centre' },
  },
  hybrid: {
    name: { ko: '클라우드 + IDC', en: 'Cloud + data centre' },
    meaning: {
      ko: '기본 용량은 IDC에 두고 몰릴 때는 클라우드를 빌려요. 기능이나 지역으로 나누기도 해요.',
      en: 'Own the base and rent the spike, or split by function or region.',
    },
    verdict: { ko: '클라우드와 IDC를 함께 쓰는 쪽을 추천해요', en: 'Combine a data centre with the cloud' },
  },
} as const satisfies Record<string, { name: Text; meaning: Text; verdict: Text }>;

export type Outcome = keyof typeof outcomes;

/** The outcomes that spread over several machines; the host table chooses among them. */
export type Host = Exclude<Outcome, 'none' | 'single'>;

export const outcomeIds = Object.keys(outcomes) as Outcome[];
