"""English. How a line is read: flows/words/distress_phrases/table.py."""

from typing import Final

from flows.words.distress_phrases.table import Phrases

ENGLISH: Final = Phrases(
    kin="(husband|husbnd|partner|boyfriend|girlfriend|wife|ex|father|dad|stepfather|stepdad|mother"
    "|brother|son|uncle|fiance|spouse|father in law|landlord)",
    self="(my|him|her|them|your)_?sel(f|ves)",
    first="i im ive id ill me my mine myself am",
    third="he she they him her them his their himself herself themselves hes shes theyre hed shed "
    "theyd hell shell",
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
[just] [really] [only] [to] die ! laugh*|embarrass*|shame|bore*
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
    (took|taken|takes|swallow*) (all|too many|a lot of|lots of|a handful|a bunch|a box|a pack*) \
… (pills|tablets|meds|painkillers) ! for (his|her|my|the) (back|cold|knee|head|heart|pressure)\
|vitamin*
    (hang|hanged|hanging|hung|shoot|shot|drown|drowned|poison*|gas) SELF ! foot|work|paper*
    jump* (off|from|out of) (a|the|her|his|that) (bridge|roof|balcony|window|cliff)
    (jump*|throw*|threw|step*|walk*|lie|lay) … (in front of|under) (a|the) (train|tram|truck|lorry)
    KIN [still] [sometimes] (beats|beat|beating|hits|hit|hitting|punch*|kick*|slap*|strangl*|chok*\
|rapes|raped|batter*|attack*) (her|him|me|them) ! price*|target*|tennis|chess|cards|record|quote
    KIN (is|was|has been|keeps) (beating|hitting|strangling|abusing|hurting) (her|him|me|them)
    (he|she|they) (beats|hits|punched|kicked|strangled|choked|raped) (her|him|me) ! price*|target*
    (abusive|violent) KIN
    (threat*) … (kill|murder|stab|shoot) (her|him|me|them|us)
    (said|says|told|swore) … (he|she|they|hed|hell) [will|would] kill (her|him|me|them) ! laugh*\
|joke*|joking|smil*|grin*|sees|saw|hears|costs?
    (tried|wants|wanted|going) to kill (her|him|me) ! laugh*|jok*|smil*
    (he|she|who|ex|man|husband|has|have|with) … (has|have|had|got|with|carr*) a (gun|knife\
|weapon) \
! secret|sell*|kitchen|bread|range
    (gun|knife) … to (her|his|my) (head|throat)
    (raped|rape) … (her|him|me) ! rapeseed
    was raped
    sexually (assault*|abus*)
    (fear*|afraid|scared) for (her|his|my|their) life
    (easier|better|nicer) [for everyone] not to (be (here|around|alive) any_?more|exist|live)
    (world|everyone|everybody|family|kids|children) … better [off] without me
    (want*|wish*|like) … (go to sleep|fall asleep) and (never|not) wake up
    """,
    doubt="""
    suicide ! mission|squad|prevention|pact|would be|is|are|be|commercial|business|sheer|pure
    better off without (me|him|her|us)
    (world|family|everyone|everybody|they|kids|children|wife|husband) … (better|easier) … without \
(me|him|her)
    (easier|better|nicer) (not|never) to be (here|around|alive)
    (easier|better) if (i|he|she) (was|were|wasnt|werent|am) (not|gone|dead|no longer|here|around)
    (not|dont|doesnt|didnt|never) … be here any_?more ! rent|street|shop|market|town|city|area\
|office|place|move|moving|building
    (cant|cannot|couldnt|can not) (go|carry) on (any_?more|like this|$)
    (cant|cannot|couldnt) (do|take|bear|stand) (it|this|life) any_?more ! with|price*|spreadsheet*
    (no|any) way out
    (see|sees|saw|seeing) no (future|hope|light|exit|point any_?more)
    (see|sees|saw) no (point|sense|reason) (in (anything|life|it all|going on)|to go on|$)
    (dont|doesnt|didnt|cant) see (a|any) (future|hope|point|reason) (any_?more|for|to go on|$)
    (nobody|no one|noone) (would|will|d) (miss|notice|care|mourn) … (me|him|her|gone|wasnt|there)
    (want*|wish*|wishing|like|liked|rather) [just] [to] (disappear|vanish|be gone|fade away) \
! social|instagram|internet|for a (day|week|weekend)|holiday
    (not|never|didnt|dont) … wake up [again] (any_?more|$)
    (sleep|asleep) … (never|not) … wake
    (hoped|hopes|hoping|wish*|want*) … (not|never) … wake up
    (whats|what is|what was) the point (of|in) (it all|anything|everything|life|going on|living)
    (whats|what is) the point any_?more
    burden (to|on|for) (everyone|everybody|her family|his family|my family|them all|us all|others)
    (just|only|nothing but) a burden ! tax|cost*|admin*
    (said|saying|says) goodbye … (as if|like|forever|for ever|the last time|to everyone) ! stall
    (gave|giving|gives|given) away (her|his|my|all) … (things|dog|cat|tools|ring|belongings|plants)
    affairs in order
    (farewell|goodbye) (letter|letters|note|notes)
    (wont|will not|not going to) be (around|here) (any_?more|much longer|to see|for christmas)
    (tired|sick|fed up) (of|with) (everything|it all|fighting|being here)
    had enough of (everything|it all|life)
    (hopeless|worthless) ! stock|coupon*|case|domain*
    hate* SELF
    (drive|driving|drove|steer*|crash*) … into (a|the) (tree|wall|truck|lorry|river|pillar)
    (stood|standing|stands|sat) … (on|at) the (bridge|roof|tracks|platform|cliff) … \
(night|hour|down|long|edge|thinking)
    (bruise|bruises|bruised|black eye|split lip) ! fruit|apple*|peach*|ego|pear*|banana*
    (scared|afraid|terrified|frightened) (of (him|her KIN|his KIN)|to go home|to be at home|at\
 home)
    (not|isnt|doesnt feel|never) safe (at home|with him|there|in her house|in his house)
    flinch*
    (took|takes|taken|hides|hid) (her|his) (phone|passport|keys|papers) ! repair*|copy
    (he|KIN) (wont|doesnt|does not|never) let* (her|him) (out|leave|see)
    (everything|life|it all) (is|feels|felt|seems) (pointless|meaningless|black|empty)
    life … (not|no longer|isnt|hardly) worth
    (get|make it|come) through (the|this|another) (night|weekend)
    worth more dead
    (if|when) (i|he|she) (am|was|were|is|are) (gone|no longer here|not here any_?more|dead)
    if (something|anything) happens to (me|him|her)
    (wishes|wish|wished) … never been born
    (stopped|stops) eating … (weeks|days|talking)
    (lock*|barricad*) (her|him|my)self (in|inside)
    he (hits|hit|beats|hurts) (her|me|him) ! target*|price*
    (will|would|going to) kill (me|her|him) if ! laugh*|jok*|smil*
    (dark|black|bad) thoughts
    (no|a|any) reason to (get up|wake up|go on|be here|stay|carry on) ! four|five|six|dough\
|early|shop
    (sleep|asleep) and (stay|not|never|just not)
    if (i|he|she) (wasnt|werent|was not|were not|didnt exist|was gone|were gone|disappeared) …
    (better|fine|manage) … (without|if) (me|i (was|were|am) gone)
    (want*|wish*|like) (it|it all|everything|this) [just] [all] to (stop|end|be over) ! price*|tax*
    as if (we|she|he|i) (wouldnt|would not|would never|were never|might not|wont) … (again|more\
|meet)
    (gave|giving|given) (her|his|my) (cat|dog|birds|horse) … ! walk|food
    nothing (matters|makes sense) (now|any_?more|$) ! unless
    nothing (keeps|holds) (me|her|him) here
    """,
)
