"""The contract, and how it is resolved from parsed schema files."""
