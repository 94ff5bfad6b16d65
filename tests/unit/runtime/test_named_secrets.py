"""Secrets in the body of a request: a login is an operation, and its password an element."""

from __future__ import annotations

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from soapwright.runtime.masks import Masks, named_secrets
from soapwright.runtime.scalars import escape

TEXTS = st.text(st.characters(min_codepoint=32, exclude_categories=["Cs"]), min_size=4).filter(
    lambda text: text not in ("true", "false")
)


@given(TEXTS, st.sampled_from(["password", "ns:userPassword", "apiKey", "SessionId"]))
@example("a&b<c", "Password")
def test_the_values_of_elements_and_members_with_names_of_secrets_are_found(text: str, name: str) -> None:
    local = name.rpartition(":")[2]
    assert [*named_secrets(f"<a><{name} x='1'>{escape(text)}</{name}></a>")] == [text]
    assert [*named_secrets(json.dumps({"user": "ann", local: text, "more": 1}))] == [text]


@pytest.mark.parametrize(
    "text",
    [
        "<HasPassword>true</HasPassword>",
        "<TokenType>Bearer</TokenType>",
        '{"HasPassword": "false", "TokenCount": "several"}',
        "<Password/><Password></Password>",
        '{"Password": "\\x"}',
    ],
)
def test_other_values_are_not_secrets(text: str) -> None:
    assert [*named_secrets(text)] == []


def test_a_value_that_is_no_json_does_not_hide_the_next_one() -> None:
    assert [*named_secrets('{"Password": "\\x", "Token": "open sesame"}')] == ["open sesame"]


def test_what_a_service_repeats_is_masked() -> None:
    masks = Masks(named_secrets("<Login><Password>open sesame</Password></Login>"))
    assert masks.text("wrong password 'open sesame'") == "wrong password '***'"
