"""Reference pages: what contracts say, as a static site that needs nothing else."""
