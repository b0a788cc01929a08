import { plain } from '@/lib/people/name-words'
import { firstNames } from '@/lib/people/people-words'

// Given names that are no word of a firm or of a sentence ("Mark", "Will", "Rose", "Hope" are left out). They tell "an
// interview with Imani Clarke" from "an interview with Quarry Lane"; who has another name is found by what stands beside.
const more = `
 abdul abigail ada adele adnan adrian adriana agnes agnieszka ahmed aidan aileen ainhoa aisha aitana ajay akira alan
 alastair alba albert alberto alejandra alejandro alena alessia alfie alfonso alison alistair allison alvaro amalia
 amara amelia amina amir amit amos amrit anand anastasia ander andre andrei andrzej anette angelika angelo angus anika
 anita anja anjali anke ankit annabel annabelle annalena annelie annelies annemarie annette annika anselm antje
 antoinette anton antonia antonio aoife ariane arjun arnaud arne arthur aryan asha ashok asier astrid axel aydin ayesha
 ayse barry bart bastiaan bastien beate beatrice beatriz begona bela belen benedikt benoit bernadette bernd bertrand
 bethany bettina bianca birte bjorn bogdan boris brenda brent bridget brigitte bronwyn bruce bruno caitlin caleb callum
 cameron carla carlos carmen caroline carsten cassandra catalina catherina catrin cecile cedric celia celina cesar
 chantal charlene charles chema chen chiara chidi chris christa christel christelle christiane christina christof
 christoph ciara clara clarissa claude clemens clement colette colin conor constance corinna corinne cornelia cristina
 cyril dafydd dagmar damien danielle daria darius darren dave debbie declan deepa deepak delphine denise dennis derek
 desmond detlef devon dhruv diana diego dieter dina dirk divya dmitri dolores dominic dominik dominique donal dora
 doreen dorothea dorothee douglas duncan dylan eamon edda edit edith eduardo edwin eileen ekaterina elaine eleanor
 elena eleni elias elif elisa elisabeth eliza elodie eloise elsa emeka emil emilia emiliano emilie emily emmanuel
 enrique enzo eric erica erik erika erin ernesto erwan esmee esther etienne eugenie eva evelien evelyn fabian fabien
 fabio fabrice farah fatima fatma federica federico felicity felipe femi ferdinand fermin fernando fiona fleur florent
 frances francesca francis francois francoise franka franz fraser frederic frederik frieda friederike gabriel gabriela
 gabrielle gael gaelle gareth gaurav gavin gemma geoff geoffrey georg georges georgina gerard gerardo gerd gerda
 gerhard gerhild gerrit gideon gijs giles gillian gina giorgio gisela giulia gloria gonzalo gordon graeme graham gregor
 gregory greta guadalupe gudrun guido gunnar gunther gwen gwenaelle hamish hamza hana hanna hanneke harald harpreet
 harriet haruka hassan hazel heather hector heidi heidrun heiko heiner helen helena helene helga helmut hendrik henning
 henriette henrik herbert hettie hilary hilde hiro hiroshi holger horst howard hubert hugh hui hussein iain ian ibrahim
 ignacio igor iker ilse imani imke imogen imran ines inge ingeborg ingo ingrid ioana irena irene irina isabel isabella
 isabelle isidro isla ismael itziar ivan ivo ivy jaap jacek jack jackie jaime jamal jamie jana janet janice janina
 janine jasmin jasmine javier jeanette jeanne jelena jelle jemima jenna jenny jeremy jerome jesus jette jian jill jitka
 joachim joan joanna joanne joaquin jochen joelle johan johann johanna johannes jolanda jonas joost jordi jorg jorge
 joris jorn jose josefina josep joseph josie joyce juan judith judy julian juliana juliane juliette julius jurgen jurre
 justine justyna kaito kamal kamila karim karin karina karl karla karsten kasia kaspar kasper katarzyna katia katja
 katrin kavita kay kayla keiko keisha keith kelly kenji kenta kerry kerstin khadija kieran kirsten kirsty klara knut
 koen kofi konrad konstantin kristen kristin kristina kristof kumar kurt kwabena kwame lachlan laia lakshmi lara
 larissa lars lasse laszlo latoya lauren laurence laurie leah leandro leanne leila lennart leo leonard leonie leonora
 leopold leticia lewis li lidia lieke liesbeth lilian liliana lilly lindsay lindsey lionel lisbeth loic lois lorena
 loretta lorna lorraine lothar lotte louis louisa louise lowri lucia luciana lucie lucien ludovic ludwig luis luisa
 luise luiz lukasz lutz lydia lynn lynne maaike mabel maddie madeleine magali magda magdalena magnus mahmoud maike
 maite malcolm malika malin malte mandy manfred manish manon manuel manuela marc marcel marcela marcello marcin marco
 marcos marcus maren margarida margarita margaux margot marguerite maria mariam mariana marianne marieke marijke marike
 marina mario marion marisa marisol marit marius marjan marleen marlene marlies marloes marlon marta martha martijn
 martina martine mateo mathias mathieu mathilde matilda mats matt matteo maud maura maureen maurice mauricio maxime
 maxine maya meena meera mehdi mehmet meike melanie melinda mercedes merel meret meritxell merle mette mia michal
 michele micheline miguel mika mikael mikhail milena miles milo mina ming minh mireia mirela miriam mirjam mohamed
 mohammed mohit moira monika monique montse montserrat morgane moritz morten muhammad muriel murray mustafa myriam
 nacho nadege nadia nadine nadja naoko naomi nasrin natalia natalie natasha naveed neil nele nell nerea ngozi nia niall
 niamh nicola nicoletta niels nienke nieves nigel nikhil niklas nikola nikolai nils nina nisha noemi noemie nomvula
 noor nora norbert norma nuria odile ola olaf oleg olga oliver olivier olu oluwaseun omar oriol orla oscar oskar osman
 otto owen paco padraig paloma paolo pascal pascale patrice patrick patrik pau paula paulina pauline pavel paz pedro
 pelle penelope pepe petra phil philip philippa phoebe pia pierre pieter pilar piotr pooja poppy pradeep priscilla
 priyanka rachid radu rafael rahul rainer rajesh rakesh ralf ralph ramon ramona raoul raphael rasmus raul raymond
 rebekka regina regula reiner reinhard reinhold remi renate rene renee reto rhiannon rhys ricardo richard rik rina rita
 robert roberta roberto rocio rodney rodrigo roger rohan roland rolf romain ronan ronja rosa rosalie rosalind rosana
 rosario rosemary roser roxana roxane roy ruben rudi rudolf rupert russell ruth ruud ryo sabrina saima sakura sally
 salma sameera samir sandrine sanjay sanjeev santiago saoirse sascha saskia satoshi sean sebastien selin selina serena
 serge sergei sergio severine shane shannon shauna shawn shawna sheila shilpa shirin shreya sibel siebe siegfried
 sigrid silke silvana silvia simon simona simone sina sinead siobhan sita sjoerd slawomir sneha sofia sofie soheila
 solange solene solveig sonia sonja sophia soraya soren soumaya stan stanislav stefanie stefano stella sten stephan
 stephane stijn stuart sunil suresh susann susanna sushila suzanne sven svenja svetlana swantje swati sylvain sylvia
 sören tabea tadeusz takashi tamara tamsin tania tanja tara tariq tasha tatiana tatjana teresa tess tessa thandi thea
 theo theodor theodora theresa therese thibault thierry thilo thorsten tiffany tilman tina tjark tobi tobias todd tom
 tomas tomasz torben torsten tracey tracy travis trevor trish tristan trudy tunde uchenna ulf ulrich ulrike umar umut
 unai ursula uta ute valentin valentina valeria valerie vanessa vera verena veronica veronika veronique vesna vicente
 vicky victor vijay vikram viktor viktoria vinay viola virginie vivek vivian viviane vivien vladimir volker walter
 wanda wei wendy wenke werner wessel wiebke wilf wilfried wilhelm wilko willem willemijn wilma wim winfried wojciech
 xabier xavier xiao xin yan yannick yannis yara yasemin yash yasmin yasmine yaw ying yoko yolanda yong yuki yusuf yves
 yvette yvonne zahra zainab zara zbigniew zdenek zeynep zoltan zuzana
`

const known: ReadonlySet<string> = new Set([...firstNames, ...more.trim().split(/\s+/).map(plain)])

/** "Anne-Laure", "Dana": somebody's first name, as a word. */
export const isGivenName = (word: string) => {
  const name = plain(word).replaceAll('ł', 'l').replaceAll('ø', 'o').replaceAll('ı', 'i')
  return known.has(name) || known.has(name.split('-')[0] ?? '')
}
