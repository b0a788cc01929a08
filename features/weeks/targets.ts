export interface Targets {
  applications: number
  conversations: number
  followUps: number
}

export const targetKeys = ['applications', 'conversations', 'followUps'] as const

/** A week beside a job, and a week without one (practice §h, judgement; always editable). */
export const usualTargets = (employed: boolean): Targets =>
  employed
    ? { applications: 3, conversations: 3, followUps: 2 }
    : { applications: 8, conversations: 6, followUps: 4 }

export const targetLabels: Record<keyof Targets, string> = {
  applications: 'Tailored applications',
  conversations: 'Conversations',
  followUps: 'Follow-ups',
}
