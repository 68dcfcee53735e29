"""Spanish. How a line is read: flows/words/distress/phrases/table.py."""

from typing import Final

from flows.words.distress.phrases import farewells
from flows.words.distress.phrases.spanish_danger import DANGER, WORDS
from flows.words.distress.phrases.spanish_doubt import DOUBT
from flows.words.distress.phrases.spanish_hints import HINTS, USUAL
from flows.words.distress.phrases.spanish_light import EVERYDAY, GRAVE, JEST, LIGHT, SCENES, THINGS
from flows.words.distress.phrases.spanish_together import TOGETHER
from flows.words.distress.phrases.spanish_veiled import VEILED
from flows.words.distress.phrases.table import Phrases

SPANISH: Final = Phrases(
    words={
        "SELF": "se|me|te",
        "KIN": "marido|pareja|esposo|esposa|novio|novia|ex|exmarido|exnovio|exmujer|padre"
        "|papa|madre|padrastro|hermano|hijo|mujer|companero|suegro|suegra|cunado|tio"
        "|primo|prometido|casero",
        "OWN": "su|sus|mi|mis|tu|tus|el|la|los|las",
        "WHOM": "la|le|lo|me|les|los|nos|a los ninos|a sus hijos|a mis hijos|a los pequenos"
        "|a los crios|al nino|a la nina|a su hija|a su hijo",
        "WANT": "quiero|quiere|queria|quisiera|querer|querria|prefiere|prefiero|preferia"
        "|preferiria|ganas de|desea|deseo|deseaba|gustaria|intento|intenta|intente"
        "|intentar|intentando|piensa en|pienso en|pensar en|pensado en|pensaba en"
        "|pensando en|planea|planeo|va a|voy a|iba a|vaya a|van a|amenaza con"
        "|amenazo con|dispuest* a|decidid* a|ojala|sueno con|suena con|trato de"
        "|tratado de|trata de|habla de|hablo de",
        "PILLS": "pastillas|pastiyas|pildoras|somniferos|ansioliticos|tranquilizantes"
        "|medicamentos|medicinas|medicacion|paracetamol|comprimidos|insulina|morfina"
        "|antidepresivos|orfidal|diazepam|valium|ibuprofeno|analgesicos|calmantes",
        "MANY": "monton|muchas|muchos|demasiadas|demasiados|todas|todos|caja|cajas|bote"
        "|frasco|punado|blister|entero|entera|veinte|treinta|cuarenta|cincuenta|##"
        "|decenas|tableta",
        "POISON": "lejia|veneno|matarratas|raticida|herbicida|desatascador|anticongelante"
        "|acido|detergente|insecticida|cloro|salfuman|gasolina",
        "ARM": "cuchillo|pistola|arma|escopeta|navaja|hacha|machete|martillo|bate|fusil"
        "|rifle|cuchilla|revolver",
        "HIT": "pega|pego|pegaba|golpea|golpeo|golpeaba|maltrata|maltrataba|maltrato"
        "|estrangula|estrangulo|viola|violo|violaba|patea|pateo|abofetea|abofeteo"
        "|zarandea|zarandeo|agrede|agredio|apaliza|humilla y pega|azota|insulta y "
        "pega|ahoga|ahogo",
        "HITTEN": "pegado|golpeado|maltratado|estrangulado|violado|pateado|abofeteado|agredido"
        "|apunalado|encerrado|quemado|dado una paliza|roto la|empujado|tirado por"
        "|levantado la mano|cogido del cuello|agarrado del cuello|puesto la mano "
        "encima",
        "HEIGHT": "puente|ventana|balcon|azotea|acantilado|tejado|edificio|viaducto|terraza"
        "|torre|tejado|barandilla|cornisa|octavo|vacio|grua",
        "RAILS": "tren|metro|vias|via|camion|coche|autobus|trafico|tranvia|cercanias",
        **SCENES,
        **WORDS,
        **farewells.SPANISH,
    },
    typed="q=que, k=que, ke=que, kiero=quiero, kiere=quiere, kitarme=quitarme, "
    "kitarse=quitarse, xq=porque, pq=porque, x=por, d=de, aki=aqui, tb=tambien, "
    "toy=estoy, pa=para, suisidio=suicidio, suicidarce=suicidarse, "
    "suisidarse=suicidarse, suisidar=suicidar, vibir=vivir, bivir=vivir, tas=estas, "
    "na=nada",
    figure="por asi decirlo|en sentido figurado|es un decir|metafor*",
    usual=USUAL + EVERYDAY,
    things=THINGS,
    jest=JEST,
    light=LIGHT,
    grave=GRAVE,
    first="yo quiero puedo aguanto estoy soy tengo voy he hago dejo pienso paso quedo espero"
    "|me mi mis conmigo",
    third="ella le su sus quiere dice dijo han pareja novio marido padre suyos hermano "
    "preguntaba llama traia|el se lo la les ha lleva estaba",
    common="el los las y que con por una para lo le su del al pero como muy ha se",
    sure="""
    suicidar(se|me|te)?
    SELF suicid*
    (pens*|piens*|habl*|intent*|planea*|idea*|quier*|amenaz*|menciona*) … suicid* ! seria
    suicida ! precio*|rebaja*|margen|margenes
    (quiero|quiere|queria|quisiera|querer|prefiere|prefiero|preferia|ganas de|desea|deseo|deseaba\
|kiero|kiere) morir(se|me|mos)? ! de risa|verguenza|pena|ganas|viej*
    (me|se) (quiero|quiere|queria|kiero|kiere) morir ! de risa|verguenza|pena
    (no|ya no|tampoco) (quiero|quiere|queria|kiero) [seguir] (vivir|viviendo) ! aqui|en|con|de\
|alli
    (ganas|razones|motivos|fuerzas) (de|para) [seguir] (vivir|viviendo) ! tiene muchas
    (cansad*|hart*) de (vivir|la vida) ! vivir (con|en|de|al|sin|entre|pegad*|para)
    (quitarse|quitarme|se quito|se quita|me quito|se ha quitado|quitarnos|kitarse) la vida ! \
oficina|encima
    (acabar|terminar|acabo|acabe) con (su|mi|la) (vida|propia vida|existencia)
    (acabar|terminar) con todo $
    matar(se|me) ! trabaja*|risa
    (se|me) (va a|quiere|quiero|voy a|queria|intento) matar ! trabaja*|informes|bromea*
    (ahorc*|colgar(se|me)|se colgo) ! foto*|cuadro*|plazo*
    (tirar(se|me)|saltar|lanzar(se|me)|se tiro|se lanzo|arrojar(se|me)) (de|del|desde|por|al|bajo\
|a) … (puente|ventana|balcon|tren|metro|azotea|vias|via|acantilado) ! moda|carro|tendencia*
    (cortar(se|me)|se corto|se corta|me corto|se ha cortado|se cortaba) (las|los|en) [los|las] \
(venas|brazos|munecas|munecas)
    autolesion*
    (monton|muchas|demasiadas|todas las|todas sus|caja|bote|frasco|punado|blister) … (pastillas\
|pastiyas|pildoras|somniferos|ansioliticos)
    (pastillas|pastiyas|pildoras|somniferos) … (demasiadas|todas|de golpe|un monton)
    sobredosis de (pastillas|pastiyas|medica*|somniferos|tranquil*)
    KIN (le|la|lo|me|les|los) (pega|pego|pegaba|golpea|golpeo|golpeaba|maltrata|maltrataba|empuja\
|estrangula|viola|violo|da palizas) ! precio*|venta*|bronca*|grito*|vuelta*|repaso*|susto*
    (me|le|la) (pega|pego|ha pegado|golpea|golpeo|ha golpeado) (mi|su) KIN
    (el|ella|KIN) (le|la|me) (ha|habia) (pegado|golpeado|dado una paliza|violado|maltratado)
    (le|la|me) (pega|pego) (palizas|una paliza|cuando|otra vez|delante|casi) ! precio*|sol
    (la|lo|me|los|le) (va a|iba a|quiere|queria|voy a|vaya a) matar ! plazo*|risa|rio|reia|brom*\
|informes
    amenaz* … (matar*|mato|muerte|de muerte|cuchillo|pistola)
    (tiene|lleva|con|trae) (un|una) (arma|pistola|cuchillo|navaja) … ! vend*|secret*|cocina
    (la violo|me violo|la han violado|violada|abus* sexual*)
    (miedo|teme|temo|temia) por (su|mi) vida
    (maltrata|maltratador|violencia de genero|violencia machista) ! curso|charla|campana\
|asociacion
    (mas facil|mejor) (no estar|dejar de estar) (aqui|vivo|viva|en este mundo)
    (suicid*) … (ronda|cabeza|pens*|piens*|intent*|ultimamente|idea*|noche*|salida|unica|ingres*\
|vuelve) ! seria|comercial|empresarial|precio*|economico
    (intento|intentos|tentativa|ideas|pensamientos|plan|nota|carta) (de suicidio|suicid*)
    (suicidarse|suicidarme|suicidarte|suicidar|suicidandose) ! seria
    (WANT) [volver a] [no] (morir|morirse|morirme|estar muert*|matar(se|me)|quitar(se|me) la vida\
|quitarse de en medio|quitarme de en medio|acabar con (su|mi) vida|ahorc*|suicid*|tirar(se|me) \
(al|a la|por|del|desde|bajo)|tomar(se|me) (todas|un bote|lejia)) ! de risa|verguenza|pena|ganas\
|viej*|piscina|charco|rollo
    (quiero|quiere|queria|preferiria|prefiero|prefiere|mejor|ojala) [~] (estar|estuviera|estaria\
|estuviese) [ya] muert* ! bateria
    estar muert* ! bateria|cansancio|negocio|hambre|miedo|risa
    (no|ya no|nunca) … (quiero|quiere|queria|quisiera|ganas de) … (vivir|estar viv*|existir\
|seguir viv*|seguir viviendo|seguir en este mundo|estar en este mundo) ! aqui con|de alquiler|en \
casa de
    (sin|no) (tengo|tiene|tenia|le quedan|me quedan|quedan) … (ganas de vivir|motivos para vivir\
|razones para vivir|fuerzas para vivir|ganas de seguir viv*)
    (prefiero|preferiria|prefiere|preferia|antes) (morir|morirme|morirse|muert*|la muerte|me \
muero)
    (garantiz*|promet*|prometer*|se si|segur*) … (siga viv*|seguir viv*|estar viv*|llegue viv*\
|este viv*|llegar al lunes|amanezca|viva|vivo) ! marca|directo
    (no me fio|no se fia|no me fiaba|miedo) … (de mi mism*|de si mism*|mi mism*|ella misma|el \
mismo|hacer una (locura|tonteria)|hacerme algo|hacerse algo|hacerse dano) ! cliente*|presentacion
    (hacer*|haga|haria|hace|hiciera|hecho|hacerse|hacerme|hace|hago|haciendo|haciendose\
|haciendome) (dano|algo malo) … (si mism*|mi mism*|se|me|piernas|brazos|cortes|otra vez|$) ! \
espalda|rodilla|competencia|negocio|marca
    (se|me) [ha] [he] (hace|hago|hacia|hecho|hizo|hice) dano … ! espalda|rodilla|caer|cayendo\
|jugando|cocina
    (decidido|decidida) … (lo hago|lo hare|lo hace|esta noche|hoy|manana|acabar|morir|cuando\
|como) ! precio*|local|contrat*|fecha|abrir|vender|cerrar
    (cuerda|soga) … (viga|arbol|garaje|comprad*|desvan|cuello|donde|lista|techo|escondid*) ! \
barco|escala*|tender
    (compr*|tiene|prepar*|escond*) … una (cuerda|soga) ! barco|escala*
    (pegar(se|me)|pego|pega|meter(se|me)|volar(se|me)|descerraj*) … (un tiro|tiro|una bala|la \
tapa de los sesos|los sesos|la cabeza) ! precio*
    (bebi*|tomo|toma|tomad*|trago|tragado|ingeri*|beber*|tomar*) … (POISON)
    (POISON) … (bebi*|tomo|tomado|ingreso|urgencias|ambulancia|hospital|trag*)
    (tomad*|tome|tomo|tomar*|toma|trago|tragado|tragar*|traga|ingerido|metio|metido|comido) … \
(MANY) … (PILLS) ! espalda|farmacia|precio*|estante|dolor de|rodilla
    (PILLS) … (MANY|de golpe|de una vez) ! farmacia|precio*|estante
    (guard*|acumul*|escond*|junt*|ahorr*|coleccion*|recolect*|almacen*|contando|cuenta) … (PILLS) \
! farmacia|precio*|estante|tienda|stock|movil
    (cuanto|cuanta|cuantas|cuantos) (PILLS) ! precio|cuesta*|vende*
    sobredosis ! diapo*|cafe|azucar|informacion|powerpoint|chocolate|anuncios|color
    (buscar|buscado|busca|buscando|googl*|investiga*|mirado|leyendo) … (morir|como (suicid*\
|matarse|ahorc*)|formas de (morir|irse|acabar)|metodos|sin dolor|sin sufrir|dosis) ! dentista\
|envio*
    morir sin (dolor|sufrir)
    (tir*|salt*|lanz*|arroj*|precipit*|salto) … (por|de|del|desde|al|bajo|a|a la|delante) [el|la\
|las|los|un|una] [~] (HEIGHT|RAILS) ! precio*|oportunidad|piscina|casa por|foto*|subi*|perder el\
|ventana baja|caldera|como dice el|vendiendo|rebaja*|cogi*|moda|carro|tendencia*
    se tira $ ! de los pelos|rollo
    (azotea|puente|tejado|cornisa|balcon|vias|barandilla|acantilado) … (tira|salta|saltar|tirarse\
|tirarme|borde|policia|bomberos|lanz*|soltar*) ! repar*|foto*|goteras
    (delante|debajo|enfrente|encima) (del|de un|de los|de las) (tren|camion|metro|coche*|vias\
|autobus|cercanias) … ! foto*|aparc*
    (bajo|baja|metio|mete|meterse|entro|tumb*|sento|sentad*|camin*) … (a las vias|en las vias|por \
las vias|a la via|en la via) ! bajo las escaleras
    (estamp*|estrell*|empotr*|choc*|despen*|lanz*|tir*) … (coche|moto|camion|arbol|muro|puente\
|barranco|rio|contra) … (contra|muro|arbol|coche|camion|barranco|rio|aposta|adrede) ! seguro a \
terceros|sin querer|hielo|perito|parte
    (garaje) … (motor|gas|encerrad*|tubo) ! taller|repar*|revision
    (rajar|rajado|raja|rajo|rajarse|corta|corto|cortado|cortar(se|me)|cortando(se|me)|abrir(se\
|me)|abrio|abierto) … (venas|munecas|muneca|brazos|antebrazo*|piernas|muslos|piel|cuello|las \
venas) ! pelo|cocina|jamon|traje|costes|neumatic*|ruedas
    (cortes|heridas|cicatrices|quemaduras|marcas|rajas) … (brazos|brazo|piernas|muslos|munecas\
|antebrazo*|barriga) ! cocina|horno|operacion
    (brazos|piernas|muslos|munecas|antebrazo*) … (llen*|cubiert*) de (cortes|heridas|cicatrices\
|quemaduras|marcas|moratones)
    (se|me) (quema|quemo|quemaba|corta|corto|cortaba|pega|pego|golpea|golpeo|arana|muerde|castiga\
|autolesiona|arano|da|doy|clava) … (brazos|piernas|muslos|cigarr*|plancha|cara|cabeza|punetazos\
|pared|adrede|aposta|cuchilla|mechero|no pensar|dejar de pensar|munecas|sentir|cabezazos|si \
mism*) ! cocina|horno|cafe|pelo
    (cuchilla|cuchillas|navaja|hoja de afeitar) … (banera|bano|munecas|brazos|venas|escond*|piel) \
! barberia|afeitado
    (banera|bano) … (cuchilla|navaja|hoja de afeitar|secador)
    (dias|semana*) sin comer … ! fuera|carne
    (sin comer|no come|no prueba bocado|dejado de comer|deja de comer) … (dias|semana*|apag*\
|morir*|cuerpo|nada|quiere) ! carne|gluten|fuera
    (bebe|beber|bebo|bebiendo) … (morir*|matar*|muerte|acabar|botellas al dia|litro*)
    (dejarse|dejarme) morir
    (voces) … (dicen|dice|ordenan|mandan|cabeza|gritan|oye|hablan|susurran) ! clientes|equipo|coro
    (oye|oigo|escucha) voces
    (va a|voy a|vaya a|iba a|quiere|queria|intento|intenta|amenaza*|dice que|jura*|un dia|puede\
|capaz de|van a|si no paga|acabara|acabe) … (la|lo|le|me|los|les) (mata*|matar|degollar|apunal*\
|quema*|estrangul*|atropell*|raja*|corta* el cuello|rompe* las piernas|hace dano) ! plazo*|risa\
|rio|broma|trabaj*
    (la|lo|me|los|le|las) (matan|mata|matara|mataran|degolla*|mato|matare) … (si|cuando|mientras\
|a ella|a el|como|$|y luego) ! plazo*|risa|rio|broma|trabaj*|precio*|curiosidad|calor
    (matarla|matarlo|matarme|matarle|matarlos|matarnos|degollar*|apunal*|estrangularla\
|estrangularle|atropellarla|atropellarlo|atropellarme|quemarla|quemarlo) ! risa|trabaj*|broma\
|plazo*|disgustos
    (va a matar|matar) (a|al) (uno|alguno|los|mi|su|ella|el) … ! proyecto|marca|producto
    mate a (uno|alguno|los|su|mi)
    (amenaz*) … (mat*|muerte|cuchillo|pistola|arma|fuego|quemar|hijos|ninos|familia|partir|romper\
|pegar|quitarle los|tiro|palos|navaja|escopeta|cortar*) ! demanda|banco|juicio|cerrar|abogado
    (cortar|corta|cortare|rajar|raja) (el cuello|la garganta|la cara)
    (con|saco|tiene|tenia|lleva|apunt*|trae|traia|puso|puesto|trajo|una|un) [un|una|la|el] ARM … \
(garganta|cuello|barriga|cabeza|pecho|debajo|chaqueta|en la mano|puerta|fuera|amenaz*|abuelo\
|espalda|mano|bar|local|esperando|pregunt*) ! vend*|cocina|secret*|jamon*|caza|proveedor
    (puso|apunt*|clavo|acerco) … ARM … ! jamon*|cocina
    (hombres|hombre|tipos|tio|tios|ex|marido|hermano|novio|alguien|vecino|desconocido|aparecio\
|vino|vinieron|fueron) … (con|tiene|lleva) [un|una] (pistola|cuchillo|arma|escopeta|navaja|hacha\
|machete|bate|cuchilla) ! vend*|cocina|secret*|jamon*|caza
    (pistola|escopeta|fusil|revolver) ! FICTION|silicona|calor|pintar|pintura|clavos|museo|caza\
|cazador*|arranque|spray|pegamento
    (KIN) [~] [~] (WHOM) (HIT) … ! precio*|venta*|cartas|tenis|record|padel|ajedrez|sol\
|bronca*|grito*|susto*
    (KIN|el|ella) [~] (WHOM) (ha|habia|han) [~] (HITTEN) ! precio*|cartas
    (WHOM) (HIT) [~] [~] (KIN) ! precio*|venta*|sol
    (pega|pego|pegan|golpea*|paliza*|punetazo*|patada*|cinturon|correa|bofetada*|bofeton*|azota) \
… (ninos|crios|hijos|hija|hijo|pequen*|nino|nina|madre|cinturon|embarazada) ! futbol|cartel\
|pegatin*
    (le|la|lo|me|les|nos) (dio|dieron|da|dan|daba|dado|metio|metieron|pegaron|pego) [una|de|un] \
(paliza*|palizas|punetazo*|patadas|bofetada*|bofeton|hostias|golpes|un punetazo|hostia) ! \
competencia|concurso|partido|cartas|rival
    (paliza*) … (deuda|pag*|familia|marido|novio|casa|miedo|patio|hospital|calle|noche) ! \
competencia|concurso|partido|rival
    (empuj*|tiro|lanzo|estampo|arrastr*|arroj*|agarr*|cogio|cogi|zarande*) … (contra la|contra el\
|por las escaleras|escaleras abajo|al suelo|del pelo|por el pelo|del cuello|por el cuello|de los \
pelos|de los brazos) ! palet|caja|producto*|carrito
    (apret*|cogi*|agarr*|puso las manos|manos|rode*|pus*) … (cuello|garganta|boca) ! camisa\
|jersey|botella|nudo
    (tiro|lanzo|arrojo|tira|lanza) … (sarten|plato|silla|botella|vaso|movil|plancha|jarron) … ! \
basura
    (encierr*|encerr*|encerrad*) … (llave|casa|habitacion|piso|cuarto|bano|sotano|cuando|la|le|lo\
|la) ! taller|despacho|estudi*|solo*
    (oblig*|fuerza|forz*) … (acostar*|sexo|relaciones|cama|follar)
    (sigue|siguio|persigue|acosa|acosando|acoso|espia|vigila|espera|esperando) … (hasta casa|a \
casa|portal|casa|calle|coche|trabajo|puerta|noche|ex|miedo) ! cliente*|paquete|pedido|instagram\
|tendencia|respuesta
    (rajo|rajado|pincho|pinchado|rajaron) … (ruedas|neumaticos)
    (romper|rompe|partir|parte|rompemos|rompen) … (piernas|piernas|brazos|rodillas|dedos|cara\
|nariz|huesos|costillas) ! estacion|esqui*|caida|cayo|futbol|moldes|esquemas
    (proxima|la proxima) … (van a por|familia|hijos|rodillas|piernas|muert*|mata*|peor|quema*) ! \
sesion|reunion
    (prestamista*|usurero*|financiera|matones|cobrador*|acreedor*|mafia|banda|extorsion*|narco*) \
… (amenaz*|hija|hijo|ninos|colegio|familia|miedo|mat*|piernas|paliza|pena|pistola|accidente*\
|noche|foto|pas*|casa|puerta|bar) ! carta|correo|plazo de devolucion
    (foto*) … (colegio|casa|hija|hijo|ninos|familia|portal) … (accidente*|amenaz*|pas*|sabe*\
|cuidado)
    (dejo|dejado|deja|escribio|escrito|encontr*|hay) … (nota|carta|mensaje) … (despedida|movil\
|desaparec*|donde|nadie|hijos|se fue|ilocalizable|familia|casa|mesa) ! factura*|resena\
|presentacion|banco
    (nadie sabe|no sabemos|no saben|policia) … (donde esta|donde ha ido|lo busca|la busca)
    (intensivos|uci|urgencias|ingresad*|psiquiatr*|hospital) … (intento|suicid*|pastillas|munecas\
|venas|sobredosis|quitarse)
    dado por desaparecid*
    (colgar(se|me)|ahogar(se|me)|matar(se|me)|ahorcar(se|me)|quemar(se|me) viv*|pegar(se|me) un \
tiro|envenenar(se|me)) & (pensad*|quier*|intent*|plane*|habl*|quer*|iba|voy|va|volv*|vuelt*|tengo\
|suena|ganas) ! de risa|trabaj*|foto*|plazo*
    (tragado|tomado|bebido|trague|trague|tome) & (todo lo que|todas|bote|caja|botiquin|armario) & \
(me|se|he|ha|habia) ! cliente*|caja registradora
    (cuchillo|navaja|cuchilla|pistola|escopeta|arma|tijeras) & (muneca*|garganta|cuello|sien|boca\
|venas|en la mano) ! cocina|jamon*
    (amenaz*|jur*|promet*) & (quemar*|matar*|pegar*|rajar*|fuego|degoll*|apunal*) & (la|le|lo\
|ella|el|tienda|casa|hijos|dentro) ! demandar|plazo*|risa
    (golpes|palizas|maltrato|maltratada|golpeada|pegada|violada) & (pareja|marido|novio|ex|padre\
|casa|hijos|anos|aguant*) ! venta*|precio*|mercado
    (se|me) (mata|matara|mato|matare|mataria|suicida|ahorca|ahorco|tira|tiro|corta las venas) & \
(si|esta noche|dice|pierde|manana|cuando) ! risa|trabaj*|piscina|precio*
    (tomado|tomo|tragado|trago|tome) & (medicacion|pastillas|tratamiento|somniferos) & (de golpe\
|toda|todo|corazon|entera|hace una hora|hermana|madre|caja) ! farmacia|estante|cabeza
    (apret*|estrangul*|ahog*) & (garganta|cuello) & (le|la|me|hasta|desmay*|conocimiento) ! \
corbata|precio*
    (fin de semana|noche|lunes|domingo|navidad|semana) & (no pasa|no llega|no llego|no paso|no \
salgo|no sobrevivir*|no aguant*) & (dice|dijo|de|yo|el|ella) ! pedido|stock|entrega|cobro
    (cortes|cicatrices|heridas|quemaduras) & (barriga|tripa|pecho|muslos|cadera*|antebrazo*\
|vientre) & (recientes|enseno|tiene|nuevos|nuevas|tengo) ! cocina|horno|operacion
    (todas|todos|todo) & (tomado|tragado|tome|tomo) & (adios|escribe|mensaje|pastillas|perdon\
|hora|bote) & (me|se|he|ha) ! pedido*
    (amenaz*|jur*|advirti*) & (hija|hijo|hijos|ninos|familia|mujer|madre|hermana|bebe) & (dano\
|hacer*|tocar*|matar*|llevar*|pegar*|ir a por|algo) ! demanda|abogado|banco
    (pegaron|pegado|paliza) & (pagar|devolver|deuda|dinero|tipos|hombres|prestamo) ! precio*\
|cartel*
    """
    + DANGER
    + farewells.FAREWELL,
    doubt=DOUBT + TOGETHER + VEILED,
    hints=HINTS,
)
