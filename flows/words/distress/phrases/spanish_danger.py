"""Threats, wounds and chosen means in Spanish, who by what by whom: sure. How a line is read:
flows/words/distress/phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "PERSON": "el|ella|ellos|alguien|todos|(su|sus|mi|mis|al|a la|el|la|los|las|del|un) "
    "(marido|pareja|ex|exmarido|exmujer|mujer|padre|madre|hermano|hermana|hijo|hija|hijos|ninos"
    "|crios|socio|socia|jefe|jefa|casero|casera|vecino|vecina|cunado|cunada|yerno|suegro|suegra"
    "|dueno|propietario|gestor|primo|tio|banquero|proveedor|familia|bebe|encargado|companero)",
    "LIMB": "brazo|brazos|antebrazo|antebrazos|muneca|munecas|pierna|piernas|muslo|muslos"
    "|barriga|manos|manga|mangas",
    "WILL": "va a|voy a|iba a|quiere|queria|amenaza con|amenazo con|amenazado con|jura que va a"
    "|dispuesto a|ira a|vaya a|piensa|planea|intento|ha intentado|intenta|hablo de|habla de",
    "SLAY": "matar|apunalar|acuchillar|rajar|degollar|estrangular|ahogar|pegar un tiro|disparar"
    "|atropellar|envenenar|asfixiar|descuartizar|reventar|liquidar|coser a|clavar|cargarse"
    "|quitar de en medio|pinchar|quemar vivo|prender fuego",
}

DANGER: Final = """
    (WILL) (SLAY)(la|lo|le|les|los|las|me|nos) ! precio*|risa|trabaj*
    (WILL) (SLAY) (a|al) (PERSON|~) [~] ! precio*|risa|informes|papel*|trabaj*|impuesto*\
|bromea*|rueda|neumatico*|marca|mercado|globo*|competencia
    (WILL) (SLAY) ((su|mi|la|el|los|las|sus) ~) (si|con|cuando) ! rueda|globo*
    (la|lo|le|les|los|me) (acuchilla|apunala|acuchillara|apunalara|raja|rajara|degollara\
|atropellara|estrangulara|estrangula|matara|ahogara|clavara|disparara|mata) (si|cuando|como|con\
|delante) ! precio*|risa|trabaj*
    (matara|acuchillara|apunalara|rajara|degollara|atropellara|estrangulara) (a|al) (PERSON) ! \
risa
    (clavar*|clava|clavo|meter|mete|metera|clavara|hundir*) … (cuchillo|navaja|punal\
|destornillador|tijeras) … (si|en (el|la|su)|al|a la|$) ! mantequilla|jamon|queso
    (cuchillazo|cuchillazos|cuchilladas|navajazo|navajazos|punaladas|machetazo*|tiros) ! \
precio*|trapera
    (cortar(le|la|me|te)?|rajar(le|la)?|cortara|rajara) (el cuello|la garganta|la yugular|el \
pescuezo)
    (agarr*|cogi*|coge|cogido|apret*|agarrado|sujet*|agarra) … (del cuello|el cuello|por el \
cuello|de la garganta|la garganta|del pelo|por el pelo) ! camis*|jersey|botella*|bufanda*
    (manos|mano|cinturon|panuelo) (en|al|alrededor de[l]?) … (cuello|garganta) ! collar*\
|coleccion
    (moratones|moretones|cardenales|morados|moraton|marcas|golpes|ojo morado|quemaduras) & (KIN\
|el) & (hace|hizo|pega|pego|fue|cuando|deja|dejo|brazos|cuello|cara|se lo|se los|costillas) ! \
futbol|producto*|precio*|escalera de mano|deporte
    (quemar*|quema|prender fuego|prende fuego|incendiar*|pegar fuego|prendera fuego|quemara) … \
(casa|tienda|local|taller|negocio|piso|bar|nave|oficina|restaurante|todo|panaderia|almacen) & \
(dentro|adentro|con (PERSON)|con el|con ella|con ellos|duerm*|dormid*|ninos) ! cd|caloria*|velas
    (gasolina|bidon|bidones|alcohol de quemar|gasoil) & (quem*|prend*|fuego|arder|incendi*\
|rocia*) ! cortacesped|generador|furgoneta
    (tirarse|tirarme|lanzarse|lanzarme|echarse|echarme|arrojarse|arrojarme|ponerse|tumbarse) \
(al|a las|a la|bajo|debajo|delante|desde|por|del|de) [~] … (tren|metro|ave|vias|via|cercanias\
|camion|autobus|puente|azotea|balcon|ventana|tejado|rio|viaducto|vacio|andenes|acantilado) ! \
piscina
    (se|me) (tira|tirara|tiro|tiraba|lanza|lanzara|echa|arroja|tirare|tire|lance) (al|a las|a \
la|bajo|delante|desde|por|del) … (tren|metro|vias|via|cercanias|puente|azotea|balcon|ventana\
|tejado|vacio|camion) ! piscina|moda|carro|tendencia*
    (cuerda|soga|cinturon|nudo) … (ya|lista|preparada|comprad*|garaje|viga|atada|almacen|arbol\
|gancho|establo|escogid*|elegid*|guardad*|hecho|colgad*) ! guitarra|escalada|barco|vende*\
|coleccion
    (viga|soga|cuerda|puente|azotea|arbol|gancho|anden|acantilado|pastillas) … (elegid*\
|escogid*|decidid*|pensad*|preparad*|vist*|buscad*|list*|senalad*) ! reforma*|arquitecto\
|carpinter*|decora*|pintar|pintad*|navidad|obra
    (elegid*|escogid*|decidid*|fijad*|pensad*|eligio|escogio|elegi|buscado|mirado) … (viga|soga\
|cuerda|puente|azotea|gancho|anden|acantilado|precipicio|barranco) ! reforma*|arquitecto\
|carpinter*|decora*|pintur*|pintar|foto*|obra
    (dia|fecha|hora) y (la|el|las|que) (viga|soga|cuerda|puente|azotea|pastillas|tren|sitio\
|lugar)
    (cortes|quemaduras|cicatrices|heridas|marcas|tajos|rajas) & (LIMB) & (se los hace|se las \
hace|me los hago|ella misma|el mismo|ella sola|el solo|a si mism*|aproposito|adrede|a proposito\
|queriendo|presion|alivi*|calma|desahog*|se lo hace|relaja) ! horno|cocina|rosal*|gato
    (cortes|quemaduras|tajos|heridas) (recientes|frescos|frescas|nuevos|paralelos|nuevas) ! \
