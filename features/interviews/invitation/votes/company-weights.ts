import { weightsOf } from './weights'

// Learnt from the batches; `learn.ts` writes it.
export const companyWeights = weightsOf(`
none 0.2  a:00000 -0.3  a:000000 -0.2  a:1 -0.3  a:10 -0.1  a:12 -0.1  a:13 -0.3  a:14 -0.3  a:17 -0.2
a:2 -0.1  a:20 -0.3  a:2026 -0.1  a:2027 -0.1  a:22 -0.4  a:3 -0.4  a:30 -0.2  a:3rd -0.1  a:4 -0.2
a:40 -0.1  a:6 -0.1  a:8 -0.1  a:9 -0.2  a:a -0.1  a:about 1.9  a:acquisition -0.1  a:adeyemi -0.2
a:administrator -0.1  a:afraid -0.4  a:ag 1.5  a:agency -0.1  a:al -0.1  a:all -0.1  a:als -0.2  a:am 1
a:an -0.1  a:analyst -0.1  a:analytics -0.1  a:and 0.5  a:application -0.2  a:are -0.1  a:as 0.1
a:assessment -0.4  a:assistant -0.4  a:associate -0.3  a:associati -1.9  a:at -0.5  a:auch -0.1  a:auf -0.2
a:aus -0.1  a:authority -0.9  a:b -0.1  a:b.v 1.3  a:bank -0.3  a:be -0.1  a:bei -0.4  a:benali -0.1
a:besprochen -0.5  a:bleibt -0.8  a:booked -0.1  a:borough -0.4  a:branch -0.1  a:brandt -0.1
a:brandvold -0.4  a:brannigan -0.1  a:bring -0.8  a:bringen -0.1  a:building -0.2  a:by -0.1  a:c -0.9
a:calendar -0.1  a:call -0.2  a:came 1.2  a:candidature -0.4  a:card -0.2  a:care -0.7  a:careers 1.7
a:center -0.4  a:centre -0.2  a:chain -0.1  a:changes -0.1  a:charity -0.1  a:chat -0.3  a:clerk -0.1
a:college -0.6  a:confirm -0.3  a:confirmation -0.1  a:confirmed -0.1  a:confirmo -0.1  a:controller -0.2
a:convenu -0.1  a:conversation -0.1  a:coordinator -0.2  a:cordialement -0.2  a:cordiales -0.1
a:council -0.2  a:credit -0.2  a:d -0.4  a:dan -0.2  a:das -0.1  a:dat -0.5  a:data -0.3  a:date -0.1
a:date/time -0.1  a:day -0.1  a:de -0.3  a:dec -0.3  a:deep -0.1  a:den -0.1  a:dental -0.8  a:des -0.3
a:designer -0.1  a:desk -0.2  a:details -0.1  a:di -0.2  a:director -0.1  a:discussed -0.4  a:do -0.2
a:doch -0.1  a:donderdag -0.4  a:dr -0.1  a:driver -0.1  a:du -0.7  a:dunmore -0.2  a:días -0.1  a:e -0.9
a:early 1  a:el 0.5  a:email -0.1  a:employer -0.2  a:en -0.1  a:engineer -0.3  a:enthält -0.2
a:entretien -0.4  a:es -0.1  a:est -0.1  a:et -0.2  a:event -0.2  a:executive -0.2  a:favor -0.2
a:ferrer -0.1  a:finden -0.1  a:first 0.8  a:food -0.1  a:foods 1.5  a:for 0.5  a:frau -0.1  a:freight -0.1
a:from -0.3  a:für 0.9  a:geht -0.1  a:general -0.1  a:gesprek -0.2  a:gespräch -0.1  a:give -0.1
a:gmbh 1.4  a:got -0.1  a:grüße -0.1  a:gustaría -0.1  a:ha -0.1  a:haben -0.1  a:had -0.1  a:has 0.6
a:have 1.5  a:health -0.1  a:help -0.1  a:here 0.7  a:herr -0.1  a:hiring 2.8  a:home -0.1  a:hospital -0.4
a:hospitals -0.3  a:house -0.8  a:housing -0.1  a:hrb -0.2  a:humaines -0.1  a:humanos -0.1  a:i -0.1
a:if -0.2  a:ii -0.1  a:il -0.5  a:in 0.3  a:inc 0.9  a:info -0.1  a:instead -0.1  a:insurance 0.5
a:interviews 0.4  a:intro 0.6  a:invitation -0.1  a:is 0.4  a:ist -0.6  a:it -0.1  a:its -0.5  a:je -0.1
a:job -0.3  a:journée -0.1  a:kennismakingsgesprek -0.1  a:kingdom -0.1  a:lane -0.1  a:le 0.9  a:lead -0.1
a:leider -0.1  a:leuk -0.1  a:lind -0.3  a:lindqvist -0.4  a:link -0.1  a:llp 2.7  a:logistics -0.2
a:love -0.1  a:ltd -0.1  a:manager -0.2  a:marchetti -0.5  a:marketing -0.2  a:marsh -0.2  a:may 0.1
a:me -0.1  a:media -0.4  a:medical -0.3  a:meeting -0.1  a:message -0.4  a:mit -0.1  a:morgen -0.5
a:morning -0.1  a:museum -0.4  a:mutual -0.1  a:my -0.1  a:nach -0.7  a:name -0.1  a:need -0.1  a:news -0.2
a:nhs -0.5  a:nicht -0.1  a:noch -0.1  a:not -0.1  a:number -0.3  a:of -0.6  a:office 0.1  a:officer -0.2
a:okafor -0.4  a:on -0.2  a:op 0.6  a:opening -0.1  a:oyelaran -0.1  a:panel 0.6  a:para 1.2  a:park -0.3
a:per -0.4  a:petersen -0.3  a:placeholder -0.5  a:planner -0.1  a:plus -0.1  a:position -0.3  a:post -0.8
a:pour -0.1  a:primary -0.5  a:profil -0.1  a:pty -2.8  a:que -0.6  a:rao -0.1  a:really 0.3
a:recruiter -0.1  a:recruiting 2.4  a:recruitment 1.2  a:recrutement -0.2  a:regards -0.1
a:registration -0.1  a:reply -0.2  a:representative -0.2  a:requisition -0.3  a:researcher -0.3
a:resources -0.2  a:review -0.3  a:ridge -0.2  a:ring -0.4  a:robin -0.1  a:robotics -0.1  a:role -0.3
a:room -0.7  a:saludo -0.2  a:sas 0.8  a:scheduled -0.1  a:school -1  a:search -0.4  a:see -0.1  a:send -0.4
a:serez -0.1  a:service -0.1  a:services -0.2  a:sich -0.2  a:society -0.3  a:software -0.3  a:soirée -0.1
a:soon -0.2  a:sorry -0.3  a:specialist -0.1  a:spreekt -0.1  a:staffing -0.2  a:step -0.1  a:street -0.1
a:studio -0.7  a:supervisor -0.3  a:support -0.1  a:systems -0.2  a:talent 1.7  a:tardes -0.1  a:team 0.2
a:technical 0.6  a:thanks -0.1  a:that -0.2  a:the -0.2  a:this 0.9  a:thursday 1.6  a:time -0.3
a:title -0.1  a:to -0.5  a:tomorrow 0.4  a:training 1.6  a:tranter -0.3  a:trust -0.4  a:tuesday -0.1
a:u -0.1  a:um -0.1  a:und -0.4  a:union -0.5  a:university -0.5  a:use -0.1  a:vacancy -0.6  a:van -0.2
a:vasseur -0.1  a:verschieben -0.2  a:via -0.7  a:vogt -0.1  a:vom -0.2  a:von -0.1  a:vor -0.1  a:vous -0.2
a:vriendelijke -0.1  a:want 1.8  a:we -0.1  a:web -0.1  a:werden 0.4  a:wie -0.1  a:will -0.5  a:wir -0.3
a:wishes -0.2  a:with -0.1  a:would 0.4  a:x 0.3  a:y -0.3  a:you -0.1  a:your -0.2  a:zone -0.1
a:zoom -0.2  a:zum -0.1  a:à -0.4  account:all-words:1 -0.4  account:all-words:2 0.3  account:begins -0.3
account:ends -0.3  account:goes-further 0.8  account:has 0.7  account:initials 0.9  account:is 0.2
account:no-word -0.2  account:some-word 0.4  alone:below 0.1  alone:head -0.1  alone:text -0.2
alone:title -0.3  ap:below:& -0.8  ap:below:) 0.1  ap:below:* 1.1  ap:below:, 0.3  ap:below:- 1.2
ap:below:. -0.5  ap:below:· 0.9  ap:head:& -0.6  ap:head:( -0.3  ap:head:) 0.3  ap:head:. -0.2
ap:text:! 0.6  ap:text:" 1  ap:text:( 0.1  ap:text:) -0.1  ap:text:, -0.1  ap:text:- 0.7  ap:text:. 0.5
ap:text:/ -0.1  ap:text:; -0.1  ap:text:< 0.5  ap:text:? -0.4  ap:text:] -0.1  ap:text:| 0.2  ap:text:� 0.1
ap:title:& -0.5  ap:title:( 0.2  ap:title:) 0.5  ap:title:, -0.3  ap:title:- 1  ap:title:/ -0.1
ap:title:: -0.1  ap:title:< 1  ap:title:@ -0.5  ap:title:| 1.3  ap:title:– -0.2  article 0.2  b:1 -0.2
b:10 -0.1  b:10:00 -0.1  b:10:30 -0.1  b:11 -0.1  b:11:00 -0.1  b:11:30 -0.1  b:13 -0.2  b:13:30 -0.1
b:14 -0.2  b:15 -0.1  b:16 -0.1  b:18 -0.1  b:2 -0.1  b:20 -0.3  b:200 -0.1  b:2026 -0.4  b:22 -0.3
b:3 -0.3  b:30 -1  b:4 -0.1  b:40 -0.3  b:5 -0.2  b:5:00 -0.1  b:6 -0.1  b:6:00 -0.1  b:7 -0.2  b:8 -0.1
b:9 -0.1  b:9:00 -0.1  b:a 0.2  b:account -0.2  b:agence -1.9  b:alright -0.1  b:als -0.3  b:am -0.1
b:amtsgericht -0.2  b:an -0.3  b:and -0.2  b:as -0.1  b:assessment -0.1  b:at 1.4  b:au 1.2  b:auf -0.1
b:aus -0.1  b:avec 1.3  b:backend -0.3  b:bei 2.4  b:beste -0.2  b:bewerbung 0.2  b:bij 1.7  b:bonjour -0.1
b:borough -0.6  b:bringen -0.2  b:business -0.1  b:but 1.5  b:bäckerei -0.2  b:call 0.4  b:callum -0.2
b:candidature -0.2  b:central -0.2  b:chez 1.1  b:chiara -0.3  b:chief -0.1  b:ciao -0.2  b:claims -0.2
b:client 2  b:clinical -0.1  b:clínica -1.1  b:community -0.7  b:con -0.1  b:confirmation -0.8
b:consultant -0.3  b:copper -0.6  b:credit -0.1  b:customer -0.1  b:das -0.1  b:data -0.1  b:day -0.3
b:de -0.6  b:declan -0.1  b:dein -0.2  b:deine -0.1  b:del -0.3  b:dem -0.1  b:dental -0.2  b:deputy -0.1
b:der 0.7  b:des -0.1  b:di -0.1  b:die -0.2  b:digital 0.9  b:do -0.1  b:dominic -0.1  b:dott.ssa -0.2
b:du 0.1  b:e -0.3  b:eastern -0.4  b:ein -0.2  b:eine -0.1  b:el 0.2  b:en 0.4  b:engineer -0.2
b:england 0.1  b:entretien 0.5  b:entrevista -0.1  b:estimado -0.1  b:event -0.2  b:federica -0.1
b:finance -0.3  b:first -1.3  b:food -0.1  b:for 0.1  b:frau -0.1  b:from 1.5  b:functie -0.3  b:für -0.1
b:gareth -0.1  b:geehrte -0.1  b:gemeente -0.8  b:general -0.1  b:gesprek 0.5  b:gmbh -0.1  b:grace -0.1
b:groupe -0.1  b:growth -0.5  b:guten -0.1  b:hallo -0.2  b:harbour -0.3  b:hey -0.5  b:hi -0.1
b:hiring -0.1  b:hoi -0.1  b:hola -0.2  b:hospitals -1  b:hotel -1  b:human -0.1  b:ihr -0.3  b:ihre 1.2
b:il -0.7  b:im 0.6  b:in 0.1  b:interview 0.4  b:is -0.1  b:its -0.5  b:join -0.1  b:junior -0.2
b:kestrel -0.3  b:kingdom -0.1  b:kurze -0.1  b:kurzes -0.1  b:la 0.9  b:le -0.6  b:legal -0.3
b:leiter -0.1  b:lena -0.4  b:les -0.7  b:liebe -0.1  b:lisbon -0.2  b:lucía -0.3  b:manager 0.7
b:marketing -0.2  b:marta -0.1  b:matthias -0.1  b:medical -0.1  b:meeting -0.4  b:member -0.1  b:met -0.7
b:mill -0.1  b:mit -0.1  b:mme -0.1  b:moin -0.1  b:moira -0.1  b:morning -0.1  b:mountain -0.3
b:neuen -0.6  b:new -0.2  b:nhs -0.6  b:northgate -0.2  b:of 0.7  b:office -0.2  b:on -0.3  b:our -0.1
b:pacific -0.2  b:partner 0.6  b:paul -0.1  b:people -0.1  b:per -0.6  b:petra -0.1  b:pm -0.2
b:policy -0.2  b:por -0.4  b:position -0.3  b:prairie -0.2  b:priya -0.1  b:priyanka -0.2  b:product -0.2
b:public -0.3  b:quality -0.1  b:recruiter -0.5  b:recruitment 0.9  b:recrutement 1.3  b:recursos -0.4
b:regional -0.3  b:regulation -0.1  b:research -0.3  b:resourcing -0.1  b:responsable -0.6  b:ridge -0.1
b:robin -0.2  b:rosa -0.2  b:ruth -0.4  b:saltmarsh -0.4  b:scheduled -0.2  b:school -0.1  b:screen 0.9
b:segreteria 1.1  b:shift -0.1  b:site -0.3  b:software -0.2  b:sollicitatiegesprek -0.3  b:solutions -0.1
b:soy -0.7  b:st -0.3  b:stadt -0.3  b:staff -0.2  b:staffing -0.1  b:stelle -0.1  b:studio -0.5  b:sue -1.1
b:supply -0.1  b:support -0.1  b:system -0.1  b:talent -0.1  b:teammanager -0.1  b:technical -0.4
b:therapies -0.2  b:this -0.1  b:time -0.3  b:to 0.4  b:trainee -0.2  b:training -0.3  b:técnica -0.5
b:und -0.1  b:united -0.3  b:unser -0.2  b:unsere -0.4  b:unserem -1  b:unseren -0.4  b:unserer -0.1
b:us -0.1  b:van 0.7  b:via -1.1  b:viele -0.2  b:vielen -0.1  b:volunteer -0.2  b:vor -0.1
b:vorstellungsgespräch -0.1  b:vp -0.1  b:wattle -0.9  b:wexcombe -0.5  b:with 1  b:würden -0.2  b:you -0.3
b:your -0.1  b:zum -0.2  b:zur -0.3  b:à -1.1  bb:about the -0.7  bb:acknowledge the -0.1
bb:application for -0.4  bb:application to 0.9  bb:ask for -0.2  bb:at our -0.2  bb:at the 0.3
bb:band 6 -0.1  bb:bei der 1.5  bb:bewerbung als -0.2  bb:bring your -0.3  bb:by the -0.7  bb:c of -0.9
bb:call with 1.2  bb:chair of -0.2  bb:chat with -0.1  bb:clinique des -0.1  bb:confermare la -0.1
bb:de la 0.7  bb:die position -0.5  bb:director of -0.1  bb:dropping your -0.4  bb:ein kurzes -0.1
bb:einladung zum -0.1  bb:en el 0.7  bb:engineer at 1.2  bb:for our -0.1  bb:for the -0.3  bb:friday 4 -0.1
bb:functie van -0.2  bb:für die -0.3  bb:für ein -0.2  bb:für ihr -0.1  bb:geehrte/r robin -0.2
bb:gentile robin 0.1  bb:good morning -0.2  bb:grüße aus -0.1  bb:hi robin -0.1  bb:hiring manager -0.2
bb:hospitals nhs -0.8  bb:in der -0.6  bb:in die -1.4  bb:in for -0.1  bb:in the -0.2  bb:interest in 1.4
bb:interview at 0.2  bb:interview for -0.4  bb:interview on -0.2  bb:interview with 0.7
bb:invitation from 0.1  bb:is a -0.1  bb:join with -0.1  bb:keeping children -0.1  bb:line with -0.1
bb:manager at 1.3  bb:of e -0.4  bb:of the -0.4  bb:of your -0.7  bb:on the -0.1  bb:on your -0.3
bb:onsite with 1  bb:personal und -0.2  bb:place on -0.3  bb:position at 0.5  bb:position of -0.3
bb:posizione di -0.1  bb:post of -0.1  bb:poste de -0.7  bb:powered by -2.7  bb:puesto de -0.1  bb:role at 1
bb:role of -1.1  bb:round for -0.1  bb:scheduled for -0.4  bb:screen with -0.5  bb:sehr geehrte -0.1
bb:sent from -1.4  bb:spreekt met -0.2  bb:the data -0.1  bb:the quality -0.1  bb:the senior -0.1
bb:thursday 10 -0.1  bb:thursday 14 -0.1  bb:thursday 3 -0.2  bb:to the 0.2  bb:tuesday 1 -0.7
bb:tuesday 8 -0.1  bb:tweede gesprek -0.7  bb:united kingdom -0.1  bb:university of -1.3  bb:vacante de -1.6
bb:via microsoft -0.1  bb:wir unser -0.2  bb:wir würden -0.2  bb:with the 1.9  bb:working with -0.3
bb:you on -0.1  bp:below:" -0.1  bp:below:& -0.5  bp:below:( 0.1  bp:below:, 0.6  bp:below:- 0.2
bp:below:. 0.1  bp:below:: -0.1  bp:below:@ 0.8  bp:below:| -0.1  bp:head:& -0.3  bp:head:( 1.8
bp:head:- -0.1  bp:head:. -1  bp:text:! -0.5  bp:text:" -0.2  bp:text:# -1.2  bp:text:& -0.7  bp:text:' -0.2
bp:text:( -0.2  bp:text:* -0.1  bp:text:- 0.4  bp:text:. -0.2  bp:text:/ 0.3  bp:text:: 0.4  bp:text:; -0.2
bp:text:= -0.4  bp:text:> 1.4  bp:text:? 0.1  bp:text:[ -0.1  bp:text:_ -0.1  bp:text:| -0.4  bp:text:¡ -0.1
bp:text:¿ -0.1  bp:title:! 0.7  bp:title:& -0.1  bp:title:( 0.4  bp:title:, -0.1  bp:title:- 0.3
bp:title:. -0.4  bp:title:/ -0.1  bp:title:: -0.1  bp:title:> 1.2  bp:title:@ 0.4  bp:title:| 0.4
bp:title:– 0.6  client alone:below 0.3  client alone:head 0.1  client alone:text -0.2
client alone:title -0.6  client count 0.5  client firm-word 0.4  client first:below 0.2
client first:head 0.2  client first:text -0.4  client first:title 0.2  client given-first -1
client in:below -0.8  client in:head -0.1  client in:text 0.1  client in:title 0.3
client other:all-words:1 -0.9  client other:has -0.6  client other:is 0.6  client other:no-word 0.2
client other:some-word 0.3  client own:all-words:1 -0.3  client own:begins -0.2  client own:ends -0.3
client own:goes-further -0.4  client own:has -0.2  client own:has-ahead 0.8  client own:initials -0.7
client own:is -0.2  client own:none -1.6  client own:some-word -0.7  client whole 0.6  count 0.3
cut-ahead:below -0.2  cut-ahead:head -0.2  cut-ahead:text -0.3  cut-behind:below -0.3  cut-behind:text -0.3
cut-behind:title -0.1  f:accept -0.1  f:account -0.4  f:acme 1.3  f:acquisition -0.1  f:add -0.2
f:adeyemi -0.1  f:adresse -0.1  f:adviser -0.1  f:aedt -0.1  f:agence -2  f:agency -0.5  f:ai -0.2
f:all -0.1  f:alright -0.2  f:am -0.1  f:amtsgericht -0.4  f:analytics -0.4  f:annulation -0.2  f:aoife -0.2
f:as -0.2  f:ask -0.6  f:assessment -0.2  f:assistant -0.1  f:assistante -0.1  f:association -1.2
f:atelier 1.1  f:atracción -0.7  f:aviso -0.5  f:backend -0.3  f:bank -0.3  f:before -0.1  f:belle -0.1
f:benali -0.1  f:best -0.1  f:beste -0.5  f:besten -0.1  f:beth -0.3  f:bewerbung -0.1  f:bien -0.1
f:birgit -0.2  f:board -0.2  f:bonjour -0.5  f:bonne -0.1  f:borough -0.6  f:brandvold 0.9  f:bring -0.2
f:bristol -0.2  f:buenas -0.5  f:buenos -0.2  f:building -0.2  f:business -0.1  f:bäckerei 2.1  f:büro -0.2
f:c -0.4  f:caces -0.5  f:calendar -0.1  f:calendly -0.5  f:call -0.2  f:callum -0.8  f:can -0.2
f:canada -0.1  f:canal 0.3  f:cancel -0.3  f:canceled -0.7  f:cancelled -0.4  f:candidate -0.1
f:candidature -0.1  f:care -0.3  f:case -0.2  f:center -0.2  f:central -0.2  f:centre -0.1  f:chain -0.3
f:chair -0.1  f:changed -0.1  f:chargé -0.7  f:chat -0.1  f:cheers -0.1  f:chef -0.4  f:chiara -0.3
f:chief -0.2  f:christmas -0.1  f:church -0.1  f:ciao -0.6  f:ciudad -0.6  f:civic -0.1  f:claims -0.7
f:clerk -0.4  f:click -0.1  f:clinic -0.2  f:clinical -0.4  f:clinique 0.8  f:clínica 1.2  f:co -0.3
f:college -0.1  f:comme -0.1  f:committee -0.1  f:community -0.8  f:company -0.1  f:confidentiality -0.3
f:confirmation -0.4  f:confirmed -0.2  f:confirming -0.8  f:congratulations -0.3  f:consultant -0.1
f:controller -0.1  f:coordinator -0.1  f:copper -0.5  f:copperline 1.4  f:cordialement -0.3  f:cork -0.1
f:could -0.3  f:council -0.3  f:credit -0.3  f:cst -0.1  f:culture -0.1  f:customer -0.3  f:cv -0.3
f:dag -0.1  f:dana -0.1  f:dank -0.1  f:data -0.5  f:date -0.1  f:date/time -0.2  f:day -0.1  f:de 1.3
f:dear -0.1  f:dec -0.1  f:december -0.1  f:declan -0.4  f:dein -0.3  f:delivery -0.1  f:dental -0.7
f:department 0.9  f:depot -0.3  f:der -0.6  f:description -0.1  f:design -0.1  f:desk -0.1  f:developer -0.3
f:dezember -0.1  f:dienstag -0.1  f:diese -0.2  f:directeur -1.3  f:direction -0.2  f:director -0.2
f:do -0.1  f:dominic -0.6  f:donnerstag -0.1  f:dr -0.1  f:dublin -0.1  f:dunmore 0.7  f:e -0.8
f:early -0.5  f:eastern -0.7  f:einladung -0.2  f:employer -0.1  f:engineer -0.1  f:engineering -0.4
f:enlace -0.5  f:entrevista -0.1  f:es -0.3  f:est -0.4  f:et -0.3  f:europe/london -0.3  f:event -0.6
f:example -0.4  f:executive -0.1  f:fecha -0.1  f:federica -0.1  f:field -0.1  f:final -0.4  f:finance -1.6
f:financial -0.1  f:first 0.6  f:food -0.5  f:foods -0.5  f:for -0.1  f:format -0.1  f:forwarding -0.2
f:frau -0.1  f:free -0.2  f:freight -0.7  f:freitag -0.1  f:freundliche -0.1  f:friday -0.2  f:front -0.1
f:further -0.2  f:für -0.1  f:gareth -0.1  f:gemeente 0.9  f:general -0.1  f:gentile -0.1
f:geschäftsführer -0.1  f:gesprek -0.2  f:gespräch -0.2  f:gmt -0.2  f:good -0.1  f:google -0.3  f:got -0.2
f:governors -0.2  f:grace -0.7  f:gracias -0.3  f:grade -0.2  f:graduate -0.2  f:great 0.5  f:grid -0.1
f:groet -0.1  f:groetjes -0.5  f:group -0.1  f:groupe 1.4  f:growth -0.6  f:grüezi -0.1  f:grüße -0.1
f:guests -0.1  f:guten -0.1  f:h/f -0.7  f:half -0.4  f:hallo -0.7  f:harbour 0.6  f:head -0.2
f:health -1.1  f:helen -0.1  f:hemos -0.2  f:here -0.1  f:herr -0.1  f:het -0.2  f:heure -0.1  f:hey -0.5
f:hi -0.2  f:high 0.4  f:hiring -0.2  f:hoi -0.6  f:hola -0.6  f:home -1  f:hora -0.1  f:hospital -0.2
f:hospitals -1.3  f:hotel 0.9  f:house -0.5  f:housing -0.4  f:hr -0.3  f:human -0.2  f:humanos -0.4
f:i'll -0.2  f:i'm -0.3  f:i've -0.1  f:ich -0.2  f:if -0.1  f:ihnen -0.1  f:ihr -0.4  f:ihre -0.4
f:ii -0.3  f:ik -0.1  f:im -0.1  f:imogen -0.3  f:income -0.1  f:informationen -0.3  f:ing -0.3
f:insurance -0.4  f:interview -0.4  f:interviewer -0.1  f:intro -0.3  f:ireland -0.5  f:is -0.1  f:jan -0.1
f:january -0.2  f:je -0.1  f:jo -1.5  f:job -0.1  f:join -0.1  f:joining -0.1  f:judith -0.2  f:junior -0.6
f:just -0.2  f:karim -0.4  f:karin -0.3  f:keeping -0.1  f:kelsey -0.4  f:kennenlernen -0.1
f:kennziffer -0.1  f:kestrel 0.9  f:kettle 0.4  f:kingdom -0.3  f:kunden -1.2  f:können -0.2  f:la -1
f:lakeside 0.4  f:lane -0.5  f:le 0.8  f:learning -0.1  f:leeds -0.3  f:legal -0.9  f:leipzig -0.1
f:leiter -0.1  f:lena -0.8  f:les 0.1  f:let -0.1  f:leuk -0.1  f:level -0.1  f:liebe -0.5  f:lieu -0.2
f:liga -0.1  f:lind -0.2  f:lindqvist -1.4  f:link -0.1  f:linkedin -0.6  f:lisbon -0.6  f:location -0.1
f:logistics -0.4  f:london -0.2  f:lucía -1.1  f:lunch -0.5  f:lyon -0.1  f:madame -0.1  f:make -0.1
f:manage -0.1  f:manager -0.1  f:marchetti -1.1  f:marcus -0.1  f:marisol -0.2  f:marketing -0.3
f:marsh -0.1  f:marta -0.3  f:martin -0.1  f:matthias -0.3  f:maëlle -0.1  f:me -0.1  f:media -0.3
f:medical -0.3  f:meeting -0.1  f:member -0.2  f:merci -0.1  f:message -0.1  f:met -0.6  f:mi -0.4
f:microsoft -0.1  f:mill -0.6  f:min -0.7  f:minuten -0.1  f:mittwoch -0.1  f:mme -0.1  f:mo-fr -0.1
f:moin -0.1  f:moira -0.1  f:mon -0.1  f:monday -0.1  f:monsieur -0.1  f:montag -0.1  f:morgen -0.1
f:morning -0.3  f:mountain -0.6  f:mrs -0.2  f:mst -0.5  f:museum -0.5  f:muster 2  f:mutual -0.2  f:my -0.1
f:nadia -0.1  f:name -0.1  f:need -0.1  f:new -0.3  f:next -0.1  f:nhs -0.9  f:no -0.1  f:nord -0.1
f:northgate 0.3  f:nous -0.1  f:nov -0.2  f:november -0.1  f:nurse -0.3  f:ny -0.1  f:office 0.7  f:ok -0.3
f:old -0.1  f:one -0.4  f:open 0.2  f:operations -0.2  f:organisation -0.2  f:original -0.1  f:ort -0.1
f:oyelaran -0.8  f:pa -0.5  f:pacific -0.2  f:park -0.2  f:partner -0.3  f:partners -0.2  f:passcode -0.2
f:passt -0.3  f:paul -0.1  f:people -0.1  f:personal -0.1  f:personalabteilung -0.1  f:personas -0.9
f:petit -0.2  f:petra -0.3  f:philippa -0.1  f:phone -0.1  f:placeholder -0.2  f:planner -0.1  f:please -0.1
f:pm -0.2  f:policy -0.8  f:por -0.1  f:portfolio -0.2  f:position -0.5  f:post -0.2  f:poste -0.1
f:powered -0.1  f:practice -0.2  f:prairie 1.1  f:previous -0.6  f:primary -0.4  f:principal -0.2
f:privacy -0.1  f:priya -0.2  f:priyanka -0.4  f:probearbeiten -0.4  f:product -0.5  f:production -0.1
f:prof -0.8  f:professor -0.3  f:pryce 0.8  f:pst -0.3  f:pt -0.2  f:public -1.3  f:qa -0.5  f:quality -0.4
f:quarry 1.7  f:quedo -0.1  f:questions -0.1  f:rdv -1.9  f:really -0.1  f:recruiter -0.3  f:recruiting -0.1
f:recruitment -0.2  f:recrutement -0.1  f:recursos -0.2  f:ref -0.2  f:reference -0.1  f:regional -0.6
f:registered -0.4  f:regulation -0.2  f:reply -0.1  f:report -0.2  f:reschedule -0.3  f:research -0.7
f:resources -0.1  f:responsable -0.7  f:rgpd -0.5  f:rh -0.1  f:ridge -1  f:rivers 0.7  f:road -0.6
f:robin -0.3  f:robotics -0.2  f:room -0.7  f:rosa -0.7  f:rotterdam -0.3  f:ruth -0.7  f:rückmeldung -0.1
f:sachbearbeitung -0.1  f:safe -0.1  f:safety -0.6  f:sales -1.1  f:saltmarsh 0.3  f:saludos -0.1
f:sam -0.2  f:same -0.3  f:san -0.1  f:sanne -1.4  f:saturday -0.2  f:school -0.2  f:screen -0.1
f:screening -0.9  f:se -0.5  f:search -0.2  f:segreteria -0.3  f:selección -0.1  f:seminar -0.2
f:senior -0.2  f:sent -0.1  f:service -0.1  f:services -0.1  f:servus -0.2  f:si -0.1
f:sicherheitsschuhe -0.8  f:site -0.8  f:sitz -0.1  f:so -0.2  f:society -0.2  f:software -0.7
f:solutions -0.1  f:sorry -0.3  f:specialist -0.2  f:st 0.5  f:stadt 0.5  f:staff -0.4  f:staffing -0.4
f:standard -0.1  f:station -0.2  f:stelle -0.1  f:street -0.1  f:student -1.3  f:studio 0.6  f:sue -1.4
f:suite -0.1  f:sunday -0.1  f:supervisor -0.1  f:supply -0.4  f:support -0.3  f:sydney -0.3  f:system -0.2
f:systems -0.3  f:tag -0.1  f:take -0.2  f:talent -0.2  f:talento -0.8  f:tannery -0.1  f:te 0.4
f:team -0.1  f:technical -0.1  f:telefon -0.1  f:telefoninterview -0.1  f:termin -0.3
f:terminverschiebung -0.2  f:terpstra 0.2  f:thanks -0.1  f:the 0.3  f:theo -0.4  f:therapies -0.5
f:they -1.6  f:thu -0.2  f:thursday -0.1  f:tidewater 1.8  f:tilleuls -0.1  f:time -0.2  f:tom -0.2
f:toronto -0.2  f:tot -0.2  f:traditional -0.2  f:trainee -0.8  f:training -0.4  f:tran -0.4
f:transport -0.1  f:tranter 0.9  f:trust -0.3  f:tues -0.3  f:tuesday -0.1  f:tél -0.2  f:uhr -0.2
f:uk -0.3  f:un -0.2  f:unfortunately -0.3  f:union -0.3  f:unit -0.1  f:united -0.5  f:university 0.4
f:unser -1  f:updated -0.1  f:us -0.4  f:utrecht -0.1  f:ux -0.1  f:vale -0.3  f:values -0.1  f:vasseur -0.2
f:via -0.3  f:video -0.1  f:viele -0.5  f:view -0.1  f:voici -0.1  f:volunteer -0.8
f:vorstellungsgespräch -0.1  f:votre -0.3  f:vp -0.5  f:waar -0.1  f:wanneer -0.1  f:warm -0.4  f:wat -0.1
f:water -0.1  f:wattle -1.2  f:we'd -0.3  f:wed -0.2  f:wednesday -0.1  f:wenn -0.1  f:west -0.4
f:wexcombe -0.4  f:what -0.1  f:whatsapp -0.6  f:where -0.1  f:wie -0.1  f:wien -0.1  f:woche -0.1
f:would -0.1  f:yes -0.1  f:york -0.1  f:you -0.1  f:you'll -0.1  f:you're -0.1  f:your -0.1  f:zoom -0.1
f:élodie -0.1  figure -0.3  firm-last 1  firm-word 0.1  first:below 0.4  first:text -0.1  genitive -0.3
given-alone -0.2  given-first -0.5  in:below 0.2  in:head -0.1  in:text 0.2  in:title 0.2  institution 1.3
job -0.7  l:abernathy -0.1  l:account -0.8  l:acme 1.3  l:acquisition -0.2  l:add -0.2  l:adeyemi -0.2
l:administrator -0.5  l:adresse -0.1  l:adviser -0.3  l:advisor -0.1  l:aedt -0.1  l:agence -0.5
l:agency 0.8  l:ai 0.9  l:all -0.1  l:am -0.1  l:analyst -0.3  l:analytics 1.7  l:annulation -0.2
l:aoife -0.1  l:as -0.2  l:ask -0.6  l:assessment -0.1  l:assistant -0.6  l:associate -0.5  l:associati -0.5
l:association 0.4  l:atelier -0.6  l:atracción -0.1  l:auftrag -0.1  l:auswahlgespräch -0.1  l:authority 0.6
l:b -0.6  l:bank 0.5  l:before -0.1  l:belle -0.1  l:benali -0.3  l:best -0.1  l:beste -0.1
l:bewerbung -0.1  l:bien -0.1  l:board -0.1  l:bonjour -0.1  l:bonne -0.1  l:borough -0.2  l:brandt -0.2
l:brandvold -0.9  l:brannigan -0.1  l:bring -0.2  l:buenas -0.1  l:building -0.3  l:buyer -0.1
l:bäckerei -1  l:c -1  l:caces -0.5  l:calendar -0.5  l:calendly -0.5  l:call -0.6  l:callum -0.7
l:can -0.2  l:canada -0.7  l:cancel -0.3  l:canceled -0.7  l:cancelled -0.5  l:care 2  l:careers -0.3
l:center 1.8  l:central -0.1  l:centre 0.1  l:chain -0.1  l:changed -0.1  l:chargé -0.7  l:chargée -0.1
l:chat -0.6  l:cheers -0.1  l:chef -0.1  l:christmas -0.1  l:church -0.7  l:ciao -0.1  l:claims -0.1
l:clerk -0.4  l:click -0.1  l:clinic 0.7  l:clinique -0.2  l:clínica -0.2  l:co 0.2  l:coding -0.1
l:college 1.3  l:comme -0.1  l:community -0.2  l:company -1  l:confirmation -0.3  l:confirmed -0.2
l:confirming -0.1  l:congratulations -0.1  l:consultant -0.2  l:controller -0.6  l:coordinator -0.4
l:copper -0.5  l:copperline -0.1  l:cordialement -0.3  l:corrigan -0.2  l:could -0.2  l:council 1.5
l:credit -0.5  l:cst -0.1  l:culture -0.1  l:cv -0.4  l:dank -0.1  l:data -0.2  l:date -0.1
l:date/time -0.6  l:datenschutz -0.5  l:day -0.5  l:de -0.4  l:dec -0.2  l:december -0.1  l:dein -0.2
l:delivery -0.2  l:dental -1.1  l:department -0.3  l:depot -0.1  l:der -0.8  l:description -0.1
l:design -0.8  l:designer -0.3  l:desk -1.1  l:developer -0.1  l:dezember -0.1  l:direction -0.3
l:director -0.3  l:dominic -0.8  l:donnerstag -0.1  l:dr -0.1  l:dublin -0.1  l:dunmore 0.1  l:e -0.5
l:e-mail -0.2  l:early -1.3  l:eastern -0.1  l:editor -0.1  l:employer -0.6  l:engineer -0.2
l:engineering 0.3  l:england -0.1  l:enlace -0.1  l:entrevista -0.1  l:est -0.4  l:et -0.3
l:europe/london -0.3  l:event -0.1  l:executive -0.5  l:experience -0.1  l:fecha -0.1  l:ferrer -0.2
l:field -0.2  l:final -0.1  l:finance -0.5  l:financial -0.2  l:first -0.1  l:food -0.8  l:foods 0.8
l:format -0.1  l:forwarding -0.2  l:francisco -0.2  l:frau -0.2  l:freight 1.5  l:freitag -0.1
l:friday -0.2  l:front -0.2  l:further -0.2  l:games 1.6  l:gemeente -0.1  l:geschäftsführer -0.1
l:gesellschaft -0.1  l:gesprek -0.2  l:gespräch -0.1  l:gmt -0.2  l:good -0.1  l:got -0.2  l:grace -0.5
l:gracias -0.3  l:grade -0.2  l:graduate -0.1  l:great -0.1  l:grid 0.2  l:groet -0.1  l:groetjes -0.5
l:group -0.3  l:groupe -0.6  l:growth -0.1  l:grüsse -0.1  l:grüße -0.3  l:guests -0.1  l:h/f -0.7
l:haddad -0.1  l:half -0.4  l:hallo -0.2  l:harbour 0.3  l:health 1.3  l:hemos -0.2  l:here -0.1
l:herr -0.1  l:het -0.2  l:heure -0.1  l:hey -0.1  l:high -0.2  l:hiring -0.1  l:hoi -0.1  l:hola -0.1
l:home -0.1  l:hora -0.1  l:hospitals -0.6  l:hotel 0.4  l:house -1.3  l:housing 0.5  l:hr -0.1  l:hrb -0.3
l:humaines -0.1  l:humanos -0.1  l:i -0.2  l:i'll -0.2  l:i'm -0.2  l:i've -0.1  l:ich -0.2  l:id -0.1
l:if -0.1  l:ihnen -0.1  l:ii -0.2  l:ik -0.1  l:il -0.2  l:imogen -0.1  l:income -0.8  l:ing -0.3
l:insurance 0.4  l:interim -0.8  l:interview -0.2  l:interviewer -0.1  l:interviews -0.2  l:intro -0.3
l:ireland -0.4  l:is -0.1  l:jan -0.1  l:january -0.2  l:je -0.1  l:jo -0.6  l:join -0.1  l:joining -0.1
l:junior -0.2  l:just -0.2  l:karim -0.2  l:karin -0.1  l:kelsey -0.1  l:kennenlernen -2.1
l:kennziffer -0.1  l:kestrel -0.2  l:kettle 0.2  l:kingdom -0.6  l:klinikum -0.9  l:können -0.3  l:la -0.1
l:lakeside 0.2  l:lane -0.4  l:lead -0.4  l:leader -0.1  l:learning 1.1  l:leeds -0.9  l:legal -0.3
l:leipzig -0.2  l:lena -0.4  l:let -0.1  l:leuk -0.1  l:level -0.1  l:liebe -0.1  l:lien -0.1  l:lieu -0.2
l:liga -0.1  l:lind -0.8  l:lindqvist -1.2  l:link -0.1  l:lisbon -0.1  l:location -0.1  l:logistics 1.7
l:london -0.4  l:lucía -0.1  l:lunch -0.5  l:lyon -0.5  l:madame -0.1  l:make -0.1  l:manager -0.3
l:marchetti -0.5  l:marine 0.4  l:marisol -0.1  l:marketing -0.4  l:marsh -0.7  l:marta -0.1  l:martin -1
l:maybe -0.1  l:me -0.1  l:media 0.3  l:medical -0.4  l:meet -0.1  l:meeting -0.2  l:merci -0.1
l:message -0.1  l:met -0.1  l:mi -0.3  l:mill -0.1  l:min -0.2  l:minuten -0.2  l:mittwoch -0.4
l:mo-fr -0.1  l:moin -0.1  l:mon -0.1  l:monday -0.1  l:monsieur -0.1  l:montag -0.2  l:morgen -0.1
l:mr -0.1  l:mst -0.5  l:museum 0.8  l:muster 1.1  l:mutual 1.6  l:my -0.1  l:méxico -0.6  l:nadia -0.1
l:name -0.7  l:need -0.1  l:next -0.1  l:nhs -0.3  l:no -0.1  l:nord -0.6  l:northgate -0.5  l:notice -0.2
l:nous -0.1  l:nov -0.2  l:november -0.1  l:nurse -0.3  l:ny -0.2  l:office -0.2  l:officer -0.7  l:ok -0.3
l:okafor -0.6  l:old -0.1  l:one -0.4  l:open -0.3  l:operations -0.3  l:original -0.1  l:ort -0.1
l:oyelaran -0.2  l:pa -0.5  l:park -1  l:partner 0.5  l:partners -0.4  l:passcode -0.2  l:passt -0.2
l:people -0.1  l:personal 1.8  l:personalabteilung -0.1  l:personas -0.2  l:petersen -0.1  l:petit -0.3
l:physiotherapist -0.1  l:placeholder -1.3  l:planner -0.1  l:policy -0.2  l:por -0.1  l:portfolio -0.1
l:position -0.1  l:post 1.5  l:poste -0.1  l:powered -0.1  l:practice 0.8  l:prairie -0.2
l:presentation -0.1  l:primary -0.9  l:privacy -0.1  l:priya -0.3  l:priyanka -0.3  l:probearbeiten -1.3
l:product -0.1  l:prof -0.8  l:pryce -0.4  l:pst -0.1  l:pt -0.3  l:public -0.9  l:qa -0.5  l:quarry 1.2
l:quedo -0.1  l:questions -0.1  l:rdv -0.2  l:really -0.1  l:recruiter -0.1  l:recruiting -0.3
l:recruitment -0.8  l:recrutement -0.7  l:recursos -0.1  l:reference -0.1  l:regional -0.2  l:reply -0.1
l:report -0.2  l:representative -0.4  l:reschedule -0.3  l:research -0.2  l:researcher -0.5  l:resources 2.3
l:resourcing -0.1  l:responsable -0.2  l:ressources -0.1  l:rgpd -0.5  l:ridge -0.6  l:rivers 0.8
l:road -0.3  l:robin -0.4  l:robotics 1.1  l:room -0.4  l:rosa -0.2  l:rotterdam -0.8  l:row -0.1
l:ruth -0.2  l:rückmeldung -0.1  l:sachbearbeitung -0.1  l:safe -0.1  l:safety 1.7  l:sales -0.2
l:saltmarsh 0.6  l:saludos -0.1  l:sam -0.1  l:same -0.3  l:san -0.2  l:sanne -0.3  l:saturday -0.2
l:school 0.8  l:screen -0.2  l:screening -0.1  l:se -0.5  l:search -0.7  l:selección 1.5  l:senior -0.1
l:sent -0.1  l:service -0.5  l:services 0.2  l:servus -0.1  l:si -0.1  l:sicherheitsschuhe -0.7  l:site -0.5
l:so -0.2  l:society 1.2  l:software 1.2  l:solutions -1.4  l:sorry -0.3  l:specialist -0.3  l:st -0.2
l:stadt -0.3  l:staff -0.3  l:standard -0.1  l:street -0.4  l:studio -0.6  l:success -0.1  l:sue -0.3
l:suite -0.1  l:sunday -0.2  l:supervisor -0.5  l:supply 1.5  l:support -0.3  l:sydney -0.1  l:system 0.6
l:systems 0.5  l:take -0.1  l:talent -0.7  l:talento -0.7  l:tannery -0.2  l:te -0.1  l:teacher -0.2
l:team -0.2  l:tech -0.3  l:telefon -0.1  l:telefoninterview -0.5  l:termin -0.2  l:terminverschiebung -0.2
l:terpstra -0.1  l:thanks -0.1  l:the -0.2  l:theo -0.1  l:they -1.6  l:thu -0.2  l:thursday -0.1
l:tidewater 1.2  l:tilleuls 0.3  l:time -0.5  l:title -0.1  l:to -0.1  l:tom -0.3  l:toronto -0.2
l:tot -0.2  l:traditional -0.1  l:training -0.4  l:transport -0.1  l:tranter -0.5  l:trust 2.2  l:tues -0.5
l:tuesday -0.1  l:type -0.2  l:tél -0.2  l:uhr -0.1  l:uk -0.3  l:un -0.2  l:unfortunately -0.3  l:union 1.1
l:unit -0.2  l:united -0.1  l:university 0.1  l:unser -0.2  l:updated -0.1  l:us -0.4  l:utrecht 0.1
l:ux -0.3  l:vale -0.3  l:valencia -0.5  l:values -0.7  l:vasseur -0.2  l:verständnis -0.1  l:via -0.3
l:video -0.1  l:viele -0.1  l:view -0.1  l:vogt -0.1  l:voici -0.1  l:volunteer -0.1
l:vorstellungsgespräch -0.1  l:votre -0.3  l:vp -0.1  l:waar -0.1  l:wales -0.1  l:wanneer -0.1  l:warm -0.4
l:wat -0.1  l:water 1.4  l:wattle -0.2  l:way -0.1  l:we'd -0.3  l:wed -0.1  l:wednesday -0.1  l:wenn -0.1
l:west -0.1  l:wexcombe 0.9  l:wharf 0.2  l:what -0.1  l:whatsapp -0.6  l:where -0.1  l:whitlock -0.1
l:wie -0.1  l:wien -0.1  l:woche -0.1  l:would -0.1  l:yard -0.1  l:you'll -0.1  l:you're -0.1  l:zoom -0.1
label:booked 1.2  label:canceled 0.2  label:client 2.5  label:company 1.1  label:confirmed -0.2
label:employer 1.7  label:event -0.3  label:format -0.1  label:geschäftsführer -0.1  label:gesellschaft -0.3
label:info -0.1  label:interview 0.2  label:interviewer -0.3  label:interviewers -0.1  label:invitation 0.7
label:job -0.2  label:location -0.1  label:old -0.1  label:ort 0.6  label:panel -0.1  label:position -0.4
label:requisition -0.4  label:role -0.2  label:scheduled -0.7  label:teilnehmer -0.2  label:time -0.2
label:title -0.2  label:type 1.1  label:venue 0.6  label:what -0.2  label:where 0.3  label:who -0.1
label:with -0.2  last:below 0.3  last:head -0.1  last:text 0.1  last:title 0.5  late 0.1  legal 1.1
like-name 0.6  no-first -0.5  no-last -0.5  no-word -0.7  nobody alone:head -0.7  nobody alone:text -0.8
nobody count 0.3  nobody firm-word 1.6  nobody first:head -1  nobody first:text -1.2
nobody first:title -0.6  nobody given-first -0.8  nobody in:head 0.2  nobody in:text -0.2
nobody in:title 0.2  nobody own:none -0.7  nobody whole 0.3  other:all-words:1 0.1  other:all-words:2 0.1
other:all-words:3 0.3  other:begins 0.4  other:ends -0.3  other:goes-further 0.1  other:has -0.1
other:has-ahead -0.6  other:is 0.1  other:no-word -0.3  other:some-word 0.2  own alone:below 0.1
own alone:head -0.2  own alone:text -0.1  own alone:title -0.3  own count 0.2  own firm-word -0.2
own first:below 0.4  own first:head -0.1  own first:text 0.1  own first:title -0.1  own given-first -0.4
own in:below 0.4  own in:head -0.2  own in:text 0.2  own in:title 0.1  own other:all-words:1 0.3
own other:all-words:2 -0.3  own other:all-words:3 0.3  own other:begins 0.5  own other:ends -0.3
own other:goes-further 0.3  own other:has-ahead -0.7  own other:is -0.1  own other:no-word 0.1
own own:all-words:1 0.4  own own:all-words:2 0.5  own own:all-words:3 0.5  own own:begins -0.2
own own:ends -0.3  own own:goes-further 0.6  own own:has 0.2  own own:has-ahead 0.1  own own:initials 0.7
own own:initials-then 1.3  own own:is 0.6  own own:no-word -0.7  own own:some-word 0.8  own whole 0.4
own:all-words:1 0.3  own:all-words:2 0.4  own:all-words:3 0.5  own:begins -0.2  own:ends -0.3
own:goes-further 0.4  own:has 0.2  own:has-ahead 0.2  own:initials 0.4  own:initials-then 0.9  own:is 0.5
own:no-word -0.6  own:none -0.7  own:some-word 0.6  page -1.1  person-last -0.1  shouted -0.3  spelled 0.3
system alone:below -0.4  system alone:head 0.2  system alone:text -0.3  system count 0.6
system firm-word 0.5  system first:below 0.3  system first:head 0.5  system first:text -0.5
system first:title 0.5  system given-first -0.6  system in:below 0.5  system in:head 0.3
system in:title 0.5  system other:no-word -0.1  system own:none -0.4  system whole 0.4  tb:! 0.7  tb:& -0.1
tb:( 0.4  tb:) -0.1  tb:, -0.1  tb:- 0.3  tb:. -0.4  tb:/ -0.1  tb:10 -0.1  tb:: -0.1  tb:< 1.2  tb:@ 0.5
tb:assessment -0.1  tb:at 1.1  tb:bei 1.1  tb:chez 0.4  tb:claims -0.2  tb:data -0.1  tb:de -0.5
tb:entretien 1.2  tb:entrevista -0.1  tb:for -0.4  tb:gesprek 0.7  tb:hiring -0.2  tb:in 0.1
tb:interview 0.6  tb:manager -0.2  tb:marketing -0.1  tb:of -0.5  tb:on -0.3  tb:research -0.3
tb:robin -0.2  tb:sollicitatiegesprek -0.3  tb:technical 0.2  tb:to 0.1  tb:unser -0.6  tb:volunteer -0.1
tb:vorstellungsgespräch -0.1  tb:with 0.2  tb:your 1.1  tb:zum -0.1  tb:| 0.4  tb:– 0.6  unwritten -0.3
whole 0.4  words:1 -0.8  words:3 0.8  words:4 0.5
`)
