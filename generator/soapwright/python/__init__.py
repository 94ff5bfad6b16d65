"""The plan: Python names, modules and annotations for a contract."""
