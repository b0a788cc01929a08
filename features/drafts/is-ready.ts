import type { DraftChannel, DraftKind } from '@/db/enums'
import { isReadyToGo } from '@/features/letters/readiness'

/**
 * Ready, wherever a list says so: what the kind needs is there, and nothing in it would make its reader stumble. The
 * page of the draft says the same, with what there is to mend.
 */
export const isReady = ({
  to,
  addressAs,
  hasOffer = true,
  ...draft
}: {
  kind: DraftKind
  channel: DraftChannel
  subject: string
  body: string
  /** What was noted for the person, where the list knows it. */
  note?: string | null
  to?: string | null
  /** How they are addressed, where that was said. */
  addressAs?: string | null
  hasOffer?: boolean
}): boolean =>
  isReadyToGo({
    ...draft,
    note: draft.note ?? null,
    hasOffer,
    // A missing address is seen where it goes out.
    hasAddress: true,
    // A note to be passed on greets two: its page knows whom.
    reading: { recipients: to && !draft.body.includes('\n* * *\n') ? [to] : [], called: [addressAs] },
  })
