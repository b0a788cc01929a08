import { briefMail } from '@/features/briefs/mail-kinds'
import type { MailKinds } from '@/features/deliveries/mail-kind'
import { draftMail } from '@/features/drafts/mail-kinds'
import { sentCheckMail } from '@/features/drafts/sent-check-mail'
import { goingQuietMail } from '@/features/insights/going-quiet-mail'
import { weekMail } from '@/features/insights/mail-kinds'
import { ownCallMail } from '@/features/insights/own-call-mail'
import { analysisMail, debriefMail, minuteMail } from '@/features/interviews/mail-kinds'
import { offerMail } from '@/features/offers/mail-kinds'
import { shareViewedMail } from '@/features/share-links/mail-kinds'

/** What is mailed for each kind of reminder, handed to the engine, which knows none. */
export const mailKinds: MailKinds = {
  brief_evening: briefMail,
  brief_hour: briefMail,
  minute: minuteMail,
  minute_again: minuteMail,
  debrief: debriefMail,
  analysis: analysisMail,
  draft: draftMail,
  own_call: ownCallMail,
  offer_deadline: offerMail,
  sent_check: sentCheckMail,
  share_viewed: shareViewedMail,
  duty_to_inform: weekMail,
  weekly_plan: weekMail,
  weekly_review: weekMail,
  pattern_card: weekMail,
  digest: weekMail,
  going_quiet: goingQuietMail,
}
