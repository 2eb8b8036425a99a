import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder the project lies in, wherever a command is called from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
