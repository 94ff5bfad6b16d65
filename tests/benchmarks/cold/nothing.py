"""A process that does nothing: the part that is in every other figure, too."""

print("Spring sale")
