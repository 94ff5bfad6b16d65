"""The rules by which the contracts of a comparison are read."""

from __future__ import annotations

from dataclasses import replace

from soapwright.compare.reading import libraries
from soapwright.compare.subject import DEFAULTS
from soapwright.read.imports import Imports
from soapwright.read.limits import Limits

OWN = replace(DEFAULTS, limits=Limits(documents=3), imports=Imports(files=True))


def test_contracts_are_read_by_the_rules_of_their_config_unless_others_are_given() -> None:
    limits, imports = Limits(documents=5), Imports(plain_http=True)
    for given, expected in (
        ((None, None), (OWN.limits, OWN.imports)),
        ((limits, None), (limits, OWN.imports)),
        ((None, imports), (OWN.limits, imports)),
    ):
        found = libraries(*given)(OWN)
        assert (found.limits, found.imports) == expected


def test_contracts_that_are_read_by_the_same_rules_share_a_library() -> None:
    library = libraries()
    assert library(OWN) is library(replace(OWN, credentials={"Token": "token"}))
    assert library(OWN) is not library(DEFAULTS)
