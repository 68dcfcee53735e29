"""What hints in French that somebody may want to go: alone it says nothing. How a line is read:
flows/words/distress/phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

from flows.words.distress.phrases.french_harm import HARM

USUAL: Final = (
    "projet est boucle|derniere seance|entrepot|credit du four|production|comme mentor"
    "|vacances|ski|skier|retraite|demenage*|demenagement|mutation|conge maternite|conge"
    "|operation|clinique|erasmus|notaire|comptable*|compta du mois|haha|mdr|lol|rire|riait"
    "|riaient|bien ri|on a ri|plaisante t|newsletter|instagram|reseaux sociaux|concurren*"
    "|bail|bailleur|loyer est|fournisseur*|logiciel|livraisons|livreur|stock|stocks|soldes"
    "|remise|degat des eaux|perte d exploitation|film|roman|editeur|serie|chiot|terrasse|expo"
    "|salon|salons|foire|pot de depart|franchise|location gerance|repreneur|clients|clientele"
    "|champagne|marie ma fille|prevision*|presentoir|parking|chauffag*|chaudiere|tribunal"
    "|tableur|tablette|urssaf|apprentis|braderie|brocante|collection de|mandat|assemblee"
    "|appli"
)

HINTS: Final[Mapping[str, str]] = {
    "leaving": """
    (ne|n) … (imagine|vois|projette) … (pas|plus) … (a|dans|mois|ans|ete|vieux|vieille|prochain)
    (rester|laisser|reste) vide
    (ne|n) … (reviens|revenais|revient|revenir|rentrais|rentrer) … (pas|plus)
    (plus|pas) (son|mon|leur) (probleme|souci|affaire)
    (ne soit|serait|sera|est) plus la
    (sans moi|sans lui|sans elle) …
    (plus besoin) de (moi|personne)
    (ne|n|plus|pas) … (servira|servir|regarde*|importe*|peine|la peine|interesse*) … (moi\
|personne|rien|plus|ca) ! stock
    (plus personne|personne) … (inquiet*|soucier|occuper|deranger|supporter)
    (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|noel\
|paques|an prochain|annee prochaine|printemps|ete|hiver|automne|quinze jours|plan a cinq ans\
|cinq ans|dimanche|samedi) … (sans moi|pas|plus|ceux qui|ne|peut etre|tenir|souri*) ! \
rapport*|gagn*|vendu|ventes|chiffre*
    (ceux|celles) qui … (restent|resteront|reste|passer derriere|viennent apres|suivront)
    (un autre|quelqu un d autre|une autre|d autres) … (nom|fera|fera|devra|devront|profit*\
|decider|finir|place)
    (quand|lorsque|une fois que|si|apres que) (je|j|il|elle) … (serai|serais|sera|suis|est|ne) \
(plus|plus la|parti|partie|disparu*)
    (la ou|ou) (je|j|il|elle) (vais|va|serai|sera|m en vais)
    (apres quoi|ensuite|apres moi|d ici la|bientot) $
    (pas|plus) (longtemps|pour longtemps|tres longtemps)
    (fini|termine|regle|fait) [mon|son] (temps|les seances|la lutte|le combat)
    (fait|faite) (mon|son) temps
    (ne|n) … (vois|voit|voyais|voyait|verra|verrai) … (vieux|vieille|en avril|l ete|plus|pas|le \
printemps|noel|cet ete)
    (disparaitre|effacer|s effacer|evaporer|m evaporer|fondre|partir|s en aller|m en aller) … \
(bruit|deranger|personne|oubli*|loin|ardoise|doucement|pour de bon|discretement|seul*|leger\
|legere|bagage*)
    (tenir|tiendra|tiendrait|tient|tenir le coup) … (jusqu|jusqu au|jusqu a)
    (choisi|fixe|entoure|pris|arrete) … (jour|date|decision)
    (decision|decide|decidee) … (prise|pris|dire|laquelle|seul*|prete) ! embauch*|recrut*
    (avant|d ici|apres|lundi|vendredi|samedi|dimanche|mardi|jeudi) … (pourquoi|pas avant|fera \
moins|verra|verrez|signer|nom de)
    (pourquoi) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|maintenant|si vite|cette \
