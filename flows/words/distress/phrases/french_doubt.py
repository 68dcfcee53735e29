"""What may be a cry for help in French, or not. How a line is read:
flows/words/distress/phrases/table.py.
"""

from typing import Final

DOUBT: Final = """
    peur (qu il|qu elle) (le fasse|passe a lacte) (quand meme|finalement|cette nuit|malgre tout)
    (mieux|plus simple|plus facile) [,] (si|sil|si il|sielle|si elle|qu il|qu elle|si je|que je) \
(netait|netais|ne soit|ne sois|ne serait|netaient|etait|etais|soit|sois) plus (la|de ce monde) \
($|du tout)
    (il|elle|je) (serait|serais|est|suis) mieux (mort|morte) $
    suicide ! serait|commercial*|prevention|pur|est|economique
    (mieux|mieux lotis|plus simple|soulages|tranquilles) sans (moi|lui|elle)
    sans (moi|lui|elle) … (mieux|plus facile|plus simple|soulag*)
    (plus simple|plus facile|mieux) (de ne plus|si je netais|si jetais|quil ne soit|quelle ne \
soit) …
    ne plus etre (la|ici|de ce monde) ! marche|quartier|local|loyer|rue
    (ne [plus]|plus jamais|jamais) (se|me) reveiller
    (ne plus|plus) (se|me) (reveiller|lever) (le matin|demain|$) … ! four|heures|pain
    (nen|nan|en) (peux|peut|pouvait|pouvais) (vraiment |tout simplement )?plus (de vivre|de la \
vie|$)
    (na|nai|navait|ai|a|avait) plus (la force|le courage|lespoir|despoir|aucun espoir|gout a rien\
|envie de rien|gout a la vie)
    (vie|tout|rien) … (aucun sens|plus de sens|plus aucun sens|na plus de sens|ne vaut)
    a quoi bon (vivre|continuer|se lever|tout|$)
    (aucune issue|plus dissue|pas dissue|sans issue|voit pas dissue|dans une impasse totale) ! \
bail|contrat|juridique|juin
    (veut|veux|envie de|voudrait|voudrais|voulait|aimerait|aimerais) disparaitre
    (un|qu_?un|quun|le) (poids|fardeau) (pour|$) … ! fiscal*|charges
    (fait|faisait|dit|disait|faire) (ses|comme des|comme un|nos) adieux?
    lettre (dadieu|d adieu|dadieux) ! client*|clientele|habitue*|lecteur*|lectrice*|adherent*\
|fournisseur*|newsletter
    (donne|donnait|distribue) (ses affaires|son chat|son chien|toutes ses|tout ce quelle|tout ce \
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
    (foncer|fonce|rentrer|jeter la voiture|lancer) (dans|contre) (un|le) (arbre|mur|platane\
|camion)
    (sur le|au bord du) (pont|quai) … (regard*|longtemps|nuit|heure*|vide)
    (se deteste|me deteste|se hait|me hais|ne vaut rien|ne vaux rien|sert a rien sur)
    (fatigue*|marre|assez) (de tout|de la vie|de lutter|de se battre|detre la) … ! papier*\
|tableur*
    (jamais|pas) (du |ete )?(naitre|nee?)$
    (quand|si) (je|il|elle) ne (serai*|serais|sera|serait) plus la ! mai|juin|vacances|conge*\
|planning|salon|boutique
    (il|KIN) (lempeche|linterdit|lui interdit|lenferme) … ! vendre
    leve la main sur
    (pourquoi|raison de|raison pour|plus de raison de) … (se|me) (lever|leve|leverait|leverais) \
(le matin|$)
    (plus|que) (rien|tout) … (sens|sarrete|sarreter|cesse|finisse)
    (veut|veux|voudrait|voudrais|voulait|envie) … que (ca|tout|cela) (sarrete|cesse|finisse|se \
termine)
    (dit|dirait|comme|cetait|sonnait|vrai|genre) … adieux?
    comme (si|sil|pour) … (jamais|derniere fois|plus se (re)?voir|ne (nous|se) reverr*|plus \
jamais)
    (donne|confie|laisse|place) (son|sa|ses) (chat|chien|animaux|chienne|chatte) …
    remercie* … pour tout … (adieu|jamais|derniere|comme si)
    plus rien ne (me|la|le|lui) (retient|tient|interesse)
    (sendormir|mendormir|dormir) … (pas|plus|jamais) (se |me )?reveill*
    (rejoindre|retrouver|revoir|aller avec|a cote de|pres de|rejoint|rejoigne|rejoins) … (sa|son\
|ma|mon|la|le|lui|elle) [~] … (femme|mari|fils|fille|mere|pere|maman|papa|frere|soeur|bientot|la \
haut|au ciel|mort|morte|decede*) ! bureau|equipe|reunion|salon|gare|entreprise
    (mattend|m attend|lattend|l attend|attend*) … (la haut|au ciel|de l autre cote)
    (la haut|au ciel|de l autre cote) … (attend*|rejoin*|retrouv*|revoir)
    (regard*|fixe*|reste*|debout|assis*) … (riviere|pont|eau|rails|voies|vide|falaise|fleuve\
|seine|canal|trains) … (longtemps|nuit|soir|heure*|trop|souvent|pense*) ! photo*|client*
    (pont|voies|quai|rails|fenetre|balcon|train|riviere) … (un pas|pas de plus|longtemps|sauter\
|suffirait|vide|tente*|appel*|regle|enjamber) ! pub|photo*
    (un pas|un seul pas|juste un pas) … (et|c est|regle|fini|suffi*) ! decisif|premier
    (lui|me|en) (servira|sera) plus [a rien|utile] ! logiciel|stock|local|machine|boite
    (en aura plus|en aurai plus|n en aura plus|n en aurai plus|aura plus) [~] besoin
    (pas la peine|inutile de|ca sert a rien|a quoi bon|ne sert a rien) … (commander|prevoir\
|planifier|l an prochain|projets|continuer|vivre|lutter|se battre|me lever|esperer|suite|$) ! pub\
|facebook|newsletter|affiche|instagram
    (y aura|aura|y a|y aurait) … (pas|plus) … (an prochain|annee prochaine|lendemain|demain|noel\
|avenir|futur|printemps) ! solde*|marche|salon|foire
    (an prochain|annee prochaine|noel|printemps|janvier|lundi) … (sera|serai|serait) … (plus la\
|pas la|mort|parti) ! conge*|vacances|salon
    (sera|serai|serait|serais|etre) plus (la|de ce monde|ici) ! conge*|vacances|mai|salon|marche\
|quartier|local|loyer|rue|planning
    (quand|si|lorsque|une fois que|apres que) (je|il|elle|j) [~] [~] (serai|sera|serait|etait\
|serais|aurai|aura|disparais|disparait|disparaitra*|partirai|m en irai|suis plus|est plus) (plus \
la|partie?|disparue?|parti|mort|morte|$|plus de ce monde) ! mai|juin|juillet|boutique|magasin\
|vacances|conge*|salon
    (calme|tranquille|simple|mieux|facile|paisible|silence) … si (je|il|elle|j) [~] … (arretais\
|arretait|disparaissait|disparaissais|mourait|mourais|plus la|plus|dormais|existais|existait)
    (ma|sa) place … (monde|terre|vie|ici bas|nulle part)
    (pas|plus|jamais) … (ma|sa) place … (monde|terre|vie|parmi)
    (personne) … (apercev*|apercoi*|rend* compte|regrett*|remarqu*|pleur*|manqu*|soucie|besoin de \
(moi|lui|elle)|voit|verrait|chercher*|viendr*) … ! logo|prix|couleur|difference|police|faute\
|flyer|erreur|affiche|coquille|client*|produit
    (manquer*|manquerai*|manque) a personne
    (gene*|encombre*|derange*|embete*|boulet|fardeau|poids|charge|inutile|de trop|bon a rien\
|bonne a rien|parasite|nuis*) … (tout le monde|siens|famille|enfants|femme|mari|proches|autres\
|personne|mes parents|leur vie|pour eux) ! credit|impot*|travaux|bruit|camion
    (suis|est|etre|serai|serais|sent|etait) … (de trop|un boulet|un fardeau|un poids|une charge\
|inutile a tous|qu un poids|en trop) ! credit
    (respirer*|soulag*|tranquille*|debarrass*|libre*|libere*|mieux|heureux|s en sort*) … (sans \
(moi|lui|elle)|si je|s il|quand je|avec l assurance|eux) ! trimestre|livraison
    (famille|enfants|femme|mari|tout le monde|ils|elles|siens|gosses) … (mieux|soulage*\
|tranquille*|respirer*|debarrasse*|sans (moi|lui|elle)|plus heureux) … (sans|moi|lui|elle|quand\
|si|assurance|$) ! repas|vacances|magasin
    (assurance|assurance vie|assurance deces) … (touch*|paye*|paie*|verse*|mieux|enfants|famille\
|accident|couvr*|rembours*|suffi*|dettes) … ! independants|courtier|devis|degat*|incendie|vol\
|voiture|pro
    (enfants|famille|femme|mari|elle|ils) … (toucher*|auront|aurait|auraient|touche*|a l abri|sen \
sortir*|s en sortir*) … (assurance|accident|si je|s il)
    (si|s) (il|elle|je|j) (a|ai|avait|avais) un accident
    (vaut|vaux|vaudrait|vaudrais) [~] plus (mort|morte)
    (mort|morte) … (vaut|vaux|plus de valeur|rapporte*) … ! saison|stock
    (dormir|dors|endormir|dort|repos) … (pour toujours|a jamais|pour de bon|plus me reveiller\
|plus se reveiller|eternel*|et que ca)
    (voudrais|voudrait|aimerais|aimerait|envie|esper*|veux|veut|prie*|si seulement) … (plus\
|jamais|pas) … (reveill*|exist*|etre la|me lever|se lever|etre)
    (ne plus|plus|ne pas|jamais) [~] (exister|me reveiller|se reveiller|etre de ce monde|etre ne\
|etre nee) ! marche
    (pas se reveiller|pas me reveiller|plus jamais se lever)
    (tout|ca|ce) … (sera|serait|est) … (fini|termine|regle|derriere moi|derriere lui) … (vendredi\
|bientot|lundi|demain|ce soir|facon|$) ! salon|travaux|projet|saison|devis|chantier|compta\
|demenagement|inventaire|tva
    (d une facon ou d une autre|d une maniere ou d une autre|dune facon ou dune autre) … ! vendr*\
|client*|solution
    (bientot|enfin|finalement) … (en paix|la paix|repos|libre|tranquille|fini|plus rien|plus un \
poids|rejoin*|delivr*|plus la|partir) ! salon|travaux|saison|week|vacances|credit|dette|noel|bail\
|tva|impot*|compta*|urssaf|paperasse
    (paix) … (bientot|enfin|pour toujours|trouve*) ! fermeture|accord
    (fatigue*|lasse*|epuise*|marre|assez|ras le bol|peux plus) … (de|de me) (se battre|me battre\
|lutter|vivre|la vie|tout ca|exister|etre la|faire semblant|moi|souffrir|cette vie) ! papier*\
|urssaf
    (coince*|piege*|prison|tunnel|impasse|enferme*|trou|gouffre|abime) … (issue|sortie|sortir\
|plus|porte*|seule|lumiere|fond|bout) ! bail|contrat|route|parking|logiciel
    (voit|vois|voyait|voyais|trouve|a|y a|ai) … (plus|pas|aucun|aucune) … (issue|sortie|avenir\
|espoir|lumiere|echappatoire|autre solution|bout du tunnel|porte de sortie|raison de) ! bail\
|contrat|juin|newsletter|interet|juridique|avenir dans|imprimerie|metier|secteur
    (aucun|aucune|plus d|plus aucun|plus aucune|seule) (issue|avenir|espoir|echappatoire|porte de \
sortie|sortie|lumiere) … ! bail|contrat|juin|juridique
    (qu une|une seule|la seule) (issue|porte|solution|sortie) … ! prix|fournisseur|client*|stock
    (foutu|fichu|perdu|mort|vide|noir) … (tout|dedans|interieur|dans le noir|pour moi|pour lui|c \
est|plus rien) ! stock|telephone|batterie|four|pere|mere|commande
    (c est foutu|tout est foutu|tout est fini|tout est perdu|plus rien a (faire|attendre|esperer\
|perdre)|rien ne compte) ! commande|four|photo*
    (reste*|assis*|enferme*) … (dans le noir|au lit|dans son lit|dans mon lit) … ! photo*|panne
    (ouvre|lave|mange|dort|sort|leve|repond|parle) … (plus) … (courrier|lave*|noir|lit|plus|jours\
|semaine*) … ! client*|magasin|four
    (perdu|perd|plus|perdre) … (gout|envie|raison|force|courage|volonte) (de|a|a la) (vivre|la \
vie|vie|continuer|se battre|tenir|rien) ! papier*|salon|newsletter
    (a quoi|pourquoi|pour quoi) … (bon|sert|continuer|vivre|encore|lever|reste) … (tout ca|vivre\
|la|vie|continuer|existe*|me lever|se lever|encore|attends|$) ! newsletter|site|logiciel\
|instagram|affiche|facture
    (attends|attend|attendre) … (que ca|que tout|la fin|que ce soit) … (termine|finisse|arrete\
|fini|fin|$) ! salon|saison|travaux
    (que ca|que tout|que cela) … (s arrete|cesse|finisse|se termine|termine)
    (testament|obseques|enterrement|tombe|papiers|affaires) … (fait|ecrit|redige|en ordre|paye*\
|choisi*|prepare*|regle*|prevu*) … (comprend*|enfants|donne|frere|paix|calme|tout|$) ! notaire\
|succession|comptable|grand*|mere|pere|oncle|comptabilite
    (comprendr*|comprendras|comprendrais) … (un jour|plus tard)
    (un jour) … comprendr*
    (toujours ete (bon|bonne|gentil*)|souviens t|souviens toi|souvenez|oublie* pas de moi|pense* \
a moi|prends soin) … (moi|de toi|en|$|de lui) ! prix|client*
    (adieu|adieux) ! client*
    (ressembl*|sonn*|air|comme|comme si|dirait|dit) … (adieu*|derniere fois|au revoir definitif\
|plus se (re)?voir|jamais se (re)?voir|nous reverr*|on se revoit plus) ! quest|quest ce|qu est
    (au cas ou) … (revoi*|revoir|revoie|plus)
    (serre*|pris|enlace*|embrasse*) … (longtemps|bras|fort) … (merci|jamais|dit|$) ! contrat
    (merci|remercie*) … pour tout … (adieu|jamais|derniere|comme si|bras|calme|bizarre|cles\
|donne*|etrange)
    (pardonne*|pardon|excuse) … (moi|fait tout|t as fait|tu as fait|me|ne plus pouvoir|de partir) \
… ! retard|rendez|oubli|facture
    (tout ce que tu (pouvais|as pu)|pas ta faute|n y es pour rien|fait ce que tu pouvais)
    (occup*|garde*|nourri*|prendr*|prenne*|confi*|promet*|promette|veill*) … (chat|chats|chien\
|chiens|enfants|fille|fils|mere|cheval|chatte|chienne|animaux|petits) … (plus la|quand|si|serai*\
|sera|arrive*|apres|partie?|disparai*) ! vacances|salon|mai|voyage|conge*|week
    (chien|chat|chatte|chienne|cheval|enfants|gosses) … (ira|iront|va|vont|aller|donne*|confie*\
|reste*) … (chez|a|refuge|spa) … (soeur|frere|voisin*|mere|spa|refuge|ami*|parents|tante|$) ! \
ecole|vacances|week|creche|anniversaire
    (lettres|lettre|carte|cartes|mot) … (ecrites?|ecrit|laisse*|enfants|chaque|chacun|tous|femme\
|famille) … ! avis|banque|bail|motivation|impots|fournisseur|clients potentiels|ensemble|relance\
|visite
    (ecrit|ecrite|ecrites) … (lettre*|mot|carte*) … (enfants|chaque|chacun|tous|femme|famille\
|mere|fille|fils|proches) ! ensemble|relance
    (donne*|distribue*|legue*|offert|laisse*|cede|cedait|vide*) … (guitare|outils|chien|chat\
|bague|montre|bijoux|camionnette|appareil photo|collection|livres|affaires|voiture|cles|plantes\
|tout) … ! neveu|neuve|echantillon*|stagiaire|visite|client*|cles usb|salarie*|mairie|envie|max\
|grand|grands|heritage
    (cles|clefs) … (atelier|appart*|maison|voisin*) … (remercie*|merci|adieu)
    (prend|prends|prenait|arrete*|refuse*|pris) … (plus|pas|de prendre) … (insuline|traitement\
|medicaments|cachets|medocs|coeur) ! prix|pharmacie|rayon
    (insuline|traitement|medicaments|medocs) … (plus|arrete*|refuse*|jete*) ! rayon|stock
    (combien d etages|quelle hauteur|combien detages|quel etage|haut|hauteur) … (immeuble|pont\
|bureau*|batiment|toit|fait|tour) ! enseigne|plafond|etagere
    (foulard|manches longues|lunettes de soleil|col roule|echarpe|fond de teint|maquillage) … \
(aout|juillet|ete|chaleur|tete|cou|cache*|joue|oeil|marques|bleus) ! collection|vend*|client*\
|rayon|gamme|marque de
    (joue|oeil|levre|visage|machoire|nez) … (gonfle*|enfle*|fendu*|violet|bleu|casse|poche\
|tumefie*) ! dent*|allerg*|guepe|abeille
    (gonfle*|enfle*|tumefie*) … (joue|oeil|levre|visage|fond de teint)
    (porte|placard|escalier*|douche) … (encore|soi disant|d apres elle|d apres lui|troisieme fois\
|cogne*|elle dit|qu elle dit) ! gare|client*|banque|magasin
    (encore|troisieme fois|a nouveau) … (tombe* dans (l|les) escalier*|cogne* (a|dans|contre)\
|pris la porte|pris une porte|le placard)
    (bleus|bleu|hematome*|marques|ecchymose*|traces|griffures|doigts) … (sur|aux|au|dans|autour) \
… (bras|cou|visage|dos|poignet*|jambe*|gorge|joue*|corps) ! fruits|mur
    (sursaut*|tressaill*|protege|se fige|baisse la tete|recroquevill*|tremble*|se tait) … (porte\
|des qu|quand|main|il|telephone|bruit|claque|mari|tete|voix) ! prix|client*|facture
    (des qu|quand|chaque fois) … (sursaut*|protege|se fige|recroquevill*|tremble|s excuse|pardon)
    (lit|controle*|surveille*|fouille*|compte|efface|verifie|espionne|decide|prend|confisque*) … \
(ses messages|son telephone|son argent|son portable|ses contacts|ses sorties|sac|chacun de ses \
pas|kilometr*|ses comptes|ses depenses|mes messages|mon telephone|mon argent) ! caisse|client*\
|compta|tresorerie|banque
    (droit|permission|interdi*|autoris*|laisse pas|empeche*) … (sortir|venir|seule|voir|parler\
|travailler|telephon*|amies|famille|conduire|ouvrir un compte|famille|quitter) ! mairie|banque\
|prefecture|loi|bail|vendre|vitrine|copropriete|urbanisme
    (appelle*|appeler|ecris|ecrire|texto) … (pas|plus|jamais) … (apres|quand il|le soir|il|chez\
|week) ! midi|dejeuner
    (sais|sait|savez|imagine*) pas (ce qui|ce qu il|de quoi) … (passe|arrive|capable|fait|fera\
|apres)
    (verra|verras|verront|regrettera|regretter*|tu vas voir) … (ce qui|si elle|si je|ce qu|partir\
|part) ! client*
    (redoute*|peur|crain*|terrifi*|angoiss*|hantise) … (week_?end*|soir*|rentrer|lui|retour\
|maison|chez elle|vacances|quand il|bruit|cles|mari|enfants|vie|noel) ! oral|presentation\
|facture*|fisc|banque|tva|client*|controle|perdre|lui dire|lui demander
    (boit|bu|saoul|ivre|picole|alcool|bourre) … (maison|peur|redoute*|enfants|chez|frappe*|crie\
|violent|il est la|soir) ! cafe|client*|the|eau|bar
    (dort|dorment|dormir|dormi|nuit*|passe la nuit) … (voiture|boutique|atelier|chez une (amie\
|voisine)|foyer|refuge) … (gosses|enfants|sur|peur|maison|lui|retour|cache*|$) ! salon|livraison
    plus (sur|en securite|sure) (qu a la|qu a|que) … (maison|chez|lui)
    (dommage|malheur) … (arriv*) … (petit|fils|fille|enfants|famille|quelque chose|boutique)
    (arriv*) … (quelque chose|malheur) … (petit|fils|fille|enfants|famille|moi|lui|elle|chat\
|chien) … ! assurance|serveur|entreprise
    s il (m|lui|t) arriv* … ! livraison
    (chantage|racket|menaces de mort|violences conjugales|violence conjugale|violent avec|homme \
violent|en danger|pas en securite|danger de mort) ! entreprise|donnees|emploi|commerce|magasin\
|espece
    (deteste|detestait|hait|hais|degoute|meprise*) … (moi meme|elle meme|lui meme|ma vie|sa vie\
|mon corps|la vie|d etre moi)
    (disparaitre|m effacer|s effacer|s evaporer|m evaporer|cesser d exister|partir loin pour \
toujours|me dissoudre) ! rayon|stock|marque|vacances|(fais|faites) disparaitre (tout|mes|toutes\
|les|ces|ca)|(fais|faites) tout disparaitre
    (si je|si il|si elle|s il) (disparais|disparait|disparaissait|disparaissais|meurs|mourais\
|mourait|creve)
    (jamais|pas) [~] (naitre|ne|nee|du naitre)
    (quitter|quitte|partir de) (ce monde|cette terre|cette vie)
    (vide|mort|morte) (a l interieur|en dedans|dedans)
    (idees|pensees|trucs) (noires|sombres|morbides)
    (peux|peut|pouvait|pouvais|arrive|tiens|tient|supporte) [vraiment] plus … (continuer|comme ca\
|la vie|vivre|tenir|me lever|supporter|faire face|le coup|$) ! commande*|tableur*|excel|paques\
|logiciel|fournisseur|papier*|prendre|\
lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|annul*|decal*|report*
    (bientot|demain) … (plus un poids|plus la|debarrass*)
    (cachets|medicaments|somniferes|medocs) … (tiroir|au cas ou|de cote|stock|reserve) ! \
pharmacie|rayon
    (j ai|jai|il a|elle a) tout prevu
    (redoute|peur) … il boit
    (fusil|pistolet|flingue|revolver|carabine|cartouche*|balle) ! FICTION|colle|imprimante|encre\
|peinture|saisir|renvoyer|chasse|chasseur*|musee|tennis|golf|foot*
"""
