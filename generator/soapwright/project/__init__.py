"""The life of a project's contracts: import, storage and updates."""
