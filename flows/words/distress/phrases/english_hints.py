"""What hints in English that somebody may want to go: alone it says nothing. How a line is read:
flows/words/distress/phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

from flows.words.distress.phrases.english_harm import HARM

USUAL: Final = (
    "portugal|rota|maternity|parental leave|the fair in|at the fair|new system|goes live"
    "|spreadsheet|norway|(the|a|new|old|his|her) till|till (1|2|3|4|5|6|7|8|9|##|noon)"
    "|preface|pricing|competitor|cafe"
    "|board|club|basement|report"
    "|on video|by video|invoice on time|teased|three days|two weeks|holiday*|skiing|cruise"
    "|retire*|retirement|moving to|moved to|moves to|moving house|relocat*|notary|lol|haha"
    "|ha ha|roared|programme|program|hip operation|knee operation|audit|bookkeeping"
    "|bookkeeper|instagram|tax office|in the contract|competitor*|competition|newsletter"
    "|discount|clearance|the deposit|the lease|logo|scout|trainee|apprentice|refund"
    "|water damage|price war|handbook|film|novel|funny|we laughed|both laughed|laughing"
    "|grandchildren"
)

HINTS: Final[Mapping[str, str]] = {
    "leaving": """
    (can not|could not|cannot) … (picture|imagine|see) … (myself|himself|herself|next|fifty\
|sixty|old|summer|year|month)
    (stay|leave|left|remain|be) (empty|blank)
    (vanish*|disappear*) ! social|from the map|stock
    (not|never) … (come|came|coming|get|make it) back ! customer*|parcel|email
    (last|final) (entry|page|lesson|visit|favour|favor)
    (will|would|is|was) not [be] (my|his|her|their) (worry|problem|concern|headache|business\
|trouble) ! because
    (by then|by spring|by summer|next year) $
    in case (he|she|i) (is not|am not|was not|were not|can not) (around|here|there|any more)
    (if|when|in case) (he|she|i) (am|is|was|were) not (around|here|there) ! to open
    (for later|for after|for afterwards|until later) $
    (will|would|going to|to|may|might) not [even] [really] (be|see|need|want|live|come|make\
|matter|bother) (here|around|there|it|that|one|you|me|any|this|them|then|much|to see)
    (not|never|nobody|no one|no longer|no) … (need*|have to|has to|had to) … (worry|book|plan*\
|bother*|wait|me|order|renew*|count|put|write|look)
    (nobody|no one|none of (you|us|them)) … (have|has|need*) … (worry|pay|put up|deal|bother\
|carry)
    (do not|no need to|not to|never mind) … (put|count|book|order|wait|save|plan|pencil|sign\
|write|keep) … (me|her|him|down|in|up|for)
    (next|in|of|the) (spring|summer|autumn|winter|january|february|march|april|may|june|july\
|august|september|october|november|december|year|easter|christmas|season) … (without me|not\
|never|smil*|shrug*|someone else|somebody else|shook|who|no) ! \
made|earn*|sold|turnover|sales|figures|profit|takings
    (will not|would not|not going to|never) … (next (year|spring|summer|season|winter|week\
|month)|by then|much longer|any longer|my|mine|long now)
    (someone|somebody|anybody|anyone) else* (name|problem|job|worry|face|turn|can have)
    (when|once|after|if|now|as soon as) (i|he|she) (am|is|was|were|have|has) (gone|out of the \
way|not (here|there|around)|no more|left|under the) ! rota|shop
    (where|place) (i|he|she|im) (am|is|was|will be|m)? going
    (afterwards|after me|after she|later on|for after|after that) $
    (if|should) it (came|come|comes) to (it|that)
    (those|people|ones) who (stay|stays|remain|are left|are staying)
    (not|nobody|no) … (much longer|for long|long now|any longer) ! wait*
    (see you|same time|until)… (shook|smil*|did not answer|said nothing|looked away|if you say\
|we will see)
    (i|he|she) [will|would] (be|is|am|are) (done|finished|gone|free|out of it|no trouble) [by\
|before|soon|then] … ! invoice
    (already|has|had|have) … (picked|chosen|chose|set|fixed|circled|marked) … (day|date|friday\
|sunday|evening)
    (my|his|her|our|their) last (summer|christmas|birthday|winter|spring|year|one)
    (go|leave|leaving|going|gone|disappear*|vanish*|slip* away) … (quiet*|for good|without a \
fuss|without making a|fuss|unnoticed|no one|nobody|home) ! price*
    suddenly not (there|here|around)
    (get|make it|hold on|hang on|last|hold out) … (until|till|to|through) … (wedding|birthday\
|exams|christmas|easter|sunday|friday|spring)
    what (i|he|she) (have|has|had|am|need*) to do $
    end it … ! contract|lease|call|partnership
    the (last|final) (entry|line|page|message|word*)
    (next|in|of|after|by|the|before) … (someone else|somebody else|another) … (will|can|would\
|name|have|has)
    (someone|somebody) else (will|can|would|must|may|has to|have to) … (enjoy|use|finish|wear\
|drive|read|finish|sit|do|have|eat|see)
    (one more|another|next) (winter|summer|christmas|year|spring|birthday|anything) … (no|not\
|here|is not|never|without)
    (leave|keep|leaves) (my|his|her) (place|chair|seat|square|spot|table|stall|desk|hook|cup\
|mug) (empty|free)
    (got|get|gotten|getting) over (it|me|him|her|this) $
    (good|long) (run|innings|life)
    (had|have had) … (time|run|innings|summer) $
    (ought|should|must) not … (go|die|vanish|disappear|be lost) with (me|him|her)
    (with me|with him|with her|with us) $
    (in the|a) (box|frame|urn|coffin)
    """,
    "parting": """
    remember (me|her|him|us)
    (real|true|good|dear) friend (to|of)
    had been $
    (hugged|thanked|shook hands with|kissed|visited|rang|called) (everybody|everyone|each|all of\
|every one|round)
    (like|as) (someone|somebody) (who|leaving|saying)
    (cheerio|old chap|dear friend|my friend|adios|so then)
    (glad|grateful|happy) (of|for|to have had) … (company|you|time|talks|friendship|kindness\
|patience)
    (best|nicest|only good|loveliest) (part|thing|hour|bit) of … (year|week|month|life|day)
    (thank*|thanks) … for (everything|all|being|putting up|what|having)
    (you|she|he) (were|was|have been|had been|has been|d been) … (always|kind|good|lovely\
|patient|dear|best|only) … (me|person|one|$|part|thing) ! meeting|price*|customer*
    (nice|good|lovely|great|pleasure|honour|privilege) … (knowing|to know|to have known|having \
known) (you|me|us)
    (past tense|in the past|every verb|spoke of (him|her)self|was not were|were not are|not are)
    as if (one of us|we|i|he|she|it|that|they|you) … (leav*|last|never|again|dead|already|over\
|going|gone|goodbye|end)
    (hug*|embrac*|kiss*|squeez*|held|shook) … (long*|never|before|tight*|goodbye|forehead|hand*\
|let go|twice|each)
    (sorry|apologis*|apology|forgive) … (everything|all|trouble|existing|always|ever|nothing|so \
much|burden|worry|mess|forgive|was)
    (forgive|forgiven|make peace|made peace|made (his|her|my) peace|no hard feelings) ! invoice\
