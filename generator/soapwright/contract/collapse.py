"""Arrays and maps, recognised by the shape of the structs that spell them."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from soapwright.base.qname import QName
from soapwright.contract.views import Array, Map, Place, Struct, Type


def collapse(
    types: Mapping[QName, Type], kept: Collection[QName], dictionaries: Collection[QName]
) -> dict[QName, Type]:
    """Return the types with arrays and maps in place of structs, in the same order.

    `kept` are the structs that stay ones whatever their shape, `dictionaries` those that the schema marks so.
    """
    arrays = {
        name: Array(name, struct.fields[0])
        for name, struct in types.items()
        if isinstance(struct, Struct) and name not in kept and _is_array(struct)
    }
    # An array of itself is no list that Python could annotate: it stays a struct.
    for name in [name for name in arrays if _holds_itself(name, arrays, types)]:
        del arrays[name]
    result: dict[QName, Type] = {}
    for name, found in types.items():
        array = arrays.get(name)
        pair = array and types.get(array.item.type)
        if array and isinstance(pair, Struct) and pair.name not in kept and _is_pair(pair):
            key, value = pair.fields
            result[name] = Map(name, array.item, key, value, name in dictionaries)
        else:
            result[name] = array or found
    return result


def _holds_itself(name: QName, arrays: Mapping[QName, Array], types: Mapping[QName, Type]) -> bool:
    seen: set[QName] = set()
    pending = [name]
    while pending:
        array = arrays.get(pending.pop())
        item = array and types.get(array.item.type)
        inner = [] if array is None else [array.item]
        if isinstance(item, Struct) and _is_pair(item):
            inner.extend(item.fields)
        for found in inner:
            if found.type == name:
                return True
            if found.type not in seen:
                seen.add(found.type)
                pending.append(found.type)
    return False


def _is_array(struct: Struct) -> bool:
    return (
        struct.base is None
        and not struct.abstract
        and len(struct.fields) == 1
        and struct.fields[0].repeated
        and struct.fields[0].place is Place.ELEMENT
    )


def _is_pair(struct: Struct) -> bool:
    return (
        struct.base is None
        and not struct.abstract
        and [field.name.casefold() for field in struct.fields] == ["key", "value"]
        and all(field.place is Place.ELEMENT and not field.repeated for field in struct.fields)
    )
