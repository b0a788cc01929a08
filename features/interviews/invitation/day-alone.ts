import type { ArrivalFacts, DateMention } from './arrival-facts'
import type { ReadMoment } from './choose-moment'
import { deadline, dueWords, opens, whenLabel } from './moment-signs'
import { says } from './says'
import { zoneOfWriter } from './zone-of-writer'

/** What a day is of: a talk, a visit, a trial. */
const ofTalk = says(
  /interview\w*|meet|meeting|call|chat|panel|assessment|trial|come (?:in|over|by)|see(?:ing)? (?:you|(?:\p{L}+ ){0,3}candidates)/u,
  /\p{L}*gespräch\p{L}*|termin|kennenlern\p{L}*|probearbeit\p{L}*|probetag|hospit\p{L}+|schnupper\p{L}*/u,
  /entretiens?|rendez-vous|rencontre\p{L}*|essai/u,
  /\p{L}*gesprek\p{L}*|afspraak|kennismak\p{L}*|proefdag/u,
  /entrevistas?|cita|reunión|prueba|colloqui\p{L}*|appuntamento|incontr\p{L}+/u,
)
/** Until or from then something else is done: an answer, a start. */
const ofElse = says(
  /let (?:you|me|us) know|hear from|get back|decid\p{L}+|decision|respond|reply|answer|submit|send|return|start(?:ing)? (?:date|on)|closing|applied|application (?:of|dated|from)|thank you for (?:coming|meeting|your)|spoke|met|last|opening hours/u,
  /melden (?:wir )?uns|bescheid|entscheid\p{L}+|rückmeldung (?:bis|zu)|vom|antworten|eintritt|bewerbungsschluss/u,
  /(?:reviendrons|tenir au courant|réponse|décision|retourner)/u,
  /(?:laten (?:wij |we )?(?:u|je)|hoor(?:t|en)?|beslis\p{L}+|reageer|terugkoppeling)/u,
  /(?:comunicaremos|respuesta|decisión|faremo sapere|risposta)/u,
)

const sentenceAround = (line: string, { at }: DateMention): string => {
  const before = line.slice(0, at).split(/(?<=\p{L}{3}[.!?])\s+(?=\p{Lu})/u)
  const behind = line.slice(at).split(/(?<=(?:\p{L}{3}|\d{2})[.!?])\s+(?=\p{Lu})/u)
  return `${before.at(-1) ?? ''} ${behind[0] ?? ''}`
}

/**
 * The day of a talk whose hour no word tells: "Interviews will be on Thursday 21 January, I will write with your time." The
 * first that a sentence, a form's line or the title says it of; never one that is over. Its hour is asked for.
 */
export function dayAlone(facts: ArrivalFacts, title: string, ownZone: string): ReadMoment | null {
  const isTitled = ofTalk.test(title)
  let best: { date: DateMention; day: string; score: number } | null = null
  for (const date of facts.mentions) {
    const [day] = date.is === 'date' ? date.days : []
    if (date.is !== 'date' || day === undefined || day < facts.sentOn) continue
    const line = facts.lines[date.line] ?? ''
    const before = line.slice(Math.max(0, date.at - 40), date.at)
    const said = sentenceAround(line, date)
    if (deadline.test(before) || dueWords.test(before) || opens.test(line) || ofElse.test(said)) continue
    const isForm = whenLabel.test(line) || /^[^:]{0,24}:\s*$/.test(line.slice(0, date.at))
    if (!isForm && !ofTalk.test(said)) continue
    const score =
      (isForm && (isTitled || ofTalk.test(said)) ? 3 : 0) + (ofTalk.test(said) ? 2 : 0) + (date.sure ? 1 : 0)
    if (!best || score > best.score) best = { date, day, score }
  }
  if (!best) return null
  const startWall = `${best.day}T09:00`
  return {
    startWall,
    asksForTime: true,
    zone: zoneOfWriter(facts.lines, facts.sentOffset, startWall, ownZone) ?? ownZone,
    ...{ zoneIsTold: false, lengthMinutes: null, line: best.date.line },
  }
}
