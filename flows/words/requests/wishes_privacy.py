"""What mentors type to know who can read what they write, and where it is; written as
`wishes_shown.py` is."""

from typing import Final

PRIVACY: Final[tuple[str, tuple[str, ...]]] = (
    "privacy",
    (
        "(is|are|does|do|can|could|will|has) (anyone|anybody|someone|somebody|other people|"
        "others|people)( else)?( here| really| actually)* (reading|read|see|seeing|look|"
        "looking|"
        "watching)( at)? (this|these|those|it|that|all this|my [a-z]+|what i [a-z]+)( here)?|"
        "liest( das| die| hier| hier)*( eigentlich)? (jemand|wer|irgendwer)( das| die| mit| "
        "hier)*|(est-ce que |est-ce qu')?quelqu'un (lit|voit|regarde) (ca|tout ca|ceci|mes "
        "[a-z]+"
        ")|czy (ktos|ktokolwiek)( to)? czyta( to| te [a-z]+| moje [a-z]+)?",
        "(who|who else|can anyone|can anybody|can someone|does anyone|does anybody|does "
        "anyone else|can {WHO})( else)?( can| could| is able to)? (read|see|look at|"
        "access|sees|reads) (what i (write|say|type|send)( here)?|this|it|that|my (notes|"
        "journal|entries|data|answers|messages))( here)?",
        "(does|do|can|could|will) (anybody|anyone|someone|somebody|people) (apart from|"
        "besides|except|"
        "but|other than) me( get to| be able to)? (see|read|access|look at) ({MY} )?(notes|"
        "entries|"
        "journal|this|it|that|what i write)( here)?|who( else)?('s| has|'s got| has got) "
        "access( "
        "to (all )?(this|that|it|my notes))?( then)?",
        "wer( ausser mir| sonst| noch)* (kommt an {MY} (eintrage|notizen|daten|texte) (ran|"
        "heran)|hat "
        "zugriff( auf {MY} (eintrage|notizen|daten|texte))?)|({MY} (notes|donnees|textes) )"
        "?(elles |"
        "ils )?sont visibles? (par|pour) qui|kto( poza mna| oprocz mnie| jeszcze)* ma (wglad|"
        "dostep)"
        "( w| do)?( moje notatki| moje wpisy| moich notatek| moich wpisow| tego)?",
        "(who has|who gets|does anyone have) access( to .{{1,25}})?",
        "(is (this|it|that|what i write|my data|everything)( here)? )(confidential|"
        "private|secret|safe|secure|anonymous|encrypted)( here)?",
        "where (is|are) (my|the) (data|notes|entries)( stored| saved| kept)?|(what about "
        ")?(privacy|data protection|datenschutz|confidentialite|privacidad|prywatnosc)",
        "wer (kann|darf) (das|mein[a-z]* .{{1,15}}|alles|was ich schreibe)( hier)?( "
        "alles)? (lesen|sehen)|wer liest( das| mit| hier| alles| hier)+|"
        "wer hat (das|es|alles|all das)( hier| alles)* gelesen|kto to wszystko czyta|(who|qui|"
        "quien|kto)( to)? (reads|"
        "lit|lee|czyta)( all| all of| tout| todo)? (this|that|ca|cela|esto|eso|wszystko)|(who has|"
        "qui a|quien ha|kto)( to)? (read|lu|leido|czytal)( all| tout| todo)? (this|that|ca|cela|"
        "esto|wszystko)|(ist|bleibt) das( "
        "hier)?( alles)? (vertraulich|privat|geheim|sicher|anonym)",
        "qui (a acces|peut (lire|voir)|lit|voit)( a| tout)?( {MY}| ce que j'ecris)?( "
        "notes| journal| donnees| entrees| ca| cela| messages)?|c'est (confidentiel|"
        "prive|anonyme|secret)",
        "(quien (puede )?(lee|leer|ve|ver|tiene acceso)|(esto|lo) ?(lo )?lee alguien( "
        "mas)?|alguien (mas )?(lee|ve|puede (leer|ver)))( a)?( esto| {MY} .{{1,12}}| lo "
        "que escribo)?|(esto )?(es|son) (confidencial|privado|anonimo|secreto)( esto)?",
        "kto (to |jeszcze )*(czyta|widzi|moze (to )?(czytac|zobaczyc|przeczytac)|ma "
        "dostep)( to| do .{{1,15}}| moje .{{1,15}}| co pisze)?|czy (to )?jest (poufne|"
        "prywatne|anonimowe|tajne)|czy to poufne|czy ktos (to |jeszcze )*(czyta|widzi)( "
        "to)?",
        "(are|is|sind|ist|sont|est-ce que|son|estan|czy) {MY} (data|notes|entries|"
        "journal|answers|daten|notizen|eintrage|donnees|notes|datos|notas|dane|notatki)( "
        "sa| sont| here| hier| ici)* (safe|secure|private|confidential|sicher|privat|"
        "geheim|en securite|privees?|seguros?|privados?|bezpieczne|prywatne)( here| "
        "hier)*",
        "wer (sieht|liest)( alles)?( {MY})? (notizen|eintrage|tagebuch|daten|das|"
        "antworten)( hier)?",
        "(is|are) {MY} (data|notes|entries|journal|answers) (safe|secure|private)( with "
        "you| here)?",
        "(lee|ve) alguien {MY} (notas|diario|entradas)|kto (widzi|czyta) {MY} (notatki|"
        "wpisy|dane|dziennik)",
    ),
)
