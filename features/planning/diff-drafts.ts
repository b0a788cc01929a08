import { draftOriginRules } from './draft-origins'
import type { DraftRow } from './facts'
import { planKeyOf } from './plan-keys'
import { isOpen, type WantedDraft } from './wanted'

export interface DraftDiff {
  /** Rows as they should be written: new ones, and those that differ. */
  rows: DraftRow[]
  /** The open drafts, each with what is wanted of it. */
  kept: { draft: DraftRow; want: WantedDraft }[]
}

interface Making {
  userId: string
  now: Date
  newId: () => string
}

/**
 * What has to change so that the drafts are those that are wanted. An untouched draft follows what is known, typed text
 * is never changed; what is wanted no more is laid aside, and comes back when it is wanted again. Pure.
 */
export function diffDrafts(
  existing: readonly DraftRow[],
  wanted: readonly WantedDraft[],
  making: Making,
): DraftDiff {
  const byKey = new Map(existing.flatMap(draft => (draft.planKey ? [[draft.planKey, draft] as const] : [])))
  const byId = new Map(existing.map(draft => [draft.id, draft]))
  const rows: DraftRow[] = []
  const kept: DraftDiff['kept'] = []
  const seen = new Set<string>()
  for (const want of wanted) {
    const key = planKeyOf(want)
    const before = want.id ? byId.get(want.id) : byKey.get(key ?? '')
    const name = before?.id ?? key
    if (name !== null && seen.has(name)) continue
    if (name !== null) seen.add(name)
    if (before && !isOpen(before) && before.setAside !== 'plan') continue
    const draft = before ? refreshed(before, want, making.now) : made(want, making)
    if (!before || differs(before, draft)) rows.push({ ...draft, updatedAt: making.now })
    kept.push({ draft, want })
  }
  for (const draft of existing)
    if (isOpen(draft) && !seen.has(draft.id) && draftOriginRules[draft.origin].by !== 'hand')
      rows.push({ ...draft, ...asideAt(draft, making.now), updatedAt: making.now })
  return { rows, kept }
}

/** An untouched draft goes; one with typed text is left out and keeps it. */
const asideAt = ({ edited }: DraftRow, now: Date) =>
  edited
    ? ({ state: 'skipped', skippedAt: now, setAside: 'plan' } as const)
    : ({ deletedAt: now, setAside: 'plan' } as const)

function refreshed(before: DraftRow, want: WantedDraft, now: Date): DraftRow {
  const letter = before.edited ? null : want.letter()
  const isNew = letter && (letter.subject !== before.subject || letter.body !== before.body)
  const isBack = !isOpen(before)
  return {
    ...before,
    ...(letter && { subject: letter.subject, body: letter.body }),
    kind: before.edited ? before.kind : want.kind,
    version: isNew ? before.version + 1 : before.version,
    // Nobody is known for it: only whom the person chose stays, not whom an earlier plan addressed.
    contactId: want.contactId ?? (before.recipientChosen ? before.contactId : null),
    interviewId: want.interviewId,
    sendAt: want.sendAt,
    why: want.why,
    formality: want.formality,
    step: want.step ?? before.step,
    // What was typed in speaks of what it spoke of.
    ...(!before.edited && { offerId: want.offerId ?? null, alsoAbout: [...(want.alsoAbout ?? [])] }),
    pipelineId: want.pipelineId,
    ...(isBack && { state: 'open', skippedAt: null, deletedAt: null, setAside: null, createdAt: now }),
  }
}

const followed = [
  ...['subject', 'body', 'kind', 'contactId', 'interviewId', 'sendAt', 'why', 'formality'],
  ...['state', 'deletedAt', 'step', 'pipelineId', 'offerId', 'alsoAbout'],
] as (keyof DraftRow)[]

const differs = (before: DraftRow, after: DraftRow) =>
  followed.some(name => {
    const [a, b] = [before[name], after[name]]
    if (Array.isArray(a) && Array.isArray(b)) return a.join() !== b.join()
    return a instanceof Date || b instanceof Date ? Number(a ?? 0) !== Number(b ?? 0) : a !== b
  })

function made(want: WantedDraft, { userId, now, newId }: Making): DraftRow {
  const { subject = '', body = '' } = want.letter() ?? {}
  return {
    id: newId(),
    userId,
    pipelineId: want.pipelineId,
    interviewId: want.interviewId,
    contactId: want.contactId,
    kind: want.kind,
    origin: want.origin,
    step: want.step ?? null,
    since: want.since ?? null,
    offerId: want.offerId ?? null,
    alsoAbout: [...(want.alsoAbout ?? [])],
    fromPipelineId: want.fromPipelineId ?? null,
    channel: want.channel,
    state: 'open',
    subject,
    body,
    edited: false,
    words: want.words ?? {},
    noteStem: null,
    include: want.include ?? [],
    language: 'en',
    formality: want.formality,
    sendAt: want.sendAt,
    why: want.why,
    putOffUntil: null,
    planKey: planKeyOf(want),
    recipientChosen: false,
    setAside: null,
    sentAt: null,
    probablySentAt: null,
    notSentAt: null,
    answeredAt: null,
    skippedAt: null,
    linkedinAcceptedAt: null,
    version: 1,
    deletedAt: null,
    createdAt: now,
    updatedAt: now,
  }
}
