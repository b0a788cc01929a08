import { z } from 'zod'
import { hookStems, interviewKinds, rapports, sources } from '@/db/enums'
import type { NamedPerson } from '@/features/contacts/named-person'
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
import { readLineApart, readPeopleApart, unreadTyped } from './typed/read-typed'

const mostPeople = 30
/** As typed; whoever they are is read apart from the server, for all of a form at once. */
const people = optionalParagraphs(5000)
type Typed = { people: string | null }

async function withPeople<T extends Typed>(
  forms: readonly T[],
  ctx: z.RefinementCtx,
): Promise<(Omit<T, 'people'> & { people: NamedPerson[] })[]> {
  const read = await readPeopleApart(forms.map(form => form.people ?? ''))
  const message =
    typeof read === 'string'
      ? unreadTyped[read]
      : read.some(list => list.length > mostPeople)
        ? `At most ${mostPeople} people in one interview, please.`
        : null
  if (typeof read !== 'string' && !message)
    return forms.map((form, at) => ({ ...form, people: read[at] ?? [] }))
  ctx.addIssue({ code: 'custom', path: ['people'], message: message ?? '' })
  return z.NEVER
}

const onesPeople = async <T extends Typed>(form: T, ctx: z.RefinementCtx) =>
  (await withPeople([form], ctx))?.[0] ?? z.NEVER

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

/** The mail that is thereby dealt with, and which of its several. */
const arrived = { arrivedId: optionalId(), arrivedKey: optionalLine(600) }

const interviewForm = z
  .strictObject({
    pipelineId: optionalId(),
    company: optionalLine(120),
    role: optionalLine(120),
    source: z.enum(sources).default('direct'),
    people,
    ...arrived,
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

export const createInterviewInput = interviewForm.transform(onesPeople)

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
    .pipe(z.array(interviewForm).max(20).transform(withPeople)),
})

export const updateInterviewInput = z.strictObject({ id: id(), ...arrived, ...when }).transform(withStart)
export const cancelInterviewInput = z.strictObject({ id: id(), ...arrived })
export const interviewIdInput = z.strictObject({ id: id() })
/** With the mail that asks again. */
export const reviveInterviewInput = interviewIdInput.extend({ arrivedId: optionalId() })
export const addPeopleInput = z.strictObject({ id: id(), people }).transform(onesPeople)
export const removePersonInput = z.strictObject({ id: id(), contactId: id() })
export const bringPersonBackInput = removePersonInput.extend({
  noteStem: optionalOneOf(hookStems),
  noteForThem: optionalParagraphs(2000),
  noteForMe: optionalParagraphs(5000),
  rapport: optionalOneOf(rapports),
})
export type BringPersonBackInput = z.output<typeof bringPersonBackInput>
export const quickAddInput = z
  .strictObject({
    text: line(300, 'Company, role and names, in one line.'),
    /** Whom the line names, where somebody said which of two readings holds; blank: nobody. */
    people: optionalParagraphs(2000).optional(),
  })
  .transform(async ({ text, people }, ctx) => {
    const unread = (why: keyof typeof unreadTyped) => {
      ctx.addIssue({ code: 'custom', path: ['text'], message: unreadTyped[why] })
      return z.NEVER
    }
    const said = await readLineApart(text)
    if (typeof said === 'string') return unread(said)
    if (!said || people === undefined) return { said }
    const named = await readPeopleApart([people ?? ''])
    if (typeof named === 'string') return unread(named)
    return { said: { ...said, people: (named[0] ?? []).slice(0, mostPeople) } }
  })

export type CreateInterviewInput = Omit<z.output<typeof createInterviewInput>, 'arrivedId' | 'arrivedKey'>
export type UpdateInterviewInput = Omit<z.output<typeof updateInterviewInput>, 'arrivedId' | 'arrivedKey'>

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
