# Made by soapwright from content/mail. Do not edit.
"""The types of MailService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

__all__ = [
    "ELEMENTS",
    "TYPES",
]

ELEMENTS = {
    "{https://example.com/mail}PostRequest": "PostRequest",
    "{https://example.com/mail}PostResponse": "PostResponse",
}
TYPES = {
    "{https://example.com/mail}Letter": "Letter",
    "{https://example.com/mail}Stamp": "Stamp",
    "{https://example.com/mail}Open": "Open",
    "{https://example.com/mail}Twice": "Twice",
}
