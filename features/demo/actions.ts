'use server'

import { cookies } from 'next/headers'
import { visitorAction } from '@/features/auth/user-action'
import { withinSourceLimit } from '@/features/rate-limits/source-limit'
import { demoIsOffered, demoOf, openDemoSession } from './open-demo'
import { tryDemoInput } from './schema'
import { demoSharePath } from './seed-share-link'

const none = { ok: false, message: 'There is no demo on this server.' } as const
const often = { ok: false, message: 'That’s too many tries for now. Please try again in an hour.' } as const

export const tryDemoAction = visitorAction('demo.opened', tryDemoInput, async ({ zone }, now) => {
  if (!demoIsOffered()) return none
  if (!(await withinSourceLimit(now))) return often
  await openDemoSession(await cookies(), await demoOf(zone, now), now)
  return { ok: true, goTo: '/today' }
})

export const seeSharedPageAction = visitorAction('demo.shared_page', tryDemoInput, async ({ zone }, now) => {
  if (!demoIsOffered()) return none
  if (!(await withinSourceLimit(now))) return often
  const path = await demoSharePath(await demoOf(zone, now))
  return path
    ? { ok: true, goTo: path }
    : { ok: false, message: 'Another visitor has ended this link. Tomorrow’s demo has a new one.' }
})
