import type { InterviewKind, ShareField, Stage, whoContacts } from '@/db/enums'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { stageWords as ownWords } from '@/features/vocabulary/stages'
import { formatDay, formatTime, type LocalDate, localDate, toWall } from '@/lib/time'
import { dayAndMonth, fullMoment, namedZone } from './zone-words'

// What a viewer sees, and nothing else can get in: every line below names its source (practice §i).

/** What is read of one process. Of an unnamed one only alias, stage and decision date are read at all. */
export interface ProcessFacts {
  alias: string
  /** It came through this recruiter, and was chosen to appear with its name. */
  named: { company: string; role: string } | null
  stage: Stage
  decisionDate: LocalDate | null
  interest: number | null
  whatNext: string | null
  whoContacts: (typeof whoContacts)[number] | null
  rounds: { kind: InterviewKind; startsAt: Date; endsAt: Date; zone: string }[]
}

export interface SharedRound {
  iso: string
  when: string
  zone: string
  kind: string
  ahead: boolean
}

export interface NamedProcess {
  as: 'named'
  company: string
  role: string
  stage: { is: Stage; words: string } | null
  decisionBy: { date: LocalDate; words: string } | null
  rounds: SharedRound[]
  next: string[]
  interest: number | null
}

/** 'Process B, final round, decision by 4 December'. */
interface UnnamedProcess {
  as: 'unnamed'
  line: string
}

export interface Shown {
  asOf: { iso: string; words: string }
  processes: (NamedProcess | UnnamedProcess)[]
}

export interface LinkTexts {
  fields: readonly ShareField[]
  note: string | null
  needs: string | null
  questions: string | null
  availability: string | null
  startDate: string | null
  expiresAt: Date
}

interface SharedTexts {
  note: string | null
  needs: string | null
  questions: string[]
  availability: string | null
  startDate: string | null
  openUntil: string
}

export interface SharedPerson {
  name: string
  firstName: string
  replyTo: string | null
}

export type SharedPart = Shown & SharedTexts & { frozen: boolean }
export type SharedView = SharedPart & SharedPerson

export interface Clock {
  now: Date
  /** The candidate's own zone. */
  zone: string
}

/** What one puts aside for oneself is on hold to a recruiter. */
const stageWords = { ...ownWords, aside: 'On hold' }

const whoWrites = {
  they: (company: string) => `${company} will get in touch`,
  recruiter: (company: string) => `${company} will get in touch through you`,
  me: () => 'I’ll get in touch',
}

/** The part that is live, or was frozen at a date. */
export function showProcesses(
  facts: readonly ProcessFacts[],
  fields: readonly ShareField[],
  { now, zone }: Clock,
): Shown {
  const today = localDate(now, zone)
  return {
    asOf: { iso: now.toISOString(), words: fullMoment(now, zone) },
    processes: facts.map(one =>
      one.named ? named({ ...one, named: one.named }, fields, now, today) : unnamed(one, fields, today),
    ),
  }
}

function named(
  one: ProcessFacts & { named: { company: string; role: string } },
  fields: readonly ShareField[],
  now: Date,
  today: LocalDate,
): NamedProcess {
  const shows = (field: ShareField) => fields.includes(field)
  const { decisionDate } = one
  return {
    as: 'named',
    company: one.named.company,
    role: one.named.role,
    stage: shows('stage') ? { is: one.stage, words: stageWords[one.stage] } : null,
    decisionBy:
      shows('dates') && decisionDate ? { date: decisionDate, words: formatDay(decisionDate, today) } : null,
    rounds: shows('dates') ? one.rounds.map(round => showRound(round, now, today)) : [],
    next: shows('next_step')
      ? [one.whatNext, one.whoContacts && whoWrites[one.whoContacts](one.named.company)].filter(
          line => line !== null,
        )
      : [],
    interest: shows('interest') ? one.interest : null,
  }
}

function showRound(round: ProcessFacts['rounds'][number], now: Date, today: LocalDate): SharedRound {
  const { startsAt, endsAt, zone } = round
  const [from, until] = [toWall(startsAt, zone), toWall(endsAt, zone)].map(formatTime)
  return {
    iso: startsAt.toISOString(),
    when: `${formatDay(localDate(startsAt, zone), today)}, ${from}–${until}`,
    zone: namedZone(startsAt, zone),
    kind: interviewKindWords[round.kind],
    ahead: endsAt > now,
  }
}

function unnamed(one: ProcessFacts, fields: readonly ShareField[], today: LocalDate): UnnamedProcess {
  const parts = [
    `Process ${one.alias}`,
    fields.includes('stage') && stageWords[one.stage].toLowerCase(),
    fields.includes('dates') && one.decisionDate && `decision by ${dayAndMonth(one.decisionDate, today)}`,
  ]
  return { as: 'unnamed', line: parts.filter(Boolean).join(', ') }
}

/** The texts of the link itself: each appears only when its field was chosen. */
export function showTexts(link: LinkTexts, { now, zone }: Clock): SharedTexts {
  const only = (field: ShareField, text: string | null) => (link.fields.includes(field) ? text : null)
  const lines = only('questions', link.questions)?.split('\n') ?? []
  return {
    note: link.note,
    needs: only('needs', link.needs),
    questions: lines.map(line => line.trim()).filter(Boolean),
    availability: only('availability', link.availability),
    startDate: only('start_date', link.startDate),
    openUntil: formatDay(localDate(link.expiresAt, zone), localDate(now, zone)),
  }
}
