"""What is veiled in Spanish, by kinds of warning signs. How a line is read:
flows/words/distress/phrases/table.py.
"""

from typing import Final

VEILED: Final = """
    nadie (tendra|tendria) que (aguantar*|soportar*|cargar*|mantener*|cuidar*)
    nadie (estaria|estara) (enfadado|enojado|molesto) conmigo
    (anillo|alianza) & (sobre|guardar*|confio|cajon|quito) ! joyer*
    ruleta & (mira|rotonda*|dice|conduc*|manej*)
    (hermano|marido|padre|el) decide (a quien|con quien|quien)
    mientras (pueda|puedan|le dejen)
    no (voy a|va a) (molestar|estorbar) a nadie … (mas|tiempo)
    (bastaria|basta) (un|con un) (momento|segundo|instante)
    no (me|se) (imagino|imagina|veo|ve) (con|de|en|a los|dentro) … ! jefe|jefa|encargad*
    (la|lo|me) (recuerde|recuerden|recuerdes|recordemos) como
    (columna|pagina|fila|sitio) … (quedarse|quedar) vaci*
    lo (facil|simple|sencillo|rapido) que (seria|es) ! vend*
    si (me|ella) … (palabra) & (llamar|llamo|enseguida)
    (mir*) las vias
    no escribirle mas al (movil|celular|telefono)
    (una boca) menos
    (contrasenas|claves) & (caja|sobre|lata|mujer|sonrei*|hijos) ! tienda|empleado*
    (familia|casa) … (perra|perro|gato|gata) & (correa|viej*|cesta) ! callejer*
    (para|en) (navidad|enero|febrero|marzo|abril|mayo|junio|julio|verano|pascua) … (nadie|ya no\
|no voy a) … (preocup*|servir|estar|lata) ! pedido*|sistema*|esqui*
    (a )?donde (yo )?voy … (no|sin|falta)
    (quedate|quedese) … (reloj|anillo|guitarra|llaves) ! descuento
    (fue|fuiste|ha sido) muy (buena|bueno) conmigo
    (si) … (me escribe|me manda|me pide) & (llamo|voy|no pregunto|policia)
    (busc*) … casa … (perro|gato|perra|gata|loro)
    (alacena|escalera|puerta|bicicleta) & (moraton|ojo|labio|otra vez|van) ! mercancia
    (repartio|regalo|dio) … (entre los|a un|a los) … & (consola|zapatillas|guitarra\
|herramientas|colmenas|discos|17|18|apenas) ! jubil*|sorteo
    (sin frenos|sin casco|sin cinturon|sin luces|con tres copas) & (manej*|conduc*|noche|sierra\
|moto|acelera*)
    (si dios quiere|que dios|que me cobre|que decida otro|que decida dios)
    cruzo sin mirar
    (sabe|conto) … (a que hora|por que calle|donde) & (cierra|vuelve|vive|exsocio|hijos\
|recoge) ! pedido*
    que se ria ahora
    (solo) (ve|veo|queda|hay) una salida ! emergencia
    (unica) (puerta|salida) … (queda|veo|que)
    (la|las) dejo … (ganas|ya esta bien|para que)
    (dialisis|insulina|tratamiento|quimio) & (dejo|dejado|abandon*|para que|ganas)
    (seguro) … (a proposito|cuando uno|si uno|suicid*)
    (gafas oscuras|manga larga|panuelo al cuello|manga) & (sotano|agosto|puerta|puno|julio\
|dentro)
    (disculpa|perdon|perdone) … (por existir|por vivir|por todo)
    (si|cuando) (yo )?(faltara|falte|faltase) …
    (se puso|puso) blanca
    ya sabe donde (estoy|vivo)
    (cinco|tres|diez) anos & (cuento con|llegar al|ternura|otro nombre)
    cuento con llegar
    (mochila|maleta) & (escond*|pasaportes|no he visto|lista)
    (pastillas|somniferos) & (junt*|guard*|suficientes|cont*) ! farmacia
    (escogio|eligio|dejo escrito) & (musica|flores|cargarla|ataud|vestido) ! boda|fiesta
    (cuiden|cuida|cuide|cuidara) (a|de) (mi|su|mis|sus) …  ! tienda|huerto
    (perdonenme|perdoname|perdonen)
    (soltar|soltarlo) todo
    (ensene|explique|mostre) & (polizas|caldera|papeles|contrasenas) & (esposa|mujer|hijos\
|marido)
    (si no bajo|si no vuelvo|si no regreso)
    (dos|un) problema* menos
    (sobre) & (a mi nombre|no lo abra|hasta el|abrir) ! hacienda
    por si … (tienen que buscarme|me pasa|me buscan|no vuelvo)
    (sujetan|que la dejen irse|dejenme ir|dejen ir)
    (subio|escondio|guardo) las (medicinas|pastillas)
    (no se abren|no se abre) dos veces
    (repartio|dejo) & (colmenas|herramientas) & (nombres|nieto|marcad*)
    (ahora) … (el hombre de la casa|la mujer de la casa)
    (mundo) … (igual|mejor) … sin
    (con|donde) (su|mi) (elvira|difunt*|mujer que|marido que|~) & (pronto|enterr*)
    (telefono|numero) … escrito … (brazo|mano)
    no quiero (amanecer|despertar|que llegue manana)
    (cuando falte yo|cuando yo falte|cuando ya no este)
    no mande (audios|mensajes)
    (pronto) … (estrella|angel)
    se acabo la (lucha|pelea)
    (beso|besos) … mano & (nunca|paz|dice)
    (cuando|que) (ella|yo|el) ya no (estorbe|este|moleste)
    (parad*|sentad*|quiet*) … puente & (agua|noche|mirando|hora*)
    (mirando|mira|mire) el agua
    (no la|no me) despierten nunca
    (quitara|quite|quitarme) de en medio
    (lo|la) revisa el ! pedido
    (dile|diles) a mis (chamacos|hijos|ninos|padres)
    (cartas) … (a mano|cada sobrino|cada hijo|cada uno|cada nieto) ! cliente*
    (le cuenta|cuenta) los minutos
    (que se apagara|se apague|apagarme)
    (camiones|trenes|trenes) … (solo bastaba|uno solo|bastaba)
    (juez) & (ninos) & (nadie|disfrutar)
    (casa por casa|uno por uno) & (perdon|adios|gracias|vecinos) ! vend*
    (viaja|viajo|viajar) ligero
    (anden|metro|vias) & (paso atras|disimulo|empuj*)
    (se van|nos vamos) todos juntos & (acelera|coche|problema|crios)
    (ya no pinto|no pinto|no pinta) nada
    no me veo … (verdad|verano|vieja|viejo|$) ! cliente*
    (cerrojo|pestillo) & (quito|no tiene|bano) ! obra
    (escopeta|rifle|pistola) & (limpiaba|encargado|fiestas|jefe|limpia)
    (camara|camarita) … (maceta|escucha|cuarto|bano) ! robo*
    (valgo|vale|valdria) mas … (muert*|cobraria|familia|que lo que)
    (devolvio) … (debia|prestad*) …
    dijo adios
    (la pago yo|me la hace pagar|lo pago yo)
    (libreta|lista) … (burlaron|los que|se rieron)
    (se van|se va) a acordar de mi
    no tiene (bicicleta|perro|escaleras) $
    (dio de baja) … (luz|gimnasio|dentista|gas)
    (no lo notarian|nadie lo notaria|nadie notaria|no se enterarian)
    (prende|prender) fuego … (casa|todos|con|adentro)
    (le prende|prenda|prendera) fuego
    (cuadro|cuadrado) … (centimo|venga|suelto)
    (nada de esto|esto) … (me va a doler|va a doler|dolera)
    (si a ella le pasa algo|si me pasa algo|si le pasa algo)
    ya cumpli … (profe|$) ! mentor*
    (despedirse) de cada … ! cliente*
    (falta poquito|ya falta poco) … (ojos|lagrimas|para que|lloro|ya falta) ! entrega
    (perdonan|perdona|perdonara) … (alla arriba|dios|el de arriba)
    (huella) … (su|el|ella) & (movil|cuenta|correos|telefono)
    (no me apetece|no le apetece) … (este mundo|seguir en)
    (ya compro|compro) lo que hacia falta ! cocina
    (echarian|echariais|echareis) de menos ! producto*
    (agua|mar|rio|vias) … me ha llamado
    (la viuda|el viudo) & (tramit*|papeleo|baja|no tenga)
    (pidio perdon) … (por lo que iban|lo que van a oir)
    (me esfumo|desaparezco) … (menos|mas|mejor)
    nadie se culpe
    (pongo|echo|pongamos) algo en la (comida|sopa|bebida|cafe)
    (solo de ida)
    todo lo vivo
    (tarjetas) & (pines|pin)
    (ventana) & (noche es larga|cerca de la cama|larga)
    (cerre los ojos|cierro los ojos) & (volante|recta|conduc*|coche)
    dormir dormir
    (localizador|ubicacion) & (sigue|seguir|aparca|minutos|dice)
    (si pasa algo , pasa|si pasa algo pasa)
    (no los|no la|no lo) vera (puestos|casar*|crecer|nacer|grandes)
    (si alguna vez) (llamo|pido|escribo) … (mande*|venga|llame)
    mande a alguien
    (con el de arriba|con dios) … (hablado|arreglado|cuando)
    le queda una visita
    (eligio|elige) la ropa & (contesto|el|edad)
    (marcas rojas|marcas) … (garganta|cuello)
    (entierren) … (conmigo|con mi)
    (la encierran|encierran)
    sube … azotea & (cada|practicar|noche|tarde) ! antena
    (ha sido un honor) & (veras|colgar|buzon)
    un hombre sin nombre
    (seguro de vida|seguro) & (paga|pagaria|cobra|cobraria|cubre|pagan) & (si|aunque|incluso) \
& (mujer|marido|hijos|familia|el|ella|suicid*) ! presupuesto|prima|corredor|incendio|agua\
|furgoneta|local
    me (dio|regalo|ha dado|dejo|ha regalado) (el|la|su) (reloj|anillo|alianza|medalla|cadena\
|navaja|biblia) (de|del) (su|sus|abuelo|padre|madre)
    (dormir*|dormirse|acostarse) & (nada|no|nunca) & (manana|despert*|venga|llegue|mas) & \
(quiere|quisiera|querria|solo|gustaria) & (ella|el|dijo|dice)
    (cuida|cuide|cuidad|cuidame|ocupate) (de|a) (los mios|mi gente|mis hijos|mis ninos|mi \
familia)
    (seguro de vida|seguro|poliza) & (arreglaria|solucionaria|resolveria|cubriria|pagaria) & \
(todo|prestamo|hipoteca|deudas|casa) & (hijos|crios|ninos|familia|mujer|marido|todo) ! agua\
|incendio|robo|coche|local|furgoneta|corredor|prima|presupuesto
    (solo|solamente|unicamente) & (cuando|si) & (duele|duela|sangr*) & (nota|noto|siente\
|siento|viv*|existe|esta) ! espalda|pie|pies|rodilla*|muela*
    (autovia|autopista|carretera|volante|conduciendo|la nacional) & (cierra|cerrar|cerraba\
|cierro|cerro) [~] (los ojos|ojos) ! copiloto|siesta|podcast
    no (se|me) (ve|veo|veia) (despues de|mas alla de|pasad*|tras) (navidad|navidades|reyes\
|semana santa|el verano|pascua|las fiestas|enero|ano nuevo) ! cliente*|contrat*
    (no) (llega|llegara|vera|pasa|pasara|llegaria|veria) [a|de] [la|las|el] (navidad\
|navidades|reyes|verano|pascua|fin de semana|primavera) & (encarg*|ocup*|me ocupo|el mismo\
|yo mismo|ella misma)
    (sabe|se|sabia|averigu*) & (colegio|escuela|guarderia|instituto) & (hijas|hija|hijos\
|hijo|ninos|crios) & (van|va|iban|sus) & (acordar*|arrepent*|funcionari*|juez|jueza|abogad*\
|casero|inspector*|lo va a pagar) ! matricula
    (llave|llaves) & (cerradura|puerta|gira*|suena|portal|oye) & (escond*|se mete|debajo de \
la (cama|mesa)|bajo la cama|se encoge|se queda quiet*|tiembla*) ! gato|perro|copia
    (seguir|seguia|continuar) (andando|caminando|nadando|conduciendo|adentro) & (sin (darse \
la vuelta|volver*|mirar atras|girar*)|no (volver|darse la vuelta|girarse)) & (mar|agua|olas\
|playa|facil|lago|rio)
    (mejor|tranquil*) con (una|mi|su) foto … que con (el|ella|migo)
    (mejor|tranquil*) con (una|mi|su) foto … en … que con (el|ella)
    (balcon|puente|azotea|ventana) & (mir*) & (abajo|vacio|hacia abajo) & (rato|tiempo|mas \
de lo|demasiado|minutos) ! plantas|vistas
"""
