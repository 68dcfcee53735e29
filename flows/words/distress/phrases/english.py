"""English. How a line is read: flows/words/distress/phrases/table.py."""

from typing import Final

from flows.words.distress.phrases import farewells
from flows.words.distress.phrases.english_danger import DANGER, WORDS
from flows.words.distress.phrases.english_doubt import DOUBT
from flows.words.distress.phrases.english_hints import HINTS, USUAL
from flows.words.distress.phrases.english_light import EVERYDAY, GRAVE, JEST, LIGHT, SCENES, THINGS
from flows.words.distress.phrases.english_together import TOGETHER
from flows.words.distress.phrases.english_veiled import VEILED
from flows.words.distress.phrases.table import Phrases

ENGLISH: Final = Phrases(
    words={
        "OWN": "my|his|her|their|your",
        "WHOM": "me|him|her|them|us|the (kids|children|little ones|boys|girls|baby)|OWN "
        "(kids|children|son|daughter|baby|mum|mother|boy|girl|little one)",
        "SELF": "(my|him|her|them|your)_?sel(f|ves)",
        "KIN": "husband|husbnd|hubby|partner|boyfriend|bf|girlfriend|gf|wife|ex|father|dad"
        "|stepfather|stepdad|step_?father|step_?dad|mother|mum|brother|son|uncle"
        "|cousin|fiance|spouse|father in law|mother in law|brother in law|in laws"
        "|landlord|the (guy|man) she lives with|hubbie",
        "WANT": "want*|wish*|hope|hopes|hoped|hoping|pray|prays|prayed|praying|rather|sooner"
        "|prefer*|ready to|going to|about to|plan* to|tempted to|would like|like to"
        "|love to|long* to|need* to|decided to|dream* of|think* of|think* about"
        "|thought of|thought about|consider*|give anything to|beg* to|intend*",
        "PILLS": "pill|pills|tablets|tabs|meds|medication|medicines?|painkillers|paracetamol"
        "|paracetomol|aspirin|ibuprofen|insulin|morphine|antidepressants|valium"
        "|sleepers|opioids|drugs",
        "MANY": "all|too many|too much|lots of|a lot of|loads of|handful*|hand full|fistful*"
        "|whole|entire|bottle*|box|boxes|pack*|bunch|pile|stash|dozens|twenty|thirty"
        "|forty|fifty|sixty|##|every",
        "POISON": "bleach|drain cleaner|poison|antifreeze|weed_?killer|pesticide|rat poison"
        "|toilet cleaner|petrol",
        "ARM": "gun|guns|pistol|rifle|shot_?gun|machete|axe|revolver|hammer|baseball bat"
        "|crowbar|knife|knives|blade",
        "SHOTS": "gun|pistol|rifle|shot_?gun|revolver",
        "HEIGHT": "bridge|roof|rooftop|balcony|window|ledge|parapet|cliff|viaduct|tower"
        "|high_?rise|car park|building|floor|railing|railings|quarry|pier|scaffolding",
        "RAILS": "train|trains|tube|tram|truck|lorry|bus|traffic|tracks|rails|track|rail"
        "|underground|car",
        "HURT": "beats|beat|beaten|beating|hits|hit|hitting|punch*|kick*|slap*|strangl*"
        "|chok*|throttl*|rapes|raped|batter*|attack*|assault*|smack*|thump*"
        "|headbutt*|belts|belted|whips|whipped|abus*|hurts|burned|burnt|stab*"
        "|molest*|terroris*|terroriz*|thrash*|bash*",
        "DIE": "die|dying|death|end it|end it all|end my life|end his life|end her life"
        "|kill*|suicide|go",
        "MENDED": "price*|target*|tennis|chess|cards|record|quote*|question*|idea*|invoice*"
        "|news|bill*|competit*|match|game|race|deadline*|score*|offer|offers|bid",
        **SCENES,
        **WORDS,
        **farewells.ENGLISH,
    },
    typed="whod=who would, itd=it would, youd=you would, itll=it will, "
    "theyll=they will, youll=you will, dont=do not, doesnt=does not, dosnt=does not, "
    "didnt=did not, cant=can not, "
    "cannot=can not, couldnt=could not, wont=will not, wouldnt=would not, "
    "shouldnt=should not, isnt=is not, aint=is not, wasnt=was not, werent=were not, "
    "arent=are not, hasnt=has not, havent=have not, hadnt=had not, im=i am, ive=i "
    "have, hes=he is, shes=she is, theyre=they are, theyve=they have, youre=you are, "
    "hed=he would, theyd=they would, id=i would, whats=what is, theres=there is, "
    "wanna=want to, gonna=going to, gotta=got to, anymore=any more, tonite=tonight, "
    "tonigth=tonight, tryed=tried, thinkng=thinking, suiside=suicide, "
    "sucide=suicide, suicid=suicide, suicde=suicide, suiciadal=suicidal, "
    "sucidal=suicidal, u=you, ur=your, noone=no one, alot=a lot, cos=because, "
    "bcs=because, bc=because, everybodys=everybody, everyones=everyone",
    figure="so to say|so to speak|as it were|figurative*|metaphor*|manner of speaking",
    usual=USUAL + EVERYDAY,
    things=THINGS,
    jest=JEST,
    light=LIGHT,
    grave=GRAVE,
    first="i im ive id ill me my mine myself am",
    third="he she they him her them his their himself herself themselves hes shes theyre "
    "hed shed theyd hell shell mentee mum dad wife husband son daughter brother",
    common="the and of is was that it in for with he she my her his they at this not be",
    sure="""
    kill* SELF ! laugh*|deadline*|with work|to (finish|get|meet|make)|over (the|this|these)
    (kms|kys)
    suicidal* ! price*|pricing|margin*|discount*|for (a|the|any) (shop|business|company)
    (commit*|attempt*|consider*|contemplat*|tried|tryed|threaten*|mention*) … suicide
    (think*|thinkng|thought*|talk*|spoke|spoken|dream*|wrote|joked) (of|about) … suicide ! charity
    suicide (attempt*|note|plan|plans|letter|thoughts)
    end* (my|his|her|their|your) [own] (life|lives|lifes)
    (take|takes|taking|took|taken) (my|his|her|their|your) own (life|lives)
    (take|taking|took) (my|his|her|their) life ! in(to)? (her|his|my|their|own) hands|back
    (want*|wanna|wish*|going|gonna|ready|like|plan*|threat*|tempted|decided) [to] end* it all
    (think*|thinkng|thought*) (of|about) end* it all
    (want|wants|wanted|wanting|wanna|wish|wishes|wished|ready|prefer|rather|hope|hoping|pray*) \
[just] [really] [only] [to] die ! die laughing|of laughter|embarrass*|shame|bore*\
|than (ask|admit|sell|tell|show|use)
    (wish*|want*) … (was|were|be|am|is) dead ! battery|phone|line|project|deal
    (better off|rather be|be better) dead
    (dont|doesnt|didnt|not|never) want* to (live|be alive|exist) ! in|from|off|on|near|above|at\
|here
    no longer want* to (live|be alive|exist) ! in|from|off|on|near|above|at|here
    (dont|doesnt|didnt) (want|wish|feel like) … (living|live any*|alive)
    (tired|sick|weary) of (living|life|being alive)
    (no|any) (reason|point|wish|will) (to|in|for) (live|living|go on living|be alive|being alive)
    nothing [left] to live for
    (hurting|harming|cutting|burning) SELF ! salary|wage*|slice|slack|shav*|a (small|little)
    self_?harm*
    (cut|cuts|cutting|slit|slits|slitting|slash*) (my|his|her|their) (arm|arms|wrist|wrists|veins)
    (took|take|takes|taken|taking|had) an overdose
    (he|she|they|i|has|have|mother|sister) overdosed ! on (coffee|sugar|cake*|chocolate|slides)
    (took|taken|takes|swallow*) (all|too many|a lot of|lots of|a handful|a bunch|a box|a pack*) … \
(pills|tablets|meds|painkillers) ! for (his|her|my|the) (back|cold|knee|head|heart|pressure)\
|vitamin*
    (hang|hanged|hanging|hung|shoot|shot|drown|drowned|poison*|gas) SELF ! foot|work|paper*
    jump* (off|from|out of) (a|the|her|his|that) (bridge|roof|balcony|window) ! so to|metaphor*\
|job|resign*|business
    (jump*|throw*|threw|step*|walk*|lie|lay) … (in front of|under) (a|the) (train|tram|truck\
|lorry)
    KIN [still] [sometimes] (beats|beat|beating|hits|hit|hitting|punch*|kick*|slap*|strangl*\
|chok*|rapes|raped|batter*|attack*) (her|him|me|them) ! price*|target*|tennis|chess|cards|record\
|quote
    KIN (is|was|has been|keeps) (beating|hitting|strangling|abusing|hurting) (her|him|me|them)
    (he|she|they) (beats|hits|punched|kicked|strangled|choked|raped) (her|him|me) ! price*|target*
    (abusive|violent) KIN
    (threat*) … (kill|murder|stab|shoot) (her|him|me|them|us)
    (said|says|told|swore) … (he|she|they|hed|hell) [will|would] kill (her|him|me|them) ! laugh*\
|joke*|joking|smil*|grin*|sees|saw|hears|costs?
    (tried|wants|wanted|going) to kill (her|him|me) ! laugh*|jok*|smil*
    (he|she|who|ex|man|husband|has|have|with) … (has|have|had|got|with|carr*) a (gun|knife\
|weapon) ! secret|sell*|kitchen|bread|range|shop|supplier|sharpen*|glue|heat
    (gun|knife) … to (her|his|my) (head|throat)
    (raped|rape) … (her|him|me) ! rapeseed
    was raped
    sexually (assault*|abus*)
    (fear*|afraid|scared) for (her|his|my|their) life
    (easier|better|nicer) [for everyone] not to (be (here|around|alive) any_?more|exist|live)
    (world|everyone|everybody|family|kids|children) … better [off] without me
    (want*|wish*|like) … (go to sleep|fall asleep) and (never|not) wake up
    end* SELF ! up|meeting
    (off|offed|top|topped|do|doing) SELF in ! never
    (unalive|unaliving|unalived)
    WANT [just] [only] [really] [simply] (be|being|to be) dead
    WANT [just] [really] [to] (die|dying|be dead|be with god|be killed) ! die laughing\
|of laughter|embarrass*|shame\
|bore*|battery|idea*|for
    (sooner|rather) (be dead|die|not live) \
! than (ask|admit|sell|tell|show|use|pay|work|speak|present|call|let|borrow|give|phone|ring)
    just (want|wanted|wants) [it all] to (die|be dead)
    (not|never|no longer) WANT [to] (live|be alive|exist|be in this world|be on this earth|stay \
alive|keep living|go on living|be living) ! in|from|off|near|above|at|with
    (why|reason) … (stay|keep|remain|be) alive
    (i|he|she|they) (should|would|want*) … (not|never) … (stay|be) alive
    (suicide) … (mind|head|option|only|way out|crossed|attempt*|often|lately|every night) ! \
commercial|business|marketing|price*
    (think*|thought*|dream*|fantasi*|obsess*) … (suicide|ending it|end it all|ending everything) \
! deal|contract|lease
    (attempt*|try|tried) … (on OWN [own] life|to end (it|OWN))
    (hospital*|ward|ambulance|intensive care) … (attempt|overdose|suicide|tried to (die|kill))
    (buy|bought|has|have|got|found|tied|hid|hides|made|prepared|knot*) … (rope|noose) … (beam\
|tree|attic|barn|neck|where|ready|garage|hook|ceiling)
    (noose) ! fiscal|credit
    (blow|blew|blowing|shoot*|put|bullet) … OWN (brain|brains|head off|own head)
    (put|putting|wants|take|taking) a bullet (in|through|to)
    (swallow*|drank|drink|drinks|drinking|took|take) … POISON
    (took|taken|take|takes|taking|swallow*|had|down|downed|eaten|ate|washed down) … MANY [of] \
[the] [my] [his] [her] [~] [~] PILLS ! back|cold|knee|vitamin*|price*|delivery|supplier|shelf\
|sell*|shop
    (stockpil*|collect*|hoard*|saving up|saved up|stashing|stash|hid|hiding) … \
PILLS ! shop|shelf|stock|customers|deliver*|for customers|donat*|in stock|phones
    how (many|much) … PILLS [and|does|do|it] … (it takes|to die|enough|would|die|kill|lethal|do \
it|needed|need)
    (enough|lethal|fatal) … (dose|to (die|kill)|for it to be over)
    overdose ! slide*|coffee|sugar|chocolate|of (information|advice)|cake*
    overdos(ed|ing) ! coffee|sugar|cake*|chocolate|slides|information|on (advice|tea|sweets)
    (jump*|throw*|threw|leap*) … (off|from|out of|in front of|under|onto|into) (a|the|his|her\
|that|this) [~] (bridge|roof|rooftop|balcony|window|ledge|viaduct|tower|high_?rise|car park|train\
|tube|tram|truck|lorry|traffic|tracks|rails|building|railings) ! (to|for) [~] (london|leeds|work\
|meeting)|got on
    (want*|going|will|wants|threat*|wanted|about|said|thought|thinks|thinking) … (jump*|drive\
|driving|roll|walk|step*|throw*|leap*) … (off|into|in front of|over|under|from) (a|the|that|this) \
[~] (HEIGHT|RAILS|river|canal|tree|wall|sea|water)
    (step*|walk*|lay|laid|lie|lying|climb*|went|sit|sitting) … (onto|on to|on|over|in front of\
|under) the (tracks|rails|railway line|railing|railings|parapet|ledge|oncoming traffic) ! photo*
    (on|at) (the|a|that|OWN) [~] [~] (roof|bridge|ledge|parapet|viaduct|railing|railings|balcony\
|cliff) … (jump*|edge|let go|police|now|crying) ! repair*|fix*|photo*|worker*|tiles
    (drive|driving|drove|steer*|crash*|roll|swerve*|wrap) … (car|van|OWN car|motorbike|it) … \
(into|off|against|round|around) … (tree|wall|canal|river|quarry|cliff|lake|truck|lorry|bridge\
|oncoming|pillar|sea) ! insurance claim|by accident|icy|ice|insurer|slipped
    (into|against|at|round) … (tree|wall|truck|lorry|oncoming traffic) … (on purpose|deliberate*\
|intention*)
    (garage|car) … (engine running|engine on|exhaust|hose|fumes) ! repair*|emission*
    (razor|razor blade|razorblade) … (OWN|bath|wrist|skin|cut*|hid|hides)
    (bath|bathroom) … (razor*|blade)
    (cut|cuts|cutting|scars|burns|burn marks|slashes|scratches) … (on|all over|up|down|along\
|across) (OWN|the inside of) [~] (arm|arms|wrist|wrists|leg|legs|thigh|thighs|forearm*|skin) ! \
kitchen|bread|slicer|oven|hot
    (arm|arms|wrist|wrists|legs|thighs|forearm*) … (full of|covered in|covered with|are|is) [all] \
[~] (cuts|scars|cut|burns|scratches|slashed) ! kitchen|oven
    (cut|cuts|cutting|slit*|slash*|slic*|open*|opened|carve*|carving) … OWN (arm|arms|wrist\
|wrists|veins|thighs|legs|own skin|skin|throat|throats) ! hours|costs|prices|budget|salary\
|spending
    (hurt*|harm*|cutting|burning|starv*|punish*|mutilat*|scratching|burns|cuts|punches|hits|slaps\
|hitting|punching|slapping) SELF ! salary|wage*|slice|slack|shav*|a (small|little)|finger|kitchen\
|knife|oven|falling|fell|bit of|financial*|time|lifting|slow
    (burn|burned|burnt) SELF … (purpose|iron|cigarette*|lighter|again|deliberate*)
    (bang*|hit*|smash*) OWN head against … ! metaphor*|brick wall|wall of
    (drink*|starv*|smok*) SELF to death
    (slow way out|way to go|painless*|quickest way|easiest way) … (die|dying|go|death|kill*|end)
    (google*|googling|look* up|search*|researching|read* up|reading about|asked chatgpt) … \
(painless|ways to (die|go|end|kill)|how to (die|kill|end|hang|tie)|suicide|methods|lethal|noose)
    painless* way*
    (voices|a voice|the voice) [in OWN head] [that] [keep|keeps] (tell*|told|say|says|said|order*\
|command*|shout*|scream*|in OWN head) … (to|that|kill*|jump|hurt|do it|OWN|worthless|end) ! \
customer*|staff
    (keep|keeping|feel) SELF safe ! online|password*|on the road
    (not|never) … trust SELF … (alone|tonight|weekend|what|home|be) ! with money|with the card
    (scared|afraid|frightened|terrified) … of what (i|he|she) (might|could|will|would|may) do
    (not|never) safe (alone|on OWN own|with SELF|from SELF)
    (do something|doing something) (stupid|silly|to SELF) … (tonight|SELF|alone|hurt) ! invest*
    (do|doing|harm) (something|anything) to SELF
    decided (how|where|when) [and] [when] [i] [he] [she] (will|would|to) (die|go|do it|end)
    kill (him|her|them|me|us) [all] [in] … (sleep|then SELF|and SELF|knife|if|gun)
    (going to|will|would|wants to|threaten*|threatens to|swore|says) [he|she|they] [would|will] \
kill (me|him|her|them|us|everyone) ! laugh*|jok*|smil*|grin*|sees|saw|hears|cost*|when
    (cut|slit|slash) (her|his|my|their) throat*
    (stab*|shoot|shot) (her|him|me|them) … ! video|photo*|email|message|mail|film*|campaign|look\
|glance
    (burn|set) … (house|flat|shop|salon|place|home) … (down|on fire|alight) … ! down payment
    (break|broke|breaking|smash) (her|his|my|your|their|both) [~] (leg|legs|arm|arms|knees\
|kneecaps|fingers|bones|jaw|nose|ribs) ! skiing|fell|falling|fall|ice|football|accident|bike
    (kneecap|kneecaps|kneecapped)
    come (for|after) (the|OWN|my|your) (kids|children|family|daughter|son|wife)
    KIN [~] [~] HURT WHOM ! MENDED
    (he|she|they|who|and|KIN) [always] [often] [still] [sometimes] [has] [had] [already] [even] \
(beats|beat|beaten|hits|hit|punched|punches|kicked|kicks|strangled|strangles|chokes|choked|raped\
|rapes|battered|assaulted|slapped|slaps|abused|abuses|throttled) WHOM … (again|when|because|up|in \
front|with|until|so|last|badly|every|$) ! MENDED|tennis|squash
    beat* (her|him|me|them) up
    (was|been|being|got|gets|get) (beaten up|battered|raped|strangled|assaulted|stabbed|molested)
    (beat*|hit|hits|hitting|thrash*|punch*|slap*|smack*) … (kids|children|little ones|boy|girl\
|baby|son|daughter|toddler) ! MENDED|quiz|video game*|at football
    with (a|his|her|the) belt
    (push*|shov*|threw|throws|slam*|thrown|drag*|pull*|pin*|grab*|smash*) (me|him|her|them) … \
(against|down|downstairs|across|onto the floor|to the floor|through|by the (hair|neck|throat|arm)\
|out of the house|into (a|the) (wall|door|fridge|table|cupboard|radiator)) ! deadline*|camera\
|finish line|price*
    (hand|hands|fingers|arm|belt) (round|around|on|at|to|over) (OWN) (throat|neck|mouth) ! shake\
|camera
    (threw|throw|throws|hurl*|smash*) … (pan|plate|chair|glass|bottle|phone|iron|knife|vase) … at \
(me|him|her|them|OWN)
    (held|holds|put|puts|pulled|pointed|holding|waved|came at|with) … ARM … (to|at|against|on|in) \
(OWN|me|him|her|us|the children) [~] (throat|head|stomach|neck|chest|face|back|belly|temple|ribs)
    (pulled|pulls|points|pointed|waving|waved|threaten*|comes at|came at|chas*|swing*|swung) … \
(ARM) … (on|at|me|her|him|them|$)
    (threaten*|menac*) … with … ARM
    (someone|man|men|guy|guys|ex|husband|boyfriend|brother|he|they|who|stranger|father|customer\
|lender|neighbo*|son|turned up|came|standing|outside|waiting) … (with|has|had|got|carrying|have\
|carries|holding) (a|his|the) [~] (gun|pistol|rifle|shot_?gun|machete|axe|revolver|baseball bat\
|crowbar|knife|weapon) ! secret|sell*|kitchen|bread|range|chef*|sharpen*|supplier|market|cut*\
|carv*|glue|spray|heat|staple|nail|hunt*|collection|museum|stall for
    (gun|pistol|rifle|shot_?gun|revolver|weapon) … (under OWN|in OWN (bag|jacket|belt|hand|car\
|drawer)|loaded)
    (lock*|locked|shuts|shut|keeps|kept|traps|trapped) (her|me|him|them|the children) … in (the|a\
|OWN) [~] (flat|house|room|bedroom|bathroom|cellar|basement|apartment|home|kitchen|shed|car) ! \
accident*|by mistake
    (locks|locked|lock|locking) (her|me|him|them) (in|up) ! meeting|contract*|price*|lease
    (force|forces|forced|forcing|makes|made) (her|him|me) … (have|into) (sex|bed)
    (forces|forced|forcing) (SELF on|OWN on) (her|him|me)
    (sex|bed) … (against OWN will|without OWN consent)
    (try|tried|tries|trying|wanted|going) … to (run (her|him|me) over|strangle|drown|stab|smother\
|poison (her|him|me))
    stalk* ! competit*|celery|corn|price*|shares
    (follow|follows|followed|following) (her|him|me) … (home|to the car|car|everywhere|at night) \
! instagram|newsletter
    (slash*) … tyres
    (afraid|scared|terrified|fears|frightened|worried) … (will|would|could|might|going to) kill ! \
laugh*|deadline*|business|shop|sales
    (accident*|something) … (happen*) … (said|smiled|threat*|kids|school|daughter|son|little|your \
family|OWN (boy|girl)) ! insurance|at work|in the workshop|machine
    (left|leaves|leaving|found|wrote|written|writing) … (note|letter|letters|goodbye) … (phone\
|missing|nobody|gone|where|kids|children|family|OWN|table|burn) ! review*|cover|delivery|bank|tax\
|landlord|customer*|supplier*
    (nobody|no one|we do not|they do not|police) (know*|searching|looking|search) … (where (he\
|she|they) (is|are|went)|for (him|her)) ! customer*|money
    (gone missing|is missing|went missing) … (since|note|police|phone|car|river) ! parcel|invoice\
|payment|delivery|stock
    (tell me|told me|asked|knows|know) … (place|day|date|beam|spot|how) … (he|she|i) (will|would\
|wants to|is going to|wanted to) (do it|die|jump|hang|go)
    (drown*|hanging|shooting|gassing|starving|suffocat*|overdos*|jump off) & SELF & (want*|talk*\
|think*|plan*|try*|tried|keep*|threat*|going|dream*|imagin*|about)
    (knife|blade|razor|gun|pistol|scissors|glass) & (OWN (wrist*|throat|mouth|arm|arms|veins\
|temple)) ! slip*|cooking|kitchen accident
    (beaten|battered|abused|hit|strangled|raped|choked|kicked|assaulted) by (OWN|her own) [~] KIN \
! price*|poker|tennis|chess
    (hit|hits|punch*|slap*|kick*|beat|beats) & (in the (face|ribs|stomach|head)|in the belly) & \
(KIN|he|she) ! ball|football|box*
    (kill*|stab*|burn*|shoot|strangle|hurt) & (threat*|said he|says he|vow*|promis*) & (her|him\
|me|them|kids|children|house) ! price*|laugh*|jok*|market|deadline*|feelings
    (swallow*|took|taken|drank) & (everything|all) & (cabinet|cupboard|bathroom|medicine*|pills\
|tablets|bottle) ! supplier|stock
    (rape*|raping) ! rapeseed
    (by the time you read this)
    swallow* … PILLS ! vitamin*|dog
    (hang|hung|hanging) & (tree|oak|beam|rafters|ceiling|barn|attic|neck|noose) & (he would|she \
would|i would|i will|will|SELF|from|want*|going to) ! lamp*|picture*|sign|light*|basket*|decor*
    (squeez*|press*|grip*) & (throat|neck|windpipe) & (her|him|me|until|fainted|blacked out\
|passed out) ! price*|margin*
    (fainted|blacked out|passed out|unconscious) & (throat|neck|hit|beat|choked|strangled|pills\
|husband|partner)
    (survive|outlive|make it through|get through|last) & (not|never|nobody) & (weekend|night\
|tonight|sunday|christmas|this week) & (she|he|i) & (told|says|said|myself|alone|so) ! business\
|shop|stock|battery|fair|food|cake*|lease|company
    (kill*|die|dead) & (if) & (custody|lose*|leave*|bank|house|kids) & (SELF|he would|she would|i \
would) ! laugh*|price*
    (hurt|cut|burned|harmed) (myself) again ! sport|knee|gym|running|kitchen
    (roll|drive|steer|let) & (car|van) & (canal|river|lake|quarry|cliff|off the edge|sea) & (i|me\
|he|she|think*|easy|keep) ! ferry|launch|insur*
    (cuts|scars|burns|cut|slashes|marks) & (stomach|belly|chest|breast|hip|hips|thigh|thighs\
|forearm*|inner arm) & (showed|new|fresh|she|he|my|herself|himself|full) ! kitchen|oven|surgery\
|operation|price*|costs
    (took|taken|swallowed|take) (them|it) all & (goodbye|texted|wrote|message|pills|sorry|hour\
|tonight|bottle) ! order*|stock|samples
    (threat*|promised to|said they would|said he would|said they|warned) & (hurt|harm|kidnap|take\
|beat|rape|touch|kill) & (daughter|son|kids|children|wife|mother|family|sister|baby|her|him) ! \
feelings|court|sales|price*|seriously
    """
    + DANGER
    + farewells.FAREWELL,
    doubt=DOUBT + TOGETHER + VEILED,
    hints=HINTS,
)
