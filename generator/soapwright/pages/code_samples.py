"""Python samples of calling an operation and making a struct, as a person would write them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from soapwright.base.lines import indented
from soapwright.base.naming import Name
from soapwright.contract.schema_views import Struct
from soapwright.contract.views import Operation
from soapwright.docs.apply_docs import verb
from soapwright.pages.descriptions import Words
from soapwright.pages.page import Sample
from soapwright.pages.python_values import PythonValues
from soapwright.pages.spelling import Spelling
from soapwright.python.code import Call, Code, Dotted, From, Ref, Text, refs
from soapwright.python.module_refs import PACKAGE, RUNTIME, TYPES
from soapwright.python.planned_client import ClientPlan

WIDTH = 88
"""The line length of samples on a page, narrower than that of files."""

_CREDENTIALS = Ref(Name("Credentials"), PACKAGE)
_SECRET = Text("…")


@dataclass(slots=True)
class CodeSamples:
    """Writes the samples of one contract in one naming style."""

    spelling: Spelling
    words: Words
    place: str
    values: PythonValues = field(init=False)

    def __post_init__(self) -> None:
        self.values = PythonValues(self.spelling, self.words)

    def call(self, operation: Operation) -> str:
        """Return a program that calls an operation and prints the response."""
        client, method = self.spelling.methods[operation.key]
        made = self._arguments(operation)
        called = Call(
            Dotted(Ref(Name("service")), Name(method.ident)), (), tuple(made.items()), tall=bool(made)
        )
        opened = self._client(client)
        lines = list(_opened(opened))
        answer = "response = " if method.response else ""
        lines.append(indented(f"{answer}{called}", 4))
        lines += (indented(f"print(response.{ident})", 4) for ident in self._answered(operation))
        return "\n".join([*self._imports([opened, called]), "", *lines]) + "\n"

    def struct(self, struct: Struct) -> str:
        """Return code that makes a struct, "" for one that is abstract or raised."""
        names = self.spelling.names
        if struct.abstract or struct.name in names.faults or struct.name not in names.classes:
            return ""
        given = self.values.keywords(struct, 1, (struct.name,))
        keywords = tuple((Name(ident), value) for ident, value in given.items())
        made = Call(Ref(names.classes[struct.name], TYPES), (), keywords, tall=bool(given))
        return "\n".join([*self._imports([made]), "", str(made)]) + "\n"

    def _arguments(self, operation: Operation) -> dict[Name, Code]:
        """Return the arguments of a call, by the names of the method's parameters."""
        _, method = self.spelling.methods[operation.key]
        struct = self.spelling.planner.names.of_message(operation.request)
        values = replace(self.values, verb=verb(operation.name))
        if struct is None:
            return {one.ident: values.value(operation.request.type) for one in method.parameters}
        given = values.keywords(struct, 0)
        return {one.ident: given[one.field] for one in method.parameters if one.field in given}

    def _answered(self, operation: Operation) -> Iterator[str]:
        """Yield lines that print the fields of a response."""
        if operation.response is None:
            return
        struct = self.spelling.planner.names.of_message(operation.response)
        if struct:
            yield from (ident for ident, _, _ in self.spelling.names.all(struct))
        else:
            planned = self.spelling.planner.messages.plan(operation.response)
            yield from (one.ident for one in planned.fields)

    def _client(self, client: ClientPlan) -> Call:
        given = tuple((Name(one.ident), _SECRET) for one in client.credentials)
        return Call(Ref(client.ident, TYPES), (Call(_CREDENTIALS, (), given),))

    def _imports(self, codes: Iterable[Code]) -> Iterator[str]:
        """Yield the lines that import what the code refers to."""
        found: dict[str, set[Name]] = {}
        for ref in refs(*codes):
            found.setdefault(self._module(ref.module), set()).add(ref.name)
        found.pop("", None)
        own = [module for module in found if module.partition(".")[0] == self.package]
        standard = sorted(found.keys() - set(own))
        for module in standard:
            yield _imported(module, found[module])
        if standard and own:
            yield ""
        for module in sorted(own):
            yield _imported(module, found[module])

    @property
    def package(self) -> str:
        """The top-level package of the client."""
        return self.place.partition("/")[0]

    def _module(self, module: str) -> str:
        if module == TYPES:
            return self.place.replace("/", ".")
        if module == PACKAGE or module.startswith(RUNTIME):
            return self.package
        return module


def python_sample(style: str, text: str) -> Sample:
    """Return a program as a sample in a naming style."""
    return Sample(style, f"Python, names in the {style} style", "Python", text)


def _imported(module: str, names: Iterable[Name]) -> str:
    line = From(module, tuple(sorted(names)))
    if len(str(line)) <= WIDTH:
        return str(line)
    return "\n".join([f"from {module} import (", *(f"    {name}," for name in line.names), ")"])


def _opened(client: Call) -> Iterator[str]:
    line = f"with {client} as service:"
    if len(line) <= WIDTH:
        yield line
        return
    (credentials,) = client.arguments
    assert isinstance(credentials, Call)
    yield f"credentials = {replace(credentials, tall=True)}"
    yield f"with {client.function}(credentials) as service:"
