"""What mentors type about a session, and what a person would take it to mean.

Written by hand, a line each: `words => meaning`. A meaning is a name, the first day, "x1" for
every week (x0: once), the time and the length (45'), as far as they are said. "|" parts meanings
of which one must be asked; "past", "far", "nonsense" and "?" (not understood) are refusals.
"""

# Names in other scripts are the point, and a plan is made in local time.
# ruff: noqa: RUF001, DTZ001

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Literal, NamedTuple, get_args

from flows.words.plans.meeting import Meeting

Refusal = Literal["past", "far", "nonsense", "?"]

TUESDAY = datetime(2026, 11, 24, 10)
THURSDAY = datetime(2026, 11, 26, 10)
SATURDAY = datetime(2026, 11, 28, 18, 30)
LAST = time(16, 30)
"""When the mentor last met somebody: "same time"."""


class Phrase(NamedTuple):
    """Words said at `now`; `meanings` or, if there are none, `refusal`."""

    language: str
    now: datetime
    words: str
    meanings: frozenset[Meeting]
    refusal: Refusal | None


_TABLE: dict[tuple[str, datetime], str] = {}

_TABLE["English", TUESDAY] = """
I meet Anna Thursdays 15:00 => Anna 2026-11-26 x1 15:00
Anna Thursdays 15:00 => Anna 2026-11-26 x1 15:00
tmrw 9 Ben => Ben 2026-11-25 x0 09:00
every second Thursday at 3 => 2026-11-26 x2 15:00
Ben every other Mon 3pm => Ben 2026-11-30 x2 15:00
Thu 26/11 15h => 2026-11-26 x0 15:00
in two weeks same time => 2026-12-08 x0 16:30
12.3. 14h => 2027-03-12 x0 14:00
Fridays => 2026-11-27 x1
16:00 => 16:00
45 min => 45'
Anna => Anna
every 2 weeks => x2
weekly => x1
Thu 3pm => 2026-11-26 15:00
Thu 3 => 2026-11-26 15:00 | 2026-12-03 x0
at 3 => 15:00
at three => 15:00
half past three => 15:30
quarter to nine => 08:45
quarter past 10 => 10:15
Friday at 9 => 2026-11-27 09:00
Friday at noon => 2026-11-27 12:00
next Thursday 3pm => 2026-11-26 x0 15:00 | 2026-12-03 x0 15:00
this Thursday 3pm => 2026-11-26 x0 15:00
next Monday 10:00 => 2026-11-30 x0 10:00
Tuesday 9:00 => 2026-12-01 09:00
Tuesday 15:00 => 2026-11-24 15:00 | 2026-12-01 15:00
Tuesdays 15:00 => 2026-11-24 x1 15:00
Tuesdays 9:00 => 2026-12-01 x1 09:00
every Tuesday 9am Zoe => Zoe 2026-12-01 x1 09:00
today 15:00 => 2026-11-24 x0 15:00
today at 3 with Ben => Ben 2026-11-24 x0 15:00
today 9:00 => past
yesterday 15:00 => past
last Thursday 3pm => past
3/4 => 2027-04-03 x0 | 2027-03-04 x0
3/4 15:00 => 2027-04-03 x0 15:00 | 2027-03-04 x0 15:00
26/11 15:30 Anna => Anna 2026-11-26 x0 15:30
2026-12-03 15:30 => 2026-12-03 x0 15:30
3 Dec 3pm => 2026-12-03 x0 15:00
Dec 3rd 3pm Anna => Anna 2026-12-03 x0 15:00
Thursday, December 3rd at 3 pm => 2026-12-03 x0 15:00
Dec 3 2026, 10.30 => 2026-12-03 x0 10:30
3 December 2029 10:00 => far
1 Dec 2025 10:00 => past
Mon 26/11 15:00 => 2026-11-26 x0 15:00 | 2026-11-30 x0 15:00
31.2. 15:00 => nonsense
Thu 25:00 => nonsense
30 February => nonsense
what can you do => ?
I asked three closed questions in a row before she said she was lost => ?
Thu 15:00-16:30 => 2026-11-26 15:00 90'
Thu 3-4pm => 2026-11-26 15:00 60'
Friday from 3 to 4 pm => 2026-11-27 15:00 60'
Friday 10 for 45 min => 2026-11-27 10:00 45'
Anna Fri 10:00 1.5h => Anna 2026-11-27 10:00 90'
Anna Fri 10:00, 90 minutes => Anna 2026-11-27 10:00 90'
1h30 long => 90'
Mondays 3pm for an hour => 2026-11-30 x1 15:00 60'
Meeting with O'Neill on Wed 1530 => O'Neill 2026-11-25 15:30
session with Jean-Luc tomorrow 11am => Jean-Luc 2026-11-25 x0 11:00
May Thu 15:00 => May 2026-11-26 15:00
Mark Fri 9 => Mark 2026-11-27 09:00
Jan 15 => 2027-01-15 x0 | Jan 15:00
Sam 15:00 => Sam 15:00 | 2026-11-28 15:00
Sam Thursday 15:00 => Sam 2026-11-26 15:00
Will Friday 9:00 => Will 2026-11-27 09:00
I will meet Tom Friday 9:00 => Tom 2026-11-27 09:00
meeting Sun Thursday 15:00 => Sun 2026-11-26 15:00
Sun 15:00 => 2026-11-29 15:00
April 15:00 => April 15:00
May 15 15:00 => 2027-05-15 x0 15:00
Αννα Fri 15:00 => Αννα 2026-11-27 15:00
Зоя Thursdays 15:00 => Зоя 2026-11-26 x1 15:00
小林 Thu 15:00 => 小林 2026-11-26 15:00
Thu １５:００ => 2026-11-26 15:00
biweekly Thursday 15:00 => 2026-11-26 x2 15:00 | 2026-11-26 x1 15:00
fortnightly Monday 10am Anna => Anna 2026-11-30 x2 10:00
every 3 weeks Friday 9:00 => 2026-11-27 x3 09:00
not Thursday => ?
Thu 9 or 10 => ?
same time => 16:30
same time tomorrow => 2026-11-25 x0 16:30
day after tomorrow 10:00 Anna => Anna 2026-11-26 x0 10:00
in 10 days at noon => 2026-12-04 x0 12:00
Anna Thu15h => Anna 2026-11-26 15:00
thrusday 3pm anna => anna 2026-11-26 15:00
tommorow 10am w/ Ben => Ben 2026-11-25 x0 10:00
thurs 3 pm w/ Anna => Anna 2026-11-26 15:00
Mtg Ben Fr 9 => Ben 2026-11-27 09:00
anna every thursday 3:30pm => anna 2026-11-26 x1 15:30
Ben weds 4pm => Ben 2026-11-25 16:00
I'm meeting Priya on Friday at 11.30 => Priya 2026-11-27 11:30
I have a session with Anna on Thursday at 3pm => Anna 2026-11-26 15:00
Seeing Tom next week Monday 2pm => Tom 2026-11-30 x0 14:00
Anna & Ben Friday 10am => Anna & Ben 2026-11-27 10:00
every Wednesday morning at 9 with Chidi => Chidi 2026-11-25 x1 09:00
Thursday evening 7 => 2026-11-26 19:00
Fri 2:30 Anna => Anna 2026-11-27 14:30
Dec 10, 16:00, Ben => Ben 2026-12-10 x0 16:00
10th December 4pm Ben => Ben 2026-12-10 x0 16:00
the 15th at 10am => 2026-12-15 x0 10:00
Monday week 10am => 2026-12-07 x0 10:00
Thursday in two weeks 3pm => 2026-12-10 x0 15:00
in a fortnight at 11 => 2026-12-08 x0 11:00
once a week Thursdays 15:00 Anna => Anna 2026-11-26 x1 15:00
every 2nd Friday 10:00 => 2026-11-27 x2 10:00
Ben, every 2 weeks, Mondays 3pm => Ben 2026-11-30 x2 15:00
Mon 9-10 Ben => Ben 2026-11-30 09:00 60'
Mondays 11am-12pm => 2026-11-30 x1 11:00 60'
noon to 1pm Friday => 2026-11-27 12:00 60'
Anna 15h => Anna 15:00
call with Maria-José 5pm today => Maria-José 2026-11-24 x0 17:00
half 3 on Friday => 2026-11-27 15:30
half two on Friday => 2026-11-27 14:30
half 12 on Friday => 2026-11-27 12:30
Friday half nine => 2026-11-27 09:30
Friday half drei obviously => 2026-11-27 14:30
10 past 3 pm Thursday => 2026-11-26 15:10
Dr. Brown tomorrow 8am => Dr. Brown 2026-11-25 x0 08:00
Anna cancelled Thursday => ?
Thursday 3pm, about her budget => 2026-11-26 15:00
9am => 09:00
1 hour => 60'
30 mins => 30'
Tues 8 Dec 17:00 => 2026-12-08 x0 17:00
Wed 26 Nov 15:00 => 2026-11-26 x0 15:00 | 2026-11-25 x0 15:00
12/25 10am => 2026-12-25 x0 10:00
Ben 👍 Thu 15:00 => Ben 2026-11-26 15:00
tonight 8 => 2026-11-24 x0 20:00
this evening at 7 => 2026-11-24 x0 19:00
Thu 3p Ben => Ben 2026-11-26 15:00
next session Thu 3pm => 2026-11-26 15:00
second Thursday 3pm => ?
Lunch with Ben Friday 12:30 => Ben 2026-11-27 12:30
Thursday 3:15-4 Ben => Ben 2026-11-26 15:15 45'
Jan 5th Jan 9:30 => Jan 2027-01-05 x0 09:30
Tom 9:00 => Tom 09:00
tom 9 Ben => Ben 2026-11-25 x0 09:00
"""

