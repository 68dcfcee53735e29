"""What hints at harm in English, done or to come: alone it says nothing. How a line is read:
flows/words/distress/phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

HARM: Final[Mapping[str, str]] = {
    "means": """
    (tall|high|highest) (building|bridge|tower|roof)
    (tablets|pills|sleeping pills|painkillers|morphine|insulin|medication|medicine|medicines\
|meds|prescription|doctor) … (count*|twice|enough|plenty|saved|saving|jar|bottle*|stopped\
|cabinet|collect*|drawer|hidden|hid|stash*|all|hide|away|keep)
    (count*|saving|saves|collect*|hoard*|hid|hidden|hide|lock*) … (tablets|pills|sleeping pills\
|painkillers|medicine*|shoes|razor*|knives|belts|rope)
    (rope|noose|hose|gas|exhaust|razor*|blade|petrol|shotgun|rifle|poison|pesticide) ! price*\
|supplier
    (bridge|railway|tracks|platform|reservoir|cliff|quarry|viaduct|canal|weir|multi_?storey|roof\
|balcony|river|level crossing|lake|sea|top floor|seventh|tenth|edge) ! view*|customers|council
    (trains|train) … (go|pass|through|listen*|watch*|count*|let|fast|platform)
    (stood|stand|standing|lean*|sat|parked|walks|walk*|sit*|wander*) … (bridge|railway|tracks\
|platform|reservoir|cliff|water|river|canal|edge|railing|rail|roof|sea|weir)
    how high …
    (garage|car) … (engine|light off|dark|hour*|sit|sits|sat)
    (bath|bathroom) … (lock*|hours|floor)
    """,
    "risk": """
    (do not|does not|not) mind … (how it ends|what happens|if it|either way|crash*|if i|if he)
    (two|three|four|one) in the morning
    (drives|drive|driving|drove|rides|riding|ride|motorbike|moto|bike|swims|swim|climbs|walks\
|goes out) … (no belt|without|belt|lights|lights off|no lights|helmet|drunk|fast|dark|night\
|alone|storm|110|120|130|140|150|160|180|200|brakes|red light*|closed eyes|eyes shut|eyes closed)
    (if it happens|whatever happens|come what may|what happens happens|let it come|so be it|who \
cares|happens happens|god willing|up to fate|up to god|tempting fate|let (the|fate|god|it) \
decide)
    (red light|green light|belt|seat belt|seatbelt|helmet|brakes)
    (stopped|stops|stopping|skip*|not|refus*|left|dropped|given up) … (insulin|tablets\
|medication|dialysis|treatment|chemo|doctor|doctors|inhaler|pills|eating|heart)
    (what for|cannot be bothered|can not be bothered|why bother|no odds|makes no difference|not \
worth it|same to me|not bothered)
    (guard|harness|rope|gloves|mask|brakes|lights|insured) … (no|without|off)
    (no|without) (the |a |any )?(guard|harness|rope|protection|safety|net|coat|shoes|licence)
    on purpose
    (third|second|fourth|fifth) time this (week|month|year)
    (eyes (shut|closed)|with closed eyes|to see if|to see $|gust|see what happens)
    (bottle|bottles|drunk|whisky|vodka|rum|gin|schnapps) … (alone|night|swim*|drive*|drives\
|ladder|wheel|morning|before|himself|herself)
    (ladder|roof|scaffold*|saw|crane|motorway|dual carriageway|rush hour|cliff|tide|storm) … \
