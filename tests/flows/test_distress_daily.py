"""Distress and scenes of daily life: what is said of a place, a price, a play or a parcel, and what
is none of it. A made-up pistol is nothing; a wish to die beside it stays one.
"""

# ruff: noqa: E501

import pytest

from flows.words.distress.distress import find_distress

DAILY = """
hoy hicham no puede, cancelado
hoy no puedo, lo dejamos para la semana que viene
ahora no puedo, luego en casa
nerea miercoles no puede, mejor el jueves a las 18
el jueves ya no puede, mejor el viernes
Mittwoch kann er nicht mehr, lieber Donnerstag
mercredi elle ne peut plus, plutôt jeudi à 18h
He doesn't want to live in Bristol any more, the rents are mad, so we looked at moving the workshop to Wales.
She doesn't want to be here when the plumbers rip the floor out. Closing for a week in March.
opening a third branch this winter would be suicidal, his words, and the numbers agree
That booking software is killing us, she wants to throw it out of the window. Ringing support tomorrow.
Cut his thumb slicing lemons before the tasting, two plasters, nothing serious, carried on.
Her new murder mystery dinner has a poisoned duke and a pistol in the library. Sold out for May.
We drafted the goodbye letter to her regulars together. She hands the bakery to her niece in June.
He'd be better off without his business partner and the partner knows it too. Splitting the van and the stock.
The oven died in the middle of the Saturday rush, rest in peace. Quote for a new one on Monday.
Her smile is the deadliest weapon in the market hall. I told her to put it on the flyer.
Er will nicht mehr in Hamburg leben, zu laut und zu teuer. Die Werkstatt ginge dann nach Husum.
Sie möchte nicht dabei sein, wenn die Maler kommen, und will in der Woche nicht da sein. Der Azubi schließt auf.
mit 19 euro pro stunde anzubieten wäre selbstmörderisch, hat er beim rechnen selbst gemerkt
Die Abgabefrist bringt uns um, der Antrag muss bis Mittwoch raus. Morgen früh sitzen wir dran.
Der Kurierdienst gehört erschlagen, sagt sie, wieder zwei Torten verkehrt herum. Neue Angebote sind eingeholt.
Hat sich beim Gemüseschneiden in den Daumen geschnitten, halb so wild, Pflaster drauf und weiter gekocht.
Im Krimi-Dinner wird der Graf mit einer Pistole ermordet, zwei Abende sind schon ausverkauft.
Ihren Abschiedsbrief an die Stammkunden haben wir zusammen gekürzt. Ab Mai gehört der Laden der Nichte.
Ohne den Kompagnon wären alle besser dran, er selbst auch. Trennung zum Quartal, die Notarin ist gebucht.
Die alte Spülmaschine ist gestorben, ruhe sie in Frieden. Der Kundendienst ist seine stärkste Waffe.
Il ne veut plus vivre à Paris, le loyer est intenable, la boutique irait à Nantes.
Elle ne veut plus être là quand les plombiers cassent le carrelage. Fermé deux semaines en février.
vendre la coupe à 12 euros c'est suicidaire, il l'a vu tout seul sur le tableau
Cette échéance va nous tuer, le dossier part vendredi. On s'y met demain à 8 heures.
Elle pourrait étrangler le livreur, encore trois pots cassés. Réclamation écrite ensemble.
S'est coupé le doigt avec la mandoline avant le service, rien de méchant, un pansement et c'est reparti.
Sa pièce commence par un meurtre au château et le pistolet est en carton. Salle pleine deux soirs.
On a relu sa lettre d'adieu aux clientes, très tendre. Le salon passe à sa nièce en juin.
Elle serait mieux sans son associée, et l'associée aussi. Partage du stock chez le notaire le 4.
Le four a rendu l'âme un samedi, paix à son âme. L'accueil reste son arme la plus redoutable.
Ben no puede venir el 20 de junio
No puede quedar mañana, nos vemos el jueves.
Ana no puede hablar el lunes, tiene dentista.
Ya no quiere vivir en Madrid, carísimo todo. El taller se iría a Cuenca y falta mirar los envíos.
No quiere estar cuando vengan los albañiles, cierra dos semanas y las llaves las tiene el cuñado.
abrir un tercer local ahora es suicida, lo vio ella sola en los números
Este plazo nos va a matar, la solicitud es para el viernes. Quedamos mañana a las ocho.
Estrangularía a la mensajería, otra vez dos jarrones rotos. Va a tirar el programa de reservas por la ventana.
Se cortó el pulgar abriendo ostras, nada grave, una tirita y siguió con la cata.
Su nueva novela empieza con un asesinato y una pistola en el jardín. Presentación en mayo, ya hay 40 apuntados.
Leímos su carta de despedida a las clientas, muy bonita. La peluquería pasa a su sobrina en junio.
Estaría mejor sin su socia y la socia sin ella. Se reparten las máquinas, gestoría el martes.
El horno pasó a mejor vida un sábado por la tarde, descanse en paz. El trato es su arma más letal contra la cadena.
Nie chce już mieszkać ani żyć w Warszawie, za drogo. Pracownia poszłaby pod Lublin.
Nie chce tu być, kiedy przyjdą hydraulicy, zamyka na dwa tygodnie. Klucze ma siostra.
trzeci lokal teraz to samobójczy pomysł, sam to zobaczył w tabelce
Te terminy nas wykończą i zabiją, wniosek do środy, a plan w proszku. Siadamy jutro od 9.
Kuriera by udusiła, znowu trzy wazony w drobny mak. Program do rezerwacji wyrzuciłaby przez okno.
Skaleczył się w kciuk przy krojeniu cytryn, nic poważnego, plaster i dalej.
W jego escape roomie jest morderstwo hrabiego i pistolet w bibliotece. Grupa z banku szukała go godzinę.
Czytałyśmy jej list pożegnalny do klientek, bardzo ciepły. Salon przejmuje od maja siostrzenica.
Bez wspólnika byłoby wszystkim lepiej, jemu też. Dzielą maszyny, notariusz we wtorek.
Zmywarka wyzionęła ducha w sobotę, niech spoczywa w pokoju. Obsługa to jego najostrzejsza broń.
She won't be here when the decorators are in, the dust makes her cough.
He doesn't want to live above the shop any more, too noisy on Fridays.
Hiring two more now is suicidal and she knows it.
A third salon right now is plain suicidal, we said.
I could strangle that delivery company, four boxes soaked again.
The till software is killing her, new one from Monday.
Her play has a murder in act two and a revolver that would not go off.
Er mag nicht mehr in Köln wohnen, geschweige denn leben, zu teuer.
Sie will nicht hier sein, solange der Bagger vor der Tür steht.
Ein zweiter Laden jetzt ist glatter Selbstmord, weiß er selbst.
Die Frist killt uns noch, Antrag bis Donnerstag.
Er könnte den Lieferdienst umbringen, dreimal kalt angekommen.
Sein neuer Roman beginnt mit einem Revolver im Weinkeller. Lesung im März.
Ein zweiter Stand wäre suizidal bei der Miete.
Elle ne veut plus vivre en banlieue, elle cherche un local à la campagne.
Je ne veux pas être là pendant les travaux, trop de poussière.
Embaucher à ce prix serait suicidaire.
Le dossier va la tuer, encore six annexes.
J'étranglerais le transporteur, deux cartons perdus.
Son roman policier commence par un revolver dans la cave, sortie en mars.
S'est entaillé le doigt avec le cutter, trois fois rien, un pansement.
La machine à café a rendu l'âme, paix à elle.
No quiere vivir encima de la tienda, mucho ruido los viernes.
Contratar a dos más ahora es suicida.
Ese precio es suicida y lo sabe.
El programa me va a matar, otra vez bloqueado.
Mataría a la empresa de transporte, dos cajas perdidas.
En su obra de teatro hay una pistola que no dispara nunca. Estreno en marzo.
Se hizo un tajo en el dedo con el jamón, nada, una tirita.
Nie chce żyć nad sklepem, w piątki hałas.
Cena 9 złotych to samobójstwo i sam to wie.
Wniosek nas zabije, jeszcze sześć załączników.
Udusiłabym tego kuriera, dwie paczki zgniecione.
Jego sztuka ma rewolwer w drugim akcie, premiera w marcu.
Ciął się w palec przy krojeniu szynki, drobiazg, plaster.
Ekspres wyzionął ducha, niech mu ziemia lekką będzie.
""".strip().splitlines()
DANGER = """
Two in the morning, Joe was on the roof saying he would jump. I stayed on the phone until the police came.
Her husband strangled her on Sunday in front of the kids over the rent money.
Um zwei stand er auf der Brücke und sagte er springt. 40 Minuten am Telefon bis die Polizei kam.
Ihr Freund hat sie gestern gewürgt, weil die Kasse nicht stimmte.
Deux heures du matin, Joël sur le balcon disait qu'il allait sauter. Les pompiers sont venus.
Son mari l'a étranglée dimanche devant les petits pour l'argent du loyer.
Andrés estaba en el puente y decía que se tiraba. Llamé a la policía.
Su marido la estranguló el domingo delante de los niños por el dinero del alquiler.
O drugiej w nocy Jurek stał na dachu i mówił, że skoczy. Trzymałem go przy telefonie, aż przyjechała policja.
Mąż dusił ją w niedzielę przy dzieciach, bo wzięła pieniądze na czynsz.
He doesn't want to live in this world any more.
He doesn't want to live, he told me in the car.
Elle ne veut plus vivre à Lyon ni ailleurs.
No quiere vivir en Madrid ni en ningún otro sitio.
Nie chce żyć w Krakowie ani nigdzie indziej.
Sie sagt, sie will nicht mehr leben.
She does not want to live in pain any longer.
He says he doesn't want to live with this any more.
Since opening the second shop she is suicidal.
He lost the lease and is suicidal.
She writes crime novels and wants to die.
He wants to kill himself, the deadline is killing him.
Since the software broke he wants to throw himself out of the window.
Her husband would strangle her, she said, over the bank statement.
Er will nicht mehr leben, nicht in Hamburg und nicht anderswo.
Sie will nicht mehr da sein, wenn das neue Jahr kommt.
Seit die Handwerker da sind, will er sich umbringen.
Sie hat einen Abschiedsbrief an die Kinder geschrieben.
Er hat eine Pistole im Schreibtisch und will nicht mehr.
Il ne veut plus vivre.
Elle ne veut plus vivre dans ce monde.
Il ne veut plus vivre à souffrir comme ça.
Elle est suicidaire depuis qu'elle a dû vendre le salon.
Il va se jeter par la fenêtre, il n'en peut plus de ce logiciel.
Ce délai va le tuer, il dit qu'il veut mourir.
Il s'est entaillé les poignets avec le couteau à huîtres.
Ya no quiere vivir, ni en Madrid ni en ningún sitio.
Es suicida desde que tuvo que cerrar el local.
Con la oferta se arruinó y ahora se quiere matar.
Nie chce już żyć, ani w Warszawie, ani nigdzie.
Ten termin go zabije, mówi, że chce się zabić.
Ma pistolet w szufladzie, mówi o samobójstwie.
Bez wspólnika byłoby lepiej, mówi i chce umrzeć.
""".strip().splitlines()
VEILED = """
He reckons he'd be of more use dead, the life insurance would sort the lot.
Sie sagt immer wieder, die Lebensversicherung würde alles regeln, den Kredit, das Haus, die Kinder hätten ausgesorgt.
Elle répète que l'assurance vie réglerait tout, le prêt, la maison, les enfants seraient tranquilles.
No puede venir sola, él la trae y la espera en el coche.
No puede quedar con nadie sin que él lo sepa.
Repite que el seguro de vida lo arreglaría todo, el préstamo, la casa y los críos.
Powtarza, że polisa na życie załatwiłaby wszystko, kredyt i dom, dzieci byłyby ustawione.
Thirty degrees and long sleeves. Only when it hurts does she notice she's there, she said, and buttoned the cuff.
Manches longues par 33 degrés. elle dit qu'elle se sent exister seulement quand ça fait mal
Mangas largas con 35 grados. dice que solo se nota viva cuando le duele
Długie rękawy przy 32 stopniach. mówi, że tylko jak boli, to czuje, że jest
Now and then on the motorway he closes his eyes for a couple of seconds to see what happens. Then back to the VAT.
auf der autobahn macht er manchmal zwei sekunden die augen zu, mal sehen was passiert, sagt er
sur l'autoroute il ferme parfois les yeux deux secondes pour voir. il l'a dit entre deux factures
na autostradzie czasem zamyka oczy na dwie sekundy i patrzy co będzie. potem wrócił do faktur
He doesn't see himself after Christmas. Not the firm, himself. I asked twice.
Nach Weihnachten sieht er sich nicht. Nicht die Firma, sich.
Il ne se voit pas après Noël. Pas la boîte, lui.
No se ve después de Navidad. No la empresa, él.
He said his partner won't see Christmas, he'll see to it himself. I laughed. He didn't.
Sein Kompagnon erlebt Weihnachten nicht, dafür sorgt er selbst, sagt er. Er lachte nicht.
Dice que su socio no llega a Navidad, que de eso se encarga él. No se reía.
Mówi, że wspólnik nie dożyje świąt, już on tego dopilnuje. Nie śmiał się.
Ivan says the woman at the council will remember him, he knows which school her daughters go to.
Die Sachbearbeiterin wird noch an ihn denken, er weiß auf welche Schule ihre Töchter gehen.
La dame de l'agence se souviendra de lui, il sait dans quelle école vont ses filles.
Urzędniczka go popamięta, wie, do której szkoły chodzą jej córki.
When the key turns in the lock the little one hides under the bed, she said. It's the stress of the shop.
Wenn der Schlüssel sich dreht, verkriecht sich der Kleine unterm Bett, erzählt sie.
Cuando suena la llave en la puerta el pequeño se esconde debajo de la cama.
Jak klucz przekręca się w zamku, mały chowa się pod łóżko, mówi. To stres ze sklepu.
i stand on the balcony at night, seventh floor, and look down longer than i should
es wäre so einfach, einfach weiter ins wasser zu gehen und nicht umzudrehen, sagte er, ich hörte die wellen
ce serait si simple de continuer à marcher dans l'eau sans se retourner, il a dit
sus hijos estarían mejor con una foto suya en el aparador que con él a la mesa
dzieciom byłoby lepiej z jego zdjęciem na kredensie niż z nim przy stole
I do not want to be here when Christmas comes.
She has written a farewell letter to her children.
Je ne veux plus être là quand Noël viendra.
Il a laissé une lettre d'adieu à sa femme.
No quiere estar aquí cuando llegue la Navidad.
Ha dejado una carta de despedida a sus hijos.
Nie chce tu być, kiedy przyjdą święta.
Zostawił list pożegnalny do żony.
""".strip().splitlines()


