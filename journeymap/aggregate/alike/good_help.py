"""More words and turns for green notes: what help was given, and what came of it.

`name: cues`, a line or more each; a name that stands in `good_themes.py` too is the same theme. How
a cue is written is told in `lexicon.py`.
"""

from typing import Final

GOOD_HELP: Final = """
hope: noget_at_glæde_sig glæder_mig_til tør_håbe håber_igen planer_for_sommer* ny_tro fik_lyst
  lysten_kom lyst_til_livet mod_på_livet kan_se_en_vej se_en_vej_frem vej_frem lys_for_enden drømme
  noget_at_glæde tror_på_det tør_tro tør_drømme planer_igen en_uddannelse startet_på hf vuc
  livet_værd ny_start anden_chance første_gang_i_årevis
family-stronger: vi_er_tættere er_kommet_tættere taler_igen snakker_igen spiser_sammen
  latter_derhjemme børnene_ler børnene_griner roligere_derhjemme færre_råb råber_ikke_mere
  tale_sammen_igen snakker_sammen_igen spiser_sammen_igen mindre_skæld færre_skænd* ro_i_hjemmet
  fred_i_huset fik_mine_børn_hjem fik_børnene_hjem fik_min_datter_hjem fik_min_søn_hjem samvær*+god
  samvær*+flere tør_sætte_grænser sætte_grænser ferie_sammen familielejr* familiecamp*
  familiekursus* parterap* forældresamarbejd* deleordning* eksmand+sammen
practical: lånte_os fik_lånt hjalp_med_flytning* pakkede_kasser pakkede_sammen_med hjalp_mig_af_med
  hjalp_os_op i_gang_med_at_rydde rydde_op_sammen vasketøj* opvask* indkøb+sammen handler_sammen
  går_i_netto gik_i_brugsen handlede_sammen flyttehjælp* malede samlede_møbler møbler ikea skruede
  hentede_mig hentede_os handlede_ind_for handlede_med gik_i_netto købte_ind ryddede_op ryddede_ud
  gjorde_rent gjorde_hovedrent fik_vasket lavede_mad_sammen varm_mad passede passede_hunden
  passede_børnene hænder_på hands-on smøgede_ærmerne opsmøgede bar_over kasser* gav_en_hånd_med
  giver_en_hånd hverdagen+hjælp* hjælp_i_hverdagen hverdagshjælp* praktisk_hjælp genbrugsplads*
  genbrugspladsen kørte_mine_ting flyttebil* trailer* bære_møbler skabe_op hængte_lamper satte_op
  køleskabet+hjalp opvasken+hjalp hovedrengøring* slæbte tømte_lejlighed*
paperwork: fik_styr_på_papir* styr_på_papirerne styr_på_min_post ordnede_skatten ordnede_mitid
  hjalp_mig_på_nettet satte_min_mitid fik_mitid fik_e-boks klikkede_sammen trykkede_sammen
  sad_ved_computeren_med sad_med_mig_ved læste_afgørelsen_med udfyld* skema* ansøg* søgte_for_mig
  søgte_det_for søgte_det_hele søgte_det papirarbejd* papirer papirerne papirnusseri* papirbunke*
  bunken* rudekuvert* kuvert* uåbnede sorterede åbnede_mine_breve åbnede_posten åbnede_breve
  åbner_breve post*+åbne* gennemgik_min_post e-boks+hjalp eboks+hjalp mitid+hjalp borger.dk borgerdk
  digital*+hjalp nettet+hjalp hjalp_mig_med_computer it-caf* itcaf* biblioteket bibliotekaren
  skrev_klagen skrev_ansøgning* skrev_brevet skrev_for_mig klagen+hjalp hjalp_med_at_søge
  hjalp_med_at_klage hjalp_med_at_skrive hjalp_med_at_udfylde skulle_bare_skrive_under skrive_under
  skrev_under underskrift* underskriv* klarede_resten resten_klarede resten_ordnede ordnede_resten
  ordnede_det_hele ordnede_papir* tog_sig_af_papir* tog_sig_af_det_hele klarede_det_hele
  klaret_for_mig ordnet_for_mig klarede_det_for tastede udfyldte_sammen sammen+skema
  sammen+ansøgning* retshjælp* rådgivning*+brev fuldmagt* tog_det_hele dokumenter+fandt bilag*
loneliness-less: ikke_ensom mindre_alene ikke_alene_mere ikke_længere_alene nogen_at_ringe_til
  nogen_at_tale_med nogen_at_snakke_med nogen_der_venter venter_på_mig nogen_der_spørger
  spørger_efter_mig en_at_drikke_kaffe besøg_hver_uge
work-success: må_tage_fri_når hvile_rum hvilerum* pause_når_jeg pauser_når_jeg jeg_må_sige_fra
  på_mine_timer få_timer skånehensyn* de_ved_hvad_jeg_fejler ingen_spørger_hvorfor_jeg_går
  lært_et_fag brugt_til_noget nogen_regner_med praktik* hensyn*+chef chefen+tager chefen+forst*
  skåret_til_efter skræddersy*+job timer_i kan_jeg_holde_til holde_til noget_jeg_er_god
  endelig+god_til jeg_er_god_til bruger_mine_hænder hænderne_i repar* planteskole* køkken*+job
  rigtig_løn rigtigt_job rigtigt_arbejde egen_løn lønnet ansat_i fast_ansat kontrakt* elevplads*
  står_op_med mødes_med_kolleg* regner_med_mig savner_mig_når fyraften* madpakke* arbejdstøj*
  med_på_holdet holder_på_mig passer_til_mig passede_til_mig passer_til_min_energi jobkonsulent*
  virksomhedskonsulent* jobmatch* ringede_til_en_arbejdsgiver fandt_et_sted skaffede_mig_et_job
  mester_giver gå_hjem_når må_gå_hjem ro_på_arbejdspladsen timer_i_kantine* lige_tilpas
  arbejdsplads+ved kolleger+ved arbejde+glad_for glad_for_mit_arbejde mit_nye_job
  min_nye_arbejdsplads min_nye_chef
money-good: penge+uden_kamp pengene_kom_til_tiden pengene_kommer_til_tiden penge_i_banken
  på_kontoen+tid udbetalt_med_det_samme forskud* akkonto* acontoudbetal* hjælp_til_huslejen
  betalte_huslejen hjalp_med_huslejen hjalp_med_regning* tandregning* betalte_tandlæge* fik_råd
  busabonnement* abonnement* check checken gavekort* penge_i_en_fond fondsmidler* puljepenge*
  søgte_fonde fik_penge gav_penge fik_tilskud fik_legat
leisure: går_til_boksning går_til_svømning går_til_fodbold går_til_kor går_til_dans går_til_yoga
  går_til_spejder meldte_mig_til meldt_mig_ind fik_meldt_ham_til startede_til_fodbold
employer-time: arbejdsgiver*+tid arbejdsgiver*+forst* chef*+forst* chef*+tid chef*+fri fik_fri
  holdt_mit_job beholdt_mit_job holdt_stillingen gradvis_tilbage langsomt_tilbage delvis_sygemeld*
  delvis_raskmeld* hjemmearbejd* kolleg*+støtt* kolleg*+hilste mulighedserklæring* paragraf_56
  56-aftale* fastholdelse* personlig_assistance
roof: min_egen_dør nøglering* egen_nøgle låse_døren låse_af låse_min_dør lukke_døren_bag
  lukke_min_dør navn_på_døren navn_på_postkassen mit_navn_står postkasse* dørskilt* eget_hjem
  et_hjem en_bolig bolig_først housing_first almen_bolig et_sted_at_bo sted_at_sove fast_seng
  sove_trygt eget_køkken egne_gardiner fire_vægge mine_egne_vægge indflytning* kassen_med_ting
  efter_herberg* fra_herberg* fra_gaden væk_fra_gaden ikke_længere_hjemløs skuldrene_ned
  skuldrene_faldt fik_ro_på resten_kom_bagefter skævbolig* skæve_huse opgang* toværelses etværelses
  treværelses min_egen_lille lille_lejlighed eget_bad mit_eget_køkken sove_hos_mig børnene_sove_hos
  drengene_sove pigerne_sove egen_hoveddør altan* udsigt* hjemme_igen et_hjem_igen væk_fra_herberg*
everyday-tools: redskab* værktøj* værktøjskasse* teknik* øvelse* *øvelse *øvelsen *øvelser
  åndedræts* vejrtræk* piktogram* tavle* køleskab* skema_på belønning* timer+ur ur+viser liste_jeg
  en_liste huskeliste* tjekliste* app_der alarm_på rutine* morgenrutine* aftenrutine* sengetid*
  puttetid* putning* aften+ro lærte_at_tale lærte_os lærte_vi vi_lærte lærte_mig jeg_lærte
  lærte_hvordan viste_os_hvordan viste_mig_hvordan viste_os_hvad viste_os tips råd_til_hverdag
  gode_råd brugbar* konkrete_råd konkret* kunne_bruge_samme kunne_bruge_hjemme brugte_samme_aften
  prøvede_derhjemme uden_at_råbe uden_at_skælde færre_konflikt* konflikt* konflikttrappe* skænderi*
  mindre_skæld forældrekursus* familiebehandler* familievejleder* pmto håndtere* mestre* mestring*
  strategi* struktur* virker+når psykoedukation*
school-fit: skolen+tilpass* lærer*+hjørne lærer*+lod læreren+lod lærer*+forst* klasselærer*+lave*
  kortere_dage kortere_skoledag* kortere_skema nedsat_skema nedsat_tid reduceret_skema
  specialklasse* specialskole* lille_klasse små_klasser børn_i_klassen seks_børn otte_børn trives
  trivsel* glad_for_skole glad_for_at_gå glad_i_skole vil_gerne_i_skole i_skole_igen
  tilbage_i_skole* tilbage_i_klassen kom_tilbage+skole mundtligt ordblind* it-rygsæk* høretelefon*
  hørebøf* skærmet* pauserum* et_rum_hvor trække_sig trække_sig_tilbage fast_plads støttepædagog*
  støttelærer* tolærer* to_lærere tog_imod_ved_døren tog_imod_ved_porten tog_imod_hver_morgen
  tog_imod+morgen inspektør* skoleleder* viceinspektør* pædagog*+mødte inklusionsvejled*
  hjemmeundervis* skoleskift* ny_skole frikvarter* legemakker* legegruppe* kontaktbog* skole-hjem*
  lektiecaf* lektiehjælp* fik_venner+klasse klassen+forstod fortalte_klassen ingen_mavepine
  ingen_ondt_i_maven ikke_ondt_i_maven uden_mavepine
child-thrives: barn+trives børn+trives datter+trives søn+trives barnet+smil* datter+glad søn+glad
  dreng+glad pige+glad børnehaven+opdag* børnehaven+sagde børnehave*+mærke pædagog*+sagde
  pædagog*+opdag* pædagog*+mærke sagde_til slog_alarm sover_selv leger_igen leger_med griner_igen
  er_begyndt_at_tale siger_ord legegruppe* venner_med_hjem inviteret_til fødselsdag* hoppede_i_seng
  legeterap* børnegruppe* sundhedsplejerske* talepædagog* ergoterapeut*+barn søn_synger
  datter_synger synger_igen vågner_ikke holdt_op_med_at_vågne holdt_op_med_at_tisse sover_i_egen
  spiser_igen så_at_han_ikke så_at_hun_ikke legede_ikke børnehaven_så pædagog_så pædagogen_så
  glad_igen glad_barn nyt_barn fået_sit_barn får_venner blevet_inviteret
diagnosis-relief: diagnos* adhd autis* asperger* ordblind* angst+navn har_et_navn fik_et_navn
  navn_på_det navn_på sat_ord_på ord_på brikkerne_faldt brikkerne faldt_på_plads faldt+på_plads
  på_plads+forst* udredning*+svar udredningen udredt forklaringen en_forklaring gav_forklaring
  gav_svar_på fik_svar_på svar_på_hvorfor derfor+altid hvorfor_jeg_er hvorfor_han_er hvorfor_hun_er
  hvorfor_jeg_altid hele_mit_liv+mening liv+gav_mening ikke_dum ikke_doven ikke_skør ikke_forkert
  ikke_bare_doven ikke_vores_skyld ikke_min_skyld ikke_noget_vi_bild* ikke_indbild* bildte_ind
  indbildning* ikke_hypokonder* papir_på bevis_på det_rigtige_navn som_voksen+diagnos* sent_diagnos*
  endelig+diagnos* endelig+hvorfor
at-home: drop+hjemme drop+stol drop+stue drop+hjem kemo*+hjem dialyse+hjem antibiotika+hjem
  hjemmedialyse* hjemme_i_stedet_for sygehus*+slip* hospital*+slip* slip*+indlagt slap*+indlæggelse*
  slip*+indlæggelse* slip*+ambulance* akutsygeplejerske* hjemmesygeplejerske* udkørende* palliativ*
  dø_hjemme døde_hjemme døde_i_sin_egen dø_i_eget egen_lænestol lænestol* køkkenbordet sår*+hjemme
  sårskift* blodprøve*+hjemme målte_selv telemedicin* måler_selv ved_sengen virtuel* videokonsult*
  lægen_kom_hjem lægen_kom_ud lægen_kørte_ud behandlet_hjemme undgik_sygehus* undgik_indlæggelse*
  i_vante_rammer vante_rammer hjemme_hos_sine
nature-animals: hest* hesten heste hestene ride* rideterap* hund* hunden kat katten dyr dyrene høns
  geder grise køer kaniner stald* gård gården landet+ro haven bedene drivhus* jord_under negle
  køkkenhave* kolonihave* planter grøntsager så_frø skov* skoven skovtur* naturvejled* natur*
  naturen vandre* vandretur* gåture gåtur* strand* stranden havet søen fisk* bål bålet snitte*
  frisk_luft ude_i_det_fri udendørs himlen fugle* terapihave* haveterap* friluft* vinterbad*
  shelter* måtte_komme_med+hund hund+velkommen fjord* fjorden åen bæk* mose* mulden muld ged geden
  besøgsgård* bondegård* kalv* lam pony* islænder* kanin* akvarie* fuglesang* fuglene regn_på
  stjernerne skrællede drivhuset grøntsag* tomat* kartofler_i
exercise: træn* motion* motionshold* fodbold* gadefodbold* svøm* cykl* løb løbe løbehold* fitness*
  idræt* idrætsforening* hold+styrk* boks* bokse* yoga* danse gang+tur badminton* holdsport*
  bevægelse* puls* sved* krop*+glad kroppen+vågn* sundhedscent* motion_på_recept
creative: male malede maleri* tegne tegnede kor koret synge sang musik* band* guitar* spille spiller
  teater* skriveværksted* digte ler keramik* strik* hækl* sy syværksted* værksted* kunst* kultur*
  museum* udstill* fotograf*
money-thing: betalte+tand* betalte+tænder tænder tandlæge* betalte+kørekort kørekort*
  betalte+briller briller betalte+depositum depositum* indskud* betalte+cykel cykel* brugt_cykel
  penge_til_cykel penge_til bevilgede bevilget* fik_bevilget enkeltydelse* legat* fond* fonden
  julehjælp* tilskud* vinterjakke* vinterstøvler* vintertøj* støvler flyverdragt* kontingent*
  fritidspas* fodboldstøvler* computer+fik ipad+fik vaskemaskine* seng+fik seng+bevil* køleskab+ny
  barnevogn* betalte_for betalte_turen betalte_flytningen gratis+tandlæge* gratis+bus rejsekort*
  buskort* togkort* taxakort* lejrskole*+betal* koloni*+betal* ferie*+penge ferielejr* sommerlejr*
  råd_til_at fik_råd_til eget_budget personligt_budget borgerstyret* en_pose_penge
respite: aflast* aflastningsfamilie* aflastningsplads* aflastningsophold* weekend+måned
  hver_anden_weekend en_weekend_om sove_igennem sover_igennem sove_en_hel_nat hel_nat vågekone*
  nattevagt*+sover daghjem* dagcent* dagtilbud*+mand aktivitetscent* afløser* afløsning* barnepige*
  passer+mens pasning*+fri besøgsven*+imens fri_om_eftermiddagen fri_i_weekenden tid_for_mig_selv
  tid_til_mig_selv tid_til_de_andre tid_til_søskende tid_til_hinanden tid_som_par kærestetid*
  alenetid* pusterum* åndehul* få_luft trække_vejret lade_op ladet_op lukke_øjnene
  plejefamilie*+elsk* elsker_hende elsker_ham som_deres_egen støttefamilie* reservebedste*
  bonusbedste* barnet_væk_en afløst en_fri_aften frihed_om_aftenen alene_tid egen_tid
  ud_at_spise_sammen biografen_sammen en_nats_søvn
aids: hjælpemid* elscooter* rollator* kørestol* el-kørestol* greb_på håndgreb* badebænk* bruse*
  badeværels* ombyg* ombygning* rampe* dørtrin* trappelift* lift* plejeseng* kugledyne* tyngdedyne*
  kædedyne* høreapparat* briller læsebriller ordblindeprogram* læser_op læser_højt_for
  oplæsningsprogram* talesyntese* apparat* specialcykel* ladcykel* handicapbil* bil+ombyg*
  robotstøvsuger* skylletoilet* toiletsæde* forhøj* nødkald* gps* protese* skinne* støttestrømpe*
  boligændring* dørtelefon* tablet+tale kan_selv_køre kan_selv_komme komme_ud_på kommer_ud_på
  komme_ud_igen kan_gå_i_bad i_bad_alene selv_gå_i_bad bade_selv komme_rundt kommer_rundt
  den_rigtige_stol den_rette_stol
giving-back: hjælpe_andre hjælper_andre hjælper_nye giver_videre give_videre giver_noget_tilbage
  give_noget_tilbage er_en_der_giver en_der_giver nu_giver_jeg nu_hjælper_jeg nu_er_det_mig
  er_det_mig_der nu_er_jeg frivillig* som_frivillig besøgsven* jeg_bager bager_til jeg_laver_mad
  laver_mad_til holder_oplæg holder_foredrag foredrag* oplæg* mine_erfaringer erfaringer+brug*
  erfaringer+andre bruges_til_noget kan_bruges brug_for_mig bruge_mig de_nye for_de_nye viser_de_nye
  viser_de_unge viser_andre viser_rundt lærer_fra_mig lærer_andre underviser brugerråd* brugerpanel*
  bestyrelse* borgerpanel* rollemodel* mentor_for støtter_andre gør_gavn gør_en_forskel til_gavn
  nyttig* glemmer_mit_eget tænker_ikke_på_mit noget_at_stå_op_til et_formål værdifuld*
debt-control: gæld* gælden gældsrådgiv* gældssaner* inkasso* inkassofirma* kreditor* rki afdrag*
  afdragsordning* afdragene budget* budgetkonto* budgetskema* betalingsservice* regning* regningerne
  huslejen+betal* huslejen+administr* administration* administrerer betaler_for_mig pengeadministr*
  økonomi* styr_på_pengene styr_på_økonomien råd_til_mad mad_hele_måneden penge_hele_måneden
  penge_til_hele penge_til_den_sidste hele_måneden til_den_sidste banken+med bankrådgiv*
  rådighedsbeløb* opsparing* nakken* af_nakken åbner_post_igen åbne_post_igen åbner_post
  hjertebanken* ingen_rykkere rykker*+ingen gældfri* ude_af_rki saneret bopælsret økonomisk_ro
  lagde_budget lagde_et_budget lavede_budget lavede_et_budget
treatment-works: behandling*+virk* behandlingen+hjalp behandlingen_hjalp medicin*+virk*
  medicin*+hjalp medicinen+rigtig* rigtig_medicin rette_medicin medicin+rigtigt fandt_den_rette
  indstillet velindstillet trappede_ned udtrappet* trappet_ned mindre_medicin færre_piller
  pillerne+virk* pillerne+hjalp symptom*+mindre stemmerne+væk stemmerne+stille angsten+væk
  angsten+mindre angsten+slip* angsten+fylder smertefri* smerterne+væk smerter+mindre
  smerterne+mindre uden_smerter sover_igen sov_igen søvnen_kom søvn+tilbage sover_om_natten
  energi+tilbage kræfter+tilbage rask* kom_mig komme_mig bedring* har_det_bedre fik_det_bedre
  fået_det_bedre terapi*+hjalp psykolog*+hjalp psykologen+hjalp samtalerne+hjalp genoptræn*
  kan_gå_igen på_benene gå_uden_stok stabil* livet_tilbage mig_selv_igen fundet_mig_selv
  ligne_mig_selv
recovery: måneder_uden år_uden dage_uden uden_en_dråbe rørt_en rørt_alkohol tæller_dage
  nøglering+clean afgift* minnesota* døgnbehandling* anonyme* holdt_op_med_at_drikke
  stoppede_med_at_drikke stoppede_med_at_ryge ikke_drukket ikke_taget_noget
transport-ok: kørte_mig hentede_mig flextrafik* taxa*+betalt taxa+bevil* kørsel+bevil*
  kørselsordning* patienttransport* handicapkørsel* befordring* bus_lige tæt_på_hvor tæt_på_hjemmet
  lige_i_nærheden gåafstand* satellit* lokal*+afdeling bussen+holder
digital-ok: app* appen virker+nem* nem_at_bruge nemt_at_bruge klikke* klik online* video* videomøde*
  videosamtale* skærmbesøg* virtuel* sms-påmind* sms+huske* sms+mind* sms_dagen_før påmind*
  minder_mig booke* bestille_online se_mine_svar sundhed.dk minsundhed* selvbetjening*+nem
  digital*+nem slipper_for_papir slipper_for_at_køre fra_sofaen booke_på_nettet på_telefonen_kan
  prøvesvar* skærmmøde* sparede_mig sparer_mig sparede_turen slap_for_turen let_på_nettet
  nemt_på_nettet gik_let_på én_knap stor_skrift
volunteer: frivillig* en_frivillig besøgsven* røde_kors kirkens* blå_kors ældre_sagen headspace
  natteravn* mødrehjælp* red_barnet lektiehjælp* lektiecaf* julehjælp* madklub* fællesspisning*
  nabohjælp* naboen+hjalp nabo+hjalp nabo+hjælper bydelsmødre* mandekaffe* spisevenner ungdommens
  kommer_hver_onsdag kommer_hver_torsdag damen_fra manden_fra nabo_fra foreningen_lærte tivoli
  cykelven* cykling_uden_alder lektiehjælper* ungdomsklub* spejder*
safe: utryg_længere sikker_på_at faldt_skuldrene skuldrene ikke_bange_længere ikke_bange_mere
  turde_sove alarm* personale_om_natten nogen_om_natten nattevagt* krisecent* hemmelig_adresse
  beskyt* passede_på_mig passer_på_mig passet_på i_gode_hænder gode_hænder kunne_slappe slappe_af
  ånde_ud trak_vejret sover_roligt sover_trygt nattevagten+der passer_på_os lukke_øjnene tør_lukke
  tør_sove låst_dør ingen_kan_komme_ind følte_mig_sikker
calm: ro_i_hovedet ro_på ro_i_maven ro_i_kroppen stille_i_hovedet indre_ro fred_i_sindet
  falde_til_ro faldt_til_ro faldt_ned faldet_ned skuldrene_ned puls*+ned stress*+mindre
  tankerne_stille mindfulness* meditation* naturen+ro sover_bedre
pride: stolt* stolthed* rank* ret_ryg rankede_ryggen gjorde_det_selv klarede_det_selv klarede_det
  bestod bestået gennemført gennemførte eksamensbevis* bevis+væg diplom* studenterhue* hue kørekort
  vis_min_mor vise_mine_børn far_at_være_stolt mine_børn_er_stolte se_mig_nu beviset bevis+stuen
  beviset+væg hænger+væggen svendebrev* eksamen+bestod gjort_noget_færdigt gjort_færdigt
  gjorde_færdigt færdiggjorde holdt_ved_til første_gang+færdig tolv 12-tal topkarakter* klappede_af
own-strength: frihed* fri klarer_mig_selv klare_mig_selv kan_nu_selv selv_tage_bussen selv_handle
  komme_ud_igen kom_ud_igen verden_åbnede åbnede_verden åben_verden åbnede_en_dør på_egne_ben
  egne_ben uden_hjælp+nu lærte_at_cykle cykle_selv
decision-clear: afgørelse* svar_på_ansøgning bevilget tilkendt* førtidspension* pension* fleksjob*
  tabt_arbejdsfortjeneste+fik medhold ankestyrelse* vandt_sagen vandt fik_ret fik_medhold
  sagen_afgjort sagen_lukket kuverten+ja blev_et_ja et_ja sagde_ja fik_ja uvisheden_slut vished*
  slut_med_at_bevise økonomisk_tryghed livsvarig* gik_igennem uden_at_klage
homecare-good: hjemmehjælper* plejen hjemmeplejen faste_hjælpere samme_hjælpere kender_mors
  kender_fars kaffe_sådan synger_for læser_avisen_for sætter_mit_hår rulle_gardinerne bad+uden_hast
  ikke_travlt tid_til_en_snak fem_minutter_ekstra lidt_ekstra ekstra_tid blev_lidt_længere
  plejehjem*+god plejehjemmet demens*+forst* huskede_medicin
crisis-help: krise* krisehjælp* krisesamtale* akut* selvmord*+hjalp livlinje* skadestuen+god
  hentede_mig_ned reddede_mit_liv reddede_livet reddede_mig blev_hos_mig_til sad_hos_mig_hele
  sad_hos_mig_om_natten våge* politibetjent*+venlig betjent*+god ambulance*+venlig redder*
grief-care: sorg*+støtt* sorggruppe* sorggruppen begrav*+kom præst*+kom efter_dødsfald*
  mistede+støtt* tændte_lys_for kom_til_begravelse* sendte_blomster kondol* mindes
pregnancy-care: jordemoder*+god jordemoderen gravid*+støtt* fødsel*+tryg fødsel*+god barsel*
  sårbar*+gravid* familieambulatori* babyen+hjælp ammevejled* efterfødsels* fødselsdepression*
prison-out: løsladel*+klar løsladt+hentede god_løsladelse fængsel*+uddannelse
  kriminalforsorg*+støtt* exit-* mentor+fængsel fri+porten hentede_mig_ved_porten tilsynsførende*
school-good: skolen_greb skolen_så skolen_ringede skolen_tog lærerne_satte lærerne_tog
  lærerne_forst* egen_plads_i ved_vinduet fik_ro_i_klassen stille_rum sin_egen_plads egen_krog
  pausekort* smileyskema* visuelt_skema*
health-better: kan_trække_vejret går_uden løber_igen kan_mærke_mig tænke_klart tankerne_klare
  hovedet_klart toppen_af_angsten tog_toppen ramte_den_rigtige rigtige_dosis ny_medicin+kan
stable-medicine: rigtige_dosis ramte_dosis nye_medicin+kan medicin+tænke tog_toppen pillerne_tog
  piller+angst dosis+rigtig
"""
