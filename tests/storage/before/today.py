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
    "First day": "Day",
    "Back to the list": "Skip",
    "Skip that month": "Skip",
    "What is this?": "What do these mean?",
}
"""What buttons are called today; a session that is moved is no longer [Right] either."""
SAID: Final = {
    "There is nothing to take back from the last 24 hours.": (
        "There is nothing left to take back from the last 24 hours."
    ),
    "Not counted against anybody.": "Noted: you did not meet. Not counted against anybody.",
}
"""What is said today instead."""
TOLD: Final = {
    "15 competences, one tap each": "15 competences, one after the other, one tap each",
    "evidence\n\nNothing found. Take something away under Filter to see more.": (
        "evidence\n\nNothing found. Evidence is a photo, a video, a sound file or a document that "
        "you send to an entry, or an entry that you name in /assess."
    ),
}
"""Within what is said."""
MOVED_ON: Final = "That is taken back already, or has moved on."
"""What [Undo] says for a moment where nothing is left to take back: its card stays."""
BEHIND: Final = re.compile(
    r"x:(?:snooze|why|later|by_mentee|periods|picture|further):.*"
    r"|a:\d+:(?:plan|session):(?:length|w\d+|met|first|more|half)|a:\d+:what:plan"
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
BEFORE: Final = (
    UNCOUNTED,
    "Save the other time, and this one does not count.\n\n",
    "No fixed time, then: write or talk to me after a session, or tap /reflect.\n\n",
)
EXPLAINED: Final = re.compile(
    r"\n\n(?:PLAN: Preparatory phase\n.*self competences|Tap one: its abilities come next\.)",
    re.DOTALL,
)
"""What stands above areas and competences today."""
VERBS: Final = {"x:watch:": "x:focus:", "x:ask_now:": "x:continue:"}
"""What a button does a little more of than the one before."""
UNCHANGED: Final = re.compile(
    r"(?:Nothing (?:has changed|is paused|special to watch)|Noted for [^\n]* when I ask)\."
)
"""Behind this stands today what nothing has changed about, with its buttons."""
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
    buttons = [_find_verb(each) for row in shown.get("buttons", ()) for each in row]
    text = _find_text(shown["text"], buttons)
    call = {**shown, "text": text}
    if shown["method"] in ("sendmessage", "editmessagetext"):
        call = {**call, "method": "shows"}
        call.pop("message_id", None)
    call.pop("buttons", None)
    kept = [] if UNCHANGED.fullmatch(text) else _find_buttons(text, buttons)
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
    for old, new in TOLD.items():
        text = text.replace(old, new)
    text = EXPLAINED.sub("", THERE.sub("", text))
    if UNCHANGED.match(text):
        return text.partition("\n\n")[0]
    text = RATED.sub(r"\1", DELETES.sub("", _leave_out(SAID.get(text, text))))
    if len(text) > LONG or any(PART in each for each in buttons):
        return "(a long text)"
    if any(mark in each for each in buttons for mark in ENTRY):
        return "\n\n".join(sorted(MARKED.sub("", text).split("\n\n")))
    if any(LIST in each for each in buttons):
        lines = (" ".join(SIGNS.sub("", each).split()) for each in text.split("\n"))
        return "\n".join(filter(None, (each.removesuffix(" …") for each in lines)))
    return text


def _leave_out(text: str) -> str:
    """The text without what is told first today."""
    for each in BEFORE:
        text = text.removeprefix(each)
    return text


def _find_verb(button: str) -> str:
    for verb, older in VERBS.items():
        button = button.replace(verb, older)
    return button
