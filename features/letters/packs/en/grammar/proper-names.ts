/**
 * First names, places, peoples, makers and tools as they are written. The first names and places were chosen from the
 * lexicon of compromise (MIT, © Spencer Kelly), those left out that are as likely ordinary words; the others by hand.
 */
export const properNames = `MIG TIG Gujarati Punjabi Urdu Bengali Tamil Telugu Marathi Malayalam Kannada Sinhala Farsi Pashto Kurdish Swahili Yoruba Igbo Hausa Zulu Xhosa Afrikaans Flemish Frisian Catalan Basque Galician Gaelic Māori Maori Samoan Cantonese Tagalog Braille Morse ASAP ETA DIY FAQ FAQs PTO RSVP ATM BBQ
Aaron ABBA Abdul Abdullah Acer Adam Adams Adidas Adrian Adyen Afghanistan Africans Agnes Ahmad Airbnb Airtable Alan Albanian Albanians Albert Alberto Aleppo Alexa
Alexander Alexandra Alexandria Alexis Alfonso Alfred Algerian Algiers Ali Alice Alison Allan Allen Allianz Allison Alta Amanda AMD Americans AML Amman Amtrak Anaheim
Anderson Andre Andrea Andreas Android Andy Angela Angelo Angola Anita Ankara Ann Anne Annie Antarctica Anthony Antoine Anton Antonio AOL Archibald Archie Arduino
Aristotle Arkansas Arlington Armenia Armenian Armenians Arnold Arthur Ashley Asians ASL AT&T Audi Augustine Australians Austrian Austrians Autodesk Aviva AXA Azerbaijan
B&B BaFin Baghdad Bahamas Bahia Bahrain Baidu Baku Bangkok Bangladeshi Barbados Barbara Barbie Barney Barry Basel Bavaria Bayer BBC Beatrice Bedford Beirut Belarus
Belarusian Belgian Belgrade Belize Benin Bentley Bergen Berkeley Bermuda Bern Bernard Betty Bhutan Bihar Bitbucket Blackburn Blake Bluetooth BMW Bolivian Boris Bosnian
Botswana Bradley Brandon Bratislava Brazilian Bremen Brendan Brett Brittany Brooke Bruce Bruno Bryan BSc Bucharest Buckingham Buckinghamshire Bulgarian Bundesliga Cadbury
Cadillac Caldwell Calvin Cambodia Cambodian Cambridgeshire Cameron Cameroon CAMHS Campbell Canadians Caracas Carl Carleton Carlisle Carlo Carmen Caroline Carrie Catherine
CATIA CBC CCNA Cebu Cecil CELTA Chandra Charles Charlie Charlton ChatGPT Chatham Chelsea Chennai Chilean Chinatown Chittagong Chopin Christian Christina Christine
Christopher Chromebook Chromebooks CIA CISSP Citigroup Clara Clare Clark Clarke Claude Claudia ClickUp Clifford Clinton Clive Clojure Cloudflare Clyde CNN COBOL
Colchester Coldplay Colgate Colin Collingwood Colombian Colombo Comcast CompTIA Congolese Connor Conrad Constance Costco CPU CQC Craig Craigslist Crimea Croatian Croats
Cuban Curtis Cynthia Cyrus Czech DAF Daimler Damascus Dan Dana Dane Danes Danny Danube Darlington Darren Dave Davis Deborah Defra Delaware Della Denis Dennis Derbyshire
Derek Derry DeWalt Dhaka Diana Diane Disney Dodgers Domingo Dominic Dominican Donald Donovan DoorDash Doris Dorothy Doug Douglas Dresden Dropbox Drupal Duncan DuPont
Durban Durham Dutton Dwight DWP Dylan DynamoDB Dyson easyJet eBay Ecuador Ecuadorian Eddie Edeka Eden Edgar Edith Edmund Eduardo Edward Edwards Edwin Egyptian Egyptians
Elaine Eleanor Elias Elisabeth Eliza Elizabeth Ella Ellen Elliot Elliott Ellis Elvis Emil Emmanuel Emmy Englishman Enrique EPA Eric Eritrea Erlang Ernest Ernst ESA ESG
ESOL Esther Estonian Ethiopian Eugene Europeans Eurostar Evan Evans Evelyn Everett Evernote Everton Facebook FBI FDA Felix Ferdinand Ferguson Fernando FIFA Fiji Filipino
Filipinos Firebase Fitbit Fletcher Florence Fortran FPGA FPGAs Fran Frances Francesco Francis Francisco Frankie Fraser Fred Frederick Freshdesk Fresno Friedrich Fritz
Gabon Gabriel Gambia Garrett Gaston Gavin Gaza Genoa Geoff Geoffrey Georg George Georges Georgia Georgian Gerald Gerard Germans Ghanaian Ghent Gibraltar Giovanni Giuseppe
Glenn Gloria Gloucestershire Gmail Goa Goodwin Goodyear GoPro Gordon GPA GPU GPUs Greek Greeks Greenland Greenwich Greg Gregory Guadalupe Guangdong Guangzhou Guatemala
Guatemalan Gucci Guernsey Gujarat Gus Gustav Guyana H&M H&S Haifa Haiti Haitian Halfords Hamid Hamilton Hammond Hampshire Hanna Hannover Hanoi Hanukkah Harold Harriet
Harris Harrison Harvey Haryana Hasan Hasbro Haskell Hassan Hastings Havana HAZOP Heinrich Helena Henri Herbert Herman Hermann Heroku Hertfordshire Highlands Hilti HIPAA
Hitachi HMRC Honduras Honolulu Horace Hotjar Houdini Howard HSBC Hubert Hudson Hugh Hughes Hugo Humphrey Hungarian Hungarians Husqvarna Hussein Hyderabad Hyundai Ian IB
IBM Ibrahim Icelandic Igor iMac Indiana Indianapolis Indians Indonesian Instacart Instagram Interpol iOS IOSH IoT iPad iPads IPAF Iranian Iraqi Irene IRS Irwin Isaac
Isabel Isabella Israeli Israelis Italians ITIL ITU ITV Iveco Jackie Jackson Jacob Jacques Jakarta Jake Jamaican Jamie Janet Jason Javier Jeanne Jeff Jefferson Jeffrey
Jennifer Jeremy Jerome Jerry Jerusalem Jesse Jessie Jfk Jill Jim Joan Joe Joel Joey Johan Johann Johannes Johannesburg Johnny Johnson Jon Jonas Jonathan Jones Jordan
Jordanian Jorge Josef Joseph Josephine Joshua Joyce JSON Judith Judy Julian Julie Julius Jupyter Justin Kabul Kai Karachi Karnataka Katherine Kathleen Katie Kazakh
Kazakhstan Keith Kelly Kennedy Kenneth Kenny Kensington Kenyan Kerala Keras Kerry KFC Kibana Kiev Kim Kindle Kingston Kirby Klarna Klaviyo KLM Kmart Kodak Kolkata Korean
Koreans Kosovo Kotlin Kroger Kubota Kurt Kuwait KYC Kyle Kyrgyzstan L&D LabVIEW Lahore Lakers Lancaster Lansing Laos Larry Latvian Lauren Laurence Laurie Lausanne
Lawrence Lebanese Leicestershire Leipzig Lenovo Leon Leonard Leonardo Leopold Leslie Levi Lewis Lexus Liam Liberia Libya Libyan Lightroom Lima Lincolnshire Lindsay Lionel
Lithuanian Liu Liz Lloyd Logan Lois Lorenzo Lorraine Lou Louis Louisa Louise Lowlands Lucas Lucia Lucknow Ludwig Lufthansa Luigi Luis Luke Lviv Lydia Lyft Lynn M&A M&S
Macau MacBook MacBooks Macedonia Macedonian macOS Madagascar Madison Magento Maggie Magnus Maharashtra Mailchimp Makita Malaysian Malcolm Maldives Mali Manitoba Manuel
Marcos Marcus Margaret Marian Marilyn Mario Marion Marketo Markham Martha Marvin Maryland MATLAB Mattel Matthew Maurice Mauritius Mazda McDonald's Mcgill Medicaid
Medicare Mel Melissa Mendoza Mercedes Meredith Metallica Mexican Mexicans Mia Michel Michelin Michelle Mick Midlands Miguel Minecraft Minsk Mississippi Missouri Mitchell
Mitsubishi Mixpanel MLB Mohamed Mohammad Moldova Mona Monaco Mongolia Mongolian Monica Montenegro Montevideo Moore Morgan Moroccan Morris Moscow Motorola Mozambique MPs
MSc MTV Muhammad Murray Myanmar Namibia Nando's Nanjing NASA NASCAR Nasdaq Natalie Nate Nathan Nathaniel NATO NatWest NBA NBC Neal NEBOSH Nebraska Neil Netlify NetSuite
Neville Newark Newfoundland NFL NHL NHS Nicaragua Nicholas Nicolas Nicole Nigel Niger Nigerian Nike Nintendo Noah Noel Nokia Nora Norman Normandy Northampton
Northamptonshire Nottinghamshire NumPy Nvidia OAuth Obama OCR Odessa Odisha Ofcom Ofgem Ofwat Oliver Olivier Oman OneDrive OneNote OpenAI Oscar Otto Owen Oxfam
Oxfordshire P&L Pablo Padua Pakistani Palermo Palestine Palestinian Palestinians Palmer Pamela Panama Panasonic Paolo Paraguay Paraguayan Parker PASMA Patricia Patrick
Paula Pauline Paulo PayPal PBS Peggy Pembroke Penang Penn PepsiCo Perl Peruvian Pete Peugeot PGCE Phil Philip Philippe Philippine Philips Phillip Phillips PICU Pietro
Pinterest Pipedrive PlayStation Pokémon Pretoria PRINCE2 Prometheus Publix PyTorch Q&A Qantas Qatar Quinn R&D RabbitMQ Rafael Rajasthan Rajshahi Raleigh Ralph Randall
Randolph Rashid Raymond RBS Reddit Regina Reginald Reid Reilly REWE Ricardo Richard Richmond Rico Riga Rihanna Rio Rita Roberto Roberts Robinson Rochester Rodney Roger
Rogers ROI Roland Romanian Romanians Ron Ronald Ronnie Ross Roy RPA Rudolf Rupert Russ Russell Russia Russian Russians Ryan Ryanair Safeway Salvador Salzburg Sam SAML
Samoa Samoan Samsung Samuel Sandra Santander Sara Sarajevo Sarawak Saskatchewan Saudi Saxony SCADA Scala Scania Scott Screwfix Seagate Sean Sebastian Serbian ServiceNow
Seth Seychelles Seymour Shakespeare Shane Shannon SharePoint Sharon Shawn Sheila Shelley Sherman Shirley Siberia Sichuan Sicily Sidney Simulink Singaporean Singh Slovak
Snapchat SNP Sofia SolidWorks SOC Solomon Sophia Spaniards Sparkasse Spencer Squarespace Stafford Staffordshire Stan Stanley Starbucks Stefan Stella Stephanie Stephen Steven
Stewart Stihl Strasbourg Stratford Stuart Stuttgart Subaru Sudanese Sullivan Supabase Suriname Suzanne Swiss Syed Sylvia Syrian Taipei Taiwanese Tajikistan Tallinn Tara
Tasmania Taylor Tbilisi TEFL Tehran Telangana Tencent TensorFlow Teresa Tesla Texans TfL Thai Thames Thanksgiving Theodore Theresa Thessaloniki ThinkPad ThinkPads
Thompson TikTok Tim TOGAF Togo Tommy Tonga Toshiba Tottenham Toulouse Tracy Travis Trent Trevor Trieste Tunis Tunisian Turin Turkmenistan Tyler UBS Ugandan UKIP
Ukrainians Unesco UNHCR UNICEF Uruguay USDA USPS Uzbekistan Vanessa Vanuatu Vaughn Venezuelan Venice Vera Veracruz Vercel Verizon Vernon Verona Versailles Victoria
Vietnamese Vilnius Vince Vincent Vladimir Volkswagen Volvo VP Vue Walgreens Walmart Walt Walter Warwick Warwickshire Washington Waterford Watson Wayne Webflow Wembley
Wentworth Werder Werner Westfield Wetherspoons Wexford Whitney Wichita Wickes Wikipedia Wilhelm William Williams Willie Willis Wilson Winchester Windsor Winston Wix
Wolfgang WooCommerce Woodstock Wyoming Xavier Xbox Yamaha YAML Yankees Yemen Yerevan YMCA Yokohama Yukon Zagreb Zalando Zapier Zimbabwean Zoe Zoho
Erasmus Geelong Ballarat Bendigo Wollongong Townsville Toowoomba Hobart Dunedin Tauranga Rotorua Invercargill Kew Soho Camden Hackney Brixton Ealing Islington Peckham Hammersmith Wimbledon Clapham Shoreditch Bermondsey Deptford Lewisham Walthamstow Heathrow Gatwick Stansted Bronx Cupertino Redmond Tacoma Boise Fargo Düsseldorf Dortmund Nuremberg Potsdam Rostock Kiel Lübeck Freiburg Karlsruhe Mannheim Wiesbaden Mainz Bonn Kassel Erfurt Jena Weimar Magdeburg Braunschweig Wolfsburg Augsburg Regensburg Würzburg Köln München Sligo Kilkenny Tralee Drogheda Donegal Athlone Falkirk Kirkcaldy Fife Shetland Hebrides Wrexham Llanelli Aberystwyth Bangor Grimsby Scunthorpe Burnley Telford Hereford Worcester Swindon Basingstoke Guildford Woking Crawley Margate Ramsgate Folkestone Maidstone Chelmsford Peterborough Kettering Corby Walsall Solihull Nuneaton Loughborough Barnsley Harrogate Scarborough Whitby Hartlepool Gateshead Kendal Morecambe Truro Falmouth Penzance Torquay Taunton Yeovil Weymouth Salisbury Gladys Mabel Maureen Brenda Sanjay Deepak Anjali Wei Mei Yusuf Aoife Siobhan Niamh Ciara Declan Eoin Cian Rhys Gareth Megan Bethan Olu Chidi Ngozi Kwame Kofi Ayesha Zainab Tariq Imran Bilal Farah Leila Samira Mateusz Agnieszka Kasia Zofia Marek Pawel Jürgen Günter Uwe Heike Sabine Birgit Anke Jens Sven Björn Mustang Ducati Kawasaki Triumphs Vauxhall Lamborghini Ferrari Maserati Porsche Bentley Jaguars Harley Massey Claas Deutz Caterpillar`

/** Made things with a name: one of them has an article, "the ThinkPad with the stickers". */
export const namedThings =
  /^(?:thinkpad|macbook|ipad|imac|chromebook|kindle|xbox|playstation|iphone|gopro|volvo|tesla|bmw|audi)$/
