// What a title says of a talk, in words that are neither a job nor a firm. Each list is of one kind.

/** The talk itself. */
const talks = [
  '(?:job |phone |video |telephone |telephonic |group |one-to-one |1:1 |online |virtual |onsite |on-site |in-person |technical |final |panel |initial |introductory |intro |screening |recruiter |hiring manager |hr |competency |case |coding |loop |face-to-face )*(?:interview(?:s|ing)?|interview loop|phone ?screen(?:ing)?|screen(?:ing)?|call|chat|conversation|meeting|discussion|catch[- ]?up|panel|assessment (?:centre|center|day)|trial (?:day|shift)|onsite|super ?day|talk|intro(?:duction)?|deep[- ]dive|(?:portfolio |take-home )review|(?:case |portfolio )?presentation|case study|working session|whiteboard(?:ing)?(?: session)?|pairing(?: session)?|live coding|(?:culture|team) (?:add|fit)|values (?:interview|chat)|meet the team)',
  '(?:telefonische[rsn]? |persönliche[rsn]? |kurze[rsn]? |virtuelle[rsn]? )?(?:telefon|video|teams|zoom|auswahl|vorstellungs|bewerbungs|kennenlern|erst|zweit|fach|online|folge|probe)?-?(?:gespräch|interview|termin)(?:s|e|en|stermin)?|vorstellungstermin\\p{L}*|kennenlernen|telefonat|hospitation|schnuppertag|probe(?:tag|arbeiten)|telefoninterview|interviewtermin|gesprächstermin',
  "entretien(?:s)?(?: d[’']embauche| téléphonique| technique| vidéo| individuel| collectif| physique| RH| en visio(?:conférence)?)?|échange|rendez-vous|rdv|visio|convocation|journée d[’']essai",
  '(?:telefonische? |online |digitale |tweede |eerste )?(?:sollicitatie|kennismakings|arbeidsvoorwaarden|teams|zoom|video|telefoon|vervolg|selectie)?-?gesprek(?:ken)?|(?:telefonische |online |digitale )?kennismaking|kennismaken|proefdag|meeloopdag|afspraak',
  'entrevista(?:s)?(?: de selección| con (?:el )?cliente| personal| telefónica| técnica| de trabajo| online| por videollamada| grupal)?|llamada|videollamada|reunión|cita',
  'colloquio(?: conoscitivo| tecnico| di selezione| di lavoro| individuale| online)?|incontro|entrevista de emprego',
]
/** What is done with it. */
const news = [
  "confirm(?:ed|ation|ing)?|invit(?:ation|e|ed|ing)|schedul(?:ed|e|ing)|re-?schedul(?:ed|e|ing)|book(?:ed|ing)|updat(?:ed|e)|details?|reminder|request|availability|new time|new date|change(?:d)?|moved?|cancell?(?:ed|ation)|accepted|next steps?|follow(?:ing)?[- ]?up|information|info|arrangements?|offer|feedback|outcome|decision|proposal|agenda|progress|status|event|date|time|shortlist(?:ed|ing)?|congratulations|great news|good news|thank you|you[’']re (?:all set|confirmed|invited)|final date chosen|save the date|proposed times?",
  'einladung|eingangsbestätigung|zwischenbescheid|zwischenstand|entscheidung|uhrzeit|zeit|datum|bestätigung|terminbestätigung|terminvorschlag|terminänderung|terminverschiebung|verschiebung|absage|zusage|erinnerung|rückmeldung|eingangsbestätigung|vorschlag|verschoben|abgesagt|bestätigt|storniert|verlegt|entfällt|neuer?',
  "confirmation|accusé de réception|convocation|petite?|horaire|d[’']horaire|invitation|rappel|report|annulation|modification|changement|proposition|suite|réponse|retour",
  'uitnodiging|tijd|tijdstip|datum|bevestiging|herinnering|wijziging|afzegging|annulering|verplaatst|verzet|voorstel|reactie|geannuleerd|afgezegd|bevestigd|gewijzigd',
  'invitación|siguientes? pasos?|próximos? pasos?|hora|fecha|día|convocatoria|confirmación|recordatorio|cambio|cancelación|propuesta|proceso de selección|respuesta|novedades|cancelad[oa]s?|confirmad[oa]s?|reprogramad[oa]s?|aplazad[oa]s?',
  'invito|annuncio|risposta|conferma|promemoria|convocazione',
]
/** What a job is called besides its name. */
const jobs = [
  'role|position|job|vacancy|opening|opportunity|post|application|applicant|candidacy|programme',
  'stelle|anzeige|position|rolle|bewerbung|stellenangebot|ausschreibung|stellenausschreibung|funktion',
  'poste|offre|annonce|candidature|fonction|mission|rdv agence',
  'functie|vacature|sollicitatie|rol|baan',
  'puesto|búsqueda|proceso de selección|plaza|vacante|posición|cargo|candidatura|oferta',
  'posizione|ruolo|candidatura',
]
/** Which of several. */
const rounds =
  '(?:first|second|third|final|last|next|1st|2nd|3rd|4th|initial|another|new|erste[rsn]?|zweite[rsn]?|dritte[rsn]?|letzte[rsn]?|nächste[rsn]?|neue[rsn]?|premier|première|deuxième|second|dernier|dernière|prochain|prochaine|nouveau|nouvelle|eerste|tweede|derde|laatste|volgende|nieuwe|primera?|segunda?|última?|próxima?|nueva|primo|secondo)'
