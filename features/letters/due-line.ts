import { clockOf, formatDay, formatWhen, type LocalDate, localDate, relativeDay, toWall } from '@/lib/time'

/** When a message is for, as a list says it: 'Today, 17:00', 'Due 6 days ago, Tue 17 November'. */
export function dueLine(sendAt: Date | null, zone: string, today: LocalDate): string {
  if (!sendAt) return 'Whenever you like'
  const day = localDate(sendAt, zone)
  if (day === today) return `Today, ${clockOf(toWall(sendAt, zone))}`
  return day < today
    ? `Due ${relativeDay(day, today)}, ${formatDay(day, today)}`
    : formatWhen(sendAt, zone, { today })
}
