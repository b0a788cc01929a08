import type { ArrivalFacts, TimeMention } from './arrival-facts'
import type { ReadMoment } from './choose-moment'
import { type Evidence, seen } from './evidence'

/** Words of a choice: what stands in a list is then several slots, and no timetable. */
const choiceWords =
  /(?<!\p{L})(?:which (?:one|of|time|slot|day|would|works)|(?:any|either|one) of (?:these|the following|those)|(?:following|these|some|few|couple of) (?:times|slots|options|windows)|let (?:me|us) know (?:which|what)|choose|pick (?:a|one|whichever)|works? best|suits? (?:you )?best|your preference|preferred|options?:|would you prefer|terminvorschläge|zur auswahl|zur verfügung|welcher|auswählen|wählen sie|am besten passt|lequel|laquelle|créneaux|nous vous proposons|au choix|welk(?:e)? (?:moment|tijd|optie|datum)|voorkeur|keuze|beste uitkomt|cuál|opciones|mejor (?:te|le) (?:viene|va)|(?:le|te) viene mejor|prefiere[s]?)(?!\p{L})/iu

/** How long it takes: the range beside its start, what is said in words, the whole of a timetable; an hour is a guess. */
export function arrivalLength(
  { lines, lengths, mentions }: ArrivalFacts,
  moment: ReadMoment | null,
): { minutes: number; evidence: Evidence[] } {
  const times = mentions.filter(mention => mention.is === 'time')
  const day = timetable(lines, times, moment)
  if (day !== null) return { minutes: day, evidence: ['range', 'loose'] }
  const ends = endOf(lines, times, moment) ?? programme(lines, times, moment)
  if (ends !== null)
    return { minutes: ends, evidence: seen('label', 'sole', isLater(times, moment) && 'loose') }
  const said = lengths
    .filter(({ line, minutes }) => !isOfPart(lines[line] ?? '', minutes))
    .toSorted((a, b) => Math.abs(a.line - (moment?.line ?? 0)) - Math.abs(b.line - (moment?.line ?? 0)))
  const all = new Set(said.map(({ minutes }) => minutes))
  const ranged = moment?.lengthMinutes ?? null
  if (ranged !== null && ranged >= 10 && ranged <= 600)
    return {
      minutes: ranged,
      evidence: seen(
        'range',
        (ranged <= 240 || all.has(ranged)) && 'plain',
        // "1 pm - 2 pm", and "please plan for 45 minutes only"
        said.some(one => one.minutes !== ranged && takes.test(lines[one.line] ?? '')) && 'loose',
      ),
    }
  // "90 minutes, including a 10 minute presentation"
  const whole = Math.max(
    0,
    ...said.filter(({ line }) => line === said[0]?.line).map(({ minutes }) => minutes),
  )
  const near = said.some(({ line, minutes }) => minutes === whole && isOfTalk(line, lines, moment))
  if (!said[0]) return { minutes: 60, evidence: [] }
  return {
    minutes: whole,
    evidence: seen('text', near && whole >= 15 && 'plain', all.size === 1 && 'sole'),
  }
}

/** "08:45 Arrival" stands above: whoever wrote may count from there. */
const isLater = (times: readonly TimeMention[], moment: ReadMoment | null) =>
  moment !== null &&
  times.some(({ line, start }) => Math.abs(line - moment.line) <= 3 && start < startOf(moment))

const startOf = ({ startWall }: ReadMoment) => {
  const [hour = 0, minute = 0] = startWall.slice(11).split(':').map(Number)
  return hour * 60 + minute
}

const part =
  'lesson|presentation|task|test|exercise|tour|drive|walk|break|lunch|commute|notice|early|earlier|beforehand|before|in advance|late|away|lehrprobe|unterrichts\\p{L}*|präsentation|vorher|vor dem|früher|fußweg|aufgabe|séance|présentation|avant|à pied|exercice|proefles|les(?=\\s*(?:[.,;:)]|$))|presentatie|opdracht|vooraf|lopen|clase|presentación|prueba|antes|a pie|lezione|presentazione|prova|prima'
/** "40 minutes, Year 9", in a line of a lesson; "a 30 minute English lesson", "ten minutes' walk": no part is the whole. */
function isOfPart(line: string, minutes: number): boolean {
  const said = `(?<![\\d:.])${minutes}[\\s-]?(?:min|m(?!\\p{L}))\\p{L}*['’]?`
  const ofWhole = /(?<!\p{L})(?:includ\p{L}*|einschlie\p{L}*|inkl|y compris|inclu\p{L}*)(?!\p{L})/iu
  const behind = new RegExp(
    `${said}\\s+(?:(?!(?:interview|call|chat|conversation|meeting|entretien|gespräch|gesprek|before|avant|avec|dans|vor)(?!\\p{L}))\\p{L}+\\s+){0,3}(?:${part})(?!\\p{L})`,
    'iu',
  )
  const ahead = new RegExp(
    `(?<!\\p{L})(?:${part})(?:\\s[\\p{L}\\d]+){0,4}\\s*[:(–-]\\s*(?:ca\\.? |about )?${said}`,
    'iu',
  )
  return (behind.test(line) && !ofWhole.test(line)) || ahead.test(line)
}

