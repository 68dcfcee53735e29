"""Threats, wounds and chosen means in English, who by what by whom: sure. How a line is read:
flows/words/distress/phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "WOULD": "will|would|ll|hell|shell|ill|theyll|going to|gonna|wants to|want to|wanted to"
    "|threatened to|threatens to|threatening to|swore to|ready to|about to|plans to"
    "|planning to|promised to|fit to|means to|tried to",
    "PERSON": "him|her|them|me|us|someone|somebody|everyone|everybody|that man|that woman"
    "|the (landlord|landlady|bailiff|bailiffs|boss|manager|owner|neighbour|neighbor|accountant"
    "|supplier|tenant|builder|ex|husband|wife|man|woman|kids|children|baby|family|lads|lot)"
    "|OWN (KIN|ex_?partner|ex_?wife|ex_?husband|landlord|boss|neighbour|neighbor|sister|daughter"
    "|kids|children|baby|parents|family|business partner|supplier|manager|tenant|accountant)",
    "LIMB": "arm|arms|wrist|wrists|forearm|forearms|leg|legs|thigh|thighs|inner arm|sleeve"
    "|sleeves|stomach|hands",
}

DANGER: Final = """
    (put*|stick*|stuck|shov*|plung*|push*|driv*|run|ram*) (a|the|his|her|this|that|my) [~] \
(knife|blade|screwdriver|chisel|pitchfork|bullet) (in|into|through|in between) (PERSON|OWN)
    (WOULD) [just] (stab|slit|knife|strangle|throttle|smother|suffocate|murder|butcher|behead\
|bludgeon|drown|run over|run down|shoot|gut) PERSON ! photo*|camera|film*|video*|email
    (WOULD) [just] (kill|do in|finish off|beat up|beat|put down) (PERSON|PERSON to death) ! \
price*|quote*|laugh*|jok*|tennis|chess|work*|heat|cost*|stress|sees|costs|idea*|market|deal
    (WOULD) run PERSON (over|down) ! figures|plan|list|numbers|past|through
    (stab|stabs|stabbed|stabbing|knifed|strangl*|throttl*|smother*) PERSON ! in the back|laugh*\
|figurativ*|price*|dough
    (slit|slits|slitting|cut|cuts|cutting) (OWN|PERSON) (throat|throats)
    (slit|slits|cut) PERSON (open|up with)
    (burn*|torch*|set fire to|set light to|set alight|blow up) … (house|shop|place|unit|office\
|flat|home|workshop|salon|building|restaurant|cafe|it) … (with|while|when) (PERSON|~|the ~) … \
(inside|in it|in there|asleep|sleeping)
    (bought|buys|got|has|filled|fetched|stored|keeps) … (petrol|lighter fuel|paraffin) & (burn*\
|torch*|set fire|light it|goes up|up in flames|pour*) ! generator|mower|van|delivery
    (petrol|paraffin) & (pour*|burn*|torch*|set fire) & (PERSON|house|shop|place|unit\
|landlord) ! mower|generator
    (throw*|threw|lie|lay|step|jump|walk) (SELF|down) [~] (under|in front of|on|onto|off|from) …
    (throw*|threw|chuck*|fling*|hurl*) SELF (under|in front of|onto|off|from|out of|in the \
river|into the river|in the canal|down the)
    (jump*|step*|walk*) (in front of|under) (the|a) … (train|tube|lorry|bus|truck|##|~ ##\
|express)
    (day|date|time|hour|beam|rope|bridge|roof|tree|place|spot|hook|cliff|platform|train|pills\
|tablets) (and|,) (the|a|which|what) [~] (beam|rope|bridge|roof|tree|hook|noose|pills|tablets\
|cliff|platform) (is|are|was|were|have|has|had|already|all) … (chosen|picked|ready|decided\
|sorted|set|fixed)
    (chosen|picked|knows|know|decided on|settled on|found) (the|a|which|what|his|her|my) [~] \
(beam|rope|rafter|hook in|noose) ! colour*|design*|oak|carpenter|architect|builder*|paint*\
|ceiling
    (rope|noose) & (beam|rafter|rafters|hook|tree|which|garage) & (i|he|she) & (know|knows\
|chosen|picked|ready|tied|bought|hangs|hanging|hung) ! swing|hammock|boat|lamp*|plant*|display
    (fresh|new|old|more|deep|several|dozens of|rows of) (cuts|burns|scars|slashes|gashes|burn \
marks) … (LIMB) ! oven*|kitchen|baking|thorn*|rose*|cat|brambles|price*|budget
    (cuts|burns|scars|slashes|scratches) & (LIMB) & (does it (himself|herself|myself)|did it \
(himself|herself|myself)|do it myself|self_?inflicted|on purpose|deliberate*|pressure off\
|takes the (edge|pain|pressure)|lets it out|calms (him|her|me)|when it gets too much|release)
    (cut|cuts|burn|burns|burned|burnt|cutting|burning|hurt|hurts) (SELF) (on purpose\
|deliberately|again|when|with a|to feel|every|most|since|because) ! kitchen|oven|bread|slicer\
|accident*|box|cardboard|parcel|knee|gym|unpack*|delivery|trying to|stanley|tin|price*
    (bruise|bruises|bruised|black eye|burns|split lip|broken rib|marks) & (KIN) & (does it|did \
it|did that|does that|has done it|from him|gave (her|him|me)|it was him|hits|hit|lashes|when he\
|on (her|his) neck)
    (had|has|got|grabbed|took|held|takes|grabs|holds|pinned|gets) PERSON by the (throat|neck\
|hair) ! supplier*|conditions|terms|price*|bank|contract|lease|debt*|loan
    (hands|hand|grip|fingers|belt|cord|scarf) (round|around|on|to) (OWN) (throat|neck) ! \
