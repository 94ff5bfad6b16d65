# Made by soapwright from faults_as_messages/alarms. Do not edit.
"""The types of Alarms, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "Alarm",
    "Report",
    "Reported",
    "Silence",
]

if TYPE_CHECKING:
    from .faults import *
    from .requests import *
    from .responses import *
else:

    def _load(module):
        match module:
            case "faults":
                from .faults import __name__ as name
            case "requests":
                from .requests import __name__ as name
            case "responses":
                from .responses import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
        faults="""
        Alarm
        """,
        requests="""
        Report Silence
        """,
        responses="""
        Reported
        """,
    )
