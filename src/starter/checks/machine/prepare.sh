#!/usr/bin/env bash
# prepare.sh FOLDER CADDY: inside namespaces of its own, makes this machine look like a bare VM on which the packages
# of cloud-init.yaml have been installed. Every change lands in FOLDER and disappears with it.
set -euo pipefail
folder=$1 caddy=$2
here=$(cd "$(dirname "$0")" && pwd)

mount -t tmpfs tmpfs "$folder"
for top in etc usr var opt; do
  mkdir -p "$folder/$top/upper" "$folder/$top/work"
  mount -t overlay overlay -o "lowerdir=/$top,upperdir=$folder/$top/upper,workdir=$folder/$top/work" "/$top"
done
mount -t tmpfs -o mode=0755 tmpfs /run
ip link set lo up

# What the packages caddy and systemd bring.
install -m 0755 "$caddy" /usr/bin/caddy
install -m 0755 "$here/systemctl" /usr/local/bin/systemctl
getent passwd caddy >/dev/null || useradd --system --user-group --home-dir /var/lib/caddy --shell /usr/sbin/nologin caddy
install -d -o caddy -g caddy -m 0750 /var/lib/caddy
install -d /etc/caddy /run/lock

# What the package postgresql brings: a cluster "main" with Debian's own settings, whatever is on this machine.
version=$(ls /usr/lib/postgresql | sort -V | tail -1)
mount -t tmpfs tmpfs /etc/postgresql
mount -t tmpfs tmpfs /var/lib/postgresql
chown postgres:postgres /etc/postgresql /var/lib/postgresql
install -d -o postgres -g postgres -m 2775 /run/postgresql
pg_createcluster "$version" main >/dev/null
echo "$version"
