# Made by soapwright. Do not edit.
"""The clients of msads.v12."""
