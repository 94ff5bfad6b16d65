# Made by soapwright. Do not edit.
"""The clients of two_services.v2."""
