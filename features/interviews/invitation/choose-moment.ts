import type { ArrivalFacts, DateMention, TimeMention } from './arrival-facts'
import { type Evidence, seen } from './evidence'
import { inHalf } from './half-of-day'
import {
  asPlanned,
  deadline,
  doorHour,
  dueHour,
  dueWords,
  newTime,
  oldHour,
  oldTime,
  opens,
  whenLabel,
} from './moment-signs'
import { isGivenUp, isOff } from './old-day'
import { zoneOfLanguage, zoneOfWriter } from './zone-of-writer'
import { isOffsetOf, type SaidZone, zoneIn, zoneOfLabel } from './zone-words'

export interface ReadMoment {
  startWall: string
  /** Only the day is told: 09:00 stands in `startWall`, and means nothing. */
  asksForTime?: true
  zone: string
  zoneIsTold: boolean
  lengthMinutes: number | null
  line: number
}

interface Candidate {
  date: DateMention
  time: TimeMention | null
  score: number
}

export interface ChosenMoment {
  moment: ReadMoment
  /** Others that it may be, likeliest first. */
  alternatives: ReadMoment[]
  /** Those of them that are written too, and no other reading of this one. */
  others: ReadMoment[]
  evidence: Record<'date' | 'time' | 'zone', Evidence[]>
}

