"""A server for a contract: strict in what it takes, with examples or a program's own functions as answers."""
