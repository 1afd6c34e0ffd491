"""How Danish streets are called: the endings of their names, and the words before them."""

from typing import Final

SURE: Final = (
    "gade|gaden|vej|vejen|allé|alle|alléen|alleen|stræde|strædet|boulevard|boulevarden|vænge|vænget"
)
"""Endings that hardly anything but a street has."""

_MORE: Final = """
plads pladsen torv torvet park parken sti stien stier bakke bakken have haven haver haverne toft
toften tofte tofterne sving svinget krog krogen mark marken marker markerne eng engen enge
engene lund lunden skrænt skrænten ager ageren agre agrene dal dalen dale ås åsen høj højen høje
højene kær kæret kaj kajen kvarter kvarteret gård gården gaard gårde banke banken løkke løkken
lykke lykken vang vangen dam dammen bæk bækken holm holmen ring ringen led leddet brink brinken
passage passagen slette sletten vold volden hus huset huse husene terrasse terrassen hegn hegnet
skov skoven skove hede heden mose mosen odde odden strand stranden bro broen port porten bred
bredden hældning vænger vængerne byen parker bakkerne kilde kilden sø søen bryn brynet drag
draget spor sporet skel skellet gyde gyden strøg strøget slip slippe slippen klit klitten
klitter klitterne havn havnen bue buen bugt bugten gærde gærdet kløft kløften stykke stykket
stykkerne længe længen slugt slugten vase vasen dige diget pynt pynten stente stenten øen krat
krattet næs næsset bjerg bjerget bjergene lyngen flade fladen fælled fælleden remise remisen
vinkel vinklen runddel rundel smøge smøgen trappen trapperne mølle møllen lodden fold folden
skanse skansen fenne fennen vad vadet kobbel koblet søerne rækken rækkerne stræder trekanten
tangen vig vigen bænken gabet hulen lien mile milen hytten bolet kamme kammen hjørnet knolden
knold bakkekam damme pletten dyssen hvile lyst glimt minde
"""
KIND: Final = "|".join([SURE, *_MORE.split()])
"""Endings that many streets have, and other words as well."""

FIRST: Final = (
    "[Ss]dr|[Nn]dr|[Nn]r|[Vv]estre|[Vv]ester|[Øø]stre|[Øø]ster|[Nn]ørre|[Nn]ordre|[Ss]øndre|"
    "[Ss]ønder|[Gg]l|[Gg]ammel|[Gg]amle|[Nn]y|[Nn]ye|[Ll]ille|[Ss]tore|[Ll]l|[Ss]t|[Ss]kt|[Ss]ct|"
    "[Ss]ankt|[Kk]gs|[Vv]|[Øø]|[Kk]ongens|[Dd]ronning|[Pp]rins"
)
"""Words before the name of a street, as they are written in small letters too."""

FIRST_OF_TOWN: Final = (
    "Nørre|Sønder|Øster|Vester|Nr\\.?|Sdr\\.?|Store|Lille|St\\.?|Ll\\.?|Gammel|Gl\\.?|Ny|Kongens|Kgs\\.?|"
    "Sankt|Skt\\.?|Kirke|Over|Neder|Ydre|Indre|Nedre|Øvre|Syd|Nord"
)
LAST_OF_TOWN: Final = (
    "Strand|By|Øst|Vest|Nord|Syd|Sund|Ladeplads|Overdrev|Lind|Kirkeby|Stationsby|Huse|Mark|Hede|"
    "Skov|Havn|Bjerg|Sø|Fjord|Mose|Lyng|Bro|Kloster|Bakke|Å|Holme|Sogn"
)
"""What stands before and after the names of towns and villages."""

TOWN_ENDINGS: Final = tuple(
    "by høj rup strup drup borg sted lev løse lund holm bjerg bæk ø vig næs havn køb inge um toft "
    "skov rød balle bro ager kilde dal".split()
)
"""How names of towns end that stand in no list."""
