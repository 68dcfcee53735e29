"""A mentee gets another name, is put together with another, or told apart from one.

Each is asked once and can be taken back for a day. What a name was before still leads to the same
person.
"""

from datetime import timedelta

from flows.calendar.rule_words import tell_rule
from flows.calendar.schedule import to_wall
from flows.choices import keep_here
from flows.effects import Effect, MergeMentees, RenameMentee, SplitMentee
from flows.flow import MAX_NAME_CHARACTERS, Ending, Flow, Scene, choose
from flows.lines import Line, Option, line, menu, option
from flows.paging import leaf
from flows.settings.mentees import undo_button
from flows.views import SeriesView
from flows.words.answers.consent import is_consent, is_refusal
from flows.words.people.mentees import name_known
from flows.words.requests.new_name import is_told, read_new_name
from flows.words.spelling import write_name

LEAVE = option("leave", "Change nothing", "-")  # which is no name
NOTHING = Ending((line("Nothing has changed."),))
TOO_LONG = "That is too long for a name. A nickname is enough."
NO_NAME = "I take only a short name here, with capitals where it has several words: Anna Maria."
ONE_PERSON = "From now on {name} has the entries, plans and sessions of both."


def list_others(scene: Scene) -> tuple[str, ...]:
    names = scene.facts.list_names()
    return tuple(name for name in names if name != scene.facts.mentee)


def find_other(scene: Scene, key: str = "name") -> str:
    """Somebody else who is called so already; "" if nobody is."""
    typed = scene.state.value(key)
    known = name_known(typed, list_others(scene))
    return known if known in list_others(scene) else ""


def read_name(text: str, scene: Scene) -> tuple[Option, ...]:
    """The name that was typed, or what was said to the one that is proposed; of one that was told
    unasked it is asked first. Whatever may be more than a name is none."""
    begun, proposed = scene.state.refused, find_told(scene)
    if begun is not None and begun.text == text and not scene.state.menu:
        name = write_name(" ".join(text.split()))
        fits = 0 < len(name) <= MAX_NAME_CHARACTERS and any(map(str.isalnum, name))
        return (menu("to", "Rename", f"to:{name}"),) if fits else ()
    if is_refusal(text):
        return (LEAVE,)
    if proposed and is_consent(text):
        return (option("yes", "Yes", proposed),)
    here = to_wall(scene.at, scene.facts.zone)
    name = read_new_name(text, here, scene.facts.list_names())
    return (option("typed", line("{name}", name=name), name),) if name else ()


def refuse_name(words: str, _scene: Scene) -> Line:
    return line(TOO_LONG if len(words.strip()) > MAX_NAME_CHARACTERS else NO_NAME)


def find_told(scene: Scene) -> str:
    """The new name that was told unasked."""
    kind, _, name = scene.state.menu.partition(":")
    return name if kind == "to" else ""


def is_taken(scene: Scene) -> bool:
    return bool(find_other(scene))


# Renaming


def rename_question(scene: Scene) -> Line:
    if name := find_told(scene):
        text = "Shall {before} be {name} from now on, everywhere?"
        return line(text, before=scene.facts.mentee, name=name)
    return line("What do you call {name} from now on? Type it.", name=scene.facts.mentee)


def offer_name(scene: Scene) -> tuple[Option, ...]:
    name = find_told(scene)
    yes = (option("yes", "Yes", name, primary=True),) if name else ()
    return (*yes, LEAVE)


def rename(value: str, scene: Scene) -> Effect | None:
    known = name_known(value, list_others(scene)) in list_others(scene)
    if value in (LEAVE.value, scene.facts.mentee) or known:
        return None
    return RenameMentee(mentee=scene.facts.mentee, name=value)


def same_question(scene: Scene) -> Line:
    text = "There is {name} already. Are {before} and {name} one person? " + ONE_PERSON
    return line(text, before=scene.facts.mentee, name=find_other(scene))


def merge_into(value: str, scene: Scene) -> Effect | None:
    if value != "yes":
        return None
    return MergeMentees(mentee=find_other(scene), other=scene.facts.mentee)


def end_rename(scene: Scene) -> Ending:
    before, name = scene.facts.mentee, scene.state.value("name")
    if other := find_other(scene):
        return _end_merge(other, before) if scene.state.value("same") == "yes" else NOTHING
    if name in ("", LEAVE.value, before):
        return NOTHING
    told = line("{before} is {name} from now on, everywhere.", before=before, name=name)
    return Ending((told,), (undo_button(name),))


