"""What may be a cry for help in English, or not. How a line is read:
flows/words/distress/phrases/table.py.
"""

from typing import Final

DOUBT: Final = """
    (scared|afraid|frightened|terrified|fear) [that] (he|she|they) [will] [might] [could] [still] \
(do|does) it (after all|anyway|tonight)
    (i|he|she|shed|they) [would] [be] [is] [was] [am] better [off] (not|no longer) [being] \
(here|there|around|alive) (any_?more|$)
    (i|he|she|shed|they) [would] [be] [is] [was] [am] better off (gone|dead) $
    suicide ! mission|squad|prevention|pact|would be|is|are|be|commercial|business|sheer|pure
    better off without (me|him|her|us)
    (world|family|everyone|everybody|they|kids|children|wife|husband) … (better|easier) … without \
(me|him|her)
    (easier|better|nicer) (not|never) to be (here|around|alive)
    (easier|better) if (i|he|she) (was|were|wasnt|werent|am) (not|gone|dead|no longer|here|around)
    (not|dont|doesnt|didnt|never) … be here any_?more ! rent|street|shop|market|town|city|area\
|office|place|move|moving|building
    (cant|cannot|couldnt|can not) (go|carry) on (any_?more|like this|$)
    (cant|cannot|couldnt) (do|take|bear|stand) (it|this|life) any_?more ! with|price*\
|spreadsheet*|shift|shifts|rota|commute
    (no|any) [other] way out ! lease|contract|june|july|clause|agreement|building|car park
    (see|sees|saw|seeing) no (future|hope|light|exit|point any_?more)
    (see|sees|saw) no (point|sense|reason) (in (anything|life|it all|going on)|to go on|$)
    (dont|doesnt|didnt|cant) see (a|any) (future|hope|point|reason) (any_?more|for|to go on|$)
    (nobody|no one|noone) (would|will|d) (miss|notice|care|mourn) … (me|him|her|gone|wasnt|there)
    (want*|wish*|wishing|like|liked|rather) [just] [to] (disappear|vanish|be gone|fade away) ! \
social|instagram|internet|for a (day|week|weekend)|holiday
    (not|never|didnt|dont) … wake up [again] (any_?more|$)
    (sleep|asleep) … (never|not) … wake
    (hoped|hopes|hoping|wish*|want*) … (not|never) … wake up
    (whats|what is|what was) the point (of|in) (it all|anything|everything|life|going on|living)
    (whats|what is) the point any_?more
    burden (to|on|for) (everyone|everybody|her family|his family|my family|them all|us all|others)
    (just|only|nothing but) a burden ! tax|cost*|admin*
    (said|saying|says) goodbye … (as if|like|forever|for ever|the last time|to everyone) ! stall
    (gave|giving|gives|given) away (her|his|my|all) … (things|dog|cat|tools|ring|belongings\
|plants)
    affairs in order ! accountant|tax|audit|bank|folder
    (farewell|goodbye) (letter|letters|note|notes) ! customer*|client*|regulars|guests|readers\
|members|suppliers|newsletter|parents of
    (wont|will not|not going to) be (around|here) (any_?more|much longer|to see|for christmas)
    (tired|sick|fed up) (of|with) (everything|it all|fighting|being here) ! software|supplier*\
|webshop|website|system|bank|landlord
    had enough of (everything|it all|life)
    (hopeless|worthless) ! stock|coupon*|case|domain*|hopeless (at|with)
    hate* SELF
    (drive|driving|drove|steer*|crash*) … into (a|the) (tree|wall|truck|lorry|river|pillar)
    (stood|standing|stands|sat) … (on|at) the (bridge|roof|tracks|platform|cliff) … (night|hour\
|down|long|edge|thinking)
    (bruise|bruises|bruised|black eye|split lip) ! fruit|apple*|peach*|ego|pear*|banana*
    (scared|afraid|terrified|frightened) (of (him|her KIN|his KIN)|to go home|to be at home|at \
home)
    (not|isnt|doesnt feel|never) safe (at home|with him|there|in her house|in his house)
    flinch*
    (took|takes|taken|hides|hid) (her|his) (phone|passport|keys|papers) ! repair*|copy
    (he|KIN) (wont|doesnt|does not|never) let* (her|him) (out|leave|see)
    (everything|life|it all) (is|feels|felt|seems) (pointless|meaningless|black|empty)
    life … (not|no longer|isnt|hardly) worth
    (get|make it|come) through (the|this|another) (night|weekend)
    worth more dead
    (if|when) (i|he|she) (am|was|were|is|are) (gone|no longer here|not here any_?more|dead) ! \
holiday*|may|june|july|august|portugal|rota|fair|trip|back|partners|firm
    if (something|anything) happens to (me|him|her)
    (wishes|wish|wished) … never been born
    (stopped|stops) eating … (weeks|days|talking)
    (lock*|barricad*) (her|him|my)self (in|inside)
    he (hits|hit|beats|hurts) (her|me|him) ! target*|price*
    (will|would|going to) kill (me|her|him) if ! laugh*|jok*|smil*
    (dark|black|bad) thoughts
    (no|a|any) reason to (get up|wake up|go on|be here|stay|carry on) ! four|five|six|dough|early\
|shop
    (sleep|asleep) and (stay|not|never|just not)
    if (i|he|she) (wasnt|werent|was not|were not|didnt exist|was gone|were gone|disappeared) …
    (better|fine|manage) … (without|if) (me|i (was|were|am) gone)
    (want*|wish*|like) (it|it all|everything|this) [just] [all] to (stop|end|be over) ! price*\
|tax*
    as if (we|she|he|i) (wouldnt|would not|would never|were never|might not|wont) … (again|more\
|meet)
    (gave|giving|given) (her|his|my) (cat|dog|birds|horse) … ! walk|food
    nothing (matters|makes sense) (now|any_?more|$) ! unless
    nothing (keeps|holds) (me|her|him) here
    (not|never|no longer|stopped|refus*) [~] [~] (eat*|drink*) … (days|week|weeks|anything|at all\
|on purpose) ! meat|lunch|sugar|gluten|coffee|alcohol|cake*|out|before
    (days|week|weeks) without (eating|food)
    (drink*|drunk|drank) … (bottles|bottle|litre) of (vodka|whisky|gin|wine|rum|spirits) … (day\
|night|morning|alone) ! sell*|sold|customer*
    (ARM|rope) … (bought|hid|hides|keeps|under|bed|threat*|afraid|scared) ! kitchen|chef*|sell*\
|sold|market|climb*|boat*|shop|supplier|sharpen*
    (late|dead) (wife|husband|son|daughter|mother|mum|dad|father|brother|sister|partner) … (soon\
|waiting|again|join*|with)
    (see*|join*|be with|follow*|together|reunit*) … (late|dead) (wife|husband|son|daughter|mother\
|mum|dad|father|brother|sister|partner)
    (join|be with|see|seeing|follow|joining|go to) (him|her|them|OWN ~) … (up there|heaven|on the \
other side|beyond|soon|again) ! monday|tuesday|wednesday|thursday|friday|week|month|meeting\
|session|zoom|call|saturday|sunday|office|tomorrow|shop
    (waiting|waits|calling|calls) [for] [~] (me|him|her) … (up there|heaven|on the other side\
|beyond|above)
    (wait*|call*) … (up there|in heaven|on the other side)
    (look*|stare*|staring|stand*|stood|sat|sit) … (river|bridge|water|tracks|edge|canal|cliff\
|railings|parapet|drop) … (long|often|hour*|night|thinking|wonder*|again|every) ! photo*|view\
|stall|customers
    (river|canal|tracks|platform|bridge|balcony|roof|train|trains) … (one step|a step|so easy|let \
go|just one|jump|edge|pull*|tempt*|thinking|lean*) ! marketing
    (one|a|just one|little|small) [~] (step|turn) … (and|then|would be) … (done|over|finished\
|gone|quiet|peace)
    (not|never) (need*|be needing|want) (it|them|that|anything) … (any more|much longer|soon\
|where (i|he|she)|after|longer) ! stock|shop|software|machine|van|office|customers|because the
    (not|never) … (need*|needing) (it|them|that) $
    (no point|no use|not worth|pointless|do not bother|no sense|not bother) … (plan*|next (year\
|month|week)|order*|future|book*|trying|going on|living|getting up|any more|start*) … ! facebook\
|newsletter|online|instagram|stall|ads|advert*|before the
    (quiet|peaceful|easy|easier|simple|simpler|better) … if (i|he|she|they) [just] (stopped|died\
|went|slept|was gone|were gone|disappeared|ended|did not exist|let go)
    (not|never) (belong|fit|made for|meant for|cut out for) … [in|into|for] [this] (world|life\
|here|anywhere) ! business life|corporate
    (no one|nobody|not anyone|nobody|they) (need*|want*|would (miss|notice|even notice|care|cry)\
|will (miss|notice|cry)|cares|misses|notices) (me|him|her|if|that|for|when|at all) … ! logo\
|product|price*|newsletter|pay
    (nobody|no one|not anyone|not anybody) … (even notice|notice for|would notice|will notice) … \
! font|logo|price*|colour*|difference|change
    (everybody|everyone|OWN family|OWN kids|they|people|OWN children|OWN wife|OWN husband|others) \
… (way|burden|weight|drag|in the way of) ! pric*|business|loan|debt
    in (the way of everyone|everybody way|everyone way|everyone s way|everybody s way|the way \
everywhere)
    (burden|weight|drag|nuisance|dead weight|millstone|waste of space|deadweight|useless to) … \
(family|everyone|everybody|neck|necks|kids|children|wife|husband|others|them|people|$) ! tax\
|debt*|loan|rent|mortgage|of the|admin*|cost*|lost
    (they|everyone|everybody|family|kids|wife|children|husband) … (breathe easier|breathe again\
|free|relieved|rid of (me|him|her)|easier) … ! quarter|new rule*|tax|refund
    rid of (me|him|her) ! cough|supplier|tenant
    (better|easier|happier|fine|freer) … (without|if) (me|him|her) [in] … ! supplier
    worth more (dead|to them|gone|to the family)
    (worth|better) more … (dead|insurance)
    (insurance|policy) … (pay*|paid|cover*|get|gets|clear*|money|enough|million|debts) … (kids\
|children|family|wife|husband|debts|daughter*|son*|mum|accident|suicide|of (him|me|her)|if (i|he\
|she)) ! partners|firm|broker|advis*|key|premium*|claim*|flood|water|fire|stock|stolen|theft|van\
|delivery
    (kids|children|family|wife|husband) … (get*|have|has|live|better off|fine|rid|million|money\
|looked after) … (insurance|if (he|she|i) (has|have|had) an accident|accident|policy|when (i|he\
|she) (am|is) gone)
    if (he|she|i) (has|have|had) an accident
    (not an|look* like an|an) accident … (insurance|pay*|policy|purpose|question) ! claim*|van\
|broker
    (sleep*|asleep|sleeping) (for ever|forever|and that is it|and never|for good|through it all)
    (wish*|want*|hope*|hoping|pray*|like|rather|if (i|he|she) could) … (not|never) … (wake*|woke*\
|waking) ! four|five|six|baby
    (not|never) [have] [to] (wake*|waking) (up) … (tomorrow|any more|again|morning|$) ! alarm\
|early|baby
    (over|finished|done|end*|out of here|gone) … (by|on|before|until) (friday|monday|christmas\
|sunday|tonight|then|january|spring|the weekend) … (anyway|way or another|either way|said|calm) ! \
project|contract|lease|sale|course|fair
    (one way or another|one way or the other) … (over|end*|friday|done|gone)
    (it will|it is going to|all|everything|this will) … (soon|all) be over ! fair|season|tax\
|course|audit|build|project|renovation|works
    (soon|finally|at last) … (at peace|peace|rest|free|be over|over|not matter|no longer matter\
|gone|be quiet) ! fair|season|tax|course|audit|building|weekend|holiday|debt|loan|lease
    (soon) … (not|never) (matter|be (a burden|here|around|needed))
    (nothing|no one|not) … (left|matter*|more) … (for (me|him|her)|to (live|hope|lose)|any more\
|say*) ! stock|shelf|budget|seats|left to (say|add|ask)
    there is nothing left [for] [me|him|her] $
    (trapped|cornered|stuck|caged|prison|hopeless|hopelessness|despair*|desperate) … (no|door*\
|way|out|escape|life|nothing|alone|one left) ! lease|contract*|software|elevator|lift|traffic\
|price*|silence|at (silence|math*|cooking)
    (every door|all doors|doors) … (shut|closed|locked) ! shop|customs|station
    (not|no|never|nothing|can not) [~] (see|find|have|know|is) (a|any|the|another|no) [~] (way \
out|way forward|exit|escape|light|hope|future) ! lease|contract|funnel
    (no|any|without) [other] (way out|escape|future|hope|tomorrow|next year|way forward) … ! \
contract|lease|june|july|clause|agreement|before|software|room|supplier|future (in|for)|printing\
|retail
    (will not|would not|no|is not|not going to) be a[n]? (next (year|month|week|time)|tomorrow\
|spring|christmas|summer) ! sale|discount|market|fair|market
    there (will not|is not going to|will never|would not) be a next
    (will not|would not|not going to|no longer|not|never) … be (here|around|there) (by|any more\
|much longer|to see|for|when|next|in|then|after|long|$) ! meeting|session|call|fair|market\
|tomorrow|week|friday|monday|thursday|tuesday|wednesday|rent|street|city|town|holiday*|office\
|time|moving|lease|area|moved|appointment
    when (i|he|she|they) (am|is|are) (no longer|not) (around|here|there|with us) ! on holiday\
|holiday|may|portugal|rota
    (lost|losing|lose|gave up|given up|no|without|run out of) … (will|strength|desire|courage\
|energy|wish|reason) (to|for) (live|carry on|go on|living|life|continue|fight|keep going|get up) \
! newsletter|shop|selling|four|five|six|dough|early
    (given|giving|gave|give) up on (life|everything|SELF|living)
    (can not|could not|not able to|not) (go on|carry on|keep going|continue|face another|face it\
|face tomorrow|face the|cope|take another|do this any more|bear) … (like this|any more|longer|day\
|monday|tomorrow|morning|week|life|alone|$) ! software|price*|with (three|two)|sessions|supplier\
|tool|system|orders|excel|spreadsheet*|shift|shifts|rota|commute|travel*
    (not|nothing) want [to] be (me|here|her|him|SELF) … (tomorrow|any more|$) ! rent|street|town\
|shop|market
    (have to|want to|be able to) [not] be me … (tomorrow|any more|$)
    not have to be me
    (what is it all for|what is all this for|what am i here for|what is the use|why am i still \
here|why go on|why bother living|why am i here)
    (go*|going) through the motions
    (wait*|waiting) for it [all] to (be over|end|stop|finish)
    (tired|exhausted|sick|weary) … (of|to) (fight*|being|live|life|everything|it all|be here\
|being alive|pretending|struggling|existing|keep going|waking) ! software|supplier*|late|excel\
|paperwork|price*|admin*|told|system|asked|emails|four|five|six|dough|shift|baby
    (done|finished) (with|here) (life|everything|all of it|this life|living|with it all) ! \
project*
    (forgive me|forgive (him|her)) … ! late|delay|typo*|spelling|forgot|forgetting|mistake
    (you did all you could|did everything you could|not your fault|you could not have) … ! \
invoice|order|refund
    (promise*|ask*|look after|take care|take|who (will|would)|feed|mind) … (dog|cat|cats|dogs\
|kids|children|daughter|son|mother|horse|birds|parrot|papers) … (gone|no longer|not (here|around)\
|if (something|anything)|happen*|when (i|he|she)|if (i|he|she)) ! holiday*|spain|portugal|away\
|fair|trip|may|june|travel*
    (dog|cat|kids|children|daughter|son|horse|budgie|parrot) … (goes|will go|go|is going|are \
going|live|has a new home|to be) (to|with|at) (OWN|a|the) (sister|brother|mother|mum|neighbo*\
|friend|parents|aunt|shelter|father|dad) ! school|holiday*|weekend|summer|class|while|camp|fair
    (not|never) be needing
    (written|wrote|writing|write) [the|a|OWN|to] [~] [~] (letters|letter|card|note|notes|will) … \
(children|kids|wife|everyone|every|each|all|family|mum|to be opened|just in case|dog|cat|peace*) \
! customer list|invoice|cover|bank|tax|landlord|supplier*|council|court|lawyer|solicitor\
|newsletter|complaint|rent|together|draft|reply
    letters … (are|is|all) written
    (will|papers|affairs|passwords|accounts|funeral) … (in order|sorted|ready|planned|paid for|on \
the table|made) … (peace*|calm|light*|children|kids|goodbye|van|give*|given|away|just in case\
|understand) ! accountant|tax|audit|bank|folder
    (planned|paid for|chosen|picked|choosing|organised|organising|arranged) [~] OWN [own] \
(funeral|grave|coffin|gravestone|urn)
    you will understand (one day|some day|why|later)
    (i|you|we) (will|would|shall) understand (one day|some day|soon why)
    (felt|feels|sounded|sounds|sound*|seemed|like|it was|as if) … (final|farewell|goodbye|a good \
bye|the last time|last words|good bye)
    (said|saying|says|say) (farewell|goodbye|good bye) … (not|as if|like|forever|for ever|last \
time|to (everyone|all)|odd*|strange*|weird*|for good) ! stall|client*|team|colleagues|job
    in case (we|i|you) (do not|never|will not) (see|meet|speak|talk) … (again)
    (not|never) (see|meet|speak|hear) … again ! client*|order*|supplier|customer*|mistake
    (stop*|stopped|refus*|no longer|not|skip*|quit) … (take|taking|takes|took) (OWN|the) [~] \
(insulin|meds|medication|pills|heart pills|tablets|medicine) ! price
    (no longer|stopped|not) [~] [~] (wash*|open* the post|get* up|leave* the (house|bed)|eat*\
|get* out of bed|answer*) … (dark|bed|nothing|days|weeks|any more|cry*) ! customer*|emails\
|supplier
    (sit*|lies|lying|sat|stay*) … in the dark … ! photo*|cinema|power
    how high … (building|office|bridge|roof|house|floor*|tower|car park) ! crane|shelf|shelves\
|sign
    how (many floors|tall) … ! shelf|shelves
    (scarf|long sleeves|sunglasses|polo neck|turtleneck|make_?up|foundation|concealer) … (summer\
|august|july|heat|june|indoors|hide*|cover*|inside|cheek|eye|neck|mark*|swollen|30 degrees|to \
hide) ! collection|sell*|sold|customers|line|brand|order*|range|stock
    (swollen|puffy|purple|blue|bandaged) (cheek|eye|lip|jaw|face|wrist|nose|neck) ! allerg*\
|dentist|tooth|bee|wasp
    (walk*|ran|run) into (a|the) (door|cupboard|cabinet)
    (fell|falls|fallen|slipped|tumbled) … (stairs|shower|door|steps) … (again|third|second time\
|said|says|once more|supposedly|long sleeves|explain*) ! insurance|customer|station
    (stairs|door|cupboard|shower) again
    (clumsy me|so clumsy|just clumsy)
    (marks|bruis*|finger marks|scratches|red marks|burn marks|handprint|choke marks) (on|round\
|around|all over|over|under|at) OWN [~] (neck|throat|arm|arms|wrist|wrists|face|back|legs|cheek\
|upper arms|eye)
    (flinch*|ducks|ducked|cower*|jumps|shrinks|freezes|froze|goes quiet|goes white|stiffen*\
|trembles) … (when|whenever|the moment|every time|if|as soon) … (door|he (comes|walks|calls|rings\
|enters)|phone|husband|KIN|voice|someone|hand|slams|comes|walks|rings) ! price*|opportunity\
|customer*|price|chance|offer
    (whenever|when|every time|the moment|as soon as) … (door|he|phone|KIN|voice|slam*|key) … \
(flinch*|ducks|ducked|cower*|freez*|goes quiet|goes white|goes pale|stiffen*|trembl*|apologis*)
    (he|she|KIN|who) (reads|checks|controls|deletes|tracks|monitors|took|takes|hides|decides\
|counts|goes through|watches) … (messages|phone|contacts|money|every penny|who she|where she|her \
bank|her card|passport|every step|texts|location|mileage|clothes) ! repair*|client*|customer*\
|cash flow|till|accountant|app|budget*|for (her|him) business|newsletter|during|our call|while we
    (not allowed|not permitted|forbidden|has to ask|must ask|asks permission|needs permission\
|forbids|forbid|will not let|does not let|not let|did not let|never lets) … (leave|go out|come\
|see|alone|house|friends|phone|work|speak|talk|meet|drive|sister|mother|family|have) ! council\
|landlord|park*|sign|customers|licen*|trade|planning|bank|rules|city|law|inspector
    (begged|asked|warned|told|tells) me … not to (call|ring|text|phone|write) … (after|when|he\
|she|home|KIN|at) ! lunch
    (do not|never) (call|ring|text|phone) … (he|when|after|KIN) … (home|happens|finds|sees|six\
|hears|checks)
    (you|she|he|i|we|they) (do not|will|would|know|can) [~] (know|see|find out|regret) what \
(happens|will happen|he does|he is like|is coming|he can do)
    (will|would|they) (see|regret|pay|be sorry|find out) … (what happens|if (she|i|he) (leave*\
|goes|left)) ! sales|invoice|price
    (dread*|afraid|scared|terrified|frightened|fears|fear*|panic*|worried) … (weekend*|going home\
|go home|him|KIN|the evening*|when he|coming home|holidays|the key in the door|being at home\
|home) ! driv*|flight|price*|presentation
    (drinking|drunk|drinks|drink) … (again|all day|afraid|scared|home|children|hits|shouts|dread*\
|violent) ! coffee|water|tea|customer*|juice
    (sleep|sleeps|slept|sleeping|nights|night) … (in|at) (the|OWN|a) (car|shelter|van|refuge\
|friend*|shop|office) … (safer|kids|children|husband|him|afraid|hide|hiding|back room)
    safer (than|there|in the car|at|outside|with) … (home|upstairs|car|house|him|$) ! payment*\
|bank|deposit*|online
    (women s|womens|women) (refuge|shelter) ! donat*|charity|volunteer*|client
    (be|would be|is) a (shame|pity) … (happen*) …
    (happen* to|hurt|harm|touch|come for|find|know where) … (little (boy|girl|one)|OWN (kids\
|children|family|son|daughter|mother|boy|girl)|your (kids|children|family|wife|daughter|son)) … ! \
insurance|inherit*|accident
    (lender|loan shark|debt collector*|collector|collectors|creditor*|dealer|gang|mafia|thugs\
|shark|blackmail*) … (threat*|scared|afraid|kill*|legs|hurt|visit|kids|children|family|night|came\
|stand*|door|beat*|house|home|know*|outside|follow*|video|photo*|money) ! coffee|app|gallery|art\
|stamp|postcard*|letter from|tax
    (blackmail*|extort*|ransom|death threat*|protection money|loan shark*)
    (get|gets|got|receiv*) … threats
    (threat*) (to|him|her|me|them|OWN|with) … (kill*|burn*|hurt|children|kids|family|come|house\
|beat*|take|life|knife|acid|post|photos|harm) ! court|account|sue|legal|invoice|lawyer|price*\
|leave|quit|cancel
    (afraid|scared|fears|frightened|terrified|fear) for (OWN|the) [~] (life|lives|safety|kids\
|children|daughter|son)
    (he|she) (is|was) (in danger|not safe|in the hospital after)
    (danger|dangerous|unsafe) … (at home|with him|to be alone|husband|her ex|partner)
    (hates|hate|hated|loath*|despis*|disgust*) (SELF|OWN (body|life|own life)) ! for being late\
|grin|lease|smil*|signing|laugh*
    (disappear|vanish|evaporate|cease to exist|not exist|be gone|be nobody|dissolve) … (nobody|no \
one|ever|for good|forever|for ever|notice|$) ! photo*|stock|wifi|call|social|instagram|calls|data
    (want*|wish*|like|could|rather) [just] [to] (disappear|vanish|be gone|cease to exist|not \
exist|stop existing|switch off for good|stop breathing|be nowhere|leave this world|go away \
forever|leave this life)
    never been born
    (leave|leaving|left|tired of|out of) this (world|earth|life|planet)
    (empty|numb|dead) inside
    (inside|already) (i am|he is|she is|feel*|felt) dead
    (life|living|it all|everything) … (not|no longer|nothing|hardly|never) … (worth|sense|meaning\
|matter*|point) ! price*|newsletter|contract|insurance
    (no|not|nothing|lost|without) … (meaning|purpose|sense) (in|to|of|left|any more) [~] (life\
|living|it|anything|it all|everything|any more|$) ! purpose of
    (the|a) (permanent|final|only) (solution|way|exit|way out|escape) … (left|death|suicide|end\
|peace|$) ! price*|supplier|contract
    only (one|way) [~] (way|door|exit|option|solution|left|out) (left|out) … ! product*|stock\
|seat*|ticket*|room
    had enough $
    (found|has|have|a) (way out|plan|solution) … (kids|peace|calm|goodbye|insurance)
    goodbye for good ! stall|shop|brand|logo|market|rebates
    worth … dead
    (gun|pistol|rifle|shot_?gun|revolver|bullet) ! FICTION|shop|glue|heat|spray|nail\
|staple|museum|points\
|point|jump*|team|son of|bullet journal
    (tired|done|sick|weary|exhausted|fed up|finished) [so] (of|with) … (being alive|existing\
|living|being here|alive|of me|breathing|this life|of life|with life|waking up|the world) ! \
work_?life|customers|living in|living with|living off|four|five|six|dough|shift|baby|market
    (switch|turn|shut) SELF off
    dead inside
    (waiting|wait) for it to (end|stop|be over)
    (at the end of) [his|her|my|their] (rope|tether)
"""
