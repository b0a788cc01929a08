import { addDays, formatDay, type LocalDate, nextWeekday } from '@/lib/time'

export interface DateChip {
  value: LocalDate
  label: string
  day: string
}

const friday = 5

/** The dates people name in a room, each once, soonest first. */
export function dateChips(today: LocalDate): DateChip[] {
  const tomorrow = addDays(today, 1)
  const thisFriday = nextWeekday(tomorrow, friday)
  const named: [LocalDate, string][] = [
    [tomorrow, 'Tomorrow'],
    [thisFriday, 'By Friday'],
    [addDays(thisFriday, 7), 'Friday after'],
    [addDays(today, 14), 'In two weeks'],
  ]
  return named
    .filter(([value], at) => named.findIndex(([other]) => other === value) === at)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([value, label]) => ({
      value,
      label,
      day: formatDay(value, today).replace(/^\w+ (\d+ \w{3}).*/, '$1'),
    }))
}
