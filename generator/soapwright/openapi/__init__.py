"""OpenAPI: what the REST side of a contract looks like to other tools."""
