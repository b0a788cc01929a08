import { and, eq, notInArray } from 'drizzle-orm'
import { asUser, type Tx } from '../../db/doors'
import type { EndReason } from '../../db/enums'
import { contacts } from '../../db/schema/contacts'
import { drafts } from '../../db/schema/drafts'
import { pipelines } from '../../db/schema/pipelines'
import { reminders } from '../../db/schema/reminders'
import { touched } from '../../db/schema/touched'
import { planNotice, withdrawNotices } from '../../features/planning/notices'
import type { PlanItem } from '../../features/planning/plan-item'

/** Reminders for the engine, planned past the planner: by their keys, whatever they are about. */
export const seedReminders = (userId: string, items: readonly PlanItem[], now: Date) =>
  asUser(userId, tx => planNotice(tx, userId, items, now))

/** The reason is no more: all of this person's that wait are taken back, what is leaving is not tried again. */
export const takeBackReminders = (userId: string, now: Date, reason: EndReason) =>
  asUser(userId, tx => withdrawNotices(tx, eq(reminders.userId, userId), reason, now))

/** What was seeded stands as it is: the next minute plans nothing from it. */
export const leaveAsPlanted = (userId: string) =>
  asUser(userId, tx => tx.delete(touched).where(eq(touched.userId, userId)))

/** Something due now, or at `dueAt`; the day's budget does not hold back what was asked for. */
export async function planMail(userId: string, now: Date, item: Partial<PlanItem> & { planKey: string }) {
  await seedReminders(
    userId,
    [{ kind: 'digest', dueAt: now, why: `About ${item.planKey}.`, asked: true, ...item }],
    now,
  )
}

/**
 * What is due at once leaves as one mail; here each leaves in a mail of its own, one tick after the other. Each that
 * leaves plans the others anew, for whom what was seeded past the planner has no ground: it is set back before each
 * tick, and what the planner made is taken away.
 */
export async function mailOneByOne(userIds: readonly string[], tick: () => Promise<unknown>): Promise<void> {
  const waiting = eq(reminders.state, 'planned')
  const seeded = await each(userIds, tx =>
    tx.select().from(reminders).where(waiting).orderBy(reminders.dueAt, reminders.id),
  )
  const ids = seeded.map(({ id }) => id)
  const aside = (at: Date) => new Date(at.getTime() + 3 * 86_400_000)
  const left = new Set<string>()
  const hasLeft = ({ id }: { id: string }) => left.has(id)
  for (const group of new Set(seeded.map(({ id, bundle }) => bundle ?? id))) {
    const those = seeded.filter(({ id, bundle }) => (bundle ?? id) === group)
    for (let turn = 0; turn < 3 && !those.every(hasLeft); turn += 1) {
      await each(userIds, async (tx, userId) => {
        await tx.delete(touched).where(eq(touched.userId, userId))
        await tx.delete(reminders).where(and(waiting, notInArray(reminders.id, ids)))
        for (const row of seeded.filter(row => row.userId === userId && !hasLeft(row)))
          await tx
            .update(reminders)
            .set({
              state: 'planned',
              endReason: null,
              lookAt: those.includes(row) ? row.lookAt : aside(row.lookAt),
            })
            .where(eq(reminders.id, row.id))
        return []
      })
      await tick()
      const sent = await each(userIds, tx =>
        tx.select({ id: reminders.id }).from(reminders).where(eq(reminders.state, 'sent')),
      )
      for (const { id } of sent) left.add(id)
    }
  }
}

const each = async <T>(userIds: readonly string[], ask: (tx: Tx, userId: string) => Promise<T[]>) =>
  (await Promise.all(userIds.map(id => asUser(id, tx => ask(tx, id))))).flat()

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
  await leaveAsPlanted(userId)
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
