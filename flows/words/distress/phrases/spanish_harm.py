"""What hints at harm in Spanish, done or to come: alone it says nothing. How a line is read:
flows/words/distress/phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

HARM: Final[Mapping[str, str]] = {
    "means": """
    (azotea|tejado|cornisa|acantilado) … (cada|tarde|practicar|sube|frente|vive)
    (ventana) … (cerca|abierta|cama)
    (recta|volante) … (ojos|solte|cinco)
    (pastillas|medicinas|medicamentos|somniferos|tranquilizantes|insulina|frasco|dialisis|dieta\
|tratamiento|gotas) … (cont*|junt*|guard*|suficient*|altillo|escond*|dejo|dej*|no toma|cajon\
|frasco|alto|todas|descans*)
    (junt*|guard*|escond*|cont*|subio) … (pastillas|medicinas|medicamentos|somniferos|cuchillos\
|cuerda|cuchillas)
    (cuerda|soga|escopeta|pistola|veneno|navaja|cuchilla|gasolina|rifle|cartuchos) ! escalada
    (puente|vias|anden|metro|tren|acantilado|azotea|rio|presa|embalse|terraza del|balcon|mar\
|canal|barranco|pozo|ventana|septimo|decimo) ! peatones|cliente*
    (camion|camiones|tren|trenes|metro) … (bastaba|basta|mir*|pasar|solo|uno|delante|encima)
    (mir*) … (agua|camiones|trenes|vias|vacio|abajo|rio)
    (motor|gas) … (encendido|abierto|garaje)
    (cuantos pisos|que altura)
    """,
    "risk": """
    (si pasa algo , pasa|si pasa , pasa|que pase lo que)
    (dejado de|deja de|ya no) … (cerrar|gas|mirar|cuidar*)
    (broncas|peleas) … (armados|cuchillo|busca)
    (se toma|se traga) … (todo|lo que le)
    mejor que lo haga otro
    (manej*|conduc*|acelera*|corre|moto|camioneta|coche|carro|sube|cruzo|cruza|monte) … (sin|de \
noche|copas|borrach*|sin mirar|sin casco|sin cinturon|sin frenos|tormenta|ninos|crios|200|180\
|160|150|140|avisar|ojos cerrados|luces)
    (sin) (frenos|casco|cinturon|luces|cuerda|mirar|avisar|proteccion|chaleco)
    (si dios quiere|que sea lo que|lo que tenga que|que decida|si no bajo|si no vuelvo|si me \
toca|que pase lo que|me da igual|mala suerte|que me cobre)
    (decid*) … (otro|dios|el mar|la suerte|destino)
    (copas|botella|borrach*|tequila|aguardiente|vodka) … (noche|sierra|volante|solo|maneja|coche)
    (la|las|los|lo) (dejo|dej*|abandono) … (ganas|insulina|dialisis|dieta|medic*|ya)
    (se van|nos vamos|irse|se vayan) todos juntos
    """,
    "fear": """
    (el|marido|padre) (bebe|grita|se enfada|se pone|toma)
    porque … (el|viernes) … bebe
    si (me|ella) … (palabra|codigo|frambuesa|emoji) … (llamar|llamo|tengo)
    (enseguida|de inmediato|sin preguntar)
    (mira*) … (la puerta|el reloj|el movil|la ventana)
    (no|ya no) … (escribir*|llamar*) … (movil|celular|telefono|casa)
    lee todo lo que
    (correos|mensajes|cartas) … (cuenta de|comadre|otra cuenta|otro correo)
    (su propia huella|su huella|localizador|ubicacion)
    (ni uno mas|ni un minuto mas|cuarenta minutos)
    (tiritaba|temblaba|temblando|ronca|no tenia frio)
    (hablo de usted|como si no me conociera|fingio|como si yo fuera)
    (mande a alguien|mandad a alguien|venga alguien)
    (no es epoca|justo por eso)
    (blanca|palida|muda|rigida|livida) $
    (se puso|puso|quedo) (blanca|palida|muda|rigida|nerviosa|tensa)
    (brinca|sobresalt*|encog*|tiembla|temblo|susurr*|agach*|tartamud*|alis*|callaba|se calla\
|dejaba de hablar)
    (miedo|teme|temia|panico|pavor|terror) … (el|casa|marido|fin|volver|noche|papa|padre)
    (mir*|cara) … (puerta|ventana|reloj|movil|a el|antes de|hacia la)
    (ya sabe|sabe|se entero) … (donde estoy|donde vivo|que vine|donde)
    (mochila|maleta|bolsa) … (escondida|lista|preparada|pasaportes|hecha|entre)
    (pasaportes|pasaporte|papeles|cedula|dni|partida) … (escond*|guard*|conmigo|ninos|ropa|copia\
|mochila|quit*)
    (que yo no he visto|no he visto|no diga|no cuente|secreto|a escondidas|jurar|no decir|no \
preguntes|no pregunto)
    (borr*) … (mensajes|chat|audios|conversacion)
    (palabra clave|contrasena nuestra|senal|acordamos|quedamos en que|clave) … (si|llam*|me \
escribe|hermana)
    si (me|ella) … (escribe|manda|dice|pide) … (llamo|yo|voy|policia|hermana)
    (servilleta|papelito|nota|ticket|papel) … (paso|por favor|ayuda|lavabo|bano|metio)
    (lavabo|bano|aseo|trastienda|bodega|sotano) … (paso|susurr*|dijo|llor*|cerrojo|escond*|conto\
|servilleta)
    (numero|telefono|escrito) … (brazo|boli|mano|muneca|pluma)
    (duerm*|dorm*) … (tia|hermana|coche|tienda|taller|amiga|madre|oficina|local)
    (la pago yo|lo pago yo|pagarlo|la pago|lo voy a pagar)
    (por favor no|no mande|no llam*|no escrib*) … (audios|noche|celular|movil|ella|el|$)
    (dejar recado|mejor dejar|mejor por|llamar a la) … (farmacia|vecina|hermana|panaderia\
|escuela)
    (camara|camarita|microfono|escucha) … (maceta|casa|bano|todo|cuarto|cocina|tienda)
    (se encoge de hombros|encoge de hombros)
    (gritos) … (despues|viene|casa|tarda|noche)
    """,
    "control": """
    (irme|colgar|acabar|salir) antes de que (llegara|llegue|vuelva|volviera)
    cada (diez|cinco|quince|media hora|hora)
    altavoz
    (revisa|registra|mira|controla) … (todo|movil|celular|bolso|coche)
    (le eligio|eligio) … (ropa|edad)
    (solo puede|no puede) salir
    (el sueldo|la paga|el dinero) se lo
    (la encierran|encierran|encerrar)
    (costumbre) … (familia|alli|su tierra)
    (marido|esposo|novio|pareja|el|suegra|padre|hermano|cunado|hijo) … (entro|entra|excusa\
|revisa|cuenta|quita|quito|rompe|rompio|vigila|controla|contesta|decide|prohib*|detras|al lado\
|guarda|puso|encerr*|minutos)
    (celular|movil|telefono|llaves|cerrojo|tarjeta|dinero|sueldo|papeles|pasaporte|bolso) … \
