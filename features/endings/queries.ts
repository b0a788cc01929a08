import 'server-only'
import { and, asc, eq, gt, inArray, isNull, max, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/doors'
import { type rapports, wasWarm } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { vents } from '@/db/schema/vents'
import { addresseeOf, type KnownPeople } from '@/features/planning/addressee'
import { knownPeopleOf } from '@/features/planning/known-people'
import { dueAt, dueAtOf } from '@/features/reminders/due-at'
import { momentKey } from '@/lib/cursor'
import { pageRows } from '@/lib/page-rows'
import { type PageRequest, pageOf } from '@/lib/paging'

/** A process that ends or rests, the people in it, and whom each step would go to by itself. */
export async function getEnding(tx: Tx, pipelineId: string) {
  const [found] = await tx
    .select({
      id: pipelines.id,
      company: pipelines.company,
      role: pipelines.role,
      stage: pipelines.stage,
      source: pipelines.source,
      recruiterId: pipelines.recruiterId,
      endedAt: pipelines.endedAt,
      zone: settings.zone,
    })
    .from(pipelines)
    .innerJoin(settings, eq(settings.userId, pipelines.userId))
    .where(and(eq(pipelines.id, pipelineId), isNull(pipelines.deletedAt)))
  if (!found) return null
  const { zone, ...pipeline } = found
  const { rounds = [], around = [] } = (await knownPeopleOf(tx, pipelineId)) ?? {}
  const met = new Map(rounds.flatMap(round => round.people).map(person => [person.id, person]))
  const people = around.map(({ id, name }) => ({ id, name }))
  return { pipeline, zone, people, ...choicesOf({ pipeline, rounds, around }, met) }
}

interface Met {
  id: string
  rapport: (typeof rapports)[number] | null
}

/** Those with whom it went well come first; nobody with whom it did not is asked for a favour. */
function choicesOf(known: KnownPeople, met: ReadonlyMap<string, Met>) {
  const replyTo = addresseeOf(known)
  const warm = [...met.values()].filter(person => wasWarm(person.rapport)).map(person => person.id)
  const fair = [replyTo, ...met.keys()].find(id => id && met.get(id)?.rapport !== 'poor') ?? null
  const referralFrom = warm[0] ?? fair
  return { replyTo, referralFrom, keepInTouchWith: warm.length > 0 ? warm : fair ? [fair] : [] }
}

const laterKinds = ['rejection_reply', 'advice', 'referral_ask', 'stay_in_touch'] as const

/** What comes after the ending, in the order of its days. */
export async function listLater(tx: Tx, pipelineId: string) {
  return tx
    .select({
      id: drafts.id,
      kind: drafts.kind,
      state: drafts.state,
      sendAt: dueAt,
      contactId: drafts.contactId,
      to: contacts.name,
    })
    .from(drafts)
    .leftJoin(contacts, eq(contacts.id, drafts.contactId))
    .where(
      and(eq(drafts.pipelineId, pipelineId), inArray(drafts.kind, [...laterKinds]), isNull(drafts.deletedAt)),
    )
    .orderBy(asc(dueAt))
}

type Later = Awaited<ReturnType<typeof listLater>>[number]

/** What was chosen after an ending, read back from its drafts; what was left out is not chosen. */
export function chosenIn(later: readonly Later[]) {
  const to = (kind: Later['kind']) =>
    later.flatMap(draft => (draft.kind === kind && draft.state !== 'skipped' ? (draft.contactId ?? []) : []))
  return {
    replyTo: to('rejection_reply')[0] ?? null,
    referralFrom: to('referral_ask')[0] ?? null,
    keepInTouchWith: [...new Set(to('stay_in_touch'))],
  }
}

/** The private page of one process, while it lasts. */
export async function getVent(tx: Tx, pipelineId: string, now: Date) {
  const [row] = await tx
    .select({
      company: pipelines.company,
      zone: settings.zone,
      text: vents.text,
      expiresAt: vents.expiresAt,
    })
    .from(pipelines)
    .innerJoin(settings, eq(settings.userId, pipelines.userId))
    .leftJoin(vents, and(eq(vents.pipelineId, pipelines.id), gt(vents.expiresAt, now)))
    .where(and(eq(pipelines.id, pipelineId), isNull(pipelines.deletedAt)))
  return row ?? null
}

/** When the last no came; null when there was none. */
export async function lastNoAt(tx: Tx): Promise<Date | null> {
  const [row] = await tx
    .select({ at: max(pipelines.endedAt) })
    .from(pipelines)
    .where(and(eq(pipelines.stage, 'rejected'), isNull(pipelines.deletedAt)))
  return row?.at ?? null
}

/** The next day to say hello (null: none), and the person. */
export const bridgeKey = z.tuple([momentKey.nullable(), z.uuid()])

/** People one would gladly work with some day, each with the next day to say hello. */
export async function listKept(
  tx: Tx,
  place: PageRequest<z.output<typeof bridgeKey>> = { after: null, rows: pageRows },
) {
  const due = dueAtOf(sql`d`)
  const next = sql<Date | null>`(select min(${due}) from drafts d where d.contact_id = ${contacts.id}
    and d.kind = 'stay_in_touch' and d.state = 'open' and d.deleted_at is null)`.mapWith(drafts.sendAt)
  const nextId = sql<string | null>`(select d.id from drafts d where d.contact_id = ${contacts.id}
    and d.kind = 'stay_in_touch' and d.state = 'open' and d.deleted_at is null order by ${due} limit 1)`
  const last = sql<Date | null>`(select max(d.sent_at) from drafts d where d.contact_id = ${contacts.id}
    and d.deleted_at is null)`.mapWith(drafts.sentAt)
  const soonest = sql`coalesce(${next}, 'infinity')`
  const [at = null, id] = place.after ?? []
  const from = sql`case when ${at === null} then 'infinity'::timestamptz else ${new Date(at ?? 0).toISOString()}::timestamptz end`
  const rows = await tx
    .select({
      id: contacts.id,
      name: contacts.name,
      company: contacts.company,
      jobTitle: contacts.jobTitle,
      next,
      nextId,
      last,
      zone: settings.zone,
    })
    .from(contacts)
    .innerJoin(settings, eq(settings.userId, contacts.userId))
    .where(
      and(
        sql`${contacts.isBridge}`,
        isNull(contacts.deletedAt),
        isNull(contacts.forgottenAt),
        id === undefined ? undefined : sql`(${soonest}, ${contacts.id}) > (${from}, ${id}::uuid)`,
      ),
    )
    .orderBy(soonest, asc(contacts.id))
    .limit(place.rows + 1)
  return pageOf(rows, place, row => [row.next?.getTime() ?? null, row.id])
}

/** Somebody one keeps in touch with. */
export type Bridge = Awaited<ReturnType<typeof listKept>>['rows'][number]
