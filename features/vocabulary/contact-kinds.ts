import type { ContactKind } from '@/db/enums'

export const contactKindWords: Record<ContactKind, string> = {
  interviewer: 'Interviewer',
  hiring_manager: 'Hiring manager',
  coordinator: 'Coordinator',
  agency_recruiter: 'Agency recruiter',
  in_house_recruiter: 'In-house recruiter',
  referrer: 'Referrer',
  other: 'Someone else',
}
