"""Comparisons as text: for terminals, pull requests, programs, and people who decide on an upgrade."""
