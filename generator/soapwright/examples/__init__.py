"""Example values of simple types, within the facets of the contract."""
