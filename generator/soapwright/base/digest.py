"""Hashes of content."""

from __future__ import annotations

from hashlib import sha256


def digest(content: bytes) -> str:
    """Return the SHA-256 of a file's content, in hexadecimal."""
    return sha256(content).hexdigest()
