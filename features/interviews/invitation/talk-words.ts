import { says } from './says'

// What a mail says that is about a talk with somebody, an answer, or nothing of the kind. In five languages.

// The small print of every scheduling page.
export const smallPrint =
  /(?:(?<!(?<!\p{L})(?:we|i|we[’']ll|i[’']ll|will|now|sadly|unfortunately) )(?:need to|want to|would like to)|if you|wish to|please let|to make changes|can(?:no|['’])t make|click|hier|klicken|cliquez|besoin de|klik|wilt u|haga clic|si necesita|¿(?:necesita|necesitas|quiere|quieres|desea)|möchten sie|falls|si vous|mocht|https?:)/iu

export const talk = says(
  // English
  /call|chat|conversation|meeting|meet|speak|talk|conversation/u,
  // German
  /gespräch|termin|telefonat|kennenlernen|schnuppern|probearbeiten|hospit\p{L}+/u,
  // French
  /entretien|entrevue|échange|rendez-vous/u,
  // Dutch
  /gesprek|afspraak|kennismaking/u,
  // Spanish, Italian
  /entrevista|llamada|reunión|colloquio/u,
  // Services and habits
  /zoom|teams|google meet|webex|intro|screen|assessment|on-?site|panel|catch up|coffee/u,
)

export const asksToCome = says(
  // English
  /(?:can|could|would|are) you (?:come|be|join|make|free|available|able)/u,
  /come (?:in|by|to|over|and)|pop (?:in|by|over)|swing by|drop by|(?<!(?:lovely|nice|good|great|pleasure|glad|enjoyed) (?:to )?)meet(?:ing)? you|like to meet|trial/u,
  /see you|have a (?:chat|yarn|natter|word)|works?(?: for| great| fine)?|does that (?:work|suit)|suit you|let['’]s/u,
  // German
  /(?:können|könnten|kannst|magst|magst du|hättest) (?:sie|du|am|um|morgen|mal)|passt (?:es |das )?(?:ihnen|dir)|vorbeikommen/u,
  /kommen sie|komm(?:st)? |lernen wir|kennen ?(?:zu)?lernen|lass uns|bis dann/u,
  /laden (?:wir )?(?:sie|dich)/u,
  // French
  /pouvez-vous|pourriez-vous|peux-tu|seriez-vous|serais-tu|je vous propose|vous convient/u,
  /(?:vous|te) (?:rencontrer|recevoir)|passer nous voir|ça vous va|ça te va|te convient/u,
  /à (?:lundi|mardi|mercredi|jeudi|vendredi|demain)/u,
  // Dutch
  /(?:kunt|kun|zou) (?:u|je)|kom je|komt u|schikt|zullen we|leren kennen|langskomen/u,
  /tot (?:dan|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen)/u,
  // Spanish
  /(?:puede|puedes|podrías?) (?:venir|pasarte|pasar|acudir|hablar)|te pasas|charla(?:mos|r)/u,
  /(?:te|le) (?:citamos|convocamos|esperamos)|te viene bien|conocerte|conocerle|le viene bien/u,
  /nos vemos|te esperamos|le esperamos|pod[ée]s (?:el|venir|pasar)/u,
  // Italian
  /(?:potrebbe|potresti|può|puoi) (?:passare|venire|fermarsi)|ci vediamo|(?:ti|la) (?:aspetto|aspettiamo|chiamerei|invito)|conoscer(?:la|ti)/u,
)

/** Whoever is asked chooses the hour: an invitation without one. */
export const picksTime = says(
  // English
  /(?:share|send|submit|give|let)(?: (?:me|us|know))?(?: \p{L}+){0,2} availab\p{L}+/u,
  /(?:add|enter|select|provide|tell us)(?: \p{L}+){0,2} (?:availability|times? that)/u,
  /(?:pick|choose|grab|select|book|find|schedule)(?: yourself)? (?:a|an|any|whatever|whichever|the|one|your)(?: \p{L}+){0,3} (?:time|slot|times|slots|appointment)/u,
  /(?:pick|choose|grab|book) (?:something|a (?:day|moment)) (?:in|on|from|that)/u,
  /(?:use|here(?:['’]s| is)) (?:my|our|this) (?:booking|scheduling|calendar) (?:link|page)/u,
  // German
  /(?:such|suchen sie|wähl|wählen sie|buch|buchen sie|such dir|wähle)(?: \p{L}+){0,6} (?:termin|uhrzeit|zeitfenster|slot)/u,
  /(?:termin|zeitfenster|slot)(?: \p{L}+){0,4} (?:aus(?:suchen|wählen)|buchen)/u,
  // French
  /(?:choisi(?:r|s|ssez)|réserve[zr]?|sélectionne[zr]?)(?:[- ]\p{L}+){0,4} (?:créneau|plage|horaire|moment|rendez-vous)/u,
  // Dutch
  /(?:kies|kiezen|boek|plan|prik)(?: \p{L}+){0,4} (?:moment|tijdstip|tijd|datum|tijdslot|afspraak)/u,
  // Spanish, Italian
  /(?:elige|elija|escoge|reserva|selecciona|scegli|scelga|prenota)(?: \p{L}+){0,4} (?:hora|hueco|horario|franja|momento|orario|fascia)/u,
)

export const answered = says(
  // What was sent
  /application|applied|candidacy|candidature|bewerbung|sollicitatie|solicitud|candidatura/u,
  // What comes next
  /next steps?|nächste[nr]? schritte?|prochaines? étapes?|volgende stap(?:pen)?|próximos pasos/u,
  // What is thought of it
  /feedback|rückmeldung|retour|terugkoppeling|offer|angebot|unfortunately|leider|malheureusement/u,
  /helaas|lamentablemente|lamentamos/u,
  /(?:thank you|thanks)(?: so much| very much| again| a lot)? for (?:your (?:time|interest|application|patience|reply|message)|taking|coming|meeting|getting)/u,
  // Who is free
  /availability|available|verfügbar|disponib\p{L}+|beschikbaar\p{L}*/u,
  // What it is about
  /interview|role|position/u,
  // Somebody else
  /other candidates?|another candidate|somebody (?:else|with)|someone (?:else|with)/u,
  /decided (?:to|not to)|mov(?:e|ing) forward|stay in touch|keep in touch/u,
)

/** It is being decided, or was: an answer, whatever day it names. */
export const decides = says(
  // English
  /(?:one|two|a few) more (?:person|people|candidates?) to (?:see|meet|interview)|mak(?:e|ing) (?:up )?(?:our|my|a) (?:minds?|decision)/u,
  /you(?:['’]ll| will) hear from (?:me|us) (?:one way|either way|by)|put our heads together|decided to (?:go|proceed|move forward) with (?:another|other|someone)/u,
  // German
  /für (?:eine[nr]? )?andere[nr]? (?:bewerber\p{L}*|kandidat\p{L}*)|eine absage erteilen|nicht (?:weiter )?berücksichtigen/u,
  // French
  /donner (?:une )?suite favorable|d['’]autres (?:profils|candidats)|(?:un|une) autre candidat\p{L}*/u,
  // Dutch
  /(?:een )?andere kandidaat|niet verder (?:gaan|in de procedure)/u,
  // Spanish, Italian
  /otr[oa]s? candidat\p{L}*|no (?:has|ha) sido seleccionad[oa]|altr[oi] candidat[oi]/u,
)

/** Somebody else was chosen, whatever else is said. */
export const decidedAgainst = says(
  // English
  /(?:go|going|gone|proceed|proceeding|move forward|moving forward) with (?:another|other) (?:candidates?|applicants?)|offer(?:ed)? (?:the|this) (?:position|role|job|post) to (?:another|someone|somebody|a)/u,
  /(?:not be|won['’]t be|not) (?:taking|progressing|moving) (?:your application|you) (?:any )?f(?:u|o)rther|(?:been|were|are) (?:not )?unsuccessful|not to (?:take|progress) your application/u,
  // German
  /für (?:eine[nr]? )?andere[nr]? (?:bewerber\p{L}*|kandidat\p{L}*)|eine absage erteilen/u,
  // French
  /(?:pouvons|pouvoir|pourrons) (?:y |pas )?donner (?:une )?suite favorable|(?:un|une) autre candidat\p{L}*/u,
  // Dutch
  /(?:een )?andere kandida\p{L}+/u,
  // Spanish, Italian
  /otr[oa]s? candidat\p{L}*|altr[oi] candidat[oi]/u,
)

/** A day on which many come to many: no interview, whatever is spoken of there. */
export const isFair = says(
  /(?:careers?|jobs?|recruitment|graduate) (?:fair|expo|event|festival)|open (?:day|evening|house)|networking (?:event|evening)|masterclass|webinar/u,
  /karrieremesse|jobmesse|ausbildungsmesse|berufsmesse|tag der offenen tür/u,
  /salon (?:de l['’]emploi|des métiers)|forum (?:de l['’])?emploi|portes ouvertes|job ?dating/u,
  /banenmarkt|banenbeurs|carrièrebeurs|open dag|feria de empleo|jornada de puertas abiertas|fiera del lavoro/u,
)

/** What is sent to many: a webinar in a newsletter is no talk with anybody. */
export const toMany = says(
  // A letter to many
  /unsubscribe|newsletter|webinar/u,
  /weekly digest|view (?:this (?:email|mail) )?in (?:your )?browser|abmelden|abbestellen/u,
  /se désabonner|désinscrire|uitschrijven|darse de baja|% off/u,
  // An order, a bill
  /order (?:no|number|confirmation)|bestellung|invoice|rechnung/u,
  /smart meter|meter reading|your account number|billing/u,
)

/** What a trade writes to its customers, unless it is about a job with them. */
export const toCustomers = says(
  // Other appointments
  /dentist|dental|hygienist|zahnarzt|zahnärztin|arzttermin|friseur|tandarts|dentista|dentaire/u,
  /médecin/u,
  // Deliveries
  /parcel|package|tracking number|delivery date|your delivery|lieferung|livraison|bezorging/u,
  // Tables, journeys
  /table for|reservation|reservierung|boarding|flight|hotel booking/u,
  /your (?:journey|train|trip|tickets?)|will (?:now )?depart|zug|bahn|fahrt/u,
  /votre (?:train|trajet|commande)|je (?:reis|bestelling|trein)|tu (?:viaje|pedido|tren)/u,
)

/** So many words of an invitation, where no hour is told. */
export const invites = says(
  /selected for (?:an )?interview|invite you (?:to|for)|invitation to (?:an )?interview|like to (?:invite|interview) you/u,
  /(?:lade|laden)(?: \p{L}+){0,2} (?:sie|dich)|einladen|nodigen(?: \p{L}+){0,2} (?:u|je)|vous (?:invitons|convions)|(?:te|le) (?:invitamos|citamos|convocamos)/u,
)

/** A job is spoken of, or what is sent for one. */
export const aboutJob = says(
  /(?:your|the) (?:cv|resume|résumé|application|portfolio)|applying|vacancy|(?:the|a|this) (?:\p{L}+ ){0,3}(?:post|job|role|position)|referees?/u,
  /oferta|offre d['’]emploi|stellenanzeige|bewerbung|lebenslauf|candidature|curriculum|sollicitatie|candidatura|puesto|vacante|vacature/u,
)

/** What is said to one person, whatever stands below it for many. */
export const toYou = says(
  // English
  /(?:your|our) (?!next |dream |ideal )(?:\p{L}+ ){0,3}(?:interview|application|call|conversation|meeting)/u,
  /invit(?:e|ed|ing) you|meet(?:ing)? you|speak(?:ing)? (?:with|to) you/u,
  /you(?:['’]re| are) (?:confirmed|scheduled|booked|invited)|interview you|see you/u,
  // German
  /(?:ihr|dein|unser)\p{L}* (?!nächst)(?:\p{L}+ ){0,2}(?:gespräch|interview|bewerbung|termin)/u,
  /laden (?:wir )?(?:sie|dich)/u,
  // French
  /(?:votre|ton|notre) (?!prochain)(?:\p{L}+ ){0,2}(?:entretien|candidature|rendez-vous)/u,
  /vous (?:inviter|convier|rencontrer)/u,
  // Dutch
  /(?:uw|je|jouw|ons|onze) (?!volgende )(?:\p{L}+ ){0,2}(?:gesprek|sollicitatie|afspraak)/u,
  /nodigen (?:wij |we )?(?:u|je)/u,
  // Spanish
  /(?:tu|su|nuestra) (?!próxima )(?:\p{L}+ ){0,2}(?:entrevista|candidatura|solicitud)/u,
  /(?:invitarte|invitarle|citamos)/u,
)

/** Somebody is among those who are seen, whatever their hour will be. */
export const isChosen = says(
  /interview (?:date|day):|short-?list\p{L}*|(?:have|has|had) been selected|(?:pleased|delighted|glad|happy) to (?:say|tell|let|inform|confirm)/u,
  /engere (?:wahl|auswahl)|freuen uns|avons retenu|retenu(?:e)? votre|geselecteerd|seleccionad[oa]|selezionat[oa]/u,
)
