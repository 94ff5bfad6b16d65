"""docs/support.md: every construct of XSD 1.0 and WSDL 1.1, its support, and the case that shows it.

`python -m tests.support` writes the page from `constructs`, which lists a folder of tests/cases for each
construct. A test checks that the folder has the construct, and that the output contains what the page shows.
"""
