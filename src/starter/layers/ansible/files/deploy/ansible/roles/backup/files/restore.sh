#!/bin/sh
# restore.sh count            bring the newest copy up, count what is in it, throw it away
# restore.sh dump [MOMENT]    the same, but write restored.dump; MOMENT like "2026-11-22 03:00:00+09"
# Nothing leaves this host: the restored server listens on a socket in a private folder only.
set -eu
# shellcheck source=/dev/null
. "$(dirname "$0")/backup.env"
# What is restored is for the eyes of this user only.
umask 077
action=$1
moment=${2:-}

began=$(date +%s)
# A moment in the past needs a copy from before it.
newest=
for copy in $(find "$FOLDER/base" -mindepth 1 -maxdepth 1 -type d ! -name '*.part' | sort); do
  at=$(basename "$copy" | sed 's/T\(..\)-\(..\)-\(..\)Z$/ \1:\2:\3+00/')
  if [ -z "$moment" ] || [ "$(date -d "$at" +%s)" -lt "$(date -d "$moment" +%s)" ]; then newest=$copy; fi
done
[ -n "$newest" ] || { echo "There is no copy from before that moment in $FOLDER/base." >&2; exit 1; }

work=$FOLDER/restored
stop() { "$BINARIES/pg_ctl" -D "$work" -s -m fast stop 2>/dev/null || true; rm -rf "$work"; }
trap stop EXIT
rm -rf "$work"
mkdir -m 0700 "$work"
tar -xzf "$newest/base.tar.gz" -C "$work"
tar -xzf "$newest/pg_wal.tar.gz" -C "$work/pg_wal"
rm -f "$work/standby.signal" "$work/postgresql.auto.conf"
cat > "$work/postgresql.conf" << CONFIGURATION
listen_addresses = ''
unix_socket_directories = '$work'
# The last, still growing file of the log has another name.
restore_command = 'cp "$FOLDER/log/%f" "%p" 2>/dev/null || cp "$FOLDER/log/%f.partial" "%p" 2>/dev/null'
recovery_target_timeline = 'latest'
recovery_target_time = '$moment'
recovery_target_action = 'promote'
hot_standby = off
CONFIGURATION
echo 'local all all peer' > "$work/pg_hba.conf"
: > "$work/pg_ident.conf"
touch "$work/recovery.signal"
"$BINARIES/pg_ctl" -D "$work" -s -w -t 3600 -l "$FOLDER/restore.log" start

ask() { "$BINARIES/psql" -h "$work" -d "$DATABASE_NAME" -XAt -c "$1"; }
# It takes connections only when it has read the whole log.
until [ "$(ask 'SELECT NOT pg_is_in_recovery()' 2>/dev/null)" = t ]; do
  "$BINARIES/pg_ctl" -D "$work" -s status > /dev/null || { tail -n 5 "$FOLDER/restore.log" >&2; exit 1; }
  sleep 1
done

case $action in
  count)
    players=$(ask 'SELECT count(*) FROM accounts_player')
    saves=$(ask 'SELECT count(*) FROM saves_save')
    printf 'Copy: %s\nPlayers: %s\nSaves: %s\n' "$(basename "$newest")" "$players" "$saves"
    ;;
  dump)
    "$BINARIES/pg_dump" -h "$work" -d "$DATABASE_NAME" --format=custom --file="$FOLDER/restored.dump.part"
    mv "$FOLDER/restored.dump.part" "$FOLDER/restored.dump"
    echo "Dumped to $FOLDER/restored.dump."
    ;;
  *)
    echo "There is count and dump." >&2
    exit 2
    ;;
esac
echo "Seconds: $(($(date +%s) - began))"
