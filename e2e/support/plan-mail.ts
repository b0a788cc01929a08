import { asUser } from '../../db/doors'
import { contacts } from '../../db/schema/contacts'
import { drafts } from '../../db/schema/drafts'
import { pipelines } from '../../db/schema/pipelines'
import { reminders } from '../../db/schema/reminders'
import { type PlanItem, planReminders } from '../../features/reminders/plan'

/** Something due now, or at `dueAt`, in a mail of its own: the day's budget does not hold back what was asked for. */
export async function planMail(userId: string, now: Date, item: Partial<PlanItem> & { planKey: string }) {
  await asUser(userId, tx =>
    planReminders(
      tx,
      userId,
      [{ kind: 'digest', dueAt: now, why: `About ${item.planKey}.`, asked: true, ...item }],
      now,
    ),
  )
}

/** A nudge to a person at a company, due now in a mail of its own. */
export async function planNudge(userId: string, now: Date, name: string): Promise<string> {
  const draftId = await asUser(userId, async tx => {
    const [process_] = await tx
      .insert(pipelines)
      .values({ userId, company: 'Halden', role: 'Operations lead', stage: 'interviewing' })
      .returning()
    const [person] = await tx
      .insert(contacts)
      .values({ userId, name, email: `${name.split(' ')[0]?.toLowerCase()}@halden.example` })
      .returning()
    const [draft] = await tx
      .insert(drafts)
      .values({
        userId,
        pipelineId: process_?.id,
        contactId: person?.id,
        kind: 'nudge_dated',
        subject: 'Operations lead: any news?',
        body: `Dear ${name.split(' ')[0]},\n\nYou hoped to decide by Friday. Is there any news?\n\nKind regards\nSam`,
      })
      .returning()
    return draft?.id ?? ''
  })
  await planMail(userId, now, {
    kind: 'draft',
    planKey: `nudge:${name}`,
    draftId,
    why: `They said Friday, and two working days have passed (${name}).`,
  })
  return draftId
}

/** What a tap changes. */
export const stateOf = (userId: string) =>
  asUser(userId, async tx => ({
    reminders: await tx.select().from(reminders).orderBy(reminders.id),
    drafts: await tx.select().from(drafts).orderBy(drafts.id),
  }))
