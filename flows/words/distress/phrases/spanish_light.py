"""What is not meant as it is said in Spanish, and everyday reasons. How a line is read:
flows/words/distress/phrases/table.py.
"""

from collections.abc import Mapping
from typing import Final

SCENES: Final[Mapping[str, str]] = {
    "FICTION": "escape room*|sala de escape|novela|novelas|obra de teatro|cortometraje"
    "|guion|cluedo"
    "|thriller|atrezo|utileria|juego de detectives|musical|en escena",
    "WORKMEN": "albaniles|albanil|fontaner*|pintor|pintores|electricista*|carpinter*|obreros|obras"
    "|instalador*|mudanza|yeser*|solador*|andamio*|martillo neumatico|reforma|techador*",
}

THINGS: Final = """
    (tirar*|tiraba|tira|lanzar*|lanza) a la piscina
    (no|ya no) (quiere|quiero|queria|quisiera) [ya] vivir [ya] [mas] (en|cerca de|lejos de) \
[la|el|un|una|ese|este|su|gran] (madrid|barcelona|valencia|sevilla|bilbao|malaga|zaragoza\
|granada|murcia|cordoba|alicante|vigo|gijon|mexico|bogota|lima|quito|santiago|buenos aires\
|ciudad|pueblo|centro|barrio|piso|campo|costa|capital|calle|afueras|provincia|casa\
|apartamento) \
(mas|pero|y|por|porque|que|con|desde|tan|carisim*|$)
    (no|ya no) (quiere|quiero|queria|quisiera) [ya] vivir [ya] [mas] (encima|al lado|cerca\
|detras|debajo) (de|del) [la|su|el] (tienda|taller|bar|local|restaurante|negocio|obrador\
|suegr*|padres)
    (no|ya no) (quiere|quiero|queria|quisiera) [ya] vivir [ya] con (los|sus|mis|la|su) \
(suegros|padres|suegra|companer*|hermano|hermana)
    (no|ya no) (quiere|quiero|querria|quisiera) [ya] estar [aqui|alli|ahi|en casa|delante] \
(cuando|mientras) [vengan|venga|lleguen|llegue|empiecen|empiece|entren|esten|este|duren\
|dure] (los|las|el|la) [~] (WORKMEN)
    (abrir|bajar|vender|contratar|poner|comprar|firmar|cobrar|ampliar|invertir|aceptar\
|ofrecer) (un|una|otro|otra|a|al|el|la|los|las|mas|por) [~] [~] [~] [~] [~] (es|seria|era\
|sale|parece) [casi|un poco|directamente] suicida
    (menu|oferta|alquiler|local|credito|descuento|promocion|euros|plazo|inversion) [ahora] \
[ahora mismo] (es|seria|era|parece) [casi|un poco|directamente] suicida
    (menu|oferta|alquiler|credito|descuento|promocion|inversion|apuesta|decision|idea\
|politica) suicida
    (plazo|plazos|programa|aplicacion|papeleo|ritmo|horario|calendario|plataforma|mensajeria\
|trimestre) (lo|la|me|nos|los|le) (va|van|iban) a (matar|ahogar|estrangular|hundir)
    (mataria|estrangularia|podria matar|podria estrangular|ganas de matar|ganas de \
estrangular) (a|al) [la|los] (mensajeria|transportista*|empresa de ~|banco|correos|hacienda\
|gestoria|ayuntamiento|plataforma)
    despedida de … (tras|despues de) ## anos
    sin (el|su|la|ese|esa) (socio|socia|proveedor*|intermediari*|local|gestor|banco|casero\
|datafono|programa|franquicia) … [todos] (mejor*|tranquil*|facil*)
    (mejor*|tranquil*) [todos] sin (el|su|la|ese|esa) (socio|socia|proveedor*|intermediari*\
|local|gestor|banco|casero|datafono|programa|franquicia) [y] [el|la] [~] [sin] [ella|el]
    (mejor|unica|gran) arma
    arma (mas ~|secreta|infalible|definitiva)
    (puedo|puede|podia|aguanto|aguanta|soporto|soporta) mas (con|a|de) [tanta|tantas|tantos] \
[las|los|la|el|estas|esas|sus|mis] (contrasenas|contrasena|claves|papeleo|formularios|correos\
|usuarios|programa*)
    (regal*|dona|donan|donar|donado|dar|reparte|cede) … (telas|estanterias|maniquies\
|muestrario*|vitrinas|expositores|retales|mostrador|sobrantes)
    (para|de) morirse $
    (tarta|pastel|bizcocho|salsa|queso|croquetas|flan|empanada|helado|receta|chocolate) … (para\
|de) (morirse|morir)
    (matar|mata|matamos|matan|matara|estrangular|enterrar|entierra|tirar|quemar|estrangulo|mato\
|rajar) (el|la|los|las|ese|esa|este|esta|su|mi) (impresora|ordenador|portatil|boletin\
|newsletter|producto|linea|marca|web|blog|proyecto|hoja|programa|maquina|movil|router|caja \
registradora|oferta|rebaja|precios|margen|competencia|app|idea|revista|catalogo|escaner\
|cafetera|servicio|plan)
    suicidio (comercial|financiero|economico|empresarial|profesional|fiscal)
    (competencia|cadena|supermercado|vecino de enfrente|gran superficie|rival) … (paliza|golpe\
|gano|machac*)
    (acabar|terminar|romper|cortar) con (el|la|los|las|ese|esa|su) [~] [de] [~] (banco|tarjetas\
|tarjeta|proveedor|operador|contrato|seguro|compania|datafono|gestoria|agencia|alquiler|app\
|franquicia|credito|prestamo|aseguradora|suministrador)
    (punal|cuchillo|navaja|punalada|punaladas|cuchillada) (por|en) la espalda
    (precios|costes|alquiler|impuestos|plazos|comisiones|intereses|gastos) (lo|la|me|nos|los) \
(matan|mata|ahogan|ahoga|estrangulan)
    me (va|van) a matar a (informes|papeles|trabajo|correos|impuestos|reuniones)
    (tienda|local|prestamo|credito|precio|precios|descuento|hipoteca|sucursal|inversion\
|alquiler) [ahora] (seria|es) [un] [puro] suicidio
    seria (un|puro) suicidio
    (precios|costes|alquiler|impuestos|plazos|comisiones|horarios|calor|escaleras|intereses\
|gastos) (lo|la|me|nos|los|le) (va|van|iban) a (matar|ahogar|estrangular|hundir)
    pastillas de (freno|frenos|jabon|caldo|encendido|menta|cafe|chocolate)
    (tiro|tirar|tira|tiramos|tirado) por la ventana (el|la|los|las) (plan|planes|idea|ideas\
|dinero|catalogo|folleto|presupuesto|precios|esfuerzo)
"""

