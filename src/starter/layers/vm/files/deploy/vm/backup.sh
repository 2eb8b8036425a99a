#!/usr/bin/env bash
# One copy of the database into BACKUP_FOLDER; copies older than BACKUP_KEEP_DAYS are deleted afterwards.
# By hand: systemctl start game-backup
set -euo pipefail

folder=${BACKUP_FOLDER:-/var/backups/game}
file="$folder/game-$(date -u +%Y%m%dT%H%M%SZ)"
unfinished="$folder/unfinished"

# Under another name until it is whole, so that a broken copy is never taken for a backup.
rm -f "$unfinished"
if [[ ${DATABASE_URL:-} == postgresql://* ]]; then
  pg_dump --format=custom --file="$unfinished" "$DATABASE_URL"
  # A file whose table of contents cannot be read is no backup.
  pg_restore --list "$unfinished" >/dev/null
else
  .venv/bin/python manage.py backup "$unfinished"
fi
mv "$unfinished" "$file"
echo "Saved to $file ($(stat -c %s "$file") bytes)."

# After a success only: when backups fail, the old ones are all there is.
find "$folder" -name 'game-*' -mtime "+${BACKUP_KEEP_DAYS:-14}" -delete
