import { join } from 'node:path';
import { root } from '../../../setup/project.mjs';
import { ownGoTool } from './go.ts';

/** A program that reads Compose files with the library `docker compose` itself is made of. */
export function composeReader(): string | undefined {
  return ownGoTool('compose-go', join(root, 'src/starter/checks/compose'), 'v2.16.2');
}
