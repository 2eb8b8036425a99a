#!/usr/bin/env bash
# Rolls out what kustomization.yaml says. Release at home first (deploy/ansible: release.yml): only home migrates, and
# until it has, pods of a newer version here are not ready.
#
# It talks to the cluster of your current context (kubectl config current-context). Run it again at any time:
# without a change it changes nothing.
set -euo pipefail
cd "$(dirname "$0")"

all=$(mktemp)
trap 'rm -f "$all"' EXIT
kubectl kustomize . > "$all"

refuse() {
  echo "$1" >&2
  exit 1
}
grep -q 'registry\.invalid' "$all" && refuse "Set the image first: \`images\` in kustomization.yaml."
grep -q 'example\.com' "$all" && refuse "Set the host first: ALLOWED_HOSTS in kustomization.yaml."

namespace=$(sed -n 's/^namespace: //p' kustomization.yaml)
kubectl --namespace "$namespace" apply --filename "$all"
# With no pod at all, as README.md has it for the months without an event, there is nothing to wait for.
if [[ $(kubectl --namespace "$namespace" get deployment/app --output jsonpath='{.spec.replicas}') == 0 ]]; then
  echo 'Released, with no pod running.'
  exit
fi
if ! kubectl --namespace "$namespace" rollout status deployment/app --timeout 20m; then
  refuse "The new version does not become ready: is the tunnel up, and has home migrated? Back to the one before: kubectl --namespace $namespace rollout undo deployment/app"
fi
