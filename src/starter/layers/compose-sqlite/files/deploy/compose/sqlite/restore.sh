#!/usr/bin/env bash
# restore.sh NAME: puts a backup in the place of what the database holds now. Stop the app first: see README.md.
set -euo pipefail

file="/backups/${1:?Name a file of the backup folder.}"
[[ -f $file ]] || { echo "There is no $file." >&2; exit 1; }
# What is there now is kept first: a wrong choice can be taken back.
bash /backup/nightly.sh once
# The write-ahead log belongs to the old database. The new one arrives whole, by one rename.
cp "$file" "$DATA_DIR/restored"
rm -f "$DATA_DIR/game.sqlite3-wal" "$DATA_DIR/game.sqlite3-shm"
mv "$DATA_DIR/restored" "$DATA_DIR/game.sqlite3"
echo "Restored $file."
