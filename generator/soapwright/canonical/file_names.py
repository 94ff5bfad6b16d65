"""File names and prefixes for namespaces: readable, unique, and the same from revision to revision."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256

from soapwright.base.project import file_stem
from soapwright.base.qname import XS
from soapwright.read.xml import XML

SERIALIZATION = "http://schemas.microsoft.com/2003/10/Serialization/"

RESERVED_PREFIXES = ("xs", "tns", "wsdl", "soap", "soap12")
VERSION_OR_DOMAIN = re.compile(r"v?\d.*|xml.*|com|org|net|www", re.IGNORECASE)
PARTS = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?(?://(?P<host>[^/?#]*))?(?P<path>.*)", re.IGNORECASE | re.DOTALL)
URN_LIKE_HOST = re.compile(r"[\w.-]+\.(com|org|net)")


class FileNames:
    """File names and prefixes for every namespace of a contract, given the service's own and those of its schemas.

    A file is named after the path of its namespace, preceded by the host if that is not the service's own, so
    a new namespace never renames an existing file. If two still get the same name, the second one gets a
    hash. A prefix is the last meaningful word, and longer only if an earlier namespace uses it.
    """

    def __init__(self, service: str, namespaces: Iterable[str]) -> None:
        self._files: dict[str, str] = {}
        self._taken_files: set[str] = set()
        self._prefixes = {XS: "xs", XML: "xml"}
        self._taken_prefixes = {*RESERVED_PREFIXES, *self._prefixes.values()}
        self._numbers: Counter[str] = Counter()
        home, _ = host_and_path(service)
        for namespace in namespaces:
            self._files[namespace] = self._new_file(namespace, home)
            self._add_prefix(namespace)
        self._add_prefix(SERIALIZATION)

    def file(self, namespace: str) -> str:
        """Return the name of the XSD for a namespace."""
        return self._files[namespace]

    def prefix(self, namespace: str) -> str:
        """Return the prefix of a namespace, which every file but its own uses (there it is `tns`)."""
        # A namespace without a schema needs a prefix, too.
        self._add_prefix(namespace)
        return self._prefixes[namespace]

    def _new_file(self, namespace: str, home: str) -> str:
        host, path = host_and_path(namespace)
        text = path if host == home and path else f"{host}/{path}"
        stem = re.sub(r"[^A-Za-z0-9_-]+", ".", text).strip(".") or "no-namespace"
        stem = file_stem(stem)
        # Some file systems ignore case.
        if stem.casefold() in self._taken_files:
            stem += "." + sha256(namespace.encode()).hexdigest()[:8]
        self._taken_files.add(stem.casefold())
        return f"{stem}.xsd"

    def _add_prefix(self, namespace: str) -> None:
        if namespace in self._prefixes:
            return
        host, path = host_and_path(namespace)
        spoken = [*reversed(re.split(r"[^A-Za-z0-9]+", host)), *re.split(r"[^A-Za-z0-9]+", path)]
        words = [word.lower() for word in spoken if word and not VERSION_OR_DOMAIN.fullmatch(word)] or ["ns"]
        candidates = ["-".join(words[start:]) for start in range(len(words) - 1, -1, -1)]
        found = next((name for name in candidates if name not in self._taken_prefixes), words[-1])
        while found in self._taken_prefixes:
            # Each number of a word is tried once, no matter how many namespaces end in the word.
            self._numbers[words[-1]] += 1
            found = f"{words[-1]}{self._numbers[words[-1]] + 1}"
        self._prefixes[namespace] = found
        self._taken_prefixes.add(found)


def host_and_path(namespace: str) -> tuple[str, str]:
    """Split a namespace into host and path.

    A URN that looks like a host (urn:partner.soap.example.com) is one.
    """
    found = PARTS.fullmatch(namespace)
    host, path = (found["host"] or "", found["path"].strip("/")) if found else ("", namespace)
    return (path, "") if not host and URN_LIKE_HOST.fullmatch(path) else (host.lower(), path)
