"""A fuzzer: inputs made from a seed, judged in one process, made small when something is wrong with them.

    python -m tests.fuzz generator --seed 1 --count 1000

`texts`, `grammar`, `corpus`, `mutate` and `instances` make inputs; `generator`, `answers` and `settings` are the
targets that judge them; `run` counts, and `minimize` makes small.
"""
