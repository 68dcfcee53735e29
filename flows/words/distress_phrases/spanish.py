"""Spanish. How a line is read: flows/words/distress_phrases/table.py."""

from typing import Final

from flows.words.distress_phrases.table import Phrases

SPANISH: Final = Phrases(
    kin="(marido|pareja|esposo|novio|ex|exmarido|exnovio|padre|padrastro|hermano|hijo|mujer"
    "|companero|suegro)",
    self="(se|me|te)",
    first="yo me mi mis conmigo quiero puedo aguanto estoy soy tengo voy he",
    third="ella el le su sus se lo les quiere dice dijo ha han",
    common="el los las y que con por una para lo le su del al pero como muy ha se",
    sure="""
    suicidar(se|me|te)?
    SELF suicid*
    (pens*|piens*|habl*|intent*|planea*|idea*|quier*|amenaz*|menciona*) … suicid* ! seria
    suicida ! precio*|rebaja*
    (quiero|quiere|queria|quisiera|querer|prefiere|prefiero|preferia|ganas de|desea|deseo|deseaba\
|kiero|kiere) morir(se|me|mos)? ! risa|verguenza|pena|ganas|viej*
    (me|se) (quiero|quiere|queria|kiero|kiere) morir ! risa|verguenza|pena
    (no|ya no|tampoco) (quiero|quiere|queria|kiero) [seguir] (vivir|viviendo) ! aqui|en|con|de|alli
    (ganas|razones|motivos|fuerzas) (de|para) [seguir] (vivir|viviendo) ! tiene muchas
    (cansad*|hart*) de (vivir|la vida)
    (quitarse|quitarme|se quito|se quita|me quito|se ha quitado|quitarnos|kitarse) la vida \
! oficina|encima
    (acabar|terminar|acabo|acabe) con (su|mi|la) (vida|propia vida|existencia)
    (acabar|terminar) con todo $
    matar(se|me) ! trabaja*|risa
    (se|me) (va a|quiere|quiero|voy a|queria|intento) matar ! trabaja*
    (ahorc*|colgar(se|me)|se colgo) ! foto*|cuadro*|plazo*
    (tirar(se|me)|saltar|lanzar(se|me)|se tiro|se lanzo|arrojar(se|me)) (de|del|desde|por|al\
|bajo|a) … \
(puente|ventana|balcon|tren|metro|azotea|vias|via|acantilado)
    (cortar(se|me)|se corto|se corta|me corto|se ha cortado|se cortaba) (las|los|en) [los|las] \
(venas|brazos|munecas|munecas)
    autolesion*
    (monton|muchas|demasiadas|todas las|todas sus|caja|bote|frasco|punado|blister) … \
(pastillas|pastiyas|pildoras|somniferos|ansioliticos)
    (pastillas|pastiyas|pildoras|somniferos) … (demasiadas|todas|de golpe|un monton)
    sobredosis de (pastillas|pastiyas|medica*|somniferos|tranquil*)
    KIN (le|la|lo|me|les|los) (pega|pego|pegaba|golpea|golpeo|golpeaba|maltrata|maltrataba|empuja\
|estrangula|viola|violo|da palizas) ! precio*|venta*
    (me|le|la) (pega|pego|ha pegado|golpea|golpeo|ha golpeado) (mi|su) KIN
    (el|ella|KIN) (le|la|me) (ha|habia) (pegado|golpeado|dado una paliza|violado|maltratado)
    (le|la|me) (pega|pego) (palizas|una paliza|cuando|otra vez|delante|casi) ! precio*|sol
    (la|lo|me|los|le) (va a|iba a|quiere|queria|voy a|vaya a) matar ! plazo*|risa|rio|reia|broma
    amenaz* … (matar*|mato|muerte|de muerte|cuchillo|pistola)
    (tiene|lleva|con|trae) (un|una) (arma|pistola|cuchillo|navaja) … ! vend*|secret*|cocina
    (la violo|me violo|la han violado|violada|abus* sexual*)
    (miedo|teme|temo|temia) por (su|mi) vida
    (maltrata|maltratador|violencia de genero|violencia machista) ! curso|charla|campana|asociacion
    (mas facil|mejor) (no estar|dejar de estar) (aqui|vivo|viva|en este mundo)
    """,
    doubt="""
    suicidio ! seria|es|prevencion|comercial|economico
    (mejor|mas facil|mas tranquil*) sin (mi|el|ella)
    sin (mi|el|ella) … (mejor|mas facil|mas tranquil*)
    (mejor|mas facil) (no estar|si no estuviera|si desapareci*|si no exist*|si ya no) …
    (no|ya no) (estar|estuviera|quiero estar|quiere estar|queria estar) (aqui|en este mundo) …\
 ! local|alquiler|barrio|calle|mercado
    (no [lo]|ya no [lo]) (puedo|puede|podia|aguanto|aguanta|soporto|soporta|aguantaba) [mas] $
    no (puedo|puede|podia) mas (con la vida|con todo|$)
    (no|ni|ya no) … (salida|sentido a nada|sentido a la vida|futuro|esperanza|salida a nada) $
    (nada|la vida|todo) … (no tiene|sin|perdio el|ha perdido el|no le ve) sentido
    (no|ni) (le )?(ve|veo|veia|encuentra|encuentro) (ningun )?(salida|sentido|futuro|motivo|luz)
    (para que|de que sirve) (seguir|vivir|levantar(se|me)|todo esto|todo|continuar)
    (no|nunca|jamas) (volver a )?(despertar*|despert*)
    (dormir*|acostar*|dormi*) y no (despertar*|levantar*)
    (quiere|quiero|quisiera|queria|gustaria|ganas de) desaparecer ! redes|instagram|vacaciones
    (una|solo|soy|es|era) (una )?carga (para|de) (todos|su|mi|la|los|nadie|sus|mis)
    se (despidio|despide|ha despedido) … (como si|para siempre|de todos|raro|rara|distint*)
    carta de despedida
    (regalo|regalando|regala|ha regalado) (sus cosas|su perro|su gato|todo lo|todas sus)
    (nadie|ninguno) (me|la|lo|le) … (echar*|notar*|extranar*|llorar*)
    (nadie|ninguno) (notaria|se daria cuenta|lloraria|echaria)
    (me odio|se odia|no valgo|no vale) (nada|a si mism*|$)
    (estrellar*|chocar|empotrar*|lanzar) … (contra|arbol|muro|camion)
    (en el|sobre el|al borde del) (puente|anden|azotea) … (mir*|rato|noche|horas|pens*)
    (moraton|moratones|moretones|moreton|cardenal*|ojo morado)
    miedo (a volver|de volver|de el|a su KIN|a mi KIN|de su KIN|al llegar|de llegar|a ir) … !\
 precio*
    (le|me) (quito|quita|ha quitado|esconde|controla) (el movil|el telefono|el pasaporte|las\
 llaves)
    (cansad*|hart*) de (todo|luchar|la vida|seguir|existir) ! papel*|excel
    (no|nunca) … haber nacido
    (cuando|si) (yo )?(ya )?no (este|estoy|estuviera) ! disponible|de acuerdo|segur*|listo|aqui
    (pensamientos|ideas) (oscur*|negr*)
    (no la deja|no le deja) (salir|ver|hablar)
    levant* la mano
    (no|ni) … (para que|por que|motivo para|razon para) … (levantar*|despertar*)
    (no|ya no|no lo|ya no lo) (puedo|puede|podia|aguanto|aguanta|soporto|soporta) [mas] $
    (ojala|quiero|quiere|quisiera|queria|prefiero) … no [me] [se] [volver a] despert*
    (quiere|quiero|queria|ojala) … que (todo|esto|se) (acabe|termine|pare|parara|acabara) … !\
 curso|obra*|temporada|mes
    (dormir*|dormirse|acostarse) … (no|nunca) … despertar
    como si (no|fuera|nunca) … (volver*|ver*|ultima vez|despedid*)
    (ha dado|dio|regalo|ha regalado|dejo) (su|sus|a su|el) (gato|perro|gata|perra|animales) …
    nada (me|le|la|lo) (retiene|ata|importa ya|sujeta) …
    (nada|ya nada) (tiene|importa) [ya] [sentido] $
    (era|parecia|sonaba|sono) … (despedida|adios para siempre)
    """,
)
