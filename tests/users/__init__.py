"""Programs against services of kinds that are met in the wild, on a real server; the contracts are the project's own."""
