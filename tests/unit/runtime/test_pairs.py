"""The values of maps: which pairs a dict can hold, and what is kept of the others."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from soapwright.runtime.errors import EncodeError
from soapwright.runtime.pairs import Pairs, mapping_of, pairs_of
from soapwright.runtime.tolerant_reading import read_whole
from soapwright.runtime.xml_read import struct_reader
from tests.unit.runtime.contracts import contract, document

types: Any = contract(
    "shop_pairs",
    """
Places = Tokens("xs:int")
Seats = Map("seat", SHOP, ("at", "Places"), ("guest", "xs:string"), SHOP)

@struct("Room", SHOP)
class Room(Struct):
    seats: dict[list[int], str] | None = element("seats", "Seats")
""",
)


def test_a_key_that_cannot_be_one_is_reported_and_left_out() -> None:
    inner = "<seats><seat><at>1 2</at><guest>a</guest></seat><seat><guest>b</guest></seat></seats>"
    value, problems = read_whole(struct_reader(types.Room), document(inner))
    assert value == types.Room(seats={None: "b"})
    assert [*map(str, problems)] == ["a key of a map is [1, 2], which cannot be a key of a dict"]


def test_pairs_with_one_key_are_all_kept() -> None:
    pairs = mapping_of([("a", 1), ("b", 2), ("a", 3)])
    for one in (pairs, copy.copy(pairs), copy.deepcopy(pairs), pickle.loads(pickle.dumps(pairs))):
        assert isinstance(one, Pairs)
        assert (one, one.pairs) == ({"a": 3, "b": 2}, [("a", 1), ("b", 2), ("a", 3)])
    assert repr(pairs) == "Pairs([('a', 1), ('b', 2), ('a', 3)])"
    pairs.pop("b")
    assert (repr(pairs), Pairs().pairs) == ("Pairs([('a', 3)])", [])
    assert type(mapping_of([("a", 1)])) is dict


def test_absent_values_are_kept_beside_a_dict() -> None:
    made: Any = mapping_of([("a", None), ("b", None)], ["b"])
    assert (made, made.absent) == ({"a": None, "b": None}, {"b"})


def test_a_map_is_a_mapping_or_a_list_of_pairs() -> None:
    assert [*pairs_of({"a": 1})] == [*pairs_of([("a", 1)])] == [*pairs_of((("a", 1),))] == [("a", 1)]
    assert [*pairs_of(Pairs([("a", 1), ("a", 2)]))] == [("a", 1), ("a", 2)]
    for wrong in (None, "ab", [("a",)], [["a", 1]], {"a"}):
        with pytest.raises(EncodeError, match="expected a dict, got"):
            pairs_of(wrong)
