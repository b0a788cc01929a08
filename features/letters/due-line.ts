import { clockOf, formatWhen, type LocalDate, localDate, toWall } from '@/lib/time'

/** When a message is for, as a list says it: 'Today, 17:00', 'Due Tue 17 November, 10:00'. */
export function dueLine(sendAt: Date | null, zone: string, today: LocalDate): string {
  if (!sendAt) return 'Whenever you like'
  const day = localDate(sendAt, zone)
  if (day === today) return `Today, ${clockOf(toWall(sendAt, zone))}`
  return `${day < today ? 'Due ' : ''}${formatWhen(sendAt, zone, { today })}`
}