const stages =
  'round|stage|part|step|runde|phase|teil|tour|étape|ronde|fase|stap|etapa|turno|\\d{1,3}[- ]?(?:mins?|minutes?|minuten|min)|30min|\\d(?:st|nd|rd|th|\\.|er|ère|[eºª])'
const little =
  "next week|nächste(?:r|n)? woche|la semaine prochaine|volgende week|spontan(?:e|ea|ée?|bewerbung)?|initiativ\\p{L}*|speculative|unsolicited|your|the|our|an?|my|this|of|to|re|on|is|in|are|and|has|have|been|was|be|you|us|we|ihre?[rnms]?|dein(?:e[rnms]?)?|unsere?[rnms]?|auf|der|die|das|den|dem|des|ein(?:e[rnms]?)?|von|zu[mr]?|und|wurde|ist|votre|ton|ta|notre|nos|vos|le|la|les|l[’']|d[’']|un|une|du|de|des|au|aux|d[’']|à|a|et|est|été|uw|jouw|je|ons|onze|het|een|tot|is|aan|en|tu|su|nuestr[oa]|el|los|las|una|del|al|y|il|lo|gli|di|per|un|suo|tua|sua|e|via|zoom|teams|google meet|microsoft teams|video|online|phone|remote|virtual|by|per telefon|invite|hi|hello|hallo|status"

const edge = (list: readonly string[]) => `(?:${list.join('|')})`
const words = edge([...talks, ...news, ...jobs, `${rounds}(?: (?:${stages}))?`, stages, little])
const ahead = new RegExp(`^(?:${words})(?![\\p{L}\\d'’&/])[\\s,:!?.-]*`, 'iu')
const behind = new RegExp(`(?:^|[\\s,:-]+)(?:${words})[\\s!?.]*$`, 'iu')

const aboutJob = new RegExp(`(?<!\\p{L})(?:${edge(jobs)})(?!\\p{L})`, 'iu')
const aboutTalk = new RegExp(`(?<!\\p{L})(?:${edge(talks)})(?!\\p{L})`, 'iu')

/** "Your interview for the Data Analyst role" is "Data Analyst" when all that is about the talk is off its ends. */
export function withoutTalk(piece: string): { text: string; ofJob: boolean; ofTalk: boolean } {
  let text = piece.trim()
  let off = ''
  for (let turn = 0; turn < 12; turn++) {
    const next = text
      .replace(/^[\s"“„«'(:,.!¡¿-]+|[\s"”“»')(:,.!?-]+$/gu, '')
      .replace(/^[ldLD]['’](?=\p{L})/u, '')
    const one = next.replace(ahead, '')
    const both = one.replace(behind, '').trim()
    off += ` ${next.slice(0, next.length - one.length)} ${one.slice(both.length)}`
    if (both === text) break
    text = both
  }
  return { text, ofJob: aboutJob.test(off), ofTalk: aboutTalk.test(off) }
}