const talkWords =
  /(?<!\p{L})(?:interview|call|chat|conversation|meeting|session|slot|gespräch|termin|dauer\p{L}*|entretien|échange|rendez-vous|durée|dur\p{L}+|gesprek|duur\p{L}*|entrevista|llamada|duraci\p{L}+|colloquio|duration|length|last|lasts|take|takes|allow|set aside|about|around|roughly)(?!\p{L})/iu
/** In a line that speaks of the talk, or beside when it is. */
const isOfTalk = (line: number, lines: readonly string[], moment: ReadMoment | null) =>
  (moment !== null && Math.abs(line - moment.line) <= 2) || talkWords.test(lines[line] ?? '')

const takes =
  /(?<!\p{L})(?:plan (?:for|on|in)|set aside|allow|last|take|duration|dauer|dauert|einplanen|durée|dure(?:ra)?|prévoir|duur|duurt|reken|duración|durar[áa]?|durata|durerà)(?!\p{L})/iu

const endLabel =
  /^[\s•*-]*(?:to|ends?(?: time)?|ende|endzeit|bis|until|finish(?:es)?|fin|einde?|eindtijd|tot|hasta|fine?|término)\s*:/iu

/** "The day will finish by 12.00" */
const ends =
  /(?<!\p{L})(?:(?:finish(?:es|ing)?|end(?:s|ing)?)(?: with you)?|conclud(?:e|es|ing)|be (?:over|done|finished|free|out(?: of (?:here|there))?)|endet|ende|fertig|termin(?:e|era|ée|a|ará)|fini(?:t|ra)|eindigt|klaar|acaba(?:rá)?|finaliza(?:rá)?)\s+(?:by|at|around|about|um|gegen|à|vers|om|rond|a las|sobre las)?\s*$/iu

/** "Start: 16:00" and "End: 16:30" on lines of their own. */
function endOf(
  lines: readonly string[],
  times: readonly TimeMention[],
  moment: ReadMoment | null,
): number | null {
  const [hour = 0, minute = 0] = moment?.startWall.slice(11).split(':').map(Number) ?? []
  const end = times.find(
    ({ line, at }) =>
      moment &&
      Math.abs(line - moment.line) < 16 &&
      (endLabel.test(lines[line] ?? '') ||
        // "11.20 Finish"
        /^\d{1,2}[.:]\d\d\s+(?:\| )?(?:finish|end|ende|fin|einde|fine)\s*$/iu.test(
          (lines[line] ?? '').trim(),
        ) ||
        ends.test((lines[line] ?? '').slice(Math.max(0, at - 40), at))),
  )
  const minutes = end ? end.start - hour * 60 - minute : 0
  return minutes >= 10 && minutes <= 600 ? minutes : null
}

/** From the first talk of a day to the end of its last: ranges line by line that follow each other. */
function timetable(
  lines: readonly string[],
  times: readonly TimeMention[],
  moment: ReadMoment | null,
): number | null {
  if (!moment || choiceWords.test(lines.join('\n').slice(0, 6000))) return null
  const start = startOf(moment)
  let end: number | null = null
  let count = 0
  let last = moment.line
  const seen = new Set<number>()
  for (const { line, at, start: from, until } of times) {
    // Beside a range the same one in another zone stands in brackets.
    if (
      seen.has(line) ||
      line < moment.line ||
      until === null ||
      /\([^)]*$/.test(lines[line]?.slice(0, at) ?? '')
    )
      continue
    if (end === null ? from !== start : from < end || from - end > 120) continue
    if (line - last > 6) break
    seen.add(line)
    last = line
    end = until
    count++
  }
  return count >= 2 && end !== null && end - start <= 600 ? end - start : null
}

/** "15:00 Close", "13.00  Finish (taxis can be booked)", "Ende gegen 16 Uhr": a row that ends the day. */
const closing =
  /^[\s•*|–-]*(?:(?:approximately|approx\.?|ca\.?|about)\s+)?(?:finish(?:es)?|close|end(?: of (?:the )?(?:day|interview|visit))?|depart(?:ure)?|conclu(?:sion|de)|ende|schluss|abschluss|verabschiedung|fin|clôture|einde?|afsluiting|fine|chiusura|cierre|final)(?!\p{L})/iu

/** Rows that each begin with an hour, later and later, from the first to the one that ends the day. */
function programme(
  lines: readonly string[],
  times: readonly TimeMention[],
  moment: ReadMoment | null,
): number | null {
  if (!moment || choiceWords.test(lines.join('\n').slice(0, 6000))) return null
  const rows = times.filter(({ line, at }) => at < 4 && line > moment.line - 2 && line < moment.line + 24)
  const sorted = rows.every(({ start }, at) => at === 0 || start >= (rows[at - 1]?.start ?? 0))
  const last = rows.findLast(({ line, end }) => closing.test((lines[line] ?? '').slice(end)))
  if (!sorted || rows.length < 3 || !last) return null
  const minutes = last.start - startOf(moment)
  return minutes >= 20 && minutes <= 600 ? minutes : null
}
