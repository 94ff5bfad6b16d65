# Made by soapwright 0.1.0 from wire_names/client. Do not edit.
"""ClientService: the client, and the types of its contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import exports

if TYPE_CHECKING:
    from .async_client import *
    from .client import *
    from .types import *
else:
    __getattr__, __dir__, __all__ = exports(
        __name__,
        async_client="AsyncClientClient",
        client="ClientClient",
        types="""
        Array_ AsyncClient Client Client_2 Error Fault_ ID ID_2 List SomeThingOdd Status Status_2 String
        Struct_ Types
        """,
    )
