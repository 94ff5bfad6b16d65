"""A program that uses everything in a generated client, as a substitute for all code written for it.

It is made from the plan of the old output, and type-checked with the new one.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from soapwright.base.naming import Style
from soapwright.config.config import Config, ServiceConfig
from soapwright.contract.views import ContractView
from soapwright.python.module_refs import in_types
from soapwright.python.package import PackagePlan
from soapwright.python.plan import plan_contract
from soapwright.python.planned import PlannedEnum, PlannedStruct
from soapwright.python.planned_contract import ContractPlan
from soapwright.python.planned_methods import PlannedMethod
from soapwright.python.render import render, verbatim

HEAD = """\
from __future__ import annotations
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any
from {package} import Credentials
from {module} import {client}
from {module} import types
"""


@dataclass(frozen=True)
class Part:
    """A part of a program: what it does with which thing.

    `made` is whether it constructs an instance of a class.
    """

    about: str
    made: bool
    lines: range


@dataclass
class Program:
    """The text of a program, and what each part of it is there for."""

    lines: list[str] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)

    def add(self, about: str, text: str, made: bool = False) -> None:
        """Add some lines."""
        start = len(self.lines)
        self.lines += text.splitlines()
        self.parts.append(Part(about, made, range(start, len(self.lines))))

    def part(self, line: int) -> Part:
        """Return the part that a line, counted from 1, is in."""
        return next(part for part in self.parts if line - 1 in part.lines)

    @property
    def text(self) -> str:
        """The whole program."""
        return "\n".join([*self.lines, ""])


def plan(contract: ContractView, place: str) -> ContractPlan:
    """Return the plan of a contract's client at a place of the output."""
    service = ServiceConfig(place, Path())
    config = Config(Path(), Path(), Style.PYTHON, (service,))
    return plan_contract(contract, None, service, config, "")


def generate(package: str, plans: Iterator[ContractPlan] | list[ContractPlan], folder: Path) -> None:
    """Write a package of clients, unformatted."""
    planned = PackagePlan(package, tuple(plans))
    for path, text in (render(planned) | verbatim(planned)).items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def write_program(old: ContractPlan, place: str) -> Program:
    """Return a program that uses all of an output, importing it from a place."""
    writer = _Writer(old)
    program = Program()
    package, module = place.partition("/")[0], place.replace("/", ".")
    program.add("client", HEAD.format(package=package, module=module, client=old.clients[0].ident))
    program.add("credentials", writer.credentials())
    for enum in old.enums:
        program.add(enum.ident, writer.members(enum))
    for struct in writer.structs.values():
        program.add(struct.ident, writer.reading(struct))
        program.add(struct.ident, writer.making(struct), made=True)
    for fault in old.faults:
        program.add(fault.ident, f"try:\n    pass\nexcept types.{fault.ident}:\n    pass")
    for method in old.methods:
        program.add(method.operation, writer.call(method))
    return program


