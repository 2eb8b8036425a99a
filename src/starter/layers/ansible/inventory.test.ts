import { describe, expect, test } from 'vitest';
import { contextFor } from '../../checks/lay.ts';
import { inventoryFile, siteFile, sizingFile } from './inventory.ts';

const small = contextFor('idc', { name: 'Star Harbor', peak: '1k' });
const large = contextFor('idc', { name: 'Star Harbor', peak: '100k', play: 'world', regions: 'few' });

describe('the inventory', () => {
  test('a small game has two balancers, two app servers, two databases and a backup', () => {
    const hosts = inventoryFile(small).match(/^ {8}\w+(?=:)/gm);
    expect(hosts?.map((host) => host.trim())).toEqual([
      ...['balancer1', 'balancer2', 'app1', 'app2', 'database1', 'database2', 'backup1'],
    ]);
  });

  test('cache, game servers and other regions appear with the answers that ask for them', () => {
    expect(inventoryFile(small)).not.toMatch(/cache:|game:|regional:/);
    expect(inventoryFile(large)).toMatch(/ {4}cache:[\s\S]* {4}game:[\s\S]* {4}regional:/);
  });

  test('no two machines share an address', () => {
    const addresses = inventoryFile(large).match(/private_address: .*/g)!;
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe('the sizes', () => {
  test('the game’s name stands in them as a slug', () => {
    expect(sizingFile(small)).toContain('game_slug: star-harbor\n');
  });
});

describe('the plays', () => {
  test('they run in the order that the machines depend on each other', () => {
    const order = (context: typeof small) => siteFile(context).match(/\w+(?=\.yml)/g);
    expect(order(small)).toEqual(['preflight', 'base', 'database', 'backup', 'balancer', 'release']);
    expect(order(large)).toEqual([
      ...['preflight', 'base', 'database', 'cache', 'backup', 'balancer', 'release', 'game'],
    ]);
  });
});
