"""A process that does nothing: what is in every other figure too."""

print("Spring sale")