|delay
    (goodbye|farewell|good bye|adieu|godspeed|so long) ! stall|brand|old|logo
    (blame|reproach|fault) … (yourself|yourselves|nobody|no one|not your|anyone|me)
    (tell|told|telling) (my|the|OWN) (kids|children|wife|husband|boys|girls|mother|mum|son\
|daughter|lads|sister|brother) … (tried|love*|sorry|that|proud)
    (last|final) (words|word|photo|picture|wish*|walk|dance|supper)
    (remember|think of|speak of|not forget|forget) (me|him|her) … ! remember me to
    (proud of you|so glad i met|glad to have met|made a difference)
    (watch over|look down|looking down|be a star|an angel|from above|up there)
    would i (speak|say a few words|read)
    """,
    "giving": """
    (gave|given|giving|gives) … away ! sample*|flyer*|free coffee|stock
    (new (home|family|owner)|home|family) … (dog|cat|spaniel|terrier|labrador|horse|pony|parrot\
|hens|budgie|collie|puppy|pet)
    (lead|leash|basket|bowl|saddle|cage|collar)
    (returned|gave back|brought back|given back|gives back|bringing back) … (all|every|my|our\
|books|ladder|keys|borrowed)
    (gave|gives|giving|given|give|left|leave|leaving|handed|hands|handing|pressed|pressing|pass*\
|returned|returning|brought back|bequeath*|donated) … (guitar*|tool*|chisel*|lathe|dog|cat|van\
|ring|rings|watch|car|jewellery|camera*|book*|collection|key|keys|things|records|plants|bike\
|motorbike|recipe*|piano|violin|sewing machine|machine|knife|knives|medal*|coat|boat|fishing\
|rods|bench|stamps|earrings|necklace|brooch|bees|hives|hens|birds|horse|console|games|trainers\
|furniture|belongings|everything|father s|fathers|dads|mother s|mothers|mums|grandfather\
|grandmother|grandad|grandma|granny) … ! stock|customer*|lease|supplier*|sister in law's shop\
|keys to the
    gave away … ! sample*|flyer*|price*|voucher*
    (not sold|did not sell) [it] [them] [but] (gave|given|give|gift|just|$)
    (to|with) … (hardly|barely|scarcely) know*
    (home|family|owner|place|someone|somebody|take|have|adopt|keep|look after|mind|rehom*) … \
