"""Every conversation there is, by name. A new flow is a file beside this one and a word here."""

from flows.after_session import AFTER_SESSION
from flows.delete import DELETE
from flows.edit import EDIT
from flows.note import NOTE
from flows.onboarding import ONBOARDING
from flows.weekly import WEEKLY
from flows.zone import ZONE

FLOWS = {flow.name: flow for flow in (ONBOARDING, AFTER_SESSION, NOTE, WEEKLY, ZONE, EDIT, DELETE)}
