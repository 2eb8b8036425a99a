import { figures } from '../../../forecast/capacity.ts';
import type { Language, Text } from '../../../language/text.ts';
import type { LayerContext } from '../../layer.ts';
import { type Machines, machinesFor } from './machines.ts';

/** Figures of the order sheet that the capacity model does not have. */
export const orderFigures = {
  kilobytesPerAnswer: {
    value: 2,
    source: { ko: '가정입니다. 실제 게임에서 재세요.', en: 'An assumption: measure your own game.' },
  },
  lineUse: {
    value: 0.5,
    source: {
      ko: '가정입니다. 회선의 절반은 여유로 둡니다.',
      en: 'An assumption: half of a line is kept free.',
    },
  },
  leadDays: {
    value: 14,
    source: {
      ko: 'Devsisters, KGC 2013: 서버 확충 리드 타임 “최소 2주”. 오래된 수치이므로 업체에 확인하세요.',
      en: 'Devsisters, KGC 2013: “at least 2 weeks” for more servers. An old figure: ask your provider.',
    },
  },
  overage: {
    value: 17_000,
    source: {
      ko: '카페24 서버호스팅 안내(날짜 없음): 초과 회선 1 Mbps당 월 17,000원. 다른 업체의 값은 확인하지 못했습니다.',
      en: 'Cafe24’s help page (undated): 17,000 KRW a month for each Mbps over. No other provider’s price could be verified.',
    },
  },
} as const;

interface Line {
  readonly role: Text;
  readonly count: number;
  readonly units: number;
  readonly build: Text;
  readonly power: Text;
  readonly why: Text;
}

const power = {
  small: { ko: '소 (1소켓, 16코어 이하)', en: 'low (one socket, 16 cores or fewer)' },
  middle: { ko: '중 (1소켓, 32코어 이하)', en: 'middle (one socket, 32 cores or fewer)' },
  large: { ko: '대 (2소켓 또는 64코어)', en: 'high (two sockets or 64 cores)' },
  network: { ko: '소 (스위치)', en: 'low (a switch)' },
} as const satisfies Record<string, Text>;

const powerOf = (cores: number): Text =>
  cores <= 16 ? power.small : cores <= 32 ? power.middle : power.large;

const rounded = (value: number) => Math.round(value).toLocaleString('en-US');

/** The machines as lines of an order: what, how many, how high, and why that many. */
export function orderLines(machines: Machines): readonly Line[] {
  const { balancers, app, appVcpu: needed, database, caches, backups, games } = machines;
  const databaseBuild: Text = {
    ko: `${database.vcpu}코어, ${database.memoryGib} GiB ECC, NVMe 2장 미러(RAID 1)`,
    en: `${database.vcpu} cores, ${database.memoryGib} GiB ECC, two NVMe mirrored (RAID 1)`,
  };
  const lines: Line[] = [
    {
      role: { ko: '스위치', en: 'Switch' },
      count: 2,
      units: 1,
      build: { ko: '10 GbE, 서로 다른 전원', en: '10 GbE, on different power feeds' },
      power: power.network,
      why: { ko: '한 대가 멈춰도 이어지도록 둘', en: 'Two, so that one may fail' },
    },
    {
      role: { ko: '로드 밸런서', en: 'Balancer' },
      count: balancers,
      units: 1,
      build: { ko: '8코어, 16 GiB, SSD 2장 미러', en: '8 cores, 16 GiB, two SSD mirrored' },
      power: power.small,
      why: { ko: '주소 하나를 나눠 갖는 한 쌍', en: 'A pair that shares one address' },
    },
    {
      role: { ko: '앱 서버', en: 'App server' },
      count: app.count,
      units: 1,
      build: {
        ko: `${app.vcpu}코어, ${app.vcpu * 2} GiB, SSD 2장 미러`,
        en: `${app.vcpu} cores, ${app.vcpu * 2} GiB, two SSD mirrored`,
      },
      power: powerOf(app.vcpu),
      why: {
        ko: `필요한 ${needed.toFixed(1)}코어 ÷ ${app.vcpu}을 올림, 고장에 대비해 1대 더, 최소 2대`,
        en: `${needed.toFixed(1)} cores needed ÷ ${app.vcpu}, rounded up, one more for a failure, at least 2`,
      },
    },
    {
      role: { ko: '데이터베이스', en: 'Database' },
      count: 2,
      units: 2,
      build: databaseBuild,
      power: powerOf(database.vcpu),
      why: { ko: '원본 하나와 같은 크기의 복제 하나', en: 'A primary, and a replica of the same size' },
    },
    {
      role: { ko: '캐시', en: 'Cache' },
      count: caches,
      units: 1,
      build: { ko: '8코어, 64 GiB', en: '8 cores, 64 GiB' },
      power: power.small,
      why: {
        ko: '최고 동접 10,000명 이상에서 하나. 멈추면 DB가 대신 일합니다.',
        en: 'One, from 10,000 players at once; while it is down the database does the work',
      },
    },
    {
      role: { ko: '게임 서버', en: 'Game server' },
      count: games,
      units: 1,
      build: { ko: '16코어(클럭 우선), 64 GiB', en: '16 cores (clock before count), 64 GiB' },
      power: power.small,
      why: {
        ko: '시작용 2대. 실제 수 = 최고 동접 ÷ 장비 한 대가 받는 인원(부하 시험으로 재세요) + 1',
        en: 'Two to begin with. In truth: peak players ÷ players one machine holds (measure it) + 1',
      },
    },
    {
      role: { ko: '백업 (다른 건물)', en: 'Backup (another building)' },
      count: backups,
      units: 2,
      build: {
        ko: '8코어, 16 GiB, DB 용량의 20배 이상 디스크(RAID 6)',
        en: '8 cores, 16 GiB, disks of 20 times the database or more (RAID 6)',
      },
      power: power.small,
      why: { ko: '14일치 사본과 로그', en: 'Copies and log of 14 days' },
    },
  ];
  return lines.filter(({ count }) => count > 0);
}

