"""The works to measure, and the participants in each."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

from . import generation
from .environments import CACHE, SCHEMAS, SERVICES, UnavailableError, make_cache, python_of, variables
from .growing import grown
from .inputs import accounts_json, accounts_xml
from .job import POLYMORPHIC
from .session import Measured, Sample, compare, in_turn, measure_memory

# Participants that read and write SOAP: name → (environment, module). The first one defines the expected
# result.
SOAP = {
    "soapwright": ("soapwright", "ours"),
    "lxml alone": ("soapwright", "lxml_alone"),
    "zeep": ("zeep", "zeep_client"),
    "suds": ("suds", "suds_client"),
    "xsdata": ("xsdata", "xsdata_package"),
}
JSON = {
    "soapwright": ("soapwright", "ours"),
    "json alone": ("soapwright", "json_alone"),
    "by hand": ("soapwright", "by_hand"),
    "msads": ("msads", "official_rest"),
}
# Up to the first request: name → (environment, script, its argument).
_WSDL = str(SCHEMAS / "msads" / "v13" / "campaign_management" / "service.wsdl")
COLD = {
    "soapwright": ("soapwright", "ours", "soap"),
    "soapwright, REST": ("soapwright", "ours", "rest"),
    "soapwright, httpx2 loaded": ("soapwright", "ours_sent", ""),
    "zeep": ("zeep", "zeep_client", _WSDL),
    "suds": ("suds", "suds_client", _WSDL),
    "xsdata": ("xsdata", "xsdata_package", ""),
    "bingads": ("bingads", "official_soap", ""),
    "msads": ("msads", "official_rest", ""),
    "lxml and httpx2 alone": ("soapwright", "imports", ""),
    "Python alone": ("soapwright", "nothing", ""),
}

# Participants that are not measured with 20,000 accounts: 1,000 already take them seconds.
_SLOW = ("suds",)


class Scale(NamedTuple):
    """How much is done: in full, or quickly to see that everything runs."""

    repeats: int
    accounts: tuple[int, ...]
    items: int
    memory_runs: int
    services: tuple[str, ...]
    reading: tuple[int, ...]
    operations: tuple[int, ...]
    growing: Mapping[str, tuple[int, ...]]
    kept: int
    """How many types a contract has at most that is only brought here."""


FULL = Scale(
    7,
    (1, 1_000, 20_000),
    500,
    3,
    SERVICES,
    (1_250, 2_500, 5_000, 10_000, 20_000),
    (100, 200, 400, 800),
    {
        "types": (1_000, 10_000),
        "derived types": (1_000, 10_000),
        "values": (10_000, 100_000),
        "operations": (1_000, 10_000),
        # As many documents as a contract may have.
        "namespaces": (100, 400),
    },
    100_000,
)
QUICK = Scale(
    3,
    (1, 100, 1_000),
    50,
    1,
    ("bulk", "customer_billing"),
    (250, 500, 1_000),
    (25, 50),
    dict.fromkeys(("types", "derived types", "values", "operations", "namespaces"), (20, 40)),
    80,
)


def cold(scale: Scale) -> list[Measured]:
    """A process that starts, imports the client of Campaign Management and writes its first request."""
    results = {who: Measured("first request", who, "s") for who in COLD}
    samples: dict[str, Sample] = {}
    for who, (environment, script, argument) in COLD.items():
        try:
            file = Path(__file__).parent / "cold" / f"{script}.py"
            command = [str(python_of(environment)), str(file), argument]
            samples[who] = _process(command, variables(environment))
            # The first one compiles bytecode.
            samples[who]()
        except UnavailableError as error:
            results[who].note = str(error)
            samples.pop(who, None)
    in_turn(samples, results, scale.repeats)
    return list(results.values())


def read(scale: Scale) -> list[Measured]:
    """A SearchAccounts response over SOAP, from bytes to dataclasses."""
    return _by_size("read", "read accounts", scale)


def write(scale: Scale) -> list[Measured]:
    """The same accounts, from dataclasses to bytes."""
    return _by_size("write", "write accounts", scale)


def json(scale: Scale) -> list[Measured]:
    """A SearchAccounts response over REST, from bytes to dataclasses."""
    size = scale.accounts[1]
    work = f"read {size:,} accounts as JSON"
    return compare(work, "read accounts as JSON", _accounts_json(size), JSON, scale.repeats)


def iterate(scale: Scale) -> list[Measured]:
    """The same responses item by item, through a client and its HTTP library, the time, and what it adds to a process."""
    results = []
    # For ten times the largest input, only the memory, which must not grow.
    for size in (*scale.accounts[1:], scale.accounts[-1] * 10):
        for suffix, source, warm in (
            ("", _accounts(size), _accounts(1)),
            (" as JSON", _accounts_json(size), _accounts_json(1)),
        ):
            task = f"iterate accounts{suffix}"
            who = {"soapwright": SOAP["soapwright"]}
            work = f"iterate {size:,} accounts{suffix}"
            if size in scale.accounts:
                results += compare(work, task, source, who, scale.repeats)
            results += measure_memory(f"memory, {work}", task, source, warm, who, scale.memory_runs)
    return results


def polymorphic(scale: Scale) -> list[Measured]:
    """Responses of Campaign Management with every field set, where each derived type has its turn."""
    from .everything import polymorphic_xml

    results = []
    for name in POLYMORPHIC:
        source = _input(f"{name}-{scale.items}.xml", partial(polymorphic_xml, name, scale.items))
        results += compare(f"read {scale.items} {name}", f"read {name}", source, SOAP, scale.repeats)
    return results


def generate(scale: Scale) -> list[Measured]:
    """The services of v13, from schema files to modules."""
    return generation.generate(scale.services, scale.repeats)


def memory(scale: Scale) -> list[Measured]:
    """Memory added to a process at its peak by reading accounts, and the total."""
    results = []
    for size in scale.accounts[1:]:
        work = f"memory, {size:,} accounts"
        who = {name: taken for name, taken in SOAP.items() if name not in _SLOW or size <= 1_000}
        results += measure_memory(
            work, "read accounts", _accounts(size), _accounts(1), who, scale.memory_runs
        )
        results += [
            Measured(work, name, "MB", note="skipped: it takes too long") for name in SOAP if name not in who
        ]
    return results


def growth(scale: Scale) -> list[Measured]:
    """soapwright alone, as inputs grow: is it linear?"""
    results = []
    who = {name: SOAP[name] for name in ("soapwright", "lxml alone")}
    for work in ("read", "write"):
        for size in scale.reading:
            results += compare(
                f"growth: {work} {size:,}", f"{work} accounts", _accounts(size), who, scale.repeats
            )
    return results + generation.growth(scale.operations, min(scale.repeats, 3)) + _made_up(scale)


def _made_up(scale: Scale) -> list[Measured]:
    """Return the time of each command for contracts that grow in one way, and of `init` for the largest."""
    return grown(scale.growing) + grown({"types": (scale.kept,)}, ("init",))


BENCHMARKS: dict[str, Callable[[Scale], list[Measured]]] = {
    work.__name__: work for work in (cold, read, write, json, iterate, polymorphic, generate, memory, growth)
}


def _by_size(verb: str, task: str, scale: Scale) -> list[Measured]:
    results: list[Measured] = []
    for size in scale.accounts:
        work = f"{verb} {size:,} account{'s' * (size > 1)}"
        who = {name: taken for name, taken in SOAP.items() if name not in _SLOW or size <= 1_000}
        results += compare(work, task, _accounts(size), who, scale.repeats)
        results += [
            Measured(work, name, "s", note="skipped: 1,000 take it seconds")
            for name in SOAP
            if name not in who
        ]
    return results


def _accounts(size: int) -> Path:
    return _input(f"accounts-{size}.xml", lambda: accounts_xml(size))


def _accounts_json(size: int) -> Path:
    return _input(f"accounts-{size}.json", lambda: accounts_json(size))


def _input(name: str, make: Callable[[], bytes]) -> Path:
    folder = make_cache() / "inputs"
    folder.mkdir(exist_ok=True)
    path = folder / name.replace(" ", "-")
    content = make()
    # Another run may be reading it.
    if not path.is_file() or path.read_bytes() != content:
        path.write_bytes(content)
    return path


def _process(command: list[str], env: dict[str, str]) -> Sample:
    def sample() -> float:
        begin = time.perf_counter()
        done = subprocess.run(command, env=env, capture_output=True, cwd=CACHE, check=False)
        seconds = time.perf_counter() - begin
        if done.returncode or b"Spring sale" not in done.stdout:
            errors = done.stderr.decode(errors="replace").strip().splitlines()
            raise UnavailableError(errors[-1] if errors else "it wrote no request")
        return seconds

    return sample
