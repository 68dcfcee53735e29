"""What is said where the session that a button names is no longer as the button had it."""

from flows.effects import Toast
from flows.lines import button, line

GONE = (Toast(line=line("That session is gone or was changed. /sessions shows what stands.")),)
SESSIONS = button("sessions", "Sessions")
