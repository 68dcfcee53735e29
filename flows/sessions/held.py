"""Words that were taken for a session or a change of one, and that may be a note after all."""

from flows.flow import Scene
from flows.lines import Button, button


def offer_note(scene: Scene) -> tuple[Button, ...]:
    """A way to keep the words that the conversation came of: in the entry that they came in
    between, or as a note."""
    if not scene.state.held or scene.state.refused is None:
        return ()
    if len(scene.facts.waiting) == 1:
        return (button("add_to_entry", "Add to the entry", scene.state.run),)
    return (button("just_note", "It was a note", scene.state.run),)
