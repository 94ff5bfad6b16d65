# Made by soapwright. Do not edit.
"""A fake service for tests of programs that use the clients of faults_as_messages."""

from __future__ import annotations

from ._runtime.server import Received
from ._runtime.service import HttpAnswer
from ._runtime.testing import FakeService, Unanswered

__all__ = ["FakeService", "HttpAnswer", "Received", "Unanswered"]
