import { z } from 'zod'
import { contactKinds, type DraftExtra, draftKinds, formalities, hookStems, nextStepFacts } from '@/db/enums'
import { type Slot, slots } from '@/features/letters/templates/slots'

const line = z.string().max(2000)
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const extras = [
  'share_link',
  'talent_pool',
  'accepted',
  'via_agency',
  'not_there',
] as const satisfies readonly DraftExtra[]
const wordSlots = Object.keys(slots) as [Slot, ...Slot[]]

/** One letter to write: what is left out gets a plain default. Documented in docs/voice.md. */
export const noteInput = z.object({
  kind: z.enum(draftKinds),
  stem: z.enum(hookStems).nullish(),
  /** What was typed: the hook of a thank-you or LinkedIn note, else the kind's own main slot. */
  text: line.nullish(),
  /** Another slot for `text`. */
  slot: z.enum(wordSlots).nullish(),
  /** More slots, by name. */
  words: z.partialRecord(z.enum(wordSlots), z.union([line, z.array(line)])).nullish(),
  recipient: z
    .object({
      id: z.string().nullish(),
      name: line.nullish(),
      kind: z.enum(contactKinds).nullish(),
      country: z.string().length(2).nullish(),
      addressAs: line.nullish(),
    })
    .nullish(),
  names: z.array(line).nullish(),
  panel: z.array(z.string()).nullish(),
  role: line.nullish(),
  company: line.nullish(),
  register: z.enum(formalities).nullish(),
  signature: line.nullish(),
  source: z.enum(['direct', 'agency', 'in_house', 'referral']).nullish(),
  held: z.enum(['in_person', 'video', 'phone']).nullish(),
  interviewOn: date.nullish(),
  today: date.nullish(),
  late: z.boolean().nullish(),
  wasThere: z.boolean().nullish(),
  passOnBy: line.nullish(),
  include: z.array(z.enum(extras)).nullish(),
  promisedOn: date.nullish(),
  lastContactOn: date.nullish(),
  nextStep: z
    .object({
      who: z.enum(['you', 'named', 'recruiter', 'team', 'me']).nullish(),
      name: line.nullish(),
      by: date.nullish(),
      channel: z.enum(['email', 'phone']).nullish(),
      what: line.nullish(),
    })
    .nullish(),
  asks: z.enum(nextStepFacts).nullish(),
  offer: z
    .object({
      receivedOn: date.nullish(),
      answerBy: date.nullish(),
      title: line.nullish(),
      startsOn: date.nullish(),
      terms: z.array(line).nullish(),
    })
    .nullish(),
  linkedinAccount: z.enum(['free', 'premium']).nullish(),
  known: z.array(line).nullish(),
  /** How much the writer wants it, 1 to 5. */
  interest: z.int().min(1).max(5).nullish(),
})
export type NoteInput = z.infer<typeof noteInput>
