"""The first minute: three taps to the first question."""

from flows.effects import SetZone, StartFlow
from flows.onboarding import ONBOARDING
from tests.flows.talk import Talk


def test_three_taps_lead_to_the_first_question() -> None:
    talk = Talk(ONBOARDING, operator="Jo Smith")
    assert talk.screen == (
        "I ask one short question after each mentoring session; your answers become your "
        "competence record.\n\nOnly you and the operator of this server (Jo Smith) can read them; "
        "Telegram carries them.\n\nNicknames for mentees, please."
    )
    assert talk.buttons == ["Start", "What is stored?"]
    assert talk.primary == ["Start"]
    talk.presses("Start")
    assert talk.primary == ["Yes"]
    assert talk.screen == "What time is it where you are? I have 16:10 (Brussels)."
    talk.presses("Yes")
    assert talk.following == [SetZone(zone="Europe/Brussels")]
    assert talk.screen == "Shall we try it on your last session?"
    assert talk.buttons == ["Reflect now", "Later"]
    assert talk.primary == ["Reflect now"]
    before = talk.shown
    talk.presses("Reflect now")
    assert talk.following == [StartFlow(flow="after_session")]
    assert talk.shown is before
    assert talk.journal == {}


def test_later_says_how_to_begin() -> None:
    talk = Talk(ONBOARDING)
    talk.presses("Start")
    talk.says("Lisbon")
    talk.presses("Later")
    assert talk.screen == (
        "Whenever you are ready: /reflect. You can also just write or talk to me."
    )
    assert talk.following == []


def test_what_is_stored_is_told_and_leads_back() -> None:
    talk = Talk(ONBOARDING)
    talk.presses("What is stored?")
    assert talk.screen.startswith("What I keep: what you answer (words, voice, pictures)")
    assert "\n\nOnly you and the operator of this server can read it." in talk.screen
    assert talk.buttons == ["Start", "Back"]
    talk.presses("Back")
    assert talk.buttons == ["Start", "What is stored?"]
    talk.presses("What is stored?")
    talk.presses("Start")
    assert talk.screen.startswith("What time is it")


def test_every_question_can_be_skipped() -> None:
    talk = Talk(ONBOARDING)
    for _ in range(3):
        talk.skips()
    assert talk.now.status == "done"
    assert talk.screen.startswith("Whenever you are ready")


def test_cancelling_after_the_zone_does_not_say_that_nothing_has_changed() -> None:
    talk = Talk(ONBOARDING)
    talk.presses("Start")
    talk.presses("Yes")
    talk.cancels()
    assert talk.screen == "Stopped."


def test_an_operator_with_braces_is_only_a_name() -> None:
    assert "({readers})" in Talk(ONBOARDING, operator="{readers}").screen
