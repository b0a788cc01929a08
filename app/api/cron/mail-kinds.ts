import { briefMailKinds } from '@/features/briefs/mail-kinds'
import type { MailKind } from '@/features/deliveries/mail-kind'
import { draftMailKinds } from '@/features/drafts/mail-kinds'
import { insightMailKinds } from '@/features/insights/mail-kinds'
import { interviewMailKinds } from '@/features/interviews/mail-kinds'
import { offerMailKinds } from '@/features/offers/mail-kinds'
import { shareLinkMailKinds } from '@/features/share-links/mail-kinds'

/** Every kind of mail there is, handed to the engine, which knows none. */
export const mailKinds: readonly MailKind[] = [
  ...briefMailKinds,
  ...interviewMailKinds,
  ...draftMailKinds,
  ...offerMailKinds,
  ...shareLinkMailKinds,
  ...insightMailKinds,
]
