"""What the sample mentor writes: what was noticed in a session, in the words of somebody who types
with a thumb on the way home. `{mentee}` is who it was with.

Short and long, with the names, accents and spellings that a search has to fold.
"""

NAMES = (
    *("Zoë", "Łukasz", "Aïcha", "Jürgen", "Beáta", "Søren", "Inês", "Çağla", "Anna", "Mihkel"),
    *(
        "Ngọc Anh",
        "Chloë",
        "Þóra",
        "Håkon",
        "Małgorzata",
        "Ștefan",
        "François",
        "Ximena",
        "Øystein",
    ),
    *(
        "Đorđe",
        "Kateřina",
        "Noémie",
        "Jānis",
        "Ólafur",
        "María José",
        "Vũ",
        "Øystein",
        "Ġorġ",
        "Živa",
    ),
)

FIRST = (
    "My first entry, written in the lighthouse café while the rain came in sideways. {mentee} "
    "arrived twenty minutes late, out of breath, and apologised four times before we had ordered."
)
"""Only the oldest entry says this: whoever looks for a word of it reads all of the journal."""

PLAN = (
    "{mentee} had never drawn who her suppliers are; ten minutes with pencils and it was all "
    "there.",
    "We asked what the customer pays for and found out it is the repair, not the bicycle.",
    "I talked about Porter's five forces for far too long. {mentee} wrote down one word: rivals.",
    "Nobody had told {mentee} that a mentor does not do the books. I said it twice, kindly.",
    "The bank wants three years, {mentee} thinks in weeks. We put both on one sheet of paper.",
    "First meeting at the Brasserie Königsplatz, too loud; next time at the library.",
    "{mentee} said „ich brauche einfach jemanden, der zuhört“ and I had already begun to advise.",
    "We agreed on ninety minutes every week until Easter, and what happens when one of us is ill.",
    "I asked what would have to be true in five years. Long silence, then: a second oven and "
    "no debt.",
    "The goal is now forty regular customers by June. Before, it was „more“.",
    "I explained confidentiality with the story of the bakery and saw {mentee}'s shoulders drop.",
    "{mentee} expects me to know people at the town hall. I do not, and said so only at the end.",
    "Found the cluster report for the wood sector; two pages of it are useful, sixty are not.",
    "We drew the value chain on the back of a menu from the Café Bûche and took it home.",
    "It is psychological, not commercial: {mentee} is afraid of calling people. I proposed a "
    "coach.",
    "Contract signed. I should have asked about the money before, not in the doorway.",
)

DO = (
    "I asked three closed questions in a row before she said that she was lost.",
    "I filled every silence.",
    "I waited. It felt like a minute, it was perhaps eight seconds, and then {mentee} told "
    "me what "
    "the bank had really written.",
    "{mentee} found it without me: sell the van, rent one on Fridays.",
    "Too much jargon again. „Cash flow“ became „what is in the tin on Friday evening“.",
    "His voice changed when he spoke of his brother, so I put the spreadsheet away.",
    "We rang the supplier together with the loudspeaker on; {mentee} did the talking, I made tea.",
    "I told the story of my own bankruptcy in 1998. {mentee} laughed, then asked the right "
    "question.",
    "She learns by trying. I had prepared slides, and we baked the price list instead.",
    "Action plan: call Mrs. Gonçalves on Monday, photograph the window, no third task this time.",
    "{mentee} got the first order from Tromsø! We bought the smallest possible cake.",
    "He did not want to hear about the tax office, and I pushed. We parted coolly.",
    "I repeated her last words and nothing else. It carried us for half an hour.",
    "Between the meetings I sent one photo of our old plan and the word „remember?“. "
    "{mentee} did.",
    "The machine broke on the day of the fair. We made a list: today, this week, never.",
    "The internet says franchise, the uncle says never. We wrote down who earns by which advice.",
    "I caught myself giving advice in the first five minutes, and stopped in the middle of the "
    "sentence. {mentee} looked at me, waited, and then gave herself better advice than mine: "
    "to ask "
    "the two customers who left why they had left, before changing anything at all.",
    "„Is this right?“ I asked myself when she offered me the painting. I said no, and why.",
    "We ended with what each of us takes home. {mentee}: „that I may say no“.",
    "He decides faster when we walk. Round the harbour twice, and the price was settled.",
    "Voilà, une vraie question ouverte : « Qu'est-ce qui te ferait dormir ? » It worked better in "
    "French.",
    "Last session but two. I said the word goodbye for the first time and it was all right.",
)

CHECK = (
    "We looked at the goals of the spring. Two are done, one was never a goal, one is "
    "embarrassing.",
    "{mentee} decided about the lease without asking me. I was a little hurt, and very glad.",
    "I asked what had helped least. The answer was my favourite form.",
    "Forty percent more regular customers, and no idea which of our six ideas did it.",
    "A letter from {mentee}'s accountant: tidy books, for the first time in years. I kept a copy.",
    "I talk for half of the time. I know it because {mentee}'s daughter counted.",
    "Met three mentors in Łódź. All of them write something down in the car, before driving off.",
    "The feedback form said „always on time“ and „sometimes my father“. The second one stays "
    "with me.",
    "She can do the offer alone now, the negotiation not yet. We rehearsed it twice.",
    "We compared our contract with what we really do; the mid-term talk had simply not happened.",
    "I noticed how I nod when I disagree. {mentee} noticed first.",
    "What remains in a year? The Friday numbers, says {mentee}. The rest was for me, I think.",
)

ACT = (
    "We dropped the web shop. It was my idea, so I had to be the one to say it.",
    "The new date is the first of March, and this time {mentee} wrote it into both diaries.",
    "I booked the listening course in Würzburg. Two days, in November, paid.",
    "From now on I write my first question on my hand before I ring the bell.",
    "A course for {mentee}: bookkeeping for the self-employed, Tuesday evenings, six weeks.",
    "What is hard for me is still the same: not to be useful for ten minutes.",
    "We found out why the orders went missing: two mailboxes. Now there is one, and a red cup.",
    "I read forty pages about feedback and used one sentence of it. It was worth it.",
    "{mentee} chose which fix comes first. I would have begun at the other end; it went well.",
    "Five minutes of notes in the car, every time. Third month, no exception.",
)

PLANS = (
    "If she goes quiet, I count to eight.",
    "If I want to advise, I ask what was tried before.",
    "If he says „but“, I ask for the rest of the sentence.",
    "If I do not understand a number, I say so at once.",
    "If the telephone rings, I offer to stop.",
    "If we finish early, we finish early.",
)
SMALL = ("Fine.", "Went better than I feared.", "Short today.", "Ça va.", "Więcej słuchać!")
"""Said beside a photograph, or instead of a story."""

REASONS = (
    "I do it now without having to think of it.",
    "Two difficult sessions showed me how little I prepare.",
    "{mentee} told me so.",
    "I know now what I did not know in spring, so I mark myself down.",
    "It has worked four times in a row.",
    "The course helped, and the practice helped more.",
    "I had rated the intention, not what I do.",
)
NOTES = (
    "Idea in the tram: a wall of photographs of what has been achieved.",
    "Remember to ask the chamber of commerce about the room.",
    "Heard on the radio that silence is an answer too.",
)
BY_AREA = {"PLAN": PLAN, "DO": DO, "CHECK": CHECK, "ACT": ACT}
