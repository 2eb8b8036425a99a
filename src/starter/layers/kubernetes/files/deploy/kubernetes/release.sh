#!/usr/bin/env bash
# Rolls out what kustomization.yaml says: migrates the database once, and only then replaces the app.
#
#   ./release.sh                                   the home region
#   ./release.sh ../kubernetes-regions/NAME        another region, in its own cluster
#   ./release.sh game-servers                      the game servers, where there are any
#
# It talks to the cluster of your current context (kubectl config current-context). Run it again at any time:
# without a change it changes nothing but to check for migrations.
set -euo pipefail
cd "$(dirname "$0")"

folder=${1:-.}
all=$(mktemp)
trap 'rm -f "$all"' EXIT
kubectl kustomize "$folder" > "$all"

refuse() {
  echo "$1" >&2
  exit 1
}
grep -q 'registry\.invalid' "$all" && refuse "Set the image first: \`images\` in $folder/kustomization.yaml."
grep -q 'example\.com' "$all" && refuse "Set the host first: ALLOWED_HOSTS in $folder/kustomization.yaml."

namespace=$(sed -n 's/^namespace: //p' kustomization.yaml)
kubectl() { command kubectl --namespace "$namespace" "$@"; }

if [[ $folder == game-servers ]]; then
  # The files name the games' namespace themselves.
  command kubectl apply --filename "$all"
  exit
fi

# 1. Everything but the app: accounts, settings, network rules, and the migration of this release.
kubectl delete job migrate --ignore-not-found --wait
kubectl apply --filename "$all" --selector 'app.kubernetes.io/name!=app'

if grep -q '^  name: migrate$' "$all"; then
  echo 'Migrating …'
  until [[ $(kubectl get job migrate --output jsonpath='{.status.succeeded}') == 1 ]]; do
    if [[ $(kubectl get job migrate --output jsonpath='{.status.conditions[?(@.type=="Failed")].status}') == True ]]; then
      kubectl logs job/migrate --tail 50 >&2 || true
      refuse 'The migration failed, so the app was left as it is. Its log is above.'
    fi
    sleep 2
  done
fi

# 2. The app, a quarter at a time; the old version serves until the new one is ready.
kubectl apply --filename "$all"
if ! kubectl rollout status deployment/app --timeout 20m; then
  refuse "The new version does not become ready. Back to the one before: kubectl --namespace $namespace rollout undo deployment/app"
fi
