"""Two more lists, each written when the grammar was finished and before it was run on them.

FRESH was told on Tuesday 4 November 2025 by somebody born in 1987, and then showed what to mend;
FRESHER, written after that, on Monday 20 June 2022 by somebody born in 1975. "–" is no date at
all. docs/time-phrases.md tells how many were right the first time.
"""

import datetime as dt

import pytest

from journeymap.model.when import parse_when

FRESH = """
det startede vist i efteråret 2016 | 2016-23?
lige omkring påske 2021 | 2021-04~
slut november 2020 | 2020-11
d. 14/9-2018 | 2018-09-14
onsdag den 6. juni 2018 | 2018-06-06
8.11.2022 | 2022-11-08
01.02.17 | 2017-02-01
07/2015 | 2015-07
juli-august 2017 | 2017-07/2017-08
fra januar til og med juni 2021 | 2021-01/2021-06
i hele perioden 2012-2016 | 2012/2016
tidligt forår 2020, lige da corona kom | 2020-21
hele vinteren 2017/18 | 2017-24
i uge 42 sidste år | 2024-10-14/2024-10-20
uge 3 2022 | 2022-01-17/2022-01-23
ultimo januar 2023 | 2023-01
primo 2020 | 2020-01/2020-04
sidste halvdel af 2017 | 2017-07/2017-12
4. kvartal 2019 | 2019-10/2019-12
andet halvår 2021 | 2021-07/2021-12
for snart ti år siden | 2015~
for tre-fire år siden | 2021~/2022~
for en halv snes år siden | 2015~
for otte måneder siden | 2025-03~
i forrige måned | 2025-10
i torsdags | 2025-10-30
i sidste uge | 2025-10-27/2025-11-02
i sommers | 2025-22
i vinters | 2024-24
sidste jul | 2024-12
sidste efterår | 2024-23
i efteråret | 2025-23
sidste år omkring sommerferien | 2024-22~
i marts i år | 2025-03
tidligere i år | 2025
i fjor forår | 2024-21
da jeg var 12 år | 1999/2000
da jeg blev 30 | 2017
som 19-årig | 2006/2007
fra jeg var 17 til jeg var 22 | 2004/2010
før jeg fyldte 25 | ../2012
i tyveårsalderen | 2007~/2008~
jeg var vist seksten | 2003?/2004?
da min datter var 5 | –
da hun fyldte 18 | –
da jeg var 14 dage gammel | –
da jeg var 35 | 2022/2023
engang i halvfemserne | 199X
sidst i 80'erne | 1986/1989
i starten af nullerne | 2000/2004
op igennem 00'erne | 200X
i slutningen af 1990'erne | 1996/1999
omkring år 2000 | 2000~
ca. 1995 | 1995~
2014-ish | 2014~
2011 eller 2012, kan ikke huske det | 2011?/2012?
vel i 2013 eller deromkring | 2013%
måske i maj 2018? | 2018-05?
2016 mener jeg | 2016?
jeg tror nok, at det var i 2015 | 2015?
formentlig marts 2017 | 2017-03?
februar/marts 2021 | 2021-02/2021-03
juni eller juli 2019 | 2019-06/2019-07
inden sommeren 2022 | ../2022-22
senest med udgangen af 2020 | ../2020-12
frem til august 2023 | ../2023-08
indtil juleferien 2021 | ../2022-01
efter sommerferien i 2018 | 2018-22/..
efter 1. januar 2020 | 2020-01-01/..
lige siden efteråret 2014 | 2014-23/..
siden 1. april 2021 | 2021-04-01/..
fra september 2019 og fremefter | 2019-09/..
fra 2018 og til nu | 2018/..
kort før påske 2022 | 2022-04~
lige efter nytår 2019 | 2019-01~
få dage efter jul 2020 | 2020-12~
et halvt år efter nytår 2020 | 2020-07~
mellem 2008 og 2011 | 2008/2011
mellem sommeren 2016 og sommeren 2018 | 2016-22/2018-22
fra efterårsferien til juleferien 2019 | 2019-10-14/2020-01
15. august 2017 til 31. juli 2018 | 2017-08-15/2018-07-31
1.-3. maj 2021 | 2021-05-01/2021-05-03
natten mellem den 4. og 5. juli 2020 | 2020-07-04/2020-07-05
skoleåret 2015/2016 | 2015-08/2016-06
i skoleåret 2020/21 | 2020-08/2021-06
vinterferien 2019 | 2019-02
uge 7 i 2023 (vinterferien) | 2023-02-13/2023-02-19
påskeferien 2022 | 2022-04-09/2022-04-18
2. påskedag 2019 | 2019-04-22
skærtorsdag 2021 | 2021-04-01
lillejuleaften 2020 | 2020-12-23
Mortensaften 2018 | 2018-11-10
pinselørdag 2020 | 2020-05-30
store bededag 2019 | 2019-05-17
fastelavnsmandag 2021 | 2021-02-15
grundlovsdag 2018 | 2018-06-05
den 23. juni 2017 om aftenen | 2017-06-23
kl. 8 den 2. marts 2020 | 2020-03-02
1. december 2016, tror jeg | 2016-12-01?
en uges tid før jul 2022 | 2022-12~
det år jeg fyldte 20 | 2007
året efter jeg fyldte 18 | 2006
det var den 11. marts 2020 | 2020-03-11
midt på sommeren 2018 | 2018-22
sensommeren 2019 | 2019-08/2019-09
i løbet af vinteren 2020/2021 | 2020-24
hen på foråret 2022 | 2022-21
omkring midten af april 2020 | 2020-04~
engang i løbet af efteråret 2023 | 2023-23
august '21 | 2021-08
juni 18 | 2018-06
foråret 17 | 2017-21
i '09 | 2009
nittenhundrede og firs | 1980
to tusind og femten | 2015
2. halvdel af 2022 | 2022-07/2022-12
start marts 2021 | 2021-03
early spring 2020 | 2020-21
mid-March 2019 | 2019-03
in the fall of '18 | 2018-23
Christmas break 2019 | 2019-12/2020-01
around Easter 2021 | 2021-04~
from August 2018 until June 2019 | 2018-08/2019-06
five years ago | 2020~
when I was about 20 | 2007~/2008~
the winter of 2017/18 | 2017-24
kl. 14.15 | –
37 timer om ugen | –
§ 112 | –
sagsnr. 2021-00456 | –
j.nr. 19/2020 | –
070487-1234 | –
tlf. 20 18 20 19 | –
2020 kr. om måneden | –
værelse 201 | –
i tre år | –
fem gange på et halvt år | –
hver anden uge | –
hvert forår | –
næsten hver dag i to år | –
fra 8 til 16 | –
mellem 9 og 12 | –
10-12 dage | –
en gang om måneden | –
i påsken | –
til jul | –
om sommeren | –
lige før sommerferien | –
uge 40 | –
d. 5. | –
den 31. juni 2020 | –
30/2-2019 | –
uge 54 2020 | –
fra 2021 til 2018 | –
efter lockdown | –
under corona | –
da jeg gik i 3.g | –
på efterskole | –
lige efter skilsmissen | –
i mange år | –
nogle år senere | –
aldrig | –
et par måneder | –
18 år | –
1.000 | –
ikke i 2020 | –
i 20'erne | –
2099 | –
version 3.1.20 | –
bygning 2018 | –
4/5 af tiden | –
halvdelen af 2 år | –
i weekenden | –
forleden | –
37 hours a week | –
room 2019 | –
"""


