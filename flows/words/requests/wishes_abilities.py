"""What mentors type to know what an ability means; written as `wishes_shown.py` is."""

from typing import Final

ABILITY: Final[tuple[str, tuple[str, ...]]] = (
    "ability",
    (
        "(what|whats|what's|was|que|co)( does| do| is| are)?( the)?( ability)? {CODE}( "
        "again)?( mean| about| for| stand for| say| exactly| again)*",
        "(was )?(bedeutet|heisst|ist|meint|steht (fur|hinter))( die| der)? {CODE}( "
        "eigentlich| noch| genau| nochmal)*|was (bedeutet|heisst|ist|meint)( eigentlich| "
        "noch| nochmal| genau)* {CODE}",
        "(c'est quoi|qu'est-ce que c'est|que (veut dire|signifie)|que veux dire|ca veut "
        "dire quoi)( deja| encore)?( le| la)? {CODE}",
        "que (significa|es|quiere decir)( el| la| lo de)? {CODE}",
        "{CODE} (says|means|stands for) what( exactly)?|what (does|did) (code|number|ability|"
        "item|"
        "point) {CODE} (say|mean|stand for)",
        "(ca|cela) (dit|veut dire) quoi( le| la)?( code| competence)? {CODE}|was steht (bei|"
        "in|unter|"
        "hinter) {CODE}( drin| denn)*|wie lautet( der text von)? {CODE}( nochmal| noch mal)?|"
        "que "
        "(pone|dice)( en)?( el| la)?( codigo)? {CODE}|co mowi (kod|punkt) {CODE}",
        "co (to jest|to|oznacza|znaczy)( jest)? {CODE}( znaczy| oznacza)?",
        "(explain|define|erklar|erklare|explique|explica|wyjasnij|meaning of|definition "
        "of)( {ME})?( die| la| le| el)? {CODE}",
        "(lies|zeige?|sag)( mir)?( nochmal| noch mal)?( vor)? was (bei|in|unter|hinter) {CODE} "
        "steht|(read|show|tell)( me)?( again)? what {CODE} (says|means|is)|(lis|montre|dis)([- ]"
        "moi)? ce que (dit|veut dire) (le |la )?{CODE}|(dime|muestrame|leeme) (lo )?que (dice|"
        "pone)( el| la)? {CODE}|(przeczytaj|pokaz|powiedz)( mi)? co (mowi|oznacza|jest pod) "
        "{CODE}",
        "{CODE} (meaning|bedeutung|signification|significado|znaczenie|what is it|was ist das)",
        "(what|what's|whats) (was|were|did) {CODE}( again| mean| about| for)*",
        "(wofur|fur was) steht {CODE}( nochmal| eigentlich)*|(was war|was hiess) {CODE}( "
        "nochmal| noch)*",
        "(qu'est-ce que|que) (ca |cela )?(veut dire|signifie)( le| la)? {CODE}|(que|"
        "cual) (era|fue)( el| la| lo de)? {CODE}",
    ),
)
