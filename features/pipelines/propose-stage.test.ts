import { expect, test } from 'vitest'
import type { InterviewKind, Stage } from '@/db/enums'
import { openingStage, proposeStage } from './propose-stage'

const now = new Date('2026-11-24T12:00:00Z')
const round = (kind: InterviewKind, startsAt = '2026-11-20T12:00:00Z', state = 'scheduled') => ({
  kind,
  state,
  startsAt: new Date(startsAt),
})

test.each<[string, Stage, ReturnType<typeof round>[], Stage | null]>([
  ['a first call on record', 'applied', [round('recruiter_screen')], 'screening'],
  ['an interview on record', 'screening', [round('recruiter_screen'), round('panel')], 'interviewing'],
  ['a final round to come', 'interviewing', [round('final', '2026-11-30T12:00:00Z')], 'final'],
  ['never backwards', 'final', [round('panel')], null],
  ['nothing on record', 'applied', [], null],
  ['a cancelled round says nothing', 'applied', [round('panel', '2026-11-20T12:00:00Z', 'cancelled')], null],
  ['a coffee is no round', 'applied', [round('informational')], null],
  ['an offer or an end is the person’s own', 'offer', [round('final')], null],
  ['quiet, and a new date', 'quiet', [round('panel', '2026-11-30T12:00:00Z')], 'interviewing'],
  ['quiet, and only old dates', 'quiet', [round('panel')], null],
])('%s', (_, stage, rounds, to) => {
  expect(proposeStage(stage, rounds, now)?.to ?? null).toBe(to)
})

test.each<[InterviewKind, Stage]>([
  ['recruiter_screen', 'screening'],
  ['informational', 'screening'],
  ['panel', 'interviewing'],
  ['other', 'interviewing'],
  ['final', 'final'],
])('a process first heard of by a conversation of kind %s stands at %s', (kind, stage) => {
  expect(openingStage(kind)).toBe(stage)
})
