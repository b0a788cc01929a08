import type { ContactKind } from '@/db/enums'

export const contactKindWords: Record<ContactKind, string> = {
  interviewer: 'Interviewer',
  hiring_manager: 'Hiring manager',
  coordinator: 'Coordinator',
  agency_recruiter: 'Recruiter, agency',
  in_house_recruiter: 'Recruiter, in-house',
  referrer: 'Referrer',
  other: 'Somebody else',
}
