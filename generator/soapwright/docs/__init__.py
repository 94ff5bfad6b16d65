"""What is known of a service beside its contract: facts, short texts and links to reference pages, from docs.toml."""
