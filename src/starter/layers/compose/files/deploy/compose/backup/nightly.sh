#!/usr/bin/env bash
# The backup container: copies the database every night at BACKUP_AT (UTC) and deletes copies older than
# BACKUP_KEEP_DAYS. `nightly.sh once` makes one copy now. How to copy is for /backup/dump.sh of the database chosen.
set -euo pipefail
# Copies hold every player's record: nobody else may read them.
umask 077

backup() {
  local file
  file="/backups/game-$(date -u +%Y%m%dT%H%M%SZ)"
  # Under another name until it is whole, so that a broken copy is never taken for a backup.
  rm -f /backups/unfinished
  bash /backup/dump.sh /backups/unfinished
  mv /backups/unfinished "$file"
  echo "Saved to $file ($(stat -c %s "$file") bytes)."
  # After a success only: when backups fail, the old ones are all there is.
  find /backups -name 'game-*' -mtime "+$BACKUP_KEEP_DAYS" -delete
}

if [[ ${1:-} == once ]]; then
  backup
  exit
fi

while true; do
  # The first start, and a night that was slept through, are made up for at once.
  if [[ -z $(find /backups -name 'game-*' -mmin -1440) ]]; then
    # A failure is tried again in ten minutes; until it succeeds the container will be called unhealthy.
    (backup) || { echo "The backup failed." >&2; sleep 600; continue; }
  fi
  next=$(date -u -d "$BACKUP_AT" +%s)
  now=$(date -u +%s)
  ((next > now)) || next=$((next + 86400))
  sleep $((next - now))
  (backup) || { echo "The backup failed." >&2; sleep 600; }
done