FRESHER = """
i begyndelsen af august 2018 | 2018-08
henimod jul 2017 | 2017-12~
hen imod sommeren 2019 | 2019-05~
fra først i 2016 til sidst i 2017 | 2016/2017-12
den 24. december 2020 | 2020-12-24
24/12-20 | 2020-12-24
lørdag d. 17/3 2018 | 2018-03-17
17. marts '18 | 2018-03-17
d. 1.9.2015 | 2015-09-01
2017-11-05 | 2017-11-05
november måned 2016 | 2016-11
i okt. 2019 | 2019-10
10/2018 | 2018-10
fra okt. 2018 til jan. 2019 | 2018-10/2019-01
okt-dec 2018 | 2018-10/2018-12
september og oktober 2020 | 2020-09/2020-10
engang i efteråret 2017, tror jeg | 2017-23?
det var vist nok sommeren 2014 | 2014-22?
jeg mener, at det var i 2012 | 2012?
omkring 2008-2009 | 2008~/2009~
ca. 2010 til 2014 | 2010~/2014
måske mellem 2010 og 2012 | 2010?/2012?
1998 eller 1999 | 1998/1999
i 1998/99 | 1998/1999
2003/2004 | 2003/2004
sidst i halvfjerdserne | 1976/1979
først i 90'erne | 199X
i midt-90'erne | 1993/1997
i de tidlige 00'ere | 2000/2004
op gennem firserne | 198X
omkring 1990 | 1990~
ca. 1. september 2018 | 2018-09-01~
cirka midt i maj 2021 | 2021-05~
uge 35 i 2020 | 2020-08-24/2020-08-30
i uge 8, 2021 | 2021-02-22/2021-02-28
uge 10-11 2022 | 2022-03-07/2022-03-20
3. kvartal 2018 | 2018-07/2018-09
i 2. kvartal af 2019 | 2019-04/2019-06
Q4 2020 | 2020-10/2020-12
1. halvår 2017 | 2017-01/2017-06
første halvdel af 2016 | 2016-01/2016-06
skoleåret 17/18 | 2017-08/2018-06
sommerferien 2018 | 2018-22
i efterårsferien i 2020 | 2020-10-12/2020-10-18
juleferien 2020/21 | 2020-12/2021-01
påsken 2020 | 2020-04-09/2020-04-13
pinsen 2021 | 2021-05-23/2021-05-24
Sankt Hans aften 2020 | 2020-06-23
nytårsaften 2018 | 2018-12-31
nytår 2018/19 | 2018-12-31/2019-01-01
julen 2016 | 2016-12
Kristi himmelfartsdag 2019 | 2019-05-30
før jul 2016 | ../2016-12
inden 1. januar 2017 | ../2017-01-01
senest 15/8 2018 | ../2018-08-15
indtil sommeren 2015 | ../2015-22
frem til 2010 | ../2010
efter 2005 | 2005/..
efter påske 2018 | 2018-04-02/..
siden barndommen | –
siden 2003 | 2003/..
helt siden 1999 | 1999/..
fra 1. oktober 2019 | 2019-10-01/..
fra 2002 til 2009 | 2002/2009
fra foråret 2016 til efteråret 2018 | 2016-21/2018-23
mellem februar og juni 2017 | 2017-02/2017-06
i perioden maj til august 2019 | 2019-05/2019-08
april 2016 – januar 2017 | 2016-04/2017-01
2016–18 | 2016/2018
da jeg var 8 | 1983/1984
da jeg var 10-11 år | 1985/1987
som 25-årig | 2000/2001
da jeg fyldte 40 | 2015
i 30-årsalderen | 2005~/2006~
omkring da jeg var 20 | 1995~/1996~
fra jeg var 20 til jeg fyldte 30 | 1995/2005
siden jeg var 16 | 1991/..
dengang jeg var barn | –
i mine 20'ere | –
sidste år | 2021
sidste vinter | 2021-24
i vinter | 2021-24
i foråret | 2022-21
til foråret | –
sidste forår | 2022-21?
for fem år siden | 2017~
for et par uger siden | 2022-06-03/2022-06-09
for små to år siden | 2020~
for mange år siden | –
for tyve år siden | 2002~
i lørdags | 2022-06-18
sidste måned | 2022-05
i denne måned | 2022-06
i går | 2022-06-19
her forleden | –
lige nu | –
hver fredag | –
hele tiden | –
30 minutter | –
kl. 9 | –
ca. kl. 12 | –
12.30-13.15 | –
25/75 | –
afd. 2010 | –
nr. 2015 | –
kapitel 2012 | –
2015 kr. | –
1995 gram | –
40 timer i 2015 | –
sag nr. 2015/1234 | –
15-20 gange | –
3.b | –
i 9. klasse | –
9. klasse 2015 | –
klasse 2015 | –
1. sal | –
den første gang | –
anden gang | –
maj | –
på en mandag | –
den 30. februar 2019 | –
31/4 2020 | –
uge 0 2019 | –
uge 53 2021 | –
13/13 2020 | –
2022-1999 | –
juni 2019 til maj 2019 | –
ikke før 2015 | –
ikke sommeren 2015 | –
tre måneder | –
gennem 3 år | –
fra dag ét | –
2 ud af 3 | –
"""


def rows(block: str) -> list[tuple[str, str | None]]:
    pairs = [line.rsplit(" | ", 1) for line in block.strip().splitlines()]
    return [(text, None if edtf == "–" else edtf) for text, edtf in pairs]


@pytest.mark.parametrize(("text", "edtf"), rows(FRESH))
def test_fresh(text: str, edtf: str | None) -> None:
    assert parse_when(text, today=dt.date(2025, 11, 4), birth_year=1987).edtf == edtf


@pytest.mark.parametrize(("text", "edtf"), rows(FRESHER))
def test_fresher(text: str, edtf: str | None) -> None:
    assert parse_when(text, today=dt.date(2022, 6, 20), birth_year=1975).edtf == edtf


def test_the_lists_are_long() -> None:
    assert len(rows(FRESH)) >= 150
    assert len(rows(FRESHER)) >= 100
