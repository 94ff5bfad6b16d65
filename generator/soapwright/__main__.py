"""`python -m soapwright`."""

from soapwright.cli import main

main(prog_name="soapwright")
