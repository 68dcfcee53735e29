"""Words that tell how somebody is, seems or thinks: what is observed, and no reason of a calendar.

English, German, French, Spanish, Polish, as the beginnings of words, without accents and in lower
case; "=" ends one that has no other endings. "He is tired of it" is no boiler that burst: who says
so beside "Anna cancelled today" tells a story.
"""

import re
from typing import Final

_STEMS: Final = """
courage= hope hopes= hoping= confiden motivat= motivation demotivat trust= trusts= patience=
faith= nerve= nerves= spirit= spirits= mood= energy= feeling feels= felt= afraid scare fear anxi
nerv= nervous worr doubt lonel depress exhaust tired overwhelm frustrat confus discourag hesit
asham guilt embarrass proud pride grie mourn upset sad= angry annoy disappoint bitter resign
helpless hopeless desperat despair insecure unsure uncertain seems= seemed= sounds= sounded=
looks= looked= appears= avoids= avoiding= withdraw drift struggl believes= believed= thinks=
thought= knows= wishes= blames= learn= trusts= hiding= lied= complain cries= cried= laughs= shy=
sceptic skeptic distan quiet= silent=

mut= mutlos hoffnung hofft= zuversicht vertrau geduld glaub nerven= laune= stimmung kraft=
energie= angst= furcht= furchtet= zweife unsicher einsam erschopf mude= ausgebrannt uberforder
frust verwirr entmutig zoger schuld scham schamt= peinlich stolz trauer trauri bose= sauer=
enttausch bitter= resign hilflos hoffnungslos verzweif wirkt= wirkte= scheint= schien= klingt=
klang= meidet= ruckzug kampft= glaubt= denkt= dachte= weiss= wusste= lugt= jammer weint= lacht=
redet= schweigt= verschlossen fuhlt= spurt= merkt= traut=

courage= espoir espere= confian motiv patience= foi= moral= humeur energie= envie= peur= craint=
crainte= angoiss inquiet doute= doutes= deprim epuise fatigu= fatigue= fatiguee= frustr confus
decourag hesit honte= coupab gene= fier= fiere= deuil= triste= fache= colere= decu= decue= amer=
resign impuissan desesper semble= semblait= parait= evite= recul lutte= croit= croyait= pense=
pensait= sait= savait= ment= plaint= pleure= rit=
ressent= lache=

animo= animos= esperan confian motiva paciencia= fe= humor= energia= ganas= miedo= teme= temor
angusti preocup duda= dudas= deprim agota cansa quemad agobia frustr confus desanim vacil
verguenza= culpa= culpab orgull duelo= trist enfad enoj decepcion amarg resign impoten desesper
parece= parecia= suena= evita= aleja= lucha= cree= creia= piensa= pensaba= sabe= sabia=
miente= queja= llora= rie=
siente= rinde=

odwag nadziej wierzy= wiar zaufan ufa= motywac cierpliwo nerwy= nastroj humor= energi sil= sily=
strach boi= obaw martwi watpi watpliwo samotn depres wyczerpan zmeczon wypalon przytlocz frustr
zagubion zniechec waha= wstyd= wstydzi= dumn duma= zalob smutn smutek zly= zla= zlo rozczarow
gorycz zrezygnow bezradn rozpacz wydaje= wyglada= brzmi= unika= wycofuje= walczy= mysli= myslal
poddaje= klamie= narzeka= placze= smieje= milczy= czuje=
"""

FEELINGS: Final = re.compile(
    r"(?<![^\W_])(?:"
    + "|".join(
        each[:-1].replace("_", " ") + r"(?![^\W_])" if each.endswith("=") else each + r"[^\W_]*"
        for each in dict.fromkeys(_STEMS.split())
    )
    + ")"
)
"""One of these words."""
