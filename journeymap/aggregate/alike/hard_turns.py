"""More words and turns for red notes: what went wrong, told in everyday words.

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
tell-again: starte_forfra begynde_forfra fortælle_det_hele_igen gentage* hele_historien_igen udenad
  remse remser bånd på_bånd gammel_plade ripper_op rive_op rive_såret åbne_såret såret_op
  overgreb*+igen spurgte_om_det_samme gang_på_gang n'te_gang for_tiende_gang for_femte_gang
  for_sjette_gang for_hundrede ingen_havde_læst læst_journalen+ikke kendte_ikke_min_sag
  ikke_sat_sig_ind står_i_journalen det_står_jo hele_møllen møllen_om vende_vrangen krænge
waiting: i_kø plads_i_køen år_i_kø måneder_på uger_på et_år_til to_år_på tre_år_på otte_måneder
  ni_måneder blev_til+måneder blev_til+år uger+blev_til stadig_ikke+indkald* stadig_ingen_indkald*
  ingen_indkaldelse stadig_ikke_hørt bliver_ens_tur min_tur vores_tur tur+kommer når_min_tur
  tiden_går langt_ud udredningsgaranti* udredningsret* udskudt* udsat_igen endnu_en_udsættelse
  mere_syg_mens syg_af_at_vente dårligere_af_at_vente jul+stadig sommer+stadig vokset_fra vokser_fra
  kalender+ingenting hele_skoleåret
sent-round: kastet kaste bolden_videre ping-pong* tennisbold* sorteper* abe_på_skulder
  peger_på_hinanden en_anden_dør anden_afdeling et_andet_kontor andet_nummer naboens_bord mit_bord
  vores_bord andens_bord hører_ikke_under hører_til_et_andet ikke_os_der ikke_vores_ansvar
  ikke_vores_opgave ring_til_kommunen ring_til_lægen spørg_din_læge rundt_i_manegen rundt_i_ring
  gik_i_ring ringen_sluttet endte_hvor_jeg stillet_om omstillet* omstilling_til henvist_til
  henviste_til sender_mig_til ingen_vil_eje ingen_tager_ansvar ingen_tog_ansvar skubber_ansvar*
  vasker_hænder lægen_siger_kommunen kommunen_siger_lægen kommunen_siger_regionen regionen_siger
  region+kommune ingenmandsland* mellem_stolene to_stole tomrum*
no-reply: få_fat_i+ikke umulig*+fat aldrig_fat nummer+kø ventemusik* musik_i_røret hænge_i_telefonen
  hang_i_røret i_røret afbrudt røg_af_linjen forbindelsen_røg lagt_på lagde_på kun_åbent
  lukker_telefon* båndet besked+tilbage beskeder+tilbage lagt_besked lægger_besked ingen_vendte
  ringer_aldrig_tilbage ringede_aldrig svarer_aldrig svarede_aldrig ingen_tager tager_den_ikke
  tager_ikke_telefonen mail+svar autosvar* kvittering*+ingenting sort_hul forsvinder_i_et_sort
  råber_i_skoven hjemmeside*+telefonnummer hemmeligt_nummer intet_nummer kontaktformular*
letters: fattede_ikke_brevet brev+forst* breve+forst* brevet+forst* afgørelsen+forst* stk
  juristsprog* kancelli* sort_tale gåde oversætte_brevet oversætte+skrev svære_ord lange_ord
  lange_sætninger ti_sider fem_sider fire_sider otte_sider tolv_sider sider+ja sider+nej
  ja_eller_nej om_det_var_et_ja om_jeg_fik_eller hvad_betyder hvad_mener_de læse_mellem
  skulle_have_studeret universitetsgrad* min_datter_læs* min_søn_læs* naboen_læs* koldt_brev
  kolde_breve hård_tone truende_brev* standardbrev* skræmmebrev*
mistrust: snyder bedrager* spiller_syg gør_mig_til mistænkt* forbryder* kriminel afhør*
  politiforhør* tiltalt* bevise+syg bevise_at_jeg bevis_på_at tror_mig_ikke tvivlede_på
  kontrol_på_besøg kontrolbesøg* kontrolgruppe* spion* holdt_øje_med tjekke*+skab tandbørst*
  bor_alene_eller boede_med samliv* kærest*+bor doven* gad_ikke gider_ikke_arbejde tag_dig_sammen
  for_rask_ud ser_jo_rask ser_jo_fin pjækker nasser nasse som_om_jeg_løj som_om_jeg_snød
  så_på_mig_som skulende blik blikke dokumentere_alt krævede_bevis
not-heard: bestemt_på_forhånd bestemt_inden bestemt_før afgjort_på_forhånd afgjort_inden
  beslut*+forhånd beslutningen_var_taget var_taget_inden skrevet_på_forhånd planen_lå
  planen_var_lavet planen_var_skrevet hen_over_hovedet over_hovedet_på talte_om_mig taler_om_mig
  ikke_med_mig tale_til_væggen talte_til_væggen talt_til_en_væg talt_til_væggen taler_til_en_mur mur
  for_døve døve_ører et_døvt ingen_spurgte_mig ingen_spurgte_hvad ingen_spørger spurgte_aldrig
  spørger_aldrig spurgte_ikke hvad_jeg_selv_ville hvad_jeg_ville hvad_jeg_ønskede mine_ønsker
  mit_ønske mine_ord mine_mål kom_ikke_med stod_ikke_i ikke_i_planen ikke_i_referatet
  uden_at_spørge_mig uden_at_høre_mig lyttede_ikke lytter_ikke hørte_ikke_efter ingen_hørte
  ingen_lyttede afbrød afbrudt_hver fik_ikke_lov_at_tale fik_ikke_ordet kom_ikke_til_orde til_orde
  få_et_ord pseudo* skinproces* statist* pynt på_skrømt gidsel* underskrive+læst skrive_under_på
  sagde_bare_ja nikkede_bare valget+ikke intet_valg ikke_noget_valg
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
  link linket systemet_var_nede nede_igen siden_gik_ned timeout
too-many-people: fagpersoner fagfolk fuldtidsarbejde* fuldtidsjob* heltidsjob* mennesker_rundt_om
  rundt_om_bordet rundt_om_et_bord på_den_anden_side_af_bordet alene_mod alene_overfor overfor_otte
  rend_i_huset rendte_i_huset rend_af banegård* svingdør* fremmede_i_mit_hjem fremmede_i_huset
  møde_på_møde møder_hele_ugen møder_om_ugen møder_på_en_uge ugen_går kalenderen_fuld kalender+fyldt
  samtale_på_samtale alle_de_møder så_mange_møder møder_og_samtaler syv+møder fem+møder tre+møder
  fire+møder otte_mennesker ni_mennesker ti_mennesker tolv_mennesker antal_mennesker
  mange_mennesker_omkring ti_forskellige syv_forskellige fjorten+@worker tyve+@worker femten+@worker
  tretten+@worker vrimmel* hær_af nå_at_få_det_bedre trække_vejret hvem_er_hvem huske_alle_navne
  holde_styr_på_dem_alle
contradictory: den_ene_siger én_siger én+anden+siger siger_ét siger_et ene+anden det_stik_modsatte
  stik_modsat modsat* modsatte modsig* modsiger_hinanden hver_sit hver_sin_besked hvert_sit
  forskellige_svar forskellige_besked* tre_svar tre_forskellige fire_forskellige kommer_an_på_hvem
  an_på_hvem hvem_man_taler hvem_man_spørger hvem_der_sidder hvem_der_tager lotteri* terning*
  først_sagde så_sagde_de først+bagefter først+derefter først_ja ja+så_nej lovligt+ikke
  måtte_godt+måtte_ikke i_går+i_dag ændrede_forklaring skiftede_mening pludselig_noget_andet
  vil_have_mig_til+men hvile+arbejde
pointless-activation: praktik_på_praktik praktik+ingenting praktik+uden_løn praktik+nytte*
  praktik+job praktik+spild arbejdede_gratis gratis_arbejde gratis+arbejd* ingen_løn spild_af_tid
  tidsspild* ingen_verdens_nytte til_ingen_verdens giver_ingen_mening pakke_poser sortere* sorterede
  skruer perler tømme_kasser feje_gård klippe_klistre klistre_frimærker spaghetti* tårn* lego_på
  jobklub* cv'et cv-kursus* samme_kursus jobsøgningskursus* søge_job_jeg_ikke skrive_ansøgninger_til
  personlighedstest* kender_min_type farver+kursus coach* afprøv* afklaringsforløb* ressourceforløb*
  ressourceforløb+år tredje_praktik fjerde_praktik femte_praktik otte_praktik* alle_vidste_resultat*
  parkeret* opbevares tage_tid_ud
eighteen: fyldte_18 fyldte_atten da_jeg_blev_18 blev_atten som_18-årig attenårig* 18-års* 18_år
  fra_den_ene_dag fra_dag_til_dag voksen_i_systemet voksen_på_papiret hos_de_voksne voksensiden
  børnepsykiatri* ungerådgiver*+lukk* plejefamilie*+ikke_penge plejefamilie*+flytte anbring*+slut*
discharged-early: sendt_hjem_for sendt_hjem_før sendt_hjem+klar udskrev*+klar udskrev*+tidlig*
  manglede_sengen brug_for_sengen sengen_skulle ud_røg røg_ud smidt_ud_af_sengen taxabon* taxa+hjem
  i_taxa+alene i_hospitalstøj fredag+uden fredag_aften+hjem tomt_køleskab mad_i_køleskabet
  uden_medicin uden_hjælpemidler uden_en_plan ingen_plan_derhjemme ingen_stod_klar
  ingen_hjælp_derhjemme kom_hjem_til_ingenting trapper+operation efter_operation* sting_i
  svingdørspatient* genindlagt* genindlæg* tilbage_på_skadestuen indlagt_igen færdigbehandlet*
benefit-stopped: penge_udeblev pengene_kom_ikke kom_ingen_penge ingen_penge_den ikke_penge_den
  udbetaling*+udeblev udbetal*+ikke udbetalt_for_sent ydelse*+stop* kontanthjælp*+stop*
  sygedagpenge*+stop* dagpenge*+stop* boligstøtte*+stop* boligstøtte* su+stop* nul_kroner
  nul_på_kontoen tom_konto kontoen_tom husleje*+betal* kunne_ikke_betale levede_af_havregryn
  havregryn* lånte_af_min lånte_penge_af låne_af pantsatte trak_mig_i trukket_i_ydelse tilbagebetal*
  betale_tilbage skyldte_pludselig skylder_pludselig tilbagebetalingskrav* beregn*+forkert
  regnede_forkert fejl+udbetal* efterregul*
carer-coordinator: pårørend*+tovholder* mig_der_holder mig_der_skal_holde mig_der_ringer
  mig_der_koordiner* mig_der_husker mig_der_skal_huske mig_der_må jeg_er_blevet_hans
  jeg_er_blevet_hendes jeg_er_blevet_min sekretær* projektleder* sagsbehandler_for_min
  hustru+sekretær kone+sekretær i_stedet_for_kone i_stedet_for_at_være_mor mor+koordinator*
  holder_styr_på_det holder_styr_på_alt ingen_andre_har_overblik mappe* ringbind* gik_ned_i_tid
  gået_ned_i_tid sagde_mit_job_op for_at_koordinere hvis_ikke_min_søster hvis_ikke_min_mor
  hvis_ikke_min_datter hvis_ikke_jeg_havde råbt_op intet_sket var_der_intet ellers_sker
  sker_ikke_hvis alt_hænger_på alt_hviler på_mine_skuldre uden_mig_faldt ingen_pårørende
  uden_pårørende klippekort*
late-help: galt_før helt_galt gå_galt før_nogen før_der_skete inden_nogen inden_de_kom først_da_jeg
  først_da_han først_da_hun først_efter_at først_når_det skulle_dø_før noget_frygteligt
  forsøgte_selvmord tage_mit_liv tog_livet prøvede_at_tage kom_der_skred skred_i huset_brænder
  brænde_ned brandslukning* brandslukk* slukke_brand efter_bålet brønden brønden_dækkes år_tidligere
  kommet_tidligere et_år_før bad_om_hjælp_i bad_om_støtte_i vi_bad_om vi_råbte_om_hjælp
  råbte_om_hjælp sagde_det_i_årevis sagt_det_i_årevis advarede advaret i_børnehaven+klasse
  toget_var_kørt løbet_var_kørt skaden_var_sket skaden_sket ødelagt_nu kunne_være_undgået undgået
  havde_jeg_stadig havde_vi_stadig
refusal-unexplained: bare_et_nej kun_et_nej nej_uden nej+forklar* afslag*+forklar* afslag*+begrund*
  afslag*+hvorfor ingen_forklaring ingen_begrund* uden_begrund* uden_forklar* begrundelsen+ikke
  ved_ikke_hvorfor ved_stadig_ikke_hvorfor forstår_ikke_hvorfor aldrig_fået_at_vide_hvorfor
  standardsvar* standardbrev* standardtekst* kopieret* copy-paste* klippet_ind en_andens_navn
  et_andet_navn forkert_navn_i på_to_linjer to_linjer tre_linjer én_linje én_sætning en_enkelt_linje
  lægger_vægt_på lagde_vægt konkret_vurdering individuel_vurdering samlet_vurdering serviceniveau*
  måneders_arbejde_med henviste_bare_til en_paragraf paragraf+afslag*
school-ignored: læreren_sagde+går_over går_nok_over går_over vokser_fra_det gror_fra ser_tiden_an
  se_tiden_an se_det_an lige_se vente_og_se fungerer_fint fungerer_jo har_det_jo_fint ikke_hos_os
  ser_intet_problem vi_ser_ikke ser_vi_ikke_her under_bordet sad_på_gangen på_gangen sendt_på_gangen
  sendt_hjem_fra_skole de_voksne_kiggede kiggede_væk kigger_væk vendte_ryggen så_den_anden_vej mobb*
  mobbet mobning* drillet* fravær*+ingen fravær* skolevæg* skolevægr* skolevægring* skoleværing*
  ufrivilligt_skolefravær brød_sammen_i_bilen bryder_sammen_hjemme støttetimer* støtte_i_skolen
  støtte_i_timerne inklusion* ppr+vent* mistriv* mavepine* ondt_i_maven+skole græd+skole grædende
  gjorde_ingenting lærer*+ingen skolen_gjorde skolen_reager* skolelederen skoleinspektør*
a-number: et_nummer cpr-nummer* cpr cpr'et sagsnummer* et_tal en_sag i_bunken en_sag_i endnu_en_sag
  en_i_rækken nummer_i_rækken samlebånd* næste_tak pakke_på_et_bånd kvæg fabrik* maskine maskineri*
  kiggede_på_skærmen så_på_skærmen kiggede_på_sin_skærm kigge_på_skærmen så_aldrig_op så_ikke_op
  kiggede_ikke_op kiggede_aldrig_op tastede+tal* tastede_hele øjenkontakt+ingen uden_øjenkontakt
  huske_mit_navn mit_navn+ikke vidste_ikke_hvad_jeg_hed hvad_jeg_hed kaldte_mig forkert_navn
  kaldte_mig_noget som_om_jeg_ikke_var som_om_jeg_var_en ting mødt_af_et_skema ikke_et_menneske
  ikke_som_et_menneske følte_mig_ikke_som upersonlig* robot* kolde_hænder knæet benet_på_stue
  den_på_stue afkrydsning* kryds_i krydsede_af
broken-promise: lovede_at_ringe lovede_at lovet_en lovede_os lovede_mig lovede+aldrig lovede+ikke
  lovet+aldrig skulle_starte+endnu skulle_have_været_klar skulle_starte_i skulle_være_startet
  nu_er_det_februar nu_er_det_maj nu_er_det_jul smukke_planer flotte_planer flotte_ord fine_ord
  pæne_ord varm_luft varme_hænder_og tom_snak snak_og nikkede+skete nikket skete_ingenting
  skete_intet sker_intet sker_ikke_noget skete_ikke_noget hørte_vi_ikke_mere hørte_aldrig_mere
  ikke_hørt_siden ikke_hørt_fra aldrig_hørt_fra kom_aldrig blev_aldrig_til løb_ud_i løb_i_sandet
  lagt_i_skuffen i_skuffen skuffen bare_ord holdt_ikke_ord holdt_ikke_hvad aftalen_blev_brudt
  brudt_aftale brød_aftalen brød_løftet trukket_tilbage tog_det_tilbage løb_fra_det løber_fra
housing-lack: kan_ikke_betale+lejlighed* lejlighed*+dyr lejlighed*+betal* husleje*+høj ingen_bolig
  intet_sted_at_bo nyt_sted_at_bo finde_et_sted sofaer sofa_hos på_sofaen_hos sofasurf* hos_bekendte
  hos_en_kammerat hos_venner+boede rki boligforening*+rki boligforening* udlejer* depositum*
  indskud* venteliste*+bolig* skrevet_op står_skrevet_op alle_vegne anviser_ikke boliganvis*
  anvisning* færdig+herberg* krisecent*+videre hvor_skal_jeg_gå bor_i_bilen sover_i_bilen
  i_bilen+sov* i_telt på_bænken banegården under_en_bro opsagt+lejemål opsagt_lejlighed fogeden
  fremleje* værelse+dyr mug fugt*
rights-unknown: anede_ikke_at vidste_ikke_man man_kunne_få kunne_have_fået kunne_have_søgt
  burde_have_fået først_efter+hørte hørte_først hørte_tilfældigt opdagede_tilfældigt tilfældigt
  ved_et_tilfælde en_anden_mor en_anden_far en_i_min_gruppe naboen+fortalte facebook*
  facebookgruppe* fb-gruppe* googlede googler ingen_fortæller ingen_sagde ingen_oplyste ingen_nævnte
  nævnte_det_aldrig nævnte_aldrig sagde_ikke_noget_om selv_vide skal_selv_vide skal_selv_finde
  skal_selv_opdage selv_spørge rigtige_ord rigtige_spørgsmål det_magiske_ord kodeord_for
  gemmer_tilbud* holder_kortene tæt_til_kroppen gemt_væk hemmelighed* merudgifter* ordningen
  ordninger gik_glip_af mistede+tilskud år+gået_glip
papers-lost: mistet_min_ansøgning mistede_min mistet_mine_papir* ansøgning*+væk papir*+væk
  bilag*+væk papirer_væk blevet_væk blev_væk bortkom* forsvandt+papir* forsvandt+ansøg*
  forsvandt+henvis* forsvundet+henvis* forsvundet+ansøg* henvisning*+forsvandt henvisning*+væk
  aldrig_modtaget ikke_modtaget ikke_kommet_frem kommet_frem har_de_ikke_modtaget sendt_tre_gange
  sendt_to_gange sendt_fire_gange sende_igen sender_det_igen sende_det_samme lønseddel*
  samme_lønsedler samme_dokument* samme_bilag samme_papirer lønsedler* kontoudtog* landet_i_en_anden
  landede_i forkert_postkasse lå_i_en_bunke ligger_i_en_bunke makuler* dokument*+igen dokumentation*
  lægeerklæring*+gange lægeerklæring*+igen sagen_er_væk arkiv* ny_underskrift
removal-fear: tage_mine_børn tager_mine_børn tager_børnene tager_ham tager_hende_fra tage_ham_fra
  fjerner_børn anbragt_uden underrettet* underrettede turde_ikke_fortælle turde_ikke_sige
  turde_ikke_bede tør_ikke_bede tør_ikke_sige hvor_slemt hvor_slemt_det_var sagde_alt_var_fint
  alt_var_fint spillede_skuespil facade* holdt_masken smilede_og på_prøve på_prøve_som
  en_enkelt_fejl de_holder_øje familieafdeling*+ringer i_pleje plejefamilie*+bange miste_mine_børn
  miste_dem mister_mine miste_hende miste_ham forældrekompetenceundersøg*
punished-for-better: gik_bedre+væk gik_godt+mistede gik_godt+stop* gik_godt+væk gik_godt_så
  bedre+mistede bedre+fjern* bedre+stop* bedre+tog bedre+lukk* lige_da_jeg lige_da_det lige_som_det
  lige_som_jeg lige_kommet_i_gang fodfæste* tæppet tæppet_væk hev_tæppet rev_tæppet straffet_for_at
  straffes_for straffet_for straffet+fremskridt støtten_væk støtte+sparet sparet_væk hjælpen_væk
  mistede_min_bostøtte mistede+bostøtte mistede+mentor mistede+hjælp* sluppet_for_tidligt
  slap_for_tidligt tolv_gange ti_gange seks_gange forløbet_sluttede sluttede_brat sluttede_da
  tiden_var_gået timerne_brugt timerne_var_brugt slut_efter raskmeldt_for for_rask_nu
  klare_mig_selv_nu klare_den_selv nu_kunne_jeg_selv faldt_tilbage så_faldt_jeg
parents-blamed: vores_skyld min_skyld som_mor+skyld forældre+skyld skylden_på skylden_for
  vores_opdragelse opdragelse* opdraget pylre* pylret pylrede overbeskytt* overbekymret hysterisk*
  curling* dårlig_mor dårlig_far dårlige_forældre for_slap for_stram grænser+sætte sætte_grænser
  konsekvent* forældrekursus* forældrekurser forældretræning* forældreevne* gjorde_forkert_derhjemme
  gør_forkert_derhjemme hvad_vi_gjorde_forkert derhjemme+problem* hjemmet+problem* hjemme+skyld*
  skilsmisse*+forklar* forklaret_med vores_skilsmisse i_stedet_for_udredning mor+årsag*
  kiggede_på_os dømt_som_forældre mistænkeliggjort* anklagende pegede_på_os
distance: to_busser tre_busser bus_og_tog bussen+time busser_og_tog time_hver_vej kilometer_væk
  km_væk langt_derud bil+ikke flextur* flexbus* kørte_mig_rundt samkørsel* rundt_i_hele
  dødtræt*+kørsel ingen_bus bussen_kører_ikke bus_efter sidste_bus nedlagt+bus bussen+nedlagt
  taxa+råd billetten benzinpenge* brobizz* bopæl+langt den_anden_ende_af_regionen anden_ende_af
  uden_for_byen på_landet herude herude+bus
privacy: kunne_høre+alle alle_kunne_høre hele_venteværelset hele_gangen hørte_med lyttede_med
  lytter_med tynde_vægge lydt glasbur* glasvæg* glasdør* glaskasse* ved_skranken skranken+højt
  sige_det_højt sagde_det_højt højt_og_tydeligt foran_alle foran_andre foran_hele foran_tyve
  storrum* storrumskontor* forhæng* gardin flersengs* firesengs* naboen_bag køen_bag alle_i_byen
  byen_ved landsby* hele_byen delte_mine udleverede sendt_til_forkert ligger_fremme lå_fremme
  navnet_råbt råbte_mit_navn
record-wrong: står_ting_om_mig står_noget_om_mig står_i_journalen+ikke står_i_min_sag+ikke
  står_i_papirerne+ikke passer_ikke+journal* journal*+forkert* journal*+fejl* journalen+løgn
  journal*+slettet slette slettet få_det_slettet få_det_rettet rette_det rettelse* gammel_fejl
  fejl_følger følger_mig_overalt hænger_ved_mig skrev_at_jeg skrevet_at_jeg hun_skrev han_skrev
  de_skrev skrevet+aldrig_sagt aldrig_sagt ord_i_munden lagt_i_munden fordrejet* drejet*
  referat*+andet referatet+andet referat*+forkert* referat*+passer aktindsigt* genkend*+ikke
  kunne_ikke_kende genkendte_jeg_ikke mig_selv+journal* en_anden_jeg løgne_om usandt* opdigtet*
  misforstået+skrevet
language: tolk+kom_ikke tolken_kom_ikke uden_tolk ingen_tolk aflyst+tolk tolk*+forkert*
  tolk*+dårlig* tolk*+telefon* tolk*+betale oversatte_forkert oversatte+ikke oversat_forkert
  min_søn_oversæt* mit_barn_tolk* barn+oversæt* barn+tolk* barn+forklare+sagde måtte_forklare_mig
  dreng+oversæt* datter+oversæt* datter+tolk* mit_dansk mit_dårlige_dansk taler_for_hurtigt
  talte_for_hurtigt gættede gætte gættede_os sagde_ja_til_alt sagde_bare_ja ja_til_alt
  nikkede+forstod nikker+forstår kommer_fra_syrien syrien* afghan* somalia* ukrain* iran* irak*
  eritrea* kom_til_danmark nyt_i_danmark fremmed_i
side-effects: bivirkning* kilo_på tog_kilo taget_kilo vægt*+medicin vægt*+pille* skruede_op_for
  skruet_op dosis* øgede_dosis mere_medicin endnu_en_pille endnu_en_recept piller_mod_piller zombie*
  sløv* sløvet dopet bedøvet* omtåget tåge* rystede_på_hænderne ryster+medicin rystelser* kvalme*
  opkast* svimmel*+medicin sov_døgnet_rundt sover_døgnet sover_hele_dagen præparat* nye_medicin
  nye_piller ville_ikke_ændre ingen_ville_ændre medicingennemgang* aftrap* trappe_ud nedtrap*
  trappe_ned lev_med_det leve_med_det må_leve_med måtte_leve_med vænner_dig_til psykiateren+bivirk*
  medicinen+dårlig* medicinen+værre indstille*
unsafe-home: bosted* botilbud* bofællesskab*+utryg låser_min_dør låser_døren låse_døren barrikader*
  tør_ikke_gå_ud_på_gangen andre_beboere beboer*+skrig* beboer*+slog beboer*+bange solgt_stoffer
  solgte_stoffer sælger_stoffer stoffer_på_gangen dealer* pusher* hash_på_gangen skreg skriger_hele
  sparkede_på sparker_på bankede_på_væg* banker_på_væg* trusler_fra medbeboer* misbrugere
  mellem_misbrugere blandt_misbrugere mellem_tunge overfaldsalarm* alarm* stjålet+værelse stjæler
  tyveri* utryg* utryghed* bange_om_natten bange_for_at_sove personale+ingen_om_natten
  ingen_personale én_på_arbejde alene_på_vagt vagter* knive kniv
no-help-offhours: klokken+nat klokken_to_om klokken_tre klokken_fire_om om_natten+lukket
  natten+lukket nat+ingen aften+lukket aftenen+lukket weekend*+lukket weekend*+ingen weekend*+alene
  lørdag+lukket lørdag+ingen lørdag+alene søndag+lukket søndag+ingen fredag+lukket fredag+mandag
  fredag_middag fredag_eftermiddag efter_klokken efter_kl lukker_klokken lukker_kl kontortid*
  åbningstid* kriser_holder krise+ferie jul*+lukket julen+ingen påske*+lukket ferie*+lukket
  sommerferie*+lukket helligdag* kun_vagtlæge* vagtlæge* 1813 lægevagt* kun_skadestue* politiet_kom
  ringe_mandag ring_mandag ring_på_mandag vente_til_mandag hverdage_mellem
siblings: lillesøster* lillebror* storesøster* storebror* søskende* tvilling* de_andre_børn
  den_anden_søn vores_andet_barn andet_barn raske_barn det_raske alt_handlede_om alt_drejede_sig_om
  fyldte_det_hele fyldte_alt fylder_det_hele ingen_opmærksomhed ingen_spurgte+søster
  ingen_spurgte+bror til_besvær ikke_til_besvær listefødder* gå_stille gjorde_mig_usynlig
  usynlig_barn usynlige_barn glemte_barn overså+søster overså+bror skyggebarn* i_skyggen
  skyggesøskende* gik_i_stykker opdagede+barn
aids-trouble: hjælpemid*+vent* hjælpemid* kørestol*+bred* kørestol*+smal* kørestol*+vent* kørestol*
  for_bred for_smal for_stor for_lille passede_ikke_i badebænk* bruse* greb rollator* lift*
  plejeseng* seng+hentet høreapparat*+hyl* høreapparat* justere hyler protese* bevise+ben batterier
  reparation* reparere i_stykker+vent* gik_i_stykker+kørestol* depotet hjælpemiddeldepot*
  forkert_model forkert_størrelse fik_en_anden_end billigste_model standardmodel* udbud leveret*
  levering* elscooter*+afslag elscooter* handicapbil* boligindretning* ergoterapeut* mål_taget
moved-municipality: flyttede+kommune flytte+kommune flyttet+kommune ny_kommune nye_kommune
  ny_bopælskommune kommunegrænse* grænsen_til nabokommune* hjemkommune* handlekommune*
  betalingskommune* to_kommuner kommunerne+skænd* kommunerne+strid* kommuner+betale
  hvem_der_skulle_betale hvem_skal_betale hvilken_kommune den_gamle_kommune gamle_kommune
  tidligere_kommune flyttede+forfra flytning*+forfra flyttede+bevilling* flytter+mister
  tør_ikke_flytte flytte+ryger flytte+mister stavnsbundet* gælder_ikke_her gjaldt_ikke
  gjaldt_bevilling* bevilling*+gjaldt bevilling*+gælder visiteret_igen vurderes_igen vurderes_forfra
  alt_skal_vurderes
overruled: egen_læge+kommun* min_læge+kommun* min_læge+jobcent* læge*+jobcent* læge+skrev+sagde
  speciallæge*+jobcent* speciallæge*+talte speciallæge*+konsulent* overlæge*+alligevel
  overlæge*+frarå* læge*+frarå* frarådede* frarådet* neurolog* reumatolog* psykiater*+jobcent*
  psykiater+alligevel erklæring*+talte erklæring*+ikke aldrig_set_mig aldrig_har_set aldrig_mødt_mig
  har_aldrig_mødt aldrig_undersøgt aldrig_har_undersøgt uden_at_se_mig uden_at_møde_mig på_papiret
  vidste_bedre ved_bedre_end raskmeldt* raskmeld* kontormand* kontordame* uden_lægefaglig* stik_imod
  imod_lægens mod_lægens på_trods_af_lægen nul_timer ti_timer skånehensyn* de_gjorde_det_alligevel
clean-first: når_du_er_clean kom_igen_når kom_tilbage_når clean_først først_clean først_ædru
  ædru_først stoffri_først skal_være_stoffri være_clean dobbeltdiagnos* hash+stemmer* hash+angst
  ryger_hash hash+dæmp* drikker_for_at drak_for_at drak_på_grund drikker_på_grund drak_jo_på
  selvmedicin* urinprøve* promille* pustede puste_i alkometer* påvirket+afvist vist_ud vist_væk
  smidt_ud_af_behandling behandler_ikke_misbrug psykiatri*+misbrug* psykiatri*+hash
  psykiatri*+alkohol psyk+clean psyk+ædru misbrugscent*+psyk* rusmiddel*+psyk* hønen ægget
  hønen_og_ægget ond_cirkel
money-trouble: ingen_råd havregryn* rugbrød* madkasse* genbrug* sultne sulter den_20
  sidste_uge_i_måneden rykker* inkasso* pengene_slår slår_ikke_til strækker_ikke skære_ned varme_af
  strøm_lukket lukkede_for_strøm tandlæge+råd medicin+råd børnefødselsdag*+råd skolefoto*
  kontanthjælpsloft* 225-time* loft* gensidig_forsørg*
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
  underbemand* normering* personalemangel* vi_er_for_få
homecare-strangers: forskellige_hjælper* forskellige_mennesker fremmede_i_mit fremmede_hænder
  fremmed_mand tyve_forskellige fjorten_forskellige tredive_forskellige hvem_kommer vise_hvor+står
  forklare+hver_morgen hvor_ting_står vikarer*
homecare-bad: kom_ikke_i_dag kommer_for_sent kom_klokken_elleve bad_aflyst badet_aflyst bad_hver
  bad_om_ugen fjorten_dage+bad rengøring*+uge rengøring*+skåret støvsug* maden_kold kold_mad
  lagt_i_seng seng_klokken i_seng_klokken ble+skift* ble_hele våd_seng glemt_på_toilettet
  tisse_i_bleen ingen_kommer_når trykkede_på_nødkald nødkald*+vent*
lonely: taler_med_fjernsynet fjernsynet ingen_besøger ingen_at_ringe sidder_her alene_hele
  hele_dagen_alene dage+uden_at_tale uden_at_tale_med vennerne_forsvandt venner_væk mistet_venner
  ingen_venner højtid*+alene juleaften+alene alene_juleaften fødselsdag+alene fødselsdag+ingen
  stilheden* tavshed* væggene kontakt_med_verden isoleret*
not-ready-pushed: presset_ud presset_i presset_tilbage for_hurtigt for_tidligt_tilbage
  for_mange_timer optrappet_for skulle_op_i_tid flere_timer+kunne_ikke knæk* knækkede kollaps*
  brød_sammen bryder_sammen endte_på_gulvet endte_indlagt blev_mere_syg gjorde_mig_mere_syg sygere
  skubbet_ud tvunget_i_praktik tvunget_til trods_smerter med_feber
no-followup: efter_udskriv*+ingen efter_behandling*+ingen efter_forløb*+ingen bagefter+ingen
  bagefter_stod derefter+ingenting ingen_spurgte_til ingen_har_spurgt sluppet_ud sluppet_i
  stod_på_gaden_med en_pjece pjece* fik_en_folder folder* held_og_lykke klar_dig_selv ud_i_ingenting
stigma: stempl* mærkat* set_skævt kigger_skævt skævt_til fordom* diagnosen_følger kun_diagnosen
  psykiatrisk+tror tilskrev* skyldtes_angst det_er_bare_angst bare_stress bare_psykisk
  sidder_i_hovedet det_er_psykisk i_dit_hoved overvægt*+skyld* tyk+skyld* tab_dig ryger+skyld*
  selv_ude_om selvforskyld*
coercion: tvang* bælte* bæltefikser* fikser* holdt_nede spændt_fast holdt_fast+mod politi+hentede
  politiet_hentede håndjern* låst_inde lukket_afdeling isolat* sprøjte+mod tvangsmedicin*
  mod_min_vilje imod_min_vilje tvangsindlagt* magtanvend*
group-unfit: holdt_udenfor udenfor_fællesskabet ingen_inviterer ingen_legekammerat* inviteres_ikke
  fritid*+plads fritidshjem* sfo+ikke klub+ikke
dental: tænder+råd tandpine* tandlæge*+råd tandlæge*+dyr tænderne_rådner smiler_ikke skjuler_tænder
caseworker-rude: råbte_ad vrissede snerpet* kold* iskold* hånlig* grinede_ad lo_ad_mig sukkede
  himlede himlede_med_øjnene rullede+øjne nedladende* ned_til_mig som_et_barn som_en_idiot sarkas*
  løftet_pegefinger* belær* skældte_mig_ud skældt_ud bad_mig_tage tag_dig_sammen truede_mig
limbo: ved_ikke_hvad_der_sker ved_ikke_hvornår hvad_skal_der_ske standby sat_livet_på livet_på_hold
  livet_på_pause planlægge_noget hænger_i_luften i_uvished i_limbo venter_på_afgørelse
  midlertidig*+år afklaret+aldrig
no-overview: hvem_der_gør_hvad hvem_har_ansvar hvem_der_har_ansvar hvem_jeg_skal_ringe
  hvem_skal_jeg_ringe hvem_skal_jeg_spørge garnnøgle* sammenfiltret rod_i_det mistet_overblik*
  miste_overblik* alt_for_mange_planer tre_planer fire_planer fem_planer planer_der_ikke
  ved_ikke_hvor_jeg_skal ingen_har_overblik ingen_kender_hele højre_hånd venstre_hånd højre_hånd_ved
no-exchange: talte_ikke_sammen taler_ikke_med_hinanden ved_ikke_hvad_den_anden hinandens_systemer
  kan_ikke_se_hinandens systemerne_taler ikke_adgang_til må_ikke_dele bud_mellem postbud*
  bære_besked* journalen+sendt ikke_sendt_videre medicinliste*
staff-unqualified: ufaglært* vikar* nyuddannet* vidste_ikke_noget_om viden_om+mangl* ingen_viden
  aldrig_hørt_om_min kender_ikke_til_min autisme+viden forstår_ikke_autisme kender_ikke_reglerne
  vidste_mindre måtte_jeg_forklare_hende googlede_min
violence-unhelped: anmeld*+ingenting politi*+ingenting tilhold* vold*+troede ekskæreste* eks+truer
  samvær*+vold* fælles_forældremyndighed samarbejde_med_ham familieretshus* statsforvaltning*
debt: skyld+penge renter* gebyr* rykkergebyr* lån_til_at_betale kviklån* sms-lån* udlæg* foged*
grief-ignored: døde+brev* død+brev* død+næste_dag begrav*+møde* begravelse* sorg* mistede+syge*
  enke*+regning* dødsbo* skifteret* miste_et_barn dødfød*
no-transition-job: sygemeldt*+fyret stress*+sygemeldt* arbejdsplads*+presse* chef+presse* fyret*
  fyreseddel* opsagt* raskmeld* arbejdsskade*+vent* arbejdsskade*
"""
