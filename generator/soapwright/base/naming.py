"""How wire names become Python names.

One policy, described in docs/naming.md. The reserved names below are part of the public interface: adding one
renames users' code.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Self

from soapwright.base.project import file_stem
from soapwright.base.visible_text import UNSEEN


class Name(str):
    """A valid Python name, safe to write into code. Any other text raises ValueError."""

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        if not text.isidentifier() or keyword.iskeyword(text):
            raise ValueError(f"{text!r} is not a valid Python name")
        return super().__new__(cls, text)


class Identifier(Name):
    """The name of a field, parameter, method or module."""

    __slots__ = ()


class ClassName(Name):
    """The name of a class."""

    __slots__ = ()


class ConstantName(Name):
    """The name of an enum member or a module's constant."""

    __slots__ = ()


# The object's name in methods.
MEMBERS = frozenset({"self"})
# The methods of structs.
STRUCT_MEMBERS = frozenset("from_dict from_json from_xml to_dict to_json to_xml".split())
FAULT_MEMBERS = STRUCT_MEMBERS | frozenset(
    """
    args add_note with_traceback code detail exchange fault_actor fault_code fault_detail fault_node fault_reasons
    fault_string fault_subcodes header_faults headers message retry status
    """.split()
)
# The members of a client's class, and the classes that are loaded with it.
CLIENT_CLASSES = frozenset("AsyncItemCalls AsyncPageCalls ItemCalls PageCalls".split())
CLIENT_MEMBERS = CLIENT_CLASSES | frozenset(
    "close iterate pages wait with_credentials with_options with_raw_response with_request".split()
)
CREDENTIALS_MEMBERS = frozenset({"value"})
# Parameters of every method.
PARAMETER_NAMES = frozenset("options timeout".split())
# Other names in the package of all types, and names that Python does not allow.
CLASS_NAMES = frozenset("ELEMENTS JSON TYPES TYPE_CHECKING None True False".split())
# Names that the modules of constants define or import themselves.
CONSTANT_NAMES = frozenset("ALL HEADERS SERVICE UNQUALIFIED WAITS".split())
# The members of an enum, and of str, which its members are: listed here, because str gets new methods.
ENUM_MEMBERS = frozenset(
    """
    known mro name of value capitalize casefold center count encode endswith expandtabs find format format_map index
    isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper
    join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition
    rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill
    """.split()
)
# Further members of enumerations over other types than strings.
VALUE_ENUM_MEMBERS = frozenset(
    """
    as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer numerator read real text
    to_bytes wire_base
    """.split()
)

# The words for symbols in values of enumerations, where they are all that tells one value from another.
SYMBOLS = dict(
    zip(
        "+-*/%=<>!&|~^@#$?.,:;'\"`\\_ ()[]{}",
        """
        PLUS MINUS STAR SLASH PERCENT EQUALS LESS GREATER NOT AND OR TILDE CARET AT HASH DOLLAR QUESTION DOT COMMA
        COLON SEMICOLON QUOTE DOUBLE_QUOTE BACKTICK BACKSLASH UNDERSCORE SPACE LEFT_PAREN RIGHT_PAREN LEFT_BRACKET
        RIGHT_BRACKET LEFT_BRACE RIGHT_BRACE
        """.split(),
        strict=True,
    )
)
_ONLY_SYMBOLS = re.compile(r"[ -/:-@\[-`{-~]+")
"""ASCII without letters, digits and control characters."""
_TELLING_SYMBOLS = re.compile(
    r"""
      ^ [+%<>=!]+               # +1, <18, >=65, !=
    | [+%\#*]+ $                # A+, 10%, C#, A*
    | \+ (?=\d)                 # UTC+01:00
    | ^ - (?=[^\W_])            # -1, -INF
    | (?<=[^\W_]) - $           # A-
    """,
    re.VERBOSE,
)
"""Where a symbol belongs to the meaning of a value, and is not just between two words."""

_REPEATED = 10_000
"""The number of names to keep with their Python names: most occur many times in a contract."""


class Style(Enum):
    """Whether fields, parameters, methods and enum members are renamed or keep the contract's spelling."""

    PYTHON = "python"
    WIRE = "wire"


@dataclass(frozen=True, slots=True)
class Naming:
    """The naming policy: one function for each kind of name."""

    style: Style = Style.PYTHON

    def member(self, name: str, reserved: frozenset[str] = frozenset()) -> Identifier:
        """Return the name of a field, parameter or method: snake_case, or as the contract spells it."""
        spelled = self.plain_member(name)
        taken = spelled in reserved or spelled in MEMBERS
        return Identifier(f"{spelled}_" if taken or keyword.iskeyword(spelled) else spelled)

    def plain_member(self, name: str) -> str:
        """Return the name of a field, parameter or method before conflicts are resolved."""
        return _valid(name) if self.style is Style.WIRE else snake_case(name)

    def plain_enum_member(self, value: str) -> str:
        """Return the name of an enum's member before conflicts are resolved."""
        spelled = _symbols_in_words(value)
        return _valid(spelled, "VALUE") if self.style is Style.WIRE else _upper(snake_case(spelled, "VALUE"))

    def enum_member(self, value: str, reserved: frozenset[str] = frozenset()) -> ConstantName:
        """Return the name of an enum's member: UPPER_CASE, or as the contract spells it."""
        spelled = self.plain_enum_member(value)
        taken = (
            spelled in ENUM_MEMBERS
            or spelled in reserved
            or keyword.iskeyword(spelled)
            or _is_sunder(spelled)
        )
        return ConstantName(f"{spelled}_" if taken else spelled)


