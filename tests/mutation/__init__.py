"""Mutants: the generator with one small mistake at a time, which the tests should notice.

    python -m tests.mutation                          a sample of 150 mutants of contract/, compare/ and runtime/
    python -m tests.mutation contract/layout --all    all mutants of one module

Coverage.py finds the tests that run each line; only those are tried, those first that run few lines, until one
fails. The tests are collected once, and each mutant is tried in a forked process, in which its code takes the place
of the original's; a mutant of the runtime also replaces the copies beside generated clients. Most take 0.2 to 0.5
seconds of CPU time, and those that no test notices up to 20. Those are printed with their place: write a test,
or explain why none is possible (`equivalent.py`). `--tests` names other tests to try than the usual ones.
"""
