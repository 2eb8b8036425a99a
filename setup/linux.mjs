import { answer, run } from './command.mjs';
import { oneAtATime } from './oneAtATime.mjs';

/** Only where nobody needs to be asked: as root, with apt at hand. */
export const canInstallPackages = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && answer('apt-get', ['--version']) !== undefined;

/** @param {string[]} names */
export function installPackages(names) {
  console.log(`Installing ${names.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  oneAtATime(() => {
    run('apt-get', ['update', '-q'], { env });
    run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...names], { env });
  });
}
