import { expect, it } from 'vitest'
import { draftKinds, nudgeKinds } from '@/db/enums'
import { kindRules } from './kind-rules'

it('knows 24 kinds of letter', () => expect(draftKinds).toHaveLength(24))

it('holds every nudge to one question', () => {
  for (const kind of nudgeKinds) expect(kindRules[kind].oneQuestion).toBe(true)
})

it('lets four kinds claim an offer', () =>
  expect(draftKinds.filter(kind => kindRules[kind].offer)).toEqual([
    'other_offer',
    'more_time',
    'accept_offer',
    'decline',
  ]))
