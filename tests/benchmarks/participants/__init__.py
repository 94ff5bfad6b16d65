"""The participants: one module each, which only its own environment can import."""
