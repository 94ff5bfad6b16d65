"""The canonical form of schema files, the lock that records their origin, and the import that writes both."""
