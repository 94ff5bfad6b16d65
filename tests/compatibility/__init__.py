"""WSDLs as they are found, next to zeep and suds: what loads, imports, type-checks, and goes through a client unchanged.

    python -m tests.compatibility                                    the packages, and docs/compatibility.md
    python -m tests.compatibility --folder owner/name=CHECKOUT …     and the WSDLs of checkouts

The WSDLs are those inside published source packages, read when this runs and not kept here. `results.json` has what came
of each; the page is made of it, and a test compares them without any network.
"""
