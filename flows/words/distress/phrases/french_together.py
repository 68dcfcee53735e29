"""What may be a cry for help in French when it stands together. How a line is read:
flows/words/distress/phrases/table.py.
"""

from typing import Final

TOGETHER: Final = """
    (couteau|arme|hache|marteau|batte) & (menace*|peur|attend*|en bas|devant|ex|mari|enferme*\
|police|cache*|sous l oreiller) ! cuisine|boucher|vend*|fournisseur
    (cachets|medicaments|comprimes|somniferes) & (main|bouche|assez|tous|compte*|mourir|ce soir\
|tiroir|garde*|dormir pour) ! pharmacie|tete|rayon
    (coupures|cicatrices|taillade*|scarifi*|brulures|entailles) & (bras|poignets|jambes|cuisses\
|manches|encore|depuis) ! cuisine|four|budget
    (frappe*|bat|battue?|cogne*|gifle*|coups|violent|violence|tape|brutal*) & (mari|compagnon\
|copain|ex|pere|maison|enfants|saoul|frere|conjoint|fils) & (la|l|elle|me|les|lui|subit|recoit\
|encaisse) ! prix|porte|pinata|concurren*|marteau|coup de main|oeil|coups de fil|telephone|record\
|battue pour
    vie & (finie|deteste|hais|insupportable|sens|marre|fatigue*|lasse|supporte|finir|quitter\
|assez|vaut|enfer|foutue|force|poids) & (ma|sa|la|de|cette) ! assurance|professionnelle|produit\
|entreprise|boutique
    (dis|dire|embrasse*|prends soin|occupe) & (enfants|fils|fille|femme|mari|mere|maman) & (aime*\
|au cas ou|si je|s il m|pour moi|quand je) ! vacances|mai
    (argent|assurance|prime|pension|capital) & (femme|mari|enfants|famille) & (accident|mort\
|meurt|meurs|deces|plus la|s il|si je|suicide|au cas ou) ! client*|independants|courtier|pret
    (manches|foulard|col roule|lunettes|maquill*|capuche|echarpe) & (degres|chaleur|ete|juillet\
|aout|canicule|interieur|cache*) ! collection|vend*|rayon|gamme
    (donne*|offert|vendu|legue*|laisse*|distribue*) & (montre|bague|appareil|velo|guitare|outils\
|chien|chat|disques|livres|bijoux|collection|voiture) & (temps|besoin|garde|souvenir|meme|tout\
|derniere|plus|calme|servira) ! neuf|neuve|client*|echantillon*|etageres|magasin|stock
    (ecrit|lettre*|message*|video*|mot) & (chacun|enfants|fils|fille|famille|femme|mere) & (au \
cas ou|adieu|quand|si|tiroir|apres|derniere|plus tard) ! client*|banque|ecole
    (mari|compagnon|conjoint|copain|il|ex) & (carte|compte|papiers|passeport|telephone|cles\
|salaire|portable|argent) & (pris|prend|bloque*|cache*|controle*|confisque*|casse*|garde\
|surveille) & (lui|sa|ses|son|elle|m|mon|ma) ! reparer|client*|caisse|fournisseur
    (dort|dormir|cache*|nuit*|reste) & (atelier|boutique|voiture|amie|bureau|foyer|cave|salle de \
bain) & (peur|lui|mari|securite|sur|fuir) ! salon
    (fatigue*|marre|lasse*|epuise*|assez|degoute*) & (exister|d exister|dexister|etre la|etre en \
vie|vivre|la vie|me lever|d etre|respirer|ce monde|moi meme)
    (changer*|manqu*|remarqu*|pleur*|importe*) & (personne|rien) & (si je|si j|plus la|si il|si \
elle|s il|disparai*|mort*|n etais)
    (plus|jamais|pas) & (etre nee?|naitre|de ce monde|exister|plus etre la|me reveiller|se \
reveiller) & (aimerait|aimerais|veut|veux|voudrai*|prefer*|mieux|envie|etre)
    (mieux|plus simple|plus facile|soulag*|tranquilles?) & (pour tout le monde|pour tous|pour ma \
famille|pour les enfants|pour eux|vous|tout le monde) & (sans|plus la|partie?|pars|disparai*|mort\
|quand je|si je)
    (quand|une fois que) je (serai|serais) (partie?|loin|morte?) & (tranquille*|mieux|soulag*\
|triste*|libre*|paix|pleure*|vous|eux)
    (a donne|donne|legue|distribue|vendu) & (tout|toutes ses) & (meme|chien|chat|outils|affaires\
|disques)
    (si|quand) (elle|je) (part|pars|le quitte|parle|porte plainte) & (tue*|retrouve*|enfants\
|regrett*|verra*|arriver*|peur|mort*)
    (attend*|guett*|suivie?|suit|harcele*) & (ex|mari|en bas|ecole|rue|soir|parking) & (elle|l|la\
|me|peur) ! client*|livreur|colis|bus|taxi
    (enferme*|barricad*) & (chambre|salle de bain|arme|cle|garage|appart*|mari|police|seul*) ! \
dossier|papiers
    (danger|police|samu|pompiers|urgences|hopital) & (mari|ex|compagnon|cachets|medicaments\
|tentative|veines|menace*|sauter|enfants|ce soir) ! vol|cambriol*|livraison
    (pas|plus|jamais) & (revenir|remonter|rentrer|refaire surface) & (mer|eau|lac|riviere|foret\
|montagne|marcher) & (envie|pense*|veux|veut|dit|entrer|partir) ! client*|vacances|colis
    (pont|toit|rails|rebord|quai|voies|balcon|falaise) & (bouger|reste|pleure|refuse|la \
maintenant|en ce moment|descendre|telephone|debout|immobile) ! photo*|vue|client*|voiture
    (couteau|arme|flingue|balle|poing|marteau) & (table|signer|signe|payer|dette*|credit|argent\
|prevenu|averti) ! cuisine|vend*|fournisseur
    (freiner|frein|volant|lacher le volant) & (pas|plus|pense*|lacher|sans) & (je|il|elle) ! \
depenses|garage
    (au revoir|adieu) & (chacun|deux fois|un par un|tous|longtemps|bizarre|comme|pleur*|chaque) ! \
logo|client*|retraite
    (mon|son) probleme & (bientot|plus|longtemps) & (sera|plus)
    (decide|choisit|dicte|controle|interdit) & (porte|voit|mange|sort|amies|habits|s habille|qui \
elle|ce qu elle) & (mari|il|compagnon|copain) ! carte|menu|client*
    (mots de passe|cles|papiers|documents|codes|dossier) & (enveloppe|confie*|au cas ou|donne*\
|tiroir) & (m a|ma|il|elle|moi) ! comptable|bailleur|client*
    (place pour (moi|lui|elle)|pas de place|ma place|sa place|aucune place) & (nulle part|monde\
|ici|vie|plus)
    (douleur|souffrance|mal) & (s arrete|cesse|finisse|arreter) & (tous|tout|juste|veux|veut\
|voudr*) ! dos|dent*|genou
    (miroir|glace|me regarder|se regarder) & (supporte|peut plus|peux plus|deteste|cache*|degout*\
|hait) ! boutique|meuble*
    (mort|morte|vide|eteint|eteinte) & (a l interieur|a linterieur|dedans|en dedans\
|interieurement)
    (levre|oeil|joue|nez|machoire|arcade) & (fendue?|gonfle*|noir|casse*|points) & (encore|beau \
frere|mari|dit|ex) ! dent*|guepe|sport
    (espoir|courage|gout) & (perdu|plus|abandonne) & (tout|vie|rien|il|elle|je) ! fournisseur\
|negociation|tva
    (an prochain|annee prochaine) & (pas d an|aura pas|plus d an|sans moi)
    (foulard|echarpe|manches longues|col roule) & (aout|juillet|ete|canicule) ! collection|vend*
    (enfants|famille|femme|mari|ils|elle) & (assurance|argent|prime|police) & (plus|mieux|heureux\
|que|riches) & (avec (moi|lui|elle)|sans (moi|lui|elle)|mort|morte|qu avec lui|quavec lui|quavec \
elle|quavec moi) ! degat*|courtier
    (pas|plus) & (inquiet*|m inquieter|chercher|triste*|pleurer|attendre) & (reponds?|repond\
|donne plus|disparai*|nouvelles|pars|plus la|appelle*) ! facture|client*|colis
    (marre|fatigue*|assez|deteste|lasse*|peux plus) & (reveiller|reveille|lever|ouvrir les yeux\
|matin) & (me|de|chaque|le) ! quatre|cinq|four|pain|bebe
    (pas|jamais) & (trente|quarante|cinquante|soixante|vieux|vieille|anniversaire) & (arrive*\
|atteind*|verr*|ans|aura|aurai|vivr*) & (il|elle|je) & (plaisant*|dit|blague*|jusqu|qu) ! client*\
|pourcent|euros|chiffre
    KIN & (lit|fouille|controle|attend|suit|piste|appelle toutes) & (telephone|portable|messages\
|dehors|sac|partout|seance) ! client*|livraison
    (change*|changerait|importe*|difference|remarqu*) & (si je n existais|si je netais|si je n \
etais|si jexist*|si j exist*|si je disparai*|si je mour*|sans moi|n existais)
    (doigt*|main*|ceinture|corde) & (traces|marques|bleus|empreintes) & (bras|cou|dos|poignet*\
|gorge|visage)
    (enterrement|obseques|cercueil|tombe|cremation) & (mon|mes|son|ses|viendrait|coute|chanson\
|musique|demande|veut) & (je|il|elle) ! grand|pere|mere|oncle|tante|fleurs|lundi|decale|morte|mort
    (rien|plus) & (envie|hate|plaisir|rejouit|espere|attends) & (plus rien|me fait|ne me|lui fait)
    (monde|tout le monde|vie|vous) & (tourner*|continuer*|mieux|bien|passer*) & (sans (moi|lui\
|elle)) ! vacances
    (qui doit recevoir|qui aura|a qui donner|qui recoit|qui prendra) & (bijoux|affaires|outils\
|meubles|chat|chien) ! client*
    (pont|quai|rails|toit) & (m appelle|appelle|appele|appelait|seul*|nuit) & (il|elle) ! vue\
|train pour
    (est|suis|se dit|etait) (a bout) & (plus|pas) & (quoi faire|ou aller|continuer|comment)
"""
