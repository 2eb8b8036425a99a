#!/usr/bin/env bash
# Copies the backups to OFFSITE, for example backup@203.0.113.7:game/. Nothing is deleted there: whoever breaks into
# this machine must not be able to take the copies along.
set -euo pipefail

if [[ -z ${OFFSITE:-} ]]; then
  echo "OFFSITE is empty: the backups are on this machine only." >&2
  exit 0
fi
# The other machine's key is remembered the first time and must stay the same from then on.
rsync --archive --include='game-*' --exclude='*' \
  --rsh='ssh -i /etc/game/offsite_key -o BatchMode=yes -o StrictHostKeyChecking=accept-new -o UserKnownHostsFile=/etc/game/known_hosts' \
  /var/backups/game/ "$OFFSITE"
