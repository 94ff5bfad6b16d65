"""WSDLs found in practice, compared with zeep and suds: which load, import, type-check, and round-trip through a client.

    python -m tests.compatibility                                    the packages, and docs/compatibility.md
    python -m tests.compatibility --folder owner/name=CHECKOUT …     and the WSDLs of checkouts

The WSDLs are those in published source packages, downloaded for a run and not stored here. `results.json` has
the result for each; the page is made from it, and a test compares the two without a network.
"""
