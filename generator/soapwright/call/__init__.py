"""Call one operation from the command line, with the client that soapwright would write."""
