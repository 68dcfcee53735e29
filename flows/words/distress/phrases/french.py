"""French. How a line is read: flows/words/distress/phrases/table.py."""

from typing import Final

from flows.words.distress.phrases import farewells
from flows.words.distress.phrases.french_danger import DANGER, WORDS
from flows.words.distress.phrases.french_doubt import DOUBT
from flows.words.distress.phrases.french_hints import HINTS, USUAL
from flows.words.distress.phrases.french_light import EVERYDAY, GRAVE, JEST, LIGHT, SCENES, THINGS
from flows.words.distress.phrases.french_together import TOGETHER
from flows.words.distress.phrases.french_veiled import VEILED
from flows.words.distress.phrases.table import Phrases

FRENCH: Final = Phrases(
    words={
        "SELF": "se|me|te|sest|mest|setre|metre|sen",
        "KIN": "mari|compagnon|conjoint|copain|copine|ex|ex mari|exmari|ex copain|ex "
        "compagnon|femme|pere|papa|mere|frere|fils|oncle|cousin|beau_?pere"
        "|belle_?mere|beau_?frere|petit ami|partenaire|fiance|mec|jules|epoux|coloc"
        "|proprio",
        "OWN": "son|sa|ses|mon|ma|mes|leur|leurs|ton|ta|tes|la|le|les",
        "WANT": "veux|veut|voulait|voulais|voudrait|voudrais|vouloir|envie de|envie d"
        "|prefere|prefererais|prefererait|prefererai|souhaite|pret a|prete a|decide "
        "de|compte|songe a|pense a|penser a|pensait a|pensais a|penses|reve de"
        "|revait de|tente de|essaye de|essaie de|essaye|menace de|menacait de|parle "
        "de|aimerait|aimerais|vais|va|allait|allais|faudrait|arrete pas de penser a"
        "|voulu",
        "PILLS": "medicaments|medocs|cachets|comprimes|somniferes|pilules|doliprane"
        "|paracetamol|morphine|insuline|anxiolytiques|antidepresseurs|antidouleurs"
        "|aspirine|lexomil|xanax",
        "MANY": "tous|toute|trop|trop de|plein de|boite|boites|plaquette*|tas|poignee|flacon"
        "|tube|vingt|trente|quarante|cinquante|##|dizaine*|entier|entiere",
        "POISON": "javel|eau de javel|poison|mort aux rats|desherbant|deboucheur|antigel|acide"
        "|detergent|white spirit",
        "ARM": "couteau|arme|fusil|pistolet|hache|flingue|carabine|machette|marteau|batte"
        "|cutter|revolver|calibre|lame",
        "HIT": "frappe|frappait|frapper|bat|battait|cogne|cognait|tabasse|tabassait|gifle"
        "|giflait|etrangle|etranglait|viole|violait|violente|maltraite|maltraitait"
        "|insulte et frappe|brutalise|moleste|tape|tapait|seche|secoue|agresse"
        "|agressait|terrorise",
        "HITTEN": "frappee?s?|battue?s?|cognee?s?|tabassee?s?|giflee?s?|etranglee?s?|violee?s?"
        "|maltraitee?s?|violentee?s?|agressee?s?|tapee?s?|poignardee?s?"
        "|sequestree?s?|brulee?s?|rouee?s? de coups|passee?s? a tabac|lynchee?s?"
        "|menacee?s? avec",
        "WHOM": "la|le|les|me|l|lui|nous|mes enfants|ses enfants|les enfants|les petits|les "
        "gosses|les gamins|son fils|sa fille|ma fille|mon fils|le petit|la petite|sa "
        "mere|ma mere",
        "HEIGHT": "pont|toit|fenetre|balcon|vide|falaise|immeuble|viaduc|parapet|terrasse|tour"
        "|rebord|rambarde|grue",
        "RAILS": "train|metro|rer|camion|bus|voiture|rails|voies|voie|tram|quai|tgv|poids lourd",
        **SCENES,
        **WORDS,
        **farewells.FRENCH,
    },
    typed="jsuis=je suis, chui=je suis, chuis=je suis, jveux=je veux, jpeux=je peux, "
    "jvais=je vais, jme=je me, jen=j en, jai=j ai, jetais=j etais, jaurais=j aurais, "
    "jaimerais=j aimerais, javais=j avais, nen=n en, nai=n ai, na=n a, nest=n est, "
    "cest=c est, sest=s est, mest=m est, setait=s etait, quil=qu il, quelle=qu elle, "
    "quils=qu ils, quelles=qu elles, quon=qu on, nexiste=n existe, nexister=n "
    "exister, dun=d un, dune=d une, den=d en, detre=d etre, dexister=d exister, "
    "davoir=d avoir, sen=s en, men=m en, darreter=d arreter, sarrete=s arrete, "
    "sarreter=s arreter, sarretait=s arretait, marreter=m arreter, marretais=m "
    "arretais, sendormir=s endormir, mendormir=m endormir, letrangle=l etrangle, "
    "lenferme=l enferme, lempeche=l empeche, lattend=l attend, mattend=m attend, "
    "suicid=suicide, sucide=suicide, suisside=suicide, mourrir=mourir, "
    "tjrs=toujours, tt=tout, ms=mais, pr=pour, ds=dans, bcp=beaucoup, pcq=parce que, "
    "pck=parce que, ya=y a, quavec=qu avec, nexistais=n existais, nexistait=n "
    "existait, jexistais=j existais, minquieter=m inquieter, sinquieter=s inquieter, "
    "laime=l aime, ct=c etait",
    figure="pour ainsi dire|au figure|facon de parler|metaphor*",
    usual=USUAL + EVERYDAY,
    things=THINGS,
    jest=JEST,
    light=LIGHT,
    grave=GRAVE,
    first="je jai j suis veux peux nai jen|moi mon mes",
    third="il elle lui son sa ses quil quelle ils elles leur mari femme "
    "frere fils pere beau leurs siens|se sest s l on avait",
    common="le les et des une il elle je que qui est pas pour dans du sur au avec cest ne",
    sure="""
    SELF suicid*
    (pens*|parl*|song*|tent*|envisag*|menac*|idee*|envie*|evoqu*|reve*) … suicid* ! serait
    (tentative|tentatives|tentativ) de suicide
    (idees|pensees|envies) (noires|suicidaires|de mort)
    suicidaire* ! prix|remise
    (envie de|veux|veut|voulait|voulais|voudrait|voudrais|vouloir|prefere|prefererais|prefererait\
|souhaite|pret a|prete a|envi de) (mourir|crever) ! de rire|honte|fatigue
    (veux|veut|voulait|voulais|envie de|voudrait) plus vivre ! ici|dans|en|avec|a|chez
    plus (envie|le gout|la force) de vivre
    (marre|fatigue*|lasse*|assez) de vivre ! ici|dans|en|avec|a|chez
    (den|en) finir (avec la vie|une bonne fois)
    (mettre|mis|met|mette|mettrait|mettra) fin a (ses|mes|tes) jours
    (mettre|mis|met) fin a (sa|ma) vie
    (soter|moter|sote|oter|senlever|senleve) la vie
    (se|me|va se|vais me|veut se|veux me) (tuer|tuera|tuerai|tuerait|pendre|flinguer|noyer|buter) \
! travail|tache|boulot
    (sest|mest|setait) (tue|tuee|pendu*|flingue*|noye*|defenestre*|jete*) … ! tache
    (se|me|sest|mest|cest|ses) … (taillad*|scarif*|mutil*|entaill*) ! (pouce|doigt)\
|huitre*|couteau a pain|mandoline|rien de (grave|mechant)
    (ouvert|ouvrir|coupe|couper|taille|tailler) les veines
    (scarifi*|automutil*)
    (avale|avaler|avalee|gobe|gober) … (medicaments|cachets|comprimes|somniferes|pilules)
    (pris|prend|prendre|prise) (trop de|tous|toute|plein de|une boite|des tas|un tas|tout) … \
(medicaments|cachets|comprimes|somniferes|pilules|boite)
    (overdose|surdose) de (medicaments|cachets|somniferes|comprimes)
    (sauter|se jeter|me jeter|jeter|sauterait|jetterait) (du|dun|par|sous|dans|depuis) … (pont\
|toit|fenetre|balcon|train|metro|vide|rails)
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
    (plus facile|plus simple|mieux) [,] de ne plus (etre (la|ici|en vie)|exister|vivre) ! lundi\
|mardi|mercredi|jeudi|vendredi|samedi|dimanche|boutique|reunion
    (SELF) (suicid*|foutre en l air|fout en l air|foutre en lair|fout en lair|supprimer|supprime\
|donner la mort|donne la mort|tirer une balle|tire une balle|flinguer|flingue|buter|bute|pendre\
|pend|pende|pendrait|pendra|noyer|noie|immoler|immole|empoisonner|defenestrer|ouvrir les veines\
|tailler les veines|trancher les veines|trancher la gorge) ! tache|boulot|lunettes|au telephone\
|travail|dans les papiers
    (WANT) [~] (suicide|mourir|crever|en finir|d en finir|partir pour toujours|partir pour de bon\
|plus vivre|disparaitre pour toujours|sauter|se tuer|me tuer) ! de rire|honte|fatigue|papier*\
|en finir avec (ce|cet|cette|ces|le|les|son|sa|ses|mon|ma|mes)\
|reunion|vacances|paperasse|dossier*|travaux|chaleur|faim|soif|prix|pas
    (WANT) … (etre|soit) (mort|morte) ! batterie|fatigue
    (WANT) [ne] (plus|pas|jamais) [~] (vivre|exister|etre en vie|etre de ce monde|etre la du tout\
|continuer a vivre) ! ici|dans|avec|chez
    plus (envie|le gout|la force|la volonte|de raison|aucune raison) [d|de] (vivre|etre en vie\
|exister|etre la) ! ici|avec|chez
    (prefere*|prefererais|prefererait|plutot) (mourir|crever|etre mort|etre morte|la mort)
    (suicide|suicider|suicidaire*|suicidaires) … (pense*|penser|tete|souvent|idee*|beaucoup|tente\
|nuit*|solution|seule|ces temps) ! commercial|prix|serait|financier|economique|marketing
    (pense*|parl*|song*|tent*|envisag*|menac*|idee*|envie*|evoqu*|reve*|hante*) … (suicid*\
|tentative|ts) ! serait|commercial|economique
    (fait|fais|faire|fit|commis|suite a|apres|une|sa) (ts|tentative de suicide|tentative d \
autolyse) ! ticket
    (hospitalise*|interne*|urgences|reanimation|rea|psychiatrie|hp) … (ts|tentative|suicide|en \
finir|avale*|medicaments|veines)
    en finir avec (la vie|sa vie|ma vie|l existence|tout ca|tout)
    (veux|veut|voulait|voulais|envie|voudrait|voudrais|pense*|parle*|va|vais|aller) … en finir \
(ce soir|pour de bon|$) ! papier*|reunion|dossier|travaux|devis|projet
    passer a l acte
    (corde|noeud coulant) … (poutre|grenier|achete|cou|arbre|grange|ou|garage|cave|cache*|prete) \
! escalade|bateau|guitare
    (achete|trouve|prepare|cache*) … une corde ! escalade|bateau|guitare
    (tir*|mettre|mets|met|colle*) … une balle (dans|$)
    (POISON) … (bu|avale*|boire|pompiers|urgences|hopital)
    (bu|boit|boire|avale|avaler|avale de) … (POISON)
    (pris|prend|prendre|prise|avale*|avaler|gobe*|ingere|ingurgite|bouffe|tape|siffle) … (MANY) … \
(PILLS) ! dos|rayon|pharmacie|prix|livraison|mal de tete
    (mis de cote|met de cote|garde*|stocke*|accumule*|economise|cache*|collectionne|compte|amasse\
|planque*) … (PILLS) ! rayon|pharmacie|prix|etagere|stock
    (combien) … (PILLS) … ! prix|coute
    (surdose|overdose) ! diapo*|cafe|slides|infos|sucre|chocolat|powerpoint|couleurs|pub
    (cherche*|googl*|recherche*|lit|lu|tape sur) … (mourir|comment se (tuer|pendre)|sans souffrir\
|suicide|methodes|dose mortelle|mort douce)
    mourir sans (souffrir|douleur)
    (saut*|jet*|balanc*|lanc*|plonger|foutre|fout|laisser tomber|mettre|mis) … (du|d un|par|sous\
|dans|depuis|devant|de) [la|le|les|l|un|une|haut|haut du] [la|le|un|une] (HEIGHT|RAILS) ! prendre\
|marche|promo*|chance|occasion|monte dans|donnees
    (toit|pont|fenetre|balcon|rebord|parapet|rambarde|falaise|grue) … (saut*|jet*|balanc*|lacher\
|police|pompiers) ! reparer|travaux|tuiles|photo*
    (descendu|descend|descendre|alle|monte|allonge*|couche*|assis*|marche) … sur (les rails|les \
voies|la voie|le parapet|la rambarde|le rebord) ! quai
    (foncer|fonce|rentrer|planter|plante|encastrer|jeter|jette|lancer|finir|foutre|precipiter\
|precipite) … (voiture|bagnole|caisse|moto|contre|dans|sous) … (arbre|mur|platane|camion|riviere\
|ravin|canal|pont|poids lourd|fosse|lac) ! assurance|verglas|expert|constat
    (garage) … (moteur|gaz|enferme*|tuyau|pot d echappement) ! reparer|reparation|devis|vidange
    (tailla*|coup*|entaill*|ouvr*|ouvert|scarifi*|tranch*|lacer*|mutil*) … (veines|poignet\
|poignets|bras|avant bras|cuisses|jambes|la peau) ! budget|prix|salaire|doigt|cuisine|pain\
|baguette
    (coupures|entailles|cicatrices|brulures|marques de lame|scarifications|plaies|traces de lame) \
… (bras|avant bras|cuisses|jambes|poignet|poignets|ventre) ! cuisine|four|operation|pain
    (bras|avant bras|cuisses|jambes|poignets|ventre) … (plein|pleins|pleines|couvert*|rempli*) de \
(coupures|entailles|cicatrices|brulures|plaies|marques|bleus)
    (SELF) [~] (fait|fais|faire|faisait|faisais) [du|encore du|volontairement] (mal|du mal\
|souffrir) ! dos|genou|cheville|pied|tombant|sport|au doigt
    (SELF) (brule|brulait|bruler|coupe|coupait|couper|frappe|frappait|tape|cogne|gifle|griffe\
|mord|punit|punir|mutile|taillade|scarifie|lacere|automutile|arrache) … (bras|cuisses|jambes\
|cigarette*|fer|volontairement|expres|visage|tete|peau|lame|briquet|plus penser|sentir|des qu\
|avec) ! cuisine|four|doigt|eponge|cafe|langue
    (lame|rasoir|cutter) … (bain|poignet*|bras|veines|cuisse*|cache*|baignoire|peau) ! barbier\
|salon de
    (bain|baignoire) … (lame|rasoir|cutter)
    (mange|manger|avale|s alimente|nourrit) … (plus|rien) … (jours|semaine*) … (lache*|corps\
|mourir|disparaitre|finir|veut)
    (boit|bois|boire|picole) … (crever|mourir|tuer|mort|en finir)
    (laisser|laisse|se laisse|me laisse) (mourir|crever|mourir de faim)
    (voix) … (disent|dit|ordonne*|parlent|tete|ordre|crient|chuchot*|commande) ! clients\
|telephone|off|equipe|vote
    entend* des voix
    (peur) … (de faire|de ce qu|ce que je pourrais|rester seul|rester seule|de moi|de lui meme|d \
elle meme|de me|de se) … (betise|conneries|connerie|faire|ce soir|moi meme|lui meme|elle meme|mal\
|$) ! client*|dossier|prix|oral|perdre|tromper
    (me|se|lui|confiance) … (faire confiance|confiance|confiance a) (moi meme|lui meme|elle meme) \
… (soir|seul*|nuit|week|$)
    (garantir|promettre|promets|garantis|repondre) … (en vie|de rien|vivant*|de moi|mes actes\
|etre la lundi|tiendr*) ! livraison
    (sais pas|pas sur*|pas sure) … (serai|sera|serait|tiendrai*|passerai*) … [encore] (en vie\
|vivant*|encore la|la lundi|passer la nuit)
    (tiendra|tiendrai|passera|passerai) pas (la nuit|le week_?end|la semaine) ! stock*|glace\
|fleurs
    (dit|ecrit|jure|promet|menace*|hurle|crie|envoie|texto|message|ecrite) … (tuer|egorger\
|planter|buter|crever|massacrer|descendre|faire la peau|etrangler|bruler vive|la tuera|le tuera) \
… ! delai*|rire|papier*|ambiance|laisser|clou
    (va|vais|voulait|veut|essaye|essaie|tente|allait|peut|finira par|finir par|failli|peur qu il\
|peur qu elle) [~] [~] (tuer|tue|egorger|ecraser|etrangler|poignarder|planter|buter|noyer\
|etouffer|bruler|renverser) … (la|le|me|les|dans son sommeil|un jour|en tue|$|si) ! delai*|rire\
|temps|marche|metier|fleurs|prix|idee*|arbre|piquet|ambiance
    (la|le|les|me|l) (tuer|egorger|ecraser|etrangler|poignarder|descendre|planter|buter) (dans \
son sommeil|si|un jour|$|et se|avant)
    en tue (un|une)
    (menace*|menaces|menacant|menacer) … (mort|tuer|arme|couteau|feu|enfants|famille|enlever\
|frapper|la bruler|flingue|fusil|prendre les|brule*) ! delai*|contrat|banque|avocat|proces|fermer\
|fermeture
    (avec|a sorti|sort|sorti|pointe|braque*|brandi*|a un|a une|le|son|un|une) [~] ARM … (gorge\
|tempe|ventre|tete|sous (la|sa|son)|dans (la|sa) main|devant|dehors|porte|a la main|cou|dos\
|menac*|contre elle|contre lui|sur elle|sur lui|sur moi) ! vend*|cuisine|rayon|stock|boucher\
|chasse|peau
    (mari|ex|frere|homme|hommes|type|types|il|mec|gars|voisin|inconnu|quelqu un|venu|debarque*) … \
(avec|a) (un|une|son|le) [~] (flingue|fusil|pistolet|couteau|hache|arme|machette|batte|cutter\
|revolver|carabine) ! vend*|cuisine|secret*|rayon|chasse|decoupe
    (fusil|flingue|pistolet|carabine|revolver) ! FICTION|a colle|epaule|chasseur*|musee|peinture
    (KIN) [~] [~] (WHOM) [~] (HIT) ! prix|concurren*|echecs|service|a la porte|record|dans l oeil\
|cartes|oeil|main dans la main|ping
    (KIN|il|elle) [~] (WHOM) [a|ont|avait] [encore] [deja] (HITTEN|plaque*|pousse*|etrangle*\
|enferme*|serre*|traine*|jete*|cogne*|tabasse*|gifle*) … (contre|mur|frigo|escalier|gorge|cheveux\
|cou|encore|hier|devant|nuit|sol|par terre|$) ! prix|concurren*|cartes
    (KIN|il|elle|on|hommes|types) (l|m|les|nous) (a|ont|avait|avaient) [encore] [deja] [~] \
(HITTEN|plaque*|etrangle*|enferme*|traine*|gifle*|pousse* (contre|dans|par)|serre* (la gorge|le \
cou|a la gorge)) ! prix|concurren*|cartes|score|match
    (WHOM) (a|ont) [~] (lance|jete|balance) … (poele|assiette|chaise|verre|bouteille|telephone\
|fer|tete|casserole) …
    (lance|jete|jette|balance) … (a la tete|a la figure|au visage|a la gueule)
    (hommes|types|mecs|gars|creanciers|usuriers) … (l ont|m ont|lont|mont) (tabasse*|frappe*\
|passe* a tabac|menace*|cogne*|roue*)
    (serr*|main*|doigts|prise|attrape*|saisi*) … (la gorge|le cou|a la gorge|sur la bouche|autour \
du cou|par les cheveux|au cou)
    (traine*|tire*|tirait|traine|attrape*) … par les cheveux ! tire par les cheveux
    (plaque*|pousse*|projet*|jete*|balance*|cogne*) … (contre (le|la|un) (mur|frigo|porte|placard\
|table)|dans l escalier|dans les escaliers|par terre|au sol)
    (coups|coup) … (ceinture|de poing*|pied*|poing) ! projecteur|main|fil|demarrage|marteau sur
    (enferm*|sequestr*|boucl*) … (a cle|cave|chambre|appartement|maison|dehors|quand il|elle|la|l\
|salle de bain) ! dossier|papiers|cles dedans|par erreur
    (lenferme|l enferme|m enferme|les enferme|menferme) ! par erreur
    (force*|oblig*|contraint*) … (coucher|rapports|sexe|relations|a le faire|lit) ! investisseur
    (suit|suivait|suivie*|harcel*|traque*|guett*|attend*|espionn*) … (jusque chez|jusqu a chez\
|chez elle|devant chez|en bas de chez|rue|nuit|voiture|ex) ! client*|tendance|instagram\
|livraison|colis|newsletter
    (creve*) (OWN) pneus
    (casser|casse*|briser|peter) … (jambes|bras|genoux|doigts|nez|cotes|machoire|dents) … ! ski\
|chute|tombe*|tombant|foot|escalier de la gare|prix
    (prochaine fois) … (genoux|jambes|mort*|tue*|enfants|famille|couteau|feu|pire) ! seance\
|reunion
    (creancier*|usurier*|preteur*|recouvrement|societe de credit|huissier*|dealer*|type de|gang\
|mafia|racket*|maitre chanteur) … (menac*|enfants|fille|fils|ecole|jambes|genoux|peur|famille\
|accident|dommage|petit|photo|arme|nuit|tabass*|frapp*|tuer|mort) ! lettre|delai
    (photo*) … (ecole|maison|fille|fils|enfants|petit*) … (accident|menac*|arriv*|cout*|dit|vite\
|dommage)
    (laisse*|ecrit|trouve*|ecrite) … (lettre|mot|message|portable) … (plus|disparu*|ou il est|ou \
elle est|adieu|introuvable|personne|enfants|cherche*|police|portable|table) ! avis|banque|bail\
|motivation|impots|client*|fournisseur
    (on|personne|police|nul) … (sait|cherche*|ne sait) … ou (il|elle) (est|a disparu|se trouve\
|est passe*)
    (porte disparu*|a disparu depuis|avis de disparition) ! stock|colis
    (battue?|frappee?|violee?|etranglee?|maltraitee?|tabassee?|rouee? de coups|cognee?) par & \
(KIN|lui|son|sa|mari) ! prix|concurren*
    (pendre|noyer|tuer|immoler|flinguer|empoisonner|suicider|jeter du) & (me|se|j ai|jai|m|s) & \
(prevu|pense*|veux|veut|essaye|tente*|parle*|voulu|reve*|envie|encore|va|menace*) ! temps|travail\
|idee|papier*
    (avale*|pris|bu|gobe*) & (tout ce qu|toute la boite|tous les|armoire a pharmacie|pharmacie) & \
(j ai|jai|il|elle|y avait|tout) ! caisse|rayon|client*
    (couteau|lame|arme|fusil|flingue|pistolet|ciseaux) & (poignet|gorge|tempe|dans la bouche|dans \
les mains|en main|veines) ! cuisine
    (menace*|jure|promet) & (bruler|tuer|egorger|frapper|planter|buter|incendier|feu) & (la|le\
|les|elle|lui|boutique|maison|enfants) ! delai*|rire
    (se|me) (tue|tuerai|tuerait|tuera|tuerais|suicidera|pendrai|pendrait|pend|jette) & (si|ce \
soir|demain|dit|perd*|quand|sans) ! tache|travail|l eau
    (pris|avale*|prend) & (traitement|cachets|medicaments|comprimes|pilules) & (d un coup|tout\
|coeur|entier|une heure|soeur|mere|boite) ! pharmacie|rayon|tete
    (serr*|etrangl*|appuy*) & (cou|gorge) & (lui|la|l|elle|m|jusqu|pommes|evanoui*|connaissance) \
! col|prix|cravate
    (passera|passerai|tiendra|survivra|survivrai|verra|verrai) pas & (week|nuit|semaine|dimanche\
|lundi|demain|noel) ! boutique|stock|batterie|commerce
    (boit|bois|boire|picole) & (crever|mourir|en finir|plus vite) ! cafe
    (coupures|cicatrices|entailles|plaies|brulures) & (ventre|poitrine|cuisses|hanche*|avant bras\
|interieur) & (fraiches?|montre*|elle|il|a|nouvelles) ! cuisine|four|operation
    (tous|toutes|tout) & (pris|prise|prises|avale*) & (adieu|ecrit|message|cachets|pardon|heure\
|boite) & (je|il|elle|j) ! commande*|metro|train
    (menace*|promis|jure|averti) & (fille|fils|enfants|famille|femme|mere|soeur|bebe) & (prendre\
|mal|toucher|tuer|frapper|enlever|chercher|arriver|s en) ! proces|avocat|banque
    """
    + DANGER
    + farewells.FAREWELL,
    doubt=DOUBT + TOGETHER + VEILED,
    hints=HINTS,
)
