"""The words around a change of what is planned that mean nothing for it, and reasons for one.

English, German, French, Spanish, Polish; as `change_words` has those that mean something.
"""

import re
from typing import Final

from flows.words.changes.words import compile_lines
from flows.words.known import words

_REST: Final = (
    r"(?:(?:the |all )?(?:others?|rest|remaining)(?: weeks?| sessions?| dates?| ones?)?"
    r"|everything else)"
)
TIME: Final = (
    r"(?:the|her|his|our) (?:start(?:ing)? )?time|(?<='s )time|"
    r"die (?:start|uhr)?zeit|(?:uhr|start)zeit|l'heure|l'horaire|la hora|el horario|godzine"
)
"""What of a session is changed, and of a clock."""
_FILL: Final = rf"""
{TIME}
meet|meets|see|sees|have|come|comes
please|pls|plz|put|puts|set|can|could|hi|hello|hey|dear|thanks|thank you
thx|ok|okay|so|well|just|also|sorry|unfortunately|sadly|btw|fyi|by the way|quick note|update|news
forgot to say|just so you know|for your information|as usual|as always|this time|once|one time
(?:never|did ?n'?t|did not) (?:rang|ring|call|called)(?= .*(?:talk|spe[ao]k|spoke|met|meet))
(?:at )?the same hour|same hour|(?:die )?(?:gleiche|selbe) (?:uhrzeit|zeit|stunde)
zur (?:gleichen|selben) (?:zeit|stunde)|um die(?:gleiche|selbe) (?:uhr)?zeit
(?:a )?la meme heure|meme heure|(?:a )?la misma hora|misma hora
o tej samej (?:godzinie|porze)|ta sama godzina|godzina bez zmian
any ?more|any longer|juz|wiecej
only|then|now|already|again|early|earlier|earlier than planned|as planned|at all|in the end
after all
actually|again|too|both|all|same day|same time|the same day|at the same time|next time
(?:can|could|shall|will|may) (?:we|i) (?:do|make|have)|(?:let's|lets) (?:do|make|have)|machen|mach
than (?:usual|planned|normal)|als (?:sonst|geplant|ublich)|que (?:d'habitude|prevu)
(?:de|que) lo (?:habitual|previsto|normal)|niz (?:zwykle|zawsze|planowano)
(?:das |beim )?nachste[ns]? mal|(?:la )?prochaine fois|la proxima(?: vez)?|nastepnym razem
kommt|komme|kommen|vient|viens|viene|vengo|przyjdzie|przychodzi
the next one|next|this one|it|that|this|one
(?:can|could|would|will) (?:you|we|i)(?: please)?|i(?:'d| would) like to|i want to|i need to
we need to|we have to|i have to|we had to|i had to|let's|lets|we agreed(?: to| on)?
we decided(?: to)?|i agreed(?: to)?|we will|we'll|we are going to|we're going to|we'd like to
we would like to|please do|make it|would like to|wants? to|has to|have to|needs? to|had to
going to|says? (?:she|he|they)|told me(?: that)?|asked(?: me)?(?: to)?|tells me|let me know
wrote(?: me)?(?: that)?|messaged(?: me)?(?: that)?|just called(?: to say)?|called to say
{_REST} (?:stays?|remains?|goes on|go on|is|are)(?: the same| unchanged)?
{_REST} (?:stays?|remains?|goes on|go on|is|are) as (?:they are|it is|usual|before|planned)
(?:then )?(?:carry|go|goes) on (?:as usual|as before|as normal|afterwards)
then (?:back to|as) (?:normal|usual)|the (?:mon|tues|wednes|thurs|fri)days stay
i|me|my|we|us|our|you|your|he|she|they|him|her|his|them|their|'s|'ve|'ll|'d|am|is|are|was|be|been
has|have|had|will|would|do|does|did|an|a|the|on|at|in|of|for|with|and|but|as|to|up|off|out|over
there|here|today's|its|it's|i'm|we're|she's|he's|shes|hes|im|were|id|ill|theyre|not going to
nicht|weiter|treffen|treffe|trifft|sehen|sehe|setz|setze|setzen|leg|lege|bitte|hallo|danke
leider|kurz|also
nur|erst|mal|einmal|diesmal|dieses mal|nochmal|eben|noch|schon|doch|dann|jetzt|nun|wieder|wie immer
wie geplant|ubrigens|zur info|zum schluss
(?:konnen|konnten|kannst|konntest|sollten|mussen|wollen|wurden|konnt) (?:wir|du|sie|ihr)
ich (?:mochte|will|muss|wurde gern)|wir (?:mochten|wollen|mussen|werden)|wir haben beschlossen
hat (?:mich )?gebeten|der rest bleibt(?: wie (?:immer|gehabt|geplant))?
alles andere bleibt(?: gleich| wie (?:immer|gehabt|geplant))?
danach (?:wieder )?(?:normal|wie immer|weiter)|hat mir (?:gesagt|geschrieben)
ich|mir|mich|mein|meine|meinen|wir|uns|unser|unsere|unseren|er|sie|es|ihn|ihm|ihr|ihre|ihren|der
die|das|den|dem|des|ein|eine|einen|mit|fur|und|aber|am|im|in|an|um|von|zu|ist|sind|war|hat|haben
hatte|wird|werden|wurde|bin|muss|mussen|will|kann|soll|da|aus|ab|auf|weil|gern|gerne
vois|voit|voyons|rencontre|mets|mettez|mettre|mettons|s'il te plait|s'il vous plait|svp|stp
bonjour|salut|merci|desolee?|malheureusement|finalement|au fait|juste|seulement
cette fois(?: -? ?ci)?|une fois|pour une fois|donc|alors|deja|encore|plus tot|comme d'habitude
comme prevu|normalement|aussi
(?:peux|peut|pourrais|pouvez|pourriez|pouvons|pourrait)(?: ?- ?| )(?:tu|on|vous|nous)
on (?:doit|va|peut|a|est|se)|il faut|je (?:voudrais|dois|veux|souhaite)
nous (?:devons|allons|voudrions)|le reste (?:ne change pas|reste comme prevu|sans changement)
m'a (?:dit|ecrit)(?: que?)?|me (?:dit|previent)(?: que?)?
je|j'|me|m'|mon|ma|mes|nous|notre|nos|on|tu|vous|il|elle|ils|elles|le|la|les|l'|un|une|du|de|d'
c'est|ce sont
des|au|aux|avec|pour|et|mais|a|est|sont|etait|sera|ai|as|ont|avons|se|s'|ne|n'|c'|ce|ca|cette|que
qu'|en|y|chez
vemos|veo|ve|quedamos|quedo|queda|pon|ponme|poner|pongamos|ponlo|ponla|por favor|porfa|hola
gracias|perdon|lo siento|lamentablemente|desgraciadamente|por desgracia|al final|por cierto|solo
que viene|esta vez|una vez|por esta vez|ya|entonces|luego|pues|tambien|como siempre
como estaba previsto
(?:puedes|podrias|puede|podria|podemos|podriamos)|quiero|quisiera|me gustaria|queremos
tenemos que|tengo que|hay que|hemos (?:quedado en|decidido)|lo demas (?:sigue|queda) igual
el resto (?:sigue|queda) igual|me (?:ha dicho|dice|dijo|avisa|aviso|escribe)(?: que)?
yo|me|mi|mis|nos|nosotros|nuestra|nuestro|nuestras|nuestros|tu|usted|el|ella|ellos|lo|la|los|las
le|les|un|una|de|del|al|con|y|e|pero|en|a|es|esta|estan|son|era|fue|ha|han|he|hemos|va|vamos|se
su|sus|que|para|por|eso|esa|ese|este
prosze|czesc|hej|dzien dobry|dziekuje|dzieki|niestety|przepraszam|tylko|tym razem|raz|jednak|wiec
juz|jeszcze|wczesniej|znowu|znow|potem|jak zwykle|jak zawsze|tez|przy okazji
(?:czy )?(?:mozesz|moglbys|moglabys|mozemy|moze pan|moze pani|mozna)|chce|chcialbym|chcialabym
musimy|musze|chcemy|reszta (?:bez zmian|zostaje)|reszta terminow bez zmian
(?:mi )?(?:powiedzial|powiedziala|napisal|napisala)(?: mi)?(?: ze)?|spotykamy sie|spotykam sie
widzimy sie|sie spotykamy
ja|mi|mnie|my|nam|nas|nasz|nasza|nasze|moj|moja|on|ona|oni|jego|jej|go|ja|sie|z|ze|w|we|na|o|do
od|i|a|ale|to|jest|sa|byl|byla|bylo|bedzie|ma|mam|mamy|dla|po|za|u|by|ze|zeby|te|ten|ta|tego
"""
FILLERS: Final = compile_lines(_FILL)

