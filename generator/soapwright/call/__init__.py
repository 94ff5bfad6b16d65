"""Call one operation from the command line, with a client that is generated for it."""