RENAME = Flow(
    name="rename",
    modal=True,
    plans=True,
    waits=timedelta(hours=1),
    steps=(
        choose(
            "name",
            rename_question,
            options=offer_name,
            words="name",
            reads=read_name,
            tells=is_told,
            sorry=refuse_name,
            keep=rename,
        ),
        choose(
            "same",
            same_question,
            options=(option("yes", "Yes, one person", primary=True), option("no", "No")),
            words="name",
            when=is_taken,
            keep=merge_into,
        ),
    ),
    ending=end_rename,
)


# Putting together


def offer_others(scene: Scene) -> tuple[Option, ...]:
    others = enumerate(list_others(scene))
    named = [option(f"m{each}", line("{name}", name=name), name) for each, name in others]
    return (*leaf(named, scene), LEAVE)


def read_other(text: str, scene: Scene) -> tuple[Option, ...]:
    others = list_others(scene)
    known = name_known(text.strip(), others)
    return (option("typed", line("{name}", name=known), known),) if known in others else ()


def somebody_is_chosen(scene: Scene) -> bool:
    return bool(find_other(scene, "other"))


def merge_question(scene: Scene) -> Line:
    return line("Who is the same person as {name}?", name=scene.facts.mentee)


def sure_question(scene: Scene) -> Line:
    text = "{other} is {name}? " + ONE_PERSON
    return line(text, name=scene.facts.mentee, other=find_other(scene, "other"))


def merge(value: str, scene: Scene) -> Effect | None:
    if value != "yes":
        return None
    return MergeMentees(mentee=scene.facts.mentee, other=find_other(scene, "other"))


def end_merge(scene: Scene) -> Ending:
    if scene.state.value("sure") != "yes":
        return NOTHING
    return _end_merge(scene.facts.mentee, find_other(scene, "other"))


def _end_merge(name: str, other: str) -> Ending:
    told = line("{other} and {name} are one now: {name}.", name=name, other=other)
    return Ending((told,), (undo_button(name),))


MERGE = Flow(
    name="merge",
    modal=True,
    plans=True,
    waits=timedelta(hours=1),
    steps=(
        choose(
            "other",
            merge_question,
            options=offer_others,
            words="other",
            reads=read_other,
            sorry="I know nobody called “{words}”. Tap a name.",
            keep=keep_here,
        ),
        choose(
            "sure",
            sure_question,
            options=(option("yes", "Put together", primary=True), option("no", "No")),
            words="other",
            when=somebody_is_chosen,
            keep=merge,
        ),
    ),
    ending=end_merge,
)


# Telling apart


def list_series(scene: Scene) -> tuple[SeriesView, ...]:
    return tuple(each for each in scene.facts.series if each.mentee == scene.facts.mentee)


def split_question(scene: Scene) -> Line:
    return line("Which sessions of {name} are with somebody else?", name=scene.facts.mentee)


def offer_series(scene: Scene) -> tuple[Option, ...]:
    named = [
        option(str(each.id), line("{rule}", rule=tell_rule(each.rule)))
        for each in list_series(scene)
    ]
    return (*leaf(named, scene), LEAVE)


def read_series(_text: str, _scene: Scene) -> tuple[Option, ...]:
    """Words that are none of the buttons choose nothing."""
    return ()


def find_rule(scene: Scene) -> str:
    chosen = scene.state.value("series")
    return next((tell_rule(e.rule) for e in list_series(scene) if str(e.id) == chosen), "")


def sessions_are_chosen(scene: Scene) -> bool:
    return bool(find_rule(scene))


def called_question(scene: Scene) -> Line:
    return line("Who is it, {rule}? Type the name.", rule=find_rule(scene))


def split(value: str, scene: Scene) -> Effect | None:
    if value in (LEAVE.value, scene.facts.mentee):
        return None
    number = int(scene.state.value("series"))
    return SplitMentee(mentee=scene.facts.mentee, series=number, name=_known(value, scene))


def _known(value: str, scene: Scene) -> str:
    return name_known(value, list_others(scene))


def end_split(scene: Scene) -> Ending:
    value = scene.state.value("called")
    if value in ("", LEAVE.value, scene.facts.mentee):
        return NOTHING
    name = _known(value, scene)
    text = "{rule} is with {name} now, and so is what you wrote about those sessions."
    return Ending((line(text, rule=find_rule(scene), name=name),), (undo_button(name),))


SPLIT = Flow(
    name="split",
    modal=True,
    plans=True,
    waits=timedelta(hours=1),
    steps=(
        choose(
            "series",
            split_question,
            options=offer_series,
            words="series",
            reads=read_series,
            sorry="Tap the sessions that are with somebody else.",
            keep=keep_here,
        ),
        choose(
            "called",
            called_question,
            options=(LEAVE,),
            words="called",
            reads=read_name,
            tells=is_told,
            sorry=refuse_name,
            when=sessions_are_chosen,
            keep=split,
        ),
    ),
    ending=end_split,
)
