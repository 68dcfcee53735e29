"""What is not meant as it is said in English, and everyday reasons. How a line is read:
flows/words/distress/phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

SCENES: Final[Mapping[str, str]] = {
    "FICTION": "escape rooms?|murder mystery|murder mysteries|crime (novel|night|dinner)"
    "|whodunn?it"
    "|thriller|(the|a|his|her|their|new) (novel|play|musical|screenplay|short film)"
    "|stage props?|on stage|detective game",
    "WORKMEN": "plumbers?|builders?|painters?|decorators?|electricians?|roofers?|tilers?"
    "|plasterers?"
    "|joiners?|carpenters?|workmen|removal men|movers|cleaners|fitters|installers|scaffold*"
    "|kitchen (goes|comes)|stocktake|jackhammer*|floor (gets|is|goes)",
}

THINGS: Final = """
    jump* for joy
    jump* at (the|a|this) (chance|offer|idea|opportunity)
    (goodbye|farewell) (letter|letters|note|notes) (to|for) [all] [of] [the|her|his|our|my\
|their] [~] (customers|clients|regulars|guests|readers|members|suppliers)
    (not|no longer|never) [want to|going to|wanting to] be (here|there|around|in|home) when \
(the|those|these|OWN) [~] (WORKMEN)
    (opening|buying|hiring|expanding|cutting|dropping|lowering|selling|charging|signing\
|moving|taking) (a|the|another|at|for|to|on|prices|two|three|more) [~] [~] [~] [~] (would be\
|now is|now was|now its|now seems|might be) [just] [plain] [pure] suicidal
    (menu|offer|rent|branch|shop|lease|loan|salon|expansion|euros|pounds|quid|percent|cost\
|move|timing|deadline) [now] [right now] (is|would be|was|its|will be) [just] [plain|totally\
|pure] suicidal
    (sharpest|best|deadliest|strongest|secret|biggest|greatest|finest|only|most powerful\
|most lethal) weapon*
    (deadline|software|system|app|spreadsheet|inbox|commute|schedule|timetable|courier\
|delivery service|parcel service|platform|till) [alone] (will|would|is going to|is|are) \
(kill|killing|murder|strangle|finish) (him|her|me|them|us|OWN ~)
    (could|would) [happily|gladly|cheerfully] (strangle|kill|murder|throttle|shoot) (the\
|that|this|his|her|their) (courier*|courier company|delivery service|delivery company|parcel \
service|parcel company|post office|council|software|platform|bank|bookkeeping)
    to die for
    (take|bear|face|stand|cope|go on|enough|sick|fed up|tired) [any] [more] [with|of] [all] \
[the|these|this|his|her|our|my] [~] (password*|login*|captcha*|forms|emails|pop ups|paperwork\
|software|printer|app)
    (giv*|gave|donat*|handed|hand) [away|out|over|to] … (fabric|fabrics|shelves|shelving\
|display stands|stock|fittings|mannequins|counters|samples|desks|off_?cuts|rails|remnants\
|surplus)
    (kill*|strangl*|murder*|throttl*|shoot|bury|burying|burn) (it|off|that one|the thing)
    (kill*|strangl*|murder*|throttl*) [off] (the|that|this|his|her|my|our|their|a) [~] [~] \
(printer|laptop|computer|phone|till|router|wifi|scanner|spreadsheet|newsletter|product|line\
|brand|range|website|site|shop|blog|podcast|project|idea|plan|mood|vibe|joke|sale|deal|app|menu\
|machine|freezer|oven|coffee machine|offer|discount|scheme|service|competition|flyer|magazine\
|membership)
    (end|ending|finish|ended) (it|things|it all) (with|at) (the|his|her|their|that|this|our\
|my) [~] [~] (bank|provider|supplier|card|terminal|broker|insurer|agency|landlord|lease\
|franchise|contract|company|app|energy|accountant|wholesaler|agent|courier)
    (commercial|financial|business|career|marketing|economic|professional) suicide
    (stab*|knife|knifed) (him|her|me|them|us|OWN ~|you) in the back
    (throw*|threw|thrown|chuck*) (it|(the|that|this) (printer|laptop|phone|till|thing|computer\
|scanner)) (off|out of|from|under) (the|a) (roof|window|balcony|bridge|train|bus)
    suicide (loan|mortgage|prices|pricing|discount|mission)
    (would|will|that|it) [just] be [pure|plain|sheer|financial|total] suicide
    (loan|mortgage|shop|branch|price|prices|lease|discount|expansion) [now] [is|would be] [pure\
|plain|sheer|financial|total] suicide
    beaten [again] by (the|a|another|that) [~] [~] (centre|chain|competitor|supermarket|rival\
|discounter|superstore)
    beaten (on|to) (price|prices|it|the)
    (hurting|killing|harming|punishing|hurt|kill) SELF (trying to (match|compete|keep|get|beat\
|undercut|please)|to match|to compete|on price|undercutting|with the (discounts|prices|hours))
    (prices|price|costs|deadline|deadlines|rent|hours|taxes|rates|paperwork|heat|fees|margins\
|rules|bills|stairs|shoes|boots|heels|suspense) [alone] (will|would|is going to|are going to\
|are|is) (kill|killing|murder|strangle|finish) (him|her|me|them|us|OWN ~)
    (hung|hang|hangs|hanging) SELF out to dry
    (dishwasher|washing machine|dishwashing|salt|water) (tablets|tabs)
"""

JEST: Final = """
    i [will|would|could|might|should|swear|shall] [just|happily|nearly|almost|have|gladly] \
[have] (kill|killed|murder|murdered|strangle|strangled|throttle|throttled|shoot|shot|wring) \
(him|her|them|it|that ~|the ~|OWN ~)
    ill (kill|murder|strangle|throttle|shoot|wring) (him|her|them|it|that ~|the ~|OWN ~)
    (nearly|almost|could have) (killed|murdered|strangled|throttled) (him|her|them|it|the ~\
|OWN ~)
"""

LIGHT: Final = (
    "laugh*|giggl*|jok*|grin*|chuckl*|lol|haha|ha ha|hilarious|funny|winked|wink|in stitches"
    "|cried laughing|printer|laptop|spreadsheet|password*"
    "|form|forms|invoice|file|router|wifi|coffee machine"
    "|snort*|card reader|terminal|scanner|😂|instead"
)

GRAVE: Final = (
    "(not|no|never|nobody|stopped|without) (laughing|joking|a joke|laugh|laughed|joke|funny)"
    "|serious|seriously|meant it|means it|believe him|believe her|believed him|believed her|gun"
    "|knife|petrol|rope|police|999|111|911|hollow*|odd laugh|strange laugh|(kids|children) heard"
    "|husband|boyfriend|her ex|threat*|bruise*"
)

EVERYDAY: Final = (
    "|(last|final) (meeting|session) (with|together|today|after|of)|end of (the|our) (mentoring"
    "|programme|year together)|said our goodbyes|said goodbye over|cake|lunch|curry|fountain pen"
    "|spa|cure|convalescent|cornwall|cottage|camping|honeymoon|on leave|annual leave"
    "|back from|cruise|percent|per cent|card provider"
    "|charity shop|new premises|new shop"
    "|plaster on|stanley knife|unpacking|unpacked|boxes|christmas party|farewell do|leaving do"
    "|picnic|marmalade|old brand|boat shop|chandlery|being painted|mannequins"
    "|first come first served|old collection|canapes|prosecco"
)
