"""Words that requests are made of, in five languages: without accents and in lower case."""

from typing import Final

GROUPS: Final = {
    "SHOW": (
        "show|see|view|make|create|fais-moi|faites-moi|mach|mache|erstelle|hazme|zrob|"
        "open|give|send|read|get|have|look at|look through|display|tell|"
        "list|check|zeig|zeige|zeigen|sehen|anzeigen|offne|offnen|gib|lesen|ansehen|"
        "anschauen|nachlesen|montre|montre-moi|montre moi|montrer|voir|revoir|ouvre|"
        "ouvre-moi|ouvrir|affiche|afficher|donne|donne-moi|donner|lire|relire|muestra|"
        "muestrame|mostrar|mostrarme|ensename|ver|abre|abrir|dame|leer|pokaz|pokazac|"
        "zobaczyc|otworz|otworzyc|daj|przeczytac|obejrzec"
    ),
    "ME": "me|us|mir|uns|moi|nous|mi|mnie",
    "MY": (
        "my|tout mon|toutes mes|tous mes|all my|all of my|the|an?|all the|all|some|"
        "mein[a-z]*|alle|alle meine|die|der|das|den|ein[a-z]*|mon|ma|mes|tous mes|toutes "
        "mes|le|la|les|un|une|un petit|mi|mis|todos mis|el|los|las|una|moje|moj|moja|"
        "moich|swoje|swoj|wszystkie|wszystkie moje"
    ),
    "AGAIN": (
        "again|now|here|once more|old|last|latest|recent|wieder|noch ?mal|nochmal|jetzt|"
        "hier|an|alten|letzten|encore|maintenant|ici|anciens|anciennes|dernieres|"
        "derniers|otra vez|ahora|de nuevo|ultimas|ultimos|jeszcze raz|teraz|tu|tutaj|"
        "ostatnie|stare"
    ),
    "TIME": (
        "so|far|until|now|to|date|lately|recently|overall|in|total|general|this|these|"
        "last|past|latest|the|of|for|over|since|from|on|a|day|days|month|months|week|"
        "weeks|quarter|year|years|today|yesterday|two|three|six|bisher|insgesamt|"
        "uberhaupt|dies[a-z]+|letzt[a-z]+|seit|fur|den|im|der|heute|gestern|monat[a-z]*|"
        "wochen?|jahr[a-z]*|tage[n]?|drei|zwei|depuis|pour|sur|ce|ces|cette|du|des|de|le|"
        "la|les|derniers?|dernieres?|mois|semaines?|annee|jours?|jusqu'ici|trois|deux|"
        "desde|del|este|esta|estos|estas|ultim[oa]s?|mes|meses|semanas?|ano|dias?|hasta|"
        "ahora|tres|dos|od|za|z|w|na|tym|tego|ten|zeszl[a-z]+|ostatni[a-z]*|miesiac|miesiecy|"
        "miesiaca|tydzien|tygodni[a-z]*|roku|rok|trzy|dwa|january|february|march|april|"
        "may|june|july|august|september|october|november|december|januar|februar|marz|"
        "mai|juni|juli|oktober|dezember|janvier|fevrier|mars|avril|juin|juillet|aout|"
        "septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|"
        "agosto|septiembre|octubre|noviembre|diciembre|stycznia|lutego|marca|kwietnia|"
        "maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia"
    ),
    "STEM": "(?P<stem>\\S+(?: \\S+){0,2})",
    "PLACE": "(?P<place>\\S+(?: \\S+){0,2}?)",
    "QUERY": "(?P<query>\\S+(?: \\S+){0,4})",
    "SHORT": "(?P<query>\\S+(?: \\S+){0,2})",
    "WHO": "(?P<who>\\S+(?: \\S+)?)",
    "TO": "(?P<to>\\S+(?: \\S+)?)",
    "CODE": "(?P<code>[0-9]{1,2} ?[a-z])",
    "DATA": (
        "everything|every thing|data|entries|notes|journal|all|all of it|it all|answers|"
        "records|alles|daten|eintrage|tagebuch|journal|notizen|tout|donnees|notes|todo|"
        "datos|entradas|notas|diario|copia de todo|wszystko|dane|wpisy|dziennik|notatki"
    ),
    "ACCOUNT": (
        "account|profile|data|konto|profil|daten|compte|profil|donnees|cuenta|perfil|"
        "datos|dane|konto|profil"
    ),
    "DELETE": (
        "delete|erase|remove|close|cancel|wipe|losche|loschen|entfernen|kundigen|"
        "supprime|supprimer|efface|effacer|fermer|borra|borrar|borres|elimina|eliminar|"
        "cerrar|usun|usunac|skasuj|skasowac|zamknac|wykasuj|wykasowac"
    ),
    "TALK": (
        "write|wrote|written|writing|say|said|note|noted|mention|mentioned|talk|talked|"
        "put down|reflect|reflected|think|record|recorded|save|saved|geschrieben|notiert|"
        "gesagt|erwahnt|festgehalten|ecrit|ecrire|note|notes|dit|mentionne|parle|escrito|"
        "escribi|anotado|anote|dije|mencione|apunte|pisalem|pisalam|napisalem|napisalam|"
        "notowalem|notowalam|zanotowalem|zanotowalam|zapisalem|zapisalam|wspomnialem|"
        "wspomnialam|mowilem|mowilam"
    ),
    "ABOUT": (
        "about|on|of|regarding|with|uber|zu|von|zum|zur|wegen|sur|de|du|a propos de|au "
        "sujet de|sobre|acerca de|del|lo de|lo del|con|o|na temat|z"
    ),
}
"""What `{SHOW}` and the like stand for in a pattern; those with a name are its object."""

