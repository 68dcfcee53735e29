"""French. How a line is read: flows/words/distress_phrases/table.py."""

from typing import Final

from flows.words.distress_phrases.table import Phrases

FRENCH: Final = Phrases(
    kin="(mari|compagnon|conjoint|copain|ex|exmari|femme|pere|frere|fils|beau_?pere|petit ami"
    "|partenaire|fiance)",
    self="(se|me|te|sest|mest|setre|metre)",
    first="je jai j moi mon mes suis veux peux nai jen",
    third="il elle lui son sa ses se sest quil quelle ils elles leur on avait",
    common="le les et des une il elle je que qui est pas pour dans du sur au avec cest ne",
    sure="""
    SELF suicid*
    (pens*|parl*|song*|tent*|envisag*|menac*|idee*|envie*|evoqu*|reve*) … suicid* ! serait
    (tentative|tentatives|tentativ) de suicide
    (idees|pensees|envies) (noires|suicidaires|de mort)
    suicidaire* ! prix|remise
    (envie de|veux|veut|voulait|voulais|voudrait|voudrais|vouloir|prefere|prefererais|prefererait\
|souhaite|pret a|prete a|envi de) (mourir|crever) ! rire|honte|fatigue
    (veux|veut|voulait|voulais|envie de|voudrait) plus vivre ! ici|dans|en|avec|a|chez
    plus (envie|le gout|la force) de vivre
    (marre|fatigue*|lasse*|assez) de vivre ! ici|dans|en|avec|a|chez
    [d]en finir (avec la vie|avec tout|une bonne fois|$)
    (mettre|mis|met|mette|mettrait|mettra) fin a (ses|mes|tes) jours
    (mettre|mis|met) fin a (sa|ma) vie
    (soter|moter|sote|oter|senlever|senleve) la vie
    (se|me|va se|vais me|veut se|veux me) (tuer|tuera|tuerai|tuerait|pendre|flinguer|noyer|buter) \
! travail|tache|boulot
    (sest|mest|setait) (tue|tuee|pendu*|flingue*|noye*|defenestre*|jete*) … ! tache
    (se|me|sest|mest|cest|ses) … (taillad*|scarif*|mutil*|entaill*)
    (ouvert|ouvrir|coupe|couper|taille|tailler) les veines
    (scarifi*|automutil*)
    (avale|avaler|avalee|gobe|gober) … (medicaments|cachets|comprimes|somniferes|pilules)
    (pris|prend|prendre|prise) (trop de|tous|toute|plein de|une boite|des tas|un tas|tout) … \
(medicaments|cachets|comprimes|somniferes|pilules|boite)
    (overdose|surdose) de (medicaments|cachets|somniferes|comprimes)
    (sauter|se jeter|me jeter|jeter|sauterait|jetterait) (du|dun|par|sous|dans|depuis) … (pont\
|toit\
|fenetre|balcon|train|metro|vide|rails)
    KIN (la|le|me|les|nous|l) (frappe|frappait|frappee|bat|battait|cogne|tabasse|gifle|etrangle\
|viole|menace) ! prix|concurren*|echecs|service
    KIN (la|ma|la) (frappee*|battue*|cognee*|tabassee*|giflee*|etranglee*|violee*)
    (il|elle) (la|me|le) (frappe|tabasse|cogne|etrangle|viole)
    (il|elle) (la|me|ma) (encore )?(frappee*|tabassee*|cognee*|etranglee*|violee*)
    (il|ex|KIN) … (menace*|menacer) … de (la|le|me|les|nous) tuer
    menac* … (tuer|mort|egorg*|planter) ! delai*
    (va|vais|voulait|allait) (la|me|le|les) tuer (si|$) ! rire|delai*|rigol*
    (couteau|arme|fusil|pistolet|hache) … (gorge|tempe|a la porte|dehors|devant)
    il a (une arme|un couteau|un fusil|un pistolet) ! vend*
    (violee|viole par|sest fait violer)
    (peur|craint|crains|craignait) pour (sa|ma|leur) vie
    (plus facile|plus simple|mieux) de ne plus (etre (la|ici|en vie)|exister|vivre)
    """,
    doubt="""
    suicide ! serait|commercial*|prevention|pur|est|economique
    (mieux|mieux lotis|plus simple|soulages|tranquilles) sans (moi|lui|elle)
    sans (moi|lui|elle) … (mieux|plus facile|plus simple|soulag*)
    (plus simple|plus facile|mieux) (de ne plus|si je netais|si jetais|quil ne soit|quelle ne\
 soit) …
    ne plus etre (la|ici|de ce monde) ! marche|quartier|local|loyer|rue
    (ne [plus]|plus jamais|jamais) (se|me) reveiller
    (ne plus|plus) (se|me) (reveiller|lever) (le matin|demain|$) … ! four|heures|pain
    (nen|nan|en) (peux|peut|pouvait|pouvais) (vraiment |tout simplement )?plus (de vivre|de la\
 vie|$)
    (na|nai|navait|ai|a|avait) plus (la force|le courage|lespoir|despoir|aucun espoir|gout a rien\
|envie de rien|gout a la vie)
    (vie|tout|rien) … (aucun sens|plus de sens|plus aucun sens|na plus de sens|ne vaut)
    a quoi bon (vivre|continuer|se lever|tout|$)
    (aucune issue|plus dissue|pas dissue|sans issue|voit pas dissue|dans une impasse totale)
    (veut|veux|envie de|voudrait|voudrais|voulait|aimerait|aimerais) disparaitre
    (un|qu_?un|quun|le) (poids|fardeau) (pour|$) … ! fiscal*|charges
    (fait|faisait|dit|disait|faire) (ses|comme des|comme un|nos) adieux?
    lettre (dadieu|d adieu|dadieux)
    (donne|donnait|distribue) (ses affaires|son chat|son chien|toutes ses|tout ce quelle|tout ce\
 quil)
    personne ne (me|la|le|regretter*|sen) (regrett*|rendr*|remarqu*|pleur*)
    (manquer*|manquerai*) a personne
    (dormir|sendormir|mendormir) et ne (plus|jamais|pas)
    (bout du rouleau|plus rien a perdre|a bout de (forces|tout)|touche le fond|broie du noir)
    (bleus|bleu|hematome*|marques|ecchymose*) (sur|aux|au|dans) … (bras|cou|visage|dos|poignet*\
|jambe*)
    (oeil au beurre noir|coquard|cocard|oeil poche)
    peur (de rentrer|de lui|de son KIN|de sa KIN|a la maison|chez elle)
    nose plus rentrer
    (pris|confisque|cache|controle) son (telephone|passeport) ! repar*
    (foncer|fonce|rentrer|jeter la voiture|lancer) (dans|contre) (un|le) (arbre|mur|platane|camion)
    (sur le|au bord du) (pont|quai) … (regard*|longtemps|nuit|heure*|vide)
    (se deteste|me deteste|se hait|me hais|ne vaut rien|ne vaux rien|sert a rien sur)
    (fatigue*|marre|assez) (de tout|de la vie|de lutter|de se battre|detre la) … ! papier*|tableur*
    (jamais|pas) (du |ete )?(naitre|nee?)$
    (quand|si) (je|il|elle) ne (serai*|serais|sera|serait) plus la
    (il|KIN) (lempeche|linterdit|lui interdit|lenferme) … ! vendre
    leve la main sur
    (pourquoi|raison de|raison pour|plus de raison de) … (se|me) (lever|leve|leverait|leverais)\
 (le matin|$)
    (plus|que) (rien|tout) … (sens|sarrete|sarreter|cesse|finisse)
    (veut|veux|voudrait|voudrais|voulait|envie) … que (ca|tout|cela) (sarrete|cesse|finisse|se\
 termine)
    (dit|dirait|comme|cetait|sonnait|vrai|genre) … adieux?
    comme (si|sil|pour) … (jamais|derniere fois|plus se (re)?voir|ne (nous|se) reverr*|plus jamais)
    (donne|confie|laisse|place) (son|sa|ses) (chat|chien|animaux|chienne|chatte) …
    remercie* … pour tout … (adieu|jamais|derniere|comme si)
    plus rien ne (me|la|le|lui) (retient|tient|interesse)
    (sendormir|mendormir|dormir) … (pas|plus|jamais) (se |me )?reveill*
    """,
)
