import type { PartKind } from '../blueprint/parts.ts';
import type { Decision } from '../decision/decide.ts';
import type { Outcome } from '../decision/outcomes.ts';
import { holds } from '../decision/table.ts';
import type { Facts } from '../questionnaire/answers.ts';
import type { ChoiceId } from '../questionnaire/questions.ts';
import { kitFor } from './kits.ts';
import type { Layer } from './layer.ts';
import { agones } from './layers/agones/layer.ts';
import { ansible } from './layers/ansible/layer.ts';
import { ansibleCache } from './layers/ansible-cache/layer.ts';
import { ansibleGame } from './layers/ansible-game/layer.ts';
import { ansibleRegions } from './layers/ansible-regions/layer.ts';
import { cdn } from './layers/cdn/layer.ts';
import { cdnSingle } from './layers/cdn-single/layer.ts';
import { compose } from './layers/compose/layer.ts';
import { composePostgresql } from './layers/compose-postgresql/layer.ts';
import { composeSqlite } from './layers/compose-sqlite/layer.ts';
import { container } from './layers/container/layer.ts';
import { door } from './layers/door/layer.ts';
import { gameServer } from './layers/game-server/layer.ts';
import { hybrid } from './layers/hybrid/layer.ts';
import { kubernetes } from './layers/kubernetes/layer.ts';
import { kubernetesBurst } from './layers/kubernetes-burst/layer.ts';
import { kubernetesCache } from './layers/kubernetes-cache/layer.ts';
import { kubernetesRegions } from './layers/kubernetes-regions/layer.ts';
import { kubernetesRegionsFew } from './layers/kubernetes-regions-few/layer.ts';
import { kubernetesRegionsWorld } from './layers/kubernetes-regions-world/layer.ts';
import { kubernetesReplica } from './layers/kubernetes-replica/layer.ts';
import { peers } from './layers/peers/layer.ts';
import { platform } from './layers/platform/layer.ts';
import { staticWeb } from './layers/static-web/layer.ts';
import { storeAndroid } from './layers/store-android/layer.ts';
import { storeGodot } from './layers/store-godot/layer.ts';
import { storeUnity } from './layers/store-unity/layer.ts';
import { vm } from './layers/vm/layer.ts';

/** Everything that can be laid over a project; adding a layer is one folder and one line here. */
const layers: readonly Layer[] = [
  agones,
  ansibleCache,
  ansibleGame,
  ansibleRegions,
  ansible,
  cdnSingle,
  cdn,
  composePostgresql,
  composeSqlite,
  compose,
  container,
  door,
  gameServer,
  hybrid,
  kubernetesBurst,
  kubernetesCache,
  kubernetesRegionsFew,
  kubernetesRegionsWorld,
  kubernetesRegions,
  kubernetesReplica,
  kubernetes,
  peers,
  platform,
  staticWeb,
  storeAndroid,
  storeGodot,
  storeUnity,
  vm,
];

/** What these answers are given: the project, and the layers that lie over it. */
export function layersFor({ recommended, facts }: Decision): readonly Layer[] {
  return [kitFor(recommended), ...layersOver(recommended, facts)];
}

/** The layers that lie over the project of an outcome, advised or not. */
export function layersOver(outcome: Outcome, facts: Facts): readonly Layer[] {
  return layersOn(outcome).filter(({ when }) => !when || when.some((each) => holds(each, facts)));
}

/** Every layer that an outcome can have, whatever the answers. */
export function layersOn(outcome: Outcome): readonly Layer[] {
  return layers.filter(({ on }) => on.includes(outcome));
}

/** The questions whose answers brought a layer in; none where the outcome alone did. */
export function askedFor({ when }: Layer, facts: Facts): readonly ChoiceId[] {
  const applied = when?.find((each) => holds(each, facts));
  return applied ? (Object.keys(applied) as ChoiceId[]) : [];
}

/** The files, and folders ending in `/`, that implement a part; undefined when there are none. */
export function filesOf(part: PartKind, laid: readonly Layer[]): readonly string[] | undefined {
  const entries = laid.flatMap((layer) => layer.implements[part] ?? []);
  return entries.length > 0 ? entries : undefined;
}

/** The parts that a file implements. */
export function partsOf(path: string, laid: readonly Layer[]): readonly PartKind[] {
  const kinds = laid.flatMap((layer) => Object.entries(layer.implements) as [PartKind, readonly string[]][]);
  return [
    ...new Set(
      kinds.filter(([, entries]) => entries.some((entry) => covers(entry, path))).map(([kind]) => kind),
    ),
  ];
}

/** Whether an entry of a layer, a file or a folder ending in `/`, means this path. */
export function covers(entry: string, path: string): boolean {
  return entry.endsWith('/') ? path.startsWith(entry) : path === entry;
}