TOPICS: Final = (
    ("delete", "account|konto|compte|cuenta"),
    (
        "settings",
        "settings|reminders?|notifications?|language|einstellungen|erinnerungen|"
        "sprache|rappels?|parametres|langue|ajustes|recordatorios?|idioma|"
        "ustawienia|przypomnienia|jezyk|remind|erinner[a-z]*|recuerdame|"
        "przypominaj|przypomnij",
    ),
    ("zone", "time ?zone|zeitzone|fuseau|zona horaria|strefa|uhrzeit|clock"),
    (
        "undo",
        "undo|take (it|that) back|ruckgangig|zurucknehmen|annule[rz]?|deshaz(lo)?|cofnij|mistake",
    ),
    (
        "export",
        "pdf|export[a-z]*|download|print|backup|eksport[a-z]*|pobrac|copie|copia|kopie|ausdrucken",
    ),
    (
        "assess",
        "self-?assessment|selbsteinschatzung|auto-?evaluation|autoevaluacion|samoocen[aey]",
    ),
    ("actions", "to-?dos?|tasks|aufgaben|vorsatze|taches|tareas|zadania"),
    (
        "summary",
        "summary|overview|progress|stats|zusammenfassung|ubersicht|fortschritte?|"
        "bilan|progres|resumen|progreso|podsumowanie|postepy",
    ),
    (
        "sessions",
        "sessions?|meetings?|appointments?|termine?|treffen|sitzung(en)?|seances?|"
        "rendez-?vous|rdv|sesion(es)?|citas?|reunion(es)?|spotkani[aeu]|sesj[aei]|"
        "put|schedule|zapisz|wpisz|book|noter",
    ),
    (
        "journal",
        "journal|diary|entries|entry|notes|tagebuch|eintrage|eintrag|entradas|"
        "diario|wpisy|dziennik",
    ),
    ("reflect", "question|reflect|frage|pregunta|pytanie|reflexionar|reflechir"),
    ("help", "bot|commands?|help|hilfe|ayuda|aide|pomoc|befehle|commandes|comandos"),
    ("privacy", "confidential|private|privacy|vertraulich|confidentiel|confidencial|poufne"),
)
"""Words that a request turns on, where its clause is none that leaves no doubt."""

SUPPLEMENTS: Final = (
    "(fix|change|adjust|set|do|note|add|correct|update)( it| that| this| the time| "
    "the clock)?( for me)?|(uhrzeit |zeit |das |es |bitte )*(anpassen|andern|"
    "umstellen|eintragen|notieren)|(le |la |l'heure |ca )*(noter|changer|corriger|"
    "adapter|note|change|corrige)|cambialo|corrigelo|cambiar la hora|anotalo|zmien "
    "to|popraw to|zmienic( to| godzine)?|how it works|(am |ist |best |lieber "
    ")*(liebsten|besten)?( als| as| en| jako)? ?(pdf|word|excel)|(i'm|i am|im) (new|"
    "quite new|still new)( to this| here)?|(i'm |i am )?(confused|lost)|me equivoque|"
    "(that |it |das |c'etait |es )*(was |war )?(wrong|falsch|a mistake|my mistake|"
    "ein fehler|une erreur|un error)|je me suis trompee?|pomylilem sie|pomylilam sie|"
    "i don't (get|understand) (it|this)( yet)?|ich versteh(e)?( das)?( noch)?( "
    "nicht)?( ganz)?|je ne comprends pas|no (lo )?entiendo|nie rozumiem|.* (non?|"
    "nicht) mehr mein[a-z]* mentee|(we|i|on|wir|ya|juz)?( no longer| ne| nicht mehr| "
    "no| nie)? ?(work|works|working|travaille|arbeiten|trabajamos|pracujemy)( plus| "
    "no longer| juz| mehr| nicht mehr)*( together| ensemble| zusammen| juntos| "
    "juntas| razem| any more| anymore)*"
)
"""Clauses that say nothing beside a request: why it is made, and that it is to be done."""
