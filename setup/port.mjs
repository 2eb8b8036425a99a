import { Failure } from './command.mjs';
import { serve } from './server.mjs';

/** @param {unknown} problem */
const isBusy = (problem) => problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE';

/**
 * On the port asked for and no other; without a wish on the first free one from 4173.
 * @param {Omit<Parameters<typeof serve>[0], 'port'>} options
 * @param {string | undefined} wish
 */
export async function serveOnPort(options, wish) {
  const first = wish ? Number(wish) : 4173;
  if (!Number.isInteger(first) || first < 0 || first > 65535)
    throw new Failure(`PORT=${wish} is no port: give a number from 0 to 65535.`);
  const last = wish ? first : first + 99;
  for (let port = first; port <= last; port += 1) {
    try {
      return await serve({ ...options, port });
    } catch (problem) {
      if (!isBusy(problem)) throw problem;
    }
  }
  throw new Failure(
    wish
      ? `Port ${wish} is busy. Choose another PORT, or leave it out to take the next free one.`
      : `All ports from ${first} to ${last} are busy. Choose one with PORT.`,
  );
}