horno|cocina|luz|rosal*|presupuesto*|gato
    (se|me) (corta|corto|cortaba|cortado|quema|quemaba|hiere|araña|corte|lastima|hace dano\
|hago dano) [~] [~] (adrede|a proposito|aposta|queriendo|para sentir*|por las noches|cada noche\
|ella misma|el mismo|para calmar*|cuando no puede) ! pelo
    (amenaz*|jura|jurado|dice que) & (ninos|hijos|crios|hija|hijo|nino|nina|pequenos|bebe\
|peques) & (dano|matar*|pegar*|tocar*|quitar la vida|llevarse|llevara|algo|secuestr*|ahogar*) \
! colegio|notas|regalo*|comprar*|celebr*
    (hacer(le|les)?|hara|haria) (dano|algo) (a|al) (los|las|sus|mis|su|mi) (ninos|hijos|crios\
|hija|hijo|pequenos|nina|nino|peques|familia|madre)
    (guard*|ahorr*|junt*|acumul*|reun*|almacen*|escond*|recopil*|coleccion*) … PILLS ! farmacia\
|clientes|estante*|proveedor*|perro|escaparate|contrasena*
    (tomarse(las|los|lo)?|tomarme(las|los|lo)?|tragarse(las|los|lo)?) [todas|todos|todo] \
(juntas|juntos|todas|de golpe|de una vez|todas juntas|todo|todos) ! cafe*|vacaciones
    (vale|valgo|valdria|valia) mas (muerto|muerta)
    (mas) [util] (muerto|muerta) que (vivo|viva)
    (cuchillo|navaja|pistola|bate|hacha|escopeta|machete|barra) & (si|cuando|como) & (vuelve\
|vuelva|aparece|aparezca|viene|venga|acerca|acerque|entra|entre|pisa|pise) ! cliente*|cocin*\
|jamon|afil*
    (acido|agua hirviendo|aceite hirviendo) … (cara|encima|a la cabeza)
    (elegi|escogi|elegido|escogido|pensado) (el|mi|su|ya el) (puente|viaducto|tren|acantilado) \
! foto*|logo|feria|festivo|fiesta|vacaciones
    (mete|metera|meter|meterle|meterme|meterse|pega|pegara|pegarle|pegarse|pegarme) (una bala\
|un tiro|dos tiros|un balazo|cuatro tiros)
    PILLS … (de sobra|suficientes|bastantes) … (acabar|morir*|terminar|irse|irme|dormir para)
    (gasolina|alcohol de quemar) & (echo|echa|rocio|rociado|echado|vertio|derramo|tiro) & \
(puerta|escalera|portal|dormian|dormia|duermen|buzon|piso|felpudo)
    (enseno|ensenado|mostro|vi|visto|descubri) … (cortes|tajos|autolesion*) … (LIMB) ! \
presupuesto*|pelo
    (se los hace|se las hace|me los hago|me las hago) (sola|solo|ella|el|yo|misma|mismo)
    (muele|molio|muelen|molia|mata) [a] [~] a (palos|golpes|patadas|hostias)
    KIN (le|me) (rompio|partio|ha roto|ha partido|fracturo) (el|la|las|dos|un) (brazo|nariz\
|muneca|costillas|dedo|dedos|mandibula|pierna)
    (estrellar*|estampar*|empotrar*) … contra (un|el|la|una) (arbol|muro|pared|camion|puente\
|pilar)
    (azotea|tejado|puente|balcon|ventana|barandilla|viaducto|acantilado|cornisa|terraza) & \
(se tiraba|se tira|se tiraria|me tiraba|me tiro|se iba a tirar|tirarse|se lanzaba|se lanza\
|se va a tirar|saltaba|va a saltar|saltaria|iba a saltar|me voy a tirar) & (dic*|diciendo\
|dijo|decia|amenaz*|grit*|repet*|jur*) ! gato|piscina|rollo
    (la|lo|me) (estrangulo|estrangulaba) [~] [~] (delante|domingo|anoche|ayer|por|porque|con\
|hasta) ! risa*|precio*
    quiero que [esto|todo|todo esto|ya] [se] (acabe|termine|pare) [ya] [todo] && (no puedo mas|no \
aguanto mas|ya no puedo|no puedo seguir|no doy mas|no me quedan fuerzas) ! impresora*|proveedor*\
|client*|contrato*|proyecto*|temporada|feria|reunion*
    (mas facil|mas sencillo|mejor) [,] ya no (estar|existir|vivir) [aqui] $
    (mas facil|mas sencillo) [,] no (estar|existir|vivir) [ya|aqui] $
"""