def class_name(name: str) -> ClassName:
    """Return the name of a class: the contract's, without the characters that Python does not allow."""
    spelled = plain_class_name(name)
    return ClassName(f"{spelled}_" if spelled in CLASS_NAMES else spelled)


def client_name(service: str) -> ClassName:
    """Return the class name of a client: its service or port type, without the usual suffixes."""
    spelled = plain_client_name(service)
    return ClassName(f"{spelled}Client" if spelled in CLASS_NAMES else spelled)


def plain_client_name(service: str) -> str:
    """Return the class name of a client before conflicts are resolved."""
    for ending in ("PortType", "Service"):
        service = service.removesuffix(ending) or service
    return plain_class_name(service)


@lru_cache(maxsize=_REPEATED)
def plain_class_name(name: str) -> str:
    """Return the name of a class before conflicts are resolved."""
    spelled = "".join(part[0].upper() + part[1:] for part in _letters(name).split("_") if part)
    return _normal(spelled if spelled.isidentifier() else f"Type{spelled}")


def module_name(name: str) -> Identifier:
    """Return the name of a module: snake_case, and short enough for a file name."""
    # File systems allow 255 bytes, and compiled modules have longer names than their sources.
    short = snake_case(name).encode()[:120].decode(errors="ignore").rstrip("_")
    return Identifier(f"{short}_" if keyword.iskeyword(short) else file_stem(short))


def constant_name(name: str) -> ConstantName:
    """Return the name of a module's constant."""
    spelled = _upper(snake_case(name))
    return ConstantName(f"{spelled}_" if spelled in CONSTANT_NAMES else spelled)


@lru_cache(maxsize=_REPEATED)
def snake_case(name: str, prefix: str = "field") -> str:
    """Return a name in lower case with underscores between its words.

    A word begins at a capital after a lower-case letter or digit, and at the last capital of a run that is
    followed by a lower-case letter: LastModifiedTime, AdApiError, MSClickId → last_modified_time,
    ad_api_error, ms_click_id. Digits belong to the word before them: Line1 → line1.
    """
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return _valid(re.sub(r"_+", "_", _letters(spaced)).strip("_").lower(), prefix)


class Taken:
    """Names in use, to which names are added one by one.

    The first use of a name keeps it, later ones get _2, _3 and so on, so adding a name never renames an
    earlier one.
    """

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._used = set(names)
        # The last number given to each name; lower ones are all in use.
        self._numbers: dict[str, int] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._used

    def add(self, name: str) -> str:
        """Return a name that is not in use yet, made from `name`, and mark it as used."""
        unique, number = name, self._numbers.get(name, 1)
        while unique in self._used:
            number += 1
            unique = f"{name.rstrip('_')}_{number}"
        self._numbers[name] = number
        self._used.add(unique)
        return unique


def settle(names: Iterable[str], taken: Iterable[str] = ()) -> list[str]:
    """Return the names, made different from each other and from those taken; see `Taken`."""
    return list(map(Taken(taken).add, names))


def _symbols_in_words(value: str) -> str:
    """Return the value of an enumeration with words for the symbols that belong to its meaning."""
    if _ONLY_SYMBOLS.fullmatch(value):
        return "_".join(map(SYMBOLS.__getitem__, value))
    return _TELLING_SYMBOLS.sub(_in_words, value)


def _in_words(found: re.Match[str]) -> str:
    words = "_".join(map(SYMBOLS.__getitem__, found[0]))
    return f"{'_' if found.start() else ''}{words}{'_' if found.end() < len(found.string) else ''}"


def _valid(name: str, prefix: str = "field") -> str:
    spelled = _letters(name)
    if spelled.isidentifier() and not spelled.startswith("_"):
        return spelled
    return f"{prefix}_{spelled.strip('_')}".rstrip("_")


def _letters(name: str) -> str:
    """Replace every character that a Python name cannot contain by an underscore."""
    normal = UNSEEN.sub("_", _normal(name))
    if f"a{normal}".isidentifier():
        return normal
    return "".join(letter if f"a{letter}".isidentifier() else "_" for letter in normal)


def _upper(name: str) -> str:
    return _normal(name.upper())


def _normal(name: str) -> str:
    # Python compares names in NFKC form: two names with the same form would be one.
    return unicodedata.normalize("NFKC", name)


def _is_sunder(name: str) -> bool:
    return name.startswith("_") and name.endswith("_")
