"""Reference pages of contracts, as a self-contained static site."""