hate)
    (dernier|derniere|derniers) (fois|ete|noel|anniversaire|mot|hiver|repas|message|promenade)
    (plus|pas) de (place|demain|printemps|noel|apres|lendemain) ! entrepot|parking|camion
    (plus ma place|plus sa place|pas ma place|plus de place pour moi)
    (continuez|continuerez|continue|faites|ferez|vivez) … (sans moi|sans lui|sans elle|saurez)
    (peut dire ca|si on veut|en quelque sorte)
    (soulager|soulage*) … (tout le monde|monde|famille)
    (voyage|voyager|partir|partira|part) … (leger|legere|sans bagage*|sans retour|aller simple\
|seul|seule)
    (ne serve|serve|servira|servait) … (plus a rien|plus|rien)
    """,
    "parting": """
    (souvenir|souvienne|souvenez|memoire) d(e)? ?(elle|lui|moi|nous)
    me souvenir delle
    (vrai|bon|veritable) ami
    (remerci*|merci) … (tout|pour tout|passe|chacun|voisins|d avoir|patience) ! equipe
    (vous avez ete|tu as ete|avez ete|as ete|etait|etais|c etait) … (quelqu un de bien|bon|bonne\
|gentil*|precieu*|beau|honneur|belle|chance|plaisir|pour moi)
    (au passe|a l imparfait|verbe au passe|imparfait)
    comme si … (plus|jamais|revoir|derniere|parti*|mort*|adieu)
    (comme) … (sur un quai|sur le quai|dernier*|pour toujours|on dit adieu|un adieu|a la gare)
    (serre|embrasse*|etreint|etreinte|bras|front|main|joue) … (longtemps|fort|longuement|jamais\
|lacher|comme|front|dans ses bras|quai)
    (pardon|desole*|excuse*|pardonne*|pardonnez) … (tout|pour tout|exister|d etre|ennuis|mal\
|derangement|toujours|voisins|vous) ! retard
    (adieu|au revoir) … (non au revoir|jamais|pour toujours|et non|bizarre|insist*|drole)
    (dit|m a dit) adieu
    (dis|diras|dites|direz|dire) … (gosses|enfants|fille|fils|femme|mari|mere|maman|petits) … \
