"""What citizens' green notes are about: themes and the words and turns that point to them.

`name: cues`, a line or more each; how a cue is written is told in `lexicon.py`.
"""

from typing import Final

GOOD_THEMES: Final = """
one-person: én_person en_person kun_én kun_en én_at_tale samme+@worker samme_person samme_menneske
  den_samme fast+@worker fast_kontakt faste faste+@worker gennemgående+@worker gennemgående
  hele_vejen hele_forløbet fra_start én_indgang en_indgang ét_nummer et_nummer_jeg én_kontakt
  egen+@worker min_egen+@worker kontaktperson* tovholder* kontinuitet* stabil* ved_hvem
  hvem_jeg_skal+@phone år+samme fulgt_mig fulgte_mig følger_mig været_der_hele blev_ved_min
  altid_den_samme én_dør ansvar+min_sag ikke_nye_hele skiftede_ikke ikke_udskift* ikke_skiftet
  aldrig_skiftet koordinator* én_ansvarlig ét_menneske én_voksen ét_sted samlet_ét
  én_og_samme en_og_samme den_samme_stemme samme_stemme samme_ansigt kendt_ansigt et_kendt_ansigt
   en_jeg_kan_ringe en_jeg_kan_regne altid_hende altid_ham hende_hver_gang ham_hver_gang
  følges_ad fra_først_til_sidst gennem_det_hele gennem_alle_årene gennem_alt ankerpunkt* holdepunkt*
  fast_støtte min_klippe bare_ét_sted kun_ét_sted slipper_for_nye
heard: lyttede* lytter* lytte lyttet blev_hørt hørt taget_alvorligt tog_mig_alvorligt alvorlig*
  spurgte_hvad spurgt_hvad spurgte_mig spurgt set_og_hørt følte_mig_set set_som følte_mig_hørt
  hørte_på hørte_på_mig mødt_som mødte_mig blev_mødt i_øjenhøjde øjenhøjde* respekt* respekter*
  ligeværd* værdig* ordentlig_behandl* mennesket mig_som_menneske som_et_menneske uden_at_afbryde
  uden_at_dømme fordomsfri* forstod_mig forstående* forståelse* nærvær* opmærksom*
  interesser_for_mig min_mening tid_til_at_lytte tog_sig_tid gav_sig_tid god_tid_til talte_med_mig
  øjne øre ører kiggede_på_mig anerkend* respektfuld* ord_blev_brugt ikke_bare_et_nummer empati*
  omsorg* menneske satte_sig_ned lagde_telefonen_væk lagde_pennen lænede_sig så_mig_i_øjnene
  øjenkontakt* lyttede_til_ende talte_ud tale_ud blive_mødt lod_mig_tale lod_mig_fortælle
  gav_mig_plads med_åbent_sind nysgerrig* spurgte_ind spørger_ind spurgte_først i_centrum
  på_mine_præmisser
known: kender_mig kender_os kendte_mig kendt_mig kender+godt kender_min kendte_min kender_vores
  ved_hvem_jeg_er hvem_jeg_er husker* husker_mig huskede* mit_navn mine_navne navn* navnet
  slipper_for_at_forklare skal_ikke_forklare behøver_ikke_forklare ikke_forklare forfra+ikke
  fortælle_forfra genkend* genkender kan_se_på_mig høre_på_min_stemme mine_vaner min_historie
  baggrund* læst_min læst_på_min sat_sig_ind forberedt* havde_læst ikke_en_fremmed min_situation
  historie+kend* ikke_starte_forfra begynde_forfra kendte_mit_navn husker_mit_navn kan_mit_navn
  ved_hvad_jeg ved_hvordan_jeg ved_hvad_der_virker kender_mine ved_min kender_til_mig siden_jeg_var
  kendt_mig_i ved_når_jeg
quick: hurtig* straks med_det_samme samme_dag samme_eftermiddag næste_dag dagen_efter dagen_derpå
  to_dage få_dage et_par_dage en_uge under_en_uge ugen_efter en_time gik_stærkt gik_hurtigt gik_kun
  ingen_ventetid uden_ventetid ikke_vente skulle_ikke_vente slap_for_at_vente kom_til akut*
  reagerede* reager* prompte omgående øjeblikkelig* fluks kort_tid kort_ventetid ringede_tilbage
  allerede_dagen allerede effektiv* skred_til handling* på_stedet lynhurtig* tid_med_det_samme
  til_tiden time_senere inden_for på_et_øjeblik som_lyn og_klik før_jeg_vidste næste_morgen
  i_løbet_af_en i_løbet_af_få inden_dagen inden_ugen få_timer samme_uge samme_aften
  allerede_i_morgen uden_at_vente ventetiden_var_kort kort_proces fik_tid_med ikke_lang_ventetid
  smidigt
open-door: uden_henvisning henvisning+ikke henvisning+ingen henvisning gå_ind gå_lige_ind kom_ind
  bare_komme komme_forbi kigge_forbi kigge_ind dukke_op møde_op droppe_ind drop-in åben_dør
  døren+åben åben* åbent* døren_står anonym* gratis ingen_papirer uden_papirer ingen_visitation
  uden_visitation ikke_visiteret uforpligt* uden_tid tidsbestilling* uden_aftale fra_gaden
  åben_rådgivning rådgivning* lav_tærskel ingen_krav uden_at_bestille når_jeg_har_brug velkommen*
  som_man_er som_jeg_er pitstop værested* cafe cafeen
roof: tag_over_hovedet lejlighed* egen_bolig egen_lejlighed fik_bolig fået_bolig nøgle* nøglen
  egen_dør bolig* lejekontrakt* adresse* hjemløs* eget_sted sted_at_bo mit_eget_hjem egen_seng
  bofællesskab* kollegi* ungdomsbolig* studiebolig* værelse* flyttet_ind flyttede_ind indflyt* husly
  opgangsfællesskab* startbolig* sted_der_er_mit møbler indskud* depositum*
coordinated: én_plan en_plan samlet_plan fælles_plan samme_plan samme_bord samme_rum samme_hus
  ved_bordet rundt_om_bordet omkring_bordet samlet samler* tråde* trådene koordiner* koordinator*
  tovholder* taler_sammen tale_sammen talte_sammen snakker_sammen snakkede_sammen samarbejd*
  arbejder_sammen arbejdede_sammen samme_retning fælles* fælles_mål helhed* rød_tråd hang_sammen
  hænger_sammen sammenhæng* på_tværs tværfaglig* ringede_selv_til ringer_til_hinanden ringer_sammen
  slipper_for mellemmand* alle_vidste vidste+hinanden enige koblet netværksmøde* familieplan*
  familieplanen en_helhed koordineret* alle_sad alle_med trak_på_samme_hammel samme_hammel
  hånd_i_hanke hånd_og_handske talte_med_én_stemme på_samme_hold samme_hold ét_team et_team
  fælles_fodslag fodslag* fælles_møde fælles_samtale lagde_hovederne_i_blød hovederne_sammen
  delte_viden videndel* overblikket_samlet én_samlet et_samlet ét_forløb et_forløb
believed-in: troede_på tror_på_mig troet_på tro_på_mig tiltro* tillid* stolede_på stoler_på satsede*
  gav_mig_ansvar ansvar* ros roste rose skulderklap* dygtig* god_til kan_noget kunne_noget dur_til
  duer_til duer styrke* stærke_sider ressourcer mine_evner talent* potentiale* så_hvad_jeg
  ser_hvad_jeg så_noget_i_mig muligheder_i_mig selvtillid* selvværd* tro_på_mig_selv
  tror_på_mig_selv stolt* succes* lykkedes mestring* lykke_med opmuntr* heppe* heppede bakkede_op
  opbakning* vokset voksede mod modig* anerkend* værd gav_mig_chancen
  gav_mig_en_chance tændte_en_gnist løftede_mig løft_på fik_mig_til_at_tro rank_ryg ryggen_rank
  så_lyset_i sagde_jeg_kunne sagde_at_jeg_kunne du_kan_godt du_er_god lagde_mærke_til_det_gode
  det_gode_i_mig fejrede fejre
work-success: fleksjob* fået_job fik_job fået_arbejde nyt_job job jobbet mit_arbejde et_arbejde
  på_arbejde arbejdsplads* kolleg* chef* mester* virksomhed* praktikplads* læreplads* lærling*
  fastansat* fastansæt* ansat ansættelse* løn lønseddel* tjener* egne_penge selvforsørg* stå_op_til
  noget_at_stå står_op hensyn*+@job skånehensyn* timer_om_ugen tilpasset* mening* giver_mening
  holdet en_del_af_holdet bruge_mine_evner arbejdsgiver* chance* gav_mig_en_chance butik* lager*
  fabrik* kantine* børnehave* værksted* løntilskud*
own-pace: eget_tempo mit_tempo tempo* i_ro ro_og langsom* stille_og_roligt stille_roligt roligt
  skridt_for_skridt ét_skridt små_skridt gradvis* lidt_ad_gangen ad_gangen ikke_presset ingen_pres
  pressede_mig_ikke ingen_pressede uden_pres uden_at_presse tid_jeg_havde_brug den_tid tog_den_tid
  god_tid hastværk* pauser pause* skåne* skånsom* hensyn* trappet_op optrap* klar_til
  da_jeg_var_klar indtil_jeg_var plads_til mine_grænser ingen_skynd* skyndte_ikke ikke_stress*
  nænsom* blødt sætte_farten_ned trække_vejret uden_jag uden_stress uden_hast i_mit_eget
  i_min_egen_takt egen_takt min_takt babyskridt* museskridt* et_ben_ad_gangen ro_på tage_det_roligt
  tog_det_roligt stille_start blid_start lempelig* lempeligt der_var_ikke_travlt
at-home: derhjemme hjemme i_hjemmet i_mit_eget_hjem eget_hjem egen_stol egen_seng hjemme_i_stedet
  stedet_for_sygehus* stedet_for_hospital* slipper+@hospital slap+@hospital undgår+@hospital
  undgik+@hospital indlagt+ikke indlæggelse+undgå* drop @nurse+hjem kommer_ud_til kommer_hjem_til
  akutteam* akutsygepleje* hjemmesygepleje* hjemmebehandling* blive_hjemme behandlet+hjemme
  behandling+hjem sengen sofaen stue stuen ambulance*+ikke antibiotika* kemo* dialyse* sår sårpleje*
same-boat: samme_situation samme_båd ligesindede* andre_som_mig andre+samme andre_der_har
  andre_i_gruppen gruppe* gruppen prøvet_det_samme prøvet_det prøvet_selv selv_prøvet
  selv_har_prøvet ikke_alene ikke_den_eneste ikke_alene_om peer* erfaring* egne_erfaringer spejl*
  fællesskab* hører_til høre_til en_del_af venner venskab* netværk* netværket mødregruppe*
  fædregruppe* café* klub* forening* forstår_uden holdet hold medlem* frivillig* griner_ad
  andres_historier andre_forældre fælles_spisning spiser_sammen madklub* selvhjælpsgruppe*
  sammenhold*
practical: tog_med tog_mig_med gik_med fulgte_med følger_med fulgtes kørte_mig kørte_os hentede*
  hjalp_mig_med hjælper_mig_med hjalp_med hjulpet_med hjælp_til_at udfyld* skema* sammen_med_mig
  vi_ringede ringede_sammen skrev+sammen læste+sammen åbnede+sammen ved_siden_af sad_ved_siden
  praktisk* ordnede ordnet hverdag* rydde* ryddede ryddet støttekontakt* bostøtte* mentor* mentoren
  ledsag* viste_mig vise_mig tandlæge* tandlægen bank banken post posten flytte* indkøb* handle_ind
  konkret* ansøgning* hånd_i_hånd guidede* vejled* holdt_i_hånden lave_mad gik_ved_siden_af
  fulgte_mig_derhen fulgte_mig_ind hjalp_mig_i_gang tog_telefonen_for_mig skrev_for_mig
  ringede_for_mig stod_ved_siden gav_en_hånd en_hjælpende_hånd hjælpende_hånd bar_kasserne
  flyttekasse* løfte_med
clear-information: forklarede* forklaret forklarer forstå_det forstod forståelig* let_at_forstå
  nemt_at_forstå til_at_forstå klar_besked klare_svar klart tydelig* enkel* enkelt almindeligt_dansk
  dansk på_dansk skrevet_ned på_skrift skriftlig* papir mappe* tegnede tegning* tavle* billeder
  pjece* ved_hvad_der hvad_der_skal_ske ved_hvad_jeg vidste_hvad overblik* køreplan* dato* datoen
  næste_skridt ærlig* ærligt besked_om god_information informeret* oplyst* ingen_overrask* struktur*
  forudsig* skema_over sagde_det_lige rettigheder fortalte_mig svar_på_mine sort_på_hvidt
  menneskesprog* jævnt_dansk let_sprog til_at_læse ingen_fagord uden_fagord uden_paragraffer
  tegnede_og_fortalte vidste_præcis ved_præcis fik_at_vide_hvad fortalte_hvad_der sagde_tingene
  lige_ud_ad ingen_tvivl
school-good: skole* skolen @school+glad lærer* læreren klasse* klassen skema+@school støttepædagog*
  pædagog* specialskole* specialklasse* lille_klasse støttetimer* i_timerne eksamen* klassekammerat*
  kammerater* frikvarter* lektie* fagligt gå_i_skole i_skole_igen ny_skole skoleskift* ppr trives*
  trivsel* skærmet* rumme* elev* fravær* efterskole* veninder* autisme*+lærer*
leisure: fodbold* kor koret musik* spille spiller guitar* synge* sang male* maler* tegne* strik*
  haven havearbejd* kolonihave* natur* skov* skoven vandet havet fisk* fisketur* træning* træne
  fitness* motion* svøm* cykl* cykel* gå_tur gåtur* hund* hest* heste* ride* danse dansede dansehold
  teater* hobby* kreativ* krea* fritid* interesse* løbe løb yoga* klub* tur ture udflugt* koloni*
  sommerlejr* lejr* ferie* glemte_alt åndehul* pusterum* frirum* højdepunkt* lyspunkt* bog bøger
  læse biograf*
money-good: økonomi* budget* gæld* gælden afdrag* afdragsordning* råd_til penge_sidst penge_til
  styr_på_økonomien styr_på_pengene regning* bevilg*+penge bevilget* enkeltydelse* tilskud* legat*
  betalte* betalt* tandlæge* briller* cykel* computer* kørekort* depositum* rådighedsbeløb*
  gældssanering* gældsrådgiv* eget_budget personligt_budget udbetal* økonomisk* lån* sparet
  opsparing* spare billigere købe
family-stronger: familie* familien hele_familien forældre* søskende* mor_igen bedre_mor bedre_far
  som_mor som_far mine_børn børnene barnet min_søn min_datter aflast* aflastning* weekend* ro_i
  ro_derhjemme ro_på aftensmad* skænd* konflikt* familiebehandling* familiekonsulent* familierådgiv*
  redskab* værktøj* rutine* søvn* hjemme_igen hjemgiv* samvær* lærte_os tale_sammen tættere tæt_på
  nærmere pusterum* bonde sove forældrekursus*
clarity: diagnose* diagnosen udred* svar endelig* afklar* lettelse* sat_ord ord_på navn_på
  forklaring* pension* førtidspension* fleksjob* bevilget* afgørelse* medhold ret_til fik_ret
  gav_os_ret gav_mig_ret ankestyrelse* klage* anerkend* arbejdsskade* afsluttet* lukket* vished*
  ånde fejler ved_nu vurdering* tilkend* gik_igennem
homecare-good: hjemmehjælp* hjemmepleje* hjælper* pigerne piger plejer* samme_piger samme_hjælp*
  @homecare+samme @homecare+tid @homecare+sød* @homecare+venlig* @homecare+tryg* kop_kaffe
  tager_sig_tid tager_sig_god_tid god_tid kommer_til_tiden til_tiden præcis* klokken vasker*
  bade* synger* snakker_med_mig hyggesnak* mine_vaner omhyggelig* kærlig* guld engle* sosu*
  rehabiliter* hverdagsrehab* selvhjulpen* kan_selv madservice* nødkald* tryg tryghed* plejehjem*
remote-contact: sms* sms'er besked* skriver* skrive_til skrive_med video* videosamtale* skærm*
  online app* appen nettet digital* mitid booke* bestille_tid tidsbestilling* telefon* telefonisk*
  på_afstand mail* chat* svarer* svarede* svarer_altid svar_med_det_samme påmind* minder*
  slipper_for_turen sparer* hjemmefra nemt nem kalender* computer* tablet* ipad* biblioteket
warmth: smil* smilede smiler kaffe* kage* kop te venlig* sød søde sødt rar rare varm* varme
  hjertelig* kram* krammer knus* knuste omfavn* grine griner grin grinede humor* sjov* hygge*
  hyggelig* stemning* stemningen velkommen* tog_imod imødekom* omsorgsfuld* holdt_min_hånd hånd
  blomst* fødselsdag* julegave* gave* kærlig* menneskelig* medfølelse* pæn pænt venligt
  glad_for_at_se latter* små_ting et_kort tænker_på trøst* trøstede åbne_arme behagelig*
  varmt_velkommen tændt_lys stearinlys* en_kop_te småsnak* hyggesludder* klap_på_skulderen en_arm_om
  arm_om_skulderen holdt_om_mig trøstende_ord medmenneske* medmenneskelig* hjertevarm* glimt_i_øjet
recovery: clean ædru* stoffri* stof* stoffer misbrug* alkohol* drikke* drukket drak druk* hash*
  behandling* afrus* afvænn* abstinens* tilbagefald* faldt_i holdt_op ikke_rørt ikke_røget dråbe*
  flaske* antabus* metadon* anonyme aa na rusmid* røget ryge nøgtern* måneder+uden år+uden
  uden+alkohol
co-decision: bestemme* bestemte* selv_bestemme selv_vælge vælge valgte* valget beslut* besluttede
  medbestem* indflydelse* med_til_at med_til_at_bestemme med_til_at_lave inddrag* inddraget
  involver* medinddrag* min_plan min_egen_plan mine_egne_mål mine_mål mine_ord egne_ord mine_ønsker
  ønske* blev_spurgt spurgte_før spurgt_før spurgt_først spurgte_om_lov samtykke* tilladelse*
  hørt_før enige_om blev_enige sammen+plan i_fællesskab mig_der mit_valg min_stemme stemme* fik_lov
  uden_om_mig ikke_over_hovedet lagt_sammen
hope: håb* fremtid* fremtiden drøm* drømme* drømmer mål se_frem ser_frem glæder_mig glæde_sig turde
  tror_på_at lys_for lys_forude lyset optimis* mod_på livsmod* livslyst* livet_igen lyst_til nyt_liv
  begynde_på søgt_ind uddannelse* starte_på planer* lægger_planer vende_om vendepunkt* bliver_godt
  bliver_bedre bedre_tider på_vej_frem videre_i_livet om_et_år se_frem_til ser_lyst lysere_tider
  bedre_fremtid tro_på_fremtiden tror_på_fremtiden noget_at_leve_for nyt_kapitel ny_begyndelse
  kan_se_mig_selv når_jeg_bliver_færdig vil_gerne_være drømmer_om skal_nok_gå går_nok
relatives-in: kone*+med mand+med min_kone min_mand min_datter+med min_søn+med min_søster min_bror
  pårørende* forældre+med familien+med inviter* inddrog*+@relative ringede_til+@relative
  ringede_til_min lyttede_til+@relative spurgte+@relative deltage* deltog på_råd til_råds med_på_råd
  som_forældre vi_som_pårørende børnene_blev_også pårørendegruppe* kæreste* netværksmøde* mor_med
  far_med måtte_komme_med måtte_være_med
flexible: fleksib* rykkede* flyttede_mødet flyttede_tiden ændrede_tiden anden_tid lagde_om hensyn*
  regler+bøj* bøjede* bøjet undtag* undtagelse* dispensation* særaftale* utraditionel* ud_af_boksen
  uden_for_kassen kreativ_løsning løsning* fandt_en_løsning fandt_på fandt_ud_af_det selv_om_regler*
  trods_reglerne skar_igennem skære_igennem bureaukrati* gik_en_tur gåtur* mødtes_ude i_parken
  på_en_bænk hjemmebesøg* kom_hjem_til skræddersy* tilpass* individuel* efter_mine_behov mine_behov
  anderledes andre_veje for_min_skyld aften* uden_for_åbningstid
followed-up: fulgte_op følger_op følge_op opfølg* ringede_for ringede_bare ringer_for
  ringer_og_hører hører_hvordan høre_hvordan hvordan_det_går hvordan_det_gik hvordan_jeg_har
  spurgte_til spørger_til bagefter* måned+efter måneder_efter senere_ringede slap_mig_ikke
  slipper_ikke holder_fast holdt_fast holder_ved glemte_mig_ikke glemmer_ikke holder_øje
  holdt_øje kiggede_til se_til tjekke* tjekkede efterværn* efter_forløbet kontaktede_mig
  kontakt_bagefter som_lovet holdt_ord som_de_lovede holder_hvad gav_ikke_op giver_ikke_op blev_ved
  vedholdende* vedhold* til_det_sidste ringede_igen kontaktede_mig_igen kom_igen vendte_tilbage
  vender_tilbage holdt_kontakten holder_kontakt holder_kontakten lod_mig_ikke_i_stikken i_stikken
  ikke_ladt_alene ikke_sluppet stadig_kontakt kigger_stadig ringer_stadig spørger_stadig
noticed-early: opdag* i_tide tidlig* tidligt lagde_mærke mærke_til noget_var_galt galt
  før_det_gik inden_det_gik forebyg* reagerede* sundhedsplejerske* sundhedsplejersken bekymret*
  slog_alarm greb_ind hurtig_indsats tidlig_indsats fangede observant* tog_fat
companion: bisidder* have_med havde_med nogen_med en_med_til med_til_mødet med_til_møde* støtte_mig
  fagforening* fagforeningen advokat* nabo+med ven+med patientvejleder* borgerrådgiver* skrev_ned
  noter* referat* stod_stærkere stærkere talte_min_sag stod_bag på_min_side min_side
safe: tryg* tryghed* sikker* rolig* nødkald* bange_for_at_falde ikke_bange bange+ikke turde
  ånde_lettet
  holder_hånden fast_grund
calm-mind: ro_i_hovedet faldet_til_ro falde_til_ro indre_ro sover_bedre sover_igennem søvn* afslap*
  mindfulness* mediter* angsten_er angst+mindre bedre_humør gladere overskud* energi* mere_overskud
health-better: rask* raskere smertefri* genoptræn* kan_gå_igen på_benene medicin+virker
  fået_det_bedre har_det_bedre bedre+dag styrket* kræfter* fysioterap*
therapy-good: psykolog* terap* samtaler* samtaleforløb* traume* bearbejd* redskaber værktøjer
  indsigt*
own-strength: selv_klare klare_selv klarer_selv selvstændig* lært_at lærte_at kan_selv turde tør_nu
  selvhjulpen* selv_tage tage_bussen stå_fast sige_fra sige_nej lave_mad uafhængig*
role-model: forbillede* idol* ser_op_til rollemodel*
children-helped: børnegruppe* sorggruppe* legeterap* legekammerat* børnehave* pædagog*
trust-built: tillid* tryg_ved åbne_op turde_fortælle fortælle_alt ærlig_over fortrolig*
coach-training: træner* holdkammerat* instruktør*
trusted-with: uden_kontrol uden_kvittering* ikke_kontroller* gav_mig_pengene selv_råde råde_over
  selv_administrere eget_budget tillid_til_mig stole_på_mig stolede_på_mig troede_mig blev_troet
  troede_på_hvad ikke_bevise
respite-from-demands: pause_fra fri_for slap_for slipper_for slippe_for fritaget* fredet* fred_for
  fred_fra ingen_krav uden_krav ikke_flere_møder færre_møder kun_ét_møde kun_et_møde ro_til_at_blive
  ro_til_at_komme lov_til_at_hvile sat_på_pause undtaget* lukkede_mit_forløb
meaningful-placement: praktik+mening praktikken+god praktik+lærte praktik+job praktik+glad
  praktik+ansat rigtigt_arbejde rigtige_opgaver brug_for_mig noget_jeg_kan noget_jeg_er_god
  bruge_hænderne lærer_noget lærte_et_fag
allowed-to-fail: lov_til_at_fejle måtte_fejle okay_at_fejle tilbagefald+smed prøve_igen en_ny_chance
  en_chance_til anden_chance endnu_en_chance nyt_forsøg tredje_gang_lykkedes giver_aldrig_op
apology: undskyld* undskyldte undskyldning* indrømme* indrømmede beklag* tog_ansvar tog_fejlen
  fejl+ret* rettede_fejl erkend*
same-house: samme_hus samme_sted samme_adresse under_samme_tag et_hus samlet_på_ét dør_om_dør
  naboer+kontor ned_ad_gangen samlokal* én_dør én_bygning
outreach: kom_ud_til_mig kom_ud_til_os kom_hjem hjemmebesøg* opsøgende* opsøg* opsøgte gadeplan*
  banke_på bankede_på mødte_mig_der på_gaden_møde fandt_mig på_min_bænk
fewer-meetings: kun_ét_møde ét_møde_om et_møde_om færre_samtaler færre_aftaler færre_møder
  i_stedet_for_fire i_stedet_for_tre samlede_møder samler_møder samme_dag_møde
after-hours: ringe_om_aftenen ringe_når_som_helst når_som_helst uden_for_arbejdstid aftenåbent*
  vagttelefon* akuttelefon* livlinje*
useful: gøre_gavn til_gavn til_nytte nyttig* brug_for_mig bidrage* bidrager giver_tilbage
  give_videre hjælpe_andre hjælper_andre frivillig* mentor_for gør_en_forskel
stable-medicine: medicin+virker medicinen+hjælper medicin+hjælper rigtige_medicin den_rette_medicin
  rette_dosis trappet_ud medicinfri* uden_medicin mindre_medicin ned_i_medicin
body-back: gå_igen gå_uden løbe_igen på_benene kræfter_igen sove_igennem sover_hele_natten
  spise_igen vejer styrke_i træner+stærkere
past-forgiven: fortid+ikke dømte_mig_ikke dømmer_ikke uden_fordomme fordomsfrit ny_start frisk_start
  begyndelse viske_tavlen rent_bord ikke_min_fortid
child-heard: talte_med_børnene talte_med_min_søn talte_med_min_datter barnets_stemme børnesamtale*
  spurgte_børnene spurgte_ham_selv spurgte_hende_selv tog_ham_alvorligt hørte_på_ham
  barnet_i_centrum
found-words: sætte_ord_på sætte_ord fik_sat_ord ord_på_det endelig_sige turde_sige fortalte_det_hele
  fik_luft få_luft lette_hjertet græde_ud talt_ud snakket_ud
routines: rutine* fast_rytme hverdag* struktur* døgnrytme* står_op_hver vækkeur* ugeskema*
  faste_dage
"""
