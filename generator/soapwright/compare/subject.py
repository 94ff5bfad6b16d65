"""One of the two contracts to compare, with everything that its client is planned from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from soapwright.base.naming import Style
from soapwright.compare.change import Origin
from soapwright.config.config import Config, ServiceConfig
from soapwright.contract.views import ContractView
from soapwright.docs.apply_docs import UNDOCUMENTED, Docs
from soapwright.rest.apply_rest import Rest

UNPLACED = ServiceConfig("client/service", Path())
"""The service of a contract that is not in a config."""
DEFAULTS = Config(Path(), Path(), Style.PYTHON, (UNPLACED,))
"""The config of a contract without one."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A contract, its REST side if any, the facts in docs.toml, and the config of its client.

    `credentials` are the fields of Credentials that clients of the same package use: they stay even if this
    service no longer needs them.
    """

    origin: Origin
    contract: ContractView
    rest: Rest | None = None
    service: ServiceConfig = UNPLACED
    config: Config = DEFAULTS
    credentials: frozenset[str] = frozenset()
    docs: Docs = UNDOCUMENTED