(aime*|essaye|essaie|desole*|pardon|fier*)
    (fait de mon mieux|fait ce que j ai pu)
    (reproch*|coupable|faute) … (rien|personne|pas|vous|toi|toi meme)
    (souvenez|souviens|oublie*|pensez|pense) … (de moi|a moi|vite|pas trop)
    (etoile|ange|la haut|ciel|nuage) … (veill*|enfin|bientot|regarde*|attend*)
    (etoile|ange) $
    (dieu|seigneur) … (pardonne*|accueill*|reprendre|rappel*)
    (parler|dire un mot|quelques mots) … (le jour|si ca arrive|eglise|ceremonie)
    """,
    "giving": """
    (famille|maison|foyer) … (chienne|chatte|chien|chat|jument|poney|vieille)
    (panier|laisse|gamelle|selle|cage|collier) … (donne*|aussi|avec)
    (donne*) … (panier|laisse|gamelle)
    (donne|donnee|donnes|legue*|offert|offre|distribue*|rendu|rend|rendue|confie*|laisse|laissee\
|cede|remis|remise|tendu|apporte|prete|vendu) … (montre|guitare|outil*|chat|chien|bijoux|bague\
|alliance|machine|couture|camionnette|affaires|livres|cle|cles|disques|ruches|chevaux|vaches\
|carnet|recettes|photo*|collection|piano|velo|moto|appareil|vaisselle|poules|jeux|console\
|vetements|boite|medaille*|grand pere|grand mere|sa mere|son pere|defunt*|emprunte*|tournevis\
|four|plantes|violon)
    (elle|lui|il) qui … (jamais|personne|ne laissait|ne pretait|pleurait|toujours|detestait)
    (ne laissait|jamais) … (personne|toucher|preter|approcher)
    (famille|maison|foyer|quelqu un|prendre|prenne|garde|garder) … (chien|chat|perruche|poules\
|cheval|chevaux|lapin*|betes|animaux|chienne)
    (chien|chat|chienne|chevaux|poules|animaux|betes) … (chez|voisin*|soeur|frere|refuge|famille\
|adopt*|vendu|garder)
    (copains|voisin|voisine|apprentie|inconnu*|ecole|premier venu) … (a peine|connait|donne\
|legue|tout)
    (a peine|connait a peine|connait pas|presque pas)
    (pour de bon|pour toujours|definitivement|a jamais) $
    (garde|gardez|prends|prenez) … (la|le|les|tout|souvenir) $
    (refuse|insiste) … (insiste|refuse|montre|garder)
    (recettes|carnet|notes|lettres) … (ecrit*|main|grand mere|continuez|saurez)
    """,
    "order": """
    (etiquet*|trie|triee|vide son|casier|tableau electrique|classe par)
    (personne|rien) … (demander|chercher|a faire|a payer)
    (mot* de passe|code|codes|testament|obseques|contrats|papiers|dossiers|documents|polices\
|releves|acte*|livret|identifiants) … (enveloppe|chemise|classeur|boite|range*|ranges|post it\
|ou (sont|est)|montre|liste|ordre|tiroir|enfant|au cas|cuisine|prets)
    (enveloppe|chemise|classeur|lettre|lettres|mot|boite) … (ouvrir|pas avant|chacun|chaque|par \
enfant|enfant|samedi|au cas|secretaire|sous main|plus tard|tous)
    (montre|explique|appris) … (mari|femme|fils|fille|enfants) … (ou|comment|chaudiere|contrats\
|papiers|tout)
    (resilie*|annule*|ferme*|cloture*|desinstalle*|supprime*|rendu|desabonne*|arrete) … (gaz\
|abonnement*|dentiste|compte*|telephone|agenda|electricite|assurance|cles|journal|profil|ligne\
|appartement|rendez vous|local|carte)
    (un par un|methodiquement|meticuleusement|au centime|au centime pres|jusqu au dernier)
    (paye|payee|regle|solde|rembourse|rendu) … (d avance|un an|dettes|tout|factures|voisins\
|chacun|emprunte*|pension) ! four|credit
    (nettoye|range*|vide*|trie*|tri|debarrasse*|brule*|propre) … (chambre|maison|appart*|bureau\
|papiers|tout|affaires|armoires|grenier|photos|placards|week end)
    (tout est|tout etait|c est) (regle|en ordre|pret|range|arrange|propre|paye|organise|a jour)
    (chambre|maison|appartement) … (vide*|propre|rangee|nette)
    (choisi|ecrit|note|prevu|paye|prepare) … (musique|robe|costume|chanson*|fleurs|prevenir\
|cercueil|urne|texte|obseques)
    (lettre|lettres|carte|cartes|mot) … (chacun|chaque|tous|enfant*|enfants|femme|mari|plus tard)
    que rien ne … (traine|manque|reste|soit)
    (ceux|celui|celle|personne) qui … (devra|devront|viendra|prendra|ouvrira|trouver*|passer*)
    (au nom|tout passe au nom|mettre au nom|donation) … (femme|fille|fils|enfants|mari|avant)
    (qui) … (previen*|s occup*|herit*|recup*|nettoi*|garder*|prendra)
    """,
    "calm": """
    (bonne humeur|humeur|etrangement|bizarrement|curieusement|sifflot*|fredonn*)
    (calme|apaise*|serein*|leger|legere|libere*|souri*|sourire|souriant*|heureux|heureuse\
|soulage*|soulagement|doucement|paisible*|radieu*|lumineu*|detendu*|tranquille*|plaisante*|rase*\
|simple , finalement|paix|en paix|gai|gaie|presque heureu*|haussa*|pas triste|plus triste\
|transforme*) ! marche|negociation|matin|reunion
    (calme|souri*|sourire) … (etonnant*|etrange|bizarre|inhabituel*|trop|soudain*|juste)
    (apres|depuis) … (mois|semaines|annees) … (angoisse*|pleur*|larmes|deprim*|depress*|insomni*\
|cris)
    (pleurait|larmes|desespere*|effondre*|angoisse*|deprime*|au fond du trou|au plus bas) …
    (plus|pas) (peur|triste|en colere|mal|d angoisse)
    (c est bizarre|bizarre|etrange|drole) …
    (pas reconnu|meconnaissable|comme neuf|comme neuve|autre homme|autre femme)
    """,
    "despair": """
    (semaines|mois|jours|nuits) de (larmes|pleurs|desespoir|silence|insomnie)
    (trop|si) (lourd|lourde|dur|dure)
    (decision|choix) … (pris|prise|fait|definitif)
    (ne|n|plus|pas) … (porte|portes|issue|sortie|avenir|sens|raison|envie|gout|espoir|lumiere) \
