"""What may be a cry for help in Spanish when it stands together. How a line is read:
flows/words/distress/phrases/table.py.
"""

from typing import Final

TOGETHER: Final = """
    (cuchillo|navaja|hacha|arma|martillo|bate) & (amenaz*|miedo|esper*|abajo|puerta|ex|marido\
|encerrad*|policia|escond*|almohada) ! cocina|jamon*|proveedor|vend*
    (pastillas|medicamentos|somniferos|tranquilizantes|comprimidos) & (mano|boca|bastantes|todas\
|cont*|morir|esta noche|cajon|guard*|suficientes) ! farmacia|cabeza|estante
    (cortes|cicatrices|heridas|quemaduras|se corta|rajas) & (brazos|munecas|piernas|muslos|mangas\
|otra vez|desde) ! cocina|horno|pelo|costes
    (pega|pego|golpea*|golpes|palizas|violent*|maltrat*|empuj*|bofetad*|insult*) & (marido|novio\
|pareja|ex|padre|casa|ninos|borrach*|hermano|hijo) & (la|le|los|me|ella|su) ! precio*|venta*\
|portazo|pinata|cartel|fuerte en|sol|puerta
    vida & (acab*|odi*|insoportable|sentido|hart*|cansad*|aguant*|termin*|quit*|basta|infierno|no \
vale|fuerzas|peso|estorb*) & (mi|su|la|esta|de) ! seguro|laboral|producto|empresa|oficina|util\
|nocturna
    (dile|decir*|diga|besos|abraz*|cuida) & (hijos|ninos|mujer|marido|madre|hija|hijo) & (quier*\
|por si|si me|si le|cuando|de mi parte|lo siento) ! vacaciones|mayo
    (dinero|seguro|pension|poliza|cobr*) & (mujer|marido|hijos|familia) & (accidente|muer*|falte\
|si me|si le|sin mi|por si|suicid*) ! cliente*|autonomos|prestamo
    (manga|mangas|bufanda|panuelo|gafas|maquill*|capucha) & (grados|calor|verano|julio|agosto\
|dentro|tap*|escond*) ! coleccion|vend*|gama
    (regal*|dado|dio|vendid*|dej*|reparti*) & (reloj|anillo|camara|bici|guitarra|herramientas\
|perro|gato|discos|libros|joyas|coleccion|coche) & (tiempo|importa|necesit*|recuerdo|hasta|todo\
|ultim*|guard*|tranquil*|ya no) ! nuev*|cliente*|muestra*|estanterias|tienda
    (escrit*|carta*|mensaje*|video*|nota*) & (cada uno|hijos|familia|mujer|madre|todos) & (por si \
acaso|adios|despedida|cuando|si|cajon|despues) ! cliente*|banco|colegio
    (marido|pareja|novio|el|ex) & (tarjeta|cuenta|papeles|pasaporte|movil|llaves|sueldo|dinero\
|documentos) & (quit*|bloque*|escond*|controla|guarda|rompi*|vigila) & (le|la|su|me|mi) ! \
cliente*|caja|proveedor|banco le
    (duerm*|dorm*|escond*|noche*|queda) & (taller|tienda|coche|amiga|oficina|refugio|bano|sotano) \
& (miedo|panico|el|marido|segur*|terror) ! feria
    (cansad*|hart*|agotad*|basta) & (existir|vivir|estar viv*|la vida|estar aqui|ser yo\
|despertar*|respirar|este mundo)
    (cambiar*|echar* de menos|notar*|llorar*|importar*|pasaria) & (nadie|nada) & (si yo|estuviera\
|sin mi|si el|si ella|muer*|desapare*|faltara|no este)
    (no|nunca|ya no) & (haber nacido|estar en este mundo|existir|despertar*|seguir aqui|estar \
viv*|estar ya) & (gustaria|quier*|querria|prefer*|mejor|ojala|ganas)
    (mejor|facil|tranquil*|aliviad*|paz) & (para todos|para mi familia|para los ninos|para ellos\
|estareis|estaran|todos) & (sin mi|sin el|sin ella|me vaya|se vaya|desapare*|muer*|cuando yo|no \
este) ! cerrase
    cuando (me vaya|no este|falte|muera) & (tranquil*|mejor|llor*|trist*|paz|libre*|felices\
|cuid*) ! vacaciones|mayo
    (dado|regalado|repartido|vendido) & (todo) & (hasta|perro|gato|herramientas|discos|cosas)
    (si|cuando) (ella|yo|lo) (se va|me voy|deja|denuncia|habla|dejo) & (mat*|encontr*|hijos\
|arrepent*|vera*|miedo|muert*)
    (esper*|persig*|sig*|acech*|acos*) & (ex|marido|abajo|colegio|calle|noche|portal) & (la|le|me\
|miedo|ella) ! cliente*|pedido|paquete
    (encerrad*|encierr*|atrincher*) & (escopeta|arma|bano|habitacion|llave|garaje|marido|policia\
|cuarto|madre|solo) ! papeles|estudi*
    (peligro|policia|ambulancia|urgencias|hospital) & (marido|ex|pareja|pastillas|intento|venas\
|amenaz*|saltar|ninos|esta noche) ! robo|entrega
    (no) & (volver|regresar|salir) & (mar|agua|rio|bosque|monte|lago|carretera) & (ganas|meter*\
|pens*|quier*|andar|irme|irse) ! cliente*|vacaciones
    (puente|azotea|vias|borde|anden|balcon|cornisa|tejado) & (mover*|esta en|baja*|llor*|ahora \
mismo|solo|telefono|quieto|parado) ! foto*|vistas|cliente*|goteras
    (navaja|cuchillo|pistola|bala|puno|martillo) & (mesa|firm*|pag*|deuda|prestamo|dinero|avis*\
|advert*) ! cocina|vend*|proveedor|jamon*
    (frenar|freno|volante|soltar el volante) & (no|sin|pienso|piens*|soltar) & (a veces|yo|pienso\
|casa|coche|noche) ! gastos|taller
    (despid*|adios) & (cada uno|dos veces|uno por uno|todos|abraz*|raro|rara|como|llor*) ! logo\
|cliente*|jubil*|rebaja*
    problema (mio|suyo) & (pronto|no|ya)
    (decide|elige|manda|controla|dicta|prohibe) & (se pone|pone|queda|ve|come|ropa|amigas|con \
quien|que se) & (marido|el|pareja|novio) ! carta|menu|cliente*
    (contrasenas|claves|llaves|papeles|documentos|carpeta) & (sobre|por si|cajon|dio|entreg*) & \
(me|mi) ! gestor|casero|cliente*|coche
    (no hay sitio|no tengo sitio|sin sitio|no hay lugar|ningun sitio|ninguna parte) & (mi|para mi\
|para el|para ella|mundo|encaj*|yo) ! almacen|aparc*
    (dolor|sufrimiento|pena) & (acab*|par*|termin*|ces*) & (todos|todo|solo|quier*|ojala) ! \
espalda|muelas|rodilla
    (espejo|mirarse|mirarme|verse|verme) & (soport*|aguant*|no puede|no puedo|tap*|odi*|asco) ! \
tienda|mueble*
    por dentro & (muert*|vaci*|rot*|apagad*)
    (labio|ojo|mejilla|nariz|ceja|mandibula) & (partid*|hinchad*|morad*|rot*|puntos) & (otra vez\
|cunado|marido|dice|ex|de nuevo) ! muela|avispa|padel
    (esperanza|ilusion|fe) & (perdid*|perdio|perdi|ya no|ninguna) & (todo|vida|nada|el|ella|yo) ! \
proveedor|boletin
    (esper*|llam*) & (alli arriba|en el cielo|arriba) & (padre|madre|mujer|marido|hijo|hija\
|abuel*) ! piso|oficina|despacho
    (hijos|familia|mujer|marido|ninos) & (seguro|dinero|poliza) & (mas|mejor|felices|que) & \
(conmigo|sin mi|sin el|muert*|que con el|que con ella) ! inundacion|corredor
    (no) & (preocup*|busque*|llor*|extran*|triste*) & (contest*|desapar*|responde*|sepa*|deja de\
|noticias|no este) ! factura|pedido|cliente*
    (hart*|cansad*|odio|no puedo) & (despertar*|levantar*|abrir los ojos|mananas) & (de|cada|me) \
! cuatro|cinco|masa|turno|bebe
    (no|nunca) & (treinta|cuarenta|cincuenta|sesenta|viej*|cumpleanos) & (lleg*|cumpl*|vera|vere\
|vivir*) & (a los|de los|brom*|dice|bromea|mis|sus) ! clientes|euros|ciento|pedidos
    KIN & (lee|mira|revisa|controla|espera fuera|sigue|rastrea|llama cada) & (movil|mensajes\
|fuera|bolso|ubicacion|sesion) ! cliente*|pedido
    (cambiar*|importar*|diferencia|notar*|echar*) & (si yo no|si no existier*|si desaparec*|si me \
muer*|sin mi|si no estuvier*) ! contrat*
    (dedo*|mano*|cinturon|cuerda) & (marcas|moraton*|huellas|senales) & (brazo*|cuello|espalda\
|muneca*|garganta|cara)
    (entierro|funeral|ataud|tumba|incinera*) & (mi|su|iria|vendria|cuesta|cancion|musica|pregunta\
|quiere) ! abuel*|padre|madre|tio|tia|flores|lunes|murio
    (nada|no) & (esperar|ilusion*|apetece|alegra|disfrut*) & (me queda|le queda|queda|ya) ! pedido
    (mundo|todos|vida) & (seguir*|sigue|gira*|mejor|bien) & (sin (mi|el|ella)) ! vacaciones
    (quien debe recibir|quien se queda|para quien|a quien le toca|quien recibe) & (joya*|cosas\
|herramientas|muebles|perro|gato) ! cliente*
    (al limite) & (no) & (sabe|se|puede|puedo) ! presupuest*|plazo*|credit*|tarjet*
"""
