"""Greets over the client beside it: any layout, and whatever Python can say."""

from __future__ import annotations

from .v1.echo import Echo
from .v1.money import amount


def greet(service: Echo, name: str) -> str:
    found = [word for word in (service.say(text=f"Hello, {name}!").text or "").split() if word]
    return f"{' '.join(found)} That is {amount(5)}."
