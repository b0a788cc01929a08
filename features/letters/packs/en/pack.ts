import type { LanguagePack } from '../pack'
import { ask } from './ask'
import { checks } from './checks'
import { day, onDay, reorderDates, weekday } from './dates'
import { leastEcho } from './echo'
import { midSentence } from './grammar/turn'
import { linkedinRequest } from './letters/linkedin-request'
import { nudgeDated } from './letters/nudge-dated'
import { passOn } from './letters/pass-on'
import { thankYouCoordinator } from './letters/thank-you-coordinator'
import { thankYouManager } from './letters/thank-you-manager'
import { address } from './names'
import { nextStep } from './next-step'
import { frame } from './old/frame'
import { later } from './old/later'
import { nudges } from './old/nudges'
import { offers } from './old/offers'
import { recruiter } from './old/recruiter'
import { thanks } from './old/thanks'
import { role } from './role'
import { inSentence, weaveSlot } from './slots'
import { spelling } from './spelling'
import { weaver } from './weaver'

export const en: LanguagePack = {
  weaver,
  letters: {
    thank_you_manager: thankYouManager,
    thank_you_coordinator: thankYouCoordinator,
    nudge_dated: nudgeDated,
    linkedin_request: linkedinRequest,
  },
  passOn,
  aWhile: 'a while',
  plainGreeting: 'Hello,',
  ask,
  frame,
  templates: { ...thanks, ...nudges, ...recruiter, ...offers, ...later },
  weaveSlot,
  inSentence,
  afterComma: midSentence,
  leastEcho,
  list: items =>
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  day,
  weekday,
  onDay,
  reorderDates,
  role,
  spelling,
  address,
  nextStep,
  checks,
}
