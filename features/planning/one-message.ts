import type { DraftOrigin } from '@/db/enums'
import type { OtherProcess } from '@/features/letters/also'
import { offerFactsOf } from '@/features/letters/offer-facts'
import { addMinutes, localDate } from '@/lib/time'
import type { DraftRow, ProcessFacts } from './facts'
import { planKeyOf } from './plan-keys'
import type { Wish } from './share-out'
import { isOpen, type WantedDraft } from './wanted'

/** What a recruiter hears from the plan; the first of a day leads, and takes what can be asked in a line along. */
const ranks: Partial<Record<DraftOrigin, number>> = {
  debrief: 0,
  in_house_word: 1,
  other_offer: 2,
  nudge: 3,
  check_in: 4,
}
const canFollow: readonly DraftOrigin[] = ['other_offer', 'nudge', 'check_in']
/** What waits longer gets a day of its own. */
const fewDays = 4 * 24 * 60
/** Its one line leaves the door open, and asks nothing that another letter could ask. */
const standsAlone = ({ step }: WantedDraft) => step === 'closing'

interface Entry {
  process: ProcessFacts
  want: WantedDraft
  before: DraftRow | undefined
}

/**
 * One recruiter, one message: what is due on one day to one of them, of whichever of their processes, is one letter. The
 * others are not wanted then, and come back when that letter is left out. What was typed in stays a letter of its own. Pure.
 */
export function oneMessage<W extends Wish & { existing: DraftRow[] }>(wishes: readonly W[], now: Date): W[] {
  const groups = new Map<string, Entry[]>()
  const instead = new Map<WantedDraft, WantedDraft | null>()
  for (const { process, wanted, existing } of wishes)
    for (const want of wanted) {
      const before = existing.find(row => row.planKey !== null && row.planKey === planKeyOf(want))
      if (isToldInTyped(process, want, before)) {
        instead.set(want, null)
        continue
      }
      const day = dayFor(process, want, before, now)
      if (day) groups.set(day, [...(groups.get(day) ?? []), { process, want, before }])
    }
  for (const entries of groups.values()) merge(entries, instead)
  return wishes.map(wish => ({
    ...wish,
    wanted: wish.wanted.flatMap(want => (instead.has(want) ? (instead.get(want) ?? []) : want)),
  }))
}

/** Whom it is for and when, where it may be one with others. */
function dayFor(process: ProcessFacts, want: WantedDraft, before: DraftRow | undefined, now: Date) {
  const { pipeline, settings } = process
  const isTheirs = want.contactId !== null && want.contactId === pipeline.recruiterId
  if (!isTheirs || !want.sendAt || ranks[want.origin] === undefined || standsAlone(want)) return null
  const isTaken = before && !isOpen(before) && before.setAside !== 'plan'
  if (isTaken || before?.edited) return null
  const standing = before && isOpen(before) ? undefined : standingFor(process, want)
  // It was told in a letter that is not sent yet: its own day may be gone, theirs counts.
  const isDue = want.sendAt <= addMinutes(now, fewDays)
  const day = localDate((isDue && standing?.sendAt) || want.sendAt, settings.zone)
  const today = localDate(now, settings.zone)
  // What is overdue goes out today, with what is due today; notes on a round that were never written take nothing along.
  const isOverdue = day < today && canFollow.includes(want.origin)
  return `${want.contactId} ${isOverdue ? today : day}`
}

export const isAfterRound = (origin: DraftOrigin) => origin === 'debrief' || origin === 'in_house_word'

/** The letter that tells it was typed in since: it stays in there. */
function isToldInTyped(process: ProcessFacts, want: WantedDraft, before: DraftRow | undefined): boolean {
  if (!canFollow.includes(want.origin) || standsAlone(want) || (before && isOpen(before))) return false
  return Boolean(standingFor(process, want)?.edited)
}

/** The letter about another process that tells this too: of the same offer, or one that asks for news as well. */
const standingFor = ({ existing, alsoTold }: ProcessFacts, { offerId = null, contactId }: WantedDraft) =>
  [...alsoTold, ...existing.filter(({ origin }) => offerId && isAfterRound(origin))].find(
    one => isOpen(one) && one.contactId === contactId && one.offerId === offerId,
  )

function merge(entries: readonly Entry[], instead: Map<WantedDraft, WantedDraft | null>): void {
  const [lead] = entries.toSorted((a, b) => rankOf(a) - rankOf(b) || nameOf(a).localeCompare(nameOf(b)))
  if (!lead) return
  // Named in an order that does not ask what was there before: planned again, the letter says the same.
  const rest = entries
    .filter(entry => entry !== lead)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || companyOf(a).localeCompare(companyOf(b)))
  const isOffer = ({ want }: Entry) => want.origin === 'other_offer'
  // A letter speaks of one offer.
  const offerId = [lead, ...rest].find(isOffer)?.want.offerId
  const along = rest.filter(
    entry => canFollow.includes(entry.want.origin) && (!isOffer(entry) || entry.want.offerId === offerId),
  )
  if (along.length === 0) return
  for (const { want } of along) instead.set(want, null)
  const isOf = (entry: Entry) => entry.process.pipeline.id !== lead.process.pipeline.id
  const offered = along.find(({ want }) => want.origin === 'other_offer')
  const offer = offered?.process.offersById.get(offered.want.offerId ?? '')
  const others = (which: (entry: Entry) => boolean): OtherProcess[] =>
    along
      .filter(which)
      .map(({ process: { pipeline } }) => ({ company: pipeline.company, role: pipeline.role }))
  const asked = new Set(along.filter(isOffer).map(({ process }) => process.pipeline.id))
  const also = {
    // Whoever is asked to decide by a date is not asked for news as well.
    news: others(entry => !isOffer(entry) && isOf(entry) && !asked.has(entry.process.pipeline.id)),
    offer: offer ? { answerBy: offerFactsOf(offer).answerBy, of: others(isOffer) } : null,
  }
  const { company } = lead.process.pipeline
  const called = (other: OtherProcess) =>
    other.company === company ? `the ${other.role} role` : other.company
  const told = [...new Set(others(isOf).map(called))]
  const speaksOf = told.length ? ` It also tells them about ${told.join(' and ')}.` : ''
  instead.set(lead.want, {
    ...lead.want,
    why: lead.want.why && `${lead.want.why}${speaksOf}`,
    reminders: lead.want.reminders.map(one => ({ ...one, why: `${one.why}${speaksOf}` })),
    offerId: lead.want.offerId ?? offered?.want.offerId ?? null,
    alsoAbout: [...new Set(along.filter(isOf).map(({ process }) => process.pipeline.id))].toSorted(),
    letter: () => lead.want.letter(also),
  })
}

const companyOf = ({ want, process: { pipeline } }: Entry) => `${pipeline.company} ${planKeyOf(want)}`
const rankOf = ({ want }: Entry) => ranks[want.origin] ?? 9
/** The letter that is there already stays the one. */
const nameOf = ({ want, before }: Entry) => `${before && isOpen(before) ? 0 : 1} ${planKeyOf(want)}`
