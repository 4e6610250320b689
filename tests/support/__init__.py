"""What the suites share: a server that can be started and killed, identities, documents, refusals."""