_TABLE["English", THURSDAY] = """
Thu 15:00 => 2026-11-26 15:00 | 2026-12-03 15:00
Thu 9:00 => 2026-12-03 09:00
Thursdays 15:00 => 2026-11-26 x1 15:00
Thursdays 9:00 => 2026-12-03 x1 09:00
this Thursday 15:00 => 2026-11-26 x0 15:00
next Thursday 15:00 => 2026-12-03 x0 15:00
Anna tomorrow 4:15 p.m. => Anna 2026-11-27 x0 16:15
15.10. 9:00 => 2027-10-15 x0 09:00
Ben, Monday 8:30 => Ben 2026-11-30 08:30
"""

_TABLE["English", SATURDAY] = """
tomorrow 10:00 => 2026-11-29 x0 10:00
next Thursday 15:00 => 2026-12-03 x0 15:00
Saturdays 10:00 Maria => Maria 2026-12-05 x1 10:00
Monday 7 pm => 2026-11-30 19:00
"""

_TABLE["German", TUESDAY] = """
Anna donnerstags 15 Uhr => Anna 2026-11-26 x1 15:00
morgen um 15 Uhr => 2026-11-25 x0 15:00
jeden zweiten Donnerstag um 15 Uhr => 2026-11-26 x2 15:00
alle zwei Wochen => x2
übermorgen halb drei => 2026-11-26 x0 14:30
Fr 9 Ben => Ben 2026-11-27 09:00
Treffe Anna am 3. Dezember um 16:30 Uhr => Anna 2026-12-03 x0 16:30
von 15 bis 16 Uhr => 15:00 60'
Mittwoch mittags => 2026-11-25 12:00
in zwei Wochen gleiche Zeit => 2026-12-08 x0 16:30
jeden Montag 9:15 mit Jürgen => Jürgen 2026-11-30 x1 09:15
Treffen mit Ben Freitag Viertel nach zehn => Ben 2026-11-27 10:15
Do 26.11. 15.30 => 2026-11-26 x0 15:30
Freitag 10 Uhr, 45 Minuten => 2026-11-27 10:00 45'
gestern 15 Uhr => past
Termin mit Frau Müller Do 14 Uhr => Frau Müller 2026-11-26 14:00
nächsten Montag 10 Uhr => 2026-11-30 x0 10:00
Mo 9:30 Anna => Anna 2026-11-30 09:30
alle 14 Tage donnerstags um 15 Uhr => 2026-11-26 x2 15:00
heute Abend um 7 => 2026-11-24 x0 19:00
Nächster Termin mit Anna: 3.12., 15 Uhr => Anna 2026-12-03 x0 15:00
Leo, dienstags 8.30 Uhr, 14-tägig => Leo 2026-12-01 x2 08:30
"""

