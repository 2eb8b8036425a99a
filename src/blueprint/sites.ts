import type { Text } from '../language/text.ts';

/** Where parts stand, in the order they are drawn: from the player inwards. */
export const siteKinds = {
  players: { name: { ko: '플레이어', en: 'Players' } },
  platform: { name: { ko: '플랫폼', en: 'Platform' } },
  edge: { name: { ko: '배포', en: 'Delivery' } },
  machine: { name: { ko: '서버 한 대', en: 'One machine' } },
  datacentre: { name: { ko: 'IDC', en: 'Data centre' } },
  region: { name: { ko: '클라우드 리전', en: 'Cloud region' } },
  burst: { name: { ko: '클라우드 (몰릴 때)', en: 'Cloud, for the spike' } },
  elsewhere: { name: { ko: '다른 지역', en: 'Other regions' } },
  vault: { name: { ko: '떨어진 보관소', en: 'Off-site' } },
} as const satisfies Record<string, { name: Text }>;

export type SiteKind = keyof typeof siteKinds;

export const siteOrder = Object.keys(siteKinds) as SiteKind[];
