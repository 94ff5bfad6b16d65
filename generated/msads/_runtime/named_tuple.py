"""Named tuples that are cheap to state.

`typing.NamedTuple` compiles a constructor, and each annotation that is a text, when it makes a class. For the facts of the
runtime that took longer than all else that is done while a client is imported.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

__all__ = ["NamedTuple"]

if TYPE_CHECKING:
    from typing import NamedTuple
else:

    class _Stating(type):
        """Makes a class of named tuples of the fields that its body states."""

        def __new__(metacls, name, bases, body, **keywords):
            fields = tuple(body.get("__annotations__", ()))
            # What extends such a class does not add to its fields.
            if fields and not getattr(bases[0], "_fields", ()):
                defaults = {field: body[field] for field in fields if field in body}
                body.update((field, property(itemgetter(index))) for index, field in enumerate(fields))
                body.update(__slots__=(), __match_args__=fields, _fields=fields, _field_defaults=defaults)
                body["__new__"] = _New()
            return super().__new__(metacls, name, bases, body, **keywords)

    class _New:
        """The constructor of a class until it is first looked up: it then compiles it, and puts it in its own place."""

        def __set_name__(self, owner, name):
            self._cls = owner

        def __get__(self, instance, owner):
            made = _constructor(self._cls)
            self._cls.__new__ = staticmethod(made)
            return made

    def _constructor(cls):
        fields = ", ".join(cls._fields)
        code = f"def __new__(_cls, {fields}):\n    return _new(_cls, ({fields},))\n"
        scope = {"_new": tuple.__new__, "__name__": cls.__module__}
        exec(code, scope)  # noqa: S102 - made of field names alone, as collections does it
        made = scope["__new__"]
        made.__defaults__ = tuple(cls._field_defaults.values())
        made.__qualname__ = f"{cls.__qualname__}.__new__"
        return made

    class NamedTuple(tuple, metaclass=_Stating):
        """What `typing.NamedTuple` is."""

        __slots__ = ()

        @classmethod
        def _make(cls, values):
            return cls(*values)

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def _replace(self, /, **changes):
            return type(self)(**{**self._asdict(), **changes})

        # What copy.replace calls from Python 3.13 on.
        __replace__ = _replace

        def __repr__(self):
            shown = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
            return f"{type(self).__name__}({shown})"

        def __getnewargs__(self):
            return tuple(self)
