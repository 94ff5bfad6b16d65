"""Two suites of the W3C, run through generated clients: what is read must be what is sent.

    python -m tests.conformance                       all of both suites, and docs/conformance.md
    python -m tests.conformance --sample 200          a sample of the XSD Test Suite instead of all of it

The suites are outside the project: at `--suites`, the environment variable SOAPWRIGHT_CONFORMANCE, or
`../shared/conformance` beside the project.
"""
