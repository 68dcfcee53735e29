"""The wing `care`."""
