#!/usr/bin/env bash
# Puts a version of the backend into service. As root:
#   game-release            what SOURCE_URL and SOURCE_HASH in /etc/game/settings.env say
#   game-release URL HASH   that version, and settings.env remembers it
#   game-release back       the version before this one
# HASH is the SHA-256 of an archive (64 digits) or a commit of a git repository (40 digits): the machine runs
# exactly what you chose, whatever lies at the URL by then.
set -euo pipefail
umask 022
settings=/etc/game/settings.env
releases=/opt/game/releases
current=/opt/game/current

stop() { echo "game-release: $*" >&2; exit 1; }

# Switching is one rename; then the units of that version are installed, and it must answer.
switch_to() {
  local before
  before=$(readlink "$current" || true)
  ln -sfn "$1" "$current.new"
  mv -T "$current.new" "$current"
  if bash "$current/deploy/vm/install.sh" && systemctl restart game && answers; then
    [[ -z $before || $before == "$1" ]] || ln -sfn "$before" /opt/game/previous
    remember "$1"
    echo "Running $(basename "$1")."
  elif [[ -n $before && $before != "$1" && -z ${back:-} ]]; then
    back=yes
    echo "The new version does not answer; going back to $(basename "$before")." >&2
    switch_to "$before"
    exit 1
  else
    stop "it does not answer. See: journalctl -u game -u game-migrate -u caddy"
  fi
}

# What runs is what settings.env says, so that `game-release` alone never brings another version.
remember() {
  local url hash
  { read -r url && read -r hash; } <"$1/.venv/finished"
  sed -i -e "s|^SOURCE_URL=.*|SOURCE_URL='${url//&/\\&}'|" -e "s|^SOURCE_HASH=.*|SOURCE_HASH=$hash|" "$settings"
}

# "ready" is the database too. Asked at the app's socket, since the domain may not point here yet.
answers() {
  for _ in {1..30}; do
    if curl --silent --fail --max-time 5 --unix-socket /run/game/app.sock \
      http://localhost/health/ready >/dev/null; then return 0; fi
    sleep 1
  done
  return 1
}

[[ $(id -u) == 0 ]] || stop "run it as root, for example with sudo."
set -a
# shellcheck source=/dev/null
. "$settings"
set +a

if [[ ${1:-} == back ]]; then
  [[ -e /opt/game/previous ]] || stop "there is no version before this one."
  switch_to "$(readlink /opt/game/previous)"
  exit
fi
if [[ $# == 2 ]]; then
  SOURCE_URL=$1 SOURCE_HASH=$2
elif [[ $# != 0 ]]; then
  stop "give a URL and a hash, or nothing."
fi

for name in DOMAIN SOURCE_URL SOURCE_HASH; do
  [[ -n ${!name:-} ]] || stop "$name is empty. Fill it in in $settings, then run: game-release"
done
[[ $DOMAIN =~ ^[A-Za-z0-9.-]+$ && $DOMAIN != *example.com ]] || stop "DOMAIN=$DOMAIN is not a host name of yours."
[[ $SOURCE_URL =~ ^[A-Za-z0-9:/?=%.,@+~_\&-]+$ ]] || stop "SOURCE_URL has characters that an address does not have."
[[ $SOURCE_HASH =~ ^([0-9a-f]{40}|[0-9a-f]{64})$ ]] || stop "SOURCE_HASH must have 64 digits (SHA-256) or 40 (git commit)."

release="$releases/${SOURCE_HASH:0:12}"
if [[ ! -e $release/.venv/finished ]]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  mkdir "$work/source"
  if [[ ${#SOURCE_HASH} == 40 ]]; then
    git -C "$work/source" init --quiet
    git -C "$work/source" fetch --quiet --depth 1 "$SOURCE_URL" "$SOURCE_HASH"
    git -C "$work/source" checkout --quiet --detach "$SOURCE_HASH"
    rm -rf "$work/source/.git"
  else
    curl --silent --show-error --fail --location --max-time 300 --output "$work/archive" "$SOURCE_URL"
    echo "$SOURCE_HASH  $work/archive" | sha256sum --check --quiet - || stop "the archive is not the one of SOURCE_HASH."
    if [[ $(head -c 2 "$work/archive") == PK ]]; then
      python3 -m zipfile -e "$work/archive" "$work/source"
    else
      tar --extract --no-same-owner --file "$work/archive" --directory "$work/source"
    fi
  fi
  # Some archives keep everything in one folder.
  top=$(find "$work/source" -maxdepth 2 -name manage.py -printf '%h' -quit)
  [[ -n $top ]] || stop "there is no manage.py in it."

  mkdir -p "$releases"
  rm -rf "$release"
  mv "$top" "$release"
  python3 -m venv "$release/.venv"
  # Every package must have the hash that requirements.txt names. Only ready-made wheels: nothing is compiled here.
  "$release/.venv/bin/pip" install --quiet --disable-pip-version-check --no-cache-dir --only-binary :all: \
    --require-hashes --requirement "$release/requirements.txt"
  "$release/.venv/bin/python" -m compileall -q "$release/game"
  # The app reads its program and cannot change it.
  chown -R root:root "$release"
  chmod -R u=rwX,go=rX "$release"
  # Written last: a release that was broken off is made again.
  # For root only: the URL may hold a token.
  install -m 0600 /dev/null "$release/.venv/finished"
  printf '%s\n%s\n' "$SOURCE_URL" "$SOURCE_HASH" >"$release/.venv/finished"
fi
switch_to "$release"
