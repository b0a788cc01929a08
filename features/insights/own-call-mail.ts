import 'server-only'
import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { pipelines } from '@/db/schema/pipelines'
import { subjectName } from '@/features/deliveries/mail-frame'
import { type MailKind, type Reminder, wanted } from '@/features/deliveries/mail-kind'
import { oneThing } from '@/features/deliveries/one-thing'
import { firstName } from '@/features/letters/names'
import { findAddressee } from '@/features/planning/find-addressee'
import { isLive } from '@/features/vocabulary/stages'

async function findCall(tx: Tx, { pipelineId }: Reminder) {
  if (!pipelineId) return null
  const [pipeline] = await tx
    .select({ company: pipelines.company, stage: pipelines.stage, deletedAt: pipelines.deletedAt })
    .from(pipelines)
    .where(eq(pipelines.id, pipelineId))
  const contactId = await findAddressee(tx, pipelineId)
  const [person] = contactId
    ? await tx
        .select({ name: contacts.name, phone: contacts.phone })
        .from(contacts)
        .where(eq(contacts.id, contactId))
    : []
  return pipeline ? { ...pipeline, pipelineId, person } : null
}

/** A call the person said they would make (practice §f): whom, the number if it is known, and what to ask. */
export const ownCallMail: MailKind = {
  async look(tx, reminder) {
    const found = await findCall(tx, reminder)
    if (!found || found.deletedAt) return { skip: 'The process was deleted.' }
    return isLive(found.stage) ? wanted : { skip: 'This process has ended.' }
  },
  async mail(tx, [reminder], context) {
    const found = reminder && (await findCall(tx, reminder))
    if (!found) throw new Error('The process went between the look and the mail')
    const { person, company, pipelineId } = found
    const whom = person ? firstName(person.name) : company
    return oneThing(reminder, context, {
      subject: `Call ${person ? whom : (subjectName(context.settings, company) ?? 'them')} today`,
      title: `Call ${whom} today`,
      paragraphs: [
        reminder.why,
        person?.phone
          ? `The number is ${person.phone}.`
          : 'There’s no number on record; their card or one of their emails may have it.',
        'One question is enough: has it been decided, and what comes next? If they need longer, ask until when.',
      ],
      button: { label: 'Open the process', href: context.links.page(`/pipelines/${pipelineId}`) },
      reason: 'You get this because you said you’d get in touch.',
    })
  },
  async line(_tx, reminder, { links }) {
    return { text: reminder.why, href: links.page(`/pipelines/${reminder.pipelineId ?? ''}`) }
  },
}
