"""What is veiled in English, by kinds of warning signs. How a line is read:
flows/words/distress/phrases/table.py.
"""

from typing import Final

VEILED: Final = """
    (nobody|no one) … (have|has|need|needs) to (put up with|carry|look after|be angry with|feed\
|bear|suffer|deal with|worry about) (me|him|her)
    (wedding ring|engagement ring|OWN ring) & (envelope|keep|took off|taken off|drawer|gave\
|left) ! resize|jewel*
    (roulette) & (drive*|says|said|road*|pills|life)
    (he|she|they|KIN) decides (who|whom) (she|he|i) (may|can|could|sees|meets|talks)
    (enjoy|hug|kiss|look at) (his|her|their) (kids|children|family|wife|house) … while (he|she\
|they) can
    (not|never) … (bother|trouble|burden|nuisance) to (anyone|anybody|you|them) … (longer|soon\
|any more)
    (will|would) not (bother|trouble|disturb|burden) (anyone|anybody|you) … (longer|soon|any \
more)
    (only|just) (take|need|be) a (moment|second|minute) & (nobody|no one|over|then|gone|i) ! \
sign|fill
    (can not|could not|cannot) (picture|imagine|see) (myself|himself|herself) … (at|in|next|old\
|fifty|sixty) ! manager|boss|sell*
    remember (me|her|him) as (i|she|he) (was|used)
    (not|never) enjoy (that|it|his|her|the) … (for long|much longer|long)
    could stay empty
    how (simple|easy|quick|quiet|peaceful) it (would|could|might) be
    in case (he|she|i) (is not|am not|was not|were not) (around|here) ! open*|deliver*
    (if|when) (she|he) (texts|sends|writes|messages|says) & (supposed to|straight away|at once\
|no questions|am to) ! order|invoice
    (reads|read|checks) everything (she|he|i) (write|writes|send|sends)
    (will|would) not be (my|his|her) (worry|problem|concern) … (by then|soon|much longer|any \
more) ! lease|owner
    (get|gets) what is coming to (him|her|them)
    one (mouth|problem|worry|burden) (less|fewer)
    no future in (this|it|anything) for (me|him|her)
    (look*|stare*|staring) at the (tracks|rails|water|bridge|pills|edge) … ! photo*
    (wrote|written|writes) (everyone|everybody|each of (us|them)|all of (us|them)) a (letter\
|card)
    (kept|keeps) looking at the door
    not long now ! opening|season|until
    (whisper*) & (when he|when hes|when she|husband|house|home|phone) ! surprise
    (is not|not|never) going to be (one more|another|a next) (anything|one|time|year|winter\
|summer|christmas) ! sale
    (chosen|chose|picked|choosing) … (song|music|hymn|hymns|coffin|dress) … ! wedding|shop\
|video|party|advert
    (go to bed|lie down|sleep) … (let off|not get up|stay there|never|rest of)
    be let off the rest
    (he|she) does not follow (her|him|me) there
    (loo|toilet|ladies|bathroom) & (told|whisper*|wrote|note|napkin|please|follow*) ! customers\
|plumb*|repair*
    (not|never) (much longer|long) … (my|anyone|anybody) ! problem
    (found|has found) (one|a way|his own|her own) (himself|herself|out)
    (no|without|not wear*) (seat ?belt|seat_?belt|belt|helmet|lights|brakes) & (drives|drive\
|driving|drove|ride|rides|riding|road|roads|night|motorbike|bike|van|car|motorway) ! compulsory\
|required|must
    (lights|eyes) (off|out|shut|closed) & (drives|drive|driving|drove|ride|rides|riding|road\
|crossed|cross|walked|motorway|carriageway)
    (if it happens it happens|if it happens , it happens)
    (sea|road|river|fate|god|storm|bottle|cards|dice|night|cold) (can|will|should|may|must) \
decide
    let (the|fate|god) … decide $
    (will|would) not need (me|us|it|to) … (january|february|march|april|may|june|july|august\
|september|october|november|december|then|spring|summer|autumn|christmas) ! coat|permit
    (do not|not|never|told me not to|no need to) (book|put|plan|count|order|pencil) … (me|us\
|january|february|march|april|june|july|august|september|october|november|december|session) ! \
because|holiday*|stall rent|yet|deposit
    (nobody|no one|none of (you|us|them)|you) [will] (have|has|need|needs|going) to worry … \
(about|any|for|soon|by|then|more) ! price*|invoice
    (use|good) to (anyone|anybody|no one|nobody)
    never leaves [a] mark*
    (reads|read|sees|checks|looks) … over my shoulder
    (think*|dream*|thought) (about|of) the (bridge|river|train|trains|tracks|pills|tablets\
|water|rope|sea|roof|canal|cliff|reservoir) ! marketing plan|view
    (policy|insurance|cover) & (all cases|every case|on purpose|even if|whatever happens|own \
hand|no matter how|voluntary|deliberate|self inflicted|how it happens)
    (it|that) (should|ought) [to] have been (me|him|her) ! job|promot*|turn|invoice
    (die|go|vanish|disappear|be lost|buried) with (me|him|her) ! shop|fair|meeting
    only (like that|that way|angry|rough|loud) when
    (only thing|only reason) (holding|keeping|that keeps|that holds|stopping|that stops|keeps) \
(me|him|her) (here|alive|going|from)
    (no|not a|not one) (door|doors|wall|window) (left|open)
    (tried|knocked|pushed) … every (wall|door|window)
    (nice|good|lovely|pleasure|honour|privilege) (knowing|to know|to have known|having known) \
(you|me|us) ! better
    (you|she|he) (were|was|have been|had been) (always|so|very|too) (kind|good|dear|patient\
|lovely) [to] ! customer*|staff
    as if (one of us|we|he|she) (was|were|would|is|might) (leaving|never|dying|already gone\
|dead)
    (letters|letter|cards|videos) (to|for) (each|every) … ! customer*|supplier|household\
|newsletter
    to be opened (later|when|after|on)
    (passwords|OWN will|a will|the will|funeral|alarm code) & (folder|envelope|wife|sister\
|know where|drawer|asked me|in case|ready|box|fridge) ! accountant|customer*|shop manager
    (hid|hide|hidden|hides|hiding|locked away|took away) … (shoes|knives|tablets|pills|razor*\
|belts|rope|medicine*|medication|car keys)
    (will|would) not see (it|that|them|another|the (spring|summer|end)) $
    (answer*|spoke|speaks|replied|talked) for (her|him) ! customer*|staff
    (sits|sat|sitting|parks|parked|waits|waited) (in the car )?outside (the|his|her|that\
|their) … (house|home|shop|school|cafe|window*)
    (handle|lock|key|keys) … (inside of|off the inside|from the inside|from outside)
    (is|are|was) not allowed (out|to leave|to speak|to go)
    (if|when) (she|he) (writes|texts|messages|types|sends|orders|asks for|says) & (i am to|am \
i to|i should|i have to|i must|i call|i ring|i come) ! invoice|order form
    (our|a) (own )?(code|code_?word|signal|secret word|word) (now|with (her|him)|between us) ! \
customer*|till
    (would|will|might) be (quiet|quieter|easier|restful|kinder|simpler|lovely) … (stop|gone\
|sleep|over)
    (rather|sooner) be (with|where) (our|my|him|her|them|OWN)
    (read|hear) about it [in] [on] [the] $ ! blog|newsletter
    who (would|will) (miss|notice) (me|him|her)
    done done
    (it was|i was|was) … (glad of|happy with|lucky with) your (company|friendship)
    (knows|knew|found out|watch*|watched) (where|which|when|what time) & (school|lives|live\
|walks|home|drops|kids|daughter) & (he|she|twice|former|ex|partner|boss) ! delivery|customers
    will (soon )?(learn|know|see|find out) what it (is|feels) like
    (let|watched|counted) … trains (go|pass|through)
    (stood|standing|sat|parked|stayed|walks about|wander*|walk*) (on|by|at|down by|near|above) \
the (platform|reservoir|railway|tracks|weir|viaduct|river bank|level crossing|quarry|cliff*) ! \
customers|stall|photo*
    (gave|given|giving) … (not sold|hardly know*|barely know*)
    not sold , (gave|given|gifted)
    (hugs|hugged|kissed|kisses|held) … (too long|for ages|like (someone|somebody|goodbye)\
|never has|never does|forehead)
    (not|no) be my (address|problem|name|house) much longer
    (sorry|forgive me) for (any|all the|the|being) (trouble|bother|mess|burden|nuisance)
    like my (dad|mum|father|mother|brother|husband|wife|nan) (had )?(the|in the) last (week\
|days|month*)
    (had|has) … the last week ! sale*|fair
    (hugs|kisses|holds) … (children|kids|girls|boys) … (gate|now|never|hard|long)
    (shook|shakes|shaking) (his|her) head … (kindly|sadly|softly|gently|smil*)
    (see you|until) … shook (his|her) head
    (life (cover|insurance|assurance|policy)) & (pay*|paid) & (if|whether|still|suicide|even) \
& (family|wife|husband|kids|children|OWN|to|~) ! quote*|premium*|broker|loan|compare*
    (gave|given|handed|left) me (his|her) [late] (father*|dad*|mother*|mum*|grandfather*\
|grandmother*|wedding) ~ & (been good|good to|thank*|said|keep it|calm|remember) ! recipe*\
|number|address|advice|business
    (fall|falling|go|going|drift*|nod) (asleep|to sleep|off) & (nothing|never|not|no more) & \
(come|comes|morning|wake|tomorrow|after) & (want*|wish*|like|would|just)
    (look after|take care of|mind) (my lot|mine|my people|my own|my family) (for me|$)
    (life insurance|life cover|life policy|death benefit) & would & (sort*|solve*|fix*\
|settle*|clear*|cover*) & (everything|it all|the lot|all of it|the debts|them all right) ! \
broker|quote|premium*|adviser
    only & (feel*|know*|notice*) & (when|if|once) & (it hurts|hurts|bleed*) & (alive|there\
|real|anything|exist*|SELF) ! feet|back|knee*|shoe*|tooth
    (motorway|dual carriageway|a road|driving|the wheel|bypass) & (close*|shut*|closing) [~] \
eyes ! passenger|tired|nap|podcast
    (not|never) see (SELF) (after|past|beyond|at) (christmas|new year|easter|january\
|february|march|april|may|june|july|august|september|october|november|december|the summer\
|the winter) ! customer*|hiring
    (not|never) (see|reach|make it to|live to see) (christmas|new year|easter|the weekend\
|spring|the summer) & (see to it|see to that|make sure|take care of that|i will see\
|personally)
    (know|knows|knew|found out) (which|what|where) & (school|nursery|kindergarten) & \
(daughter*|kids|children|son|sons|girls|boys) & (OWN|go|goes) & (will remember|be sorry|will \
pay|regret|bailiff|officer|council|judge|lawyer|inspector|woman at|man at) ! lunch*|bus|fee*
    (key|keys) & (turn*|door|lock) & (hide*|hiding|under the (bed|table)|flinch*|freez*|goes \
quiet|goes stiff) ! cat|dog|spare|lost
    (keep|just|go on) (walking|swimming|driving) & (not (turn|come|look) (round|back|around)\
|no turning back) & (sea|water|waves|beach|easy|lake|river|tide) ! marathon|tour
    (better off|better|happier) with (a|the|OWN) (photo|picture|memory) of (me|him|her) than
    (sort|solve|fix) (everything|the lot|it all) & (dead|if i died|if he died|if she died\
|funeral)
"""
