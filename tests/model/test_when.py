"""What people say, and the EDTF it must become; "–" is no date at all.

The phrases were told on 12 March 2024 by somebody born in 1999.
"""

import datetime as dt

import pytest

from journeymap.model.edtf import is_edtf
from journeymap.model.when import is_told_by_age, parse_when

TODAY = dt.date(2024, 3, 12)
BORN = 1999

DANISH = """
# exact
12. marts 2019 | 2019-03-12
12 marts 2019 | 2019-03-12
12. Marts, 2019 | 2019-03-12
d. 12. marts 2019 | 2019-03-12
den 12. marts i 2019 | 2019-03-12
12/3 2019 | 2019-03-12
12/3-2019 | 2019-03-12
12/3/2019 | 2019-03-12
12/3-19 | 2019-03-12
12/3 19 | 2019-03-12
d. 12/3 '19 | 2019-03-12
12.3.19 | 2019-03-12
12.3.98 | 1998-03-12
12.03.2019 | 2019-03-12
12. 3. 2019 | 2019-03-12
12-03-2019 | 2019-03-12
12‑03‑2019 | 2019-03-12
den 3. maj 2020 | 2020-05-03
mandag den 3. maj 2020 | 2020-05-03
Tirsdag d. 4/5-2021 | 2021-05-04
tirs. 4. maj 2021 | 2021-05-04
2019-03-12 | 2019-03-12
2019-3-12 | 2019-03-12
2019/03/12 | 2019-03-12
den tredje maj 2020 | 2020-05-03
den enogtyvende maj 2020 | 2020-05-21
3. maj 20 | 2020-05-03
29. februar 2020 | 2020-02-29
12. jul 2019 | 2019-07-12
12. marts 2019 kl. 10.30 | 2019-03-12
12. marts 2019 om morgenen | 2019-03-12
pr. 1. maj 2020 | 2020-05-01
den 3. maj sidste år | 2023-05-03
12.-14. marts 2019 | 2019-03-12/2019-03-14
12. og 13. marts 2019 | 2019-03-12/2019-03-13
12/3-14/3 2019 | 2019-03-12/2019-03-14
12.-14.3.2019 | 2019-03-12/2019-03-14
# month
marts 2019 | 2019-03
Marts  2019. | 2019-03
i marts 2019 | 2019-03
i marts 19 | 2019-03
marts '19 | 2019-03
mar. 2019 | 2019-03
03/2019 | 2019-03
3/2019 | 2019-03
03-2019 | 2019-03
2019-03 | 2019-03
i marts måned 2019 | 2019-03
feb 2020 | 2020-02
sept. 2021 | 2021-09
jul. 2019 | 2019-07
marts i 2019 | 2019-03
2019, i marts | 2019-03
medio marts 2019 | 2019-03
primo marts 2019 | 2019-03
ultimo marts 2019 | 2019-03
midt i marts 2019 | 2019-03
i slutningen af februar 2020 | 2020-02
starten af maj 2021 | 2021-05
en nat i december 2022 | 2022-12
en tirsdag i marts 2019 | 2019-03
i marts sidste år | 2023-03
sidste år i marts | 2023-03
# parts of a year
begyndelsen af 2019 | 2019-01/2019-04
i starten af 2019 | 2019-01/2019-04
først på året 2019 | 2019-01/2019-04
først på året i 2019 | 2019-01/2019-04
midt i 2019 | 2019-05/2019-08
medio 2019 | 2019-05/2019-08
slutningen af 2020 | 2020-09/2020-12
hen mod slutningen af 2020 | 2020-09/2020-12
sidst i 2018 | 2018-09/2018-12
sidst på året 2018 | 2018-09/2018-12
ultimo 2018 | 2018-09/2018-12
i slutningen af sidste år | 2023-09/2023-12
først i 2019 | 2019
første halvdel af 2019 | 2019-01/2019-06
i anden halvdel af 2019 | 2019-07/2019-12
# season
forår 2019 | 2019-21
foråret 2019 | 2019-21
foraar 2019 | 2019-21
foråret i 2019 | 2019-21
i sommeren 2020 | 2020-22
sommer 20 | 2020-22
efteråret 19 | 2019-23
efteraaret 2019 | 2019-23
en aften i efteråret 2018 | 2018-23
ud på efteråret 2019 | 2019-23
hen over sommeren 2020 | 2020-22
vinteren 2019 | 2019-24
vinteren 2019/20 | 2019-24
vinteren 2019-2020 | 2019-24
vinteren 19/20 | 2019-24
sensommeren 2020 | 2020-08/2020-09
tidligt på foråret 2021 | 2021-21
sommeren sidste år | 2023-22
i fjor sommer | 2023-22
# year
2019 | 2019
i 2019 | 2019
engang i 2019 | 2019
år 2019 | 2019
i år 2000 | 2000
i løbet af 2018 | 2018
hele 2019 | 2019
det var i 2019 | 2019
'18 | 2018
nitten femogfirs | 1985
totusind og nitten | 2019
# decade and century
i 90'erne | 199X
90erne | 199X
halvfemserne | 199X
i firserne | 198X
1990'erne | 199X
i 00’erne | 200X
nullerne | 200X
engang i 10'erne | 201X
start-00'erne | 2000/2004
i starten af 90'erne | 1990/1994
midt i 80'erne | 1983/1987
slutningen af halvfjerdserne | 1976/1979
i 1900-tallet | 19XX
det 20. århundrede | 19XX
# week
uge 12 2019 | 2019-03-18/2019-03-24
uge 12, 2019 | 2019-03-18/2019-03-24
i uge 12 i 2019 | 2019-03-18/2019-03-24
2019 uge 12 | 2019-03-18/2019-03-24
uge 12/2019 | 2019-03-18/2019-03-24
2019-W12 | 2019-03-18/2019-03-24
uge 53 2020 | 2020-12-28/2021-01-03
uge 12-14 2019 | 2019-03-18/2019-04-07
mandag i uge 12 2019 | 2019-03-18
uge 12 sidste år | 2023-03-20/2023-03-26
# quarter and half-year
1. kvartal 2020 | 2020-01/2020-03
andet kvartal 2020 | 2020-04/2020-06
Q2 2021 | 2021-04/2021-06
sidste kvartal 2020 | 2020-10/2020-12
1. og 2. kvartal 2020 | 2020-01/2020-06
første halvår 2020 | 2020-01/2020-06
2. halvår 2019 | 2019-07/2019-12
# school and holidays
skoleåret 2018/19 | 2018-08/2019-06
skoleåret 2018-2019 | 2018-08/2019-06
skoleåret 18/19 | 2018-08/2019-06
efterårsferien 2019 | 2019-10-14/2019-10-20
efteraarsferien 2019 | 2019-10-14/2019-10-20
vinterferien 2020 | 2020-02
sommerferien 2021 | 2021-22
i sommerferien 2021 | 2021-22
påsken 2019 | 2019-04-18/2019-04-22
paaske 2024 | 2024-03-28/2024-04-01
påskeferien 2019 | 2019-04-13/2019-04-22
påskedag 2019 | 2019-04-21
langfredag 2019 | 2019-04-19
Kristi himmelfartsdag 2020 | 2020-05-21
pinsen 2019 | 2019-06-09/2019-06-10
jul 2021 | 2021-12
2018 jul | 2018-12
i julen 2021 | 2021-12
julen 19 | 2019-12
juleaften 2019 | 2019-12-24
1. juledag 2019 | 2019-12-25
anden juledag 2019 | 2019-12-26
mellem jul og nytår 2019 | 2019-12-26/2019-12-31
juleferien 2019 | 2019-12/2020-01
juleferien 2019/20 | 2019-12/2020-01
nytår 2020 | 2020-01~
nytår 2019/20 | 2019-12-31/2020-01-01
årsskiftet 2019/20 | 2019-12-31/2020-01-01
nytårsaften 2019 | 2019-12-31
nytårsdag 2020 | 2020-01-01
fastelavn 2020 | 2020-02-23
Sankt Hans 2019 | 2019-06-23
sankthansaften 2019 | 2019-06-23
grundlovsdag 2020 | 2020-06-05
mors dag 2019 | 2019-05-12
1. søndag i advent 2019 | 2019-12-01
# doubt
ca. 2019 | 2019~
cirka 2019 | 2019~
2019 cirka | 2019~
i ca. 2019 | 2019~
omkring årtusindskiftet | 2000~
omkring 2014 | 2014~
omkring jul 2021 | 2021-12~
omkring påske 2019 | 2019-04~
omkring 1. marts 2022 | 2022-03-01~
omkring sommeren 2020 | 2020-22~
nok 2019 | 2019?
vist 2019 | 2019?
vistnok 2013 | 2013?
tror det var 2019 | 2019?
jeg tror, det var i marts 2019 | 2019-03?
måske 2019 | 2019?
2019, tror jeg | 2019?
2019? | 2019?
marts 2019 ? | 2019-03?
2019 (usikker) | 2019?
2019 eller deromkring | 2019~
vist omkring 2015 | 2015%
2019 eller 2020 | 2019/2020
2018 eller 19 | 2018/2019
2019 (eller 2020) | 2019/2020
enten 2018 eller 2019 | 2018/2019
måske 2018 eller 2019 | 2018?/2019?
sommeren 2018 eller 2019 | 2018-22/2019-22
2019-20 | 2019/2020
2019/20 | 2019/2020
2019/2020 | 2019/2020
# before and after
før 2019 | ../2019
inden 2019 | ../2019
før sommerferien 2020 | ../2020-22
inden jul 2019 | ../2019-12
i årene før 2012 | ../2012
senest 1. maj 2020 | ../2020-05-01
indtil 2018 | ../2018
til december 2023 | ../2023-12
frem til marts 2019 | ../2019-03
op til jul 2019 | ../2019-12
efter 2019 | 2019/..
efter sommer 2020 | 2020-22/..
efter sommerferien 2019 | 2019-22/..
efter påsken 2019 | 2019-04-22/..
siden 2018 | 2018/..
siden januar 2019 | 2019-01/..
lige siden 2018 | 2018/..
fra 2019 | 2019/..
fra og med 1. maj 2020 | 2020-05-01/..
fra 2016 og frem | 2016/..
2016 og fremefter | 2016/..
fra 2016 til nu | 2016/..
før ca. 2015 | ../2015~
vistnok efter 2015 | 2015?/..
lige før jul 2019 | 2019-12~
kort efter nytår 2020 | 2020-01~
lige efter sommerferien 2019 | 2019-08~
lige inden sommerferien 2018 | 2018-06~
to uger før 1. maj 2020 | 2020-04~
dagen efter 12. marts 2019 | 2019-03-13
to år efter 2015 | 2017~
# from and to
mellem 2015 og 2018 | 2015/2018
engang mellem 2015 og 2018 | 2015/2018
mellem marts og maj 2019 | 2019-03/2019-05
mellem jul 2019 og påske 2020 | 2019-12/2020-04-13
fra 2009 til 2017 | 2009/2017
2009 til 2017 | 2009/2017
2009-2017 | 2009/2017
2009 – 2017 | 2009/2017
marts–maj 2019 | 2019-03/2019-05
marts til maj 2019 | 2019-03/2019-05
fra marts til maj 2019 | 2019-03/2019-05
fra marts 2019 til maj | 2019-03/2019-05
fra november 2019 til februar 2020 | 2019-11/2020-02
november-februar 2019/20 | 2019-11/2020-02
fra den 3. maj til den 5. juni 2020 | 2020-05-03/2020-06-05
fra slutningen af februar til 1. juni 2022 | 2022-02/2022-06-01
efterår 2019 til sommer 2021 | 2019-23/2021-22
foråret og sommeren 2020 | 2020-21/2020-22
cirka 2003 til 2014 | 2003~/2014
fra 2011 til ca. 2013 | 2011/2013~
ca. 2003-2014 | 2003~/2014~
2015 til 2018, tror jeg | 2015?/2018?
2017, 2018 og 2019 | 2017/2019
marts, april og maj 2019 | 2019-03/2019-05
1.3.2019-1.4.2019 | 2019-03-01/2019-04-01
fra 1/3 til 1/4 2019 | 2019-03-01/2019-04-01
inden udgangen af 2019 | ../2019-12
efter midten af 2019 | 2019-05/..
# with a remark
2020 (coronaåret) | 2020
sommeren 2018, hvor jeg flyttede | 2018-22
i 2017, da jeg blev skilt | 2017
# age
da jeg var 15 | 2014/2015
da jeg var 15 år | 2014/2015
dengang jeg var femten | 2014/2015
som 15-årig | 2014/2015
som femtenårig | 2014/2015
da jeg fyldte 18 | 2017
da jeg blev 18 år | 2017
på min 18-års fødselsdag | 2017
i 15-års alderen | 2014~/2015~
da jeg var mellem 12 og 15 | 2011/2015
fra jeg var 12 til 15 | 2011/2015
fra jeg var fem, til jeg blev 18 | 2004/2017
siden jeg var 15 | 2014/..
før jeg fyldte 18 | ../2017
indtil jeg var 15 | ../2015
da jeg var 14, tror jeg | 2013?/2014?
da jeg fyldte 18 i 2017 | 2017
# from today
sidste år | 2023
i fjor | 2023
forrige år | 2023
i år | 2024
for to år siden | 2022~
for ca. to år siden | 2022~
for et par år siden | 2022~
for 2-3 år siden | 2021~/2022~
for et halvt år siden | 2023-09~
for halvandet år siden | 2022-09~
for over to år siden | ../2022~
for 3 måneder siden | 2023-12~
for en måneds tid siden | 2024-02~
for to uger siden | 2024-02-24/2024-03-01
for tre dage siden | 2024-03-09
sidste sommer | 2023-22
sidste jul | 2023-12
i sommer | 2023-22?
i sommers | 2023-22
i foråret | 2024-21
her i foråret | 2024-21
i vinter | 2023-24
i efteråret | 2023-23
sidste måned | 2024-02
i sidste uge | 2024-03-04/2024-03-10
i går | 2024-03-11
i forgårs | 2024-03-10
i dag | 2024-03-12
i morges | 2024-03-12
i mandags | 2024-03-11
sommeren for to år siden | 2022-22~
siden sidste år | 2023/..
"""

