"""Short answers to what a card asks: yes, no, a choice, how it went, a correction."""
