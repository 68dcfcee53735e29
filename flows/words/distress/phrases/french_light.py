"""What is not meant as it is said in French, and everyday reasons. How a line is read:
flows/words/distress/phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

SCENES: Final[Mapping[str, str]] = {
    "FICTION": "escape (game|room)|murder party|roman|roman policier|polar|piece de theatre"
    "|sa piece (commence|raconte|se joue|parle|demarre)|court metrage|scenario|sur scene"
    "|accessoire de (scene|theatre)|cluedo|comedie musicale",
    "WORKMEN": "plombiers?|macons?|peintres?|electriciens?|couvreurs?|carreleurs?|menuisiers?"
    "|ouvriers?|demenageurs?|artisans|installateurs?|platriers?|travaux|chantier"
    "|marteau piqueur|echafaudage*|poseurs?",
    "MACHINE": "logiciel*|imprimante*|limprimante|ordinateur|lordinateur"
    "|caisse enregistreuse|appli"
    "|application|routeur|box|tableur|terminal|telephone|scanner|tablette|machine",
    "CITY": "paris|lyon|marseille|toulouse|lille|bordeaux|nantes|nice|rennes|strasbourg"
    "|montpellier"
    "|grenoble|bruxelles|geneve|lausanne|liege|dijon|tours|rouen|metz|nancy|angers|toulon"
    "|ville|banlieue|centre ville|campagne|province|bretagne|ile de france|proche banlieue"
    "|montagne|appartement|lappartement|studio|quartier|immeuble|rue|village|region|loin"
    "|etage|letage|parents|beaux parents|belle mere",
}

THINGS: Final = """
    (sauter|saute|sauterait|sautera) sur (loccasion|loffre|lidee)
    [peux|peut] [plus] [de|du|de la] [ce|cette|la] (MACHINE) … … (le|la|les) (jeter|balancer\
|passer|lancer|foutre) (par la fenetre|du balcon|du toit|du pont)
    (veux|veut|voulait|voulais|voudrait|voudrais|peut|peux|envie de) [~] (plus|pas) [~] \
vivre (a|en|dans|au|pres de|chez|loin de|au dessus de) [la|le|les|un|une|ce|cette|son|sa|ses\
|grande] (CITY) \
(trop|mais|et|a cause|parce|car|cest|avec|depuis|tout|$)
    (veux|veut|voulait|voulais|voudrait|voudrais|peut|peux|envie de) [~] (plus|pas) [~] \
vivre au dessus (de|du|de la|dun|dune) (boutique|magasin|bar|restaurant|atelier|salon|la \
boutique|latelier)
    (veux|veut|voulait|voulais|voudrait|voudrais|peut|peux|envie de) [~] (plus|pas) [~] \
vivre a ~ , (trop|cest trop|le loyer|les loyers|la ville|le bruit|lair)
    (veut|veux|voudrait|voulait|compte|prefere) [ne] [pas|plus] [pas|plus] etre (la|ici) \
