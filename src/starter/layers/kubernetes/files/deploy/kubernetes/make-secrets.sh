#!/usr/bin/env bash
# Asks for what secrets/*.env.example names and keeps it in the cluster, in one Secret for each file. Nothing is
# written to disk, shown on the screen or given to another program as an argument.
#
#   ./make-secrets.sh                              all of secrets/
#   ./make-secrets.sh secrets/app.env.example      one of them, again: to change a value
#
# It talks to the cluster of your current context (kubectl config current-context): once in each cluster.
set -euo pipefail
cd "$(dirname "$0")"

namespace=$(sed -n 's/^namespace: //p' kustomization.yaml)
echo "Cluster $(kubectl config current-context), namespace $namespace." >&2
read -rp 'Right? [y/N] ' answer
[[ $answer == y ]] || exit 1

kubectl get namespace "$namespace" > /dev/null 2>&1 || kubectl create namespace "$namespace" >&2

made_key() {
  # 48 random bytes are 64 characters. Base64 because an env line cannot hold every byte.
  head -c 48 /dev/urandom | base64 | tr -d '\n'
}

# Print NAME=value for every name of the file $1; questions go to the terminal.
ask() {
  local line name value explanation=''
  while IFS= read -r line <&3; do
    case $line in
      '#'*) explanation+="${line#\#}"$'\n' ;;
      *=)
        name=${line%=}
        printf '\n%s%s (not shown): ' "$explanation" "$name" >&2
        IFS= read -rs value
        echo >&2
        if [[ -z $value && $name == SECRET_KEY ]]; then
          value=$(made_key)
          echo 'Made one.' >&2
        fi
        if [[ -z $value || $value == *change-me* || $value == *example.com* ]]; then
          echo "$name needs a real value. Nothing of this file was kept." >&2
          return 1
        fi
        printf '%s=%s\n' "$name" "$value"
        explanation=''
        ;;
      *) explanation='' ;;
    esac
  done 3< "$1"
}

files=("$@")
[[ ${#files[@]} -gt 0 ]] || files=(secrets/*.env.example)
for file in "${files[@]}"; do
  secret=$(basename "$file" .env.example)
  echo "── Secret $secret" >&2
  values=$(ask "$file")
  manifest=$(kubectl create secret generic "$secret" --namespace "$namespace" \
    --from-env-file=/dev/stdin --dry-run=client --output yaml <<< "$values")
  # Not `apply`: that would keep a second copy of the values in an annotation.
  if kubectl get secret "$secret" --namespace "$namespace" > /dev/null 2>&1; then
    kubectl replace --filename - <<< "$manifest" >&2
    echo "Running pods keep the old values: kubectl --namespace $namespace rollout restart deployment/app" >&2
  else
    kubectl create --filename - <<< "$manifest" >&2
  fi
done
