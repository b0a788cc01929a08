import { clockOf, formatWhen, type LocalDate, localDate, toWall } from '@/lib/time'

/** When a message is for, as a list says it: 'For today, 17:00', 'Was for Tue 17 November, 10:00'. */
export function dueLine(sendAt: Date | null, zone: string, today: LocalDate): string {
  if (!sendAt) return 'Whenever you like'
  const day = localDate(sendAt, zone)
  if (day === today) return `For today, ${clockOf(toWall(sendAt, zone))}`
  return `${day < today ? 'Was for' : 'For'} ${formatWhen(sendAt, zone, { today })}`
}