ENGLISH = """
12 March 2019 | 2019-03-12
March 12, 2019 | 2019-03-12
March 12th, 2019 | 2019-03-12
the 12th of March 2019 | 2019-03-12
on Monday 4 May 2020 | 2020-05-04
on the third of May 2020 | 2020-05-03
in March 2019 | 2019-03
Jul. 2019 | 2019-07
Oct 2019 | 2019-10
spring 2019 | 2019-21
in the summer of 2020 | 2020-22
fall 2019 | 2019-23
winter 2019/20 | 2019-24
early 2019 | 2019-01/2019-04
mid 2019 | 2019-05/2019-08
mid-2019 | 2019-05/2019-08
in late 2019 | 2019-09/2019-12
at the beginning of 2019 | 2019-01/2019-04
at the end of 2019 | 2019-09/2019-12
sometime in 2019 | 2019
the nineties | 199X
in the 90s | 199X
the 1990s | 199X
early 90s | 1990/1994
mid-80s | 1983/1987
the 20th century | 19XX
week 12 2019 | 2019-03-18/2019-03-24
week 12, 2019 | 2019-03-18/2019-03-24
Q1 2020 | 2020-01/2020-03
first quarter of 2020 | 2020-01/2020-03
the second half of 2020 | 2020-07/2020-12
school year 2018/19 | 2018-08/2019-06
the autumn break 2019 | 2019-10-14/2019-10-20
Easter 2019 | 2019-04-18/2019-04-22
Christmas 2021 | 2021-12
around Christmas 2021 | 2021-12~
Christmas Eve 2019 | 2019-12-24
New Year's Eve 2019 | 2019-12-31
New Year 2020 | 2020-01~
the summer holidays 2021 | 2021-22
about 2019 | 2019~
circa 2019 | 2019~
maybe 2019 | 2019?
I think it was 2019 | 2019?
2019 or 2020 | 2019/2020
2019 or so | 2019~
before 2019 | ../2019
by May 2020 | ../2020-05
until March 2019 | ../2019-03
after the summer of 2020 | 2020-22/..
since 2018 | 2018/..
from 2019 | 2019/..
from 2019 onwards | 2019/..
just before Christmas 2019 | 2019-12~
between 2015 and 2018 | 2015/2018
between March and May 2019 | 2019-03/2019-05
from 2009 to 2017 | 2009/2017
from March 2019 to May 2020 | 2019-03/2020-05
when I was 15 | 2014/2015
when I turned 18 | 2017
aged 15 | 2014/2015
as a 15-year-old | 2014/2015
between the ages | –
last year | 2023
this year | 2024
two years ago | 2022~
a couple of years ago | 2022~
half a year ago | 2023-09~
three months ago | 2023-12~
last summer | 2023-22
last month | 2024-02
yesterday | 2024-03-11
today | 2024-03-12
"""

