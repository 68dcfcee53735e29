"""The words that change what is planned, and those around them that mean nothing for it.

English, German, French, Spanish, Polish; without accents and in lower case, as `senses.listen`
leaves them. A cue is a stretch of words that says what is to be done, or what part the day beside
it plays; everything else in a message must be a name, a day, a filler or a reason, or it is a
story.
"""

import re
from collections.abc import Mapping
from typing import Final, Literal

from flows.words.changes.ends import FORGET, LAST_TIME, NO_MORE, OPEN, QUITS
from flows.words.changes.late import ALL, ASKS, COMES, SAME
from flows.words.known import DAYS

Cue = Literal[
    "cancel",
    "ill",
    "unable",
    "no",
    "missed",
    "move",
    "wish",
    "instead",
    "asks",
    "comes",
    "same",
    "all",
    "shift",
    "weekly",
    "pause",
    "away",
    "resume",
    "end",
    "done",
    "quits",
    "no_more",
    "last",
    "us",
    "from",
    "to",
    "for",
    "until",
    "since",
    "unfit",
    "session",
    "sessions",
    "mentoring",
    "open",
]
"""cancel, missed, move, pause, resume, end: what is to be done; done: an end, beside a noun or
"Anna and I" (us); quits, no_more: the same beside a name only; last: the day behind it was the
last one. ill, unable: a reason to call off the session of a day. no: a session that is none,
beside its name or its noun only. instead: another time in its place; wish: the same, where an
hour is said. asks, comes, same, all: as change_late.py has them. shift: from now on; weekly: the
same where it is moved. away: a pause, if it says until when; open: nobody knows for how long.
from, to, for, until, since: the day behind it is the old one, the new one, the end of a pause,
the beginning. unfit: the day before it does not suit. session, sessions, mentoring: a noun for
one, for several, for all."""

_ADV: Final = (
    r"(?:(?:schon|bereits|leider|wieder|doch|jetzt|nun|uns|sich|es|das|den|die|mir|also|mit ihr|"
    r"mit ihm) )?"
)
_CANT: Final = r"(?:can(?:'t|not|t)|could(?:n't|nt| not))"
_WONT: Final = r"(?:won'?t|will not)"
_STOP: Final = r"(?:(?:end|stop|finish|close|conclude|quit)(?:s|ed|ped|d)?|wrap(?:ped)? up)"
_AM: Final = r"(?:(?:is|are|'s|'re|am|i'm|we're|was|were) )?"
_BIN: Final = r"(?:ist |sind |bin )?"
_SUIS: Final = r"(?:est |suis |sommes )?"
_IS: Final = r"(?:is|are|'s|'re|s|was|were|has been|have been)"
_NOT: Final = r"(?:did ?n'?t|did not|never)"
_SESSION: Final = (
    r"(?:(?:session|meeting|call|appointment|slot|mtg|catch ?-? ?up|get ?-? ?together)s?|"
    r"termine?|treffen|sitzung(?:en)?|gesprach|terminen|"
    r"seances?|rendez ?-? ?vous|rdv|reunions?|entretiens?|"
    r"sesion(?:es)?|reunion(?:es)?|cita|citas|encuentros?|quedada|"
    r"spotkani(?:e|a|u|em|ach)|spotkan|sesj[aeie]|rozmow[aey]|termin(?:u|y|ow)?)"
)
_SESSIONS: Final = (
    r"(?:sessions|meetings|calls|appointments|termine|treffen|sitzungen|seances|rendez ?-? ?vous|"
    r"rdv|sesiones|citas|reuniones|encuentros|spotkania|spotkan|sesje)"
)
_MENTORING: Final = (
    r"(?:(?:the |das |le |la |el |l')?(?:mentoring|mentorship|coaching|mentorat|"
    r"accompagnement|mentoria|mentorias|acompanamiento|begleitung|mentoringu))"
)
_LAST: Final = (
    rf"(?:(?:our|the|my) (?:very )?(?:last|final) (?:{_SESSION}|time)|"
    rf"(?:unser|das|unsere|die|mein) letzte[rs]? (?:{_SESSION}|mal)|"
    rf"(?:notre|la|le) derni(?:ere?) (?:{_SESSION}|fois)|"
    rf"(?:nuestr[oa]|la|el) ultim[oa] (?:{_SESSION}|vez)|"
    rf"(?:nasz[ae]? )?ostatni[ae]? (?:{_SESSION}|raz))"
)

