import { type Fleet, podFor, podsInRollout } from '../../../forecast/capacity.ts';
import type { LayerContext } from '../../layer.ts';
import { machinesFor } from '../ansible/machines.ts';

/** The rented pods, and the connections of the home database that they hold in the middle of a release. */
export type BurstFleet = Pick<Fleet, 'pod' | 'minPods' | 'maxPods' | 'poolSize' | 'connections'> & {
  /** What the database's role for them may hold: `burst_connections` at home. */
  readonly budget: number;
};

/**
 * As many pods as a launch asks beyond home, and so few that their connections stay within what home keeps for
 * them, also while a quarter starts and a quarter ends.
 */
export function burstFleetFor(context: Pick<LayerContext, 'facts' | 'blueprint'>): BurstFleet {
  const { burst, pool } = machinesFor(context);
  const pod = podFor(burst.vcpu);
  const held = (pods: number, poolSize: number) => podsInRollout(pods) * pod.workers * poolSize;
  const wanted = Math.ceil(burst.vcpu / pod.vcpu);
  let poolSize = pool;
  while (poolSize > 1 && held(wanted, poolSize) > burst.connections) poolSize -= 1;
  let maxPods = wanted;
  while (maxPods > 1 && held(maxPods, poolSize) > burst.connections) maxPods -= 1;
  return {
    pod,
    // One stays, or the balancer would have nothing to ask whether it is well. README.md: how to have none.
    minPods: 1,
    maxPods,
    poolSize,
    connections: held(maxPods, poolSize),
    budget: burst.connections,
  };
}