massage*|scarves|knit*|model*|warm|display
    (threat*) [to] (hurt|harm|take|hit|kill|touch|snatch|drown|do something to) … (kids\
|children|baby|son|daughter|little one|boy|girl|boys|girls)
    (will|would|going to) (hurt|harm|kill|drown|smother|do something to) (OWN|the) (kids\
|children|baby|son|daughter|boy|girl|little ones|family)
    (saving up|saved up|saves|saving|put by|putting by|puts by|hoard*|stash*|storing|stockpil*\
|collect*|squirrel*|kept back|keeping back|stored up|counted out) … PILLS ! supplier|shelf\
|customers|pharmac*|staff|points
    PILLS & (put by|saved up|saving up|hoarded|stashed|enough to|all at once|all in one go|in \
one go|the lot) & (he|she|i|they) ! order*|supplier|customers|vet|dog|stock|shelf|till|screen*
    (taken|took|takes|take|swallowed|swallow) (the lot|the whole (box|bottle|packet|strip)|a \
whole (box|bottle|packet|strip)|them all at once|every (pill|tablet)) ! cake*|chocolate*|order\
|stock
    (wrist|wrists|arm|arms) & (bandage*|stitches|stitched|cut|cuts|razor) & (on purpose\
|deliberate*|not an accident|no accident|was not an accident|did it (himself|herself)|(himself\
|herself) that) ! cake
    (tried|try|tries|trying|attempt*|going|wants|wanted|means) [to] (hang|drown|poison|shoot\
|gas|electrocute|top|harm) SELF ! foot
    (knife|gun|machete|bat|crowbar|axe|hammer|shotgun) & (if (he|she|they|anyone|that) ~) & \
(comes|sets foot|shows|walks|turns up|again|back|near) & (PERSON|use it|waiting|ready|counter\
|drawer|glove) ! sharpen*|customers|market|sells|range|kitchenware
    (acid|boiling water|hot oil|boiling oil) (over|in|at|on) (PERSON|OWN (face|head))
    (worth|better off) & dead & (family|kids|children|wife|husband|insurance|policy|them) & (he\
|she|i|me|him|her) ! battery|stock
    (worth|better off|more use) [more] (to (them|her|him|us|his family|her family|the family\
|the kids)) dead
    (i|i have|he|he has|she|she has|has|have) [already] (chosen|picked|decided on|settled on) \
(the|my|his|her|a|which) [~] (bridge|viaduct|cliff|quarry|rope|train|roof) ! logo|photo*|label\
|stall|menu
    (knock|knocks|knocked|knocking) (her|him|me|them) about
    (bullet|bullets) (in|into|through|between) … (head|brain|eyes|chest|heart|him|her|me|them\
|SELF|the ~)
    (enough|plenty of) [~] PILLS … (finish|end it|do it|die|kill|the job|go through with) ! \
headache
    (petrol|paraffin) & pour* & (letter_?box|door|porch|stairs|hallway|slept|asleep|sleeping\
|flat)
    (showed|shows|saw|seen|noticed|found) … (cuts|slashes|gashes|self_?harm) … (LIMB) ! budget\
|price*
    (beaten|battered|strangled|throttled) [up] by (him|them|men|a man|the man|someone|OWN [~] \
KIN) ! price*|tennis|chess|offer
    (slit|slits|slitting) … (throat|throats)
    KIN [has] (broke|broken|snapped|cracked|fractured) (OWN) (arm|wrist|rib|ribs|nose|jaw\
|finger|fingers|leg)
    (WOULD) (batter|thrash|beat up|kick in|throttle) (her|him|me|them) ! price*|tennis|chess\
|offer
    (HEIGHT) & (he|she|i) & (would jump|will jump|going to jump|gonna jump|about to jump\
|threaten* to jump|wants to jump|ready to jump) ! trampoline|queue|price*|for joy|chance|in \
and|parachute
    (strangled|throttled) (her|him|me) ! price*|emotion|bank|tax*|contract
    (not|no longer|never) want* to (live|exist) [any more|any longer] (in|with) [this|the\
|such|constant|so much|that] (world|pain|agony|fear|misery|shame|body|grief|hell|darkness\
|guilt)
    (he|she|i) (do|does|did) not want to (live|exist|be alive) [any more|any longer] $
    (want|wants|wanted) to kill SELF $
    (want|need|wish) (it|it all|this|everything|all of it|all this|all that) [just] to (end|stop\
|be over|finish) && i [just|really] (can not|could not|do not want to) [even] (go on|carry on\
|keep going|take it|take this|do this|take any more|bear it|bear this) ! printer*|supplier*\
|customer*|client*|lease|contract*|partnership|meeting*|project|season|fair
    (easier|better|simpler) [for everyone] (not being|to not be) (here|around|alive) any more
    (easier|better|simpler) [for everyone] (to no longer be|no longer being) (here|around|alive) $
"""
