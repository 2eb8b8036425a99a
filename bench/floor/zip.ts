import { zipSync } from 'fflate';
import { assemble } from '../../src/starter/assemble.ts';
import { zip } from '../../src/starter/zip.ts';
import { answers } from '../example.ts';

const starter = await assemble(answers, 'ko');
const text = new TextEncoder();
const bytes = Object.fromEntries([...starter.files].map(([path, content]) => [path, text.encode(content)]));

function time(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** The same files through our own door and through the bare package. */
Object.assign(window, {
  zips: {
    ours: () => time(() => zip(starter)),
    floor: () => time(() => zipSync(bytes)),
    files: starter.files.size,
  },
});
