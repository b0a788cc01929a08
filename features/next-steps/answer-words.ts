import type { contactChannels, whoContacts } from '@/db/enums'

// Apart from the answers that are made of them: a form in the browser needs no days.

export const whoWords: Record<(typeof whoContacts)[number], string> = {
  they: 'They’ll get in touch',
  recruiter: 'The recruiter will',
  me: 'I’ll get in touch',
}
export const channelWords: Record<(typeof contactChannels)[number], string> = {
  email: 'Email',
  phone: 'Phone',
  recruiter: 'The recruiter',
  other: 'Another way',
}
