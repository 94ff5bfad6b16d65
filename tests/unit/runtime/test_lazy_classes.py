"""Classes that are created lazily are the same for all threads, and named tuples behave like those of typing."""

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
from soapwright.runtime.per_class import per_class
from soapwright.runtime.struct import Struct

TEXT = """
from __future__ import annotations
from soapwright.runtime.lazy_classes import Struct, WireEnum, lazy_classes, struct
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

__getattr__, __dir__ = lazy_classes(__name__)
"""


T = TypeVar("T")


@pytest.fixture
def module() -> Any:
    module = ModuleType("late_structs")
    sys.modules[module.__name__] = module
    exec(TEXT, vars(module))  # noqa: S102 - the text above
    yield module
    del sys.modules[module.__name__]


def test_fields_are_created_on_first_use(module: Any) -> None:
    assert not {"Pet", "Dog", "Colour"} & set(vars(module)) - {"Pet"}
    # What the module imported is there as it is everywhere.
    assert vars(module)["Struct"] is Struct and vars(module)["WireEnum"] is WireEnum
    assert issubclass(module.Dog, module.Pet)
    assert vars(module)["Dog"] is module.Dog
    assert module.Colour.RED == "Red"
    assert isinstance(module.Colour.RED, WireEnum)
    assert issubclass(module.Empty, Struct)
    assert dir(module) == module.__all__
    assert not hasattr(module, "Cat")


def test_what_is_made_for_a_class_is_made_once() -> None:
    made: list[type[Any]] = []

    @per_class
    def name(cls: type[Any]) -> str:
        made.append(cls)
        return cls.__name__

    assert [name(int), name(str), name(int)] == ["int", "str", "int"]
    assert made == [int, str]


def test_every_thread_gets_the_same_class(module: Any) -> None:
    with ThreadPoolExecutor(16) as threads:
        found = set(threads.map(lambda _: module.Dog, range(200)))
    assert found == {module.Dog}


def test_lazy_classes_have_slots_and_can_be_pickled(module: Any) -> None:
    dog = module.Dog(name="Rex", age=3)
    with pytest.raises(AttributeError):
        dog.colour = "Red"
    assert pickle.loads(pickle.dumps([dog, module.Colour.RED])) == [dog, module.Colour.RED]


def test_users_may_combine_them_with_other_bases(module: Any) -> None:
    class Named(Protocol):
        def called(self) -> str: ...

    class Heard(module.Dog, Named, Generic[T]):  # type: ignore[misc]
        def called(self) -> str:
            return f"{self.name}!"

    heard: Any = Heard(name="Rex", age=3)
    assert (heard.called(), type(module.Dog), module.Struct) == ("Rex!", type, Struct)
    assert heard == Heard(name="Rex", age=3) != module.Dog(name="Rex", age=3)


class Usual(NamedTuple):
    """What typing makes of the same fields."""

    namespace: str
    name: str


def test_named_tuples_behave_as_usual() -> None:
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
