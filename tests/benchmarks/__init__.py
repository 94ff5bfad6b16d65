"""Benchmarks: soapwright and its peers do the same work on the same inputs, in turn, in one run."""
