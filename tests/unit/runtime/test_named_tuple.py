"""The runtime's named tuples behave like those of `typing`."""

from __future__ import annotations

import copy
import pickle
import typing
from typing import Any

import pytest

from soapwright.runtime.named_tuple import NamedTuple


class Ours(NamedTuple):
    """A tuple of ours."""

    name: str
    size: int = 3

    @property
    def both(self) -> str:
        """Both fields."""
        return f"{self.name}{self.size}"


class Further(Ours):
    """What extends one does not add to its fields."""

    note: str = ""


class Theirs(typing.NamedTuple):
    """The same, of Python."""

    name: str
    size: int = 3


@pytest.mark.parametrize("cls", [Ours, Theirs, Further])
def test_it_is_a_tuple_with_names(cls: Any) -> None:
    made = cls("a", size=5)
    name, size = made
    assert (name, size) == ("a", 5) == made == (made.name, made.size)
    assert cls("a") == cls(name="a", size=3) == cls._make(["a", 3])
    assert made._asdict() == {"name": "a", "size": 5} and made._replace(name="b") == cls("b", 5)
    assert (cls._fields, cls._field_defaults) == (("name", "size"), {"size": 3})
    assert repr(made) == f"{cls.__name__}(name='a', size=5)"
    assert hash(made) == hash(("a", 5)) and isinstance(made, tuple)
    for again in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert again == made and type(again) is cls


@pytest.mark.parametrize("cls", [Ours, Theirs])
def test_wrong_arguments_are_refused(cls: Any) -> None:
    for arguments, named in (((), {}), (("a", 1, 2), {}), (("a",), {"name": "b"}), (("a",), {"other": 1})):
        with pytest.raises(TypeError):
            cls(*arguments, **named)
    # A TypeError in Python from 3.13 on.
    with pytest.raises((TypeError, ValueError)):
        cls("a")._replace(other=1)
    with pytest.raises(AttributeError):
        cls("a").name = "b"


def test_match_statements_use_position_and_name() -> None:
    match Ours("a", 5):
        case Ours(name, size=5):
            assert name == "a"
        case _:
            pytest.fail("it did not match")


def test_methods_and_subclasses() -> None:
    assert Ours("a").both == Further("a").both == "a3"
    further = Further("a")
    further.note = "n"
    assert further.note == "n" and further == Ours("a")
