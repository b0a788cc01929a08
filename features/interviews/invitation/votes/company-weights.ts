import { weightsOf } from './weights'

// Learnt from the batches; `learn.ts` writes it.
export const companyWeights = weightsOf(`
a:00000 -0.2  a:1 -0.4  a:10 -0.1  a:11th -0.1  a:12 -0.1  a:14 -0.5  a:2 -0.1  a:2026 -0.1  a:3 -0.3
a:30 -0.3  a:4 -0.2  a:8 -0.1  a:8th -0.1  a:9 -0.2  a:a -0.1  a:acquisition -0.1  a:adeyemi -0.4
a:adviser -0.1  a:advisor -0.1  a:ag 1.4  a:all -0.1  a:als -0.1  a:am 0.9  a:an -0.1  a:analyst -0.1
a:analytics -0.4  a:and 0.8  a:application -0.1  a:as 0.3  a:assessment -0.4  a:associati -1.7  a:at -0.3
a:auf -0.2  a:aus -0.1  a:b.v 1.2  a:bank -0.3  a:be -0.1  a:bei -0.1  a:bleibt -0.8  a:brandt -0.1
a:bring -1  a:by -0.1  a:c -0.8  a:calendar -0.3  a:call -0.1  a:candidature -0.9  a:card -0.1  a:care -1.3
a:careers 1.9  a:center -0.3  a:centre -0.1  a:chat -0.5  a:confirmation -0.1  a:confirmed -0.1
a:consultant -0.3  a:controller -0.1  a:convenu -0.1  a:coordinator -0.2  a:cordialement -0.3
a:cordiales -0.1  a:council -0.2  a:dan -0.1  a:das -0.2  a:dat -0.4  a:data -0.3  a:date/time -0.2
a:de -0.3  a:dec -0.3  a:deep -0.1  a:den -0.1  a:dental -0.1  a:des -0.2  a:designer -0.1  a:details -0.1
a:discussed -0.2  a:du -0.3  a:días -0.1  a:e -0.9  a:early 0.9  a:el 0.6  a:employer -0.2  a:en -0.1
a:engineer -0.1  a:enthält -0.2  a:entretien -0.3  a:es -0.1  a:est -0.1  a:et -0.4  a:event -0.2
a:foods 1.7  a:for 0.9  a:frau -0.1  a:freight -0.1  a:from -0.3  a:geht -0.1  a:general -0.1
a:gesprek -0.2  a:give -0.1  a:gmbh 1.5  a:gustaría -0.2  a:haben -0.1  a:had -0.1  a:half -0.1  a:has 0.9
a:have 1.6  a:hebben 0.1  a:here 1  a:herr -0.1  a:hiring 2.8  a:hospital -0.7  a:hospitals -0.2  a:hrb -0.1
a:humaines -0.1  a:i -0.1  a:if -0.6  a:im -0.1  a:in 0.9  a:inc 1.1  a:info -0.1  a:insurance 0.9
a:interview -0.2  a:interviews 0.1  a:intro 0.7  a:invitation -0.2  a:is 0.1  a:ist -0.2  a:it -0.1
a:its -0.4  a:je -0.1  a:job -0.1  a:journée -0.1  a:kingdom -0.1  a:können -0.1  a:lane -0.2  a:le 0.9
a:lead -0.1  a:leider -0.2  a:leuk -0.1  a:like -0.1  a:lind -0.3  a:link -0.1  a:llp 2.8  a:love -0.2
a:manager -0.2  a:marsh -0.2  a:may 0.2  a:meet -0.1  a:meeting -0.2  a:message -0.3  a:mit -0.1
a:morgen -0.1  a:museum -0.7  a:must -0.1  a:mutual -0.1  a:news -0.2  a:nhs -0.3  a:not -0.1  a:number -0.5
a:of -0.5  a:office -0.3  a:officer -0.2  a:on -0.4  a:op 0.6  a:opening -0.1  a:operations -0.1
a:options -0.1  a:para 1.2  a:park -0.2  a:per -0.5  a:petersen -0.3  a:phone -0.1  a:placeholder -0.7
a:plus -0.2  a:position -0.3  a:pour -0.1  a:primary -0.5  a:pty -2.7  a:que -0.7  a:recruiter -0.1
a:recruiting 2.6  a:recruitment 1.7  a:recrutement -0.1  a:representative -0.1  a:resources -0.3
a:ridge -0.2  a:role -0.2  a:room -0.4  a:saludo -0.2  a:scheduled -0.1  a:school -1.1  a:screen -0.1
a:search -0.1  a:send -0.2  a:serez -0.1  a:services -0.3  a:software -0.4  a:soirée -0.1  a:soon -0.1
a:sorry -0.3  a:specialist -0.1  a:spreekt -0.1  a:st -0.1  a:staffing -0.2  a:step -0.2  a:street -0.1
a:systems -0.5  a:talent 1.8  a:tardes -0.1  a:team 0.1  a:thanks -0.1  a:that -0.1  a:this 1  a:time -0.3
a:to -0.6  a:training 1.3  a:trust -0.3  a:type -0.1  a:um -0.1  a:und -0.5  a:unterlagen -0.3  a:use -0.1
a:vacancy -0.3  a:van -0.2  a:via -0.4  a:vom -0.1  a:von -0.1  a:vor -0.1  a:vous -0.2  a:vriendelijke -0.1
a:we -0.2  a:web -0.1  a:werden 0.3  a:will -0.7  a:wir -0.3  a:wishes -0.2  a:with 0.1  a:would 0.6
a:x 0.3  a:y -0.3  a:you -0.1  a:you're -0.1  a:your -0.1  a:zoom -0.3  a:zu -0.1  a:zum -0.1  a:à -0.2
account:all-words:1 -0.5  account:all-words:2 0.5  account:begins -0.3  account:ends -0.3
account:goes-further 0.6  account:has 0.5  account:is 0.2  account:no-word -0.1  account:some-word 0.1
alone:below 0.1  alone:head -0.1  alone:text -0.1  alone:title -0.3  ap:below:& -0.9  ap:below:( -0.1
ap:below:) 0.1  ap:below:* 1.2  ap:below:, 0.3  ap:below:- 1.1  ap:below:. -0.7  ap:below:: -0.1
ap:below:| 0.3  ap:below:· 0.8  ap:head:& -0.8  ap:head:( -0.6  ap:head:) 0.5  ap:head:- -0.2
ap:head:. -0.2  ap:text:! 0.6  ap:text:" 1.1  ap:text:& -0.2  ap:text:( 0.2  ap:text:) -0.2  ap:text:, -0.1
ap:text:- 0.9  ap:text:. 0.5  ap:text:/ -0.1  ap:text:: -0.3  ap:text:; -0.3  ap:text:< 0.3  ap:text:? -0.1
ap:text:| 0.5  ap:title:& -0.6  ap:title:( 0.3  ap:title:) 0.3  ap:title:, -0.2  ap:title:- 1
ap:title:/ -0.1  ap:title:: -0.1  ap:title:< 0.5  ap:title:@ -0.6  ap:title:| 1.3  ap:title:– -0.2
article 0.4  b:1 -0.4  b:10:00 -0.1  b:10:30 -0.1  b:10:45 -0.1  b:11:30 -0.1  b:12:30 -0.4  b:13 -0.1
b:13:30 -0.1  b:14 -0.1  b:18 -0.1  b:2 -0.1  b:3 -0.3  b:30 -1  b:4 -0.1  b:40 -0.3  b:5 -0.2  b:8 -0.1
b:9 -0.1  b:9:00 -0.2  b:9:30 -0.1  b:a 0.3  b:account -0.1  b:agence -1.8  b:alright -0.1  b:als -0.2
b:am -0.1  b:amtsgericht -0.1  b:an -0.4  b:and -0.2  b:as -0.1  b:assessment -0.1  b:at 1.3  b:au 1
b:auf -0.1  b:aus -0.1  b:avec 1.6  b:backend -0.5  b:bank 0.1  b:bei 2  b:beste -0.1  b:bij 1.6
b:bonjour -0.1  b:business -0.2  b:by -0.4  b:bäckerei -0.2  b:call -0.5  b:candidature -0.3  b:central -0.2
b:chez 1.4  b:claims -0.3  b:clínica -1.1  b:con -0.1  b:confirmation -1.2  b:credit -0.1  b:customer -0.1
b:data -0.1  b:de -0.7  b:dein -0.2  b:deine -0.1  b:del -0.2  b:der 0.9  b:des -0.1  b:di -0.1  b:die -0.1
b:digital 1.4  b:do -0.1  b:dott.ssa -0.1  b:du 0.3  b:e -0.3  b:eastern -0.6  b:ein -0.2  b:einem -0.1
b:en 0.4  b:entretien -0.3  b:entrevista -0.1  b:event -0.1  b:finance -0.5  b:food -0.1  b:for 0.1
b:frau -0.1  b:from 1.8  b:functie -0.3  b:für -0.1  b:general -0.1  b:gesprek 0.6  b:gmbh -0.1
b:growth -0.9  b:guten -0.1  b:hallo -0.1  b:harbour -0.3  b:hey -0.3  b:hi -0.1  b:hiring -0.1  b:hoi -0.2
b:hola -0.2  b:hospitals -1.2  b:hotel -0.8  b:hr 0.1  b:ich -0.1  b:ihr -0.3  b:ihre 1.2  b:il -0.8
b:im 0.6  b:in 0.2  b:its -0.6  b:kingdom -0.1  b:kurze -0.1  b:la 1.1  b:le -0.2  b:leiter -0.1
b:lena -0.2  b:liebe -0.1  b:manager -0.1  b:medical -0.1  b:meeting -0.2  b:melden -0.1  b:met -1.3
b:mit 0.1  b:mountain -0.4  b:new -0.2  b:nhs -0.7  b:of 0.4  b:office -0.3  b:on -0.2  b:our -0.1
b:pacific -0.2  b:partner 1.2  b:people -0.1  b:per -0.7  b:pm -0.1  b:por -0.1  b:prairie -0.1
b:priya -0.1  b:product -0.1  b:public -0.4  b:recruiter -0.6  b:recruitment 1.1  b:recrutement 1
b:recursos -0.3  b:responsable -0.5  b:ridge -0.1  b:robin -0.1  b:school -0.1  b:screen -0.4
b:segreteria 1  b:servus -0.1  b:sollicitatiegesprek -0.3  b:soy -0.6  b:st -0.4  b:stadt -0.2  b:staff -0.3
b:stelle -0.1  b:studio -0.4  b:sue -1  b:talent -0.2  b:this -0.4  b:time -0.5  b:to -0.3  b:tom -0.1
b:training -0.1  b:und -0.1  b:united -0.4  b:unser -0.1  b:unsere -0.6  b:unserem -0.2  b:unseren -0.4
b:unserer -0.1  b:us -0.1  b:van 0.6  b:via -1.5  b:viele -0.1  b:vorstellungsgespräch -0.2  b:with 0.9
b:would -0.3  b:you -0.2  b:your -0.1  b:zoom -0.1  b:zum -0.2  b:zur -0.3  b:à -1.2  bb:about the -0.4
bb:acknowledge the -0.1  bb:an dem -0.3  bb:ask for -0.2  bb:at our -0.1  bb:bei der 1.3
bb:bewerbung als -0.3  bb:bitte melden -0.3  bb:bring your -0.3  bb:by the -0.7  bb:c of -0.7
bb:chat with -2  bb:de la 0.7  bb:de recursos -0.1  bb:director of -0.1  bb:dropping your -0.5
bb:for our -0.1  bb:for the -0.2  bb:friday 4 -0.1  bb:functie van -0.1  bb:für ihr -0.1  bb:grüße aus -0.1
bb:hi robin -0.1  bb:hiring manager -0.2  bb:hospitals nhs -0.9  bb:in die -1.3  bb:in the 0.9
bb:interest in 1.4  bb:interview at 0.1  bb:interview for -0.4  bb:interview on -0.2  bb:interview with 0.8
bb:invitation from -1.1  bb:is a -0.1  bb:join with -0.2  bb:of e -0.3  bb:of the -0.6  bb:onsite with 1.1
bb:position at 0.8  bb:position of -0.2  bb:post of -0.1  bb:poste de -0.7  bb:powered by -2.2
bb:puesto de -0.2  bb:registered in -0.1  bb:role at 1  bb:role of -1  bb:sent from -2  bb:spreekt met -0.1
bb:stelle als -0.1  bb:the data -0.1  bb:the product -0.1  bb:the senior -0.1  bb:thursday 3 -0.2
bb:to the 0.2  bb:tuesday 1 -0.7  bb:tuesday 8 -0.1  bb:und frau -0.1  bb:united kingdom -0.1
bb:university of -1.2  bb:vacante de -1.9  bb:wednesday 2 -0.1  bb:wir unser -0.1  bb:with the 2
bb:working with -0.2  bb:über den -0.1  bp:below:& -0.3  bp:below:( 0.2  bp:below:, 0.3  bp:below:- 0.4
bp:below:: -0.1  bp:below:@ 0.9  bp:below:| 0.3  bp:head:& -0.3  bp:head:( 1.9  bp:head:- -0.3
bp:head:. -0.8  bp:text:! -0.4  bp:text:" -0.7  bp:text:& -0.8  bp:text:( -0.4  bp:text:* -0.1
bp:text:, 0.1  bp:text:- 0.7  bp:text:. -0.2  bp:text:/ 0.2  bp:text:: 0.4  bp:text:; -0.5  bp:text:> 1.3
bp:text:? 0.3  bp:text:[ -0.1  bp:text:_ -0.1  bp:text:| -0.4  bp:text:¡ -0.1  bp:text:¿ -0.1  bp:title:! 1
bp:title:& -0.1  bp:title:( 0.2  bp:title:, -0.1  bp:title:- 0.2  bp:title:. -0.5  bp:title:/ -0.3
bp:title:: -0.2  bp:title:> 1.1  bp:title:| 0.7  bp:title:– 0.6  client alone:below 0.6
client alone:title -0.7  client count 0.7  client firm-word 0.6  client first:head 0.2
client first:text -0.3  client first:title 0.3  client given-first -0.9  client in:below -1
client in:text 0.4  client in:title 0.7  client other:all-words:1 -1.3  client other:is 0.1
client other:no-word 0.2  client own:all-words:1 -0.2  client own:all-words:2 0.5  client own:begins -0.1
client own:ends -0.2  client own:goes-further -0.3  client own:has -0.3  client own:has-ahead 0.5
client own:initials -0.4  client own:is -0.2  client own:no-word 0.4  client own:none -2.4
client own:some-word -0.2  client whole 1  count 0.3  cut-ahead:below -0.2  cut-ahead:head -0.2
cut-ahead:text -0.4  cut-ahead:title 0.1  cut-behind:below -0.4  cut-behind:head -0.1  cut-behind:text -0.2
cut-behind:title -0.1  f:account -0.5  f:acme 1.3  f:adeyemi -0.1  f:adresse -0.1  f:adviser -0.1
f:agence -2  f:ai -0.2  f:alright -0.2  f:am -0.1  f:amtsgericht -0.4  f:analytics -0.3  f:aoife -0.1
f:are -0.1  f:arrive -0.1  f:as -0.1  f:ask -0.6  f:assessment -0.2  f:associati -0.1  f:atelier 1
f:aviso -0.4  f:backend -0.5  f:bank -0.4  f:belle -0.1  f:bescheid -0.1  f:best -0.1  f:beste -0.3
f:bewerbung -0.1  f:bien -0.2  f:board -0.1  f:bonjour -0.4  f:bonne -0.1  f:bring -0.2  f:buenas -0.5
f:buenos -0.3  f:business -0.2  f:bäckerei 1.6  f:büro -0.1  f:c -0.3  f:caces -0.5  f:calendly -0.6
f:call -0.1  f:can -0.3  f:canada -0.1  f:cancel -0.3  f:cancelled -0.6  f:care -0.3  f:center -0.2
f:central -0.2  f:centre 0.4  f:changed -0.1  f:chargée -0.1  f:chat -0.1  f:cheers -0.1  f:chef -0.3
f:ciudad -0.6  f:civic -0.1  f:claims -0.4  f:click -0.1  f:clínica 1.1  f:co -0.2  f:comme -0.1
f:company -0.1  f:confidentiality -0.3  f:confirmation -0.6  f:confirmed -0.2  f:confirming -0.7
f:congratulations -0.3  f:controller -0.1  f:convocation -0.1  f:cordialement -0.2  f:could -0.2
f:council -0.2  f:credit -0.2  f:culture -0.1  f:customer -0.3  f:cv -0.4  f:dag -0.1  f:dana -0.1
f:das -0.1  f:data -0.5  f:date -0.1  f:date/time -0.1  f:de 1.5  f:dear -0.1  f:dec -0.1  f:december -0.1
f:dein -0.3  f:delivery -0.2  f:department 1.7  f:der -0.5  f:description -0.1  f:dezember -0.1  f:di -0.1
f:dienstag -0.1  f:diese -0.2  f:director -0.1  f:donnerstag -0.1  f:dr -0.1  f:e -0.7  f:early -0.3
f:eastern -0.9  f:education -0.1  f:einladung -0.1  f:el -0.1  f:engineering -0.3  f:england -0.1
f:enlace -0.3  f:entrevista -0.1  f:est -0.3  f:et -0.3  f:europe/london -0.1  f:event -0.5
f:everything -0.1  f:example -0.3  f:executive -0.2  f:fecha -0.1  f:finance -1.6  f:financial -0.1
f:first 0.8  f:food -0.1  f:foods -0.4  f:format -0.1  f:forwarding -0.2  f:frau -0.1  f:freight -0.7
f:freitag -0.1  f:freundliche -0.1  f:fri -0.1  f:für -0.1  f:gareth -0.1  f:general -0.1  f:gesprek -0.2
f:gespräch -0.2  f:gmt -0.2  f:google -0.4  f:got -0.2  f:gracias -0.3  f:great 0.2  f:groet -0.1
f:growth -1  f:guests -0.1  f:guten -0.2  f:h/f -0.8  f:half -0.4  f:hallo -0.5  f:harbour 0.4  f:head -0.2
f:health -0.6  f:helen -0.1  f:hello -0.1  f:hemos -0.3  f:here -0.1  f:herr -0.1  f:het -0.1  f:heure -0.1
f:hey -0.5  f:hi -0.2  f:hiring -0.2  f:hof -0.1  f:hoi -0.6  f:hola -0.6  f:hope -0.1  f:hospital -0.1
f:hospitals -1.5  f:hotel 0.7  f:house -0.4  f:how -0.1  f:hr -0.2  f:human -0.3  f:humanos -0.3  f:i'd -0.1
f:i'll -0.2  f:i'm -0.4  f:i've -0.1  f:id -0.1  f:if -0.1  f:ihnen -0.1  f:ihr -0.4  f:ihre -0.6  f:ii -0.1
f:il 0.1  f:informationen -0.3  f:insurance -0.5  f:interview -0.4  f:interviewer -0.1  f:intro -0.1
f:ireland -0.1  f:is -0.1  f:je -0.1  f:jo -1.6  f:job -0.1  f:join -0.2  f:joining -0.1  f:just -0.1
f:karim -0.6  f:karin -0.2  f:kennenlernen -0.1  f:kennziffer -0.1  f:kettle -0.3  f:kingdom -0.4
f:können -0.3  f:la -1.1  f:lakeside 0.4  f:lane -0.4  f:le 0.3  f:learning -0.1  f:leeds -0.4  f:legal -0.4
f:leipzig -0.1  f:leiter -0.1  f:lena -0.8  f:let -0.2  f:leuk -0.1  f:level -0.1  f:liebe -0.5  f:lieu -0.1
f:lind -0.1  f:lisbon -0.2  f:location -0.2  f:logistics -0.5  f:london -0.3  f:lyon -0.1  f:madame -0.1
f:manage -0.1  f:marcus -0.2  f:marketing -0.1  f:marsh -0.1  f:maybe -0.1  f:me -0.1  f:medical -0.3
f:meeting -0.1  f:member -0.4  f:merci -0.1  f:message -0.1  f:met -0.5  f:mi -0.4  f:microsoft -0.1
f:mill -0.5  f:min -1  f:minuten -0.1  f:mittwoch -0.1  f:moin -0.2  f:mon -0.1  f:monday -0.1
f:monsieur -0.1  f:more -0.1  f:morgen -0.1  f:mountain -0.6  f:mrs -0.2  f:museum -0.9  f:muster 2
f:mutual -0.2  f:my -0.1  f:need -0.2  f:new -0.1  f:next -0.2  f:nhs -1  f:no -0.1  f:nous -0.1  f:nov -0.1
f:november -0.1  f:ny -0.1  f:office -0.1  f:officer -0.1  f:ok -0.1  f:old -0.4  f:one -0.3
f:operations -0.3  f:or -0.1  f:original -0.1  f:ort -0.1  f:oyelaran -1  f:pacific -0.3  f:park -0.1
f:partner -0.2  f:partners -0.1  f:passcode -0.2  f:people -0.1  f:personal -0.1  f:petit -0.3  f:phone -0.1
f:pin -0.1  f:placeholder -0.2  f:planner -0.1  f:pm -0.2  f:por -0.1  f:powered -0.1  f:practice -0.3
f:prairie 1.5  f:primary -0.3  f:principal -0.1  f:privacy -0.1  f:priya -0.2  f:product -0.3  f:pst -0.1
f:pt -0.2  f:public -1.4  f:quarry 1.5  f:rdv -1.9  f:recepcionista -0.1  f:recruiter -0.4
f:recruitment -0.2  f:recrutement -0.1  f:recursos -0.3  f:ref -0.1  f:reply -0.1  f:report -0.2
f:reschedule -0.2  f:resources -0.1  f:responsable -0.6  f:rgpd -0.6  f:ridge -1  f:rivers 0.9  f:road -0.4
f:robin -0.2  f:room -0.9  f:rückmeldung -0.1  f:sachbearbeitung -0.1  f:saltmarsh 0.2  f:saludos -0.1
f:same -0.3  f:san -0.1  f:saturday -0.3  f:school -0.2  f:se -0.6  f:search -0.2  f:see -0.1
f:segreteria -0.2  f:selección -0.1  f:seminar -0.1  f:senior -0.2  f:sent -0.1  f:service -0.1
f:services -0.1  f:servus -0.3  f:si -0.1  f:sitz -0.1  f:so -0.1  f:software -0.7  f:solutions -0.1
f:sorry -0.3  f:specialist -0.2  f:st 0.5  f:stadt 0.8  f:staff -0.6  f:staffing -0.3  f:station -0.1
f:stelle -0.1  f:street -0.1  f:studio 0.9  f:success -0.1  f:sue -1.5  f:suite -0.1  f:supply -0.7
f:system -0.2  f:systems -0.3  f:tag -0.1  f:talent -0.2  f:talento -1.2  f:talk -0.1  f:te -0.1
f:team -0.2  f:teams -0.1  f:telefoninterview -0.1  f:termin -0.1  f:terminverschiebung -0.1  f:thanks -0.1
f:the 0.6  f:theo -0.2  f:this -0.1  f:thu -0.3  f:thursday -0.1  f:tidewater 2  f:tilleuls -0.1
f:time -0.2  f:tom -0.2  f:toronto -0.1  f:tot -0.3  f:traditional -0.1  f:training -0.3  f:trust -0.3
f:tue -0.1  f:tues -0.4  f:tuesday -0.1  f:tél -0.2  f:uhr -0.1  f:uk -0.4  f:un -0.2  f:unfortunately -0.3
f:unit -0.1  f:united -1  f:university 0.1  f:unser -0.8  f:unterlagen -0.1  f:updated -0.1  f:us -0.4
f:utrecht -0.1  f:vale -0.3  f:values -0.1  f:verständnis -0.1  f:via -0.3  f:viele -0.4  f:view -0.1
f:vorstellungsgespräch -0.1  f:votre -0.5  f:vous -0.1  f:vp -0.1  f:wat -0.1  f:we're -0.1  f:we've -0.1
f:wed -0.2  f:wenn -0.1  f:what -0.1  f:whatsapp -0.5  f:when -0.1  f:where -0.1  f:who -0.1  f:wien -0.1
f:would -0.1  f:yes -0.2  f:york -0.2  f:you -0.1  f:you're -0.1  f:your -0.1  f:zoom -0.1  figure -0.3
firm-last 0.9  firm-word 0.2  first:below 0.4  first:text -0.1  genitive -0.4  given-alone -0.3
given-first -0.6  in:below 0.2  in:head -0.1  in:text 0.2  in:title 0.3  institution 1.6  job -0.7
l:account -0.6  l:acme 1.3  l:acquisition -0.1  l:adeyemi -0.2  l:adresse -0.1  l:adviser -0.3
l:advisor -0.2  l:agence -0.4  l:ai 1.1  l:alright -0.1  l:am -0.1  l:an -0.1  l:analyst -0.4
l:analytics 0.4  l:are -0.1  l:arrive -0.1  l:as -0.1  l:ask -0.8  l:assessment -0.1  l:associate -0.1
l:associati -0.5  l:bank 0.5  l:belle -0.1  l:bescheid -0.1  l:best -0.1  l:beste -0.1  l:bien -0.2
l:board -0.1  l:bonjour -0.1  l:bonne -0.1  l:brandt -0.3  l:bring -0.2  l:buenas -0.1  l:buenos -0.1
l:bäckerei -1.1  l:c -1.4  l:caces -0.5  l:calendar -0.9  l:calendly -0.6  l:call -0.9  l:can -0.2
l:canada -0.7  l:cancel -0.3  l:cancelled -0.6  l:candidate -0.1  l:care 1.4  l:careers -0.4  l:center 1.3
l:centre 0.3  l:changed -0.1  l:chargée -0.1  l:chat -1.1  l:cheers -0.1  l:chef -0.1  l:claims -0.2
l:click -0.1  l:clínica -0.1  l:co 0.3  l:coding -0.1  l:comme -0.1  l:community -0.1  l:company -0.2
l:confirmation -0.3  l:confirmed -0.2  l:confirming -0.1  l:congratulations -0.1  l:consultant -0.2
l:controller -0.8  l:convocation -0.1  l:coordinator -0.2  l:cordialement -0.2  l:could -0.2  l:council 1.6
l:credit -0.9  l:customer -0.1  l:cv -0.4  l:data -0.1  l:date -0.1  l:date/time -0.6  l:datenschutz -0.4
l:de -0.3  l:dec -0.3  l:december -0.1  l:delivery -0.1  l:department -0.3  l:der -0.8  l:description -0.1
l:designer -0.2  l:dezember -0.1  l:director -0.2  l:donnerstag -0.1  l:e -0.6  l:e-mail -0.2  l:early -1.4
l:eastern -0.1  l:el -0.1  l:employer -0.6  l:engineer -0.1  l:engineering 0.3  l:enlace -0.1
l:entrevista -0.1  l:est -0.3  l:et -0.3  l:europe/london -0.1  l:event -0.1  l:everything -0.1
l:executive -0.4  l:experience -0.1  l:fecha -0.1  l:finance -0.4  l:financial -0.1  l:first -0.3
l:food -0.8  l:foods -0.3  l:format -0.1  l:forwarding -0.2  l:frau -0.2  l:freight 1.7  l:freitag -0.2
l:gareth -0.1  l:gentile -0.1  l:gesprek -0.2  l:gespräch -0.1  l:gmt -0.2  l:google -0.1  l:got -0.2
l:gracias -0.3  l:great -0.2  l:groet -0.1  l:growth -0.1  l:grüsse -0.1  l:grüße -0.2  l:guests -0.1
l:h/f -0.8  l:half -0.4  l:hallo -0.1  l:harbour 0.5  l:health -0.3  l:hemos -0.3  l:here -0.1  l:herr -0.1
l:het -0.1  l:heure -0.1  l:hey -0.1  l:hiring -0.1  l:hof -0.1  l:hoi -0.1  l:hola -0.1  l:hope -0.1
l:hospital -0.1  l:hospitals -0.3  l:hotel 0.3  l:house -1  l:how -0.1  l:hrb -0.3  l:humaines -0.1
l:humanos -0.1  l:i -0.1  l:i'd -0.1  l:i'll -0.2  l:i'm -0.1  l:i've -0.1  l:id -0.1  l:if -0.1
l:ihnen -0.1  l:ihr -0.1  l:ii -0.2  l:il -0.2  l:insurance -0.2  l:interim -0.8  l:interview -0.3
l:interviewer -0.1  l:interviews -0.5  l:intro -0.2  l:invitation -0.1  l:ireland -0.3  l:is -0.1  l:je -0.1
l:jo -0.5  l:join -0.1  l:joining -0.1  l:just -0.1  l:karim -0.2  l:karin -0.1  l:kennenlernen -2
l:kennziffer -0.1  l:kettle 0.3  l:kingdom -0.7  l:können -0.3  l:la -0.1  l:lakeside 0.2  l:lane -0.4
l:lead -0.4  l:learning 1.3  l:leeds -0.3  l:legal -0.3  l:leipzig -0.2  l:lena -0.2  l:let -0.2
l:leuk -0.1  l:level -0.1  l:liebe -0.1  l:lieu -0.1  l:lind -0.9  l:lindqvist -0.1  l:lisbon -0.1
l:location -0.2  l:logistics 1.4  l:london -0.5  l:lyon -0.3  l:madame -0.1  l:manager -0.3  l:marsh -0.5
l:maybe -0.2  l:me -0.1  l:medical -0.7  l:meet -0.1  l:meeting -0.4  l:merci -0.1  l:message -0.1
l:met -0.1  l:mi -0.3  l:mill -0.1  l:min -0.2  l:minuten -0.2  l:mittwoch -0.4  l:moin -0.1  l:mon -0.1
l:monday -0.1  l:monsieur -0.1  l:montag -0.3  l:morgen -0.1  l:mountain -0.1  l:mr -0.1  l:museum 1.2
l:muster 1  l:mutual 1.2  l:my -0.1  l:méxico -0.7  l:need -0.2  l:new -0.1  l:next -0.2  l:nhs -0.4
l:no -0.1  l:notice -0.2  l:nous -0.1  l:nov -0.1  l:november -0.1  l:ny -0.1  l:officer -1  l:ok -0.1
l:one -0.3  l:operations -0.4  l:or -0.1  l:ort -0.2  l:oyelaran -0.2  l:park -0.8  l:partner 0.7
l:partners -0.6  l:passcode -0.2  l:people -0.2  l:personal 1.7  l:personalabteilung -0.1  l:petersen -0.1
l:petit -0.3  l:phone -0.1  l:pin -0.1  l:placeholder -1.3  l:planner -0.1  l:por -0.1  l:powered -0.1
l:practice -0.1  l:prairie -0.1  l:primary -1.2  l:principal -0.1  l:privacy -0.1  l:priya -0.5
l:probearbeiten -0.8  l:product -0.1  l:pst -0.1  l:pt -0.3  l:public -1  l:quarry 1.1  l:rdv -0.3
l:recepcionista -0.1  l:recruiter -0.2  l:recruiting -0.4  l:recruitment -0.6  l:recrutement -0.5
l:registered -0.1  l:reply -0.1  l:report -0.2  l:representative -0.5  l:reschedule -0.2  l:resources 2.6
l:responsable -0.2  l:ressources -0.1  l:rgpd -0.6  l:ridge -0.9  l:rivers 0.2  l:road -0.1  l:robin -0.3
l:room -0.3  l:row -0.1  l:rückmeldung -0.1  l:sachbearbeitung -0.1  l:saltmarsh 1.1  l:saludos -0.1
l:same -0.3  l:san -0.2  l:saturday -0.2  l:school 0.7  l:screen -0.3  l:se -0.6  l:search 0.4  l:see -0.1
l:selección 1.2  l:sent -0.1  l:service -0.3  l:services 0.2  l:servus -0.1  l:si -0.1  l:software 1.3
l:solutions -2.2  l:sorry -0.3  l:specialist -0.3  l:st -0.3  l:stadt -0.4  l:staff -0.2  l:staffing -0.2
l:street -0.5  l:studio -0.9  l:success -0.1  l:sue -0.3  l:suite -0.1  l:supply 1.5  l:system 0.4
l:systems 0.6  l:talent -0.8  l:talento -0.8  l:talk -0.1  l:te -0.1  l:team -0.2  l:teams -0.1
l:telefoninterview -0.5  l:terminverschiebung -0.1  l:thanks -0.1  l:theo -0.1  l:this -0.1  l:thu -0.3
l:thursday -0.1  l:tilleuls 0.2  l:time -0.4  l:tom -0.5  l:tot -0.3  l:training -0.2  l:trust 2.4
l:tues -0.6  l:tuesday -0.1  l:type -0.3  l:tél -0.2  l:uhr -0.1  l:uk -0.2  l:un -0.2  l:unfortunately -0.3
l:unit -0.3  l:united -0.1  l:university -0.2  l:unser -0.2  l:unterlagen -0.1  l:updated -0.1  l:us -0.4
l:utrecht 0.1  l:vale -0.3  l:valencia -0.8  l:values -0.8  l:verständnis -0.2  l:via -0.3  l:viele -0.1
l:view -0.1  l:vorstellungsgespräch -0.1  l:votre -0.5  l:vous -0.1  l:wales -0.1  l:wat -0.1  l:way -0.1
l:we're -0.1  l:we've -0.1  l:wed -0.1  l:wenn -0.1  l:what -0.1  l:whatsapp -0.5  l:when -0.1  l:where -0.1
l:who -0.1  l:wien -0.1  l:would -0.1  l:yes -0.1  l:york -0.1  l:you -0.1  l:you're -0.1  l:zimmer 0.1
l:zoom -0.1  label:info -0.1  label:interview 0.3  label:interviewer -0.2  label:interviewers -0.2
label:invitation 0.8  label:location -0.1  label:ort 0.3  label:panel -0.1  label:position -0.9
label:role -0.6  label:teilnehmer -0.3  label:time -0.2  label:title -0.4  label:type 1.5  label:venue 0.4
label:where 0.8  label:who -0.3  label:with -0.3  last:below 0.3  last:head -0.1  last:text 0.1
last:title 0.5  legal 1.3  like-name 0.6  no-first -0.4  no-last -0.4  no-word -0.6  nobody alone:head -0.9
nobody count 0.5  nobody first:head -1.2  nobody first:text -1.1  nobody first:title -0.6
nobody given-first -0.9  nobody in:head 0.4  nobody in:text -0.1  nobody in:title 0.6  nobody own:none -0.6
nobody whole 0.1  other:all-words:2 0.1  other:begins 0.3  other:ends -0.4  other:goes-further -0.1
other:has -0.3  other:has-ahead -0.4  other:no-word -0.4  other:some-word -0.1  own alone:below 0.1
own alone:head -0.2  own alone:text -0.1  own alone:title -0.3  own count 0.2  own firm-word -0.2
own first:below 0.5  own first:head -0.1  own first:title -0.1  own given-first -0.5  own in:below 0.4
own in:head -0.2  own in:text 0.2  own in:title 0.1  own other:all-words:1 0.4  own other:all-words:2 -0.7
own other:begins 0.4  own other:ends -0.4  own other:has -0.1  own other:has-ahead -0.5  own other:is -0.3
own other:some-word -0.2  own own:all-words:1 0.5  own own:all-words:2 0.4  own own:all-words:3 0.9
own own:begins -0.3  own own:ends -0.4  own own:goes-further 0.4  own own:has 0.1  own own:has-ahead 0.1
own own:initials 0.8  own own:is 0.7  own own:no-word -0.7  own own:some-word 0.9  own whole 0.4
own:all-words:1 0.4  own:all-words:2 0.5  own:all-words:3 0.8  own:begins -0.3  own:ends -0.3
own:goes-further 0.3  own:has 0.1  own:has-ahead 0.2  own:initials 0.6  own:is 0.6  own:no-word -0.6
own:none -1  own:some-word 0.8  person-first -0.1  person-last -0.1  shouted -0.2  spelled 0.4
system alone:below -0.5  system alone:head 0.2  system alone:text -0.3  system count 0.7
system firm-word 0.6  system first:below 0.6  system first:head 0.8  system first:text -0.3
system first:title 0.4  system given-first -0.7  system in:below 0.3  system in:head 0.4  system in:text 0.1
system in:title 0.4  system other:no-word 0.3  system own:none -0.3  system whole 0.4  tb:! 1  tb:& -0.1
tb:( 0.2  tb:) -0.1  tb:, -0.1  tb:- 0.2  tb:. -0.5  tb:/ -0.2  tb:: -0.2  tb:< 1.1  tb:@ 0.1
tb:assessment -0.1  tb:at 1.4  tb:bei 1.3  tb:claims -0.3  tb:data -0.1  tb:de -0.5  tb:entrevista -0.1
tb:for -0.7  tb:gesprek 0.8  tb:hiring -0.1  tb:in 0.1  tb:interview 0.8  tb:manager -0.2  tb:of -0.5
tb:on -0.3  tb:recruiter -0.1  tb:robin -0.2  tb:sollicitatiegesprek -0.3  tb:to 0.2  tb:unser -0.6
tb:with 0.4  tb:your 0.8  tb:| 0.7  tb:– 0.6  unwritten -0.2  whole 0.4  words:1 -0.7  words:2 -0.1
words:3 0.9  words:4 0.5
`)