/** Mbps that the web tier needs out, with room. Game servers come on top: only the game knows its traffic. */
export function lineMbps({ demand, oneDatabaseCarries }: Machines): number {
  const carried = oneDatabaseCarries === undefined ? 1 : Math.min(1, oneDatabaseCarries / demand.players);
  const bits = demand.requestsPerSecond * carried * orderFigures.kilobytesPerAnswer.value * 8000;
  return Math.max(10, Math.ceil(bits / 1e6 / orderFigures.lineUse.value / 10) * 10);
}

/** What to ask a data centre for: every figure with its formula and its source, and no price of ours. */
export function orderSheet(context: LayerContext, language: Language): string {
  const say = (ko: string, en: string) => (language === 'ko' ? ko : en);
  const machines = machinesFor(context);
  const { demand, oneDatabaseCarries, burst, app } = machines;
  const lines = orderLines(machines);
  const count = lines.reduce((sum, line) => sum + line.count, 0);
  const units = lines.reduce((sum, line) => sum + line.count * line.units, 0);
  const perPlayer = (demand.requestsPerSecond * 60) / demand.players;
  return [
    `# ${say('주문서', 'Order sheet')}: ${context.slug}`,
    '',
    say(
      '답에서 계산한 시작점입니다. 부하 시험으로 재고 고친 뒤 주문하세요. 값은 `deploy/ansible/inventory.yml`과 같습니다.',
      'A starting point computed from the answers. Measure, correct, then order. It agrees with `deploy/ansible/inventory.yml`.',
    ),
    '',
    `## ${say('장비', 'Machines')}`,
    '',
    `| ${say('역할 | 대수 | 대당 U | 사양 | 전력 등급 | 근거', 'Role | Machines | U each | Build | Power class | Why')} |`,
    '| --- | ---: | ---: | --- | --- | --- |',
    ...lines.map(
      (line) =>
        `| ${line.role[language]} | ${line.count} | ${line.units} | ${line.build[language]} | ${line.power[language]} | ${line.why[language]} |`,
    ),
    '',
    say(
      `합계 ${count}대, ${units}U입니다. 백업 장비의 2U는 다른 건물에 둡니다. 랙에는 배선과 공기를 위해 4분의 1을 비워 둡니다: ${Math.ceil(((units - 2) * 4) / 3)}U.`,
      `${count} machines, ${units} U in all; the 2 U of the backup stand in another building. Leave a quarter of the rack for cables and air: ${Math.ceil(((units - 2) * 4) / 3)} U.`,
    ),
    '',
    `## ${say('계산', 'Formulas')}`,
    '',
    `- ${say('최고 동접', 'Players at once')}: ${rounded(demand.players)}. ${say('답의 구간에서 가장 큰 값입니다.', 'The top of the answered bracket.')}`,
    `- ${say('초당 요청', 'Requests a second')} = ${rounded(demand.players)} × ${perPlayer.toFixed(1)} ÷ 60 = ${rounded(demand.requestsPerSecond)}`,
    `- ${say('앱 코어', 'App cores')} = (${say('초당 요청', 'requests a second')} ÷ ${figures.requestsPerVcpu.value} + ${say('초당 로그인', 'log-ins a second')} ${demand.loginsPerSecond.toFixed(1)} × ${figures.loginMilliseconds.value} ms) ÷ ${figures.targetUtilisation.value} = ${machines.appVcpu.toFixed(1)}`,
    `- ${say('DB 연결', 'Database connections')} = ${app.count} × ${app.workers} × ${machines.pool} + ${burst.connections} + 20 = ${machines.maxConnections} ≤ ${machines.database.maxConnections}`,
    ...(burst.vcpu > 0
      ? [
          `- ${say('클라우드에서 빌릴 몫', 'To be rented in the cloud')}: ${burst.vcpu} vCPU. ${say(`예상의 ${figures.launchMultiple.value}배까지 받기 위한 값이고, 배수는 가정입니다.`, `For up to ${figures.launchMultiple.value} times the forecast; the multiple is an assumption.`)}`,
        ]
      : []),
    '',
    `${say('출처', 'Sources')}:`,
    '',
    ...[
      figures.requestsPerVcpu,
      figures.loginMilliseconds,
      figures.databaseRequestsPerVcpu,
      figures.targetUtilisation,
      figures.workersPerVcpu,
      figures.bytesPerConnection,
    ].map(({ value, source }) => `- ${value.toLocaleString('en-US')}: ${source}`),
    '',
    ...(oneDatabaseCarries === undefined
      ? []
      : [
          say(
            `**주의:** 한 대의 데이터베이스로는 약 ${rounded(oneDatabaseCarries)}명까지입니다. 그 이상은 데이터를 나누는 설계(월드별, 지역별)가 먼저이고, 이 주문서는 한 벌을 위한 것입니다.`,
            `**Beware:** one database carries about ${rounded(oneDatabaseCarries)} players. Beyond that, split the data first (by world or by region); this sheet is for one set.`,
          ),
          '',
        ]),
    `## ${say('회선', 'Lines')}`,
    '',
    `- ${say('웹', 'Web')}: ${lineMbps(machines)} Mbps = ${say('초당 요청', 'requests a second')} × ${orderFigures.kilobytesPerAnswer.value} KB × 8 ÷ ${orderFigures.lineUse.value}. ${orderFigures.kilobytesPerAnswer.source[language]} ${orderFigures.lineUse.source[language]}`,
    ...(machines.games > 0
      ? [
          `- ${say('게임 서버', 'Game servers')}: ____ Mbps = ${say('최고 동접 × 한 명의 kbit/s ÷ 1,000 ÷ 0.5. 한 명의 값은 게임에서 재세요.', 'players at once × kbit/s of one player ÷ 1,000 ÷ 0.5. Measure one player in your game.')}`,
        ]
      : []),
    `- ${say('서로 다른 사업자의 두 회선. 패치와 에셋은 CDN이 내려 주므로 더하지 않았습니다.', 'Two lines of different carriers. Patches and assets come from a CDN and are not counted.')}`,
    `- ${say('초과 요금', 'Overage')}: ${orderFigures.overage.source[language]}`,
    '',
    `## ${say('예비 부품', 'Spare parts')}`,
    '',
    say(
      '가정입니다: 교체를 기다리는 동안 버틸 만큼만 둡니다. 보유 장비라면 현장에, 서버호스팅이라면 업체의 교체 시간을 계약서에 적으세요.',
      'Assumptions: enough to bridge the wait for a replacement. For your own machines keep them on site; for leased ones have the replacement time written into the contract.',
    ),
    '',
    `- ${say('앱 서버와 같은 장비', 'A machine like the app servers')}: 1`,
    `- ${say('디스크', 'Disks')}: ${Math.max(2, Math.ceil(count * 2 * 0.1))} = ${say('장비마다 2장의 10 %를 올림, 최소 2', '10 % of two for each machine, rounded up, at least 2')}`,
    `- ${say('전원 공급 장치', 'Power supplies')}: ${Math.max(1, Math.ceil(count * 0.1))} = ${say('장비의 10 %를 올림', '10 % of the machines, rounded up')}`,
    `- ${say('10 GbE 케이블과 모듈', '10 GbE cables and modules')}: ${Math.max(4, Math.ceil(count * 0.2))} = ${say('장비의 20 %를 올림, 최소 4', '20 % of the machines, rounded up, at least 4')}`,
    '',
    `## ${say('리드 타임', 'Lead time')}`,
    '',
    `- ${orderFigures.leadDays.value} ${say('일 이상', 'days or more')}. ${orderFigures.leadDays.source[language]}`,
    `- ${say('그래서 이벤트 한 달 전에 주문을 끝내고, 일주일 전에 부하 시험을 마칩니다.', 'So order a month before an event, and finish the load test a week before it.')}`,
    '',
    `## ${say('가격 (견적을 받아 채우세요)', 'Prices (fill in from quotations)')}`,
    '',
    say(
      '국내 코로케이션과 서버호스팅의 공개 가격은 확인하지 못했습니다(2026-11). 여기에는 저희가 지어낸 값이 없습니다.',
      'No public list price of Korean colocation or server hosting could be verified (2026-11). No figure here is made up.',
    ),
    '',
    `| ${say('항목 | 업체 A | 업체 B | 업체 C', 'Item | Provider A | Provider B | Provider C')} |`,
    '| --- | --- | --- | --- |',
    ...[
      say('장비 구매 또는 월 임대', 'Machines, bought or leased by the month'),
      say('상면(U 또는 랙), 월', 'Space (U or racks), a month'),
      say('전력, 월', 'Power, a month'),
      say('회선과 초과 요금, 월', 'Lines and overage, a month'),
      say('설치비', 'Setup'),
      say('현장 작업(리모트 핸즈), 시간당', 'Remote hands, an hour'),
      say('장비 교체 시간(SLA)', 'Time to replace a machine (SLA)'),
      say('최소 계약 기간', 'Shortest contract'),
    ].map((item) => `| ${item} | | | |`),
    '',
  ].join('\n');
}