(dog|cat|parrot|rabbit|horse|hens|budgie|tortoise|pets|animals|spaniel|terrier|collie|labrador) \
… ! holiday*
    (dog|cat|parrot|rabbit|horse|hens|budgie|tortoise|pets|animals|spaniel) … (for good|home\
|sister*|neighbo*|brother*|rehom*|shelter|new family|permanent*|goes to|go to)
    (for keeps|forever|for ever) $
    (she|he) who (never|would not) (let|lend*|lent)
    (never|nobody|no one) … (touch|lend|let anyone|allowed to|borrow)
    (was|is|were) (his|her|their) (whole|entire) (world|life)
    (keep|have|take) (it|this|them|everything|the lot) $
    (lent|insisted|presented|made me take|pushed into|slid|put in) … (hand|hands|pen|watch|it\
|key|keys|envelope)
    (handwritten|by hand|gran s|grans|grandfather s|grandmother s|heirloom)
    (empties|emptied|empty|clearing|cleared|bare|stripped) … (room|flat|shelves|walls|house\
|wardrobe|desk|cupboards)
    """,
    "order": """
    (labelled|labeled|emptied|empties|cleared out|sorted through|packed up|locker|fuse box\
|alphabetical*)
    (not|never|nobody|no one) … (have to|has to|need to|needs to) (ask|look|search|deal|sort\
|clean|explain)
    in advance
    (letter*|card*|note*|box|envelope|folder) … (drawer|safe|shelf|tin|desk|later|everyone|wife\
|husband|children|her|him)
    wrote (everyone|everybody|us|them|the kids|the children) [all] a (letter|card|note)
    (logins|passwords|papers|keys|documents) … (box|tin|drawer|folder|wife|husband|daughter|son\
|brother)
    (passwords|OWN will|a will|the will|funeral|alarm code|pin code*|logins|deeds|papers\
|policies|policy|bank details|accounts|codes|documents) … (folder|envelope|list|ready|sorted\
|order|written|wrote|where|drawer|one place|tin|shoe_?box|put|table|binder|fridge|showed|shown\
|know where) ! accountant|tax|customer*|council|trademark
    (folder|envelope|list|letter|binder|note|box) … (just in case|in case|if anything|one day\
|when the time|wife|sister|kids|children|daughter|son|not to open|not open|later|sealed) ! \
customer*|invoice|tax
    (show*|taught|explain*|told) … (wife|husband|daughter|son|kids|sister) … (where|how) … \
