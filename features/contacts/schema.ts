import { z } from 'zod'
import { contactKinds, hookStems } from '@/db/enums'
import {
  id,
  line,
  optionalEmailAddress,
  optionalLine,
  optionalOneOf,
  optionalParagraphs,
  paragraphs,
} from '@/lib/fields'
import { linkedinProfile } from './linkedin-url'

const linkedin = optionalLine(300).transform((value, ctx) => {
  if (value === null) return null
  const profile = linkedinProfile(value)
  if (profile) return profile
  ctx.addIssue({ code: 'custom', message: 'A LinkedIn profile looks like linkedin.com/in/name.' })
  return z.NEVER
})

const details = {
  name: line(120, 'A name, please: the first one is enough.'),
  kind: z.enum(contactKinds).default('interviewer'),
  company: optionalLine(120),
  jobTitle: optionalLine(120),
  email: optionalEmailAddress(),
  phone: optionalLine(40),
  linkedinUrl: linkedin,
  privateNote: optionalParagraphs(5000),
}

export const createContactInput = z.strictObject(details)
export const updateContactInput = z.strictObject({ id: id(), ...details })
export const contactIdInput = z.strictObject({ id: id() })
export const mergeInput = z
  .strictObject({ keepId: id(), otherId: id() })
  .refine(({ keepId, otherId }) => keepId !== otherId, 'They’re already the same person.')
export const signatureInput = z.strictObject({
  text: paragraphs(20_000, 'Paste a signature or a contact card first.'),
})
export const importInput = z.strictObject({
  file: z.instanceof(File, { error: 'Choose a contact file (.vcf).' }),
})

export type ContactInput = z.output<typeof createContactInput>

export const stayInTouchInput = z.strictObject({ contactId: id(), keep: z.enum(['yes', 'no']) })

export const noteInput = z.strictObject({
  contactId: id(),
  interviewId: id(),
  stem: optionalOneOf(hookStems).default(null),
  note: optionalParagraphs(2000),
})

export const addressAsInput = z.strictObject({
  contactId: id(),
  addressAs: line(120, 'Their name, as you would say it.'),
})
