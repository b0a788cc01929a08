import type { InterviewKind } from '@/db/enums'

/** What stands above a page about one: 'Hiring manager' alone reads like a person. */
export const interviewTitles: Record<InterviewKind, string> = {
  recruiter_screen: 'Recruiter call',
  hiring_manager: 'Hiring manager interview',
  technical: 'Technical interview',
  panel: 'Panel interview',
  final: 'Final round',
  informational: 'Coffee chat',
  test_day: 'Test day',
  other: 'Conversation',
}

export const interviewKindWords: Record<InterviewKind, string> = {
  recruiter_screen: 'Recruiter call',
  hiring_manager: 'Hiring manager',
  technical: 'Technical',
  panel: 'Panel',
  final: 'Final round',
  informational: 'Coffee chat',
  test_day: 'Test day',
  other: 'Conversation',
}
