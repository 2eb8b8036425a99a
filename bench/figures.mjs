/**
 * What is claimed: a figure of ours beside the same figure of the floor, and how far apart they may be.
 * `times` is a ratio, `plus` a difference, `most` a limit that knows no floor.
 * @typedef {{
 *   name: string, unit: string, of: string, floor?: string, what: string,
 *   goal?: { times: number } | { plus: number } | { most: number },
 * }} Figure
 */

/** @type {Figure[]} */
export const figures = [
  {
    name: 'first view, on the wire',
    unit: 'KiB',
    of: 'ours',
    floor: 'hydrated',
    what: 'bytes',
    goal: { times: 1.6 },
  },
  {
    name: 'first view, requests',
    unit: '',
    of: 'ours',
    floor: 'hydrated',
    what: 'requests',
    goal: { most: 6 },
  },
  {
    name: 'first contentful paint, slow',
    unit: 'ms',
    of: 'ours',
    floor: 'hydrated',
    what: 'fcp',
    goal: { times: 1.25 },
  },
  {
    name: 'first control works, slow',
    unit: 'ms',
    of: 'ours',
    floor: 'hydrated',
    what: 'works',
    goal: { times: 1.35 },
  },
  { name: 'the same, floor not pre-rendered', unit: 'ms', of: 'ours', floor: 'rendered', what: 'works' },
  {
    name: 'total blocking time, slow',
    unit: 'ms',
    of: 'ours',
    floor: 'hydrated',
    what: 'blocked',
    goal: { plus: 25 },
  },
  {
    name: 'cumulative layout shift',
    unit: '',
    of: 'ours',
    floor: 'hydrated',
    what: 'cls',
    goal: { most: 0 },
  },
  { name: 'everything until quiet', unit: 'KiB', of: 'ours', floor: 'hydrated', what: 'total' },
  {
    name: 'shared link → picture, slow',
    unit: 'ms',
    of: 'result',
    floor: 'preloaded',
    what: 'time',
    goal: { times: 1.15 },
  },
  { name: 'the same, floor not preloaded', unit: 'ms', of: 'result', floor: 'picture', what: 'time' },
  { name: 'shared link → picture', unit: 'KiB', of: 'result', floor: 'preloaded', what: 'bytes' },
  {
    name: 'answer → redrawn picture, warm',
    unit: 'ms',
    of: 'question',
    floor: 'redraw',
    what: 'time',
    goal: { times: 1.3 },
  },
  {
    name: 'zip of the largest starter, 4x CPU',
    unit: 'ms',
    of: 'zip',
    floor: 'zipFloor',
    what: 'time',
    goal: { times: 1.5 },
  },
  { name: 'its files', unit: '', of: 'zip', floor: 'zipFloor', what: 'files' },
];