_CANCEL = rf"""
(?:it's |that's )?cancel(?:s|led|ed|ling|ing)?|calls? off|(?:it's |that's )?called off
skip(?:s|ped|ping)?
drop(?= )|drops? out|dropped out|scrap
scrapped|(?:leave|take) out|falls? through
fell through
{_CANT} (?:make (?:it|our {_SESSION})|come|meet(?: me| up)?|attend|see me)
{_WONT} (?:make it|come|be (?:coming|meeting|there)|meet(?: me)?|happen|take place)
{_WONT} be able to (?:come|make it)
(?:{_IS} |am )?not (?:coming|meeting|able to (?:come|make it)|taking place|happening)
(?:isn'?t|aren'?t|ain'?t) (?:coming|meeting|taking place|happening)
(?:isn'?t|aren'?t) able to (?:come|make it)
(?:don'?t|do not|doesn'?t|does not) meet|has to cancel|had to cancel
(?:(?:das |es )?(?:ist |wurde |wird ))?abgesagt|sagte? {_ADV}ab|sagt ab|absagen|(?:fallt|fiel) aus
fallt(?= .* aus)
sag(?:te?|en?)?(?= .* ab ?(?:[,.;!-]|\Z))|ausfallen|entfallt
entfallen|streichen|streich|auslassen|uberspringen|uberspring|absagt
kann {_ADV}nicht kommen|kommt {_ADV}nicht|kommt(?= .*nicht)|treffen uns nicht
(?:c'est |est |a ete )?annul(?:e|er|ons|ez|ee|es|ees)|saut(?:e|er|ons|ez)
(?:ne )?(?:peut|pourra) pas (?:venir|etre la)
(?:ne |n')?vien(?:t|dra) pas|tombe a l'eau
(?:c'est |est )?supprim(?:e|er|ons|ee)
(?:c'est |est |a ete )?decommand(?:e|er|ee)
(?:ne )?se voit pas|on ne se voit pas|n'aura pas lieu|n'a pas lieu
cancel(?:a|o|ado|ada|ar|amos|arla|arlo|adas?)|anul(?:a|o|ado|ada|ar|amos|e)
no (?:puede|podra) (?:venir|quedar)
no (?:viene|vendra|nos vemos|quedamos|tendremos)|salta(?:mos|r|te)?|se cae
no habra
(?:ha |he |queda |esta |se ha )?cancelado|(?:ha |he )?anulado|se suspende|no va a poder venir
(?:to |jest )?odwol(?:al|ala|ales|uje|uj|aj|ac|ujemy|alismy|alam|alem|any|ana|ane|ano)
nie (?:moze|da rady|bedzie mogla?) przyjsc
nie przyjdzie|nie spotykamy sie|nie spotkamy sie|pomin(?:my|iemy|ac)?|pomijamy|opuszcza(?:my|m)?
odpada
nie bedzie|wypada (?=dzis|jutro|w )|skresl|anulowa[cnl]\w*|anuluj(?:emy)?
"""
_UNABLE = rf"""
(?:(?:ha(?:s|ve)|needs?) to|must) go(?= ?(?:[,.;!-]|\Z))|muss (?:weg|raus)(?= ?(?:[,.;!-]|\Z))
{_CANT}(?: do(?: it)?)?|{_IS} (?:off|not available)(?! to)|off(?= (?:today|tomorrow|this|next))
(?:isn'?t|aren'?t) available|ha(?:s|ve) no time|hasn'?t (?:got )?time|{_WONT} (?:do|work)(?: out)?
(?:doesn'?t|does not) work(?: out)?(?: for (?:her|him|them|us|me))?
(?:kann|konnen)(?: (?:ich|er|sie|wir))?(?: {_ADV}nicht|(?= .*nicht))|(?:klappt|geht) nicht
hat keine zeit|keine zeit|(?:ist )?verhindert
(?:ne )?(?:peu[tx]|pourra|pouvons) pas|(?:n')?(?:est|sera) pas (?:la|disponible|libre)
est indisponible|no (?:puede|puedo|podemos|podra|esta disponible|le viene bien|va a poder)
nie (?:moze(?:my)?|moge|da rady|bedzie mogla?|ma czasu)
"""
_NO = r"""
no|there(?:'s| is) no|without|kein(?:e|en)?|ohne|pas de|pas(?= d')|sans|il n'y a pas de|y a pas de
no hay|sin|bez|nie ma|zadnego
"""
_ILL = rf"""
{_AM}(?:ill|sick|unwell|poorly|in hospital)
(?:called|calling|calls) in sick|has (?:the flu|a cold|covid)
{_BIN}(?:krank|erkaltet|krankgeschrieben)
{_SUIS}(?:malade|souffrante?)|(?:esta )?(?:enferm[oa]|mal[oa])
(?:jest )?(?:chor[ya]|przeziebion[ya])
"""
_MISSED = rf"""
{_NOT} (?:turn(?:ed)? up|show(?:ed)?(?: up)?|come|came|appear(?:ed)?|meet|met|arrive)
{_NOT} (?:get to )?(?:talk(?:ed)?|speak|spoke|spoken)
{_NOT} (?:take place|took place|happen(?:ed)?|make it|made it|see each other)
(?:have ?n'?t|have not|has ?n'?t|has not) (?:met|turned up|shown up|come|taken place)
no ?-? ?show(?:ed)?|stood me up|{_IS}n'?t there
(?:nobody|no one) (?:came|turned up|showed up|was there)|niemand (?:kam|ist gekommen|war da)
personne n'est venue?|no (?:vino|aparecio) nadie|nadie (?:vino|aparecio)|nikt nie przyszedl
kam(?= .*nicht)|was not there|wasn'?t there
forgot (?:our|about our|the) {_SESSION}|missed (?:our|the) {_SESSION}
(?:ist |sind )?{_ADV}(?:leider |einfach |wieder )*nicht (?:gekommen|erschienen|aufgetaucht)
(?:ist |sind )?{_ADV}nicht da gewesen|kam nicht|war nicht da|erschien nicht
(?:haben )?(?:uns )?nicht (?:getroffen|gesehen)|nicht stattgefunden|fand nicht statt
(?:haben )?(?:uns )?nicht gesprochen|(?:on )?ne s'est pas parle
no (?:hablamos|hemos hablado)|nie rozmawialismy|(?:ist )?ausgefallen|hat mich versetzt
(?:n'est |est )?pas venue?|(?:ne )?s'est pas (?:presentee?|montree?)|ne s'est pas (?:vus?|vues)
(?:on )?s'est pas vus?|(?:ne )?nous sommes pas vus
(?:n'a )?pas eu lieu|n'etait pas la|m'a pose un lapin|nous ne nous sommes pas vus
no (?:ha venido|vino|aparecio|se presento|ha aparecido|se ha presentado)
no (?:nos vimos|nos hemos visto|quedamos al final|pudimos vernos)
no (?:tuvo lugar|hubo {_SESSION}|se hizo|se celebro)|me dejo plantad[oa]|me ha dejado plantad[oa]
no estaba
nie (?:przyszedl|przyszla|pojawila? sie|stawila? sie|dotarla?|bylo go|bylo jej)
nie (?:spotkal(?:em|am|ismy|ysmy) sie|widzielismy sie|odbyl[oa] sie|doszlo do skutku)
sie nie (?:odbylo|odbyla|pojawil|pojawila|spotkalismy)
"""
_MOVE = r"""
mov(?:e|es|ed|ing)|shift(?:s|ed|ing)?|push(?:es|ed)?(?: back)?|postpone(?:s|d)?
re ?-? ?schedule(?:s|d)?|rearrange(?:s|d)?|bring forward|put (?:off|back)|switch(?:es|ed)?
swap(?:s|ped)?|chang(?:e|es|ed|ing)
(?:has|have|needs?|ought) to be|can only (?:do|make)|could only (?:do|make)
verschieb(?:en|t|e|st)?|verschoben|verleg(?:en|t|e|st)?|umlegen|vorverlegen|verlegung
kann nur|konnen nur|tausch(?:en|t)|wechsel(?:n|t)
decal(?:e|er|ee|ons|ez)|deplac(?:e|er|ee|ons|ez)|report(?:e|er|ee|ons|ez)
repouss(?:e|er|ee|ons|ez)|avanc(?:e|er|ee|ons|ez)|(?:ne )?peut (?:que|seulement)
passe(?= (?:au|a|le))|passer(?= (?:au|a|le))|chang(?:e|er|ons|ez)
cambi(?:a|ar|amos|ado|o|ame|emos)|muev(?:e|o|eme)|mov(?:er|emos|ido|amos)
pasa(?:r|mos|do|lo|la)?(?=(?: .*)? al? )|aplaz(?:a|ar|amos|ado|o)|retras(?:a|ar|amos|ado|o)
adelant(?:a|ar|amos|ado|o)|pospon(?:er|e|emos)|solo puede
przeloz(?:yc|my|ymy|on[yea]|yl|yla)?|przesun(?:ac|my|iemy|iete)?|przenies(?:c|my|iemy|ione|iony)?
(?:set|put|change)(?= .* to (?:noon|midday|half|quarter|[0-9]))
make(?= (?!it|that|this|sure|me|us|a |an |the )\S+ [0-9])
make(?= (?:(?:the|our|my) )?(?:.*'s )?(?:session|meeting|call|time) )
(?:umstellen|stelle?|stellen|setze?|setzen|lege?|legen)(?= .*auf (?:mittag|halb|viertel|[0-9]))
ander(?:e|n|t)
(?:mets|mettez|fixe[rz]?)(?= (?:l'heure|l'horaire|la seance|le rendez|le rdv))
(?:pon|ponme|fija)(?= (?:la hora|el horario|la sesion|la cita|lo) )
ustaw(?= (?:godzine|spotkanie|sesje|termin) )|przestaw(?:ic|my)?
przekladamy|przesuwamy|przenosimy|przelozylismy|przenieslismy|moze tylko
zmien(?:ic|my|iamy)?
"""
_WISH = r"""
(?:wants?|would like|prefers?|would prefer|would rather|suggests?)(?: to (?:meet|come))?
(?:'d rather|asks? for|asked for)|lieber|mochte|plutot|prefere|prefiere|mejor
lepiej|woli|wolal(?:by|aby)
"""
_INSTEAD = r"""
instead(?! of)|in its place|stattdessen|dafur|a la place(?! de)|en su lugar|en lugar de eso
zamiast tego
"""
_SHIFT = r"""
from now on(?:wards?)?|for good|permanently|in (?:the )?future|going forwards?
ab sofort(?: immer)?|ab jetzt(?: immer)?|von nun an|von jetzt an|kunftig|in zukunft|zukunftig
dauerhaft
desormais|dorenavant|a partir de maintenant|definitivement|a l'avenir
desde ahora|a partir de ahora|de ahora en adelante|definitivamente|en adelante|en el futuro
od teraz|odtad|na stale|w przyszlosci
"""
_WEEKLY = r"""
(?:on )?every week|each week|always|as a rule|regularly|on a regular basis|weekly
fur immer|immer|jede woche|regelmassig
toutes les semaines|chaque semaine|(?:pour )?toujours|regulierement
para siempre|siempre|todas las semanas|cada semana
zawsze|co tydzien|kazdego tygodnia
"""
_PAUSE = rf"""
paus(?:e|es|ed|ing)|(?:(?:put|puts|{_IS}) )?on hold
(?:take|takes|taking|need|needs|have|having) a (?:break|pause)|on (?:a )?break|suspend(?:s|ed)?
on pause|rest(?:s|ing)?|freeze
no (?:more )?{_SESSION}(?= until| till?| before)|stop(?= until| till?)
pausier(?:en|t|e)?|(?:macht |machen |mache )?(?:eine )?pause|aussetzen|setz(?:en|t) {_ADV}aus
ruh(?:t|en)(?: lassen)?
(?:en |une |fait une |fais une |faisons une |fait |mettre en |met(?:s|tons)? en )?pause
suspend(?:re|s|ons|u|ue)?|interromp(?:re|t|ons)
(?:en |pone en |ponme |poner en )?pausa|(?:hacemos|hace|hacer|hago) una pausa
suspend(?:e|er|emos)|descans(?:a|amos|ar|o)|paramos|interrump(?:e|imos|ir)
zawies(?:ic|my|imy)?|zawieszam(?:y)?|pauz(?:a|e|uj|ujemy)|przerw(?:a|e)(?: z)?
(?:robimy|robi|mamy|ma) przerwe|wstrzym(?:aj|ac|ujemy|uje|ajmy)
"""
_AWAY = rf"""
{_AM}(?:away|abroad|travell?ing|out of office|not around|on (?:holiday|vacation|leave))
(?:{_IS} )?off(?= (?:for |the next |until |till ))
{_AM}on (?:maternity|parental|sick) leave
{_BIN}(?:im urlaub|verreist|in elternzeit|im mutterschutz|krankgeschrieben)
{_BIN}(?:weg|auf reisen|nicht da)
{_SUIS}(?:en (?:vacances|conges?(?: maternite)?|voyage|arret maladie)|absente?|partie?)
(?:esta |estoy |estamos )?(?:de (?:vacaciones|viaje|baja)|fuera)
(?:jest |jestem )?(?:na (?:urlopie|wakacjach|zwolnieniu|macierzynskim)|wyjechal[a]?)
"""
_RESUME = rf"""
resum(?:e|es|ed|ing)|un ?-? ?pause(?:s|d)?|re ?-? ?starts?|start(?:s|ing)? (?:up )?again
{_IS} back(?: again| already)?|go(?:es)? on again|continues? again|back on track
pick(?:s|ed)? up again|carry on again
(?:geht|gehts|machen|macht|mache) {_ADV}weiter|(?:geht|machen wir|gehts)(?= .*weiter)
wieder (?:da|aufnehmen|auf)|weitermachen
wieder normal|fortsetzen|setzen {_ADV}fort|ist {_ADV}(?:zuruck|wieder da)|beginnen wieder
fangen wieder an|fang(?:e|en) {_ADV}wieder(?= .* an ?(?:[,.;!-]|\Z))|fang(?:e|en)(?= .*wieder an)
start(?:s|ing)? over|beg(?:in|an|un)(?:s|ning)? again|(?:are|am|we're|i'm) starting again
repren(?:d|ds|dre|ons|ez)|(?:est )?(?:revenue?|de retour)|on (?:continue|recommence)
recommenc(?:e|er|ons)|relanc(?:e|er)
(?:vuelv[eo]|volvemos|volver) a (?:empezar|comenzar)|(?:empezamos|comenzamos|empiezo) de nuevo
on (?:repart|redemarre)|(?:je )?redemarre
reanud(?:a|ar|amos|o)|retom(?:a|ar|amos|o)|vuelv(?:e|o|en)|volvemos|ha vuelto
(?:seguimos|continuamos)(?: con)?|esta de vuelta|reactiv(?:a|ar|amos)
wrac(?:a|am|amy)|wznow(?:ic|my|imy)?|wznawiam(?:y)?|wrocil[a]?|znow(?:u)? normalnie|kontynuujemy
zaczyna(?:m|my) (?:znow(?:u)?|ponownie|od nowa)|znow(?:u)? zaczyna(?:m|my)|wracam(?:y)?(?= do )
odwies(?:ic)?|ruszamy (?:znow(?:u)?|ponownie)
"""
_END = rf"""
(?:that|this|it|today|yesterday|today's|that's) (?:was |{_IS} )?{_LAST}|had {_LAST}|{_LAST} was
{_STOP} (?:(?:her|his|their|our) )?{_MENTORING}
{_STOP} (?:(?:the|our|all|all the|her|his|my) )?{_SESSIONS}
no (?:more|further) {_SESSION}|(?:that's|thats|that is) it with
(?:we|i) (?:{_IS} |am )?(?:now )?(?:done|finished|through) with
(?:das|es|heute|gestern) (?:war|ist) {_LAST}|(?:war|hatten) {_LAST}
{_LAST} (?:schon |juz |ya |deja )?(?:gewesen|war|fue|ha sido|etait|bylo|byla)
stop with|(?:j'|on |nous )arret(?:e|ons) avec|(?:dejo|dejamos)(?: lo)? con|lo deja(?:mos)? con
koncz(?:e|ymy) z|(?:hore(?:n wir)?|horen)(?= mit .*auf)
keine {_SESSIONS} mehr(?: mit)?|sind wir (?:durch|fertig)(?: mit)?|(?:wir )?sind durch(?: mit)?
keine (?:weiteren|mehr) {_SESSION}|(?:sind )?fertig mit
braucht keine(?:n)? (?:weiteren )?{_SESSION}(?: mehr)?
(?:c'etait|c'est|ce fut) {_LAST}|(?:c'est|est) (?:fini|termine) avec
(?:on a |j'ai |nous avons )(?:fini|termine) avec
arret(?:e|er|ons|ez) (?:{_MENTORING}|(?:les |nos )?{_SESSIONS})
met(?:s|tons)? fin (?:a|au|aux)|fin d(?:e|u) {_MENTORING}|plus de {_SESSION}
(?:esa |esta |hoy |ayer |ese )?(?:fue|ha sido|era|es) {_LAST}|se (?:acabo|termino) con
(?:hemos|he|ha) (?:terminado|acabado|finalizado) con|(?:termin|acab)(?:a|ar|amos|o) con
fin (?:de |del ){_MENTORING}|no (?:hay|habra) mas {_SESSION}
(?:to )?(?:bylo|byla) {_LAST}|koniec (?:mentoringu|{_SESSION}|wspolpracy)
nie (?:bedzie|ma) (?:juz )?(?:wiecej|kolejnych) {_SESSION}
"""
_DONE = rf"""
(?:{_IS} |am )(?:now )?(?:over|finished|done|complete|completed|at an end|closed)
(?:has|have) (?:ended|finished)|end|stop|finish|close
(?:ist |sind )?{_ADV}(?:abgeschlossen|beendet|zu ende|fertig|vorbei)|beende(?:n|t)?|hort auf
horen auf|aufhoren
(?:est |sont |c'est )(?:fini|finie|finis|termine|terminee|termines)|termin(?:er|ons)
termine(?= (?:avec|le|la|les|l'|mon|notre))|arret(?:e|er|ons|ez)|finir
se (?:acabo|termino|ha acabado|ha terminado)|(?:hemos|he|ha) (?:terminado|acabado|finalizado)
(?:termin|finaliz|acab)(?:a|ar|amos|o|ada|ado)
zakoncz(?:yc|my|ymy|one|ony|yl|yla|ylismy|ylysmy|enie)?|skonczy(?:l|la|lismy|c|lem|lam)|konczymy
koncze|sie skonczyl[ao]?|koniec z
"""
_US = r"""
(?:and|und|et|y|i|e) (?:i|me|ich|moi|yo|ja)|we|wir|on|nous|nosotros|hemos|my
"""
_FROM = r"""
from|instead of|rather than|no longer on|not on|not|statt|anstatt|anstelle|anstelle von
nicht mehr|vom|von(?= (?:{DAY}|[0-9]))|au lieu d[eu]|plutot que|et (?:non|pas)(?: plus)?
en vez de|en lugar de|del?|du
des|zamiast|a nie|z|ze|juz nie
(?:c'est|n'est|ce n'est) plus|is no longer|ist nicht mehr|ya no es|to juz nie
(?:pas|no|nie|nicht)(?= (?:le |el |w |we |am |den )?(?:{DAY}|demain|manana|jutro|morgen)(?: |\Z))
pas(?= le [0-9])|no(?= el [0-9])|nie(?= [0-9]{1,2}\.?[0-9]{0,2} )
nicht(?= (?:am |den )?[0-9]{1,2} ?\.)
""".replace("{DAY}", "|".join(DAYS))
_TO = r"""
(?:but|mais|ale|aber|pero|tylko)(?= (?:on |le |am |el |we |w )?(?:{DAY}|[0-9]{1,2})(?: |\Z))
but(?= (?:on )?the [0-9])
to|onto|sondern|sino|auf|nach|zu|zum|au|a|aux|vers|al
""".replace("{DAY}", "|".join(DAYS))
_FOR = r"""
for|fur|pour|para|na|dla
"""
_UNTIL = r"""
(?:up )?until|un ?til|till?|before|through|thru|back on|back(?= (?:{DAY}) )
bis(?: zum| zur| zu)?|vor dem
jusqu'a(?:u|ux)?|jusqu'en|jusque|jusqu'|hasta(?: el)?|do(?: dnia)?|az do
""".replace("{DAY}", "|".join(DAYS))
_SINCE = r"""
as (?:of|from)|starting(?: from| on)?|beginning|effective|from|ab(?: dem)?|vom|beginnend
a partir d(?:e|u|es)|a compter d[eu]|des|desde(?: el)?|a partir del?|od(?: dnia)?|poczawszy od
again on|back on|in
"""
_UNFIT = r"""
{NOT} (?:work|suit|do|fit)(?: any ?more)?(?: for (?:her|him|us|me))?(?: any ?more)?
{IS} (?:no good|not good|bad|difficult|impossible)|ist schlecht|passt nicht(?: mehr)?
geht nicht(?: mehr)?
(?:ca )?(?:ne )?(?:va|marche|convient) (?:plus|pas)|(?:ya )?no (?:me |le |nos )?(?:va|viene) bien
nie pasuje
""".replace("{IS}", _IS).replace("{NOT}", r"(?:doesn'?t|don'?t|do(?:es)? not|no longer)")


