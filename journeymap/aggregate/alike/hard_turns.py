"""More words and turns for red notes: how people were met, told in everyday words.

`name: cues`, a line or more each; a name that stands in `hard_themes.py` too is the same theme. How
a cue is written is told in `lexicon.py`.
"""

from typing import Final

HARD_TURNS: Final = """
staff-change: ny_igen igen_en_ny en_ny_hver udskiftning* @worker+stoppet @worker+stoppede
  @worker+skift* @worker+barsel @worker+sygemeldt* @worker+rejst* @worker+orlov nåede_at_lære
  nå_at_lære lære_hende lære_ham lærte_hende_lige vænnet_mig_til vænne_mig_til var_hun_væk
  var_han_væk hedder_noget hedder_nu hvad_hedder lære_navnet navne_på hvem_er_min hvem_der_er_min
  tal_på_hvor_mange mistet_tællingen tal_på_alle tælle fjerde+@worker femte+@worker sjette+@worker
  syvende+@worker tredje+@worker ottende+@worker tre+@worker ni+@worker elleve+@worker skiftedag*
  ingen_bliver ikke_den_samme aldrig_den_samme nyt_ansigt nye_ansigter fremmed_i_stolen ny_i_stolen
  fratrådt opsagt_sin uden_at_sige_farvel sagde_ikke_farvel farvel+@worker overtaget_af
  den_sidste+@worker afløst_af overdraget_til en_vikar vikar_for vikarer igen_en_vikar lige_begyndt
  lige_startet stoppet_igen skiftede+@worker skifter+@worker skiftet+@worker @worker+sagde_op
  nåede_kun_at_være kun_der_i kun_ansat_i i_seks_uger i_to_måneder i_tre_måneder hvem_der_har_min
  hvem_der_har_sagen hvem_har_min_sag hver_gang_en_anden er_det_en_anden en_anden_hver
  en_anden_der_tager en_ny_der_tager altid_en_ny altid_en_anden nu_en_anden var_det_en_ny
  var_det_en_anden
tell-again: starte_forfra begynde_forfra fortælle_det_hele_igen gentage* hele_historien_igen udenad
  remse remser bånd på_bånd gammel_plade ripper_op rive_op rive_såret åbne_såret såret_op
  overgreb*+igen spurgte_om_det_samme gang_på_gang n'te_gang for_tiende_gang for_femte_gang
  for_sjette_gang for_hundrede ingen_havde_læst læst_journalen+ikke kendte_ikke_min_sag
  ikke_sat_sig_ind står_i_journalen det_står_jo hele_møllen møllen_om vende_vrangen krænge
  genfortælle repetere opremse begynder_forfra starter_forfra startede_forfra hele_turen læs_dog
  læst_papirerne+ikke læse_sagen
waiting: i_kø plads_i_køen år_i_kø måneder_på uger_på et_år_til to_år_på tre_år_på otte_måneder
  ni_måneder blev_til+måneder blev_til+år uger+blev_til stadig_ikke+indkald* stadig_ingen_indkald*
  ingen_indkaldelse stadig_ikke_hørt bliver_ens_tur min_tur vores_tur tur+kommer når_min_tur
  tiden_går langt_ud udredningsgaranti* udredningsret* udskudt* udsat_igen endnu_en_udsættelse
  mere_syg_mens syg_af_at_vente dårligere_af_at_vente jul+stadig sommer+stadig vokset_fra vokser_fra
  kalender+ingenting hele_skoleåret stadig_i_kø står_på_liste stod_på_liste på_liste først_til_næste
  først_i_november først_til_foråret efter_sommerferien måske_til_efteråret intet_sker går_måneder
  går_der gik_der_måneder gik_der_uger gik_et_år gik_to_år svar_om_otte
sent-round: kastet kaste bolden_videre ping-pong* tennisbold* sorteper* abe_på_skulder
  peger_på_hinanden en_anden_dør anden_afdeling et_andet_kontor andet_nummer naboens_bord mit_bord
  vores_bord andens_bord hører_ikke_under hører_til_et_andet ikke_os_der ikke_vores_ansvar
  ikke_vores_opgave ring_til_kommunen ring_til_lægen spørg_din_læge rundt_i_manegen rundt_i_ring
  gik_i_ring ringen_sluttet endte_hvor_jeg stillet_om omstillet* omstilling_til henvist_til
  henviste_til sender_mig_til ingen_vil_eje ingen_tager_ansvar ingen_tog_ansvar skubber_ansvar*
  vasker_hænder lægen_siger_kommunen kommunen_siger_lægen kommunen_siger_regionen regionen_siger
  region+kommune ingenmandsland* mellem_stolene to_stole tomrum* sendt_mellem mellem_afdelinger
  fra_kontor_til_kontor fra_skranke_til fra_dør bolde hotellet vender_i_døren døren_smækket
  ring_til_en_anden prøv_at_ringe det_må_du_tage_med ikke_var_dem det_var_ikke_dem ikke_deres_sag
  ikke_deres_ansvar ikke_deres_opgave ikke_deres_bord ingen_vil_tage_sagen ingen_ville_tage
  tage_sagen ligger_ikke_hos stillet_om_fem omstillet_fem
no-reply: få_fat_i+ikke umulig*+fat aldrig_fat nummer+kø ventemusik* musik_i_røret hænge_i_telefonen
  hang_i_røret i_røret afbrudt røg_af_linjen forbindelsen_røg lagt_på lagde_på kun_åbent
  lukker_telefon* båndet besked+tilbage beskeder+tilbage lagt_besked lægger_besked ingen_vendte
  ringer_aldrig_tilbage ringede_aldrig svarer_aldrig svarede_aldrig ingen_tager tager_den_ikke
  tager_ikke_telefonen mail+svar autosvar* kvittering*+ingenting sort_hul forsvinder_i_et_sort
  råber_i_skoven hjemmeside*+telefonnummer hemmeligt_nummer intet_nummer kontaktformular*
  ringer_forgæves ringet_forgæves ringe_forgæves ti_gange_uden ringet_ti skrevet_fem skrevet_tre
  skrev_tre skriver_og_skriver ringer_og_ringer rykket_for_svar rykker_for_svar venter_på_svar
  uden_svar ingen_svar manglende_svar ikke_fået_svar aldrig_fået_svar stilhed tavshed
  lyder_en_båndstemme lukket_for_opkald ventetonen ventetone* nynne ventemelodi* tonen_i_røret
  ingen_tager_den kun_telefonsvareren kun_en_telefonsvarer en_båndet en_computerstemme tast_et
  tast_to tryk_1 tryk_et
letters: fattede_ikke_brevet brev+forst* breve+forst* brevet+forst* afgørelsen+forst* stk
  juristsprog* kancelli* sort_tale gåde oversætte_brevet oversætte+skrev svære_ord lange_ord
  lange_sætninger ti_sider fem_sider fire_sider otte_sider tolv_sider sider+ja sider+nej
  ja_eller_nej om_det_var_et_ja om_jeg_fik_eller hvad_betyder hvad_mener_de læse_mellem
  skulle_have_studeret universitetsgrad* min_datter_læs* min_søn_læs* naboen_læs* koldt_brev
  kolde_breve hård_tone truende_brev* standardbrev* skræmmebrev* ordbog* slå_op_i indforstået*
  snørklet* knudret* brevene_er brevet_var_så teksten+svær langt_brev ordene+svære alt_for_svære
  læste_det_fem læst_det_ti læste_det_igen_og læste_brevet_fem skrevet_til_jurist*
  skrevet_af_jurist* skrevet_af_en_robot svært_at_læse svært_at_forstå gav_op_at_læse
mistrust: snyder bedrager* spiller_syg gør_mig_til mistænkt* forbryder* kriminel afhør*
  politiforhør* tiltalt* bevise+syg bevise_at_jeg bevis_på_at tror_mig_ikke tvivlede_på
  kontrol_på_besøg kontrolbesøg* kontrolgruppe* spion* holdt_øje_med tjekke*+skab tandbørst*
  bor_alene_eller boede_med samliv* kærest*+bor doven* gad_ikke gider_ikke_arbejde tag_dig_sammen
  for_rask_ud ser_jo_rask ser_jo_fin pjækker nasser nasse som_om_jeg_løj som_om_jeg_snød
  så_på_mig_som skulende blik blikke dokumentere_alt krævede_bevis som_en_tyv tyv tyvekoster
  fup_og_svindel svindler* afpresser bluffer skulle_dokumentere_alt skulle_fremvise troede_de_ikke
  troede_hun_ikke tror_de_ikke spurgte_om_jeg_virkelig virkelig_syg så_syg_er_du
token-involvement: bestemt_på_forhånd bestemt_inden bestemt_før afgjort_på_forhånd afgjort_inden
  beslut*+forhånd beslutningen_var_taget var_taget_inden skrevet_på_forhånd planen_lå
  planen_var_lavet planen_var_skrevet hen_over_hovedet over_hovedet_på talte_om_mig taler_om_mig
  ikke_med_mig tale_til_væggen talte_til_væggen talt_til_en_væg talt_til_væggen taler_til_en_mur mur
  for_døve døve_ører et_døvt ingen_spurgte_mig ingen_spurgte_hvad ingen_spørger spurgte_aldrig
  spørger_aldrig spurgte_ikke hvad_jeg_selv_ville hvad_jeg_ville hvad_jeg_ønskede mine_ønsker
  mit_ønske mine_ord mine_mål kom_ikke_med stod_ikke_i ikke_i_planen ikke_i_referatet
  uden_at_spørge_mig uden_at_høre_mig lyttede_ikke lytter_ikke hørte_ikke_efter ingen_hørte
  ingen_lyttede afbrød afbrudt_hver fik_ikke_lov_at_tale fik_ikke_ordet kom_ikke_til_orde til_orde
  få_et_ord pseudo* skinproces* statist* pynt på_skrømt gidsel* underskrive+læst skrive_under_på
  sagde_bare_ja nikkede_bare valget+ikke intet_valg ikke_noget_valg færdig_plan færdige_plan
  lagt_frem_til skrive_under_bare kun_til_pynt til_pynt høringssvar* høring uden_betydning
  blev_ikke_brugt_til hvorfor_spørger_de spørger_kun gjorde_alligevel alligevel_som_de
  ingen_ventede_på_mit_svar planen_klar havde_planen min_mening mening+talte ord_indført
  et_ord_indført få_et_ord_indført ikke_et_ord fik_ikke_sagt nåede_ikke_at_sige fik_ikke_lov
  ingen_ville_høre ville_ikke_høre gad_ikke_høre bestemt_for_mig bestemte_for_mig bestemmer_over
  besluttede_for_mig afgjort_for_mig ikke_min_beslutning fik_bare_besked fik_bare_at_vide
  blev_orienteret
not-in-box: passer_ikke_ind passer_ikke_i i_nogen_kasse for_rask_til for_syg_til for_dårlig_til
  for_god_til for_klog_til for_gammel_til for_ung_til for_kompliceret for_kompleks* for_tung
  for_let_til ikke_syg_nok ikke_dårlig_nok ikke_gal_nok ingen_tilbud tilbud_til_sådan
  til_sådan_en_som sådan_en_som_mig uden_for_målgruppe* ikke_i_målgruppe* kriteri* udenfor_kategori
  imellem_to_systemer firkantet* rubrik* felt_til et_felt_hvor sat_i_kasse blander_man_to_diagnoser
  to_diagnoser dobbeltdiagnos* diagnos*+forkert_kasse hverken+eller rund_i_en_firkantet snitflade*
  paragraf_der_passer skema+passer
digital-exclusion: ingen_computer har_ikke_computer ingen_smartphone gammel_telefon ingen_mail
  via_nettet over_nettet alt_er_digitalt alt_skal_foregå mitid* nemid* kodeviser* kodeord* password*
  logge_på logge_ind logget_af smed_mig_af så_ikke_beskeden overså overset+boks aldrig_set_brevet
  en_app appen app'en robotten chatbot* tale_med_et_menneske et_rigtigt_menneske levende_menneske
  selvbetje* tablet kan_ikke_finde_ud_af_computer fritagelse* borgerservice+computer min_datter_må
  mit_barnebarn_må børnebarn* barnebarn*+mitid dankort* printer* scanne uploade upload* vedhæft*
  link linket systemet_var_nede nede_igen siden_gik_ned timeout koden virker_ikke+computer
  nøgleviser* mit-id kan_ikke_logge kunne_ikke_logge computeren_siger siger_computeren nettet_kan
  kender_ikke_til_nettet aldrig_haft_computer aldrig_rørt_en_computer gamle_mennesker+digital
  fuldmagt+digital svigersøn*+computer ipad+forst* aldrig_venner finde_ud_af+hjemmeside hjemmeside*
  kan_ikke_bruge+computer kan_ikke_bruge_en
too-many-people: fagpersoner fagfolk fuldtidsarbejde* fuldtidsjob* heltidsjob* mennesker_rundt_om
  rundt_om_bordet rundt_om_et_bord på_den_anden_side_af_bordet alene_mod alene_overfor overfor_otte
  rend_i_huset rendte_i_huset rend_af banegård* svingdør* fremmede_i_mit_hjem fremmede_i_huset
  møde_på_møde møder_hele_ugen møder_om_ugen møder_på_en_uge ugen_går kalenderen_fuld kalender+fyldt
  samtale_på_samtale alle_de_møder så_mange_møder møder_og_samtaler syv+møder fem+møder tre+møder
  fire+møder otte_mennesker ni_mennesker ti_mennesker tolv_mennesker antal_mennesker
  mange_mennesker_omkring ti_forskellige syv_forskellige fjorten+@worker tyve+@worker femten+@worker
  tretten+@worker vrimmel* hær_af nå_at_få_det_bedre trække_vejret hvem_er_hvem huske_alle_navne
  holde_styr_på_dem_alle for_mange_mennesker for_mange_voksne for_mange_om mange_kokke
  alle_vil_mødes alle_vil_tale hver_sin_time endnu_et_møde flere_møder møder_oveni dobbeltbook*
  afbud_til_livet
contradictory: den_ene_siger én_siger én+anden+siger siger_ét siger_et ene+anden det_stik_modsatte
  stik_modsat modsat* modsatte modsig* modsiger_hinanden hver_sit hver_sin_besked hvert_sit
  forskellige_svar forskellige_besked* tre_svar tre_forskellige fire_forskellige kommer_an_på_hvem
  an_på_hvem hvem_man_taler hvem_man_spørger hvem_der_sidder hvem_der_tager lotteri* terning*
  først_sagde så_sagde_de først+bagefter først+derefter først_ja ja+så_nej lovligt+ikke
  måtte_godt+måtte_ikke i_går+i_dag ændrede_forklaring skiftede_mening pludselig_noget_andet
  vil_have_mig_til+men hvile+arbejde sagde_noget_andet siger_noget_andet to_læger+forskel*
  afhang_af_hvem hver_gang_et_nyt_svar nyt_svar ændret_sig_igen regler+ændr* ja_den_ene
  nej_den_anden uenige_om er_ikke_enige var_ikke_enige
late-help: galt_før helt_galt gå_galt før_nogen før_der_skete inden_nogen inden_de_kom først_da_jeg
  først_da_han først_da_hun først_efter_at først_når_det skulle_dø_før noget_frygteligt
  forsøgte_selvmord tage_mit_liv tog_livet prøvede_at_tage kom_der_skred skred_i huset_brænder
  brænde_ned brandslukning* brandslukk* slukke_brand efter_bålet brønden brønden_dækkes år_tidligere
  kommet_tidligere et_år_før bad_om_hjælp_i bad_om_støtte_i vi_bad_om vi_råbte_om_hjælp
  råbte_om_hjælp sagde_det_i_årevis sagt_det_i_årevis advarede advaret i_børnehaven+klasse
  toget_var_kørt løbet_var_kørt skaden_var_sket skaden_sket ødelagt_nu kunne_være_undgået undgået
  havde_jeg_stadig havde_vi_stadig først_nu+hjælp* ti_år_for_sent år_for_sent hvis_de_havde
  havde_de_dog havde_nogen_dog opdaget_før hjælp+tidligere tidligere_hjælp ingen_tog_os
  ventede_til_det ventede_til_han ventede_til_hun indtil_det_gik indtil_jeg_brød indtil_han
  katastrofe*
refusal-unexplained: bare_et_nej kun_et_nej nej_uden nej+forklar* afslag*+forklar* afslag*+begrund*
  afslag*+hvorfor ingen_forklaring ingen_begrund* uden_begrund* uden_forklar* begrundelsen+ikke
  ved_ikke_hvorfor ved_stadig_ikke_hvorfor forstår_ikke_hvorfor aldrig_fået_at_vide_hvorfor
  standardsvar* standardbrev* standardtekst* kopieret* copy-paste* klippet_ind en_andens_navn
  et_andet_navn forkert_navn_i på_to_linjer to_linjer tre_linjer én_linje én_sætning en_enkelt_linje
  lægger_vægt_på lagde_vægt konkret_vurdering individuel_vurdering samlet_vurdering serviceniveau*
  måneders_arbejde_med henviste_bare_til en_paragraf paragraf+afslag*
a-number: et_nummer cpr-nummer* cpr cpr'et sagsnummer* et_tal en_sag i_bunken en_sag_i endnu_en_sag
  en_i_rækken nummer_i_rækken samlebånd* næste_tak pakke_på_et_bånd kvæg fabrik* maskine maskineri*
  kiggede_på_skærmen så_på_skærmen kiggede_på_sin_skærm kigge_på_skærmen så_aldrig_op så_ikke_op
  kiggede_ikke_op kiggede_aldrig_op tastede+tal* tastede_hele øjenkontakt+ingen uden_øjenkontakt
  huske_mit_navn mit_navn+ikke vidste_ikke_hvad_jeg_hed hvad_jeg_hed kaldte_mig forkert_navn
  kaldte_mig_noget som_om_jeg_ikke_var som_om_jeg_var_en ting mødt_af_et_skema ikke_et_menneske
  ikke_som_et_menneske følte_mig_ikke_som upersonlig* robot* kolde_hænder knæet benet_på_stue
  den_på_stue afkrydsning* kryds_i krydsede_af nummer_i_systemet bare_en_sag bare_et_cpr kun_et_cpr
  kun_et_tal dem_jeg_er ligegyldig* de_så_ikke_mig så_ikke_mig så_mig_ikke ser_mig_ikke ingen_så_mig
  maskinel*
broken-promise: lovede_at_ringe lovede_at lovet_en lovede_os lovede_mig lovede+aldrig lovede+ikke
  lovet+aldrig skulle_starte+endnu skulle_have_været_klar skulle_starte_i skulle_være_startet
  nu_er_det_februar nu_er_det_maj nu_er_det_jul smukke_planer flotte_planer flotte_ord fine_ord
  pæne_ord varm_luft varme_hænder_og tom_snak snak_og nikkede+skete nikket skete_ingenting
  skete_intet sker_intet sker_ikke_noget skete_ikke_noget hørte_vi_ikke_mere hørte_aldrig_mere
  ikke_hørt_siden ikke_hørt_fra aldrig_hørt_fra kom_aldrig blev_aldrig_til løb_ud_i løb_i_sandet
  lagt_i_skuffen i_skuffen skuffen bare_ord holdt_ikke_ord holdt_ikke_hvad aftalen_blev_brudt
  brudt_aftale brød_aftalen brød_løftet trukket_tilbage tog_det_tilbage løb_fra_det løber_fra
  det_de_lovede lovede_guld guld_og_grønne grønne_skove gik_i_glemmebogen glemmebog* blev_glemt
  ventede_hele_dagen+kom ventede+kom_ikke aldrig_dukkede sagde_i_morgen i_næste_uge+måned
  ikke_til_at_stole upålidelig* aftalen+brudt aftaler+brudt
rights-unknown: anede_ikke_at vidste_ikke_man man_kunne_få kunne_have_fået kunne_have_søgt
  burde_have_fået først_efter+hørte hørte_først hørte_tilfældigt opdagede_tilfældigt tilfældigt
  ved_et_tilfælde en_anden_mor en_anden_far en_i_min_gruppe naboen+fortalte facebook*
  facebookgruppe* fb-gruppe* googlede googler ingen_fortæller ingen_sagde ingen_oplyste ingen_nævnte
  nævnte_det_aldrig nævnte_aldrig sagde_ikke_noget_om selv_vide skal_selv_vide skal_selv_finde
  skal_selv_opdage selv_spørge rigtige_ord rigtige_spørgsmål det_magiske_ord kodeord_for
  gemmer_tilbud* holder_kortene tæt_til_kroppen gemt_væk hemmelighed* merudgifter* ordningen
  ordninger gik_glip_af mistede+tilskud år+gået_glip kunne_have_haft fik_jeg_først_at_vide
  fik_vi_først_at_vide først_at_vide at_vide_for_sent for_sent_at_vide en_fremmed_fortalte
  naboen+sagde+søge ingen_gjorde_opmærksom ingen_vejledte ingen_vejledning manglende_vejledning
papers-lost: mistet_min_ansøgning mistede_min mistet_mine_papir* ansøgning*+væk papir*+væk
  bilag*+væk papirer_væk blevet_væk blev_væk bortkom* forsvandt+papir* forsvandt+ansøg*
  forsvandt+henvis* forsvundet+henvis* forsvundet+ansøg* henvisning*+forsvandt henvisning*+væk
  aldrig_modtaget ikke_modtaget ikke_kommet_frem kommet_frem har_de_ikke_modtaget sendt_tre_gange
  sendt_to_gange sendt_fire_gange sende_igen sender_det_igen sende_det_samme lønseddel*
  samme_lønsedler samme_dokument* samme_bilag samme_papirer lønsedler* kontoudtog* landet_i_en_anden
  landede_i forkert_postkasse lå_i_en_bunke ligger_i_en_bunke makuler* dokument*+igen dokumentation*
  lægeerklæring*+gange lægeerklæring*+igen sagen_er_væk arkiv* ny_underskrift sendt_den_igen
  sender_den_igen sende_den_igen afleveret_to_gange afleverede_to papirer+igen attest*+igen
  siger_de_aldrig siger_de_ikke_har de_har_ikke_fået kan_ikke_finde_min kan_ikke_finde_papir*
  kunne_ikke_finde_min lagt_i_forkert rodet_væk
punished-for-better: gik_bedre+væk gik_godt+mistede gik_godt+stop* gik_godt+væk gik_godt_så
  bedre+mistede bedre+fjern* bedre+stop* bedre+tog bedre+lukk* lige_da_jeg lige_da_det lige_som_det
  lige_som_jeg lige_kommet_i_gang fodfæste* tæppet tæppet_væk hev_tæppet rev_tæppet straffet_for_at
  straffes_for straffet_for straffet+fremskridt støtten_væk støtte+sparet sparet_væk hjælpen_væk
  mistede_min_bostøtte mistede+bostøtte mistede+mentor mistede+hjælp* sluppet_for_tidligt
  slap_for_tidligt tolv_gange ti_gange seks_gange forløbet_sluttede sluttede_brat sluttede_da
  tiden_var_gået timerne_brugt timerne_var_brugt slut_efter raskmeldt_for for_rask_nu
  klare_mig_selv_nu klare_den_selv nu_kunne_jeg_selv faldt_tilbage så_faldt_jeg
  fik_det_bedre+mistede fik_det_bedre+stop* fik_det_bedre+væk lidt_bedre+så fremgang+stop*
  fremgang+mistede fremgang+tog rask_nok for_frisk ser_jo_godt_ud jo_bedre_det_går
privacy: kunne_høre+alle alle_kunne_høre hele_venteværelset hele_gangen hørte_med lyttede_med
  lytter_med tynde_vægge lydt glasbur* glasvæg* glasdør* glaskasse* ved_skranken skranken+højt
  sige_det_højt sagde_det_højt højt_og_tydeligt foran_alle foran_andre foran_hele foran_tyve
  storrum* storrumskontor* forhæng* gardin flersengs* firesengs* naboen_bag køen_bag alle_i_byen
  byen_ved landsby* hele_byen delte_mine udleverede sendt_til_forkert ligger_fremme lå_fremme
  navnet_råbt råbte_mit_navn alle_hørte alle_lyttede hele_rummet andre_patienter+hørte
  andre_patienter medpatient* i_receptionen receptionen+højt kom_ud_til_naboer kunne_læse_med
  skærmen_vendt de_andre_i_køen
record-wrong: står_ting_om_mig står_noget_om_mig står_i_journalen+ikke står_i_min_sag+ikke
  står_i_papirerne+ikke passer_ikke+journal* journal*+forkert* journal*+fejl* journalen+løgn
  journal*+slettet slette slettet få_det_slettet få_det_rettet rette_det rettelse* gammel_fejl
  fejl_følger følger_mig_overalt hænger_ved_mig skrev_at_jeg skrevet_at_jeg hun_skrev han_skrev
  de_skrev skrevet+aldrig_sagt aldrig_sagt ord_i_munden lagt_i_munden fordrejet* drejet*
  referat*+andet referatet+andet referat*+forkert* referat*+passer aktindsigt* genkend*+ikke
  kunne_ikke_kende genkendte_jeg_ikke mig_selv+journal* en_anden_jeg løgne_om usandt* opdigtet*
  misforstået+skrevet forkert_i_min_journal forkerte_ting_om skrevet_forkert skrev_forkert
  stod_forkert står_forkert blandet_sammen_med blandede_mig_sammen forvekslet* notatet
  notater+forkert stod_der_at_jeg står_der_at_jeg
language: tolk+kom_ikke tolken_kom_ikke uden_tolk ingen_tolk aflyst+tolk tolk*+forkert*
  tolk*+dårlig* tolk*+telefon* tolk*+betale oversatte_forkert oversatte+ikke oversat_forkert
  min_søn_oversæt* mit_barn_tolk* barn+oversæt* barn+tolk* barn+forklare+sagde måtte_forklare_mig
  dreng+oversæt* datter+oversæt* datter+tolk* mit_dansk mit_dårlige_dansk taler_for_hurtigt
  talte_for_hurtigt gættede gætte gættede_os sagde_ja_til_alt sagde_bare_ja ja_til_alt
  nikkede+forstod nikker+forstår kommer_fra_syrien syrien* afghan* somalia* ukrain* iran* irak*
  eritrea* kom_til_danmark nyt_i_danmark fremmed_i svære_ord+dansk kan_ikke_sproget kan_ikke_dansk
  ikke_så_godt_dansk
moved-municipality: flyttede+kommune flytte+kommune flyttet+kommune ny_kommune nye_kommune
  ny_bopælskommune kommunegrænse* grænsen_til nabokommune* hjemkommune* handlekommune*
  betalingskommune* to_kommuner kommunerne+skænd* kommunerne+strid* kommuner+betale
  hvem_der_skulle_betale hvem_skal_betale hvilken_kommune den_gamle_kommune gamle_kommune
  tidligere_kommune flyttede+forfra flytning*+forfra flyttede+bevilling* flytter+mister
  tør_ikke_flytte flytte+ryger flytte+mister stavnsbundet* gælder_ikke_her gjaldt_ikke
  gjaldt_bevilling* bevilling*+gjaldt bevilling*+gælder visiteret_igen vurderes_igen vurderes_forfra
  alt_skal_vurderes kommuneskift* skiftede_kommune skifte_kommune over_kommunegræns* anden_kommune
  nabokommunen en_anden_kommune i_den_nye_kommune ny_by+forfra
overruled: egen_læge+kommun* min_læge+kommun* min_læge+jobcent* læge*+jobcent* læge+skrev+sagde
  speciallæge*+jobcent* speciallæge*+talte speciallæge*+konsulent* overlæge*+alligevel
  overlæge*+frarå* læge*+frarå* frarådede* frarådet* neurolog* reumatolog* psykiater*+jobcent*
  psykiater+alligevel erklæring*+talte erklæring*+ikke aldrig_set_mig aldrig_har_set aldrig_mødt_mig
  har_aldrig_mødt aldrig_undersøgt aldrig_har_undersøgt uden_at_se_mig uden_at_møde_mig på_papiret
  vidste_bedre ved_bedre_end raskmeldt* raskmeld* kontormand* kontordame* uden_lægefaglig* stik_imod
  imod_lægens mod_lægens på_trods_af_lægen nul_timer ti_timer skånehensyn* de_gjorde_det_alligevel
  min_læge_siger+de læge+siger+kommun* lægen+uenig de_lyttede_ikke_til_lægen hørte_ikke_på_lægen
  ser_bort_fra så_bort_fra ignorerede_lægen ignorer*+læge* papirer_fra_lægen tre_læger_har
  specialist*+ikke kommunens_læge deres_læge deres_egen_læge
clean-first: når_du_er_clean kom_igen_når kom_tilbage_når clean_først først_clean først_ædru
  ædru_først stoffri_først skal_være_stoffri være_clean dobbeltdiagnos* hash+stemmer* hash+angst
  ryger_hash hash+dæmp* drikker_for_at drak_for_at drak_på_grund drikker_på_grund drak_jo_på
  selvmedicin* urinprøve* promille* pustede puste_i alkometer* påvirket+afvist vist_ud vist_væk
  smidt_ud_af_behandling behandler_ikke_misbrug psykiatri*+misbrug* psykiatri*+hash
  psykiatri*+alkohol psyk+clean psyk+ædru misbrugscent*+psyk* rusmiddel*+psyk* hønen ægget
  hønen_og_ægget ond_cirkel
must-fight: kæmpe* kampen kamp_mod kamp_for slås_med slås_for råbe_højt råbe_op råbe_højest
  højest_råber den_der_råber stædighed* hvad_med_dem dem_uden dem_der_ikke_kan hvis_man_ikke_kan
  advokat*+måtte journalist* tv ankestyrelsen+måtte klage_for_at klaget_tre give_op+kamp
  udmattende_kamp
fear-of-authority: ondt_i_maven+@municipality ondt_i_maven+brev* ondt_i_maven+ringer hjertebanken*
  hjertet_hamrer sveder+brev* tør_ikke_åbne åbner_ikke_post åbner_ikke_min uåbnet* e-boks+angst
  eboks+angst sover_ikke+møde ryster+møde kaster_op+møde vrede+frygt bange_for_systemet
  bange_for_kommunen bange_for_jobcent* turde_ikke_klage tør_ikke_klage går_ud_over_mig hævn*
  mareridt*+jobcent*
no-time: travlt travlhed* tid+ikke løber_stærkt løb_stærkt stopur* minutter_til syv_minutter
  tyve_minutter uret et_øje_på_uret med_jakken_på en_fod_ude døren+allerede på_vej_ud
  videre_til_den_næste næste_borger forjaget* forhast* haste* sagsstamme* for_mange_sager
  underbemand* normering* personalemangel* vi_er_for_få på_vej_videre skynder_sig skyndte_sig
  ikke_sætte_sig satte_sig_ikke nåede_ikke_at_sige nåede_knap lige_en_hurtig fløj_ind
  ud_ad_døren_igen ind_og_ud
no-followup: efter_udskriv*+ingen efter_behandling*+ingen efter_forløb*+ingen bagefter+ingen
  bagefter_stod derefter+ingenting ingen_spurgte_til ingen_har_spurgt sluppet_ud sluppet_i
  stod_på_gaden_med en_pjece pjece* fik_en_folder folder* held_og_lykke klar_dig_selv ud_i_ingenting
  forløbet_var_slut+intet forløb+slut+hørte hørte_jeg_intet hørte_intet hørt_intet intet_hørt
  intet_mere så_stod_jeg så_stod_vi stod_jeg_der stod_vi_der ladt_tilbage ingen_fulgte_op
  ingen_efter slut_og_færdig ingen_ringede_efter
stigma: stempl* mærkat* set_skævt kigger_skævt skævt_til fordom* diagnosen_følger kun_diagnosen
  psykiatrisk+tror tilskrev* skyldtes_angst det_er_bare_angst bare_stress bare_psykisk
  sidder_i_hovedet det_er_psykisk i_dit_hoved overvægt*+skyld* tyk+skyld* tab_dig ryger+skyld*
  selv_ude_om selvforskyld*
coercion: tvang* bælte* bæltefikser* fikser* holdt_nede spændt_fast holdt_fast+mod politi+hentede
  politiet_hentede håndjern* låst_inde lukket_afdeling isolat* sprøjte+mod tvangsmedicin*
  mod_min_vilje imod_min_vilje tvangsindlagt* magtanvend*
caseworker-rude: råbte_ad vrissede snerpet* kold* iskold* hånlig* grinede_ad lo_ad_mig sukkede
  himlede himlede_med_øjnene rullede+øjne nedladende* ned_til_mig som_et_barn som_en_idiot sarkas*
  løftet_pegefinger* belær* skældte_mig_ud skældt_ud bad_mig_tage tag_dig_sammen truede_mig
limbo: ved_ikke_hvad_der_sker ved_ikke_hvornår hvad_skal_der_ske standby sat_livet_på livet_på_hold
  livet_på_pause planlægge_noget hænger_i_luften i_uvished i_limbo venter_på_afgørelse
  midlertidig*+år afklaret+aldrig ingen_kan_sige_hvornår ingen_ved_hvornår vide_noget_sikkert
  ikke_at_vide hvor_længe_det ved_ikke_hvor_længe livet_står_stille alt_står_stille
no-overview: hvem_der_gør_hvad hvem_har_ansvar hvem_der_har_ansvar hvem_jeg_skal_ringe
  hvem_skal_jeg_ringe hvem_skal_jeg_spørge garnnøgle* sammenfiltret rod_i_det mistet_overblik*
  miste_overblik* alt_for_mange_planer tre_planer fire_planer fem_planer planer_der_ikke
  ved_ikke_hvor_jeg_skal ingen_har_overblik ingen_kender_hele højre_hånd venstre_hånd højre_hånd_ved
no-exchange: talte_ikke_sammen taler_ikke_med_hinanden ved_ikke_hvad_den_anden hinandens_systemer
  kan_ikke_se_hinandens systemerne_taler ikke_adgang_til må_ikke_dele bud_mellem postbud*
  bære_besked* journalen+sendt ikke_sendt_videre medicinliste* ikke_givet_besked fik_ikke_besked
  gav_ikke_besked ingen_besked_til besked+@hospital+@municipality ene_ved_ikke
  ved_ikke_hvad+anden+laver selv_fortælle_lægen selv_fortælle_kommun* selv_videregive selv_bære
  selv_sende_papir* måtte_selv_fortælle skulle_selv_fortælle skulle_selv_give
staff-unqualified: ufaglært* vikar* nyuddannet* vidste_ikke_noget_om viden_om+mangl* ingen_viden
  aldrig_hørt_om_min kender_ikke_til_min autisme+viden forstår_ikke_autisme kender_ikke_reglerne
  vidste_mindre måtte_jeg_forklare_hende googlede_min
deadline: frist* fristen udløb* tre_dage_til to_dage_til fjorten_dages_frist høringsfrist*
  klagefrist* for_sent+frist* nåede_det_ikke nåede_ikke_fristen brevet_kom_for_sent overskredet
  overskred* partshøring* svarfrist*
meeting-overwhelming: lommetørklæde* græd_på_mødet græd_til_mødet grædende_fra_mødet forlod_mødet
  gik_grædende alene_på_den_ene overmagt* mod_én seks_mod fem_mod fremmede_kiggede alle_kiggede
  alle_stirrede bag_computer* bag_skærme* eksamensbord* eksamen+møde alene_over_for alene_til_mødet
  dagsordenen_var_deres følte_mig_lille sad_for_enden blev_lille mødet+rystede mødet+tung
  sad_som_den_eneste
gave-up: orker_ikke orkede_ikke gav_op givet_op give_op opgivet opgav_at_søge opgav_at_klage
  træt_af_at_slås træt_af_systemet træt_af_at_kæmpe lader_være lod_være søger_ikke_mere
  søger_ikke_længere beder_ikke_mere beder_ikke_længere ikke_kræfter ingen_kræfter nytter_ikke
  nytter_alligevel det_er_lige_meget tilbage_i_sengen mistet_troen mistede_troen mistet_tilliden
  tror_ikke_længere håbløs* magtesløs* afmagt*
"""
