import type { InterviewKind } from '@/db/enums'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { later } from '@/lib/time'
import type { CalendarEntry } from './write-calendar'

export interface InterviewForCalendar {
  interview: {
    id: string
    kind: InterviewKind
    state: string
    startWall: string
    zone: string
    lengthMinutes: number
    place: string | null
    url: string | null
    updatedAt: Date
  }
  pipeline: { company: string; role: string; updatedAt: Date }
}

/** An interview as its entry in any calendar: a file of one, all of them, the feed. */
export const interviewEntry = ({ interview, pipeline }: InterviewForCalendar): CalendarEntry => ({
  uid: `interview-${interview.id}@afterword`,
  title: `${pipeline.company}: ${interviewKindWords[interview.kind].toLowerCase()}`,
  when: {
    startWall: interview.startWall,
    zone: interview.zone,
    lengthMinutes: interview.lengthMinutes,
  },
  place: interview.place,
  url: interview.url,
  notes: pipeline.role,
  cancelled: interview.state === 'cancelled',
  busy: true,
  changedAt: later(interview.updatedAt, pipeline.updatedAt),
})