class _Writer:
    def __init__(self, plan: ContractPlan) -> None:
        self._plan = plan
        groups = (plan.structs, plan.faults, plan.requests, plan.responses)
        self.structs: dict[str, PlannedStruct] = {str(one.ident): one for group in groups for one in group}
        self._classes = {*self.structs, *(str(enum.ident) for enum in plan.enums)}

    def credentials(self) -> str:
        """Return the code that makes credentials, and a client with them."""
        fields = {str(one.ident): str(one.annotation) for one in self._plan.credentials}
        return f"{self._making('with_credentials', 'Credentials', fields)}\n" + _function(
            "make_client",
            {"credentials": "Credentials"},
            self._plan.clients[0].ident,
            f"{self._plan.clients[0].ident}(credentials)",
        )

    def members(self, enum: PlannedEnum) -> str:
        """Return the code that names every member."""
        return "\n".join(
            f"member_{enum.ident}_{index}: types.{enum.ident} = types.{enum.ident}.{name}"
            for index, name in enumerate(one.ident for one in enum.members)
        )

    def reading(self, struct: PlannedStruct) -> str:
        """Return the code that reads every field into a variable of its annotation."""
        lines = [f"def read_{struct.ident}(one: types.{struct.ident}) -> None:", "    pass"]
        for index, (ident, annotation) in enumerate(self._fields(struct).items()):
            lines.append(f"    value_{index}: {annotation} = one.{ident}")
        return "\n".join(lines)

    def making(self, struct: PlannedStruct) -> str:
        """Return the code that calls the constructor with every field, and with those that it needs."""
        made = f"types.{struct.ident}"
        every = self._making(f"make_{struct.ident}_with_all", made, self._fields(struct))
        little = self._making(f"make_{struct.ident}_with_little", made, self._fields(struct, needed=True))
        return f"{every}\n{little}"

    def _making(self, function: str, made: str, fields: Mapping[str, str]) -> str:
        given = {f"value_{index}": annotation for index, annotation in enumerate(fields.values())}
        arguments = ", ".join(f"{ident}={value}" for ident, value in zip(fields, given, strict=True))
        return _function(function, given, made, f"{made}({arguments})")

    def _fields(self, struct: PlannedStruct, needed: bool = False) -> dict[str, str]:
        base = self.structs.get(str(struct.base))
        own = [one for one in struct.fields if not needed or one.required]
        inherited = self._fields(base, needed) if base else {}
        return inherited | {str(one.ident): str(in_types(one.annotation)) for one in own}

    def call(self, method: PlannedMethod) -> str:
        """Return the code that calls a method with all of its parameters, and once with those it needs."""
        client = {"client": str(self._plan.clients[0].ident)}
        text = ""
        for every in (True, False):
            parameters = [one for one in method.parameters if every or one.required]
            given = {f"value_{index}": str(one.annotation) for index, one in enumerate(parameters)}
            arguments = ", ".join(
                f"{one.ident}={value}" for one, value in zip(parameters, given, strict=True)
            )
            name = f"call_{method.ident}_with_{'all' if every else 'little'}"
            call = f"client.{method.ident}({arguments})"
            text += f"{_function(name, client | given, str(method.returns), call)}\n"
        return text


def _function(name: str, given: Mapping[str, str], returned: str, value: str) -> str:
    parameters = ", ".join(f"{one}: {annotation}" for one, annotation in given.items())
    done = value if returned == "None" else f"return {value}"
    return f"def {name}({parameters}) -> {returned}:\n    {done}"


def type_errors(folder: Path, programs: Mapping[str, Program]) -> dict[str, list[tuple[Part, str]]]:
    """Type check programs, by file name, beside the packages that they use.

    Return the errors in each, by its part.
    """
    for name, program in programs.items():
        (folder / name).write_text(program.text, encoding="utf-8")
    # Errors in the packages themselves are found by other tests: without the bodies of their functions this
    # takes half
    # of the time.
    packages = ",".join(f"{path.parent.name}.*" for path in folder.glob("*/_runtime"))
    (folder / "mypy.ini").write_text(f"[mypy]\n[mypy-{packages}]\nignore_errors = True\n")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", *programs],
        cwd=folder,
        env={**os.environ, "MYPYPATH": "."},
        capture_output=True,
        text=True,
        check=False,
    )
    found: dict[str, list[tuple[Part, str]]] = {name: [] for name in programs}
    for line in done.stdout.splitlines():
        place = re.match(r"(\w+\.py):(\d+): error: (.*)", line)
        if place:
            name, number, text = place.groups()
            found[name].append((programs[name].part(int(number)), text))
        else:
            # Notes belong to the preceding error; other output is irrelevant.
            assert re.match(r"\w+\.py:\d+: note: ", line), done.stdout + done.stderr
    assert not done.stderr, done.stderr
    return found
