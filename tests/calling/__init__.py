"""Exchanges, options, hooks and logs of calls; and the programs of docs/calling.md."""
