"""What hints in Spanish that somebody may want to go: alone it says nothing. How a line is read:
flows/words/distress/phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

from flows.words.distress.phrases.spanish_harm import HARM

USUAL: Final = (
    "dentista|relevo|en la junta|quiero viajar|mosquitos|gripe|carcajadas|grito en el cielo"
    "|caldo|abuelos|vacaciones|esquiar|jubila*|se muda a|muda a|mudanza a|mariachi|pastel"
    "|erasmus|notario|gestor|contador*|inventario|haciend*|baja maternal|caso a mi hija"
    "|la boda de mi|jaja|riendo|risas|acabamos riendo|instagram|redes|competencia|proveedor*"
    "|contrato|arriendo|renta es|pedidos|repartidores|clienta|clientela|clientes|hipoteca"
    "|inspeccion|producto|pelicula|novela|editorial|cachorro|app|excel|programa|reyes|hornea"
    "|bomberos|salon|red local|asamblea|mostrador|inventari*|almacen|bodega para|registradora"
    "|mentoria|huerto|terraza|peatones|caldera por|tecnico|colega|juzgado|food truck|hereda"
    "|sistema nuevo|brindamos|stock|casco para|feria de|temporada"
)

HINTS: Final[Mapping[str, str]] = {
    "leaving": """
    no (me|se) (imagino|imagina|veo|ve)
    (quedarse|quedar|dejar|dejo) (vacia|vacio|en blanco)
    no (volver|volviera|vuelvo|vuelva|regres*) … (viaje*|mas|nunca|$)
    (ya no|no) sera (problema|asunto|cosa) (mio|suyo|tuyo)
    (por si|si) (el|ella|yo) (ya )?no (esta|estoy|estuviera)
    (falta poquito|falta poco|ya falta|ya mero|queda poco|ya queda)
    (solo|pasaje|billete) de ida
    (lugar|sitio) … (no existe|nadie conoce|lejos)
    (no|nadie) sabe … (adonde|a donde)
    (no los|no lo|no la|no te|no las) (vere|vera|ver)
    (esfumo|esfume|esfumar*|desaparezco|desaparezca)
    (viuda|viudo|huerfanos)
    (lo que) (tengo|tiene) que hacer …
    (el domingo|el viernes|el lunes|el sabado) … (misa|por la manana|no antes|cuando todos)
    (por adelantar|por adelantado|de antemano|a toda prisa)
    (no hace falta|sobra|sobro) … (mesa|mundo|ella|yo|nadie)
    (sin mi|sin el|sin ella) …
    (ya no|no|nunca|nadie|ni) … (necesit*|hace falta|sirve|servir|apunt*|cuente*|preocup*\
|molest*|importa|doler|duele)
    (nadie|ya nadie) … (preocup*|tendra que|tenga que|cargar|aguantar|pagar)
    (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre\
|navidad|verano|primavera|otono|invierno|domingo|viernes|sabado|quince dias|cinco anos|plan a) \
… (no|ya no|sin mi|llegar|otro|nadie|cuento con|pa que|nunca) ! \
gano|ganaba|ganado|vendio|vendido|ventas|cifras|factur*
    (los|las) que (quedan|se quedan|queden|vengan|venga)
    (el|los) que (venga|vengan) … (atras|despues|recoger)
    (otro|otra|alguien mas) … (decida|decidira|termin*|hara|haga|nombre)
    (cuando|si|en cuanto) … (falte|no este|ya no este|me vaya|no estorbe|muera|me muera|baje)
    (a )?donde (yo )?(voy|va|iba)
    (ya no|no) … (estorb*|estar|dar lata|dar guerra|molestar|pinto nada|servir|vere|vera|veo)
    (no me veo|no se ve|no me imagino) …
    (me queda|le queda|queda) … (poco|nada|ganas|pendiente|ninguna)
    (para lo que) … (queda|me queda|sirve)
    (despues) de (eso|la boda)
    despues $
    (aguant*|llegar|llegue|resist*) … (hasta|al domingo|a la boda|a navidad)
    (todo|lo tiene|ya) [esta] (decidido|resuelto|elegido|decidida)
    (decidido|decidi|decision) … (que|no dice|tomada|cual)
    (pronto|ya mero|dentro de poco|el lunes|el viernes|el sabado|el domingo) … (estrella\
|descanso|fin|paz|con|me voy|se acaba|toca|veras|enteraras)
    (desaparecer|esfumar*|irme|irse|apag*|borrar*) … (sin|todo|nadie|rapido|molestar|ruido\
|olvid*|bien|nada)
    (me quite|quitara|quitarme|quitarse) … (de en medio|medio|encima)
    (esta|este|esa) misma semana
    (le urge|urge|con prisa|apuro|de golpe|cuanto antes) …
    (viaja*|viajar|irse|voy) … (ligero|ligera|sin maleta|sin equipaje|sin vuelta)
    (ultim*) (vez|verano|navidad|cumpleanos|noche|mensaje|cena|paseo)
    (hasta que) … (venza|huela|alguien|pase|llame)
    (yo ya|ya) (cumpli|cumplio|hice lo mio|di lo mio|vivi)
    (ya para que|pa que|para que ya|y para que|para que) $
    (ya para que|para que seguir|y ya para que)
    """,
    "parting": """
    (recuerde|recuerdes|recuerden|recordar*) … (como|era|la|lo|me)
    (buen|verdadero) amigo
    (despedirse|despedir*|decir adios) … (cada|uno por uno|todos|corbata|puesto)
    (perdon*) … (dos deudas|deudas|alla arriba|rencor|aprendices|por lo que)
    (no le guardaba|sin|no guarda) rencor
    (acaricia*|acariciaba*|toca*|tocando) … (maquina*|pared*|mesas|taller)
    (llamo|llamar) a su ex
    (un honor|de veras|de verdad) $
    (que entierren|entierren|en la caja|en el ataud) … (conmigo|delantal)
    (nadie se culpe|nadie se sienta culpable)
    gracias por todo
    (gracias|agradec*) … (todo|hice|hizo|paciencia|aguant*|tanto)
    (fue|fuiste|ha sido|has sido|era) … (muy buena|muy bueno|buena|bueno|un honor|bonito|lo \
mejor|un placer|un gusto) … (conmigo|persona|gente|$|conocer*)
    (en pasado|en preterito|ese verbo|verbo en pasado)
    como (quien|si) … (se sube|tren|nunca|ultima|despid*|no fuera|muert*|adios|no nos|fuera)
    (abraz*|beso|besos|beso la mano|mano|apret*|estrech*) … (largo|fuerte|rato|nunca|como|frente\
|mano|solt*)
    (perdon*|disculp*|lo siento|siento) … (todo|existir|molestias|lata|letra|vecinos|siempre\
|cada|gastos|viejita|mama|me)
    (adios) … (siempre dice|hasta luego|dos veces|raro|rara)
    (me dijo|dijo) adios
    (dile|diles|digale|decirle) … (chamacos|hijos|ninos|mujer|mama|hija|hijo|esposa|marido) …
    (eche ganas|intente|hice lo que pude|trate|luche)
    (se despidio|despidio|colgo|despedida|nos despedimos) … (cuid*|colgo|pidio|mama|raro|todos\
|panadero|cura)
    (no te culpes|no fue tu culpa|nadie tiene la culpa|no es culpa|culpa) … (nadie|suya|tuya|$)
    (recuerd*|acuerd*|olvid*) … (de mi|me|que la|rapido|siempre|bonito)
    (estrella|angel|cielo|desde arriba|alla arriba|de arriba) …
    (dios) … (perdon*|lleve|recoja|cobr*|llame)
    (decir unas palabras|unas palabras|hablarias|leerias)
    """,
    "giving": """
    (familia|casa|hogar) … (perra|perro|gata|gato|yegua|caballo|viej*)
    (correa|cesta|collar|jaula|silla de montar)
    (todo lo vivo|la planta|las plantas|barca|aparejos|radio|red|redes) … (repart*|devolvi*\
|regal*|nombre|sobrino)
    (puso|pone|poner) a nombre de
    (repartir|devolvieron|devolver)
    pescador desde
    (regal*|dado|dio|repartio|repart*|dejo|entreg*|devolvio|devuelto|heredo|dono|presto|vendio\
|vendido|cedio|toma|quedate|quedese|le di|paso|guarde) … (reloj|guitarra|herramientas|perro|gato\
|gallinas|vacas|caballos|colmenas|maquina|coser|anillo|joyas|carro|moto|bici|bicicleta|libros\
|discos|coleccion|llaves|fotos|zapatillas|consola|ropa|martillo|recetas|recetario|plantas|horno\
|camara|cosas|juguetes|violin|muebles|cuadros|medalla*|barca|padre|madre|abuelo|abuela|viudez)
    (casa|familia|quien|alguien|hogar|quedar*|buscandole) … (perro|perra|gato|gata|gallinas\
|caballo|loro|animales|perrito)
    (perro|perra|gato|gata|gallinas|caballo|loro|animales|perrito) … (vecina|hermana|quede\
|quedes|quedar*|regal*|casa|refugio|por si acaso|quien|familia)
    (apenas|casi no) … (conoce|conozco|conocia)
    (nunca|nadie|no) … (dejaba|prestaba|tocar|dejo que|habia besado|suelta)
    (para siempre|de por vida|definitivamente|para que se lo quede) $
    (era|es) su (vida|tesoro|adoracion|orgullo)
    (quedate|quedese|guardame|guardeme)
    (por si acaso|por lo que pueda|por si las moscas|por si un dia|por si algo)
    (de lo generoso|tan generoso|generosa|desprendid*)
    (primos|vecino|vecina|desconocid*|chavales|companeros) … (repart*|regal*|dio|apenas)
    """,
    "order": """
    (etiquet*|taquilla|fusibles|clasific*)
    (nadie|nada) … (tenga que|tendra que|tuviera que) … (preguntar|buscar|hacer|pagar)
    por adelantado
    (contrasenas|claves|papeles|documentos|llaves) … (caja|lata|carpeta|cajon|mujer|marido|hijos\
|hermano)
    (tarjetas|pines|pin) … (dado|dio|dejo|saque|hermano)
    (persianas|contestador|luces) … (baje|puse|apague|cerre|dejo)
    (cuarto|habitacion) … (como de hotel|hotel|cama tendida|cama hecha|llaves)
    (deudas|deuda) … (perdono|menos|hereda*)
    (pago|pagar) … (la cuenta|bar entero|ronda|todos)
    (contrasenas|contrasena|claves|testamento|polizas|poliza|papeles|escrituras|carpetas\
|documentos|cuentas|seguros|recibos) … (sobre|carpeta|etiquet*|ordenad*|orden|donde|ropero|cajon\
|nombre|arriba|lista|ensen*|dej*|a nombre|hija)
    (ensene|ensen*|explique|explico|mostro|mostre) … (esposa|mujer|hijo|hija|marido|donde|como) \
