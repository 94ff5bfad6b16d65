"""Target: any schema files become a client, or an InputError explains why not."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from types import CodeType

from soapwright.base.naming import Style
from soapwright.canonical.form import canonical
from soapwright.compare.change import Origin
from soapwright.compare.contracts import compare_contracts
from soapwright.compare.reports.html import html_report
from soapwright.compare.reports.json import json_report
from soapwright.compare.reports.markdown import markdown_report
from soapwright.compare.reports.text import text_report
from soapwright.compare.subject import Subject
from soapwright.config.config import Config, ServiceConfig
from soapwright.contract.resolve import read_contract
from soapwright.contract.views import ContractView
from soapwright.errors import InputError, Level, Problem
from soapwright.python.format import format_modules
from soapwright.python.package import PackagePlan
from soapwright.python.plan import plan_contract
from soapwright.python.render import render
from soapwright.read.document import Document
from soapwright.read.documents import load
from soapwright.show.find import Shown, templates
from tests.code_shape import faults, faults_of_text

from . import corpus
from .grammar import Files, Grammar
from .imported import imported, silent
from .mutate import mutated, mutated_document
from .run import FaultFound

PACKAGE = "fuzzed"
PLACE = f"{PACKAGE}/v1/service"

OF_THE_IMPLEMENTATION = re.compile(
    r"NoneType|object has no attribute|positional argument|unexpected keyword|0x[0-9a-f]{6,}|Traceback|<class '"
    r"|<Element|xsdata|Unknown property|Failed to convert|descriptor|not subscriptable|unhashable|QName\(|PosixPath"
)
"""Words in a message that do not help a person to correct the input."""

# How often the costly stages are done: in each n-th turn.
IMPORT, CANONICAL, SHOW, DIFF, PAGE, FORMAT = 3, 2, 3, 3, 60, 400


class Generator:
    """Runs schema files through the stages of `soapwright generate`, and through other commands."""

    name = "generator"

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="fuzz-")
        self.root = Path(self._folder.name)

    def make(self, seed: str, number: int) -> Files:
        rng = Random(f"{seed}:{number}")
        made = rng.random() < 0.5
        files = Grammar(rng).files() if made else corpus.seed(rng)
        if not made or rng.random() < 0.4:
            files = mutated(rng, files, corpus.documents())
        if number % DIFF == 0 and len(files) == 1:
            # Another revision of it.
            other = mutated_document(rng, files["service.wsdl"], corpus.documents())
            files = {**files, "other.wsdl": other}
        return files

    def judge(self, files: Files, turn: int) -> None:
        documents = read(self.root / "in", files)
        if documents is None:
            return
        contract = contract_of(documents)
        if contract is None:
            return
        style = Style.WIRE if turn % 7 == 0 else Style.PYTHON
        modules = written(contract, style)
        codes = checked(modules)
        if turn % IMPORT == 0:
            import_all(codes)
        if turn % CANONICAL == 0:
            self._canonical(documents, contract)
        if turn % SHOW == 0:
            show_all(contract)
        if turn % DIFF == 0:
            compare(contract, contract)
            if "other.wsdl" in files:
                other = self._other(files["other.wsdl"])
                if other is not None:
                    compare(contract, other, page=turn % PAGE == 0)
                    compare(other, contract)
        if turn % FORMAT == 0:
            formatted = format_modules(modules, {})
            for path, text in formatted.items():
                if ast.dump(ast.parse(text)) != ast.dump(ast.parse(modules[path])):
                    raise FaultFound("black changes a module", path)

    def _other(self, content: bytes) -> ContractView | None:
        documents = read(self.root / "other", {"service.wsdl": content})
        return None if documents is None else contract_of(documents)

    def _canonical(self, documents: tuple[Document, ...], contract: ContractView) -> None:
        try:
            form = canonical(documents, contract)
        except InputError as error:
            judge_problems(error.problems)
            return
        try:
            again = load(str(place(self.root / "out", form)))
            after, _ = read_contract(again)
        except InputError as error:
            raise FaultFound("the canonical form is refused", str(error)) from None
        # A port without a binding cannot be kept, and operations that are left out are only reported.
        before, after_ = (_without_left_out(one) for one in (contract, after))
        if after_ != before:
            raise FaultFound("the canonical form says something else", _difference(before, after_))
        if canonical(again, after) != form:
            raise FaultFound("the canonical form is not its own")


def _without_left_out(contract: ContractView) -> ContractView:
    model = contract.model
    return replace(
        contract,
        port_types=tuple(replace(one, left_out=()) for one in contract.port_types),
        model=model
        and replace(
            model,
            left_out=(),
            port_types=tuple(replace(one, left_out=()) for one in model.port_types),
        ),
    )


def place(folder: Path, files: Files) -> Path:
    """Write the files of an input, replacing older ones; return the path of the WSDL."""
    folder.mkdir(exist_ok=True)
    for name in {path.name for path in folder.iterdir()} - files.keys():
        (folder / name).unlink()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder / "service.wsdl"


def read(folder: Path, files: Files) -> tuple[Document, ...] | None:
    """Return the documents of an input, or None when they are refused."""
    path = place(folder, {name: content for name, content in files.items() if name != "other.wsdl"})
    try:
        return load(str(path))
    except InputError as error:
        judge_problems(error.problems)
        return None


def contract_of(documents: tuple[Document, ...]) -> ContractView | None:
    """Return the contract of documents, or None when it is refused."""
    try:
        contract, warnings = read_contract(documents)
    except InputError as error:
        judge_problems(error.problems)
        return None
    judge_problems(warnings)
    return contract


def judge_problems(problems: Iterable[Problem]) -> None:
    """Raise if a message is not fit for users, or if one cause is reported more than once."""
    problems = tuple(problems)
    for problem in problems:
        text = str(problem)
        found = OF_THE_IMPLEMENTATION.search(f"{problem.what} {problem.hint}")
        if found:
            raise FaultFound(f"a message tells of the implementation: {found.group()}", text)
        if not problem.what or not problem.hint or not problem.where.location:
            raise FaultFound("a message without what, hint or place", text)
    # An error has to be put right at each of its places, and warnings that state their cause are reported
    # together.
    causes = [
        problem if problem.level is Level.ERROR or problem.cause else (problem.what, problem.hint)
        for problem in problems
    ]
    if len(set(causes)) < len(causes):
        raise FaultFound("a message is said twice", "\n".join(map(str, problems)))


def written(contract: ContractView, style: Style) -> dict[str, str]:
    """Return the modules of a contract's client."""
    service = ServiceConfig(PLACE, Path("service.wsdl"))
    config = Config(Path("soapwright.toml"), Path("generated"), style, (service,))
    try:
        plan = plan_contract(contract, None, service, config, "")
        return render(PackagePlan(PACKAGE, (plan,)))
    except InputError as error:
        judge_problems(error.problems)
        return {}


