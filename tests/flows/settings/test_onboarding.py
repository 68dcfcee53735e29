"""The first minute: four taps to the first question, with or without a session planned."""

from datetime import date, time

from flows.calendar.series import Rule
from flows.effects import PlanSeries, SetZone, StartFlow
from flows.settings.onboarding import ONBOARDING
from flows.settings.privacy import tell_privacy
from tests.flows.talk import Talk, tell


def test_four_taps_lead_to_the_first_question() -> None:
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
    assert talk.screen == ("When is your next session? Type it like this: “Anna Thursdays 15:00”.")
    assert talk.buttons == ["No fixed time", "Later"]
    talk.presses("Later")
    assert talk.screen == "Shall we try it on your last session?"
    assert talk.buttons == ["Reflect now", "Later"]
    assert talk.primary == ["Reflect now"]
    before = talk.shown
    talk.presses("Reflect now")
    assert talk.following == [StartFlow(flow="after_session", wanted=True)]
    assert talk.shown is before
    assert talk.journal == {}


def test_later_says_how_to_begin() -> None:
    talk = Talk(ONBOARDING)
    talk.presses("Start")
    talk.says("Lisbon")
    talk.presses("Later")
    talk.presses("Later")
    assert talk.screen == (
        "Whenever you are ready: /reflect. You can also just write or talk to me."
    )
    assert talk.following == []


def test_a_session_is_planned_on_the_way() -> None:
    talk = Talk(ONBOARDING)
    talk.presses("Start")
    talk.says("Lisbon")  # what follows is told as in Brussels, an hour later
    talk.says("Anna Thursdays 16:00")
    assert talk.screen.startswith("Anna · every Thursday 16:00–17:00, first Thu 26 Nov 17:00")
    assert "Just a note" not in talk.buttons
    talk.presses("Save this session")
    rule = Rule(first_on=date(2026, 11, 26), every=1, wall=time(16), zone="Europe/Lisbon")
    assert talk.following == [PlanSeries(mentee="Anna", rule=rule)]
    assert talk.screen == (
        "Anna, every Thursday 16:00–17:00. I ask you on Thu 26 Nov at 18:10.\n\n"
        "Shall we try it on your last session?"
    )
    talk.presses("Later")
    assert talk.screen.startswith("Whenever you are ready")
    assert talk.following == []


def test_words_that_are_no_session_are_refused_with_an_example() -> None:
    talk = Talk(ONBOARDING)
    talk.presses("Start")
    talk.presses("Yes")
    talk.says("31.2.")
    assert talk.screen == (
        "I did not find a day and a time in that. Try “Anna Thursdays 15:00”.\n\n"
        "When is your next session? Type it like this: “Anna Thursdays 15:00”."
    )
    talk.says("Anna")
    talk.presses("Cancel")
    assert talk.screen == "Shall we try it on your last session?"
    assert talk.following == []


def test_who_has_no_fixed_time_is_offered_the_weekly_question() -> None:
    talk = Talk(ONBOARDING)
    talk.presses("Start")
    talk.presses("Yes")
    talk.presses("No fixed time")
    assert talk.screen == (
        "No fixed time, then: write or talk to me after a session, or tap /reflect.\n\n"
        "Shall we try it on your last session?"
    )
    talk.presses("Later")
    assert talk.following == [StartFlow(flow="weekly", once=True)]


def test_what_is_stored_is_told_below_the_welcome_which_stays() -> None:
    talk = Talk(ONBOARDING, operator="Jo Smith", contact="privacy@example.org")
    assert talk.shown is not None
    assert talk.shown.stays
    talk.presses("What is stored?")
    assert talk.screen == "\n\n".join(map(tell, tell_privacy("Jo Smith", "privacy@example.org")))
    assert talk.shown.stays
    assert talk.buttons == ["Start"]
    talk.presses("Start")
    assert talk.screen.startswith("What time is it")


def test_every_question_can_be_skipped() -> None:
    talk = Talk(ONBOARDING)
    for _ in range(4):
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
