"""Words that requests are made of, in five languages: without accents and in lower case."""

import re
from itertools import count
from typing import Final

from flows.words.known import words

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
        "wochen?|die|jahr[a-z]*|tage[n]?|drei|zwei|depuis|pour|sur|ce|ces|cette|du|des|de|le|"
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
    "SOON": (
        "(?:(?:on|am|le|el|w|we) )?(?:today|tonight|tomorrow|this week|next week|monday|tuesday|"
        "wednesday|thursday|friday|saturday|sunday|heute|morgen|diese woche|nachste woche|montag|"
        "dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|aujourd'hui|demain|cette semaine|"
        "la semaine prochaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hoy|manana|"
        "esta semana|la semana que viene|la proxima semana|lunes|martes|miercoles|jueves|viernes|"
        "sabado|domingo|dzis|dzisiaj|jutro|tym tygodniu|przyszlym tygodniu|poniedzialek|wtorek|"
        "srode|czwartek|piatek|sobote|niedziele)"
    ),
    "STEM": "(?P<stem>\\S+(?: \\S+){0,2})",
    "PLACE": "(?P<place>\\S+(?: \\S+){0,2}?)",
    "QUERY": "(?P<query>\\S+(?: \\S+){0,4})",
    "SHORT": "(?P<query>\\S+(?: \\S+){0,2})",
    "WHO": "(?P<who>\\S+(?: \\S+)?)",
    "TO": "(?P<to>\\S+(?: \\S+)??)",
    "CODE": "(?P<code>[0-9]{1,2} ?[a-z])",
    "DATA": (
        "everything|every thing|data|entries|notes|journal|all|all of it|it all|answers|"
        "records|alles|allem|daten|eintrage|tagebuch|journal|notizen|tout|donnees|notes|todo|"
        "datos|entradas|notas|diario|copia de todo|wszystko|wszystkiego|dane|wpisy|dziennik|"
        "notatki"
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
    "Q": (
        "^(?:(?:(?:can you )?(?:tell|show|remind) me|do you know|i want to know|so|and|hey|ok|sag "
        "(?:mir|mal)|weisst du|und|dis-moi|tu sais|et|dime|sabes|y|powiedz(?: mi)?|wiesz|a|i) )*"
    ),
    "ORDER": (
        "^(?:(?:and|so|now|then|also|just|und|dann|jetzt|also|mal|ja|et|alors|y|pues|entonces|i|"
        "to|"
        "wiec|no|oye|pardon|perdon|can|could|would|will|you|i'd|like|want|need|kannst|konntest|"
        "konnen|wurdest|du|sie|ich|mochte|will|gern|gerne|tu|peux|pourrais|pouvez|pourriez|vous|"
        "je|"
        "veux|voudrais|souhaite|puedes|podrias|podria|puede|quiero|quisiera|necesito|mozesz|"
        "moglbys|moglabys|chce|chcialbym|chcialabym|moge|me|mir|moi|uns|let|let's|kindly|dobra|"
        "bon|bueno|nein|non|nie) )*"
    ),
    "WIPE": (
        "delet\\w*|eras\\w*|remov\\w*|wip\\w*|clear|forget|losch\\w*|loesch\\w*|entfern\\w*|"
        "vergiss|vergessen|supprim\\w*|effac\\w*|enlev\\w*|retir\\w*|oubli\\w*|borr\\w*|"
        "elimin\\w*|quita\\w*|olvid\\w*|usun\\w*|skasuj\\w*|skasowa\\w*|wykas\\w*|kasuj|kasowac|"
        "zapomnij(?: o)?"
    ),
    "SET": (
        "chang\\w*|set|switch\\w*|adjust\\w*|turn|modif\\w*|edit|disable|enable|mute|stop|no|"
        "ander\\w*|aender\\w*|\\w*stell\\w*|\\w*schalt\\w*|stumm\\w*|regl\\w*|desactiv\\w*|"
        "activ\\w*|mets|mettre|coup\\w*|arret\\w*|cambi\\w*|ajust\\w*|apag\\w*|pon|poner|"
        "quita\\w*|zmien\\w*|ustaw\\w*|wylacz\\w*|wlacz\\w*|przestaw\\w*"
    ),
    "SETTING": (
        "reminders?|notifications?|messages|language|digest|settings?|preferences?|questions?|"
        "erinnerung\\w*|benachrichtigung\\w*|nachrichten|sprache|fragen|ruhezeit\\w*|rappels?|"
        "langue|questions?|recordatorios?|notificacion\\w*|mensajes|idioma|preguntas|"
        "przypomnie\\w*|powiadomie\\w*|wiadomosci|jezyk\\w*|pytan|pytania|ciszy"
    ),
    "FIND": (
        "find|search|look for|look up|locate|such|suche|suchen|durchsuche?|durchsuchen|finde|"
        "finden|cherche|chercher|recherche|rechercher|retrouve|retrouver|trouve|trouver|busca|"
        "buscar|buscame|encuentra|encontrar|znajdz|znalezc|szukaj|szukam|szukac|wyszukaj|"
        "poszukaj|odszukaj"
    ),
    "FOUND": "(?P<query>\\S+(?: \\S+){0,4})",
    "SAID": (
        "write|wrote|written|say|said|note|noted|mention|mentioned|talk|talked|put|reflect|"
        "reflected|record|recorded|save|saved|put down|jot|jotted|scribbled|geschrieben|schrieb|"
        "notiert|gesagt|"
        "erwahnt|festgehalten|aufgeschrieben|ecrit|note|dit|mentionne|parle|marque|escrito|"
        "escribi|anotado|anote|dije|hable|hablado|mencione|mencionado|apunte|apuntado|pisal[ae]m|"
        "napisal[ae]m|notowal[ae]m|zanotowal[ae]m|zapisal[ae]m|wspomnial[ae]m|wspominal[ae]m|"
        "mowil[ae]m"
    ),
    "ABOUT": (
        "about|on|of|regarding|with|uber|zu|von|zum|zur|wegen|sur|de|du|a propos de|au "
        "sujet de|sobre|acerca de|del|lo de|lo del|con|o|na temat|z"
    ),
}
"""What `{SHOW}` and the like stand for in a pattern; those with a name are its object."""

