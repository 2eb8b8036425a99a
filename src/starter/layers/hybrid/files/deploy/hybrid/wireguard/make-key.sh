#!/bin/sh
# make-key.sh FILE    makes FILE.key (private, readable by you only) and FILE.pub. Never replaces a key.
set -eu
file=${1:?Name the file to write, without an ending.}
command -v wg > /dev/null || { echo "Install wireguard-tools first: it brings wg." >&2; exit 1; }
[ ! -e "$file.key" ] || { echo "$file.key exists already; both sides know its public half." >&2; exit 1; }
umask 077
mkdir -p "$(dirname "$file")"
wg genkey > "$file.key"
wg pubkey < "$file.key" > "$file.pub"
