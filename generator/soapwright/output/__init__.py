"""The output on the disk: manifest, seal, drift, and all-or-nothing writing."""
