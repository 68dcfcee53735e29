"""Words of acute distress, and who asks for help; what is tender."""
