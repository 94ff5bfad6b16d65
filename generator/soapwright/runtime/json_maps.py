"""Maps in JSON: objects, or lists of pairs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from json.encoder import encode_basestring
from types import ModuleType
from typing import Any

from .errors import EncodeError
from .json_names import json_names
from .json_read import type_reader
from .json_values import LIST, OBJECT, Reader
from .json_write import ToJson, type_writer
from .nil import NIL
from .pairs import mapping_of, pairs_of
from .wire import Map

__all__ = ["map_reader", "map_writer", "object_of", "pair_test"]


def pair_test(map_: Map, types: ModuleType) -> Callable[[Any], bool]:
    """Return a test whether an object is one pair of a map, rather than the whole map."""
    names = json_names(types)
    spelled = ((names.key, names.value), (map_.key[0], map_.value[0]))
    pairs = [{key.lower(), value.lower()} for key, value in spelled]

    def is_pair(value: Any) -> bool:
        return isinstance(value, OBJECT) and {name.lower() for name in value} in pairs

    return is_pair


def map_reader(map_: Map, types: ModuleType) -> Reader:
    """Return the reader of a map: an object, or a list of pairs."""
    read_key, read_value = type_reader(map_.key[1], types), type_reader(map_.value[1], types)
    names = json_names(types)
    # Members have the service's names or the contract's, in any case.
    keys = (names.key.lower(), map_.key[0].lower())
    values = (names.value.lower(), map_.value[0].lower())

    def part(pair: Any, exact: str, names: tuple[str, str]) -> Any:
        if exact in pair:
            return pair[exact]
        return next((value for name, value in pair.items() if name.lower() in names), None)

    def read(pairs: Any) -> dict[Any, Any]:
        # A .NET dictionary is an object, other maps are lists of pairs; both forms are accepted.
        if isinstance(pairs, OBJECT):
            items = list(pairs.items())
        elif not isinstance(pairs, LIST) or not all(isinstance(pair, (dict, type(None))) for pair in pairs):
            raise TypeError("not a list of pairs")
        else:
            items = [
                (part(pair, names.key, keys), part(pair, names.value, values))
                for pair in pairs
                if pair is not None
            ]
        return mapping_of(
            [
                (None if key is None else read_key(key), None if value is None else read_value(value))
                for key, value in items
            ]
        )

    return read


def map_writer(map_: Map, types: ModuleType) -> ToJson:
    """Return the writer of a map: an object if it is a .NET dictionary, else a list of pairs."""
    write_key, write_value = type_writer(map_.key[1], types), type_writer(map_.value[1], types)
    if map_.dictionary:
        return lambda pairs: object_of(pairs, write_key, write_value)
    names = json_names(types)
    key_name, value_name = encode_basestring(names.key), encode_basestring(names.value)

    def write(pairs: Any) -> str:
        written = _written(pairs, write_key, write_value)
        return f"[{', '.join(f'{{{key_name}: {key}, {value_name}: {value}}}' for _, key, value in written)}]"

    return write


def object_of(pairs: Any, write_key: ToJson, write_value: ToJson) -> str:
    """Return pairs as a JSON object, whose keys are texts; raise EncodeError for a key that is there twice."""
    pieces: dict[str, str] = {}
    for key, name, value in _written(pairs, write_key, write_value):
        name = name if name.startswith('"') else encode_basestring(name)
        if name in pieces:
            raise EncodeError("a second pair with this key, which a JSON object cannot have").below(
                f"[{key!r}]"
            )
        pieces[name] = f"{name}: {value}"
    return f"{{{', '.join(pieces.values())}}}"


def _written(pairs: Any, write_key: ToJson, write_value: ToJson) -> Iterator[tuple[Any, str, str]]:
    """Yield the key of each pair, and the JSON of its key and value."""
    for key, value in pairs_of(pairs):
        try:
            name = "null" if key is None or key is NIL else write_key(key)
            text = "null" if value is None or value is NIL else write_value(value)
        except EncodeError as error:
            raise error.below(f"[{key!r}]") from None
        yield key, name, text
