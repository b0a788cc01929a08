import 'server-only'
import { and, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { offers } from '@/db/schema/offers'
import type { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import type { Own } from './load-processes'
import { personColumns } from './process-columns'
import type { Touched } from './touched'

/** A mail brings it yet, or is on its way. */
export const isMailed = (tx: Tx) =>
  inArray(
    drafts.id,
    tx
      .select({ id: reminders.draftId })
      .from(reminders)
      .where(and(isNotNull(reminders.draftId), inArray(reminders.state, ['planned', 'leaving']))),
  )

/** Messages that hang on no process: a line to somebody, the thanks to helpers; with their reminders, locked. */
export async function loadLettersToPeople(tx: Tx, mine: Own, { desk, processes, people }: Touched) {
  const theirOffers = tx
    .select({ id: offers.id })
    .from(offers)
    .where(inArray(offers.pipelineId, [...processes]))
  const rows = await tx
    .select()
    .from(drafts)
    .where(
      and(
        isNull(drafts.pipelineId),
        inArray(drafts.origin, ['in_touch', 'thank_helper', 'by_hand']),
        or(
          and(eq(drafts.state, 'open'), isNull(drafts.deletedAt)),
          eq(drafts.setAside, 'plan'),
          isMailed(tx),
        ),
        desk ? undefined : or(inArray(drafts.contactId, [...people]), inArray(drafts.offerId, theirOffers)),
      ),
    )
  if (rows.length === 0) return null
  const ids = (of: (row: (typeof rows)[number]) => string | null) => rows.map(of).filter(id => id !== null)
  const [known, offered, planned] = await Promise.all([
    tx
      .select(personColumns)
      .from(contacts)
      .where(
        and(
          inArray(
            contacts.id,
            ids(row => row.contactId),
          ),
          isNull(contacts.deletedAt),
          isNull(contacts.forgottenAt),
        ),
      ),
    tx
      .select()
      .from(offers)
      .where(
        and(
          inArray(
            offers.id,
            ids(row => row.offerId),
          ),
          isNull(offers.deletedAt),
        ),
      ),
    tx
      .select()
      .from(reminders)
      .where(
        inArray(
          reminders.draftId,
          ids(row => row.id),
        ),
      )
      .for('update'),
  ])
  return {
    ...mine,
    rows,
    addressed: new Map(known.map(person => [person.id, person])),
    offersById: new Map(offered.map(offer => [offer.id, offer])),
    forward: new Map<string, Pick<typeof pipelines.$inferSelect, 'id' | 'stage' | 'deletedAt'>>(),
    reminders: planned,
  }
}
