"""Texts that code, XML and templates may trip over, for every place where a schema has text."""

from __future__ import annotations

from random import Random

PIECES = (
    *"'\"`\\{}[]()<>&%$#@!;:,=?*+-/|~^ \t\n\r",
    '"""',
    "'''",
    '\\"',
    "\\N{BELL}",
    "\\x00",
    "\\u202e",
    "\\ud800",
    "{{ 7 * 7 }}",
    "{% raw %}",
    "{# #}",
    "{0}",
    "{name}",
    "%s",
    "%(name)s",
    "${HOME}",
    '"); print("FUZZED"); ("',
    '" + print("FUZZED") + "',
    "\"}) or print('FUZZED')\nclass X:",
    '"""\nprint("FUZZED")\n"""',
    '\\"""\nprint("FUZZED")\n"""',
    "\nimport os\n",
    "# -*- coding: utf-7 -*-",
    "coding=latin-1",
    "# type: ignore",
    "# fmt: off",
    "\u2028",
    "\u2029",
    "\u0085",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "\u200d",
    "\u200f",
    "\u202e",
    "\u2066",
    "\ufeff",
    "\ufffd",
    "\u3164",
    "\u115f",
    "\ufe0f",
    "\x7f",
    "\x9f",
    "é",
    "e\u0301",
    "ﬁ",
    "ß",
    "İ",
    "Ω",
    "\U0001f600",
    "\U000e0041",
    "]]>",
    "<!--",
    "&amp;",
    "x" * 200,
    "word " * 40,
)

NAMES = (
    *"a A b T x X Id ID id iD _ __ e1 E1".split(),
    *"class Class None none True def import self cls print lambda async await match type Type".split(),
    *"__init__ __class__ __slots__ __wire__ __all__ __name__ _a a_ a__b _1".split(),
    *"Struct struct Fault Field element attribute required text_content header_part Any Array Map Tokens".split(),
    *"Service Client AsyncClient Credentials Operation Namespace NIL JSON ALL SERVICE HEADERS UNQUALIFIED".split(),
    *"types operations request timeout http httpx endpoint protocol environment credentials close".split(),
    *"date datetime time Decimal Callable Mapping Sequence Literal TYPE_CHECKING list dict int str object".split(),
    *"name value mro known args code message detail status fault_code tracking_id add_note values made".split(),
    *"structs enums faults requests responses namespaces wire_types client async_client key Key Value".split(),
    *"a.b a-b a..b a-1 T.T T_T Ab aB AB a_b ab Con Nul com1 é É \ufb01 ß SS ß2 İ \u212a ª \U0001d431 \u1fb3".split(),
    *"\u01c4 \u01c6 \u03a9 \u2126 \u0ceba 名前 \u0627".split(),
    "e\u0301",
    "a\u0301\u0302",
    "n" * 99,
    "L" * 300,
    "LongName" * 30,
)

BAD_NAMES = (
    "",
    " ",
    "a b",
    "1a",
    "a:b",
    ":a",
    "a\u2028b",
    'a"b',
    "a\\b",
    "a'b",
    "a{b}",
    "-a",
    ".a",
    "a/b",
    "a\u200bb",
    "../a",
)

NAMESPACES = (
    "urn:a",
    "urn:b",
    "urn:a.b",
    "urn:A",
    "http://a.example/",
    "http://a.example/v1",
    "http://a.example/v1/Types",
    "https://A.example:8443/x?y=z#f",
    "http://b.example/Class",
    "http://b.example/None/True",
    "http://schemas.microsoft.com/2003/10/Serialization/Arrays",
    "http://schemas.microsoft.com/2003/10/Serialization/",
    "http://www.w3.org/2001/XMLSchema",
    "http://www.w3.org/2001/XMLSchema-instance",
    "http://www.w3.org/XML/1998/namespace",
    "http://schemas.xmlsoap.org/soap/envelope/",
    "http://schemas.xmlsoap.org/soap/encoding/",
    "http://schemas.xmlsoap.org/wsdl/",
    "urn:x" * 40,
    "a",
    "123",
    "..",
    "/",
    "http://",
    "http://ü.example/ß",
    "{urn:a}",
    "urn:%22%27",
    "con",
)


def allowed(text: str) -> str:
    """Return a text without the characters that XML 1.0 does not have."""
    return "".join(
        one
        for one in text
        if one in "\t\n\r" or " " <= one <= "\ud7ff" or "\ue000" <= one <= "\ufffd" or one > "\uffff"
    )


def hostile(rng: Random) -> str:
    """Return a few pieces in a row, between words now and then."""
    pieces = [rng.choice(PIECES) for _ in range(rng.choice((1, 1, 1, 2, 3, 6)))]
    return allowed(rng.choice(("", " ", "a", "words of it ")).join(pieces))


def text(rng: Random, odd: float) -> str:
    """Return a text of a few words or, as often as `odd` says, a hostile one."""
    if rng.random() < odd:
        return hostile(rng)
    return " ".join(
        rng.choice(("the", "order", "of", "items", "Paid", "v2", "R&D")) for _ in range(rng.randint(1, 4))
    )


def name(rng: Random, odd: float) -> str:
    """Return a name; an odd one is rarely not even a name."""
    if rng.random() >= odd:
        return rng.choice("ABCDEFGHIJKLM") + rng.choice(("", "a", "bc", "Id", "Type", "1"))
    return rng.choice(BAD_NAMES if rng.random() < 0.05 else NAMES)


def namespace(rng: Random, odd: float) -> str:
    """Return a namespace; an odd one may be no URI at all, or none."""
    if rng.random() >= odd:
        return rng.choice(NAMESPACES[:8])
    return rng.choice(("", rng.choice(NAMESPACES), f"urn:a{hostile(rng)}", hostile(rng)))
