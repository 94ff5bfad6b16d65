"""Classes that are made late are the same to all who ask, and named tuples are what typing's are."""

from __future__ import annotations

import copy
import inspect
import pickle
import sys
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

import pytest

from soapwright.runtime.enums import WireEnum
from soapwright.runtime.names import QualifiedName
from soapwright.runtime.struct import Struct

TEXT = """
from __future__ import annotations
from soapwright.runtime.late import Struct, WireEnum, late, struct
from soapwright.runtime.struct import element
from soapwright.runtime.wire import Namespace

__all__ = ["Colour", "Dog", "Empty", "Pet"]
NS = Namespace("urn:a", "a")

@struct("Pet", NS, derived={"Dog": "Dog"})
class Pet(Struct):
    name: str | None = element("Name", "xs:string")

@struct("Dog", NS)
class Dog(Pet):
    age: int | None = element("Age", "xs:int")

@struct("Empty", NS)
class Empty(Struct):
    pass

class Colour(WireEnum):
    RED = "Red"

__getattr__, __dir__ = late(__name__)
"""


T = TypeVar("T")


@pytest.fixture
def late() -> Any:
    module = ModuleType("late_structs")
    sys.modules[module.__name__] = module
    exec(TEXT, vars(module))  # noqa: S102 - the text above
    yield module
    del sys.modules[module.__name__]


def test_what_is_stated_is_made_when_it_is_asked_for(late: Any) -> None:
    assert not {"Pet", "Dog", "Colour"} & set(vars(late)) - {"Pet"}
    assert issubclass(late.Dog, late.Pet)
    assert vars(late)["Dog"] is late.Dog
    assert late.Colour.RED == "Red"
    assert isinstance(late.Colour.RED, WireEnum)
    assert issubclass(late.Empty, Struct)
    assert dir(late) == late.__all__
    assert not hasattr(late, "Cat")


def test_every_thread_gets_the_same(late: Any) -> None:
    with ThreadPoolExecutor(16) as threads:
        found = set(threads.map(lambda _: late.Dog, range(200)))
    assert found == {late.Dog}


def test_what_is_made_late_has_slots_and_is_pickled(late: Any) -> None:
    dog = late.Dog(name="Rex", age=3)
    with pytest.raises(AttributeError):
        dog.colour = "Red"
    assert pickle.loads(pickle.dumps([dog, late.Colour.RED])) == [dog, late.Colour.RED]


def test_classes_of_users_may_extend_them_with_any_other(late: Any) -> None:
    class Named(Protocol):
        def called(self) -> str: ...

    class Heard(late.Dog, Named, Generic[T]):  # type: ignore[misc]
        def called(self) -> str:
            return f"{self.name}!"

    heard: Any = Heard(name="Rex", age=3)
    assert (heard.called(), type(late.Dog), late.Struct) == ("Rex!", type, Struct)
    assert heard == Heard(name="Rex", age=3) != late.Dog(name="Rex", age=3)


class Usual(NamedTuple):
    """What typing makes of the same fields."""

    namespace: str
    name: str


def test_named_tuples_are_as_usual() -> None:
    usual: Any
    name, usual = QualifiedName("urn:a", "b"), Usual("urn:a", "b")
    assert name == usual
    assert hash(name) == hash(usual)
    assert name._asdict() == usual._asdict()
    assert name._fields == usual._fields == QualifiedName.__match_args__
    assert name._replace(name="c") == usual._replace(name="c") == QualifiedName._make(["urn:a", "c"])
    assert list(inspect.signature(QualifiedName).parameters) == list(inspect.signature(Usual).parameters)
    assert pickle.loads(pickle.dumps(name)) == copy.deepcopy(name) == name
    assert not hasattr(name, "__dict__")
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'name'"):
        QualifiedName("urn:a")  # type: ignore[call-arg]
    with pytest.raises(AttributeError):
        name.name = "c"  # type: ignore[misc]
