import { describe, expect, test } from 'vitest';
import { optionsOf } from '../../../questionnaire/questions.ts';
import { contextFor } from '../../checks/lay.ts';
import { inventoryFile } from './inventory.ts';
import { machinesFor } from './machines.ts';
import { lineMbps, orderLines, orderSheet } from './orderSheet.ts';

const world = { name: 'Star Harbor', peak: '100k', play: 'world' } as const;

describe('the order sheet', () => {
  test.each(optionsOf('peak'))('for %s it orders the machines of the inventory, and two switches', (peak) => {
    const context = contextFor('idc', { ...world, peak });
    const ordered = orderLines(machinesFor(context)).reduce((sum, { count }) => sum + count, 0);
    expect(ordered).toBe(inventoryFile(context).match(/private_address/g)!.length + 2);
  });

  test('a line carries the requests twice over', () => {
    // 100,000 × 2.2 ÷ 60 × 2 KB × 8 = 58.7 Mbps, ÷ 0.5, up to the next ten.
    expect(lineMbps(machinesFor(contextFor('idc', world)))).toBe(120);
  });

  test('it holds no price but the one that was found, and room for those that are asked for', () => {
    for (const language of ['ko', 'en'] as const) {
      const sheet = orderSheet(contextFor('idc', world), language);
      expect(sheet.match(/[\d,]+(원| KRW)/g)).toHaveLength(1);
      expect(sheet.match(/\| \| \| \|$/gm)).toHaveLength(8);
    }
  });

  test('both languages have the same figures', () => {
    const numbers = (language: 'ko' | 'en') =>
      orderSheet(contextFor('hybrid', { ...world, peak: 'over1m' }), language)
        .match(/\d[\d,.]*\d/g)!
        .sort();
    expect(numbers('ko').filter((each) => each.length > 3)).toEqual(
      numbers('en').filter((each) => each.length > 3),
    );
  });
});
