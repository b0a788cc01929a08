// What stands beside a day or an hour, and says whether a talk is then: a deadline, an old time, a door that opens.

export const deadline =
  /(?:(?<!\p{L})(?:by|before|until|bis(?: zum)?|spätestens|avant(?: le)?|d['’]ici|jusqu['’]au|vóór|voor|uiterlijk|antes del?|hasta(?: el)?|entro(?: il)?|deadline|expires?(?: on)?|valid until|closes?|no later than|confirm by|reply by|respond by|since|applied(?: on)?|application (?:of|from)|posted(?: on)?|dated|starting date|start date|von)\s*:?\s*)$/iu
/** Until when something is to be done: no talk is then. */
export const dueWords =
  /(?<!\p{L})(?:by|before|until|bis(?: zum| spätestens(?: zum)?)?|spätestens(?: am| bis)?|avant(?: le)?|d['’]ici(?: le)?|jusqu['’]au|vóór|uiterlijk(?: op)?|antes del?|hasta(?: el)?|entro(?: e non oltre)?(?: il)?|deadline(?: is)?|no later than|expires?(?: on)?|closes?(?: on)?)\s*:?\s*(?:\d{1,2}(?:[:.h]\d\d)?\s?(?:a\.?m\.?|p\.?m\.?|uhr|uur|h|noon|midnight)?\s*,?\s*(?:on|am|le|op|el)?\s*|(?:noon|midday|lunch(?:time)?|close of (?:business|play)|cob|eod|end of (?:the )?day|mittag|midi|12 uur|mediodía)\s*,?\s*(?:on|am|le|op|el)?\s*)?$/iu
/** Up to the hour of a sentence: not where it is somebody who is to be there by then, and that is when a talk is. */
const sent =
  "(?:(?!(?<!\\p{L})(?:be (?:at|in|on|with|ready|here|there)|here|there(?! is| are|['’]s)|arriv\\p{L}*|reception|(?:dass|dat) [^,.!?]*$|soyez|serez|être|présente?s?|est(?:ar|ará|arás|é|és)|llegar\\p{L}*|essere|sarai?|sarà)(?!\\p{L}))[^.!?]){0,60}(?<!\\p{L})"
/** "Please send it by 12 noon": an hour until which something is to be done. */
export const dueHour = new RegExp(
  `(?<!\\p{L})(?:${[
    `(?:send|reply|confirm|return|upload|submit|respond|accept|complete|sign|let (?:me|us) (?:know|have)|get back|reach (?:me|us))(?!\\p{L})${sent}(?:by|before|no later than)`,
    `(?:schicken|senden|bestätigen|antworten|hochladen|reichen|melden)(?!\\p{L})${sent}(?:bis|vor|spätestens)(?: um)?`,
    `(?:envoyer|confirmer|répondre|retourner|transmettre|renvoyer)(?!\\p{L})${sent}(?:avant|d['’]ici|jusqu['’]à|au plus tard à)`,
    `(?:sturen|stuur|bevestigen|bevestig|reageren|reageer|uploaden|laten weten)(?!\\p{L})${sent}(?:vóór|voor|uiterlijk)(?: om)?`,
    `(?:enviar|envíe|envía|confirmar|responder|remitir)(?!\\p{L})${sent}(?:antes de|hasta)(?: las?)?`,
    `(?:inviare|confermare|rispondere|mandare)(?!\\p{L})${sent}entro(?: le)?`,
  ].join('|')})\\s*$`,
  'iu',
)
export const oldTime =
  /(?:(?<!\p{L})(?:previous(?:ly)?|original(?:ly)?|former(?:ly)?|old(?: time)?|was|from|instead of|no longer|bisher(?:iger)?|ursprünglich(?:er)?|statt(?: am)?|anstatt|alte[rn]?|bisherige[rn]?|ancien(?:ne)?|initialement|prévu(?:e)?|au lieu d[ue]|oude?|oorspronkelijk(?:e)?|in plaats van|anterior(?:mente)?|en lugar del?|vom|your|our|scheduled for|du|van|del|da(?:l|lle)?)(?:\s+(?:time|date|slot|termin|date|datum|tijd|hora|interview|call|meeting|gespräch|entretien|gesprek|entrevista|on|am|for|le|op|el|prevista?)){0,3}\s*:?\s*)$/iu
/** "3pm rather than 2pm" */
export const oldHour =
  /(?<!\p{L})(?:rather than|instead of|not|no longer|statt|anstatt|nicht|au lieu d[ue]|plutôt (?:que|qu['’])|in plaats van|niet|en (?:lugar|vez) de|no)\s*(?:at|um|à|om|a)?\s*(?:las?)?\s*$/iu
/** "We are closed between half past twelve and two": when a door opens. */
export const doorHour =
  /(?<!\p{L})(?:closed?|shut|open(?:s|ing)?|geschlossen|geöffnet|sprechstunde|fermée?s?|ouverte?s?|gesloten|open|cerrad[oa]s?|abiert[oa]s?|chius[oi]|apert[oi])\s*(?:from|at|until|between|von|ab|bis|de|à|entre|dès|van|vanaf|om|desde|a|dalle)?\s*(?:las?)?\s*$/iu
/** "à 11h comme prévu": that is what does not happen. */
export const asPlanned =
  /^\s*(?:uhr|uur|h)?\s*,?\s*(?:nicht )?(?:as planned|comme (?:prévu|convenu)|wie (?:geplant|vereinbart)|zoals (?:gepland|afgesproken)|como estaba previsto|come previsto)(?!\p{L})/iu
/** "Agence ouverte du lundi au vendredi 8h-12h" */
export const opens =
  /(?<!\p{L})(?:ouverte?s? (?:du|de|le|tous)|opening hours|öffnungszeiten|sprechzeiten|bürozeiten|openingstijden|horario de atención|orari(?: di apertura)?\s*:|du lundi au (?:vendredi|samedi)|mon(?:day)?\s?(?:-|–|to)\s?fri(?:day)?|mo(?:ntag)?\s?(?:-|–|bis)\s?fr(?:eitag)?|lun\s?[-–]\s?ven|ma\s?(?:-|–|t\/m)\s?vr)(?!\p{L})/iu
export const newTime =
  /(?:(?<!\p{L})(?:new(?: time| date| slot)?|now|to|moved to|neue[rn]?(?: termin)?|auf(?: den)?|nun|jetzt|nouvelle? (?:date|horaire|créneau)|au|désormais|nieuwe?(?: tijd| datum)?|naar|nu|nuev[ao](?: fecha| hora)?|ahora|al|para el|a|updated|instead|rescheduled (?:to|for))\s*:?\s*(?:on |is |am |le |op |el )?)$/iu

/** "When: …" */
export const whenLabel =
  /^\s*(?:\W{0,3}\s*)(?:when|date|time|wann|termin|datum|quand|wanneer|cuándo|fecha|date et heure|event date|starts?|beginn)[^:]{0,20}:/iu
