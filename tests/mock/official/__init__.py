"""The official clients against the sandbox.

`python -m tests.mock.official` installs each into its own environment.
"""
