"""The official clients against the sandbox: `python -m tests.mock.official` installs each into an environment of its own."""
