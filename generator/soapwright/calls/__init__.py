"""calls.toml: how a service behaves when it is called, and what that means for the operations of a contract."""
