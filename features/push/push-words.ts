import { type LocalDate, relativeDay } from '@/lib/time'

export interface Told {
  kind: 'minute' | 'offer_deadline'
  /** Null for whoever asked for discretion: then no word says whom it is about. */
  company: string | null
  interviewId: string | null
  pipelineId: string | null
  answerBy: LocalDate | null
  today: LocalDate
}

interface Words {
  title: string
  body: string
  url: `/${string}`
  ttlSeconds: number
}

const hour = 3600

/** What a lock screen shows: never a person, and the employer only where a subject line may say it. */
export function pushWords({ kind, company, interviewId, pipelineId, answerBy, today }: Told): Words {
  if (kind === 'minute')
    return {
      title: 'How did it go?',
      body: company ? `One minute about ${company}, while it’s fresh.` : 'One minute, while it’s fresh.',
      url: `/interviews/${interviewId}/follow-up`,
      ttlSeconds: 4 * hour,
    }
  const by = answerBy ? relativeDay(answerBy, today) : 'soon'
  return {
    title: company ? `${company} wants an answer ${by}` : `An answer is due ${by}`,
    body: 'Or ask for a little more time.',
    url: `/pipelines/${pipelineId}/offer`,
    ttlSeconds: 12 * hour,
  }
}