(drunk|wet|alone|no one|rope|night|foot|wind|dark|eyes)
    (swim*|walk*|run*|climb*) … (out|off) … (night|alone|far|himself|herself|sea|storm|tide)
    """,
    "fear": """
    (he|husband|partner|father|dad) (drinks|drank|has been drinking|shouts|gets angry|loses)
    because (he|of him|her husband|her partner)
    (if|when) (she|he) … (word|code|name of|emoji|blank) … (ring|call|come|phone)
    (reads|read|checks|sees|opens) (everything|all|every) … (write*|send*|post*|emails|messages\
|letter*)
    (send|write|email|reply|message) … (work address|another address|different address|other \
address|her sister*|friend*|old number|new number)
    (no questions asked|no questions)
    (looked|looks|looking|kept looking|glanc*|eyes) … (door|clock|window|shoulder)
    (do not|never|not to|asked me not) … (write|call|text|ring) … (phone|home|any more|there\
|evening*)
    whisper*
    over (my|her|his) shoulder
    (breathing|background|listening|overhear*|hears us|walls) … (line|call|him|he|phone)
    (reading|reads|read|speaks|talks|sounds) [~] [as] [if] (from a card|rehearsed|as if reading\
|as if read|by heart|scripted)
    (broke|breaks|broken|smashed) … (glasses|phone|door|plates|wrist|laptop|cup|everything)
    (only like that|gets like that|goes like that|when he drinks|when it gets|when he is tired\
|not always like|good days)
    (please) … (someone|help|think of|think about|delete|do not (write|call|send|tell)|not)
    (loo|toilet|ladies|lav|washroom|bathroom) … (told|said|only|follow*|wrote|note|whisper*|safe)
    (goes|slips|get|gets|runs) out the back
    """,
    "control": """
    (leave|go|hang up|finish) before (he|her husband|her brother|they|his mother) (arrives|comes\
|gets|is back|returns)
    (rings|calls|texts|phones|checks|messages) … every (ten|five|few|half|hour|fifteen|night\
|evening|day)
    (on|the) (speaker|loudspeaker|speakerphone)
    allowed (out|to leave|to see|to phone|to drive|to work)
    (he|she|they) checks? (the|her|his|my)
    (sits|sat|sitting|parks|parked|stands|stood|waits) outside … (house|flat|shop|school|home\
|office|gate)
    (handle|lock|key|bolt|door|window) … (inside|off|taken|removed|bedroom|outside|nailed|from \
outside)
    (no|without) (wages|pay|salary|papers|key|keys|money|phone|bank account) $
    (never|not|no one) … (seen|alone|outside) … without (the|him|her|his|OWN)
    (cousin|nephew|niece|girl|boy|lad|maid) … (no wages|lives with them|works|never|kitchen\
|passport)
    (went|turned|goes|gone) (white|pale|grey|ashen)
    (flinch*|jumpy|jumps when|jumps if|duck*|startle*|froze|freezes|shak*|trembl*|whisper*\
|cower*|stammer*) ! opportunity|chance|oven|bell|price*|for joy|trampoline
    (afraid|scared|frightened|dread*|terrified|petrified|nervous) … (him|home|KIN|evening*\
|weekend*|night|he|the door|back)
    (look*|glanc*|kept looking|eyes|watch*|facing|face) … (door|window|over her shoulder|over \
his shoulder|before answering|before she answer*|at him|phone|car park|clock)
    (bag|suitcase|rucksack|backpack) … (packed|hidden|ready|under|behind|passport*)
    (passport|passports|papers|id|birth certificate) … (leave|left|keep|hide|hidden|hid|bag|safe\
|with me|took)
    (hide|hidden|hiding|hides|secret|secretly|swear|not tell|not to tell|tell no one|tell \
nobody) … (from him|passport*|bag|phone|money|me|under|behind|anyone|not find|will not find)
    (delete*|erase*) … (messages|msgs|texts|chat|this)
    (code word|codeword|a word|our word|signal|sign) … (we|agreed|if|she|i|call|means) ! rude\
|customer*|counter
    (if|when) (she|he) (writes|texts|messages|types|sends|says|orders|asks) & (call|ring|phone\
|come|fetch|not ask)
    (note|napkin|scrap|slip|paper|receipt) … (please|help|passed|slipped|pushed|wrote|toilet\
|bathroom|ladies)
    (written|wrote|number) … (arm|hand|wrist|palm|shoe|sole|forearm)
    (toilet|bathroom|ladies|back room|storeroom|cellar) … (whisper*|lock*|slept|sleep*|hides\
|told|said|wrote|only place|hours|cry*|passed)
    (slept|sleeps|sleeping|spent the night|stays|nights) … (shop|workshop|car|office|van\
|storeroom|friend*|back room|floor|salon|hall)
    (date|marry|married|wedding|abroad|village|flight|ticket) … (for her|they have|uncle*\
|brothers|father|cousin*|back home|against|for them)
    (pay|pays|cost|costs) … (for it|tonight|later|at home|when i get|once i am)
    (husband|partner|boyfriend|bloke|fella|he|man|wife|girlfriend|father|brother*|in_?laws\
|mother in law|uncle|son|ex|they) … (sits outside|sat outside|waits outside|engine running|sat \
in the car|waits|rang twice|rings twice|every half hour|every hour|next table|turns up|turned up\
|at the back|in the corner|listening|behind the|in the room|car park|stood there|beside her\
|follows|tracks|sat in)
    (he|they|partner|husband|fella|bloke|boyfriend|she|uncle|father|mother in law|brother) … \
