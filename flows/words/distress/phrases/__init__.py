"""The table of what people write when a life may be in danger, a file a language."""
