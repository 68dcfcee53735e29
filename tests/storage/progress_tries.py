"""What a stranger might try with the ids of another mentor's entries, lenses and self-ratings."""

from flows.effects import (
    BeginAssessment,
    CountOffer,
    EndAssessment,
    ExplainRating,
    KeepPrivate,
    LinkEntry,
    Rate,
    Recall,
    Restore,
    SetAssessing,
    SetDark,
    SetDigest,
    SetQuotes,
    Star,
)
from flows.facts import Filter, JournalPage, Mentees, OneCompetence, Records, Versions
from flows.lens import ALL, Lens
from flows.views import Assessment
from framework.catalogue import load_framework
from storage.calendar import reminders, rhythms
from storage.calendar.rhythms import Wishes
from storage.journal import (
    answers,
    changes,
    contents,
    evidence,
    lenses,
    pages,
    ratings,
    records,
    search,
)
from storage.tables import entries
from tests.storage.seeds import NOW, ZONE
from tests.storage.tries import LATER, Try

FRAMEWORK = load_framework()

JOURNAL: list[Try] = [
    (pages.read_page, lambda c, me, ana: pages.read_page(c, me), JournalPage()),
    (
        pages.read_page,
        lambda c, me, ana: pages.read_page(c, me, ana.lens, ana.run),
        JournalPage(),
    ),
    (
        pages.read_newer,
        lambda c, me, ana: pages.read_newer(c, me, 0, ana.run),
        JournalPage(),
    ),
    (pages.read_heads, lambda c, me, ana: pages.read_heads(c, me, [ana.run]), ()),
    (pages.count_entries, lambda c, me, ana: pages.count_entries(c, me), 0),
    (
        pages.count_binned,
        lambda c, me, ana: pages.count_binned(c, me),
        0,
    ),
    (pages.read_history, lambda c, me, ana: pages.read_history(c, me), {}),
    (pages.add_touches, lambda c, me, ana: pages.add_touches(c, me, {}), {}),
    (
        search.find,
        lambda c, me, ana: search.find(
            c,
            me,
            Lens(words="better"),
            [entries.c.id == ana.run, entries.c.mentor == me.id],
            None,
            5,
        ),
        [],
    ),
    (contents.read_head, lambda c, me, ana: contents.read_head(c, me, ana.run), None),
    (contents.read_quote, lambda c, me, ana: contents.read_quote(c, me, ana.run), None),
    (
        changes.read_versions,
        lambda c, me, ana: changes.read_versions(c, me, ana.moment),
        Versions(),
    ),
    (
        lenses.keep_lens,
        lambda c, me, ana: lenses.keep_lens(c, me, Lens(starred=True), NOW) > 1,
        True,
    ),
    (lenses.read_lens, lambda c, me, ana: lenses.read_lens(c, me, ana.lens), ALL),
    (
        answers.restore,
        lambda c, me, ana: answers.restore(c, me, Restore(entry=ana.binned), NOW),
        None,
    ),
    (
        answers.star,
        lambda c, me, ana: answers.star(c, me, Star(entry=ana.run, starred=True), NOW),
        None,
    ),
    (
        answers.keep_private,
        lambda c, me, ana: answers.keep_private(
            c, me, KeepPrivate(entry=ana.run, private=True), NOW
        ),
        None,
    ),
    (
        answers.recall,
        lambda c, me, ana: answers.recall(c, me, Recall(entry=ana.run), NOW),
        None,
    ),
    (
        evidence.is_evidenced,
        lambda c, me, ana: evidence.is_evidenced(c, me, ana.run),
        False,
    ),
    (
        evidence.note_evidence,
        lambda c, me, ana: evidence.note_evidence(c, me, ana.run),
        False,
    ),
]

RATINGS: list[Try] = [
    (
        ratings.begin_assessment,
        lambda c, me, ana: ratings.begin_assessment(c, me, BeginAssessment(), NOW) > 1,
        True,
    ),
    (
        ratings.end_assessment,
        lambda c, me, ana: ratings.end_assessment(c, me, EndAssessment(), NOW),
        None,
    ),
    (
        ratings.rate,
        lambda c, me, ana: ratings.rate(c, me, Rate(run=ana.rated, competence=7, value=1), NOW),
        None,
    ),
    (
        ratings.link_entry,
        lambda c, me, ana: ratings.link_entry(c, me, LinkEntry(run=ana.rated, entry=0), NOW),
        None,
    ),
    (
        ratings.explain_rating,
        lambda c, me, ana: ratings.explain_rating(
            c, me, ExplainRating(run=ana.rated, reason="mine"), NOW
        ),
        None,
    ),
    (
        ratings.read_assessment,
        lambda c, me, ana: ratings.read_assessment(c, me, NOW),
        Assessment(),
    ),
    (ratings.list_first_and_last, lambda c, me, ana: ratings.list_first_and_last(c, me), ()),
    (ratings.list_ratings, lambda c, me, ana: ratings.list_ratings(c, me, 7), ()),
    (
        records.read_records,
        lambda c, me, ana: records.read_records(c, me, FRAMEWORK, "all", LATER),
        Records(zone=ZONE, period="all", begun_at=NOW, quotes_asked=False),
    ),
    (
        records.read_competence,
        lambda c, me, ana: records.read_competence(c, me, FRAMEWORK, 7, LATER),
        OneCompetence(records=Records(zone=ZONE, period="all", begun_at=NOW, quotes_asked=False)),
    ),
    (records.read_mentees, lambda c, me, ana: records.read_mentees(c, me), Mentees(zone=ZONE)),
    (
        records.read_filter,
        lambda c, me, ana: records.read_filter(c, me, ana.lens),
        Filter(zone=ZONE),
    ),
    (
        records.list_examples,
        lambda c, me, ana: records.list_examples(c, me, FRAMEWORK, 7),
        (),
    ),
    (
        rhythms.set_digest,
        lambda c, me, ana: rhythms.set_digest(c, me, SetDigest(wanted=False), NOW),
        None,
    ),
    (
        rhythms.set_quotes,
        lambda c, me, ana: rhythms.set_quotes(c, me, SetQuotes(wanted=True), NOW),
        None,
    ),
    (rhythms.set_dark, lambda c, me, ana: rhythms.set_dark(c, me, SetDark(dark=True), NOW), None),
    (
        rhythms.set_assessing,
        lambda c, me, ana: rhythms.set_assessing(c, me, SetAssessing(months=0), NOW),
        None,
    ),
    (
        reminders.set_assessing,
        lambda c, me, ana: reminders.set_assessing(c, me, LATER),
        None,
    ),
    (
        rhythms.read_wishes,
        lambda c, me, ana: rhythms.read_wishes(c, me),
        Wishes(digest=True, quotes=True, assess_months=1, assess_asked=False, assess_ignored=0),
    ),
    (
        rhythms.count_offer,
        lambda c, me, ana: rhythms.count_offer(c, me, CountOffer(), NOW),
        None,
    ),
]
