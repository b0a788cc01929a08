import { fileBytes } from '@/lib/body-limits'

export type VcardContact = {
  name: string
  /** Normalised, the preferred one first. */
  email: string[]
  /** As written, the preferred and the mobile one first; no fax, no pager. */
  phone: string[]
  company: string | null
  jobTitle: string | null
  linkedin: string | null
  /** A home page, https only (http is lifted). */
  url: string | null
}

export const vcardLimits = { bytes: fileBytes, cards: 2000 } as const

export const vcardMessages = {
  'too-large': 'This file is larger than 1 MB. Export fewer contacts, or leave out the photos.',
  empty: 'This file is empty.',
  'bad-encoding': 'We can’t read this file. Please export the contact again as .vcf.',
  'bad-characters': 'This file contains characters we can’t store. Please export the contact again as .vcf.',
  'not-a-card': 'This is not a contact file. It usually ends in .vcf.',
  'too-many': 'This file has more than 2,000 contacts. Please import fewer.',
  'cut-off': 'This contact is cut off: the file ends before it does.',
  'no-name': 'This contact has no name and no address.',
  'not-a-person': 'This is a group or a place, not a person.',
  'bad-address': 'One of this contact’s email addresses can’t be right, so it was skipped.',
  'unreadable-line': 'One line of this contact couldn’t be read, so it was skipped.',
} as const
export type VcardReason = keyof typeof vcardMessages

/** `imported` tells a note about a contact that came in from the reason why one did not. */
export type VcardProblem = { reason: VcardReason; message: string; name: string | null; imported: boolean }

export type VcardResult =
  | { ok: true; contacts: VcardContact[]; problems: VcardProblem[] }
  | { ok: false; reason: VcardReason; message: string; problems: VcardProblem[] }
