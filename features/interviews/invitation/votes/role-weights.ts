import { weightsOf } from './weights'

// Learnt from the batches; `learn.ts` writes it.
export const roleWeights = weightsOf(`
none 1.3  a:1 -0.2  a:10 -0.2  a:11 -0.2  a:12 -0.6  a:12:00 -0.2  a:14 -0.1  a:15 -0.1  a:16 -0.3
a:16:30 -0.3  a:17 -0.1  a:2 -0.1  a:20 -0.2  a:2027 -1.2  a:3 -0.4  a:30 -0.1  a:4 -0.3  a:5 -0.2  a:7 -0.3
a:8 -0.1  a:8th -0.2  a:9 -0.2  a:9:30 -0.3  a:a 0.5  a:about -0.1  a:after -0.2  a:afternoon -0.2
a:alle -0.2  a:am 0.6  a:an 0.7  a:analyst -0.1  a:and -0.3  a:andere -0.1  a:antes 1.3  a:are -0.1
a:around -0.8  a:as -0.1  a:assessment 2.6  a:assistant -0.3  a:associate -0.1  a:at 0.4  a:attention -0.3
a:au 0.9  a:avant -0.2  a:avec -0.2  a:back -0.2  a:backend -0.3  a:been -0.2  a:before -0.2  a:bei 1.1
a:below -0.1  a:bij 1.3  a:business -0.2  a:but -0.2  a:by 0.2  a:call -0.3  a:candidate -0.1
a:candidature -0.3  a:case -0.2  a:ce 1.2  a:chez 1.3  a:clerk -0.1  a:cliente -0.2  a:coding -0.1
a:coming -0.1  a:con -0.2  a:conference -0.3  a:confirmed -0.2  a:confirmer -0.1  a:conoscitivo -0.1
a:consultant -0.4  a:conversation -1  a:coordinator -0.2  a:curriculum -0.5  a:d -0.4  a:dans -0.2
a:data -0.2  a:date -0.1  a:day -0.1  a:de -0.7  a:december -0.2  a:dei -0.1  a:del -0.4  a:des -0.1
a:desk -0.1  a:di -1  a:dicembre -0.5  a:dinsdag -0.2  a:director -0.9  a:disponibilité -0.5  a:do -0.7
a:door -0.2  a:down -0.1  a:du -0.6  a:décembre -0.1  a:e 1.4  a:el 0.3  a:email -0.1  a:en 0.3
a:engineer -0.3  a:entrance -0.1  a:entretien -0.2  a:entro -0.5  a:est -0.1  a:et 1.3  a:event -0.1
a:exercise -0.1  a:first 0.8  a:for -0.1  a:frau -0.5  a:friday -0.3  a:from -0.2  a:für -1  a:gesprek -0.1
a:gespräch -0.1  a:get -0.6  a:gmt -0.2  a:got -0.2  a:graag -0.3  a:h -0.1  a:half -0.2  a:has 0.2
a:have -0.5  a:health -0.5  a:held -0.3  a:here -0.1  a:het -0.2  a:housing -0.1  a:humaines -0.1
a:ich -0.1  a:ii -0.7  a:ik -0.4  a:il -0.9  a:im -0.7  a:in -0.2  a:interview 0.1  a:interviews 1.8
a:is 0.1  a:ist -0.8  a:it -0.3  a:januari -0.9  a:january -0.2  a:janvier -0.1  a:je -0.2  a:jeudi -0.2
a:job 2.1  a:jueves -0.3  a:l -0.3  a:la -0.3  a:lane -0.2  a:later -0.3  a:le -0.1  a:lead -0.4  a:les -0.2
a:letter -0.2  a:licence -0.1  a:lieti -1  a:like -0.1  a:link -0.2  a:london -0.9  a:love -0.4  a:lukt -0.1
a:lunedì -0.1  a:lunes -0.2  a:manager -0.4  a:marketing -1.1  a:martes -0.2  a:me -0.2  a:meet -0.1
a:meeting -0.3  a:mercoledì 1  a:met -0.1  a:min -0.2  a:minuten -0.1  a:minutes -0.1  a:minutos -0.1
a:mit -0.2  a:monday -0.4  a:more -0.1  a:morning -0.2  a:naar -0.1  a:next -0.2  a:no -0.1  a:notre -0.7
a:nous -0.3  a:now -0.4  a:number -0.3  a:nurse -0.2  a:o -0.2  a:of -0.4  a:off -0.4  a:office -0.1
a:officer -0.1  a:om -0.1  a:on 0.4  a:one -0.2  a:op -0.1  a:opening 1.1  a:operations -0.3  a:ore -0.1
a:ou -0.2  a:our -0.1  a:out -0.7  a:over -0.2  a:page -0.1  a:par -0.1  a:para 0.2  a:partner -0.2
a:per -0.3  a:phone -0.1  a:physiotherapist -0.3  a:place -0.1  a:planner -0.2  a:plus -0.2  a:pm -0.1
a:position 1.9  a:post 1.3  a:poste -0.1  a:pour -0.1  a:presenza -0.1  a:presso 1.4  a:product -0.1
a:pst -0.1  a:puesto -0.5  a:put -0.2  a:qu -0.1  a:que -0.2  a:reply -0.3  a:retour -0.2  a:role 2
a:round -0.1  a:saturday -0.1  a:screen -0.2  a:se 0.2  a:see -0.8  a:services -0.1  a:será -0.1
a:share -0.1  a:shift -0.2  a:si -0.1  a:sie -0.1  a:sorry -0.2  a:specialist -0.1  a:st -0.3  a:stage -0.1
a:street -0.1  a:studio -0.1  a:success -0.2  a:suit -0.1  a:sur -0.1  a:take -0.1  a:te -0.3  a:team -0.3
a:technique -0.5  a:terrà -0.1  a:than -0.1  a:that -0.2  a:the -0.2  a:there -0.2  a:this 0.9
a:through -0.1  a:time -0.3  a:to -0.1  a:together -0.6  a:tomorrow -0.4  a:toute -0.5  a:tuesday -0.1
a:two -0.1  a:téléphone -0.2  a:téléphonique -0.1  a:u -0.4  a:uhr -0.1  a:un -0.1  a:una -0.4  a:und 1.1
a:up -0.1  a:us -0.2  a:uur -0.1  a:vacancy 1.3  a:van -0.5  a:vendredi -0.3  a:via -0.3  a:viernes -0.6
a:votre -0.6  a:vous -0.4  a:was -0.2  a:we -0.1  a:we've -0.3  a:web -0.6  a:week -0.1  a:weekend -0.2
a:will -0.1  a:wir -0.4  a:with -0.2  a:woensdag -0.2  a:would -0.2  a:y 1.6  a:you -0.1  a:your -0.1  a:à 1
a:échange -0.1  alone:below -0.3  alone:text 0.3  alone:title -0.3  ap:! 0.2  ap:" 0.2  ap:% -1.4  ap:& -0.2
ap:( 0.4  ap:) 0.4  ap:, -0.2  ap:- -0.2  ap:. 0.1  ap:; -0.2  ap:? -0.1  ap:| -0.2  ap:– -0.4  ap:� -1
b:12:00 -0.1  b:12:15 -0.3  b:12:30 -0.1  b:1:00 -0.1  b:1:45 -0.1  b:20 -1.2  b:2026 -0.8  b:2:00 -0.2
b:2:30 -0.2  b:30 -0.3  b:3:00 -1.1  b:3:30 -0.1  b:4:00 -0.5  b:5:00 -0.8  b:6 -0.3  b:6:00 -0.1  b:a -0.4
b:about 0.1  b:all -0.1  b:alla -0.1  b:als 2.4  b:am -0.1  b:an -0.2  b:and -0.3  b:any -0.3  b:as 1.1
b:assessment -0.1  b:associate -0.3  b:at -0.4  b:au -0.3  b:avec -1  b:backend -0.3  b:band -0.1  b:be -0.2
b:bedankt -0.1  b:been -0.1  b:business -0.1  b:by -0.2  b:can -0.1  b:candidatura -0.3  b:candidature -0.2
b:case -0.2  b:chat -0.3  b:chief -0.4  b:claims -0.4  b:clinical -1  b:colloquio -0.1  b:come 0.1
b:comme 1.7  b:con -0.2  b:customer -0.4  b:das -0.2  b:data -0.4  b:de 0.6  b:dec -0.1  b:del 1
b:deputy -0.1  b:der -0.3  b:des -0.1  b:di 1.2  b:die -0.4  b:dr -0.1  b:du -0.1  b:een -0.1  b:eine -0.3
b:einem -0.2  b:einen -0.2  b:einer -0.4  b:el -0.3  b:en -0.3  b:engineering -0.1  b:entretien -0.4
b:entrevista -0.2  b:final -0.1  b:for 0.6  b:from -0.5  b:functie 1.2  b:für -0.6  b:gesprek -0.3
b:gespräch -0.2  b:growth -0.4  b:have -0.4  b:hebt -0.2  b:herr -0.2  b:hi -0.6  b:hiring -0.8  b:i -0.1
b:i'm -0.2  b:ich -0.1  b:il -0.9  b:in -0.1  b:income -0.4  b:is -0.2  b:je -0.2  b:job -0.2  b:junior -0.9
b:la -0.5  b:las -0.3  b:le -0.5  b:lead -1.6  b:manager -0.4  b:marketing -0.3  b:meet -0.1  b:merci -0.4
b:met -0.4  b:min -0.5  b:more -0.6  b:next -0.3  b:notre -0.2  b:nuestro -0.3  b:of 0.3  b:office -0.6
b:on -0.3  b:operations -0.4  b:para 0.1  b:per 0.2  b:phone -0.1  b:please -0.1  b:policy -0.2
b:position 1  b:pour -0.3  b:practice -0.2  b:principal -0.4  b:product -0.3  b:quality -0.2  b:que -0.3
b:rencontrerez -0.9  b:research -0.4  b:reto -0.3  b:reçu -0.1  b:robin -0.4  b:second -0.1  b:senior -0.4
b:serez -0.1  b:service -0.2  b:services -0.2  b:site -0.9  b:software -0.6  b:sollicitatie -0.2
b:spreekt -0.2  b:staff 0.8  b:stelle 2.3  b:sua -0.1  b:success -0.1  b:talent -0.1  b:te -0.1
b:teaching -0.3  b:team -0.1  b:technical -0.4  b:the 0.5  b:this -0.1  b:to -0.2  b:tu -0.2  b:técnica -1.3
b:un 0.3  b:una -0.3  b:und -0.3  b:une -0.3  b:up -0.1  b:vacature 1.5  b:van 0.7  b:virtual -0.1
b:volunteer -0.3  b:votre -0.1  b:vous -0.1  b:we -0.2  b:werden -0.5  b:with -0.2  b:would -0.1  b:you -0.2
b:zum -1.1  b:zur -0.7  bb:10 de -0.4  bb:11 de -0.1  bb:9 de -0.2  bb:a chat -0.4  bb:a la -0.2
bb:a las -0.3  bb:a un -0.3  bb:aan de -0.5  bb:about an -0.4  bb:about the 0.8  bb:acknowledge the -0.1
bb:all the -0.3  bb:am gespräch -0.1  bb:and a -0.4  bb:and for -0.1  bb:and the -0.8
bb:application for 2.1  bb:applying to -0.2  bb:are the -0.2  bb:as the -0.6  bb:ask for -0.7  bb:at our 0.4
bb:at the -0.7  bb:atracción de -0.3  bb:band 6 -0.3  bb:be a -0.1  bb:be the -0.1  bb:before the -0.6
bb:bewerbung als 1.7  bb:by the -0.7  bb:call with -0.7  bb:cancelar la -0.4  bb:candidature au -0.3
bb:case study -0.2  bb:chair of -0.2  bb:chargé de -0.1  bb:chat about 1.4  bb:chaussures de -0.3
bb:chef de -0.3  bb:choose a -0.1  bb:con la -0.1  bb:confermare la -0.1  bb:customer success -0.1
bb:dat je -0.1  bb:de functie 1.2  bb:de gestionar -0.1  bb:de la -0.2  bb:de votre -0.1  bb:dec 2026 -0.3
bb:december van -0.5  bb:diciembre a -0.5  bb:die position 1.9  bb:director of -0.2  bb:do a -0.5
bb:einladung zum -0.4  bb:en el -0.1  bb:en la -0.2  bb:end of -0.6  bb:entretien de -0.4
bb:entrevista de -0.5  bb:entrevista del -1.1  bb:entrevista técnica 1.5  bb:et de -0.1
bb:expression de -0.1  bb:finalidad de -0.1  bb:for a -0.4  bb:for an -0.2  bb:for our 1.4  bb:for the 1.3
bb:from the -0.7  bb:functie van 2.9  bb:für die -0.5  bb:gesprek van -0.7  bb:got a -0.4  bb:had a -0.2
bb:had to -0.2  bb:half an -0.4  bb:has a -0.2  bb:have a -0.3  bb:have been -0.1  bb:have to -0.2
bb:head of -0.5  bb:heure de -0.1  bb:hiring manager -0.3  bb:ihre bewerbung -0.1  bb:in de -0.3
bb:in einem -0.1  bb:in for -0.4  bb:in the 0.1  bb:informamos de -0.1  bb:informationen zum -0.1
bb:interesse an -0.2  bb:interview at -0.1  bb:interview for 1.8  bb:interview on -0.5
bb:interview with -0.3  bb:invitation to -0.1  bb:is a -0.6  bb:is the -0.1  bb:j'ai le -0.1
bb:je hebt -0.2  bb:je sollicitatie -0.2  bb:je spreekt -0.2  bb:jefe de -0.1  bb:join the -0.4
bb:know of -0.2  bb:la entrevista -0.2  bb:lieti di -0.1  bb:like to -0.1  bb:make a -0.1  bb:me a -0.4
bb:merci de -0.4  bb:merci pour -0.2  bb:met de -0.3  bb:names of -0.3  bb:not the -0.7  bb:notify the -0.3
bb:of a 1.1  bb:of our -0.1  bb:of the -0.2  bb:of your -0.1  bb:oferta de 3  bb:on the -0.1
bb:onsite with -0.1  bb:op de -0.4  bb:over de -0.3  bb:over the -0.1  bb:par le -0.2  bb:para el -0.3
bb:para la -0.4  bb:pas de -0.7  bb:per il -0.7  bb:per la -0.1  bb:per un -0.4  bb:plaisir de -0.3
bb:position of 2.1  bb:posizione di 2.3  bb:post of 2.1  bb:poste de 2.8  bb:pour le -0.4  bb:pour un -0.6
bb:pour votre -0.1  bb:preghiamo di -0.3  bb:presso il -0.1  bb:propose de -0.3  bb:propose un -0.3
bb:puesto de 2.7  bb:regret de -0.7  bb:reply for -0.4  bb:responsable de -0.1  bb:retour de -0.7
bb:reçu votre -0.1  bb:ring the -0.2  bb:role of 1.8  bb:round for 2  bb:round the -0.4
bb:scheduled for 0.8  bb:screen with -0.7  bb:see the -0.1  bb:send a -0.8  bb:senior backend -0.2
bb:sensi del -0.3  bb:share the -0.6  bb:spreekt met -0.4  bb:stays the -0.3  bb:stelle als 1.4
bb:sua candidatura -0.4  bb:suite à -0.2  bb:taking the -0.2  bb:talent acquisition -0.1  bb:thanks a -0.2
bb:thanks for -0.3  bb:the data -0.1  bb:the hiring -0.1  bb:the next -0.2  bb:the product -0.1
bb:the quality -0.3  bb:the research -0.5  bb:the senior -0.9  bb:the technical -0.5  bb:through the -0.2
bb:to a -0.3  bb:to our 0.3  bb:to the -0.3  bb:to your -0.5  bb:tweede gesprek 1.9
bb:uitnodiging sollicitatiegesprek 1  bb:um die -0.5  bb:un entretien -1.1  bb:una entrevista -0.1
bb:up a -0.1  bb:updates for -0.1  bb:use the -0.2  bb:vacante de 2  bb:van een -0.1  bb:voor de -0.1
bb:voor een 0.7  bb:voor je -0.3  bb:votre candidature -0.5  bb:vous rencontrerez -0.9  bb:vous serez -0.1
bb:was a -0.1  bb:will be -0.1  bb:with a -0.5  bb:with our -0.9  bb:with the -0.4  bb:with you -0.3
bb:y el -0.1  bb:you a -0.1  bb:you come -0.6  bb:you have -0.1  bb:you the -0.2  bb:you to -0.1
bb:your final -0.1  bb:your technical -0.1  bb:your virtual -0.1  bb:zu einem -0.1  bb:à la -0.2
bb:à un -0.3  bb:échange de -0.5  bp:! -0.1  bp:' 1.1  bp:( 0.1  bp:) -0.3  bp:, -0.1  bp:. -0.8  bp:: 0.7
bp:; -0.1  bp:? -0.2  bp:| -0.1  bp:– -0.1  capital -0.1  capital-ahead:below -0.3  capital-ahead:text -0.7
capital-ahead:title -0.3  capital-behind:below -0.3  capital-behind:text -0.5  capital-behind:title -0.5
capitals 0.7  count 0.8  f:10 -0.2  f:10, -0.2  f:10:00 -1  f:10am -0.3  f:11 -0.4  f:11:00 -0.7
f:12:15 -0.2  f:15 -0.4  f:1:00 -0.1  f:1:30 -0.1  f:1:45 -0.1  f:2 -0.5  f:20 -0.3  f:2:00 -0.1  f:2nd -0.8
f:2pm -0.2  f:3 -0.4  f:30 -0.5  f:3:00 -0.3  f:4 -0.6  f:45 -0.4  f:4:00 -0.3  f:5:00 -0.3  f:6 -0.1
f:8 -0.4  f:8, -0.2  f:about -0.3  f:above -0.2  f:account 0.7  f:acquisition -0.1  f:address -0.1
f:adjointe -0.1  f:administrator -0.6  f:adviser -0.4  f:advisor -0.5  f:afspraak -0.3  f:agréer, -0.2
f:ai -0.1  f:al -1.1  f:alla -0.1  f:analyst -0.7  f:andere -0.3  f:annulation -1.1  f:any -0.2
f:application -0.2  f:applications 1.1  f:applying -0.4  f:are -0.1  f:assessment -0.9  f:assistant -0.2
f:assistante -0.2  f:assistants -0.1  f:associate -0.1  f:au -0.3  f:auf -0.2  f:autre -0.1  f:avec -0.2
f:averci -0.6  f:back -0.5  f:backend 1.7  f:band 1.7  f:be -0.1  f:been -0.1  f:before -0.4  f:being -0.2
f:best -0.3  f:bewerbung -1  f:bien -0.4  f:bit -0.3  f:board -0.1  f:booked -0.1  f:booking -0.3
f:business -0.1  f:buyer -0.4  f:by -0.2  f:cadre -0.1  f:calendar -0.1  f:calidad -0.4  f:call -0.4
f:can -0.9  f:cancel -0.2  f:canceled -0.5  f:cancelled -0.7  f:candidate -0.3  f:candidatura -1
f:candidature -0.5  f:care -0.2  f:case -0.4  f:centre -0.1  f:chair -0.9  f:change -0.3  f:chargé 1.1
f:chargé(e) 0.9  f:chargée -0.2  f:chat -0.7  f:chez -1.2  f:chief -0.9  f:christmas -1.2  f:claims 1.4
f:clerk -0.4  f:client -0.7  f:client, -0.8  f:clinical 0.8  f:coding -0.1  f:colloquio -0.8  f:come -0.4
f:coming -0.5  f:commercial 0.1  f:commis 2.8  f:communication -0.1  f:community 0.3  f:con -0.4
f:confirmation -0.3  f:confirmed -0.3  f:conoscitivo -0.1  f:consultant -0.9  f:consultant, -0.1
f:controller 0.4  f:conversation -0.2  f:convocation -0.7  f:coordinator -0.5  f:coordinator, -0.2
f:copper -0.7  f:copy -0.1  f:cordial -0.1  f:could -0.1  f:culture -0.4  f:customer 1.1  f:cv -0.9
f:dank -0.1  f:data 1.4  f:date -0.2  f:datenschutz -0.2  f:day -1.1  f:dec -0.9  f:december -1.1
f:dein -0.2  f:deine -0.1  f:dem -0.1  f:demain -0.2  f:den -0.1  f:dental 0.3  f:depot 1.5  f:deputy -0.1
f:designer -1.2  f:details -0.2  f:developer 0.7  f:diciembre -0.7  f:did -0.2  f:digital 1.4
f:directeur -1.1  f:director -0.3  f:director, -0.3  f:directrice -0.5  f:discussed -0.1  f:do -0.4
f:dog -0.2  f:door -0.2  f:dr -0.4  f:driver -1.4  f:dropping -0.8  f:e-mail -0.1  f:editor -0.4  f:een -0.5
f:eerste -0.1  f:ein -0.8  f:einladung -0.3  f:el -0.3  f:end -0.7  f:enero -0.2  f:engineer -0.5
f:engineer, -0.5  f:engineering -1.1  f:entretien -0.8  f:entrevista -0.7  f:ersten -0.1  f:essai -0.3
f:evening -0.3  f:event -0.2  f:executive -0.7  f:final -0.7  f:finalidad -0.2  f:finance 1.6
f:financial -0.1  f:first -0.5  f:following -0.3  f:fri -0.9  f:friday, -0.1  f:from -0.2  f:front 0.8
f:functie -1.5  f:gerente -0.7  f:geschäftsführer -0.2  f:gesolliciteerd -0.2  f:gesprek -1.1
f:gespräch -0.9  f:gestionar -0.1  f:gmt -0.5  f:google -0.9  f:graduate 0.8  f:great -0.1  f:grid 0.9
f:group -0.2  f:groupe -0.8  f:growth 1.6  f:half -0.8  f:head 0.2  f:headteacher -0.1  f:hebt -0.2
f:helen -0.1  f:here -0.1  f:herr -0.2  f:het -0.7  f:hi -0.9  f:hiring -1.9  f:hoofd -0.9  f:host -1
f:hour -0.1  f:housing 0.5  f:how -0.3  f:hr -0.3  f:human -0.4  f:i'm -0.3  f:ich -0.3  f:id -0.3
f:identité -0.1  f:ii -0.2  f:il -0.8  f:in-person -0.1  f:income 1.4  f:incontrarla -0.8  f:informal -0.5
f:informamos -0.2  f:information -0.1  f:informazioni -0.3  f:inglés -0.2  f:insurance -0.1  f:interest -0.4
f:interview -0.5  f:interview, -0.6  f:interviewer -0.2  f:interviewer(s) -0.2  f:interviewers -0.1
f:interviews -0.1  f:intro -0.8  f:invitation -0.3  f:invite -0.1  f:it -0.1  f:it's -0.5  f:jan -0.4
f:january -0.2  f:janvier -0.1  f:jefe 2.2  f:jeudi -0.2  f:job -0.3  f:jueves -0.4  f:junior 1.8
f:jury -0.1  f:kennenlernen -1.2  f:kennismakingsges -0.5  f:kennziffer -0.3  f:land -0.1  f:las -0.5
f:last -0.9  f:lead -0.4  f:learning 1.3  f:legal 1.1  f:leiter -1  f:leiterin -0.2  f:lien -0.1  f:line 1
f:link -0.3  f:look -0.4  f:lundi -1.5  f:lunes -0.4  f:maandag -1.1  f:mail -0.7  f:maintenance -0.6
f:manager -0.6  f:manager, -0.3  f:mano -0.1  f:marcus -0.1  f:mardi -0.1  f:marketing -0.6  f:marsh -0.2
f:martes -0.9  f:mañana -0.7  f:me -0.5  f:medewerker 1.3  f:media -0.1  f:medical 1.7  f:meeting -0.3
f:merci -0.6  f:mercredi -0.1  f:message -0.3  f:met -0.2  f:min -0.8  f:minutes -0.2  f:miércoles -0.2
f:mon -0.9  f:monday -0.2  f:monday, -0.4  f:more -0.2  f:morgen -0.8  f:morning -0.1  f:mrs -0.2
f:much -0.1  f:my -0.1  f:méxico -0.1  f:neuen -0.9  f:new -0.4  f:next -0.3  f:no -0.4  f:nos -0.2
f:nostro -0.1  f:notre -0.3  f:nous -0.1  f:nuestro -0.2  f:number -0.1  f:nurse -0.7  f:offer -0.2
f:office 0.3  f:officer -0.5  f:officer, -0.1  f:okafor -0.1  f:one -0.1  f:online -0.3  f:onsite -0.1
f:onze -1  f:op -0.3  f:operations 0.6  f:or -0.8  f:organiser -0.7  f:organizer -0.4  f:other -0.3
f:over -0.5  f:panel -0.6  f:par -0.1  f:para -0.5  f:paralegal -1.1  f:part 1.6  f:partner -0.1
f:patient 1  f:people -0.1  f:per -1.1  f:personalabteilun -0.7  f:petit -0.2  f:petite -0.1  f:phone -0.2
f:physiotherapist -0.1  f:pièce -0.1  f:plaisir -0.2  f:planner -0.4  f:planning 1.6  f:plant 0.6
f:platform -0.4  f:please -0.1  f:pm -0.6  f:policy 1.8  f:portare -0.8  f:position -0.5  f:posizione -0.1
f:post -0.3  f:poste -0.7  f:pour -0.3  f:preghiamo -0.2  f:premier -0.2  f:presentation -0.3
f:principal -0.4  f:priya -0.1  f:probearbeiten -0.4  f:proceso -0.5  f:process -0.1  f:product 1.1
f:production 1.7  f:professor -0.9  f:projet -0.2  f:puesto -0.4  f:qa 0.1  f:qualifications -0.1
f:quality 1.6  f:qualité -0.1  f:que -0.2  f:questions -0.1  f:quick -0.5  f:rdv -0.8  f:recepcionista 1.8
f:receptionist -0.1  f:recibido -0.1  f:recruiter -1.3  f:recruiting -0.1  f:recruitment -0.3
f:recrutement -0.6  f:recursos -0.1  f:registered 1.8  f:rencontrerez -0.4  f:representative -0.3
f:research 1  f:researcher -0.7  f:resources -0.3  f:resourcing -0.1  f:responsable 0.2  f:retenu -0.5
f:reto -0.7  f:rgpd -0.1  f:ring -0.2  f:ringraziamo -0.3  f:robin -0.7  f:robin, -0.2
f:robin.marsh@mail -0.4  f:robotics -0.4  f:role -0.5  f:round -0.2  f:sachbearbeitung 2.4  f:sales -0.4
f:saludo -0.1  f:same -0.1  f:scheduled -0.3  f:school -0.2  f:screen -0.2  f:screening -0.6  f:second -0.5
f:see -0.4  f:segreteria -0.2  f:selección -0.3  f:send 0.3  f:sender -0.3  f:senior 1  f:service -0.1
f:services -0.7  f:shift 1.2  f:shop -0.4  f:short -0.2  f:site 0.1  f:slot -0.4  f:small -0.7  f:so -0.4
f:sollicitatie -0.7  f:sollicitatiegesp -0.7  f:solutions 2  f:speaking -0.1  f:specialist -0.1
f:spreekt -0.1  f:staff 0.6  f:stage -0.1  f:stelle -0.4  f:step -0.2  f:student 0.4  f:studio 0.7
f:study -0.2  f:sua -0.4  f:success -0.3  f:suite -0.4  f:suo -0.2  f:supervisor -0.8  f:support 0.2
f:systems -0.2  f:ta -0.8  f:taking -0.2  f:talent -0.7  f:talento -0.5  f:te -0.4  f:teacher 1.3
f:teaching 1.3  f:team -0.1  f:teamleider -0.4  f:teammanager -0.2  f:teams -0.1  f:technical -0.5
f:technician -0.9  f:telephone -0.6  f:termin -0.8  f:terminverschiebu -0.6  f:text -0.7  f:thank -0.5
f:thanks -0.2  f:that -0.1  f:these -0.5  f:this -0.1  f:thu -1.1  f:thursday -0.4  f:thursday, -0.6
f:time -0.1  f:tom -0.1  f:tomorrow -0.3  f:tomorrow's -0.9  f:tour -0.1  f:traditional -0.1  f:train -0.1
f:trainee 1.9  f:transport 1.2  f:trial -0.5  f:trustees -0.1  f:tu -0.2  f:tue -0.1  f:tuesday -0.3
f:tuesday, -0.4  f:tweede -0.5  f:two -0.2  f:técnica -1.3  f:uhr -0.2  f:uitnodiging -0.5  f:um -0.2
f:una -0.3  f:unser -1.4  f:up -0.3  f:upcoming -0.7  f:updated -0.4  f:us -0.2  f:use -0.1  f:uur -0.3
f:uw -0.4  f:ux 1.1  f:vacancy -0.1  f:vacante -0.2  f:vacature -0.7  f:via -0.6  f:viernes -0.6
f:virtual -0.1  f:visitor 0.2  f:volunteer 1.4  f:voor -1.2  f:vorstellungsgesp -0.9  f:votre -0.4
f:vous -0.4  f:vp -0.3  f:we'll -0.2  f:we're -0.1  f:website -0.2  f:wed -0.5  f:wednesday -0.1
f:wednesday, -0.3  f:week -0.7  f:well -0.4  f:werden -0.2  f:which -0.4  f:whole -0.2  f:workshop 1.9
f:yard -0.4  f:year 1  f:you're -0.1  f:zoom -0.4  f:zu -0.1  f:à -0.1  f:échange -1  figure -0.4  firm -0.8
first:below -0.6  first:text 0.2  first:title -0.1  genders 2.6  has:( -0.2  has:, -0.7  has:- -0.5
has:/ -0.8  i:& 0.3  i:(30 -0.3  i:(head -0.3  i:(hoofd -0.6  i:(job -0.5  i:(leiter -0.3  i:(ref -0.6
i:(senior -0.5  i:- -0.5  i:/ -0.8  i:01632 -0.1  i:1 0.9  i:10 -0.2  i:10:30 -0.4  i:10am -0.2  i:11 -0.2
i:11:00 -0.1  i:12 -1.2  i:15 -0.1  i:15:00 -0.2  i:16 -0.7  i:18 -0.1  i:2 -0.4  i:2, -0.5  i:20 -0.1
i:2026 -0.9  i:2026, -0.1  i:2027 -0.5  i:22 -0.1  i:2:00 -0.1  i:2pm -0.6  i:3 -0.4  i:30 -0.3  i:3:00 -0.1
i:3pm -0.2  i:4 0.3  i:5 0.5  i:5:30 -0.1  i:6 1  i:7 -0.2  i:7, -0.5  i:8 -0.1  i:8, -0.6  i:9 -0.2
i:a -0.5  i:about -0.2  i:above -0.3  i:access 0.5  i:account 0.1  i:adviser -0.8  i:ai -0.1  i:al -1.2
i:all -0.1  i:alle -0.3  i:als -0.6  i:am -0.6  i:an -0.2  i:analyst 0.2  i:and -0.4  i:andere -0.1
i:another -0.3  i:any -0.3  i:applying -0.4  i:are -0.1  i:around -1  i:as -0.6  i:at -0.4  i:au -0.4
i:auch -0.4  i:auf -0.1  i:avec -0.3  i:back -0.2  i:backend 0.8  i:be -0.1  i:been -0.3  i:before -0.3
i:bei -0.6  i:bij -0.7  i:but -0.3  i:by -0.2  i:calidad -0.4  i:call -0.4  i:careers -0.1  i:case -0.2
i:ce -0.7  i:centre -0.1  i:change -0.3  i:chargé -0.2  i:chat -0.4  i:che -0.3  i:chef -1.2  i:chez -1.5
i:chief -0.5  i:claims 0.7  i:clerk -0.6  i:clinical -0.4  i:come -0.4  i:con -0.2  i:customer -0.3
i:cv -0.3  i:da -0.4  i:dan -0.5  i:dans -0.3  i:das -1.7  i:data 0.4  i:datos -0.3  i:day -0.4  i:de 0.5
i:dec -0.7  i:december -0.4  i:dei -0.3  i:del -0.5  i:den -0.1  i:dental 1  i:deputy -0.2  i:der 0.9
i:des -0.1  i:designer -0.2  i:desk 0.6  i:details -0.2  i:di 0.1  i:dicembre -0.7  i:die -0.3
i:digital -0.4  i:director -0.3  i:do -0.6  i:door -0.4  i:dr -0.2  i:driver 1.4  i:du -0.9  i:décembre -0.2
i:e -0.2  i:een -0.5  i:el -0.4  i:en -0.4  i:engineer 1.1  i:enjoyed -0.1  i:entrance -0.1  i:entro -0.7
i:este -0.7  i:et -1  i:event, -0.1  i:example -0.4  i:final -0.1  i:finance -0.5  i:first -0.3  i:food -0.6
i:for -0.3  i:frau -1.3  i:friday -0.4  i:friday, -0.3  i:from -0.3  i:front -0.2  i:functie -0.4
i:für -0.1  i:gerente -0.7  i:gesprek -0.5  i:gespräch -0.5  i:graduate -0.4  i:group -0.1  i:growth -0.2
i:had -0.1  i:has -0.5  i:have -0.3  i:head -0.4  i:health 1.3  i:het -0.1  i:hiring -0.9  i:housing -0.1
i:how -0.2  i:i -0.2  i:i'll -0.3  i:i'm -0.3  i:ich -0.1  i:id -0.4  i:if -0.1  i:ihr -0.4  i:ihre -0.1
i:ii 1.1  i:ik -1.1  i:il 0.7  i:im 1.4  i:in 0.2  i:income -0.4  i:intro -1.3  i:invite -0.1  i:is -0.6
i:it -0.1  i:jan -0.2  i:january -0.4  i:janvier -0.1  i:je -0.3  i:jefe -0.7  i:jeudi -0.3  i:job -0.9
i:jueves -0.3  i:junior -0.5  i:just -0.5  i:la -0.2  i:las -0.4  i:last -0.3  i:le -0.5  i:lead -0.8
i:learning -0.4  i:leiter -0.8  i:leuke -0.1  i:link -0.3  i:lo -0.6  i:love -0.5  i:lunes -0.1
i:madame, -0.1  i:manager -0.6  i:manager, 0.3  i:mardi -0.1  i:marsh -0.2  i:martes -0.1  i:me -0.2
i:meet -0.3  i:meeting -0.2  i:merci -0.4  i:message -0.2  i:met -0.2  i:min -0.4  i:minute -0.2
i:minutes -0.2  i:minutos -0.2  i:mit -0.2  i:mon -0.1  i:monday -0.4  i:more -0.3  i:naar -0.2  i:need -0.4
i:new -0.1  i:next -0.2  i:no -0.3  i:nos -0.3  i:not -0.3  i:notre -0.4  i:nous -0.5  i:nuestro -0.3
i:number -0.2  i:nurse 0.6  i:o -0.8  i:of 0.1  i:office 0.2  i:officer -0.1  i:officer, -0.3  i:okafor -0.2
i:om -0.1  i:on -0.5  i:one -0.5  i:onsite -0.1  i:onze -0.2  i:op -0.2  i:or -0.8  i:ou 1.3  i:our -0.2
i:over -0.3  i:panel -0.4  i:par -0.1  i:para -0.4  i:part -0.1  i:partner -0.2  i:patient -0.1  i:per 0.1
i:personal -0.1  i:phone -0.3  i:place -0.1  i:planner -0.1  i:please -0.1  i:pm -0.3  i:por -0.1
i:portare -0.2  i:position -0.2  i:post -0.2  i:post, -0.2  i:poste -0.6  i:pour -0.5  i:prairie -0.1
i:proceso -0.2  i:product 0.1  i:project 1.1  i:projet 1.8  i:présence -0.1  i:puesto -0.4  i:quality -0.1
i:que -0.4  i:questo -0.1  i:qui -0.3  i:ref -0.1  i:reply -1.3  i:research 0.2  i:robin -0.4  i:robin, -0.4
i:role -0.3  i:round -0.1  i:saturday -0.3  i:school -0.9  i:screen -0.4  i:se -1  i:see -0.6  i:senior -0.2
i:sera -0.3  i:serez -0.1  i:service 0.2  i:services 1.5  i:shift -0.2  i:should -0.1  i:si -0.1  i:sie -0.2
i:site -0.1  i:so -0.1  i:software 1.3  i:sommes -0.5  i:st -0.7  i:staff -0.4  i:stage 2.1  i:stelle -0.2
i:step -0.3  i:studio -0.4  i:study -0.2  i:sua -0.2  i:success 1.3  i:supply -1.2  i:support 1.3
i:sur -0.4  i:sus -0.1  i:systems 1.1  i:ta -0.7  i:take -0.2  i:talent -0.1  i:teacher -0.3
i:teaching -0.1  i:team 1.2  i:tell -0.2  i:termin -0.5  i:test -0.3  i:that -0.1  i:the -0.4  i:there -0.1
i:they -0.1  i:this -0.2  i:thursday -0.1  i:to -0.3  i:tomorrow -0.3  i:tot -0.2  i:trainee -0.1  i:tu -0.1
i:tuesday, -0.5  i:two -0.1  i:técnica -0.4  i:um -0.4  i:un -0.6  i:una -0.3  i:und -1.2  i:uns -1.4
i:use -0.1  i:uur -0.3  i:ux -0.4  i:vacante -0.4  i:van -0.6  i:vendredi -0.5  i:video -0.1  i:viernes -0.1
i:visio -0.1  i:voor -0.6  i:vos -0.1  i:votre -0.3  i:vous -0.2  i:vp -0.3  i:was -0.2  i:we -0.3
i:we'd -0.2  i:we'll -1.1  i:we've -0.2  i:web -0.2  i:werden -0.3  i:which -0.2  i:who -0.1  i:will -0.1
i:wir -0.2  i:with -0.4  i:work -0.1  i:would -0.4  i:y 0.4  i:year -0.2  i:you -0.2  i:your -0.3
i:zoom -0.3  i:zu -0.4  i:zum -0.3  i:à -0.3  i:échange -0.1  i:– -0.6  in:below -0.8  in:text -0.3
in:title 0.2  job 1.1  job-ahead -0.2  job-behind -0.4  job-first 0.5  job-last 0.3  job-of-two -0.1
l3:aag -0.3  l3:aak -0.7  l3:aat -0.1  l3:ace -0.1  l3:ach 0.7  l3:ack 1.2  l3:ada -1  l3:ade -0.2
l3:ado -0.2  l3:aff -0.1  l3:aft 1.4  l3:age 0.3  l3:ail -0.3  l3:ain -0.2  l3:aio -0.4  l3:air -0.7
l3:ale -0.3  l3:all -1.1  l3:amo -0.6  l3:ana -0.2  l3:and -0.6  l3:ane -0.3  l3:ank -0.2  l3:ano -0.5
l3:ant 0.2  l3:ara -0.5  l3:ard -0.1  l3:are -0.1  l3:ari -0.2  l3:arn -0.8  l3:art -0.2  l3:ary -0.1
l3:ass -0.4  l3:ast -0.5  l3:ata -0.3  l3:ate 0.1  l3:ato -0.6  l3:ats -0.2  l3:aux -0.1  l3:ays -0.6
l3:ber -0.1  l3:bin -0.4  l3:ble -0.2  l3:box -0.1  l3:bre -0.3  l3:cal -0.3  l3:ced -0.1  l3:cer 0.8
l3:ces -0.1  l3:che -1.1  l3:cio -0.4  l3:cts -0.2  l3:dad 0.3  l3:dag -0.3  l3:dar -0.1  l3:dat -0.1
l3:day -0.4  l3:den -0.3  l3:deo -0.1  l3:der -0.1  l3:des 1  l3:dge -0.2  l3:dia -0.7  l3:dig -0.2
l3:dio 0.4  l3:don -0.9  l3:dor -0.6  l3:dra -0.4  l3:dre -0.2  l3:ead -0.2  l3:eau 1  l3:eck -0.1
l3:ect 0.4  l3:edi -0.5  l3:eds -0.2  l3:edì -0.4  l3:een -0.5  l3:eer 0.2  l3:ees -0.5  l3:eet -0.1
l3:eil 0.6  l3:ein -0.2  l3:eir -0.3  l3:eit 0.3  l3:eld -0.1  l3:elf -0.2  l3:ell -0.4  l3:ely -0.1
l3:eme -1.4  l3:ems -0.2  l3:ena -0.7  l3:end 0.5  l3:ent -0.2  l3:enu -0.1  l3:ere 1.4  l3:erk 0.6
l3:ero 0.3  l3:ers -0.3  l3:ery -0.2  l3:ese -0.1  l3:eso -0.1  l3:ess -0.1  l3:est -0.1  l3:eti -0.6
l3:eur 0.2  l3:ews -0.3  l3:fer 1.4  l3:gal 0.5  l3:gen -0.5  l3:ger 0.2  l3:ght -0.5  l3:gie 1.1
l3:gio -0.1  l3:gle -0.1  l3:gée -0.5  l3:hed -0.1  l3:hen -0.2  l3:her 0.1  l3:hes -0.2  l3:hop -0.1
l3:ian 0.9  l3:ica 0.4  l3:ice -0.1  l3:ich -0.4  l3:ick -0.1  l3:ico 0.4  l3:icy -0.1  l3:ide -0.4
l3:ien -0.8  l3:ier 0.3  l3:iew -0.4  l3:ift -0.2  l3:ile 0.1  l3:ill -0.4  l3:ils -0.1  l3:ime -0.3
l3:imo -0.5  l3:ims -0.1  l3:ina -0.2  l3:ine -0.2  l3:ing -0.1  l3:ins -0.3  l3:int -0.5  l3:ior 0.1
l3:ios -0.2  l3:ire 0.3  l3:ise -0.1  l3:ist 0.2  l3:ite -0.1  l3:its 1.6  l3:ità 0.8  l3:ité 0.5
l3:ive 0.4  l3:ivo 0.5  l3:jet 0.4  l3:ked -0.4  l3:ken -0.2  l3:ker 0.3  l3:lar -0.1  l3:led -0.3
l3:len -1.1  l3:ler 0.6  l3:les -0.3  l3:ley -0.1  l3:lin -0.1  l3:lio -0.4  l3:lle 0.1  l3:llo -0.1
l3:llt -1.4  l3:low -0.2  l3:lte 1.1  l3:lth -0.2  l3:lum -0.4  l3:lés 0.4  l3:mal -0.1  l3:man -0.8
l3:mar -0.1  l3:mas -0.4  l3:med -0.3  l3:men -0.3  l3:mer 0.6  l3:mes -0.1  l3:min -0.3  l3:mis -0.3
l3:mme -0.6  l3:mos -0.1  l3:nal 0.4  l3:nar -0.1  l3:nas -0.3  l3:nce -0.1  l3:nch 0.6  l3:ncy -0.3
l3:nda -0.5  l3:nde -0.4  l3:ndi -0.7  l3:ndo -0.3  l3:nee -0.5  l3:nel -0.4  l3:ner 0.3  l3:nes -0.2
l3:nge -0.2  l3:nic 0.5  l3:nne -0.7  l3:nos -0.1  l3:nse -0.2  l3:nst 0.5  l3:nta -0.1  l3:nte -0.4
l3:nto 0.7  l3:nts 0.4  l3:nue -0.5  l3:nza -0.2  l3:och -1.8  l3:ock -0.4  l3:ods -0.1  l3:ofd -0.4
l3:ogy 1  l3:oir -0.1  l3:old -0.5  l3:ole -0.1  l3:ond -0.1  l3:one -0.1  l3:oni 0.7  l3:ons -0.1
l3:ont -0.3  l3:ool -0.2  l3:oon -0.1  l3:oor -0.3  l3:oot -0.3  l3:ora -0.4  l3:ore 0.1  l3:orm -0.4
l3:ors -0.1  l3:ort 0.5  l3:ory -0.2  l3:oup -0.1  l3:our -0.1  l3:ous -0.3  l3:out -0.1  l3:ove -0.1
l3:ows -0.3  l3:pal -0.3  l3:pen -0.3  l3:per 1.3  l3:ple -0.4  l3:ply -0.2  l3:pot -0.2  l3:que 0.8
l3:ral -0.3  l3:ram -0.5  l3:rch -0.3  l3:rci -0.3  l3:rde -0.1  l3:rdi -0.1  l3:red -0.1  l3:rek -0.2
l3:rem -0.4  l3:ren -0.3  l3:rer 0.3  l3:res -0.3  l3:rge 1  l3:rgé -0.3  l3:ria 1  l3:rid -0.2  l3:rie -0.1
l3:rin 0.2  l3:rio -0.2  l3:rks -0.2  l3:rla -0.7  l3:rma -0.6  l3:row -0.3  l3:rry -0.3  l3:rrà -0.1
l3:rse 0.3  l3:rsh -1  l3:rst -0.3  l3:rte -0.9  l3:rth -0.1  l3:rêt -0.1  l3:ría -0.2  l3:sai -0.1
l3:sch -0.2  l3:sen -1.2  l3:ser 0.2  l3:sio -0.1  l3:sse 0.6  l3:sta 0.3  l3:ste 0.2  l3:sto -0.2
l3:tag -0.3  l3:tal 0.7  l3:tas -0.1  l3:ted -0.2  l3:tel -0.5  l3:tem -0.1  l3:ten -0.2  l3:ter 0.3
l3:tes -0.2  l3:tie 0.7  l3:tif 0.8  l3:tin -0.1  l3:tje -0.3  l3:tle -0.2  l3:tor 0.4  l3:tos 0.1
l3:tra -0.1  l3:tre -0.1  l3:tro -0.5  l3:try 1  l3:tte -0.8  l3:uck -0.2  l3:uct -0.2  l3:udi -0.2
l3:udo -0.1  l3:udy -0.5  l3:ugh -0.2  l3:uio -0.2  l3:uld -0.2  l3:ule -0.1  l3:ume -0.2  l3:und -0.2
l3:ung -0.3  l3:unt -0.2  l3:upe -0.2  l3:ura -0.1  l3:ure 0.3  l3:urs -0.1  l3:use -0.5  l3:ust -0.2
l3:ute -0.3  l3:utz 0.2  l3:uur -0.1  l3:val -0.5  l3:ved -0.1  l3:vel -0.3  l3:ven -0.3  l3:ver 0.2
l3:ves -0.2  l3:vue -0.2  l3:way -0.4  l3:wer 0.6  l3:wth 1  l3:yer 0.4  l3:yst 0.5  l3:zen -0.2
l3:zer -0.6  l3:äch -0.3  l3:ère 0.6  l3:évu -0.4  l3:ême -0.1  l4:able -0.2  l4:acht 0.7  l4:ader -0.1
l4:ador -0.6  l4:agen -1.6  l4:ager 0.2  l4:ails -0.1  l4:aims -0.1  l4:aine -1.2  l4:aire 1.1  l4:alth -0.2
l4:amme -0.6  l4:ance 0.2  l4:anch 1.1  l4:ancy -0.4  l4:ange -0.2  l4:anos -0.1  l4:ante -0.5  l4:ants -0.2
l4:arch -0.1  l4:argé -0.3  l4:ario -0.2  l4:arla -0.9  l4:ated -0.2  l4:ater 0.1  l4:ates -0.6
l4:atie -0.3  l4:atif 0.8  l4:ator 1  l4:avel -0.2  l4:bile 0.1  l4:bour -0.2  l4:bung -0.3  l4:cess -0.1
l4:ched -0.1  l4:chen -0.3  l4:cher 0.3  l4:ches -0.2  l4:cial 0.4  l4:cian 0.9  l4:cing -0.7  l4:cise -0.2
l4:cked -0.8  l4:cond -0.1  l4:cted -0.5  l4:ctie -0.3  l4:ctor 0.1  l4:date -0.1  l4:days -0.8
l4:dere -0.3  l4:ders -1.2  l4:ding -0.2  l4:dios -0.2  l4:dora -0.2  l4:duct -0.2  l4:dule -0.1
l4:dung -0.1  l4:echt -0.1  l4:ects -0.2  l4:eded -0.1  l4:eers -0.3  l4:egal 0.9  l4:eich -0.2
l4:eled -0.5  l4:elle 0.6  l4:emos -0.1  l4:ence -0.4  l4:ency -0.1  l4:ende -0.7  l4:endo -0.5
l4:enir -0.1  l4:ente -0.3  l4:ento 0.7  l4:ents 0.8  l4:enue -0.5  l4:enza -0.2  l4:erci -0.2  l4:ered -0.1
l4:erem -0.4  l4:eren -0.1  l4:erer 0.4  l4:eria -0.1  l4:erin 0.3  l4:esse 1.3  l4:esto -0.1  l4:eure -0.3
l4:eves -0.2  l4:evue -0.3  l4:ewer 0.2  l4:ffer -1.3  l4:fice -0.3  l4:fore -0.2  l4:form -0.5
l4:gate -0.3  l4:ggio -0.1  l4:ging -0.2  l4:glés 0.4  l4:gner 0.8  l4:hing -0.2  l4:hone -0.1  l4:hool -0.2
l4:hrer 1.4  l4:hutz 0.2  l4:iamo -0.1  l4:iate 0.5  l4:ical -0.3  l4:icer 0.6  l4:ices -0.1  l4:icht 0.1
l4:idad 0.4  l4:iday -0.4  l4:ider -0.4  l4:idge -0.3  l4:ield -0.1  l4:ient -0.1  l4:ieur 0.4  l4:iews -0.3
l4:ight -0.9  l4:iker 1.3  l4:inee -0.5  l4:inte -0.4  l4:ione 0.4  l4:ioni 0.9  l4:ipal -0.1  l4:ique 0.5
l4:ires -0.1  l4:irie -0.1  l4:isch -0.2  l4:iser 0.3  l4:isor 0.3  l4:ista 0.3  l4:ital 1.2  l4:ited -0.1
l4:iten -0.2  l4:ites -0.1  l4:itor -0.1  l4:ived -0.2  l4:iver 0.5  l4:izer -0.7  l4:ière 0.6  l4:ject -0.5
l4:kend 0.2  l4:king 0.5  l4:lace -0.2  l4:land -1.6  l4:lbox -0.1  l4:ledì -0.3  l4:leur 1.2  l4:licy -0.1
l4:line -0.4  l4:ling 0.8  l4:list 0.4  l4:lity -0.2  l4:lité 0.7  l4:lled -0.4  l4:llen -0.6  l4:ller 0.2
l4:lles -0.1  l4:llow -0.3  l4:llte 1.2  l4:logy 1  l4:lows -0.1  l4:ludo -0.1  l4:lung 0.1  l4:lyst 0.5
l4:main -0.3  l4:mand -0.1  l4:mare -0.1  l4:mber -0.1  l4:mbre -0.3  l4:ment -0.2  l4:ming -0.2
l4:mmis -0.2  l4:moor -0.5  l4:mple -0.4  l4:même -0.1  l4:nant 0.5  l4:nces 1.3  l4:ndag -0.9  l4:nday -0.4
l4:nden -0.3  l4:nder -0.4  l4:ndon -0.9  l4:ndra -0.4  l4:neer 0.3  l4:ness -0.1  l4:ngen -0.1
l4:nica -0.3  l4:nico 0.8  l4:ning -0.3  l4:nior 0.1  l4:nist 0.5  l4:nity 0.6  l4:nnen -1.1  l4:nner 0.2
l4:noon -0.1  l4:nors -0.1  l4:ntal 1  l4:nter -1  l4:ntes -0.1  l4:ntin -0.1  l4:ntre -1  l4:nute -0.1
l4:ogie 1.7  l4:ogle -0.1  l4:ojet 0.4  l4:oked -0.3  l4:oles 1.2  l4:olio -0.4  l4:omer -0.2  l4:onal 1
l4:onar -0.1  l4:onas -0.1  l4:ones -0.4  l4:open -0.4  l4:oper -0.4  l4:ople -0.6  l4:ough -0.2
l4:ound -0.3  l4:ount -0.2  l4:oupe -0.2  l4:ours -0.1  l4:owth 1  l4:ping -0.2  l4:pist 1.8  l4:port 0.6
l4:pper -0.5  l4:pply -0.1  l4:prek -0.2  l4:ptie 1.4  l4:quio -0.2  l4:raak -0.7  l4:raft 1.4  l4:rage 1.7
l4:rale -0.2  l4:rant -0.3  l4:rces -0.1  l4:rdag -0.2  l4:rday -0.9  l4:rden -0.1  l4:redi -0.5
l4:reen -0.7  l4:rent -0.2  l4:ress -0.4  l4:rest -0.1  l4:rgen -0.6  l4:rgée -0.5  l4:rial -0.3
l4:rice -0.7  l4:ried -0.2  l4:rier 1.4  l4:ries -0.2  l4:ring -0.9  l4:rity -0.2  l4:rker 0.5  l4:rmal -0.1
l4:rmed -0.3  l4:rmer -0.3  l4:rmin -0.3  l4:rnen -0.5  l4:rnes -0.3  l4:rons -0.4  l4:rows -0.6
l4:rrow -0.3  l4:rson -0.1  l4:rter 0.7  l4:rtes -0.3  l4:räch -0.3  l4:sage -0.9  l4:sche -0.1
l4:sdag -0.1  l4:sday -0.4  l4:self -0.3  l4:seur -1  l4:shop -0.1  l4:side -0.4  l4:sing -0.2  l4:sion -0.1
l4:sist -0.1  l4:site -0.1  l4:ssed -0.1  l4:sser 0.1  l4:ssor -0.2  l4:stag -0.2  l4:sted -0.1
l4:stem -0.1  l4:sten -0.1  l4:ster 0.5  l4:stra -0.1  l4:stro -0.1  l4:sure -0.3  l4:tail -0.5  l4:tant 0.3
l4:tare -0.2  l4:tary 1  l4:teer -0.4  l4:tees -0.1  l4:tems -0.2  l4:tend 1.1  l4:tent 1  l4:tenu -0.2
l4:teur 0.1  l4:ther -0.5  l4:tial -0.1  l4:tice -0.1  l4:tics -0.6  l4:tien -0.3  l4:ties 0.2  l4:time -0.3
l4:ting 0.3  l4:tity -0.7  l4:tité -0.1  l4:tive 0.5  l4:tivo 0.5  l4:tmas -0.4  l4:tner -0.4  l4:tora -0.8
l4:tore 0.6  l4:tory -0.2  l4:tour -0.1  l4:trer -0.3  l4:tten -0.8  l4:ttle -0.2  l4:tung -0.5
l4:tura -0.1  l4:ture 0.5  l4:uari -0.2  l4:uary -0.5  l4:uate -0.6  l4:udio 0.4  l4:ueil 0.7  l4:uled -0.2
l4:ulum -0.4  l4:unde -0.4  l4:urer -0.9  l4:uten -0.1  l4:utes -0.1  l4:utos -0.2  l4:vers -0.6
l4:very -0.2  l4:vice 0.5  l4:vier -0.4  l4:view -0.4  l4:ving -0.3  l4:vous -0.3  l4:ware -0.2
l4:well -0.8  l4:werk -0.3  l4:wers -0.1  l4:wing -0.1  l4:xico -0.2  l4:érêt -0.1  l4:ñana -0.4
l:about -0.1  l:above -0.1  l:access -0.1  l:account -0.2  l:acquisition -0.1  l:address -0.4
l:adjointe -0.4  l:adjustments -0.1  l:administrator 0.5  l:adviser 0.8  l:advisor -0.2  l:afspraak -0.7
l:after -0.1  l:afternoon -0.1  l:agency -0.1  l:al -0.7  l:alle -0.2  l:am -0.7  l:analyst 0.5
l:andere -0.3  l:annulation -0.5  l:another -0.1  l:antes -0.2  l:application -0.4  l:applications -0.2
l:apply -0.1  l:are -0.2  l:around -0.5  l:ask -0.4  l:assessment -0.5  l:assistant 0.1  l:assistante -0.1
l:assistants -0.3  l:associate 0.6  l:attention -0.5  l:au -0.4  l:auswahlgespräch -0.1  l:authority -0.1
l:avant -0.2  l:avec -0.2  l:averci -0.2  l:back -0.4  l:backend 0.9  l:band -0.1  l:bank -0.1  l:been -0.4
l:before -0.2  l:being -0.1  l:bell -0.1  l:below -0.2  l:bericht -0.6  l:best -0.1  l:better -0.1
l:bewerbung -0.2  l:bij -0.6  l:bis -0.1  l:bit -0.3  l:booked -0.3  l:booking -0.1  l:branch 1.1
l:building -0.2  l:business -0.2  l:but -0.2  l:buyer 1.4  l:by -0.2  l:cadre -0.2  l:calidad 1.3
l:call -0.5  l:can -0.2  l:canceled -0.5  l:cancelled -0.4  l:candidate -0.1  l:candidatura -0.1
l:candidature -0.5  l:cant -0.1  l:care -0.2  l:carried -0.2  l:case -0.3  l:ce -0.7  l:centre -1
l:cette -1.4  l:chain -0.1  l:chair -0.8  l:change -0.2  l:chargé -0.3  l:chargée -0.5  l:chat -0.5
l:che -0.2  l:check -0.1  l:chez -0.8  l:chief -0.1  l:christmas -0.4  l:claims -0.1  l:clerk 1.1
l:client -0.1  l:cliente -0.2  l:clínica -0.3  l:coding -0.4  l:colloquio -0.2  l:come -0.1  l:coming -0.3
l:commercial 0.9  l:commis -0.2  l:communication 1.2  l:community 1  l:con -0.2  l:conference -0.2
l:confermare -0.1  l:confirmation -0.1  l:confirmed -0.3  l:confirmer -0.4  l:conoscitivo -0.6
l:consist -0.1  l:consultant 0.7  l:consultora -0.2  l:content -0.1  l:controller 0.3  l:conversation -1.6
l:coordinator -0.2  l:counter -1.2  l:cst -0.1  l:curriculum -0.4  l:customer -0.2  l:cv -0.2  l:dan -0.4
l:dans -0.2  l:dassistant -0.5  l:data -0.9  l:date -0.4  l:datos 0.5  l:day -0.7  l:dec -0.5
l:december -0.3  l:decision -0.3  l:dei -0.1  l:dein -0.1  l:delivery -0.2  l:demain -0.3  l:dental 1.2
l:depot -0.2  l:designer 0.8  l:desk -0.5  l:developer -0.2  l:dicembre -0.2  l:diciembre -0.4  l:did -0.2
l:didentité -0.1  l:dietary -0.1  l:digital 1.2  l:dinsdag -0.1  l:directeur -0.3  l:director -0.5
l:directrice -0.5  l:discussed -0.1  l:do -0.3  l:dog -0.2  l:donderdag -0.2  l:door -0.5  l:down -0.1
l:dr -0.1  l:driver 0.5  l:dropping -0.2  l:décembre -0.1  l:editor -0.5  l:een -0.2  l:ein -0.1
l:einladung -0.1  l:el -0.4  l:email -0.2  l:end -0.1  l:enero -0.1  l:engineer 0.2  l:enlace -0.2
l:entrance -0.4  l:entretien -0.3  l:entrevista -0.2  l:entro -0.5  l:essai -0.1  l:este -0.6
l:evening -0.4  l:event -0.5  l:example -0.2  l:executive 0.2  l:exercise -0.2  l:faire -0.1  l:final -0.4
l:finance 0.3  l:first -0.3  l:five -0.1  l:following -0.1  l:follows -0.1  l:food -0.1  l:frau -1.2
l:fri -0.5  l:friday -0.4  l:from -0.1  l:front -0.3  l:frontend 1.2  l:functie -0.1  l:gate -0.6
l:gerente -0.2  l:geschäftsführer -0.2  l:gesprek -0.2  l:gespräch -0.4  l:gestionar -0.1  l:get -0.1
l:gmt -1.3  l:google -0.1  l:got -0.1  l:governors -0.1  l:graag -0.3  l:graduate -0.6  l:grid -0.2
l:group -0.1  l:groupe -0.2  l:growth 1  l:h -0.3  l:had -0.2  l:half -0.2  l:harbour -0.2  l:head -0.5
l:headteacher -0.3  l:health -0.2  l:held -0.3  l:here -0.2  l:het -0.2  l:hf -1.7  l:hoofd -0.4
l:hora -1.3  l:host -0.7  l:hotel -0.5  l:hour -0.2  l:hours -0.1  l:house -0.2  l:housing -0.3  l:how -0.3
l:hr -0.1  l:humanos -0.1  l:id -0.2  l:identité -0.1  l:if -0.1  l:ihnen -0.1  l:ii 0.6  l:ik -0.8
l:il -0.9  l:ill -0.4  l:im -0.3  l:incontrarla -0.1  l:informal -0.2  l:informazioni -0.1  l:inglés 0.4
l:inperson -0.1  l:insurance -1.5  l:interview -0.4  l:interviewer -0.2  l:interviewers -0.1
l:interviews -0.3  l:intro -0.7  l:invitation -0.4  l:it -0.2  l:its -0.4  l:jan -0.3  l:januari -0.2
l:january -0.3  l:janvier -0.3  l:jefe -1.1  l:jeudi -0.2  l:job -0.9  l:jueves -0.2  l:junior 0.7
l:just -0.3  l:kennenlernen -0.5  l:kennismakingsges -0.7  l:kennziffer -1.3  l:know -0.1  l:lakeside -0.8
l:lane -0.4  l:las -0.5  l:last -0.3  l:late -0.1  l:later -0.6  l:lead 0.3  l:leader -0.1  l:learning -0.6
l:leiter -0.4  l:leiterin -0.1  l:level -0.6  l:lieti -0.6  l:like -0.1  l:line -0.1  l:link -0.3
l:listed -0.1  l:lo -0.1  l:logistics -0.1  l:london -0.9  l:look -0.1  l:love -0.5  l:ltd -0.3
l:lundi -0.9  l:lunes -0.2  l:m -0.1  l:maandag -0.9  l:mailbox -0.1  l:maire -0.1  l:manager 0.2
l:mardi -0.1  l:marketing 0.9  l:marsh -1  l:martes -0.3  l:mañana -0.4  l:mbb -0.6  l:me -0.3
l:medewerker 0.2  l:media -0.8  l:medical -0.1  l:meet -0.2  l:meeting -0.2  l:merci -0.1  l:mercoledì -0.3
l:mercredi -0.7  l:message -1  l:messaggio -0.1  l:met -0.1  l:mill -0.5  l:min -0.3  l:mins -0.5
l:minute -0.2  l:minuten -0.1  l:minutes -0.1  l:minutos -0.2  l:miércoles -0.1  l:moimême -0.1  l:mon -0.2
l:monday -0.5  l:monsieur -0.1  l:more -0.1  l:morgen -0.6  l:morning -0.2  l:mwd -1  l:my -0.1
l:myself -0.3  l:méxico -0.2  l:naar -0.2  l:nd -0.8  l:needed -0.1  l:needs -0.1  l:new -0.2  l:next -0.3
l:niet -0.3  l:no -0.2  l:nostro -0.1  l:not -0.4  l:note -0.2  l:notice -0.2  l:notre -0.7  l:nous -0.5
l:now -0.3  l:nuestro -0.1  l:number -0.1  l:nurse 0.9  l:o -0.5  l:off -0.3  l:offer -0.2  l:office -0.3
l:officer 0.6  l:om -0.2  l:one -0.2  l:online -0.1  l:only -0.1  l:onsite -0.2  l:onze -0.2  l:op -0.1
l:open -0.6  l:opening -0.6  l:operations 0.4  l:opportunity -0.1  l:or -0.1  l:organiser -1.3
l:organizer -0.7  l:other -0.1  l:ou -0.4  l:out -0.7  l:over -0.2  l:panel -0.5  l:par -0.2  l:para -0.2
l:paralegal 0.9  l:part -0.1  l:partner -0.2  l:past -0.1  l:patient -0.1  l:people -0.6  l:per -0.7
l:personal -0.2  l:personalabteilun -0.7  l:personalreferent -0.3  l:personas -0.1  l:phone -0.3
l:physiotherapist 1.3  l:place -0.1  l:planner 1.5  l:platform -0.5  l:plus -0.1  l:pm -0.6  l:policy -0.1
l:por -0.1  l:portare -0.2  l:portfolio -0.4  l:post -0.3  l:pour -0.1  l:preghiamo -0.1  l:presenza -0.1
l:principal -0.1  l:probearbeiten -0.2  l:product -0.2  l:production -0.2  l:professor -0.2
l:programme -0.6  l:project -0.1  l:projet 0.4  l:pst -0.3  l:puesto -0.2  l:put -0.1  l:qa -0.5
l:quality -0.1  l:qualité 1.3  l:que -0.2  l:questo -0.1  l:qui -1.1  l:quick -0.2  l:r -0.4  l:rdv -0.4
l:reach -0.1  l:recepcionista -0.3  l:receptie 1.4  l:receptionist 0.5  l:recruiter -0.7  l:recruiting -0.7
l:recruitment -0.1  l:recrutement -0.4  l:ref -0.4  l:registered -0.1  l:regulation -0.1  l:remercions -0.1
l:rencontrer -0.3  l:rendezvous -0.3  l:reply -0.5  l:representative 0.9  l:requisition -0.3
l:rescheduled -0.6  l:research -0.1  l:researcher 1.5  l:responsable -0.8  l:ressources -0.1  l:retenu -0.2
l:retour -0.1  l:rh -1  l:ring -0.3  l:ringraziamo -0.1  l:road -0.1  l:robin -0.4  l:robinmarshmailbo -0.4
l:robotics -1.4  l:role -0.7  l:roles -0.2  l:room -0.2  l:round -0.2  l:sachbearbeitung -0.6  l:sales -0.1
l:salle -0.7  l:saludo -0.1  l:same -0.2  l:saturday -0.9  l:schedule -0.1  l:scheduled -0.1  l:school -0.1
l:screen -0.7  l:search -0.2  l:second -0.1  l:see -0.9  l:segreteria -0.2  l:selección -0.4  l:semaine -1.6
l:send -0.1  l:sender -0.2  l:sending -0.1  l:senior -0.1  l:sent -0.1  l:sera -0.2  l:service -0.2
l:services -0.1  l:será -0.2  l:session -0.1  l:set -0.1  l:shift -0.2  l:shop -0.4  l:short -0.1  l:si -0.1
l:sie -0.6  l:sit -0.1  l:site -0.2  l:slot -1.2  l:slow -0.2  l:small -0.4  l:so -0.1  l:software -0.2
l:sollicitatie -0.2  l:sollicitatiegesp -0.2  l:sorry -0.2  l:specialist 0.2  l:st -0.4  l:staff -0.1
l:stage -0.1  l:start -0.2  l:stelle -0.2  l:step -0.1  l:still -0.1  l:studio 0.4  l:study -0.5
l:stunde -0.4  l:sua -0.1  l:subject -1.6  l:success -0.2  l:suit -0.1  l:suite -0.1  l:suits -0.2
l:suo -0.4  l:supervisor 1.4  l:supply -0.1  l:support -0.9  l:sur -0.5  l:system -0.1  l:systems -0.2
l:ta -0.4  l:take -0.1  l:taking -0.1  l:talento -0.6  l:te -0.1  l:teacher -0.2  l:teaching -0.2
l:team -0.2  l:teamleider -0.9  l:teammanager -0.2  l:technical -0.4  l:technician 0.9  l:technique -2
l:teil -0.7  l:tell -0.3  l:termin -0.3  l:terminverschiebu -0.9  l:terrà -0.1  l:test -0.1  l:text -0.4
l:th -0.1  l:thank -0.3  l:that -0.1  l:their -0.3  l:them -0.3  l:then -0.5  l:there -0.8  l:these -0.1
l:this -0.4  l:through -0.2  l:thu -0.3  l:thursday -0.4  l:till -0.4  l:time -0.1  l:today -0.2
l:together -0.5  l:tomorrow -0.5  l:tomorrows -0.6  l:ton -0.1  l:tot -0.1  l:toute -0.5  l:train -0.4
l:trainee -0.5  l:transport 0.4  l:travel -0.2  l:trial -0.2  l:trust -0.3  l:trustees -0.1  l:tue -0.1
l:tuesday -0.3  l:two -0.1  l:técnica -0.3  l:téléphone -0.1  l:téléphonique -1.8  l:u -0.3  l:uhr -1.4
l:uitnodiging -0.3  l:una -0.2  l:uns -1.7  l:unser -0.3  l:unserem -0.4  l:unserer -0.9  l:up -0.5
l:updated -0.2  l:us -0.1  l:utrecht -0.1  l:uur -0.1  l:uw -0.1  l:ux -0.1  l:vacancy -0.4  l:vacature -0.2
l:vendredi -0.2  l:via -0.1  l:video -0.1  l:viernes -0.3  l:visio -0.1  l:volunteer -0.4  l:voor -0.5
l:vor -1.1  l:vorstellungsgesp -0.3  l:vos -0.1  l:votre -0.4  l:vous -0.2  l:vp -0.2  l:vr -0.1  l:web 0.2
l:wed -0.2  l:wednesday -0.4  l:week -0.6  l:weekend -1.8  l:well -0.9  l:weve -0.2  l:what -0.6
l:when -0.1  l:which -0.3  l:while -0.1  l:wir -0.3  l:wmd -1.1  l:woensdag -0.1  l:wonen 1.6  l:work -0.1
l:works -0.1  l:workshop -0.1  l:would -0.3  l:written -0.1  l:x -0.3  l:yard -0.4  l:year -0.2
l:youre -0.1  l:zoom -0.2  l:zu -0.2  l:à -0.3  l:échange -0.1  label:canceled -0.6  label:confirmed -0.6
label:event -0.8  label:interview 0.6  label:interviewer -0.2  label:invitation -0.4  label:job 1.2
label:panel -0.6  label:position 2.5  label:role 1.5  label:time -0.1  label:title 1.8  label:type -0.5
label:when -0.1  label:who -0.4  label:with -0.2  last:below -0.4  last:text 0.1  last:title 0.6  mixed -0.5
name -0.4  name-ahead -0.3  name-near -0.8  sa:a -0.1  sa:bank -0.1  sa:consultant -0.1  sa:contenute -0.1
sa:de -0.3  sa:el -0.1  sa:en -0.8  sa:humaines -0.1  sa:is -0.1  sa:ltd -0.2  sa:mbb -0.9
sa:messaggio -0.1  sa:of -0.3  sa:rh -0.2  sa:search -0.4  sa:serán -0.1  sa:sono -0.1  sa:sus -0.1
sa:to -0.8  sap:& -0.1  sap:, -0.8  sap:- -0.5  sap:. -0.1  sap:: -0.1  sap:@ -0.3  sap:| -0.4  sb:a -0.1
sb:acquisition -0.1  sb:business -0.1  sb:de -0.2  sb:del -0.2  sb:el -0.2  sb:en -0.2  sb:für -0.1
sb:gestionar -0.1  sb:hr -0.1  sb:la -0.2  sb:le -0.1  sb:of -0.2  sb:office -0.1  sb:our -0.1
sb:people -0.3  sb:recruitment -0.1  sb:resourcing -0.1  sb:school -0.2  sb:senior -0.3  sb:talent -0.5
sb:the -0.1  sb:zum -0.2  sbp:& -0.3  sbp:' -0.1  sbp:, -0.4  sbp:. -0.1  sbp:| -0.3  small -1.3  ta:1 -0.8
ta:10 -0.2  ta:11 -0.1  ta:15 -0.1  ta:2026 -0.7  ta:2027 -0.4  ta:2pm -0.6  ta:4 -0.6  ta:8 -0.5
ta:adviser -0.1  ta:am -1.5  ta:analyst -0.1  ta:application 2.2  ta:assessment 1.5  ta:assistant -0.3
ta:associate -0.1  ta:at 1.3  ta:bei 1.3  ta:booked -0.3  ta:call -0.2  ta:cancelled -0.2
ta:candidature -0.1  ta:chat 0.1  ta:chez -0.5  ta:clerk -0.1  ta:coordinator -0.2  ta:d -0.7  ta:data -0.6
ta:de -1.3  ta:dec -0.2  ta:december -0.1  ta:engineer -0.1  ta:entretien -0.6  ta:event -0.2
ta:executive -0.3  ta:gesprek -0.1  ta:gespräch -0.4  ta:has -0.1  ta:ii -1.2  ta:in -1.8  ta:insurance -0.4
ta:interview 0.5  ta:intro -0.7  ta:invitation -0.2  ta:jan -0.1  ta:job 2.6  ta:manager -0.4
ta:marketing -0.3  ta:marsh -0.5  ta:message -1.1  ta:morgen -0.3  ta:nurse -1.5  ta:of -1.2
ta:officer -0.1  ta:on -1  ta:planner -0.1  ta:position 1.4  ta:representative -0.1  ta:robin -0.3
ta:robotics -0.9  ta:scheduled -0.1  ta:screen -0.6  ta:sollicitatiegesprek -0.2  ta:to -0.3
ta:tomorrow -0.1  ta:trust -0.2  ta:vacancy 2.1  ta:with -0.2  ta:you -0.2  ta:your -0.3  ta:zum -0.1
ta:à -0.1  tap:! -0.2  tap:& -0.3  tap:( 0.8  tap:) 0.6  tap:, 0.2  tap:- 0.7  tap:. -0.6  tap:/ -0.4
tap:: 0.1  tap:< 0.2  tap:? -1.2  tap:| 1.6  tap:– 0.9  tb:10 -0.7  tb:2026 -0.3  tb:2027 -0.3  tb:30 -1.5
tb:4 -1.4  tb:a -0.6  tb:als 2.2  tb:assessment -0.3  tb:assistant -1.4  tb:at -0.2  tb:bei -0.8
tb:bewerbung 1.1  tb:call -1  tb:cancelled -0.2  tb:candidatura 0.7  tb:candidature 2.1  tb:chat -1
tb:chez -1.1  tb:claims -1  tb:colloquio 1.7  tb:convocation -0.4  tb:data -0.4  tb:de -0.2  tb:dec -0.1
tb:du -0.3  tb:engineer -0.1  tb:entretien 1.7  tb:entrevista 1.3  tb:final -0.2  tb:first -0.3  tb:for 0.8
tb:fri -0.4  tb:gesprek 1.2  tb:gespräch 2.5  tb:has -0.1  tb:hiring -0.4  tb:ihr -0.2  tb:ihre -0.2
tb:in -0.6  tb:interview 0.8  tb:intro -0.8  tb:je -0.2  tb:job -0.1  tb:kennismakingsgesprek 0.6
tb:marketing -0.5  tb:min -1.3  tb:new -0.1  tb:notre -0.3  tb:of -0.1  tb:office -0.9  tb:on -0.9
tb:operations -0.7  tb:panel -0.2  tb:phone -0.2  tb:product -0.6  tb:production -0.5  tb:quick -0.5
tb:rdv 1.6  tb:recruiter -0.4  tb:research -0.4  tb:robin -0.3  tb:screening -0.2  tb:senior -1
tb:services -0.2  tb:sollicitatie 3.6  tb:sollicitatiegesprek 1.6  tb:suite -0.2  tb:teaching -0.2
tb:technical -0.3  tb:the 0.4  tb:thu -0.6  tb:to -0.4  tb:tomorrow's -0.1  tb:trainee -0.3  tb:trial -0.2
tb:tue -0.1  tb:tweede -0.3  tb:uitnodiging -0.3  tb:un -0.1  tb:unser -1  tb:updated -0.1
tb:volunteer -0.3  tb:vorstellungsgespräch 1.9  tb:votre -0.2  tb:wed -0.3  tb:with -0.6  tb:workshop -0.8
tb:your -0.4  tb:zum -0.4  tb:à -0.2  tbp:! 0.5  tbp:& -0.2  tbp:' 1.5  tbp:( -0.2  tbp:, -0.5  tbp:- 1.2
tbp:. -0.7  tbp:/ 0.1  tbp:: -0.1  tbp:> -1.1  tbp:@ -0.8  tbp:| 1.1  tbp:– 1.7  words:1 -0.9  words:2 0.1
words:3 0.3  words:4 -0.1  words:5 -0.4  words:6 -0.6
`)
