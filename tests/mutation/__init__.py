"""Mutants: the generator with one small mistake in it at a time, which the tests should notice.

    python -m tests.mutation                          a sample of 150 mutants of contract/, compare/ and runtime/
    python -m tests.mutation contract/layout --all    all mutants of one module

For each line it is known which tests run it; only those are tried, the most particular first, until one fails. What
no test notices is printed with its place: write a test for it, or see that nothing could (`equivalent.py`).
A mutant of the runtime is in the place of its copies beside generated clients, too.
It takes fork(), and 5 to 10 seconds of CPU a mutant.
"""