def checked(modules: dict[str, str]) -> dict[str, CodeType]:
    """Return the compiled modules; raise if one contains something that no template lays out."""
    return {path: _compiled(path, text) for path, text in modules.items()}


@lru_cache(maxsize=512)
def _compiled(path: str, text: str) -> CodeType:
    # Many a module is the same for all contracts.
    if path.endswith(".py"):
        wrong = faults(text)
        if wrong:
            raise FaultFound(f"shape: {re.sub(r'line [0-9]+: |: .*', '', wrong[0])}", f"{path}: {wrong}")
        return compile(text, path, "exec", dont_inherit=True)
    if faults_of_text(text):
        raise FaultFound("raw characters in a file", path)
    return compile("", path, "exec")


def import_all(codes: dict[str, CodeType], package: str = PACKAGE) -> None:
    """Import every module of a package, and every name that a package offers."""
    if not codes:
        return
    with imported(package, codes), silent():
        for path in sorted(codes):
            module = import_module(path.removesuffix(".py").replace("/", ".").removesuffix(".__init__"))
            for name in getattr(module, "__all__", ()):
                getattr(module, name)


def show_all(contract: ContractView) -> None:
    """Show the templates of every operation."""
    service = ServiceConfig("service.wsdl", Path("service.wsdl"))
    for operation in contract.operations:
        try:
            templates(Shown(service, contract, operation), None)
        except InputError as error:
            judge_problems(error.problems)


def compare(old: ContractView, new: ContractView, *, page: bool = False) -> None:
    """Compare two contracts and report the changes in every format; equal ones must have none."""
    comparison = compare_contracts(
        Subject(Origin("old", old.name), old), Subject(Origin("new", new.name), new)
    )
    if old is new and comparison.changes:
        raise FaultFound("a contract differs from itself", text_report([comparison])[:500])
    # The page takes longest by far.
    for report in (text_report, markdown_report, json_report, *([html_report] if page else ())):
        report([comparison])


def _difference(old: object, new: object) -> str:
    one, other = repr(old), repr(new)
    start = next((index for index, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), 0)
    return f"{one[max(0, start - 80) : start + 120]!r} … {other[max(0, start - 80) : start + 120]!r}"
