"""Files that the API makes and takes: what reports and bulk files have in common."""
