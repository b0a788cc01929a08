import { expect, it } from 'vitest'
import { arrangeToday } from './arrange-today'
import type { Loaded } from './queries'

const draft = (kind: string, sendAt: string) => ({
  id: `${kind}-${sendAt}`,
  kind,
  sendAt: new Date(sendAt),
  interviewId: null,
  company: 'Northlight',
  to: 'Ana Osei',
})
const load = (...open: ReturnType<typeof draft>[]) =>
  ({ own: { zone: 'Europe/London' }, around: [], live: [], probably: [], open }) as unknown as Loaded

it('no longer asks for thanks or a debrief that are more than a week late; a nudge goes on', () => {
  const { now } = arrangeToday(
    load(
      draft('thank_you_manager', '2026-11-09T09:00:00Z'),
      draft('debrief', '2026-11-09T09:00:00Z'),
      draft('nudge_undated', '2026-11-09T09:30:00Z'),
      draft('thank_you_panel', '2026-11-18T17:00:00Z'),
    ),
    new Date('2026-11-25T10:00:00Z'),
  )
  expect(now.map(todo => todo.kind === 'drafts' && todo.draftKind)).toEqual([
    'nudge_undated',
    'thank_you_panel',
  ])
})

it('asks whether it went out in its own line, and not once more as something to do', () => {
  const asked = {
    ...draft('nudge_undated', '2026-11-24T09:30:00Z'),
    question: 'Did your nudge to Ana go out?',
  }
  const today = arrangeToday(
    load(asked, draft('nudge_second', '2026-11-24T09:30:00Z')),
    new Date('2026-11-25T10:00:00Z'),
  )
  expect(today.asked.map(({ question }) => question)).toEqual(['Did your nudge to Ana go out?'])
  expect(today.now.map(todo => todo.kind === 'drafts' && todo.draftKind)).toEqual(['nudge_second'])
})

it('shows the call one promised on its day, and not before', () => {
  const call = { id: 'c', at: '2026-12-04T14:00:00Z', why: 'You said you would call.' }
  const loaded = { ...load(), live: [{ id: 'p', stage: 'interviewing', call }] } as unknown as Loaded
  const on = (day: string) => arrangeToday(loaded, new Date(`${day}T09:00:00Z`)).now.map(todo => todo.kind)
  expect(on('2026-12-03')).toEqual([])
  expect(on('2026-12-04')).toEqual(['call'])
})

it('puts a letter before a request of the same hour', () => {
  const { now } = arrangeToday(
    load(draft('linkedin_request', '2026-11-25T09:30:00Z'), draft('rejection_reply', '2026-11-25T09:30:00Z')),
    new Date('2026-11-25T10:00:00Z'),
  )
  expect(now.map(todo => todo.kind === 'drafts' && todo.draftKind)).toEqual([
    'rejection_reply',
    'linkedin_request',
  ])
})
