"""Given names that are ordinary words as well. All in small letters."""

from typing import Final

DOUBTFUL: Final = frozenset(
    """
    guy chase ray sue pat alf anker august ben bent bill birk bitten bjørn bo bob bøje dan dines
    dung else ask sol storm folke frank frede gry hans hardy iris jack joy kit kristen lee leo
    line ling lis liv lone lykke lærke maj mark max may mik mine nis noel per rie roman rose rune
    saga sander silke sine sten stig tage tea tilde tim tom tor tore tue vibe viola vita yen sally
    molly chi ploy trang nur magne grace blessing hope faith dawn summer skye sky nova thor odin
    karma kaya sami hala lan hoa thu nga mei ying hui minh can eli esa kay pil siv my lind dal
    santa bue peer ken will rob art star dat hang loan wanna kinda tam hung river cherry atlas neo
    rumle timian vester lilje kamille flora mynte gro rio sia lo eik vilje alba thi viol
    """.split()
)
"""At the start of a sentence they are names only beside something that says so."""

DOUBTFUL_IN_ENGLISH: Final = frozenset(
    """
    will mark may june april rose grace joy hope faith bill frank jack rob pat art dawn summer sky
    mine max tom guy miles chase drew grant neil ray chip dale glen heath cliff rich carol daisy
    lily ivy olive ruby pearl amber iris in an my can sue jean bob ken
    """.split()
)

MONTHS: Final = frozenset("jan maj may august april june juni juli july".split())
"""In the middle of a sentence they are names only where no day or year stands beside them."""

ALSO_WORDS: Final = DOUBTFUL | frozenset(
    """
    ada afrim akbar alba alf alma amin ane anker arne aske atlas august ben bent bill birk bitten
    bjørn blessing bo bob bobby bøje børge carina carol charlie cherry chi clement curt dat dexter
    dines donna dung ebbe else erika ester ethan fanny fie filippa fillip flora folke frank frede
    frits fritz gerd grace graham gro gry gunner hang hans hardy hazel heather hector helen helle
    helmer henry hjalte hung iris iver jack jasmin jasmine jean jon josh joy juan kaj kamille karl
    ken khan kim kinda kit kitty kristen kyle kåre lea lee leo lilje lily line linea ling lis lise
    liv loan lone lotte lucia lykke lærke maj malte marc maren marinus mark max may maya merle
    mick mike mille mine mitra molly mynte naja nana nasser neo nick nis noel norman nynne olfert
    osman palle per ploy regner rene river robin roger rolf roman rosa rose rumle rune sabina saga
    sally sam samer sander sharon sheila sidse signe silke sine sonny sten stig sultana svend sys
    syver søren søs tage tam tea teddy tilde tim timian timothy tine toke tom tony tor tore trang
    tue ture valter vera veronica vester vibe victor viola vita wanna willy yen zarina åse amal
    anis iman hala sabah star elif said april juni juli june nadia
    """.split()
)
"""Written small they are hardly ever names."""

FAMILY_WORDS: Final = frozenset(
    """
    lang bang just frisk due vest vind vinter sommer grøn brun hvid mørk king ward sand stage
    west ben bo dam hall kold vad smed lykke fly kamp slot skriver may bager bonde degn drejer
    fisker foged frank frost hammer holt horn jæger klit kloster mark mester mohr molla mona
    munk pour rask rose rode rye said sala sang silva skipper snedker storm strand sund svane
    toft top topp trolle vester wind wood worm øster ali ally alle bell den der for god holme
    kan kok konge kure kurt lam lau loft man min mina mir more mose palm pind prior ran ret
    sander sin sine skov slut sten strange strøm syd tang vand var hus bro bjerg borg hede have
    høj høst hein gram grau glud gad gade bay bak balle basse banke bilde bille brok busk butt
    """.split()
)
"""Family names that are words: written small they end no name."""
