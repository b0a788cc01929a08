import type { ArrivalFacts, DateMention } from './arrival-facts'

/** "I can't make Friday at nine": a sentence that says no names the old hour. */
const saysNo =
  /(?<!\p{L})(?:not|can['’]?t|cannot|won['’]t|wont|don['’]?t work|doesn['’]?t work|unable|no longer|nicht|kein\p{L}*|niet|geen|ne (?:\p{L}+ ){1,3}(?:pas|plus)|n['’]\p{L}+ (?:pas|plus)|no (?:puedo|podr\p{L}+|me es|va a)|non (?:posso|potr\p{L}+|riesc\p{L}+))(?!\p{L})/iu
/** Another day in the same sentence is the new one. */
const saysInstead =
  /(?<!\p{L})(?:instead|stattdessen|verlegen|verschieben|shift|move|push|resched\p{L}*|plutôt|décaler|reporter|verplaatsen|verzetten|verschuiven|opschuiven|mover|pasar|cambiar|spostare)(?!\p{L})/iu
/** "… has to be moved": what stands before it is what it was, unless it says to where ("auf Freitag verlegt"). */
const moves =
  /(?<!\p{L})(?:moved?|reschedul\p{L}*|postponed?|pushed|shifted|brought forward|verschoben|verschieben|verlegt|verlegen|report[ée]\p{L}*|reporter|décal\p{L}+|déplac\p{L}+|verplaatst|verplaatsen|verzet|verzetten|verschoven|aplaza\p{L}+|movid[oa]|mover|spostat[oa]|spostare|rinviat[oa])(?!\p{L})/iu
const toWhere = /(?<!\p{L})(?:auf|naar)(?!\p{L})/iu

/** The day at this place of a line is the one that is given up. */
export function isGivenUp(line: string, at: number): boolean {
  const { sentence, from } = sentenceAt(line, at)
  const verb = moves.exec(sentence)?.index ?? -1
  return verb > at - from && !toWhere.test(sentence.slice(0, verb))
}

/** The day at this place of a line is one that the sentence says no to. */
export function isOff(line: string, at: number): boolean {
  const { sentence } = sentenceAt(line, at)
  return saysNo.test(sentence) && !saysInstead.test(sentence)
}

function sentenceAt(line: string, at: number): { sentence: string; from: number } {
  const ends = [...line.matchAll(/(?<=\p{L}{3}|\d\.?|\))[.!?]\s+(?=[\p{Lu}¿¡])/gu)].map(
    ({ index }) => index + 1,
  )
  const from = ends.findLast(end => end <= at) ?? 0
  const end = ends.find(end => end > at)
  return { sentence: line.slice(from, end), from }
}

/** "Wednesday at ten won't work. Could you come on Thursday at four?": an hour is given up, and another asked for. */
export function asksForAnother({ lines, mentions }: ArrivalFacts): boolean {
  const days = mentions.filter((mention): mention is DateMention => mention.is === 'date')
  const withHour = days.filter(({ line, end }) =>
    mentions.some(
      other => other.is === 'time' && other.line === line && other.at >= end && other.at - end < 20,
    ),
  )
  const isOld = ({ line, at }: DateMention) => isOff(lines[line] ?? '', at)
  return withHour.some(isOld) && withHour.some(day => !isOld(day))
}
