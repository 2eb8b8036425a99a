import { answer, onPath } from '../../../setup/command.mjs';
import { canInstallPackages, installPackages } from '../../../setup/linux.mjs';
import { noteNotRun } from '../../../setup/notRun.mjs';

/**
 * Programs of Debian's own packages, installed now unless they are there.
 * @returns whether they can be used; where nobody may install them, the check is noted as not run
 * @throws on Debian as root, where a missing tool is a failure
 */
export function debianTools(check: string, packages: Readonly<Record<string, string>>): boolean {
  const missing = () => Object.keys(packages).filter((program) => onPath([program]).length === 0);
  if (missing().length > 0 && canInstallPackages()) {
    installPackages(missing().map((program) => packages[program]!));
    const still = missing();
    if (still.length > 0) throw new Error(`${check} cannot run: ${still.join(', ')} could not be installed.`);
  }
  if (missing().length === 0) return true;
  noteNotRun(check, `it needs ${missing().join(', ')}`);
  return false;
}

/** Root on Linux with namespaces of its own: what running a machine inside this one takes. */
export function canMakeNamespaces(check: string): boolean {
  const can =
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    answer('unshare', ['--mount', '--net', 'true']) !== undefined;
  if (!can) noteNotRun(check, 'it needs root on Linux, for namespaces of its own');
  return can;
}
