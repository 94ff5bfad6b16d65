"""The plan of the generated code (names, modules, annotations) and its text."""
