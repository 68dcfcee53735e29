"""What hints in French that somebody may want to go: alone it says nothing. How a line is read:
flows/words/distress_phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

from flows.words.distress_phrases.french_harm import HARM

USUAL: Final = "zzzz"

HINTS: Final[Mapping[str, str]] = {
    "old": """
    merci pour tout
    (calme (bizarre|etrange)|si calme|legere|apaise*|libere*) ! marche|negociation|concurrence
    (donne*|legue*|offert|distribue*) … (guitare|outils|chat|chien|bijoux|camionnette|affaires\
|livres|cles)
    (bras) … longtemps
    (paye*|regle*) … (toutes ses factures|toutes mes factures|dettes)
    (nettoye*|range*|vide*) … (appart*|maison|chambre)
    (lettre*|carte*) … (chaque|tous|enfants|chacun)
    (assurance|assurance vie)
    (accident)
    (foulard|manches longues|lunettes de soleil|boite|maquillage)
    (excuse*|pardon|desole*) … (de tout|tout le temps|toujours|exister)
    (derniere fois|la derniere)
    (personne) … (aime|besoin|manqu*|comprend)
    (comprendras|souviens) … (un jour|moi)
    (au cas ou|plus besoin)
    (pardonne*)
    (adieu)
    (bleus|gonfle*|marques|hematome*)
    (peur|redoute|angoisse) … (lui|rentrer|mari|week)
    (boit|bu|ivre|saoul)
    (telephone|portable) … (pris|cache|fouille|controle|lit)
    """,
    **HARM,
}
