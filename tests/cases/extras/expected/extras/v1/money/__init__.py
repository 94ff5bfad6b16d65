"""Amounts."""

from ._spelled import spelled as amount

__all__ = ["amount"]