(revisa|quito|rompe|el|quita|no hay|escond*|guarda|controla|contesta)
    (lo revisa|lo quito|los rompe|lo guarda|la vigila|le cuenta|le rompe|le revisa|le quita)
    (no tiene|no hay|sin) (cerrojo|llave|llaves|seguro|dinero|telefono|tarjeta)
    (delante de el|con el delante|frente a el|si esta el)
    (contesto|contesta|respondio|habla|hablo) … (por ella|en su lugar)
    (no la deja|no me deja|permiso|prohib*|no puede salir|no sale)
    (todo le parece bien|dice que si a todo|asiente|callada)
    (foto|ubicacion|mensaje) … (cada|media hora|donde esta)
    (es por mi bien|es celoso|celos|es normal|como quien comenta|lo dice como)
    """,
    "wounds": """
    (ronca|afonica|garganta|cuello) … (marcas|rojas|lados|dedos)
    alergia
    (moraton|moreton|morado|moretones|hinchad*|aranazo*|marca|marcas|labio|ojo|quemadura*|muneca\
|costillas|venda|ferula|cardenal*|cojea) ! fruta|rodilla
    (bufanda|panuelo|manga larga|mangas|gafas oscuras|gafas de sol|cuello alto|maquillaje\
|lentes oscuros|puno|manga) ! coleccion
    (agosto|julio|calor|verano|grados|sotano|dentro|obrador|noviembre) … (manga|mangas|bufanda\
|panuelo|gafas|puno|larga)
    (puerta|alacena|escalera|escaleras|bicicleta|horno|ducha|armario|perro|mesa|banera|estante) \
… (otra vez|esta vez|van|dice|segun|traicionera|explicar|de nuevo|veces|se cayo|tropez*|partido\
|golpe*)
    (torpe|tropez*|me caigo|se cae mucho|patosa|despistada)
    (baj*|tap*|escond*|estir*) … (puno|mangas|manga|brazos|pelo|panuelo)
    (es mi culpa|mi culpa|lo provoco|caracter|genio|se enoja|se enfada|temperamento)
    """,
    "threat": """
    (donde) (aparca|vive|trabaja|duerme|come|entrena|se estaciona)
    (le queda|le quedan) … (una visita|poco|dos dias)
    (ya compro|compro|tiene comprado) … (lo que hacia|todo)
    (solo espera|esperando) a que
    (pongo algo|echar algo|poner algo) … (comida|cafe|sopa)
    (quien lo va a notar|nadie lo notaria)
    (cuchillo|navaja) … (mano|inspector|visita|jefe)
    (se va|se van|vas|va|van) a (acordar|arrepentir|enterar|pagar|saber|lamentar|llorar)
    (no llega a|no va a llegar|no los va|le toca|se acordaran|ya veras|ya te enteraras|te vas a \
enterar|que se ria)
    (sabe|conto|averiguo|conoce|siguio) … (hora|calle|donde|colegio) … (cierra|vuelve|vive|sale\
|hijos|pasa|recoge)
    (lista|libreta) … (los que|nombres|burlaron|companeros|profes)
    (prende|prender|quem*|fuego|arder|gasolina|explot*) … (casa|dentro|adentro|todos|local\
|taller|tienda|con)
    (limpiaba|limpia|carg*|sac*) … (escopeta|pistola|rifle|arma|navaja)
    (si) … (juez|ninos|custodia|hijos) … (nadie|no los|disfrutar|ella)
    (en las noticias|en el periodico|saldre en|saldra en|me veran)
    (carcel|policia) … (igual|miedo|importa|nada)
    (nada que perder|ajustar cuentas|ajuste de cuentas|me las va a pagar|me las pagara|venganza\
|vengar*|hacerle pagar)
    """,
}
