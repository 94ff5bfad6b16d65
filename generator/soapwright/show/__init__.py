"""Documented templates: requests and responses as an API's reference pages print them, made from the contract."""
