#!/usr/bin/env bash
# dump.sh FILE: one consistent copy of the database, while it is in use. Compressed, in PostgreSQL's own format.
set -euo pipefail

PGPASSWORD=$(cat /run/secrets/database)
export PGPASSWORD
pg_dump --format=custom --file="$1"
# A file whose table of contents cannot be read is no backup.
pg_restore --list "$1" >/dev/null
