import { addMinutes, type LocalDate, localDate } from '@/lib/time'

/** The day that is told: begun nowhere on earth after the moment itself, so that nobody who comes before it is late. */
export const goneOn = (deleteAfter: Date): LocalDate => localDate(addMinutes(deleteAfter, -12 * 60), 'UTC')
