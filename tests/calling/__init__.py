"""What programs see of their calls: exchanges, options, hooks, logs; and the programs of docs/calling.md."""
