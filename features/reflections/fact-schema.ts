import { z } from 'zod'
import { contactChannels, factStates, nextStepFacts, whoContacts } from '@/db/enums'
import { id, optionalId, optionalLine, optionalLocalDate, optionalOneOf } from '@/lib/fields'

/** One fact of one interview, as the interview's page edits it. */
export const saveFactInput = z.strictObject({
  interviewId: id(),
  fact: z.enum(nextStepFacts),
  state: z.enum(factStates, { error: 'What happened?' }),
  text: optionalLine(300),
  date: optionalLocalDate(),
  who: optionalOneOf(whoContacts),
  channel: optionalOneOf(contactChannels),
  contactId: optionalId(),
  saidById: optionalId(),
})
