"""Find the schema files of a service and parse them with xsdata."""
