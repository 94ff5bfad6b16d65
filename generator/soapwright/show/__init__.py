"""Documented templates: a request or response as an API's reference pages print it, from the contract."""
