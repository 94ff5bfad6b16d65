# Made by soapwright. Do not edit.
"""The clients of extras.v1."""
