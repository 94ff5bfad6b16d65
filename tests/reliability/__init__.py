"""How clients handle a failing service: scenarios, a server that plays them, and docs/reliability.md."""
