#!/bin/sh
# Copies the whole database server, removes what is too old, and keeps the log since the oldest copy.
set -eu
# shellcheck source=/dev/null
. "$(dirname "$0")/backup.env"

name=$(date -u +%Y-%m-%dT%H-%M-%SZ)
# An unfinished copy has another name, so nobody restores it by mistake.
rm -rf "$FOLDER"/base/*.part
"$BINARIES/pg_basebackup" --dbname="$SOURCE" --no-password --pgdata="$FOLDER/base/$name.part" \
  --format=tar --gzip --wal-method=stream --checkpoint=fast --label="$name"
sync "$FOLDER/base/$name.part"
mv "$FOLDER/base/$name.part" "$FOLDER/base/$name"

# Old copies go, but never the last two, however old they are.
for old in $(find "$FOLDER/base" -mindepth 1 -maxdepth 1 -type d -mtime "+$KEEP_DAYS" | sort | head -n -2); do
  rm -rf "$old"
done

# The log before the oldest copy restores nothing any more.
oldest=$(find "$FOLDER/base" -mindepth 1 -maxdepth 1 -type d | sort | head -n 1)
first=$(tar -xzOf "$oldest/base.tar.gz" backup_label | sed -n 's/^START WAL LOCATION: .*(file \([0-9A-F]*\))$/\1/p')
"$BINARIES/pg_archivecleanup" "$FOLDER/log" "$first"
echo "Copied to $FOLDER/base/$name ($(du -sh "$FOLDER/base/$name" | cut -f1))."