(boiler|policies|policy|papers|bills|bank|passwords|stopcock|fuse*|contracts|heating|insurance\
|everything)
    (cancelled|cancels|cancelling|closed|closing|unsubscribed|ended|terminated|handed in|gave \
notice) … (phone|account|accounts|membership|flat|contract|profile|dentist|subscription*|gas\
|milk|papers|gym|electricity|newspaper|appointments|appointment|everything|standing order*)
    (paid|settled|cleared|returned|repaid|gave back|given back|brought back) … (all|every|OWN\
|everyone|neighbours|back|he owes|she owes|borrowed|i owe|owed|penny|off|from last year|years \
ago) ! customer*|loan|tax|oven|supplier*|invoice*
    (cleaned|tidied|cleared out|emptied|scrubbed|sorted|packed up|clearing out|sorting) … (flat\
|house|room|desk|office|apartment|top to bottom|everything|loft|attic|cupboards|wardrobe|shed\
|garage|photos|pictures|papers|it all)
    (everything|all|it all|it is|things) [is] [has been] [now] [all] (sorted|settled|done\
|arranged|in order|taken care of|tidy|in place|organised|labelled|finished)
    (sorted|settled|arranged|organised|labelled|finished) … (everything|it all|all of it|the lot)
    (arranged|arranging|fixed|planned|chosen|chose|picked|picking|written down|written up|wrote \
up|wrote down) … (for|music|hymns|hymn|dress|suit|coffin|flowers|files|who|reading*|service|plot\
|notes|handover) … ! party|wedding|fair|stall
    (wrote|writes|written|write|writing) … (card|letter|cards|letters|note|notes) … (every|each\
|all|children|kids|everyone|daughter|son|wife|husband|opened)
    (putting|put|get|getting|setting|leave|leaving) … (papers|things|affairs|house|everything\
|it all|tidy) … (order|straight|tidy|in order)
    OWN will $
    (whoever|those who|the one who|someone who|people who|nobody) … (takes over|comes (in \
)?first|comes after|finds|find|clear|cleans|clean up|search for|search|look for anything|sort \
through)
    (taken|took|takes) … (pictures|photos|curtains|sign) down
    who (tells|informs|rings|cleans|inherits|gets|gets the|opens|to (call|notify|tell|inform))
    """,
    "calm": """
    (good mood|high spirits|strangely|oddly|weirdly|unusually|eerily|cheerful|jolly|chirpy\
|whistling|humming)
    ((very|so|strangely|oddly|something|suddenly|completely|quite|all|too|odd|strange|rather\
|eerily|perfectly) calm*|peaceful|at peace|in peace|seems (so )?light|lighter|light as|serene\
|almost happy|radiant|relief|relieved|weightless|smil*|grin*|beam*|cheerful*|gentle|gently\
|kindly|softly|quietly|tender*|serenely|flat|flatly|sunny|light hearted|like a weight\
|transformed|a different (man|woman|person)|glowing|reborn|turned a corner|new haircut|shaved\
|well rested|at ease) ! sea|music|design|price*|oven
    (happy|soft|polite|sleeps|slept|sleeping) … (so|suddenly|all of a sudden|never seen|for the \
first time|like a baby|too|almost|strange*|than i) ! oven
    (fight|fear|worry|anger|panic|tears|crying|despair) … (gone|over|left|stopped|finished|out \
of (him|her))
    (last (week|month|time|tuesday|monday)|yesterday|a week ago|days ago|before|usually|for \
months) … (cry*|cried|sob*|shouting|panic*|desperate|despair|shak*|crying)
    (no longer|not) … (afraid|scared|worried|angry|sad|fight*)
    (she|he|i) (was|is|am|wasnt|were) [strangely] not [even] (sad|afraid|upset|worried|angry)
    """,
    "despair": """
    (no|not) (a |have a )?(plan a|plan b|plan) … (want|any more|either|left)
    (everyone|everybody|nobody|no one) … (angry|cross|disappointed) with (me|him|her)
    not … (much|any|seem) … (reason|point|sense)
    (end|ends|ended|finish) … (everything|it all)
    (made|making) (up )?(her|his|my|their) mind
    (come to|reached|taken|made) (a|the|her|his|my) (decision|conclusion)
    (weeks|months|days|nights) of (tears|crying|despair|sobbing|panic|not sleeping|darkness)
    (want*|need*|longs|longing|longed) … (quiet|silence|peace|rest|it to stop|it over) ! office\
