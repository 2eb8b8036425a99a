"""Whose attempts are counted: the address a request comes from."""

from ipaddress import IPv6Address, ip_address, ip_network

from django.conf import settings
from django.http import HttpRequest


def client_address(request: HttpRequest) -> str:
    """The peer, or what the nearest trusted proxy said of it.

    Each proxy adds the address it saw at the right end of X-Forwarded-For. Everything
    further left than our own proxies was written by the client and proves nothing.
    """
    peer = request.META.get("REMOTE_ADDR", "")
    hops = settings.TRUSTED_PROXIES
    if hops:
        forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")
        # With fewer entries than proxies, someone has come around them: count the peer.
        if len(forwarded) >= hops:
            return group(forwarded[-hops].strip()) or group(peer)
    return group(peer)


def group(text: str) -> str:
    """An IPv6 customer owns a whole /64, so that is what counts as one address."""
    try:
        address = ip_address(text)
    except ValueError:
        return ""
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped:
            return str(address.ipv4_mapped)
        return str(ip_network((int(address), 64), strict=False))
    return str(address)
