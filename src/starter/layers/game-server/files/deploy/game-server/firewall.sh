#!/usr/bin/env bash
# Opens GAME_PORT (UDP) of /etc/game/game-server.env in the firewall, now and after every start. As root.
set -euo pipefail
# shellcheck source=/dev/null
. /etc/game/game-server.env
if [[ ! $GAME_PORT =~ ^[0-9]+$ ]] || ((GAME_PORT <= 1024 || GAME_PORT > 65535)); then
  echo "GAME_PORT must be a number from 1025 to 65535." >&2
  exit 1
fi

install -d -m 0755 /etc/nftables.d
echo "add element inet game game_ports { $GAME_PORT }" >/etc/nftables.d/game-server.nft
nft --file /etc/nftables.conf
