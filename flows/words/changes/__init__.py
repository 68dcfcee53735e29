"""Words that change what is planned: cancelled, moved, paused, ended, did not meet; and why."""
