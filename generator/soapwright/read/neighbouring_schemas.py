"""Find the schemas of imports without a location: those of the namespace in the importing file's folder."""

from __future__ import annotations

import os
import re
from html import escape
from pathlib import Path

from soapwright.base.files import read_file

_HEAD = 1 << 16
"""How many bytes of a file to read: enough for the root element with its attributes."""
_INCLUDED = re.compile(rb"<(?:\w+:)?(?:include|redefine)\s[^>]*schemaLocation\s*=\s*[\"']([^\"']*)")


def schemas_beside(location: str, namespace: str) -> list[str]:
    """Return the path of the schema of a namespace in a file's folder, if there is exactly one candidate.

    Candidates that another one includes are not counted.
    """
    folder = os.path.dirname(location)
    stated = re.compile(
        rb"<(?:\w+:)?schema\s[^>]*targetNamespace\s*=\s*[\"']\s*"
        + re.escape(escape(namespace).encode())
        + rb"\s*[\"']"
    )
    found: dict[str, bytes] = {}
    for path in sorted(Path(folder or ".").iterdir()):
        if path.suffix.lower() == ".xsd" and path.is_file():
            head = read_file(path, _HEAD)
            if stated.search(head):
                found[path.name] = head
    included = {
        os.path.basename(name.decode(errors="replace"))
        for head in found.values()
        for name in _INCLUDED.findall(head)
    }
    names = [name for name in found if name not in included]
    return [os.path.join(folder, names[0])] if len(names) == 1 else []
