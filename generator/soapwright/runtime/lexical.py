"""Check whether a text is valid for a built-in type by the rules of XSD.

Python is more lenient than XSD, and would accept a text for one member of a union that is valid only for
another.
"""

from __future__ import annotations

import re

from .scalars import NOT_OF_TYPE, SCALARS

__all__ = ["takes"]

_ZONE = "(?:Z|[+-][0-9]{2}:[0-9]{2})?"
_NAME = r"[^\W\d][\w.\-\u00b7]*"
_QUALIFIED = rf"(?:\{{[^}}]*\}}|{_NAME}:)?{_NAME}"
_PATTERNS = {
    "QName": _QUALIFIED,
    "NOTATION": _QUALIFIED,
    "duration": (
        r"-?P(?!$)(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+D)?"
        r"(?:T(?!$)(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?S)?)?"
    ),
    "gYearMonth": f"-?[0-9]{{4,}}-[0-9]{{2}}{_ZONE}",
    "gYear": f"-?[0-9]{{4,}}{_ZONE}",
    "gMonthDay": f"--[0-9]{{2}}-[0-9]{{2}}{_ZONE}",
    "gDay": f"---[0-9]{{2}}{_ZONE}",
    # The two hyphens after the month are from the first edition.
    "gMonth": f"--[0-9]{{2}}(?:--)?{_ZONE}",
    "language": "[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*",
    "Name": r"[^\W\d][\w.:\-\u00b7]*|:[\w.:\-\u00b7]*",
    "NCName": _NAME,
    "ID": _NAME,
    "IDREF": _NAME,
    "ENTITY": _NAME,
    "IDREFS": rf"{_NAME}(?:\s+{_NAME})*",
    "ENTITIES": rf"{_NAME}(?:\s+{_NAME})*",
    "NMTOKEN": r"[\w.:\-\u00b7]+",
    "NMTOKENS": r"[\w.:\-\u00b7]+(?:\s+[\w.:\-\u00b7]+)*",
}
_RANGES: dict[str, tuple[int | None, int | None]] = {
    "nonPositiveInteger": (None, 0),
    "negativeInteger": (None, -1),
    "nonNegativeInteger": (0, None),
    "positiveInteger": (1, None),
    **{
        name: (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
        for name, bits in (("long", 64), ("int", 32), ("short", 16), ("byte", 8))
    },
    **{
        f"unsigned{name}": (0, 2**bits - 1)
        for name, bits in (("Long", 64), ("Int", 32), ("Short", 16), ("Byte", 8))
    },
}


def takes(name: str, text: str) -> bool:
    """Return whether a text is valid for a built-in type.

    Of qualified names, only the characters are checked.
    """
    pattern = _PATTERNS.get(name)
    if pattern is not None:
        return re.fullmatch(pattern, text.strip()) is not None
    if name not in _RANGES:
        return True
    read = SCALARS[name].read
    assert read is not None
    try:
        value = read(text)
    except NOT_OF_TYPE:
        return False
    least, most = _RANGES[name]
    return (least is None or value >= least) and (most is None or value <= most)
