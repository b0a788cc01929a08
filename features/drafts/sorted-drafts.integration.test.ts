import fc from 'fast-check'
import { expect, it } from 'vitest'
import { draftStates } from '@/db/enums'
import { drafts } from '@/db/schema/drafts'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { readCursor } from '@/lib/cursor'
import { draftKey, listDrafts, pageOfDrafts } from './list-drafts'
import { type DraftGroup, draftGroups } from './sorted-drafts'

useTestDatabase()
const now = new Date('2026-12-04T15:00:00Z')
const before = (hours: number) => new Date(+now - hours * 3_600_000)
const [tomorrow, staleBefore] = [new Date('2026-12-05T05:00:00Z'), new Date('2026-11-27T05:00:00Z')]

// Few hours, so that many meet.
const hours = fc.constantFrom(-400, -60, -20, -8, 3, 30, 200, 400, 3000)
const maybe = fc.option(hours, { freq: 2 })
const anyDraft = fc.record({
  kind: fc.constantFrom('thank_you_manager', 'debrief', 'nudge_dated', 'advice', 'rejection_reply' as const),
  state: fc.constantFrom(...draftStates),
  sendAt: maybe,
  later: maybe,
  answered: maybe,
  sent: hours,
  probably: fc.boolean(),
  changed: fc.constantFrom(5, 24 * 89, 24 * 91),
  deleted: fc.integer({ min: 0, max: 7 }).map(n => n === 0),
  of: fc.constantFrom('held', 'ahead', 'gone', null),
})
type AnyDraft = typeof anyDraft extends fc.Arbitrary<infer T> ? T : never

const when = (ago: number | null) => (ago === null ? null : before(ago))
const factsOf = ({ state, ...draft }: AnyDraft) => ({
  sentAt: state === 'sent' || state === 'answered' ? before(draft.sent) : null,
  probablySentAt: state === 'probably_sent' || draft.probably ? before(draft.sent + 1) : null,
  answeredAt: state === 'answered' ? when(draft.answered) : null,
  skippedAt: state === 'skipped' ? when(draft.answered) : null,
})

/** Where a draft stands, as the page has it; null where no list shows it. */
function standsAt(draft: AnyDraft): [DraftGroup, number] | null {
  const { kind, state, sendAt, later, changed, deleted, of } = draft
  if (deleted || of === 'gone') return null
  const { sentAt, probablySentAt, answeredAt, skippedAt } = factsOf(draft)
  // The later of the two is the one that lies fewer hours back.
  const hoursAgo = [sendAt, later].filter(ago => ago !== null)
  const due = hoursAgo.length ? before(Math.min(...hoursAgo)) : null
  const isThanks = kind.startsWith('thank_you')
  if (state === 'open') {
    if (due && (isThanks || kind === 'debrief') && due < staleBefore) return ['done', -Number(due)]
    const isOff = later !== null && before(later) >= tomorrow
    const isNow = !due || due < tomorrow || (isThanks && of === 'held' && !isOff)
    return [isNow ? 'now' : 'later', due ? Number(due) : 8e15]
  }
  const isOut = state === 'sent' || state === 'probably_sent'
  if (isOut && (kind === 'nudge_dated' || kind === 'advice'))
    return ['waiting', Number(sentAt ?? probablySentAt)]
  if (!isOut && changed > 24 * 90) return null
  return ['done', 0 - Number(answeredAt ?? skippedAt ?? sentAt ?? probablySentAt ?? 0)]
}

it('every message stands in its group and its place, however the list is walked', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyDraft, { minLength: 5, maxLength: 24 }), async all => {
      const my = await seedInterview([], { mine: { zone: 'America/New_York' } })
      const { userId } = my
      const made = await my.as(async tx => {
        await tx.delete(drafts)
        const round = async (ago: number, deletedAt: Date | null) => {
          const [process] = await tx
            .insert(pipelines)
            .values({ userId, company: 'Halden', role: 'Analyst', deletedAt })
            .returning()
          const of = { userId, pipelineId: process?.id ?? '' }
          const [{ id: interviewId = '' } = {}] = await tx
            .insert(interviews)
            .values({
              ...{ ...of, startsAt: before(ago), endsAt: before(ago - 1) },
              ...{ startWall: '2026-12-04T10:00', zone: 'America/New_York', tzdbVersion: 'test' },
            })
            .returning()
          return { pipelineId: of.pipelineId, interviewId }
        }
        const places = { held: await round(5, null), ahead: await round(-5, null), gone: await round(5, now) }
        return tx
          .insert(drafts)
          .values(
            all.map(draft => ({
              ...{ userId, kind: draft.kind as 'advice', state: draft.state, ...factsOf(draft) },
              ...{
                sendAt: when(draft.sendAt),
                putOffUntil: when(draft.later),
                updatedAt: before(draft.changed),
              },
              ...{ deletedAt: draft.deleted ? now : null, ...(draft.of ? places[draft.of as 'held'] : {}) },
            })),
          )
          .returning({ id: drafts.id })
      })
      const expected = (group: DraftGroup) =>
        all
          .flatMap((draft, n) => {
            const [is, place] = standsAt(draft) ?? []
            return is === group && place !== undefined ? [{ id: made[n]?.id ?? '', place }] : []
          })
          .toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
      const { rows } = await my.as(tx => listDrafts(tx, now, null))
      for (const group of draftGroups) {
        const inOrder = expected(group)
        const first = rows.filter(row => row.group === group)
        expect(first.map(({ id, place }) => ({ id, place }))).toEqual(
          inOrder.slice(0, group === 'now' ? 20 : 8),
        )
        for (const { total } of first) expect(total).toBe(inOrder.length)
        const walked: string[] = []
        for (let after: [number, string] | null = null; ; ) {
          const place = { after, rows: 3, step: 999 }
          const page = pageOfDrafts((await my.as(tx => listDrafts(tx, now, { group, place }))).rows, place)
          walked.push(...page.rows.map(({ id }) => id))
          if (!page.more) break
          after = readCursor(draftKey, page.more.after)
        }
        expect(walked).toEqual(inOrder.map(({ id }) => id))
      }
    }),
    { numRuns: 8 },
  )
})
