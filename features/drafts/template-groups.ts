import { type DraftKind, draftKinds } from '@/db/enums'

const titles = {
  thanks: 'After an interview',
  news: 'Asking for news',
  recruiter: 'For your recruiter',
  offer: 'With an offer',
  end: 'At the end, and after it',
} as const

const groupOf: Record<DraftKind, keyof typeof titles> = {
  thank_you_screen: 'thanks',
  thank_you_manager: 'thanks',
  thank_you_panel: 'thanks',
  thank_you_joint: 'thanks',
  thank_you_final: 'thanks',
  thank_you_informational: 'thanks',
  thank_you_coordinator: 'thanks',
  linkedin_request: 'thanks',
  missing_facts: 'news',
  nudge_dated: 'news',
  nudge_undated: 'news',
  nudge_second: 'news',
  nudge_closing: 'news',
  reschedule: 'news',
  debrief: 'recruiter',
  recruiter_update: 'recruiter',
  other_offer: 'offer',
  more_time: 'offer',
  accept_offer: 'offer',
  decline: 'end',
  rejection_reply: 'end',
  advice: 'end',
  referral_ask: 'end',
  stay_in_touch: 'end',
}

/** Of those whose name alone does not say when they are written. */
export const whenWritten: Partial<Record<DraftKind, string>> = {
  nudge_dated: 'You heard nothing by the day they named',
  nudge_undated: 'They named no day, and some days have passed',
  nudge_second: 'The first nudge got no answer',
  nudge_closing: 'Two nudges got no answer: a kind last word',
  debrief: 'How an interview went, for the one who put you forward',
  recruiter_update: 'What has changed since they last heard from you',
}

/** The kinds by when one writes them. */
export const templateGroups = Object.entries(titles).map(([group, title]) => ({
  title,
  kinds: draftKinds.filter(kind => groupOf[kind] === group),
}))
