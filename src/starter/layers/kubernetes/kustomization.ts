import { type Fleet, fleetFor, reservedConnections } from '../../../forecast/capacity.ts';
import type { LayerContext } from '../../layer.ts';

/** What the parts of the picture add to the web tier, as components of kustomize. */
const components = { cache: 'cache', replica: 'replica', game: 'allocation' } as const;

/** What one overlay says differently from another. */
interface Choices {
  readonly slug: string;
  readonly components: readonly string[];
  /** Where the image is, as lines of comment without their `#`. */
  readonly image: readonly string[];
  /** What the host players call is, and who refuses which. */
  readonly host: string;
}

/** The one file a team edits: name, image, host, and what this system is made of. */
export function choicesFile({ slug, components, image, host }: Choices): string {
  return `# The one place for this game's choices. Show what it makes: kubectl kustomize .
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
# Everything lives in this namespace; change the name here and nowhere else.
namespace: ${slug}
resources:
  - base
components:
${components.map((folder) => `  - ${folder}\n`).join('')}images:
  - name: app
${image.map((line) => `    # ${line}\n`).join('')}    newName: registry.invalid/${slug}
    newTag: not-set
configMapGenerator:
  - name: app
    behavior: merge
    literals:
      # ${host}
      - ALLOWED_HOSTS=api.example.com
      # Web games on other origins, e.g. https://play.your-game.com
      - CORS_ALLOWED_ORIGINS=
`;
}

/** The choices of a system that lives in the cloud as a whole. */
export function kustomization({ slug, blueprint }: LayerContext): string {
  const present = new Set<string>(blueprint.parts.map(({ id }) => id));
  const added = Object.entries(components).flatMap(([part, folder]) => (present.has(part) ? [folder] : []));
  return choicesFile({
    slug,
    components: ['capacity', ...added, 'host'],
    image: [
      'Where your image is. `.invalid` can belong to nobody, so nothing foreign is ever pulled by mistake;',
      `release.sh refuses it. Set both: kustomize edit set image app=ghcr.io/YOU/${slug}:1.0.0`,
    ],
    host: "The host players call. Its DNS record points to the Gateway's address; release.sh refuses example.com.",
  });
}

const round = (value: number) => Math.round(value).toLocaleString('en-US');
/** No estimate of ours is better than two digits. */
const roughly = (value: number) => value.toLocaleString('en-US', { maximumSignificantDigits: 2 });

/** What the database may be asked for, in words: it is the reason for the numbers below it. */
function reasons({
  demand,
  database,
  sites,
  pod,
  maxPods,
  poolSize,
  connections,
  oneDatabaseCarries,
}: Fleet) {
  return [
    'Sizes for the players you answered; estimates until you have load-tested your own game.',
    `Planned for ${round(demand.players)} players at once: ${round(demand.requestsPerSecond)} requests and ${round(demand.loginsPerSecond)} log-ins a second${sites > 1 ? `, over ${sites} regions` : ''}.`,
    'One vCPU answers 250 requests a second (half of what we measured), and runs at 60 %.',
    `Database to order: ${database.vcpu} vCPU, ${database.memoryGib} GiB, max_connections ${database.maxConnections}.`,
    'Connection budget, with a quarter of the pods starting and a quarter ending during a release:',
    `  ${maxPods} pods x 1.5 x ${pod.workers} workers x ${poolSize} connections${sites > 1 ? ` x ${sites} regions` : ''} = ${connections}`,
    `  at most ${database.maxConnections} - ${reservedConnections} (migration, jobs, operators) = ${database.maxConnections - reservedConnections}`,
    'Change one of these numbers and check that line again: beyond it the database refuses connections.',
    ...(oneDatabaseCarries === undefined
      ? []
      : [
          `One primary database ends at about ${roughly(oneDatabaseCarries)} players, so more pods would only queue in front`,
          'of it. Beyond that, let replicas and the cache take the reads, or split players over databases.',
        ]),
  ];
}

/** The sizes, as a component, so that every region has the same and the budget counts them once. */
export function capacity({ facts }: LayerContext): string {
  const fleet = fleetFor(facts);
  return sizes(fleet, reasons(fleet));
}

/** How many pods of which size, with the reasons above it. */
export function sizes(
  { pod, minPods, maxPods, poolSize }: Pick<Fleet, 'pod' | 'minPods' | 'maxPods' | 'poolSize'>,
  because: readonly string[],
): string {
  return `${because.map((line) => `# ${line}\n`).join('')}apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
configMapGenerator:
  - name: app
    behavior: merge
    literals:
      # gunicorn's workers in each pod, two for each vCPU.
      - WEB_CONCURRENCY=${pod.workers}
      # Database connections of each worker.
      - DB_POOL_SIZE=${poolSize}
patches:
  - patch: |-
      apiVersion: autoscaling/v2
      kind: HorizontalPodAutoscaler
      metadata:
        name: app
      spec:
        minReplicas: ${minPods}
        maxReplicas: ${maxPods}
  - patch: |-
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: app
      spec:
        template:
          spec:
            containers:
              - name: app
                resources:
                  requests:
                    cpu: "${pod.vcpu}"
                    memory: ${pod.memoryMib}Mi
                  limits:
                    memory: ${pod.memoryMib}Mi
`;
}
