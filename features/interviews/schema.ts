import { z } from 'zod'
import { hookStems, interviewKinds, rapports, sources } from '@/db/enums'
import type { NamedPerson } from '@/features/contacts/named-person'
import { readPeople } from '@/features/contacts/read-people'
import {
  id,
  int,
  line,
  optionalEmailAddress,
  optionalHttpsUrl,
  optionalId,
  optionalLine,
  optionalLocalDate,
  optionalOneOf,
  optionalParagraphs,
  wallTime,
  zone,
} from '@/lib/fields'
import { isStorable, unstorableMessage, within } from '@/lib/text'
import { arrivalLimits, arrivalMessages } from './invitation/arrival-limits'

const people = optionalParagraphs(5000).transform((text, ctx): NamedPerson[] => {
  const list = readPeople(text ?? '')
  if (list.length <= 30) return list
  ctx.addIssue({ code: 'custom', message: 'At most 30 people in one interview, please.' })
  return z.NEVER
})

const noSuchMoment = 'This date or time doesn’t exist.'
const when = {
  kind: z.enum(interviewKinds),
  date: z.string().regex(/^[\d-]*$/, noSuchMoment),
  time: z.string().regex(/^[\d:.]*$/, noSuchMoment),
  zone: zone(),
  lengthMinutes: int(5, 24 * 60),
  place: optionalLine(300),
  url: optionalHttpsUrl(),
}

/** The two native inputs of a moment become one wall time; a day that does not exist is named as such. */
const withStart = <T extends { date: string; time: string }>(input: T, ctx: z.RefinementCtx<T>) => {
  const { date, time, ...rest } = input
  const start = wallTime().safeParse(`${date}T${time.slice(0, 5)}`)
  if (start.success) return { ...rest, startWall: start.data }
  ctx.addIssue({ code: 'custom', path: ['date'], message: noSuchMoment })
  return z.NEVER
}

export const createInterviewInput = z
  .strictObject({
    pipelineId: optionalId(),
    company: optionalLine(120),
    role: optionalLine(120),
    source: z.enum(sources).default('direct'),
    people,
    arrivedId: optionalId(),
    /** Which of the mail's several. */
    arrivedKey: optionalLine(600),
    calendarUid: optionalLine(500),
    calendarOrganiser: optionalEmailAddress(),
    calendarSequence: z.preprocess(
      v => (v === '' || v === undefined ? null : v),
      z.coerce.number().int().min(0).max(2_147_483_647).nullable(),
    ),
    ...when,
  })
  .superRefine((input, ctx) => {
    if (input.pipelineId) return
    if (!input.company) ctx.addIssue({ code: 'custom', path: ['company'], message: 'Which company is it?' })
    if (!input.role) ctx.addIssue({ code: 'custom', path: ['role'], message: 'Which role is it for?' })
  })
  .transform(withStart)

/** Several at once, each as the form would send it. */
export const addInvitationsInput = z.strictObject({
  arrivedId: optionalId(),
  events: z
    .string()
    .max(100_000)
    .transform((value, context) => {
      try {
        return JSON.parse(value) as unknown
      } catch {
        context.addIssue({ code: 'custom', message: 'Please read the invitation again.' })
        return z.NEVER
      }
    })
    .pipe(z.array(createInterviewInput).max(20)),
})

export const updateInterviewInput = z.strictObject({ id: id(), ...when }).transform(withStart)
export const interviewIdInput = z.strictObject({ id: id() })
export const addPeopleInput = z.strictObject({ id: id(), people })
export const removePersonInput = z.strictObject({ id: id(), contactId: id() })
export const bringPersonBackInput = removePersonInput.extend({
  noteStem: optionalOneOf(hookStems),
  noteForThem: optionalParagraphs(2000),
  noteForMe: optionalParagraphs(5000),
  rapport: optionalOneOf(rapports),
})
export type BringPersonBackInput = z.output<typeof bringPersonBackInput>
export const quickAddInput = z.strictObject({ text: line(300, 'Company, role and names, in one line.') })

export type CreateInterviewInput = Omit<z.output<typeof createInterviewInput>, 'arrivedId' | 'arrivedKey'>
export type UpdateInterviewInput = z.output<typeof updateInterviewInput>

const file = z.instanceof(File, { error: 'Choose a file: a mail (.eml) or an invitation (.ics).' })

export const readInvitationInput = z.strictObject({
  text: z
    .string()
    .refine(within(arrivalLimits.textCharacters), arrivalMessages['too-long'])
    .refine(isStorable, unstorableMessage)
    .optional()
    .transform(text => text?.trim() ?? ''),
  /** The day it is where they are, as their browser says: "tomorrow" is counted from it. */
  today: optionalLocalDate(),
  file: z
    .union([file, z.array(file).max(arrivalLimits.pieces, 'At most 10 files at once, please.')])
    .optional()
    .transform(given => (given ? [given].flat() : [])),
})
