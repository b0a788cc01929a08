import { weightsOf } from './weights'

// Learnt from the batches; `learn.ts` writes it.
export const peopleWeights = weightsOf(`
none -0.8  a:00000 -1  a:000000 -1  a:1 -1  a:10 -0.7  a:10th -0.4  a:11 -0.6  a:11th -0.3  a:12 -1.1
a:13 -1.7  a:14 -0.6  a:15 -0.5  a:15th -0.7  a:16 -0.6  a:17 -0.7  a:18 -0.7  a:19 -0.8  a:2 -0.9
a:20 -2.1  a:2016/679 -0.5  a:2026 -0.4  a:2027 -0.7  a:21 -0.7  a:214 -0.6  a:22 -0.9  a:27 -0.7
a:2nd -0.4  a:3 -0.8  a:30 -0.9  a:3rd -0.5  a:4 -0.7  a:40 -1.1  a:5 -0.8  a:6 -0.8  a:7 -1.2  a:8 -0.7
a:8th -0.6  a:9 -0.8  a:9th -0.5  a:a -1  a:about -0.7  a:absagen -0.3  a:accept -0.6  a:account -1
a:acknowledge -0.4  a:afraid -0.5  a:all -0.5  a:als -0.5  a:am 0.3  a:an -0.9  a:and 0.5  a:answers -0.3
a:any -1.2  a:anything -0.9  a:apologies -0.6  a:application -0.3  a:are -0.6  a:arrive -0.3  a:as -0.7
a:at 0.3  a:auch -0.6  a:auf -0.9  a:aus 0.3  a:avez -0.3  a:avons -0.3  a:be -0.8  a:been -0.6  a:bei -0.6
a:below -0.5  a:besprochen -0.7  a:best -0.4  a:bestätigen -0.8  a:bij -0.4  a:bis -0.6  a:bitte -0.7
a:bitten -1.5  a:bleibt -0.6  a:booked 0.7  a:booking -0.7  a:brief -0.9  a:bring -0.8  a:bringen -0.8
a:by -0.7  a:call -0.6  a:came -0.9  a:can -0.3  a:candidatura -0.7  a:candidature -0.5  a:card -1.1
a:case -0.5  a:changes -0.6  a:charity -0.5  a:chat -0.6  a:colloquio -0.7  a:confirm -0.6
a:confirmation -0.2  a:confirmed -0.7  a:confirmo -0.9  a:consider -0.2  a:convenu -0.8  a:conversation -0.8
a:cordialement -0.9  a:cordiales -0.8  a:d -0.6  a:dan -0.8  a:das -1.2  a:dat -0.9  a:date -0.8  a:de -0.4
a:dei -1  a:dem -0.8  a:des -1.1  a:details -0.5  a:dial -0.8  a:die -1.1  a:diese -0.7  a:discussed -0.6
a:do -0.4  a:doch -0.6  a:don't -0.7  a:donderdag -0.8  a:du -1  a:días -0.7  a:e 0.9  a:e-mail -0.5
a:ein -0.6  a:einladen -0.3  a:el -0.8  a:email -0.4  a:en -0.7  a:enthält -0.7  a:entretien -0.7
a:entrevista -0.8  a:es -1.3  a:est -0.3  a:evening -0.4  a:event -0.5  a:favor -0.5  a:few -0.4
a:final -0.3  a:find -0.5  a:finden -0.4  a:first -0.6  a:for -0.6  a:forward -0.7  a:freundlichen -0.4
a:from 1.8  a:für -0.8  a:geben -0.5  a:geehrte -0.6  a:geehrte/r -0.5  a:geehrter -0.5  a:geht -1.1
a:gern -0.3  a:gesprek -0.8  a:give -0.6  a:go -0.9  a:got -0.8  a:groet -0.9  a:gustaría -0.6  a:ha -0.2
a:haben -0.7  a:had -0.4  a:half -1  a:has 1.3  a:hat -1.1  a:have -0.4  a:hebben -0.4  a:help -0.6
a:here 1.7  a:https -0.5  a:if -1.1  a:il -1.1  a:im -1  a:in -0.6  a:info -0.7  a:instead -0.6
a:interview -0.5  a:interviews -0.8  a:invitation -0.5  a:is 0.1  a:ist 0.8  a:it -0.9  a:je -1.3
a:job -0.6  a:journée -0.8  a:keep -0.6  a:kennenlernen -0.8  a:kennismakingsges -0.5  a:know -0.3
a:kurz -0.6  a:können 0.1  a:l -1.2  a:laden -0.6  a:le -1.4  a:leider -1  a:let -0.4  a:leuk -0.7
a:lien -0.5  a:like -0.6  a:line -0.3  a:link -0.4  a:log -0.3  a:long -0.8  a:look -0.3  a:love -0.9
a:loved -0.5  a:luck -0.8  a:make -0.7  a:maken -0.3  a:manager -0.2  a:may -0.7  a:mbb -1  a:me -0.9
a:meeting -0.4  a:melden -0.5  a:message -0.5  a:mit -1.3  a:morgen -0.6  a:morning -0.6  a:must -0.3
a:möchten -0.6  a:nach -0.9  a:need -0.8  a:nehmen -0.7  a:news -0.9  a:next -0.5  a:nicht -0.5  a:no -0.7
a:noch -0.7  a:nodigen -0.5  a:not -0.6  a:note -0.5  a:number -0.5  a:of -0.5  a:office -1  a:on -0.6
a:one -0.5  a:op -1  a:opening -0.5  a:options -0.8  a:or -0.9  a:panel -0.5  a:para -0.7  a:passt -1.2
a:per -0.8  a:place -0.5  a:por -0.7  a:position -0.4  a:post -0.3  a:pour -0.7  a:preghiamo -0.7
a:presenza -0.4  a:programme -0.5  a:que -1.1  a:really -0.7  a:received -0.3  a:recrutement -0.7
a:regards -0.6  a:registration -0.4  a:report -0.3  a:reste -0.5  a:revisado -0.9  a:ring -0.4  a:role -0.4
a:round -0.6  a:saludo -0.8  a:saluti -1  a:scheduled -0.4  a:screen -0.3  a:se -0.9  a:see -1.1
a:send -0.7  a:serez -0.3  a:share -0.8  a:should -0.3  a:si -0.9  a:sich -0.4  a:sincerely -0.9  a:sind -1
a:so -0.7  a:soirée -0.8  a:sollicitatie -0.4  a:sollicitatiegesp -0.4  a:soon -1  a:sorry -0.7
a:spreekt -0.4  a:step -0.6  a:stop -0.8  a:tardes -0.7  a:te -0.7  a:team -0.7  a:thanks -0.9  a:that -0.9
a:the -0.7  a:this -0.6  a:time -1  a:times -0.7  a:title -0.7  a:to -0.7  a:tomorrow -0.9  a:type -0.4
a:técnica -0.1  a:u -1.1  a:um -0.6  a:un -1.3  a:uns -0.7  a:us -0.8  a:use -0.4  a:vacancy -0.5
a:verschieben -0.9  a:very -0.5  a:virtual -0.2  a:vom -0.6  a:voor -0.7  a:vor -1  a:vorbei -0.8
a:vous -0.5  a:vriendelijke -0.7  a:want -0.8  a:was -0.6  a:we -1.3  a:web -0.2  a:werden -0.9  a:wie -0.8
a:will 1.4  a:wir -0.8  a:wish -0.2  a:wishes -0.5  a:with -0.2  a:work -0.1  a:would -0.2  a:würden -0.5
a:x 2  a:you -0.6  a:you're -0.8  a:your -0.8  a:zu -0.5  a:zum -0.5  a:zur -0.4  a:à -1.1  a:über -0.8
aa:1 december -0.2  aa:10 2026 -0.4  aa:10 dec -0.3  aa:10 december -0.3  aa:11 2026 -0.5
aa:11 december -0.4  aa:11th december -0.3  aa:14 2026 -0.4  aa:14 december -0.3  aa:15 2026 -0.6
aa:15 december -0.4  aa:16 december -0.3  aa:17 2026 -0.3  aa:2 klasse -0.6  aa:2026 at -0.3
aa:2026 if -0.2  aa:2026 um -0.3  aa:3 2026 -0.3  aa:3 december -0.3  aa:4 dec -0.3  aa:4 december -0.3
aa:7 2026 -0.2  aa:7 december -0.2  aa:8 2026 -0.4  aa:8 december -0.5  aa:9 2026 -0.5  aa:9 december -0.2
aa:acknowledge the -0.2  aa:all guest -0.6  aa:all set -0.4  aa:am delighted -0.3  aa:am pleased -0.1
aa:am writing -0.3  aa:an hour -0.6  aa:an unserem -0.4  aa:and for -0.6  aa:and i 1.5  aa:are pleased -0.3
aa:are receiving -0.2  aa:are the -0.5  aa:at 10am -0.5  aa:at 11am -0.4  aa:at 2pm -0.5  aa:at 4pm -0.4
aa:at the -1.3  aa:auf unserer -0.1  aa:aus leipzig -0.8  aa:avez bien -0.3  aa:avons bien -0.3
aa:be in -0.3  aa:bei uns -0.7  aa:best wishes -0.4  aa:bestätigen sie -0.8  aa:bis zum -0.4
aa:bleibt gleich -0.6  aa:bring with -0.3  aa:bring your -0.2  aa:by ashby -0.5  aa:by phone -0.3
aa:call you -0.7  aa:can join -0.3  aa:candidatura per -0.4  aa:candidature au -0.5  aa:case study -0.6
aa:changes to -0.6  aa:confirm your -0.2  aa:consider the -0.2  aa:dat je -0.6  aa:de confirmer -0.6
aa:de la -1  aa:de me -0.4  aa:de projet -0.2  aa:de recrutement -0.6  aa:de selección -0.7  aa:de vous -0.4
aa:dem gespräch -0.5  aa:des ressources -0.3  aa:do not -0.2  aa:días robin -0.7  aa:e-mail and -0.3
aa:email and -0.2  aa:email is -0.3  aa:en recrutement -0.4  aa:enthält vertrauliche -0.7  aa:event has -0.4
aa:favor confírmame -0.5  aa:few tips -0.3  aa:finden sie -0.4  aa:for applying -0.4  aa:for dropping -0.3
aa:for me -0.4  aa:for robin.marsh@mail -0.7  aa:for the -0.7  aa:for your -0.4  aa:forward to -0.7
aa:freundlichen grüßen -0.4  aa:from calendly -1.4  aa:from google -0.9  aa:from the -1.7  aa:für das -0.8
aa:für deine -0.6  aa:für die -0.5  aa:für ein -0.6  aa:für ihre -0.7  aa:geben sie -0.5
aa:geehrte/r robin -0.5  aa:geehrter herr -0.5  aa:give you -0.6  aa:haben uns -0.6  aa:haben wir -0.9
aa:had a -0.4  aa:has a -1  aa:has been -1.1  aa:hat uns -0.4  aa:have been -0.3  aa:have to -0.4
aa:have your -0.4  aa:here from 3  aa:here to -1.3  aa:if you -0.5  aa:in education -0.9  aa:in the 0.8
aa:info join -0.6  aa:interview for -0.3  aa:interview has -0.1  aa:interview is -0.2
aa:interview panel -0.1  aa:interview will -0.3  aa:interview with -0.7  aa:is a -0.6  aa:is an -0.4
aa:is committed -0.7  aa:is confirmed -0.3  aa:is no -0.6  aa:is your -0.8  aa:je even -0.5
aa:kurz bescheid -0.9  aa:können leider -0.8  aa:laden sie -0.3  aa:let me -0.4  aa:leuk dat -0.6
aa:lien https -0.3  aa:like to -0.6  aa:line with -0.3  aa:link https -0.3  aa:log in -0.3
aa:look forward -0.4  aa:love to -0.6  aa:make it -0.7  aa:maken graag -0.3  aa:manager interview -0.1
aa:me a -0.5  aa:me know -0.5  aa:melden sie -0.5  aa:morning robin -0.6  aa:möchten wir -0.6
aa:nodigen je -0.2  aa:of e -0.1  aa:of governors -0.5  aa:of luck -0.4  aa:of the -0.8  aa:on thursday -0.9
aa:on tuesday 1.7  aa:on wednesday 0.4  aa:on your -0.5  aa:panel interview -0.2  aa:panel will -0.1
aa:position at -0.3  aa:pour votre -0.3  aa:preghiamo di -0.7  aa:report to -0.3  aa:ring you -0.3
aa:role at -0.5  aa:so much -0.3  aa:so sorry -0.4  aa:spreekt met -0.3  aa:stop receiving -0.2
aa:tardes robin -0.7  aa:te propose -0.3  aa:the best -0.6  aa:the meeting -0.5  aa:this event -0.6
aa:this invitation -0.6  aa:times are -0.5  aa:to calendar -0.5  aa:to interview -0.3  aa:to make -0.7
aa:to reschedule -0.7  aa:to the -0.3  aa:to this -0.4  aa:to your -0.6  aa:und das -0.4  aa:und ich 2.7
aa:und organisation -0.6  aa:uns bis -0.1  aa:uns den -0.1  aa:use the -0.4  aa:virtual onsite -0.2
aa:voor het -0.7  aa:voor je -0.6  aa:vous prie -0.4  aa:vous propose -0.4  aa:vous remercie -0.3
aa:vriendelijke groet -0.7  aa:want to -0.8  aa:was a -0.3  aa:we have -0.4  aa:we will -0.3
aa:web conference -0.1  aa:will be -1.6  aa:will call 0.4  aa:will not -1.6  aa:wish you -0.2
aa:with google -0.6  aa:would be 0.4  aa:would like -0.4  aa:would love -0.4  aa:you are -0.3
aa:you be -0.6  aa:you come -0.6  aa:you do -0.6  aa:you for -0.4  aa:you have -0.5  aa:you need -0.6
aa:you please -0.7  aa:you then -0.6  aa:your interview -0.4  aa:zu einem -0.1  aa:zum datenschutz -0.6
aa:zum vorstellungsgesp -0.3  aa:à notre -0.4  aa:à un -0.2  aa:à votre -0.5  aa:à vous -0.5
aa:über den -0.8  alone:below 0.3  alone:text 0.1  alone:title -0.5  ap:! -1.1  ap:" -1  ap:& -0.4  ap:( 0.2
ap:) -1  ap:* -0.6  ap:+ -0.4  ap:, -0.1  ap:- -0.8  ap:. -0.8  ap:/ -0.6  ap:: -0.8  ap:; 0.4  ap:< -0.4
ap:? -1  ap:@ 0.6  ap:] -1.1  ap:| -0.8  ap:· -0.8  ap:– -1  ap:� -0.8  b:1 -0.9  b:10 -0.8  b:10:00 -0.3
b:10:15 -0.5  b:10:30 -1.3  b:10:45 -0.5  b:10th -0.5  b:11 -0.4  b:11:00 -0.4  b:11:30 1  b:11th -0.4
b:12:00 -0.4  b:12:30 -0.4  b:13 -0.4  b:13:30 -0.4  b:14 -0.7  b:14:00 -0.5  b:15 -0.5  b:16 -0.8
b:17 -0.3  b:18 -1  b:19 -0.5  b:1:00 -0.3  b:1:45 -0.5  b:2 -0.7  b:20 -1  b:200 -1.2  b:2026 -0.9
b:20457 -0.6  b:22 -0.9  b:2:00 -0.3  b:2:30 -0.2  b:2nd -0.6  b:3 -0.9  b:30 -0.8  b:3:00 -0.3  b:3:30 -0.4
b:3rd -0.7  b:4 -0.9  b:40 -1.6  b:45 -1  b:4:00 -0.2  b:5 -0.9  b:5:00 -0.3  b:6 -1  b:6:00 -0.3  b:7 -0.6
b:8 -0.7  b:9 -0.7  b:9:00 -0.3  b:9:30 -0.3  b:a -1.5  b:account -0.4  b:agence -1.6  b:als -0.7  b:am -0.7
b:amtsgericht -0.7  b:an -0.8  b:and 1.6  b:are -0.7  b:as -0.8  b:assessment -0.6  b:associate -0.4
b:at -0.4  b:atelier -0.7  b:au -0.9  b:auf -0.8  b:aus -0.9  b:avec 1.5  b:backend -0.4  b:bei -0.7
b:beste -0.9  b:besten -0.6  b:bestätigen -0.2  b:beth -2.1  b:bij 1.3  b:bringen -0.4  b:but -0.5
b:candidate -0.7  b:central -0.5  b:chez -0.2  b:chief -1.2  b:church -0.8  b:ciudad -1.7  b:civic -0.9
b:claims -0.7  b:client -0.3  b:clinical -1.2  b:clínica -1.3  b:con 1.1  b:confidentiality -0.3
b:customer -1.8  b:das -0.7  b:data -0.4  b:day -0.6  b:de 0.5  b:dei -0.9  b:dein -1.3  b:deine -0.9
b:del -1.1  b:dem -0.6  b:den -0.9  b:deputy -0.9  b:der -1.1  b:des -1.2  b:die -0.9  b:diese -0.9
b:do -0.5  b:e -0.5  b:eastern -0.6  b:education -0.5  b:ein -0.5  b:eine -1.3  b:einem -0.4  b:einer -1
b:el -0.8  b:en 1.1  b:engineering -1  b:entretien -1  b:entrevista -0.5  b:ersten -0.8  b:et 1.6
b:event -0.6  b:example -1  b:executive -0.5  b:financial -1.1  b:finden -0.2  b:first -1  b:for 0.1
b:freundliche -1  b:freundlichen -0.7  b:from -0.7  b:functie -0.6  b:für -0.8  b:geben -0.2
b:gemeente -0.8  b:gesprek -0.5  b:google -0.5  b:graduate -0.5  b:groupe -1.5  b:growth -0.5  b:guten -1.1
b:haben -0.5  b:harbour -0.5  b:helen -1.1  b:herzlichen -0.8  b:hiring -1.1  b:hotel -1  b:hr -1
b:human -0.9  b:ich -0.7  b:ihnen 1  b:ihr -0.6  b:ihre 1.1  b:il 0.9  b:im -1.2  b:in -1  b:income -0.3
b:interview -0.7  b:is 0.7  b:its 3.1  b:job -0.9  b:join -0.6  b:junior -1.1  b:keeping -0.6
b:kestrel -0.8  b:kurz -0.9  b:kurze -1  b:kurzes -0.6  b:la -0.1  b:laden -0.2  b:last -0.5  b:le 0.9
b:legal -0.6  b:leiter -1.2  b:leiterin -1.2  b:liebe -0.9  b:lien -0.3  b:lisbon -0.5  b:marcus -0.9
b:marisol -1.4  b:meeting -0.2  b:melden -0.3  b:member -0.5  b:met 1.1  b:microsoft -0.5  b:mill -0.9
b:mit -1.4  b:mountain -0.4  b:möchten -0.2  b:nach -1.2  b:neuen -1.1  b:new -1.4  b:next -0.6
b:northgate -0.7  b:ob -0.4  b:of -0.5  b:office -0.4  b:on -0.8  b:operations -0.5  b:or -0.7  b:our -1
b:par 0.7  b:partner 0.2  b:people -0.7  b:per -0.6  b:phone -1  b:photo -0.1  b:planen -0.1
b:planning -1.2  b:pm -0.3  b:policy -0.3  b:por -0.6  b:position -0.6  b:practice -0.6  b:prairie -0.8
b:principal -0.8  b:product -0.7  b:production -0.3  b:quality -0.8  b:recruiter -2  b:recruiting -0.6
b:recruitment -0.7  b:research -0.5  b:resourcing -0.4  b:responsable -0.8  b:sachbearbeitung -0.7
b:saltmarsh -0.5  b:same -0.4  b:san -3  b:sanne -0.5  b:school -1  b:seminar -0.3  b:senior -0.6
b:shift -0.7  b:sie -1.1  b:sind 1  b:site -0.6  b:sitz -0.7  b:so -0.5  b:sollicitatiegesp -0.7
b:solutions -0.4  b:soy 2.3  b:st -0.5  b:stadt -1.2  b:staff -0.7  b:stelle -0.7  b:studio -1.1
b:supply -1.1  b:talent -0.9  b:teaching -0.3  b:team -1  b:teammanager -1.3  b:technical -0.9
b:technisches -0.9  b:the -0.8  b:therapies -0.8  b:this -0.7  b:to 0.3  b:traditional -0.5  b:um -0.6
b:und 0.8  b:united -1  b:unser -0.7  b:unsere -0.9  b:unserem -1  b:unseren -1.2  b:unserer -0.7
b:van -0.6  b:verbundene -0.4  b:via -0.7  b:viele -1  b:vielen -0.6  b:volunteer -0.3  b:vor -0.7
b:vorstellungsgesp -1  b:vp -0.8  b:werden 1.7  b:wexcombe -0.9  b:wharf -0.7  b:wir -0.5  b:with 1.5
b:would -0.5  b:würden -0.3  b:you -0.6  b:your -1  b:zum -0.8  b:zur -1.1  b:à -1.1  bb:11:30 am -0.4
bb:1:45 pm -0.4  bb:3:00 pm -0.5  bb:5pm on -0.2  bb:a google -0.1  bb:aan de -1.7  bb:about the -0.3
bb:acknowledge the -0.7  bb:an dem -0.2  bb:an unserem -0.6  bb:and the -0.5  bb:application for -0.5
bb:application to -0.5  bb:ask for 2.6  bb:at our -0.7  bb:at prairie -0.5  bb:at st -0.7  bb:at the -0.8
bb:auf unserer -0.5  bb:band 6 -0.5  bb:bei der -0.1  bb:bestätige ich -0.4  bb:bewerbung als -0.4
bb:bitte bestätigen -0.2  bb:bitte geben -0.2  bb:bitte melden -0.3  bb:bring your -0.6  bb:by the -0.4
bb:c of -0.2  bb:call with -2  bb:chair of -0.8  bb:chat with -0.9  bb:confermare la -0.6
bb:damit verbundene -0.4  bb:dank für -0.4  bb:de la -1.1  bb:die position -0.7  bb:director of -1.2
bb:dropping your -0.2  bb:ein kurzes -0.6  bb:einem ersten -0.6  bb:einladung zum -0.7  bb:en el -0.1
bb:engineer at -0.9  bb:for our -0.4  bb:for the -0.3  bb:fri 4 -0.1  bb:friday 11 -0.5  bb:friday 11th -0.4
bb:friday 18 -0.2  bb:friday 4 -0.3  bb:from google -0.9  bb:functie van -0.4  bb:für deine -0.1
bb:für die -0.3  bb:für ein -0.3  bb:für ihr -0.7  bb:für ihre -0.7  bb:gesprächspartner sind 1.1
bb:grüße aus -0.7  bb:head of -1  bb:heure de -1  bb:in der -0.6  bb:in die -0.7  bb:in for -0.6
bb:in the -1.4  bb:informationen zum -0.4  bb:interest in -0.1  bb:interview at -0.1  bb:interview for -0.6
bb:interview on -0.2  bb:invitation from -0.5  bb:invitation to -0.7  bb:is a -0.1  bb:join with -1.6
bb:know by -0.4  bb:laden wir -0.2  bb:line with -1.3  bb:manager at -0.2  bb:mit freundlichen -0.7
bb:monday 14 -0.3  bb:monday 7 -0.3  bb:möchten wir -0.1  bb:noon on -0.2  bb:of e -0.4  bb:of the -0.6
bb:of your -0.3  bb:on the -0.8  bb:on your -0.9  bb:online via -0.4  bb:onsite with -0.3
bb:personal und -1.1  bb:place on -0.2  bb:position at -0.2  bb:position of -0.7  bb:posizione di -0.6
bb:post of -0.2  bb:poste de -0.7  bb:powered by -1.3  bb:puesto de -0.5  bb:registered in -0.6
bb:role at -0.4  bb:role of -0.1  bb:round for -0.8  bb:rue des -0.6  bb:safe in -0.5  bb:scheduled for -0.6
bb:screen with 1.2  bb:sensi del -0.6  bb:sent from -1.5  bb:spreekt met 1.6  bb:stelle als -0.7
bb:the data -0.3  bb:the product -0.2  bb:the quality -0.4  bb:the senior -0.4  bb:the traditional -0.5
bb:thursday 10 -0.3  bb:thursday 14 -1.1  bb:thursday 17 -0.2  bb:thursday 3 -0.3  bb:times are -0.7
bb:to our -0.2  bb:to the -0.5  bb:to your -0.6  bb:tuesday 1 -0.3  bb:tuesday 15 -0.3  bb:tuesday 8 -0.4
bb:tweede gesprek -0.3  bb:um 14:00 -0.4  bb:um die -0.4  bb:und laden -0.1  bb:university of -0.7
bb:uns den -0.2  bb:vacante de -0.5  bb:via dei -0.9  bb:via microsoft -0.3  bb:wednesday 16 -0.2
bb:wednesday 2 -0.3  bb:wednesday 9 -0.3  bb:wir laden -0.2  bb:wir möchten -0.1  bb:wir unser -0.4
bb:wir würden -0.3  bb:with google -0.6  bb:with keeping -0.6  bb:with the -0.3  bb:you on -0.3
bb:your candidate -0.5  bb:zu einem -0.4  bb:über den -1  begins-address 1.1  begins-company -1.1  bp:! -0.4
bp:" -0.9  bp:# -1.3  bp:& -1.1  bp:' -0.1  bp:( -0.7  bp:) -0.5  bp:* -0.7  bp:, -0.3  bp:- -0.2  bp:. -0.7
bp:/ -0.9  bp:: 0.2  bp:; 0.9  bp:= -1.5  bp:> -0.9  bp:? -1.1  bp:@ -0.5  bp:[ -0.8  bp:_ -1.4  bp:| -0.2
bp:¡ -0.9  bp:· -1.1  bp:¿ -1  bp:– -0.9  bp:� -0.7  called 3.7  count 0.1  doer-behind -0.4  f:a -0.4
f:acme -0.1  f:acquisition -0.8  f:add -0.7  f:address -1  f:administrator -0.5  f:adresse -0.9
f:adviser -0.8  f:advisor -0.5  f:aedt -0.6  f:ag -0.3  f:ai -0.9  f:all -0.8  f:am -0.2  f:an -0.7
f:analyst -0.4  f:analytics -0.4  f:annulation -0.8  f:any -1.3  f:application -0.8  f:are -0.4
f:arrive -1.1  f:as -0.7  f:ashby -1.7  f:ask -0.6  f:assistant -0.5  f:associate -0.3  f:auftrag -0.7
f:auswahlgespräch -0.9  f:b -1  f:band -0.6  f:bank -0.1  f:bedankt -0.8  f:belle -1  f:below -0.8
f:bescheid -0.9  f:best -0.7  f:bewerbung -1.1  f:bewerbungsunterl -0.8  f:bien -0.7  f:bitte -1  f:board -1
f:bonjour -1  f:bonne -1  f:break -1.4  f:bring -0.9  f:buenas -0.7  f:buenos -0.7  f:building -1.1
f:business -1.2  f:c -0.7  f:ca -0.4  f:caces -0.5  f:calendar -0.9  f:calendly -2.1  f:call -1.1
f:can -0.8  f:can't -0.9  f:canada -0.6  f:cancel -0.9  f:canceled -0.7  f:cancelled -0.8
f:candidatura -1.2  f:candidature -1.3  f:ce -0.9  f:centre -0.4  f:chair -0.4  f:changed -0.9
f:chargé -0.6  f:chargé(e) -0.8  f:chargée -0.7  f:chat -0.4  f:cheers -1.4  f:chef -0.4  f:christmas -1.1
f:clerk -0.4  f:click -1.5  f:client -0.4  f:clinique -0.1  f:co -0.4  f:colloquio -0.5  f:come -0.9
f:comme -0.9  f:company -0.7  f:confirmation -0.9  f:confirmed -0.4  f:confirming -1.1
f:congratulations -1.5  f:consultant -0.6  f:controller -0.5  f:convocation -1.2  f:coordinator -0.5
f:cordialement -1.4  f:cordiali -0.8  f:could -0.7  f:council -0.3  f:cst -0.3  f:culture -0.8  f:cv -0.5
f:dank -0.6  f:data -0.4  f:date -0.6  f:date/time -0.5  f:datenschutz -0.4  f:datum -0.9  f:day -1.1
f:de -0.7  f:dec -0.4  f:december -0.5  f:department -0.3  f:description -1.6  f:design -0.7
f:designer -0.4  f:details -0.4  f:dezember -0.5  f:dienstag -0.7  f:direction -0.3  f:director -1.1
f:directrice -0.6  f:do -0.6  f:donnerstag -0.6  f:dress -1.2  f:dublin -0.9  f:duración -1  f:duration -0.9
f:during -0.9  f:día -0.8  f:e-mail -0.6  f:edinburgh -1.1  f:education -0.5  f:einladung -0.4  f:el -1
f:empfang -0.4  f:employer -1  f:en -1.1  f:engineer -0.4  f:engineering -1.5  f:england -0.6
f:enhorabuena -1.9  f:enlace -0.9  f:entretien -0.6  f:entrevista -0.3  f:est -0.5  f:et -0.4
f:europe/london -0.9  f:event -1  f:everything -1.1  f:executive -0.7  f:experience -0.9  f:falls -1.1
f:fax -1  f:february -0.4  f:fecha -0.9  f:finance -0.4  f:first -0.4  f:floor -0.8  f:following -0.9
f:foods -0.9  f:for -0.6  f:format -1  f:forwarding -0.6  f:fr -0.6  f:freight -0.8  f:freitag -0.6
f:fri -0.3  f:friday -0.6  f:further -0.7  f:für -0.7  f:gb -0.2  f:gerne -0.8  f:geschäftsführer -0.5
f:gesprek -0.3  f:gespräch -0.3  f:gesprächspartner -0.9  f:give -0.7  f:gleichstellungsb -0.9  f:gmt -0.2
f:good -0.9  f:got -0.9  f:governors -0.7  f:graag -1.1  f:gracias -1  f:grade -0.7  f:great -0.9
f:groet -1.6  f:groetjes -1.6  f:growth -0.6  f:gruß -1.4  f:grüsse -1  f:grüße -1.1  f:grüßen -0.7
f:guests -1  f:h/f -0.7  f:half -0.8  f:hamburg -0.7  f:hartelijke -0.9  f:have -0.8  f:he -0.9  f:head -0.8
f:headteacher -0.6  f:helaas -1.3  f:here -1  f:het -1  f:heure -0.9  f:hiring -0.1  f:hof -0.8  f:hola -0.7
f:home -0.9  f:hope -0.9  f:hora -0.9  f:housing -0.3  f:how -0.9  f:hr -0.1  f:hr-adviseur -0.8  f:i -0.4
f:i'd -0.7  f:i'll -1.1  f:i'm -0.9  f:i've -0.7  f:ich -0.4  f:id -0.2  f:if -0.9  f:ihnen -1.1  f:ik -0.4
f:il -0.5  f:in -0.5  f:inc -0.6  f:informationen -0.7  f:insurance -0.4  f:interesse -0.6  f:interview -0.5
f:interviewer -0.3  f:interviewer(s) -0.6  f:interviewers -0.3  f:interviews -0.4  f:intro -0.3
f:invitation -0.8  f:ireland -1  f:is -0.6  f:it -0.5  f:januar -0.4  f:january -0.7  f:je -0.5  f:job -0.3
f:join -1.1  f:joining -0.8  f:just -1  f:kennenlernen -0.8  f:kennziffer -1.1  f:kg -0.2  f:kind -0.5
f:kindly -1.1  f:kingdom -1  f:klasse -0.7  f:komm -1.1  f:können -0.8  f:la -1  f:laat -0.6  f:lane -0.9
f:le -0.5  f:lead -0.7  f:leader -0.7  f:learning -0.2  f:leeds -1.2  f:leipzig -0.9  f:let -0.7
f:leuk -0.8  f:level -0.7  f:lien -1  f:lieu -0.8  f:liga -0.9  f:link -0.5  f:linkedin -0.6  f:lisbon -1.1
f:locatie -0.6  f:location -0.6  f:logistics -0.8  f:london -1  f:looking -0.7  f:lovely -1.2  f:lunch -1.4
f:lyon -1.2  f:madrid -1.2  f:mail -0.4  f:make -0.9  f:manage -1  f:manager -0.7  f:many -0.9
f:marketing -0.5  f:maybe -1  f:me -0.6  f:meet -0.5  f:meeting -0.3  f:merci -0.5  f:message -1.3
f:met -0.7  f:minuten -1  f:mit -0.5  f:mittwoch -0.7  f:mo-fr -1.3  f:mon -0.3  f:monday -0.6
f:montag -0.7  f:more -1  f:morgen -0.9  f:mst -0.5  f:my -1.1  f:nachricht -0.7  f:name -0.8  f:need -0.7
f:new -0.9  f:next -1  f:no -1  f:nos -1  f:notice -0.6  f:nous -0.3  f:nov -0.9  f:november -0.7  f:ny -0.4
f:office -0.2  f:officer -0.4  f:og -0.4  f:ok -0.6  f:old -0.8  f:on -0.4  f:one -1.1  f:operations -0.8
f:or -0.9  f:organisation -1.1  f:organiser -1.1  f:ort -0.9  f:our -0.3  f:p -1  f:pa -0.2  f:pacific -0.8
f:panel -0.9  f:paris -0.9  f:park -0.8  f:parking -1.2  f:partner -0.5  f:passcode -0.9  f:people -0.5
f:personal -0.4  f:personalabteilun 2.4  f:personalrat -0.7  f:personalreferent -0.9  f:petersen 1.9
f:petit -1.3  f:phone -0.5  f:physiotherapist -0.3  f:pin -0.5  f:planner -0.3  f:please -0.5  f:pm -0.1
f:policy -0.5  f:por -0.9  f:position -0.3  f:post -0.9  f:powered -0.8  f:presentation -1.4
f:previous -0.8  f:principal -0.7  f:privacy -1.1  f:probearbeiten -0.9  f:product -0.3  f:pst -0.5
f:pt -0.4  f:quedo -1.2  f:questions -1  f:qué -0.9  f:rathaus -1.1  f:rdv -0.4  f:really -1
f:recepcionista -0.4  f:recruiter -0.3  f:recruiting -0.2  f:recruitment -0.3  f:reference -0.8
f:regards -0.9  f:registered -0.4  f:reisekosten -1.2  f:replies -0.7  f:reply -0.7  f:report -0.7
f:request -0.7  f:requisition -0.4  f:reschedule -1.2  f:researcher -0.5  f:resources -1.4
f:responsable -0.4  f:rgpd -0.2  f:rh -0.1  f:road -1  f:robotics -1  f:role -0.5  f:room -1  f:row -1.1
f:rückmeldung -0.9  f:s.l -0.7  f:safety -1  f:saludos -1.1  f:same -0.8  f:sas -0.2  f:saturday -0.4
f:screen -0.5  f:se -0.7  f:search -1.1  f:see -0.9  f:segreteria -1.2  f:sehr -0.6  f:sent -1.8
f:services -0.6  f:si -1  f:sicherheitsschuh -1.1  f:sie -0.4  f:so -0.7  f:software -0.3  f:sorry -0.9
f:st -0.4  f:staffing -0.5  f:stage -0.3  f:start -0.9  f:stelle -0.2  f:street -1  f:sua -0.8  f:suite -0.8
f:sunday -0.5  f:sydney -1.1  f:systems -0.1  f:t -0.4  f:talent -0.3  f:talk -0.7  f:te -0.8
f:teacher -0.2  f:team -0.2  f:teams -0.2  f:technical -0.5  f:technician -0.4  f:teilnehmer -0.8
f:tel -0.4  f:telefon -0.5  f:telefonat -1.3  f:telefoninterview -0.9  f:termin -0.5  f:thank -0.4
f:thanks -0.6  f:that -0.4  f:the -0.2  f:there -0.8  f:they -0.4  f:this -0.5  f:thu -0.3  f:thursday -0.5
f:tijd -0.9  f:tilleuls -1.2  f:time -0.6  f:title -0.4  f:to -0.5  f:tomorrow -0.4  f:tot -1  f:tour -1
f:tue -0.6  f:tues -0.9  f:tuesday -0.5  f:tvöd -0.9  f:type -1  f:tél -0.8  f:ue -0.3  f:uhr -0.8
f:uhrzeit -1.1  f:uitnodiging -0.4  f:uk -0.3  f:un -1  f:unfortunately -0.8  f:unit -1  f:university -0.1
f:unterlagen -1.7  f:updated -0.7  f:us -0.4  f:utc+00:00 -0.5  f:utrecht -1  f:valencia -0.9  f:values -1
f:venue -0.9  f:verständnis -1.8  f:via -1  f:video -0.7  f:view -0.9  f:voici -0.7  f:vorstellungsgesp -0.5
f:votre -0.9  f:vous -0.4  f:waar -0.9  f:wales -1.6  f:wanneer -0.9  f:warm -1  f:warmly -1.3  f:wat -0.7
f:way -1.1  f:we -0.6  f:we'd -0.7  f:we'll -1  f:we're -1.1  f:we've -1.1  f:webex -0.6  f:wed -0.4
f:wednesday -0.6  f:wenn -1  f:werkstatt -0.5  f:what -0.9  f:whatsapp -1.2  f:when -0.9  f:where -0.9
f:which -0.6  f:who -0.9  f:wie -0.8  f:wien -1.1  f:wir -0.5  f:with -0.5  f:woche -1.3  f:working -1.3
f:would -0.7  f:year -1  f:yes -1.4  f:you -0.4  f:you'll -0.6  f:you're -0.6  f:you've -0.8  f:your -0.2
f:yours -0.9  f:zeit -1  f:zimmer -0.7  f:zoom -0.3  f:à -0.6  firm-last -0.9  firm-word -0.5
first:below -0.2  first:text -0.4  first:title -0.7  given 2.7  given-alone 1.9  head 0.8  in-address 0.3
in:below -1.1  in:text -0.6  in:title -0.8  institution -1.1  is-company -0.8  is-sender 0.8  is-signed 1.7
job -0.8  job-ahead 0.1  job-behind -0.7  l:aal -1.2  l:ace -1.2  l:ach -2.1  l:afe -0.9  l:aft -0.7
l:ag -1  l:age -0.5  l:ail -0.8  l:ain 0.7  l:ale 1.5  l:ali 2.2  l:all 0.7  l:ame -1.5  l:amm -0.3
l:ams -0.6  l:ana -1  l:and 0.2  l:ane 0.9  l:ang 0.7  l:ank -0.7  l:ann 0.3  l:ano 0.9  l:ant -0.3
l:ard -1  l:are -1  l:ark -0.3  l:ary -0.8  l:ase -0.9  l:ata 1.6  l:ate -1.2  l:b -1.7  l:b.v -1  l:ber 0.8
l:c -1  l:cer -0.5  l:ces -1.3  l:cht -0.5  l:cil -0.6  l:cst -0.9  l:dad 0.6  l:dal 1.1  l:dar -1.4
l:day -1.1  l:der 0.8  l:des -1.2  l:dom -1.6  l:don -1.8  l:ead -0.9  l:eam 0.6  l:eed -0.4  l:een 0.3
l:eer -0.6  l:eet -1.3  l:ege -1  l:eld -0.5  l:ell 1.5  l:emi 1.7  l:ent 0.5  l:era 0.1  l:erg 0.9
l:erk -0.7  l:erl 0.1  l:ers -0.2  l:ery -1  l:esk -1.1  l:esp -0.7  l:ess -1.8  l:est -1  l:ety -1.2
l:eum -0.5  l:eur 1.5  l:fer 0.2  l:for 1.5  l:gal -0.7  l:gan 1.3  l:gen -1  l:ger -0.9  l:ght -0.2
l:gie -0.8  l:gmt -0.6  l:han 2.1  l:her 1.7  l:hrb -0.8  l:i -0.5  l:ial -1.2  l:ian -0.6  l:ick 1.9
l:ics -0.4  l:id -0.6  l:ide -0.3  l:ier 1.8  l:ies -0.9  l:iew -0.7  l:ii -0.8  l:ill 1.6  l:ime -1.1
l:imi 0.6  l:inc -0.8  l:ind -1.6  l:ing -0.6  l:ink -0.8  l:ion -1.1  l:ist 0.6  l:it -1.7  l:ity -0.7
l:ive -1.1  l:ión -0.6  l:ker 1.1  l:kg -1  l:lam 2.2  l:lan -1.1  l:led -0.4  l:ler 0.1  l:les -0.2
l:ley 1.3  l:lle -0.8  l:llp -1.1  l:lly 1.3  l:low 0.9  l:ltd -1.1  l:lte -0.9  l:man 2  l:mar 0.3
l:mbh -1.1  l:mer 0.2  l:mes -0.9  l:min -0.9  l:nan 1.2  l:nas -0.7  l:nce -0.1  l:nde -0.4  l:ndt 1.5
l:nel -1.7  l:nen -0.8  l:ner 0.1  l:nes -0.8  l:nic -0.5  l:nik -1.2  l:nis -0.7  l:nit -2.9  l:nne -0.3
l:nos -0.3  l:nte 0.9  l:nto -1.4  l:nts -1  l:oad -1.5  l:och -1.2  l:ock 0.6  l:ods -1  l:ogt 0.5
l:old 2.1  l:ole 0.9  l:ome 0.4  l:on -1.1  l:one -1.1  l:ons -0.8  l:ood 1.3  l:ool -0.3  l:oom -1.1
l:oor 0.1  l:ord 0.8  l:ore 1.2  l:ors -0.8  l:ort -0.9  l:oss 1.9  l:owe 1  l:p.a -1  l:per -0.1  l:pm -0.8
l:pst -0.7  l:rag -1.7  l:ran 2.3  l:rao 1.1  l:rch -1.4  l:rer -0.4  l:res -1  l:rh -0.9  l:ria -2.9
l:rin -0.7  l:row -0.7  l:rse -1  l:rte -1.2  l:rth 1.7  l:sas -0.7  l:sch 2.1  l:sco -1.7  l:sen -1
l:ser 0.3  l:sie -0.9  l:ski 0.8  l:son -0.4  l:sor -0.7  l:sse -1.7  l:st -1.4  l:sta 0.3  l:tal -0.7
l:ted -1.3  l:ter -0.3  l:thy 2.3  l:tin 1.9  l:ton 1.6  l:tor -1.1  l:tra 2.1  l:tre -1.3  l:tti 1.8
l:ue -0.8  l:ugh 2.3  l:uis -0.8  l:und -0.6  l:ung -0.7  l:urt 1.2  l:ury 1.8  l:ust -0.5  l:ver -0.2
l:vic -0.3  l:wal 2  l:yce 1.2  l:yer -0.8  l:yle 0.7  l:you -0.7  l:ype -1.4  l:yst -0.5  l:zen 0.6
l:äch -1  l:üße -2.1  label:booked -0.6  label:canceled -0.3  label:client -0.2  label:company -0.4
label:confirmed -1.2  label:date -0.5  label:employer -0.6  label:format -0.6  label:geschäftsführer -3.6
label:gesellschaft -0.6  label:how -0.2  label:info -0.6  label:interview -0.4  label:interviewer 1.8
label:interviewers 2  label:invitation -0.5  label:job -0.5  label:location 0.4  label:note -1.2
label:notice -0.4  label:old -0.6  label:ort -0.3  label:panel 3.5  label:position -0.5
label:requisition -0.2  label:role -0.3  label:scheduled -0.3  label:teilnehmer 1.6  label:termin -0.4
label:time -0.6  label:title -0.4  label:type -1.2  label:updated -0.5  label:venue -1  label:what -0.7
label:when -0.5  label:where -0.4  label:who 1.5  label:with 2.6  label:zone -0.9  like-sender -0.3
like-signed 1.3  line:address -1.3  line:canceled 0.2  line:client -1  line:company -0.7  line:confirmed 0.8
line:date -0.4  line:employer -0.3  line:format -1.6  line:geschäftsführer -3.3  line:how -0.5
line:interview -0.4  line:interviewer 0.5  line:interviewers 2.2  line:job -0.4  line:join -0.8
line:link -1.3  line:locatie -1  line:location -1.4  line:old -0.5  line:ort -0.7  line:panel 1
line:position -0.7  line:role -1.4  line:teilnehmer 1.2  line:termin -0.4  line:time -0.6  line:uhrzeit -0.5
line:updated -0.7  line:venue -1.5  line:waar -1.1  line:what -0.1  line:when -0.5  line:where -1.1
line:who 0.3  line:with 1.1  mailbox -0.5  n:1 -1  n:3 -0.6  n:4 -1.9  no-first -0.6  no-word -0.6
nobody -0.8  of-company -0.7  of-role -1  others-near -0.2  ours-ahead 0.4  ours-behind -1.2  sent-to 1.6
shouted -0.7  titled 2.6  titled-below 0.8  under: 1.5  under:a -0.7  under:all -0.2  under:belle 2.3
under:best 0.1  under:bien 0.4  under:bonne 1.7  under:buenas -0.6  under:buenos -1.1  under:cheers 0.6
under:cordialement 1.2  under:estimado/a 0.1  under:freundliche 0.5  under:good -1.4  under:great -0.4
under:groet 1.1  under:groetjes 0.7  under:gruß 2.1  under:guests 1.4  under:hartelijke 0.3  under:hr -0.5
under:hr-adviseur -0.3  under:https 0.6  under:im 1.9  under:imogen 1.9  under:kind 0.2  under:make -0.5
under:message -0.4  under:met 0.8  under:mit 0.3  under:mrs -0.7  under:organiser 0.2  under:people -0.6
under:please -0.5  under:recruitment -0.5  under:saludos 0.3  under:see 1.6  under:stadt -1.2
under:talent -0.4  under:thank -0.4  under:thanks 0.9  under:the -0.1  under:tot 1.7  under:un 1
under:viele 0.6  under:vielen -0.7  under:votre -0.5  under:wir -0.4  under:with 1.8  under:you 1.7
under:your -0.5  under:yours 2.1  under:à 0.7  unknown -1  unknown-alone -1
`)
