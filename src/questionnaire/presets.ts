import type { Text } from '../language/text.ts';
import type { Answers } from './answers.ts';

/** A kind of game to start from: answers a small team making one would often give. */
export interface Preset {
  readonly id: string;
  readonly name: Text;
  readonly answers: Answers;
  /** A documented real game of this kind, by its id; larger or smaller than the preset, but alike in play. */
  readonly like: string;
}

const small: Answers = {
  peak: '1k',
  traffic: 'steady',
  regions: 'one',
  downtime: 'hours',
  operators: 'nobody',
  hardware: 'none',
  cost: 'upfront',
  residency: 'no',
};

const indie: Answers = { ...small, traffic: 'events', operators: 'developers' };

const launch: Answers = {
  ...indie,
  peak: '100k',
  traffic: 'sudden',
  downtime: 'minutes',
  operators: 'some',
  cost: 'balanced',
};

export const presets: readonly Preset[] = [
  {
    id: 'puzzle',
    name: { ko: '퍼즐', en: 'Puzzle' },
    answers: { members: 'none', saves: 'device', ranking: 'platform', play: 'solo', ...small },
    like: 'pfsudoku-2016',
  },
  {
    id: 'idle',
    name: { ko: '방치형', en: 'Idle' },
    answers: { members: 'platform', saves: 'platform', ranking: 'platform', play: 'solo', ...small },
    like: 'adarkroom-2013',
  },
  {
    id: 'board',
    name: { ko: '보드·턴제', en: 'Board, turn-based' },
    answers: { members: 'own', saves: 'server', ranking: 'own', play: 'turns', ...indie },
    like: 'swordsravens-2023',
  },
  {
    id: 'collecting',
    name: { ko: '수집형 RPG', en: 'Collecting RPG' },
    answers: { members: 'own', saves: 'server', ranking: 'own', play: 'turns', ...launch, regions: 'few' },
    like: 'cookierunkingdom-2021',
  },
  {
    id: 'social',
    name: { ko: '캐주얼 소셜', en: 'Casual social' },
    answers: {
      members: 'platform',
      saves: 'server',
      ranking: 'own',
      play: 'turns',
      ...indie,
      peak: '10k',
      traffic: 'sudden',
    },
    like: 'marvelsnap-2022',
  },
  {
    id: 'io',
    name: { ko: '.io 게임', en: '.io game' },
    answers: {
      members: 'none',
      saves: 'device',
      ranking: 'none',
      play: 'match',
      ...indie,
      peak: '10k',
      traffic: 'sudden',
      regions: 'world',
    },
    like: 'agario-2016',
  },
  {
    id: 'co-op',
    name: { ko: '협동 P2P', en: 'Co-op, peer to peer' },
    answers: {
      members: 'platform',
      saves: 'device',
      ranking: 'none',
      play: 'peer',
      fairplay: 'no',
      ...small,
      peak: '10k',
      regions: 'world',
    },
    like: 'dbd-2016',
  },
  {
    id: 'fighting',
    name: { ko: '대전 격투', en: 'Fighting' },
    answers: {
      members: 'platform',
      saves: 'device',
      ranking: 'platform',
      play: 'peer',
      fairplay: 'no',
      ...small,
      regions: 'few',
    },
    like: 'skullgirls-2012',
  },
  {
    id: 'party',
    name: { ko: '파티·추리', en: 'Party, deduction' },
    answers: {
      members: 'none',
      saves: 'device',
      ranking: 'none',
      play: 'match',
      ...indie,
      peak: '10k',
      traffic: 'sudden',
      regions: 'few',
    },
    like: 'amongus-2020',
  },
  {
    id: 'shooter',
    name: { ko: '배틀로얄·슈터', en: 'Battle royale, shooter' },
    answers: { members: 'own', saves: 'server', ranking: 'own', play: 'match', ...launch, regions: 'world' },
    like: 'apex-2019',
  },
  {
    id: 'moba',
    name: { ko: 'MOBA', en: 'MOBA' },
    answers: {
      members: 'own',
      saves: 'server',
      ranking: 'own',
      play: 'match',
      ...launch,
      traffic: 'events',
      regions: 'few',
      operators: 'crew',
    },
    like: 'valve-2019',
  },
  {
    id: 'mmorpg',
    name: { ko: 'MMORPG', en: 'MMORPG' },
    answers: {
      members: 'own',
      saves: 'server',
      ranking: 'own',
      play: 'world',
      ...launch,
      traffic: 'events',
      operators: 'crew',
      hardware: 'owned',
      cost: 'monthly',
    },
    like: 'lostark-kr-2021',
  },
  {
    id: 'sandbox',
    name: { ko: '샌드박스', en: 'Sandbox' },
    answers: { members: 'own', saves: 'server', ranking: 'none', play: 'world', ...indie },
    like: 'veloren-2024',
  },
];
