"""Days, hours, rhythms, stretches of time and places, in words."""