const wallOf = (day: string, minutes: number) =>
  `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** When it is: of all days and times in the text the one that is meant, and what else it may be. Null without a day. */
export function chooseMoment(facts: ArrivalFacts, ownZone: string, isMoved: boolean): ChosenMoment | null {
  const candidates = pairs(facts, isMoved).sort((a, b) => b.score - a.score)
  const best = candidates.find(candidate => candidate.time) ?? null
  if (!best?.time) return null
  const made = (date: string, minutes: number, from: Candidate): ReadMoment => {
    const wall = wallOf(date, minutes)
    const said = zoneSaid(facts, from, wall, ownZone)
    const { until, start } = from.time as TimeMention
    return {
      startWall: wall,
      zone: said?.zone ?? zoneOfWriter(facts.lines, facts.sentOffset, wall, ownZone) ?? ownZone,
      zoneIsTold: said !== null,
      lengthMinutes: until === null ? null : until - start,
      line: from.date.line,
    }
  }
  best.time = inHalf(facts, best.time)
  const [day = ''] = best.date.days
  // Where another day is the old one, "from … to" is how long it lasts.
  const hasOldDay = candidates.some(({ date }) => date.days[0] !== day && date.days[0])
  const later = isMoved && !hasOldDay ? newHour(facts, best) : null
  if (later !== null)
    best.time = { ...best.time, start: later, other: best.time.start, until: null, sure: false }
  const moment = made(day, best.time.start, best)
  const said = zoneSaid(facts, best, moment.startWall, ownZone)
  const written = candidates
    .filter(({ time, score }) => time && score > best.score - 4)
    .map(other => made(other.date.days[0] ?? day, other.time?.start ?? 0, other))
  const alternatives = [
    ...best.date.days.slice(1).map(other => made(other, best.time?.start ?? 0, best)),
    ...(best.time.other === null ? [] : [made(day, best.time.other, best)]),
    ...written,
  ].filter((one, at, all) => !isOne(one, moment) && all.findIndex(other => isOne(one, other)) === at)
  const { line, at, end, second } = best.time
  const isLabelled = whenLabel.test(facts.lines[best.date.line] ?? '')
  // Of what is moved the old hour is named too, and said to be old.
  const isRival = ({ time, date, score }: Candidate) =>
    time !== null &&
    wallOf(date.days[0] ?? '', time.start) !== moment.startWall &&
    score > best.score - (isLabelled ? 2 : 4)
  const sole = !candidates.some(isRival) && 'sole'
  const past = day < facts.sentOn && 'past'
  // "moved from four to six" and "moved, from four to six" are written alike.
  const isTwo = isMoved && second !== null && !/[-–—]/.test((facts.lines[line] ?? '').slice(at, end))
  const isOther =
    isMoved && facts.mentions.some(other => other.is === 'time' && other.line === line && other.at !== at)
  // On the day's line, or on the one line below it that has an hour.
  const isBeside =
    line === best.date.line ||
    (line > best.date.line &&
      line - best.date.line <= 2 &&
      !facts.mentions.some(
        other =>
          other.is === 'time' &&
          other.line > best.date.line &&
          other.line <= best.date.line + 4 &&
          other.start !== best.time?.start &&
          !(best.time?.until !== null && other.start === best.time?.until),
      ))
  const isOwn = isOwnClock(facts, moment.startWall, ownZone)
  const evidence = {
    date: seen(best.date.sure && 'plain', sole, past),
    time: seen(best.time.sure && isBeside && 'plain', sole, past, (isTwo || isOther) && 'loose'),
    zone: seen(said && 'text', said?.sure && 'plain', !said && isOwn && 'clock', sole, past),
  }
  const others = alternatives.filter(other => written.includes(other)).slice(0, 9)
  return { moment, alternatives: alternatives.slice(0, 9), others, evidence }
}

/** "10:00 London time or 10:00 New York time" are two, where both are told. */
const isOne = (one: ReadMoment, two: ReadMoment) =>
  one.startWall === two.startWall && !(one.zone !== two.zone && one.zoneIsTold && two.zoneIsTold)

/**
 * No zone is told, and whoever wrote keeps the reader's clock. Many a mail server writes UTC whatever its clock: that
 * says nothing.
 */
const isOwnClock = ({ sentOffset, lines }: ArrivalFacts, wall: string, ownZone: string) =>
  sentOffset !== null &&
  sentOffset !== 0 &&
  isOffsetOf(sentOffset, wall, ownZone) &&
  !lines.some(line => zoneIn(line.slice(0, 300), wall, ownZone))

/** "from eleven to nine": of two hours the second is the new one, where something is moved. */
function newHour({ lines }: ArrivalFacts, { time, date }: Candidate): number | null {
  if (!time || time.second === null || time.line !== date.line) return null
  const before = (lines[time.line] ?? '').slice(0, time.at)
  return /(?<!\p{L})(?:from|de|von|van|du|des)(?:\s+(?:las?|les?|um))?\s*$/iu.test(before)
    ? time.second
    : null
}

/** Each day with the time that stands beside or below it. */
function pairs({ mentions, lines, sentOn }: ArrivalFacts, isMoved: boolean): Candidate[] {
  const found: Candidate[] = []
  const dates = mentions.filter(mention => mention.is === 'date')
  const times = mentions.filter(
    (mention): mention is TimeMention =>
      mention.is === 'time' &&
      !dueHour.test((lines[mention.line] ?? '').slice(Math.max(0, mention.at - 120), mention.at)),
  )
  for (const date of dates) {
    const line = lines[date.line] ?? ''
    // "müssen wir verschieben auf", and the day below it
    const above = line.slice(0, date.at).trim() ? '' : lines.slice(0, date.line).findLast(text => text.trim())
    const before = `${above ? `${above.slice(-40)} ` : ''}${line.slice(Math.max(0, date.at - 40), date.at)}`
    const isLate = deadline.test(before)
    if ((dueWords.test(before) && dates.length > 0) || opens.test(line)) continue
    const nextDate = dates.find(other => other.line === date.line && other.at > date.at)
    const here = times.filter(({ line }) => line === date.line)
    // Several times behind one day are several slots.
    const behind = here.filter(({ at }) => at >= date.end && at < (nextDate?.at ?? Number.POSITIVE_INFINITY))
    const ahead = here.filter(
      ({ at, end }) =>
        at < date.at &&
        !dates.some(other => other.line === date.line && other.at > end && other.at < date.at),
    )
    const now = (all: readonly TimeMention[]) => {
      const left = all.filter(({ at, end }) => {
        const said = line.slice(Math.max(0, at - 30), at)
        return !oldHour.test(said) && !doorHour.test(said) && !asPlanned.test(line.slice(end, end + 40))
      })
      // "You will be seen at 3.15pm instead of 2.15pm", and in the same sentence why.
      const told = left.filter(({ end }) => inPlaceOf.test(line.slice(end, end + 30)))
      return told.length > 0 ? told : left.length > 0 ? left : all
    }
    // "at 5.15pm on Wednesday. The door is locked at 5.30.": what stands right before a day belongs to it.
    const [first] = behind
    const isOfNext = first !== undefined && nextSentence.test(line.slice(date.end - 1, first.at))
    const right = isOfNext ? ahead.filter(({ end }) => joinsDay.test(line.slice(end, date.at))).slice(-1) : []
    // "at 3.30 tomorrow instead of half two": what stands behind is the old hour.
    const isOldBehind =
      ahead.length > 0 &&
      behind.length > 0 &&
      behind.every(({ at }) => oldHour.test(line.slice(Math.max(0, at - 30), at)))
    const beside =
      right.length > 0 ? right : behind.length > 0 && !isOldBehind ? now(behind) : now(ahead).slice(-1)
    const near = beside.length > 0 ? beside : nearTimes(date, dates, times, lines)
    const told = (near[0]?.line ?? date.line) === date.line
    const score =
      (date.days[0] && date.days[0] < sentOn ? -6 : 0) +
      (isLate ? -6 : 0) +
      (isMoved && isNoLonger(before, line, date) ? -5 : 0) +
      (isMoved && newTime.test(before) ? 3 : 0) +
      (told ? 1 : 0) +
      (whenLabel.test(line) ? 3 : 0)
    if (near.length === 0) found.push({ date, time: null, score })
    for (const time of near) found.push({ date, time, score: score + (time.until === null ? 0 : 0.5) })
  }
  return found
}

const isNoLonger = (before: string, line: string, date: DateMention) =>
  isOld(before, line, date) || isOff(line, date.at) || (!newTime.test(before) && isGivenUp(line, date.at))

const isOld = (before: string, line: string, date: DateMention) =>
  oldTime.test(before) && !newTime.test(before)
    ? true
    : /^[\s*~-]*(?:previous|original|old|former|was|bisher|alt|ancien|oude|anterior)/iu.test(line) &&
      date.at < 60

const inPlaceOf =
  /^\s*(?:uhr|uur|h)?\s*,?\s*(?:\()?(?:instead of|rather than|and not|statt|anstatt|und nicht|au lieu d[ue']|et non|in plaats van|en niet|en (?:lugar|vez) de|invece (?:di|delle|che)|anziché)(?!\p{L})/iu
const nextSentence = /[.!?]\s+\p{Lu}/u
const joinsDay = /^\s*(?:uhr|uur|h)?\s*,?\s*(?:on|am|le|op|el|il)?\s*$/iu

const arrives =
  /(?<!\p{L})(?:arrive|arrival|sign(?:ing)?[- ]in|registration|check-?in|ankunft|ankommen|aankomst|ontvangst|arrivée|llegada|recepción)(?!\p{L})/iu

const finishes =
  /^[\s•*-]*(?:finish(?:es)?|ends?|end time|until|ende|bis|fin|einde?|tot|hasta|fine)(?!\p{L})/iu

/** A time on one of the next lines, or the line above, that has no day of its own. */
function nearTimes(
  date: DateMention,
  dates: readonly DateMention[],
  times: readonly TimeMention[],
  lines: readonly string[],
): TimeMention[] {
  let seen = 0
  for (let line = date.line + 1; line < lines.length && seen < 4; line++) {
    if (!lines[line]?.trim()) continue
    seen++
    if (dates.some(other => other.line === line)) return []
    const here = times.filter(time => time.line === line)
    // Whoever arrives at a quarter past is interviewed at half past.
    const isArrival =
      arrives.test(lines[line] ?? '') &&
      times.some(time => time.line === line + 1 && !finishes.test(lines[line + 1] ?? ''))
    if (here[0] && !isArrival && !finishes.test(lines[line] ?? '')) return [here[0]]
  }
  const above = times.filter(time => time.line === date.line - 1).slice(-1)
  return above.some(({ line }) => dates.some(other => other.line === line)) ? [] : above
}

function zoneSaid(
  { lines }: ArrivalFacts,
  { time, date }: Candidate,
  wall: string,
  ownZone: string,
): SaidZone | null {
  if (!time) return null
  const line = lines[time.line] ?? ''
  const next = lines[time.line + 1] ?? ''
  const behind = line.slice(time.at, time.end + 80)
  // "09:30 - 10:15 Gulf time (05:30 UK)": what stands behind another hour is that one's.
  const rest = line.slice(time.end, time.end + 80)
  const other = rest
    .replace(/(?:UTC|GMT)\s?[+-]\s?\d{1,2}(?::?\d\d)?/g, offset => ' '.repeat(offset.length))
    .search(/\d{1,2}[:.h]\d\d|\d\s?[ap]\.?m/i)
  const spoken = () => zoneOfLanguage(lines)
  const own = other < 0 ? null : zoneIn(line.slice(time.at, time.end + other), wall, ownZone, spoken)
  const far = other < 0 || own ? null : zoneIn(behind, wall, ownZone, spoken)
  if (own) return own
  if (far) return { ...far, sure: false }
  const around = (lines[date.line] ?? '').slice(date.at, date.end + 60)
  return (
    zoneIn(behind, wall, ownZone, spoken) ??
    zoneIn(around, wall, ownZone, spoken) ??
    (/^\s*\(?[^a-z]{0,3}[A-Z]/.test(next) && next.length < 60 ? zoneIn(next, wall, ownZone, spoken) : null) ??
    zoneOfLabel(lines, wall, ownZone) ??
    zoneOfLines(lines, wall, ownZone)
  )
}

/** "All times are in Pacific Time." */
function zoneOfLines(lines: readonly string[], wall: string, ownZone: string): SaidZone | null {
  const line = lines.find(text =>
    /(?<!\p{L})(?:all times|alle zeiten|(?:toutes )?les heures|alle tijden|todas las horas)(?!\p{L})/iu.test(
      text,
    ),
  )
  return line ? zoneIn(line, wall, ownZone) : null
}
