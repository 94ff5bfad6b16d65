"""docs/support.md: every construct of XSD 1.0 and WSDL 1.1, what becomes of it, and the case that shows it.

`python -m tests.support` writes the page from `constructs`, which names for each construct a folder of tests/cases.
That the folder has the construct, and that the output says what the page says, is looked up and not claimed.
"""
