"""soapwright.toml: its values, how it is read, and what can be wrong with it."""
