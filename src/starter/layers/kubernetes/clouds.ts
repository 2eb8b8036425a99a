import type { Answers } from '../../../questionnaire/answers.ts';
import { optionsOf } from '../../../questionnaire/questions.ts';
import type { Layer } from '../../layer.ts';
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
        ).map((play): Answers => ({ name: 'Star Harbor', peak, traffic, regions, downtime, ...play })),
      ),
    ),
  ),
);
