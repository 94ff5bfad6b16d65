"""A mock server for a contract: strict about requests, answering with examples or a program's own functions."""
