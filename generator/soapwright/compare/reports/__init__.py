"""Comparisons as text: for a terminal, for a pull request, for programs, for whoever decides on an upgrade."""
