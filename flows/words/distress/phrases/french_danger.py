"""Threats, wounds and chosen means in French, who by what by whom: sure. How a line is read:
flows/words/distress/phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "PERSON": "lui|elle|eux|quelquun|tout le monde|(son|sa|ses|mon|ma|mes|le|la|les|leur|notre) "
    "(mari|compagnon|conjoint|ex|femme|pere|mere|frere|soeur|fils|fille|enfants|gosses|petits"
    "|associe|associee|patron|patronne|proprietaire|proprio|voisin|voisine|huissier|comptable"
    "|gendre|beau pere|belle mere|beau frere|cousin|oncle|bailleur|banquier|fournisseur|bebe"
    "|ancien associe|famille|gerant)|lhuissier|lassocie",
    "LIMB": "bras|avant bras|avantbras|poignet|poignets|cuisse|cuisses|jambe|jambes|ventre|mains"
    "|manche|manches",
    "WILL": "va|vais|veut|veux|voulait|voudrait|allait|menace de|jure de|compte|prevoit de"
    "|promet de|pret a|essaye de|essaie de|parle de|ira|irait|finira par|a dit quil va",
    "SLAY": "tuer|poignarder|planter|egorger|etrangler|abattre|descendre|buter|saigner|ecraser"
    "|noyer|etouffer|empoisonner|assommer|flinguer|suriner|zigouiller|massacrer|decapiter|crever"
    "|renverser",
}

DANGER: Final = """
    (WILL) [aller] [me] [le] [la] [les] [l] (SLAY) (PERSON|avec|si|sil|dans|au couteau|a \
coups) ! prix|rire|ecran|logiciel|projet|arbre*|drapeau|voiture en panne|clou
    (WILL) (le|la|les|me|nous|l) (SLAY) [~] [~] ! travail|prix|arbre*|fatigue|boulot|escalier\
|dans le camion
    (plante|plantera|plantait|enfonce|enfoncera|enfoncer|planter|mettre|mettra) … (couteau|lame\
|tournevis|hachoir|ciseaux) … (dans|entre|en plein) ! beurre|gateau|viande
    (coup|coups) de (couteau|hache|fusil|marteau|feu|poing) ! soleil|pouce|publicite|promo*
    (trancher|tranchera|ouvrir|couper|coupera|trancherai) (la gorge|le cou|les veines|le ventre)
    (poignarde|poignardera|egorge|egorgera|etrangle|etranglera|abattra) (PERSON|la|le|si) ! \
prix|rire|loyer|charges
    (la|le|me|l) (poignarde|poignardera|egorge|egorgera|etrangle|etranglera|tuera|plantera\
|ecrasera|abattra|butera|crevera|etranglait) [~] ! prix|travail|charges|rire|loyer
    (prise?|pris|saisie?|attrapee?|serree?|tenue?|empoignee?|chopee?|agrippee?|attrape|serre\
|prend|serrait|serrer) … (a la gorge|par le cou|au cou|le cou|la gorge|par la gorge|par les \
cheveux) ! marche|concurrence|pull|echarpe|emotion|collier|loyer|remboursement*
    (mains|main|ceinture|foulard) (autour de|autour du|sur) … (cou|gorge) ! bijou*|collection
    (marque|marques|traces|bleus|hematome*) & (KIN|il) & (cou|gorge|bras|visage|corps|oeil|dos\
|yeux|jambes) & (fait|cest|quand|cogne|frappe|bat|serre|coups|lui) ! produit*|chaussure*|prix
    (brul*|incendi*|mettre le feu|met le feu|foutre le feu|cramer|mettra le feu|bruler) … \
(maison|magasin|boutique|local|atelier|appartement|bureau|salon|restaurant|tout|baraque|usine) \
& (dedans|a linterieur|avec (PERSON)|dort|dorment|enfants|dans la maison|avec lui|avec elle) ! \
calorie*|stock de bois
    (essence|bidon|bidons|alcool a bruler|lessence) & (feu|brul*|cramer|incendi*|asperg*\
|allumer|flamb*) ! tondeuse|chaudiere|generateur|groupe
    (se|me) (jeter|jetter|jettera|jettterait|coucher|mettre|allonger|foutre|balancer|lancer) \
