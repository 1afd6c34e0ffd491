"""Given names borne in Denmark. Which of them are ordinary words as well says `doubtful.py`.

From the lists of DaCy (Apache-2.0) and faker (MIT), and by hand: docs/adr/0008.md.
"""

from typing import Final

_DANISH: Final = """
Aage Aalim Aamer Aamir Aaron Aase Abbas Abdalla Abdallah Abdel Abdelkrim Abdi Abdikarim Abdilahi
Abdimalik Abdinasir Abdiqani Abdirahman Abdirashid Abdiwali Abdo Abdou Abdul Abdulahi Abdulaziz
Abdulhakim Abdulhamid Abdulkadir Abdulkarim Abdullah Abdullahi Abdulqadir Abdulrahman Abed Abeer
Abel Abelone Abena Abid Abida Abidin Abigail Abir Abraham Abrar Abubakar Ada Adam Adda Adeel Adela
Adelheid Adem Adham Adib Adiba Adil Adila Adnan Adolf Adolph Adrian Afaf Afif Afifa Afnan Afrah
Afrim Aftab Afzal Agata Agathe Agda Agha Agnes Agnete Agnethe Agnieszka Agron Ahlam Ahmad Ahmed
Ahmet Ahsan Aia Aicha Aida Aigul Aiman Aisha Aishah Ajmal Akbar Akhtar Akif Akil Akram Aksel Ala
Alaa Aladdin Alan Alba Albana Albert Alberte Albertine Albin Albrecht Alejandra Aleksander
Aleksandra Aleksej Alex Alexander Alexandra Alf Alfred Alfrida Ali Alia Alice Alicja Alim Alina
Alis Alisa Alissa Aliya Allan Alma Almasa Altaf Alva Alvilda Alvin Ama Amaal Amal Amalie Aman
Amanda Amani Amanullah Amar Amaya Ameer Amin Amina Aminah Amir Amira Amirhossein Amjad Ammar Amna
Amra Amro Amy Analyn Anas Anastasia Anatoli Anders Andrea Andreas Andrei Andrew Andriy Andrzej
André Andy Ane Anees Anette Angela Angelo Anh Ania Anika Anine Aniqa Anisa Anita Anitta Anja
Anjali Anker Ankjær Ann Ann-Sofie Anna Anna-Lise Annalise Anne Anne-Grethe Anne-Lise Anne-Marie
Anne-Mette Anne-Sofie Annelise Annemarie Annemette Annette Anni Annie Annika Annine Anny Ansar
Ansgar Anthon Anthony Antoinette Anton Antonia Antonie Antonio Antonius Anwar Aputsiaq Aqil
Aqqaluk Arash Araya Arben Arbnora Aref Arif Arifa Arild Arkan Arly Arnaq Arne Arno Arnold Aron
Arshad Arslan Art Artem Arthur Arun Arvid Arwa Arya Arzu Asaad Asad Asadullah Asaf Asbjørn Aseel
Asem Asger Asghar Asha Ashfaq Ashraf Asia Asil Asim Asima Asir Asiya Ask Aske Aslan Asma Asmaa
Asmus Asra Assia Asta Astrid Atef Atif Atifa Atika Atlas August Augusta Auguste Augustinus Aung
Aviaja Awad Awatef Axel Aya Ayaan Ayanle Ayat Ayda Aydin Ayla Ayman Ayoub Ayse Ayub Ayuub Ayşe
Azad Azadeh Azam Azhar Azim Aziz Aziza Azmi Azra Azza Babak Babar Badr Baha Bahaa Bahar Bahia
Bahra Bahram Baki Baldur Banu Baran Barbara Barry Bartosz Basel Basem Bashar Bashir Basim Basima
Basir Basma Bassam Bassel Bassem Bastian Batoul Batul Bayan Beata Beate Bedour Behrouz Bekim Belal
Belinda Ben Bendix Bendt Benedicte Benedikte Bengt Benjamin Benno Benny Bent Bente Benthe Benyamin
Berfin Berit Bernhard Bernt Berta Bertel Bertha Berthel Bertil Bertram Besim Beth Betina Bettina
Betty Bianca Bibi Bilal Bill Billal Binh Birger Birgit Birgith Birgithe Birgitta Birgitte Birk
Birte Birtha Birthe Bitten Bjarke Bjarne Bjørg Bjørn Blerim Blessing Bo Bob Bobby Bodil Boe Bogdan
Bogi Bohdan Boje Bolethe Bolette Boline Boris Borris Bothilde Bouchra Boye Bozena Brahim Brenda
Brian Brigitte Brit Brita Britt Britta Bruce Bruno Burhan Bushra Bárdur Bøje Børge Bünyamin Camila
Camilla Camille Carina Carl Carla Carlo Carlos Carmen Carol Caroline Carsten Caspar Casper
Catharina Catharine Catherine Cathrine Catrine Cecilia Cecilie Celina Celine Cemal Charles Charlie
Charlotte Chase Cherry Chi Chiara Chidi Chioma Chloe Chresten Chris Christa Christel Christence
Christian Christiane Christina Christine Christoffer Christopher Cirkeline Claes Clara Claudia
Claus Clavs Clement Colin Conni Connie Conny Conrad Constance Cornelia Cornelius Craig Curt
Cæcilie Dagmar Dagny Dahir Dalal Dalia Dalila Damir Dana Dani Daniel Daniella Danni Danny Danuta
Daoud Dara Daria Dariusz Darren Darya Dat Daud Dave David Dawn Dawood Debora Deborah Deepa Deeqa
Denis Denise Dennis Dexter Diana Diane Didde Diego Diem Dilan Dilek Dima Dina Dinah Dines Dion
Ditlev Ditte Dmitri Dmytro Donald Donna Dora Doris Dorit Dorota Dorothea Dorothy Dorrit Dorte
Dorthe Dorthea Drita Driton Duaa Duha Duncan Dung Dunia Dunya Dusine Dyveke Ebba Ebbe Ebrahim
Ebrima Eddie Edel Edgar Edith Edmund Edna Eduard Edvard Edvin Edward Eggert Egil Egon Ehab Ehsan
Eigil Eik Eiler Eilif Einar Einer Eivind Ejaz Ejgil Ejgild Ejler Ejlif Ejnar Ejner Ejvind Elaine
Eleanor Elena Eleonora Elfrida Elgaard Eli Elias Elif Elin Elina Eline Elinor Elio Eliot Elisa
Elisabet Elisabeth Elise Elizabeth Ella Ellen Elli Ellie Ellinor Elliot Ellis Elly Elmer Elna Elo
Elsa Else Else-Marie Elsebeth Elva Elvin Elvine Elvira Elzbieta Emad Eman Emanuel Emeka Emil
Emilia Emilie Emily Emine Emma Emmelie Emmy Emran Emre Ena Enevold Engelhardt Enok Erhard Erhardt
Eric Erich Erik Erika Erland Erling Erna Ernst Esben Eske Eskild Esmarelda Esperanza Esra Ester
Esther Estrid Ethan Ethel Eugen Eva Evald Evan Evelyn Evy Ewa Ewald Eyvind Fabian Fadel Fadi Fadia
Fadil Fadila Fadl Faduma Fadumo Fadwa Fahad Fahd Fahim Fahima Fahmi Faik Faisa Faisal Faith Faiz
Faiza Falah Fanny Farah Faraj Farha Farhad Farhan Farhat Farhiya Farid Farida Faris Farouk Farrukh
Faruk Farzana Farzaneh Fateh Fatema Fatemah Faten Fathi Fathia Fatih Fatiha Fatima Fatimah Fatime
Fatin Fatma Fatmir Fatuma Fawaz Fawzi Fawzia Fayez Faysal Fayza Fazil Fazli Felicia Felix Femi
Feras Ferdinand Fereshteh Ferhat Fernanda Fethi Fida Fie Fikri Filip Filippa Fillip Filmon Filuka
Finn Fiona Firas Flamur Flemming Flora Folke Folmer Fouad Francesca Francis Franciska Franck
Frands Frank Frans Frants Frantz Franz Freddie Freddy Frede Frederik Frederikke Fredrik Frej Freja
Freya Frida Frieda Friedrich Frithjof Frits Fritz Frode Fuad Furkan Gabriel Galina Gamal Gani
Gareth Gary Geert Gemma Geoffrey Georg George Gerd Gerda Gerhard Gerhardt Gerner Gert Gerth
Gertrud Ghada Ghadir Ghaleb Ghanem Ghassan Ghazal Ghazala Ghazanfar Ghazi Ghulam Gilbert Gitta
Gitte Giulia Glenn Godtfred Goran Gordon Gorm Gotfred Gottlieb Grace Graham Grazyna Gregers Greta
Grete Grethe Gro Gry Grzegorz Gudmund Gudrun Gulalai Guled Gulistan Gulshan Gulzar Gundhild
Gunhild Gunna Gunnar Gunner Gunver Gunvor Gurli Gustaf Gustav Guy Guðrun Gyda Gülay Gülsüm Günther
Haagen Haakon Habib Habiba Habibullah Hadi Hadia Hadil Hadiya Hafiz Hafiza Hafsa Hafsah Hagar
Haidar Haider Haifa Haim Haitham Hajar Haji Hakan Hakim Hakima Hakon Hala Halfdan Halim Halima
Halina Halvor Hamad Hamda Hamdi Hamed Hamid Hamida Hamidullah Hammad Hamza Hamzah Hamze Hana Hanaa
Hanad Hanadi Hanan Hanane Hang Hanh Hani Hanifa Hanin Hanna Hannah Hannan Hanne Hannibal Hans
Hans-Henrik Hans-Jørgen Hansigne Hansine Harald Harding Hardy Haris Harly Harriet Harry Hartvig
Harun Hasan Hashem Hashim Hasib Hasiba Hasim Hasina Hasna Hassan Hasse Hatem Hatice Hatun Hawa
Hawra Hawraa Hawre Hayat Haydar Hayfa Haytham Hazel Hazem Hazim Heather Heba Hebah Hector Hedevig
Hedvig Heidi Heine Heino Heinrich Heinz Hekmat Helen Helena Helene Helga Helge Helin Helle Helmer
Helmut Helmuth Hena Hendrik Henning Henny Henri Henriette Henrik Henry Herbert Herdis Herluf
Herløv Herman Hermann Hermine Hertha Hesham Hiba Hibaaq Hibo Hicham Hien Hieu Hilal Hilary Hilbert
Hilda Hildegard Hildur Hilma Hilmar Hilmer Hilmi Hinna Hisham Hiwa Hiyam Hjalmar Hjalte Hjørdis
Hoa Hoda Hodan Holger Hong Hope Hossein Houda Howard Htun Hubert Huda Hugo Hui Hulda Humaira Hung
Huong Husam Husein Husna Husni Hussain Hussam Hussein Hülya Hüseyin Ian Ib Iben Ibrahim Ibtihal
Ibtisam Ida Idil Idris Idriz Ifeoma Ifrah Igor Ihab Ihor Ihsan Ijaz Ikhlas Ikram Ilham Ilhan Ilias
Ilse Ilyas Imad Iman Imane Immanuel Imran Ina Inaam Inas Inga Inge Inge-Lise Ingeborg Ingelise
Ingeman Ingemann Inger Inger-Lise Ingerlise Ingolf Ingrid Ingvar Ingvard Insaf Intisar Inuk Inês
Iqbal Iqra Irena Irene Irfan Irina Iris Irma Iryna Isa Isabel Isabella Isak Isam Ishaq Ishrat Isla
Ismael Ismail Ismat Isolde Isra Israa Issa Issam Itaf Ivalo Ivalu Ivan Ivana Ivar Iver Iwona Iyad
Jaafar Jabbar Jaber Jack Jacob Jacobine Jacqueline Jadwiga Jafar Jahan Jakob Jakobine Jalal Jalil
Jamal James Jamie Jamil Jamila Jamilla Jamshed Jamshid Jan Jana Janan Jane Janet Janice Janina
Janna Janne Janni Jannick Jannie Jannik Jano Janus Janusz Jaroslav Jasem Jasim Jasin Jasmin
Jasmina Jasmine Jason Javad Javed Javid Jawad Jawahir Jean Jeanet Jeanett Jeanette Jeanne
Jeannette Jeff Jeffrey Jehad Jekaterina Jenan Jennifer Jenny Jens Jensigne Jensine Jeppe Jeremy
Jes Jesper Jess Jessica Jessie Jette Jibril Jihan Jill Jim Jimmi Jimmy Jinan Jintana Jirawan Jiyan
Joachim Joakim Joan Joana Joanna Joanne Jocelyn Jodie Joel Johan Johann Johanna Johanne Johannes
John Johnna Johnni Johnnie Johnny Jolanta Jon Jonas Jonatan Jonathan Jonna Jonny Jose Josef
Josefine Joseph Josephine Josh Joshua Josva José Joy Joyce João Juan Judi Judith Judithe Juel
Julia Julian Juliane Julie Julius Junaid June Junes Justina Jutta Jytte Jógvan Jørgen Jørgine Jørn
Jürgen Kaare Kadir Kai Kaj Kaja Kaled Kalid Kalle Kamal Kamil Kamila Kamilia Kamilla Kamille Kamma
Kamran Kaniz Kanokwan Kanya Karam Karen Kari Karim Karima Karin Karina Karl Karla Karlo Karma
Karna Karolin Karolina Karoline Karsten Karwan Kashif Kasim Kaspar Kasper Kassem Kassim Katarina
Katarzyna Katcha Kate Kateryna Katharina Kathe Kathinka Kathleen Kathrine Katie Katinka Katja
Katrine Kausar Kaveh Kawthar Kay Kaya Kazem Kazim Keith Keld Kell Kelly Kemal Ken Kenn Kennet
Kenneth Kenni Kenny Kent Kerem Kerim Kerry Ketty Kevin Khadija Khadijah Khadim Khadra Khaled
Khalid Khalida Khalil Khamis Khan Khanh Khuloud Khurram Kia Kian Kifah Kim Kinda Kingo Kira
Kirsten Kirstin Kirstine Kishwar Kit Kitty Kjeld Kjerstine Kjestine Klara Klaus Klavs Knud Kofi
Konrad Kourosh Kresten Krestine Krista Kristen Kristence Kristian Kristiane Kristina Kristine
Kristoffer Krystyna Krzysztof Kumar Kuno Kurt Kwame Kyle Kåre Ladan Laerke Laila Lajla Lakshmi
Lamia Lamis Lan Lana Larisa Lars Larsine Lasse Latifa Lauge Laura Lauren Laurids Laurine Laurits
Lauritz Laus Laust Layla Lea Leander Leanne Lee Leif Leila Lejf Lena Lene Lenette Lennart Lennarth
Leo Leon Leonard Leonhard Leonora Leopold Lesley Levi Levin Lewis Leyla Liam Liban Lidia Lili
Lilian Lilje Lilli Lillian Lilly Lily Lina Linda Lindhardt Lindy Line Linea Linette Ling Linh
Linnea Linus Lirim Lis Lisa Lisbet Lisbeth Lise Lise-Lotte Liselotte Lisette Liss Lissi Lissie
Lissy Liv Liva Livia Lizette Lizzi Lizzie Ljudmila Lo Loan Loke Lona Lone Lonni Lonnie Lorentz
Lorenz Lotfi Lotte Loubna Louis Louisa Louise Lourdes Lova Lovisa Lovise Luan Luay Lubna Luca
Lucas Lucia Lucie Lucy Ludmila Ludmilla Ludvig Lui Luigi Luis Luisa Luise Lujain Lukas Luke Luna
Luqman Lutfi Lydia Lykke Lynn Lyudmyla Lærke Madiha Madina Mads Madsine Magda Magdalena Magdalene
Magnus Maha Mahad Mahamed Mahdi Maher Mahir Mahira Mahmoud Mahmud Mahnaz Mai Mai-Britt Maibritt
Maiken Maimuna Maisa Maise Maj Maj-Britt Maja Majbrit Majbritt Majed Majid Majida Majken Maksim
Malaika Malak Malathi Malcolm Malee Malek Malene Malgorzata Mali Maliha Malik Malika Malou Malte
Malthe Manal Manar Mandrup Manfred Mansoor Mansour Maram Marc Marcel Marcin Marco Marcus Marek
Maren Margaret Margareta Margarete Margaretha Margarethe Margit Margot Margrete Margrethe Maria
Mariam Marian Mariane Mariann Marianne Maricel Marie Marie-Louise Mariem Marinus Mariola Marion
Marisol Marius Mariusz Marjan Mark Markus Marlene Marley Marna Marta Martha Marthine Marthinus
Martin Martine Martinus Marwa Marwan Mary Maryam Masih Masoud Mateusz Mathea Matheo Mathias
Mathilda Mathilde Matias Matilde Matin Matthew Matthias Matti Mattias Maud Max Maximilian May Maya
Maysa Maysaa Mazen Mazhar Megan Mehdi Mehmed Mehmet Mehret Mei Melanie Melchior Melih Melina
Melissa Melvin Merete Merethe Meriam Merle Mervan Merve Meryem Metha Metin Mette Mia Michael
Michaela Michal Michala Michel Michele Michella Michelle Mick Midhat Mie Miguel Mihaela Mihai Mik
Mikael Mikail Mike Mikkel Mikkeline Mila Milad Milan Milas Milla Mille Milo Mimi Mimouna Mina Mine
Mingus Minh Minik Minna Mira Mirah Miran Mirela Miriam Mirza Mitra Mogens Mohamad Mohamed Mohammad
Mohammed Mohannad Mohsen Mohsin Mokhtar Molly Mona Monica Monika Monir Morad Morten Mostafa
Mostapha Mouna Mounir Mounira Mourad Moussa Mubarak Muhamad Muhamed Muhammad Muhammed Muhannad
Muhsin Mukhtar Mulla Mumin Mumtaz Muna Munawar Munib Munir Munira Muntaha Murad Murat Murtadha
Murtaza Musa Mushtaq Mustafa Mustapha Mykola Mynte Nabih Nabiha Nabil Nabila Nader Nadezhda Nadia
Nadim Nadira Nadiya Nadja Nadra Nafi Nafisa Nagham Nahed Nahid Nahida Nahla Naia Naila Naim Naima
Naja Najah Najannguaq Najat Naji Najia Najib Najiba Najibullah Najla Najma Najwa Namir Nana Nancy
Nanna Nanni Naomi Nargis Nariman Narjes Naser Nashwan Nasim Nasima Nasir Nasira Nasra Nasreen
Nasrin Nasser Nassim Natalia Natalie Nataliya Natascha Natasha Natasja Nathalie Nathan Naveed
Navid Nawaf Nawal Nazanin Nazif Nazifa Naziha Nazik Nazim Nazir Nazira Nazli Nazmi Neel Neil Nejla
Nele Nellie Nelly Neo Nesrin Nete Newroz Nezha Nga Ngan Ngoc Ngozi Nhung Nichlas Nicholas Nick
Nicki Nicklas Nicky Niclas Nicolai Nicolaj Nicolas Nicole Nicoline Nida Nidal Niels Nielsine Nigel
Nihad Nihal Nikita Niklas Nikolai Nikolaj Nikolas Nikoline Niloufar Nils Nima Nimco Nina Ninna Nis
Nisa Nisreen Nisrin Nivi Nizar Noah Noel Nohr Noman Nongnuch Noor Nora Norah Nordahl Norma Norman
Nour Nova Nuh Nuha Numan Nur Nura Nuran Nuray Nurcan Nuri Nurullah Nusrat Nuzhat Nynne Oda Odeline
Odette Odin Ofelia Oksana Ola Olaf Olav Ole Oleg Oleh Oleksandr Olena Olfert Olga Olha Oline
Oliver Olivia Oluf Omar Ophelia Orla Osama Oscar Oskar Osman Osvald Othilie Othman Ottilie Otto
Ouafa Ousama Ove Ozan Palle Palwasha Pamela Paninnguaq Parisa Parvin Pat Patricia Patrick Paul
Paula Pauli Paulina Pauline Paulo Paulus Pavel Pavia Pawel Payam Peder Pedro Pele Pelle Per
Pernilla Pernille Pete Peter Petra Petrea Petrine Petro Philip Phillip Phuong Pia Pierre Pil Piotr
Pipaluk Ploy Polina Pornthip Poul Poul-Erik Poula Pouline Povl Preben Preecha Priya Qais Qaisar
Qamar Qasim Quang Qusay Raad Rabab Rabah Rabia Rabih Rabiya Rachel Rachid Rachida Radia Radu
Radwan Raed Rafat Rafi Rafia Rafik Rafika Raghad Ragib Ragna Ragnar Ragner Ragnhild Rahel Rahim
Rahima Rahma Rahman Raif Raisa Raja Rajaa Rajab Rajesh Ralf Ramazan Ramin Ramiz Ramla Ramzi Rana
Randa Randi Rani Rania Ranim Ranya Raouf Rasha Rashad Rashed Rashid Rashida Rasim Rasima Rasmine
Rasmus Rasul Rauf Ravi Ray Rayan Raymond Raza Razan Razia Rebecca Rebekka Rebwar Recep Reda Redha
Reece Reem Regina Regine Regitse Regitze Regnar Regner Rehana Reimer Reinhard Reinhardt Reinhold
Reinholdt Reinholt Rene René Reza Riad Riaz Ricard Richard Richardt Rico Rida Ridha Ridwan Rie
Rifat Rigmor Rihab Riham Rihana Rikard Rikke Rio Rita Ritt Ritta River Riyad Rizwan Roald Rob
Robert Robin Roda Roger Rojda Rojin Roland Rolf Roman Ron Ronald Ronja Ronni Ronnie Ronny Rosa
Rosalie Rosalina Rosario Rose Rosemarie Rosie Rowena Roy Roya Roza Rozerin Ruben Rudi Rudolf
Rudolph Rufus Ruhi Rui Rumle Runa Rune Ruqaya Ruqiya Ruslan Russell Ruth Ryan Rói Saad Saada
Saadia Saba Sabah Sabiha Sabina Sabine Sabir Sabit Sabri Sabrina Sada Sadek Sadi Sadia Sadik
Sadika Sadiq Sadiya Saed Saeed Saeeda Safa Safaa Safdar Safia Safira Safiya Saga Sagal Sahar Sahra
Sahro Saida Saif Saim Saima Saja Sajeda Sajid Sajida Sajjad Sakib Sakina Salah Salam Saleem Saleh
Saleha Salem Salha Salih Saliha Salik Salim Salima Sally Salma Salman Salomon Salwa Sam Sama Samad
Samah Saman Samantha Samar Samed Sameh Samer Sami Samia Samih Samiha Samim Samina Samir Samira
Samiya Samra Samson Samuel Sana Sanaa Sanah Sander Sandie Sandra Sania Sanjay Sanne Saqib Sara
Sarah Sardar Sascha Sattar Sawsan Sayed Scott Sean Sebastian Selam Selim Selima Selin Selma Semhar
Sepideh Serap Serdar Sergej Sergiy Serhat Serhiy Serkan Sevda Severin Severine Sevgi Sevim Seyed
Shaban Shabbar Shabnam Shadi Shadia Shafiq Shafiqa Shahid Shahida Shahin Shahla Shahnaz Shahram
Shahrzad Shahzad Shaima Shakil Shakila Shakir Shama Shamal Shamim Shams Shane Shannon Sharif
Sharifa Sharon Shatha Shaukat Shawkat Shayma Shazia Sheila Sherko Shilan Shirin Shirley Shoaib
Shpresa Shuaib Shukri Shukria Sia Sian Siavash Sibel Siddika Sidra Sidse Sidsel Sif Sigfred Sigga
Signe Sigrid Sigurd Sigurð Sigvald Sigvard Siham Sikandar Silas Silja Silje Silke Silla Sille
Simin Simon Simone Sina Sinan Sine Siri Sirin Siriporn Sisse Sissel Siv Siva Skjold Skye Slavica
Slobodan Sofia Sofian Sofie Sofija Sofus Soheila Sohrab Sol Solveig Solvej Solvejg Somchai Somsak
Songül Sonja Sonny Sonya Sophia Sophie Sophus Soran Soraya Souad Souheil Soumaya Stacey Stanislav
Stanley Steen Stefan Stefanie Steffan Steffen Stella Sten Stephan Stephanie Stephen Steve Steven
Stewart Stig Stina Stine Stinne Storm Stuart Suad Subhan Suda Sue Suha Suhad Suhaib Suhail Suhaila
Suhair Sulaiman Sulayman Suleiman Suleyman Sultana Sumaira Sumaya Summer Sundus Sune Sunita
Sunneva Supaporn Surayya Susan Susanne Susie Sussanne Sussi Sussie Suzanne Svea Sven Svend
Svend-Erik Svenning Sverre Svetlana Svitlana Syed Sylvester Sylvia Sys Syver Sølvi Søren Sørine
Søs Süleyman Tage Taghrid Taha Tahani Taher Tahir Tahira Tahmina Tahsin Taiba Talal Talat Taleb
Talha Talib Tam Tamim Tammy Tania Tanja Tanzila Tarek Tareq Tarik Tariq Tasneem Tasnim Tatjana
Tawfik Tawfiq Tea Teddy Tejs Tenna Teo Terence Teresa Terese Tesfay Tetiana Tetyana Thanh Thao
Thea Theis Theo Theodor Theodora Theresa Therese Theresia Thevan Thi Thilde Thomas Thomine Thor
Thora Thorbjørn Thorkil Thorkild Thormod Thorsten Thorvald Thu Thue Thuong Thuy Thyge Thyra Thøger
Tilde Tim Timian Timmy Timothy Timur Tina Tine Tinna Tjalfe Tobias Toby Toke Tolga Tom Tomas
Tomasz Tommy Tonni Tonny Tony Tor Torben Tore Torkild Torsten Tove Tracey Tracy Trang Trevor Trine
Troels Trung Tuan Tue Tuncay Ture Tuva Tuyet Tyra Ubah Uffe Ufuk Ulf Ulla Ulrich Ulrik Ulrike
Ulrikke Umair Umar Uno Ursula Usama Usman Uwe Uzma Vadim Vagn Vagner Valborg Valde Valdemar
Valdete Valentin Valentina Valerie Valter Valther Vanda Vanessa Vasyl Vega Vera Verner Veronica
Vester Vibe Vibeke Vic Vicki Victor Victoria Vigga Vigge Viggo Vijay Viktor Viktoria Viktoriia
Vilfred Vilhelm Vilhelmine Viljar Vilje Villads Villiam Villum Villy Vilma Vincent Vinh Vinni
Vinnie Viola Visti Vita Vitalij Vitus Vivi Vivian Vjosa Vladimir Volkan Volmer Volodymyr Wadad
Wael Wafa Wafaa Wafika Wahib Wahid Wahida Wajid Walaa Waldemar Waleed Wali Walid Walter Walther
Wanna Waqar Waqas Warda Warsan Waseem Wasim Wassim Wayne Weena Wei Wendy Werner Wesam Widad
Wilfred Wilhelm Wilhelmine Will Willas Willi William Willy Wilma Winni Winnie Wisam Wojciech
Wolfgang Xander Xawa Xenia Xhevrije Xuan Yahya Yakub Yakup Yamina Yan Yana Yannick Yasamin Yasar
Yasemin Yaser Yasin Yasir Yasmin Yasmina Yasmine Yasser Yassin Yassine Yassir Yavuz Yazan Yda Yen
Ying Ylva Yngve Yonas Yonis Younas Younes Yousef Yousif Yousra Youssef Yrsa Yulia Yuliya Yunus
Yuri Yurub Yusef Yusra Yusuf Yvonne Yến Zabiullah Zacharias Zafar Zaher Zahia Zahid Zahida Zahir
Zahra Zahraa Zaid Zaim Zain Zaina Zainab Zaineb Zakaria Zakariya Zakariye Zaki Zakia Zakir Zamzam
Zander Zara Zarema Zarghuna Zarifa Zarina Zaynab Zbigniew Zeba Zehnia Zehra Zeina Zeinab Zeineb
Zelda Zelma Zenia Zeynep Zia Ziad Ziba Ziggy Zilan Zinat Zion Ziyad Zoe Zoey Zofia Zohra Zohreh
Zubaida Zubair Zuhair Zuhra Zulfiqar Zuzanna Åbjørn Åge Åse Özlem Øivind Øjvind Ørni Øvli Øystein
Øyvind Ümit İbrahim
"""