(quand|lorsque|pendant|tant que) (les|le|la|ces) [~] (WORKMEN)
    (cest|ce serait|cetait|ca serait|ce sera|serait) [carrement|juste|un peu|completement\
|purement|quasi] suicidaire
    (menu|loyer|promo|offre|bail|salon|boutique|magasin|emprunt|credit|embauche) (est|etait\
|serait|parait) [carrement|juste|un peu] suicidaire
    (echeance|delai|dossier|date limite|date butoir|logiciel|rythme|plateforme|compta\
|comptabilite|paperasse|planning|appli|transporteur) (va|vont|finira par|finiront par) (le\
|la|me|les|nous) (tuer|etrangler|achever)
    (pourrait|pourrais|aurait pu|etranglerait|tuerait) [bien] [etrangler|tuer|egorger\
|massacrer] (le|la|leur|ce|cette) (transporteur|messagerie|service de livraison|livraison\
|poste|plateforme|banque|prefecture|logiciel)
    (a|ont|avait|vient de|sest) (rendu|rendre) lame
    paix (a|sur) (ses cendres|son ame|leur ame|lui|elle)
    arme [~] (fatale|redoutable|secrete|absolue|imparable|numero un|la plus ~|plus ~)
    (meilleure|seule|grande|plus belle) arme
    (peux|peut|pouvait|pouvais) plus (de|des|avec) [tous] [les|ces|ses|mes] (mots de passe|mot \
de passe|paperasse|formulaires|mails|codes|identifiants|logiciel*)
    (donn*|offr*|offert|cede*) … (tissus|etageres|rayonnages|presentoirs|mannequins|invendus\
|vitrines|coupons|comptoir|chutes|surplus)
    (a mourir|a tomber) $
    (gateau|tarte|mousse|chocolat|confiture|brioche|sauce|recette|fromage) … a (mourir|tomber)
    (tue|tuer|tuent|etrangler|etrangle|egorger|jeter|balancer|buter|tuera|enterrer|enterre) [ce\
|cette|la|le|sa|son|leur|mon|ma] (limprimante|imprimante|lordinateur|ordinateur|caisse \
enregistreuse|newsletter|linfolettre|lappli|blog|site|logiciel|produit|gamme|ligne|marque\
|projet|prix|marge|machine|tableur|tableau|routeur|telephone|box|marche|promotion|promo\
|concurrence|metier)
    suicide (commercial|financier|economique|professionnel|fiscal|pur et simple)
    (battre|battu|battus|battue) (par|sur) (le|la|les|un|leurs|des) [~] [~] (concurrent*|prix\
|chaine|supermarche|enseigne|voisin|discounter|grande surface|internet|jardinerie)
    (en finir|finir|terminer) avec (le|la|les|ce|cette|ces|son|sa|ses|lui) [~] (terminal|banque\
|fournisseur|operateur|assureur|logiciel|bail|contrat|prestataire|credit|carte*|abonnement\
|agence|franchise|paiement)
    (couteau|poignard) dans le dos
    (boutique|magasin|credit|pret|prix|remise|embauche|agrandissement|expansion|bail\
|investissement|emprunt|local) [maintenant] (serait|cest|ce serait|est) [un|du] [pur] suicide
    (ce serait|serait) (un|du) suicide
    (prix|loyer|charges|delais|impots|couts|horaires|frais|chaleur|escaliers|chaussures|taux\
|marges) (vont|va) (le|la|me|les|nous) (tuer|etrangler|achever)
    (prix|charges|delais|impots|couts|horaires|frais|escaliers|taux) (le|la|me|les|nous) (tuent\
|etranglent)
"""

JEST: Final = """
    je (le|la|les|l) (tue|tuerai|tuerais|etrangle|etripe|massacre)
    (je) (l|le|la) (assomme|massacre|demolis|pulverise) [a] [coups] [de] [marteau]
    (lassomme|letrangle|legorge) [a] [coups] [de] [marteau]
    (je vais|je pourrais|j ai failli|jaurais pu|j aurais pu|je finirai par|failli) [bien] \
[finir par] [le|la|les|l] (tuer|etrangler|egorger|massacrer|assassiner|etriper|buter) [(mon|ma\
|mes|limprimante|lordinateur|cette|ce)]
"""

LIGHT: Final = (
    "rire|rires|ri|riait|riaient|rigol*|rit|rient|blagu*|plaisant*|sourire|souriait|lol|mdr|haha"
    "|ptdr|drole|marre ensemble|clin doeil|limprimante|imprimante|tableur|tableau|formulaire"
    "|facture|fichier"
    "|lordinateur|mot de passe"
    "|fou rire|marrant"
    "|pouff*|lecteur|terminal|caisse|😂|a la place|au lieu de"
)

GRAVE: Final = (
    "(ne|n|pas|sans|jamais|plus|personne) [~] (riait|rire|ri|plaisantait|plaisante|rigolait|drole)"
    "|serieux|serieuse|serieusement|je le crois|je lai cru|couteau|fusil|essence|police|17|112"
    "|rire jaune|drole de rire|gendarmes"
    "|son mari|compagnon|son ex|conjoint|menac*"
)

EVERYDAY: Final = (
    "|(derniere|dernier|dernieres) (rencontre|seance|rendez vous|reunion|rdv) (avec|ensemble)"
    "|gateau|dejeune|dejeuner|dejeunera|cure|thalasso|thermes|camping"
    "|adieux emus|adieux chaleureux|fin du parrainage|fin du programme"
    "|fin de laccompagnement|jambon"
    "|deballant|cartons|linventaire|inventaire|terminal de paiement|frais|pour cent|emmaus|pot de"
    "|bretagne|randonnee|remplace|me remplace|prend mes rendez vous|brocante"
    "|pique nique|confiture|ancienne marque|lancienne marque|mannequins|vitrine"
    "|premier arrive|premiers arrives|ancienne collection|vieille collection|petits fours"
)
