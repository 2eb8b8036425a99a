import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answer } from '../../../setup/command.mjs';
import type { Checked } from '../checked.ts';
import type { Claim, Tool } from './claims.ts';

const starter = dirname(dirname(fileURLToPath(import.meta.url)));

/** What of the checks' sources can name a version: the test itself, and the modules beside this one. */
function sourcesOf(file: string): string {
  const checks = join(starter, 'checks');
  const modules = readdirSync(checks).filter((name) => name.endsWith('.ts') && name !== 'claims.ts');
  return [join(starter, file), join(checks, 'compose/go.mod'), ...modules.map((name) => join(checks, name))]
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The version a check pins; nothing for what the distribution brings, which differs by machine. */
export function pinnedVersion({ pypi, go }: Tool, file: string): string | undefined {
  const sources = sourcesOf(file);
  if (pypi) return new RegExp(`'${escaped(pypi)}==([\\w.]+)'`).exec(sources)?.[1];
  if (go) return new RegExp(`${escaped(go)}'?,? '?v([\\w.]+)`).exec(sources)?.[1];
  return undefined;
}

/** The version that the distribution has installed, without its packaging. */
function installedVersion({ debian }: Tool): string | undefined {
  if (!debian) return undefined;
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query fills it in.
  const version = answer('dpkg-query', ['--show', '--showformat=${Version}', debian]);
  return version?.replace(/^\d+:/, '').replace(/[-+~].*$/, '');
}

/** A claim with the versions that bore it out. */
export function borneOut({ by, ...claim }: Claim): Checked {
  return {
    ...claim,
    by: by.map((tool) => {
      const version = pinnedVersion(tool, claim.file) ?? installedVersion(tool);
      return { name: tool.name, ...(version && { version }) };
    }),
  };
}

/** One claim, whatever the versions. */
export const nameOf = ({ how, file, test, what }: Pick<Claim, 'how' | 'file' | 'test' | 'what'>): string =>
  [how, file, test, what.en].join(' › ');
