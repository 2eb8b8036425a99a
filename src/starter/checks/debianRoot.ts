import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../setup/command.mjs';
import { root } from '../../../setup/project.mjs';
import { debianTools } from './debian.ts';

const release = 'bookworm';
const cached = join(root, `.cache/checks/debian-${release}.tar`);

/** Files of this machine without which a root here reaches neither its packages nor the certificates. */
const passedOn = [
  '/etc/resolv.conf',
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/apt/sources.list.d/debian.sources',
  '/etc/apt/sources.list',
];

/** The smallest Debian that Ansible can work in, made once and kept as an archive. */
function archive(): string {
  if (existsSync(cached)) return cached;
  mkdirSync(join(root, '.cache/checks'), { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'debootstrap-'));
  try {
    const include = '--include=python3,python3-apt,ca-certificates';
    run('debootstrap', ['--variant=minbase', include, release, folder]);
    run('chroot', [folder, 'apt-get', 'clean']);
    run('tar', ['--create', '--numeric-owner', '--file', `${cached}.part`, '--directory', folder, '.']);
    // Only a whole archive gets the name.
    renameSync(`${cached}.part`, cached);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return cached;
}

/** Debian machines without systemd, each a folder that programs are started in with chroot. */
export class DebianRoots {
  readonly #folder = mkdtempSync(join(tmpdir(), 'roots-'));
  readonly #names: string[] = [];

  /** @param address of loopback, which none of the others has */
  add(name: string, address: string): string {
    const folder = join(this.#folder, name);
    mkdirSync(folder);
    run('tar', ['--extract', '--numeric-owner', '--file', archive(), '--directory', folder]);
    // The archive was made in a folder that only its owner may enter; a machine's root is open to all.
    chmodSync(folder, 0o755);
    rmSync(join(folder, 'etc/apt/sources.list'), { force: true });
    for (const file of passedOn) if (existsSync(file)) copyFileSync(file, join(folder, file));
    // On a machine of its own nobody else is localhost.
    writeFileSync(join(folder, 'etc/hosts'), `${address} localhost ${name}\n`);
    // How packages are fetched here, proxies for example, and none of this machine's hooks.
    writeFileSync(join(folder, 'etc/apt/apt.conf.d/99fetch'), run('apt-config', ['dump', 'Acquire']));
    // What is thrown away in the end need not survive a power cut.
    writeFileSync(join(folder, 'etc/dpkg/dpkg.cfg.d/unsafe-io'), 'force-unsafe-io\n');
    // Packages start nothing by themselves: the roles do.
    writeFileSync(join(folder, 'usr/sbin/policy-rc.d'), '#!/bin/sh\nexit 101\n', { mode: 0o755 });
    // As on a machine that has booted.
    chmodSync(join(folder, 'dev/shm'), 0o1777);
    run('mount', ['-t', 'proc', 'proc', join(folder, 'proc')]);
    this.#names.push(name);
    return folder;
  }

  remove(): void {
    for (const name of this.#names.splice(0)) run('umount', ['--lazy', join(this.#folder, name, 'proc')]);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Whether such roots can be made here; else the check is noted as not run. */
export function canMakeRoots(check: string): boolean {
  return process.getuid?.() === 0 && debianTools(check, { debootstrap: 'debootstrap', chroot: 'coreutils' });
}