_TABLE["French", TUESDAY] = """
Anna tous les jeudis à 15h => Anna 2026-11-26 x1 15:00
demain 9h Ben => Ben 2026-11-25 x0 09:00
tous les quinze jours => x2
je vois Zoé jeudi à 15h30 => Zoé 2026-11-26 15:30
trois heures et demie => 15:30
le 3 décembre à 14h => 2026-12-03 x0 14:00
chaque lundi midi => 2026-11-30 x1 12:00
vendredi de 15h à 16h avec Marc => Marc 2026-11-27 15:00 60'
dans deux semaines, même heure => 2026-12-08 x0 16:30
après-demain 10h => 2026-11-26 x0 10:00
jeudi prochain 15h => 2026-11-26 x0 15:00 | 2026-12-03 x0 15:00
hier 15h => past
un jeudi sur deux 15h => 2026-11-26 x2 15:00
rdv avec Léa mardi 14h => Léa 2026-11-24 14:00 | Léa 2026-12-01 14:00
tous les deux lundis à 9h30 => 2026-11-30 x2 09:30
le 1er décembre 10h => 2026-12-01 x0 10:00
jeudi à 3h de l'après-midi => 2026-11-26 15:00
vendredi 16h30 pendant 45 min => 2026-11-27 16:30 45'
samedi 5 à 10h => 2026-12-05 x0 10:00
ce soir à 7h => 2026-11-24 x0 19:00
"""

