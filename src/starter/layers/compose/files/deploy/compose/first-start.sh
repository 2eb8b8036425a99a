#!/bin/sh
# first-start.sh DOMAIN: writes .env from settings.env and makes the secrets. Once: it never overwrites one,
# because a new database password would lock the app out of the database that has the old one.
set -eu
cd "$(dirname "$0")"
# What is made here is for this user only.
umask 077

domain=${1:-}
if [ -z "$domain" ]; then
  printf 'The host that players will call, for example api.example.com: '
  read -r domain
fi
case $domain in
  '' | *[!A-Za-z0-9.-]* | *example.com | .* | -*)
    echo "\"$domain\" is not a host name of yours. A host name has letters, digits, dots and hyphens." >&2
    exit 1
    ;;
esac
for made in .env secrets; do
  if [ -e "$made" ]; then
    echo "$made is there already, so nothing was changed. Change .env by hand; keep the secrets." >&2
    exit 1
  fi
done

# 32 random bytes as 64 hexadecimal digits: safe in a URL and in every file.
random() { od -An -N32 -tx1 /dev/urandom | tr -d ' \n'; }

mkdir secrets
{
  echo "# Made by first-start.sh. Whoever has this file can forge an operator's log-in."
  echo "SECRET_KEY=$(random)"
  if [ -e database.postgresql.yaml ]; then
    random >secrets/database-admin
    random >secrets/database
    echo "DATABASE_URL=postgresql://game:$(cat secrets/database)@database:5432/game"
  fi
} >secrets/app.env
# Containers have users of their own and must read the files; the folder is closed to everyone else on this machine.
chmod 0444 secrets/*
chmod 0700 secrets

sed "s/^DOMAIN=.*/DOMAIN=$domain/" settings.env >.env
mkdir -p backups
echo "Made .env and secrets. Next: docker compose up --detach --build --wait"
