import { weightsOf } from './weights'

// Learnt from the batches; `learn.ts` writes it.
export const roleWeights = weightsOf(`
none 1.3  a:1 -0.1  a:10 -0.2  a:11 -0.1  a:12:00 -0.3  a:14 -0.1  a:16 -0.2  a:16:30 -0.3  a:17 -0.1
a:2 -0.2  a:20 -0.2  a:2026 -0.1  a:3 -0.1  a:30 -0.5  a:4 -0.4  a:5 -0.1  a:6 -0.1  a:7 -0.7  a:8 -0.2
a:9 -0.2  a:9:30 -0.3  a:a 0.5  a:about -0.1  a:after -0.1  a:afternoon -0.3  a:alle -0.1  a:am 0.8
a:an 0.8  a:analyst -0.2  a:and -0.2  a:are -0.3  a:around -0.7  a:as -0.1  a:assistant -0.3  a:at 0.2
a:attention -0.2  a:au 1.2  a:avec -0.2  a:backend -0.3  a:been -0.7  a:before -0.1  a:bei 0.2
a:bewerbung -0.1  a:bij 1.3  a:business -0.2  a:but -0.1  a:by -0.5  a:call -0.3  a:candidature -0.3
a:ce 1.4  a:chat 0.3  a:che -0.1  a:cliente -0.2  a:colloquio -0.2  a:coming -0.2  a:con -0.1
a:conference -0.3  a:confirmer -0.2  a:conoscitivo -0.1  a:consultant -0.2  a:conversation -1.3
a:coordinator -0.1  a:curriculum -0.5  a:dans -0.3  a:data -0.2  a:dated -0.1  a:day -0.5  a:de -0.8
a:december -0.2  a:dei -0.2  a:del -0.4  a:des -0.2  a:di -0.7  a:dicembre -0.2  a:die -0.1  a:dinsdag -0.2
a:director -0.3  a:disponibilité -0.4  a:door -0.2  a:down -0.1  a:du -0.5  a:décembre -0.2  a:e 0.9
a:een -0.4  a:el 0.2  a:en 0.4  a:engineer -0.4  a:entrance -0.1  a:entretien -0.1  a:entrevista -0.1
a:est -0.1  a:et 0.7  a:event -0.2  a:for -0.1  a:frau -0.4  a:friday -0.5  a:from -0.7  a:für -0.5
a:gespräch -0.1  a:gmt -0.3  a:got -0.2  a:graag -0.2  a:h -0.1  a:has 0.5  a:have -0.4  a:held -0.2
a:here -0.4  a:het -0.1  a:ii -1.1  a:ik -0.3  a:il -0.7  a:im -0.6  a:in -0.2  a:interview -0.5
a:interviews 1.9  a:is -0.3  a:it -0.4  a:je -0.1  a:jeudi -0.2  a:job 2  a:jueves -0.3  a:la -0.5
a:le -0.3  a:lead -0.5  a:letter -0.5  a:leuke -0.1  a:like -0.1  a:link -0.3  a:love -0.3  a:lukt -0.1
a:lunes -0.2  a:manager -0.4  a:marketing -0.9  a:martes -0.2  a:me -0.1  a:meet -0.1  a:meeting -0.2
a:met -0.1  a:min -0.2  a:minuten -0.1  a:minutes -0.1  a:minutos -0.1  a:mit -0.2  a:monday -0.5
a:morning -0.3  a:naar -0.1  a:next -0.1  a:no -0.1  a:nos -0.1  a:notre -0.5  a:nous -0.1  a:number -0.2
a:o -0.2  a:of -0.3  a:off -0.2  a:office -0.1  a:officer -0.1  a:om -0.1  a:on 0.5  a:one -0.1  a:op -0.2
a:opening 0.6  a:ou -0.1  a:out -0.6  a:over -0.2  a:page -0.2  a:para 0.2  a:partner -0.2  a:per -0.3
a:phone -0.2  a:place -0.1  a:pm -0.1  a:position 1.8  a:post 0.9  a:pour -0.1  a:presenza -0.1
a:product -0.1  a:pst -0.1  a:puesto -0.5  a:put -0.3  a:que -0.2  a:role 2.1  a:round -0.1  a:saludo -0.1
a:saturday -0.1  a:screen -0.3  a:se -1.5  a:see -0.6  a:services -0.1  a:será -0.1  a:shift -0.1
a:sie -0.2  a:sollicitatie -0.1  a:st -0.2  a:studio -0.1  a:suit -0.1  a:suo -0.2  a:take -0.1  a:te -0.1
a:team -0.4  a:technique -0.6  a:tell -0.1  a:that -0.2  a:the -0.2  a:this 0.8  a:three -0.1
a:thursday -0.1  a:time -0.2  a:to -0.2  a:tomorrow -0.3  a:uhr -0.1  a:un -0.1  a:una -0.1  a:und 0.2
a:une -0.1  a:up -0.1  a:us -0.2  a:uur -0.2  a:vendredi -0.6  a:via -0.4  a:viernes -1.1  a:vous -0.5
a:was -0.1  a:we -0.1  a:web -0.6  a:week -0.2  a:will -0.2  a:wir -0.1  a:work -0.1  a:would -0.1  a:y 1.8
a:you -0.1  a:your -0.1  a:à 0.8  a:échange -0.2  alone:below -0.3  alone:text 0.5  alone:title -0.4
ap:! 0.6  ap:" 0.5  ap:& -0.2  ap:( 0.7  ap:) 0.3  ap:, -0.1  ap:- -0.1  ap:. 0.3  ap:: 0.3  ap:; -0.1
ap:| -0.2  ap:– -0.4  ap:� -0.7  b:12:15 -0.3  b:1:00 -0.2  b:1:45 -0.1  b:20 -1.2  b:2026 -0.9  b:2:00 -0.3
b:30 -0.3  b:3:00 -1.1  b:a -0.4  b:about -0.3  b:all -0.1  b:als 2.3  b:an -0.3  b:and -0.3  b:as 1.1
b:at -0.1  b:au -0.1  b:avec -0.7  b:backend -0.2  b:band -0.1  b:business -0.1  b:candidatura -0.1
b:candidature -0.1  b:chat -0.3  b:come -0.4  b:comme 1.3  b:con -0.2  b:customer -0.3  b:dat -0.1
b:data -0.4  b:de 0.8  b:dec -0.1  b:deine -0.1  b:del 1  b:der -0.3  b:di 0.8  b:die -0.6  b:dr -0.2
b:du -0.1  b:een -0.2  b:eine -0.2  b:einem -0.1  b:einen -0.2  b:einer -0.5  b:el -0.4  b:en -0.8
b:encore -0.2  b:entretien -0.2  b:entrevista -0.3  b:for 0.5  b:für -0.6  b:gespräch -0.2  b:growth -0.5
b:have -0.5  b:hebt -0.3  b:herr -0.2  b:hiring -0.8  b:i'm -0.2  b:ihre -0.1  b:il -0.5  b:je -0.2
b:job -0.2  b:la -0.5  b:le -0.5  b:marketing -0.2  b:merci -0.2  b:met -0.7  b:min -0.5  b:next -0.3
b:notre -0.2  b:of 0.3  b:on -0.3  b:operations -0.4  b:our 0.3  b:para 0.2  b:per 0.5  b:please -0.1
b:position 1.7  b:poste -0.8  b:principal -0.7  b:product -0.3  b:rencontrerez -0.7  b:research -0.5
b:role -0.8  b:senior -1  b:serez -0.1  b:service -0.2  b:services -0.1  b:so -0.1  b:sollicitatie -0.2
b:staff 1  b:stelle 2.4  b:talent -0.1  b:te -0.2  b:teaching -0.2  b:technical -0.6  b:the 0.5  b:this -0.1
b:to -0.2  b:tu -0.6  b:técnica -1.1  b:un 0.6  b:una -0.4  b:und -0.2  b:une -0.5  b:van 0.5  b:video -0.1
b:virtual -0.1  b:voor -0.7  b:votre -0.1  b:vous -0.1  b:we -0.1  b:we'll -0.4  b:werden -1  b:with -0.2
b:would -0.1  b:you -0.2  b:zum -1  b:zur -0.7  b:à -0.1  bb:10 de -0.4  bb:11 de -0.1  bb:9 de -0.2
bb:a chat -0.4  bb:a la -0.2  bb:a un -0.2  bb:aan de -0.7  bb:about an -0.7  bb:about the 1
bb:acknowledge the -0.1  bb:all the -0.3  bb:and a -0.6  bb:and for -0.1  bb:and the -1.1
bb:application for 2  bb:are the -0.3  bb:as the -0.5  bb:ask for -0.8  bb:at our 0.8  bb:at the -0.7
bb:be a -0.1  bb:bedankt voor -0.4  bb:before the -0.8  bb:best of -0.1  bb:bewerbung als 1.6
bb:bij de -0.1  bb:by the -0.8  bb:candidature au -0.1  bb:chef de -0.4  bb:con la -0.2
bb:confermare la -0.1  bb:customer success -0.1  bb:dank voor -0.1  bb:dat je -0.2  bb:de gestionar -0.1
bb:de la -0.4  bb:de votre -0.1  bb:dec 2026 -0.3  bb:december van -0.9  bb:diciembre a -0.4
bb:director of -0.2  bb:do a -0.5  bb:during the -0.1  bb:einladung zum -0.5  bb:en el -0.1  bb:en la -0.2
bb:end of -0.5  bb:entretien de -0.7  bb:entrevista de -0.4  bb:entrevista del -1.2
bb:entrevista técnica 0.7  bb:et de -0.1  bb:finalidad de -0.1  bb:for a -0.4  bb:for an -0.2
bb:for our 1.6  bb:for the 1.6  bb:for your 0.3  bb:from the -0.4  bb:functie van 2.8  bb:für die -0.7
bb:für ihre -0.1  bb:gesprek van -1  bb:got a -0.4  bb:had a -0.2  bb:half an -0.5  bb:have a -0.2
bb:head of -0.7  bb:hiring manager -0.5  bb:ihre bewerbung -0.3  bb:in de -0.2  bb:in for -0.1
bb:incontrarla per -0.5  bb:informamos de -0.1  bb:interesse an -0.2  bb:interview for 2.1
bb:interview on -0.6  bb:interview with -0.4  bb:invitation to -0.1  bb:is a -0.6  bb:is an -0.1
bb:j'ai le -0.1  bb:je sollicitatie -0.2  bb:join the -0.2  bb:l'expression de -0.1  bb:la entrevista -0.3
bb:le poste -0.8  bb:leuk dat -0.1  bb:lieti di -0.1  bb:like to -0.1  bb:me a -0.4  bb:merci de -0.6
bb:merci pour -0.3  bb:met de -0.2  bb:not the -0.6  bb:of our -0.2  bb:of the -0.2  bb:of your -0.1
bb:oferta de 2.9  bb:on the -0.2  bb:onsite with -0.1  bb:op de -0.1  bb:par le -0.6  bb:para el -0.4
bb:para la -0.4  bb:per il -0.2  bb:per la -0.1  bb:per un -0.5  bb:plaisir de -0.4  bb:position of 2.1
bb:posizione di 2.8  bb:post of 2.1  bb:poste de 3  bb:pour le -0.4  bb:pour un -0.8  bb:preghiamo di -0.1
bb:presso il -0.2  bb:proceso de -0.1  bb:propose de -0.5  bb:propose un -0.3  bb:puesto de 2.9
bb:regret de -1.1  bb:reply for -0.4  bb:responsable de -0.1  bb:role of 1.8  bb:round the -0.4
bb:send a -0.6  bb:senior backend -0.2  bb:sensi del -0.2  bb:stelle als 1.8  bb:suite à -0.1
bb:taking the -0.3  bb:talent acquisition -0.2  bb:thanks a -0.2  bb:thanks for -0.3  bb:the data -0.1
bb:the product -0.1  bb:the senior -0.6  bb:through the -0.5  bb:to a -0.4  bb:to our -0.4  bb:to the -0.2
bb:to your -0.2  bb:uit voor -0.1  bb:uitnodiging sollicitatiegesprek 1.4  bb:una entrevista -0.2
bb:up a -0.4  bb:use the -0.3  bb:vacante de 2.1  bb:voor de -0.2  bb:voor een 0.7  bb:voor je -0.1
bb:votre candidature -0.1  bb:vous rencontrerez -0.7  bb:vous serez -0.1  bb:was a -0.1  bb:weten of -0.1
bb:with a -0.8  bb:with our -0.4  bb:with the -0.9  bb:you a -0.1  bb:you come -0.1  bb:you for 0.2
bb:you the -0.3  bb:zu einem -0.1  bb:à la -0.2  bb:à un -0.3  bb:à votre -0.1  bp:! -0.1  bp:" 0.3
bp:( -0.1  bp:) -0.4  bp:, -0.1  bp:- -0.1  bp:. -0.8  bp:: 0.8  bp:; -0.1  bp:? -0.9  bp:| -0.6  bp:– -0.2
capital -0.1  capital-ahead:below -0.3  capital-ahead:text -0.7  capital-ahead:title -0.3
capital-behind:below -0.2  capital-behind:text -0.5  capital-behind:title -0.5  capitals 0.7  count 0.9
f:10 -0.4  f:11 -0.1  f:11, -0.3  f:11:00 -0.4  f:12:15 -0.2  f:1:00 -0.1  f:1:45 -0.1  f:2 -0.7  f:20 -0.4
f:2026 -0.4  f:2:00 -0.2  f:3 -0.6  f:30 -0.5  f:3:00 -0.4  f:4 -0.6  f:45 -0.4  f:6 -0.1  f:8, -0.1
f:about -0.4  f:above -0.2  f:account 0.6  f:acquisition -0.2  f:address -0.1  f:addressee -0.1
f:administrator -0.7  f:advisor -0.1  f:ai -0.1  f:all -0.1  f:analyst -0.4  f:any -0.1  f:application -0.2
f:applications 1.2  f:applying -0.5  f:assessment -1.2  f:assistant -0.5  f:associate 0.1  f:au -0.1
f:auf -0.4  f:automated -0.1  f:avec -0.2  f:averci -0.7  f:back -0.5  f:backend 1.8  f:band 1.5  f:be -0.6
f:being -0.2  f:best -0.3  f:bewerbung -1.2  f:bien -0.5  f:bit -0.2  f:board -0.1  f:booked -0.1
f:booking -0.3  f:business -0.1  f:by -0.2  f:cadre -0.1  f:calidad -0.6  f:call -0.3  f:cancelled -0.8
f:candidate -0.3  f:candidatura -0.8  f:candidature -0.5  f:careers -0.1  f:chair -1  f:change -0.5
f:chargé 0.8  f:chargé(e) 0.7  f:chargée -0.1  f:chat -0.7  f:chef -0.3  f:christmas -1.1  f:claims 1.9
f:client -0.9  f:client, -0.8  f:coding -0.2  f:colloquio -0.5  f:come -0.2  f:coming -0.5  f:con -0.6
f:confirmation -0.2  f:confirmed -0.3  f:confirmer -0.2  f:consultant -0.6  f:controller 0.7  f:convenu -0.1
f:conversation -0.2  f:convocation -1.3  f:coordinator -0.5  f:cordial -0.2  f:culture -0.1  f:customer 1.2
f:cv -1.1  f:dank -0.1  f:data 1.5  f:date -0.3  f:datenschutz -0.2  f:day -1.4  f:dec -1.3  f:december -0.9
f:deine -0.1  f:dem -0.1  f:designer -1.1  f:details -0.1  f:diciembre -0.7  f:digital 1.3  f:directeur -0.9
f:direction -0.1  f:director -0.4  f:director, -0.3  f:directrice -0.3  f:discussed -0.1  f:do -0.2
f:door -0.2  f:dr -0.2  f:dropping -0.7  f:e-mail -0.1  f:editor -0.2  f:een -0.4  f:eerste -0.1  f:ein -0.6
f:einladung -0.4  f:el -0.4  f:end -0.9  f:engineer -0.5  f:engineering -0.9  f:entretien -0.9
f:entrevista -0.8  f:equal -0.1  f:event -0.1  f:executive -0.4  f:final -1.1  f:finalidad -0.2
f:finance 1.7  f:first -0.8  f:following -0.3  f:fri -0.8  f:from -0.1  f:front 0.6  f:functie -1.9
f:gesprek -1.2  f:gespräch -1.2  f:gestionar -0.1  f:gmt -0.6  f:google -0.9  f:graduate 0.6  f:great -0.1
f:growth 1.3  f:half -0.8  f:has -0.4  f:have -0.3  f:head 0.3  f:hebt -0.2  f:herr -0.2  f:het -0.5
f:hiring -1.9  f:hoofd -0.5  f:hour -0.1  f:hr -0.4  f:human -0.4  f:i'm -0.2  f:ii -0.2  f:il -0.5
f:incontrarla -0.7  f:informamos -0.2  f:information -0.1  f:informazioni -0.2  f:interest -0.2
f:interview -0.6  f:interview, -0.5  f:interviewer -0.1  f:interviewers -0.1  f:intro -0.9
f:invitation -0.3  f:invite -0.1  f:it -0.1  f:je -0.6  f:job -0.4  f:jueves -0.5  f:junior 1.7
f:kennenlernen -0.9  f:kennismakingsges -0.7  f:kennziffer -0.5  f:las -0.5  f:last -1.2  f:lead -0.4
f:leiter -1.3  f:leiterin -0.2  f:lien -0.1  f:line 1.5  f:link -0.3  f:look -0.1  f:luck -0.1  f:lundi -1.2
f:lunes -0.3  f:mail -0.1  f:manager -0.6  f:manager, -0.2  f:mano -0.1  f:marcus -0.1  f:marketing -0.5
f:marsh -0.3  f:martes -0.7  f:mañana -0.7  f:me -0.5  f:medewerker 0.1  f:meeting -0.2  f:merci -0.5
f:message -0.3  f:met -0.4  f:min -1.3  f:minutes -0.2  f:miércoles -0.1  f:monday -0.2  f:monday, -0.4
f:more -0.5  f:morgen -0.7  f:morning -0.2  f:my -0.2  f:méxico -0.2  f:new -0.5  f:next -0.3  f:no -0.8
f:nos -0.3  f:nostro -0.2  f:notre -0.4  f:number -0.1  f:offer -0.4  f:office 0.8  f:officer -0.6
f:one -0.1  f:online -0.2  f:onsite -0.2  f:op -0.1  f:operations 1  f:other -0.3  f:over -0.6  f:panel -0.7
f:par -0.1  f:para -0.5  f:partner -0.2  f:patient 1.1  f:people -0.2  f:per -0.7  f:personalabteilun -0.4
f:personalreferent -0.1  f:petit -0.4  f:petite -0.1  f:phone -0.2  f:plaisir -0.3  f:planner -0.4
f:planning 0.9  f:please -0.1  f:pm -0.7  f:portare -0.6  f:position -0.6  f:posizione -0.1  f:post -0.4
f:poste -0.5  f:pour -0.3  f:preghiamo -0.2  f:premier -0.1  f:principal -0.6  f:priya -0.1
f:probearbeiten -0.6  f:proceso -0.8  f:product 1.1  f:puesto -0.5  f:que -0.2  f:questions -0.1
f:quick -0.4  f:rdv -0.9  f:recepcionista 2.1  f:recibido -0.1  f:recruiter -1.2  f:recruiting -0.2
f:recruitment -0.2  f:recrutement -0.4  f:recursos -0.3  f:registered 1.7  f:rencontrerez -0.1
f:representative -0.2  f:research 1.4  f:resourcing -0.1  f:responsable 0.3  f:retenu -0.7  f:rgpd -0.2
f:ringraziamo -0.3  f:robin -0.7  f:robin.marsh@mail -0.5  f:role -0.4  f:round -0.4  f:sachbearbeitung 3.2
f:saludo -0.2  f:same -0.2  f:scheduled -0.3  f:school -0.4  f:screen -0.4  f:second -0.5  f:see -0.4
f:segreteria -0.1  f:selección -0.4  f:semana -0.1  f:senior 1  f:serez -0.1  f:service -0.2
f:services -0.5  f:shift -0.3  f:shop -0.3  f:small -0.8  f:software 0.6  f:sollicitatie -0.7
f:sollicitatiegesp -0.7  f:specialist -0.1  f:staff 0.8  f:stage -0.1  f:stelle -0.5  f:step -0.3
f:studio 0.7  f:su -0.1  f:sua -0.3  f:success -0.3  f:suite -0.5  f:suo -0.3  f:support 0.7  f:systems -0.3
f:ta -0.6  f:taking -0.2  f:talent -0.7  f:talento -0.2  f:te -0.4  f:teaching 1.2  f:team -0.1
f:teammanager -0.1  f:teams -0.2  f:technical -0.7  f:technician -0.8  f:termin -0.6
f:terminverschiebu -0.6  f:text -0.7  f:thank -0.6  f:thanks -0.3  f:that -0.1  f:these -0.6  f:this -0.1
f:thu -1.3  f:thursday -0.5  f:thursday, -0.5  f:time -0.1  f:tom -0.2  f:tomorrow -0.4  f:train -0.2
f:trainee 1.8  f:trial -0.4  f:tu -0.4  f:tuesday -0.2  f:tuesday, -0.6  f:two -0.4  f:técnica -1.2
f:uitnodiging -0.6  f:un -0.5  f:una -0.4  f:unser -1.5  f:up -0.6  f:updated -0.4  f:us -0.2  f:use -0.1
f:uur -0.2  f:vacante -0.3  f:via -0.4  f:video -0.2  f:viernes -0.7  f:virtual -0.1  f:voor -0.4
f:vorstellungsgesp -0.7  f:votre -0.5  f:vous -0.4  f:vp -0.1  f:wed -0.6  f:wednesday -0.1
f:wednesday, -0.3  f:week -0.6  f:werden -0.3  f:yard -0.1  f:zoom -0.5  f:à -0.1  f:échange -1.1
figure -0.4  firm -0.9  first:below -0.6  genders 2.9  has:( -0.2  has:, -0.6  has:- -0.5  has:/ -0.8
i:& 0.5  i:(30 -0.1  i:(head -0.1  i:(leiter -0.6  i:- -0.5  i:/ -0.8  i:1 -0.2  i:10 -0.1  i:10:30 -0.3
i:11 -0.1  i:12:00 -0.1  i:14 -0.1  i:2 -0.4  i:20 -0.1  i:2026 -1  i:2:00 -0.1  i:3 -0.3  i:30 -0.4
i:3:00 -0.4  i:4 -0.6  i:5 0.6  i:6 1  i:7 -0.3  i:7, -0.5  i:8 -0.1  i:8, -0.6  i:9 -0.3  i:a -0.5
i:about -0.2  i:access 0.9  i:account -0.7  i:ai -0.1  i:all -0.1  i:als -0.7  i:am -0.6  i:an -0.2
i:analyst -0.4  i:and -0.4  i:applying -0.4  i:are -0.2  i:as -0.4  i:at -0.3  i:au -0.3  i:auch -0.2
i:auf -0.1  i:avec -0.4  i:back -0.1  i:backend 0.6  i:be -0.1  i:been -0.4  i:before -0.3  i:bei -0.5
i:bij -0.6  i:but -0.3  i:by -0.4  i:call -0.3  i:ce -0.8  i:chat -0.3  i:che -0.3  i:chef -1.4  i:chez -1
i:claims -0.3  i:coding 0.1  i:come -0.1  i:con -0.3  i:customer -0.3  i:cv -0.1  i:da -0.2  i:dan -0.6
i:dans -0.5  i:data 0.2  i:datos -0.3  i:day -0.6  i:de 0.7  i:dec -0.7  i:december -0.4  i:dei -0.2
i:del -0.4  i:der 0.9  i:des -0.2  i:designer -0.2  i:di 0.1  i:die -0.5  i:digital -0.3  i:director -0.7
i:door -0.5  i:du -0.6  i:décembre -0.2  i:e -0.2  i:een -0.8  i:el -0.4  i:en -0.4  i:engineer 1.4
i:enjoyed -0.1  i:entrance -0.1  i:este -0.3  i:et -1  i:example -0.6  i:finance -0.5  i:first -0.2
i:for -0.3  i:frau -1.4  i:friday -0.5  i:from -0.5  i:functie -0.7  i:für -0.1  i:gesprek -0.7
i:gespräch -0.6  i:goed -0.1  i:graag -0.6  i:growth -0.2  i:has -0.6  i:have -0.4  i:head -0.5  i:hebt -0.3
i:het -0.2  i:hiring -1.1  i:i -0.1  i:i'll -0.2  i:if -0.1  i:ik -1  i:il 1.1  i:im 1.8  i:in 0.4
i:intro -1.2  i:is -0.7  i:it -0.1  i:je -0.3  i:jeudi -0.4  i:job -1  i:jueves -0.2  i:la -0.2  i:las -0.5
i:last -0.5  i:le -0.4  i:lead -0.8  i:leuke -0.1  i:link -0.3  i:lo -0.3  i:love -0.5  i:manager -0.6
i:manager, 0.3  i:mardi -0.2  i:marsh -0.6  i:martes -0.1  i:me -0.1  i:meet -0.4  i:message -0.2
i:met -0.3  i:min -0.5  i:minute -0.4  i:minutes -0.1  i:minutos -0.1  i:monday -0.3  i:naar -0.3
i:need -0.1  i:next -0.2  i:no -0.3  i:nos -0.4  i:not -0.2  i:notre -0.5  i:nous -0.7  i:nuestro -0.3
i:number -0.1  i:o -0.5  i:of 0.1  i:office -0.7  i:officer -0.2  i:officer, -0.1  i:om -0.1  i:on -0.5
i:one -0.4  i:onsite -0.1  i:op -0.2  i:or -0.7  i:ou 1.4  i:our -0.3  i:over -0.4  i:par -0.1  i:para -0.4
i:partner -0.2  i:per 0.1  i:personal -0.1  i:phone -0.7  i:place -0.2  i:planner -0.2  i:please -0.2
i:pm -0.4  i:por -0.1  i:portare -0.1  i:position -0.3  i:post -0.1  i:post, -0.3  i:poste -0.3  i:pour -0.4
i:proceso -0.3  i:product 0.1  i:projet 1.4  i:puesto -0.5  i:put -0.1  i:que -0.3  i:questo -0.1
i:qui -0.2  i:research -0.4  i:robin -0.2  i:robin, -0.4  i:role -0.3  i:round -0.2  i:saturday -0.1
i:screen -0.4  i:se -0.5  i:search -0.1  i:see -0.7  i:senior -0.3  i:serez -0.1  i:services 1.2
i:shift -0.2  i:should -0.1  i:sie -0.4  i:so -0.1  i:software 1.2  i:staff -0.4  i:stage -0.2
i:stelle -0.2  i:studio -0.3  i:success 1.6  i:suo -0.2  i:support 1.4  i:sur -0.1  i:sus -0.1  i:systems 1
i:ta -0.6  i:take -0.1  i:talent -0.2  i:te -0.1  i:teaching -0.3  i:team 0.9  i:tell -0.2  i:that -0.2
i:the -0.4  i:this -0.1  i:thursday -0.1  i:to -0.4  i:tomorrow -0.1  i:tot -0.3  i:trainee -0.2  i:tu -0.2
i:tuesday -0.1  i:tuesday, -0.6  i:técnica -0.5  i:un -0.5  i:una -0.2  i:und -0.4  i:up -0.2  i:us -0.1
i:use -0.1  i:uur -0.3  i:vacante -0.6  i:van -0.6  i:visio -0.1  i:voor -0.5  i:vos -0.1  i:votre -0.3
i:vous -0.2  i:vp -0.1  i:was -0.2  i:we -0.3  i:we'd -0.2  i:web -0.2  i:werden -0.3  i:which -0.1
i:will -0.1  i:wir -0.2  i:with -0.5  i:work -0.1  i:would -0.4  i:y -0.4  i:you -0.2  i:your -0.2
i:zoom -0.2  i:zu -0.4  i:zum -0.3  i:à -0.3  i:échange -0.4  i:– -0.7  in:below -0.7  in:text -0.3
in:title 0.3  job 0.8  job-ahead -0.3  job-behind -0.4  job-first 0.2  job-last 0.3  job-of-two 1.8
l3:aag -0.2  l3:aat -0.1  l3:ace -0.1  l3:ach 0.8  l3:ack 1.6  l3:ada -1.2  l3:aff -0.1  l3:aft 1.6
l3:age 0.8  l3:ail -0.2  l3:ain -0.1  l3:air -0.9  l3:ale -0.2  l3:all -0.6  l3:amo -0.6  l3:ana -0.2
l3:and -0.8  l3:ane -0.6  l3:ang -0.1  l3:ank -0.3  l3:ano -0.5  l3:ant 0.3  l3:ard -0.1  l3:are -0.1
l3:ary 0.2  l3:ase -0.1  l3:ast -0.4  l3:ata -0.5  l3:ate -0.1  l3:ato -0.5  l3:ats -0.2  l3:aux -0.2
l3:ays -0.5  l3:ber -0.1  l3:bin -0.5  l3:ble -0.3  l3:bre -0.3  l3:cal -0.3  l3:cer 0.7  l3:ces -0.2
l3:che -1.3  l3:cht -0.3  l3:cts -0.3  l3:dad 0.3  l3:dag -1  l3:dar -0.1  l3:day -0.5  l3:den -0.3
l3:der -0.5  l3:des 1.3  l3:dge -0.3  l3:dia -0.5  l3:dio 0.7  l3:dor -0.7  l3:dre -0.2  l3:ead -0.1
l3:eau 1.4  l3:eck -0.1  l3:ect 1.2  l3:edi -0.6  l3:eds -0.2  l3:edì -0.2  l3:een -0.5  l3:eer 0.3
l3:ees -0.5  l3:eet -0.1  l3:ein -0.2  l3:eit 0.5  l3:ell -0.5  l3:ems -0.2  l3:ena -0.6  l3:end 0.7
l3:ent -0.3  l3:enu -0.1  l3:eps -0.1  l3:ere -0.1  l3:erk 0.6  l3:ero 0.5  l3:ers -0.4  l3:ery -0.1
l3:ese -0.1  l3:eso -0.1  l3:ess -0.2  l3:est -0.1  l3:eur 0.8  l3:ews -0.2  l3:fer 1.3  l3:gal 1.3
l3:gen -1  l3:ger 0.2  l3:ges -0.1  l3:ght -0.6  l3:gie 1.3  l3:gio -0.1  l3:gle -0.1  l3:gée -0.2
l3:hed -0.1  l3:hen -0.3  l3:ial -0.1  l3:ian 0.7  l3:ica 0.4  l3:ich -0.4  l3:ick -0.2  l3:ico 0.4
l3:ics -0.8  l3:ide -0.3  l3:ien -1  l3:ier 0.3  l3:ies 0.2  l3:iew -0.4  l3:ift -0.2  l3:ile 0.5
l3:ill -0.5  l3:ils -0.1  l3:ime -0.2  l3:ims -0.3  l3:ina -0.3  l3:ine 0.6  l3:ing -0.1  l3:ins -0.4
l3:int -0.8  l3:ior 0.3  l3:ios -0.3  l3:ire 0.6  l3:ise -0.1  l3:ist 1.2  l3:ite -0.1  l3:its 1.7
l3:ity -0.2  l3:ité -0.1  l3:ive 0.5  l3:ivo 0.8  l3:jet -0.4  l3:ked -0.7  l3:ken -0.2  l3:ker 0.7
l3:lar -0.1  l3:led -0.3  l3:len -1.1  l3:ler 0.5  l3:les -0.1  l3:lin -0.1  l3:llo -0.1  l3:low -0.2
l3:lum -0.4  l3:lés 0.3  l3:mal -0.1  l3:man -0.9  l3:mar -0.1  l3:mas -0.3  l3:med -0.3  l3:men -0.3
l3:mer 0.9  l3:mes -0.1  l3:min -0.4  l3:mis 1  l3:mme -0.7  l3:mos -0.1  l3:nal -0.3  l3:nar -0.1
l3:nce -0.4  l3:nch 1.2  l3:ncy -0.2  l3:nda -0.6  l3:nde -0.5  l3:ndi -0.7  l3:ndo -0.2  l3:nee -0.5
l3:nel -0.3  l3:nen 0.5  l3:ner 0.3  l3:nes -0.4  l3:nge -0.3  l3:nir -0.1  l3:nne -0.9  l3:nos -0.3
l3:nst -0.4  l3:nta -0.2  l3:nte -0.1  l3:nto -0.2  l3:nts -0.2  l3:nue -0.1  l3:nza -0.1  l3:ods -0.1
l3:oep -1.2  l3:ofd -0.4  l3:ogy 1.1  l3:oir -0.1  l3:oks -0.1  l3:old -0.5  l3:ond -0.1  l3:one -0.2
l3:oni 1.2  l3:ont -0.4  l3:ool -0.2  l3:oon -0.2  l3:oor -0.5  l3:oot -0.6  l3:ora -0.5  l3:ore 0.5
l3:orm -0.5  l3:ors -0.1  l3:ort 0.6  l3:ory -0.1  l3:oup -0.1  l3:ous -0.4  l3:out -0.1  l3:ove -0.1
l3:ows -1.1  l3:pal -0.3  l3:pen -0.3  l3:per 1.3  l3:ple -0.4  l3:ply -0.2  l3:que 0.1  l3:ral -0.1
l3:ras -0.1  l3:rch -0.3  l3:rci -0.4  l3:rde -0.1  l3:rdi -0.2  l3:red -0.1  l3:rek -0.2  l3:rem -0.1
l3:ren -0.3  l3:rer -0.5  l3:res 0.3  l3:rge 1.8  l3:ria -0.1  l3:rid -0.3  l3:rie -0.2  l3:rin 0.1
l3:rio -0.2  l3:rks -0.2  l3:rla -0.5  l3:rma -0.4  l3:row -0.4  l3:rry -0.3  l3:rse 1.5  l3:rsh -1.1
l3:rst -0.3  l3:rte -1  l3:rêt -0.1  l3:ría -0.1  l3:sai -0.3  l3:sch -0.2  l3:see -0.1  l3:sen -0.6
l3:ser 0.3  l3:sio -0.1  l3:son -0.1  l3:sor 0.2  l3:sse 0.5  l3:sta 0.2  l3:ste 0.2  l3:sto -0.2
l3:tag -0.2  l3:tal 0.8  l3:ted -0.2  l3:tee -0.1  l3:ten -0.2  l3:ter 0.3  l3:tes -0.3  l3:tif 0.4
l3:tin -0.2  l3:tit -0.1  l3:tje -0.2  l3:tle -0.3  l3:tor 0.8  l3:tos 0.1  l3:tra -0.3  l3:tre 0.2
l3:tro -0.5  l3:tte -1.5  l3:uck -0.2  l3:uct -0.2  l3:udi -0.2  l3:udo -0.1  l3:ugh -0.1  l3:uio -0.2
l3:uld -0.3  l3:ume -0.1  l3:und -0.1  l3:ung -0.3  l3:unt -0.1  l3:ura -0.2  l3:ure 0.4  l3:urs -0.1
l3:use -0.5  l3:ust -0.1  l3:ute -0.2  l3:vel -0.6  l3:ven -0.3  l3:ver 1.5  l3:ves -0.2  l3:vue -0.5
l3:way -0.6  l3:wer 0.5  l3:wth 1.1  l3:yer 0.8  l3:yst 0.2  l3:äch -0.4  l3:ère 0.2  l4:able -0.4
l4:ador -0.7  l4:ager 0.2  l4:ails -0.1  l4:aims -0.3  l4:aine -1.3  l4:aire 0.6  l4:amme -0.7  l4:amos -0.1
l4:ance -0.4  l4:ancy -0.4  l4:ange -0.3  l4:anos -0.3  l4:ante -0.6  l4:ants -0.1  l4:arch -0.1
l4:ario -0.2  l4:arla -0.5  l4:ated -0.2  l4:ater 0.8  l4:ates -0.6  l4:atie 0.1  l4:atif 0.4  l4:ator 1.4
l4:bile 0.8  l4:bung -0.3  l4:cess -0.2  l4:ched -0.2  l4:cher 0.3  l4:cial -0.2  l4:cian 0.9  l4:cing -0.8
l4:cked -1.2  l4:cond -0.1  l4:ctie -0.1  l4:ctor 0.1  l4:date -0.1  l4:days -0.7  l4:ders -1  l4:dial -0.1
l4:ding -0.2  l4:duct -0.2  l4:dung -0.1  l4:ease -0.1  l4:echt -0.2  l4:ects -0.3  l4:eers -0.3
l4:elle 0.7  l4:ence -0.4  l4:endo -0.4  l4:enir -0.1  l4:ente 0.2  l4:ento -0.2  l4:ents -0.1  l4:enue -0.1
l4:enza -0.1  l4:erci -0.2  l4:ered -0.1  l4:erem -0.1  l4:eren -0.1  l4:erer 0.5  l4:eria -0.1  l4:erin 0.2
l4:esse 1.4  l4:esto -0.1  l4:eure -0.4  l4:eves -0.2  l4:ewer -0.1  l4:ffer -0.9  l4:fice -0.6
l4:fore -0.2  l4:form -0.7  l4:gate -0.7  l4:ggio -0.1  l4:ging -0.3  l4:glés 0.3  l4:gner 0.8  l4:hing -0.2
l4:hmen -0.1  l4:hool -0.2  l4:iamo -0.1  l4:iate -0.1  l4:ical -0.3  l4:icer 0.8  l4:ices -0.1  l4:icht 0.3
l4:idad 0.4  l4:iday -0.4  l4:ided -0.1  l4:ider -0.5  l4:ient -0.1  l4:iews -0.2  l4:ight -1  l4:inee -0.5
l4:ines -0.1  l4:ione -0.2  l4:ioni 1.2  l4:ions 0.1  l4:ipal -0.2  l4:ique -1  l4:ires 0.6  l4:isch -0.2
l4:iser 0.4  l4:isor 0.7  l4:ista 0.2  l4:ital 1.1  l4:ited -0.2  l4:iten -0.2  l4:iter 0.1  l4:itor 0.1
l4:ière 0.2  l4:ject -1.6  l4:kend 0.1  l4:king -0.2  l4:lace -0.1  l4:land -1.7  l4:ledì -0.4  l4:leur 1.2
l4:line -0.7  l4:ling 0.7  l4:list 0.6  l4:lity -0.2  l4:lled -0.5  l4:llen -0.7  l4:llow -0.3  l4:logy 1.1
l4:lows -0.1  l4:ludo -0.1  l4:lung 0.1  l4:lyst 0.2  l4:mber -0.1  l4:mbre -0.3  l4:ment -0.2  l4:ming -0.3
l4:mple -0.3  l4:nant 0.8  l4:nces 1.2  l4:nday -0.4  l4:nden -0.3  l4:nder -0.4  l4:neer 0.4  l4:ness -0.1
l4:ngen -0.1  l4:nica -0.4  l4:nico 1  l4:ning -0.3  l4:nior 0.3  l4:nity -0.1  l4:nnen -1.1  l4:nner 0.8
l4:noon -0.2  l4:ntal 0.7  l4:nter -1.5  l4:ntin -0.1  l4:ntro -0.1  l4:nute -0.2  l4:ogie 2  l4:ogle -0.1
l4:ojet -0.4  l4:oked -0.3  l4:oles -0.1  l4:omer -0.3  l4:onal -0.2  l4:onar -0.1  l4:open -0.4
l4:oper -0.1  l4:ough -0.1  l4:ound -0.2  l4:ount -0.1  l4:owth 1.1  l4:oyer -0.1  l4:ping -0.2  l4:pist 1.1
l4:port 0.7  l4:prek -0.2  l4:quio -0.2  l4:raft 1.6  l4:rant -0.3  l4:rday -0.8  l4:rden -0.1  l4:redi -0.8
l4:reen -0.7  l4:rent -0.2  l4:ress -0.3  l4:rest -0.1  l4:rgen -0.7  l4:rgée -0.2  l4:rice -0.8
l4:rier 1.2  l4:ries -0.2  l4:ring -0.9  l4:rker 0.3  l4:rmal -0.1  l4:rmed -0.3  l4:rmer -0.4  l4:rmin -0.4
l4:rnen -0.7  l4:rnes -0.4  l4:rrow -0.4  l4:rson -0.1  l4:rsos -0.1  l4:rter 1.4  l4:rtes -0.3
l4:räch -0.4  l4:sage -1  l4:sdag -0.1  l4:sday -0.4  l4:seur -1.6  l4:side -0.3  l4:sion -0.1  l4:site -0.2
l4:ssee -0.1  l4:sten -0.1  l4:ster 0.4  l4:stra -0.3  l4:stro -0.1  l4:sure -0.8  l4:tant 0.3  l4:tare -0.1
l4:tary 1  l4:tems -0.2  l4:tend 1.8  l4:tent -0.1  l4:tenu -0.1  l4:teur 0.4  l4:ther -0.6  l4:tial -0.2
l4:tice -0.1  l4:tics -0.9  l4:tien -0.4  l4:ties 0.8  l4:time -0.2  l4:ting 0.4  l4:tion 0.1  l4:tity -1.4
l4:tive 0.5  l4:tivo 0.8  l4:tmas -0.3  l4:tner -0.2  l4:tora -0.9  l4:tory -0.1  l4:trer -0.4  l4:tter -0.1
l4:ttle -0.3  l4:tung -0.4  l4:tura -0.2  l4:ture 0.7  l4:uary -0.2  l4:udio 0.9  l4:uled -0.2  l4:ulum -0.4
l4:uten -0.1  l4:utes -0.1  l4:utos -0.2  l4:venu -0.1  l4:very -0.2  l4:vice 0.8  l4:vier -0.5
l4:view -0.4  l4:ving -0.4  l4:ware -0.1  l4:well -1  l4:wers -0.1  l4:wing -0.1  l4:xico -0.2  l4:érêt -0.1
l4:ñana -0.3  l:about -0.1  l:above -0.1  l:access -0.2  l:account -0.1  l:address -0.3  l:addressee -0.1
l:administrator -0.3  l:adviser 0.4  l:advisor -1.4  l:afternoon -0.2  l:al -0.7  l:all -0.8  l:am -1
l:analyst 0.2  l:another -0.1  l:application -1.4  l:applications -0.2  l:are -0.2  l:around -0.4
l:ask -0.3  l:assessment -0.5  l:assistant 0.5  l:assistante -0.1  l:assistants -0.1  l:associate 0.1
l:attention -0.4  l:au -0.6  l:auf -0.1  l:avec -0.1  l:averci -0.2  l:back -0.1  l:backend 1  l:band -0.2
l:bank -0.1  l:been -0.5  l:before -0.2  l:being -0.1  l:below -0.1  l:bericht -0.4  l:best -0.1
l:bewerbung -0.2  l:bij -0.6  l:bis -0.1  l:bit -0.3  l:board -0.1  l:booked -0.3  l:booking -0.1
l:business -0.1  l:but -0.3  l:by -0.3  l:cadre -0.4  l:calidad 1.3  l:call -0.7  l:can -0.3
l:cancelled -0.5  l:candidate -0.1  l:candidatura -0.2  l:candidature -0.6  l:case -0.2  l:ce -0.7
l:chair -0.9  l:change -0.4  l:chargée -0.2  l:chat -0.7  l:che -0.1  l:check -0.1  l:chef -0.3  l:chez -0.7
l:christmas -0.3  l:claims -0.3  l:client -0.2  l:cliente -0.4  l:clínica -0.2  l:coding -0.2
l:colloquio -0.2  l:come -0.2  l:coming -0.3  l:con -0.2  l:conference -0.2  l:confirmation -0.2
l:confirmed -0.3  l:confirmer -0.5  l:conoscitivo -0.6  l:consultant 0.4  l:consultora -0.2  l:convenu -0.1
l:conversation -1.9  l:coordinator -0.8  l:cordial -0.1  l:curriculum -0.4  l:customer -0.3  l:cv -0.3
l:dan -0.4  l:dans -0.4  l:data -1  l:date -0.6  l:datos 0.4  l:day -1.6  l:dec -0.5  l:december -0.3
l:dei -0.1  l:delivery -0.2  l:dental 0.9  l:designer 0.5  l:dicembre -0.1  l:diciembre -0.3  l:digital 1.1
l:dinsdag -0.1  l:directeur -0.6  l:director -0.5  l:directrice -0.6  l:door -0.6  l:down -0.1  l:dr -0.1
l:dropping -0.2  l:décembre -0.1  l:een -0.4  l:ein -0.1  l:einer -0.1  l:einladung -0.1  l:el -0.4
l:email -0.1  l:employer -0.1  l:employment -0.1  l:end -0.1  l:engineer 0.1  l:enlace -0.1  l:entrance -0.2
l:entretien -0.4  l:entrevista -0.2  l:est -0.3  l:este -0.4  l:evening -0.5  l:event -0.6  l:example -0.2
l:faire -0.2  l:final -0.5  l:finance 0.7  l:first -0.3  l:five -0.1  l:following -0.1  l:follows -0.1
l:frau -1  l:fri -0.6  l:friday -0.4  l:from -0.2  l:front -0.2  l:functie -0.1  l:gate -0.6  l:gesprek -0.1
l:gespräch -0.7  l:gestionar -0.1  l:gmt -1.8  l:go -0.1  l:goed -0.1  l:google -0.1  l:got -0.2
l:graag -0.2  l:growth 1.1  l:h -0.3  l:had -0.3  l:half -0.1  l:has -0.5  l:have -0.5  l:head -0.6
l:held -0.2  l:here -0.3  l:het -0.1  l:hf -1.7  l:hold -0.1  l:hoofd -0.4  l:hora -1.4  l:hour -0.3
l:hours -0.1  l:how -0.4  l:humaines -0.1  l:humanos -0.3  l:id -0.2  l:if -0.1  l:ii -0.2  l:ik -0.8
l:il -0.9  l:ill -0.3  l:incontrarla -0.1  l:informazioni -0.2  l:inglés 0.3  l:interview -0.4
l:interviewer -0.1  l:interviewers -0.1  l:interviews -0.2  l:intro -0.7  l:invitation -0.4  l:it -0.3
l:je -0.1  l:jeudi -0.2  l:job -0.8  l:jueves -0.2  l:junior 1  l:kennenlernen -0.6  l:kennismakingsges -0.3
l:kennziffer -0.9  l:lakeside -0.8  l:las -0.6  l:last -0.4  l:lead 0.2  l:leiter -0.3  l:leiterin -0.2
l:lentretien -0.3  l:letter -0.1  l:like -0.1  l:line -0.3  l:link -0.4  l:look -0.1  l:lot -0.1
l:love -0.5  l:ltd -0.5  l:luck -0.1  l:lukt -0.1  l:lundi -0.8  l:lunes -0.1  l:manager 0.2  l:mardi -0.2
l:marketing 1  l:marsh -1.2  l:martes -0.4  l:mañana -0.3  l:me -0.3  l:medewerker 0.3  l:media -0.5
l:meet -0.3  l:meeting -0.2  l:merci -0.2  l:mercoledì -0.4  l:mercredi -1.1  l:message -1.3
l:messaggio -0.1  l:met -0.1  l:mill -0.5  l:min -0.3  l:mins -0.2  l:minute -0.6  l:minuten -0.1
l:minutes -0.1  l:minutos -0.2  l:miércoles -0.1  l:mon -0.3  l:monday -0.4  l:morgen -0.7  l:morning -0.2
l:mwd -1  l:my -0.1  l:méxico -0.2  l:naar -0.2  l:need -0.1  l:new -0.2  l:news -0.1  l:next -0.3
l:no -0.2  l:nos -0.1  l:nostro -0.2  l:not -0.4  l:notre -1  l:nous -0.7  l:now -0.1  l:nuestro -0.1
l:number -0.1  l:o -0.3  l:off -0.3  l:offer -0.3  l:office -0.6  l:officer 0.8  l:om -0.1  l:one -0.2
l:online -0.1  l:only -0.1  l:onsite -0.3  l:onze -0.3  l:op -0.1  l:opening -0.2  l:operations 0.5
l:opportunity -0.1  l:other -0.1  l:ou -0.3  l:out -0.6  l:over -0.2  l:page -0.1  l:panel -0.3  l:par -0.1
l:para -0.2  l:partner -0.2  l:patient -0.1  l:per -0.6  l:personal -0.1  l:personalabteilun -0.4
l:personalreferent -0.4  l:petit -0.1  l:phone -0.3  l:place -0.1  l:planner 1.4  l:please -0.1  l:plus -0.2
l:pm -0.7  l:por -0.1  l:portare -0.1  l:position 0.1  l:post -0.2  l:poste -0.1  l:pour -0.1
l:preghiamo -0.1  l:principal -0.2  l:probearbeiten -0.2  l:process -0.1  l:product -0.2  l:programme -0.7
l:projet -0.4  l:pst -0.3  l:puesto -0.2  l:put -0.3  l:qualité 0.5  l:que -0.2  l:questo -0.1  l:qui -1.5
l:quick -0.6  l:r -0.7  l:rdv -0.4  l:reach -0.1  l:recepcionista 0.1  l:recipient -0.2  l:recruiter -0.7
l:recruiting -0.5  l:recruitment -0.1  l:recrutement -0.3  l:recursos -0.1  l:ref -0.1  l:registered -0.1
l:rencontrer -0.4  l:reply -0.6  l:representative 1.4  l:rescheduled -0.5  l:research -0.1
l:responsable -0.5  l:ressources -0.1  l:retenu -0.1  l:rh -1.3  l:ring -0.2  l:ringraziamo -0.1
l:robin -0.5  l:robinmarshmailbo -0.5  l:role -0.6  l:round -0.1  l:sachbearbeitung -0.5  l:salle -0.7
l:saludo -0.1  l:same -0.3  l:saturday -0.8  l:scheduled -0.1  l:school -0.1  l:screen -0.7  l:se -0.7
l:search -0.2  l:second -0.1  l:see -0.8  l:segreteria -0.1  l:selección -0.4  l:semaine -1.6  l:send -0.1
l:senior -0.1  l:service -0.2  l:services -0.1  l:será -0.1  l:session -0.2  l:set -0.4  l:shift -0.2
l:shop -0.4  l:sie -0.5  l:sit -0.2  l:site -0.2  l:small -0.6  l:so -0.1  l:software -0.1
l:sollicitatie -0.2  l:sollicitatiegesp -0.7  l:specialist 0.1  l:st -0.4  l:staff -0.1  l:stage -0.1
l:stelle -0.2  l:steps -0.1  l:studio 0.9  l:sua -0.1  l:success -0.2  l:suit -0.1  l:suite -0.1
l:suits -0.2  l:suo -0.5  l:support -1.4  l:sur -0.1  l:sus -0.1  l:systems -0.2  l:ta -0.5  l:take -0.1
l:talento -0.3  l:te -0.1  l:teaching -0.2  l:team -0.3  l:teammanager -0.3  l:technical -0.4
l:technician 0.9  l:technique -0.9  l:tell -0.2  l:termin -0.3  l:terminverschiebu -0.7  l:text -0.4
l:th -0.2  l:that -0.2  l:then -0.4  l:there -0.3  l:these -0.1  l:this -0.4  l:through -0.1  l:thu -0.3
l:thursday -0.4  l:till -0.4  l:time -0.1  l:tips -0.2  l:today -0.2  l:tomorrow -0.5  l:ton -0.1
l:tot -0.2  l:toute -0.5  l:train -0.5  l:trainee -0.5  l:trial -0.1  l:trust -0.1  l:tuesday -0.5
l:two -0.2  l:técnica -0.4  l:u -0.4  l:uitnodiging -0.3  l:un -0.1  l:una -0.2  l:une -0.1  l:uns -1.5
l:unser -0.4  l:unserem -0.1  l:unserer -0.4  l:up -0.5  l:updated -0.2  l:us -0.1  l:utrecht -0.2
l:uur -0.1  l:uw -0.3  l:vacancy -0.4  l:vendredi -0.3  l:via -0.1  l:viernes -0.4  l:visio -0.1
l:voor -0.7  l:vorstellungsgesp -0.3  l:vos -0.1  l:votre -0.5  l:vous -0.3  l:vp -0.1  l:vr -0.1
l:was -0.1  l:web 0.2  l:wed -0.3  l:wednesday -0.2  l:week -0.7  l:weekend -1.5  l:well -0.4  l:weve -0.3
l:which -0.4  l:will -0.1  l:wir -0.1  l:work -0.1  l:works -0.1  l:would -0.3  l:yard -0.3  l:year -0.1
l:youre -0.2  l:zoom -0.2  l:à -0.4  l:échange -0.2  label:confirmed -0.3  label:interview 0.5
label:interviewer -0.5  label:invitation 0.1  label:panel -0.9  label:position 2.5  label:role 1.3
label:time -0.1  label:title 1.8  label:type -0.7  label:when -0.1  label:who -0.3  label:with -0.3
last:below -0.3  last:text 0.1  last:title 0.6  mixed -0.5  name -0.3  name-ahead -0.2  name-near -0.8
sa:a -0.2  sa:agency -0.1  sa:bank -0.1  sa:contenute -0.2  sa:datos -0.1  sa:de -0.3  sa:el -0.1
sa:employer -0.1  sa:en -0.8  sa:humaines -0.1  sa:humanos -0.1  sa:is -0.2  sa:ltd -0.3  sa:messaggio -0.1
sa:of -0.4  sa:rh -0.4  sa:serán -0.1  sa:sono -0.1  sa:sus -0.1  sa:team -0.1  sa:to -0.1  sap:& -0.2
sap:, -0.9  sap:- -0.6  sap:. -0.1  sap:| -0.3  sb:acquisition -0.2  sb:an -0.1  sb:business -0.1
sb:de -0.2  sb:del -0.2  sb:di -0.3  sb:el -0.1  sb:en -0.3  sb:for -0.1  sb:für -0.1  sb:gestionar -0.1
sb:hr -0.2  sb:la -0.3  sb:le -0.2  sb:of -0.4  sb:operations -0.1  sb:our -0.4  sb:people -0.5  sb:per 1.7
sb:recruiting -0.1  sb:recruitment -0.1  sb:school -0.1  sb:senior -0.3  sb:talent -0.6  sb:the -0.2
sb:zum -0.2  sbp:& -0.3  sbp:, -0.5  sbp:. -0.2  sbp:| -0.4  small -1.3  ta:10 -0.1  ta:2026 -0.9  ta:4 -0.6
ta:8 -0.5  ta:analyst -0.2  ta:assessment 2.1  ta:assistant -0.1  ta:at 1.7  ta:bei 1.3  ta:call -0.2
ta:cancelled -0.3  ta:candidature -0.2  ta:chat 0.1  ta:confirmation -0.1  ta:coordinator -0.2  ta:data -0.4
ta:de -1.5  ta:dec -0.2  ta:december -0.1  ta:designer -0.1  ta:du -0.1  ta:engineer -0.2  ta:entretien -1
ta:for -0.1  ta:gesprek -0.2  ta:gespräch -0.6  ta:ii -1.2  ta:in -1.4  ta:interview 0.7  ta:intro -0.6
ta:invitation -0.2  ta:job 2.4  ta:manager -0.5  ta:marketing -0.3  ta:marsh -0.5  ta:message -1.1
ta:morgen -0.7  ta:of -0.6  ta:officer -0.1  ta:on -1.1  ta:planner -0.1  ta:position 0.9
ta:representative -0.3  ta:screen -0.6  ta:services -0.1  ta:shift -0.1  ta:sollicitatie -0.1
ta:sollicitatiegesprek -0.5  ta:to -0.3  ta:vacancy 2  ta:with -0.5  ta:you -0.3  ta:your -0.5  ta:zum -0.1
ta:à -0.1  tap:! -0.4  tap:& -0.1  tap:( 0.6  tap:) 0.9  tap:- 0.7  tap:. -0.5  tap:/ -0.6  tap:: -0.2
tap:< 0.3  tap:? -1  tap:@ -0.2  tap:| 1.1  tap:– 1  tb:2026 -0.3  tb:als 2.4  tb:assessment -0.6
tb:assistant -1.6  tb:at -0.2  tb:bei -0.9  tb:bewerbung 0.9  tb:candidatura 1.1  tb:candidature 2.7
tb:claims -1  tb:colloquio 0.7  tb:convocation -0.6  tb:data -0.4  tb:de -0.4  tb:dec -0.3  tb:du -0.4
tb:entretien 1.5  tb:entrevista 1.5  tb:first -0.7  tb:for 1.2  tb:fri -0.4  tb:gesprek 1.8  tb:gespräch 2.4
tb:hiring -0.5  tb:ihr -0.1  tb:ihre -0.2  tb:in -0.7  tb:interview 0.7  tb:intro -0.8  tb:je -0.2
tb:manager -0.1  tb:marketing -0.4  tb:min -1.1  tb:next -0.1  tb:notre -0.4  tb:of 0.1  tb:on -0.9
tb:panel -0.2  tb:phone -0.4  tb:product -0.6  tb:rdv 1.3  tb:recruiter -0.5  tb:robin -0.4
tb:services -0.1  tb:sollicitatie 3.6  tb:sollicitatiegesprek 2  tb:suite -0.2  tb:teaching -0.2
tb:technical -0.3  tb:to -0.7  tb:trial -0.1  tb:uitnodiging -0.3  tb:unser -1.1  tb:updated -0.1
tb:vorstellungsgespräch 2.1  tb:votre -0.2  tb:wed -0.3  tb:with -0.8  tb:your -0.5  tb:zum -0.5  tb:à -0.2
tbp:! -0.1  tbp:& -0.4  tbp:( -0.3  tbp:, -0.8  tbp:- 1.3  tbp:. -0.5  tbp:/ 0.9  tbp:: -0.1  tbp:> -1.1
tbp:@ -0.9  tbp:| 0.7  tbp:– 1.9  words:1 -0.9  words:3 0.3  words:4 -0.1  words:5 -0.4  words:6 -0.5
`)
