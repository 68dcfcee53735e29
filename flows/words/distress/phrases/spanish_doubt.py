"""What may be a cry for help in Spanish, or not. How a line is read:
flows/words/distress/phrases/table.py.
"""

from typing import Final

DOUBT: Final = """
    miedo [de] [a] que [el] [ella] lo haga (al final|esta noche|igualmente|de todos modos|aun asi)
    mejor que [yo] [el] [ella] [ya] no (estuviera|estuviese|este|existiera) [ya] [aqui] $
    (estaria|esta|estoy) mejor (muerto|muerta) $
    suicidio ! seria|es|prevencion|comercial|economico
    (mejor|mas facil|mas tranquil*) sin (mi|el|ella)
    sin (mi|el|ella) … (mejor|mas facil|mas tranquil*)
    (mejor|mas facil) (no estar|si no estuviera|si desapareci*|si no exist*|si ya no) …
    (no|ya no) (estar|estuviera|quiero estar|quiere estar|queria estar) (aqui|en este mundo) … ! \
local|alquiler|barrio|calle|mercado
    (no [lo]|ya no [lo]) (puedo|puede|podia|aguanto|aguanta|soporto|soporta|aguantaba) [mas] $ !\
 lunes|martes|miercoles|jueves|viernes|sabado|domingo|luego|mas tarde\
|cancel*|anul*|(hoy|manana|ahora) no (puede|puedo) $|semana que viene
    no (puedo|puede|podia) mas (con la vida|con todo|$)
    (no|ni|ya no) … (salida|sentido a nada|sentido a la vida|futuro|esperanza|salida a nada) $
    (nada|la vida|todo) … (no tiene|sin|perdio el|ha perdido el|no le ve) sentido
    (no|ni) [le] (ve|veo|veia|encuentra|encuentro) [ningun] (salida|sentido|futuro|motivo|luz) ! \
boletin|alquiler|contrato|anuncio*|publicidad|feria|futuro en|imprenta|sector
    (para que|de que sirve) (seguir|vivir|levantar(se|me)|todo esto|todo|continuar)
    (no|nunca|jamas) (volver a )?(despertar*|despert*)
    (dormir*|acostar*|dormi*) y no (despertar*|levantar*)
    (quiere|quiero|quisiera|queria|gustaria|ganas de) desaparecer ! redes|instagram|vacaciones
    (una|solo|soy|es|era) (una )?carga (para|de) (todos|su|mi|la|los|nadie|sus|mis)
    se (despidio|despide|ha despedido) … (como si|para siempre|de todos|raro|rara|distint*)
    carta de despedida ! client*|clientela|parroquian*|lector*|soci(os|as)|proveedor*|boletin
    (regalo|regalando|regala|ha regalado) (sus cosas|su perro|su gato|todo lo|todas sus)
    (nadie|ninguno) (me|la|lo|le) … (echar*|notar*|extranar*|llorar*)
    (nadie|ninguno) (notaria|se daria cuenta|lloraria|echaria)
    (me odio|se odia|no valgo|no vale) (nada|a si mism*|$)
    (estrellar*|chocar|empotrar*|lanzar) … (contra|arbol|muro|camion)
    (en el|sobre el|al borde del) (puente|anden|azotea) … (mir*|rato|noche|horas|pens*)
    (moraton|moratones|moretones|moreton|cardenal*|ojo morado)
    miedo (a volver|de volver|de el|a su KIN|a mi KIN|de su KIN|al llegar|de llegar|a ir) … ! \
precio*
    (le|me) (quito|quita|ha quitado|esconde|controla) (el movil|el telefono|el pasaporte|las \
llaves)
    (cansad*|hart*) de (todo|luchar|la vida|seguir|existir) ! papel*|excel
    (no|nunca) … haber nacido
    (cuando|si) [yo|ella|el] [ya] no (este|estoy|estuviera) ! disponible|de acuerdo|segur*|listo\
|aqui|mayo|junio|vacaciones|tienda|feria|cuadrante
    (pensamientos|ideas) (oscur*|negr*)
    (no la deja|no le deja) (salir|ver|hablar)
    levant* la mano
    (no|ni) … (para que|por que|motivo para|razon para) … (levantar*|despertar*)
    (no|ya no|no lo|ya no lo) (puedo|puede|podia|aguanto|aguanta|soporto|soporta) [mas] $ ! lunes\
|martes|miercoles|jueves|viernes|sabado|domingo|luego|mas tarde\
|cancel*|anul*|(hoy|manana|ahora) no (puede|puedo) $|semana que viene
    (ojala|quiero|quiere|quisiera|queria|prefiero) … no [me] [se] [volver a] despert*
    (quiere|quiero|queria|ojala) … que (todo|esto|se) (acabe|termine|pare|parara|acabara) … ! \
curso|obra*|temporada|mes
    (dormir*|dormirse|acostarse) … (no|nunca) … despertar
    como si (no|fuera|nunca) … (volver*|ver*|ultima vez|despedid*)
    (ha dado|dio|regalo|ha regalado|dejo) (su|sus|a su|el) (gato|perro|gata|perra|animales) …
    nada (me|le|la|lo) (retiene|ata|importa ya|sujeta) …
    (nada|ya nada) (tiene|importa) [ya] [sentido] $
    (era|parecia|sonaba|sono) … (despedida|adios para siempre)
    (volver a|pronto|reunir*|estar|ver|irse|ir|encontr*|juntar*) … (con|a) (su|mi|la|el) \
[difunt*] (mujer|marido|hijo|hija|madre|padre|hermano|hermana) … (pronto|muri*|cielo|arriba\
|muert*|fallec*|vez) ! casa|reunion|lunes|feria|vacaciones|trabaj*
    (esper*|llam*) … (alli arriba|en el cielo|al otro lado) ! piso|oficina
    (en el cielo|alli arriba|al otro lado|en el otro mundo) … (esper*|vere*|reun*|encontr*)
    (mir*|qued*|parad*|asom*|sent*) … (rio|puente|vias|agua|vacio|andenes|anden|barandilla\
|acantilado|trenes) … (rato|mucho|horas|noche*|pens*|demasiado|siempre|abajo|largo) ! foto*\
|vistas|client*
    (vias|puente|anden|metro|tren|balcon|rio|azotea) … (un paso|paso y|saltar|piens*|tent*|vacio\
|llam*) ! publicidad|foto*
    (un paso|un pasito|solo un paso) y … (ya|fin|listo|acab*|todo)
    (no|ya no) … [va a|voy a|hace|hara|ira a] [~] (necesit*|falta) … (ya|donde|mas|$) ! software\
|local|maquina|almacen|gestor
    (no) (lo|la|los|las) (va a|voy a) necesitar
    (no hace falta|para que|no vale la pena|no merece la pena|no sirve de nada|da igual|de que \
sirve) … (encargar|planear|plan*|pedir|seguir|vivir|levantar*|lo que me queda|lo que le queda\
|total|esforz*|luchar|intentar*|comer) ! publicidad|facebook|boletin|feria|anuncio
    (lo que|poco) (me|le) (queda|quede) … ! stock|contrato|pagar|hipoteca|mes
    (no) (hay|habra|hay mas|tiene|tengo) [~] (ano que viene|futuro|manana|navidad|salida\
|esperanza) … ! alquiler|contrato|junio|feria
    (ano que viene|navidad|enero|verano|primavera|futuro) … (no (estare|estara|hay|habra|llego\
|llega|voy a estar|va a estar)) ! feria|descuento|rebaja*
    no (estare|estara|estaria|voy a estar|va a estar) … (aqui|entonces|para (ver*|entonces)\
|cuando|mucho|$) ! reunion|oficina|lunes|feria|vacaciones|sesion|martes|viernes
    (cuando|si|el dia que) [yo|ella|el] (ya no|no|falte|desaparezca|muera|me muera|se muera|no \
este|me vaya) [este|estuviera|exista] … ! vacaciones|mayo|feria|viaje|tienda abierta|cuadrante\
|disponible|segur*|de acuerdo|listo|aqui|sube|baja|precio*
    (tranquil*|facil|mejor|silencio|paz|sencillo) … si (yo|ella|el) [no] (parase|parara|estuviera\
|muriera|desapareciera|existiera|durmiera|faltara|me fuera|se fuera)
    (no) (encajo|encaja|pertenezco|pertenece|pinto nada|pinta nada|tengo sitio|tiene sitio|hay \
sitio para mi) …
    no pint(o|a) nada
    (nadie) … (se daria [ni] cuenta|daria ni cuenta|notaria|me echaria|echaria de menos|lloraria\
|me necesita|lo necesita|le importo|le importa|me quiere|enteraria|enter*|se entera*) … ! logo\
|precio*|color|diferencia|boletin
    (a nadie) … (importo|importa|hago falta|hace falta)
    (estorb*|carga|lastre|peso|sobro|sobra|molest*|inutil|inservible|parasito|bulto) … (a todos\
|para todos|todos|familia|suyos|mios|hijos|mujer|marido|los demas|nadie|en todas partes|aqui|en \
casa) ! prestamo|credito|fiscal|tienda|envio*
    (a todos|a todas|a todo el mundo|para los mios|para los suyos|para todos|a mi familia|a su \
familia) … (estorb*|sobr*|molest*|carga|peso|lastre|arruin*)
    (soy|es|siento|siente|sentia|era|ser) [~] (un|una) (estorbo|carga|lastre|peso muerto|inutil\
|fracaso total|parasito) ! prestamo|iva
    (respirar*|descansar*|alivi*|librar*|tranquil*|feliz|felices|mejor) … (sin mi|sin el|sin ella\
|si yo|cuando yo|de mi|de el) ! trimestre
    (todos|familia|hijos|mujer|marido|ninos|suyos|mios|ellos) … (mejor|respirar*|descansar*\
|alivi*|tranquil*|felices|mas facil) … (sin (mi|el|ella)|si yo|si el|si ella|si me|si desapar*|de \
mi|cuando yo) ! tienda|vacaciones|pedido*
    (seguro|seguro de vida|poliza) … (cobr*|paga*|ninos|hijos|familia|mujer|accidente|deudas\
|suicid*|si me|si le) ! autonomos|corredor|cuota|incendio|robo|coche|agua|local
    (cobr*|quedar*|tendran|dejar*) … (seguro|accidente|poliza) … ! coche|robo|incendio
    (si) (tiene|tengo|tuviera|tuviese) un accidente
    (vale|valgo|valdria|valgo yo) mas muert*
    muert* … (vale|valgo|valdria|mas util)
    (dormir|dormirse|dormirme|descansar|sueno) … (para siempre|eternamente|y no despertar|del \
todo|de una vez|de todo) ! obra|feria
    (ojala|quiero|quiere|quisiera|queria|gustaria|pid*|rez*) … (no|nunca) … (despert*|levant*\
|nacid*|exist*|amanec*|hubiera nacido|naci*)
    (no|nunca|jamas) (haber|hubiera|hubiese|debi|deberia haber) nacido
    (se acaba|acaba|termina|se termina|acabara|terminara|acabado|habra acabado) (todo) … (viernes\
|pronto|forma|manana|lunes|$|de una) ! feria|obra*|temporada|curso|mes
    (todo) … (acab*|termin*) … (viernes|pronto|de una forma|de una vez|manana|lunes|ya|$) ! feria\
|obra*|temporada|curso|papeleo|reforma|iva|impuestos|papeleo
    de una (forma|manera) o de otra … ! vender*|client*|pagar*
    (pronto|por fin|al fin) … (paz|descans*|libre|acab*|termin*|tranquil*|dejar de ser|estare\
|reun*|no estare|todo) ! feria|obra*|temporada|vacaciones|deuda|credito|hipoteca|reforma|prestamo\
|iva|impuestos|papeleo|contab*
    (cansad*|hart*|agotad*|no puedo mas|harto ya) … (de) (luchar|vivir|la vida|todo|seguir\
|existir|pelear|fingir|sufrir|mi|esta vida|ser yo) ! papel*|excel|impuestos
    (atrapad*|encerrad*|acorralad*|callejon|tunel|pozo|hundid*|jaula|ratonera|hoyo) … (salida\
|puerta*|sin|no|una|luz|queda|fin|salir|fondo) ! alquiler|contrato|ascensor|trafico|software
    (no|ni|ya no|sin|ninguna) [le] [lo] [ya] [me] (ve|veo|veia|hay|encuentr*|queda|tiene|tengo) \
[ya] [ninguna|ninguno|ningun|mas|la|una] (salida|futuro|luz|esperanza|escapatoria|remedio|motivo \
para|razon para|sentido a (nada|la vida|vivir|seguir)) ! alquiler|contrato|junio|local|boletin\
|futuro en|imprenta|sector
    (salida|esperanza|futuro|luz) … (no|ya no) … (ve|veo|hay|queda|encuentr*) ! alquiler|contrato\
|junio
    (solo|solamente) (le|me) (queda|quedaba) (una|un) … ! mesa|stock|local|unidad|mes|dia|caja
    (no queda|nada) … (nada|por (hacer|vivir|luchar)|que hacer|importa|merece|sentido|espero|me \
espera) … ! stock|estante|almacen|pedido
    no queda nada $
    (a oscuras|en la oscuridad|en la cama|encerrad*) … (dias|semana*|nada|todo el dia|sin|queda\
|llora*|no) ! apagon|foto*
    (no) … (abre|lava|ducha|come|levanta|sale|contesta|duerme) … (correo|lava|cama|oscuras|dias\
|semana*|casa|nada) ! cliente*|tienda
    (perdido|perdi|perdio|sin|pierde|no tiene|no tengo) … (ganas|ilusion|fuerzas|motivos|sentido\
|razones) … (vivir|vida|seguir|luchar|nada|levant*) ! boletin|feria
    (para que|por que|que sentido) … (todo esto|sigo|seguir|vivir|vivo|estoy aqui|levant*|esforz*\
|tanto) … ! boletin|factura|formulario|llamada|web
    (espero|espera|esperando) … (que|a que) (se|todo|esto) (acabe|termine|pare|acaba|pase todo) ! \
feria|obra*|temporada
    (testamento|entierro|funeral|papeles|cosas|asuntos|tumba|cuentas) … (hecho|hizo|en orden\
|pagad*|escrit*|arreglad*|elegid*|list*) … (entender*|furgoneta|hijos|paz|tranquil*|dej*|adios\
|mes*|por si) ! notario|herencia|gestor|hacienda|abuel*|padre
    hecho testamento
    (algun dia|un dia) … (entender*|comprender*)
    (entender*|comprender*) … (algun dia|un dia)
    (siempre te portaste|siempre (fuiste|has sido)|no lo olvides|no me olvides|acuerdate de mi\
|cuidate mucho) … ! precio*|pedido
    (son*|parec*|como|era) … (despedida|adios|despidiendose|ultima vez|final|para siempre) … ! \
rebaja*|temporada
    (gracias por todo|agradec*) … (despid*|adios|nunca|como si|abraz*|calma|siempre|rara|raro|lo \
siento|perdon*)
    (dio|dado|dijo|da) … (gracias por todo) … ! sesion|miel
    (abraz*) … (rato|fuerte|mucho|largo|nunca|gracias)
    (perdona*|perdon|lo siento) … (hiciste todo|no es culpa|todo lo que|no puedo mas|por todo|a \
todos|mama|hijos|que me) ! retraso|tarde|factura|error
    (hiciste|has hecho|hizo) todo lo que (pud*|podias)
    no (es|fue) (tu|vuestra) culpa
    (cuid*|quede*|quedo|ocup*|atend*|dar de comer|prometa|prometer|hacerte cargo|encarg*) … (gato\
|gata|perro|perra|hijos|hija|hijo|ninos|madre|caballo|animales|loro) … (cuando|si|ya no|falte\
|pas*|despues|algo|no este|$) ! vacaciones|feria|viaje|mayo|puente|web
    (perro|gato|perra|gata|ninos|hijos|caballo) … (se va|se queda|va|ira|se quedan|dad*|regalad*) \
… (con|a) (mi|su|la|el|un|una) (hermana|hermano|vecin*|madre|amig*|protectora|padres|tia) ! \
vacaciones|escuela|colegio|fin de semana
    cuide (de|a) su (perr*|gat*|hij*|madre)
    (cartas|carta|notas|tarjeta*) … (escrit*|escrib*|cada|hijos|todos|mujer|familia) … ! \
presentacion|banco|hacienda|casero|proveedor|juntos|reclamacion|restaurante|reyes
    (escrit*|escrib*) … (carta|cartas|nota|notas|tarjeta*) … (cada|hijos|todos|mujer|familia\
|hermana|madre|hija|hijo|amigos) ! juntos|clientela
    (regal*|dad*|dio|reparti*|dej*|don*|deshac*) … (guitarra|herramientas|perro|gato|anillo|reloj\
|joyas|furgoneta|camara|coleccion|libros|sus cosas|casi todo|todo|coche|llaves|plantas|ropa) … ! \
sobrino|nueva|muestra*|folleto*|cliente*|taller a punto|abuel*|herencia|heredo
    (deja|dejado|no se pone|no toma|no tomar|abandon*|ya no (se pone|toma)|no se toma|no me \
pongo) … (insulina|medicacion|pastillas|tratamiento|medicinas) … ! farmacia|precio
    (cuantos pisos|que altura|cuantas plantas|cuan alto|como de alto) … (edificio|puente|oficina\
|torre|tiene) ! rotulo|alquiler
    (bufanda|manga larga|mangas largas|gafas de sol|cuello alto|panuelo|maquillaje|maquillad*) … \
(agosto|julio|verano|calor|cabeza|cuello|tapar|cubr*|mejilla|ojo|marcas|moraton*|hinchad*) ! \
coleccion|vend*|cliente*|marca de|gama
    (mejilla|ojo|labio|cara|mandibula|nariz|muneca) … (hinchad*|morad*|partid*|rot*|amoratad*\
|reventad*) ! muela|dentista|avispa|alergia|estacion
    (hinchad*|amoratad*) … (mejilla|ojo|labio|cara|maquillaje)
    (otra vez|de nuevo|tercera vez) … (puerta|escaleras|armario|ducha|golpe|cayo) … ! estacion\
|cliente*|tienda|precio*|venta*
    (puerta|armario|escaleras|ducha) … (otra vez|de nuevo|dice|dijo|segun ella|segun el|se dio\
|supuestamente) … ! estacion|cliente*|tienda|vend*|portazo
    (marcas|moratones|moraton|cardenales|aranazos|dedos|hematomas|senales|moretones|quemaduras) … \
(cuello|brazos|brazo|cara|espalda|munecas|piernas|ojo) ! fruta|pared
    (encog*|sobresalt*|tiembla|temblo|temblar|se tapa|se calla|se protege|se queda blanca|agach*) \
… (portazo|cuando|cada vez|el|puerta|ruido|movil|marido|pide perdon|telefono|voz|levant*) ! \
precio*|cliente*|presentacion
    (en cuanto|cuando|cada vez que) … (encog*|sobresalt*|tiembla|se tapa|se calla|se protege|pide \
perdon|se queda blanca)
    (lee|controla|revisa|vigila|cuenta|mira|borra|quita|quito|esconde|registra) … (mensajes|movil\
|dinero|telefono|contactos|bolso|cuentas|sus pasos|gastos|whatsapp*|redes) ! caja|client*|gestor\
|contab*|tesoreria|banco
    (no la deja|no le deja|no me deja|prohib*|permiso|no la dejan) … (salir|sola|solo|ver*\
|trabajar|hablar|venir|amigas|familia|telefono|de casa|quedar) ! ayuntamiento|banco|ley|alquiler\
|casero|licencia|publicar
    no puede … (salir|sola|solo|trabajar|amigas|familia|telefono|de casa) ! ayuntamiento|banco|ley\
|alquiler|casero|licencia|publicar
    no puede … (ver*|hablar|quedar) ! ayuntamiento|banco|ley|alquiler|casero|licencia|publicar\
|hoy|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|enero|febrero|marzo\
|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
    (no me llames|no me escribas|no llames|no me llame|que no llame*) … ! siesta|comer\
|hasta el lunes|hasta el martes|hasta el miercoles|hasta el jueves|hasta el viernes\
|hasta el sabado|hasta el domingo|hasta la semana que viene|(durante|por) (una|dos|tres|cuatro\
|unas|##) seman*|(durante|por) (unos|diez|##) dias|(durante|por) un mes
    (no sabes|no te imaginas|no sabe) … (lo que|de que|como) … (pasa|luego|hace|capaz|despues\
|pone)
    (ya veras|ya vera|vera|veras|te arrepentiras|se arrepentira) … (lo que|si|pasa|como) … ! \
client*|web|venta*
    (teme|temo|temia|temen|miedo|panico|terror|asust*|pavor) … (fin de semana|fines de semana\
|volver|casa|el|marido|llegar|llegue|noche*|KIN|bebe|ex|hijos|vida|vacaciones|llaves) ! precio*\
|presentacion|hacienda|factura*|banco|cliente*|exposicion|examen|decirle|pedirle|perder
    (bebe|bebid*|borrach*|bebiendo|alcohol) … (casa|miedo|pega|ninos|tem*|grita|violent*|noche\
|agresiv*) ! cafe|client*|agua|bar
    (duerme|dormir|durmiendo|durmio|dormido|pasa la noche) … (coche|tienda|taller|casa de (una\
|la) (amiga|vecina)|refugio|albergue) … (ninos|hijos|segur*|miedo|el|casa|escond*|$) ! feria|viaje
    mas seguro que … (casa|arriba|con el)
    (seria|es) una (pena|lastima) … (pas*|ocurr*)
    (pas*|ocurr*) … algo … (nino|nina|hijo|hija|familia|pequen*|mi|ella|perro|gato) ! seguro\
|servidor|empresa|web
    si (me|le) (pasa|pasara|ocurre) algo ! empresa|socio|apoderado
    (chantaje|extorsion*|amenazas de muerte|violencia domestica|orden de alejamiento|en peligro\
|malos tratos|no esta a salvo|peligro de muerte|casa de acogida) ! empleo|negocio|datos|empresa\
|extincion
    (odi*|asco|desprecio|desprecia|detest*) … (mi mism*|si mism*|su vida|mi vida|mi cuerpo|ser yo\
|vivir)
    (desaparecer|esfumar*|evaporar*|borrar* del mapa|dejar de existir|no existir|irme para \
siempre|irse para siempre) … ! redes|instagram|vacaciones|stock|mercado|haz desaparecer (todo\
|mis|los|las)
    (si|cuando) (desaparezco|desaparece|me muero|se muere|muero|muriera|desapareciera) …
    (irme|irse|dejar|marchar*) [de] este mundo
    (vaci*|muert*) por dentro
    (pensamientos|ideas|cosas) (oscur*|negr*|muy feas|malas|de muerte)
    (no|ya no) … (puedo|puede|aguanto|aguanta|soport*|resist*) … (mas|asi|la vida|vivir|seguir\
|esta vida|otro dia|$) ! excel|calculo|pedidos|software|proveedor|clientes|hojas|semana santa\
|precio*|\
lunes|martes|miercoles|jueves|viernes|sabado|domingo|luego|mas tarde\
|cancel*|anul*|(hoy|manana|ahora) no (puede|puedo) $|semana que viene
    (pastillas|somniferos|tranquilizantes|medicacion) … (cajon|por si acaso|guard*|escond*\
|mesilla) ! farmacia
    por si acaso $
    (dejo|dejado|deja) las llaves … ! coche|hotel|local
    despidiendose
    (pistola|escopeta|rifle|revolver|bala|balas|cartuchos) ! FICTION|silicona|pegamento\
|pintura|museo\
|caza|tinta|agua
    (a todos|a todas) [les] estorb*
"""
