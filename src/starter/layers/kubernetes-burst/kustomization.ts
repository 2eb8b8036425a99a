import type { LayerContext } from '../../layer.ts';
import { databaseAddresses } from '../ansible/inventory.ts';
import { choicesFile, sizes } from '../kubernetes/kustomization.ts';
import { burstFleetFor } from './fleet.ts';

/** The choices of the rented side: whose image, which host, and where home is. */
export function kustomization({ slug }: LayerContext): string {
  const choices = choicesFile({
    slug,
    components: ['capacity'],
    image: [
      "The same image as home's release, by its tag. `.invalid` can belong to nobody, so nothing foreign is ever",
      `pulled by mistake; release.sh refuses it. Set both: kustomize edit set image app=ghcr.io/YOU/${slug}:1.0.0`,
    ],
    host: 'The host players call, `domain` of deploy/ansible. release.sh refuses example.com.',
  });
  return `${choices}patches:
  # The two databases at home, \`database1\` and \`database2\` of deploy/ansible/inventory.yml. Nothing else can be called.
  - target:
      kind: NetworkPolicy
      name: app-reaches-home-database
    patch: |-
      - op: replace
        path: /spec/egress/0/to
        value:
${databaseAddresses.map((address) => `          - ipBlock:\n              cidr: ${address}/32\n`).join('')}`;
}

/** The sizes, with the share of the home database that they come from. */
export function capacity(context: LayerContext): string {
  const fleet = burstFleetFor(context);
  const { pod, maxPods, poolSize, connections, budget } = fleet;
  return sizes(fleet, [
    'Sizes for what a launch asks beyond home; estimates until you have load-tested your own game.',
    'Connection budget, with a quarter of the pods starting and a quarter ending during a release:',
    `  ${maxPods} pods x 1.5 x ${pod.workers} workers x ${poolSize} connections = ${connections}`,
    `  at most ${budget}: burst_connections in deploy/ansible/group_vars/all/sizing.yml`,
    'Change one of these numbers and check that line again: beyond it the home database refuses this side.',
  ]);
}
