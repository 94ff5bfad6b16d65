"""Named tuples that are cheap to define.

`typing.NamedTuple` compiles a constructor and every annotation that is a string when it makes a class. For
the runtime's classes, that took longer than everything else in importing a client.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

__all__ = ["NamedTuple"]

if TYPE_CHECKING:
    from typing import NamedTuple
else:

    class _Stating(type):
        """Makes a class of named tuples from the fields in its body."""

        def __new__(metacls, name, bases, body, **keywords):
            fields = tuple(body.get("__annotations__", ()))
            # A subclass of such a class cannot add fields.
            if fields and not getattr(bases[0], "_fields", ()):
                defaults = {field: body[field] for field in fields if field in body}
                body.update((field, property(itemgetter(index))) for index, field in enumerate(fields))
                body.update(__slots__=(), __match_args__=fields, _fields=fields, _field_defaults=defaults)
                body["__new__"] = _New()
            return super().__new__(metacls, name, bases, body, **keywords)

    class _New:
        """The constructor of a class until first used: it then compiles the real one and replaces itself."""

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
        """A replacement for `typing.NamedTuple`."""

        __slots__ = ()

        @classmethod
        def _make(cls, values):
            return cls(*values)

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def _replace(self, /, **changes):
            return type(self)(**{**self._asdict(), **changes})

        # Called by copy.replace from Python 3.13 on.
        __replace__ = _replace

        def __repr__(self):
            shown = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
            return f"{type(self).__name__}({shown})"

        def __getnewargs__(self):
            return tuple(self)
