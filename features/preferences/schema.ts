import { z } from 'zod'
import { composers, linkedinAccounts } from '@/db/enums'
import { mailGroups } from '@/features/reminders/reminder-rules'
import {
  checkbox,
  country,
  int,
  many,
  optionalLine,
  optionalLocalDate,
  optionalParagraphs,
  zone,
} from '@/lib/fields'

const groupIds = mailGroups.map(group => group.id) as [string, ...string[]]
const days = ['1', '2', '3', '4', '5', '6', '7'] as const

export const mailPreferencesInput = z
  .strictObject({
    zone: zone(),
    country: country(),
    region: optionalLine(6),
    quietFrom: int(0, 23),
    quietUntil: int(0, 23),
    workingDays: many(days).transform(list => list.map(Number)),
    on: many(groupIds),
    pausedUntil: optionalLocalDate(),
    holidayFrom: optionalLocalDate(),
    holidayUntil: optionalLocalDate(),
    confidential: checkbox(),
    composer: z.enum(composers),
    signature: optionalParagraphs(500),
    linkedinAccount: z.enum(linkedinAccounts),
    linkedinAllowance: int(1, 100),
  })
  .refine(
    ({ holidayFrom: from, holidayUntil: until }) =>
      Boolean(from) === Boolean(until) && (!from || !until || from <= until),
    {
      path: ['holidayUntil'],
      message: 'Time away needs a first day, and a last day that isn’t before it.',
    },
  )

export type MailPreferencesInput = z.output<typeof mailPreferencesInput>
export const nothingInput = z.strictObject({})
