"""What a client makes of a service that fails: scenarios, a server that plays them, and docs/reliability.md."""