… (donde|como|caldera|polizas|papeles|llave|gas|cuentas)
    (sobre|carta|cartas|carpeta|caja|nota|mensaje) … (mi nombre|no lo abra|no abrir|hasta el\
|abrir|cada|sobrino|hijos|nietos|secretaria|a mano|sin fecha|uno|una)
    (dio de baja|dado de baja|dar de baja|cancel*|cerro|borro|desinstalo|anulo) … (luz|gas\
|gimnasio|dentista|cuenta*|telefono|linea|agenda|suscripcion*|seguro|perfil|piso|internet|cita*)
    (pago|pagado|devolvio|liquido|saldo|puso al dia|cuadro) … (adelantado|colegio|deudas|debia\
|todo|llaves|todos|hasta junio|cada|al centimo|vecinos|un ano) ! horno|hacienda
    (al centimo|al peso|hasta el ultimo|uno por uno|casa por casa|uno a uno|metodic*)
    (limpi*|orden*|recog*|vaci*|tirad*|tiro|quemo|etiquet*|limpia|marcad*) … (casa|cuarto\
|habitacion|piso|armario*|taller|papeles|fotos|cajones|todo|carpetas|nombres)
    (casa|habitacion|cuarto) … (limpia|recogida|ordenada|vacia)
    (que|quien|el que) … (no encuentre|encuentre|recoja|recoger|buscar|suelto|pendiente|limpi*)
    (nada|no) … (pendiente|suelto|a medias|por hacer)
    (escog*|elig*|escrib*|dej* escrito|apunt*) … (musica|flores|traje|vestido|cancion|cargarla\
|caja|ataud|avisar|misa|foto)
    (a nombre de|al nombre de|poner a nombre) … (hija|hijo|mujer|esposa|ninos|marido)
    (quien) … (avis*|se encarga|hereda|se queda|cuid*|recoge|debe cargar*)
    (herramientas|cosas|muebles) … (nombres|marcad*|etiquet*)
    (el hombre de la casa|la mujer de la casa|ahora te toca|ahora el hombre|te encargas) …
    """,
    "calm": """
    (buen humor|humor|extranamente|rarisim*|silba|silbando|tararea*)
    (sonrei*|sonriend*|sonriente|riendo por dentro)
    (contentisim*|sin rencor|con cariño|carino|guino|sin sonreir|corbata|traje|pidio postre)
    no estoy triste
    (tranquil*|seren*|calma|paz|ligero|ligera|liger*|alivio|aliviad*|sonri*|sonrisa|sonriendo\
|contento|contenta|contentisim*|feliz|alegre|bromista|suave|suavecito|ternura|risueno|en paz\
|radiante|dulce|descansad*|dormia tan bien|dormido tan bien|duermo bien|como nuevo|otro hombre\
|otra persona|irreconocible|no lo conocia|de buen humor|suspiro) ! mercado|negociacion
    (raro|rara|extran*)
    (dos meses|semanas|meses|anos) … (hundid*|llorando|fatal|angusti*|sin dormir|deprimid*)
    (hundid*|angusti*|desesper*|llorando|lloraba|destrozad*|por los suelos)
    (ya no|no) … (miedo|lucha|pelea|rabia|trist*)
    (se acabo|termino) la (lucha|pelea|guerra)
    """,
    "despair": """
    (semanas|meses|dias) (llorando|sin dormir|de llanto|hundid*)
    (demasiado|muy|tan) (pesado|duro|peso)
    todo pesa
    (no me apetece|no le apetece|sin ganas) … (seguir|mundo|vivir|nada)
    (dormir) dormir
    (un sueno|sueno) … (sin despertador|largo|eterno|para siempre)
    (noche) … (larga|oscura)
    (conte|contar|cuento) hasta (tres|cinco|diez)
    (cerre los ojos|cerrar los ojos|ojos cerrados)
    (no se si) … (alegro|quiero|valga|llegue)
    (lagrimas|llenaron los ojos|le temblaba|llora*|lloro)
    (agua|mar|rio|monte) … (llamado|llama|oigo|voz)
    (juntando|reuniendo) valor
    (sin levantarse|sin salir)
    (cortado el pelo|se ha rapado)
    (solo|unica|ninguna|ultima|una) … (salida|puerta|solucion|forma) …
    (no|ya no|ni) … (puerta|salida|ganas|luz|sentido|futuro|esperanza|ilusion)
    (cansad*|hart*|agotad*|rendid*) … (de|todo|ser|vivir|vida|luchar|existir)
    (para que|de que sirve|que mas da|da igual|da lo mismo|total) $
    (quiere|quisiera|quiero|querria|gustaria|ojala|prefier*|pensando) … (dormir|apag*\
|desaparecer|acab*|no despert*|amanecer|descans*|parar|irme|no existir|que todo)
    (no) … (amanecer|despert*|manana|levantar*|abrir los ojos)
    (ya no|no|ni) … (come|duerme|sale|habla|levanta|ducha|ilusion*|atiende|rie)
    (no el negocio|no el trabajo|no la tienda|todo) … todo
    (manana lo borro|ya esta , lo|lo he puesto|no se por que escribo|no se a quien|a quien \
contarle)
    (rato|hora|horas|parad*|sentad*|quede|estuve|suelo|quiet*) … (puente|agua|anden|suelo|bano\
|coche|carro|garaje|oscuro|noche|rio|mar|vias|azotea)
    (paso atras|doy un paso|disimulo|finjo|fingiendo|sonriendo por fuera)
    (todas las noches|cada noche|por las noches|de madrugada) …
    (ocupo|ocupa) (espacio|lugar|sitio|aire)
    (no pinto|no pinta|no encajo|no encaja) nada
    (soltarlo|soltar|dejarlo|dejar) todo
    (nadie la|nadie lo|nadie me) (retenga|pare|detenga|despierte|espere)
    (la sujetan|sujetan|que la dejen|dejen|dejenme|dejar) (tanto|irse|ir|marchar|descansar)
    (no|ya no) me (despierten|busquen|esperen)
    """,
    "burden": """
    (alivio|descanso|mejor) … (para todos|para ellos|para mi familia|para los mios)
    (una boca|un problema|una carga) menos
    (se sentirian|estarian|quedarian) (aliviad*|mejor|tranquil*|libres)
    (la que sobra|el que sobra|sobro)
    (menos deuda|mas paz|menos problemas|menos gasto)
    (come de pie|su silla|un hombre sin)
    (si la|si lo|si me) echarian de menos
    (carga|estorbo|peso|lata|lastre|inutil|estorb*|molest*|problema|problemas|boca) … (soy\
|siendo|ser|para|menos|mujer|hijos|padres|todos|dar|ya no|mas)
    (mejor|tranquil*|respirar*|rehacer|feliz|felices|descansar*) … (sin|si|cuando|faltara|ya no\
|sin mi|quitara|su vida)
    (disculpa*|perdon) … (existir|cada gasto|por todo|por ser)
    (nadie|no lo|no la|no me) … (notar*|echar* de menos|llorar*|extran*|dar* cuenta|apenas)
    (mundo) … (segui*|igual|mejor|sin)
    (valgo|vale|valdria) mas …
    (no|ya no) … (sirvo|sirve|servir|valgo|util) … (nadie|nada|a)
    (problemas menos|problema menos|boca menos|gasto menos)
    (que me quite|si yo faltara|si faltara|si no estuviera|si no existiera)
    """,
    "money": """
    (seguro|poliza|prima|pension de viudedad|indemnizacion) ! coche|agua|local|incendio|robo\