_FROM_ELSEWHERE: Final = """
Aada Aapo Aarne Aaro Aarón Aatos Abbie Abdiş Abdulbekir Abdulgazi Abdulmenaf Abdulsemet
Abdurrahman Abdülahat Abdülcemal Abdülhadi Abdülkerim Abdülsamed Abdürreşit Abigaíl Abilio Abiye
Abram Abril Abuzar Acar Acarkan Achille Achim Aclan Adak Adal Adalbert Adalberto Adamo Adasal
Adelaida Adelardo Adelasia Adelbert Adele Adelgunde Adelia Adelin Adelina Adelinde Adeline Adelmo
Adi Adina Adlan Adolfine Adolfo Adomas Adora Adoración Adriana Adriane Adrianna Adriano Adrien
Adrienne Adrija Adrián Adviye Adán Adèle Adélaïde Adıgün Aenne Afer Afife Agapito Agatha Aglaia
Agneta Agnolo Agnos Agnès Agnė Agostino Agripina Agustina Agustín Ahat Ahsen Ahter Ahti Aila Aili
Aimee Aimo Aimé Aimée Aina Ainara Aino Ainoa Airi Aistis Aitana Aitor Aivaras Akalan Akar Akatay
Akay Akbaş Akboğa Akcivan Akdora Akdurmuş Akgöl Akgüneş Aki Akise Akkerman Akmaner Akmaral Aksay
Akseli Aksoy Aksöğüt Aktemür Akver Akyıldız Akçabay Akçasu Aköz Akınal Alaaddin Alabezek Alaeddin
Alain Alanalp Alattin Alaz Alban Albano Alberico Alberta Albertina Alberto Albina Alcan Alcides
Alderano Aldo Alec Alejandro Alejo Aleks Aleksandar Aleksandr Aleksandras Aleksanteri Alena
Aleodor Alessandra Alessandro Alessia Alessio Alexa Alexandre Alexandria Alexandrie Alexandrina
Alexandros Alexandru Alexe Alexei Alexej Alexis Alfio Alfonso Alfredo Algirdas Algot Algış
Aliabbas Alicia Alida Aliihsan Alin Aline Aliseydi Alisha Alison Alistar Alix Alize Alkor Alla
Allegra Allen Allison Almast Almudena Almus Almut Almuth Alois Aloisia Alondra Alonso Aloys
Alparslan Alpcan Alphons Alphonse Alpsü Alsoy Altoğan Altuğ Altınbike Altınkaya Altınçiçek
Altınışın Alvar Alve Alwin Alwina Alwine Alyssa Alışık Amada Amadeo Amadeus Amado Amador Amalia
Amancio Amando Amarilis Amaro Amaç Ambrosio Amedeo Amedeu Amelia Amelie Amelija Amico Amleto Amor
Amparo Amre Amza Amélie América Américo Amílcar Ana Anabel Anabela Anacleto Anaida Anamaria
Anargül Anastasie Anastasio Anastasios Anastazja Anatol Anatolie Anatolij Anaïs Anca Ancuța Anda
Andiç Andra Andrada Andree Andreea Andrej Andrey Andrian Andrija Andrius Andréas Andrée Andrés
Anemona Aneta Anett Angelika Angelina Angelino Angelique Angelita Anghel Anghelina Angie Angélica
Anica Aniela Anișoara Anka Ankica Ann-Britt Ann-Charlott Ann-Charlotte Ann-Christin Ann-Christine
Ann-Kathrin Ann-Kristin Ann-Louise Ann-Mari Ann-Marie Ann-Sofi Anna-Karin Anna-Lena Anna-Liisa
Anna-Lisa Anna-Luise Anna-Maria Anna-Marie Annak Annaliese Annalisa Annamaria Anne-Kathrin
Anne-Katrin Anne-Rose Annedore Annegret Annegrete Annekatrin Anneke Annelene Anneli Annelie
Annelies Anneliese Annelore Annemie Annerose Annett Annetta Annibale Annica Anniina Annikki Annita
Annukka Annunziata Anouk Ansaldo Anselm Anselma Anselmo Anssi Antanas Antero Antim Antje Anto
Antoaneta Antoine Antonela Antonella Antonello Antoni Antonietta Antonija Antonina Antonino
Antonios Antoniu Antony Antti Antun Anunciación Anuța Aníbal Anđa Anđela Apaydın Apolinar
Apollonia Apolonia Apostolos Araceli Aral Aran Arcan Arcelia Argu Ari Ariadna Arian Ariana Ariane
Aribert Ariel Arielė Arifcan Arijus Arina Aristide Aristides Aristița Arja Arkadiusz Arkut Armahan
Armandas Armando Armas Armida Armin Arminas Arnaldo Arnas Arnaude Arnd Arndt Arnfried Arnim
Arnoldas Arnulf Arnulfo Aroa Aronas Arpağ Arsenie Arsenio Artan Artemio Artemisa Arto Arttu
Artturi Artur Arturo Artūras Aru Arvo Arvydas Arziye Aránzazu Arıel Arıkol Arıpınar Arısoy Arūnas
Asalet Ascensión Asdrubal Ashlee Ashleigh Ashley Asiman Asko Aslanhan Asliye Assar Aston Asu
Asunción Asım Atagün Atalay Atanur Atasagun Atatöre Atena Atenulf Atgun Athanasios Atilhan Atilio
Atiyye Atnan Atte Attila Atılgan Aud Audrey Audrius Augustas Augustin Augustina Augusto Aukusti
Aulikki Aulis Aune Aurel Aurelia Aurelian Aureliana Aureliano Aurelija Aurelio Aurica Aurică
Aurimas Aurore Aurélie Aurėja Austin Aušra Aušrinė Avram Avunç Avşin Axenia Axinte Ayasun Ayaydın
Aybet Aybora Aycagül Aydar Aydinç Ayduru Aydınbey Aygutalp Aygönenç Ayhan Aykut Aykutalp Aylil
Aynilhayat Aynur Aynımah Aypar Aysel Aysema Aysevim Aysoy Aysuna Aytek Ayten Aytuna Aytöz Ayvas
Ayyaruk Ayçan Ayülker Ayşan Ayşeana Ayşenur Azade Azahar Azahara Azeglio Azeneth Azettin Azize
Azucena Açıkel Açılay Ağakişi Ağbegim Ağmur Aşhan Aşir Baba Babett Babette Baccio Badegül Bahaddin
Bahittin Bahtinur Balatekin Balca Baldassare Baldomero Balduino Bali Ballı Baltasar Baltaş
Balthasar Banü Bara Barbro Barbu Barica Bariş Bartek Bartholomäus Bartolomeo Bartolomeu Bartolomé
Barışcan Basarab Basilio Basriye Basım Baturay Batırhan Baudelio Bautista Baydu Baykan Bayman
Bayram Bayruhan Baytal Bayzettin Bağdat Bağdaş Başay Başhan Başok Beatrice Beatrix Beatriz Becky
Bedi Bediriye Bedri Begim Begoña Behiza Behrem Bekbay Bekir Bektaşi Bela Belen Belgizar Belkize
Bella Bellisan Belén Benas Benedetto Benedikt Benek Bengibay Beniamin Benice Benigna Benigno
Benita Benito Benjamín Benol Benone Benoît Benvenuto Beppe Beray Beren Berend Berenice Bergen
Beriye Berkal Berki Berksay Bernabé Bernadette Bernard Bernarda Bernardino Bernardita Bernardo
Bernd Bernd-Dieter Berndt Bernfried Bernhardine Bernward Berran Berrin Bert Berthold Berto Bertold
Bertrand Besey Besin Beste Bethan Bethany Betti Beverley Beverly Beyda Beyhatun Beyler Beyzade
Bezek Biagio Bianka Bibiana Bican Bidayet Bienvenida Bilay Bilender Bilgen Bilginur Bilgütay
Biljana Bilkay Biltaş Binay Binbaşar Binışık Birben Birgid Birgitt Birgül Birsan Birsen Biserka
Bitül Bişar Björn Blake Blanca Blanduzia Blanka Blas Bodo Boel Bogdana Bonifacio Bonnie Borahan
Borataş Borja Borys Boynak Bozbağ Bozerk Boztaş Boğatimur Božena Božica Božo Bradley Brady Brandi
Brandon Branka Branko Breanna Brendan Brent Brett Briana Brianna Bridget Brigita Brigitta
Britt-Mari Britt-Marie Brittany Brittney Brooke Brunhild Brunhilde Bruni Brunilda Bryan Bryce
Brândușa Brígida Brăduț Bucur Buenaventura Buhari Bulunç Burakhan Burckhard Burcuhan Burghard
Burkard Burkhard Burkhardt Burç Buyrukhan Buşra Bárbara Bärbel Börje Börteçin Büget Bünyamün
Büreyre Büşranur Bănel Błażej Cabir Caitlin Caitlyn Caius Cajsa Calcedonio Caleb Calista Calisto
Calixta Calixto Callum Calogero Calvin Camelia Cameron Camil Camillo Camilo Canan Canberk Candace
Candelaria Candelario Candeniz Candice Canfeza Cangür Cannur Canseven Cansin Cantemir Cantez Canur
Capucine Caren Caridad Carin Carita Carl-Heinz Carl-Johan Carlito Carlota Carly Carmela Carmelita
Carmelo Carmina Carola Carole Carolin Carolyn Carrie Casandra Casemiro Casey Casian Casiana
Cassandra Cassidy Cassie Catalina Catarina Caterina Cathleen Cathrin Cathy Catinca Catrin Catrina
Catrinel Cavit Cayetana Cayetano Cazimir Cebesoy Cebrián Cecilio Cedide Cedrin Ceferino Celal
Celestina Celestino Celia Celilay Celso Cemalettin Cemil Cemiyle Cenan Cengiz Centa Cerasela
Cercis Cesar Cesare Cetin Cevale Cevheri Ceyhun Cezar Cezara Cezary Cezayir Chantal Charlene
Charlott Charlotta Charo Che Chelo Chelsea Chelsey Chema Cheryl Cheyenne Chita Christa-Maria
Christelle Christer Christiana Christie Christin Christl Christof Christofer Christoph Christophe
Christos Christy Chucho Chus Chuy Cihan Cihandide Cilli Cilly Cindoruk Cindy Cintia Ciprian
Cipriana Cipriano Ciriaco Cirillo Cirino Ciro Ciríaco Claas Claire Clare Clarence Clarisa Clarissa
Clas Claude Claudine Claudio Claudiu Claudius Claus-Dieter Claus-Peter Clayton Clelia Clemens
Clemente Clementina Cleopatra Cleto Clifford Clinton Clive Cloe Clotilde Cläre Clémence Clímaco
Codin Codrin Codrina Codruț Codruța Cody Cole Colette Collin Colton Coluccio Concepción Concetta
Connor Conor Conrado Constantin Constantina Constanza Constanze Constanța Consuela Consuelo Cora
Coralia Cordula Corey Corina Corinna Corinne Coriolano Cornel Cornelio Corneliu Corrado Corvin
Cory Cosima Cosimo Cosme Cosmin Cosmina Costache Costantino Costanzo Costel Costin Courtney Coşkun
Crenguța Crescencia Crin Crina Cristea Cristian Cristina Cristobal Cristofor Cristóbal Cruz
Cuheyna Cuman Curro Curtis Custodia Custodio Cynthia Cyprian Czeslaw Cándida Cándido Cäcilia
Cäcilie Cécile Célina Céline César Cüneyit Călin Cătălin Cătălina Dacian Daciana Dafina Dagmara
Dagobert Daiana Dainius Dajana Dakota Dalan Dalibor Dalkılıç Damaris Damian Damiano Damien Damián
Damlanur Damon Daniela Daniele Danielius Danielle Danijel Danijela Danilo Dante Danış Dariana
Darija Darin Darius Darko Darlene Darrell Darryl Daryl Darío Davor Dawid Dayar Dağistan Deanna
Debbie Debra Decebal Declan Deha Deividas Dejan Delfina Delfino Delia Delil Demetra Demetrio
Demirbüken Demiriz Demirok Demiryürek Denisa Deniz Denizalp Denkel Denny Derek Derkay Deryanur
Desiderio Desiree Desirée Despina Detlef Detlev Devin Deviner Devon Değer Değmeer Dida Didina
Diedrich Dierk Diethard Diethelm Diether Dietlind Dietlinde Dietmar Dietrich Diken Dilara Dilcan
Dilder Dilfeza Dilhuş Dillon Dilsitan Dilşat Dimas Dimitri Dimitrina Dimitrios Dincer Dino Dinu
Dinçkol Dinçsü Dionigi Dionisia Dionisio Dirican Dirlik Ditmar Dittmar Dochia Dogan Doina Dolores
Dolun Domagoj Domantas Domas Domenico Dominga Domingo Dominic Dominik Dominique Dominyka Dominykas
Domitila Domnica Donata Donatas Donatella Donatello Donato Doreen Dorel Dorian Doriana Dorin
Dorina Dorinel Dorita Dorle Dorli Dorotea Dorothe Dorothee Dorothée Doru Dorukhan Douglas Dovilė
Dovydas Doğanalp Doğannur Doğanşah Doğuhan Draga Dragan Dragica Drago Dragoș Dragutin Dražen Duane
Ducu Duilio Duje Dulce Dumitra Dumitrana Dumitru Dunja Duracan Durante Durdali Durgadin Durmuşali
Dursadiye Dursun Duruk Duruöz Dusan Dustin Duyguhan Dušan Dwayne Dylan Débora Dölensoy Döner Dörte
Dörthe Dündaralp Dürrüşehvar Eba Eberhard Eberhardt Ebuakil Ecaterina Ecegül Ecemiş Eckard Eckart
Eckehard Eckhard Eckhardt Eckhart Edaviye Edelbert Edelgard Edelmira Edelmiro Edeltraud Edeltraut
Edeltrud Edgaras Edgardo Edgübay Edita Editha Edmond Edmundo Edoardo Edu Eduardo Edvardas Edvinas
Edwin Eelis Eemeli Eemil Eerik Eero Eetu Eeva Efe Efil Eflâtun Efraín Efser Eftimia Eftimie Egbert
Egenur Egidijus Eglė Ehrenfried Ehrentraud Ehrhard Eidvilė Eija Eila Eileen Eimantas Einari Eino
Eira Eirik Eitel Eivor Ekaterina Ekber Ekkehard Ekkehart Ekmel Ekrem Eladio Elamiye Eleanora Eleni
Elenore Eleonor Eleonore Eleuterio Elfi Elfie Elfriede Elgin Elhan Eliana Elifnur Eligia Eligio
Eliisa Elijah Elis Elisabeta Elisaveta Eliseo Eliza Elizabeta Elke Elladio Elliott Elma Elmar
Elmeri Elmo Elnur Elodia Elof Eloy Eloísa Elpidio Elsbeth Elsie Elsy Elton Elvan Elvis Elvy Elwira
Elías Elöve Elżbieta Ema Emal Emanoil Emanuela Emanuil Emelie Emelina Emigdio Emilian Emiliana
Emiliano Emilio Emilis Emin Emirşan Emiş Emmanuel Emmanuelle Emmerich Emmi Emperatriz Emrullah
Enar Encarna Encarnacion Encarnación Encarnita Enfes Engelbert Engin Enginiz Engla Ennio Enno
Enrico Enrika Enrique Ensari Ensio Enver Enzio Enzo Epifanio Eral Eraldo Erasmo Eraycan Erbay
Erbil Ercan Ercihan Erdal Erdemer Erdibay Erdmute Erdogan Erdursun Erem Eremia Erenalp Erensoy
Ergener Erginel Ergönül Ergül Ergün Erica Erin Erinçer Eriş Erkan Erkinel Erkki Erksoy Erkılıç
Ermanno Ermenegildo Ermes Ermutlu Ernest Ernestas Ernestine Ernesto Ernst-August Ernst-Dieter
Ernst-Otto Erol Eroğul Ersel Erseç Ertan Erten Ertuncay Ertün Ervaniye Erwin Eryk Eryıldız Eröz
Erşat Esenbay Esengün Esentürk Eskil Eskinalp Esko Esmanperi Esmeralda Esna Espiridión Essi
Esteban Estefanía Estela Estelle Estera Esteri Estrella Etelvina Etta Ettore Eufemia Eufrosina
Eugene Eugenia Eugenie Eugenio Eugène Eulalia Eusebia Eusebio Eusebiu Eustaquio Eustațiu Eutimio
Eutropio Eva-Lena Eva-Maria Eva-Marie Evaldas Evamaria Evangelia Evangelina Evangelista Evangelos
Evanghelina Evaristo Evcimen Evde Evelia Eveliina Evelin Evelina Eveline Evelyne Evi Evita Evrim
Evrimer Ewelina Eyyüp Ezequiel Ezgin Ezgütekin Ezio Eşim Eşref Fabia Fabiana Fabienne Fabio
Fabiola Fabián Fabricio Fabrizia Fabrizio Fadile Fadime Fadıla Fahrullah Faize Falko Fami Fatigül
Fatinur Fatmanur Faustas Faustino Fausto Fayize Fazul Febe Fedele Federica Federico Federigo Fedor
Fehim Fehmiye Feliciana Feliciano Felicidad Felicitas Felipa Felipe Felisa Felizitas Fenni
Ferahdiba Ferat Feraye Ferdi Ferdinando Feremez Ferenc Ferhan Ferihan Ferinaz Fermuta Fermín
Fernando Fersan Feryas Ferzi Fetullah Feyha Feyruz Feyzin Feza Fiamma Fidaye Fidela Fildan Filippo
Filit Filiz Filofteia Filomena Fiodor Fiorenzo Fiorino Firdevis Fitnat Fito Flavia Flavio Flaviu
Floare Floarea Florea Florence Florencia Florencio Florentin Florentina Florentine Florentino
Florența Florian Floriana Florica Florina Florinda Folkert Fortunata Fortunato Fran Frances
Francesco Francisc Francisca Francisco Franciszek Franco Francoise Franjo Frank-Michael
Frank-Peter Franka Franklin Franz-Josef Franz-Peter Franz-Xaver Franziska François Françoise
Frauke Frederic Frederick Frederike Fredi Fredo Fredric Fredrika Fredy Freia Fridolin Friedbert
Friedemann Frieder Friedericke Friederike Friedhelm Friedhilde Friedhold Friedl Friedlinde Friedo
Friedrich-Karl Friedrich-Wilhelm Frusina Fryderyk Frédéric Frédérique Fulgencio Fulvio Fuma Fuzuli
Fátima Félix Fügen Gabel Gabi Gabino Gabor Gabriela Gabriele Gabrielius Gabriella Gabrielle Gaby
Gaetano Gail Gaja Galasso Galip Galo Ganiye Garrett Garry Gaspar Gaspare Gastone Gastón Gavin
Gazel Geanina Gebhard Gediminas Geir Gelengül Gelsomina Gelu Gema Gencaslan Geneviève Genoveva
Gençay Gențiana Georgel Georges Georgeta Georgia Georgian Georgiana Georgina Georgios Gerald
Geraldine Geraldo Gerard Gerardo Geray Gerdi Gereon Gerfried Gerhart Gerhild Gerlind Gerlinde
German Germana Germán Gernot Gero Gerold Gerolf Geronimo Gerta Gerti Gertraud Gertraude Gertraut
Gertrude Gertrudis Gervasio Gerwin Gerónimo Gesa Gesche Gesine Geta Geza Ghenadie Gheorghe
Gheorghiță Gherghina Ghiță Giacinto Giacobbe Giacomo Giada Giampaolo Giampiero Gian Giancarlo
Gianfrancesco Gianfranco Gianina Gianluca Gianluigi Gianmarco Gianna Gianni Gianpaolo Gianpietro
Gicu Gică Giedrius Giedrė Giesela Gil Gilberto Gilda Gilles Gillian Gillis Gilman Gina Gino
Gintarė Ginyas Gioacchino Gioachino Gioele Gioffre Gionata Giorgia Giorgian Giorgiana Giorgio
Giosuè Giovanna Giovanni Girolamo Gisa Gisbert Gisela Gislinde Giuliana Giuliano Giulietta Giulio
Giuseppe Giuseppina Giustino Giz Glauco Glenda Goda Godofredo Goffredo Goncafer Gonzalo Gordana
Gottfrid Gottfried Gotthard Gotthilf Gotthold Gottlob Goyo Gracia Graciana Graciano Graciela
Graeme Graziano Graziella Grațian Grațiana Grațiela Greca Greco Greg Greger Gregg Gregor Gregorian
Gregorio Gregory Gretchen Gretel Gretl Grigore Griselda Grégoire Guadalupe Guarino Gudula Guenter
Guenther Guglielmo Guido Guillaume Guillermo Guiomar Guiseppe Gun-Britt Gunar Gunborg Gunda Gundel
Gundi Gundolf Gundula Gunilla Gunn Gunter Gunther Guntram Gustas Gustavo Gustaw Gusti Gwendolyn
Gytis Gytė Gérard Gök Gökay Gökbudun Göken Göknur Gökperi Göksev Gökten Gökçe Gökçebalan Gökçil
Göli Gönen Gönül Göran Görgünay Görklü Görsev Gösta Göte Götz Gözel Gözem Gücal Gül Gülağa Gülbani
Gülbeyan Gülbiye Gülcegün Güldam Gülder Güldünya Gülel Gülenay Güler Gülev Güleğen Gülfari Gülfeza
Gülgen Gülgüzel Gülhisar Gülinaz Gülkadın Güllühan Gülmisal Gülnaziye Gülper Gülsalın Gülselin
Gülsen Gülseren Gülsevil Gülsiye Gülsü Gülten Gülter Gülzadiye Gülçe Gülözge Gülüs Gülşa Gülşahin
Gülşeref Gümüştekin Günar Günaydin Günden Gündüzalp Günebakan Güneri Güngördü Güngören Günkurt
Günsel Günser Günter Günver Günşen Gürarda Gürcüye Gürelcem Gürsal Gürten Güverçin Güzey Güçal
Güçlüer Güçyeter Habibe Haciali Hacile Hadrey Hafıza Hailey Hajo Hakikat Halenur Haley Halidun
Halil Haliye Haluk Hami Hamiyet Hampus Hanbiken Hanedan Hanife Hanim Hannchen Hanne-Lore Hannele
Hannelore Hannes Hanni Hanno Hanns Hannu Hanny Hans-Adolf Hans-Albert Hans-Bernd Hans-Christian
Hans-Detlef Hans-Dieter Hans-Dietrich Hans-Eberhard Hans-Erich Hans-Friedrich Hans-Georg Hans-Gerd
Hans-Gerhard Hans-Günter Hans-Günther Hans-Heinrich Hans-Helmut Hans-Henning Hans-Herbert
Hans-Hermann Hans-Hinrich Hans-Joachim Hans-Jochen Hans-Josef Hans-Jörg Hans-Jürgen Hans-Karl
Hans-Ludwig Hans-Martin Hans-Michael Hans-Otto Hans-Peter Hans-Rainer Hans-Rudolf Hans-Theo
Hans-Ulrich Hans-Uwe Hans-Walter Hans-Werner Hans-Wilhelm Hans-Willi Hans-Wolfgang Hansgeorg
Hansjoachim Hansjörg Hansjürgen Hanspeter Hansultan Haralamb Haralambie Harbinaz Hariz Harold
Haroldo Harri Harro Hartmut Hartmuth Hartwig Hasbek Hasgül Hasret Hasso Hatin Havali Havse Hayali
Hayden Haydée Hayel Hayley Hayret Hayrünnisa Hazine Hazrat Hedda Hedi Hedwig Hedy Hege Heide
Heide-Marie Heidelinde Heidelore Heidemarie Heiderose Heidrun Heike Heikki Heiko Heimo Heiner
Heinfried Heini Heinz-Dieter Heinz-Georg Heinz-Gerd Heinz-Günter Heinz-Günther Heinz-Joachim
Heinz-Josef Heinz-Jürgen Heinz-Otto Heinz-Peter Heinz-Walter Heinz-Werner Heinz-Wilhelm
Heinz-Willi Hekime Hekmet Helfried Heli Helinä Heliodoro Hella Hellevi Hellmut Hellmuth Helma
Helmar Helmi Helmtrud Helvi Helén Heléne Henife Henner Henni Henric Henrieta Henrietta Henrike
Henrikki Heracleea Heraclio Herberto Heribert Heriberto Herlinde Herma Hermann-Josef Hermanni
Hermenegildo Herminia Herminio Hernando Hernán Herrmann Herta Herwig Heva Heyvetullah Hezniye
Hidir Hilario Hilayda Hildburg Hildegart Hildegund Hildegunde Hilding Hilkka Hillevi Hiltraud
Hiltrud Hindal Hinet Hinrich Hipólito Hiçsönmez Hjördis Hollie Honoré Horacio Horațiu Horea Horia
Horst-Dieter Horst-Günter Horst-Peter Hortense Hoşkadem Hrvoje Huban Hubertine Hubertus Hudavent
Hugh Hugues Humberto Hunalp Hurican Hurşide Huzuri Håkan Håkon Håvard Héctor Hélène Hüda Hükümdar
Hümeyra Hürdoğan Hürmet Hüryaşar Hürüyet Hüsmen Hüsnühâl Hıfzullah Iacob Iain Iancu Ianis Iasmina
Ibán Ica Idun Idık Ieremia Ieva Ignacia Ignacio Ignacy Ignas Ignatz Ignaz Ignazio Ignė Iida Iiris
Iisakki Ika Iker Ilari Ilaria Ilarie Ilarion Ildefonso Ildiko Ildız Ileana Ilgı Ilie Ilija Ilinca
Ilja Ilka Ilkka Ilmari Ilona Ilonka Imelda Imke Immo Imre Indrė Ines Ineta Inez Ing-Britt
Ing-Marie Inga-Britt Inga-Lill Ingalill Ingbert Ingeburg Ingegerd Ingegärd Ingela Ingelore Ingemar
Ingetraud Ingetraut Ingmar Ingo Ingrida Ingried Inken Inkeri Inmaculada Inna Inocencio Inocențiu
Insa Inès Inés Ioan Ioana Ioanina Ioannis Iolanda Ionel Ionela Ionelia Ionică Ionuț Iosefina Iosif
Ippazio Ira Iridenta Irinel Irja Irmantas Irmela Irmeli Irmengard Irmgard Irmhild Irmi Irmingard
Irmtraud Irmtraut Irmtrud Iréne Irıs Isaac Isabela Isabell Isabelle Isac Isaiah Isaura Isaías
Isidor Isidora Isidoro Isidro Ismet Ismo Ismık Istvan Itziar Iulia Iulian Iuliana Iuliu Iurie
Iustin Iustina Iustinian Iva Ivanka Iveta Ivica Ivka Ivo Ivona Ivonne Iván Iwan Iwo Izabela
Izabelė Işin Işıkay Işıman Işın Jaakko Jaana Jacek Jacinta Jacinto Jackie Jackson Jaclyn Jacobo
Jacopo Jacques Jadranka Jafet Jaime Jake Jakov Jakub Jalmari Jan-Erik Jan-Olof Jan-Peter Jan-Åke
Janeta Janett Janette Jani Janin Janine Janja Jankat Janko Jann Janos Jaqueline Jared Jari Jarkko
Jarmo Jarno Jaroslaw Jaruthip Jasminka Jasna Javi Javier Javiera Jayne Jeana Jeannine Jeffery Jele
Jelena Jemma Jenaro Jenel Jenna Jenni Jennie Jens-Peter Jens-Uwe Jeremi Jeremiah Jeremías Jermaine
Jerome Jerry Jerzy Jerónimo Jesse Jessika Jesusa Jesús Jillian Jimena Jimmie Jiri Joacim Joann
Joaquina Joaquín Jobst Jochem Jochen Jodi Jody Joe Joerg Johnathan Jokūbas Jolanda Jolanthe Joline
Jonathon Joni Joona Joonas Joonatan Jordana Jordi Jordán Jorge Joris Jorma Jorunn Jorūnė Josefa
Josefiina Josefin Josefina Josep Josette Josip Josipa Joso Jost Josué Joséphine Jouko Jouni Jovan
Jovita Jozef Jozo Joško Juana Juanita Juanito Judy Juergen Juha Juhana Juhani Juho Jukka Juliana
Julianna Julien Julieta Juliette Julijana Julio Julita Juliusz Julián Juozas Juraj Jurgita Juri
Jurij Jussi Justas Justin Justinas Justine Justus Justyna Juulia Juuso Jyrki Jérôme Józef Jörg
Jörg-Peter Jörgen Jörn Jędrzej Kaarina Kaarlo Kacper Kader Kadınana Kahir Kai-Uwe Kaija Kaisa
Kaitlin Kaitlyn Kajetan Kajsa Kajus Kalervo Kalevi Kalgay Kalina Kamar Kanak Kandef Kanpulat
Kapagan Kara Karabaş Karaca Karaer Karakucak Karanbay Karataş Karcan Kardelen Karl-August
Karl-Dieter Karl-Erik Karl-Ernst Karl-Friedrich Karl-Georg Karl-Hans Karl-Heinrich Karl-Heinz
Karl-Hermann Karl-Josef Karl-Jürgen Karl-Ludwig Karl-Otto Karl-Peter Karl-Werner Karl-Wilhelm
Karlfried Karlheinz Karlukhan Karol Karola Karoliina Karolis Kasimir Kata Katalin Katariina
Katelyn Katerina Katharine Katherina Katherine Kathi Kathrin Kathryn Kathy Kati Katica Katri
Katriina Katrin Katrina Katy Kauko Kavurt Kay-Uwe Kayagün Kaygusuz Kayla Kaylee Kayleigh Kayrabay
Kayıt Kazimierz Kaşif Kefser Keijo Kelli Kellie Kelsey Kelâmi Kenan Kendra Kenter Kenth Kerime
Kerman Kerri Kerstin Kerttu Kete Kezban Kiara Kibar Kieran Kifaye Kilian Kimberley Kimberly Kimmo
Kipras Kiramettin Kirk Kirsi Kirsti Kirsty Kitan Kiyasi Kjell Kjersti Kjetil Klaas Klas Klaudia
Klaus-Dieter Klaus-Günter Klaus-Jürgen Klaus-Michael Klaus-Peter Klaus-Ulrich Klaus-Werner Klemens
Klothilde Kläre Kocabaş Koldan Koncagül Konguralp Konstantin Konstantinos Konstanty Konstanze
Kopan Koray Korbinian Kordula Korinna Korkmazalp Kornelia Kornelija Kornelius Korugan Kotryna
Kotuz Koçak Koçkan Koşukhan Kreszentia Kreszenz Kriemhild Krister Kristie Kristiina Kristijan
Kristin Kristofer Kristopher Kristupas Kristy Krystian Ksawery Kuddusi Kullervo Kumral Kunibert
Kunigunda Kunigunde Kustaa Kutay Kutgün Kutun Kylie Kyllikki Kâmil Kâzime Käte Käthe Käthi Köker
Köktaş Kösemen Kübran Kürşad Kęstutis Kılıçbay Kınel Kırat Kırgız Kısmet Kıvılcım Kızıl Kızıltunç
Lacey Ladislau Ladislaus Laetitia Laika Lalo Lambert Lamberto Lando Lara Larissa Larry Lars-Erik
Lars-Göran Lars-Olof Lars-Åke Lascăr Laszlo Latasha Latoya Laure Laureano Laurence Laurent Laurenz
Laurenția Laurențiu Lauretta Lauri Laurian Laurie Laurita Laurynas Lavinia Lawrence Lazzaro Lazăr
Leah Leana Leandra Leandro Ledün Leena Leevi Leia Leigh Leire Lelia Leni Leocadia Leocadio
Leokadia Leona Leonardo Leoncio Leone Leonel Leonid Leonie Leonor Leonore Leontin Leontina
Leopoldina Leopoldine Leopoldo Leordean Leroy Lerze Leslie Leszek Leticia Leticija Letizia Letiția
Leyli Leyre Lezize León Lia Liana Liane Liberto Licia Lică Lidija Lidwina Liepa Liesa Liesbeth
Lieschen Liesel Lieselotte Ligia Ligita Liisa Lilia Liliana Liliane Lilija Lilja Linas Lindsay
Lindsey Linn Linnéa Lioara Lioba Lisandro Lise-Lott Liselott Livio Liviu Liwia Ljiljana Ljubica
Lodovico Logan Loida Lola Lolita Loni Loredana Lorelei Lorena Lorenza Lorenzo Loreto Loretta Lori
Lorin Lothar Lotta Lotti Loui Louie Lovis Lovre Lovro Lowe Luana Luc Luce Lucențiu Luchino Lucho
Lucian Luciana Luciano Lucija Lucila Lucio Lucrezia Lucreția Lucrețiu Lucía Ludger Ludovic
Ludovica Ludovico Ludwig Ludwina Luigina Luisina Luitgard Luiza Luka Luminița Lupe Lupita Lutz Luz
Luzia Luzie Luís Lynda Lázaro Lâle Léon Lüfen Lütfi Lăcrămioara Lėja Maaria Maarit Macarena
Macaria Macario Macide Maciej Mackenzie Madeleine Madelene Madeline Madison Madlen Magarete Maggie
Magne Magrit Mahigül Mahmut Mahsun Mahter Maia Maija Maik Maike Maire Maite Maj-Lis Majvor Makayla
Maks Maksur Maksymilian Maksüde Malena Malin Mallory Malva Malvina Malwina Mamen Manda Mandy Manja
Manola Manole Manolo Manon Mansurali Mantė Manuela Manuelita Mara Marcantonio Marcela Marcelina
Marcelino Marcella Marcelle Marcello Marcelo Marcheta Marcia Marcial Marciano Marcio Marcos Marcu
Mareen Mareike Mareile Marga Margaud Margaux Margherita Margita Margitta Margret Margrit
Marguerite Mari Maria-Luise Maria-Theresia Mariah Mariana Marianela Marianna Mariano Maribel
Marica Maricela Maricica Maricruz Marie-Luise Marie-Theres Marie-Therese Mariechen Mariele
Marieluise Marietta Marija Marijan Marijana Marika Marilena Marilyn Marinela Marino Mario Marioara
Marisa Marisela Marissa Maristela Marit Marita Maritta Marja Marja-Leena Marja-Liisa Marjaana
Marjatta Marjo Marjukka Marjut Markas Marketta Markku Marko Marleen Marlen Marlies Marliese Marlis
Marte Marthe Martina Martino Martirio Martta Martti Martyn Martynas Martín Marvin Maryse Marzena
María Masar Massimiliano Massimo Masume Matea Matei Matej Mateja Mateo Mathew Matija Matilda Mato
Matteo Matthieu Matthäus Mattia Matts Matías Mauno Maura Maureen Mauri Maurice Mauricio Maurilio
Mauritz Maurizio Mauro Maurycy Maximiano Maximiliano Maximino Maxwell Maynur Mayte Mazlum Maşide
Mckenzie Meagan Mechthild Mechthilde Mechtild Mecide Mecit Meda Medėja Mefarettin Mefharet Meghan
Mehdiye Mehmetzahir Mehrigül Meik Meike Meinhard Meinolf Meinrad Meja Melaha Melania Melchor
Meleknur Melihcan Melikkan Melinda Melisa Melita Melitta Melker Melwin Melûl Memili Menfeat Mengi
Mengüç Menişan Meral Merba Merche Merdi Meredith Merim Merja Mertel Merva Mervi Meryeme Merzuk
Mestur Mesude Mesut Metinkaya Meveddet Mevlüdiye Mevlüt Meyhanim Mezide Meşhur Micael Micaela
Micha Michaele Michail Michał Micheal Michela Michelangelo Micheletto Michelotto Michèle Mieszko
Miglė Miguela Mihael Mihail Mihin Mihnea Mihrab Mihriye Miia Miika Mijo Mika Mikaela Mikayla
Mikhail Mikko Mikołaj Milagros Milana Milay Milda Milena Milica Milka Milos Milton Mimmi Mindaugas
Mindy Minibe Minodora Mio Mioara Miodrag Mirabela Miranda Miray Mirbadin Mircea Mirco Mireia
Mirella Mirja Mirjam Mirjami Mirjana Mirko Miro Miron Mirona Miroslav Miroslaw Miroslawa Mirta
Miruna Mishat Mislav Misra Mitchell Mitică Mitruț Miyesser Miłosz Mladen Moa Modesta Modesto
Moisés Monalisa Monique Monis Monja Montserrat Morena Moreno Morgan Moritz Muarra Mucahit Mufide
Mugur Mugurel Muhammet Muharrem Muhip Muhiye Muhyettin Mujde Mukbile Muktedir Muratcan Musafet
Musaffa Mutasım Mutluhan Muvaffak Muvahhide Muzaffer Myriam Máxima Máximo Märta Märtha Måns Mårten
Mónica Möhsim Mübetcel Mücellib Mücevher Müferrih Müfit Müjde Mükramin Mükrüme Mülâyim Mümtaze
Münezzer Münif Müret Mürit Müsemma Müslum Müveddet Müzekker Müğber Müşüre Mădălin Mădălina Mălina
Mărioara Măriuca Nacio Nades Nadeschda Nadeshda Nadin Nadine Nafii Nafile Naglis Naide Nakip Nalân
Nando Napoleone Narcisa Narciso Narhanim Nasiba Nasuf Natali Natalija Natalio Natalja Natanael
Nataniel Natasza Nataša Natașa Nath Nathaniel Natividad Nayara Nayil Nazaret Nazario Nazende
Nazimet Nazlihan Nazlim Nazıdil Nea Nebih Nebiha Necati Necdat Nechifor Necilal Necmettin Necva
Nedas Nedda Nefaret Nefiye Nehip Nejdet Nela Nelli Nelu Nenad Neptün Nerea Nereida Neriban Nerijus
Nerim Neringa Nermin Nesfe Nesip Neslinur Neval Nevenka Nevgin Nevise Nevsal Nevsale Neyran
Nezengül Nezihi Nezize Neşrin Nicanor Niccolò Nichifor Nichole Nico Nicoară Nicodemo Nicodim
Nicola Nicolae Nicolaie Nicolasa Nicolaus Nicoleta Nicoletta Nicolás Nicolò Nicu Niculina Niculiță
Nicușor Nicuță Nidia Nieves Nihai Nihan Niilo Niina Nika Niko Nikodem Nikola Nikolaos Nikolaus
Nikolina Nikša Nilcan Nilda Nili Nilo Ninetta Nino Nirgül Niyazi Niğmet Noa Noelia Noemi Noemí
Nojus Noora Norbert Norberto Norica Notburga Noé Noémi Noël Nural Nurbanu Nurda Nurdeniz Nuretdin
Nurettin Nurey Nurgil Nurhayet Nuria Nuriyet Nurkan Nurmelek Nurseda Nursim Nurtaç Nurten Nurveren
Nurşan Nuyan Nydia Nélida Néstor Nüdret Nürice Oana Obdulia Octav Octavia Octavian Octaviana
Octavio Octaviu Océane Odalis Odalys Odkanlı Oganer Oguş Oiva Okanay Okbay Okgüçlü Okseven
Oktüremiş Okyalaz Olalla Olavi Olca Oldağ Olegario Olgierd Olimpia Olimpian Olimpiu Olivie Olivier
Olivija Oliviu Oliwer Oliwier Olle Olli Olof Olov Oluş Omaca Onat Ongay Onni Onofre Onuker Onurcan
Onursu Oona Oranlı Orazio Orestas Oreste Orgün Orhan Oriana Orlando Ornella Ortak Ortansa Ortrud
Ortrun Ortwin Oruç Orvokki Orçin Oskari Ossian Osvaldo Oswald Oswin Otay Otfried Othmar Otilia
Otmar Ottavio Ottfried Ottilia Ottmar Ottokar Ottomar Ottone Outi Ovidio Ovidiu Owen Oxana Oymak
Ozana Ozansü Oğulbaş Oğurata Oğuzman Paavo Pablo Paca Pacífica Paige Paker Paksu Palmira Paloma
Pam Pamfil Panagachie Panait Pancho Panfilo Paola Paoletta Paolo Paraschiva Paride Pascale Pascual
Pascuala Pasi Pasqual Pasquale Pastora Patric Patricio Patrik Patrizia Patrizio Patryk
Paul-Gerhard Paul-Heinz Paulette Paulica Pauliina Paulino Paulius Pavao Paweł Paye Paz Peggy
Pehlil Pekka Pekkan Pelayo Pellegrino Pembesin Pentti Pepe Pepita Pepito Per-Erik Per-Olof Peren
Perinur Perla Perlita Permun Pero Perry Pertti Pesent Petar Peter-Michael Petras Petre Petri
Petrică Petrișor Petrona Petronela Petros Petru Petruț Petruța Petteri Philipp Philippe Philippine
Philomena Phyllis Piedad Pierangelo Piergiorgio Piergiuseppe Pierina Pierluigi Piermaria Piero
Pierpaolo Piersanti Pietro Piia Pijus Pina Pirahmet Piran Pirjo Pirkko Pirmin Pleșu Plinio Plácido
Pompeo Pompilia Pompiliu Pomponio Poncio Pontus Porfirio Povilas Preston Primitiva Priscila
Priscilla Priska Profira Prudencia Prudencio Przemysław Puccio Purificación Pánfilo Päivi Päivikki
Pär Pål Pénélope Pía Pío Pürçek Pătru Quique Quirino Rabbiye Rabea Rachael Rada Radmila Radosław
Radvilė Rafa Rafael Rafaela Rafał Raffaele Raffaella Raffaellino Raffaello Rafih Rafila Rahiye
Rahmet Raija Raik Raili Raimo Raimondo Raimund Raimundo Rainer Raissa Rakide Ralf-Dieter
Ralf-Peter Ralph Raluca Raminta Ramiro Ramon Ramona Ramunė Ramón Ramūnas Randall Randolf Ranieri
Raphael Raphaela Raquel Rareș Raul Rauno Rayla Raymund Razı Raúl Rebeca Rebecka Rebekah Rebihat
Recepali Refet Refik Reginald Rehime Reidun Reijo Reimar Reimund Reina Reinald Reinaldo Reine
Reiner Reingard Reinhart Reinhild Reinhilde Reino Relu Remazan Rembrandt Remedios Remigio Rena
Renata Renate Renato Renee Rengül Renzo Renée Resi Resulcan Revza Reyes Reyna Reynaldo Rezin
Rezzak Rhonda Rhys Ria Rica Ricarda Ricardo Riccardo Ricciotti Rickard Rickey Ricky Rigo Riikka
Riitta Riku Riley Rimantė Risalet Risto Ritva Riza Ričardas Robby Roberta Robertas Robertina
Roberto Robyn Rocco Rochus Rocío Roderich Rodica Rodney Rodolfo Rodrigo Rogelio Rohat Rojnu Rojus
Rokas Roko Roksana Rolandas Rolando Roldán Rolf-Dieter Rolf-Peter Romana Romanița Romano Romina
Romolo Romuald Romualdas Romulus Romy Román Ronaldo Roope Roosa Roque Rosa-Maria Rosalia Rosalinda
Rosalinde Rosalva Rosalía Rosaria Rosaura Rose-Marie Rosel Roselinde Rosenda Rosendo Rosi Rosina
Rosita Rosl Rosmarie Ross Rossana Roswita Roswitha Rotraud Rotraut Rouven Roxana Roxelana Rozalia
Rozalija Rubén Rufina Rufino Ruggero Ruggiero Rugilė Ruhide Ruhsat Ruhugül Rumeysa Rupert Ruperta
Ruperto Rusnė Ruthild Ruxanda Ruxandra Ruy Ruža Ružica Ryszard Rytis Rytė Régulo Rémy Rómulo Róża
Rüdiger Rüknettin Rümeysa Rüşen Răducu Răzvan Rıfkıye Rūta Saara Saban Sabas Sabatino Sabih Sabihe
Sabin Sabır Sadat Sadeti Sadittin Sadiye Safet Safinaz Safta Safura Sahil Sahin Sahir Saire Sakari
Sakip Salimet Salkın Salomea Salomé Salomón Salud Salurbay Salvador Salvatore Salvi Samahat
Samanta Samu Samuli Samurtay Sanavber Sancak Sancho Sanda Sandalio Sandor Sandro Sandu Sanja Sanna
Sanni Sante Santeri Santiago Santino Santos Sanur Sançar Sargın Sarina Sarita Sarpkın Sarya
Sarıcabay Saskia Satrettin Satu Saturnina Saturnino Satıa Saulius Sava Savak Savannah Saverio
Saveta Savina Savni Saydam Saygın Sayin Sayrak Sayın Saçı Sağcan Sağıt Saša Sebastiano Sebastián
Sebattin Sebigül Seblâ Seda Sedat Sedife Sefer Segismundo Seha Sehel Seija Sejda Selaheddin
Selatin Selcen Selena Selime Selmin Selvi Selâtin Selçuk Semat Semender Semenica Semine Semra
Semrin Sencar Seniha Senol Senta Sepp Seppo Seracettin Serafina Serda Serena Serezli Serfinaz
Sergei Sergio Sergiu Sergius Serhatmehmet Serma Sernur Serol Serpil Servinaz Seth Sevcan Sevdi
Sevdinar Seve Severiano Severina Severino Severo Sevgen Sevginur Sevican Sevindik Sevla Sevsevil
Seydo Seyfullah Seyhan Seyithan Seyyide Sezal Sezen Sezginbaş Seçgül Seçme Shari Shaun Shawn
Shawna Sheena Shelby Shelia Shelley Shelly Sheri Sherri Sheryl Sibilla Sibille Sibylla Sidar Sidki
Sidonia Siegbert Siegfried Sieghard Sieglinde Siegmar Siegmund Siegrid Siegried Siegrun Siegward
Sigfrid Sigfrido Sigfried Sigge Sigismund Sigita Siglinde Sigmar Sigmund Sigrun Siiri Silanur
Silva Silvana Silvester Silvestre Silvestro Silvia Silvian Silviana Silvio Silviu Simas Simber
Simen Simi Simina Simion Simo Simona Simonas Simonetta Simten Simón Sinaida Sindre Sini Sinică
Sinikka Siniša Siper Sirap Sirkka Sirpa Sisko Siti Sittik Sivert Sixten Slavko Slawomir Smaranda
Smiltė Snježana Socorro Sofi Sofía Soledad Solma Sonad Songurkan Sonia Sonnur Sorana Sorin Sorina
Sosimo Soydaner Soykan Soykut Soyselçuk Speranța Stacie Stacy Staffan Stana Stanca Stancu
Stanislaus Stanislaw Stanisław Stavros Stefani Stefania Stefano Steffi Steinar Stela Stelian
Steliana Stellan Steluța Stian Stilla Stjepan Sture Stéphane Stéphanie Suat Subutiye Sudi Sulhi
Sultane Sunay Sunel Suphi Susam Susana Susanita Susann Susanna Susi Suvi Suzana Svante Svein
Sven-Erik Sven-Olof Svenja Swantje Swen Swetlana Sybilla Sybille Sydney Sylke Sylvana Sylvie
Sylvio Sylwia Synnøve Szymon Sânziana Sébastien Sökmen Sönke Sören Söyler Sözer Sücaettin Süha
Süheyda Sükrü Süleyla Sümerya Sümeyye Süner Süsen Süvari Süzer Sıla Sırriye Sıylıhan Tabea Tabitha
Taciddin Tadas Tadeo Tadeusz Tagangül Taina Taisto Tajus Talayer Talibe Tamara Tamaydın Tami
Tammie Tanak Tanbay Tandoğdu Taneli Tangül Tanhan Tanpınar Tanses Tansev Tansığ Tanya Tanyolaç
Tanyu Tanır Tapani Tapio Tarancı Tarja Tartış Taru Tasha Tassilo Tasvir Tatiana Tatu Tauno
Tautvydas Tayaydın Taygan Taylak Taylor Tayyibe Tayyip Taçnur Taşar Taşkan Teber Tecimer Tecla
Teea Teemu Teija Tekbay Tekecan Tekiner Teknaz Teksoy Telemaco Telim Tellervo Telmo Telse Temime
Temirhan Temistocle Temizkal Temuçin Tenvir Teobaldo Teodor Teodora Teodoro Teodosia Teodosio
Teofil Teohari Teona Tercan Teresia Teresita Terezija Terhi Terje Terlan Tero Terrance Terrence
Terri Terttu Teuvo Tevs Teybet Tezcan Tezol Teófila Teófilo Thaddäus Theda Thekla Theobald
Theodore Theodoros Theres Therése Thibault Thibaut Thierry Thies Thilo Thoralf Thorben Thore Thure
Théodore Théophile Thérèse Tiberia Tiberiu Tibor Tiburcio Ticen Tiffany Tiia Tiina Tilda Tillmann
Tilman Tilmann Tilo Timea Timm Timo Timotei Timoteo Timothée Timurtaş Tincuța Tindra Tino Titas
Tito Titus Tiziana Tiziano Tiğin Tobiasz Todd Todor Toivo Toker Toktuğ Toköz Tola Tolonbay Toma
Tomasa Tomi Tomislav Tommi Tomo Tomurcuk Tomás Tonguç Toni Tonia Tonino Tonje Tonya Topias Topuz
Toralf Torbjörn Torbjørn Tord Torgny Torhan Toribio Torill Torquato Tova Toño Toğan Traci Tracie
Traian Traude Traudel Traudl Traugott Traute Travis Tricia Trini Trinidad Tristan Tristán Trond
Trude Trudel Trudi Tudor Tudora Tudorița Tudosia Tuija Tule Tullio Tulun Tunahan Tunguç Tunçboğa
Tunçkılıç Tuomas Tuomo Turabi Turcein Turgut Turid Tutkucan Tutkun Tuukka Tuula Tuuli Tuulia
Tuulikki Tuyuğ Tuğcan Tuğrulhan Tuğtaş Tuğçe Tyler Tymon Tymoteusz Tyrone Törel Tükelalp Tülay
Tülin Tümer Tümkurt Türabi Türcan Türkalp Türkan Türkmen Türknur Tüzeer Tüzenur Tınal Ubaldo
Uberto Udo Ufukay Ugnė Ugo Ugolino Ulakbey Uli Ulises Ulla-Britt Ullrich Ulrica Ulrika Ulu Uludağ
Uluman Ulutay Uluğbey Umberto Ummahani Umman Umutcan Umuşan Unni Uolevi Uraltay Urbano Urhan Ursel
Urszula Uschi Ushan Uta Ute Utkucan Utz Uyanser Uygun Uzbay Uzsoy Uçan Uçbeyi Uğan Uğur Uğurkan
Uğurtan Vacibe Vafir Vahittin Vaida Vaidas Vakarė Vakris Valentín Valeri Valeria Valerij Valerio
Valeriu Valero Valeska Valtteri Valérie Vanesa Vanja Vargın Varlık Varvara Vasarė Vasco Vasile
Vasilica Vasilică Vassilios Vaysal Vecide Vedat Vedran Veera Veeti Vefia Vegard Veijo Veikko Veis
Veit Velitdin Venancio Venceslás Vendela Venera Veniamin Venla Verde Verena Verim Verneri Vernon
Veronika Veronique Verónica Vesa Vesna Veta Vezat Vezrife Vicenta Vicente Vicenția Vicențiu Vickie
Victoire Victoriano Victorino Vidal Vidar Vigilija Viivi Viktorija Vildane Vilgot Vilhelmiina
Vilhelmina Vilho Vilius Viljami Viljo Vilmer Viltė Vincentio Vincenza Vincenzo Vincențiu Vinicio
Vinko Vinzenz Violeta Violetta Viorel Viorela Viorica Virgilio Virginia Virginie Viridiana Virpi
Visarion Visitación Vitali Vitalija Vito Vittoria Vittorio Viveka Viviana Viviane Vivianne
Vjekoslav Vlad Vlado Vlaicu Vlădelina Voichița Voicu Volker Volkhard Volkmar Vuokko Vytautas Vytė
Vâlâ Väinö Véronique Víctor Vėjūnė Walburga Waldtraut Walentina Walfried Walli Waltraud Waltraut
Waltrud Wanda Wenche Wencke Wendelin Wenke Wenzel Wera Wesley Whitney Wibke Wiebke Wieland Wieslaw
Wigbert Wiktor Wilfredo Wilfried Wilfriede Wilhelmina Wille Willfried Willibald Willibert Willie
Wilmer Wiltrud Winfried Witold Wladimir Woldemar Wolf-Dieter Wolf-Dietrich Wolf-Rüdiger Wolfhard
Wulf Wyatt Wálter Xaver Xavier Ximena Xiomara Yadigar Yago Yahşi Yahşikan Yaiza Yalazabay Yalgın
Yaltırak Yalın Yamin Yankı Yargı Yasan Yasemen Yayak Yazganalp Yazgül Yağın Yağızkurt Yaşar
Yaşattin Yekbun Yekda Yelesen Yeneral Yepelek Yertan Yesenia Yetişal Yeşil Yigit Yilmaz Yolal
Yolanda Yoruç Yosma Yrjö Yunt Yurdanur Yurdaser Yurtgüven Yurtseven Yurttaş Yves Yvette Yésica
Yéssica Yönetmen Yücel Yücelen Yümun Yıldır Yıldız Yılma Zacarías Zacharie Zachary Zaharia Zahfer
Zaida Zaira Zaliha Zamfir Zamfira Zamir Zaraza Zdenka Zdravko Zebirce Zehranur Zekayi Zeki Zelha
Zeljko Zemzem Zennun Zeno Zenobia Zenon Zenovia Zenta Zerafet Zeride Zevlüde Zeynelabidin Zeyno
Zihni Zilfa Zina Zinnure Zita Ziyaettin Zlatko Zoltan Zora Zoraida Zoral Zoran Zorka Zoé Zubeyde
Zvonko Zöhrehan Züfer Züheyla Zülbiye Zülfüye Zülgarni Zümre África Ágata Águeda Álvaro Ámbar
Ángel Ángela Ángeles Áurea Âdem Âlemşah Änne Åke Åsa Çakar Çakırca Çaltı Çalım Çamok Çapkan
Çavuldur Çağa Çağdan Çağlar Çağlasın Çağveren Çelem Çelikkan Çelikyürek Çerçi Çetinsu Çeviköz
Çevregül Çilga Çinerk Çisem Çokan Çolpan Çopur Çoğay Çıdal Çıvgın Édgar Édith Édouard Élisabeth
Élise Élodie Éléonore Émile Émilie Éric Étienne Íngrid Íñigo Óscar Öge Ökkaş Öktürk Ömriye Ömür
Öncel Önel Öngen Önsal Örfiye Örik Örjan Öryürek Östen Över Övün Özakan Özalpsan Özaslan Özay
Özbay Özbilek Özbilge Özdal Özdeş Özdil Özdoğdu Özel Özerdinç Özertem Özge Özger Özgün Özgür
Özinal Özkent Özkutlu Özlü Özokçu Özpetek Özpınar Özsözlü Öztek Öztürk Özyurt Özçam Özüdoğru Öğet
Úrsula Übeydullah Üge Ülfet Ülke Ülküdeş Ülküm Ümmahan Ümmet Ümmühan Ümray Ünal Ünek Ünlen Ünsever
Ünübol Ürfettin Ürper Üsame Üstün Üzer Üçgül Ąžuolas Đuro Đurđica Ğanim İde İdiris İhsan İkiz
İklim İlalmış İlbek İldem İldeş İlgi İlim İlkbahar İlkim İlklima İlmafer İlper İlsu İlteriş İmam
İmge İmren İmrihan İnançlı İncifir İnsaf İntihap İrfan İsak İslime İsmet İsra İvecen İyiyürek İzel
İzgü İçimbike İşcan Łukasz Şabettin Şadıman Şafii Şahat Şahdiye Şahinbey Şahinder Şahmettin
Şahnuray Şahıgül Şali Şamiha Şanlı Şavki Şayan Şazime Şefi Şefiye Şehamet Şehreban Şehza Şekim
Şelâle Şemsettin Şemsinisa Şendoğan Şenkal Şennur Şerafeddin Şeref Şerman Şevket Şevketfeza Şeyda
Şide Şilan Şinasi Şirivan Şuayp Şöhret Şükri Şüküfe Šarūnas Šime Štefanija Štefica Željka Željko
Žemyna Živilė Žygimantas Șerban Ștefan Ștefana Ștefania
"""

COMMON_NAMES: Final = frozenset(_DANISH.casefold().split())
"""Those likely to be met, in small letters."""

GIVEN_NAMES: Final = COMMON_NAMES | frozenset(_FROM_ELSEWHERE.casefold().split())
"""All of them, in small letters."""
