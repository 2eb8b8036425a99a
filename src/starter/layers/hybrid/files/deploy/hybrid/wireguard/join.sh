#!/bin/sh
# The cloud end of the tunnel. Run it as root on the small gateway VM in the cloud's network:
#   HOME_PUBLIC_KEY=… HOME_ENDPOINT=203.0.113.10 DATABASES=10.20.3.11/32,10.20.3.12/32 BURST_NETWORK=10.60.0.0/24 sh join.sh
# It prints this side's public key, which group_vars/all/hybrid.yml at home wants.
# CONFIGURATION=/some/folder writes there and starts nothing: to look at the result first.
set -eu

: "${HOME_PUBLIC_KEY:?is what tunnel.yml printed at home}"
: "${HOME_ENDPOINT:?is the floating address of the balancers}"
: "${DATABASES:?are the home databases, such as 10.20.3.11/32,10.20.3.12/32}"
: "${BURST_NETWORK:?is the network of the burst app, such as 10.60.0.0/24}"
# The same words and numbers as in hybrid.yml.
interface=${TUNNEL_INTERFACE:-burst0}
home=${TUNNEL_HOME:-10.99.0.1}
cloud=${TUNNEL_CLOUD:-10.99.0.2}
port=${TUNNEL_PORT:-51820}
mtu=${TUNNEL_MTU:-1420}
database_port=${DATABASE_PORT:-5432}
folder=${CONFIGURATION:-/etc/wireguard}

printf '%s' "$HOME_PUBLIC_KEY" | grep -Eq '^[A-Za-z0-9+/]{43}=$' || { echo "HOME_PUBLIC_KEY is not a WireGuard key." >&2; exit 1; }

umask 077
mkdir -p "$folder"
[ -e "$folder/$interface.key" ] || sh "$(dirname "$0")/make-key.sh" "$folder/$interface"

cat > "$folder/$interface.conf" << TUNNEL
[Interface]
PrivateKey = $(cat "$folder/$interface.key")
Address = $cloud/32
ListenPort = $port
MTU = $mtu
# The burst app may go home, to the database port only; home may come to the burst app.
PostUp = sysctl -q -w net.ipv4.ip_forward=1
PostUp = nft -f $folder/$interface.nft
PostDown = nft delete table inet $interface

[Peer]
# Home: whichever balancer holds the floating address.
PublicKey = $HOME_PUBLIC_KEY
Endpoint = $HOME_ENDPOINT:$port
# From there: the tunnel's own end and the two databases. Anything else is dropped.
AllowedIPs = $home/32, $(printf '%s' "$DATABASES" | sed 's/,/, /g')
PersistentKeepalive = 25
TUNNEL

cat > "$folder/$interface.nft" << FIREWALL
table inet $interface {
  chain forward {
    type filter hook forward priority filter; policy accept;
    ct state established,related accept
    oifname "$interface" ip saddr $BURST_NETWORK tcp dport $database_port accept
    iifname "$interface" ip saddr $home ip daddr $BURST_NETWORK accept
    iifname "$interface" drop
    oifname "$interface" drop
  }
  chain postrouting {
    type nat hook postrouting priority srcnat; policy accept;
    # Home knows one address of ours, the tunnel's.
    oifname "$interface" masquerade
    # And the burst app answers this gateway, so it needs no way into the tunnel.
    iifname "$interface" masquerade
  }
}
FIREWALL

if [ "$folder" = /etc/wireguard ]; then
  systemctl enable --now "wg-quick@$interface"
fi
echo "cloud_public_key: $(cat "$folder/$interface.pub")"
