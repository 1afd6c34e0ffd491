"""More words and turns for red notes: money, home, school, health, those who care.

`name: cues`, a line or more each; a name that stands in `hard_themes.py` too is the same theme. How
a cue is written is told in `lexicon.py`.
"""

from typing import Final

HARD_NEEDS: Final = """
homecare-bad: når_det_passer_dem passer_dem fik_ikke_bad ikke_bad_i ikke_i_bad ikke_været_i_bad
  uden_bad ikke_vasket_i drikke_sin_kaffe løber_igen ud_igen_efter når_ikke_mere glemte_at_komme
  dukkede_ikke_op+@homecare varmer_maden stiller_maden tørt_rugbrød lægger_sig_klokken natpotte*
  bækken kom_ikke_i_dag kommer_for_sent kom_klokken_elleve bad_aflyst badet_aflyst bad_hver
  bad_om_ugen fjorten_dage+bad rengøring*+uge rengøring*+skåret støvsug* maden_kold kold_mad
  lagt_i_seng seng_klokken i_seng_klokken ble+skift* ble_hele våd_seng glemt_på_toilettet
  tisse_i_bleen ingen_kommer_når trykkede_på_nødkald nødkald*+vent*
homecare-strangers: forskellige_der_kommer nye_der_kommer fremmed_der_låser forskellige_hjælper*
  forskellige_mennesker fremmede_i_mit fremmede_hænder fremmed_mand tyve_forskellige
  fjorten_forskellige tredive_forskellige hvem_kommer vise_hvor+står forklare+hver_morgen
  hvor_ting_står vikarer* nye_hver_dag en_ny_hver_morgen ny_hver_gang+@homecare forskellige_hver_dag
  aldrig_den_samme+@homecare kender_ikke_dem_der hvem_der_låser fremmed+badet fremmed+toilet
housing-lack: for_få_værelser to_værelser ét_værelse bor_fem_på bor_seks_på bor_fire_på trangt
  haft_en_adresse uden_egen_adresse c/o alt_for_dyrt+bolig for_dyrt+tilbød tilbød+lejlighed*
  kan_ikke_betale+lejlighed* lejlighed*+dyr lejlighed*+betal* husleje*+høj ingen_bolig
  intet_sted_at_bo nyt_sted_at_bo finde_et_sted sofaer sofa_hos på_sofaen_hos sofasurf* hos_bekendte
  hos_en_kammerat hos_venner+boede rki boligforening*+rki boligforening* udlejer* depositum*
  indskud* venteliste*+bolig* skrevet_op står_skrevet_op alle_vegne anviser_ikke boliganvis*
  anvisning* færdig+herberg* krisecent*+videre hvor_skal_jeg_gå bor_i_bilen sover_i_bilen
  i_bilen+sov* i_telt på_bænken banegården under_en_bro opsagt+lejemål opsagt_lejlighed fogeden
  fremleje* værelse+dyr mug fugt*
lonely: går_dage_hvor dage_hvor_jeg_ikke_siger ikke_siger_noget spørger_efter_mig
  ingen_spørger_efter min_verden+lille verden_er_blevet_lille kun_katten kun_hunden taler_med_hunden
  taler_med_katten sidder_og_kigger tavs_hele taler_med_fjernsynet fjernsynet ingen_besøger
  ingen_at_ringe sidder_her alene_hele hele_dagen_alene dage+uden_at_tale uden_at_tale_med
  vennerne_forsvandt venner_væk mistet_venner ingen_venner højtid*+alene juleaften+alene
  alene_juleaften fødselsdag+alene fødselsdag+ingen stilheden* tavshed* væggene kontakt_med_verden
  isoleret* ingen_kommer_forbi telefonen_ringer_aldrig telefonen_er_stille savner_mennesker
  savner_en_hånd mangler_nogen mangler_en_at ser_kun_hjemmehjælp*
carer-worn: mere_sygeplejerske_end sygeplejerske_end plejer_end plejer_mere_end end_hustru end_kone
  end_mand end_datter end_kæreste passer_mig min_søn_passer min_datter_passer barn_passer
  pårørende_ser_ingen ingen_ser+gå_ned ved_at_gå_ned gå_ned_med også_ved_at jeg_er_også
  jeg_er_selv_ved_at jeg_kan_heller_ikke
refusal: til_et_nej blev_et_nej endnu_et_nej nej_igen nej_til_det siger_nej gange+nej
  læste_ikke_ansøgningen ikke_engang_ansøgningen fik_nul fik_afslag afslag_på_afslag afslag_igen
sanction: mistede_jeg_ydelsen mister_jeg_ydelsen mister_ydelsen tage_pengene tager_pengene
  tog_pengene truede_med_at truer_med_at truer_mig syg_den_dag blev_trukket trukket_for kom_jeg_ikke
  møder_jeg_ikke sygemelde_mig_til
pills-only: det_eneste_de_tilbyder eneste_tilbud+piller bare_mere_medicin mere_medicin_på
  lagde_mere_medicin medicin_på_medicin ingen_spørger_hvorfor spurgt_hvorfor_jeg_er ingen_samtale
  ingen_psykolog ingen_terapi kun_medicin kun_piller bare_piller bare_medicin
talked-down: om_jeg_var_fem om_jeg_var_et_barn som_var_jeg_fem fem_år+talte til_grin gjort_til_grin
  gjorde_mig_til_grin til_nar sukkede_hver_gang himmelvendte lo_ad grinede_af_mig smågrinede
pushed-too-hard: i_praktik+feber med_feber praktik+syg arbejde+syg timer_sat_op timerne_sat_op
  sat_op_i_tid sagde_fra+alligevel selv_om_jeg_sagde_fra til_jeg_gik_i gik_i_stykker gik_ned
  kørte_mig_i_sænk i_sænk over_kanten over_min_grænse mine_grænser_blev
school-support: bad_mig_hente hente_ham hente_hende ringede_hver_dag sad_hjemme_et hjemme_et_helt
  rumme_min_søn rumme_min_datter rumme_vores skolen_kan_ikke_rumme kan_ikke_rumme rumme_ham
  rumme_hende for_få_voksne én_lærer_til en_lærer_til 28_elever 26_elever lærermangel*
  alene_i_skolegården sidder_alene skolen_siger_han skolen_siger_hun skolen_mener hjemme_i_måneder
  ikke_i_skole gået_i_skole_siden nedsmeltning* eksploderer_hjemme
pointless-activation: praktik_på_praktik praktik+ingenting praktik+uden_løn praktik+nytte*
  praktik+job praktik+spild arbejdede_gratis gratis_arbejde gratis+arbejd* ingen_løn spild_af_tid
  tidsspild* ingen_verdens_nytte til_ingen_verdens giver_ingen_mening pakke_poser sortere* sorterede
  skruer perler tømme_kasser feje_gård klippe_klistre klistre_frimærker spaghetti* tårn* lego_på
  jobklub* cv'et cv-kursus* samme_kursus jobsøgningskursus* søge_job_jeg_ikke skrive_ansøgninger_til
  personlighedstest* kender_min_type farver+kursus coach* afprøv* afklaringsforløb* ressourceforløb*
  ressourceforløb+år tredje_praktik fjerde_praktik femte_praktik otte_praktik* alle_vidste_resultat*
  parkeret* opbevares tage_tid_ud tælle_skruer tælle_knapper sidde_og_vente+kursus sidde_af tiden_af
  sad_tiden kaffe_drikke ingen_opgaver intet_at_lave kiggede_ud_ad_vinduet fjerde_kursus
  tredje_kursus samme_forløb_igen jobansøgninger_for_syns for_syns_skyld
eighteen: fyldte_18 fyldte_atten da_jeg_blev_18 blev_atten som_18-årig attenårig* 18-års* 18_år
  fra_den_ene_dag fra_dag_til_dag voksen_i_systemet voksen_på_papiret hos_de_voksne voksensiden
  børnepsykiatri* ungerådgiver*+lukk* plejefamilie*+ikke_penge plejefamilie*+flytte anbring*+slut*
discharged-early: sendt_hjem_for sendt_hjem_før sendt_hjem+klar udskrev*+klar udskrev*+tidlig*
  manglede_sengen brug_for_sengen sengen_skulle ud_røg røg_ud smidt_ud_af_sengen taxabon* taxa+hjem
  i_taxa+alene i_hospitalstøj fredag+uden fredag_aften+hjem tomt_køleskab mad_i_køleskabet
  uden_medicin uden_hjælpemidler uden_en_plan ingen_plan_derhjemme ingen_stod_klar
  ingen_hjælp_derhjemme kom_hjem_til_ingenting trapper+operation efter_operation* sting_i
  svingdørspatient* genindlagt* genindlæg* tilbage_på_skadestuen indlagt_igen færdigbehandlet*
  sparket_hjem smidt_hjem sendt_hjem_med sendt_hjem_samme hjem_midt_om_natten hjem_om_natten
  hjem_uden for_syg_til_at_være_hjemme ikke_færdigbehandlet kunne_ikke_stå_selv kunne_ikke_gå+hjem
  ingen_havde_ringet_til_hjemmepl* hjemmeplejen_vidste kendte_ikke_til_hjem*
benefit-stopped: penge_udeblev pengene_kom_ikke kom_ingen_penge ingen_penge_den ikke_penge_den
  udbetaling*+udeblev udbetal*+ikke udbetalt_for_sent ydelse*+stop* kontanthjælp*+stop*
  sygedagpenge*+stop* dagpenge*+stop* boligstøtte*+stop* boligstøtte* su+stop* nul_kroner
  nul_på_kontoen tom_konto kontoen_tom husleje*+betal* kunne_ikke_betale levede_af_havregryn
  havregryn* lånte_af_min lånte_penge_af låne_af pantsatte trak_mig_i trukket_i_ydelse tilbagebetal*
  betale_tilbage skyldte_pludselig skylder_pludselig tilbagebetalingskrav* beregn*+forkert
  regnede_forkert fejl+udbetal* efterregul* ydelsen_røg ydelsen_forsvandt stoppede_min_ydelse
  lukkede_for_pengene lukket_for_pengene stoppede_udbetal* uden_forsørgelse ydelse+forsink*
  måned_uden_penge måneder_uden_penge
carer-coordinator: pårørend*+tovholder* mig_der_holder mig_der_skal_holde mig_der_ringer
  mig_der_koordiner* mig_der_husker mig_der_skal_huske mig_der_må jeg_er_blevet_hans
  jeg_er_blevet_hendes jeg_er_blevet_min sekretær* projektleder* sagsbehandler_for_min
  hustru+sekretær kone+sekretær i_stedet_for_kone i_stedet_for_at_være_mor mor+koordinator*
  holder_styr_på_det holder_styr_på_alt ingen_andre_har_overblik mappe* ringbind* gik_ned_i_tid
  gået_ned_i_tid sagde_mit_job_op for_at_koordinere hvis_ikke_min_søster hvis_ikke_min_mor
  hvis_ikke_min_datter hvis_ikke_jeg_havde råbt_op intet_sket var_der_intet ellers_sker
  sker_ikke_hvis alt_hænger_på alt_hviler på_mine_skuldre uden_mig_faldt ingen_pårørende
  uden_pårørende klippekort* jeg_er_koordinator jeg_er_tovholder er_blevet_tovholder
  er_blevet_sagsbehandler er_blevet_sygeplejerske kone_og_sygepl* mor_og_sagsb* alle_ringer_til_mig
  alt_går_gennem_mig alt_kører_gennem husker_alle_tider regneark*
school-ignored: læreren_sagde+går_over går_nok_over går_over vokser_fra_det gror_fra ser_tiden_an
  se_tiden_an se_det_an lige_se vente_og_se fungerer_fint fungerer_jo har_det_jo_fint ikke_hos_os
  ser_intet_problem vi_ser_ikke ser_vi_ikke_her under_bordet sad_på_gangen på_gangen sendt_på_gangen
  sendt_hjem_fra_skole de_voksne_kiggede kiggede_væk kigger_væk vendte_ryggen så_den_anden_vej mobb*
  mobbet mobning* drillet* fravær*+ingen fravær* skolevæg* skolevægr* skolevægring* skoleværing*
  ufrivilligt_skolefravær brød_sammen_i_bilen bryder_sammen_hjemme støttetimer* støtte_i_skolen
  støtte_i_timerne inklusion* ppr+vent* mistriv* mavepine* ondt_i_maven+skole græd+skole grædende
  gjorde_ingenting lærer*+ingen skolen_gjorde skolen_reager* skolelederen skoleinspektør*
  skolen_mener skolen_siger_at skolen_så_ikke skolen_ville_ikke lærer*+så_ikke ingen_lærer
  ingen_voksen ingen_voksne ingen_så_at hjemme_i_måneder ikke_i_skole kan_ikke_rumme
removal-fear: tage_mine_børn tager_mine_børn tager_børnene tager_ham tager_hende_fra tage_ham_fra
  fjerner_børn anbragt_uden underrettet* underrettede turde_ikke_fortælle turde_ikke_sige
  turde_ikke_bede tør_ikke_bede tør_ikke_sige hvor_slemt hvor_slemt_det_var sagde_alt_var_fint
  alt_var_fint spillede_skuespil facade* holdt_masken smilede_og på_prøve på_prøve_som
  en_enkelt_fejl de_holder_øje familieafdeling*+ringer i_pleje plejefamilie*+bange miste_mine_børn
  miste_dem mister_mine miste_hende miste_ham forældrekompetenceundersøg* bange_for+børn
  bange_for+anbring* tør_ikke+børn turde_ikke+børn tør_ikke_være_ærlig turde_ikke_være_ærlig
  være_ærlig+tage kommunen_tager skjuler_at_jeg skjulte_at_jeg skjulte_hvor holder_facaden
  dårlig_mor+bange
parents-blamed: vores_skyld min_skyld som_mor+skyld forældre+skyld skylden_på skylden_for
  vores_opdragelse opdragelse* opdraget pylre* pylret pylrede overbeskytt* overbekymret hysterisk*
  curling* dårlig_mor dårlig_far dårlige_forældre for_slap for_stram grænser+sætte sætte_grænser
  konsekvent* forældrekursus* forældrekurser forældretræning* forældreevne* gjorde_forkert_derhjemme
  gør_forkert_derhjemme hvad_vi_gjorde_forkert derhjemme+problem* hjemmet+problem* hjemme+skyld*
  skilsmisse*+forklar* forklaret_med vores_skilsmisse i_stedet_for_udredning mor+årsag*
  kiggede_på_os dømt_som_forældre mistænkeliggjort* anklagende pegede_på_os det_er_os_der
  os_der_er_problemet mig_der_var_problemet mor_som_problem spurgte_til_vores_ægteskab
  spurgte_til_min_barndom kulde_mor for_bekymret for_nervøs_mor
distance: to_busser tre_busser bus_og_tog bussen+time busser_og_tog time_hver_vej kilometer_væk
  km_væk langt_derud bil+ikke flextur* flexbus* kørte_mig_rundt samkørsel* rundt_i_hele
  dødtræt*+kørsel ingen_bus bussen_kører_ikke bus_efter sidste_bus nedlagt+bus bussen+nedlagt
  taxa+råd billetten benzinpenge* brobizz* bopæl+langt den_anden_ende_af_regionen anden_ende_af
  uden_for_byen på_landet herude herude+bus for_langt så_langt en_halv_dag halv_dag_på
  hele_dagen_for en_hel_dag_for mil turen_koster turen_tager cykle_i_regn gå_fem_kilometer
  bussen+afgang tog+forsink* kun_én_bus
side-effects: bivirkning* kilo_på tog_kilo taget_kilo vægt*+medicin vægt*+pille* skruede_op_for
  skruet_op dosis* øgede_dosis mere_medicin endnu_en_pille endnu_en_recept piller_mod_piller zombie*
  sløv* sløvet dopet bedøvet* omtåget tåge* rystede_på_hænderne ryster+medicin rystelser* kvalme*
  opkast* svimmel*+medicin sov_døgnet_rundt sover_døgnet sover_hele_dagen præparat* nye_medicin
  nye_piller ville_ikke_ændre ingen_ville_ændre medicingennemgang* aftrap* trappe_ud nedtrap*
  trappe_ned lev_med_det leve_med_det må_leve_med måtte_leve_med vænner_dig_til psykiateren+bivirk*
  medicinen+dårlig* medicinen+værre indstille* medicin+træt medicin+sløv medicinen+sløv medicin+tyk
  pillerne+tyk pillerne+træt pillerne_gør pillerne_gjorde medicinen_gjorde medicinen_gør
  mistede_min_lyst kan_ikke_føle ikke_mærke_noget tør_i_munden savler
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
  ringe_mandag ring_mandag ring_på_mandag vente_til_mandag hverdage_mellem om_natten+ingen
  lukket_om_natten lukket_om_aftenen efter_fire_er efter_kl_15 kun_til_klokken aftenen+alene
  natten+alene sommerferien+ingen sommer+lukket juledagene vagttelefon+lukket
siblings: lillesøster* lillebror* storesøster* storebror* søskende* tvilling* de_andre_børn
  den_anden_søn vores_andet_barn andet_barn raske_barn det_raske alt_handlede_om alt_drejede_sig_om
  fyldte_det_hele fyldte_alt fylder_det_hele ingen_opmærksomhed ingen_spurgte+søster
  ingen_spurgte+bror til_besvær ikke_til_besvær listefødder* gå_stille gjorde_mig_usynlig
  usynlig_barn usynlige_barn glemte_barn overså+søster overså+bror skyggebarn* i_skyggen
  skyggesøskende* gik_i_stykker opdagede+barn hans_søster hendes_bror hans_lillesøster
  hendes_lillebror de_raske_børn pigen_der_altid søsteren broren den_store_må overser_de_andre
aids-trouble: hjælpemid*+vent* hjælpemid* kørestol*+bred* kørestol*+smal* kørestol*+vent* kørestol*
  for_bred for_smal for_stor for_lille passede_ikke_i badebænk* bruse* greb rollator* lift*
  plejeseng* seng+hentet høreapparat*+hyl* høreapparat* justere hyler protese* bevise+ben batterier
  reparation* reparere i_stykker+vent* gik_i_stykker+kørestol* depotet hjælpemiddeldepot*
  forkert_model forkert_størrelse fik_en_anden_end billigste_model standardmodel* udbud leveret*
  levering* elscooter*+afslag elscooter* handicapbil* boligindretning* ergoterapeut* mål_taget
  stolen+passer_ikke stolen+venter venter_på_kørestol venter_på_høre* venter_på_en_rampe
  ventet+kørestol* ventet+seng ventet+lift ramte_ikke_mine batteriet reservedel* reparatør*
money-trouble: ingen_råd havregryn* rugbrød* madkasse* genbrug* sultne sulter den_20
  sidste_uge_i_måneden rykker* inkasso* pengene_slår slår_ikke_til strækker_ikke skære_ned varme_af
  strøm_lukket lukkede_for_strøm tandlæge+råd medicin+råd børnefødselsdag*+råd skolefoto*
  kontanthjælpsloft* 225-time* loft* gensidig_forsørg* pengene_rækker_ikke rækker_ikke række_til
  intet_tilbage tilbage_når_huslejen pantefoged* lån_i_banken sælge_mine_ting solgte_min opvarme
  slukke_for_varmen spise_hos pasta ris_hver_dag
not-ready-pushed: presset_ud presset_i presset_tilbage for_hurtigt for_tidligt_tilbage
  for_mange_timer optrappet_for skulle_op_i_tid flere_timer+kunne_ikke knæk* knækkede kollaps*
  brød_sammen bryder_sammen endte_på_gulvet endte_indlagt blev_mere_syg gjorde_mig_mere_syg sygere
  skubbet_ud tvunget_i_praktik tvunget_til trods_smerter med_feber
group-unfit: holdt_udenfor udenfor_fællesskabet ingen_inviterer ingen_legekammerat* inviteres_ikke
  fritid*+plads fritidshjem* sfo+ikke klub+ikke
dental: tænder+råd tandpine* tandlæge*+råd tandlæge*+dyr tænderne_rådner smiler_ikke skjuler_tænder
violence-unhelped: anmeld*+ingenting politi*+ingenting tilhold* vold*+troede ekskæreste* eks+truer
  samvær*+vold* fælles_forældremyndighed samarbejde_med_ham familieretshus* statsforvaltning*
debt: skyld+penge renter* gebyr* rykkergebyr* lån_til_at_betale kviklån* sms-lån* udlæg* foged*
grief-ignored: døde+brev* død+brev* død+næste_dag begrav*+møde* begravelse* sorg* mistede+syge*
  enke*+regning* dødsbo* skifteret* miste_et_barn dødfød*
no-transition-job: sygemeldt*+fyret stress*+sygemeldt* arbejdsplads*+presse* chef+presse* fyret*
  fyreseddel* opsagt* raskmeld* arbejdsskade*+vent* arbejdsskade*
"""
