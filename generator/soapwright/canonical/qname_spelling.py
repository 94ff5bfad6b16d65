"""Spell qualified names in a file of the canonical form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from soapwright.base.qname import XS, QName
from soapwright.canonical.file_names import FileNames
from soapwright.read.xml import XML


@dataclass(slots=True)
class Prefixes:
    """Spells names in one file, and records which namespaces it used.

    `fixed` are prefixes by namespace that are the same in every file of this kind; they are declared only if
    used.
    """

    names: FileNames
    target: str
    fixed: Mapping[str, str] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)

    def spell(self, name: QName) -> str:
        """Return a name with its prefix; a name without a namespace has none."""
        if not name.namespace:
            self.used.add("")
            return name.name
        self.used.add(name.namespace)
        return f"{self._prefix(name.namespace)}:{name.name}"

    def declarations(self, first: Mapping[str, str]) -> dict[str, str]:
        """Return prefix → namespace: `first`, the target namespace, then the others sorted by prefix."""
        own = {self._prefix(self.target): self.target} if self.target in self.used and self.target else {}
        others = self.used - {"", XS, XML, self.target, *first.values()}
        return (
            dict(first) | own | {prefix: uri for prefix, uri in sorted((self._prefix(u), u) for u in others)}
        )

    def _prefix(self, namespace: str) -> str:
        if namespace in self.fixed:
            return self.fixed[namespace]
        return "tns" if namespace == self.target else self.names.prefix(namespace)
