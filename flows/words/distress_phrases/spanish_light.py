"""What is not meant as it is said in Spanish, and everyday reasons. How a line is read:
flows/words/distress_phrases/table.py.
"""

from typing import Final

THINGS: Final = """
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
    "|datafono|terminal|escaner|😂"
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
)
