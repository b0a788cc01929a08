import { weightsOf } from './weights'

// Learnt from the batches; `learn.ts` writes it.
export const roleWeights = weightsOf(`
none 1.3  a:1 -0.3  a:10 -0.2  a:11 -0.1  a:12 -0.6  a:12:00 -0.3  a:14 -0.2  a:14h30 -0.1  a:16 -0.3
a:16:30 -0.4  a:17 -0.1  a:2 -0.1  a:20 -0.3  a:2026 -0.1  a:2027 -1.2  a:3 -0.2  a:30 -0.4  a:4 -0.3
a:40 -0.2  a:5 -0.2  a:7 -0.7  a:8 -0.1  a:9 -0.2  a:9:30 -0.3  a:a 0.5  a:about -0.1  a:after -0.2
a:afternoon -0.2  a:alle -0.2  a:am 0.7  a:an 0.8  a:analyst -0.1  a:and -0.2  a:andere -0.1  a:antes 1.4
a:are -0.1  a:around -0.6  a:as -0.1  a:assistant -0.4  a:at 0.4  a:attention -0.2  a:au 0.9  a:avant -0.2
a:avec -0.1  a:back -0.1  a:backend -0.2  a:been -0.2  a:before -0.2  a:bei 0.3  a:below -0.1
a:bewerbung -0.1  a:bij 1.3  a:business -0.1  a:but -0.3  a:by -0.2  a:call -0.3  a:candidate -0.1
a:candidatura -0.1  a:candidature -0.3  a:case -0.2  a:ce 1.1  a:che -0.1  a:chez 1.2  a:clerk -0.1
a:cliente -0.2  a:coding -0.1  a:come -0.1  a:coming -0.1  a:con -0.1  a:conference -0.3  a:confirmed -0.2
a:confirmer -0.1  a:conoscitivo -0.1  a:consultant -0.4  a:conversation -0.8  a:coordinator -0.1
a:curriculum -0.5  a:d -0.3  a:dans -0.2  a:data -0.2  a:date -0.1  a:day -0.4  a:de -0.7  a:december -0.2
a:dei -0.2  a:del -0.4  a:des -0.2  a:desk -0.2  a:di -1  a:dicembre -0.2  a:dinsdag -0.2  a:director -0.5
a:disponibilité -0.2  a:do -0.1  a:door -0.2  a:down -0.1  a:du -0.5  a:décembre -0.2  a:e 1.7  a:el 0.2
a:en 0.3  a:engineer -0.3  a:entrance -0.1  a:entretien -0.2  a:entrevista -0.1  a:entro -0.4  a:est -0.1
a:et 1.2  a:event -0.1  a:for -0.1  a:frau -0.4  a:friday -0.3  a:from -0.2  a:für -0.8  a:get -0.5
a:gmt -0.2  a:got -0.2  a:graag -0.3  a:group -0.1  a:h -0.1  a:has 0.2  a:have -0.6  a:held -0.2
a:here -0.3  a:het -0.2  a:if -0.1  a:ii -1  a:ik -0.4  a:il -0.8  a:im -0.6  a:in -0.2  a:interview -0.4
a:interviews 2.1  a:is 0.1  a:it -0.3  a:je -0.1  a:jeudi -0.3  a:job 2.4  a:jueves -0.3  a:l -0.3
a:la -0.3  a:lane -0.3  a:later -0.2  a:le -0.1  a:lead -0.5  a:letter -0.2  a:licence -0.1  a:lieti -0.9
a:like -0.1  a:link -0.2  a:love -0.5  a:lunedì -0.1  a:lunes -0.2  a:manager -0.5  a:marketing -1.1
a:martes -0.2  a:me -0.1  a:meet -0.1  a:meeting -0.4  a:met -0.1  a:min -0.2  a:minuten -0.1
a:minutes -0.1  a:minutos -0.1  a:mit -0.2  a:monday -0.4  a:more -0.1  a:morning -0.3  a:naar -0.2
a:next -0.1  a:no -0.1  a:notre -0.9  a:nous -0.3  a:number -0.1  a:nurse -0.1  a:o -0.2  a:of -0.3
a:off -0.3  a:office -0.1  a:officer -0.1  a:om -0.1  a:on 0.5  a:one -0.1  a:op -0.1  a:opening 1.2
a:operations -0.3  a:or -0.1  a:ou -0.2  a:our -0.1  a:out -0.6  a:over -0.2  a:page -0.1  a:par -0.1
a:para 0.2  a:part -0.1  a:partner -0.3  a:per -0.3  a:phone -0.1  a:physiotherapist -0.1  a:place -0.1
a:planner -0.2  a:plus -0.2  a:pm -0.1  a:position 1.9  a:post 1.4  a:poste -0.1  a:pour -0.3
a:presenza -0.1  a:product -0.1  a:pst -0.1  a:puesto -0.6  a:put -0.2  a:que -0.2  a:ready -0.1
a:reply -0.3  a:retour -0.1  a:role 2  a:round -0.1  a:saludo -0.1  a:saturday -0.1  a:school -0.1
a:screen -0.3  a:se 0.3  a:see -0.6  a:send -0.1  a:services -0.1  a:será -0.1  a:share -0.1  a:shift -0.2
a:si -0.1  a:sie -0.2  a:so -0.1  a:specialist -0.1  a:st -0.3  a:stage -0.1  a:studio -0.1  a:success -0.2
a:suit -0.1  a:sur -0.1  a:take -0.1  a:te -0.2  a:team -0.4  a:technique -0.4  a:teilnehmen -0.1
a:tell -0.1  a:ten -0.1  a:terrà -0.1  a:than -0.1  a:that -0.2  a:the -0.2  a:there -0.1  a:this 0.8
a:through -0.1  a:time -0.3  a:to -0.2  a:tomorrow -0.3  a:téléphone -0.5  a:u -0.5  a:un -0.1  a:una -0.1
a:und 0.9  a:up -0.1  a:us -0.3  a:uur -0.1  a:van -0.1  a:vendredi -0.3  a:via -0.3  a:viernes -0.5
a:votre -0.4  a:vous -0.4  a:was -0.2  a:we -0.1  a:web -0.6  a:week -0.1  a:weekend -0.1  a:will -0.2
a:wir -0.2  a:with -0.1  a:woensdag -0.2  a:work -0.1  a:works -0.1  a:would -0.2  a:y 1.6  a:you -0.1
a:you've -0.1  a:your -0.1  a:à 1.2  a:échange -0.1  alone:below -0.3  alone:text 0.3  alone:title -0.4
ap:! 0.3  ap:" 0.2  ap:% -1.4  ap:& -0.2  ap:( 0.6  ap:) 0.3  ap:, -0.2  ap:- 0.1  ap:. 0.2  ap:: 0.1
ap:; -0.3  ap:| -0.2  ap:– -0.4  ap:� -0.7  b:12:00 -0.1  b:12:15 -0.3  b:12:30 -0.1  b:1:00 -0.1
b:1:45 -0.1  b:20 -1.2  b:2026 -0.8  b:2:00 -0.4  b:30 -0.3  b:3:00 -1.1  b:3:30 -0.1  b:4:00 -0.3
b:5:00 -0.1  b:6 -0.3  b:6:00 -0.1  b:a -0.4  b:about -0.3  b:alla -0.2  b:als 2.5  b:am -0.1  b:an -0.3
b:and -0.3  b:as 1  b:associate -0.5  b:at -0.2  b:au -0.5  b:avec -1  b:backend -0.2  b:band -0.1
b:be -0.1  b:been -0.1  b:by -0.2  b:candidatura -0.1  b:candidature -0.2  b:case -0.1  b:chat -0.3
b:claims -0.5  b:clinical -1  b:come 0.3  b:comme 1.4  b:con -0.1  b:customer -0.3  b:data -0.4  b:de 0.6
b:dec -0.1  b:december -0.1  b:del 0.9  b:deputy -0.1  b:der -0.4  b:di 0.8  b:die -0.5  b:dr -0.1
b:du -0.1  b:een -0.2  b:eine -0.3  b:einem -0.1  b:einen -0.2  b:einer -0.4  b:el -0.3  b:en -0.2
b:engineering -0.1  b:entretien -0.4  b:entrevista -0.3  b:final -0.2  b:first -0.1  b:for 0.7  b:from -0.5
b:functie 1.3  b:für -0.8  b:gesprek -0.4  b:gespräch -0.2  b:growth -0.3  b:have -0.1  b:hebt -0.3
b:herr -0.2  b:hiring -0.6  b:i -0.1  b:i'm -0.2  b:ihre -0.1  b:il -0.9  b:is -0.4  b:je -0.2  b:job -0.2
b:la -0.5  b:le -0.5  b:lead -1.6  b:marcus -0.1  b:marketing -0.4  b:meet -0.2  b:merci -0.4  b:met -0.5
b:min -0.5  b:more -0.7  b:next -0.3  b:notre -0.2  b:of 0.3  b:on -0.2  b:operations -0.4  b:our 0.2
b:para 0.1  b:per 0.5  b:phone -0.1  b:please -0.1  b:policy -0.2  b:position 1  b:pour -0.3
b:principal -0.4  b:product -0.3  b:quality -0.3  b:que -0.4  b:rencontrerez -1.1  b:research -0.4
b:reçu -0.2  b:robin -0.4  b:role -0.1  b:senior -0.4  b:serez -0.1  b:service -0.2  b:services -0.2
b:site -0.8  b:so -0.1  b:software -0.7  b:sollicitatie -0.2  b:spreekt -0.1  b:staff 0.8  b:stelle 2.4
b:sua -0.1  b:success -0.1  b:talent -0.1  b:te -0.2  b:teaching -0.3  b:team -0.1  b:technical -0.3
b:the 0.5  b:this -0.1  b:to -0.2  b:tu -0.3  b:técnica -1.2  b:un 0.4  b:una -0.3  b:und -0.3  b:une -0.3
b:up -0.2  b:van 0.5  b:vielen -0.1  b:virtual -0.1  b:volunteer -0.5  b:voor -0.1  b:votre -0.1
b:vous -0.2  b:we -0.2  b:werden -0.6  b:with -0.2  b:you -0.2  b:your -0.1  b:zum -1.2  b:zur -0.6
b:à -0.1  bb:10 de -0.4  bb:11 de -0.1  bb:14 de -0.1  bb:9 de -0.2  bb:a chat -0.4  bb:a la -0.1
bb:a un -0.3  bb:aan de -0.5  bb:about an -0.5  bb:about the 0.8  bb:all the -0.3  bb:am gespräch -0.1
bb:and a -0.4  bb:and for -0.1  bb:and the -0.9  bb:application for 1.9  bb:are the -0.3  bb:as the -0.7
bb:ask for -0.9  bb:at our 0.8  bb:at the -0.8  bb:band 6 -0.3  bb:be the -0.1  bb:before the -0.7
bb:bewerbung als 1.7  bb:by the -0.8  bb:call with -0.8  bb:cancelar la -0.4  bb:candidature au -0.4
bb:case study -0.2  bb:chargé de -0.1  bb:chef de -0.3  bb:choose a -0.1  bb:con la -0.2
bb:confermare la -0.1  bb:consider the -0.1  bb:customer success -0.1  bb:dat je -0.2  bb:de functie 1.3
bb:de gestionar -0.1  bb:de la -0.3  bb:de votre -0.1  bb:dec 2026 -0.3  bb:december van -0.5
bb:diciembre a -0.5  bb:die position 2  bb:director of -0.2  bb:do a -0.6  bb:during the -0.1
bb:einladung zum -0.4  bb:en el -0.1  bb:en la -0.2  bb:end of -0.5  bb:entretien de -0.7
bb:entrevista de -0.5  bb:entrevista del -1.2  bb:entrevista técnica 0.7  bb:et de -0.1
bb:expression de -0.1  bb:finalidad de -0.1  bb:for a -0.4  bb:for an -0.2  bb:for our 1.4  bb:for the 1.3
bb:for your 0.2  bb:from the -0.7  bb:functie van 2.9  bb:für die -0.6  bb:für ihre -0.1
bb:gesprek van -1.1  bb:got a -0.5  bb:had a -0.2  bb:half an -0.5  bb:has a -0.1  bb:has been -0.1
bb:have a -0.3  bb:have been -0.1  bb:have to -0.2  bb:head of -0.6  bb:heure de -0.1
bb:hiring manager -0.4  bb:ihre bewerbung -0.2  bb:in de -0.2  bb:in einem -0.1  bb:in for -0.2
bb:in the 0.1  bb:informamos de -0.1  bb:interesse an -0.2  bb:interview at -0.2  bb:interview for 1.8
bb:interview on -0.6  bb:interview with -0.4  bb:invitation to -0.1  bb:is a -0.6  bb:is an -0.1
bb:is the -0.1  bb:j'ai le -0.1  bb:je sollicitatie -0.3  bb:je spreekt -0.1  bb:jefe de -0.2
bb:join the -0.1  bb:know of -0.2  bb:la entrevista -0.2  bb:lieti di -0.2  bb:like to -0.1  bb:me a -0.3
bb:merci de -0.4  bb:merci pour -0.2  bb:met de -0.3  bb:names of -0.2  bb:not the -0.7  bb:notify the -0.2
bb:of our -0.1  bb:of the -0.1  bb:of your -0.1  bb:oferta de 3  bb:onsite with -0.1  bb:par le -0.3
bb:para el -0.3  bb:para la -0.4  bb:pas de -0.7  bb:per il -0.2  bb:per la -0.1  bb:per un -0.5
bb:plaisir de -0.3  bb:position of 2  bb:posizione di 2.7  bb:post of 2.1  bb:poste de 2.9  bb:pour le -0.4
bb:pour un -0.7  bb:pour votre -0.1  bb:preghiamo di -0.3  bb:presso il -0.1  bb:proceso de 0.1
bb:propose de -0.4  bb:propose un -0.3  bb:puesto de 3.2  bb:regret de -0.8  bb:reply for -0.5
bb:retour de -0.7  bb:role of 1.7  bb:round the -0.4  bb:see the -0.2  bb:send a -0.7
bb:senior backend -0.2  bb:sensi del -0.2  bb:share the -0.6  bb:spreekt met -0.4  bb:stays the -0.3
bb:stelle als 1.6  bb:suite à -0.1  bb:taking the -0.2  bb:talent acquisition -0.1  bb:thanks a -0.2
bb:thanks for -0.4  bb:that the -0.1  bb:the data -0.1  bb:the hiring -0.1  bb:the product -0.1
bb:the quality -0.3  bb:the research -0.4  bb:the senior -0.9  bb:the technical -0.4  bb:through the -0.4
bb:to a -0.3  bb:to an -0.1  bb:to our -0.2  bb:to the -0.3  bb:to your -0.2  bb:tweede gesprek 1.8
bb:uitnodiging sollicitatiegesprek 1.5  bb:un entretien -0.5  bb:una entrevista -0.2  bb:up a -0.2
bb:updates for -0.1  bb:use the -0.3  bb:vacante de 2.3  bb:van een -0.1  bb:voor de -0.2  bb:voor een 0.7
bb:voor je -0.1  bb:votre candidature -0.8  bb:vous rencontrerez -1.1  bb:vous serez -0.1  bb:was a -0.1
bb:weten of -0.1  bb:with a -0.5  bb:with our -0.4  bb:with the -0.7  bb:with you -0.2  bb:y el -0.1
bb:you a -0.1  bb:you come -0.6  bb:you for 0.1  bb:you have -0.1  bb:you the -0.2  bb:you to -0.1
bb:your final -0.1  bb:your technical -0.1  bb:zu einem -0.1  bb:à la -0.2  bb:à un -0.6  bb:à votre -0.1
bb:échange de -0.5  bp:! -0.1  bp:" 0.2  bp:' 1.1  bp:( -0.1  bp:) -0.2  bp:, -0.1  bp:- 0.1  bp:. -0.9
bp:: 0.9  bp:; -0.1  bp:? -0.8  bp:| -0.2  bp:– -0.2  capital -0.1  capital-ahead:below -0.3
capital-ahead:text -0.6  capital-ahead:title -0.2  capital-behind:below -0.2  capital-behind:text -0.5
capital-behind:title -0.5  capitals 0.8  count 0.8  f:10 -0.2  f:10:00 -1.1  f:11 -0.4  f:11, -0.1
f:11:00 -0.6  f:12:00 -0.1  f:12:15 -0.2  f:15 -0.4  f:1:00 -0.1  f:1:45 -0.1  f:2 -0.6  f:20 -0.4
f:2:00 -0.3  f:2pm -0.2  f:3 -0.5  f:30 -0.5  f:3:00 -0.4  f:4 -0.7  f:45 -0.3  f:4:00 -0.2  f:5:00 -0.1
f:6 -0.2  f:8, -0.2  f:about -0.4  f:above -0.2  f:account 0.6  f:acquisition -0.1  f:address -0.2
f:adjointe -0.1  f:administrator -0.6  f:adviser -0.2  f:advisor -0.1  f:afspraak -0.3  f:agréer, -0.2
f:ai -0.2  f:al -1.1  f:analyst -0.5  f:andere -0.3  f:annulation -1.1  f:any -0.2  f:application -0.2
f:applications 1  f:applying -0.4  f:assessment -1.2  f:assistant -0.1  f:associate 0.1  f:au -0.4
f:auf -0.4  f:autre -0.1  f:avec -0.3  f:averci -0.8  f:back -0.5  f:backend 1.7  f:band 1.6  f:be -0.1
f:been -0.1  f:before -0.3  f:being -0.3  f:best -0.3  f:bewerbung -1.2  f:bien -0.5  f:bit -0.2
f:board -0.1  f:booked -0.2  f:booking -0.4  f:business -0.1  f:buyer -0.3  f:by -0.3  f:cadre -0.1
f:calendar -0.1  f:calidad -0.4  f:call -0.4  f:cancel -0.2  f:cancelled -0.7  f:candidate -0.3
f:candidatura -1  f:candidature -0.6  f:care -0.2  f:case -0.4  f:centre -0.2  f:chair -0.8  f:change -0.3
f:chargé 1  f:chargé(e) 0.8  f:chargée -0.1  f:chat -0.7  f:chef 0.3  f:chez -1  f:chief -1
f:christmas -1.1  f:claims 1.6  f:clerk -0.1  f:client -0.7  f:client, -1  f:clinical 0.9  f:coding -0.1
f:colloquio -0.8  f:coming -0.6  f:commercial 0.5  f:commis 3.2  f:communication -0.1  f:community 0.8
f:con -0.6  f:confirmation -0.3  f:confirmed -0.3  f:confirmer -0.1  f:consultant -0.5  f:consultant, -0.1
f:controller 0.7  f:conversation -0.3  f:convocation -1.1  f:coordinator -0.3  f:coordinator, -0.2
f:copper -0.7  f:copy -0.1  f:cordial -0.1  f:culture -0.4  f:customer 1.2  f:cv -1  f:dank -0.1  f:data 1.4
f:date -0.3  f:datenschutz -0.2  f:day -1.3  f:dec -1  f:december -0.9  f:deine -0.1  f:dem -0.1
f:demain -0.2  f:den -0.1  f:dental 0.3  f:depot 1.5  f:deputy -0.1  f:designer -1.1  f:details -0.2
f:developer 0.7  f:diciembre -0.7  f:did -0.2  f:digital 1.4  f:directeur -1  f:direction -0.1
f:director -0.3  f:director, -0.2  f:directrice -0.5  f:discussed -0.1  f:dit -0.1  f:do -0.4  f:door -0.1
f:dr -0.7  f:dropping -0.9  f:durée -0.1  f:e-mail -0.2  f:editor -0.1  f:een -0.5  f:eerste -0.1
f:ein -0.8  f:einladung -0.3  f:el -0.3  f:end -0.7  f:engineer -0.5  f:engineer, -0.6  f:engineering -1
f:entretien -0.8  f:entrevista -0.8  f:environment -0.1  f:ersten -0.1  f:essai -0.4  f:evening -0.4
f:event -0.1  f:executive -0.4  f:final -1  f:finalidad -0.2  f:finance 1.7  f:first -0.6  f:following -0.2
f:fri -0.9  f:friday, -0.1  f:from -0.2  f:front 0.8  f:functie -1.6  f:geschäftsführer -0.1  f:gesprek -1.2
f:gespräch -1.1  f:gestionar -0.1  f:gmt -0.5  f:google -0.9  f:graduate 0.8  f:great -0.1  f:group -0.4
f:groupe -0.8  f:growth 2  f:half -0.9  f:head 0.2  f:hebt -0.3  f:herr -0.3  f:het -0.8  f:hi -0.8
f:hiring -1.7  f:hoofd -0.8  f:hour -0.2  f:housing 0.6  f:how -0.1  f:hr -0.2  f:human -0.4  f:i'm -0.3
f:id -0.5  f:identité -0.1  f:ii -0.3  f:il -0.7  f:income 0.6  f:incontrarla -0.6  f:informal -0.4
f:informamos -0.2  f:information -0.1  f:informazioni -0.3  f:inglés -0.2  f:insurance -0.1  f:interest -0.4
f:interview -0.6  f:interview, -0.6  f:interviewer -0.2  f:interviewers -0.1  f:interviews -0.1
f:intro -0.9  f:invitation -0.3  f:invite -0.1  f:invited -0.1  f:it -0.2  f:it's -0.6  f:jan -0.4
f:january -0.2  f:jefe 1.8  f:job -0.3  f:jueves -0.5  f:junior 1.8  f:jury -0.1  f:kennenlernen -1.3
f:kennismakingsges -0.7  f:kennziffer -0.5  f:las -0.6  f:last -0.9  f:lead -0.4  f:learning 1.3
f:legal 1.2  f:leiter -0.9  f:leiterin -0.2  f:lien -0.1  f:line 1.5  f:link -0.5  f:look -0.2  f:lundi -1
f:lunes -0.4  f:mail -0.5  f:manager -0.5  f:manager, -0.3  f:mano -0.1  f:marcus -0.1  f:marketing -0.7
f:marsh -0.3  f:martes -0.8  f:mañana -0.7  f:me -0.5  f:medewerker 1.2  f:meeting -0.1  f:merci -0.6
f:mercredi -0.1  f:message -0.4  f:met -0.2  f:min -0.9  f:minutes -0.2  f:miércoles -0.1  f:monday -0.2
f:monday, -0.5  f:more -0.3  f:morgen -0.8  f:morning -0.1  f:my -0.2  f:méxico -0.1  f:neuen -0.3
f:new -0.3  f:next -0.4  f:no -0.4  f:nos -0.2  f:nostro -0.1  f:notre -0.3  f:nuestro -0.2  f:number -0.1
f:nurse -0.7  f:offer -0.2  f:office 0.3  f:officer -0.4  f:officer, -0.1  f:okafor -0.1  f:online -0.2
f:onsite -0.2  f:onze -1.2  f:op -0.2  f:operations 0.6  f:or -0.7  f:other -0.4  f:over -0.6  f:panel -0.5
f:par -0.1  f:para -0.4  f:paralegal -1.1  f:part 0.7  f:partner -0.1  f:patient 1.2  f:people -0.2
f:per -1.3  f:personalabteilun -0.3  f:petit -0.3  f:petite -0.1  f:phone -0.2  f:physiotherapist -0.1
f:pièce -0.1  f:plaisir -0.2  f:planner -0.2  f:planning 1.7  f:plant 0.6  f:platform -0.2  f:please -0.1
f:pm -0.4  f:policy 1.6  f:portare -0.7  f:position -0.5  f:posizione -0.1  f:post -0.3  f:poste -0.8
f:pour -0.3  f:practice 0.2  f:preghiamo -0.2  f:premier -0.2  f:presentation -0.2  f:principal -0.5
f:priya -0.1  f:probearbeiten -0.5  f:proceso -0.5  f:process -0.1  f:product 1  f:production 1.3
f:professor -0.9  f:projet -0.4  f:puesto -0.4  f:qa 0.2  f:qualifications -0.2  f:quality 1.5
f:qualité -0.1  f:que -0.2  f:questions -0.1  f:quick -0.4  f:rdv -0.8  f:recepcionista 2  f:recibido -0.1
f:recruiter -1.2  f:recruiting -0.2  f:recruitment -0.3  f:recrutement -0.3  f:recursos -0.2
f:registered 1.7  f:rencontrerez -0.4  f:representative -0.1  f:requisition -0.1  f:research 1.2
f:researcher -0.6  f:resources -0.2  f:resourcing -0.1  f:responsable 0.3  f:retenu -0.5  f:reçu -0.1
f:rgpd -0.1  f:ring -0.2  f:ringraziamo -0.4  f:robin -0.8  f:robin, -0.1  f:robin.marsh@mail -0.4
f:robotics -0.4  f:role -0.5  f:round -0.3  f:sachbearbeitung 3.2  f:saludo -0.2  f:same -0.1
f:scheduled -0.4  f:school -0.4  f:screen -0.3  f:screening -0.7  f:second -0.5  f:see -0.4
f:segreteria -0.1  f:selección -0.3  f:semana -0.1  f:sender -0.2  f:senior 1  f:service -0.2
f:services -0.7  f:shift 1.2  f:shop -0.3  f:short -0.2  f:site 0.2  f:slot -0.4  f:small -0.9  f:so -0.1
f:software 0.3  f:sollicitatie -0.8  f:sollicitatiegesp -0.7  f:specialist -0.1  f:spreekt -0.2  f:staff 0.6
f:stage -0.1  f:stelle -0.5  f:step -0.3  f:student 0.3  f:studio 0.7  f:study -0.2  f:sua -0.6
f:success -0.3  f:suite -0.4  f:suo -0.3  f:support 0.2  f:systems -0.2  f:ta -0.7  f:taking -0.2
f:talent -0.8  f:talento -0.5  f:te -0.4  f:teacher 1.4  f:teaching 1.2  f:team -0.1  f:teamleider -0.8
f:teammanager -0.2  f:teams -0.2  f:technical -0.5  f:technician -0.7  f:termin -0.7
f:terminverschiebu -0.6  f:text -0.6  f:thank -0.5  f:thanks -0.3  f:that -0.1  f:these -0.5  f:this -0.1
f:thu -1.2  f:thursday -0.5  f:thursday, -0.7  f:time -0.1  f:tom -0.1  f:tomorrow -0.3  f:tour -0.4
f:train -0.1  f:trainee 1.9  f:trial -0.5  f:tu -0.3  f:tue -0.1  f:tuesday -0.2  f:tuesday, -0.5
f:tweede -0.5  f:two -0.2  f:técnica -1.3  f:uitnodiging -0.4  f:una -0.3  f:unser -1.5  f:up -0.4
f:updated -0.4  f:us -0.2  f:use -0.1  f:uur -0.1  f:uw -0.5  f:ux 0.9  f:vacancy -0.1  f:vacante -0.2
f:vacature -1  f:via -0.6  f:video -0.2  f:viernes -0.5  f:virtual -0.1  f:visitor 0.2  f:volunteer 1.6
f:voor -0.8  f:vorstellungsgesp -0.8  f:votre -0.5  f:vous -0.5  f:vp -0.2  f:website -0.2  f:wed -0.6
f:wednesday -0.1  f:wednesday, -0.3  f:week -0.7  f:werden -0.2  f:which -0.5  f:whole -0.1  f:workshop 2.1
f:yard -0.2  f:year 0.9  f:zoom -0.4  f:à -0.1  f:échange -1  figure -0.4  firm -0.8  first:below -0.6
first:text 0.2  first:title -0.1  genders 2.6  has:( -0.3  has:, -0.6  has:- -0.5  has:/ -0.8  i:& 0.3
i:(30 -0.2  i:(head -0.3  i:(hoofd -0.7  i:(job -0.6  i:(leiter -0.2  i:(ref -0.5  i:(senior -0.5  i:- -0.5
i:/ -0.7  i:01632 -0.1  i:1 -0.2  i:10 -0.2  i:10:30 -0.4  i:11 -0.2  i:11:00 -0.1  i:12 -0.6  i:12:00 -0.1
i:14 -0.1  i:15 -0.1  i:15:00 -0.1  i:17 -0.1  i:18 -0.1  i:2 -0.4  i:2, -0.5  i:20 -0.1  i:2026 -0.9
i:2026, -0.1  i:2027 -0.5  i:22 -0.3  i:2:00 -0.1  i:2pm -0.6  i:3 -0.3  i:30 -0.5  i:3:00 -0.2  i:4 0.2
i:5 0.6  i:5:30 -0.1  i:6 1.2  i:7 -0.5  i:7, -0.5  i:8 -0.1  i:8, -0.6  i:9 -0.2  i:a -0.4  i:about -0.3
i:access 0.8  i:account -0.7  i:ai -0.1  i:al -1.2  i:all -0.1  i:als -0.6  i:am -0.7  i:an -0.2
i:analyst -0.3  i:and -0.3  i:andere -0.1  i:another -0.3  i:applying -0.4  i:are -0.1  i:around -0.9
i:as -0.4  i:at -0.3  i:au -0.4  i:auch -0.4  i:auf -0.1  i:avec -0.3  i:back -0.2  i:backend 0.6  i:be -0.1
i:been -0.3  i:before -0.4  i:bei -0.5  i:bij -0.7  i:but -0.5  i:by -0.2  i:call -0.4  i:can -0.1
i:careers -0.1  i:case -0.2  i:ce -0.6  i:chargé -0.1  i:chat -0.4  i:che -0.2  i:chef -1.2  i:chez -1.1
i:claims 0.8  i:clerk -0.6  i:clinical -0.3  i:come -0.2  i:con -0.3  i:culture -0.1  i:customer -0.2
i:cv -0.3  i:d'une -0.1  i:da -0.4  i:dan -0.7  i:dank -0.1  i:dans -0.3  i:data 0.4  i:datos -0.3
i:day -0.4  i:de 0.6  i:dec -0.7  i:december -0.4  i:dei -0.4  i:del -0.4  i:den -0.1  i:dental 0.8
i:der 0.8  i:des -0.1  i:designer -0.2  i:desk 0.5  i:details -0.1  i:di 0.4  i:die -0.4  i:digital -0.4
i:director -0.4  i:do -0.3  i:door -0.4  i:du -0.8  i:décembre -0.2  i:e -0.1  i:een -0.6  i:el -0.4
i:en -0.4  i:engineer 1.1  i:enjoyed -0.1  i:entrance -0.1  i:entro -0.6  i:este -0.4  i:et -0.9
i:event, -0.1  i:example -0.4  i:final -0.2  i:finance -0.7  i:first -0.2  i:food -0.6  i:for -0.3
i:frau -1.4  i:friday -0.4  i:friday, -0.3  i:from -0.4  i:front -0.2  i:functie -0.5  i:für -0.1
i:gesprek -0.4  i:gespräch -0.5  i:graduate -0.4  i:group -0.3  i:growth -0.2  i:h -0.1  i:has -0.5
i:have -0.3  i:head -0.5  i:het -0.1  i:hiring -0.7  i:housing -0.1  i:how -0.2  i:hr -0.1  i:i -0.2
i:i'll -0.2  i:i'm -0.1  i:if -0.1  i:ihre -0.2  i:ii 1.8  i:ik -1  i:il 0.8  i:im 1.5  i:in 0.3
i:intro -1.3  i:is -0.6  i:it -0.1  i:january -0.1  i:je -0.3  i:jefe -0.6  i:jeudi -0.3  i:job -0.8
i:jueves -0.2  i:just -0.4  i:la -0.2  i:las -0.5  i:last -0.4  i:le -0.5  i:lead -0.8  i:learning -0.3
i:leiter -1.1  i:link -0.2  i:listed -0.1  i:lo -0.7  i:love -0.5  i:lunes -0.1  i:madame, -0.2
i:manager -0.6  i:manager, 0.2  i:mardi -0.1  i:marsh -0.3  i:martes -0.1  i:me -0.2  i:meet -0.3
i:meeting -0.2  i:merci -0.2  i:message -0.2  i:met -0.2  i:min -0.4  i:minute -0.2  i:minutes -0.3
i:minutos -0.1  i:mon -0.1  i:monday -0.3  i:more -0.4  i:morgen -0.1  i:naar -0.3  i:need -0.2  i:next -0.2
i:nhs -0.1  i:no -0.3  i:nos -0.3  i:not -0.3  i:notre -0.5  i:nous -0.4  i:nuestro -0.3  i:number -0.2
i:nurse -0.3  i:o -0.7  i:of 0.1  i:office -0.3  i:officer -0.2  i:officer, -0.3  i:okafor -0.2  i:om -0.1
i:on -0.5  i:one -0.4  i:onsite -0.1  i:op -0.2  i:or -0.8  i:ou 1.1  i:our -0.3  i:over -0.4  i:panel -0.4
i:par -0.2  i:para -0.4  i:part -0.1  i:partner -0.2  i:patient -0.1  i:personal -0.1  i:phone -0.4
i:place -0.2  i:planner -0.1  i:please -0.2  i:pm -0.3  i:por -0.1  i:portare -0.2  i:position -0.2
i:post -0.1  i:post, -0.2  i:poste -0.7  i:pour -0.6  i:prairie -0.2  i:proceso -0.2  i:product 0.1
i:project 1.2  i:projet 1.2  i:puesto -0.4  i:quality -0.1  i:que -0.3  i:questo -0.1  i:ref -0.1
i:reply -1.4  i:research -0.3  i:reçu -0.1  i:robin -0.4  i:robin, -0.1  i:role -0.3  i:round -0.4
i:saturday -0.1  i:school -0.7  i:screen -0.3  i:se -0.4  i:see -0.5  i:senior -0.2  i:sera -0.2
i:serez -0.1  i:service 0.2  i:services 1.6  i:shift -0.2  i:should -0.1  i:si -0.1  i:sie -0.5  i:so -0.1
i:software 1.2  i:staff -0.5  i:stage 2.1  i:stelle -0.3  i:step -0.3  i:studio -0.4  i:study -0.2
i:sua -0.1  i:success 1.6  i:supply -1.2  i:support 1.4  i:sur -0.4  i:sus -0.1  i:systems 1  i:ta -0.8
i:take -0.1  i:talent -0.2  i:teaching -0.2  i:team 1.2  i:tell -0.2  i:test -0.3  i:that -0.1  i:the -0.4
i:they -0.1  i:this -0.2  i:thursday -0.1  i:time -0.1  i:to -0.4  i:tomorrow -0.1  i:tot -0.2
i:trainee -0.1  i:tu -0.1  i:tuesday -0.1  i:tuesday, -0.6  i:two -0.2  i:técnica -0.4  i:um -0.8  i:un -0.5
i:una -0.3  i:und -1.2  i:until -0.1  i:us -0.1  i:use -0.1  i:uur -0.3  i:ux -0.3  i:vacante -0.5
i:van -0.5  i:vendredi -0.5  i:via -0.1  i:video -0.1  i:viernes -0.1  i:visio -0.1  i:voor -0.7  i:vos -0.1
i:votre -0.4  i:vous -0.2  i:vp -0.3  i:was -0.2  i:we -0.3  i:we'd -0.2  i:web -0.2  i:werden -0.3
i:which -0.2  i:who -0.1  i:will -0.1  i:wir -0.2  i:with -0.4  i:work -0.3  i:would -0.5  i:y 0.3
i:year -0.1  i:you -0.2  i:your -0.2  i:zoom -0.3  i:zu -0.5  i:zum -0.3  i:à -0.3  i:échange -0.1  i:– -0.6
in:below -0.7  in:text -0.3  in:title 0.2  job 0.8  job-ahead -0.3  job-behind -0.4  job-first 0.2
job-last 0.2  job-of-two 1.3  l3:aag -0.2  l3:aak -0.6  l3:aat -0.1  l3:ace -0.1  l3:ach 0.8  l3:ack 1.5
l3:ada -0.9  l3:ade -0.2  l3:ado -0.1  l3:aff -0.1  l3:aft 1.5  l3:age 0.3  l3:ail -0.2  l3:ain -0.2
l3:air -0.7  l3:ale -0.4  l3:all -0.5  l3:als -0.1  l3:ame -0.1  l3:amo -0.6  l3:ana -0.2  l3:and -0.7
l3:ane -0.5  l3:ang -0.1  l3:ank -0.2  l3:ano -0.5  l3:ant 0.3  l3:are -0.1  l3:arn -0.8  l3:art -0.2
l3:ary 0.1  l3:ase -0.1  l3:ass -0.4  l3:ast -0.4  l3:ata -0.5  l3:ate 0.3  l3:ato -0.4  l3:ats -0.2
l3:aux -0.1  l3:ays -0.5  l3:ber -0.1  l3:bin -0.4  l3:ble -0.4  l3:box -0.1  l3:bre -0.3  l3:cal -0.3
l3:ced -0.2  l3:cer 0.6  l3:ces -0.2  l3:che -1.1  l3:cht -0.2  l3:cil -0.1  l3:cio -0.5  l3:cts -0.2
l3:dad 0.3  l3:dag -0.7  l3:dar -0.1  l3:dat -0.1  l3:day -0.4  l3:ded -0.1  l3:den -0.2  l3:deo -0.1
l3:der -0.2  l3:des 1.2  l3:dge -0.2  l3:dia -0.5  l3:dig -0.2  l3:dio 0.3  l3:don -0.9  l3:dor -0.6
l3:dra -0.4  l3:dre -0.2  l3:ead -0.2  l3:eat -0.1  l3:eau 1.1  l3:eck -0.1  l3:ect 1  l3:edi -0.5
l3:eds -0.2  l3:edì -0.3  l3:een -0.5  l3:eer 0.3  l3:ees -0.5  l3:eet -0.1  l3:eil 0.8  l3:ein -0.2
l3:eir -0.3  l3:eit 0.4  l3:eld -0.1  l3:elf -0.2  l3:ell -0.5  l3:ely -0.2  l3:eme -1.4  l3:ems -0.2
l3:ena -0.7  l3:end 0.4  l3:ent -0.3  l3:enu -0.1  l3:eps -0.1  l3:ere -0.2  l3:erk 0.5  l3:ero 0.5
l3:ers -0.3  l3:ery -0.3  l3:ese -0.1  l3:eso -0.1  l3:ess -0.2  l3:est -0.1  l3:eti -0.6  l3:eur 0.5
l3:ews -0.3  l3:fer 1.1  l3:gal 0.5  l3:gen -0.6  l3:ger 0.1  l3:ght -0.6  l3:gie 1  l3:gio -0.1
l3:gle -0.1  l3:gée -0.3  l3:hed -0.1  l3:hen -0.2  l3:her 0.1  l3:hes -0.3  l3:hop -0.1  l3:ial 0.1
l3:ian 0.8  l3:ica 0.5  l3:ich -0.4  l3:ick -0.1  l3:ico 0.2  l3:ics -0.6  l3:icy -0.1  l3:ide -0.3
l3:ien -0.8  l3:ier 0.5  l3:ies 0.1  l3:iew -0.4  l3:ift -0.3  l3:ile 0.2  l3:ill -0.4  l3:ils -0.1
l3:ime -0.2  l3:imo -0.5  l3:ims -0.2  l3:ina -0.4  l3:ine -0.1  l3:ing -0.2  l3:ins -0.4  l3:int -0.6
l3:ior 0.2  l3:ios -0.2  l3:ire 1  l3:ise -0.1  l3:ist 1  l3:ite -0.1  l3:its 1.5  l3:ity -0.2  l3:ità 0.8
l3:ité 0.5  l3:ive 0.4  l3:ivo 0.6  l3:ión -0.2  l3:jet -0.4  l3:ked -0.5  l3:ken -0.2  l3:ker 0.7
l3:led -0.3  l3:len -1.2  l3:ler 0.7  l3:les -0.1  l3:ley -0.1  l3:lin -0.1  l3:lio -0.3  l3:lle 0.1
l3:llo -0.2  l3:low -0.2  l3:lte 1.3  l3:lth -0.1  l3:lum -0.4  l3:lés 0.3  l3:mal -0.1  l3:man -0.8
l3:mar -0.1  l3:mas -0.4  l3:med -0.2  l3:men -0.3  l3:mer 0.5  l3:mes -0.1  l3:min -0.4  l3:mme -0.6
l3:mos -0.1  l3:nal -0.2  l3:nar -0.1  l3:nas -0.4  l3:nce -0.2  l3:nch 0.4  l3:ncy -0.3  l3:nda -0.6
l3:nde -0.4  l3:ndi -0.8  l3:ndo -0.2  l3:nee -0.4  l3:nel -0.3  l3:nen 0.1  l3:ner 0.5  l3:nes -0.2
l3:nge -0.2  l3:nir -0.1  l3:nne -0.8  l3:nos -0.2  l3:nse -0.1  l3:nst 0.5  l3:nta -0.1  l3:nte -0.2
l3:nto 0.6  l3:nts 0.4  l3:nue -0.1  l3:nza -0.2  l3:och -1.9  l3:ock -0.1  l3:ods -0.1  l3:ofd -0.4
l3:ogy 1.2  l3:oir -0.1  l3:oks -0.1  l3:old -0.4  l3:ole -0.1  l3:ond -0.1  l3:one -0.2  l3:oni 0.9
l3:ons -0.1  l3:ont -0.3  l3:ool -0.2  l3:oon -0.2  l3:oor -0.3  l3:oot -0.4  l3:ora -0.4  l3:ore 0.1
l3:orm -0.5  l3:ors -0.1  l3:ort 0.6  l3:ory -0.2  l3:oup -0.1  l3:our -0.2  l3:ous -0.4  l3:out -0.1
l3:ove -0.1  l3:ows -0.8  l3:pal -0.3  l3:pen -0.3  l3:per 1.3  l3:ple -0.4  l3:ply -0.2  l3:pot -0.2
l3:que 0.5  l3:ral -0.3  l3:ram -0.4  l3:ras -0.1  l3:rch -0.3  l3:rci -0.3  l3:rde -0.1  l3:rdi -0.1
l3:red -0.1  l3:rek -0.3  l3:rem -0.1  l3:ren -0.3  l3:rer -0.2  l3:res -0.3  l3:rge 1.4  l3:rgé -0.1
l3:ria 0.8  l3:rid -0.2  l3:rie -0.1  l3:rin 0.3  l3:rio -0.1  l3:rks -0.2  l3:rla -0.7  l3:rma -0.6
l3:row -0.3  l3:rry -0.3  l3:rse 0.5  l3:rsh -1  l3:rst -0.2  l3:rte -0.9  l3:rth -0.1  l3:rêt -0.1
l3:ría -0.1  l3:sai -0.1  l3:sch -0.3  l3:sen -0.6  l3:ser 0.3  l3:sie -0.1  l3:sio -0.1  l3:son -0.1
l3:sor 0.1  l3:ssa -0.1  l3:sse 0.7  l3:sta 0.3  l3:ste 0.3  l3:sto -0.1  l3:tag -0.3  l3:tal 0.7
l3:tas -0.2  l3:ted -0.1  l3:ten -0.2  l3:ter 0.2  l3:tes -0.2  l3:tie 0.8  l3:tif 0.8  l3:tin -0.2
l3:tle -0.2  l3:tor 0.6  l3:tos 0.1  l3:tra -0.2  l3:tre -0.1  l3:tro -0.5  l3:tte -0.9  l3:uck -0.3
l3:uct -0.2  l3:udi -0.2  l3:udo -0.1  l3:udy -0.5  l3:uer -0.1  l3:ugh -0.2  l3:uio -0.2  l3:uld -0.3
l3:ume -0.2  l3:und -0.3  l3:ung -0.3  l3:unt -0.1  l3:upe -0.2  l3:ura -0.1  l3:ure 0.4  l3:urs -0.1
l3:use -0.5  l3:ust -0.2  l3:ute -0.3  l3:uve -0.1  l3:ved -0.1  l3:vel -0.4  l3:ven -0.5  l3:ver 1.1
l3:ves -0.2  l3:vue -0.1  l3:way -0.4  l3:wer 0.7  l3:wth 0.9  l3:yer 0.5  l3:yst 0.5  l3:zen -0.2
l3:äch -0.4  l3:èce -0.1  l3:ère 0.3  l3:ées -0.1  l3:évu -0.4  l3:ême -0.1  l4:able -0.5  l4:acht -0.5
l4:ader -0.1  l4:ador -0.6  l4:agen -1.7  l4:ager 0.1  l4:ails -0.2  l4:aims -0.2  l4:aine -1.3  l4:aire 1.1
l4:alth -0.1  l4:amme -0.5  l4:amos -0.1  l4:ance -0.1  l4:anch 1  l4:ancy -0.5  l4:ando -0.1  l4:ange -0.2
l4:anos -0.2  l4:ante -0.6  l4:ants -0.2  l4:arch -0.1  l4:argé -0.1  l4:ario -0.1  l4:arla -0.8
l4:ated -0.1  l4:ater 0.8  l4:ates -0.6  l4:atie -0.3  l4:atif 0.8  l4:ator 1.2  l4:bile 0.4  l4:bour -0.3
l4:bung -0.3  l4:cess -0.2  l4:ched -0.1  l4:cher 0.4  l4:ches -0.3  l4:cial 0.4  l4:cian 0.8  l4:cing -0.7
l4:ción -0.2  l4:cked -1.2  l4:cond -0.1  l4:ctie -0.2  l4:dame -0.1  l4:dant -0.1  l4:date -0.1
l4:days -0.7  l4:dere -0.1  l4:ders -1  l4:dial -0.1  l4:ding -0.2  l4:dios -0.3  l4:dora -0.1  l4:duct -0.2
l4:dung -0.1  l4:ease -0.1  l4:echt -0.2  l4:ects -0.2  l4:eded -0.1  l4:eers -0.3  l4:egal 1  l4:eich -0.2
l4:eled -0.1  l4:elle 0.5  l4:ence -0.4  l4:ency -0.1  l4:ende -0.4  l4:endo -0.4  l4:enir -0.1  l4:ento 0.6
l4:ents 0.8  l4:enue -0.1  l4:enza -0.2  l4:erci -0.2  l4:ered -0.1  l4:erem -0.1  l4:eren -0.1  l4:erer 0.7
l4:eria -0.1  l4:erin 0.3  l4:esse 1.7  l4:esto -0.1  l4:eure -0.5  l4:eves -0.2  l4:ewer 0.3  l4:ffer -1.2
l4:fice -0.4  l4:fore -0.2  l4:form -0.6  l4:gate -0.4  l4:ggio -0.1  l4:ging -0.2  l4:glés 0.3  l4:gner 0.8
l4:hing -0.2  l4:hmen -0.1  l4:hone -0.1  l4:hool -0.2  l4:hrer -0.1  l4:iamo -0.1  l4:iate 0.4
l4:ible -0.1  l4:ical -0.3  l4:icer 0.7  l4:ices -0.1  l4:icht 0.3  l4:idad 0.3  l4:iday -0.4  l4:ided -0.1
l4:ider 0.2  l4:idge -0.2  l4:ield -0.1  l4:ient -0.1  l4:ieur 0.3  l4:iews -0.3  l4:ight -1.1  l4:inee -0.4
l4:ines -0.1  l4:inte -0.3  l4:ione -0.1  l4:ioni 1.2  l4:ipal -0.2  l4:ique 0.2  l4:isch -0.3  l4:iser 0.5
l4:isor 0.6  l4:ista 0.3  l4:ital 1.1  l4:ited -0.3  l4:iten -0.2  l4:iter 0.2  l4:ites -0.1  l4:itor 0.2
l4:ived -0.2  l4:ière 0.4  l4:ject -0.6  l4:kend 0.2  l4:king -0.2  l4:lace -0.1  l4:land -1.7  l4:lbox -0.1
l4:ledì -0.3  l4:lent -0.1  l4:leur 1  l4:licy -0.1  l4:line -0.5  l4:ling 0.8  l4:list 0.3  l4:lity -0.2
l4:lité 0.9  l4:lled -0.4  l4:llen -0.5  l4:ller 0.2  l4:lles -0.1  l4:llow -0.3  l4:llte 1.6  l4:logy 1.2
l4:lows -0.1  l4:ludo -0.1  l4:lung 0.1  l4:lyst 0.5  l4:main -0.4  l4:mare -0.1  l4:mber -0.1  l4:mbre -0.3
l4:ment -0.2  l4:mier -0.1  l4:ming -0.3  l4:moor -0.5  l4:mple -0.4  l4:même -0.1  l4:nant 0.9  l4:nces 1.1
l4:ncil -0.1  l4:nday -0.4  l4:nden -0.3  l4:nder -0.4  l4:ndon -0.9  l4:ndra -0.4  l4:neer 0.4
l4:ness -0.1  l4:ngen -0.1  l4:nica -0.4  l4:nico 0.7  l4:ning -0.3  l4:nior 0.2  l4:nity -0.1  l4:nnen -1
l4:nner 0.1  l4:noon -0.2  l4:nors -0.1  l4:ntal 1.1  l4:nter -1  l4:ntes -0.1  l4:ntin -0.1  l4:nute -0.1
l4:ogie 1.9  l4:ogle -0.1  l4:ojet -0.4  l4:oked -0.3  l4:oles -0.1  l4:olio -0.3  l4:omer -0.2
l4:onal -0.1  l4:onar -0.1  l4:onas -0.2  l4:ones -0.5  l4:open -0.4  l4:oper -0.3  l4:ople -0.7
l4:osed -0.1  l4:ough -0.2  l4:ound -0.2  l4:ount -0.1  l4:oupe -0.2  l4:ours -0.2  l4:owth 0.9
l4:oyer -0.1  l4:ping -0.2  l4:pist 1.2  l4:port 0.6  l4:pper -0.6  l4:pply -0.1  l4:prek -0.3  l4:ptie 1.4
l4:quio -0.2  l4:raak -0.6  l4:raft 1.5  l4:rage 1.5  l4:rant -0.3  l4:rces -0.1  l4:rdag -0.2  l4:rday -0.9
l4:rden -0.1  l4:redi -0.6  l4:reen -0.7  l4:rent -0.2  l4:ress -0.2  l4:rest -0.1  l4:rgen -0.6
l4:rgée -0.3  l4:rice -0.7  l4:rier 1.3  l4:ries -0.1  l4:ring -1.1  l4:rity -0.2  l4:rker 0.4  l4:rmal -0.1
l4:rmed -0.2  l4:rmer -0.3  l4:rmin -0.4  l4:rnen -0.5  l4:rnes -0.3  l4:rrow -0.3  l4:rson -0.2
l4:rsos -0.1  l4:rter 1.1  l4:rtes -0.3  l4:räch -0.4  l4:sage -0.9  l4:sdag -0.1  l4:sday -0.3
l4:self -0.3  l4:seur -1  l4:shop -0.1  l4:side -0.4  l4:sing -0.1  l4:sion -0.1  l4:site -0.1  l4:ssed -0.1
l4:ssie -0.1  l4:sson -0.1  l4:ssor -0.2  l4:stag -0.2  l4:sten -0.1  l4:ster 0.5  l4:stra -0.2
l4:stro -0.1  l4:sure -0.6  l4:tail -0.4  l4:tant 0.3  l4:tare -0.2  l4:tary 0.9  l4:teer -0.2  l4:tems -0.2
l4:tend 1.3  l4:tent -0.1  l4:tenu -0.1  l4:teur 0.5  l4:ther -0.5  l4:tial -0.1  l4:tice -0.1  l4:tics -0.6
l4:tien -0.3  l4:ties 0.4  l4:time -0.2  l4:ting 0.2  l4:tity -1.2  l4:tité -0.1  l4:tive 0.5  l4:tivo 0.6
l4:tmas -0.4  l4:tner -0.3  l4:tora -0.8  l4:tore 1  l4:tory -0.2  l4:tour -0.1  l4:trer -0.3  l4:tten -0.7
l4:ttle -0.2  l4:tung -0.5  l4:tura -0.1  l4:ture 0.6  l4:uary -0.2  l4:uate -0.6  l4:udio 0.4  l4:ueil 1
l4:uled -0.2  l4:ulum -0.5  l4:unde -0.6  l4:urer -1  l4:utes -0.1  l4:utos -0.2  l4:uées -0.1  l4:vers -0.7
l4:very -0.1  l4:vice 0.5  l4:vier -0.5  l4:view -0.4  l4:ving -0.4  l4:vous -0.4  l4:ware -0.1
l4:well -0.9  l4:werk -0.3  l4:wers -0.1  l4:wing -0.1  l4:xico -0.2  l4:érêt -0.1  l4:ñana -0.4
l:about -0.1  l:above -0.1  l:access -0.2  l:account -0.1  l:acquisition -0.1  l:address -0.2
l:adjointe -0.3  l:administrator 0.5  l:adviser 0.6  l:advisor -1.2  l:afspraak -0.6  l:after -0.1
l:afternoon -0.2  l:agency -0.1  l:al -0.7  l:alle -0.1  l:am -0.7  l:analyst 0.5  l:andere -0.1
l:annulation -0.5  l:another -0.1  l:antes -0.2  l:application -0.3  l:applications -0.2  l:apply -0.1
l:are -0.2  l:around -0.4  l:ask -0.3  l:assessment -0.5  l:assistant 0.1  l:assistante -0.2
l:assistants -0.3  l:associate 0.7  l:attention -0.3  l:au -0.5  l:auf -0.1  l:authority -0.1  l:avant -0.2
l:avec -0.1  l:averci -0.2  l:back -0.2  l:backend 0.9  l:band -0.1  l:bank -0.1  l:been -0.3  l:before -0.2
l:being -0.1  l:below -0.1  l:bericht -0.6  l:best -0.1  l:bewerbung -0.2  l:bij -0.6  l:bis -0.1
l:bit -0.4  l:booked -0.3  l:booking -0.1  l:branch 1  l:building -0.3  l:business -0.1  l:but -0.3
l:buyer 1.6  l:by -0.2  l:cadre -0.3  l:calidad 1.6  l:call -0.6  l:can -0.2  l:canceled -0.1
l:cancelled -0.5  l:candidate -0.1  l:candidates -0.3  l:candidatura -0.1  l:candidature -0.5  l:cant -0.1
l:care -0.2  l:case -0.3  l:ce -0.5  l:cette -1.4  l:chain -0.1  l:chair -0.8  l:change -0.4  l:chargé -0.1
l:chargée -0.3  l:chat -0.6  l:che -0.2  l:check -0.1  l:chez -0.6  l:chief -0.1  l:christmas -0.4
l:claims -0.2  l:clerk 1.1  l:client -0.2  l:cliente -0.5  l:closed -0.1  l:clínica -0.4  l:coding -0.2
l:colloquio -0.2  l:come -0.1  l:coming -0.3  l:commercial 0.9  l:communication 1  l:con -0.2
l:conference -0.2  l:confermare -0.1  l:confirmation -0.2  l:confirmed -0.2  l:confirmer -0.3
l:conoscitivo -0.4  l:consultant 0.7  l:consultora -0.2  l:controller 0.2  l:conversation -1.6
l:coordinator -0.5  l:cordial -0.1  l:council -0.1  l:counter -1.2  l:cst -0.2  l:curriculum -0.5
l:customer -0.2  l:cv -0.2  l:dan -0.5  l:dans -0.3  l:dassistant -0.5  l:data -1  l:date -0.4  l:datos 0.5
l:day -1.3  l:dec -0.5  l:december -0.3  l:dei -0.2  l:delivery -0.1  l:demain -0.4  l:dental 1.1
l:depot -0.2  l:designer 0.8  l:desk -0.6  l:developer -0.1  l:dicembre -0.1  l:diciembre -0.3  l:did -0.2
l:didentité -0.1  l:digital 1.1  l:dinsdag -0.1  l:directeur -0.4  l:director -0.4  l:directrice -0.3
l:discussed -0.1  l:distinguées -0.1  l:do -0.1  l:donderdag -0.2  l:dont -0.1  l:door -0.7  l:down -0.1
l:dr -0.1  l:dropping -0.2  l:décembre -0.1  l:editor -0.8  l:een -0.3  l:ein -0.1  l:einladung -0.1
l:el -0.4  l:email -0.1  l:employer -0.1  l:end -0.1  l:engineer 0.3  l:enlace -0.1  l:entrance -0.4
l:entretien -0.3  l:entrevista -0.3  l:entro -0.5  l:essai -0.1  l:este -0.5  l:evening -0.2  l:event -0.5
l:example -0.3  l:executive 0.2  l:faire -0.1  l:final -0.3  l:finance 0.5  l:first -0.2  l:five -0.1
l:following -0.1  l:follows -0.1  l:food -0.2  l:frau -1.1  l:fri -0.5  l:friday -0.4  l:from -0.1
l:front -0.3  l:frontend 1.3  l:functie -0.2  l:gate -0.8  l:geschäftsführer -0.1  l:gesprek -0.1
l:gespräch -0.7  l:gestionar -0.1  l:get -0.1  l:gmt -1.4  l:go -0.1  l:google -0.1  l:got -0.2
l:governors -0.1  l:graag -0.2  l:graduate -0.6  l:great -0.1  l:group -0.1  l:groupe -0.2  l:growth 0.9
l:h -0.3  l:had -0.2  l:half -0.2  l:harbour -0.4  l:head -0.4  l:health -0.1  l:held -0.2  l:here -0.3
l:het -0.2  l:hf -1.7  l:hoofd -0.4  l:hora -1.3  l:hour -0.2  l:hours -0.1  l:housing -0.1  l:how -0.3
l:hr -0.1  l:humaines -0.1  l:humanos -0.2  l:id -0.2  l:identité -0.1  l:if -0.1  l:ii 0.3  l:ik -0.8
l:il -0.9  l:ill -0.2  l:im -0.2  l:informal -0.1  l:informazioni -0.2  l:inglés 0.3  l:insurance -1.6
l:interview -0.4  l:interviewer -0.2  l:interviewers -0.1  l:interviews -0.3  l:intro -0.7
l:invitation -0.4  l:it -0.3  l:its -0.4  l:jan -0.2  l:january -0.3  l:janvier -0.4  l:jefe -0.6
l:jeudi -0.2  l:job -0.8  l:jueves -0.2  l:junior 1  l:just -0.3  l:kennenlernen -0.5
l:kennismakingsges -0.4  l:kennziffer -1.2  l:know -0.1  l:lakeside -1  l:lane -0.4  l:las -0.6  l:last -0.3
l:late -0.1  l:later -0.4  l:lead 0.2  l:leader -0.1  l:learning -0.5  l:leiter -0.2  l:leiterin -0.2
l:level -0.6  l:lieti -0.6  l:like -0.1  l:line -0.2  l:link -0.3  l:lo -0.1  l:london -0.9  l:look -0.1
l:love -0.5  l:ltd -0.3  l:lukt -0.1  l:lundi -0.9  l:lunes -0.1  l:m -0.2  l:madame -0.1  l:mailbox -0.1
l:maire -0.1  l:manager 0.1  l:mardi -0.1  l:marketing 0.9  l:marsh -1  l:martes -0.3  l:mañana -0.4
l:mbb -0.1  l:me -0.3  l:medewerker 0.1  l:media -0.6  l:meet -0.3  l:meeting -0.2  l:merci -0.1
l:mercoledì -0.3  l:mercredi -0.9  l:message -1.1  l:messaggio -0.1  l:met -0.1  l:mill -0.5  l:min -0.3
l:mins -0.3  l:minute -0.2  l:minuten -0.1  l:minutes -0.1  l:minutos -0.2  l:miércoles -0.1  l:moimême -0.1
l:mon -0.4  l:monday -0.4  l:monsieur -0.1  l:more -0.1  l:morgen -0.6  l:morning -0.2  l:mwd -1  l:my -0.1
l:myself -0.4  l:méxico -0.2  l:naar -0.4  l:need -0.1  l:needed -0.1  l:needs -0.1  l:new -0.2  l:next -0.3
l:niet -0.5  l:no -0.2  l:northgate -0.1  l:nos -0.1  l:nostro -0.1  l:not -0.4  l:note -0.2  l:notice -0.2
l:notre -0.8  l:nous -0.6  l:nuestro -0.2  l:number -0.1  l:nurse 1.6  l:o -0.4  l:off -0.3  l:offer -0.1
l:office -0.4  l:officer 0.7  l:om -0.2  l:one -0.2  l:online -0.1  l:only -0.1  l:onsite -0.1  l:onze -0.2
l:op -0.1  l:open -0.5  l:opening -0.5  l:operations 0.4  l:opportunity -0.1  l:or -0.1  l:other -0.1
l:ou -0.4  l:out -0.6  l:over -0.2  l:page -0.1  l:panel -0.4  l:par -0.2  l:para -0.3  l:paralegal 1
l:partner -0.3  l:patient -0.1  l:people -0.7  l:per -0.6  l:personal -0.1  l:personalabteilun -0.3
l:personalreferent -0.3  l:personas -0.2  l:phone -0.2  l:physiotherapist 1  l:pièce -0.1  l:place -0.1
l:planner 1.5  l:please -0.1  l:plus -0.1  l:pm -0.7  l:policy -0.1  l:por -0.1  l:portare -0.2
l:portfolio -0.3  l:post -0.2  l:poste -0.1  l:pour -0.1  l:preghiamo -0.1  l:premier -0.1  l:principal -0.2
l:probearbeiten -0.2  l:product -0.2  l:production -0.2  l:professor -0.2  l:programme -0.5  l:project -0.2
l:projet -0.4  l:pst -0.3  l:puente -0.1  l:puesto -0.1  l:put -0.2  l:qa -0.4  l:quality -0.1
l:qualité 1.3  l:que -0.2  l:questo -0.1  l:qui -1.1  l:quick -0.3  l:r -0.4  l:rdv -0.4  l:reach -0.2
l:recepcionista 0.1  l:receptie 1.4  l:recipient -0.1  l:recruiter -0.7  l:recruiting -0.5
l:recruitment -0.1  l:recrutement -0.3  l:recursos -0.1  l:ref -0.3  l:registered -0.1  l:rencontrer -0.3
l:rendezvous -0.4  l:reply -0.5  l:representative 1.2  l:requisition -0.3  l:rescheduled -0.5
l:researcher 1.6  l:responsable -0.6  l:ressources -0.1  l:retenu -0.1  l:retour -0.1  l:rh -1  l:ring -0.2
l:ringraziamo -0.1  l:robin -0.4  l:robinmarshmailbo -0.4  l:robotics -1.1  l:role -0.6  l:roles -0.2
l:room -0.3  l:round -0.4  l:sachbearbeitung -0.5  l:salle -0.6  l:saludo -0.1  l:same -0.2  l:saturday -0.9
l:scheduled -0.1  l:school -0.1  l:screen -0.7  l:search -0.2  l:second -0.1  l:see -0.6  l:segreteria -0.1
l:selección -0.3  l:semaine -1.7  l:send -0.1  l:sending -0.1  l:senior -0.1  l:sent -0.1  l:sera -0.2
l:service -0.2  l:services -0.1  l:será -0.2  l:session -0.2  l:set -0.2  l:shift -0.2  l:shop -0.4
l:short -0.1  l:shout -0.1  l:sie -0.6  l:sit -0.1  l:site -0.2  l:slot -1.2  l:slow -0.3  l:small -0.5
l:so -0.1  l:software -0.1  l:sollicitatie -0.2  l:sollicitatiegesp -0.4  l:specialist 0.1  l:st -0.4
l:staff -0.1  l:stage -0.2  l:start -0.2  l:stelle -0.2  l:steps -0.1  l:studio 0.4  l:study -0.5
l:sua -0.1  l:subject -1.9  l:success -0.3  l:suite -0.1  l:suits -0.1  l:suo -0.4  l:supply -0.1
l:support -0.9  l:sur -0.5  l:sus -0.1  l:systems -0.2  l:ta -0.4  l:take -0.1  l:taking -0.1  l:talent -0.1
l:talento -0.7  l:te -0.1  l:teacher -0.1  l:teaching -0.2  l:team -0.3  l:teamleider -0.1
l:teammanager -0.3  l:teams -0.1  l:technical -0.4  l:technician 0.8  l:teil -0.6  l:tell -0.3
l:termin -0.3  l:terminverschiebu -0.7  l:test -0.1  l:text -0.4  l:th -0.1  l:thank -0.3  l:that -0.1
l:their -0.3  l:then -0.5  l:there -0.4  l:these -0.1  l:this -0.4  l:through -0.1  l:thu -0.3
l:thursday -0.4  l:till -0.4  l:time -0.1  l:tips -0.1  l:today -0.2  l:tomorrow -0.5  l:ton -0.1
l:tot -0.1  l:tour -0.1  l:toute -0.6  l:train -0.6  l:trainee -0.4  l:trial -0.1  l:trust -0.3  l:tu -0.1
l:tue -0.2  l:tuesday -0.4  l:two -0.2  l:técnica -0.4  l:téléphone -0.1  l:u -0.5  l:uitnodiging -0.3
l:una -0.2  l:uns -1  l:unser -0.3  l:unserem -0.1  l:unserer -0.8  l:up -0.5  l:updated -0.1  l:us -0.2
l:use -0.1  l:utrecht -0.2  l:uur -0.1  l:uw -0.1  l:ux -0.1  l:vacancy -0.6  l:vacante -0.1
l:vendredi -0.2  l:via -0.1  l:video -0.1  l:viernes -0.3  l:visio -0.1  l:volunteer -0.2  l:voor -0.7
l:vorstellungsgesp -0.3  l:vos -0.1  l:votre -0.4  l:vous -0.2  l:vp -0.1  l:vr -0.1  l:web 0.1  l:wed -0.3
l:wednesday -0.2  l:week -0.7  l:weekend -1.8  l:well -0.4  l:weve -0.4  l:when -0.1  l:which -0.3
l:while -0.1  l:wir -0.2  l:wmd -1  l:woensdag -0.1  l:wonen 1.7  l:work -0.1  l:works -0.2  l:workshop -0.1
l:would -0.3  l:yard -0.4  l:year -0.1  l:youre -0.2  l:youve -0.1  l:zoom -0.2  l:à -0.4  l:échange -0.1
label:confirmed -0.5  label:event -0.8  label:interview 0.6  label:interviewer -0.4  label:invitation -0.3
label:panel -0.7  label:position 2.5  label:role 1.2  label:time -0.2  label:title 1.5  label:type -0.6
label:when -0.2  label:who -0.3  label:with -0.4  last:below -0.4  last:text 0.1  last:title 0.5  mixed -0.4
name -0.3  name-ahead -0.3  name-near -0.9  sa:a -0.1  sa:bank -0.1  sa:consultant -0.1  sa:contenute -0.2
sa:datos -0.1  sa:de -0.3  sa:el -0.1  sa:en -0.7  sa:humaines -0.1  sa:humanos -0.1  sa:is -0.3
sa:ltd -0.2  sa:mbb -0.3  sa:messaggio -0.1  sa:of -0.3  sa:recipient -0.1  sa:rh -0.2  sa:search -0.4
sa:serán -0.1  sa:sus -0.1  sa:team -0.1  sa:to -0.1  sa:we -0.1  sap:& -0.1  sap:) -0.1  sap:, -0.8
sap:- -0.6  sap:. -0.1  sap:: -0.1  sap:@ -0.3  sap:| -0.4  sb:a -0.1  sb:acquisition -0.1  sb:business -0.1
sb:de -0.2  sb:del -0.2  sb:el -0.2  sb:en -0.2  sb:for -0.1  sb:für -0.1  sb:gestionar -0.1  sb:hr -0.1
sb:la -0.2  sb:le -0.2  sb:of -0.3  sb:office -0.1  sb:our -0.3  sb:people -0.5  sb:recruitment -0.1
sb:school -0.2  sb:senior -0.3  sb:talent -0.6  sb:the -0.2  sb:zum -0.2  sbp:& -0.3  sbp:' -0.1  sbp:, -0.6
sbp:. -0.1  sbp:| -0.4  small -1.3  ta:10 -0.2  ta:11 -0.1  ta:15 -0.1  ta:2026 -0.7  ta:2027 -0.6
ta:2pm -0.6  ta:4 -0.6  ta:8 -0.5  ta:analyst -0.1  ta:application 2.6  ta:assessment 2  ta:assistant -0.3
ta:associate -0.1  ta:at 1.6  ta:bei 1.5  ta:call -0.2  ta:cancelled -0.3  ta:candidature -0.1  ta:chat -0.2
ta:chez -1.2  ta:clerk -0.1  ta:controller -0.1  ta:coordinator -0.1  ta:d -0.6  ta:data -0.6  ta:de -1.3
ta:dec -0.2  ta:december -0.1  ta:designer -0.1  ta:du -0.1  ta:engineer -0.2  ta:entretien -0.7
ta:event -0.2  ta:executive -0.4  ta:for -0.1  ta:gesprek -0.1  ta:gespräch -0.4  ta:ii -1.2  ta:in -1.6
ta:insurance -0.6  ta:interview 0.5  ta:intro -0.7  ta:invitation -0.2  ta:jan -0.1  ta:job 2.7
ta:manager -0.5  ta:marketing -0.3  ta:marsh -0.5  ta:message -1  ta:morgen -0.3  ta:nurse -1.3  ta:of -1
ta:officer -0.1  ta:on -1.1  ta:planner -0.1  ta:position 0.4  ta:representative -0.3  ta:robotics -1.2
ta:round -0.2  ta:screen -0.6  ta:services -0.1  ta:shift -0.1  ta:sollicitatiegesprek -0.4  ta:to -0.2
ta:trust -0.3  ta:vacancy 2.2  ta:with -0.3  ta:you -0.2  ta:your -0.3  ta:zum -0.1  ta:à -0.1  tap:! -0.3
tap:& -0.3  tap:( 0.6  tap:) 0.7  tap:- 0.8  tap:. -0.6  tap:/ -0.5  tap:: -0.1  tap:< 0.1  tap:? -0.9
tap:@ -0.3  tap:| 1.2  tap:– 0.8  tb:10 -0.6  tb:2026 -0.4  tb:2027 -0.6  tb:30 -1.5  tb:4 -1.5  tb:a -0.7
tb:als 2.4  tb:assessment -0.4  tb:assistant -1  tb:at -0.2  tb:bei -1  tb:bewerbung 0.9  tb:cancelled -0.2
tb:candidatura 1  tb:candidature 1.9  tb:chez -0.9  tb:claims -1  tb:colloquio 2  tb:convocation -0.7
tb:data -0.4  tb:de -0.4  tb:dec -0.2  tb:du -0.4  tb:engineer -0.1  tb:entretien 1.3  tb:entrevista 1.4
tb:final -0.3  tb:first -0.4  tb:for 1  tb:fri -0.4  tb:gesprek 1.2  tb:gespräch 2.3  tb:hiring -0.4
tb:ihr -0.1  tb:ihre -0.2  tb:in -0.8  tb:interview 0.7  tb:intro -0.8  tb:je -0.2  tb:job -0.2
tb:kennismakingsgesprek 0.7  tb:la -0.1  tb:manager -0.1  tb:marketing -0.4  tb:min -1.3  tb:new -0.1
tb:next -0.1  tb:notre -0.3  tb:of -0.1  tb:office -0.9  tb:on -0.8  tb:operations -0.7  tb:panel -0.2
tb:phone -0.3  tb:product -0.6  tb:quick -0.4  tb:rdv 1.4  tb:recruiter -0.5  tb:research -0.5
tb:robin -0.3  tb:screening -0.2  tb:senior -0.9  tb:services -0.1  tb:sollicitatie 3.5
tb:sollicitatiegesprek 1.8  tb:suite -0.2  tb:teaching -0.3  tb:technical -0.3  tb:thu -0.6  tb:to -0.5
tb:trial -0.3  tb:tue -0.1  tb:tweede -0.5  tb:uitnodiging -0.2  tb:un -0.1  tb:unser -1  tb:updated -0.1
tb:volunteer -0.4  tb:vorstellungsgespräch 2.5  tb:votre -0.2  tb:wed -0.3  tb:with -0.6  tb:workshop -0.6
tb:your -0.4  tb:zum -0.4  tb:à -0.2  tbp:! -0.2  tbp:& -0.3  tbp:' 1.6  tbp:( -0.3  tbp:, -0.7  tbp:- 1.3
tbp:. -0.7  tbp:/ 0.7  tbp:: -0.2  tbp:> -1.1  tbp:@ -0.9  tbp:| 0.8  tbp:– 1.8  words:1 -0.9  words:2 0.1
words:3 0.3  words:4 -0.1  words:5 -0.3  words:6 -0.5
`)
