"""Services that require more than an envelope: tokens, challenges, certificates, addresses, parts."""