|workshop
    (tired|sick|weary) of (carrying|fighting|trying|pretending|holding|being strong)
    no future … (for me|for him|for her|in it|in this|left)
    (not|no) [the] (shop|business|job|company) $
    (heavy|too heavy|weighs) $
    (nothing|no one|nobody) would (change|notice|be different)
    (what is|whats) the (point|use) … ! newsletter|facebook
    (not|no|any|never) … (door|doors|wall|way out|exit|end|future|point|light)
    (tired|worn out|exhausted|had enough|weary|finished|spent) … (in a way|sleep|mend*|bones\
|life|everything|it all|fight*) ! week|fair|stall
    (ive|i have|she has|he has|had) (had|got) enough
    (does not|do not|did not|no longer|not) … (care|matter*|lands|sleep*|eat*|wash*|mend*|feel*\
|see) … ! price*|font|colour
    (all|it is all|is all) one to (me|him|her)
    (nothing|not much|no one|nobody) … (left|lands|outside|holding|matters|to lose|helps|works\
|reaches) ! stock|shelf
    (only thing|only reason|all) (holding|keeping|that keeps|that holds|stopping|keeps|holds) \
(me|him|her)
    (wished|wish|wants|want|rather|not mind|would not mind) … (not|never|no|gone|sleep|asleep\
|over|end|stop*|dead|elsewhere|with)
    (not|no longer|never) … (be here|get up|go on|do this|wake|tomorrow|morning|exist*|carry on\
|back)
    (hour|hours|nights|night) … (floor|dark|garage|bathroom|bed|ceiling|car|window|lights off\
|light off)
    (sat|sit|sitting|sits|parked|stood|stand|standing|stayed|walked) … (hour*|dark|garage|car\
|alone|reservoir|bridge|river|canal|platform|engine|window|beach|edge|by the)
    (empty|hollow|numb|nothing|blank|dead|ghost) inside
    own (wake|funeral|grave)
    (was|were) (never|not) (enough|made for|meant)
    (just |so |completely |totally )?done done
    (so|just so|completely) done ! project
    (let|be let) off … (rest|lot|remainder|everything|day)
    (restful|lovely|nice|sweet|peaceful|good|wonderful) … (stop|sleep|be over|silence|nothing\
|not)
    (stop|rest|finish) $
    (all of it|the whole thing|the lot of it) $
    (every night|each night|nights|at three in the morning|at 3 am|lies awake|lie awake)
    (bits|in pieces|bottom|pit|floods of tears|hopeless|rock bottom|worst|broken) … (week*\
|month*|before|until|ago|last|monday|sunday|days)
    (found|has found) … (one himself|one herself|the way out|OWN own way) ! supplier|between|by \
train
    (far away|not really there|absent|miles away|behind glass|like a ghost|look* through me)
    (nothing|none of it) … (lands|reaches|touches|sticks|tastes|feels)
    """,
    "burden": """
    (relief|kindest|favour) (to|for|thing) … (everyone|everybody|them|family|all|kids|me)
    one (mouth|person|problem|worry|bill|burden) (less|fewer)
    (they|everyone|everybody|family|kids) (would|will|d|might) be (relieved|better|happier|glad\
|fine|freer)
    (they would be|they will be) relieved
    (moods|my moods|his moods) in
    (much|any|no|of) use to (anyone|anybody|nobody|them|me|no one)
    (they|wife|children|kids|family) (would|will) … (manage|cope|better|get by|be fine|be all \
right|be ok)
    (out of|from) (duty|pity|politeness)
    (it|that) (should|ought) [to] have been (me|him|her)
    (do not|does not|not) deserve … ! discount
    who (would|will|d) (miss|notice|mind|care|come) … ! font|logo
    (burden|trouble|nuisance|weight|dead weight|in the way|bother|drag|cost*|mouth|problem*\
|expense) … (been|be|am|is|was|to|for|on|less|fewer|ever|them|me|all|parents|others) ! tax|rent\
|lease|courier|supplier
    (better|easier|freer|happier|relieved|breathe*|peace|lighter) … (without|off|than|rid of\
|if) (me|him|her|i|he|she) ! supplier|branch|location
    (best|kindest|only) (thing|favour|gift) … (gone|do|for|go|leave|them)
    (drag*|pull*|ruin*|spoil*|break*|wreck*) … (down|everyone|everything|them|touch)
    (everything|all) (i|he|she) touch*
    (nobody|no one|not one|who|anyone) [would|will|d|even|to] (notice*|miss*|cry|care*|come\
|grieve|mourn) … ! font|price*|logo
    (use|worth|good) … (no one|nobody|to anyone|nothing|less than|no use|no good|dead)
    (useless|worthless|pointless|waste|failure|failed|superfluous|spare) … ! time|stock
    (world|life|everyone|everything) … (go on|same|without|not even notice|better)
    """,
    "money": """
    (pension|payout|lump sum|life cover|death benefit) … (her|wife|kids|them|family|anyway)
    (insurance|life cover|policy|pension|payout|premium|death benefit) ! water|van|theft|fire\
