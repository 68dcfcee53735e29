"""Names: how one is written, found again, and told from the words around it."""
