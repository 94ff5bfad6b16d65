"""What a project's contracts go through: they are brought to it, kept, and brought up to date."""