|broker|flood
    (penny|figure|sum|amount|worked out|calculated|done the sums|euro) … (insurance|worth\
|children|wife|family|than (me|him|her)|penny|sheet)
    """,
    "care": """
    (will|would|should) be (all right|alright|looked after|ok|okay|taken care of|fine) (now|then\
|without)
    (keep an eye|look out|watch over|be there|check in|drop in) (on|for) (OWN|the|her|him)
    (look after|look in|take care|mind|watch over|be there|take|keep an eye|check on|care for\
|feed) … (wife|mother|mum|girls|boys|kids|children|daughter|son|husband|dad|father|her|him|them\
|sister|dog|cat|brother|little ones) … ! customer*|stall
    (promise*|swear|swore|give me your word) … ! deliver*|refund
    who (will|would|d|is going to|should|could) (look after|take care|mind|feed|take|have|care \
for|visit|tell)
    (you|she|he) (were|was|are|is) (always )?(better at|better with|stronger)
    """,
    "unease": """
    (feel right|felt wrong|did not sit|odd feeling|bad feeling|not so sure|do not trust it|too \
good)
    (looked at me|look at me) … (long|see if|good while|as if|time)
    (not|did not|do not|no) … (know what to say|know what to do|like (his|her|the) (face|look\
|eyes|tone|smile|voice|way)|answer|say (what|where|why|more)|laugh|explain)
    (went|gone|go|turned|felt|ran|made me|gave me) … (cold|chill*|shiver*|sick|goosebumps|uneasy\
|queasy|stomach) ! weather
    (frighten*|scared|worri*|bother*|unsettl*|alarm*|shook|haunt*|disturb*) … me
    (i|me|im) … (worried|uneasy|afraid|scared|frightened|cold inside|cannot sleep|keep thinking\
|kept thinking|cannot stop|lump)
    (should|think|wonder*) … (call|ring|tell|phone) … (someone|somebody|his wife|her|police\
|sister|doctor|tonight|him)
    (no answer|no reply|changed the subject|change of subject|looked away|said nothing|wouldnt \
say|would not say|would not explain|did not want to say|shrugged|something like that|wouldnt \
say more|you could say that|of sorts|sort of|in a way|after what|gone where|going where)
    (strange|odd|weird|funny) (meeting|session|request|call|question|goodbye|mood|feeling|look)
    (what (did|does|do) (he|she|that) mean|why (would|did|does|do|these) … (count*|ask|need|say\
|that|person)|meant what|what for) $
    (laughed|laugh|joke*|joking) … (stupidly|wish i|wrong|not sure|not funny|nobody|feel sick\
|did not)
    i (hope|think|wish) … (wrong|imagining|nothing|misheard|overreact*)
    (cannot get|can not get|could not get|not get) … (out of my (head|mind)|that (sentence|word\
|look))
    (on my mind|that word|that sentence|that look|that verb|with me all) …
    """,
    "unexplained": """
    (he|she) (is|was) (only |just )?(##|thirty ~|forty ~|forty|fifty) $
    (healthy|not ill|not sick|perfect health|in good health|fit as|right as rain|good health)
    (has no|have no|does not have|do not have|there is no|no) [~] (holiday|trip|tarp|dog|bike\
|plans|travelling|travel|ticket|move|cat|stairs|illness|cupboard) $
    (are|is) (you|he|she) (travelling|going|moving|away|ill)
    (out of the blue|out of nowhere|unasked)
    (just|only) (tidying|being organised|sorting|in case|like that|because)
    (still have|we have|we had|have another|got another) … (session*|meeting*|appointment*\
|booked|next week)
    """,
    "grief": """
    (buried|grave|lost|passed away|cemetery|ashes) … (spring|march|may|year|husband|wife|son\
|daughter|boy|jack|brother|last|months|mother|father)
    (be with|join*|to be with|back with|see|seeing|meet|together with) (our|my|him|her|them|his\
|mum|dad|the boy|OWN) … (again|soon|than here|up there|$)
    (rather|sooner|wish|wants|want*) … (with|be with|join) (our|my|him|her|them)
    """,
    **HARM,
}
