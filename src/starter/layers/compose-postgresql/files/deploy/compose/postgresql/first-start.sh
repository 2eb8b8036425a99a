#!/usr/bin/env bash
# PostgreSQL runs this once, when its volume is empty: a role that owns the game's database and nothing else.
set -euo pipefail

password=$(cat /run/secrets/database)
psql --set=ON_ERROR_STOP=1 --set=password="$password" --username=postgres --dbname=postgres <<'SQL'
CREATE ROLE game LOGIN PASSWORD :'password';
CREATE DATABASE game OWNER game;
REVOKE CONNECT ON DATABASE game FROM PUBLIC;
SQL
