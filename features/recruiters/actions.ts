'use server'

import { userAction } from '@/features/auth/user-action'
import { isFarAlong } from '@/features/vocabulary/stages'
import { askSentence } from './asks'
import { requestAsk, requestWordsOfProgress } from './mutations'
import { getThrough } from './queries'
import { askInput, movedForwardInput } from './schema'

const gone = { ok: false, message: 'This process no longer exists.' } as const

export const askRecruiterAction = userAction(
  'recruiter.asked',
  askInput,
  async ({ tx, user, input, now }) => {
    const through = await getThrough(tx, input.id)
    if (!through) return gone
    const ask = askSentence(through.company, input.asks, input.more)
    const draftId = await requestAsk(tx, user.id, input.id, ask, now)
    if (!draftId)
      return { ok: false, message: 'This process has no recruiter yet: add one on its edit page.' }
    return { ok: true, entityId: draftId, goTo: `/drafts/${draftId}` }
  },
)

export const movedForwardAction = userAction(
  'pipeline.moved-forward-told',
  movedForwardInput,
  async ({ tx, user, input, now }) => {
    const through = await getThrough(tx, input.id)
    if (!through) return gone
    if (!isFarAlong(through.stage))
      return {
        ok: false,
        message: 'Move this process to its final round first: the notes only say what’s true.',
      }
    await requestWordsOfProgress(tx, user.id, input.id, now, input.to)
    return { ok: true, entityId: input.id, goTo: `/pipelines/${input.id}/moved-forward` }
  },
)
