"""Something to do: in words, promised, done, put off; and silence until a day."""
