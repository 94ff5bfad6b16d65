"""Mutants: the generator with one small mistake at a time, which the tests should notice.

    python -m tests.mutation                          a sample of 150 mutants of contract/, compare/ and runtime/
    python -m tests.mutation contract/layout --all    all mutants of one module

Coverage shows which tests run each line; only those are tried, the most specific ones first, until one fails.
Mutants that no test notices are printed with their place: write a test, or explain why none is possible
(`equivalent.py`). A mutant of the runtime also replaces the copies beside generated clients. It needs fork(),
and takes 5 to 10 seconds of CPU per mutant.
"""
