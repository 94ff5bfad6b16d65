"""What changed between two contracts, and what that does to those who use the client."""
