"""What every other package may use: names, TOML with line numbers, files, paths and texts."""