TRAPS = """
# numbers that are no dates
kl. 10.30
klokken 20.20
10.30
10:30
30 timer om ugen
§ 85
§ 2019
sag 2019-1234
2019-1234
2019-1234567
120385-1234
1203851234
12.03.85-1234
22 33 44 55
20192020
2019 2020
+45 20 19 20 20
kr. 2019
2.019 kr
2019 kroner
2.019
5000 kr.
stue 12
værelse 2019
1234
1850
2087
12. marts 2087
12.3.30
25 timer
12-14 år
24/7
1/2
3/4
50/50
den 3/4
2019 %
75 %
version 2.0
version 1.2.13
paragraf 112
afsnit 2019
artikel 2020
side 2019
bus 2019
Borger A3 2019
2020 borgere
nummer 2019
uge 60 2019
uge 53 2019
31. februar 2019
32/13 2019
29/2 2019
12/13 2019
0/5 2019
13. måned
13/2019
5. kvartal 2020
Q7 2020
3. halvår 2020
# times without a year
forår
marts
i marts
12. marts
den 12.
mandag
en tirsdag
jul
i julen
før jul
efter sommerferien
sommerferien
uge 12
i uge 12
andet kvartal
skoleåret
skoleåret 2018
da jeg gik i 9. klasse
april 19
jul 19
i 18
årsskiftet 2020
april 19 20
# words that are no dates
dengang
tit
altid
nogle gange
hver mandag
hver jul
hver sommer
hver sommer siden 2015
to gange
3 uger
i to år
i 2 år
2 dage
9 måneder
i tre måneder
for nylig
for længe siden
for mange år siden
for nogle år siden
bagefter
senere
dagen efter
en måned senere
samme efterår
i 30'erne
i 20'erne
90
min mor er født i 2019
da han var 15
da jeg var 15 måneder
da jeg var 150
da jeg var 40
som 15-16 stykker
ikke 2019
ikke i 2019, men i 2020
aldrig før 2019 har jeg
# the wrong way round
2020 til 2019
fra 2020 til 2019
2020-2019
mellem maj og marts 2019
marts 2020 til maj 2019
2019 til 2019
fra november til februar 2020
14.-12. marts 2019
# remarks that may take it back
2020 (ikke sikkert)
sidste år, hvor jeg gik i skole
i to år, mens jeg boede der
2019 (måske forkert)
2019 (kr.)
2018 jul 19
næste år
til næste år
# halves of something
fra 2019 til
mellem 2019
fra marts til
til og fra
"""


