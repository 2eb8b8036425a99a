import { expect, test } from 'vitest';
import database from '../compose-postgresql/files/deploy/compose/database.postgresql.yaml?raw';
import small from '../compose-sqlite/files/deploy/compose/database.sqlite.yaml?raw';
import composeFile from './files/deploy/compose/compose.yaml?raw';
import { composeSettings } from './settings.ts';

const settings = composeSettings('number-garden', 'sqlite');
const named = [...settings.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);

test('every variable that the Compose files read is set in one place', () => {
  const read = [composeFile, database, small].flatMap((text) => [...text.matchAll(/\$\{([A-Z_]+)\}/g)]);
  for (const [, name] of read) expect(named).toContain(name);
});

test('the resources carry the game’s slug, and the database is the one that was chosen', () => {
  expect(settings).toContain('COMPOSE_PROJECT_NAME=number-garden\n');
  expect(settings).toContain('COMPOSE_FILE=compose.yaml:database.sqlite.yaml\n');
  expect(composeSettings('a-game', 'postgresql')).toContain(':database.postgresql.yaml\n');
});

test('there is nothing secret among the settings, and no default domain', () => {
  expect(settings).toMatch(/^DOMAIN=$/m);
  expect(settings).not.toMatch(/PASSWORD|SECRET_KEY|TOKEN/);
});
