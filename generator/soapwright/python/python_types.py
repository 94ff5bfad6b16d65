"""The Python types for XSD's built-in types."""

from __future__ import annotations

from soapwright.base.naming import Name
from soapwright.python.code import Ref
from soapwright.python.module_refs import BUILTINS, RUNTIME
from soapwright.runtime.scalars import INTEGERS

BOOL, BYTES, FLOAT, INT, OBJECT, STR = (
    Ref(Name(name), BUILTINS) for name in ("bool", "bytes", "float", "int", "object", "str")
)
LIST, DICT = Ref(Name("list"), BUILTINS), Ref(Name("dict"), BUILTINS)
ANY, TYPE_CHECKING = Ref(Name("Any"), "typing"), Ref(Name("TYPE_CHECKING"), "typing")
AWAITABLE, CALLABLE, MAPPING, SEQUENCE = (
    Ref(Name(name), "collections.abc") for name in ("Awaitable", "Callable", "Mapping", "Sequence")
)
ATTACHMENT = Ref(Name("Attachment"), f"{RUNTIME}.attachments")
ANY_ELEMENT = Ref(Name("AnyElement"), f"{RUNTIME}.any_element")
QUALIFIED_NAME = Ref(Name("QualifiedName"), f"{RUNTIME}.names")
_DATE, _DATETIME, _TIME = (Ref(Name(name), "datetime") for name in ("date", "datetime", "time"))

PYTHON_TYPES = {
    "boolean": BOOL,
    "decimal": Ref(Name("Decimal"), "decimal"),
    "float": FLOAT,
    "double": FLOAT,
    "dateTime": _DATETIME,
    "date": _DATE,
    "time": _TIME,
    "base64Binary": BYTES,
    "hexBinary": BYTES,
    "anyType": OBJECT,
    "anySimpleType": OBJECT,
    "QName": QUALIFIED_NAME,
    "NOTATION": QUALIFIED_NAME,
}


def python_type(builtin: str) -> Ref:
    """Return the annotation of a built-in type."""
    return INT if builtin in INTEGERS else PYTHON_TYPES.get(builtin, STR)
