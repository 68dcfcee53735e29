"""What 0.1.0 showed and what is shown today, each as it is compared with the other.

Words and buttons count. What has been decided since does not: what a button is called, what stands
behind another button, what stands out, and whether a card is changed or another one comes.
"""

import re
from typing import Any, Final

Json = dict[str, Any]

CALLED: Final = {
    "Right": "Save this session",
    "Enough": "Done for today",
    "New one": "Start a new one",
    "Not happened yet": "Has not come up yet",
    "Leave it": "Change nothing",
    "Text": "My words",
    "Phase": "Which stage?",
    "Focus": "Choose a focus",
    "Pick a focus": "Choose a focus",
    "Moment": "When to ask",
    "Now": "Ask me now",
    "Private": "Never quote it",
    "Not private": "It may be quoted",
    "Star": "Mark with a star",
    "Unstar": "Take the star off",
    "Move it": "Save this session",
    "Already under way": "We have met before",
    "Next steps": "Topics to try next",
    "Reflect on a gap": "Ask me something new",
    "One more thing": "Add something…",
    "Also today": "Another ability too",
    "One a week": "Once a week",
    "Cancel it": "Cancel this plan",
    "Show all": "Back to the journal",
}
"""What buttons are called today; a session that is moved is no longer [Right] either."""
SAID: Final = {
    "There is nothing to take back from the last 24 hours.": (
        "There is nothing left to take back from the last 24 hours."
    ),
    "Not counted against anybody.": "Noted: you did not meet. Not counted against anybody.",
}
"""What is said today instead."""
MOVED_ON: Final = "That is taken back already, or has moved on."
"""What [Undo] says for a moment where nothing is left to take back: its card stays."""
BEHIND: Final = re.compile(
    r"x:(?:snooze|why|later|by_mentee|periods|picture|further):.*"
    r"|a:\d+:(?:plan|session):(?:length|w\d+|met|first|more|half)"
)
"""What stands behind another button now, or is one that something stands behind."""
SUMMARY: Final = " > x:next_steps:"
ENTRY: Final = (" > x:star:", " > x:unstar:", " > x:put_back:")
LIST: Final = " > x:open:"
PART: Final = " > x:part:"
PHONE: Final = re.compile(r" \(your phone says: <tg-time[^>]*>[^<]*</tg-time>\)")
SIGNS: Final = re.compile(
    r"\[(?:voice|photo|document|video|video_note|audio|animation)\]|[🎤📷🎥📎🔒]"
)
MARKED: Final = re.compile(r"This entry is [^\n]*\n\n")
DELETES: Final = re.compile(r"(?<=\n\n)[^\n]+\n\n(?=Delete this entry\?)")
"""How the entry begins that is to be deleted, which 0.1.0 did not show."""
RATED: Final = re.compile(r"(?m)^(Saved · .*) · (?:missed it|partly|well)$")
"""How it went, which stands on the card of a saved entry today."""
UNCOUNTED: Final = "Noted: you did not meet. Not counted against anybody.\n\n"
"""What is said today before it is asked when it is to be instead."""
THERE: Final = re.compile(r"(?<=What time is it there\?) I have [^\n]*")
"""What the yes is about, which stands behind the question today."""
LONG: Final = 1000
"""Characters of a text that is on several cards: today the first one is filled."""
PRIVACY: Final = "What I keep"


def find_today(shown: Any) -> Any:
    """A call, or many."""
    if isinstance(shown, list):
        calls = [each for each in shown if not _takes_buttons(each)]
        return [find_today(each) for call in calls for each in _tell_nothing_left(call)]
    if not isinstance(shown, dict) or "text" not in shown or "method" not in shown:
        return shown
    buttons = [each for row in shown.get("buttons", ()) for each in row]
    text = _find_text(shown["text"], buttons)
    call = {**shown, "text": text}
    if shown["method"] in ("sendmessage", "editmessagetext"):
        call = {**call, "method": "shows"}
        call.pop("message_id", None)
    call.pop("buttons", None)
    kept = _find_buttons(text, buttons)
    return {**call, "buttons": kept} if kept else call


def _tell_nothing_left(call: Any) -> list[Any]:
    """As 0.1.0 did, with a card of its own."""
    if not isinstance(call, dict) or call.get("text") != MOVED_ON:
        return [call]
    silent = {key: value for key, value in call.items() if key != "text"}
    return [silent, {"method": "sendmessage", "text": next(iter(SAID))}]


def _takes_buttons(call: Any) -> bool:
    return isinstance(call, dict) and call.get("method") == "editmessagereplymarkup"


def _find_buttons(text: str, buttons: list[str]) -> list[str]:
    sums_up = any(SUMMARY in each for each in buttons)
    found = []
    for each in buttons:
        label, _, data = each.partition(" > ")
        stands_out = " (primary)" if label.endswith(" (primary)") else ""
        label = label.removesuffix(" (primary)")
        behind = BEHIND.fullmatch(data) or (sums_up and data.startswith("x:export:"))
        behind = behind or (
            label == "Did not meet" and any(" > x:continue:" in e for e in buttons)
        )
        leads_back = text == PRIVACY and label == "Back"
        if not behind and not leads_back and not data.startswith(("x:new:", "x:part:")):
            found.append(f"{CALLED.get(label, label)}{stands_out} > {data}")
    return found


def _find_text(text: str, buttons: list[str]) -> str:
    if text.removeprefix("<b>").startswith(PRIVACY):
        return PRIVACY
    text = PHONE.sub("", text.replace("<b>", "").replace("</b>", ""))
    text = THERE.sub("", text)
    text = RATED.sub(r"\1", DELETES.sub("", SAID.get(text, text).removeprefix(UNCOUNTED)))
    if len(text) > LONG or any(PART in each for each in buttons):
        return "(a long text)"
    if any(mark in each for each in buttons for mark in ENTRY):
        return "\n\n".join(sorted(MARKED.sub("", text).split("\n\n")))
    if any(LIST in each for each in buttons):
        lines = (" ".join(SIGNS.sub("", each).split()) for each in text.split("\n"))
        return "\n".join(filter(None, (each.removesuffix(" …") for each in lines)))
    return text
