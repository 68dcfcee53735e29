"""The map of the code, printed by `make map`: its structure, and what three turns walk through."""
