"""The disk: folders exchanged in one step, files replaced together, locks."""
