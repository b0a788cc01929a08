import type { LanguagePack } from '../pack'
import { also } from './also'
import { asSpoken } from './as-spoken'
import { ask } from './ask'
import { checks } from './checks'
import { day, onDay, reorderDates, weekday } from './dates'
import { midSentence } from './grammar/turn'
import { acceptOffer } from './letters/accept-offer'
import { advice } from './letters/advice'
import { debrief } from './letters/debrief'
import { decline } from './letters/decline'
import { linkedinRequest } from './letters/linkedin-request'
import { missingFacts } from './letters/missing-facts'
import { moreTime } from './letters/more-time'
import { nudgeClosing } from './letters/nudge-closing'
import { nudgeDated } from './letters/nudge-dated'
import { nudgeSecond } from './letters/nudge-second'
import { nudgeUndated } from './letters/nudge-undated'
import { otherOffer } from './letters/other-offer'
import { passOn, passOnToo } from './letters/pass-on'
import { recruiterUpdate } from './letters/recruiter-update'
import { referralAsk } from './letters/referral-ask'
import { rejectionReply } from './letters/rejection-reply'
import { reschedule } from './letters/reschedule'
import { stayInTouch } from './letters/stay-in-touch'
import { thankYouCoordinator } from './letters/thank-you-coordinator'
import { thankYouFinal } from './letters/thank-you-final'
import { thankYouInformational } from './letters/thank-you-informational'
import { thankYouJoint } from './letters/thank-you-joint'
import { thankYouManager } from './letters/thank-you-manager'
import { thankYouPanel } from './letters/thank-you-panel'
import { thankYouScreen } from './letters/thank-you-screen'
import { list } from './list'
import { address, greet } from './names'
import { nextStep } from './next-step'
import { role } from './role'
import { inSentence, listItems, weaveSlot } from './slots'
import { spelling } from './spelling'
import { weaver } from './weaver'

export const en: LanguagePack = {
  weaver,
  letters: {
    thank_you_screen: thankYouScreen,
    thank_you_manager: thankYouManager,
    thank_you_panel: thankYouPanel,
    thank_you_joint: thankYouJoint,
    thank_you_final: thankYouFinal,
    thank_you_informational: thankYouInformational,
    thank_you_coordinator: thankYouCoordinator,
    missing_facts: missingFacts,
    nudge_dated: nudgeDated,
    nudge_undated: nudgeUndated,
    nudge_second: nudgeSecond,
    nudge_closing: nudgeClosing,
    rejection_reply: rejectionReply,
    other_offer: otherOffer,
    accept_offer: acceptOffer,
    decline,
    more_time: moreTime,
    reschedule,
    advice,
    referral_ask: referralAsk,
    stay_in_touch: stayInTouch,
    debrief,
    recruiter_update: recruiterUpdate,
    linkedin_request: linkedinRequest,
  },
  passOn,
  passOnToo,
  asSpoken,
  aWhile: 'a while',
  plainGreeting: 'Hello,',
  ask,
  also,
  weaveSlot,
  inSentence,
  listItems,
  afterComma: midSentence,
  list,
  youAll: readers => (readers === 2 ? 'you both' : readers > 2 ? 'you all' : 'you'),
  day,
  weekday,
  onDay,
  reorderDates,
  role,
  spelling,
  address,
  greet,
  nextStep,
  checks,
}
