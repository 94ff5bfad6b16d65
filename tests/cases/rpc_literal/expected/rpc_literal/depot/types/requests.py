# Made by soapwright from rpc_literal/depot. Do not edit.
"""The requests of DepotService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from ..._runtime.wire import UNQUALIFIED
from .. import types
from .namespaces import CALLS, DEPOT, TYPES_2

__all__ = [
    "CountRequest",
    "KnockRequest",
    "MoveRequestMessage",
    "SweepRequest",
]


@struct("Move", CALLS, remembers=True)
class MoveRequestMessage(Struct):
    from_: str = required(element("from", "xs:string", namespace=UNQUALIFIED))
    """Where the crates stand."""

    crates: Sequence[types.Crate] = required(element("crates", "Crates", namespace=UNQUALIFIED))
    first: types.Crate = required(element("first", "Crate", namespace=UNQUALIFIED))
    speed: types.Speed = required(element("speed", "Speed", namespace=UNQUALIFIED))
    wishes: types.MoveRequest = required(element("wishes", "MoveRequest", namespace=UNQUALIFIED))
    clerk: types.Clerk | None = required(element("Clerk", "Clerk", nillable=True, namespace=TYPES_2))


@struct("Count", DEPOT)
class CountRequest(Struct):
    label: str = required(element("label", "xs:string", namespace=UNQUALIFIED))


@struct("Sweep", CALLS)
class SweepRequest(Struct):
    pass


@struct("Knock", CALLS)
class KnockRequest(Struct):
    label: str = required(element("label", "xs:string", namespace=UNQUALIFIED))
    hint: str = required(element("hint", "xs:string", namespace=UNQUALIFIED))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