JEST: Final = """
    (lo|la|los|las|le) (mato|estrangulo|mataba|mataria|asesino)
    (lo|la) (machaco|destrozo|reviento) [con] [~] [~]
    (voy a|casi|por poco|a punto de) (matar|matarlo|matarla|matarlos|estrangular|estrangularlo\
|estrangularla|asesinar|ahorcar|mato|estrangulo) [a] [al] [mi] [la] [ese|esa|esta|este]
    podria (estrangular|matar) a mi ~
"""

LIGHT: Final = (
    "risa|risas|rio|reimos|riendo*|reir*|riend*|rie|rien|reian|reia|carcajad*|brom*|broma|chiste*"
    "|guino|sonri*|jaja|jajaja|lol|divertid*|gracios*|impresora|ordenador|portatil|contrasenas"
    "|hoja de calculo|excel|factura|formulario|archivo|fichero"
    "|datafono|terminal|escaner|😂|en vez de eso|en lugar de eso|en su lugar"
)

GRAVE: Final = (
    "(no|sin|nadie|nunca|tampoco) [~] [~] (reia|risa|reir|rio|bromeaba|broma|bromas|gracia)"
    "|en serio"
    "|muy serio|muy seria|le creo|la creo|le crei|cuchillo|navaja|pistola|gasolina|policia|112|016"
    "|risa amarga|risa rara|soga"
    "|su marido|su pareja|su ex|novio|amenaz*"
)

EVERYDAY: Final = (
    "|(ultima|ultimo) (reunion|sesion|encuentro|cita|cafe) (con|juntos|de mentoria)|tarta"
    "|comida antes"
    "|comer juntos|comida de navidad|por navidad|balneario|termas|playa|camping"
    "|tirita|abriendo cajas"
    "|abrir cajas|cajas|comisiones|comision|por ciento|datafono|despedida con|fin del programa"
    "|fin de la mentoria|merienda|me sustituye|rastrillo|viaje a"
    "|merienda|mermelada|marca vieja|antigua marca|maniquies|escaparate"
    "|por orden de llegada|coleccion vieja|croquetas|canapes"
)