|danos
    (cuentas|calcul*|numeros|cobraria|cobrar|pagar) … (anoche|familia|letras|hijos|mas que\
|cobraria|a proposito|igual)
    a proposito
    """,
    "care": """
    (cuid*|encarg*|ocup*|mira|vigil*|vele|acompan*) … (madre|mama|viejita|hijos|ninos|nina|nino\
|mujer|esposa|hermana|hermano|padre|papa|perro|gato|abuela|su madre|de mi)
    (promet*|jur*|jurame|prometeme)
    (quien) … (cuid*|se ocup*|se qued*) … (madre|mama|hijos|ninos|perro|gato|si)
    (copia|foto) … (cedula|dni|pasaporte|carnet|papeles|buscar*)
    (si algo|si me pasa|si a ella le pasa|le pasa algo|que te va a pasar|si un dia)
    """,
    "unease": """
    (que asusta|calma que|da miedo)
    (salta el buzon|no lo coge|no coge|solo buzon|buzon)
    (me da frio|me da miedo|me tapo la boca|no quiso aclarar|sin aclarar)
    (lo apunto tal cual|por costumbre|no tengo a quien)
    (luego dijo|despues dijo|dijo que) … (broma)
    (cuanto tarda) … (ambulancia|policia)
    (no supe|no se|no sabe|no sabia|no entiendo|no me hizo gracia|no explica|no estoy segur*|ni \
idea)
    (helo la sangre|escalofrio|nudo|mala espina|frio|angustia|preocup*|piel de gallina|me asusto\
|me dio miedo|se me quedo)
    (no contesta|no contesto|no responde|cambio de tema|paso a otra cosa|pasa a otra cosa|algo \
asi|mas o menos|no dijo|sin explicar|no quiso|no quiere|en voz baja|bajito|murmuro|removiendo\
|lavando|colgo)
    (crei|pense) que … (broma|era|hablaba|de|vacaciones|incendio)
    (era broma|un chiste|bromea|bromeo|se rio solo|ella no sabe si reirse|que era broma|de broma\
|se rio)
    (lo tengo delante|deje de escribir|sigo pensando|no dejo de|toda la tarde|no se me quita|me \
quede con)
    (deberia|debo|tengo que|habra que|no se si) … (llamar|avisar|decir|contar)
    (le pregunte|pregunte) … (rio|nada|silencio|otra|call*)
    (mejor asi|ya te contare|ya lo veras|ya sabras|ya te enteraras)
    (apenas|nunca) … (habia|besado|pidio|llora)
    """,
    "unexplained": """
    (tiene|a los) (##|treinta ~|cuarenta ~|treinta y ~|cuarenta y ~) [anos]
    (sana|sano|enferma no esta|no esta enferm*|en plena salud|buena salud|bien de salud)
    (no tiene|no hay|nunca tuvo) … (vacaciones|bicicleta|perro|gato|viaje|escaleras|plan) $
    (te mudas|se muda|te vas|viajas|te vas de viaje)
    (segun ella|segun el|presume|dice que es por|dice que solo|ser previsora|previsor*|generos*\
|es una cancion|por una cancion|cosa de la)
    (tengo que irme|me tengo que ir|se corto)
    """,
    "grief": """
    (se encuentra|encontrarse|reencontrar*|ver antes) … (con mama|mama|papa|madre|mujer)
    (enterr*|murio|muerta|muerto|viud*|perdio|tumba) … (marzo|abril|mayo|anos|mujer|marido|hijo\
|hija|hermano|elvira|mes|meses)
    (ir|irme|irse|reunir*|volver|ver|estar) … con (su|mi|el|ella|~)
    """,
    **HARM,
}
