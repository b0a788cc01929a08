import type { DraftKind } from '@/db/enums'

type ThankYouKind = Extract<DraftKind, `thank_you_${string}`>

/** Thanks for a conversation, to whomever. Pure. */
export const isThankYou = (kind: DraftKind): kind is ThankYouKind => kind.startsWith('thank_you_')

export type OtherKind = Exclude<DraftKind, ThankYouKind>
