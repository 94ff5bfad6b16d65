"""Atomic changes on the disk: folders replaced in one step, files replaced together, locks."""
