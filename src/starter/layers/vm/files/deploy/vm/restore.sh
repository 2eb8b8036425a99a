#!/usr/bin/env bash
# restore.sh FILE, as root: puts a backup in the place of what the database holds now.
set -euo pipefail

file=$(realpath "${1:?Name a backup, for example /var/backups/game/game-20261122T183000Z.}")
[[ -f $file ]] || { echo "There is no $file." >&2; exit 1; }
set -a
# shellcheck source=/dev/null
. /etc/game/app.env
set +a

systemctl stop game caddy
# Come what may, the front door opens again.
trap 'systemctl start game caddy' EXIT
# What is there now is kept first: a wrong choice can be taken back. A database that is gone has nothing to keep.
systemctl start game-backup || echo "The present state could not be kept; going on." >&2

as_game() { runuser -u game -- "$@"; }
if [[ ${DATABASE_URL:-} == postgresql://* ]]; then
  # Made anew if it is gone; the same lines as in install.sh.
  runuser -u postgres -- psql --quiet --set=ON_ERROR_STOP=1 <"$(dirname "$0")/database.sql"
  # All or nothing: a restore that fails halfway leaves the database as it was.
  as_game pg_restore --clean --if-exists --no-owner --single-transaction --dbname="$DATABASE_URL" "$file"
else
  # The write-ahead log belongs to the old database. The new one arrives whole, by one rename.
  install -o game -g game -m 0600 "$file" "$DATA_DIR/restored"
  rm -f "$DATA_DIR/game.sqlite3-wal" "$DATA_DIR/game.sqlite3-shm"
  mv "$DATA_DIR/restored" "$DATA_DIR/game.sqlite3"
fi
echo "Restored $file."
