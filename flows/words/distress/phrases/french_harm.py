"""What hints at harm in French, done or to come: alone it says nothing. How a line is read:
flows/words/distress/phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

HARM: Final[Mapping[str, str]] = {
    "means": """
    (comprimes|cachets|medicaments|medicament|somniferes|morphine|insuline|pilules|gouttes\
|ordonnance|boite*) … (compte*|met de cote|garde|cache*|assez|suffisam*|stock*|en haut|bocal\
|tiroir|reserve|dormir|ne prend plus)
    (compte*|met de cote|cache*|planque*) … (comprimes|cachets|medicaments|somniferes|couteaux\
|lames|corde|cles)
    (ne prend plus|arrete*|refuse*|saute*|oublie*|ne prends plus) … (insuline|traitement\
|medicaments|dialyse|cachets|chimio|comprimes)
    (corde|fusil|carabine|lame|essence|poison|revolver|pistolet|cartouches) ! equitation|marche
    (pont|rail|rails|voie|voies|train|trains|canal|falaise|quai|toit|balcon|riviere|fleuve\
|barrage|etang|lac|septieme|dixieme|fenetre|vide|sixieme) ! terrasse|vue
    (camion|train|mur|arbre|platane|bus) … (en face|soulage|suffirait|suffit|volant|expres)
    (regarde*|fixe*|regardait) … (trains|train|eau|vide|canal|pont|fenetre|rails|riviere)
    (moteur|gaz) … (allume|tourn*|ouvert|garage|voiture)
    (a quelle hauteur|combien d etages|quelle hauteur) …
    """,
    "risk": """
    (roule*|conduit|conduis|fonce*|moto|volant|traverse*|nage*|part|grimpe*|escalade*) … (nuit\
|sans casque|sans ceinture|ceinture|phares|sans regarder|sans corde|sans prevenir|ivre|bu|boit\
|vite|expres|seul|seule|feu rouge|yeux fermes|mauvais temps|tempete|200|180|160|150|140|tombeau)
    (sans|pas de) (casque|ceinture|corde|frein*|phares|harnais|gilet|protection|gants)
    (si ca passe|ca passe ou ca casse|advienne que pourra|on verra bien|s il ne revient pas|si \
je ne reviens pas|quelqu un d autre decider|laisser * decider|le destin|tant pis|dieu decidera\
|qu importe|peu importe)
    (decider|decide|decidera) … (quelqu un d autre|hasard|destin|dieu|sort|mer|route)
    (a quoi bon|c est pas comme si|de toute facon|pour ce que) … (feter|cinquante|change*|vivre\
|reste)
    (boit|bouteille*|ivre|saoul|alcool|vodka|whisky) … (volant|seul|matin|nuit|petite|enfants\
|tous les)
    """,
    "fear": """
    (il|mari|conjoint|pere) (boit|a bu|crie|hurle|s enerve|s emporte)
    parce que … il (boit|crie|a bu)
    si elle … (mot|code|emoji|framboise) … (appel*|viens|venir)
    (tout de suite|sans poser|aussitot|immediatement)
    (regardait|regarde|fixait|surveillait) … (porte|heure|telephone|fenetre)
    (ne plus|ne pas) (ecrire|appeler|telephoner) … (telephone|portable|soir|chez)
    (lit|controle|ouvre) tout … (ecris|ecrit|messages|courrier)
    (devenue|devenu|est devenue|devient) (blanche|blanc|pale|livide|rouge|muette)
    (sursaut*|trembl*|tressaill*|chuchot*|baisse la voix|baisse les yeux|begai*|se fige|figee\
|se ratatin*)
    (peur|redoute|terrifi*|effray*|angoisse) … (lui|rentrer|mari|week|maison|soir|papa|pere\
|conjoint)
    (regard*|guett*|surveill*) … (porte|lui|mari|avant de repondre|fenetre|telephone|rue|heure)
    (il sait|il va savoir|il a su|il me trouve*|il nous trouve*) …
    (sac|valise) … (pret|prete|cache*|derriere|reserve|passeport*|comptoir)
    (passeport*|papiers|acte de naissance|carte d identite) … (cache*|garder|chez moi|laisse*\
|enfants|confisqu*|reserve|copie|sac)
    (cache|cachee|cachette|en cachette|secret|jurer|personne|parler a personne) … (sac|telephone\
|argent|mari|personne|lui|passeport*|$)
    (efface*|supprime*) … (messages|sms|conversation|historique|tout)
    (mot de code|convenu d un mot|code entre|signal|mot convenu|un mot|notre mot) …
    (si|quand) elle … (ecrit|envoie|commande|appelle|dit) … (appelle|j appelle|viens|police\
|quelqu un)
    (papier|mot|serviette|ticket) … (glisse|passe|toilettes|svp|aide|tendu)
    (toilettes|lavabo|wc|salle de bains|cave|reserve|arriere boutique) … (glisse|chuchot*|dit\
|pleur*|dort|verrou|enferm*|papier)
    (numero|ecrit|inscrit|note) … (bras|main|poignet|avant bras|paume|feutre)
    (dort|dormi|dormir|nuit) … (amie|voiture|boutique|atelier|hotel|magasin|bureau|foyer)
    (paie*|paiera*|payer*) … (ce soir|a la maison|cher|pour ca|plus tard) ! facture
    (me lit|lit par dessus|ecoute*|micro|camera) … (plante|tout|epaule|cuisine|chambre|boutique\
|salon|mis)
    (pas d appel|ne plus l appeler|ne pas appeler|pas de message|ne pas ecrire|pas d audio) …
    (passer par|ecrire a|message chez) … (boulangerie|voisine|collegue|soeur|amie|pharmacie\
|ecole)
    (hausse* les epaules) …
    """,
    "control": """
    (partir|raccrocher|finir) avant qu il (arrive|rentre|revienne)
    toutes les (dix|cinq|quinze|demi heures|heures)
    haut parleur
    (controle|fouille|regarde|verifie) … (tout|telephone|sac|voiture)
    (mari|conjoint|compagnon|copain|il|lui|ex|pere|frere|beau pere|belle mere|beau frere) … (au \
fond|tout le long|dehors|dans la voiture|attendait|surveill*|appelle toutes|a cote|a la porte\
|derriere elle|repond*|decroche*)
    (il|mari|conjoint|compagnon|pere|belle mere|lui|c est lui) … (compte|verifie*|controle*\
|confisqu*|casse*|demonte*|pris|prend|cache*|lit|fouille*|interdi*|coupe|installe*|decide*\
|choisit|enleve*|garde) … (kilometres|ticket*|telephone*|portable|carte|cles|cle|messages|argent\
|salaire|verrou|porte*|papiers|voiture|elle|amies|mot de passe|sac|minutes)
    (verrou|serrure|poignee|cle|cles) … (demonte*|enleve*|retire*|plus de|n ont plus|lui|ote*)
    (n ont plus|plus) de (verrou|serrure|cle|cles|poignee)
    (avant de repondre|repond a sa place|parle a sa place|repond pour elle|reponse de lui)
    (oui a tout|d accord sur tout|dit rien|se tait|taisait) … (devant lui|lui|mari|present)
    (decroche*|repond*) … (lui|mari|son portable|telephone)
    (pas le droit|interdit|permission|ne la laisse|la laisse pas|ne peut pas) … (sortir|seule\
|telephone|voir|parler|travailler|conduire|voiture|quitter)
    (trouve ca normal|c est normal|il est comme ca|il m aime|par amour|pour mon bien|pour son \
bien)
    (casse|cassé|jette|brise) … (telephones|telephone|portable|assiettes|lunettes|vaisselle\
|portes)
    (toujours|jamais) … (avec lui|sans lui|accompagnee|seule)
    """,
    "wounds": """
    (bleu|bleus|gonfle*|marque|marques|hematome*|levre|poignet|cotes|oeil|bandage|attelle|plaie\
|brulure*|pansement|griffure*|cocard) ! fruit|genou|vert
    (foulard|manches|manches longues|lunettes noires|lunettes de soleil|echarpe|col roule\
|maquillage|capuche|cache col) ! collection|vend*
    (degres|canicule|ete|aout|juillet|interieur|novembre|cave|sous sol) … (manches|echarpe\
|foulard|lunettes|tire|garde|elle)
    (manches|bras) … (tire*|baisse*|cache*|regard*|couvr*)
    (porte|escalier|placard|four|velo|chute|marche|douche|tiroir|chien|etagere|table) … (cette \
fois|parait il|encore|toujours|dit elle|soi disant|mois dernier|cognee|tombee|expliquer|c etait\
|pretend)
    (maladroite|gauche|tombe souvent|je me cogne|se cogne|trebuche*)
    (c est ma faute|sa faute|je l ai cherche|je l enerve|provoque*|sanguin|s emporte|coup de \
sang|colere*)
    """,
    "threat": """
    (ou) il (se gare|habite|court|dort|travaille|mange)
    (ancien|ancienne|ex) (patron|associe|chef|femme|mari) … (va|verra|regrett*|paiera)
    (va|vont|allez|vas) … (regretter|voir|payer|comprendre|pleurer|le sentir|y passer) ! pub
    (fera moins|moins le malin|rigolera plus|rigolerait plus|rira moins|ne rigoler*|verra|il \
verra|elle verra)
    (sait|savoir|connait|connaitre) … (heure|ou|rue|ecole) … (rentre|habite|enfants|ecole|sort\
|passe|gare|chemin)
    (liste) … (ceux|noms|profs|collegues|regretter|lycee)
    (flamber|bruler|feu|essence|cramer|exploser|incendie*) … (dedans|avec eux|atelier|maison\
|tout|boutique|promis|voiture|interieur)
    (nettoyait|nettoie|charge|graisse|sorti) … (fusil|carabine|arme|pistolet|couteau)
    (si) … (n a pas|n ai pas|pas les petits|garde|enfants) … (elle|personne|non plus)
    (non plus) $
    (garde|enfants|petits) … (perdu|n aura pas|ne les aura|aura pas|personne ne les)
    (prison|police|flics) … (peur|egal|importe|rien)
    (partiront|partira|partirons|partir) (ensemble|tous|avec moi|avec lui)
    (rien a perdre|plus rien a perdre|regler ses comptes|regler son compte|faire payer|vengeance\
|venger)
    """,
}
