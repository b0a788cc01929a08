import type { DraftKind } from '@/db/enums'
import { type InterviewForCalendar, interviewEntry } from '@/features/interviews/calendar/interview-entry'
import type { CalendarEntry } from '@/features/interviews/calendar/write-calendar'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { later, toWall } from '@/lib/time'

interface Place {
  pipelineId: string
  company: string
  role: string
  changedAt: Date
}

/** How the person wants their dates shown, in the feed and in a file of one. */
export interface Shown {
  zone: string
  hidesNames: boolean
  /** When the person last changed what the feed shows. */
  shownSince: Date | null
}

export interface FeedRows extends Shown {
  interviews: readonly InterviewForCalendar[]
  /** `isOwn`: the day they decide by, after which one gets in touch oneself. */
  promises: readonly (Place & { interviewId: string; day: string; isOwn: boolean })[]
  deadlines: readonly (Place & { offerId: string; day: string })[]
  messages: readonly (Omit<Place, 'pipelineId' | 'company' | 'role'> & {
    draftId: string
    kind: DraftKind
    sendAt: Date
    company: string | null
    person: string | null
  })[]
}

/** Everything with a date, as one calendar shows it; without names, whoever looks over a shoulder learns a time. */
export function feedEntries(rows: FeedRows, appUrl: string): CalendarEntry[] {
  const entries = [
    ...rows.interviews.map(row => ({
      named: interviewEntry(row),
      bare: 'Appointment',
      page: `/interviews/${row.interview.id}`,
    })),
    ...rows.promises.map(row => ({
      named: promiseEntry(row),
      bare: 'A date to remember',
      page: `/interviews/${row.interviewId}`,
    })),
    ...rows.deadlines.map(row => ({
      named: deadlineEntry(row),
      bare: 'Last day to answer',
      page: `/pipelines/${row.pipelineId}/offer`,
    })),
    ...rows.messages.map(row => ({
      named: messageEntry(row, rows.zone),
      bare: 'A message to send',
      page: `/drafts/${row.draftId}`,
    })),
  ]
  return entries.map(({ named, bare, page }) => {
    const address = `${appUrl.replace(/\/+$/, '')}${page}`
    const shown = rows.hidesNames
      ? { ...named, title: bare, place: null, url: null, notes: address }
      : { ...named, notes: [named.notes, address].filter(Boolean).join('\n') }
    return {
      ...shown,
      changedAt: rows.shownSince ? later(named.changedAt, rows.shownSince) : named.changedAt,
    }
  })
}

const promiseEntry = (row: FeedRows['promises'][number]): CalendarEntry => ({
  uid: `promise-${row.interviewId}@afterword`,
  title: `${row.company}: ${row.isOwn ? 'they decide, then get in touch' : 'answer promised'}`,
  when: { day: row.day },
  notes: row.role,
  changedAt: row.changedAt,
})

const deadlineEntry = (row: FeedRows['deadlines'][number]): CalendarEntry => ({
  uid: `offer-${row.offerId}@afterword`,
  title: `${row.company}: last day to answer the offer`,
  when: { day: row.day },
  notes: row.role,
  changedAt: row.changedAt,
})

const minutesForAMessage = 15

function messageEntry(row: FeedRows['messages'][number], zone: string): CalendarEntry {
  const whom = [row.person, row.company].filter(Boolean).join(', ')
  return {
    uid: `message-${row.draftId}@afterword`,
    title: `To send: ${kindRules[row.kind].label}${whom && ` (${whom})`}`,
    when: { startWall: toWall(row.sendAt, zone), zone, lengthMinutes: minutesForAMessage },
    changedAt: row.changedAt,
  }
}