def compile_lines(lines: str) -> re.Pattern[str]:
    """One pattern of all the lines, longer ones first; a letter never follows a match."""
    each = sorted(_split("|".join(lines.strip().splitlines())), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(each)})(?![^\W_])")


def _split(either: str) -> list[str]:
    """The alternatives of a pattern that stand in no bracket."""
    found, depth = [""], 0
    for char in either:
        depth += (char == "(") - (char == ")")
        if char == "|" and not depth:
            found.append("")
        else:
            found[-1] += char
    return [each for each in found if each]


CUES: Final[Mapping[Cue, re.Pattern[str]]] = {
    "cancel": compile_lines(f"{_CANCEL.strip()}\n{FORGET}"),
    "ill": compile_lines(_ILL),
    "unable": compile_lines(_UNABLE),
    "no": compile_lines(_NO),
    "missed": compile_lines(_MISSED),
    "move": compile_lines(_MOVE),
    "wish": compile_lines(_WISH),
    "instead": compile_lines(_INSTEAD),
    "asks": compile_lines(ASKS),
    "comes": compile_lines(COMES),
    "same": compile_lines(SAME),
    "all": compile_lines(ALL),
    "shift": compile_lines(_SHIFT),
    "weekly": compile_lines(_WEEKLY),
    "pause": compile_lines(_PAUSE),
    "away": compile_lines(_AWAY),
    "resume": compile_lines(_RESUME),
    "end": compile_lines(_END),
    "from": compile_lines(_FROM),
    "to": compile_lines(_TO),
    "for": compile_lines(_FOR),
    "until": compile_lines(_UNTIL),
    "since": compile_lines(_SINCE),
    "unfit": compile_lines(_UNFIT),
    "done": compile_lines(_DONE),
    "quits": compile_lines(QUITS),
    "no_more": compile_lines(NO_MORE),
    "last": compile_lines(LAST_TIME.replace("{SESSION}", _SESSION)),
    "us": compile_lines(_US),
    "session": compile_lines(_SESSION),
    "sessions": compile_lines(_SESSIONS),
    "mentoring": compile_lines(_MENTORING),
    "open": compile_lines(OPEN),
}
