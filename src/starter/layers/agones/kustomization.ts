import type { LayerContext } from '../../layer.ts';

/** The game servers' own root: another namespace, another image. */
export function kustomization({ slug }: LayerContext): string {
  return `# The game servers' choices. Show what it makes: kubectl kustomize game-servers
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
# Agones has to be told this name when it is installed: README.md.
namespace: ${slug}-games
resources:
  - namespace.yaml
  - access.yaml
  - network-policies.yaml
  - fleet.yaml
  - autoscaler.yaml
images:
  - name: game-server
    # Your game server's image: kustomize edit set image game-server=ghcr.io/YOU/${slug}-server:1.0.0
    # \`.invalid\` can belong to nobody, and release.sh refuses it.
    newName: registry.invalid/${slug}-server
    newTag: not-set
patches:
  - target:
      kind: RoleBinding
      name: app-allocates
    # The namespace of ../kustomization.yaml, where the web app lives.
    patch: |-
      - op: replace
        path: /subjects/0/namespace
        value: ${slug}
`;
}
