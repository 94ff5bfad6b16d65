"""The standard library's JSON alone: bytes to dictionaries."""

from __future__ import annotations

import json
from typing import Any

from ..job import Facts, Job, Works


def _read_accounts(content: bytes) -> Job:
    def facts(data: Any) -> Facts:
        accounts = data["Accounts"]
        return [len(accounts), accounts[-1]["Name"], accounts[-1]["Id"]]

    return Job(lambda: json.loads(content), facts)


WORKS: Works = {"read accounts as JSON": _read_accounts}
