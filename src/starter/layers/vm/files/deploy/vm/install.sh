#!/usr/bin/env bash
# Turns this machine into the backend, from the release whose folder it lies in. release.sh calls it for every
# release, so it may run any number of times: it makes what is missing and renews what has changed.
set -euo pipefail
# What is made here is for root, unless a line says otherwise.
umask 077
here=$(cd "$(dirname "$0")" && pwd)
set -a
# shellcheck source=/dev/null
. /etc/game/settings.env
set +a

# What Caddy runs by; it is restarted only when that has changed, so that a release drops nobody's connection.
door() { cat /etc/caddy/Caddyfile /etc/systemd/system/caddy.service.d/game.conf /etc/game/app.env 2>&1 | sha256sum; }
door_before=$(door || true)

# The app's own user: it cannot log in, and owns nothing but its data.
getent passwd game >/dev/null || useradd --system --user-group --home-dir /var/lib/game --no-create-home \
  --shell /usr/sbin/nologin game
install -d -m 0700 -o game -g game /var/backups/game

# The key that signs operators' log-ins: made on the first start and never again, or everyone would be signed out.
if [[ ! -e /etc/game/secret.env ]]; then
  echo "SECRET_KEY=$(od -An -N32 -tx1 /dev/urandom | tr -d ' \n')" >/etc/game/secret.env
fi

# The key by which backups are copied to another machine; its public half is for that machine.
[[ -e /etc/game/offsite_key ]] || ssh-keygen -q -t ed25519 -N '' -C game-backup -f /etc/game/offsite_key

database_url=
if [[ $DATABASE == postgresql ]]; then
  # The folder has the version in its name, and that differs from one Debian to the next.
  for conf in /etc/postgresql/*/main/conf.d; do
    if ! cmp -s "$here/postgresql.conf" "$conf/game.conf"; then
      install -m 0644 "$here/postgresql.conf" "$conf/game.conf"
      systemctl restart postgresql
    fi
  done
  runuser -u postgres -- psql --quiet --set=ON_ERROR_STOP=1 <"$here/database.sql"
  database_url='postgresql:///game?host=/var/run/postgresql'
fi

# The app's settings; README.md of the project explains each. Put yours into /etc/game/settings.env: the last line wins.
cat >/etc/game/app.env <<SETTINGS
APP_ENV=production
ALLOWED_HOSTS=$DOMAIN
DATA_DIR=/var/lib/game
DATABASE_URL=$database_url
TLS_ENDS_AT_PROXY=on
TRUSTED_PROXIES=1
HSTS_SECONDS=31536000
PYTHONUNBUFFERED=1
PYTHONDONTWRITEBYTECODE=1
UPSTREAM=unix//run/game/app.sock
SETTINGS
grep -v '^SOURCE_' /etc/game/settings.env >>/etc/game/app.env

install -m 0644 "$here"/game*.service "$here"/game*.timer /etc/systemd/system/
install -D -m 0644 "$here/caddy.conf" /etc/systemd/system/caddy.service.d/game.conf
install -m 0644 "$here/../door/Caddyfile" /etc/caddy/Caddyfile
install -m 0644 "$here/nftables.conf" /etc/nftables.conf
nft --check --file /etc/nftables.conf

# Security updates of the distribution install themselves.
cat >/etc/apt/apt.conf.d/20auto-upgrades <<'APT'
APT::Periodic::Update-Package-Lists "1";
APT::Periodic::Unattended-Upgrade "1";
APT

systemctl daemon-reload
systemctl enable --quiet game caddy
systemctl enable --quiet --now nftables unattended-upgrades game-backup.timer game-prune.timer
# Not a restart, which would first throw away the rules of everybody else.
nft --file /etc/nftables.conf
[[ $(door) == "$door_before" ]] || systemctl restart caddy
