import 'server-only'
import { and, eq, inArray, isNull, like } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { DraftExtra } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import type { offers } from '@/db/schema/offers'
import { firstName } from '@/features/letters/names'
import { offerFactsOf } from '@/features/letters/offer-facts'
import { keptWords, writeOfferText, writeText } from '@/features/letters/write-letter'
import { planThanksToHelper, planWithdrawal } from '@/features/reminders/offer-clock'
import { formatLongDay, type LocalDate } from '@/lib/time'
import { addresseeOf } from './addressee'
import { keepDraft, setDraftsAside } from './keep-draft'
import { loadPlanContext, type PlanContext } from './plan-context'
import { readerOf, type WantedDraft } from './wanted'
import { roundWords } from './wanted-recruiter'

type Offer = typeof offers.$inferSelect
type AboutMyOffer = 'more_time' | 'accept_offer' | 'decline'

const whys: Record<AboutMyOffer, string> = {
  more_time: 'You would like more time; asking early is fair to them.',
  accept_offer: 'You decided to say yes; this puts it in writing.',
  decline: 'You decided to say no; a kind line keeps the door open.',
}

/** A letter to whoever made the offer: more time, yes, or no. Answers the draft's id. */
export async function draftAboutOffer(
  tx: Tx,
  userId: string,
  offer: Offer,
  kind: AboutMyOffer,
  given: { newDate?: LocalDate; reason?: string | null },
  now: Date,
): Promise<string> {
  const context = await contextOf(tx, offer.pipelineId)
  const person = addressed(context)
  const words = keptWords({ new_date: given.newDate && formatLongDay(given.newDate), reason: given.reason })
  const { subject, body } = writeOfferText(context, kind, offerFactsOf(offer), { person, words })
  const contactId = person?.id ?? null
  const want = { ...blank, kind, contactId, sendAt: now, why: whys[kind], subject, body, words }
  const planKey = `${kind}:${offer.id}`
  return keepDraft(tx, placeOf(userId, context), { ...want, planKey }, now)
}

/** Stepping back from one process, for a reason or none. Never mentions an offer: `null` is what it is told. */
export async function draftWithdrawal(
  tx: Tx,
  userId: string,
  pipelineId: string,
  { reason, because }: { reason?: string | null; because: string },
  now: Date,
): Promise<string> {
  const context = await contextOf(tx, pipelineId)
  const person = addressed(context)
  const last = context.rounds.findLast(round => round.state === 'scheduled' && round.endsAt <= now)
  const words = keptWords({ reason, stage: last && roundWords[last.kind] })
  const { subject, body } = writeOfferText(context, 'decline', null, { person, words })
  const planned = planWithdrawal(context.pipeline.company, now, readerOf(context))
  return keepDraft(
    tx,
    placeOf(userId, context),
    {
      ...blank,
      planKey: `${because}:${pipelineId}`,
      kind: 'decline',
      contactId: person?.id ?? null,
      sendAt: now,
      why: planned.why,
      subject,
      body,
      words,
      reminders: [planned],
    },
    now,
  )
}

const helperKinds = ['referrer', 'agency_recruiter', 'in_house_recruiter', 'coordinator'] as const

/** Whoever helped in this process: met or named in it, written to about it, or a referrer at that company. */
async function listHelpers(tx: Tx, context: PlanContext) {
  const known = await tx
    .select({ id: contacts.id, name: contacts.name, kind: contacts.kind, company: contacts.company })
    .from(contacts)
    .where(
      and(inArray(contacts.kind, [...helperKinds]), isNull(contacts.deletedAt), isNull(contacts.forgottenAt)),
    )
  const { pipeline, around, existing } = context
  const written = existing.filter(draft => draft.pipelineId === pipeline.id && draft.sentAt)
  const here = new Set([...around.map(person => person.id), ...written.map(draft => draft.contactId)])
  const employer = pipeline.company.toLowerCase()
  const addressee = addresseeOf(context)
  return known.filter(
    ({ id, kind, company }) =>
      id !== addressee && (here.has(id) || (kind === 'referrer' && company?.toLowerCase() === employer)),
  )
}

/** A thank-you for each of them, the same day (practice 11.1 row 19); what they did is for the person to say. */
export async function draftThanksToHelpers(tx: Tx, userId: string, offer: Offer, now: Date): Promise<number> {
  const context = await contextOf(tx, offer.pipelineId)
  const helpers = await listHelpers(tx, context)
  for (const person of helpers) {
    const planned = planThanksToHelper(firstName(person.name), now, readerOf(context))
    const include: DraftExtra[] = ['accepted']
    const writer = { ...context, pipeline: null, own: [] }
    const { subject, body } = writeText(writer, 'thank_you_coordinator', { person, include })
    const want: WantedDraft = {
      ...blank,
      planKey: `thank_helper:${offer.id}:${person.id}`,
      kind: 'thank_you_coordinator',
      contactId: person.id,
      sendAt: now,
      why: planned.why,
      subject,
      body,
      include,
      reminders: [planned],
    }
    await keepDraft(tx, { ...placeOf(userId, context), pipelineId: null }, want, now)
  }
  return helpers.length
}

/** Takes back what an acceptance or a refusal had made and nobody sent yet. */
export async function dropDrafts(tx: Tx, userId: string, keys: readonly string[], now: Date): Promise<void> {
  for (const key of keys) {
    const open = await tx
      .select({ id: drafts.id, edited: drafts.edited })
      .from(drafts)
      .where(and(like(drafts.planKey, `${key}%`), eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
    await setDraftsAside(tx, userId, open, now)
  }
}

const blank = { channel: 'email' as const, interviewId: null, reminders: [] }

async function contextOf(tx: Tx, pipelineId: string): Promise<PlanContext> {
  const context = await loadPlanContext(tx, pipelineId)
  if (!context) throw new Error('The pipeline went while it was being written about')
  return context
}

const addressed = (context: PlanContext) =>
  context.around.find(({ id }) => id === addresseeOf(context)) ?? null

const placeOf = (userId: string, { pipeline, settings }: PlanContext) => ({
  userId,
  pipelineId: pipeline.id,
  formality: pipeline.formality ?? settings.formality,
})
