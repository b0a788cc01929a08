import { says, startsWith } from './says'

// What a mail says of an interview: that it is, was moved, was called off. In five languages.

export const cancelledTitle = startsWith(
  /cancell?ed|cancell?ation|canceled event|abgesagt|absage(?! auf)|storniert|annul[ée]e?/u,
  /annulation|geannuleerd|afgezegd|annulering|cancelad[oa]|cancelación|annullato/u,
)

/** "Boxwell tomorrow - CANCELLED please read" */
export const cancelledApart =
  /(?:^|[-–—:|!(]\s*)(?:off(?=\s*[!.)]*\s*$)|cancell?ed|abgesagt|annulée?|geannuleerd|afgezegd|cancelad[oa]|annullat[oa])(?!\p{L})/iu

/** "TA interviews tomorrow - CANCELLED", "Unser Gespräch morgen entfällt" */
export const cancelledBehind =
  /(?<!\p{L})(?:interviews?|call|chat|meeting|appointment|gespräch|termin|vorstellungsgespräch|interviewtermin|entretien|rendez-vous|rdv|gesprek|sollicitatiegesprek|afspraak|entrevista|cita|colloquio)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:cancell?ed|called off|abgesagt|entfällt|fällt (?:leider )?aus|annulée?|geannuleerd|afgezegd|gaat niet door|vervalt|cancelad[oa]|anulad[oa]|annullat[oa])(?!\p{L})/iu

/** "sagen … ab": up to the verb's other half, in the same part of a sentence, with the points of a day in it. */
const within = String.raw`(?: (?:\d{1,2}\.(?:\d{1,2}\.?)?(?:\d{2,4})?|\d{1,2}[.:]\d\d|[^\s.!?,;:]+(?:,(?= (?:de[nm] )?\d))?)){0,12}`
/** And it ends there: "ab 14 Uhr" is from when. */
const ends = String.raw`(?=\s*(?:$|[.,;:!?)(–-])| (?:und|weil|da|wegen|en|want|omdat|wegens)(?!\p{L}))`
/** "If you have to cancel" is no cancellation. */
const noCondition = String.raw`(?<!(?<!\p{L})(?:wenn|falls|sollte[nst]?|als|indien|mocht(?:en)?)(?!\p{L})[^.!?,;:]{0,60})`

