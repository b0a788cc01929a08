import { daysBetween, type LocalDate, localDate } from '@/lib/time'

/** The day it is where somebody is, as their browser says; one that no clock on earth shows now is not believed. */
export function dayThere(said: LocalDate | null | undefined, now: Date): LocalDate {
  const inGreenwich = localDate(now, 'UTC')
  return said && Math.abs(daysBetween(inGreenwich, said)) <= 1 ? said : inGreenwich
}