_TABLE["Spanish", TUESDAY] = """
Anna los jueves a las 15:00 => Anna 2026-11-26 x1 15:00
mañana a las 9 con Ben => Ben 2026-11-25 x0 09:00
cada dos semanas => x2
todos los lunes 10:00 => 2026-11-30 x1 10:00
las tres y media => 15:30
quedo con Juan el viernes a las 16:30 => Juan 2026-11-27 16:30
3 de diciembre a las 14h => 2026-12-03 x0 14:00
pasado mañana 10:00 => 2026-11-26 x0 10:00
jueves a mediodía => 2026-11-26 12:00
dentro de dos semanas, misma hora => 2026-12-08 x0 16:30
viernes a las 4 de la tarde => 2026-11-27 16:00
viernes de 15 a 16 => 2026-11-27 15:00 60'
ayer 15:00 => past
reunión con José cada martes a las 9:00 => José 2026-12-01 x1 09:00
el próximo lunes a las 11 => 2026-11-30 x0 11:00
todos los viernes de 10 a 11 con Lucía => Lucía 2026-11-27 x1 10:00 60'
mañana por la tarde a las 5 => 2026-11-25 x0 17:00
los miércoles a las 18h => 2026-11-25 x1 18:00
mar 1 dic 10:00 => 2026-12-01 x0 10:00
"""

_TABLE["Polish", TUESDAY] = """
Anna w czwartki o 15:00 => Anna 2026-11-26 x1 15:00
jutro o 9 Ben => Ben 2026-11-25 x0 09:00
co dwa tygodnie => x2
w każdy poniedziałek o 10:00 => 2026-11-30 x1 10:00
wpół do trzeciej => 14:30
spotkanie z Zosią w piątek o 16:30 => Zosią 2026-11-27 16:30
3 grudnia 14:00 => 2026-12-03 x0 14:00
pojutrze o 10 => 2026-11-26 x0 10:00
w czwartek w południe => 2026-11-26 12:00
za dwa tygodnie, ta sama godzina => 2026-12-08 x0 16:30
co drugi czwartek o 15:00 => 2026-11-26 x2 15:00
piątek od 15 do 16 => 2026-11-27 15:00 60'
wczoraj 15:00 => past
Spotykam się z Anią w środę o 17 => Anią 2026-11-25 17:00
co tydzień w piątki o 9:00 => 2026-11-27 x1 09:00
jutro o piętnastej => 2026-11-25 x0 15:00
w przyszły poniedziałek 10:00 => 2026-11-30 x0 10:00
12 grudnia o 11:30 z Olą => Olą 2026-12-12 x0 11:30
za tydzień o 15 => 2026-12-01 x0 15:00
"""


def phrases() -> tuple[Phrase, ...]:
    return tuple(_read_table())


def _read_table() -> Iterator[Phrase]:
    for (language, now), lines in _TABLE.items():
        for each in lines.strip().splitlines():
            words, _, meaning = each.partition(" => ")
            if meaning in get_args(Refusal):
                yield Phrase(language, now, words, frozenset(), _refusal(meaning))
            else:
                said = frozenset(_meeting(part.split()) for part in meaning.split(" | "))
                yield Phrase(language, now, words, said, None)


def _refusal(meaning: str) -> Refusal:
    found: Refusal
    (found,) = (each for each in get_args(Refusal) if each == meaning)
    return found


def _meeting(parts: list[str]) -> Meeting:
    said = Meeting()
    for part in parts:
        if part[0] == "x":
            said = said._replace(every=int(part[1:]))
        elif part[-1] == "'":
            said = said._replace(minutes=int(part[:-1]))
        elif part[0].isdecimal() and ":" in part:
            said = said._replace(wall=time.fromisoformat(part))
        elif part[0].isdecimal():
            said = said._replace(day=date.fromisoformat(part))
        else:
            said = said._replace(name=f"{said.name} {part}".strip())
    return said
