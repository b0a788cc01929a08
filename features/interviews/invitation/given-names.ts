import { plain } from '@/lib/people/name-words'
import { firstNames } from '@/lib/people/people-words'

// Given names that are no word of a firm or of a sentence ("Mark", "Will", "Rose", "Hope" are left out). They tell "an
// interview with Imani Clarke" from "an interview with Quarry Lane"; who has another name is found by what stands beside.
const more = `
 abdul abena abigail ada adaeze adele aditi adnan adrian adriana afonso agata agnes agnieszka ahmed ahmet aidan
 aileen ailsa ainhoa aino aisha aitana ajay akinyi akira akosua aksel alan alastair alba albert alberto aled
 alejandra alejandro aleksandra alena alessia alexandra alexis alfie alfonso ali alina aline alison alistair allison
 alvaro alwin alys amalia amandine amara amelia amina aminata amir amit amos amrit anais anand anastasia ander andre
 andreea andrei andrzej anette angelika angelo angus anh anika anita anja anjali anke ankit annabel annabelle
 annalena annelie annelies annemarie annette annika annis anselm antje antoinette anton antonia antonio anya aoibhinn
 aoife arash arda ari ariane arjan arjun arlo arnaud arnav arne arthur arturo arvind aryan asa asha ashok asier
 astrid audrey augustin aurelien ava awa axel ayanda aydin ayesha ayodele ayse babatunde babette balazs baptiste
 barry bart bartosz bastiaan bastian bastien bea beate beatrice beatriz begona bela belen benedikt benoit beppe
 bernadette bernd bert bertrand beth bethan bethany bettina bhavna bianca bilal bilqis birte bjorn bogdan bojan
 bonnie boris bouchra brenda brent brianna bridget brigitte britta bronwyn bruce bruna bruno bryony caitlin caitriona
 caleb callum cameron candice caoimhe capucine cara carina carla carlo carlos carly carmen caroline carsten carys
 cassandra catalina catherina cathy catrin cecile cecilia cedric celeste celia celina cem ceri cerys cesar chandra
 chantal charlene charles charlie chema chen chiamaka chiara chidi chinedu chris christa christel christelle
 christiane christina christof christoph chukwudi cian ciara ciaran clara clare clarissa claude claudio clemens
 clement clive colette colin conor constance coralie corinna corinne cormac cornelia craig cristina cyril dafydd
 dagmar dalia damian damien dana daniela danielle danny daria dario darius darren dave davina debbie declan dee deepa
 deepak deepti deirdre delia delphine demi denis denise deniz dennis derek dermot derya desmond detlef devon dewi
 dhruv diana diarmuid diego dieter dieuwke dilys dimitri dina dirk divya dmitri dolores dominic dominik dominika
 dominique donal dora doreen doris dorota dorothea dorothee douglas dragana duncan dylan dympna eamon edda eddie
 edgar edit edith eduardo edwin eef efua eileen eimear eirlys ekaterina elaine eleanor elena eleni elias elif elisa
 elisabeth eliza ellen ellie elliot elodie eloise elsa elsbeth eluned emeka emil emilia emiliano emilie emily
 emmanuel emre emrys enda enrique enzo eric erica erik erika erin ernesto erwan erwin esmee esra esteban esther
 eszter etienne eugenie eva evelien evelyn ewa ewan fabian fabien fabio fabrice farah farida fatima fatma fatou
 federica federico felicity felipe femi ferdinand fergus fermin fernando ffion filip fintan fiona fleur florent
 folasade frances francesca francis francois francoise franka franz fraser frederic frederik freya frieda friederike
 funmi fynn gabi gabor gabriel gabriela gabrielle gael gaelle gail gareth gaurav gavin geert gemma geoff geoffrey
 georg georges georgina gerard gerardo gerd gerda gerhard gerhild gerrit gethin gianluca gideon gijs giles gill
 gillian gina giorgio gisela giulia gloria gonzalo goran gordon gosia graeme graham grainne gregor gregory greta
 grzegorz guadalupe gudrun guido gunnar gunther gurpreet gustav guus gwen gwenaelle gwyneth hakan hamish hamza hana
 hanna hanneke hannes harald harish harpreet harriet haruka hassan hattie hazel heather hector heidi heidrun heiko
 heiner heinz helen helena helene helga helmut hendrik henning henriette henrik herbert hettie hetty hicham hilary
 hilde hilke hiro hiroshi holger horst houda howard hubert hugh hui huong huseyin hussein huw hye hyejin hywel iain
 ian ibrahim idris ifeanyi ignacio igor iker ilaria ilse imani imke imogen imran ina ines inge ingeborg ingo ingrid
 inigo ioana iolo irena irene irina isaac isabel isabella isabelle ishaan isidro isla ismael itziar ivan ivana ivo
 ivy jaap jacek jack jackie jacqueline jaime jake jamal jamie jana janet janice janina janine jasmin jasmine jasper
 javier jeanette jeanne jelena jelle jemima jen jenna jenny jeremy jerome jess jesus jette jian jill jin jisoo jitka
 jo joachim joan joanna joanne joaquin jochen jodie joel joelle johan johann johanna johannes johnny jolanda jonas
 joost jordi jorg jorge joris jorn jorrit jose josefin josefina josep joseph josie joyce juan judith judy julian
 juliana juliane juliette julius juma jurgen jurre justine justyna jyoti kai kaito kamal kamau kamila kamran kaori
 kareem karim karin karina karl karla karolina karsten kasia kaspar kasper kat katarina katarzyna kathrin katia katja
 katrin kavita kay kayla keiko keisha keith kel kelly kenji kenta kerry kerstin khadija kian kieran kirsten kirsty
 klara knut koen kofi konrad konstantin kristen kristian kristin kristina kristof krzysztof kumar kurt kwabena kwame
 kwesi lachlan laia laith lakshmi lara larissa lars lasse laszlo latoya lauren laurence laurie leah leandro leanne
 leila lenka lennart leo leonard leonie leonora leopold lerato leticia lewis leyla li lidia lieke liesbeth lihua
 lilian liliana lilly lindsay lindsey linh lionel lisbeth lise lizzie loes loic lois lola lorena loretta lorna
 lorraine lothar lotte louis louisa louise lowri lucia luciana lucie lucien ludo ludovic ludwig luis luisa luise luiz
 lukasz luke lutz lydia lynn lynne maaike mabel maddie madeleine maeve magali magda magdalena maggie magnus mahmoud
 maike maisie maite malcolm malik malika malin malte mamadou mandeep mandy manfred manish manon manuel manuela marc
 marcel marcela marcello marcin marco marcos marcus marek maren margarida margarita margaux margot margriet
 marguerite maria mariam mariana marianne marieke marijke marike marina mario marion marisa marisol marissa marit
 marius marjan marleen marlene marlies marloes marlon marta martha martijn martina martine mateo mathias mathieu
 mathilde matilda mats matt matteo maud maura maureen maurice mauricio maxime maxine maya mbali meena meera mehdi
 mehmet mei meike meiling mel melanie melinda melvyn mercedes merel meret meriem meritxell merle mette mia michaela
 michal michele micheline mick mieke miguel mihai mika mikael mikhail mila milena miles milo mina ming minh minho
 mireia mirela miriam mirjam miroslav mohamed mohammed mohit mohsen moira molly mona monica monika monique montse
 montserrat morgane moritz morten moussa muhammad murat muriel murray mustafa myra myriam nacho nadege nadia nadine
 nadja naoko naomi nasreen nasrin natalia natalie natasha naveed navid nawal neha neil nele nell nerea neville ngozi
 nia niall niamh nicola nicoletta niels nienke nieves nigel nikhil niklas nikola nikolai nils nina nisha njeri nkechi
 noel noemi noemie nomsa nomvula noor nora norbert norma nuala nuria obinna odile ola olaf oleg olga oliver olivier
 olu oluwaseun omar omer ondrej onur oriol orla oscar oskar osman otieno otto oumar ousmane owen ozlem paco padraig
 paloma paolo parisa pascal pascale patrice patrick patrik pau paula paulina pauline pavel paz pedro pelle penelope
 pepe pete petr petra phil philip philippa phoebe phuong pia pierre pieter pilar piotr pippa polly pooja poppy
 pradeep prakash priscilla priyanka quentin rachid radek radu raf rafael rahul rainer rajesh rakesh ralf ralph ramon
 ramona rania raoul raphael rashida rasmus raul ravi raymond rebekka regina regula reiner reinhard reinhold rekha
 remi renate rene renee reto rhiannon rhys ricardo richard rick rik rina rita rizal rob robert roberta roberto rocio
 rodney rodrigo roger rogier rohan roisin roland rolf romain roman romy ron ronan ronja rosa rosalie rosalind rosana
 rosario rosemary roser rosie roxana roxane roy ruairi ruben rudi rudolf rukhsana rupert russell rutendo ruth ruud
 ryo sabrina sadie saima saira sakura sally salma sameera samir samira sandrine sanjana sanjay sanjeev santiago
 saoirse sascha saskia satoshi sean seb sebastien selin selina seojun seren serena serge sergei sergio serkan severin
 severine seydou shabnam shane shanelle shannon shauna shawn shawna sheila shilpa shirin shreya shweta sibel sibylle
 siebe siegfried sigrid sigrun silke silvana silvia simon simona simone sina sinead siobhan sipho sita siti siwan
 sjoerd slawomir sneha sofia sofie soheila solange solene solveig sonia sonja sophia soraya soren sören soukaina
 soumaya stacey stan stanislav stefanie stefano steffen stella sten stephan stephane stijn stuart sukhdeep sunil
 sunita suresh susann susanna sushila susie suzanne suzie sven svenja svetlana swantje swati sylvain sylvia tabea
 tadeusz tadhg takashi takumi tamara tamsin tania tanja tanvi tara tarek tariq tasha tatiana tatjana ted tegan
 temitope tendai teodora teresa tereza terry tess tessa thabo thandi thea theo theodor theodora theresa therese
 thibault thierry thilo thorsten thuy tiffany tilda tilman tina tjark tobi tobias toby todd tom tomas tomasz tommy
 toni tonya torben torsten tracey tracy travis trevor trish tristan trudy tuan tugba tunde uchenna uday ulf ulrich
 ulrike umar umut una unai ursula uta ute valentin valentina valeria valerie vanessa varun vera verena veronica
 veronika veronique vesna vicente vicki vicky victor vijay vikas vikram viktor viktoria vinay viola virginie vivek
 vivian viviane vivien vladimir vojtech volker walter wanda wanjiru wayan wayne wei wendy wenke werner wessel wiebke
 wilf wilfred wilfried wilhelm wilko willem willemijn wilma wim winfried wojciech wojtek xabier xanthe xavier xiao
 xiaoming ximena xin yan yannick yannis yara yasemin yash yasin yasmin yasmine yassine yaw yetunde yifan yildiz ying
 yoko yolanda yong youssef yuki yusuf yves yvette yvonne zahra zainab zainul zanele zara zbigniew zdenek zeynep ziad
 zoltan zsofia zuzana zuzanna
`

const known: ReadonlySet<string> = new Set([...firstNames, ...more.trim().split(/\s+/).map(plain)])

/** "Anne-Laure", "Dana": somebody's first name, as a word. */
export const isGivenName = (word: string) => {
  const name = plain(word).replaceAll('ł', 'l').replaceAll('ø', 'o').replaceAll('ı', 'i')
  return known.has(name) || known.has(name.split('-')[0] ?? '')
}
