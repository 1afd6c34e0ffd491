"""Capitalised words that name no person: places, bodies, laws, medicines, diagnoses, days.

The towns are from the list of faker (MIT), see docs/adr/0008.md; the rest is by hand.
"""

from typing import Final

_TOWNS: Final = """
Aabenraa Aabybro Aakirkeby Aalborg Aalestrup Aars Aarup Allinge Allingåbro Almind Anholt Ansager
Arden Asaa Askeby Asnæs Asperup Assens Augustenborg Aulum Auning Bagenkop Bagsværd Balle Ballerup
Bandholm Barrit Beder Bevtoft Billum Billund Bindslev Birkerød Bjerringbro Bjert Bjæverskov
Blokhus Blommenslyst Blåvand Boeslunde Bogense Bolderslev Bording Borre Borup Brabrand Bramming
Brande Branderup Bredebro Bredsten Brenderup Broager Broby Brovst Bryrup Brædstrup Brøndby
Brønderslev Brønshøj Brørup Bække Bækmarksbro Bælum Børkop Bøvlingbjerg Charlottenlund
Christiansfeld Dalby Dalmose Dannemare Daugård Dianalund Dragør Dronninglund Dronningmølle Dybvad
Ebberup Ebeltoft Egernsund Egtved Egå Ejby Ejstrupholm Engesvang Errindlev Erslev Esbjerg
Eskebjerg Eskilstrup Espergærde Faaborg Fakse Fanø Farsø Farum Fejø Fjenneslev Fjerritslev
Flemming Fredensborg Fredericia Frederiksberg Frederikshavn Frederikssund Frederiksværk Frørup
Frøstrup Fuglebjerg Fur Fårevejle Fårup Fårvang Føllenslev Føvling Gadbjerg Gadstrup Galten
Gandrup Gedser Gedsted Gedved Gelsted Gentofte Gesten Gilleleje Gislev Gislinge Gistrup Give
Gjerlev Gjern Glamsbjerg Glejbjerg Glesborg Glostrup Glumsø Gram Gredstedbro Grenaa Greve Grevinge
Grindsted Gråsten Græsted Gudbjerg Gudhjem Gudme Guldborg Gørding Gørlev Gørløse Haarby Haderslev
Haderup Hadsten Hadsund Hagersten Hals Hammel Hampen Hanstholm Harboøre Harlev Harndrup Harpelunde
Hasle Haslev Hasselager Havdrup Havndal Hedehusene Hedensted Hejls Hejnsvig Hellebæk Hellerup
Helsinge Helsingør Hemmet Henne Herfølge Herlev Herlufmagle Herning Hesselager Hillerød Hinnerup
Hirtshals Hjallerup Hjerm Hjortshøj Hjørring Hobro Holbæk Holeby Holstebro Holsted Holte Horbelev
Hornbæk Hornslet Hornsyld Horsens Horslunde Hovborg Hovedgård Humble Humlebæk Hundested Hundslund
Hvalsø Hvidovre Hårlev Højbjerg Højby Højer Højslev Høng Hørning Hørsholm Hørve Idestrup Ikast
Ishøj Janderup Jelling Jerslev Jerup Jordrup Juelsminde Jyderup Jyllinge Jystrup Jægerspris
Kalundborg Kalvehave Karby Karise Karlslunde Karrebæksminde Karup Kastrup Kerteminde Kettinge
Kibæk Kjellerup Klampenborg Klarup Klemensker Klippinge Klovborg Knebel Kokkedal Kolding Kolind
Kongerslev Korsør Kruså Kvistgård Kværndrup København Køge Langebæk Langeskov Langå Lejre Lem
Lemming Lemvig Lintrup Liseleje Lundby Lunderskov Lynge Lystrup Låsby Læsø Løgstrup Løgstør
Løgumkloster Løkken Løsning Malling Mariager Maribo Marslev Marstal Martofte Melby Mern Mesinge
Middelfart Millinge Morud Munkebo Måløv Mårslet Møldrup Mørke Mørkøv Nakskov Nexø Nibe Nimtofte
Nivå Nordborg Nyborg Nyrup Nysted Nærum Næstved Nørager Nørreballe Nørresundby Odder Odense Oksbøl
Otterup Oure Outrup Padborg Pandrup Præstø Randbøl Randers Ranum Redsted Regstrup Ribe Ringe
Ringkøbing Ringsted Risskov Roskilde Roslev Rude Rudkøbing Ry Rynkeby Ryomgård Ryslinge Rødby
Rødding Rødekro Rødkærsbro Rødovre Rømø Rønde Rønne Rønnede Rørvig Sabro Sakskøbing Saltum Samsø
Sandved Sejerø Silkeborg Sindal Sjølund Skagen Skals Skamby Skanderborg Skibby Skive Skjern
Skodsborg Skovlunde Skårup Skælskør Skærbæk Skævinge Skødstrup Skørping Slagelse Slangerup Smørum
Snedsted Snekkersten Snertinge Solbjerg Sommersted Sorring Sorø Spenstrup Spjald Sporup Spøttrup
Stakroge Stege Stenderup Stenlille Stenløse Stenstrup Stensved Stoholm Stokkemarke Storvorde
Stouby Strandby Struer Strøby Stubbekøbing Støvring Suldrup Sulsted Sunds Svaneke Svebølle
Svendborg Svenstrup Svinninge Sydals Sæby Søborg Søllested Sønderborg Søndersø Sørvad Taastrup
Tappernøje Tarm Terndrup Them Thisted Thorsø Thyborøn Thyholm Tikøb Tilst Tim Tinglev Tistrup
Tisvildeleje Tjele Tjæreborg Toftlund Tommerup Toreby Torrig Tranekær Trige Trustrup Tureby
Tylstrup Tårs Tølløse Tønder Tørring Ugerløse Uldum Ulfborg Ullerslev Ulstrup Vadum Valby
Vallensbæk Vamdrup Vandel Vanløse Varde Vedbæk Veflinge Vejby Vejen Vejle Vejstrup Vemb Vemmelev
Vesløs Vestbjerg Vesterborg Vestervig Viborg Videbæk Vig Vildbjerg Vils Vinderup Vipperød Virum
Vissenbjerg Viuf Vodskov Vojens Vonge Vorbasse Vordingborg Vrå Væggerløse Værløse Åbyhøj Ålbæk
Ålsgårde Århus Årre Årslev Ærøskøbing Ølgod Ølsted Ølstykke Ørbæk Ørnhøj Ørsted Østbirk Østermarie
"""
_MORE_TOWNS: Final = """
københavn kbh cph frederiksberg aarhus århus odense aalborg ålborg esbjerg randers kolding horsens
vejle roskilde herning silkeborg hørsholm helsingør næstved viborg fredericia køge holstebro
taastrup slagelse hillerød sønderborg svendborg hjørring holbæk frederikshavn haderslev skive
ringsted farum ølstykke aabenraa kalundborg nyborg nykøbing brabrand viby åbyhøj aabyhøj gellerup
tilst risskov hasselager højbjerg skejby vollsmose tingbjerg nørrebro vesterbro østerbro amager
valby vanløse brønshøj bispebjerg sydhavnen nordhavn christianshavn islands brygge ørestad
glostrup hvidovre rødovre herlev gladsaxe ballerup albertslund ishøj greve lyngby gentofte
hellerup virum holte birkerød allerød hedehusene tårnby kastrup dragør brøndby vallensbæk bagsværd
søborg værløse stenløse egedal furesø rudersdal gribskov halsnæs fredensborg bornholm rønne
lolland guldborgsund vordingborg faxe stevns solrød lejre odsherred sorø assens faaborg midtfyn
kerteminde langeland middelfart nordfyn ærø billund tønder varde fanø vejen favrskov hedensted
ikast brande lemvig norddjurs odder ringkøbing skjern samsø skanderborg struer syddjurs
brønderslev jammerbugt læsø mariagerfjord morsø mors rebild thisted vesthimmerland jylland fyn
sjælland falster djursland vendsyssel himmerland thy sønderjylland nordjylland midtjylland
vestjylland østjylland nordsjælland vestsjælland sydsjælland sydfyn møn als grønland færøerne nuuk
tórshavn malmø lund stockholm oslo göteborg hamborg berlin london paris flensborg new york
istanbul damaskus aleppo bagdad kabul teheran mogadishu beirut kyiv kiev warszawa athen rom madrid
mallorca
"""
TOWNS: Final = frozenset((_TOWNS + _MORE_TOWNS).casefold().split()) - {
    "by",
    "new",
    "rom",
    "tim",
    "flemming",
}
"""In small letters. Districts, islands and parts of the country too."""

