"""The functions of `import soapwright`, which are imported when they are first used."""

from __future__ import annotations

import pytest

import soapwright


@pytest.mark.parametrize("name", soapwright.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(soapwright, name).__module__.startswith("soapwright.")


def test_another_name_is_an_error() -> None:
    with pytest.raises(AttributeError, match=r"^module 'soapwright' has no attribute 'generated'$"):
        soapwright.generated  # noqa: B018
