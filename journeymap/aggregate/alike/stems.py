"""Danish words brought to one form: words of a text, their stems, irregular forms.

The endings are those of the Danish Snowball stemmer (M. Porter and R. Boulton, BSD licence),
written anew; irregular and short verbs, which no ending tells, stand in a table.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_JOINTS: Final = re.compile(r"[-'’]")
_VOWELS: Final = frozenset("aeiouyæåøéäö")
_S_BEFORE: Final = frozenset("abcdfghjklmnoprtvyzå")
_ENDINGS: Final = tuple(
    sorted(
        """hed ethed ered e erede ende erende ene erne ere en heden eren er heder erer
        heds es endes erendes enes ernes eres ens hedens erens ers ets erets et eret""".split(),
        key=len,
        reverse=True,
    )
)
_DERIVED: Final = ("elig", "løst", "lig", "els", "ig")

SMALL_WORDS: Final = frozenset(
    """jeg du han hun vi de i at og et en den det der som er var har havde mig min mit mine sig på
    til af for med om fra ved så men da når hvor hvad også bare kun kan skal ville vil blev bliver
    være blive få fik får""".split()
)
"""Words that say nothing of what a note is about."""

_IRREGULAR: Final = """
få: fik får fået fås
gå: gik går gået gående
se: ser set sås sete
stå: stod står stået stående
give: gav giver givet gives givne
tage: tog tager taget tages
komme: kom kommer kommet
blive: blev bliver blevet
være: var er været
have: havde har haft
kunne: kan kunnet
skulle: skal skullet
ville: vil villet
måtte: må måttet
turde: tør turdet
vide: ved vidste vidst
gøre: gør gjorde gjort gøres
sige: siger sagde sagt siges
spørge: spurgte spørger spurgt spurgtes
høre: hører hørte hørt høres
føle: føler følte følt føltes føles
tro: tror troede troet tros
forstå: forstod forstår forstået forstås
finde: fandt finder fundet findes fandtes
hjælpe: hjalp hjælper hjulpet hjælpes
følge: følger fulgte fulgt fulgtes følges
sidde: sad sidder siddet
ligge: lå ligger ligget
lægge: lagde lægger lagt
sætte: satte sætter sat
sende: sendte sender sendt sendes
skrive: skrev skriver skrevet skrives
læse: læste læser læst
tale: talte taler talt
snakke: snakkede snakker snakket
fortælle: fortalte fortæller fortalt
forklare: forklarede forklarer forklaret
ringe: ringede ringer ringet
svare: svarede svarer svaret
vente: ventede venter ventet
møde: mødte møder mødt mødes mødtes mødet
holde: holdt holder holdes
slippe: slap slipper sluppet
falde: faldt falder faldet
drikke: drak drikker drukket
bryde: brød bryder brudt
dø: døde død
miste: mistede mister mistet
bo: boede bor boet
sove: sov sover sovet
græde: græd græder grædt
bære: bar bærer båret
trække: trak trækker trukket
række: rakte rækker
kende: kendte kender kendt kendes
lyve: løj lyver løjet
bede: beder bedt bedes
skyde: skød skyder skudt
flytte: flyttede flytter flyttet
vælge: valgte vælger valgt
bringe: bragte bringer bragt
huske: huskede husker husket
glemme: glemte glemmer glemt
love: lovede lover lovet
tabe: tabte taber tabt
søge: søgte søger søgt
støtte: støttede støtter støttet
synge: sang synger sunget
grine: grinede griner grinet
smile: smilede smiler smilet
stoppe: stoppede stopper stoppet
bruge: brugte bruger brugt
nå: nåede når nået
virke: virkede virker virket
vise: viste viser vist
leve: levede lever levet
lære: lærte lærer lært
hente: hentede henter hentet
køre: kørte kører kørt
betale: betalte betaler betalt
tjene: tjente tjener tjent
lytte: lyttede lytter lyttet
opgive: opgav opgiver opgivet
rejse: rejste rejser rejst
slå: slog slår slået
lade: lod lader ladet
mand: mænd manden mændene mands
barn: børn børnene barnet børns
god: godt gode bedre bedst
dårlig: dårligt dårlige værre værst
lang: langt lange længere længst
lille: små lidt mindre mindst
stor: stort store større størst
gammel: gamle ældre ældst gammelt
tung: tungt tunge
ung: unge yngre yngst ungt
mor: mødre moren moderen
far: fædre faren faderen
bror: brødre broren
søster: søstre søsteren
datter: døtre datteren
hånd: hænder hånden
tand: tænder tanden
nat: nætter natten
fod: fødder
bog: bøger bogen
dag: dage dagen dagene
år: året årene års
ny: nyt nye
mange: flere flest
ingen: intet ingenting
en: én et ét
penge: pengene
helhed: helheden helheder
venlig: venligt venlige venligere
samme:
sammen:
overse: overså overset overser
oversætte: oversatte oversat oversætter
ryge: ryger røget
synes: syntes syns
tidlig: tidligt tidligere tidlige tidligst
videre:
allerede:
alle: alt
alene:
længe:
banke: bankede banker banket
ord: ordet ordene
orden:
ordentlig: ordentligt ordentlige
"""
_FORMS: Final = {
    form: lemma
    for lemma, _, forms in (line.partition(":") for line in _IRREGULAR.strip().splitlines())
    for form in (lemma, *forms.split())
}


def word_list(text: str) -> list[str]:
    """The words of a text in small letters, joined over hyphens and apostrophes: "eboks"."""
    plain = unicodedata.normalize("NFC", text).casefold()
    return [_JOINTS.sub("", word) for word in _WORD.findall(plain)]


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of a word in small letters: "ventetiden" and "ventetider" give "ventetid"."""
    lemma = _FORMS.get(word)
    if lemma is not None:
        return lemma
    start = _region(word)
    word = _without_pair(_without_ending(word, start), start)
    word = _without_pair(_without_derivation(word, start), start)
    undoubled = len(word) > start and len(word) > 2 and word[-1] == word[-2]
    return word[:-1] if undoubled and word[-1] not in _VOWELS else word


def _region(word: str) -> int:
    """Where endings may begin: after the first consonant that follows a vowel, at least 3."""
    for place in range(1, len(word)):
        if word[place] not in _VOWELS and word[place - 1] in _VOWELS:
            return max(3, place + 1)
    return len(word)


def _without_ending(word: str, start: int) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= start:
            return word[: -len(ending)]
    if word.endswith("s") and len(word) > start and word[-2] in _S_BEFORE:
        return word[:-1]
    return word


def _without_pair(word: str, start: int) -> str:
    if word.endswith(("gd", "dt", "gt", "kt")) and len(word) - 2 >= start:
        return word[:-1]
    return word


def _without_derivation(word: str, start: int) -> str:
    if word.endswith("igst"):
        word = word[:-2]
    for ending in _DERIVED:
        if word.endswith(ending) and len(word) - len(ending) >= start:
            return word[:-1] if ending == "løst" else word[: -len(ending)]
    return word