def rows(block: str) -> list[tuple[str, str | None]]:
    lines = [line for line in block.strip().splitlines() if not line.startswith("#")]
    pairs = [line.rsplit(" | ", 1) for line in lines]
    return [(text, None if edtf == "–" else edtf) for text, edtf in pairs]


def traps() -> list[str]:
    return [line for line in TRAPS.strip().splitlines() if not line.startswith("#")]


def edtf_of(text: str, *, birth_year: int | None = BORN) -> str | None:
    return parse_when(text, today=TODAY, birth_year=birth_year).edtf


@pytest.mark.parametrize(("text", "edtf"), rows(DANISH))
def test_danish(text: str, edtf: str | None) -> None:
    assert edtf_of(text) == edtf


@pytest.mark.parametrize(("text", "edtf"), rows(ENGLISH))
def test_english(text: str, edtf: str | None) -> None:
    assert edtf_of(text) == edtf


@pytest.mark.parametrize("text", traps())
def test_what_is_not_a_date(text: str) -> None:
    assert edtf_of(text) is None


def test_the_tables_are_as_long_as_promised() -> None:
    assert len(rows(DANISH)) >= 220
    assert len(rows(ENGLISH)) >= 60
    assert len(traps()) >= 80


@pytest.mark.parametrize("text", [text for text, _ in rows(DANISH) + rows(ENGLISH)] + traps())
def test_the_words_are_kept(text: str) -> None:
    when = parse_when(f"  {text} ", today=TODAY, birth_year=BORN)
    assert when.text == text
    assert when.edtf is None or is_edtf(when.edtf)


def test_what_is_told_by_age_is_what_only_a_year_of_birth_dates() -> None:
    """In whichever way it was said; nothing else is called so."""
    said = [text for text, _ in rows(DANISH) + rows(ENGLISH)] + traps()
    needs_birth = {
        text for text in said if edtf_of(text, birth_year=None) is None and edtf_of(text)
    }
    found = {text for text in said if is_told_by_age(text)}
    assert len(needs_birth) >= 20
    assert needs_birth <= found
    assert {text for text in found - needs_birth if edtf_of(text, birth_year=None)} == set()
