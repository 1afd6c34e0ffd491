"""Family names borne in Denmark.

From the lists of DaCy (Apache-2.0) and faker (MIT), and by hand: docs/adr/0008.md.
"""

from typing import Final

_SURNAMES: Final = """
Aaen Aagaard Aagesen Aarup Abad Abbas Abbasi Abdalla Abdallah Abdella Abdelnour Abdelrahman Abdi
Abdo Abdoo Abdou Abdul Abdulla Abdullah Abdullahi Abed Abel Abelsen Abid Abildgaard Abildtrup
Abood Aboud Abrahamsen Abu Adams Adamsen Adel Afzal Agerbo Agerholm Agerskov Agger Aggerholm Agha
Ahmad Ahmadi Ahmed Ahsan Akbar Akbari Akel Akhtar Akhter Akram Alam Albertsen Albrechtsen
Albrektsen Albæk Alexandersen Ali Allam Allee Allen Alli Ally Als Alstrup Aly Aman Amara Amber
Ameen Amer Amin Amini Amir Amiri Ammar Amstrup Andersen Anderson Andersson Andreasen Andreassen
Andresen Anker Ankersen Ansari Anthonsen Antonsen Anwar Appel Arafat Arentoft Arif Arildsen Arshad
Arslan Asad Ashraf Aslam Aslan Asmar Asmussen Assad Assaf Astrup Atallah Attar Autzen Awan Axelsen
Aydin Ayoob Ayoub Ayub Azad Azam Azer Azimi Aziz Azizi Azzam Azzi Baadsgaard Bacchus Baccus Bach
Bachmann Bacho Baddour Badie Badour Bager Bagge Bagger Bagheri Bahnsen Bahri Baig Bak Baker Baksh
Balle Balling Balslev Baluch Bang Bangura Banke Barakat Barfod Bari Basha Bashara Basher Bashir
Basse Bastholm Baten Bauer Baun Baunsgaard Bay Bech Bechmann Beck Becker Begovic Begum Behrens
Beier Bek Bekker Bell Ben Bendix Bendixen Bendsen Bendtsen Bengtsen Bengtson Bengtsson Benjaminsen
Bennedsen Bennetsen Bennett Bennetzen Bentsen Bentzen Berg Berger Bergmann Bergstrøm Bering
Berntsen Bertelsen Berthelsen Bertram Beshara Beydoun Beyer Bidstrup Bigum Bilal Bilde Bille Bina
Binderup Birch Birk Bisgaard Bitsch Bjerg Bjerre Bjerregaard Bjerring Bjerrum Bjørn Bjørnskov
Blaabjerg Bladt Blicher Blichfeldt Bloch Blom Bock Bodilsen Boel Boesen Bohn Boisen Boje Bojesen
Bojsen Boll Bondarenko Bonde Bonderup Bondesen Bonnesen Borch Borg Borgstrøm Bork Borre Borregaard
Borum Borup Boserup Bossen Boye Boysen Bramsen Brandstrup Brandt Brask Bredahl Breum Brinch Brink
Brix Bro Broberg Broch Brock Brodersen Broe Brogaard Brok Brown Bruhn Brun Bruun Bruus Brødsgaard
Brøgger Brøndum Brønnum Buch Bugge Buhl Bui Bundgaard Burki Busch Busk Butt Buur Buus Byskov Bæk
Bækgaard Bærentsen Bødker Bøgelund Bøgh Bøje Børgesen Børresen Børsting Bøttcher Bülow Callesen
Campbell Carlsen Carlson Carlsson Carstens Carstensen Carter Caspersen Celik Cetin Chahine
Chaudhry Chen Christensen Christiansen Christoffersen Christophersen Clark Clarke Clausen
Clemensen Clemmensen Colding Collins Conradsen Cooper Corneliussen Cortsen Cox Cramer Dahl
Dahlgaard Dajani Dalager Dalby Dalgaard Dall Dallal Dalsgaard Dam Damborg Damgaard Damkjær Damm
Damsgaard Dang Danielsen Daoud Darwish Daugaard Davidsen Davies Dawood Degn Dehn Deleuran Demant
Demian Demir Dencker Diab Dib Dideriksen Didriksen Dinesen Dissing Ditlevsen Djurhuus Dogan Dohn
Dollerup Doud Drachmann Dreier Drejer Drewsen Dreyer Due Dueholm Duelund Duong Dupont Duus Dyhr
Døssing Ebbesen Ebdrup Ebrahim Ebrahimi Ebsen Edris Edvardsen Edwards Egeberg Egede Egelund Egholm
Ehlers Eid Eilersen Ejlersen Ejsing El-Sayed Elamin Elbaz Elbæk Elgaard Eliasen Eliassen Elkjær
Ellegaard Ellis Elsborg Emami Emborg Enemark Enevoldsen Engberg Engel Engstrøm Enoksen Erichsen
Eriksen Eriksson Erlandsen Ernst Ernstsen Esbensen Eskesen Eskildsen Espensen Espersen Evans Evers
Faber Fabricius Fadel Fahmy Fahs Falck Falk Falkenberg Fallesen Farag Farah Faraj Fares Farha
Farhat Farid Faris Farman Farooq Farooqui Farra Farrah Farran Fawaz Fayad Feddersen Fenger Fich
Filtenborg Fink Firman Fischer Fisher Fisker Fleischer Flensborg Flindt Fly Flyvholm Fog Foged
Fogh Fogtmann Foldager Forsberg Foss Foster Frahm Franck Frandsen Frank Frantzen Frederiksen
Friberg Friedrichsen Friis Frisk Frost Frølund Frøsig Fugl Fuglsang Funch Funder Futtrup Fyhn
Færch Gaarde Gabrielsen Gad Gade Gadegaard Gammelgaard Garcia Geertsen Geisler Gertsen Ghaffari
Ghanem Ghani Ghattas Ghazal Ghazi Gibson Gissel Gjelstrup Gleerup Glerup Glud Godiksen Godtfredsen
Gonzalez Gormsen Gotfredsen Gottlieb Graff Graham Gram Grau Graversen Gravesen Gravgaard Green
Gregersen Greisen Greiss Greve Griffiths Groth Grøn Grønbech Grønborg Grønbæk Grøndahl Grønhøj
Grønkjær Grønlund Grønning Guldager Guldberg Guldborg Guldbrandsen Guldbæk Guler Gundersen
Gustafsson Gustavsen Gydesen Gylling Haagensen Haahr Haaning Haastrup Habeeb Habib Habibi Haddad
Hadi Hafeez Hagedorn Hagen Hahn Hai Haidar Haider Hakeem Hakim Halaby Halberg Hald Halilovic Halim
Halkjær Hall Hallal Halvorsen Hamad Hamady Hamann Hamdan Hamed Hameed Hamid Hamidi Hamilton Hammad
Hammer Hammoud Hana Handberg Hanif Hannan Hansen Hansson Haq Haque Harbo Harboe Hariri Harris
Harrison Harron Harroun Hartmann Hartvig Hartvigsen Hasan Hasen Hashem Hashemi Hashim Hashmi
Haslund Hass Hassan Hassen Hassing Hastrup Hatem Haugaard Hauge Hede Hedegaard Heegaard Hegelund
Heide Heilmann Hein Hejlesen Helbo Helms Hemmingsen Hendriksen Henneberg Henningsen Henrichsen
Henriksen Hermann Hermansen Herskind Hertz Hess Hesselberg Hessellund Hildebrandt Hinge Hinrichsen
Hjelm Hjerrild Hjort Hjorth Hjortshøj Hoang Hoda Hodzic Hoff Hoffmann Holck Holgersen Hollænder
Holm Holmberg Holme Holmgaard Holst Holt Honore Honoré Hoppe Hoque Horn Hornstrup Hosein Hossain
Hosseini Hostrup Hougaard Houmann Hove Hovgaard Hovmand Huang Huda Hughes Huq Husain Hussain
Hussein Husted Husum Huynh Hvam Hvass Hvid Hvidberg Hviid Hyldahl Hyldgaard Hyllested Hyttel
Håkansson Høeg Høegh Høg Høgh Høier Høj Højberg Højbjerg Højer Højgaard Højland Højlund Højrup
Høst Høy Høybye Høyer Ibrahim Ibsen Idris Illum Iman Ingerslev Ingvardsen Ionescu Ipsen Iqbal
Irani Isaksen Ishak Ishmael Ismael Ismail Ivanov Ivanova Iversen Iwersen Jabara Jabbar Jabbour
Jaber Jabour Jackson Jacobsen Jafari Jaffer Jafri Jakobsen Jalali Jalil Jama Jamail Jamal Jamil
Jan Jansen Jantzen Javed Javid Jensby Jensen Jeppesen Jepsen Jeremiassen Jespersen Jessen
Jochumsen Joensen Johannesen Johannessen Johannsen Johansen Johansson Johnsen Johnson Johnston
Jokumsen Jonassen Jonasson Jones Jonsson Josefsen Josephsen Jovanovic Juel Juhl Juhler Juliussen
Juncker Junge Junker Just Justesen Juul Jæger Jønsson Jørgensen Jürgensen Kaae Kaas Kaba Kaber
Kabir Kader Kaiser Kaleel Kalil Kallesøe Kaltoft Kamal Kamali Kamara Kamel Kaminski Kamp Kamper
Kanan Kanstrup Kappel Kara Karam Karim Karimi Karlsen Karlsson Karstensen Kaspersen Kassem Kastrup
Kaur Kaya Kazemi Kazi Kazmi Kehlet Kejser Keller Kelly Kennedy Khalaf Khalid Khalifa Khalil
Khalili Khan Khatib Khawaja Kiel Kiilerich Kilic King Kirk Kirkeby Kirkegaard Kjeldgaard Kjeldsen
Kjellerup Kjer Kjær Kjærgaard Kjærsgaard Kjærulff Kjøller Klausen Klavsen Klein Kleist Klemmensen
Klinge Klint Klit Klitgaard Kloster Knudsen Koch Kock Koefoed Kofod Kofoed Kok Kokholm Kold
Kolding Kondrup Kongsted Konradsen Kornum Koroma Korsgaard Korsholm Kovacevic Kovalenko Kowalska
Kowalski Krabbe Kraft Krag Kragelund Kragh Kramer Krarup Krause Kravchenko Krebs Kreutzmann Kring
Kristensen Kristiansen Kristoffersen Krog Krogh Krogsgaard Krohn Kromann Kronborg Kruse Kryger
Krøyer Krüger Kudsk Kumar Kure Kurt Kusk Kvist Kyed Kyhl Køhler Køster Kılıç Ladefoged Ladegaard
Laham Lam Lambertsen Lang Langballe Lange Langhoff Langkilde Langkjær Larsen Larsson Lassen Latif
Lau Lauesen Laugesen Lauridsen Lauritsen Lauritzen Laursen Lausen Lausten Laustsen Lautrup Lehmann
Lemming Lennert Lentz Lerche Leth Levisen Lewandowski Lewis Lillelund Lind Lindahl Lindberg
Lindblad Linde Lindegaard Lindgaard Lindgreen Lindgren Lindhardt Lindholm Lindstrøm Linnet Liu
Lodberg Lodi Loft Lohmann Lohse Lomholt Lone Lopez Lorentsen Lorentzen Lorenzen Ludvigsen Lund
Lundberg Lundblad Lunde Lundgaard Lundgreen Lundgren Lunding Lundquist Lundqvist Lundsgaard
Lundstrøm Lyberth Lyck Lyhne Lykke Lykkegaard Lyng Lynge Lynggaard Lyngsø Lysgaard Løvstrøm Lützen
Macdonald Madani Madsen Mady Magnussen Magnusson Mahdavi Mahdi Mahfouz Mahler Mahmood Mahmoud
Mahmud Majeed Majid Malak Malek Malik Malling Malmberg Mannan Mansoor Mansour Mansouri Mansur
Marcher Marcussen Mariager Mark Markussen Markvardsen Maroun Marshall Martens Martensen Martin
Martinez Martinsen Martinussen Masood Masri Massoud Matar Mathiasen Mathiassen Mathiesen Mathisen
Matin Mattar Matthiesen Matzen Mauritzen McDonald Meer Mehlsen Meier Meincke Meisner Mejer
Melchiorsen Meldgaard Melgaard Melnyk Meng Meskin Meyer Miah Mian Michaelsen Michelsen Midtgaard
Mikaelsen Mikkelsen Miller Mills Mina Minhas Mir Mirza Mitchell Mitri Moesgaard Mogensen Moghaddam
Mohamad Mohamed Mohammad Mohammadi Mohammed Mohiuddin Mohr Molla Mollerup Momin Mona Monrad Moore
Moos Morad Moradi Morgan Morris Morsing Mortensen Mose Mosegaard Mostafa Mourad Mouridsen
Mouritsen Mouritzen Mousa Moussa Moustafa Mowad Muhammad Muhammed Mulvad Munch Munck Munir Munk
Munkholm Munksgaard Murad Murphy Murray Musa Mussa Mustafa Mygind Myrup Månsson Mårtensson Møldrup
Mølgaard Møller Mønsted Mørch Mørck Mørk Mørup Müller Naderi Nagel Nagi Naim Naqvi Nasir Nasr
Nasrallah Nasser Nassif Nawaz Nazar Nazir Nedergaard Neergaard Nellemann Neman Neumann Ngo Nguyen
Niazi Nicolaisen Nicolajsen Niebuhr Nielsen Nielsson Niemann Nikolajsen Nikolic Nilsson Nissen
Noer Noor Noorani Noori Nordentoft Nordstrøm Norup Nour Nouri Nowak Nyborg Nyegaard Nygaard Nyholm
Nymand Nymann Nymark Nøhr Nørager Nørby Nørgaard Nørgård Nørregaard Nørskov Obeid Oddershede Odeh
Odgaard Offersen Ohlsen Olesen Olsen Olsson Omar Omer Omerovic Osman Othman Ottesen Otto Ottosen
Outzen Overby Overgaard Ovesen Ozdemir Ozer Ozturk Paaske Pagh Pallesen Palm Palmer Panduro Pape
Parsa Pasha Pashia Patel Patterson Paulsen Pedersen Pehrson Peitersen Persson Peters Petersen
Petersson Petrov Petrova Petrovic Petrussen Petterson Pettersson Pham Phan Philipsen Phillips Pihl
Pilegaard Pilgaard Pind Pirani Ploug Polat Pontoppidan Popa Popal Popescu Poulsen Pour Povlsen
Powell Primdahl Præst Puggaard Qadir Qasim Qazi Quadri Quist Qvist Raad Raahauge Rabbani Radi
Radwan Rafiq Rafn Rahaim Rahaman Rahbek Rahim Rahimi Rahman Rahmani Rais Ramin Ramsing Randrup
Rasch Rashed Rasheed Rashid Rask Rasmussen Rassi Rasul Rauf Raun Ravn Rayes Reenberg Refsgaard
Rehman Rehmann Reimer Reynolds Reza Riaz Riber Richardson Richardt Richter Riis Riise Rindom
Ringgaard Risager Ritter Rix Rizk Roberts Robinson Rode Rodriguez Roed Rohde Rokkjær Rose
Rosenberg Rosendahl Rosendal Rosenkilde Rosenlund Rosing Rossen Roth Runge Russell Ryberg Rye
Rygaard Rytter Rømer Rønn Rønne Rønnow Saab Saabye Saad Saade Saadeh Saah Saba Saber Sabet Sabir
Sabroe Sadek Sader Sadiq Sadri Saeed Safar Safi Sahin Sahl Sahli Said Saidi Sala Salaam Saladin
Salah Salahuddin Salam Salama Salame Salameh Saleem Saleh Salehi Salek Salem Salih Salik Salim
Salling Salloum Salman Salomonsen Samaan Samad Samara Sami Samra Samuelsen Sand Sandager Sandberg
Sander Sandgreen Sani Santos Sarah Sarwar Sattar Satter Sauer Sawaya Sayed Schack Scheel Schjødt
Schlüter Schmidt Schneider Schnoor Schou Schrøder Schubert Schultz Schulz Schwartz Schwarz Schøler
Schütt Secher Seerup Sehested Sejersen Selim Semaan Serup Sesay Severinsen Shaban Shabazz Shad
Shaer Shafi Shah Shahan Shaheed Shaheen Shahid Shahidi Shahin Shaikh Shaker Shakir Shakoor Sham
Shams Sharaf Shareef Sharif Shariff Sharifi Sharma Shaw Shehadeh Shehata Sheikh Shevchenko Siddiqi
Siddique Siddiqui Silva Simonsen Simpson Sinai Sinding Singh Sivertsen Skaaning Skaarup Skafte
Skau Skibsted Skipper Skjødt Skjøth Skou Skov Skovbjerg Skovby Skovgaard Skovsgaard Skriver Skytte
Skyum Skøtt Slot Sloth Smed Smedegaard Smidt Smith Snedker Soelberg Soliman Soltani Sommer Sonne
Spanggaard Srour Staal Stage Stampe Starup Stausholm Steen Steenberg Steenholdt Steensen Stefansen
Steffensen Stender Stengaard Stenholt Stensgaard Stentoft Stephansen Stephensen Stevens Stewart
Stokholm Storgaard Storm Stougaard Straarup Strand Strange Strauss Stryhn Strøm Stuhr Stæhr
Støvring Suhr Sulaiman Suleiman Suljic Sullivan Sultana Sund Sunesen Svane Svendsen Svenningsen
Svensson Svenstrup Syed Sylvest Søborg Søby Søderberg Søe Søegaard Søgaard Sønderby Søndergaard
Søndergård Sønderskov Sønderup Sønnichsen Sørensen Tabatabai Taha Taheri Tahir Tamer Tandrup Tang
Tange Tariq Tarp Tawil Taylor Teilmann Terkelsen Terkildsen Termansen Terp Thaysen Therkelsen
Therkildsen Thestrup Thiesen Thisted Thomasen Thomassen Thompson Thomsen Thomson Thorhauge
Thorsager Thorsen Thorsted Thorup Thostrup Thrane Thuesen Thulstrup Thybo Thygesen Thyssen
Thøgersen Timm Timmermann Tkachenko Tobiasen Tobiassen Toft Tofte Tolstrup Tonnesen Topp Torp
Tougaard Tran Tranberg Troelsen Trolle Truelsen Turan Turay Turner Tychsen Tygesen Tønder Tønnesen
Tøttrup Uddin Udsen Ullah Ulrich Ulriksen Usman Vad Valentin Vammen Vandborg Vang Vangsgaard
Vaziri Vedel Velling Vendelbo Vest Vester Vestergaard Vestergård Viborg Vilhelmsen Villadsen
Villumsen Vilstrup Vind Vinding Vinter Vinther Vissing Vistisen Vittrup Vognsen Vogt Vohra Voigt
Voss Vu Wagner Wahab Wahba Waheed Wakim Wali Walker Wallace Walther Wang Ward Warming Warsame
Watson Webb Weber Weinreich Weiss Werner West Westergaard Westermann Westh White Wiberg Wichmann
Wiese Wilhelmsen Willadsen Wille Williams Willumsen Wilson Wind Winding Winkel Winkler Winther
Wisniewski Wissing Witt Wojcik Wolf Wolff Wollesen Wood Worm Wright Wulff Wójcik Würtz Yacoub
Yamin Yang Yasin Yassin Yde Yildirim Yildiz Yilmaz Younes Younis Yousef Yousif Youssef Yousuf
Yusuf Zachariassen Zacho Zadeh Zafar Zaher Zahra Zaidi Zakaria Zaki Zaman Zamani Zhang Zia Ziegler
Zielinski Zimmermann Çelik Özdemir Öztürk Øhlenschlæger Ørsted Ørum Øster Østerby Østergaard
Østergård Şahin
"""

SURNAMES: Final = frozenset(_SURNAMES.casefold().split())
"""In small letters."""
