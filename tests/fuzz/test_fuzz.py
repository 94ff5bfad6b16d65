"""A short run of the fuzzer: nothing unexpected, and the same inputs from the same seed."""
