"""Facts about a service that are not in its contract, short texts and links to reference pages, from docs.toml."""
