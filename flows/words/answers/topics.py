"""What mentors call an ability, by the word that the standard has for it: "silence" is listening.

A search finds the standard's own words by itself (flows/abilities.py); these are those that it
could not find, in five languages.
"""

from collections.abc import Sequence
from typing import Final

_CALLED: Final = {
    "listen": (
        "silence silent quiet hearing zuhoren zugehort schweigen stille ecoute ecouter "
        "silencieux escuchar escucha silencio sluchanie sluchac cisza milczenie"
    ),
    "question": (
        "ask asking asked fragen nachfragen frage poser pregunta preguntas preguntar pytania "
        "pytanie pytan pytac dopytywanie"
    ),
    "reformulating": ("paraphrase paraphrasing summarising summarizing zusammenfassen parafraza"),
    "budget": (
        "money cash fee fees cost costs geld kosten honorar argent couts honoraires dinero "
        "costes honorarios pieniadze koszty czas temps zeit tiempo"
    ),
    "value": (
        "price prices pricing margin margins preis preise preisgestaltung marge prix tarif "
        "tarifs marges precio precios margen ceny cena cennik marza"
    ),
    "market": (
        "customer customers client clients sales marketing kunden kundschaft verkauf vertrieb "
        "markt clientele vente ventes marche clientes ventas mercado klienci klient sprzedaz "
        "rynek"
    ),
    "competitors": ("competition rivals konkurrenz concurrence concurrents rivales konkurencja"),
    "trust": "confide vertrauen confiance confianza zaufanie ufnosc",
    "feedback": ("ruckmeldung rueckmeldung retour retours comentarios retroalimentacion zwrotna"),
    "goals": (
        "target targets aim aims ziel ziele zielsetzung objectif objectifs objetivo objetivos "
        "meta metas cel cele"
    ),
    "close": (
        "farewell goodbye finish finishing abschied abschluss ende beenden fin cloture adieu "
        "cierre despedida terminar zakonczenie koniec pozegnanie"
    ),
    "motivation": "drive energy antrieb motivacion animo motywacja zapal",
    "empathy": "compassion sympathy einfuhlung mitgefuhl empathie empatia wspolczucie",
    "emotions": (
        "feelings feeling anger angry fear tears crying stress gefuhle gefuhl wut angst "
        "tranen sentiments colere peur larmes emociones sentimientos miedo lagrimas rabia "
        "uczucia emocje strach zlosc lzy"
    ),
    "milestones": (
        "timeline deadline deadlines zeitplan fristen meilensteine etapes jalons echeances "
        "hitos plazos etapy"
    ),
    "contract": "agreement vertrag vereinbarung contrat accord contrato acuerdo umowa",
    "limits": "boundary boundaries grenzen grenze limites granice",
    "strengths": "talents starken staerken forces atouts fortalezas mocne",
    "learning": "learn lernen apprentissage apprendre aprendizaje aprender nauka uczenie",
    "tools": "instruments werkzeug werkzeuge methoden outils herramientas narzedzia",
    "ethical": "ethics confidentiality ethik vertraulichkeit ethique etica etyka",
    "change": "veranderung wandel changement cambio cambios zmiana zmiany",
    "celebrate": (
        "praise praising encouragement erfolg erfolge feiern loben lob ermutigen succes feter "
        "encouragements exitos celebrar animar sukces sukcesy pochwala"
    ),
    "progress": "fortschritt fortschritte progres progreso avances postep postepy",
    "challenges": (
        "crisis conflict conflicts trouble krise konflikt konflikte streit crise conflit "
        "conflits conflicto conflictos kryzys klopoty"
    ),
    "action": "steps schritte massnahmen aktionsplan pasos kroki",
    "refer": ("referral referring weiterverweisen weitervermitteln orienter derivar odeslac"),
    "evaluation": "evaluate auswertung bewertung evaluacion ewaluacja ocena",
    "autonomy": ("independent selbstandigkeit eigenstandigkeit autonomie autonomia samodzielnosc"),
    "confidence": "courage selbstvertrauen mut assurance seguridad pewnosc odwaga",
    "network": "contacts netzwerk kontakte reseau contactos kontakty siec",
    "experience": (
        "advice advising advise tips rat ratschlag ratschlage tipps erfahrung conseil "
        "conseils consejo consejos experiencia rada rady porady doswiadczenie"
    ),
    "solutions": "ideas idea losung losungen ideen idees soluciones rozwiazania pomysly",
    "language": "wording tone sprache tonfall wortwahl langage lenguaje jezyk slowa",
    "expectations": "hopes erwartungen attentes expectativas oczekiwania",
    "responsibilities": (
        "roles rollen verantwortung responsabilites responsabilidades obowiazki role"
    ),
    "manager": (
        "leadership leading delegating delegation staff team employees fuhrung mitarbeiter "
        "delegieren equipe personnel deleguer liderazgo equipo personal delegar zarzadzanie "
        "zespol pracownicy"
    ),
    "future": "trends zukunft avenir futuro przyszlosc",
    "long": "strategy vision strategie strategia estrategia wizja",
    "needs": "bedurfnisse bedarf besoins besoin necesidades potrzeby",
    "training": ("course courses weiterbildung schulung formation formations formacion szkolenie"),
    "behaviour": ("attitude verhalten haltung comportement comportamiento actitud zachowanie"),
    "follow": "nachfassen suivi seguimiento emails",
    "safe": "safety sicherheit securite bezpieczenstwo",
    "flexible": "flexibility flexibel flexibilitat souplesse flexibilidad elastycznosc",
}
_WORDS: Final = {said: word for word, line in _CALLED.items() for said in line.split()}


def list_terms() -> tuple[str, ...]:
    """The words of the standard that others stand for."""
    return tuple(_CALLED)


def call_as_standard(said: Sequence[str]) -> tuple[str, ...]:
    """The words, folded, each as the standard has it; as they are where it has no other."""
    return tuple(_WORDS.get(each, each) for each in said)


def is_called(said: str) -> bool:
    """Whether an ability is called so, by another word, or by the standard's."""
    return said in _WORDS or said.removesuffix("s") in _CALLED


def find_meanings(said: str) -> frozenset[str]:
    """The word, folded, and what the standard has for it, in whichever form it stands."""
    shared = max(_LETTERS_ALIKE, len(said) - 3)
    alike = (
        word
        for each, word in _WORDS.items()
        if each == said or (len(said) >= _LETTERS_ALIKE and each[:shared] == said[:shared])
    )
    return frozenset((said, *alike))


_LETTERS_ALIKE: Final = 4
