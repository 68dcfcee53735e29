"""Beginnings of the words without which nothing is sure: of death, injury, weapons and means.

A phrase that has none of them is heard on harmless days as well, so it is in doubt. Without case
and accents, as `table.py` says; "=" is the whole word, "_" a space.
"""

from collections.abc import Mapping
from typing import Final

CORE: Final[Mapping[str, str]] = {
    "en": "suicid kill die= dies= died= dying= dead= death hang= hangs= hanging= hanged= noose "
    "overdos pill tablet insulin poison knife knives gun= guns= pistol rifle shot= shoot "
    "weapon axe= petrol cut= cuts= cutting razor blade bleed burn bridge roof= rope "
    "tracks rails train= drown jump beat= beats= beaten= beating hit= hits= hitting punch "
    "kick strangl chok throttl throat rape raped assault stab threat hurt harm murder "
    "batter slap bruis unalive live= alive= exist life= lives= wake= ambulance belt= "
    "violent violen abus hung= kms= ending= end= legs= fire= electrocut gas= lock locked "
    "trapped stalk followed breath not_be_here not_to_be_here without_me paracetamol "
    "morphine medicine_cabinet machete bullet sea= canal quarry exhaust keep_myself_safe "
    "keep_himself_safe keep_herself_safe sex= run_her_over run_him_over by_the_time_you "
    "arms= painless "
    "scar= scars= slash slit= slits torch= throw threw wrist bandage acid= beam= "
    "smother butcher murder run_over by_the_neck bullet screwdriver put_by saving_up "
    "express platform "
    "knock run_his run_her run_my self_harm",
    "de": "suizid selbstmord umbring umgebracht sterb stirbt tot= tote toten totet todlich tod= "
    "leben lebens erhang hang strick tablett pillen uberdosis gift messer waffe pistole "
    "gewehr schuss erschiess erschoss ritz schneid geschnitten klinge rasier blut brucke "
    "dach= gleis zug= spring gesprung schlag schlug geschlag prugel wurg vergewaltig "
    "bedroh droh verletz wehtu misshandel gewalt mord ertrank baum= aufwach notarzt brand "
    "anzund benzin existier stech abstech erwurg kehle autobahn verblut bringe um= "
    "pulsader abschied ohne_mich nicht_mehr_da antu umzubring aufhang schlaftablett "
    "herztablett paracetamol rohrreiniger gurtel adern schnitt gegenverkehr sex= motor "
    "mund_zugehalten die_wand jagdgewehr tode= intensiv uberleb aufgeschnitt "
    "sticht wirft werf balken narbe narben hals= kehle gurgel saure fahrt_ niederbrenn "
    "abfackel brennt brennen flecken uber_den_haufen schmeiss knallt umleg umgelegt "
    "abknall kanister totfahr umfahr veilchen wurgemal axt= beil machete stach= "
    "absicht "
    "kugel erdross",
    "fr": "suicid tuer tue= tues= tuera mort mourir meurt meurs mourrait crever pendre pendu "
    "corde medicament cachet comprime pilule overdose surdose poison couteau arme= armes= "
    "fusil pistolet tirer balle= coup coups= couper coupe= scarif lame= sang= saign pont= "
    "toit= rail train= sauter saute noyer noie frappe frapp bat= battu battue cogne "
    "tabass gifle etrangl viol menac blesse bless mal= violen vivre vie= exister existe "
    "reveil flingu foutre finir brul essence samu egorg voie voies jours= sans_moi acte= "
    "pend= pendra somnifer javel gorge ce_monde armoire_a_pharmacie poignet "
    "force_a_coucher ecraser moteur serre_le_cou "
    "poignard planter plante etrangl abatt buter butera crevera etouff empoisonn "
    "cicatrice entaille coupure essence bidon feu= incendi cou= poutre jeter jette "
    "quai= marques bleus hache acide veine lui_meme elle_meme expres cramer "
    "balles= crane= viaduc lessence",
    "es": "suicid matar mata= matarme matarse mate= mato= maten muert morir muere muero muriera "
    "ahorc colgar soga cuerda pastilla sobredosis veneno cuchillo navaja arma= armas= "
    "pistola escopeta disparo tiro= cort sangr hoja= cuchilla puente azotea tejado via= "
    "vias= tren= tirar tira= salta ahog pega= pego= pegaba pegar golpe paliza estrangul "
    "viol amenaz lesion dano= hacerse hiere vivir vida= existir despert quem gasolina "
    "ambulancia apunal maltrat acabar autolesi sin_mi no_estar viva= vivo= somnifer "
    "paracetamol este_mundo muneca cuello garganta el_mar obliga_a_acostarse atropell "
    "motor botiquin pastill "
    "acuchill rajar raja= degoll clav cicatric quemadura herida tajo moraton moreton "
    "cardenal viga fuego incendi bidon acido dano lastim marcas morado arroj lanz "
    "echarse tirarse munecas tirarme dispar bate= hacha machete barra= "
    "bala= balazo palos= patada",
    "pl": "samoboj zabi zabij smier umrze umrzec umiera umrz zgin martw powies wiesza sznur "
    "lina= tabletk pigulk leki= lekow przedawk trucizn noz= nozem noza bron pistolet "
    "strzel ciac tnie tne= cial zyletk krew krwi most= moscie mostu dach tory torach "
    "pociag skocz skacz utop bije bil= pobi pobil bita uderz dusi= dusil gwalc zgwalc "
    "grozi groz zran krzywd przemoc zyc zycie zycia zyciem istnie obudz pogotow podpal "
    "benzyn siekier katuj lal= leje zadzga udus skoncz okalecz zyly beze_mnie tym_swiecie "
    "gardlo seks bronia nacieci rozjech przejech kreta= silnik tabletek zdepn podciac "
    "zadzg dzgn szlacht zarzn udus dusz blizn rany oparzen ciecia sznyt siniak since "
    "szyj belk rzuci rzuce rzucic hak= spali podpal kanister kwas wrzat maczet kij= "
    "mlotek wysadz pozar otru otruc tramwaj metro nasenn paracetamol lekami dymem "
    "noze poderzn slady pasek pendolino "
    "kulke kulka kule= tlucz podbit przejed rozjed",
}