! parking|bail
    (seule|unique|derniere) (sortie|issue|solution|porte|facon) ! stock
    (fenetre|septieme|toit|pont|quai) … (seulement|habite|elle|etage|ouvrir)
    (fatigue*|epuise*|las|lasse|marre|plus la force|a bout|vide*) … (d etre|de vivre|de tout|de \
lutter|poids|jouer|tout|plus) ! salon*
    (a quoi bon|quoi bon|pour quoi faire|a quoi ca sert|quel interet)
    (voudrait|voudrais|aimerais|aimerait|veut|envie|reve*|prefere*|souhaite*) … (dormir|endormir\
|arrete*|disparaitre|rien|reveiller|oubli*|partir|poser|fini*|eteindre|matin)
    (que ca s arrete|que tout s arrete|que le matin|s endormir et|ne pas se reveiller|tout \
arreter|tout eteindre)
    (plus|pas) … (dort|mange|dormir|leve*|lever|bouge*|sort|ouvrir les yeux|envie)
    (resté|reste|restee|suis reste|assis|assise|gare|garee|m arrete|arrete) … (voiture|canal\
|pont|douche|minutes|heures|heure|trop longtemps|noir|garage|moteur|parking|quai|carrelage|sol\
|baignoire)
    (comme si de rien|faire semblant|fait semblant|mecanique*|sourire aux levres)
    (rien) … (attend|retient|reste|touche|m atteint|fait plus|interesse)
    (pas la boite|pas le travail|pas l entreprise|tout , tout|tout court) …
    (demain j effacer*|j effacerai|j efface*|je sais pas pourquoi j ecris|pourquoi j ecris\
|voila , c est ecrit|c est ecrit)
    (certains soirs|le soir|la nuit|chaque nuit|toutes les nuits|a trois heures) … (pont|pense*\
|arrete*|regarde*|dors pas|dort pas)
    (propre|propres) (obseques|enterrement|veillee|deuil)
    (mon|son) (role|boulot|temps) … (fini*|termine*|fait|joue)
    (peine|envie) de (continuer|se lever|vivre|faire semblant)
    """,
    "burden": """
    (soulagement|mieux|plus gentil) … (pour tous|pour tout le monde|pour eux|famille|enfants)
    (une bouche|un probleme|un souci|un poids) … (de|en) moins
    (seraient|serait|seront) … (soulage*|plus heureux|tranquilles|mieux)
    (poids|fardeau|boulet|charge|gene|derange*|cout*|encombre*|de trop|trop cher|place|prends \
la place) … (etre|suis|est|pour|parents|famille|enfants|tous|chacun|d un|servirait|nulle part)
    (mieux|tranquille*|respirer*|soulag*|heureux|heureuses) … (sans|debarras*|avec la prime|qu \
avec|une fois) … (moi|lui|elle|prime|assurance|$)
    (debarrass*|delivr*) … (d elle|de lui|de moi|enfin)
    (s en veut|je m en veux|honte|coupable) ! retard
    (personne) … (remarqu*|manqu*|pleur*|besoin|s en apercev*|verrait|saurait) ! police
    (monde) … (tournerait|tourne|continuer*) … (aussi bien|mieux|pareil|sans)
    (sert*|servirait|bon|bonne) … (a rien|a quelque chose|a personne|plus a rien)
    (plus besoin) de (moi|personne|lui|elle)
    (inutile|bon a rien|rate*|raté|echec|nul|nulle|superflu*) ! reunion
    (prends|prend|occupe*) … (place|air) … (autre|quelqu un|pour rien)
    (le probleme|un probleme|problemes) … (regle|de moins|en moins)
    """,
    "money": """
    (assurance|prime|assurance vie|capital|contrat obseques|rente|pension de reversion) ! auto\
