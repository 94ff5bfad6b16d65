"""Schemas that an import without a location means: those of its namespace, in the folder of what imports it."""

from __future__ import annotations

import os
import re
from html import escape
from pathlib import Path

from soapwright.base.files import read_file

_HEAD = 1 << 16
"""How much of a file is looked at: the root with its attributes is in there."""
_INCLUDED = re.compile(rb"<(?:\w+:)?(?:include|redefine)\s[^>]*schemaLocation\s*=\s*[\"']([^\"']*)")


def schemas_beside(location: str, namespace: str) -> list[str]:
    """Return the path of the schema of a namespace that lies beside a file, when it is clear which one it is.

    Of several, those that another of them includes come with it; more than one left is not an answer.
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
