"""What hints in Spanish that somebody may want to go: alone it says nothing. How a line is read:
flows/words/distress_phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

from flows.words.distress_phrases.spanish_harm import HARM

USUAL: Final = "zzzz"

HINTS: Final[Mapping[str, str]] = {
    "old": """
    gracias por todo
    (calma (rara|extrana)|muy tranquil*|aliviad*|seren*|liberad*) ! mercado|negociacion
    (regal*|dejado|dado|dio|reparti*) … (guitarra|herramientas|gato|perro|joyas|furgoneta|cosas\
|libros|llaves|todo)
    abraz*
    (pagado|paga*|pago) … (todas las facturas|deudas)
    (limpiad*|limpio|ordenad*|vaciad*) … (piso|casa|habitacion)
    (carta|tarjeta|cartas) … (cada|todos|hijos)
    (seguro de vida|poliza)
    accidente
    (bufanda|manga larga|gafas de sol|cojea|maquillaje)
    pide perdon
    (nadie) … (quiere|necesita|echa|importa|entiende)
    (por si acaso|no la va a necesitar)
    (perdona*|perdon)
    (despid*|adios)
    (moraton*|hinchad*|aranazo*)
    (miedo|teme) … (el|casa|marido|fin)
    (bebe|borrach*)
    (movil|telefono) … (quit*|escond*|mira|lee)
    """,
    **HARM,
}