|eaux|local|vol|incendie
    (calcul|fait le calcul|calcule|centime|au propre|feuille) … (hier|prime|vaut|valeur|moi\
|feuille|soir)
    (si c est volontaire|volontaire|tous les cas|quelle que soit|expres)
    """,
    "care": """
    (prends|prendre|prenez|prendra|veille*|occupe*|garde*|surveille*) … (soin|sur|de) … (maman\
|mere|papa|pere|enfants|petits|fille|fils|femme|mari|soeur|frere|chien|chat|elle|lui)
    (fait jurer|fait promettre|promets|promettez|jure|promesse)
    (qui) … (s occuper*|prendra|gardera|veiller*|nourrir*) … (maman|mere|enfants|chien|chat\
|fille|fils|femme|si|quand)
    (copie|photo|double) … (carte d identite|papiers|passeport|au cas|cherch*)
    (au cas ou|si jamais|s il m arrive|si quelque chose) …
    """,
    "unease": """
    (pas su|su quoi|sais pas|ne sais pas|sait pas|savais pas) … (repondre|dire|faire|penser|quoi\
|qui)
    (j ai ri|ri betement|j ai pas ri|n a pas ri|ne rigolait pas|plaisantait|plaisante|pour \
rire) … (betement|jaune|je crois|pas|sure|apres|mal)
    (glace*|frisson*|froid dans le dos|boule au ventre|noeud|gorge serree|mal a l aise|pas \
tranquille|peur pour|mal au ventre)
    (pas de reponse|change de sujet|n a pas repondu|pas repondu|n a pas voulu|voulu en dire\
|sans lever les yeux|sans explication|ne veut pas dire|voix plate|voix blanche|a voix basse|d \
une voix)
    (pas sure|pas sur|je m inquiete|je me demande|je devrais|dois je|faut il|dois appeler|qui \
appeler)
    (son regard|ses yeux|son visage|ce mot|cette phrase|ce verbe|ce silence|ton de la voix)
    (j y repense|j y pense|tourne dans ma tete|me trotte|depuis tout a l heure|pose mon stylo\
|arrete d ecrire|ca me hante)
    (pas compris|n a pas compris|rien compris|comprend pas|pas comprendre) … (pourquoi|mieux|pas\
|$)
    tant mieux $
    (comme on parle|comme s il parlait|comme si elle parlait|comme on dit|comme on raconte) …
    (je n arrive pas|n arrive pas|j arrive pas) … (bosser|travailler|oublier|dormir|penser)
    """,
    "unexplained": """
    (il|elle) a (##|trente ~|quarante ~|cinquante) [ans]
    a (##|quarante ~|trente ~) ans
    (pleine forme|pas malade|en bonne sante|bonne sante|n est pas malade|rien de grave)
    (n a pas|n a jamais eu|pas|y a pas|aucun) … (de velo|de chien|de vacances|de chat|de voyage\
|d escalier|vacances) $
    (demenage|tu demenages|vous partez|tu pars|en vacances) … (peut dire|non|quelque sorte|plus \
ou moins)
    (pourtant|on a|encore) … (rendez vous|rdv|seance*) … (mardi|mercredi|jeudi|vendredi|lundi\
|prevu*)
    (croit|croient|pense|pensent|appelle ca) … (tri|organise*|chanson|normal|phase|crise\
|generosite|rangement|prevoyan*)
    (chanson|un poeme|paroles) $
    """,
    "grief": """
    (enterre*|enterrement|perdu|deuil|tombe|veuf|veuve) … (mai|femme|mari|fils|fille|frere|mois\
|annee)
    (rejoindre|retrouver|revoir|aller avec|pres de) …
    """,
    **HARM,
}
