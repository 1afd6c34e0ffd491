"""More words and turns for green notes: how people were met, told in everyday words.

`name: cues`, a line or more each; a name that stands in `good_themes.py` too is the same theme. How
a cue is written is told in `lexicon.py`.
"""

from typing import Final

GOOD_TURNS: Final = """
one-person: kun_hende kun_ham kun_én_at et_menneske_at hele_vejen_igennem fra_dag_et
  forholde_mig_til_én forholde_sig_til_én kun_én_at_forholde fra_a_til_å årene+samme
  siden_begyndelsen fra_begyndelsen uanset_hvad+går hvem_jeg_skal_gå hvem_jeg_skal_spørge
  hvem_jeg_kan hvem_vi_skal én_at_gå_til én_at_ringe_til én_telefon ét_navn én_samlet_indgang
  ikke_skiftet_ud ingen_udskiftning slap_for_skift slipper_for_skift familiens_faste vores_faste
  min_faste vores_egen+@worker ham_jeg_altid hende_jeg_altid den_samme_hver_gang den_samme_dame
  den_samme_mand kontaktlærer* primærsygeplejerske* forløbskoordinator* familiekoordinator*
  kontaktsygeplejerske* forløbsansvarlig* stamhjælper* samme_pige samme_piger samme_dame samme_mand
  samme_sygeplejerske samme_læge samme_lærer samme_rådgiver samme_terapeut samme_hjælper
  kendt_familien kendt_os kendt_mig kendt_ham kendt_hende i_mange_år gennem_mange_år hver_gang_hende
  er_det_hende altid_den_samme_der samme_der_tager aldrig_andre_end
listened-fully: tale_ud talte_ud snakke_ud sige_det_hele sige_alt fortælle_det_hele fortælle_færdig
  hørte_efter hører_efter høre_efter hørt_til_ende hørte_mig_ud hørte_os_til_ende lyttede* lyttet
  lytter* lytte afbrød_ikke uden_at_afbryde uden_at_kigge_på_uret kigge_på_uret kiggede_ikke_på_uret
  lagde+kuglepen* lagde+pennen lukkede+computeren lukkede+skærmen vendte_stolen skubbede+tastatur*
  hvordan_jeg_har_det hvordan_jeg_havde_det hvordan_jeg_egentlig hvordan_går_det_egentlig
  hvordan_vi_havde_det spurgte_ind ville_vide ville_høre ville_høre_min ville_gerne_høre
  interesserede_sig interesseret nysgerrig* hele_min_historie hele_historien min_version min_side_af
  satte_sig_ned tog_sig_tid tog_sig_god_tid havde_tid gav_sig_tid tid_til_at_høre lånte_øre et_øre
  lod_mig_tale lod_mig_græde lod_mig_tage ventede_til_jeg fandt_ordene mine_ord taget_alvorligt
  tog_mig_alvorligt tog_det_alvorligt tog_det_vi blev_hørt hørt_i følte_mig_hørt
  uden_at_have_et_svar stillede_spørgsmål gode_spørgsmål rigtige_spørgsmål lytteører
  forstod_hvad_jeg_mente satte_kaffe_over_og spurgte_til_mig spurgte_hvad_der spurgte_mig_om_mit
  fik_lov_at_græde fik_lov_at_fortælle fik_lov_at_tale ordet_først havde_hele_tiden hele_timen
  god_tid_til_mig talte_ikke_om_tiden nikkede_og_lyttede fik_alt_sagt fik_sagt fik_sagt_det
  hørte_på_hele lagde_telefonen telefonen_væk lukkede_døren_og lukkede_døren_så
equal-human: som_et_menneske helt_menneske hele_mennesket hele_menneske ligeværd* på_lige_fod
  i_øjenhøjde øjenhøjde* jævnbyrdig* som_en_voksen som_voksen voksent_menneske respekt* værdig*
  med_værdighed rakte_hånden gav_hånd gav_mig_hånden trykkede_min_hånd ikke_som_en_sag ikke_en_sag
  ikke_et_nummer ikke_bare_et_nummer ikke_et_cpr som_en_diagnose ikke_en_diagnose ikke_kun+misbrug
  ikke_kun+sygdom ikke_kun+diagnose mere_end+diagnose mere_end+sygdom mig_bag mennesket_bag så_mig
  ser_mig så_mennesket ser_mennesket set_som så_hele_mig ingen_fordom* uden_fordom* fordomsfri*
  dømte_mig_ikke dømmer_ikke dømmer_mig_ikke uden_at_dømme ingen_dømte ingen_løftede
  ingen_pegefinger* pegefinger* rynke*+næse ser_ikke_ned så_ikke_ned talte_til_mig talte_pænt
  talte_ordentligt taler_ordentligt brugte_mit_navn høflig* ordentlighed* ordentlig_behandling
  ordentligt behandlet_ordentligt behandlede_mig_ordentligt behandlede_mig_som behandlede_os_som
  som_alle_andre som_en_ligeværdig som_en_ven som_et_helt som_den_jeg_er accept* accepteret
  som_jeg_er lige_meget_værd ikke_talt_ned medborger* gæst*
trusted-word: troede_på_mig troede_mig blev_troet tror_på_det_jeg troede_på_os blev_betroet
  tog_mit_ord tog_mit_ord_for stolede_på skulle_ikke_bevise ikke_bevise ingen_beviser
  slap_for_at_bevise ingen_mistro uden_mistro uden_mistillid tvivlede_ikke tvivlede_aldrig
  ingen_tvivlede satte_ikke_spørgsmålstegn spørgsmålstegn* tillid* betalte_uden uden_kvittering*
  uden_dokumentation ikke_kontroller* skulle_ikke_dokumentere ikke_dokumentere dokumentere+ikke
  gode_varer for_gode_varer tog_mine_ord uden_at_spørge_om_bevis ingen_kontrol uden_kontrol
  frie_hænder
believed-in: ser_noget_i_mig ser_noget_i så_noget_i du_kan_mere kan_mere_end satsede_på satsede
  holdt_med_mig holder_med_mig heppede_på heppekor* regnede_med_mig regnet_med_mig regner_med_mig
  havde_regnet_med sikker_på_at_jeg troede_på_at_jeg længe_før_jeg betroede gav_mig_nøglen
  fik_chancen en_chance lod_mig_prøve evner mine_stærke_sider det_jeg_kan det_jeg_er_god
  fokus_på_det ikke_på_det_jeg_ikke muligheder_frem ressourcer* voksede_i gav_mig_troen fik_troen
  troen_på_mig_selv skubbede_mig_kærligt lidt_skub puffede_til kærligt_skub turde_sende
praise: ros rost roste anerkend* klap_på_skulderen skulderklap* dygtig* godt_gået godt_klaret
  flot_arbejde stolt_af stolte_af stolt* diplom* medalje* fejrede fejrer fejret fest_for kage_til
  bifald* klappede kompliment* fik_at_vide_at_jeg_var bemærkede_min sejr* sejre fremskridt* positiv*
  positivt flot
quick: tre_dage gik_kun+dag gik_kun+uge gik_kun+time gik_det_stærkt kørte_derudad
  i_gang_med_det_samme i_gang_samme mandag+tirsdag mandag+onsdag mandag+torsdag mandag+fredag
  tirsdag+onsdag tirsdag+torsdag onsdag+torsdag onsdag+fredag torsdag+fredag fredag+mandag akuttid*
  pakkeforløb* kræftpakke* hasteplads* hastesag* hastede_sagen tid_samme tid_dagen ingen_venteliste
  ingen_kø uden_kø sprang_køen foran_i_køen kom_foran nåede_ikke_at_vente nåede_knap nåede_dårligt
  før_jeg_nåede inden_jeg_nåede trådte_til slog_til reagerede_hurtigt rykkede_ud handlede_straks
  tog_affære greb_telefonen ringede_med_det_samme ordnet_på_en på_ti_minutter på_en_time på_en_dag
  på_en_uge i_løbet_af_dagen sagsbehandlingstid*+kort hurtig_afgørelse svar_samme svar_dagen
  svar_på_en_uge svar_inden afgørelse+dag afgørelse+uge bevilget_på_stedet her_og_nu her_og_straks
  stod_der_straks turbo* akut_hjælp hjalp_straks ventetiden_var ventetiden+ingenting kort_tid_efter
  gik_ikke_lang_tid ikke_længe_før var_der_på efter_fire_dage efter_tre_dage efter_to_dage
  efter_en_uge fire_dage fem_dage allerede_fredag allerede_mandag allerede_tirsdag allerede_onsdag
  allerede_torsdag
reachable: svarer_altid svarer_når svarer_telefonen tager_telefonen tager_røret tager_den_altid
  tog_telefonen direkte_nummer hendes_nummer hans_nummer hendes_mobil* mobilnummer* direkte_telefon
  direkte_linje kan_altid_ringe kan_altid_skrive kan_bare_ringe kan_bare_skrive ringe_når skrive_når
  skriver_bare ringer_bare sende_en_sms sender_en_sms sende_en_besked på_sms via_sms
  ringer_altid_tilbage ringede_tilbage ringer_tilbage vender_tilbage vendte_tilbage svar_samme_dag
  svar_inden svar_inden_for svarer_inden svarer_hurtigt svarede_hurtigt svarede_på_mail
  let_at_få_fat nem_at_få_fat få_fat_i til_at_få_fat til_at_komme_igennem til_at_træffe træffes
  kom_igennem gik_igennem_med_det_samme ikke_telefonkø uden_telefonkø ingen_telefonkø
  levende_menneske rigtigt_menneske altid_nogen tilgængelig* kontaktbar* for_enden_af_røret
  i_den_anden_ende kun_et_opkald_væk et_opkald_væk altid_der var_der_når der_når_jeg når_det_brænder
  døgnet_rundt døgnåben* akutnummer* hotline* på_mail svarer_også svarer_selv svarer_på+weekend
  i_røret nogen_der_svarer ringede_selv_op nummer_på_køleskabet mobilen_åben bliver_ringet_op
  ringet_op
coordinated: ét_bord samlet_om lagde_kalender* kalenderne+sammen ringede_til_hinanden
  hinanden_i_telefon i_samme_rum i_samme_lokale alle_på_én_gang alle_på_samme_tid
  @school+@municipality @doctor+@municipality @hospital+@municipality vidste+aftalt vidste_allerede
  havde_allerede_talt allerede_talt budbringer* postbud* sekretær*+slipper koordinerede
  holdt_trådene samlede_trådene orienterede_hinanden delte_oplysninger videregav overlevering*
  gav_stafetten stafet* statusmøde* rundbordssamtale* trak_i_samme trækker_i_samme hånd_i_hånd
  stak_hovederne_sammen én_sag samlet_sag alle_var_enige søm*løs sømløs* alle_mødtes mødtes_alle
  alle_på_en_gang ét_dokument fælles_dokument alle_kan_læse alle_kan_se fælles_kalender
  fælles_journal ringede_selv_til_kommun* @hospital+ringede+@municipality
  @doctor+ringede+@municipality mental+ringede @school+ringede+@municipality talte_med_min_læge
  talte_med_skolen talte_med_kommunen
companion: tog_med kørte_med gik_med fulgte_med følger_med tog_med_mig tog_med_til ledsag*
  støttede_mig_til ved_min_side ved_siden_af_mig sad_ved_siden sad_der_sammen sad_hos_mig vi_var_to
  var_to to_om_at_høre to_par_ører fire_ører ekstra_par ekstra_ører ekstra_sæt ventede_udenfor
  ventede_på_gangen holdt_mig_i_hånden holdt_min_hånd mødtes_før mødet+med med_til_lægen
  med_til_møder med_på_jobcent* med_på_kommunen med_på_sygehus* med_til_samtale* med_i_retten
  med_til_tandlæge* med_til_undersøg* støtteperson*+med mentor+med bostøtte*+med kontaktperson*+med
  retsmøde*+med følge_til følgeskab* følgesven* fulgte_mig_til fulgte_mig_hele forsvarede_mig
  støtte_i_ryggen rygstød* stod_ikke_alene var_ikke_alene skulle_ikke_alene slap_for_at_gå_alene
outreach: kom_hjem_til kommer_hjem_til hjem_til_os hjem_til_mig kom_på_besøg kommer_på_besøg
  tog_på_besøg på_besøg i_min_egen_stue i_min_stue i_mit_køkken ved_mit_køkkenbord
  ved_vores_spisebord mit_spisebord køkkenbord* min_egen_sofa min_sofa i_sofaen i_vores_stue
  kiggede_forbi kigger_forbi kom_forbi kommer_forbi kommer_herud kom_herud kommer_herhen kom_herhen
  kommer_ud_til kom_ud_til kører_ud_til rykker_ud besøgte på_mit_værelse hvordan_vi_bor
  hvordan_jeg_bor så_vores_hjem så_hvordan_vi mødtes_hjemme mødet_hjemme møde_hjemme møderne_hjemme
  mødet+hjemme samtale+hjemme samtaler+hjemme hjemme_hos_mig hjemme_hos_os derhjemme skulle_ikke_ud
  slap_for_at_tage slipper_for_at_tage i_stedet_for_at_indkalde sundhedsplejerske* banker_på
  ringede_på_døren på_hjemmebane hjemmevejleder* mødte_mig_hvor kom_til_mig
co-decision: fik_lov_at_vælge fik_lov_til_at_vælge lov_at_bestemme lov_til_at_bestemme mit_ja
  mit_nej sige_nej lov_at_sige_nej lov_til_at_sige bordenden for_bordenden selv_satte satte_selv
  sat_målene satte_målene egne_mål mit_mål hvad_jeg_drøm* hvad_jeg_ønsk* hvad_jeg_ville
  hvad_jeg_selv hvad_vi_selv hvad_vi_ønsk* hvad_der_betyder_noget hvad_er_vigtigt vigtigt_for_mig
  gik_ud_fra_det tog_udgangspunkt udgangspunkt* mine_forslag mit_forslag min_idé mine_idéer ideer
  fulgte_mit ud_fra_mine på_mine_præmisser mine_præmisser mine_betingelser vi_aftalte_sammen
  skrev_planen_sammen lavede_planen_sammen uden_mig+ingenting intet_blev_besluttet
  ingenting_blev_besluttet ingenting_om_mig kunne_vælge valgte_selv selv_valgte jeg_valgte frit_valg
  valgfrihed* flere_muligheder tre_muligheder forskellige_muligheder bestemte_selv bestemmer_selv
  jeg_bestemte fik_det_sidste_ord sidste_ord selvbestemmelse* havde_noget_at_sige havde_en_stemme
  fik_en_stemme lagt_vægt_på_det spurgt_til_råds tog_mig_med_på med_på_råd planen_er_min
  mit_eget_valg trak_noget_ned trukket_ned_over ned_over_hovedet mit_tempo_og selv_valgt
  selv_udvalgt jeg_sagde_til_og_fra bestemme_over_mit_eget mit_eget_liv ikke_noget_uden_min
  sagde_fra+respekt* mit_nej_blev et_nej_er hørt_mit_nej respekterede_mit_nej planen+min_egen
  lavede_min_plan skrev_min_plan min_plan_med
own-pace: én_time+uge en_time+uge en_time_om_ugen to_timer_om_ugen timer_om_ugen begyndte_med
  startede_med begyndte_i_det_små startede_i_det_små trappede_op trin_for_trin et_trin skridt*
  ingen_skubbede skubbede_ikke uden_at_skubbe ingen_jagede ingen_stressede pressede_ikke
  den_tid_der_skulle den_tid_det_tog den_tid_det_tager fik_tid lidt_efter_lidt lidt_længere
  lidt_mere_hver først+så+til_sidst først+siden+til_sidst først+derefter trin_ned skrue_ned
  skruede_ned måtte_gå_ned bremse holde_pause tage_pauser holdt_igen bestemme_tempoet
  bestemte_tempoet roligt_tempo stille_og_rolig* når_jeg_var_klar når_jeg_er_klar til_jeg_var_klar
  ventede_på_mig tålmodig* havde_tålmodighed ikke_for_hurtigt et_skridt_tilbage
same-boat: ikke_alene_med andre_i_samme andre_med_samme andre_mødre andre_fædre andre_unge
  andre_pårørende som_mig ligesom_mig nikkede nikker forstår_mig forstår_hinanden uden_ord
  uden_at_jeg_skal_forklare uden_at_forklare skulle_ikke_forklare deler_erfaring* grin_og_gråd
  sammen_med_andre gruppeforløb* netværksgruppe* samtalegruppe* pårørendegruppe* torsdagscaf*
  aftencaf* caféaften* værested* klubben fællesspisning* min_første_ven nye_venner fik_venner
  fået_venner en_ven_i ny_ven nye_bekendtskab* ikke_længere_ensom mindre_ensom ugens_højdepunkt
  højdepunkt* en_familie_til anden_familie ekstra_familie del_af_noget mennesker_som kammerat*
  vi_er_flere alle_har_noget savnet_når plads_til_mig ingen_er_mærkelige skæve nogen_at_drikke_kaffe
  folk_at_snakke kender_folk lærte_folk_at_kende altid_nogen_at bordet_er_fuldt savner_hinanden
  passer_på_hinanden
peer: peer* peer-medarbejder* selv_har_prøvet har_selv_prøvet havde_selv_prøvet selv_prøvet
  har_selv_været havde_selv_været selv_været_indlagt selv_været_der været_der_selv
  selv_været_igennem selv_gået_igennem gået_igennem_det_samme selv_haft havde_selv_haft
  har_selv_haft egen_erfaring egne_erfaringer egen_krop på_egen_krop levet_erfaring brugererfaring*
  ekspert_af_erfaring mærker_man ved_hvad_hun_snakker ved_hvad_han_snakker ved_hvad_hun_taler
  ved_hvad_han_taler hvad_det_vil_sige tidligere_misbruger tidligere_indsat tidligere_patient
  tidligere_hjemløs ar_på ligesom_mig selv_autist selv_adhd læse_mig kendte_turen kender_turen
  kender_det_indefra indefra gået_vejen samme_vej lærebog* ikke_fra_en_bog fra_bøger sponsor*
  mentor+prøvet
plain-language: tegnede tegning* tegnet papir+tegnede på_et_stykke_papir almindeligt_dansk på_dansk
  jævnt_dansk menneskesprog* let_dansk letlæst let_at_læse nemt_at_læse forklarede* forklaret
  forklare forklarer så_jeg_forstod så_vi_forstod så_jeg_kunne_forstå til_at_forstå til_at_begribe
  gav_mening gav_det_mening linje_for_linje ord_for_ord punkt_for_punkt gennemgik*
  gik_igennem_brevet læste_brevet_højt læste_det_højt oversatte_brevet oversatte_det
  sagde_det_langsomt talte_langsomt langsomt_og_tydeligt tydelig* om_jeg_var_med om_jeg_forstod
  spurgte_om_jeg_forstod om_jeg_havde_forstået gentog_det igen_uden_at_sukke tavle* whiteboard*
  piktogram* billede*+forklar* tidslinje* oversigt* liste_over skrev_det_ned skrevet_ned
  fik_det_på_skrift på_skrift huskeseddel* ingen_fremmedord uden_fremmedord uden_latin fagudtryk*
  ingen_fagsprog uden_fagsprog brev+forstå brev+let brevet+forstod ingen_paragraffer
  hvad_der_skulle_ske hvad_der_skal_ske hvad_der_ville_ske hvornår_hvad vidste_hvad_der næste_skridt
  klar_besked klar_tale rene_ord svært_ord svære_ord+ingen ikke_et_eneste fede_bogstaver
  med_store_bogstaver selv_jeg_forstod selv_jeg_kunne så_selv_jeg kort_og_klart kort_brev én_side
  lige_til_at let_forståelig* nemt_sprog hverdagssprog* hverdagsord* skåret_ud_i_pap pap eksempel
  eksempler
overview: overblik* oversigt* køreplan* vejkort* trin+plan plan_på_papir én_side et_ark tjekliste*
  huskeliste* ugeplan* kalender* vidste_hvor_jeg_var styr_på_det_hele struktur* system_i_det
  sorterede orden_i orden_på mappe* forløbsplan* tidsplan* dato_på hvornår_jeg_kunne_forvente
never-gave-up: gav_ikke_op gav_aldrig_op giver_aldrig_op giver_ikke_op opgav_mig_ikke
  opgav_mig_aldrig opgav_os_aldrig slap_mig_ikke slap_mig_aldrig slap_os_ikke slap_ikke
  slipper_mig_ikke slap_aldrig gav_ikke_slip bliver_ved blev_ved blev_ved_med bliver_ved_med
  kom_igen kommer_igen kom_tilbage_igen dukkede_op_igen ringede_igen skrev_igen bankede_på_igen
  ved_med_at_banke ved_med_at_ringe ved_med_at_komme ved_med_at_skrive banke_på selv_om_jeg_ikke
  selvom_jeg_ikke selvom_jeg_skæld* selvom_jeg_sagde uanset_hvor_meget uanset_hvad_jeg
  uanset_hvor_mange hvor_mange_gange lige_meget_hvad tykt_og_tyndt gennem_tykt hængt_på
  hænger_på_mig hang_ved holdt_ud holdt_fast_i holdt_fast stædig* vedholdende* vedholdenhed*
  insisterende udholdende* smed_mig_ikke_ud smed_mig_aldrig blev_ikke_smidt ikke_smidt_ud
  afskrev_mig_ikke afskrev_ikke ikke_afskrevet trofast* standhaftig* rystede_ikke tålte_mig
  kunne_rumme rummede_mig rummede selv_da_jeg var_der_stadig er_der_stadig stadig_der blev_hos
  kom_alligevel skrev_alligevel ringede_alligevel uanset_hvor_sur selv_når_jeg_lukkede
  selv_når_jeg_ikke_svarede blev_siddende_hos sad_der_bare bare_sad_der blev_hos_mig lod_ikke_døren
  lader_mig_ikke
kept-promise: holdt_ord holder_ord holdt_hvad holder_hvad holdt_sine_løfter holder_sine_løfter
  holdt_løftet hvad_hun_lover hvad_han_lover hvad_de_lover hvad_hun_sagde hvad_han_siger
  hvad_de_sagde hvad_de_siger hvad_hun_siger gjorde_hvad de_gjorde_det gør_det_hun_siger
  siger_hun+gør_hun siger_han+gør_han sagt_og_gjort som_lovet som_hun_lovede som_de_lovede
  som_han_lovede som_aftalt som_hun_sagde som_hun_havde_sagt som_de_havde_sagt som_han_havde_sagt
  præcis_som aftaler+overhold* aftale+overhold* aftalen+holdt aftaler+holdt aftalerne+holdt
  aftaler_er_aftaler en_aftale_er overholder overholdt overholdt* et_ord_er et_løfte_er
  er_det_torsdag så_er_det til_tiden kom_til_tiden på_klokkeslæt* stod_der_på_minuttet
  til_at_stole_på stole_på regne_med kan_regne_med kunne_regne_med pålidelig* troværdig* ærlig_nej
  ærligt_nej ærligt_svar ærlig_om ærlig_besked lovede_ikke_mere lovede_ikke_for ingen_tomme_løfter
  mandag+så_er_det tirsdag+så_er_det onsdag+så_er_det torsdag+så_er_det fredag+så_er_det
open-door: gå_ind_fra gå_ind_ad_døren lige_ind_fra ind_fra_gaden bare_kom bare_kom_ind kom_bare
  kom_som_du bare_dukke_op bare_møde_op kunne_bare_komme kan_bare_komme kan_komme_når komme_når_jeg
  åbne_døre åbent_hus åben_rådgivning* uden_henvisning* ingen_henvisning* henvisning+behøv*
  krævede_ikke_henvisning ikke_visiter* ingen_journal uden_journal uden_cpr ingen_cpr
  uden_tidsbestilling ingen_tidsbestilling ikke_bestille_tid bestille_tid+ikke ingen_aftale
  ingen_skulle_godkende ingen_der_skulle_godkende godkend*+ingen uden_godkendelse ingen_havde_sendt
  ikke_sendt_af spurgte_ikke_om_cpr spurgte_ikke_om headspace* girltalk* ventilen varmestue* natcaf*
  drop-in* dropin* døren_er_altid døren_står_altid altid_åben gratis+rådgivning* gratis+samtale*
  lavtærskel* uden_krav_om uforpligtende kaffe_på_kanden
respite-from-demands: på_pause satte_det_på_pause satte_alt_på_pause fredet fredede fritog*
  fritagelse* fri_for_krav fri_for_møder fri_for_jobcent* ingen_samtaler ingen_møder
  ingen_jobsøgning slap_for_jobcent* slap_for_aktivering slap_for_praktik slap_for_samtal*
  slap_for_møder ro_til_at_blive_rask fik_fred ro_fra lod_mig_være lade_mig_være lod_os_være
  lov_til_at_være_syg lov_at_være_syg lov_til_ikke_at lov_at_hvile bare_hvile bare_sove
  skal_du_ikke_noget du_skal_ikke skulle_ikke_noget skulle_ingenting ikke_skulle_noget
  komme_til_mig_selv komme_til_hægterne til_hægterne pusterum* åndehul* frirum* friminut* timeout*
  orlov* stoppede_kravene tog_presset presset_af trykket_af skærmet_for
after-discharge: efter_udskriv* udskriv*+ringede udskriv*+fulgte udskriv*+klar udskrivning*
  udskrevet+ringede efter_indlæggels* efter_operation* efter_fødslen da_jeg_kom_hjem da_han_kom_hjem
  da_hun_kom_hjem da_mor_kom_hjem da_far_kom_hjem da_taxaen stod_klar_da stod_klar parat_da
  klar_da_vi klar_da_jeg kom_hjem_fra hjem_fra_sygehus* hjem_fra_hospital* ugen_efter+ringede
  ringede_ugen_efter ringede_dagen_efter ringede_et_par_dage dage_efter+ringede dage_efter+kiggede
  kiggede_til kiggede_til_mor kiggede_til_mig så_til_mig så_til_ham så_til_hende følge-hjem*
  følgehjem* fulgt_hjem fulgte_mig_hjem fulgte_mig_de_første fulgte_mig_på_vej de_første_uger
  de_første_måneder de_første_dage efterværn* efterbehandl* opfølg* opfølgende* udslus* udslusning*
  for_at_høre_hvordan hvordan_det_gik hvordan_det_går hørte_hvordan stadig_kontakt holdt_kontakten
  måned_efter halvt_år_efter et_år_efter
informal: gik_en_tur går_en_tur gå_en_tur gåtur* gik_ture går_ture mens_vi_gik mens_vi_snakker
  mens_vi_går snakker_mens snakkede_mens walk_and_talk i_bilen bilen+snak* bilen+tal* bilen+sige
  kørte_en_tur køretur* kaffe_i_stedet kaffe_og kaffe* kage* is_i_hånden på_bænken på_en_bænk
  på_café på_cafe ved_søen i_parken uden_dagsorden ingen_dagsorden dagsorden* ikke_på_et_kontor
  uden_for_kontoret ikke_på_kontoret ikke_noget_kontor sparkede_bold sparke_bold spillede_bold
  spiller_bold spillede_fodbold spillede_kort spiller_kort spillede_playstation spiller_playstation
  bordfodbold* bordtennis* fisketur* bagte_sammen lavede_mad_sammen lavede_mad lige_så_stille
  tilfældigt+snak* tilfældigt+spurgte løst_og_fast om_alt_muligt griner_sammen grinede_sammen
  grine_sammen lo_sammen løsner* afslappet* uformel* hyggesnak* småsnak* smalltalk* ikke_skal_se_på
  ikke_kigge side_om_side skulder_ved
humour-warmth: lo_med_mig hun_lo han_lo lo_sammen grinede_med griner_med humor* joke* fjolle*
  drillede smil* krammer knus* varme* varm kaffe* kage* glimt_i_øjet hjertevarm* venlig* rart
  hyggelig* tændte_lys mødte_mig_med mødt_med_smil som_en_mor som_en_bedstemor
  huskede_min_fødselsdag fødselsdagskort* fik_et_kram gav_et_kram trøst* tørrede_mine_tårer
  lagde_en_arm lagde_armen vittighed* spøg* spas* pjat* pjatter fjollede fjoller
  drillede_mig_kærligt grine_på få_mig_til_at_grine får_mig_til_at_grine fik_mig_til_at_grine
  fik_mig_til_at_smile latter* sjov_med plads_til_sjov hun_synger hun_nynner
relapse-ok: faldt_i falde_i tilbagefald* røg_i skejet skeje* druktur* drak_igen tog_stoffer_igen
  mødte_op_fuld kom_fuld kom_påvirket påvirket beskidt_urin positiv_prøve godt_du_kom godt_at_du_kom
  velkommen_tilbage kom_bare_tilbage tog_imod_mig_igen tog_mig_ind_igen tog_mig_tilbage
  fik_lov_at_komme_tilbage beholdt_min_plads beholdt_pladsen holdt_min_plads holdt_pladsen
  pladsen_ventede ikke_smidt_ud blev_ikke_smidt blev_ikke_skældt skældte_ikke ingen_skældte
  ingen_skæld* ingen_bebrejd* ingen_løftet ingen_løftede_stemmen uden_bebrejd* ikke_bebrejd*
  uden_at_skælde ikke_slut ikke_slutningen ikke_enden starte_igen begyndte_igen begynde_forfra
  prøve_igen en_ny_chance en_chance_mere endnu_en_chance chance_til plads_til_at_fejle lov_at_fejle
  lov_til_at_fejle måtte_gerne_fejle okay_at_fejle fejltrin* snublede bump_på_vejen tog_den_derfra
  tager_den_derfra del_af_vejen hører_med kunne_ske skammen_forsvandt skam+væk
rights-told: fortalte_om_mine_rettighed* mine_rettigheder min_ret rettighed* ret_til krav_på
  fortalte_at_jeg_kunne_søge fortalte_os_at_vi_kunne gjorde_opmærksom_på gjorde_mig_opmærksom
  tippede_mig sagde_jeg_kunne_søge jeg_anede_ikke+fortalte vidste_ikke_man_kunne+fortalte
  nævnte_selv foreslog_selv tilbød_selv af_sig_selv uden_at_jeg_bad uden_at_jeg_skulle_bede
  uden_at_jeg_spurgte oplyste_om informerede_om muligheder+fortalte vejledte_mig borgerrådgiver*
  retshjælp* patientvejleder* handicaporganisation* klagede_for_mig klagevejledning* medhold
  ret_til_mere hvad_vi_kunne_kræve kunne_kræve opdagede_at_jeg_havde_ret opdagede_at_vi
  havde_ret_til havde_krav_på uden_hende_havde_jeg_aldrig_vidst aldrig_vidst at_man_kan_søge
  at_jeg_kunne_få at_vi_kunne_få merudgift* mine_muligheder tjekkede_om_jeg_fik gennemgik_hvad_jeg
apology: sagde_undskyld beklagede fejl+indrøm* fejlen+ret* rettede_det rettede_fejlen rettet_op
  ret_op_på tog_det_på_sig tog_ansvaret lærte_af_fejlen lagde_sig_fladt fortrød ringede_og_undskyld*
  deres_fejl vores_fejl min_fejl_sagde på_sin_kappe tog_det_på_sin stod_ved stod_ved_det
  ved_sine_fejl sagde_de_havde_taget_fejl beklag
bent-rule: uden_om_reglerne uden_om_reglen uden_om_systemet bøjede_reglen bøjede_reglerne bøjede
  bøje_reglerne bøjet så_stort_på så_gennem_fingre gennem_fingre* så_bort_fra gjorde_en_undtagelse
  undtagelse* dispens* fandt_en_vej fandt_en_løsning fandt_et_smuthul smuthul* fandt_på mod_til_at
  turde_gøre turde_tage_en turde_afvige skar_igennem skar_igennem_bureaukrati* skrev_det_alligevel
  gjorde_det_alligevel selvom_reglerne selv_om_reglerne trods_regler* sund_fornuft omvej* kreativ*
  ud_af_boksen uden_for_boksen utraditionel* pragmatisk* fleksib* det_finder_vi_ud_af
  finder_vi_ud_af fornuften fornuft regel+nej regel+alligevel reglen+alligevel skemaet+stort
  så_stort trodsede trods_alt_lov lukkede_øjnene_for brugte_hovedet brugte_sin_sunde uden_at_skele
  skele_til
flexible: flytte_tiden flytte_mødet ændre_tiden ny_tid_uden fik_en_ny_tid måtte_komme_for_sent
  kunne_aflyse aflyse_uden melde_afbud uden_bøvl efter_mit_skema efter_min_vagt efter_skoletid
  om_aftenen+møde om_aftenen+tid sen_tid aftentid* lørdagsåben* aftenåben* åbningstid*+lang
  fleksible_timer tog_hensyn tager_hensyn passede_med_børn passede_med_arbejde lagde_mødet_så
  lagde_møderne når_det_passede når_det_passer_mig passede_mig på_video_i_stedet på_telefon_i_stedet
demands-kind: stillede_krav stiller_krav turde_stille_krav krav+kærlig* forventede_noget
  forventede_at_jeg forvent* stillede_forventning* holdt_mig_op holdt_mig_til holdt_mig_fast
  spark_bagi spark_i_røven kærligt_spark skub* skubbede_mig puffede udfordr* sagde_mig_imod
  sagde_sandheden kontant* ærlig_uden ikke_pakket_ind direkte konsekvent*
interpreter: tolk* tolken+god tolk+samme videotolk* tolk+hver mit_sprog mit_eget_sprog på_arabisk
  på_somali på_tyrkisk på_ukrainsk på_polsk på_mit_sprog taler_mit_sprog talte_mit_sprog samme_sprog
  modersmål* oversat oversatte kulturmødre* bydelsmødre* bydelsmor* brobygger* sprogmakker*
  let_dansk talte_langsomt kurdisk* arabisk* somali* farsi dari tyrkisk* polsk* ukrainsk* urdu
  rumænsk* engelsk_med vores_eget_sprog vores_sprog mors_sprog tegnsprog* skrivetolk* tolk_klar
culture-met: kultur*+respekt* religion*+respekt* tro+respekt* ramadan* halal* kvindelig_læge
  kvindelig+behandler tørklæde* traditioner
one-place: ét_sted_at_gå ét_sted_at_henvende et_sted_at_gå_hen alt_under_ét_tag under_samme_tag
  ét_tag samlet_i_ét_hus samme_hus samme_bygning samme_gang ét_hus alt_på_ét_sted alt_samlet
  sundhedshus* frivilligcent* ungehus* familiehus* ét_kontor én_dør én_skranke behøver_kun_gå
parents-in: forældre+inddrag* forældre+lytte* forældre+hørt forældre+spurgt tog_os_alvorligt
  lyttede_til_os lyttede_til_forældre* vi_kender_vores_barn kender_barnet_bedst spurgte_os
  os_som_forældre hørte_på_os brugte_vores_viden samarbejde_med_os med_på_råd pårørende*+inddrag*
  pårørende*+med hustru+med kone+med familien_måtte måtte_sove_hos måtte_være_hos måtte_blive_hos
  åben_besøgstid besøgstid* ringede_til_min_mor ringede_til_min_datter opdaterede_os holdt_os
  holdt_os_orienteret
transition-good: overgang* overgang+god overlevering* overlevering+god fulgte_mig_over
  fulgte_med_over mødte_den_nye hilste_på_den_nye præsenterede_mig præsentere introducer*
  besøgte_skolen_før besøgte_stedet_først brobyg* fra_børnehave_til_skole før_jeg_fyldte
  før_han_fyldte inden_jeg_fyldte klar_til_18 efterværn* sammen+den_nye varm_overlevering overlap*
  gav_stafet*
open-info: åben* åbenhed* ærlig* ærligt viste_mig_journalen læste_journalen_sammen læste_op
  skrev_notatet_sammen se_hvad_hun_skrev hvad_hun_skrev læse_med skærmen_mod_mig vendte_skærmen
  ingen_hemmelig* ingen_bag_min_ryg gennemsigtig* fortalte_hvorfor forklarede_hvorfor
  begrund*+forst* sagde_det_som_det_var
child-listened: spurgte_barnet spurgte_min_søn spurgte_min_datter talte_med_min talte_direkte_til
  direkte_til_min henvendte_sig_til_barnet satte_sig_på_gulvet på_gulvet ned_i_børnehøjde
  børnehøjde* legede_med_ham legede_med_hende tegnede_med_ham tegnede_med_hende barnets_ønske*
  barnets_perspektiv* fik_han_lov_at_sige
known: kendt_familien kendt_os_siden siden+lille hele_hans_liv hele_hendes_liv kender_vores_historie
  kender_min_familie
warmth: vittighed* grine_på få_mig_til_at_grine får_mig_til_at_grine fik_mig_til_at_grine
  fik_mig_til_at_le fik_mig_til_at_smile fjollede pjat* spøg*
followed-up: skriver_stadig stadig_en_gang_imellem gang_imellem_for høre_til_mig hører_til_mig
  om_det_holdt om_det_virkede par_uger_senere et_par_uger måneder_senere uger_senere spurgte_de_om
  efter_kurset efter_forløbet+ringede slap_mig_ikke_efter
meeting-good: mødet_var_godt rart_møde godt_møde mødet+rart mødet+tryg mødet+varm forlod_mødet+glad
  gik_glad gik_lettet lettet_fra_mødet små_møder få_til_mødet kun_os_to kun_dem_jeg_kender
  dagsorden_sendt_før vidste_hvem_der_kom forberedt_mødet forberedte_mig_til_mødet
deadline-kind: udsatte_fristen forlængede_fristen fik_længere_tid længere_frist ekstra_frist
  ekstra_tid_til udskød_det mindede_mig_om_frist* ringede_før_fristen
carer-seen: spurgte_også_til_mig spurgte_til_mig_som spurgte_hvordan_jeg+pårørende jeg_som_pårørende
  pårørende+set pårørende+spurgt så_at_jeg_også var_træt+så hjælp_til_mig_som samtale_til_mig_som
  pårørendevejled* pårørendekonsulent* demenskonsulent* demenskoordinator*
"""
