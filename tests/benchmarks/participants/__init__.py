"""Those who take part: one module each, which only its own environment can import."""