SUPPLEMENTS: Final = (
    "(das |es |ihn |sie |gleich )*(umbenennen|umtaufen|korrigieren|berichtigen|richtigstellen)|"
    "(rename|correct|fix)( (it|him|her|them|that))?|(renomme|corrige|change|modifie)-(le|la|ca)|"
    "(merci )?(de )?(corriger|renommer)|(cambia|corrige|renombra)(lo|la)( por favor)?|(zmien|"
    "popraw)( to| mu| "
    "jej)?|"
    "moment( mal)?|wait( a (moment|minute|second))?|hold on|warte( mal)?|stopp?|attends|un "
    "(moment|momento)|espera|chwila|chwileczke|czekaj|"
    "(fix|change|adjust|set|do|note|add|correct|update)( it| that| this| the time| the clock)?( "
    "for me)?|(uhrzeit |zeit |das |es |bitte )*(anpassen|andern|umstellen|eintragen|notieren)|"
    "(le |la |l'heure |ca )*(noter|changer|corriger|adapter|note|change|corrige)|cambialo|"
    "corrigelo|cambiar la hora|anotalo|zmien to|popraw to|zmienic( to| godzine)?|how it works|"
    "(am |ist |best |lieber )*(liebsten|besten)?( als| as| en| jako)? ?(pdf|word|excel)|(i'm|i "
    "am|im) (new|quite new|still new)( to this| here)?|(i'm |i am )?(confused|lost)|me "
    "equivoque|(he|she|they) (asked|wants|told|asks) (me|us)( to)?|(that |it |das |c'etait |es "
    ")*(was |war )?(wrong|falsch|a mistake|my mistake|ein fehler|une erreur|un error)|je me "
    "suis trompee?|pomylilem sie|pomylilam sie|i don't (get|understand) (it|this)( yet)?|ich "
    "versteh(e)?( das)?( noch)?( nicht)?( ganz)?|je ne comprends pas|no (lo )?entiendo|nie "
    "rozumiem|.* (non?|nicht) mehr mein[a-z]* mentee|(we|i|on|wir|ya|juz)?( no longer| ne| "
    "nicht mehr| no| nie)? ?(work|works|working|travaille|arbeiten|trabajamos|pracujemy)( plus| "
    "no longer| juz| mehr| nicht mehr)*( together| ensemble| zusammen| juntos| juntas| razem| "
    "any more| anymore)*"
)
"""Clauses that say nothing beside a request: why it is made, and that it is to be done."""

NOBODY: Final = words(
    "it this that these those everything every all any anything something nothing me my mine "
    "myself you your the a an and or about on with when where what which who how to too i we us "
    "last latest next old new first data information account profile note notes entry entries "
    "journal answer answers question questions session sessions meeting messages message "
    "language name time zone today tomorrow up down out off over again now please one ones "
    "mir mnie me dich "
    "thing things alles alle das es dies diese diesen mich mein meine meinen uber von zu der "
    "die den dem ein eine einen etwas nichts letzte letzten letztes letzter was wer wie wo wann "
    "heute daten konto eintrag eintrage notizen sprache uhrzeit zeit nachrichten ca cela ce "
    "cette tout toute toutes tous moi mon ma mes le la les un une des du de derniere dernier "
    "chose rien quelque quoi qui que donnees compte note langue heure esto eso todo todos toda "
    "todas mi mis yo el los las una ultimo ultima algo nada que quien realidad zwei dos deux "
    "two dwa con mit with avec sobre datos cuenta nota notas entrada entradas idioma hora to te "
    "ten wszystko wszystkie mnie moje moj moja swoje ostatni ostatnie ostatnia cos nic co kto o "
    "dane konto wpis wpisy notatki jezyk godzine czas na english german french spanish polish "
    "nicht not pas deutsch englisch francais anglais espanol ingles polski angielski"
)
"""What is no name, though it stands where one may."""


def fill(pattern: str) -> str:
    """A pattern with its groups; those with a name get a number, as one may stand there twice.
    What repeats never gives back what it took: several groups know the same words, and to try all
    ways to share them would take seconds."""
    pattern = re.sub(r"\)\*(?![?+])", ")*+", pattern)
    for group, inside in GROUPS.items():
        pattern = pattern.replace(
            f"{{{group}}}",
            inside if inside.startswith(("(", "^")) else f"(?:{inside})(?= |$)",
        )
    number = count(1)
    named = re.sub(r"\(\?P<([a-z]+)", lambda found: f"{found[0]}{next(number)}", pattern)
    return named.replace("{{", "{").replace("}}", "}")
