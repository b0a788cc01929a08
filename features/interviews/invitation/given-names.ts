import { plain } from '@/lib/people/name-words'
import { firstNames } from '@/lib/people/people-words'

// Given names that are no word of a firm or of a sentence ("Mark", "Will", "Rose", "Hope" are left out). They tell "an
// interview with Imani Clarke" from "an interview with Quarry Lane"; who has another name is found by what stands beside.
const more = `
 aaliyah aarav abdul abena abigail abimbola ada adaeze adebayo adele adelina adeola aditi adnan adrian adriana afonso
 agata agnes agnieszka agustin ahmad ahmed ahmet aidan aiko aileen ailsa ainhoa aino aisha aisling aitana ajay akiko
 akinyi akira akosua aksel alan alana alannah alastair alba albena albert alberto aled alejandra alejandro aleksander
 aleksandra alena alessia alexandra alexandre alexei alexis alfie alfonso ali alicia alina aline alisha alison
 alistair allison alondra alonzo alvaro alvise alwin alys amadou amaia amalia amandine amara amelia amelie amina
 aminata amir amirah amit amos amrit anais anan anand anastasia ander andoni andre andreea andrei andres andrzej ane
 aneta anette angelika angelo angus anh anika anita anja anjali anke ankit annabel annabelle annalena annelie annelies
 annelise annemarie annette annie annika annis anselm ansgar antje antoinette anton antonella antonia antonio anya
 aoibhinn aoife apolline arash archie arda ari ariadna ariane arjan arjun arlo arnaud arnav arne arthur arturo arun
 arvind aryan asa asha ashok asier asif astrid aubrey audrey augustin aurelien ava aveline awa axel axelle ayanda
 aydin ayesha aylin ayodele ayse babak babatunde babette balazs baptiste barnaby barry bart bartosz bastiaan bastian
 bastien bea beata beate beatrice beatriz beckett begona bela belen benedict benedikt benoit beppe berenice berit
 bernadette bernd bert bertrand beth bethan bethany bettina bhavna bianca bilal billy bilqis birte bjorn blaise bobby
 bogdan bojan bonnie boris bouchra bradley branwen brenda brent brianna bridget brigid brigitte briony britta brittany
 bronwen bronwyn bruce bruna bruno bryan bryony burak burcu caitlin caitriona caleb callum cameron camilla candice
 caoimhe capucine cara carina carl carla carlo carlos carlota carly carmela carmen carolina caroline carolyn carsten
 carys caspian cassandra catalina cathal catherina cathy catrin catriona cecile cecilia cedric celeste celestine celia
 celina cem ceri cerys cesar cesare chandra chantal chantelle charlene charles charlie charmaine chelsea chema chen
 cherise cheryl chiamaka chiara chidi chike chinedu chioma chris christa christel christelle christiane christina
 christof christoph chukwudi cian ciara ciaran cillian clara clare clarissa claude claudette claudio clelia clemence
 clemens clement clementine cleo clive colette colin conor constance coralie corentin corinna corinne cormac cornelia
 cornelis corrado corrie cosimo cosmin costanza craig cristiano cristina cristobal cyprian cyril cyrus dafydd dagmar
 daisuke dalia damian damien damir dana daniela daniele danielle danny danuta daphne daria dario darius dariusz
 darnell darragh darren dashiell dave davina debbie debra declan dee deepa deepak deepti deirdre delia delphine
 demetrius demi denis denise deniz dennis derek dermot derya deshawn desmond despina detlef devika devon dewi dhruv
 diana diane diarmuid didem didier diego dieter dieuwke dilys dimitri dina dinesh dionne dirk divya diya djamila
 dmitri dolores domenico dominic dominik dominika dominique donal donald donatella donovan dora doreen doris dorota
 dorothea dorothee dorothy douglas dragana duarte duncan duygu dylan dympna eamon ebba edda eddie edgar edit edith
 edoardo edouard eduardo edwin edwina eef eefje efua eileen eilidh eimear einar eirlys ekaterina elaine eleanor elena
 eleni eleonora eleri elias elif elijah elin elina elisa elisabeth elisabetta eliza elke ellen ellie elliot elodie
 eloise elsa elsbeth elsie elspeth eluned elzbieta emanuela emanuele emeka emil emilia emiliano emilie emilija emilio
 emily emmanuel emmanuelle emre emrys encarnacion enda engin enrico enrique enzo eoin erdem eric erica erik erika erin
 ernesto erwan erwin esme esmee espen esra esteban estelle ester esther eszter etienne ettore eugene eugenie eunice
 eva evangelina evelien evelyn ewa ewan ezekiel ezra fabian fabien fabio fabiola fabrice fadi faisal fanny farah
 farida fatima fatma fatou fatoumata fausto federica federico fedor felicity felipe femi fenna ferdinand fergal fergus
 fermin fernando ffion filip filippa filippo finley fintan fiona fiorella flavia fleur florent florin folake folasade
 frances francesca francis francisca franck francois francoise franka franz fraser frederic frederik fredrik freya
 frieda friederike fumiko funmi fynn gabi gabor gabriel gabriela gabriele gabrielle gael gaelle gaetano gail galina
 ganesh gareth gaspard gaurav gauri gavin geert geir gemma genevieve gennaro geoff geoffrey georg georges georgina
 georgios gerald gerard gerardo gerd gerda gerhard gerhild germaine gerrit gertrud gesa gethin ghislaine giada
 giancarlo gianluca gianni gideon gijs gilbert giles gill gilles gillian gina ginevra giorgia giorgio giovanna gisela
 giselle giulia glenys gloria goncalo gonzalo goran gordon gosia graciela graeme graham grainne gregor gregory greta
 grzegorz guadalupe gudrun guido guillermo gulsen gunnar gunther gurpreet gustaf gustav guus gwen gwenael gwenaelle
 gwendolyn gwyneth habib hadiza hakan haley halvard hamid hamish hamza hana hanae hanna hanneke hannelore hannes
 harald harish harold harpreet harriet haruka haruto harvey hassan hattie hazel heather hector hedvig heidi heidrun
 heiko heiner heinrich heinz helen helena helene helga helmut heloise hendrik hendrika henning henri henriette henrik
 herbert hermann hernan herve hettie hetty hicham hilary hilde hildegard hilke hiro hiroko hiroshi holger horatio
 horst hortense houda howard hristo hubert huda hugh hui humphrey huong huseyin hussein huw hye hyejin hywel iain ian
 ibrahim idris ifeanyi ifeoma ignacio ignatius igor iker ikram ilaria ilona ilse imane imani imke imogen imran ina
 indira ines inge ingeborg ingmar ingo ingrid ingvild inigo inma inmaculada ioana iolo iqbal irena irene irina irma
 irmgard isaac isabel isabella isabelle isadora ishaan isidora isidro isla ismael ismail isolde itziar ivan ivana ivo
 ivy iwona ixchel izabela jaap jacek jacinta jack jackie jacqueline jadwiga jagoda jaime jake jakub jamal jamie jamila
 jana janek janelle janet janice janina janine jarek jarrod jasmin jasmine jasper javier jazmin jeanette jeanne jelena
 jelle jemima jemma jen jenna jenny jeremiah jeremy jermaine jerome jerzy jess jesse jesus jette ji-hoon jian jill jin
 jisoo jitka jo joachim joan joanna joanne joaquin jocelyn jochen jodie joel joelle johan johann johanna johannes
 johnny jolanda jonas jone joost jordana jordi jorg jorge joris jorn jorrit jose josefa josefin josefina josep joseph
 josephine josie josue jovana joyce jozef juan juana juanita judit judith judy julian juliana juliane juliette julius
 juma jurgen juri jurre justine justyna jutta jyoti kadir kai kaitlyn kaito kamal kamala kamau kamil kamila kamran
 kanya kaori kareem karim karin karina karine karl karla karolina karsten kasia kaspar kasper kat katarina katarzyna
 kateryna kathrin kathryn katia katja katrin kavita kay kayla kayleigh kazuki keiko keisha keith kel kelechi kellie
 kelly kelvin kendra kenji kenta kerry kerstin keziah khadija khaled khalid kian kiera kieran kimberley kiran kirsten
 kirsti kirsty klara knut koen kofi konrad konstantin kristen kristian kristin kristina kristof krystyna krzysztof
 kumar kurt kwabena kwaku kwame kwesi kyoko lachlan laetitia laia laith lakshmi lamar lara larissa lars lasse laszlo
 latisha latoya lauren laurence laurie lavinia lawrence layla leah leander leandro leanne leila leire lenka lennart
 leo leocadie leona leonard leonardo leonie leonora leopold leopoldine lerato lesley leticia letizia lewis leyla li
 lidia lieke liesbeth lihua lilian liliana lilith lilly lilou lindiwe lindsay lindsey linh linnea lionel lisbeth lise
 livia lizzie ljubica lleucu loes loic lois lola lorcan loredana lorelei lorena loretta lori loris lorna lorraine
 lothar lotte louis louisa louise lovisa lowri lucia lucian luciana lucie lucien lucinda ludmila ludo ludovic ludwig
 luigi luis luisa luise luiz lukasz luke lusia lutz luuk lydia lynn lynne lyudmila maaike mabel macarena maddalena
 maddie madeleine maelys maeve magali magda magdalena maggie magnus mahmoud maike maisie maite maja makoto malachy
 malcolm malgorzata malik malika malin malte mamadou mandeep mandy manfred manish manoj manon manuel manuela marc
 marcel marcela marcello marcelo marcin marco marcos marcus marek maren margarete margarida margarita margaux margot
 margriet marguerite maria mariam mariana marianne marieke mariella marijke marike marilyn marina mario marion marisa
 marisol marissa marit maritza marius mariusz marjan marjolein marleen marlena marlene marlies marloes marlon marta
 martha martijn martina martine marwan maryam masako massimo matei mateo mateusz mathias mathieu mathilde mathis
 matilda mats matt matteo maud maura maureen maurice mauricio maurizio mauro maxence maxime maxine maya mayra mbali
 meena meera mehdi mehmet mei meike meiling mel melanie melinda melvyn mercedes merel meret meriem meritxell merle
 merve mette mia michaela michal michalina michela michele micheline mick mieke miguel mihaela mihai mika mikael
 mikhail mila milena miles milo min-jun mina ming minh minho miranda mireia mireille mirela miriam mirjam mirko
 miroslav mohamed mohammed mohit mohsen moira molly mona monica monika monique montse montserrat morag morgane moritz
 morten morwenna mostafa moussa muhammad muna murat muriel murray mustafa myfanwy myra myriam nabila nacho nadege
 nadia nadine nadja nanette naoko naomi narges nasreen nasrin natalia natalie natasha naveed navid nawal nazanin ndidi
 neha nehir neil nele nell nerea nerys neville ngozi nia niall niamh nico nicola nicoletta nicolette niels nienke
 nieves nigel nikhil nikita niklas nikola nikolai nils nimrod nina nisha njeri nkechi noel noelia noemi noemie nomsa
 nomvula noor nora norbert norma nuala nuria nyasha oana obinna oceane odette odile ofelia oksana ola olabisi olaf
 oleg oleksandr olena olga oliver olivier olu olumide oluwaseun omar omer ondrej onur ophelia ophelie oriol orla
 ornella orsolya osagie oscar oskar osman osvaldo otieno otto oumar ousmane owen oyinkansola oyvind ozge ozlem paco
 padraig palesa paloma paolo parisa parvati pascal pascale patrice patrick patrik patrizia pau paula paulette paulina
 pauline pavel pavla pawel paz peadar pedro pelle penelope pepe perrine pete petr petra petronella phil philip
 philippa phoebe phuong phyllis pia pierluigi piero pierre pierrick pieter pietro pilar pinar piotr pippa polly pooja
 poppy pradeep prakash pranav preethi preeti priscilla priti priyanka purnima quentin rachid rachida radek radha radu
 raf rafael rafaela rafal raffaele raffaella ragnhild raheem rahul rainer raisa rajesh rakesh ralf ralph ramon ramona
 randy rania raoul raphael rasheed rashida rasmus raul ravi raymond rebekah rebekka refilwe regina regula reiner
 reinhard reinhold rekha remi renata renate renato rene renee reto reuben rhiannon rhona rhys ria ricarda ricardo
 riccardo richard rick rik rina rita rizal rob robert roberta roberto rocio roderick rodney rodrigo roger rogier rohan
 roisin roland rolf romain roman romy ron ronan ronja roos rosa rosalie rosalind rosana rosaria rosario rosemary roser
 rosheen rosie roswitha rowena roxana roxane roy ruairi ruben rudi rudolf rukhsana rupert russell rutendo ruth ruud
 ruxandra ryo sabina sabrina sachin sadia sadie saima saira sakura sally salma salman salome salvatore sameera samir
 samira sandeep sandrine sanjana sanjay sanjeev santiago saoirse sascha saskia satoshi sean seb sebastien selin selina
 selma senan seo-yeon seojun seren serena serge sergei sergio serhat serkan sevda severin severine seydou shabnam
 shane shanelle shanice shaniqua shannon sharmila shauna shawn shawna sheena sheila shereen shilpa shirin shreya
 shukri shweta sian sibel sibusiso sibylle siebe siegfried sigrid sigrun sijmen silje silke silvana silvia silvio
 simon simona simone sina sindre sinead siobhan sipho sita siti siwan siya sjoerd slavica slawomir sneha snezana sofia
 sofie soheila solange solene solveig sonia sonja sophia soraya soren sorin soukaina soumaya stacey stan stanislav
 stavros stefania stefanie stefano steffen stella stellan sten stepan stephan stephane stephon stian stijn stuart
 sukhdeep suki sumaya sumit sunil sunita sunniva suresh susana susann susanna sushila susie suzanne suzie sven svenja
 svetla svetlana swantje swati sybil sylvain sylvia synne szilvia szymon sören tabea tabitha tadeo tadeusz tadhg
 tahira taiwo takashi takeshi takumi talia tamara tamika tamsin tamsyn tanguy tania tanisha tanja tanvi tara tarek
 tariq tariro tasha tatiana tatjana tawanda tayo teagan ted tegan tegwen temitope tendai teodor teodora teresa tereza
 terry tess tessa thabo thandi thandiwe thea thelma theo theodor theodora theresa therese thessaly thiago thibault
 thierry thilo thomasina thora thorsten thuy tierney tiffany tilda tilman timea timo tina tiziana tiziano tjark tobi
 tobiah tobias toby todd tom tomas tomasz tommaso tommy tomoko toni tonya torben torbjorn torsten tove tracey tracy
 travis trevor trish tristan trond trudi trudy truus tuan tugba tunde tuomas tyrell tyrone ubaldo uchenna uday ugo ulf
 ulla ulrich ulrika ulrike umar umberto umut una unai unathi ursula urszula usha uta ute vaclav valentin valentina
 valeria valerie valerio vanessa varun vasco vasile vaughan veerle venkat vera verena veronica veronika veronique
 vesna vianney vicente vicki vicky victor vijay vijaya vikas vikram viktor viktoria vilma vinay vincenza vincenzo
 viola viorica virgil virginie vito vivek vivian viviana viviane vivien vlad vladimir vojtech volker vukasin waleed
 walter wanda wanjiru warren wayan wayne wei wendell wendy wenke werner weronika wessel wiebke wiktoria wilf wilfred
 wilfried wilhelm wilhelmina wilko willeke willem willemijn willie wilma wim winfried winifred winston wioletta
 wojciech wojtek xabier xander xanthe xavi xavier xiao xiaoming ximena xin xiomara yadira yahya yan yannic yannick
 yannis yara yasemin yash yasin yasmin yasmine yassine yaw yelena yetunde yiannis yifan yildiz ying yoann yoko yolanda
 yolande yong yosef youssef yuki yuko yuliya yusra yusuf yves yvette yvonna yvonne zachary zaheer zahida zahra zaid
 zainab zainul zakia zanele zara zbigniew zdenek zelda zelma zenobia zeynab zeynep ziad zofia zoltan zora zsofia
 zsuzsa zuleika zuri zuzana zuzanna zygmunt
`

const known: ReadonlySet<string> = new Set([...firstNames, ...more.trim().split(/\s+/).map(plain)])

const strokes = /[łøı]/

/** "Anne-Laure", "Dana": somebody's first name, as a word. */
export const isGivenName = (word: string) => {
  const bare = plain(word)
  const name = strokes.test(bare)
    ? bare.replace(/[łøı]/g, letter => ({ ł: 'l', ø: 'o' })[letter] ?? 'i')
    : bare
  return known.has(name) || (name.includes('-') && known.has(name.split('-')[0] ?? ''))
}