(took|takes|taken|keeps|keep|holds|hold|has|checks|reads|locks|locked|broke|breaks|smash*\
|control*|hides|counts|decides|cancelled|answers|cut up|sold) … (card|cards|keys|phone|bank card\
|coat|passport|money|receipts|account|wages|her messages|her phone|car keys|papers|mileage|shoes\
|charger|sim|pin) ! tax|client*|accountant|till
    (photo|picture|location|message|text|call) … (every|half hour|hour|so he can|prove|where \
she is)
    (voice|man|husband|he|partner|someone|mother in law) … (answer*|spoke|speaks|replied\
|talked) for (her|him|them)
    (not allowed|is not to|not let|forbid*|forbidden|permission|has to ask|must ask|may not) … \
! council|park*
    (camera|camera was|video) … (off|again|turned off)
    (not|could not|never) … (get|see|speak to|talk to|have) (her|him) … alone
    (only|never) … (call|ring|write|text) … (landline|shop|before six|bakery|at work|when he\
|evening*|night|after)
    (ten|five|twenty|fifteen|##) (pounds|euros|quid|euro) … (week|monday|allowance|a day|friday)
    (never|not) … (out|leaves|goes) … (without|alone) (the|him|her|OWN)? …
    (he|they) (know|knows|found out|knows where) … (where (i|she|he) (am|is|live*))
    (always|keeps) … (next to|beside|behind) (her|him) ! shop
    """,
    "wounds": """
    (bruis*|swollen|scratch*|black eye|marks|split lip|cut lip|taped|plaster|bandage*|splint\
|limp*|burn mark*|stitches|ribs|broken (finger|wrist|arm|rib|tooth)) ! fruit|knee|apple*|ankle
    (scarf|long sleeves|sleeves|sunglasses|dark glasses|make_?up|concealer|polo neck|turtleneck\
|cuffs) ! sell*|collection|range
    (door|stairs|cupboard|oven|shower|bike|dog|step|ladder|iron|cabinet|bath) … (again|this time\
|last time|last month|she says|apparently|supposedly|walked into|fell|clumsy|tripped|knocked|in \
march|third)
    (clumsy|tripped|walked into|bumps into|always falling|falls a lot)
    (fingers|finger|wrist|arm|rib|ribs|lip|eye|neck|cheek) … (taped|wrapped|strapped|this time\
|again|holding|holds|hold|sore|yellow|blue|purple|red)
    (temper|hot head|short fuse|loses it|loses control|handy with)
    (my fault|my cooking|i provoke*|deserve it|deserved it|asked for it|drives him|wind* him up\
|set him off)
    """,
    "threat": """
    (not|never) enjoy … (long|much longer|anything)
    (get|gets|getting|got) what (is coming|he deserves|she deserves|they deserve|comes)
    (knows|know|found out|has seen) where (he|she|they) (parks|lives|works|drinks|shops|sleeps\
|walks|runs)
    (old|former|ex) (boss|partner|manager|wife|husband|landlord) … (will|would|soon|pay|see\
|regret|sorry)
    (will|would|going to|soon|shall) … (see|learn|find out|regret|pay|be sorry|stop (laughing\
|smiling|grinning)|know what it|wish|read about) … (what|it|soon|lose|everything|me|name|happens\
|them|monday|friday|$) ! price*|customer*|invoice
    (know*|knew|watch*|found out|followed) … (where|which|what time|when) … (lives|live|parks\
|school|kids|go|goes|walks|runs|comes home|gets home|leaves|daughter|son|works|drives|sleep*)
    (other ways|another way|ways and means|make (him|her|them) pay|get even|settle* the score\
|settle a score|score to settle|even the score|teach (him|her|them))
    (prison|jail|police|inside) … (scare|bother*|worth it|not care|nothing|afraid|mind|frighten)
    (last good|last nice|last laugh|last smile)
    (lose everything|nothing to lose|got nothing|no one left to)
    (burn|burns|burnt|burning|torch|flames|clear the house|go up|smoke) … (with|inside|down|them\
|shop|place|house|all of it|in flames) ! calories|cd
    list of … (who|names|people|teachers|colleagues|those)
    (grin*|laugh*|smil*) … (not|no longer|stop*) … (monday|friday|soon|longer|much)
    (gun|guns|shotgun|rifle|weapon*|fertili[sz]er|machete|blade|crossbow|knife|knives|acid) ! \
kitchen|bread|shop|market
    (after|by|on|until|come) (friday|monday|tuesday|wednesday|thursday|saturday|sunday|the \
weekend|then) … (not|no longer|nobody|no one|read about|hear|see)
    (read about|hear about|see on the news|in the (paper|papers|news))
    (watch*|sitting|sits|follows|following) … (windows|house|daughter|children|school|ex)
    (all|they|everyone|everybody) … (jump|pay|burn|sorry|remember (me|my name)|know my name)
    (cellar|basement|shed|lock_?up|garage) … (keeps|stuff|hid|stores|bags|barrels|cans|seen)
    """,
}
