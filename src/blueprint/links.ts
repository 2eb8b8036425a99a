import type { Text } from '../language/text.ts';
import type { PartKind } from './parts.ts';

/** A link stands wherever both its ends do. */
export interface LinkRow {
  readonly from: PartKind;
  readonly to: PartKind;
  readonly carries: Text;
  /** One of the links that an ordinary request travels; drawn stronger. */
  readonly main?: true;
}

const requests: Text = { ko: '요청', en: 'requests' };

export const linkRows: readonly LinkRow[] = [
  { from: 'client', to: 'hosting', carries: { ko: '게임 파일', en: 'game files' }, main: true },
  { from: 'client', to: 'store', carries: { ko: '설치·업데이트', en: 'install, update' }, main: true },
  { from: 'client', to: 'cdn', carries: { ko: '패치·에셋', en: 'patches, assets' } },
  { from: 'client', to: 'peers', carries: { ko: '직접 연결', en: 'direct play' }, main: true },
  { from: 'client', to: 'platform', carries: { ko: '플랫폼 SDK', en: 'platform SDK' } },
  { from: 'client', to: 'door', carries: { ko: 'HTTPS', en: 'HTTPS' }, main: true },
  { from: 'client', to: 'balancer', carries: { ko: 'HTTPS', en: 'HTTPS' }, main: true },
  { from: 'client', to: 'game', carries: { ko: '실시간', en: 'real time' } },
  { from: 'client', to: 'copy', carries: { ko: '가까운 곳으로', en: 'to the nearest' } },
  { from: 'door', to: 'app', carries: requests, main: true },
  { from: 'balancer', to: 'app', carries: requests, main: true },
  { from: 'balancer', to: 'vpn', carries: { ko: '넘치는 요청', en: 'overflow' } },
  { from: 'vpn', to: 'burst', carries: { ko: '암호화 통로', en: 'tunnel' } },
  { from: 'app', to: 'game', carries: { ko: '입장·결과', en: 'entry, results' } },
  { from: 'app', to: 'cache', carries: { ko: '자주 읽는 값', en: 'hot reads' } },
  { from: 'app', to: 'database', carries: { ko: '읽기·쓰기', en: 'reads, writes' }, main: true },
  { from: 'burst', to: 'database', carries: { ko: '통로로 읽기·쓰기', en: 'reads, writes by the tunnel' } },
  { from: 'copy', to: 'database', carries: { ko: '기록', en: 'records' } },
  { from: 'app', to: 'replica', carries: { ko: '공개 순위 읽기', en: 'public reads' } },
  { from: 'database', to: 'replica', carries: { ko: '복제', en: 'replication' } },
  { from: 'database', to: 'backup', carries: { ko: '매일 백업', en: 'nightly backup' } },
];