export const cancelled = says(
  // English
  /(?:has|have|was|were|is|been)(?: now)?(?: been)? cancell?ed/u,
  /(?:need|have|has|had|got|going|want|like|decided|forced|obliged)(?: \p{L}+){0,2} to cancel (?:your|our|the|this|tomorrow|today|on)/u,
  /(?:gotta|gonna(?: have to)?) cancel|(?:am|are|is|['’]m|['’]re) (?:now |sadly )?cancell?ing (?:your|our|the|this|tomorrow|today)/u,
  /(?:interview|call|meeting|chat|session|it|that|tomorrow|today|\d\s?[ap]m|o['’]clock)(?: is|['’]s) (?:now |sadly |unfortunately )?(?:off|cancell?ed)(?=\s*[.,;!)]|\s*$)/u,
  /(?:interview|call|meeting|chat|session)(?: is|['’]s) (?:now |sadly |unfortunately )?off(?! (?:site|campus|the|to)(?!\p{L})|-)/u,
  /(?:have|has|had to) (?:pulled?|withdrawn?|scrapped) the (?:\p{L}+ ){0,4}(?:job|role|vacancy|position|post)/u,
  /must cancel|(?:we|i|they|he|she)(?:’|')?(?:re| are|m| am|s| is) cancell?ing/u,
  // German
  new RegExp(
    `${noCondition}(?:(?:wurde|wird|ist|musste|muss|müssen|mussten)(?: leider)?(?: \\S+){0,6} (?:abgesagt|storniert|absagen|entfallen)|(?:muss|müssen)${within} canceln)`,
    'u',
  ),
  new RegExp(`${noCondition}(?:sagen?${within} ab${ends}|fällt${within} aus${ends})|entfällt`, 'u'),
  // French
  /(?:a été|est|sommes (?:contraints|obligés)[^.]{0,40}|devons|doit être|dois) (?:malheureusement )?annul(?:é|ée|er)/u,
  /(?:on|nous|il faut|(?:suis|sommes) (?:contrainte?s?|obligée?s?) d['’]) ?annul(?:e|ons|er)|j['’]annule/u,
  // Dutch
  new RegExp(
    `${noCondition}(?:(?:is|wordt|moeten|moet)(?: \\S+){0,6} (?:geannuleerd|annuleren|afzeggen)|moet(?:en)?${within} cancelen)`,
    'u',
  ),
  new RegExp(`gaat (?:helaas )?niet door|${noCondition}zeg(?:gen)?${within} af${ends}`, 'u'),
  // Spanish
  /(?:ha sido|queda|está|tenemos que|debemos|hemos tenido que) cancel(?:ad[oa]|ar)|se (?:cancela|anula)(?= (?:la|el|tu|su|nuestra))/u,
  // Italian
  /(?:devo|dobbiamo|dovuto|costrett[oaie])(?: \S+){0,3} (?:annullare|disdire)|è (?:stato )?(?:annullato|disdetto|saltato)|salta il (?:nostro |tuo |suo )?(?:colloquio|appuntamento)/u,
  // English
  /(?:won['’]t|will not|is not|isn['’]t|are not|cannot|can['’]t|no longer)(?: now| sadly| unfortunately| after all)?(?: be)? (?:going ahead|go ahead|taking place|take place|happening)/u,
)

export const movedTitle = startsWith(
  /updated(?: invitation| event)?|rescheduled|moved|new time|new date|time change|change of time/u,
  /verschoben|terminänderung|terminverschiebung|neuer termin|aktualisiert\p{L}*|report[ée]e?/u,
  /report de|changement|nouvelle (?:date|heure)|modification|verplaatst|verzet|gewijzigd/u,
  /nieuwe (?:tijd|datum)|reprogramad[oa]|cambio de (?:hora|fecha)|actualizad[oa]/u,
)

/** "Dunbrae Housing - new time" */
export const movedApart =
  /[-–—:|(]\s*(?:(?:a )?new (?:time|date|slot)|time change|change of (?:time|date|plan)|neue[rs]? (?:termin|uhrzeit|zeit)|terminänderung|nouvel(?:le)? (?:horaire|heure|date|créneau)|changement d['’](?:horaire|heure|date)|nieuwe? (?:tijd|datum)|nuev[ao] (?:hora|fecha)|cambio de (?:hora|fecha)|cambio (?:data|orario)|nuov[ao] (?:data|orario)|rescheduled|moved|verschoben|verlegt|verplaatst|verzet|reportée?|spostat[oa])(?!\p{L})/iu

export const moved = says(
  // English
  /(?:has|have|was|been|is|were)(?: now)?(?: been)? (?:rescheduled|moved|changed|updated|pushed (?:back|out))/u,
  /(?:need|have|had|like|possible|able)(?: to| for us to)? (?:move|reschedule|push|shift) (?:your|our|the|this|tomorrow|today|it)/u,
  /there(?:['’]s| has| have) been (?:a|an|some|one) (?:\p{L}+ )?(?:changes?|updates?)/u,
  /(?:interview|call|meeting|schedule|time|invitation)[^.?!]{0,40} (?:has|have) (?:been )?(?:changed|updated|rescheduled|moved)/u,
  /(?:we|i)(?:’|')?ve (?:moved|rescheduled|pushed|shifted)/u,
  /could we (?:move|reschedule|push|shift)|can we (?:move|reschedule|push|shift)/u,
  /new (?:date|time|slot)(?: and time)?(?: is| will be|:)/u,
  /(?:put|pushed|moved)(?: \S+){1,6} back (?:to|by|a)/u,
  // German
  /(?:wurde|wird|haben|müssen|muss|möchten|musste)(?: \S+){0,8} (?:verschoben|verschieben|verlegt|verlegen)/u,
  /neuer termin(?: ist)?|neue uhrzeit/u,
  // French
  /(?:a été|est|devons|dû|doit être|pouvons|avons) (?:déplacé|reporté|décalé|déplacer|reporter|décaler|avancé)e?/u,
  /(?<!une )nouvelle date|(?<!un )(?:nouvel horaire|nouveau créneau)/u,
  // Dutch
  /(?:is|wordt|hebben|moeten|moet)(?: \S+){0,8} (?:verplaatst|verzet|verplaatsen|verzetten|verschoven)/u,
  /nieuwe (?:datum|tijd|afspraak)/u,
  // Spanish
  /(?:ha sido|se ha|hemos|tenemos que|debemos|necesitamos) (?:reprogramad[oa]|movid[oa]|cambiad[oa]|aplazad[oa]|reprogramar|mover|cambiar|aplazar)/u,
  /(?<!(?:una|otra) )nueva (?:fecha|hora)/u,
)

// Words of a change, in whatever sentence: none of them makes one, each makes it unsure that there is none.
export const perhapsChanged = says(
  // English
  /cancel\p{L}*|call(?:ed|ing)? off|postpon\p{L}*|reschedul\p{L}*|push(?:ed|ing)?/u,
  /mov(?:e|ed|ing)(?! (?:fast|quickly|forward|ahead|on))|(?<!(?:trial|day|night|paid|first|evening|a|the|your) )shift(?:ed|ing)?|swap(?:ped)?|bring forward|instead|no longer/u,
  /there(?:['’]s| has| have) been|(?:has|have) (?:now )?(?:been )?(?:changed|updated)/u,
  /something(?:['’]s| has) come up|on hold|filled|(?:is|['’]s) (?:now )?off(?!-| (?:site|campus|the|to)(?!\p{L}))|(?:can['’]?t|cannot|won['’]?t) (?:make|do|work|happen)|not going to (?:work|happen)/u,
  /unfortunately|sadly|regret\p{L}*|disappoint\p{L}*|wish you (?:every|all|the|much)|(?:un)?successful(?:ly)?|offer(?:ed)? the (?:position|role|job|post)/u,
  // German
  /absag\p{L}*|abgesagt|verschieb\p{L}*|verschoben|verleg\p{L}*|schieb\p{L}*|umleg\p{L}*/u,
  /(?:nach )?vor(?:ge)?zogen|vorziehen|ausfall\p{L}*|entf(?:ällt|allen)|stattdessen/u,
  /dazwischengekommen|klappt(?: \S+)? nicht|nicht schaffen|schaffe(?: \S+)? nicht|leider|bedauern|(?:viel|allen) Erfolg/u,
  // French
  /annul\p{L}*|report(?:er|é|ée|ons)|décal\p{L}*|déplac\p{L}*|repouss\p{L}*|avanc(?:er|é|ée)/u,
  /plutôt|empêchement|contretemps|tombe à l['’]eau|plus possible|pourvu|malheureusement|regret\p{L}*|bonne continuation/u,
  // Dutch
  /annuler\p{L}*|geannuleerd|afzeg\p{L}*|afgezegd|verplaats\p{L}*|verzet\p{L}*|verschuiv\p{L}*/u,
  /verschoven|vervalt|lukt (?:toch )?niet|niet lukken|gaat niet door|ingevuld|helaas|veel succes/u,
  // Spanish
  /cancel(?:ar|ad[oa]|amos)|aplaz\p{L}*|mover|pasar|cambi(?:ar|o|ado)|retras\p{L}*|adelantar/u,
  /cubiert[oa]|lament\p{L}*|desafortunadamente|mucha suerte|no (?:puedo|podré|podemos|podrá)|imposible/u,
  // Italian
  /purtroppo|ci dispiace|annull\p{L}*|disd(?:ire|etto|etta)|spost(?:are|iamo|ato|ata|arlo)|rinvi(?:are|ato|ata)|non (?:posso|riesco|possiamo)/u,
)

// What may stand between the verb and when: "push Tuesday's interview back to".
const mv =
  '(?:move|push|(?<!(?:trial|day|night|paid|first|evening|taster|a|the|your) )shift|reschedule|postpone|bring|put|swap|change|delay)'
export const asked = new RegExp(
  `(?<!\\p{L})(?:(?:have|need|like|want|going|able|possible|forced|hoping|had) to|could we|can we|(?:would|could) (?:you|it be possible)[^.?]{0,30}|(?:we|i)(?:['’](?:ll|d)| will| would)(?: have to| need to| like to)?|might we|let(?:['’]s| us)) ${mv}(?!\\p{L})(?! (?:\\p{L}+ )?(?:in (?:for|to)|forward|ahead|along|onto|on to|to the (?:next|final|second)))[^.?!]{0,60}?(?:interview|call|chat|meeting|conversation|appointment|slot|session|screen|monday|tuesday|wednesday|thursday|friday|today|tomorrow|\\bit\\b|back|forward|(?<=\\s)to\\s)`,
  'iu',
)

export const askedElsewhere = says(
  // German
  /(?:können|könnten|müssen|müssten|wollen|möchten|würde[n]?|lass(?:en sie)? uns|muss|kann)(?!\p{L})[^?!]{0,120}?(?:verschieben|schieben|verlegen|vorziehen|verschoben|umlegen|tauschen)/u,
  // French
  /(?:pourrions|pouvons|pourriez|devons|dois|souhaiterions|serait-il possible|faudrait|est-il possible|propos(?:e|ent|ons|er) de)[^?!]{0,80}?(?:décaler|déplacer|reporter|repousser|avancer)/u,
  // Dutch
  /(?:kunnen|zouden|moeten|willen|kan|moet)(?!\p{L})[^?!]{0,100}?(?:verplaatsen|verzetten|verschuiven|opschuiven|naar voren halen)/u,
  // Italian
  /(?:dobbiamo|devo|possiamo|potremmo|vorremmo|vorrei|abbiamo dovuto|è stat[oa]|sarebbe possibile)[^?!.]{0,80}?(?:spost(?:ar\p{L}*|at[oa])|rinvi(?:ar\p{L}*|at[oa])|posticip\p{L}*|anticip(?:ar\p{L}*|at[oa])|rimand(?:ar\p{L}*|at[oa]))/u,
  // Spanish
  /(?:podemos|podríamos|bien si|tenemos que|debemos|tengo que|es posible|sería posible|necesito|necesitamos)[^?!]{0,80}?(?:mover|movemos|cambiar|cambiamos|aplazar|retrasar|adelantar|pasar|pasamos)/u,
)

export const calledOff = says(
  // English
  /(?:have|had|need|forced|obliged|afraid)[^.?!]{0,30}? (?:to cancel|call(?:ed)? off|cancelled)/u,
  /(?:not|won['’]t|cannot|can['’]t) (?:be able to )?(?:go ahead|take place|proceed with (?:the|your) interview)/u,
  // French
  /(?:regret|devoir|dois|devons|contraint\p{L}*|obligé\p{L}*)[^.?!]{0,40}? annuler|annulons/u,
  /n['’]aura (?:malheureusement )?pas lieu/u,
  // German
  /(?:absagen|abgesagt werden|ausfallen|findet (?:leider )?nicht statt)/u,
  // Dutch
  /(?:afzeggen|annuleren|vervalt|gaat niet door)/u,
  // Spanish
  /(?:cancelar|anular|suspender)(?:la|lo)?/u,
)

/** Words of another day, where a line names two. */
export const otherDay = says(
  // English
  /postpon\p{L}*|reschedul\p{L}*|push(?:ed|ing)?|mov(?:e|ed|ing)(?! (?:fast|quickly|forward|ahead|on))|(?<!(?:trial|day|night|paid|first|evening|a|the|your) )shift(?:ed|ing)?|swap(?:ped)?/u,
  /bring forward|instead|rather than|later|earlier/u,
  // German
  /verschieb\p{L}*|verschoben|verleg\p{L}*|schieb\p{L}*|umleg\p{L}*|vor(?:ge)?zogen|stattdessen/u,
  /statt|anstatt|später|früher/u,
  // French
  /report(?:er|é|ée|ons)|décal\p{L}*|déplac\p{L}*|repouss\p{L}*|avanc(?:er|é|ée)|plutôt|au lieu/u,
  /plus tard|plus tôt/u,
  // Dutch
  /verplaats\p{L}*|verzet\p{L}*|verschuiv\p{L}*|verschoven|in plaats van|eerder/u,
  // Spanish
  /aplaz\p{L}*|mover|pasar|cambi(?:ar|o|ado)|retras\p{L}*|adelantar|en lugar|en vez|más tarde/u,
  /posponer/u,
)

/** "Half four instead of two": one hour in the place of another, in so many words. */
export const hourForHour =
  /(?<!\p{L})(?:rather than|instead of|statt|anstatt|au lieu d[ue]|in plaats van|ipv|i\.p\.v\.|en (?:lugar|vez) de)\s+(?:at |um |om |à |(?:a )?las? )?(?:\d{1,2}(?:[:.h]\d\d)?(?!\s?(?:min|hour|stund|uur lang))|een|twee|drie|vier|vijf|one|two|three|four|five|eins|zwei|drei|fünf|une|deux|trois|quatre|dos|tres|cuatro)(?!\p{L})/iu

/** One hour in the place of another. */
export const ratherThan = says(
  // English
  /rather than|instead(?: of)?/u,
  // German
  /statt|anstatt|stattdessen/u,
  // French
  /au lieu d[ue]|plutôt (?:que|qu['’])/u,
  // Dutch
  /in plaats van|ipv|i\.p\.v\./u,
  // Spanish
  /en (?:lugar|vez) de/u,
)
