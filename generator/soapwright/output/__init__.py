"""The output on the disk: manifest, seal, drift, and writing all of it or nothing."""
