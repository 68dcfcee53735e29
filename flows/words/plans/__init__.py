"""Words to a session that is planned."""
