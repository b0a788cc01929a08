import type { InterviewKind } from '@/db/enums'

export const interviewKindWords: Record<InterviewKind, string> = {
  recruiter_screen: 'Recruiter screen',
  hiring_manager: 'Hiring manager',
  technical: 'Technical',
  panel: 'Panel',
  final: 'Final round',
  informational: 'Coffee chat',
  test_day: 'Test day',
  other: 'Conversation',
}
