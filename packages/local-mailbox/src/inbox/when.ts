const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

const DAY_MS = 86_400_000

/** `Today`, `Yesterday` or `Monday 23 November`, by this computer's clock. */
export function dayOf(iso: string, now: number): string {
  const at = new Date(iso)
  const isSameDay = (other: number) => at.toDateString() === new Date(other).toDateString()
  if (isSameDay(now)) return 'Today'
  if (isSameDay(now - DAY_MS)) return 'Yesterday'
  return day.format(at)
}

/** `14:03`, by this computer's clock. */
export function clockOf(iso: string): string {
  return clock.format(new Date(iso))
}
