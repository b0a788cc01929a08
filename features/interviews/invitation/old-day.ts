import type { ArrivalFacts, DateMention } from './arrival-facts'

/** "I can't make Friday at nine": a sentence that says no names the old hour. */
const saysNo =
  /(?<!\p{L})(?:not|can['’]?t|cannot|won['’]t|wont|don['’]?t work|doesn['’]?t work|unable|no longer|nicht|kein\p{L}*|niet|geen|ne (?:\p{L}+ ){1,3}(?:pas|plus)|n['’]\p{L}+ (?:pas|plus)|no (?:puedo|podr\p{L}+|me es|va a)|non (?:posso|potr\p{L}+|riesc\p{L}+))(?!\p{L})/iu
/** Another day in the same sentence is the new one. */
const saysInstead =
  /(?<!\p{L})(?:instead|stattdessen|verlegen|verschieben|shift|move|push|resched\p{L}*|plutôt|décaler|reporter|verplaatsen|verzetten|verschuiven|opschuiven|mover|pasar|cambiar|spostare)(?!\p{L})/iu
/** The day at this place of a line is one that the sentence says no to. */
export function isOff(line: string, at: number): boolean {
  const ends = [...line.matchAll(/(?<=\p{L}{3}|\d\.?|\))[.!?]\s+(?=[\p{Lu}¿¡])/gu)].map(
    ({ index }) => index + 1,
  )
  const from = ends.findLast(end => end <= at) ?? 0
  const sentence = line.slice(
    from,
    ends.find(end => end > at),
  )
  return saysNo.test(sentence) && !saysInstead.test(sentence)
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
