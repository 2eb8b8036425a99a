#!/usr/bin/env bash
# restore.sh NAME: puts a backup in the place of what the database holds now. Stop the app first: see README.md.
set -euo pipefail

file="/backups/${1:?Name a file of the backup folder.}"
[[ -f $file ]] || { echo "There is no $file." >&2; exit 1; }
PGPASSWORD=$(cat /run/secrets/database)
export PGPASSWORD
# What is there now is kept first: a wrong choice can be taken back.
bash /backup/nightly.sh once
# All or nothing: a restore that fails halfway leaves the database as it was.
pg_restore --clean --if-exists --no-owner --single-transaction --dbname=game "$file"
echo "Restored $file."
