"""The canonical form of schema files, the lock that records where they came from, and the import that writes both."""
