"""The REST side of a contract: routes, discriminators and headers, from rest.toml."""
