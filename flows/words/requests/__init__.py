"""What asks the bot for something: for sure, very likely, or in vain."""
