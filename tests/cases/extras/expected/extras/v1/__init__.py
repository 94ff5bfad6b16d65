# Made by soapwright 0.1.0. Do not edit.
"""The clients of extras.v1."""
