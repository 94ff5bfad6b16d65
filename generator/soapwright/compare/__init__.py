"""What changed between two contracts, and how this affects users of the client."""
