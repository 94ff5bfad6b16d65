"""How much memory a process needs to go through the accounts of an answer that is made while it is sent.

`ACCOUNTS=200000 pytest tests/large -k memory` goes through as many as the goal speaks of.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

BYTES = 50_000_000
"""The memory that may be added to a process, for any number of items."""

ACCOUNTS = int(os.environ.get("ACCOUNTS", "4000"))
ROOT = Path(__file__).parents[2]

_CODE = """
import sys
from collections.abc import Iterator
import httpx
from msads import Credentials
from msads.v13.customer_management import CustomerManagement
from tests.benchmarks.inputs import accounts_json, accounts_xml
from tests.benchmarks.memory import Watch

protocol, count = sys.argv[1], int(sys.argv[2])
whole = accounts_xml(500) if protocol == "soap" else accounts_json(500)
opening, closing = (b"<a:AdvertiserAccount>", b"</Accounts>") if protocol == "soap" else (b"{", b"]}")
start, end = whole.index(opening, 0 if protocol == "soap" else 2), whole.rindex(closing)
accounts, comma = whole[start:end], b"" if protocol == "soap" else b","

def answer(request: httpx.Request) -> httpx.Response:
    def pieces() -> Iterator[bytes]:
        yield whole[:start]
        for number in range(count // 500):
            yield (comma if number else b"") + accounts
        yield whole[end:]
    kind = {"soap": "text/xml", "rest": "application/json"}[protocol]
    return httpx.Response(200, content=pieces(), headers={"Content-Type": kind})

def run() -> int:
    http = httpx.Client(transport=httpx.MockTransport(answer))
    with CustomerManagement(Credentials(developer_token="t"), protocol=protocol, http=http) as client:
        return sum(1 for account in client.iterate.search_accounts() if account.name)

count, wanted = 500, count
run()
count = wanted
watch = Watch()
assert run() == count
print(watch.growth())
"""


def growth(protocol: str) -> int:
    """Return how many bytes a process grows by at its peak, after it has done it once with a few."""
    env = {**os.environ, "PYTHONPATH": f"{ROOT / 'generated'}{os.pathsep}{ROOT}"}
    command = [sys.executable, "-c", _CODE, protocol, str(ACCOUNTS)]
    done = subprocess.run(command, env=env, check=True, capture_output=True, text=True)
    return int(done.stdout)
