import { compose } from './compose/layer.ts';
import { composePostgresql } from './compose-postgresql/layer.ts';
import { composeSqlite } from './compose-sqlite/layer.ts';
import { container } from './container/layer.ts';
import { door } from './door/layer.ts';
import { gameServer } from './game-server/layer.ts';
import { vm } from './vm/layer.ts';

export const singleLayers = [container, door, compose, composePostgresql, composeSqlite, vm, gameServer];
