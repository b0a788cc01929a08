import { interviewWords, kindWords } from '../calendar/interview-words'

export const arrivalKinds = ['invitation', 'moved', 'cancelled', 'reply', 'other'] as const
export type ArrivalKind = (typeof arrivalKinds)[number]

const cancelledTitle =
  /^(?:\W{0,4}|(?:re|fwd?|wg|tr|rv)\s*:\s*)*(?:cancell?ed|cancell?ation|canceled event|abgesagt|absage(?! auf)|storniert|annul[ée]e?|annulation|geannuleerd|afgezegd|annulering|cancelad[oa]|cancelación|annullato)(?!\p{L})/iu
const cancelled =
  /(?<!\p{L})(?:(?:has|have|was|were|is|been)(?: now)?(?: been)? cancell?ed|(?:need|have|had|going|like|decided) to cancel (?:your|our|the|this|tomorrow|today|on)|must cancel|(?:we|i)(?:’|')?(?:re| are|m| am) cancell?ing|(?:wurde|wird|ist|musste|muss|müssen|mussten)(?: leider)?(?: \S+){0,6} (?:abgesagt|storniert|absagen|entfallen)|(?:sagen|sage)(?: \S+){0,6} ab(?!\p{L})|entfällt|(?:a été|est|sommes (?:contraints|obligés)[^.]{0,40}|devons|doit être|dois) (?:malheureusement )?annul(?:é|ée|er)|(?:is|wordt|moeten|moet)(?: \S+){0,6} (?:geannuleerd|annuleren|afzeggen)|gaat (?:helaas )?niet door|(?:ha sido|queda|está|tenemos que|debemos|hemos tenido que) cancel(?:ad[oa]|ar)|won['’]t be (?:going ahead|taking place)|no longer (?:going ahead|taking place))(?!\p{L})/iu
const movedTitle =
  /^(?:\W{0,4}|(?:re|fwd?|wg|tr|rv)\s*:\s*)*(?:updated(?: invitation| event)?|rescheduled|moved|new time|new date|time change|change of time|verschoben|terminänderung|terminverschiebung|neuer termin|aktualisiert\p{L}*|report[ée]e?|report de|changement|nouvelle (?:date|heure)|modification|verplaatst|verzet|gewijzigd|nieuwe (?:tijd|datum)|reprogramad[oa]|cambio de (?:hora|fecha)|actualizad[oa])(?!\p{L})/iu
const moved =
  /(?<!\p{L})(?:(?:has|have|was|been|is|were)(?: now)?(?: been)? (?:rescheduled|moved|changed|updated|pushed (?:back|out))|(?:need|have|had|like|possible|able)(?: to| for us to)? (?:move|reschedule|push|shift) (?:your|our|the|this|tomorrow|today|it)|(?:we|i)(?:’|')?ve (?:moved|rescheduled|pushed|shifted)|could we (?:move|reschedule|push|shift)|can we (?:move|reschedule|push|shift)|new (?:date|time|slot)(?: and time)?(?: is| will be|:)|(?:wurde|wird|haben|müssen|muss|möchten|musste)(?: \S+){0,8} (?:verschoben|verschieben|verlegt|verlegen)|neuer termin(?: ist)?|neue uhrzeit|(?:a été|est|devons|dû|doit être|pouvons|avons) (?:déplacé|reporté|décalé|déplacer|reporter|décaler|avancé)e?|nouvelle date|nouvel horaire|nouveau créneau|(?:is|wordt|hebben|moeten|moet)(?: \S+){0,8} (?:verplaatst|verzet|verplaatsen|verzetten|verschoven)|nieuwe (?:datum|tijd|afspraak)|(?:ha sido|se ha|hemos|tenemos que|debemos|necesitamos) (?:reprogramad[oa]|movid[oa]|cambiad[oa]|aplazad[oa]|reprogramar|mover|cambiar|aplazar)|nueva (?:fecha|hora))(?!\p{L})/iu
// The small print of every scheduling page.
const smallPrint =
  /(?:need to|want to|would like to|if you|wish to|please let|to make changes|can(?:no|['’])t make|click|hier|klicken|cliquez|besoin de|klik|wilt u|haga clic|si necesita|¿|möchten sie|falls|si vous|mocht|https?:)/iu
const talk =
  /(?<!\p{L})(?:call|chat|conversation|meeting|meet|speak|talk|conversation|gespräch|termin|telefonat|kennenlernen|entretien|échange|rendez-vous|gesprek|afspraak|kennismaking|entrevista|llamada|reunión|colloquio|zoom|teams|google meet|webex|intro|screen|assessment|on-?site|panel|catch up|coffee)(?!\p{L})/iu
const answered =
  /(?<!\p{L})(?:application|applied|candidacy|candidature|bewerbung|sollicitatie|solicitud|candidatura|next steps?|nächste[nr]? schritte?|prochaines? étapes?|volgende stap(?:pen)?|próximos pasos|feedback|rückmeldung|retour|terugkoppeling|offer|angebot|unfortunately|leider|malheureusement|helaas|lamentablemente|lamentamos|(?:thank you|thanks) for (?:your (?:time|interest|application|patience|reply|message)|taking|coming|meeting|getting)|availability|available|verfügbar|disponib\p{L}+|beschikbaar\p{L}*|interview|role|position)(?!\p{L})/iu

/** What has arrived: by its title first, then by its first lines. `hasMoment`: a day and a time were found. */
export function arrivalKind(
  title: string,
  lines: readonly string[],
  hasMoment: boolean,
): { kind: ArrivalKind; sure: boolean } {
  const own = lines.filter(line => line.trim()).slice(0, 25)
  const sentences = own.flatMap(line => line.split(/(?<=[.!?])\s+/)).filter(line => !smallPrint.test(line))
  if (cancelledTitle.test(title)) return { kind: 'cancelled', sure: true }
  const isCancelled = sentences.some(line => cancelled.test(line))
  const isMoved = movedTitle.test(title) || sentences.some(line => moved.test(line))
  if (isMoved && hasMoment) return { kind: 'moved', sure: !isCancelled }
  if (isCancelled) return { kind: 'cancelled', sure: sentences.findIndex(line => cancelled.test(line)) < 6 }
  const all = [title, ...own].join('\n')
  const isInterview = all.search(interviewWords) >= 0 || kindWords.some(([, words]) => all.search(words) >= 0)
  if (hasMoment && (isInterview || talk.test(all))) return { kind: 'invitation', sure: isInterview }
  if (isMoved) return { kind: 'reply', sure: false }
  if (isInterview || answered.test(all)) return { kind: 'reply', sure: isInterview && answered.test(all) }
  return { kind: 'other', sure: false }
}