BECAUSE: Final = compile_lines(
    r"""
because(?: of)?|due to|since|cause|cos|as (?:he|she|they)|weil|da|wegen|denn|car|parce qu(?:e|')
a cause d(?:e|u|es)|puisque|porque|ya que|por culpa de|debido a|bo|poniewaz|z powodu|gdyz
"""
)

REASONS: Final = words(
    "ill sick flu cold fever covid corona bug headache migraine unwell poorly hospital doctor "
    "dentist doctor's operation surgery injured accident trade fair conference congress "
    "exhibition workshop training course seminar holiday holidays vacation vacations trip "
    "travel travels travelling traveling abroad away busy swamped overloaded overbooked work "
    "job client customer deadline audit inspection exam exams funeral wedding birthday baby "
    "birth maternity paternity parental leave kid kids child children daughter son mother "
    "father husband wife school nursery kindergarten van car train bus flight plane bike broke "
    "broken down breakdown strike stuck delayed late traffic snow storm weather family "
    "emergency urgent plumber power cut moving house schedule calendar clash clashes conflict "
    "another other got gets getting goes went needs has something came come time free reached "
    "goals goal her his their too much at from be back soon few days next sudden suddenly krank "
    "erkaltet erkaltung grippe fieber arzt arzttermin krankenhaus urlaub ferien messe konferenz "
    "kongress dienstreise geschaftsreise reise verreist beschaftigt stress arbeit termin "
    "prufung beerdigung hochzeit geburtstag kind kinder schule auto zug bahn streik stau panne "
    "unterwegs notfall familie umzug fahrt weg keine zeit fliegt muss viel malade rhume fievre "
    "hopital medecin dentiste vacances conge conges salon foire congres voyage deplacement "
    "occupee occupe debordee deborde travail reunion examen enterrement mariage anniversaire "
    "enfant enfants ecole voiture greve bouchons urgence famille demenagement part trop "
    "empechee empeche indisponible absente absent imprevu rendez-vous enferma enfermo malo mala "
    "gripe resfriado resfriada fiebre medico dentista vacaciones feria conferencia congreso "
    "viaje viaja ocupada ocupado liado liada trabajo entierro boda cumpleanos hijo hija hijos "
    "colegio coche tren huelga atasco averia urgencia familia mudanza tiene mucho lio "
    "imprevisto medica cita compromiso chory chora grypa grype przeziebiony przeziebiona "
    "goraczka szpital szpitalu lekarz lekarza dentysta urlop urlopie wakacje wakacjach targi "
    "targach konferencja konferencji wyjezdza wyjechal wyjechala wyjazd podroz podrozy zajety "
    "zajeta praca prace pracy egzamin pogrzeb slub slubie urodziny dziecko dzieci dzieckiem "
    "szkola samochod pociag strajk korki awaria pilne rodzina rodzinny przeprowadzka delegacja "
    "delegacji zepsul zepsulo choruje wypadlo cos mu jej "
    "bank half-term easter xmas carnival thanksgiving party moving renovation delivery deliveries "
    "stocktaking inventory graduation appointment electrician vet surgery jury duty "
    "ostern pfingsten fasching karneval feiertag bruckentag umbau renovierung baustelle lieferung "
    "inventur kita einschulung taufe steuerberater gericht handwerker zahnarzt tierarzt "
    "fortbildung weiterbildung schulung kunde kundin kunden "
    "paques pentecote ferie carnaval travaux livraison inventaire bapteme creche nounou plombier "
    "banque notaire client cliente formation stage seminaire "
    "pascua navidades festivo puente reyes obras reparto entrega inventario bautizo comunion "
    "guarderia fontanero notario cliente clienta formacion curso "
    "swieta wielkanoc swieto remont dostawa inwentaryzacja chrzciny komunia przedszkole wesele "
    "tochter sohn mutter vater fille fils mere pere madre padre nino nina "
    "corka corke corki syn syna mama mame "
    "hydraulik notariusz klient klientka szkolenie kurs"
)
"""Words that say why, and nothing else: a message with any other may be a story."""
REASON_ENDS: Final = re.compile(
    r"[a-z]{3,}(?:feier|fest|termin|prufung|urlaub|reise|messe|umzug|kurs|seminar|ferien|"
    r"feiertag|besuch|lieferung|party|abend|tagung)"
)
"""How German words for a reason end that are made of several."""
