"""How clients speak to services that ask for more than an envelope: tokens, challenges, certificates, addresses, parts."""
