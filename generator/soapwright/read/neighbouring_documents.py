"""Find documents by their namespace in the folder of the file that imports it.

Imports often have no location, or one that cannot be reached any more: that of the server, in files that were
downloaded and saved under other names.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from html import escape
from pathlib import Path

from soapwright.base.files import read_file

_HEAD = 1 << 16
"""How many bytes of a file to read: enough for the root element with its attributes."""
_INCLUDED = re.compile(rb"<(?:\w+:)?(?:include|redefine)\s[^>]*schemaLocation\s*=\s*[\"']([^\"']*)")


def schema_beside(location: str, namespace: str) -> str | None:
    """Return the path of the schema of a namespace in a file's folder, if there is exactly one candidate.

    Candidates that another one includes are not counted.
    """
    found = dict(_of_namespace(location, namespace, "schema", ".xsd"))
    included = {
        os.path.basename(name.decode(errors="replace"))
        for head in found.values()
        for name in _INCLUDED.findall(head)
    }
    return _only(location, [name for name in found if name not in included])


def wsdl_beside(location: str, namespace: str) -> str | None:
    """Return the path of the WSDL of a namespace in a file's folder, if exactly one other file is a candidate."""
    found = (name for name, _ in _of_namespace(location, namespace, "definitions", ".wsdl"))
    return _only(location, [name for name in found if name != os.path.basename(location)])


def _of_namespace(location: str, namespace: str, root: str, suffix: str) -> Iterator[tuple[str, bytes]]:
    """Yield the names of the files in a folder that have this root element and namespace, with their beginnings."""
    stated = re.compile(
        rb"<(?:\w+:)?%s\s[^>]*targetNamespace\s*=\s*[\"']\s*%s\s*[\"']"
        % (root.encode(), re.escape(escape(namespace).encode()))
    )
    for path in sorted(Path(os.path.dirname(location) or ".").iterdir()):
        if path.suffix.lower() == suffix and path.is_file():
            head = read_file(path, _HEAD)
            if stated.search(head):
                yield path.name, head


def _only(location: str, names: list[str]) -> str | None:
    return os.path.join(os.path.dirname(location), names[0]) if len(names) == 1 else None
