import { sharesJointNote } from '@/features/letters/thank-you-kind'
import type { DraftPage } from './queries'
import { jointRecipients, recipientOf } from './recipient'

/** Whom the message goes to, and in words. */
export function addressOf({ draft, person, attendees, around, pipeline, own }: DraftPage) {
  if (draft.kind === 'thank_you_joint') {
    const { to, unknown } = jointRecipients(attendees.filter(sharesJointNote))
    const names = attendees.filter(sharesJointNote).map(({ name }) => name)
    return { to, toName: null, names, passedOnBy: null, unknown }
  }
  const process = { source: pipeline?.source ?? 'direct', country: pipeline?.country ?? own.country } as const
  const { to, toName, passedOnBy } = recipientOf(draft.kind, person, around, process)
  const unknown = person && !to ? [person.name] : []
  return { to: to ? [to] : [], toName, names: person ? [person.name] : [], passedOnBy, unknown }
}
