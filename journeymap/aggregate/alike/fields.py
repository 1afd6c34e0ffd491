"""Everyday words by what they are about: body, home, feelings, ways of treating each other …

`name: cues`, a line or more each, like `concepts.py`, only wider; how a cue is written is told in
`lexicon.py`.
"""

from typing import Final

FIELDS: Final = """
teeth: tand* tænder* fortand* fortænder* gebis* protese* tandlæg* tandpine* tygge* tandkød* smil*
  mund munden rodbehandling*
pregnant: gravid* fødsel* føde fødte barsel jordemoder* abort* termin ventede_mig scanning* ammer*
  amme nyfødt* spædbarn* baby* mødrehjælp*
prison: fængsel* afson* løsladt* løsladelse* straf* dømt* dom dommen kriminel* kriminalforsorg*
  siddet_inde fodlænke* lænke* arrest* varetægt* indsat* spjældet politi* straffeattest* celle*
pet: hund* kat katten katte* kæledyr* dyr dyret dyrene marsvin* kanin* hest* fugl* papegøje* snor
  logre hvalp* killing* dyrlæg*
closure: luk* lukket lukning* nedlæg* nedlagt* spare* besparelse* spareplan* sparerunde* budget*
  afvikl* fyring* nedskær* forsvandt fjernet politiker* byråd*
project-ended: projekt* pulje* satspulje* bevilling* midlertidig* udløb* varede slap_op slut
  sluttede forsøg* ophør* tidsbegræns* ordningen*
noise: støj* larm* råb* rabalder* højlydt* smæk* lydt tynde_vægge skrig* skrål* musikken høj_musik
  bank banken spektakel*
quiet: stille stilhed* fred ro roligt tyst* dæmp* lavmælt*
violence: slog slå* slag vold* voldelig* krisecent* blå_mærke* mærker tæv* bank bankede kvæl* trus*
  overfald* flygtede flugt* forfølg* stalk* politianmeld* tilhold* eks eksmand* ekskone* ekskæreste*
fathers: far faren faderen fædre* mand manden mænd mænds mandlig* papfar* faderrolle*
mothers: mor moren moderen mødre* mødregruppe* kvinde* mama papmor*
fall: faldt falde* faldet snubl* glat gulvet brækk* hoft* knoglen lårbens* nødkald* alarm* væltede
  vakle* svimmel* fod_fast
food: mad maden måltid* spis* middag* morgenmad* frokost* aftensmad* kok* køkken* suppe* kartof*
  smag* sulten kold_mad varm_mad tallerken* brød rundstykker* kage* bolle* grød kød grønt* lav_mad
  bage bager bagte opskrift* fællesspisning* appetit* tabt_kilo plastikbakke*
hearing: hørelse* høreapparat* døv* tunghør* mumle* lyd lyden hyle* tegnsprog*
sight: synet synshandicap* briller* blind* svagsynet* skrift* øjne øje læsebrille* ser_dårligt
  skilt* grå_stær
playmates: leg* lege* legekammerat* legeaftale* fødselsdag* inviter* kammerat* udenfor holdt_udenfor
  venner veninde* drille* fælles
education: uddannel* gymnasi* hf studie* studerende* studievejled* læreplads* elevplads* lærling*
  eksamen* prøve* bestå* bestod dumpe* karakter* matematik* droppede droppede_ud afgangsprøv* fag
  universitet* skolegang* hue* svendeprøve* kursus* teknisk_skole erhvervsskole* fgu tolvtal*
control: kontrol* overvåg* kontoudtog* holdt_øje spion* gennemgå* tjek* mobilepay udspion* snage*
  privatforbrug* kontrolgruppe* mistæn* angiv* anonym_anmeld*
holidays: jul* juleaften* nytår* påske* højtid* gaver gave julehjælp* juletræ* helligdag* ferie*
  sommerferie* fødselsdag*
weight: vægt* overvægt* tyk* kilo tab_dig slank* vejet bmi fed fede krop* diæt*
coercion: tvang* bælte* spærret* låst* holdt_nede mod_min_vilje fikser* sprøjt* tvangsindlæg*
  beroligende magt magten magtes* skjold* politi* isolation* fastholde*
moved: flytte* flytning* flyttede ny_kommune nabokommun* kommuneskift* ny_by tilflytter* grænsen
  den_gamle_kommune hjemstavn*
workload: natarbejd* skiftehold* overtid* vagt vagter slid* nedslid* fabrik* lager* rengøringsjob
  chauffør* håndværk* mester* svend* byggeplads* fysisk_arbejde løft* tunge_løft
workplace-conflict: chef* leder ledelse* kolleg* arbejdsmiljø* mobbe* mobning* giftig* fagforening*
  tillidsmand* fyret opsig* løn
giving-back: frivillig* oplæg* foredrag* giver_tilbage give_tilbage hjælper_de_nye hjælpe_andre
  hjælper_andre mentor* rollemodel* dele_min bidrag* bidrage
driving: kørekort* køretime* køreprøv* knallert* bil bilen køre kører kørte kørsel* parker*
  chauffør* taxa* taxi* benzin* rat
freedom: frihed* fri frit uafhængig* selvstændig* selv_kan verden_større på_egen_hånd
nature: skov* natur* vand* havet strand* sø søen bål* stjerne* himmel* træer fugle* vandretur*
  gåtur* luft frisk_luft jord blomst* haven havearbejd* solen sol regnvejr*
water: bade* svøm* havbad* vinterbad* vand
language-learning: sprog* dansk sprogskole* sprogmakker* ord ordbog* lære_dansk tale_dansk udtale*
newcomer: flygtning* indvandr* udlænding* hjemland* krig* ukrain* syrien* familiesammenfør*
  opholdstilladel* opholds* statsborger* danske_venner integrere*
doctor-visit: læge* doktor* konsultation* lægehus* lægeskift* sygesikring* praktiserende*
aids: rollator* elscooter* kørestol* greb seng* lift* badebænk* toiletforhøj* hjælpemid* ramp* stok
  krykke* gangstativ* dørtærskel* boligindret* hjælpemiddeldepot*
bed: seng* sengen sengetøj* madras* lagen* dyne*
neighbours: nabo* opgang* trappe* vicevært* gårdmand* boligforening* ejendomskontor* beboer*
  beboerråd* ghetto* kvarter* lokalområd*
no-blame: skældt_ud løftet_pegefinger* pegefinger* bar_over bære_over bærer_over tilgiv* okay_at
  dårlig_dag måtte_gerne fejle fejl plads_til_at rummelig* tålmodig* dømme* fordømm*
art: kunst* male* maleri* billede* tegn* keramik* ler udstill* teater* digt* skrive_digte roman*
  skulptur* fotograf* foto* syning sy syede kreativ*
music: musik* sang* synge* kor koret guitar* klaver* tromme* band* øvelok* spille instrument*
sport: fodbold* håndbold* badminton* bordtennis* boks* kamp* træn* hold holdet fitness* løb løbe*
  marathon* svøm* cykl* petanque* idræt* gymnastik* yoga* styrketræn* mål
reading: bog bøger læs* bibliotek* avis* roman* højtlæsning* lydbog*
gaming: computerspil* spil spiller gamer* gaming* playstation* discord*
sewing: strik* hækl* sy syning garn* håndarbejd*
gardening: haven havearbejd* kolonihave* jord plante* blomst* grønt* drivhus*
exam-message: held_lykke peptalk* heppe* sms* besked* tænkte_på_mig skrev_til_mig
tiredness: træt* udmattet* træthed* energi* kræfter* overskud* orke* orker magte* magter udkørt*
  kørt_ned flad drænet* tappet* batteri* slidt* segnefærdig*
sleep: sov* søvn* nat nætter* vågen* vågne* mareridt* indsov* søvnløs* hvile* hvil
pain: ondt smert* pine* gør_ondt ryg ryggen skulder* nakke* knæ hovedpine* migræne* krampe* leddene
  gigt* piskesmæld* diskus*
breath: ånde* åndedræt* vejret vejrtrækning* kol lunge* ilt* astma*
heart: hjert* blodtryk* blodprop* puls*
cancer: kræft* kemo* stråle* knude* svulst* tumor*
diabetes: diabetes* sukkersyge* insulin* blodsukker*
brain: hjern* hukommelse* koncentr* hjernerystelse* hjerneskade* apopleksi* blodprop* glemsom*
dementia: demen* alzheimer* dement* forvirret* husker_ikke genkender
wound: sår* bandage* forbind* plaster* stoma* kateter* drop dropposer inficeret betændel*
operation: operer* operation* kirurg* narkose* kniven indgreb*
rehab: genoptræn* fysioterap* ergoterap* rehab* træningscent* bentræning øvelser
emergency: akut* ambulance* skadestue* 112 vagtlæge* nød nødsituation*
eating-disorder: spiseforstyr* anoreksi* bulimi* kaste_op overspis*
suicide: selvmord* tage_livet ville_dø livstræt* ikke_leve selvskad* skære* cutte*
anxiety: angst* panik* nervøs* uro* bekymr* frygt* bange* ræd* skræk* utryg*
depression: depress* mørke* sort_hul tungsind* nedtrykt* trist* ked_af håbløs* livslede*
adhd-autism: adhd add autis* asperger* neurodiverg* sanse* skærm* overstimuler*
trauma: traum* ptsd flashback* krig* veteran* overgreb* incest* senfølge* misbrugt
voices: stemmer psykose* psykotisk* hallucin* paranoi* skizofren* vrangforestil*
anger: vred* sur* rasende* raseri* irriter* frustr* galde hidsig* provoker* harm*
shame: skam* flov* pinlig* ydmyg* skyld* skyldfølelse* ikke_vise genert*
sadness: græd* græde* tårer* ked trist* sorg* bedrøv* knust* ulykkelig*
despair: opgiv* gav_op give_op håbløs* magtesløs* afmagt* fortvivl* ude_af_mig desperat* på_bunden
loneliness: ensom* alene* isoler* savn* forladt* ingen_venner
surprise: overrask* chok* uventet* pludselig* ud_af_det_blå forbavs* uden_varsel
relief: lettelse* lettet* befri* endelig* ånde_ud sten_fra
joy: glæd* glad* lykkelig* dejlig* fest* jubl* fantastisk* herlig*
pride: stolt* rank* selvtillid* selvværd*
gratitude: tak takke* taknemmelig* taknemlig* heldig* guld_værd
love: elsk* kærlig* forelsk* kys* kram* knus* omfavn*
laughter: grin* latter* sjov* smil* humor* jok* spøg*
hope: håb* fremtid* drøm* ønske* lys lyset
courage: mod modig* turde turde* vove* sprang
trust: tillid* stole* stolede* tro_på pålidelig* ærlig* holde_ord
distrust: mistillid* mistro* mistæn* tvivl* skepti* løgn* snyd*
kindness: venlig* sød søde rar rare imødekom* varm* omsorg* hjertelig* behagelig* medfølelse*
  empati*
rudeness: uvenlig* grov* kold kolde arrogant* afvisende nedladende* vrisse* snerp* sur ubehøvlet*
  uforskammet* råbte ligeglad* hård* sarkas* nedgøre*
praise: ros rost roste* anerkend* dygtig* flot godt_gået skulderklap* kompliment*
blame: bebrejd* skyld skylden anklag* kritik* kritiser* skæld* peger_fingre
secret: hemmelig* skjul* skjulte fortie* tavs* tier
lying: løgn* løj lyve* snyd* usand* falsk*
promise: love et_løfte løfter_om lovet lovede aftale* holdt_ord garanter*
forget: glem* glemt* husk* overse* overset*
mistake: fejl* forkert* bytte* sjusk* rod misforstå*
fast: hurtig* straks stærk* fart* lyn* omgående samme_dag med_det_samme øjeblikkel*
slow: langsom* sløv* trækker* vent* forsink* sent træg*
often: hele_tiden konstant* altid tit ofte igen hver_gang evig*
early: tidlig* i_tide tidsnok forebyg*
late: for_sent sent forsinket* efter_tiden
long-time: år_efter_år årevis i_årevis flere_år årti* længe lang_tid evighed*
sudden: pludselig* fra_den_ene_dag uden_varsel varsel* på_en_dag brat
numbers-many: mange utal* masser* bunke* hundred* tusind*
few: sjælden* kun_en
money-lack: råd_til fattig* sulten* mangler_penge rykker* gæld* inkasso* regning* husleje*
money-gain: bevilg* tilskud* legat* betalte* udbetalt* løn opsparing* gratis
tax: skat* skattekort* årsopgør* fradrag* moms
clothes: tøj* sko jakke* vintertøj* bukser* genbrug*
cleaning: rengør* støv* vask* ryd* rod orden snavs* beskidt*
washing: bade* vask* hår håret hygiejne* toilet* ble bleer
home-space: lejlighed* værelse* hus huset bolig* hjem hjemme stue* køkken* bade*
homeless: hjemløs* herberg* gaden sofa* telt* opgang* husvild*
keys: nøgle* låse* dør* adgang*
furniture: møbler* sofa* bord stole
bills: regning* girokort* betalingsservice* rykker*
transport: bus* toget togbillet* færge* flextrafik* taxa* cykel* kilometer*
distance: langt_væk afstand* kilometer* tur turen rejse*
letters: brev* post* kuvert* skrivelse*
documents: papir* dokument* skema* blanket* bilag* attest*
computer: computer* skærm* nettet internet* digital* it mitid app*
phone: telefon* mobil* ring* opkald* røret
talk: snak* samtale* tale talte dialog* drøft*
silence: tavs* tie tier stille sagde_ikke_noget
listening: lyt* ørerne hørte_på
writing: skriv* skrev skrevet notat* referat*
explain: forklar* uddyb* vise viste tegn*
understand: forstå* forstod begrib* fatte*
decide: bestem* beslut* vælg* valg* afgør*
involve: inddrag* involver* medbestem* deltag* med_til
power: magt magten magtes* autoritet* kontrol* oppefra system*
rules: regel* regler* lov loven paragraf* krav* firkant*
exception: undtag* dispens* bøj* særlig*
rights: ret rettighed* krav_på ret_til berettig*
complaint: klag* anke* medhold ombud* advokat*
refusal: afslag* afvis* nej nægt*
approval: bevilg* godkend* ja sagde_ja
plan: plan* mål målet køreplan* aftalt*
chaos: kaos* rod* forvir* uoverskuel* virvar* spaghetti*
order: styr_på orden struktur* overblik* system_i
cooperate: samarbejd* fælles* sammen* koordin* tværs
separate: hver_for_sig adskil* hver_sin* opdel* siloer*
change-person: skift* udskift* vikar* afløs*
same-person: samme fast faste gennemgående* kender*
leave: stop* rejs* forlod* forsvandt* væk sagt_op
stay: blev_ved bliver_ved holdt_fast trofast* vedhold*
begin: start* begynd* opstart* første
end: slut* afslut* færdig* ophør* stop*
transition: overgang* skift* voksen* 18 myndig*
child: barn* børn* søn* datter* dreng* pige* unge ungerne
family: familie* slægt* søskende* bror* søster* bedste*
partner: kone* mand mandfolk* kæreste* samlever* ægte*
divorce: skils* deleordning* eks samvær*
friends: ven vennen venner kammerat* netværk*
death: død* begrav* mistet* sorg* enke enken
foster: plejefamil* plejemor* plejefar* anbragt* anbring*
old-age: gammel* ældre* pension* plejehjem* alderdom*
youth: ung unge ungdom* teenag*
disability: handicap* funktionsned* lam lammet* spast*
illness: syg syge sygdom* sygemeld* sygeligt diagnos* lidelse*
recovery: rask* bedring* fremgang* komme_sig helbred*
worse: værre forvær* dårligere tilbagefald*
better: bedre fremgang* løft lysere
medicine: medicin* pille* recept* dosis*
alcohol: alkohol* drik* druk* øl vin fuld flaske* ædru*
drugs: hash* stof* kokain* joint* clean narko*
smoking: ryge rygestop* røg cigaret* nikotin*
therapy: psykolog* terap* samtaleforløb*
school: skole* klasse* lærer* elev*
bullying: mobb* drill* holdt_udenfor grinte_ad
homework: lektie* opgave*
daycare: børnehave* vuggestue* dagpleje* pædagog*
job: job jobs jobbet arbejd* stilling* ansat*
training-scheme: praktik* aktiver* kursus* cv jobklub*
unemployment: ledig* arbejdsløs* dagpenge* a-kasse*
sick-leave: sygemeld* sygedagpenge* raskmeld*
pension: førtidspension* pension* seniorpension*
fleksjob: fleksjob* skånehensyn* flekslønstilskud*
waiting-room: venteværelse* reception* skranke* nummer
coffee: kaffe* te kop kage* småkage*
gift: gave* blomst* kort overrask*
welcome: velkom* tog_imod åbne_arme smil*
safety: tryg* sikker* nødkald*
danger: farlig* risik* trus*
pressure: pres* stress* krav* tvang*
pause: pause* hvile* ro frirum* pusterum* åndehul*
burden: byrde* bære* tung* belast* slæb*
fight: kæmp* kamp* slås sloges*
luck: heldig* held tilfældig*
stuck: stå_stille gå_i_stå fastlåst* blokeret* stilstand*
progress: fremad fremskridt* videre skridt*
turning: vendepunkt* vendte ændrede_alt nyt_liv
religion: kirke* præst* moske* imam* gud bøn* tro
gender: kvinde* mand mandfolk* køn* transkøn* homo* lgbt*
racism: racis* hudfarve* udlænding* diskrimin* fordom*
interpreter: tolk* oversæt* sprog*
difficult: svær* hård* besvær* umulig* kompliceret* indviklet* tung* krævende udfordr* problem*
  bøvl* vanskelig* kringlet*
easy: nem* let ligetil enkel* smertefri* problemfri* uden_besvær gnidningsløs*
fair: retfærdig* fair rimelig* ligeværd* lige_behandling ordentlig
unfair: uretfærdig* urimelig* unfair forskelsbehandl* uret snydt
too-much: for_meget for_mange overvæld* oversvøm* drukne* dynge* bunke* bjerg*
too-little: for_lidt for_få ikke_nok mangel* mangle* utilstrækkelig* sparsom* knap*
alone-responsible: står_med_det alt_selv selv_alt på_egen_hånd overladt* alene_med
carried: båret løftet hjulpet støttet skubbet_på bakket_op
abandoned: forladt* svigtet* svigt* ladt_alene ladt_i_stikken glemt opgivet slap_mig droppet*
  droppede_mig
noticed: blev_set bliver_set følte_mig_set opdaget bemærket lagt_mærke observere* øje_for blik_for
unnoticed: overset usynlig* ingen_så ingen_opdagede ingen_lagde glemt_af ikke_set ikke_opdaget
take-away: taget_fra tog_fra frat* mistet inddrag* fjerne* fjernet
ask-permission: lov_til tilladelse* samtykke* spurgte_om_lov måtte_gerne
forbid: forbud* forbudt* måtte_ikke må_ikke ikke_tilladt nægt*
threaten: true* trussel* pression* afpres* advarsel* advare*
shout: råb* skælde* skældte skrige* skreg hæve_stemmen hævede
cry: græd* græde* tude* tudede tårer* hulke*
angry: vred* sur* rasend* gal irriter* hidsig* harm*
patience: tålmodig* vente_på_mig bærer_over giver_tid
calm-down: falde_til_ro faldt_ned beroli* dæmpe*
weekend-night: weekend* søndag* lørdag* nat natten aften* helligdag* ferie* døgnet
  uden_for_åbningstid lukket_kontor vagtlæge*
season: vinter* sommer* forår* efterår* sne kulde*
siblings: søskende* bror* lillebror* storebror* søster* lillesøster* storesøster* tvilling* ældste
  yngste de_andre_børn
grandparents: bedste* mormor* morfar* farmor* farfar* oldefor* oldemor*
young-parents: ung_mor ung_far teenagemor* alenemor* alenefar* enlig* eneforsørg*
parenting: opdrag* forælder* mor far grænser_for konsekvens* rutine* putte* forældreskab*
  forældrerolle* forældrekursus*
behaviour: urolig* ballade* slås slog bider* udad* raseriudbrud* nedsmelt* problemadfærd* hidsig*
shy: genert* stille indadvendt* usynlig tør_ikke_tale
record: journal* referat* notat* sagsakt* akt* aktindsigt* oplysning* sagen arkiv*
wrong-record: forkert* fejl* usand* misforst* fordrej* rette slette*
meeting-prepare: forbered* dagsorden* mødeplan* læst_sagen indkald* formål*
meeting-people: mødedeltager* deltag* fremmød* bordet rundt_om
staff-absence: sygemeldt* ferie* orlov* barsel* fravær* vikar* afløs* kursus_den
undress: nøgen* tøjet blufærdig* undertøj* afklædt* blottet
dignity: værdig* uværdig* værdighed* blufærdig* respekt* menneskelig* ydmyg*
toilet: toilet* wc ble bleer tisse* afføring* inkontinens*
shower: bruse* hårvask* badedag* vask* håndklæde*
activity-cost: kontingent* fritidspas* fritid* ridning* lejr* lejrskole* udflugt* sportsudstyr*
  fodboldstøvler* koloni* børnefødselsdag*
psychologist: psykolog* terapeut* psykoterap* samtaleterap* krisehjælp* traumebehandl*
craving: trang* trangen tørst* lyst_til_at_drikke falde_i fristelse* fristet* miljøet gamle_venner
environment: miljø* omgangskreds* gamle_venner kvarter* omgivelser*
understand-illness: forstår_ikke_sygdom usynlig_sygdom ikke_se_på_mig kan_ikke_ses tag_dig_sammen
  tage_sig_sammen folk_tror
colleague: kolleg* arbejdskammerat* chef* leder* makker*
bureaucracy: bureaukrat* papir* regel* kryds* kvadrat* sagsgang* formalia* underskrift* stempel*
lost-papers: væk forlagt* bortkommet* forsvundet* tabt mistet bunke* arkiv*
stairs: trappe* etage* sal elevator* dørtrin*
kitchen: køkken* bord* gryde* komfur* opvask*
shop: butik* netto indkøb* handle* supermarked* kurv*
work-with-hands: håndværk* tømrer* mekaniker* maler* murer* smed smeden værktøj* hammer* snedker*
  gartner*
care-jobs: sosu* pædagog* omsorgsmedhjælp*
police: politi* betjent* anholdt* anmeld* patrulje*
court: retten dommer* retssag* dom advokat* byret* statsforvaltning* nævn*
insurance: forsikring* arbejdsskade* erstatning* ulykke*
housing-types: lejlighed* rækkehus* kollegie* værelse* kolonihave* campingvogn* parcelhus*
  ungdomsbolig* almen*
utilities: strøm* el varme* vand internet* regning*
luggage: tasker kufferter kuffert* poser sække* flyttekasse* pakke*
disappear: forsvandt* forsvinde* væk borte blev_væk
refuse-door: lukket_dør døren_i lukkede_døren afvist døren_smækket
open-door: åben_dør døren_åben åbent lukkede_op åbnede
gather: samle* samlet fælles_bord rundt_om
split: delt* adskil* skilt_ad hver_for_sig opdel*
near: tæt_på nær nærhed* lige_ved rundt_om_hjørnet
far-away: langt_væk langt_ude fjern* afsides* udkant* landet
free-cost: gratis omkostningsfri* uden_betaling
expensive: dyr* kost* pris* betale* kontingent* egenbetaling*
"""
