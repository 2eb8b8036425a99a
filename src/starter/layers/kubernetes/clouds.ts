import { blueprintOf } from '../../../blueprint/blueprint.ts';
import { holds } from '../../../decision/table.ts';
import type { Answers } from '../../../questionnaire/answers.ts';
import { factsOf } from '../../../questionnaire/answers.ts';
import { optionsOf } from '../../../questionnaire/questions.ts';
import type { Layer, LayerContext } from '../../layer.ts';
import { agones } from '../agones/layer.ts';
import { cdn } from '../cdn/layer.ts';
import { kubernetesCache } from '../kubernetes-cache/layer.ts';
import { kubernetesRegions } from '../kubernetes-regions/layer.ts';
import { kubernetesRegionsFew } from '../kubernetes-regions-few/layer.ts';
import { kubernetesRegionsWorld } from '../kubernetes-regions-world/layer.ts';
import { kubernetesReplica } from '../kubernetes-replica/layer.ts';
import { kubernetes } from './layer.ts';

/** For tests: everything these layers can be asked to make. */
export const cloudLayers: readonly Layer[] = [
  kubernetes,
  kubernetesCache,
  kubernetesReplica,
  kubernetesRegions,
  kubernetesRegionsFew,
  kubernetesRegionsWorld,
  agones,
  cdn,
];

/** Answers that differ in what the layers read: every combination of it. */
export const cloudAnswers: readonly Answers[] = optionsOf('peak').flatMap((peak) =>
  optionsOf('traffic').flatMap((traffic) =>
    optionsOf('regions').flatMap((regions) =>
      optionsOf('downtime').flatMap((downtime) =>
        (
          [
            { play: 'turns' },
            { play: 'match' },
            { play: 'world' },
            { play: 'peer', fairplay: 'yes' },
          ] as const
        ).map((play): Answers => ({ peak, traffic, regions, downtime, ...play })),
      ),
    ),
  ),
);

export function contextOf(answers: Answers, slug = 'star-harbor'): LayerContext {
  return { slug, facts: factsOf(answers), blueprint: blueprintOf('cloud', 'django', answers) };
}

export function layersFor({ facts }: LayerContext): Layer[] {
  return cloudLayers.filter(({ when }) => !when || when.some((each) => holds(each, facts)));
}

/** The deployment's files by path, as they will lie in the zip. */
export async function cloudFiles(context: LayerContext): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const layer of layersFor(context)) {
    const written = { ...(await layer.files()), ...layer.write?.(context) };
    for (const [path, text] of Object.entries(written)) {
      const relative = path.replace(/^\.\//, '');
      if (files.has(relative)) throw new Error(`two layers claim ${relative}`);
      files.set(relative, text);
    }
  }
  return files;
}
