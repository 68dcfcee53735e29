"""What is veiled in French, by kinds of warning signs. How a line is read:
flows/words/distress/phrases/table.py.
"""

from typing import Final

VEILED: Final = """
    (plus personne|personne) … (me|le|la) (supporter|porter|nourrir|soigner|subir)
    (plus personne|personne) … (fache*|en colere) contre (moi|lui|elle)
    (alliance|bague) & (enveloppe|garder|confie*|enleve*|tiroir) ! bijout*
    roulette & (regarde|conduit|dit|rond*|russe)
    (frere|mari|pere|il) decide (qui|avec qui|ou) (elle|je)
    tant qu il (peut|le peut|est temps)
    (derangerai|derangera|embeterai|encombrerai) plus personne
    (suffirait|suffit) d un (instant|moment|geste|coup)
    n imagine pas … (ans|mois|vieux|vieille|prochain) ! chef|patron
    (me souvenir|se souvienne|souviens toi) d (elle|lui|moi) comme
    (colonne|page|ligne|place) … (rester|reste) vide
    ne m imagine pas a
    (que ce serait|comme ce serait|combien ce serait|serait) (simple|facile|si simple|si facile\
|rapide) ! pour
    (regarde*|fixe*) les (rails|voies|trains) … (simple|facile|dis|rentrant)
    si elle … (envoie|ecrit) & (tout de suite|framboise|le mot|je dois appeler) ! devis
    (ne plus) ecrire sur son (telephone|portable)
    (une bouche|un poids|un souci) … (de|en) moins … (nourrir|$) ! dette
    (famille) & (chienne|chien|chat) & (panier|laisse|vieille|pour de bon)
    (s|si) (elle|il) (m ecrit|ecrit|m envoie|envoie|commande) … (appelle|j appelle|viens)
    (la ou|ou) je (vais|m en vais) … (besoin|faut|pas)
    (ne|n) … (vois|voit) … (vieux|vieille|meme pas) ! client*
    (sans moi|sans elle|sans lui) de toute facon
    (plus personne|personne) … (inquieter|soucier) pour (moi|lui|elle)
    (plus personne|personne) n aura a … ! livraison*|caisse|commande*
    c est pour ceux qui restent
    (fait) (mon|son) temps ! mentor|president
    (mieux|tranquilles) … (sans (elle|lui|moi)|avec la prime) ! fournisseur|logiciel
    (personne ne|nul ne) … (remarquer*|s en rendr*|manquer*) ! police|logo
    (toutes les portes|plus de porte|voit plus de porte)
    (seule|unique) sortie … (vois|reviens|revient|celle)
    (poser|lacher|laisser) tout (ca|cela) …
    (assurance|prime) … (volontaire|tous les cas|mieux|enfants|famille|femme) ! eaux|loyer\
|vehicule|mutuelle
    (montre|montree) … (ou sont|comment marche|ou est) & (mari|femme|fils|fille|chaudiere\
|contrats)
    (ne prend plus|arrete|refuse) … (insuline|dialyse|traitement|chimio)
    (comprimes|cachets|medicaments|somniferes) & (compte*|met de cote|cache*|assez|en haut\
|bocal)
    (choisi|ecrit|prevu) & (robe|musique|chanson|urne|fleurs) & (prevenir|forme|obseques|sante\
|malade|organise*) ! mariage|vitrine
    (prends|prenez) soin de … (pardon|pour tout|$)
    pardon pour tout
    (diras|dis|dites|direz) a (mes|ma|mon) … ! client*
    (dort|dormi|chez une amie) … (flamber|peur|mari|menac*)
    (flamber|bruler|cramer) & (dedans|avec eux|avec tout le monde)
    (voudrait|voudrais|envie de|aimerais) … (endormir|dormir) & (matin|reveill*|jamais|plus)
    que (ca|tout) s arrete … (pas la boite|tout|pas le|$) ! bruit|travaux
    (sans casque|sans ceinture|sans phares|sans corde) & (nuit|roule|moto|vite|seul|part\
|conduit|montagne) ! interdit
    (traverse|traverser) sans regarder
    si ca passe ca passe
    (camion|train) (en face|suffirait|et)
    (moteur allume|moteur tournant) & (canal|garage|voiture|reste)
    (arrete|reste|regarde) … trop longtemps & (pont|fenetre|quai|canal)
    (pont|quai) … (arrete|reste) … trop longtemps
    je m arrete un peu trop longtemps
    (adieu) … (et non|pas au revoir|jamais)
    (comme on embrasse|comme on serre) …
    (distribue|donne|vide) … (disques|affaires|jeux|chambre) & (copains|amis|vide|ado|ans)
    (ruches|outils|recettes|chevaux) & (legue|donne|vendu|distribue) ! retraite
    (lettre) … pour chacun
    (a ouvrir|ouvrir) (samedi|dimanche|lundi|vendredi|apres|plus tard)
    (etre|suis|etait) un (poids|fardeau|boulet) ! loyer
    (prends|prend) la place d
    (plus ma place|plus sa place) nulle part
    disparaitre sans …
    (rejoindre) (helene|sa femme|son mari|ma femme|mon mari|maman|papa|son fils|sa fille|~) ! \
reseau|equipe|groupe|association
    (tourn*|continu*) (aussi bien|mieux) & (monde|sans)
    (verrou|serrure|poignee) & (demonte*|enleve*|retire*|plus)
    (compte|verifie) … (kilometres|tickets|ticket|minutes|appels) ! note de frais|compta*
    (camera|micro) … (plante|chambre|salon|cache*) ! vol*
    (numero) … (bras|feutre|poignet|main)
    (sac|valise) (pret|prete|cache*) & (passeport*|enfants|reserve|cachee|secret)
    (il sait) (ou|que) (je|j|elle) … ! faire
    (bleu|marque|levre|chute) & (porte|escalier|velo|four|placard) & (cette fois|encore\
|toujours|parait|expliquer|explique)
    (manches|foulard|echarpe|lunettes noires) & (degres|aout|juillet|interieur|novembre|tire*)
    (n a pas|pas) de velo
    (liste) … (ceux qui|regretter)
    (fusil|carabine) & (nettoy*|charge|patron|voisin|lundi)
    (n a pas|n ai pas) les (petits|enfants|gosses) … (elle|personne|non plus)
    (partiront|partirons|partent) (tous )?ensemble & (volant|voiture|vite|petite|boit|enfants)
    (sait) … (a quelle heure|ou) & (rentre|habite|associe|rigoler*|ecole) ! livreur|client*
    (ceux|celui) qui … passer derriere
    (n a plus peur|plus peur) & (regle|calme|serre|dit)
    plus besoin de personne ! caisse
    (quand) je serai plus la ! vacances
    (ouvrir les yeux) … (matin|plus|envie) ! client
    plus envie d ouvrir les yeux
    (etoile|ange) & (bientot|enfin|fini)
    (dit|disait) adieu & (souri*|rendu|apais*)
    (resilie*|annule*) & (dentiste|gaz|abonnement) ! local
    (avez ete|as ete|etiez|etais) … (quelqu un de bien|si bon|si bonne|bon avec moi|gentil \
avec moi|bonne avec moi)
    (pont|quai|rebord) & (trop longtemps|un peu trop)
    (suit|suivait|suivie*) … partout ! instagram|colis
    (assurance vie|assurance deces|lassurance) & (paie|paye|verse|verserait|paierait|touche\
|couvre) & (meme|si|en cas) & (femme|mari|enfants|famille|il|elle|suicide) ! devis|degat*\
|courtier|incendie|prime
    (ma donne|m a donne|ma offert|m a laisse|ma laisse) (la|le|sa|son) (montre|bague|alliance\
|medaille|chaine|bible|couteau) (de|du) (son|sa|pere|mere|grand)
    (sendormir|s endormir|m endormir|dormir|mendormir) & (plus rien|jamais|ne plus|plus) & \
(matin|reveil*|lendemain|vienne|suite) & (voudr*|aimer*|veut|veux|envie|simplement|juste)
    (prends|prenez|occupe toi|veille) (soin|bien|sur) … (des miens|les miens|mes enfants|ma \
famille)
    (assurance vie|lassurance vie|assurance|lassurance|assurance deces) & (reglerait\
|arrangerait|rembourserait|solderait|paierait|couvrirait) & (tout|le pret|les dettes|le \
credit|la maison) & (enfants|gosses|famille|tout|mari|femme) ! incendie|degat*|vol|voiture\
|courtier|prime|local
    (seulement|que|uniquement|juste) & (quand|lorsque|si) & (fait mal|a mal|ai mal|saigne) & \
(sent|sens|existe*|exister|vivant*|la) ! dos|pied*|genou|dent*
    (autoroute|lautoroute|nationale|rocade|au volant|voie rapide) & (ferme|fermer|fermait\
|fermes) [~] [~] (les yeux|yeux) ! passager|fatigue|sieste
    (se|me) (voit|vois|voyait) [~] (pas|plus) (apres|passe|au dela de|a) (noel|paques|lete\
|le nouvel an|les fetes|janvier|mars|juin) ! client*|embauch*
    (verra|verrait|passera|passerait|atteindra) (pas|jamais|plus) [le|la] (noel|paques|lete\
|nouvel an|week end|printemps) & (charge*|chargera*|occupe*|veiller*|lui meme|moi meme)
    (sait|sais|savait|connait) & (ecole|lecole|creche|college) & (filles|fille|fils|enfants\
|gamins|gosses|petits) & (vont|va|ses|allaient) & (souviendra|se rappeler|regrett*|huissier\
|agent|juge|avocat*|inspect*|dame de|type de)
    (cle|clef|cles|clefs) & (serrure|porte|tourne) & (cache|se glisse|sous le lit|sous la \
table|sursaute|se fige|tremble) ! chat|chien|double|perdu*
    (leve|levent|levait|met|mettait) (le|son|les|ses) bras devant (son|le|sa|la) (visage\
|figure|tete)
    (continuer|avancer) [~] [~] (marcher|nager|rouler|tout droit) & (sans (se|me) retourner\
|sans faire demi tour|sans revenir) & (eau|leau|mer|vagues|simple|facile|lac|riviere)
    (mieux|tranquilles|heureux) … avec (une|ma|sa) photo … … (quavec|qu avec\
|que avec) (lui|elle|moi)
    (balcon|pont|toit|fenetre) & (regarde*|fixe*) & (en bas|le vide|dans le vide|vers le \
bas) & (longtemps|plus que|trop) ! plante*|vue
"""