_COUNTRIES: Final = """
danmark sverige norge finland island tyskland england skotland irland wales frankrig spanien
portugal italien grækenland tyrkiet syrien irak iran afghanistan pakistan indien kina japan
thailand vietnam filippinerne somalia etiopien eritrea sudan uganda kenya nigeria ghana marokko
algeriet tunesien egypten libanon palæstina gaza jordan israel kuwait yemen polen ukraine rusland
rumænien bulgarien ungarn tjekkiet slovakiet litauen letland estland bosnien serbien kroatien
kosovo albanien makedonien holland belgien schweiz østrig usa amerika canada mexico brasilien
chile argentina cuba australien sri lanka myanmar burma nepal bangladesh congo rwanda burundi
europa afrika asien mellemøsten skandinavien norden balkan kurdistan germany sweden norway denmark
turkey syria iraq poland romania spain france italy greece india china lebanon morocco egypt
copenhagen funen zealand jutland europe africa asia greenland
"""

_DAYS: Final = """
mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august
september oktober november december feb mar apr jun jul aug sep sept okt nov dec monday tuesday
wednesday thursday friday saturday sunday january february march may june july october påske
påsken pinse pinsen julen juleaften nytår nytårsaften fastelavn grundlovsdag ramadan eid ramadanen
sankthans sankthansaften mortensaften valborgsaften easter christmas halloween kristi himmelfart
bededag skærtorsdag langfredag morgen aften efterår forår sommer vinter sommeren vinteren foråret
efteråret
"""

