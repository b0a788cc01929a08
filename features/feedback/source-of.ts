import { formatDay, type LocalDate } from '@/lib/time'
import type { FeedbackRow } from './queries'

/** "Ana Osei, through Priya Nair, Fri 27 November": who said it, who passed it on, and when. */
export function sourceOf(
  { saidBy, relayedBy, receivedOn }: Pick<FeedbackRow, 'saidBy' | 'relayedBy' | 'receivedOn'>,
  today: LocalDate,
): string {
  const who = saidBy ?? (relayedBy && 'They')
  return [relayedBy ? `${who}, through ${relayedBy}` : who, formatDay(receivedOn, today)]
    .filter(Boolean)
    .join(', ')
}
