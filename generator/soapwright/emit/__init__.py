"""Render the plan to text, format it, and write it."""