_BODIES: Final = """
falck politiet psykiatrien kommunen regionen staten retten byretten landsretten højesteret
folketinget christiansborg udbetaling danmark borger.dk borger skat atp digital post eboks e-boks
mitid nemid aula kmd cura nexus fmk sundhed.dk ankestyrelsen familieretshuset statsforvaltningen
ombudsmanden borgmesteren borgerservice jobcenter jobcenteret jobcentret krifa ase a-kassen
akassen 3f hk foa dsr djøf prosa dansk metal lederne bupl dlf min-a-kasse danica topdanmark tryg
alka codan velliv sampension pensam pka pfa industriens pension gf almbrand nordea jyske danske
bank sydbank sparekassen ældresagen ældre sagen røde kors blå kirkens korshær frelsens hær
mødrehjælpen sind lap lænken ventilen livslinien livslinjen headspace kofoeds kofoed reden danner
dannerhuset fontænehuset muhabet settlementet wemind bedre psykiatri psykiatrifonden hjernesagen
kræftens bekæmpelse hjerteforeningen gigtforeningen scleroseforeningen diabetesforeningen red
barnet børns vilkår børnetelefonen unicef amnesty refugees flygtningehjælp headspaces peer tuba
gadejuristen hus forbi hugs bisidderne værestedet varmestuen natcafeen julemærkehjemmet egmont
marselisborg montebello hammel neurocenter rigshospitalet rigshospital hvidovre hospital skejby
riget ouh auh bispebjerg glostrup filadelfia dianalund psykinfo vuc hf hhx htx stx fgu stu kuv ku
pæd gymnasiet aspit hotel produktionsskolen uu uuv ppr ssp sfo netto føtex bilka lidl aldi rema
meny brugsen fakta kvickly superbrugsen matas ikea jysk elgiganten power silvan bauhaus h&m normal
coop dagrofa mcdonalds burger king kfc dsb movia metro metroen letbanen flixbus uber wolt just eat
postnord gls google facebook instagram snapchat messenger tiktok youtube netflix spotify linkedin
twitter whatsapp viber telegram discord teams zoom skype outlook word excel powerpoint gmail
hotmail iphone ipad apple samsung android windows microsoft chatgpt wikipedia mobilepay dankort
visa mastercard paypal trustpilot dba boligportal jobnet jobindex workindenmark skoda toyota volvo
ford opel peugeot citroën bmw audi mercedes kia hyundai mazda nissan suzuki tesla fiat seat
renault tv2 dr politiken jyllandsposten berlingske information ekstra bladet bt gud allah jesus
buddha herren vorherre fanden satan himlen koranen bibelen islam kristus jehova folkekirken indre
mission lego mærsk novo vestas danfoss grundfos arla carlsberg tdc telia telenor yousee
"""

_HEALTH: Final = """
adhd add asperger aspergers autisme tourette tourettes borderline ptsd ocd bipolar alzheimer
alzheimers parkinson parkinsons crohn crohns down downs syndrom marfan sjögrens sjögren ehlers
danlos huntington huntingtons hodgkin raynaud menière rett angelman williams sclerose sklerose als
kol epilepsi diabetes corona covid korsakoff wernicke hashimoto graves addison bechterew morbus
ménière lyme borrelia psoriasis stress angst depression skizofreni anoreksi bulimi ritalin
concerta medikinet elvanse strattera attentin motiron sertralin citalopram escitalopram cipralex
fluoxetin fontex prozac venlafaxin efexor duloxetin cymbalta mirtazapin lyrica pregabalin
gabapentin quetiapin seroquel olanzapin zyprexa risperidon risperdal abilify aripiprazol leponex
clozapin litium lithium lamictal lamotrigin valproat truxal imovane stilnoct circadin melatonin
oxazepam stesolid diazepam alopam rivotril alprazolam xanax panodil pamol ipren ibuprofen treo
kodimagnyl tramadol morfin oxycontin oxynorm contalgin fentanyl metadon subutex suboxone antabus
campral naltrexon metformin ozempic wegovy insulin prednisolon methotrexat humira eltroxin
ventoline botox penicillin p-piller hash heroin kokain amfetamin
"""

