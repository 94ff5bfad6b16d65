"""Tell public IP addresses from those of this machine or of private networks."""

from __future__ import annotations

import socket
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

# IPv6 networks whose last 32 bits are the IPv4 address that is actually reached (RFC 4291, 6052, 8215).
_CARRIERS = [ip_network(text) for text in ("::/96", "64:ff9b::/96", "64:ff9b:1::/48")]


def is_public(text: str) -> bool:
    """Return whether an IP address is on the Internet: not loopback, link-local, private or reserved."""
    address = _meant(ip_address(text.partition("%")[0]))
    local = address.is_multicast or address.is_reserved or address.is_unspecified
    if isinstance(address, IPv6Address):
        local = local or address.is_site_local
    return address.is_global and not local


def literal(host: str) -> str | None:
    """Return the IP address that a URL's host is, in any spelling that resolvers accept; None for a name.

    `localhost` and the names below it are the machine itself (RFC 6761).
    """
    host = host.strip("[]").rstrip(".").lower()
    if host == "localhost" or host.endswith(".localhost"):
        return "127.0.0.1"
    try:
        return str(ip_address(host.partition("%")[0]))
    except ValueError:
        pass
    try:
        # Decimal, octal and hexadecimal numbers, and fewer than four parts.
        return socket.inet_ntoa(socket.inet_aton(host))
    except (OSError, ValueError):
        return None


def _meant(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """Return the IPv4 address that is embedded in an IPv6 address, or the address itself."""
    if isinstance(address, IPv4Address):
        return address
    inner = address.ipv4_mapped or address.sixtofour or (address.teredo and address.teredo[1])
    if inner:
        return inner
    if any(address in network for network in _CARRIERS) and int(address) > 1:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address
