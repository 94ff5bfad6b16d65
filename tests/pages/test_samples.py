"""The Python samples on pages run with the client in the same naming style, up to a request."""

from __future__ import annotations

import ast
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

from soapwright.base.naming import Naming, Style
from soapwright.compare.subject import Subject
from soapwright.config.load import load_config
from soapwright.pages.code_samples import CodeSamples
from soapwright.pages.read import of_config
from soapwright.pages.volume import Volume
from soapwright.python.package import PackagePlan
from soapwright.python.plan import ContractPlanner
from soapwright.python.render import render, verbatim
from tests.importing import importable

CASES = Path(__file__).parents[1] / "cases"
CONTRACTS = """
    anonymous element_classes exclusive_choice lists maps mixed port_types repeated_groups rpc_literal soap_encoding
    """.split()
SPELLED = ["anonymous", "repeated_groups", "rpc_literal"]
"""Those that are tried in the other naming style as well."""
BILLING = "msads/v13/customer_billing"


def _volume(case: str, root: Path) -> Volume:
    if case == BILLING:
        (found,) = of_config(load_config(root / "schemas" / "soapwright.toml"), [BILLING])
    else:
        found, *_ = of_config(load_config(CASES / case / "soapwright.toml"))
    return found


def _write(subject: Subject, style: Style, folder: Path) -> None:
    config = replace(subject.config, naming=style)
    plan = ContractPlanner(subject.contract, subject.rest, subject.service, config, Naming(style)).plan("")
    package = PackagePlan(subject.service.package, (plan,))
    for path, text in (render(package) | verbatim(package)).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


class _Captured(BaseException):
    """The request has been written, and is about to be sent; not an Exception, which a client would report as its own."""


def _run(text: str, arguments: dict[str, Any]) -> None:
    """Run a program with further arguments for the client that it makes."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.With):
            client = node.items[0].context_expr
            assert isinstance(client, ast.Call)
            client.keywords += [ast.keyword(name, ast.Name(name, ast.Load())) for name in arguments]
    exec(compile(ast.fix_missing_locations(tree), "sample", "exec"), dict(arguments))  # noqa: S102


@pytest.mark.parametrize(
    ("case", "style"),
    [
        *((case, Style.PYTHON) for case in (*CONTRACTS, BILLING)),
        *((case, Style.WIRE) for case in (*SPELLED, BILLING)),
    ],
)
def test_every_sample_runs(case: str, style: Style, root: Path, tmp_path: Path) -> None:
    volume = _volume(case, root)
    subject = volume.subject
    _write(subject, style, tmp_path)
    samples = CodeSamples(volume.python if style is Style.PYTHON else volume.wire, volume.words, volume.place)
    sent: list[bytes] = []

    def capture(request: httpx.Request) -> httpx.Response:
        sent.append(request.read())
        raise _Captured

    with importable(tmp_path), httpx.Client(transport=httpx.MockTransport(capture)) as http:
        for operation in subject.contract.operations:
            with pytest.raises(_Captured):
                _run(samples.call(operation), {"http": http, "protocol": "soap", "allow_http": True})
        assert len(sent) == len(subject.contract.operations)
        for name in volume.types:
            struct = subject.contract.struct(name)
            text = samples.struct(struct) if struct else ""
            if text and struct:
                _run(text, {})
        import_module(subject.service.package)