_OTHERS: Final = """
ungdommens ungdoms barnets servicelov serviceloven barnet lov sagsbehandler borger borgeren
facebookgruppe egen-bolig tvind brøndby fck agf ob ekstrabladet dansk danish english engelsk tysk
arabic kurdish somali turkish polish muslim god lord mum mom dad mummy daddy grandma grandpa
granny job centre center citizen council nhs gp social services housing benefit universal credit
sir madam i'm i'd i've i'll ok okay tv pc sms mms id cv dvd usb pdf gps ect eeg ekg mr ct tak ja
nej hej hov øv nå puha nord syd øst vest midt nordvest nordøst sydvest sydøst centrum venstre
enhedslisten socialdemokratiet radikale konservative alternativet moderaterne sf tivoli legoland
matador andre anden tredje første
"""
NOT_PEOPLE: Final = frozenset((_COUNTRIES + _DAYS + _BODIES + _HEALTH + _OTHERS).casefold().split())
"""In small letters: words that begin no name of a person."""

_BODY_ENDINGS: Final = tuple(
    """
    afdeling afdelingen afsnit afsnittet agency akademi akademiet akut akutten apotek apoteket
    avisen bank banken bibliotek biblioteket bladet bo boligforening boligselskab borgere bosted
    bostedet botilbud botilbuddet børnehave børnehaven børnehus børnehuset center centeret centre
    centrene centret centrum charity clinic college council department dk efterskole efterskolen
    enhed enheden fagforening fond fonden forbund forbundet forening foreningen forsikring forsorg
    forsorgen forsorgshjem forvaltning forvaltningen gruppe gruppen gymnasiet gymnasium hallen
    herberg herberget hjem hjemmet hjælp hjælpen hospital hospitalet housing hus huset højskole
    højskolen indsats indsatsen institution institutionen kasse kassen kirke kirken klinik
    klinikken kommune kommunen kommuner kontor kontoret krisecenter kurset kursus linien linjen
    lov loven lægehus lægehuset lægevagten marked menighed ministeriet ministerium moske moskeen
    nævn nævnet office parken pladsen pleje plejehjem plejen politi politiet post posten projekt
    projektet psykiatri psykiatrien region regionen ret retshjælp retten råd rådet rådgivning
    rådgivningen sagen school service servicen services skadestue skadestuen skole skolen skolens
    station stationen stiftelse stiftelsen styrelse styrelsen sygehus sygehuset team teamet tilsyn
    tilsynet trust uddannelse uddannelsen universitet universitetet university vagten vask
    vejledning vejledningen vuggestue vuggestuen værksted værkstedet ward ydelse ydelsen værested
    værestedet ordning ordningen stedet kollegiet kollegium seminariet seminarium museet museum
    teatret forlaget lisen listen partiet klubben klub arbejde arbejdet
    """.split()
)

HEADS: Final = frozenset(
    """
    kommune kommunes region hospital hospitalet sygehus sygehuset skole skolen gymnasium
    efterskole højskole vej gade allé alle plads torv stræde boulevard center centret centeret
    fonden fond stiftelse stiftelsen kirke kirkes sogn hus huset minde institut universitet
    college hjemmet hjem børnehave børnehus plejehjem botilbud syndrom syndromet sygdom klinik
    klinikken bank advokater a/s aps aps. lov loven forlag park parken bro havn jobcenter lægehus
    tandklinik apotek boghandel kollegiet kollegium gården gård sø strand skala skalaen test
    testen metoden metode modellen model school hospitals street road avenue house day foundation
    kro hotel nat aften dag
    """.split()
)
"""In small letters: a capitalised name before one of them is not a person's."""


def is_body(word: str) -> bool:
    """True for the name of an office, a school, a hospital, an organisation."""
    low = word.casefold()
    return len(word) > 3 and (
        low.endswith(_BODY_ENDINGS) or low.removesuffix("s").endswith(_BODY_ENDINGS)
    )
