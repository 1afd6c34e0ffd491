"""What citizens' red notes are about: themes and the words and turns that point to them.

`name: cues`, a line or more each; how a cue is written is told in `lexicon.py`.
"""

from typing import Final

HARD_THEMES: Final = """
staff-change: ny+@worker nye+@worker nyt+ansigt skift*+@worker udskift* @change+@worker
  anden+@worker barsel vikar* afløser* hele_tiden_ny hver_gang_ny igen_ny forskellige+@worker
  sagt_op nyt_job fået_nyt_arbejde holdt_op rejst* rejste forsvandt+@worker mange+@worker
  gennemtræk* personaleskift* personaleudskiftning* antal+@worker @change+kender flere+@worker
  sygemeldt+@worker lære_at_kende kender_mig_ikke opsagt+@worker endnu_en_ny hver_sin+@worker
  medarbejderskift* rådgiverskift* sagsbehandlerskift* nr nummer+@worker fire+@worker fem+@worker
  seks+@worker syv+@worker otte+@worker ti+@worker tolv+@worker skiftet_ud kommer_og_går overtag*
  tog_over knytte_mig ny_kontakt gennemgangslejr* svingdør* udskiftes* udskiftning_af stafetbytte*
  endnu_et_ansigt ny_stemme nyt_navn nyt_menneske igen_en_anden endnu_en_anden sin_opsigelse
  søgte_nyt fik_nyt tabte_kontakten mistede_kontakten lære_nye_at ny_på_sagen fratrådt* fratrådte
tell-again: forfra fra_begyndelsen fra_bunden fra_start gentag* igen_fortæl* fortælle_igen
  hele_historien min_historie livshistorie* samme_historie samme_spørgsmål spørger_om_det_samme
  igen_forklar* forklare_igen læst+journal* læst+sag* læse_op sat_sig_ind ikke_læst ikke_forberedt
  hver_gang+fortæl* hver_gang+forklar* hver_gang+historie* fremmed*+fortæl* krænge* vrænge
  genfortæl* rippe_op rode_i baggrund* kendte_ikke_min grammofonplade* papegøje* remse* oprem*
  udlevere* igen_og_igen på_ny fortælle+samme forklare+samme mange_gange endnu_en_gang
  synge_samme_sang hele_sangen hele_molevitten hele_turen_igen min_sygehistorie sygehistorie*
  starte_på_ny starte_fra_nul fra_nul begynde_fra_nul samme_smøre hele_smøren forklare_alt
  fortælle_alt_igen fortælle_det_hele gennemgå* ikke_læst_sagen ikke_læst_min havde_ikke_læst
  læser_ikke kendte_ikke_sagen
waiting: vent* ventetid* venteliste* *kø køen kø udskud* udskyd* trak_ud trækker_ud trukket_ud
  måneder+før måneder_gik gik_måneder gik+uger gik+år gik+måneder halvt_år halvandet_år årevis
  tog+måneder tog+år ingenting_skete skete_ingenting skete_ikke_noget ikke_sket_noget langsom*+sag*
  langsommelig* sagsbehandlingstid* behandlingsgaranti* hørte_ikke_noget hørte_intet intet_svar
  få_en_tid sidde_og_vente stå_i_kø står_i_kø længe for_længe lang_tid evighed* uendelig* tålmodig*
  udrednings*+måneder mens_vi trækker+tid* forsink* uge_efter_uge stadig_ikke mellemtiden endnu_ikke
  ventesal* sendrægtig* sneglefart* sneglepost* trækker_det tålmodighed* stod_stille står_stille
  uge_ud måned_efter_måned uge_ind først_om næste_år næste_forår først_tid først_plads først_en_tid
  sat_på_venteliste ventede_forgæves svarfrist* tidshorisont* halve_år træghed*
sent-round: kastebold* bold bolden kastet_rundt kastes+mellem sendt_rundt sendes_rundt sendt_videre
  sendt_frem frem_og_tilbage mellem_to_stole mellem_stole faldt_mellem falder_mellem ikke_vores_bord
  deres_bord hører_ikke_til ansvar*+ingen ingen_ansvar fralægg* fraskriv* henvis*+anden
  henviste+tilbage peger_på pegede_på skubb*+videre skubbe_fra skubber_fra sparket sende_videre
  sender_videre hen_til+tilbage ping_pong pingpong* ingen_ville_have ingen_vil_have mellem+@hospital
  mellem+psykiatri* mellem+afdeling* mellem+forvaltning* kommune*+region*
  @municipality+sagde+@doctor kartoffel* grænse* kasse*+tænk* den_ene+den_anden gråzone* fra_den_ene
  stafet* siger+spørg* tilbage_til betale*+hvem løbe_spidsrod rundtosset* sort_per aben
  hovedet_mod_en_mur mur_af kold_skulder lukket_land lukkede_døre dør_til_dør fra_herodes herodes
  pilatus vandrepokal* varm_kartoffel rundsparket karrusel* mellem_to_kommuner mellem_to_afdelinger
  ingen_hører_til ingen_tog_imod ingen_tog_mig ingen_tog_sagen ingen_tog_sig ikke_deres_ansvar
  ikke_hans_ansvar ikke_hendes_ansvar tilhørte_en_anden send_videre gå_til_den_anden hos_dem_eller
mistrust: ikke_troet troede_ikke tror_ikke_på troet_på trode_mig ikke_tro mistillid* mistro*
  mistænk* mistænkelig* mistanke* tvivl* skepsis skepti* bevise bevis* løgn* løj lyver lyve simul*
  snyd* snyder* overdriv* pjæk* kontrol* overvåg* doven dovne dovenskab* dovent tage_mig_sammen
  tage_sig_sammen spille_syg stolede_ikke stoler_ikke betvivl* modbevis* lægekonsulent* troværdig*
  syg_nok ser_ikke_syg sygt_ud usynlig*+sygdom* dokumenter*+syg* indbild* hysteri* pylre* finder_på
  efterpris* anklag* fordom* forhør* kriminel* tillid+ingen hypokond* ærlig* sat_spørgsmålstegn
  på_anklagebænken under_mistanke set_skævt skæve_blikke bevisbyrde* bevisbyrden skulle_bevise
  dokumentere_min løgner* snylter* nasser* nas_på udnytter_systemet tror_jeg_lyver tror_jeg_snyder
  tænkte_jeg_løj lagde_fælder krydsforhør* mistroiske kiggede_skeptisk rynkede ikke_så_slemt
  ikke_så_syg tog_mig_ikke_alvorligt ikke_taget_alvorligt bagatellis* fejet_af fejede affærdig*
  ingen_tror_på
too-many-meetings: møder+@municipality mange_møder møder+tid møder+ugen møder+dag møder+alt
  mødetræt* fuldtidsarbejde* fuldtidsjob* fuldtids* kalender*+fyldt kalender*+@meeting
  mange+@meeting flere+@meeting samtaler+ugen aftaler+ugen indkald*+mange indkald*+igen
  hele_tiden+@meeting @meeting+energi @meeting+kræfter @meeting+nå @meeting+hele @meeting+udmattet
  @meeting+timer bruger_tid bruger+møder @meeting+fem @meeting+fire @meeting+tre job_i_sig_selv
  @meeting+drukner kontrolsamtale* jobsamtale* opfølgningssamtale* statusmøde* mødeinferno
  fylder+@meeting arbejde_at_være_syg travl_med_at tidskrævende
many-people: mange_mennesker mange_fagfolk mange_personer mange+@worker mange_professionelle
  for_mange+@worker for_mange_mennesker for_mange_kokke fagpersoner @worker+familie styr_på_hvem
  holde_styr hvem_er_hvem hvem_der_er tolv_forskellige ti_forskellige mange_forskellige mange_navne
  navne* ansigter mange_instanser mange_voksne involverede* omkring_os omkring_mig indblandet*
  inde_over forskellige_mennesker tal_på
letters: brev*+forstå* brev* kuvert*+forstå* afgørelse*+forstå* skrivelse* uforståelig* indviklet*
  paragraf* jurist* jura juridisk* lovtekst* fagord* fagsprog* fagudtryk* kommunesprog* fremmedord*
  forstod_ikke_brevet kunne_ikke_forstå forstod_ikke_et_ord svært_sprog kringlet* læste+gange
  læse+brev* svært_at_læse sætning* formuler* formel* partshøring* åbne_posten åbne_brev*
  oversæt*+brev* tekst* sort_snak kaudervælsk volapyk sprog*+brev* ordblind* tung_tekst
  almindeligt_dansk skriver_så bogstav* skrevet_til_jurist* kryptisk* forkortelse*
  uforståeligt_sprog uforståelige_breve advokatsprog* juristeri* tyve_sider lange_breve
  tykke_kuverter bange_for_postkassen læse_mellem_linjerne forstod_ikke_afgørelsen
  forstår_ikke_brevet forstår_ikke_hvad_de_skriver
digital-exclusion: digital* mitid nemid e-boks eboks digital_post computer* nettet på_nettet it
  hjemmeside* selvbetjening* app log_på logge logget skærm* elektronisk* kode* online
  ikke_god_til_computer it-* password teknik* teknologi* klik* taste* robot* pc bredbånd* wifi
  smartphone* mobil_uden netbank* hægtet_af link* virtuel* indtast* adgangskode* gik_ned systemfejl*
  låst_ude borgerdk borger.dk fritag* ikke_digital ikke_på_computer kan_ikke_finde_ud_af_nettet
  finde_ud_af_computer digital_analfabet* hægtes_af alt_er_på_nettet alt_skal_være_digitalt
  kun_digitalt sort_skærm tastatur* en_menneskestemme
forms: skema* blanket* formular* papirarbejde* papirnusseri* dokumentation* dokumenter* attest*
  udfyld* samme_oplysninger indsende* bilag* kopier* lægeerklæring* erklæring* statusattest*
  papirkrig* bureaukrati* papirmølle* bunker_af ansøgningsskema* underskrift* skemaer flere_papirer
  papirer+udfyld* sende_ind indhente* rubrik* kryds* krydse
plans-collide: flere_planer handleplan* *forløb+samtidig samtidig* planer+passe* tre_planer
  to_planer forskellige_planer hver_sin_plan hver_sin_retning trækker_i modstrid* modsat* modarbejd*
  spænder_ben oven_i oveni oveni_hinanden overlap* ingen_koordiner* ikke_koordiner* kolliderede
  kollider* samtidige mange_forløb mange_indsatser indsats* parallel* uden_sammenhæng stritter
  mellem+plan koordineret+ingen på_samme_tid på_én_gang dobbelt* dobbeltbook* samme_dag
  hvert_sit_mål hver_sit
contradictory: modsige* modsagde modstrid* forskellig*+svar to_svar to_forskellige forskelligt
  forskellige_beskeder forskellige_råd ja+nej ene_siger anden_siger en_siger ene_sagde
  den_ene+den_anden dobbelt* uenig* uenige forkert_besked forkerte_oplysninger vildled* skiftende
  ændrede_mening ombestem* lovede+holdt lovet svar+afhæng* afhænger_af_hvem
not-in-box: kasse kassen kasser kasserne skabelon* passe_ind passer_ikke passede_ikke falder_udenfor
  uden_for+målgruppe målgruppe* kategori* kriterier* for_syg for_rask for_gammel for_ung for_dårlig
  for_velfungerende for_god intet_tilbud ikke_et_tilbud findes_ikke tilbud+findes tilbud+ingen
  tilbud+mig sådan_en_som midt_imellem sprække* hul* hullerne huller falder_igennem falde_igennem
  faldt_igennem masker* standard* firkant* boks rubricer* berettiget* særlig* specielt ingen_steder
  diagnose+ret* rigtige_diagnose ramme* passer_ind aldersgrænse* lige_over lige_under grænsen_er
  kun_for puttet_i falder_uden_for ikke_omfattet omfattet_af ikke_målgruppen ikke_i_målgruppen
  rund_pløk firkantet_hul en_størrelse alle_skal_være_ens ens_for_alle samlebånd* ikke_plads_til_mig
  ikke_plads_til_sådan specialtilfælde* særtilfælde* atypisk*
token-involvement: blev_spurgt spurgt+skete spurgt+bagefter lyttede_ikke lytter_ikke ikke_lyttet
  ikke_hørt ikke_blive_hørt besluttet_på_forhånd på_forhånd bestemt+før besluttet+før forvejen
  alligevel skinproces* proforma pro_forma syns_skyld skuespil* teater* alibi* mening+talte
  ønsker+brugt mine_ønsker min_mening hen_over_hovedet over_hovedet talte_om_mig uden_mig
  uden_at_spørge spurgte_ikke ikke_spurgt ikke_inddraget ikke_medbestem* bestemte_for bestemmer
  beslutning*+@municipality beslutning*+taget trukket_ned døve_ører pænt nikkede nikkede+gjorde
  gjorde_noget_andet gjorde_som_de ingen_hørte ignorer* overhør* ikke_taget_alvorligt skuffe*
  besluttede_de ingen_indflydelse magtesløs* afmagt* ingen_stemme hørte_ikke_på sagde+skete
  tale_for_døve døve_øren talt_til_en_mur som_at_tale_til_en vendte_det_døve ind_ad_det_ene
  ud_ad_det_andet skinhøring* skindemokrati* rørte_ikke blev_ikke_brugt brugte_det_ikke
  brugte_de_ikke glemte_de bestemte_de_selv bestemt_hen_over uden_at_høre_mig uden_at_inddrage
  uden_min aldrig_spurgt ingen_spurgte_mig gjorde_som_det_passede fik_ikke_lov måtte_ikke_bestemme
  ikke_medindflydelse pligthøring*
money-trouble: @money råd_til ikke_råd ingen_penge penge_nok kontant* sulten sulte sidst_på_måneden
  økonomisk* fattig* udsat_af sat_på_gaden rudekuvert* gældsat kreditor* fogedret* rki luksus*
  billig* dyrt dyr koster kostede låne pantsæt* regninger ubetalt* beløb* minus overtræk*
  tilbagebetal* skyld skylder kr bankrådgiver* hente_mad fødevarebank* spare loppefund
  hovedet_oven_vande vende_hver_krone vender_hver_krone vende_hver_øre hver_øre til_dagen_og_vejen
  snøre* livrem* fra_hånden_til_munden bunden_af_kassen tom_konto tomt_køleskab køleskab* smalhals*
  småpenge* leve_for lever_for rådighed* betalingsstandsning* stiftet_gæld skrabe* lukket_for_strøm
  lukke_for_strøm strøm el-regning* varmeregning* børnepenge*
benefit-stopped: stoppet+ydelse stoppede+ydelse ydelse+stoppet ydelse* udbetal* udbetaling*
  fik_ikke_penge penge+kom pengene_kom fratrukket trukket_i uden_varsel mistede+ydelse mistede_min
  uden_indtægt ingen_indtægt uden_penge fra_den_ene_dag fejludbetal* forsørgelse* sats*
  kontanthjælpsloft* nedsat lukket+@money lukkede+@money partshør* varighedsbegræns* ophør*
pointless-activation: praktik* meningsløs* ingen_mening uden_mening gav_ikke_mening spild*
  tidsspilde spildt* opbevaring* parkeret parkere* aktiver* jobkursus* kursus+igen cv jobsøgning*
  ansøgninger+uge gratis_arbejdskraft gratis_arbejd* førte_ikke førte_til lærte_ikke lærte_intet
  ikke_lært nytteindsats* jobtræning* virksomhedspraktik* arbejdsprøv* til_ingen_nytte ligegyldig*
  kedede kedelig* sidde_og_glo ingen_ansatte virksomhed+ansætte beskæftiget statistik* irrelevant*
  latterlig* tidsfordriv*
pushed-too-hard: presse* presset* pres for_hårdt for_hurtigt for_tidligt for_meget for_stærkt
  hensyn* skånehensyn* mine_grænser grænser* kunne_holde_til holde_til sat_op timetal* flere_timer
  knæk* kollaps* brød_sammen bryder_sammen overskred* overbelast* udmattet* magter magtede mere_syg
  værre_af syg_af sygere raskmeld* tilbage_på_arbejde tempo*+højt krav* krævede forlang* overkrav*
  kroppen_sagde sagde_stop sagde_fra sammenbrud* ned_med_stress gik_ned over_evne urealistisk*
  optrap* opstart* ikke_klar før_jeg_var ud_over forværr* tvunget tvang*+arbejde arbejdsprøv*+syg
  tabte_sutten tabe_sutten gik_ned_med ned_med_nakken strakte_våben kørt_for_hårdt presset_citronen
  presset_til bristepunkt* kogepunkt* toget_kørte ud_af_starthullerne piskede pisk skubbet_ud
  skubbede_mig trukket_for_langt løb_tør løbet_tør over_min_grænse over_mine_grænser ikke_holde_til
  ikke_magte segnede for_mange_timer for_stor_mundfuld stillede_krav ignorerede_smerter
no-reply: komme_igennem kom_igennem igennem_på fat_i få_fat træffe træffes telefontid* telefonkø*
  telefonsvarer* optaget ringede+ingen ringet+ingen ringer+ingen svarer_ikke svarede_ikke
  ingen_svarer ingen_svarede ingen_tog ringer_aldrig ringer_ikke ringede_ikke ringe_tilbage
  ringer_tilbage ringede_tilbage besvaret besvare* ubesvaret* @message+svar mails+svar intet_svar
  fik_ikke_svar aldrig_svar kontakte+umulig* umulig+kontakt* hovednummer* omstilling* viderestill*
  stillet_om lægge_besked lagde_besked tager_ikke_telefon tog_ikke_telefon telefon* opkald*
  kan_ikke_kontakt* tilgængelig* tavshed* vente_på_svar ferie nummer_i_køen lukket+telefon
  ikke_til_at_få umulig_at_få umuligt_at_få lukket_telefon mails_forsvinder ingen_vendte_tilbage
  vendte_aldrig vender_aldrig vender_ikke_tilbage på_ferie frokostpause* vente_i_telefon
  telefonslusen* sendt_til_svarer ubesvarede aldrig_hjemme aldrig_på_kontoret kontakt_med_ingen
  nogen_at_ringe_til+ingen kan_ikke_komme_i_kontakt ikke_komme_i_kontakt komme_i_kontakt
school-support: skole+støtte @school+støtte @school+hjælp* skole* lærer* klasse* støttetimer*
  støttepædagog* inklusion* inkluder* klassen specialtilbud* specialklasse* specialskole* ppr
  mistriv* trives timetal skoleleder* undervisning* alene_i_klassen hjemmeunderv* ordblind* lektier
  larm* elever faglig* bagud viden_om_autisme uden_for_døren på_gangen vikartimer* skolestart*
school-refusal: skolevægring* skolefravær* skoleværing* fravær* gik_ikke_i_skole ikke_i_skole
  ville_ikke_i_skole i_skole+kunne mobb* drille* drill* holdt_udenfor frikvarter* mavepine
  ondt_i_maven+skole grine+@school bange+skole græd+skole pjæk* blev_hjemme af_sted+morgen
  afsted+morgen måneder+skole år+skole kammerat*+ingen uden_for_fællesskab* ude_af_skole
removal-fear: fjerne+@child fjernet+@child fjern*+@child tage+@child tog+@child tager+@child
  miste+@child mistede+@child anbring* anbragt+@child tvangsfjern* tvangsanbring* underretning*
  @fear+@child hente+@child henter+@child forældreevne* forældrekompetence* forældreundersøg*
  børnesag* trussel+@child true*+@child turde+hjælp tør+hjælp dårlig_mor dårlig_far uegnet*
in-care: plejefamilie* plejeforældre* plejemor plejefar anbragt* anbringelse* institution*
  døgninstitution* opholdssted* flyttet+gange flyttede+gange flyttet_rundt børnehjem* sikret*
  opvokset tasker pakk* hvor_ville_bo lillebror lillesøster søskende+skilt adskilt* nye_regler
  voksne+skift* akutanbring* hjemgive*
visits: samvær* overvåget* støttet_samvær weekend*+@child hver_anden_uge ser_mine_børn se_mine_børn
  se_min_datter se_min_søn må_ikke_se savner_mine_børn savner_min bortadoption* forældremyndighed*
  familieretshus* statsforvaltning* skilsmisse* deleordning* ekskone eksmand
homecare-bad: @homecare+sent @homecare+vent* @homecare+travl* @homecare+forskellig* @homecare+ny
  hjemmehjælp* hjemmepleje* bad+aflys* bad+uge bade* rengøring* minutter løber_hurtigt løber travl*
  forjaget* skynder vente_på+seng komme_i_seng op_af_sengen i_seng toilet* ble bleen våd tidspunkt*
  ikke_tid tid_til_at_snakke nåede_ikke når_ikke personalemangel* underbemand* glemte+medicin
  glemte_mig aflyst aflyser aflyste maden madservice visiteret* dør+igen ud_ad_døren samlebånd*
  minutyranni stopur*
homecare-strangers: @homecare+nye @homecare+fremmed* fremmede* forskellige_piger nye_ansigter
  nyt_ansigt ny_hver_dag ny+hver_dag forskellig*+dag forskellig*+måned nøgleboks* lukker_sig_ind
  låser_sig_ind kender_ikke+vaner vaner afløser* vikar*+@homecare hvem_der_kommer ved_aldrig_hvem
  aldrig_de_samme aldrig_den_samme unge_mennesker
discharged-early: udskrevet* udskriv* udskrivning* udskrevet+tidlig* sendt_hjem sendte_hjem
  sendt_hjem+@hospital for_tidligt_hjem hjem_fra_sygehus* hjem_fra_hospital* genindlagt
  genindlæggelse* hjem+hjælpemidl* hjem+seng klar+hjem hjem_fredag @hospital+hjem @hospital+fredag
  operation+hjem opereret+hjem smidt_ud+@hospital sengeplads* pladsmangel* overbelægning* taxa
  udskrivningsplan* hjemmesygepleje*+vidste besked+hjem kateter* drop
no-exchange: taler_ikke_sammen tale_sammen snakker_ikke_sammen snakke_sammen kommunikerer*
  kommuniker* oplysninger+sendt papirer+sendt papirerne journal*+se journal*+videre ikke_sendt
  sendt_videre ikke_videregivet givet_videre giver_ikke_videre gået_tabt gik_tabt tabt_mellem
  bortkommet forsvandt+papir* vidste_ikke_at informationen information+stop* fik_aldrig_besked
  ikke_fået_besked besked+videre ingen_besked epikrise* it-systemer systemer+tale sundhedsplatform*
  den_ene_hånd venstre_hånd højre_hånd budbringer* budcentral mellemmand* selv_fortælle sektor*
  flyttede_kommune henvisning*+væk lægen_vidste_ikke ikke_samarbejd* samarbejd*+ingen
  koordiner*+ingen
no-overview: overblik* uoverskuelig* forvirr* hvem_der_har hvem_der_gør hvem_skal_jeg ved_ikke_hvem
  vidste_ikke_hvem hvem_jeg_skal hvad_der_skal_ske vidste_ikke_hvad ved_ikke_hvad næste_skridt
  rød_tråd tråd kaos* kaotisk* labyrint* jungle* rod rodet finde_rundt fare_vild farer_vild tabt_i
  miste_overblikket hvem_gør_hvad ingen_plan uden_plan retning* titler sammenhæng* fragment*
  hvor_jeg_skal_henvende hoved_og_hale virvar* spaghetti* på_bar_bund hoved_eller_hale
  hverken_ud_eller_ind svømmede svømmer drukner_i tågen tåge i_blinde famle* famlede blindgyde*
  mistet_tråden labyrinter hvem_gør skal_jeg_spørge ved_snart_ikke mange_bolde kludetæppe*
  puslespil* brikker* usammenhæng*
eighteen: 18 18-årig* fyldte+år fyldte+18 fylder+år atten myndig* fødselsdag* voksen+barn
  blev_voksen voksensystem* voksenpsykiatri* voksenafdeling* børnepsykiatri*+voksen*
  ungdomspsykiatri* efterværn* overgang*+voksen* overgang* fra_barn børneområdet voksenområdet
  støtten_stoppede støtte+stoppede støtte+stoppet støtte+forsvandt selvstændig* klare_sig_selv
  klare_mig_selv alene+18
talked-down: talt_ned talte_ned nedladende* ned_til som_et_barn lille_barn skæld* skældt_ud
  behandlet_som behandlede_mig_som et_nummer bare_et_nummer respektløs* uden_respekt respekt+ingen
  manglende_respekt ydmyg* arrogant* kold* hård_tone tone+hård tonen dum dumt idiot* set_ned ser_ned
  så_ned skam* skammede flov* hån hånlig* håne* foragt* lille umyndiggør* umyndiggjort* kynisk*
  ufølsom* bebrejd* som_en_sag ikke_en_sag som_luft vrisse* snerre* sur sure kommander* ovenfra
  hakkeorden* anden_rangs andenrangs* uværdig* værdighed* skældud sukkede opgivende afbrød
  rullede_med_øjnene tigge* bønfald* nedværdig* pinlig* kold_luft kold_tyrker set_over_skulderen
  over_skulderen talte_til_mig_som taler_til_mig_som som_var_jeg_dum som_en_idiot som_en_forbryder
  som_en_kriminel som_skidt som_snavs lavstatus lavere_end overlegen* belær* belærende løftede_bryn
  grinede_ad_mig grinte_ad_mig smilede_overbærende overbærende hundse* tilrettevis* mindre_end
  tonefald* stemmeføring*
housing-lack: bolig*+ingen @home+ingen hjemløs* herberg* forsorgshjem* sofa gaden på_gaden
  sted_at_bo steder_at_bo ingen_steder_at_bo sted_at_sove smidt_ud sat_ud udsættelse* udsat
  boligselskab* boliger+betale bolig+råd billig*+bolig* husleje+høj overnatt* sov_på sov_i telt*
  opgang* trappe* kælder* campingvogn* adresse+ingen uden_adresse uden_bolig lejlighed+få
  lejlighed+ingen venteliste+bolig* almene boligsocial* skimmel* trangt trange kolonihave* shelter*
  natcafé varmestue*
lonely: ensom* alene* isoler* ingen_at_tale_med ingen_at_snakke_med ingen_besøg besøg+ingen
  nogen_at_tale savner+nogen savner_selskab selskab* stille_herhjemme tomt_hus tomhed* ingen_ringer
  aldrig_ringer vennerne+væk venner+forsvandt venner+ingen mistede+venner mistet+venner
  mistet_kontakt intet_netværk netværk+forsvandt glemt_af aften*+alene fire_vægge ser_ingen
  taler_med_ingen ikke_talt_med jul+alene weekend*+alene tavs* væggene_kom ingen_omkring_mig
  kun_fjernsynet fjernsyn* tv'et for_sig_selv helt_alene savner_en_at savner_nogen ingen_kommer
  savner_et_fællesskab uden_for_fællesskabet
refusal: afslag* afvist+ansøg* afviste+ansøg* fik_nej sagde_nej sagt_nej nej+begrundelse* nej_uden
  begrund* ikke_bevilget bevilg* frakend* afslået afslog ikke_godkendt godkend* søgt+gange
  ansøg*+nej ansøgning* ikke_berettiget visiteret_fra fratag* taget_fra klag* ankestyrelse* anke*
  medhold genoptag* afgørelse* førtidspension+ikke pension+afslag nævn* revurder* serviceniveau*
aid-refused: hjælpemid* kørestol* rollator* elscooter* badeværelse* rampe boligændring* høreapparat*
  specialcykel* handicapbil bil+bevil* proteser indlæg sko stok briller tænder tandlæge*+betal*
  ledsager* ledsage* bpa merudgift* handicaphjælp* ergoterapeut* visitator* trappelift* plejeseng*
carer-worn: pårørende* slidt+@relative slidt+@spouse kørt_ned aflast* passe+@spouse passer+@spouse
  pleje+@spouse demens*+@spouse demens+mand demens+kone ægtefælle* hele_ansvaret alt_ansvar
  hænger_på_mig på_mine_skuldre står_med_det_hele sygeplejerske+selv sekretær* døgnet_rundt
  ingen_spurgte_mig sagt_mit_job_op opgav_mit_job passe_ham passe_hende løfte vågen_om_natten
  sover_ikke+@spouse gift_med omsorg* orlov* familien_må regner_med knokle* søskende+glemt
  som_forældre hjemme_hos_ham hjemme_hos_hende overvåge
rights-unknown: rettighed* krav_på ret_til muligheder fortalte_ikke ingen_fortalte ikke_fortalt
  fortæller_ikke fik_ikke_at_vide ikke_at_vide vidste_ikke_at_man kunne_søge man_kunne_søge
  mulighed_for selv_finde_ud finde_ud_af finde_selv facebook-gruppe* google* tilfældig* tilfældigvis
  hørte_om ordning* oplyser oplyst oplysningspligt* vejledningspligt* vejledt informeret* regler
  merudgift* tabt_arbejdsfortjeneste skjult* gemmer hemmelig_hylde selv_opdage researche*
must-fight: kæmp* kamp* slås sloges stædig* råbe råber råbte højt_råb overskud+for ressourcestærk*
  insister* presse_på presset_på mase* vedholdende* ikke_give_op få_noget_igennem hver_en_ting
  advokat* aktindsigt* pressen avisen borgmester* politiker* ressourcer+for krig* modstand*
  selv_skubbe ingenting_kommer slås_med_næb næb_og_kløer kæmpe_mod vindmølle* slå_i_bordet
  slog_i_bordet råbe_vagt i_gevær tiggede bede_om_alt bede_om_hjælp+gange mase_på rykke rykkede
  rykker_for ringe_og_rykke holde_dem_til_ilden selv_tovholder selv_koordinator
  sin_egen_sagsbehandler min_egen_sagsbehandler
diagnosis-only: kun_diagnose* diagnose+se diagnosen+mig som_en_diagnose kun_sygdom* kun_min_diagnose
  min_sygdom mere_end_min stempl* stemplet mærkat* etiket* bås* stigma* tolket+sygdom skyder_på
  skyldes_diagnose mennesket_bag ser_ikke_mig ser_ikke_mennesket helheden hele_mennesket hele_mig
  fordi_jeg_har psykisk_syg+tror sat_i_bås kasse+diagnose patient*
distance: bus bussen busser offentlig*_transport transport* kørekort* ingen_bil kilometer* km
  langt_til langt_ud langt_væk lang_vej kørsel* flextrafik* patientkørsel* tog_og_bus togbillet*
  benzin* timer_hver_vej timers_kørsel kørte_i_timer bor_på_landet landet langt_ude færge* udkant*
  befordring* rejsetid* billet* køre_derind komme_derind nærmeste rejse* transporttid* parker* ø
pills-only: medicin* pille* piller recept* lykkepille* bivirkning* skrue_op skruede_op dosis*
  medicin+tale piller+tale medicin+samtale* antidepress* sløv* zombie* bedøvet sove_piller
  sovepille* behandling+kun dulme* symptom* psykolog+ingen ti_minutter
sanction: sanktion* straf* straffet trukket+penge trukket_i trækker+penge true* truet trussel*
  trusler truende frist* deadline* karantæne* glemt_møde glemte_et udeblev udeblev* mødte_ikke
  kom_for_sent møde_op mødt_op meld_ledig ledighed* joblog* jobnet* rådighed* stoppet+kontanthjælp
  kontanthjælp+stoppede bøde* konsekvens* partshøring* dagpenge+karantæne
language: tolk* oversæt* oversat* dansk+forstå* dansk+tale sprog* sproget modersmål* udlænding*
  flygtning* arabisk* polsk* tyrkisk* ukrainsk* somalisk* farsi engelsk ny_i_danmark nyt_land
  landet+ny taler_hurtigt langsomt accent* misforstå* integration* sprogskole* ordene kultur*
grief: sorg* sørge* døde død dødsfald* begrav* mistede+@relative mistede+@child mistede+@spouse
  mistet+far mistet+mor mistede_min efterlad* enke enkemand afsked* bisætt* kondol* dødsbo*
  gravsted* krise* græd* tårer
privacy: fortrolig* tavshedspligt* delte+oplysning* oplysninger+uden personlig*_oplysning* samtykke*
  hørte_det_hele kunne_høre venteværelse* skranke* cpr* personnummer* naboen* privat* privatliv*
  uden_at_spørge_mig uden_lov tilladelse* aktindsigt* læk* sladder* lille_by åbent_kontor
  kender_alle videregav* gdpr fortalt_videre snage* overvåge*
rejected-psychiatry: psykiatri*+afvis* psykiatri*+nej ikke_syg_nok afvist+dør henvisning*+afvis*
  henvisning*+retur akutmodtagelse* indlæggelse*+ikke indlagt+ikke selvmord* tage_livet ville_dø
  skade_mig selvskad* lukket_afdeling psykiatrisk* skadestue* plads*+ingen ingen_plads tvang* bælte
  afsluttet_til sendt_hjem+psyk* angst+hjælp* psykisk_syg
addiction-barrier: misbrug* alkohol* drikk* drik drak druk* hash* stof* stoffer ædru* afrus* afvænn*
  tilbagefald* rusmiddel* smidt_ud+drak dobbeltdiagnos* abstinens* antabus* metadon* først_ædru
  drikker* flaske* fuld abstinent faldt_i
fear-of-authority: bange_for+@municipality bange_for+møde* angst+møde* ondt_i_maven* maven
  sove+møde* sov_ikke søvnløs* kaste_op kvalme* ryster rystede nervøs* panik* hver_gang+@letter
  hver_gang+ringer frygt* tør_ikke turde_ikke utryg* knude* knugen* klump* svede* stresset* bekymr*
  hævn går_ud_over
staff-turnover-care: kontinuitet* ny_plan forfra_igen mistede+@worker mistet+@worker
work-lost: fyret fyring* mistede_mit_job mistet_mit_job mistede+job opsagt afsked* sygemeld*
  sygedagpenge* arbejdsgiver* vende_tilbage raskmeld* kolleger+glemt genoptrap* ingen_vil_ansætte
  arbejdsløs* ledig*
no-time: tid_til_mig ikke_tid ingen_tid havde_ikke_tid travl* stresset+@worker klokken
  kiggede_på_uret ti_minutter fem_minutter kvarter* skyndte hastværk* mange_sager sagsbunke*
  overbebyrd* afbrudt skærmen+kiggede computeren+kiggede ser_ikke_op
broken-promise: lovede* lovet et_løfte løfter_der tomme_løfter løftet+brudt holdt_ikke blev_ikke_til
  aftale*+holdt aldrig_til_noget
  sagde_de_ville glemte_mig glemt* aflyst* aflyste udeblev dukkede_ikke kom_ikke skete_aldrig
  løb_ud_i_sandet tomme_løfter svigt* svigtet ikke_overhold* overholdt ud_i_sandet
physical-pain: smerte* smerter ondt kramper* træthed* søvnløs* kronisk* ryg ryggen knæ hofte*
  migræne* hovedpine* gigt* svimmel*
late-help: for_sent for_sent+hjælp* først_da gik_galt ingen_reagerede ikke_reager* reagerede_ikke
  ingen_så så_det_ikke opdagede_ikke overså overse ikke_opdag* forebyg* måtte_gå_galt alt_for_sent
  brænder* kollaps+før ingen_gjorde ingen_greb greb_ikke_ind passiv*
errors: fejl* forkert* rod_i sjusk* byttet_om tastefejl* forveksl* glemt_at_sende forlagt* forkerte
physical-setting: venteværelse* lokale* lokalet koldt_rum grimt trist_lokale sikkerhedsvagt* vagter
  skranke* glasrude* parkering* kælderlokale* steril*
neighbourhood: nabo*+støj larm* vold* politi* kriminel* bande* overfald* tyveri*
violence: vold* slog slået voldelig* krisecent* overgreb* stalk* voldtægt* politi* anmeld*
debt: gæld* inkasso* rki kreditor* afdrag* lån* skyldner*
no-followup: fulgte_ikke_op ingen_fulgte_op ikke_fulgt_op ingen_opfølg* manglende_opfølg*
  hørte_aldrig aldrig_hørt_fra hørte_ikke_fra hørte_ikke_mere glemt_bagefter bagefter_ingenting
  skete_ikke_mere ingen_spurgte ingen_ringede ingen_kiggede overladt_til_mig overladt_til_selv
  stod_alene stod_selv slap_taget sluppet slap_os forsvandt_igen
not-my-goal: målet_var_ikke ikke_mit_mål ikke_mine_mål deres_mål deres_plan mål+spurgt urealistisk*
  urealistiske urimelig* krav+opfyld* umulig*+mål plan+lagt uden_mig+plan ikke_min_plan mål_jeg_ikke
  tal_og_mål resultatmål*
paper-not-people: på_papiret i_papirerne papirerne_sagde papir+virkelig* virkelighed* skrivebord*
  teori* excel* tal+mennesker sag+menneske system+menneske paragraf+menneske statistik+menneske
  sagsnummer* journalnummer*
reassessed: revurder* hvert_år hvert_halve_år igen_bevise genvurder* bevise_igen stadig_syg
  stadig_handicap* vokser_ikke ud_igen ny_vurdering opfølgningsvurdering* gensøg* søge_igen
  søge_forfra ny_ansøgning forny* genbevilling*
burden: til_besvær til_ulejlighed en_byrde være_en_byrde besværlig* undskylde* sige_undskyld
  ligge_nogen_til_last ulejlige* taknemmelig+skal tigge* trygle*
limbo: uvished* uvis* usikker* usikkerhed* ventetilstand* limbo ved_ikke_om vidste_ikke_om
  kan_ikke_planlægge planlægge+fremtid sætte_livet_på_pause på_standby på_pause livet_på svæve*
  svæver hængeparti* uafklaret* ikke_afklaret
overruled: lægekonsulent* egen_læge_sagde lægen_sagde+kommun* lægen_skrev+kommun* tilsidesat*
  tilsidesæt* læge+lyttede_ikke speciallæge*+kommun* lægeerklæring*+ikke skånehensyn+ikke underkend*
  modsagde+læge psykiater+kommun* lægen_anbefalede anbefaling* anbefalede+ikke
punished-for-better: gik_bedre+støtte gik_bedre+stoppede bedre_og_så mistede+støtte mister+støtte
  fratog*+støtte støtte+væk støtten_faldt hjælpen_stoppede hjælpen_forsvandt tog_støtten tog_hjælpen
  skåret_ned skar_ned skåret_i beskåret reduceret* færre_timer timer+fjernet nedsat+timer halveret*
takes-over-life: fylder_alt fylder_hele fylder+liv livet_går_med bruger+liv hele_mit_liv
  alt_handler_om tager_al tager_alt hverdag+system* stjæler* opslug* kalenderen styrer_mit
  styrer_vores
cancelled: aflyst* aflyste aflyser aflysning* udsat+møde udskudt+møde flyttet+møde rykket+møde
  sygdom+aflyst dagen_før med_kort_varsel kort_varsel i_sidste_øjeblik sidste_øjeblik samme_morgen
  forgæves kørte_forgæves dukkede_ikke_op
bad-timing: i_arbejdstiden arbejdstid* fri_fra_arbejde tage_fri feriedag* skal_passe_møde
  midt_på_dagen åbningstid* lukketid* lukker_klokken kl_tolv
many-places: forskellige_adresser forskellige_steder forskellige_steder_i tre_steder mange_steder
  fire_steder flere_steder matrikel* etage* spredt på_kryds_og_tværs rundt_i_byen rundt_til
inaccessible: trapper* trappe* elevator* tilgængelighed* kørestol+ind komme_ind_ad dørtrin* for_smal
  handicaptoilet* handicapparkering*
wrong-place: forkert_sted forkerte_sted forkert_afdeling forkerte_afdeling forkert_kontor
  forkerte_kontor forkert_nummer ikke_her henvendt+forkert gik_forkert
care-error: glemte+medicin forkert+medicin forkerte_piller dobbelt_dosis medicinfejl* glemt_medicin
  byttet+medicin fejlmedicin* fejldiagnos* overså+sygdom fejlbehandl* patientklage*
past-follows: gammel_journal gamle_sager gamle_journaler fortid* følger_mig forfølger_mig hænger_ved
  gammel_fejl dømt_på dømt_for stempel* står_stadig_i for_altid ti_år_siden som_ung_var rygte*
own-savings: formue* opsparing+bruge sælge+bil sælge+hus sælge+lejlighed friværdi* partner+forsørge
  gensidig* forsørgelsespligt* kærestes_indkomst samlevers_indkomst bor_sammen+ydelse mandens_løn
  konens_løn
identity-lost: ikke_mig_selv den_jeg_var hvem_jeg_er identitet* før_var_jeg engang_var noget_værd
  ubrugelig* ubrugt værdiløs* mindre_værd til_ingen_nytte_mere mistet_mig_selv uønsket* til_overs
  usynlig*
child-unheard: talte_ikke_med_barn* børnesamtale* barnet_blev_ikke spurgte_ikke_barn* barn*+hørt
  ingen_spurgte_børn barnets_stemme børn*+talt_med unge+hørt
waiting-limbo-child: børnepsykiatri* udredning+barn udredning+søn udredning+datter venteliste+søn
  venteliste+datter bup
care-transfer-home: genoptræn*+vent* genoptræn*+stop* genoptræn*+slut* rehabilitering+stop*
  plan+genoptræn*
substitute: vikar* ufaglært* ikke_uddannet uuddannet* elev studerende+hjælper
night: om_natten nat natten nattevagt* aften+ingen
school-home: skole-hjem skolehjem* forældreintra aula intra forældremøde* kontaktbog*
  ringer_fra_skolen hente_ham+skole hente_hende+skole
too-young: for_ung_til ung+ansvar voksen_for_tidligt passe_min_mor passe_mine_søskende ansvar+barn
  tage_ansvar_hjemme
poverty-shame: skamme*+penge låne+penge sige_nej_til+penge børn+råd fødselsdag+råd ferie+råd
  genbrug* arvet_tøj klip*
"""
