import type { LayerContext } from '../../layer.ts';
import { has, type Machines, machinesFor, threadsPerWorker } from './machines.ts';

const network = '10.20';

/** Groups in the order of their subnets; a group of one machine is numbered all the same. */
function groupsOf({ balancers, app, caches, games, backups }: Machines) {
  return [
    {
      name: 'balancer',
      says: 'Share the floating address: HAProxy and keepalived.',
      hosts: named('balancer', 1, balancers),
    },
    { name: 'app', says: 'Run the Django app.', hosts: named('app', 2, app.count) },
    {
      name: 'database_primary',
      says: 'Takes the writes. After a promotion swap this name with the next.',
      hosts: named('database', 3, 1),
    },
    {
      name: 'database_replica',
      says: 'Follows the primary and can take over.',
      hosts: named('database', 3, 1, 2),
    },
    {
      name: 'cache',
      says: 'Redis: what is read often. May be lost at any moment.',
      hosts: named('cache', 4, caches),
    },
    {
      name: 'backup',
      says: 'Stands in another building, or a fire takes the copies as well.',
      hosts: named('backup', 5, backups),
    },
    { name: 'game', says: 'Run your own game server program; see game.yml.', hosts: named('game', 6, games) },
  ];
}

function named(role: string, subnet: number, count: number, first = 1) {
  return Array.from({ length: count }, (_, index) => ({
    name: `${role}${first + index}`,
    address: `${network}.${subnet}.${10 + first + index}`,
  }));
}

/** Where the primary and its replica stand until a team puts its own addresses in. */
export const databaseAddresses = named('database', 3, 2).map(({ address }) => address);

/** Every machine with its address in the private network, in the order of the request. */
export function inventoryFile(context: LayerContext): string {
  const regional = has(context.blueprint, 'copy');
  const groups = groupsOf(machinesFor(context)).filter(({ hosts }) => hosts.length > 0);
  return [
    '---',
    '# The machines. Put your own private addresses in; ../ORDER.md says what kind of machine each is.',
    '# Reach a machine without a public address through a balancer: ProxyJump in your ~/.ssh/config.',
    'all:',
    '  children:',
    ...groups.flatMap(({ name, says, hosts }) => [
      `    # ${says}`,
      `    ${name}:`,
      '      hosts:',
      ...hosts.flatMap(({ name: host, address }) => [
        `        ${host}:`,
        `          ansible_host: ${address}`,
        `          private_address: ${address}`,
      ]),
    ]),
    ...(regional
      ? [
          '    # App servers near other players, one group a region: see REGIONS.md. Empty until you add some.',
          '    regional:',
          '      hosts: {}',
        ]
      : []),
    '',
  ].join('\n');
}

/** What the answers say about size: names, workers, and the connections that follow from them. */
export function sizingFile(context: LayerContext): string {
  const { app, pool, database, maxConnections, burst } = machinesFor(context);
  return [
    '---',
    '# Written from the answers; ../ORDER.md has the formulas. Measure your own game and change these.',
    '',
    '# The name of users, folders and units. Change it before the first run, not after.',
    `game_slug: ${context.slug}`,
    '',
    '# The network between the machines, which players never see.',
    `private_network: ${network}.0.0/16`,
    '',
    `# Processes of each app server: two for each of its ${app.vcpu} cores.`,
    `app_workers: ${app.workers}`,
    '',
    '# Requests a process works on at a time; most of that time it waits for the database.',
    `app_threads: ${threadsPerWorker}`,
    '',
    '# Connections of each process to the database.',
    `app_pool: ${pool}`,
    '',
    '# An app that eats more than this of its machine is restarted before it takes the machine down.',
    'app_memory_max: 80%',
    '',
    '# Connections kept for rented servers, 0 without any.',
    `burst_connections: ${burst.connections}`,
    '',
    `# ${app.count} servers x ${app.workers} workers x ${pool} + ${burst.connections} rented + the reserve = ${maxConnections}.`,
    `# A database of ${database.vcpu} cores and ${database.memoryGib} GiB serves at most this many well.`,
    `database_most_connections: ${database.maxConnections}`,
    '',
  ].join('\n');
}

/** The plays in the order they run; each stands in a file of its own, so that it can run alone. */
export function siteFile({ blueprint }: Pick<LayerContext, 'blueprint'>): string {
  const plays = [
    ['preflight', 'Check the settings'],
    ['base', 'Prepare every machine'],
    ['database', 'Primary database and replica'],
    ...(has(blueprint, 'cache') ? [['cache', 'Cache']] : []),
    ['backup', 'Backup host'],
    ['balancer', 'Balancers'],
    ['release', 'The app, server by server'],
    ...(has(blueprint, 'game') ? [['game', 'Game servers']] : []),
  ];
  return [
    '---',
    '# Everything, from bare machines to players. A second run changes nothing.',
    ...plays.flatMap(([file, name], index) => [
      ...(index > 0 ? [''] : []),
      `- name: ${name}`,
      `  ansible.builtin.import_playbook: ${file}.yml`,
    ]),
    '',
  ].join('\n');
}
