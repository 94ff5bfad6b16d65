"""What everything may use: names, TOML with the line of each key."""