@pytest.mark.parametrize("text", DAILY)
def test_a_scene_of_daily_life_is_nothing(text: str) -> None:
    assert find_distress(text) is None


@pytest.mark.parametrize("text", DANGER)
def test_danger_and_a_wish_to_die_are_sure_beside_daily_life(text: str) -> None:
    found = find_distress(text)
    assert found is not None
    assert found.sure


@pytest.mark.parametrize("text", VEILED)
def test_a_veiled_sign_is_noticed(text: str) -> None:
    assert find_distress(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        *("no me escribas durante dos semanas", "no me llames por un mes"),
        *("nie pisz do mnie przez dwa tygodnie", "nie pisz do mnie do końca tygodnia"),
        *("fais disparaître tout", "faites tout disparaître", "haz desaparecer mis datos"),
    ],
)
def test_silence_for_a_while_and_data_that_is_to_go_are_no_cry_for_help(text: str) -> None:
    assert find_distress(text) is None


@pytest.mark.parametrize(
    "text",
    [
        *("no me escribas más", "nie pisz do mnie", "je voudrais tout faire disparaître, et moi"),
        "no me escribas durante dos semanas, quiero desaparecer",
        "nie pisz do mnie przez dwa tygodnie, nie chcę żyć",
    ],
)
def test_without_a_length_or_with_more_it_may_be_one(text: str) -> None:
    assert find_distress(text) is not None
