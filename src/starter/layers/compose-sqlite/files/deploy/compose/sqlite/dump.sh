#!/usr/bin/env bash
# dump.sh FILE: one consistent copy of the database, while it is in use; the project's own command checks it.
set -euo pipefail

python manage.py backup "$1"