[de] (sous|devant|du|dun|de la|sur les|par la|dans le|dans la) … (train|metro|rer|tgv|ter\
|camion|bus|tram|pont|toit|balcon|fenetre|rails|voies|falaise|vide|seine|canal|riviere|##) ! \
marche
    (se|me|sen|sest) … (sous|devant) (le|un|la) … (train|rer|tgv|ter|metro|tram|camion|poids \
lourd) ! marche|gare|reunion|retrouv*
    (corde|noeud|cordes) … (prete|pret|achete*|attache*|accroche*|choisi*|grange|garage|poutre\
|cave|grenier|arbre|pendu*|fait|deja|trouve*) ! bateau|escalade|chaussure*|instrument*|vend*
    (poutre|corde|pont|arbre|falaise|crochet|train|quai|cachets) … (choisi|choisie|repere\
|reperee|decide|fixe|pret|prete|prets|trouve|trouvee) ! facade|architecte|charpent*|menuisi*\
|reno*|peint*|marche de noel|noel|salon
    (choisi|repere|decide|trouve|fixe) (le|la|son|sa|mon|ma) … (poutre|corde|pont|falaise|quai\
|noeud|crochet|rocher) ! deco*|charpent*|menuisi*|reno*|peint*|restaur*|photo*
    (jour|date|heure|moment) et (la|le|les) (poutre|corde|pont|arbre|cachets|quai|train|lieu)
    (coupures|entailles|brulures|cicatrices|plaies|coupure|marques) & (LIMB) & (se le fait\
|fait elle meme|fait lui meme|elle meme|lui meme|moi meme|expres|volontaire*|soulage|pression\
|se fait ca|se les fait|cest elle qui|cest lui qui|calme|respire) ! four|cuisine|rosier*|chat
    (coupures|entailles|brulures|cicatrices|plaies) (fraiches|recentes|nettes|neuves\
|paralleles) ! four|cuisine|rosier*|chat|budget*
    (se|me|sest|mest|s est|m est) (coupe|coupee|couper|brule|brulee|bruler|blesse|blessee\
|entaille*|entailler|fait du mal) … (expres|volontaire*|elle meme|lui meme|moi meme|soulage*\
|pour sentir|chaque|le soir|tous les soirs)
    (menac*|jure|promet*|dit quil) & (enfants|gosses|petits|fille|fils|bebe|gamins|petite) & \
(mal|tuer|toucher|prendre|enlever|frapper|noyer|en prendre|sen prendre) ! avocat de|prix
    (faire du mal|fera du mal|sen prendre|sen prendra|faire quelque chose) (a|aux) (les|ses|mes\
|sa|son|ma|mon|enfants|petits) …
    (met|mets|mis|mettre|garde|gardee?|gardait|economis*|accumul*|stock*|collectionn*|cache\
|cachait|entass*|amass*) [~] [~] [~] [~] PILLS ! pharmacie|clients|vitrine|fournisseur*|chien\
|rayon
    (avaler|prendre|gober|avale|prendra|avalera) (tout|tous|toute la boite|le tube|la boite) … \
(dun coup|dun seul coup|en une fois|ensemble|ce soir|cette nuit) ! gateau*|chocolat*
    (vaut|vaudrait|vaux|vaudrais|valait) (plus|mieux|davantage) [cher] (mort|morte) [que]
    (couteau|fusil|batte|hache|pistolet|machette|carabine) & (sil|si|quand|des que) & (revient\
|remet|vient|approche|passe|entre|touche|ose) ! client*|cuisin*|aiguis*|marche
    (acide|eau bouillante|huile bouillante) … (visage|figure|a la tete|sur (lui|elle))
    (choisi|repere|trouve) (le|mon|son|un) (pont|viaduc|train|toit) ! photo*|logo|stand|fete\
|salon|carte
    (balle|balles) dans (la tete|le crane|le coeur|le ventre|la sienne|la bouche|le front)
    assez [de] … PILLS … (en finir|finir|mourir|partir|terminer|dormir pour)
    (lessence|essence|alcool a bruler) & (verse*|repand*|arrose*|asperge*) & (porte|escalier\
|dormaient|dormait|dort|dorment|boite aux lettres|palier|appartement)
    (montre|vu|decouvert|apercu|remarque) … (coupures|entailles|scarif*) … (LIMB) ! budget*
    (elle|il) (la|le|me|les) (roue|rouee|bourre|moleste|tabasse) [de] [coups]
    KIN lui a casse (le|la|les|un|une|deux) (bras|nez|poignet|cotes|doigt|doigts|machoire|jambe)
    (jure|menace|jura|menacait) (degorger|detrangler|decraser|dabattre|dassommer|deventrer) …
    (foncer|foncera|rentrer|jeter|precipiter|encastrer) … (contre|dans) (un|le|une) (arbre|mur\
|pont|platane|camion|pile)
    (toit|pont|balcon|rebord|fenetre|viaduc|falaise|parapet|corniche) & (allait|va|voulait\
|veut|menac*|sur le point de) & (sauter|se jeter|se lancer) & (dit|disait|criait|menac*\
|repet*|hurl*) ! chat|prix|occasion|loccasion|projet|a leau|aventure|laventure
    (la|le|me|l) (etranglait|etranglee?|etrangle) (devant|dimanche|hier|samedi|cette nuit\
|pendant|parce que)
    (veux|voudrais) [juste] que (ca|cela|tout|tout ca|tout cela) (sarrete|cesse|finisse|se \
termine|soit fini) && (peux plus|n en pouvais plus|tiens plus|ai plus la force) ! imprimante*\
|fournisseur*|client*|bail|contrat*|reunion*|projet*|saison|salon
    (plus facile|plus simple|plus leger|mieux) [pour tous] [,] si je (n|ne|netais|etais) … plus \
(la|de ce monde) $ ! lundi|mardi|jeudi|vendredi|boutique|reunion
"""
