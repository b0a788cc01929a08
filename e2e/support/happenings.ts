import { asUser } from '../../db/doors'
import type { NextStepFact, Stage } from '../../db/enums'
import { recordRejection } from '../../features/endings/mutations'
import { saveFacts } from '../../features/next-steps/mutations'
import { type GivenFact, settleFact } from '../../features/next-steps/settle-fact'
import { recordOffer } from '../../features/offers/mutations'
import { change } from '../../features/planning/change'
import { planEverything } from '../../features/planning/plan-everything'
import { moveStage } from '../../features/stages/move-stage'

// What happens to somebody behind the screen, so that a spec begins where its own story does. The house's own
// functions are called here and in the other seed-… files, never in a spec.

/** All of theirs, as it should stand now. */
export const planAll = (userId: string, now: Date) => asUser(userId, tx => planEverything(tx, userId, now))

export const moveTo = (userId: string, pipelineId: string, to: Stage, now: Date) =>
  change(userId, now, tx => moveStage(tx, { userId, pipelineId, to, now, cause: 'by_hand' }))

/** An offer in writing, to be answered by that day. */
export const offered = (userId: string, pipelineId: string, answerBy: string, now: Date) =>
  change(userId, now, tx =>
    recordOffer(
      tx,
      userId,
      {
        pipelineId,
        receivedOn: now.toISOString().slice(0, 10),
        answerBy,
        inWriting: 'yes',
        title: null,
        pay: null,
        terms: null,
        startDate: null,
      },
      now,
    ),
  )

/** A no, its gracious reply to this person, and days to keep in touch with them. */
export const refused = (userId: string, pipelineId: string, replyTo: string, now: Date) =>
  change(userId, now, tx =>
    recordRejection(
      tx,
      userId,
      { id: pipelineId, replyTo, adviceAbout: null, referralFrom: null, keepInTouchWith: [replyTo] },
      now,
    ),
  )

/** What was told, or not, of the six facts. */
export const told = (
  userId: string,
  interviewId: string,
  now: Date,
  facts: Partial<Record<NextStepFact, GivenFact>>,
) =>
  change(userId, now, tx =>
    saveFacts(
      tx,
      userId,
      interviewId,
      Object.entries(facts).map(([fact, given]) => settleFact(fact as NextStepFact, given)),
      now,
    ),
  )
