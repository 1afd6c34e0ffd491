"""Words beside which a name stands: roles, kin, titles, what people do. In small letters."""

from functools import lru_cache
from typing import Final

TITLES: Final = frozenset(
    "hr herr fru fr frk frøken frue dr doktor mr mrs ms miss mister prof professor familien".split()
)
"""Without their full stop: a capitalised word after one is a name."""

_ENDING_ROLES: Final = frozenset(
    """
    sagsbehandler sagsbeh rådgiver socrådgiver vejleder læge overlæge sygeplejerske sygepl
    plejerske psykolog psykiater terapeut fysioterapeut pædagog lærer lærerinde inspektør rektor
    direktør chef konsulent koordinator mentor tolk advokat jurist dommer betjent assistent
    medarbejder hjælper kontaktperson støtteperson bisidder værge kurator tandlæge jordemoder
    diætist kiropraktor visitator formand næstformand forkvinde forstander vicevært udlejer
    arbejdsgiver kollega kammerat veninde undertegnede kæreste hustru samlever samleverske partner
    forlovede søster bror broder datter tvilling fætter kusine onkel tante moster faster morbror
    farbror mormor morfar farmor farfar nevø niece bedstemor bedstefar barnebarn træner besøgsven
    behandler beboer dagplejer specialist receptionist sekretær borgmester rådmand instruktør
    coach psykoterapeut guide makker sundhedsplejerske afdelingsleder teamleder souschef
    skoleleder gruppeleder husvært fuldmægtig leder tømrer murer frisør bager mester mekaniker
    elektriker maler smed gartner landmand chauffør pedel radiograf portør logopæd audiolog
    farmaceut apoteker optiker vagtmester bankmand redder provst kordegn vikar praktikant
    studerende stedfortræder bestyrer forsker underviser ejendomsmægler sagsansvarlig jordmor
    uddannelsesvejleder udviklingskonsulent sundhedshjælper talsmand tillidsmand talsperson
    caseworker worker doctor nurse teacher lawyer solicitor manager therapist psychologist
    psychiatrist counsellor counselor advisor adviser mother father sister brother daughter
    husband wife boyfriend girlfriend friend neighbour neighbor uncle aunt grandmother grandfather
    grandma grandpa cousin landlord midwife coordinator interpreter colleague carer headteacher
    officer nephew
    """.split()
)
"""They end longer words too: "familierådgiver", "storesøster"."""

_WHOLE_ROLES: Final = frozenset(
    """
    ven mor far mand kone eks fys ergo barn pige dreng søn mama papa elev person mum dad son boss
    ældste yngste mellemste sosu psyk skp præst leder nabo imam plejer knægt hund gudfar eksmand
    ekskone papfar papmor bonusfar bonusmor svigermor svigerfar svigersøn plejemor plejefar
    plejesøn plejebarn stedmor stedfar gudmor barndomsven ungdomsven klassekammerat frivillig
    afdelingsleder gruppeleder klient patient eldest youngest gp ex-husband ex-wife brormand
    oldemor oldefar svoger svigerinde dagplejemor kommunaldirektør ombudsmand sagsmand storebror
    lillebror
    """.split()
)

_DEFINITE: Final = ("en", "n", "nen", "ren", "et", "ne", "erne", "r", "er", "e")
"""What "the" and "several" look like at the end of a word."""

_NOT_ROLES: Final = frozenset("personen mander en personer barnet manden's".split())


@lru_cache(maxsize=4096)
def is_role(word: str) -> bool:
    """True for "sagsbehandler", "familierådgiveren", "datter", "caseworker"."""
    if word in _NOT_ROLES:
        return False
    if _is_bare_role(word):
        return True
    return any(
        word.endswith(ending) and _is_bare_role(word[: -len(ending)]) for ending in _DEFINITE
    )


def _is_bare_role(word: str) -> bool:
    if word in _WHOLE_ROLES:
        return True
    return any(word[at:] in _ENDING_ROLES for at in range(max(0, len(word) - 3)))


OWNERS: Final = frozenset(
    """
    min mit mine din dit dine hans hendes vores jeres deres sin sit sine en et den det ny nye
    tidligere gamle nuværende daværende kommende første anden tredje sidste faste søde egen nær
    store lille yngste ældste mellemste ene bedste kære fantastiske dygtige flinke afdøde my your
    his her our their the a an new old former first second younger older
    """.split()
)
"""What belongs to a role before it: "min nye sagsbehandler"."""

CALLED: Final = frozenset(
    "hedder hed hedde hedt kaldes kaldte kaldt kaldet navnet named called døbt".split()
)
"""Before a name."""

SOMEBODY: Final = frozenset(
    "jeg han hun hende ham dem nogen mig i he she him me who somebody someone en".split()
)

SAYS: Final = frozenset(
    """
    sagde siger sagt ringede ringer fortalte fortæller spurgte spørger svarede svarer skrev
    skriver mente mener lovede lover hjalp hjælper foreslog foreslår forklarede forklarer lyttede
    lytter smilede græd grinede råbte råber kontaktede mailede sms'ede undskyldte insisterede
    glemte aflyste bookede henviste indkaldte besøgte hentede kørte inviterede takkede krammede
    vidste troede syntes synes tænkte kendte kender elsker elskede kiggede sad stod tog gav
    overtog bad lærte viste tilbød sørgede trådte mødte said says told asked called answered wrote
    promised helped explained listened thought rang phoned smiled knew drove took came gave
    """.split()
)
"""What people do: before one, a word that may be a name is one."""

SPEAKS: Final = frozenset(
    """
    sagde siger ringede ringer fortalte fortæller spurgte spørger svarede mente mener lovede lover
    lyttede lytter smilede græd grinede råbte foreslog forklarede krammede undskyldte insisterede
    glemte besøgte hentede troede syntes synes said says told asked answered promised listened
    explained phoned smiled
    """.split()
)
"""What hardly anybody but people do: before one, even an unknown word is a name."""

SAYS_BEFORE: Final = frozenset(
    """
    sagde ringede fortalte spurgte svarede skrev mente lovede hjalp mødte kendte kender hilste
    savner elsker savnede said asked met called
    """.split()
)
"""Verbs that a name follows: "så ringede …", "jeg mødte …"."""

WITH: Final = frozenset("med hos fra til af for ved with from by".split())
"""Before two capitalised words they are somebody, if they look like it."""
