"""What may be a cry for help in English when it stands together. How a line is read:
flows/words/distress/phrases/table.py.
"""

from typing import Final

TOGETHER: Final = """
    PILLS & (hand|hands|mouth|enough|count*|every|drawer|tonight|stash*|wash* down|handful|whole \
bottle|goodbye|kill*|die|sleep for*|end) ! pharmac*|shelf|customer*|headache|stock|phones|supplier
    (knife|axe|hammer|machete|weapon) & (threat*|afraid|scared|fear*|hid|under (OWN) pillow\
|locked|husband|ex|outside|police|came at|grabbed|held) ! kitchen knives|chef*|sharpen*|sell*\
|sold|supplier|cut SELF
    (cutting|self harm|scars|cuts|scratches|burns) & (arms|forearms|wrists|legs|thighs|sleeve*\
|year|years|again|hides|hidden) & (she|he|i|her|his|my) ! costs|prices|hours|budget|oven|kitchen\
|cardboard|hair|staff
    (beat|beats|beaten|hit|hits|hitting|slapped|kicked|punched|choked|violent|abusive|battered\
|shoved) & (KIN|home|at home|kids|children|drunk|years) & (her|him|me|them|she|he) ! price*\
|target*|tennis|chess|competit*|quote*|record|brakes|pinata|roof|ball|market|sales|nail|idea*\
|jackpot|road
    life & (over|unbearable|pointless|worthless|hate*|end|ended|ending|meaningless|not worth\
|finished|leave|too long|tired|done|enough|hurts|punishment|hell) & (my|his|her|OWN|is|with|of\
|was|i|he|she) ! battery|shelf|end of life|product*|insurance|lease|brand|contract|work_?life\
|business life|cycle|social|quality|standard*|first time
    (tell|look after|take care of|kiss|hug) & (kids|children|boys|girls|wife|husband|mum|mother\
|daughter|son|dog|cat) & (love*|just if|just in case|if i|if he|if she|gone|for me|when i|sorry) \
! holiday*|portugal|may|fair
    (insurance|payout|policy|pension|money) & (accident|just in case|if (he|she|i)|when (he|she\
|i)|dead|suicide|worth|without (me|him|her)) & (wife|husband|kids|children|family|joked|worth\
|get*|pay*) ! partners|firm|broker|advis*|van|flood|fire|theft|loan|grant|invoice
    (sleeves|scarf|sunglasses|make_?up|turtleneck|hood) & (degrees|heat|summer|july|august|hot\
|indoors|hide*|cover*|inside|warm) ! collection|sell*|sold|line|brand|range|stock|customers
    (gave|given|sold|gives|selling|giving|left|handed) & (watch|ring|camera|bike|guitar|tools|dog\
|cat|records|books|jewellery|car|collection|piano|plants) & (keep it|keep|not need|no need|time\
|last|everything|not worry|cheerful|calm*|smil*|remember|without|goodbye|happy|relieved) ! new\
|shop|customers|sample*|stall|ebay|price|stock
    (letter|letters|note|notes|wrote|written|video|message) & (each|every|kids|children|sons\
|daughters|family|wife|husband|mother|parents) & (just in case|goodbye|when|if|gone|sorry|last\
|drawer|opened|birthday*|after) ! customer*|bank|council|newsletter|school
    (KIN|he) & (card|account|passport|papers|phone|keys|key|salary|savings|car) & (took|takes\
|blocked|blocks|hid|hides|controls|controlled|locked|keeps|kept|smashed|broke|checks|confiscat*\
|cut up) & (her|she|me|my) ! repair*|shop|till|bank manager|accountant|client*
    not allowed & (own|alone|card|money|friends|leave|speak|phone|work|drive|see|out) & (she|he\
|i) ! council|landlord|planning|sign|customers
    (sleep*|slept|hid|hides|hiding|stays|staying|night|nights) & (shop|workshop|car|shelter\
|friend*|office|toilet|bathroom|van|sofa) & (afraid|scared|him|terrified|safe*|fear*|because of\
|drunk|husband) ! fair
    (switch|turn|shut) & (SELF|my head|my brain|everything|it all) off
    (not be|not exist|be nothing|be nowhere|be no more|stop being|stop existing|cease) & (wonder*\
|like|want*|wish*|rather|easier|better|think*)
    (best|better|easier|nicer|kinder|relief) for (everyone|everybody|all|them|my (family|kids)\
|his (family|kids)|her (family|kids)|us all) & (gone|away|without|not|never|left|go|went|dead|out)
    (not|never|no|can) & (see|imagine|picture) & (SELF|me|him|her) & (easter|christmas|next year\
|spring|summer|in a year|here|birthday|future|forty|fifty|old|tomorrow) ! working|selling|office\
|shop
    (one|only) way & (stop|end|escape|out|debt*|him|her|left) & (see*|saw|know*|there is|left\
|only one) ! market*|price*|street|traffic
    (if|when) (i|she|he) [ever] (leave|leaves|left|go|goes|try|tries|tell|tells|talk) & (find\
|kill*|hurt|regret|take the (kids|children)|come after|sorry|dead|burn)
    (stopped|stops|no longer|not|quit) & (answering|eating|washing|bed|talking|sleeping|caring\
|dressing|meds|getting up) & (week|weeks|days|anyone|use|matter*|nothing|month) ! customer*\
|emails|supplier|phone calls|printer
    (what is the use|whats the use|why bother|no use|pointless|no point) & (life|any more|bed\
|week|everything|going|trying|me|living) ! newsletter|facebook|ads|stall
    (now|so) (he|she|i) can (go|leave|rest) & (done|finished|job|list|everything|peace|said)
    (plan) & (date|method|place|nights|note|goodbye|ready|die|end it|suicide) & (i|he|she) ! \
business|marketing|meeting|launch|course|project|rota|repayment
    (kill*|dead|death|die) & (dreams*|every night|all the time|constantly|obsess*|cannot stop|can \
not stop|often) & (i|he|she) ! deadline*|plant*|laugh*|phone|battery
    (locked|lock*|barricad*) & (bathroom|bedroom|room|in|house|door) & (husband|ex|him|partner\
|outside|shout*|kick*|police|scared|afraid|himself|herself|garage|weapon) ! shop door|lock out\
|keys inside
    (danger|unsafe|not safe|police|emergency|ambulance|hospital) & (husband|partner|ex|boyfriend\
|pills|suicid*|cut|attempt*|threat*|jump*|kids|tonight) ! delivery|stolen|theft
    (not|never|wont) & (come back|coming back|return|surface|resurface|wake) & (sea|river|lake\
|water|woods|mountains|walk*|drive|sleep) & (i|he|she|think*|want*|said) ! customer*|holiday\
|refund|parcel
    (bridge|roof|tracks|ledge|edge|platform|cliff|railing) & (stands|standing|will not move\
|refuses|crying|right now|phone|alone|cannot move|will not come|stood) ! client*|photo*|shop|view\
|repair*|stall|old friend
    (knife|gun|bullet|axe|hammer|fist) & (table|sign|pay|debt|debts|loan|lender|money|name on it\
|father in law|cousin|warned|warning) ! kitchen|sell*|sold|supplier|glue|chef*|market
    (brake|braking|brakes|steering wheel|let go of the wheel) & (not|think*|stop|without|let go) \
& (i|he|she) ! hire*|spending|growth|repair*|mechanic
    (goodbye|farewell) & (each|every|twice|one by one|by name|whole|everyone|long|cried|strange*\
|as if) ! stall|logo|client*|brand|colleague*|retire*
    (my|his|her|their) problem & (much longer|soon|not|any more) & (not|no) ! since|moved|supplier
    (decides|chooses|tells her|dictates|checks) & (wears|wear|meets|meet|goes|eats|whom she|who \
she|what she|friends) & (husband|he|partner|boyfriend|KIN) ! menu|client*|uniform*|staff
    (passwords|spare keys|documents|papers|folder|bank details) & (envelope|handed|gave|in case\
|if anything|drawer) & (me|he|she|just) ! accountant|tax|landlord|client*
    (no place|no room|nowhere) & (me|for me|him|her|belong*) & (anywhere|world|life|here|belong*)
    (pain|suffering|hurting) & (stop|end|over|go away) & (everyone|everybody|for good|want*|would\
|only|just) ! back|knee|tooth|dentist|shoulder
    (mirror|look at SELF|stand SELF|bear SELF) & (hate*|cannot|can not|not|covers|cover*\
|disgust*) ! shop|furniture|sell*
    (lip|eye|cheek|nose|jaw|brow) & (split|swollen|black|bruised|cut|stitches|broken) & (again\
|brother in law|husband|said|he|partner|ex) ! dentist|wasp|football|sport
    (box cutter|razor*|scalpel|blades) & (drawer|thighs|plasters|bag|hides|hidden|bathroom) ! \
shop|craft*|order*
    (had a word|paid (him|her|me) a visit|came round|made clear) & (lip|bruise*|again|scared\
|limp*|debt*|brother*)
    (stopped|given up|lost) & (hope|hoping|fighting|faith) & (all|everything|life|she|he|i) ! \
newsletter|supplier|price*|bus
    (kids|children|family|wife|husband|they) & (insurance|policy|pay_?out|money) & (happier\
|better|more|richer|rather|than with) & (me|him|her|dead|gone) ! partners|firm|flood|broker|loan\
|floor
    (not|never) & (worry|look for|search|be surprised|be sad|miss|cry) & (answer*|disappear*|gone\
|hear from|any more|reply|stop) & (i|she|he) & (told me|tell|said|asked) ! newsletter|invoice\
|supplier|customer*
    (tired|sick|hate*|fed up|dread*) & (waking up|wake up|opening my eyes|mornings|getting up) & \
(of|every|again|that i) ! four|five|six|dough|baby|shift|early|market
    (not|never) & (make it|live|get|reach|see|turn) & (thirty|forty|fifty|sixty|thirtieth\
|fortieth|fiftieth|old age|birthday|summer|##) & (to|until|past|his|her|my|joke*|joking) & (i|he\
|she) & (jok*|says|said|keeps|doubt*|laugh*|think*) ! sales|target|customers|orders|euro*|percent\
|call|meeting|session|price*|fair|party
    KIN & (reads|checks|searches|goes through|waits outside|follows|tracks|calls every) & (phone\
|messages|outside|bag|emails|location|hour|everywhere|afterwards) ! client*|shop order*|deliver*
    (what|who|nothing) & (change|difference|matter|care|notice*) & (if (i|she|he) (was not|were \
not|did not exist|was gone|were gone|died|disappeared|never))
    (finger*|hand*|belt|teeth|rope) & (bruise*|marks|mark|print*) & (arm|neck|back|wrist*|throat\
|leg*|face|shoulder*)
    (funeral|grave|coffin|cremat*|tombstone|obituary) & (my own|his own|her own|would come|costs\
|cost|wants|song|music|asked|planned|chosen|wonder*|who will) & (i|he|she) ! grandmother\
|grandfather|mother|father|uncle|aunt|gran|flowers|client*|funeral home|moves|died|monday
    (nothing|not anything|never|no) & (look forward to|looking forward to|live for|hope for|wake \
up for|enjoy) & (left|more|any more|is|i|he|she)
    (world|everyone|everybody|life|you will|they will) & (fine|go on|goes on|turn*|move on|better\
|manage) & (without (me|him|her)) ! holiday|week
    (who should get|who gets|divide*|leave to) & (jewellery|things|tools|furniture|books|savings\
|flat|ring) & (wrote|note|written|asked|piece) ! customer*|order*|inherit*
    (end things|ending things|end it|end everything) & (plan*|not scared|ready|peace|decided\
|thinking|tonight) ! contract|supplier|lease|partner|deal|employee
    (railway bridge|motorway bridge|platform|rooftop|tracks|window ledge) & (called|rang|phoned\
|texted|stood|alone|night)
    (sorry) & (being such|being a|being here|existing|alive|trouble) & (all the time|always|keeps\
|everyone) ! delay
"""
