"""Words that stand for one thing in notes about help from the public sector.

`name: cues`, a line or more each; how a cue is written is told in `lexicon.py`.
"""

from typing import Final

DENIABLE: Final = frozenset(
    """listen ask believe respect decide coordinate handover explain understand same help refuse
    right early remind followup safe calm relief joy humour hope strength praise quick tempo wait
    pressed lonely fear field-kindness field-trust field-courage field-understand field-explain
    field-listening field-relief field-joy
    field-involve field-cooperate field-promise field-praise""".split()
)
"""Of these a note tells the opposite where it denies them; of the others it still speaks."""

CONCEPTS: Final = """
worker: sagsbehandler* rådgiver* *rådgiver* socialrådgiver* kontaktperson* koordinator*
  *koordinator* *konsulent* vejleder* *vejleder* myndighedsperson visitator* bostøtte* mentor*
  tovholder* støtteperson* skp fagperson* fagfolk* medarbejder* ansatte* personale* embedsmand*
  jobformidler* socialarbejder* gadeplansmedarbejder* ungerådgiver* familiebehandler* terapeut*
  behandler*
municipality: kommun* jobcent* rådhus* forvaltning* socialforvaltning* system* myndighed*
  ydelseskontor* familieafdeling* socialafdeling* borgerservice socialcent* visitation* afdeling*
  instans* kontor* offentlig* udbetaling_danmark ungeenhed* ungecent* familiehus* ydelsescent* jc
doctor: læge* *læge psykiat* overlæge* doktor* speciallæge* praktiserende lægehus* konsultation*
hospital: sygehus* hospital* indlagt indlæggelse* indlægg* skadestue* akutmodtagelse* ambulatori*
  sengeafsnit* stuegang* operation* opereret udskriv* udskrev* klinik* kirurg* narkose*
nurse: sygeplejerske* hjemmesygepleje* hjemmesygeplejerske* sosu* social_sundhedsassistent
  social_sundhedshjælper akutteam* akutsygepleje*
homecare: hjemmepleje* hjemmehjælp* hjælper* plejer* *plejen hjemmehjælper* sosu* pigerne
school: skole* *skole klasse* lærer* klasselærer* elev* undervisning* skoleleder* inklusion* ppr
  frikvarter* timerne sfo specialklasse* specialskole* skolegang* pædagog* pensum* lektie*
daycare: børnehave* vuggestue* dagpleje* institution* dagtilbud* pædagog*
child: barn* børn* søn* datter* dreng* pige* unge* lillebror* lillesøster* baby* teenager*
  børnebarn* knægt* tvilling* yngste ældste mindste
parent: mor moren far faren forældre* mødre fædre mors fars mama papa
spouse: kone* mand mandfolk* ægtefælle* kæreste* samlever* manden konen partner* hustru* svigermor*
relative: pårørende familie* søster* bror* søskende* bedstemor* bedstefar* farmor mormor
friend: ven vennen venner* veninde* kammerat* bekendt* nabo* netværk* omgangskreds*
money: penge* økonomi* ydelse* kontanthjælp* dagpenge* sygedagpenge* husleje* regning* gæld* løn
  lønnen lønseddel* budget* råd_til betal* min_konto kontoudtog* kroner kr tilskud* rykker*
  inkasso* restance* indtægt* bank banken fattig* ressourceforløbsydelse su boligstøtte* pension*
  feriepenge depositum* afdrag* forsørg* gebyr* lån lånte låne opsparing* førtidspension*
home: bolig* lejlighed* hus huset hjem værelse* tag_over nøgle* adresse* hjemløs* herberg* husly
  udsat udlejer* boligselskab* almen* kontrakt* lejekontrakt* flytte* sofa* gade*
job: job jobb* arbejd* fleksjob* praktik* virksomhed* arbejdsplads* chef* kolleg* ansat* ansæt*
  stilling* løntilskud* fyret karriere* fuldtid* deltid* skånejob* lærling* elevplads* læreplads*
  arbejdsgiver* arbejdsmarked*
education: uddannelse* eksamen* studie* hf gymnasi* erhvervsskole* lærlinge* kursus* kurser
  svendebrev* eud fgu efterskole* højskole* produktionsskole* bestå bestod
letter: brev* breve* post posten kuvert* skrivelse* afgørelse* e-boks eboks digital_post
  digitale_post postkasse* partshøring* dokument* papir* indkaldelse* notat* journal*
form: skema* blanket* formular* ansøgning* ansøg* papirarbejde* dokumentation* udfyld* underskrift*
  bilag* attest* erklæring* lægeerklæring* papirnusseri* samtykkeerklæring*
digital: digital* mitid nemid e-boks eboks computer* nettet internet* hjemmeside* app appen
  selvbetjening* skærm* online it elektronisk* login kode* password adgangskode* pc tablet* ipad*
  smartphone* link* robot*
phone: telefon* ring* opkald* mobil* røret optaget telefonkø* telefonsvarer* omstilling* nummer*
  telefontid* viderestil* opring*
message: sms* besked* mail* e-mail* skriv* tekstbesked*
meeting: møde* samtale* *møde *møder *samtale *samtaler aftale* indkald* netværksmøde*
  rehabiliteringsteam* opfølgning* konference*
wait: vent* kø køen *kø ventetid* venteliste* måneder årevis ventede udskyd* udskudt* forsink*
  trækker trak langtrukken langsommelig* sagsbehandlingstid* længe evig* evighed* halvandet
quick: hurtig* straks øjeblikkelig* med_samme prompte omgående samme_dag dagen_efter stærkt
  næste_dag ugen_efter
late: sent forsinket forsinkelse* forsent
pressed: pres pres* stress* tvang tvunget tving* tvinge* overbelast* udbrændt* udmattet* nedslidt*
  slidt knæk* kollaps* brød_sammen bryde_sammen overskud kræfter energi udmattelse*
tempo: tempo* ro pause* langsom* gradvis* hastværk* stille_rolig skånsom* skridt
listen: lyt* høre hørt hørte lyttende lytter ørenlyd afbryd*
ask: spurgt spørg* spurgte adspurgt forespørg*
believe: tro troet troede tvivl* stole tillid* mistillid* mistro* mistænk* mistanke* skepsis
  skeptisk* løgn* løj lyve lyver bevis* bevise snyd* pjæk*
respect: respekt* værdig* værdighed* ligeværd* øjenhøjde ordentlig* høflig* anerkend*
humiliate: ydmyg* nedladende ned_til arrogant* hånlig* latterlig* skæld* flov* skam* dum dumt
  nedgør* grov* kold koldt uhøflig* bebrejd* pinlig* pinligt hård_tone talt_ned foragt*
  mindreværd* umyndiggjort* umyndig*
decide: beslut* bestem* afgør* vælg* valg* valgte medbestemmelse* indflydelse* inddrag* involver*
  medinddrag* samtykke* selvbestemmelse*
plan: plan* handleplan* *plan *planer mål målet målene køreplan* handleplaner
coordinate: koordin* samarbejd* samle* samler fælles samlet tværfaglig* helhed* sammenhæng* rød_tråd
  tråde* trådene overblik* helhedsorienteret
handover: overgang* overlever* videregiv* sendt_videre givet_videre overdrag* stafet*
explain: forklar* fortæl* fortalt* gentag* forfra begyndelse* historie* livshistorie* igen_igen
  redegør*
understand: forstå* forstod* forstået begrib* fatte* fattede uforståelig* forståelig* fagord*
  fagsprog* paragraf* lovtekst* jura* juridisk* indviklet* kompliceret* tydelig* klart sprog*
change: skift* udskift* ny nye nyt vikar* afløser* forskellig* stoppede stoppet sagt_op barsel
  opsag* rotation* gennemtræk*
same: samme fast faste gennemgående stabil* kontinuitet* tilknyttet tilknytning*
help: hjælp* støtt* bistand* assist* hjalp* hånd
refuse: afvis* afslag* nægt* nej afslå* afslog* underkend* frakend* inddraget fratag*
appeal: klag* klage* anke* ankestyrelse* medhold* advokat* genvurder* ret_til retssag*
right: rettighed* krav_på berettiget lovgivning* regler* lov lovgiv* muligheder* mulighed*
rule: regel* regler* bureaukrati* skabelon* kasse* kasserne* kriterier* målgruppe* firkantet*
  standard* kategori* paragraffer
sanction: sanktion* straf* truet true* truede trussel* trusler* trukket frist* deadline* træk*
  stoppet_ydelse
illness: syg sygdom* sygemeld* diagnose* lidelse* smerte* ondt kronisk* handicap* funktions* gigt*
  kræft* sklerose* hjernerystelse* blodprop* hjerneskade* epilepsi* diabetes* led_af
mental: psyk* angst* depression* deprimer* adhd autis* ptsd skizofren* bipolar* borderline*
  selvmord* selvskad* ocd spiseforstyrr* anoreksi* asperger* traume* panik*
medicine: medicin* pille* piller recept* tablet* bivirkning* dosis* lykkepille* antidepress*
  insulin* morfin* vaccin*
therapy: terapi* psykolog* samtaleforløb* behandling* behandl* familiebehandling* forløb*
addiction: misbrug* alkohol* drik* drak drukket hash* stof* stoffer clean ædru* afrus* rusmid*
  afvænn* tilbagefald* abstinens* metadon* fuld druk* øl kokain* narko* ludoman* heroin* joint*
  afhængig*
lonely: ensom* alene isoler* forladt* isolation* savn* tomt tomhed* stilhed*
community: fællesskab* gruppe* netværk* ligesindede* peer* samvær* hold holdet forening* klub*
  værested* cafe* cafeen medlem* frivillig*
hobby: hobby* fodbold* træn* sport* kor koret musik* sang synge* male maler malede strik* haven
  natur* fisk* guitar* cykl* svøm* danse dansede dansehold kreativ* teater* skov* gå_tur motion*
  ride* heste* hund* fritid* spil spille* spillede krea* yoga* løb løbe løber værksted*
transport: bus bussen busser toget kørsel* kør* transport* bil bilen kilometer* flextrafik* taxa*
  cykel* kørekort* patientkørsel* afstand* langt_væk færge* rejse* parkering*
remind: husk* glem* påmind* glemt kalender*
followup: opfølg* følge_op fulgt_op fulgte_op bagefter efterværn* holdt_øje kontaktede_mig
fear: bange frygt* angst* turde nervøs* utryg* skræm* panik* bekymr* rædsel* uro* usikker*
safe: tryg* tryghed* sikker* sikkerhed* beroligende
calm: ro roen rolig* fred afslappet* ånde åndehul*
relief: lettelse* lettet* befriende* sten_hjerte
joy: glæde* glad dejlig* god rart skøn* fantastisk* sjov* hygge* lykke* lykkelig* stolt* lyspunkt*
humour: grin* smil* humor* latter* sjov* varme* kram* knus* kærlig* kaffe* kage* venlig* imødekom*
  rar sød* hyggelig* stemning*
sad: ked græd* græde* trist* sorg* tårer* håbløs* fortvivl* opgiv* gav_op
grief: død* døde sorg* sørge* begrav* miste mistet mistede tab tabet tabte efterlad* bortgang*
hope: håb* fremtid* drøm* mål se_frem glæder_til optimis* lys_for_enden nyt_liv
strength: styrke* ressource* kompeten* evner* kan_selv selvtillid* selvværd* mod potentiale*
praise: ros ros* skulderklap* anerkend* dygtig* god_til stolt* opmuntr* hepp* bakke_op
interpreter: tolk* oversæt* oversat* dansk sprog* fremmedsprog* arabisk* polsk* engelsk somali*
  ukrainsk* tyrkisk* farsi udlænding* flygtning* integration* opholdstillad*
privacy: fortrolig* tavshedspligt* privat* samtykke* oplysninger* cpr-nummer personnummer* gdpr
  delte venteværelse* aktindsigt* hemmelig*
removal: anbring* anbragt* fjern* tvangsfjern* tvangsanbring* plejefamilie* underretning*
  døgninstitution* opholdssted* plejemor* plejebarn* bosted* samvær* forældremyndighed*
disability: handicap* kørestol* hjælpemid* rollator* botilbud* bpa ramp* elscooter* invalide* døv*
  blind* synet synshandicap* hørelse* høreapparat* hjælpemiddel* boligændring* protese*
elderly: ældre* gammel gamle plejehjem* demen* alder* dement* plejebolig* pensionist* oldemor*
bath: bade* bade* vask* hygiejne* toilet* ble bleer tøj påklæd* seng*
food: mad måltid* madservice* spise* aftensmad* middag* sulte* sulten indkøb*
clean: rengør* gør_rent støvsug* oprydning* rydde* støv
sleep: sov* søvn* nat natten nætter vågen* træt* udmattet
stranger: fremmed* ukendt* nye_ansigter ansigt*
person: menneske* person* individ*
diagnosis: diagnos* udred* undersøg* testet test* afklar* vurder*
overview: overblik* hvem_gør_hvad forvir* rod roder rodet kaos* uoverskuelig* virvar* labyrint*
  jungle* fare_vild finde_rundt
stuck: fastlåst* gå_stå stå_stille ingenting_sker standset stilstand*
fight: kæmp* kamp* slås sloges stædig* råbe_op insister* presse_på hårdt_arbejde
own: selv egen eget egne
partner: sammen fællesskab*
lost: mistet mistede tabt forsvandt* forsvundet væk bort* bortkom*
travl: travl* travlhed* løber tidspres* forjag* skynd* underbemand* personalemangel* minutter
early: tidlig* i_tide tidsnok forebyg* opdag* lagde_mærke reager*
companion: bisidder* tog_med gik_med tog_mig følge_med ledsag* fulgte_med advokat* fagforening*
volunteer: frivillig* røde_kors blå_kors kirkens_korshær natteravn* besøgsven* ældresag*
work-trial: praktik* virksomhedspraktik* ressourceforløb* arbejdsprøv* afklaringsforløb* jobafklar*
  aktiver* jobtræning* jobsøgning* cv jobkursus løntilskud* nytteindsats*
"""
