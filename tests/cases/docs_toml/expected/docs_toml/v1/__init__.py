# Made by soapwright. Do not edit.
"""The clients of docs_toml.v1."""
