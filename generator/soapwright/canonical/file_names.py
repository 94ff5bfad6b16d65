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
    """Names every namespace of a contract, given the service's own and those of its schemas in their order.

    A file is named after the path of its namespace, with the host before it when that is not the service's
    own: so another namespace changes no name. Two that still come out alike are distinguished by a hash in the
    second. A prefix is the last word that says something, and longer only when an earlier namespace has it.
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
        """Return the name of the XSD that holds a namespace."""
        return self._files[namespace]

    def prefix(self, namespace: str) -> str:
        """Return the prefix of a namespace, in every file but its own, where it is `tns`."""
        # One whose schema is not there has a name all the same.
        self._add_prefix(namespace)
        return self._prefixes[namespace]

    def _new_file(self, namespace: str, home: str) -> str:
        host, path = host_and_path(namespace)
        text = path if host == home and path else f"{host}/{path}"
        stem = re.sub(r"[^A-Za-z0-9_-]+", ".", text).strip(".") or "no-namespace"
        stem = file_stem(stem)
        # Some file systems do not distinguish case.
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
            # Each number of a word is tried once, however many namespaces end in it.
            self._numbers[words[-1]] += 1
            found = f"{words[-1]}{self._numbers[words[-1]] + 1}"
        self._prefixes[namespace] = found
        self._taken_prefixes.add(found)


def host_and_path(namespace: str) -> tuple[str, str]:
    """Split a namespace; a URN that reads like a host (urn:partner.soap.example.com) is one."""
    found = PARTS.fullmatch(namespace)
    host, path = (found["host"] or "", found["path"].strip("/")) if found else ("", namespace)
    return (path, "") if not host and URN_LIKE_HOST.fullmatch(path) else (host.lower(), path)
