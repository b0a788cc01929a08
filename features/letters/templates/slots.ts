/**
 * What a template can be filled with (practice 11.2, variables). `label` finishes the sentence "Still to fill in: …".
 * `bullets`: a list that stands on lines of its own; any other list is joined as "A, B and C". `sentence`: what is typed
 * may be a whole sentence, so one that ends a line gets its full stop.
 */
export const slots = {
  my_name: { label: 'your name' },
  my_signature: { label: 'your signature' },
  recipient_first: { label: 'their first name' },
  recipient_formal: { label: 'their title and surname' },
  recipient_full: { label: 'their full name' },
  names: { label: 'the names' },
  /** "you both" or "you all". */
  you_all: { label: 'how to speak to all of them' },
  role: { label: 'the role' },
  company: { label: 'the company' },
  date: { label: 'the day you spoke' },
  weekday: { label: 'the weekday you spoke' },

  /** What was written *for the note* of this person (or of this panel), woven into a sentence. */
  note: { label: 'one thing from your conversation with them', sentence: true },
  /** The same, to follow "thank you for". */
  /** "on Tuesday". */
  on_day: { label: 'on which day you spoke' },
  topic: { label: 'the topic in a word or two' },
  problem: { label: 'a problem they described' },
  question_they_asked: { label: 'the question they cared about' },
  my_link: { label: 'how it connects to what you do', sentence: true },
  repair_point: { label: 'what you would put better today', sentence: true },
  next_step: { label: 'the next step as agreed', sentence: true },
  what_changed: { label: 'what changed since the first conversation', sentence: true },
  why_keen: { label: 'why you are still keen', sentence: true },
  start_availability: { label: 'when you could start', sentence: true },
  what_i_will_do: { label: 'what you will do with their advice', sentence: true },
  report_back: { label: 'when you will report back', sentence: true },
  missing_facts: { label: 'the question about what comes next', sentence: true },
  contact_names: { label: 'whose address is missing' },

  heard_on: { label: 'when you last heard from them' },
  promised_date: { label: 'the date they promised' },
  who_promised: { label: 'who promised it' },
  still_keen: { label: 'a line that you are still keen', sentence: true },
  new_info: { label: 'something new they should know', sentence: true },
  last_contact: { label: 'when you last wrote' },
  flexibility: { label: 'where you are flexible', sentence: true },
  door_open: { label: 'a line that leaves the door open', sentence: true },

  stage: { label: 'which round it was' },
  people: { label: 'who you met' },
  questions: { label: 'what they asked', bullets: true },
  went_well: { label: 'what went well', sentence: true },
  their_concerns: { label: 'what seemed to worry them', sentence: true },
  my_concerns: { label: 'what worries you', sentence: true },
  interest: { label: 'your interest, 1 to 5', sentence: true },
  ask: { label: 'what you need from them', sentence: true },
  processes: { label: 'your other processes, unnamed', bullets: true },
  changes: { label: 'what changed', bullets: true },
  availability: { label: 'when you are free', sentence: true },
  share_link: { label: 'the link to your page' },

  preference: { label: 'what you would prefer', sentence: true },
  new_date: { label: 'the date you ask for' },
  reason: { label: 'a short reason', sentence: true },
  old_slot: { label: 'the time that was agreed' },
  new_slots: { label: 'times that would suit you', bullets: true },
  what_i_valued: { label: 'what you valued', sentence: true },
  future_line: { label: 'a line about the future', sentence: true },
  specific_area: { label: 'the one thing you want advice on', sentence: true },
  opt_out: { label: 'a line that makes it easy to say no', sentence: true },
  shared_context: { label: 'where you know each other from' },
  target_kind: { label: 'the kind of person you would like to meet' },
  blurb: { label: 'a few lines they can forward', sentence: true },
  months: { label: 'how long ago you talked' },
  where_met: { label: 'where you met' },
  news: { label: 'your news, or something worth sharing', sentence: true },

  // Only an offer record fills these: see `OfferFacts`.
  offer_received: { label: 'when the offer came' },
  offer_answer_by: { label: 'when the offer wants an answer' },
  offer_title: { label: 'the title in the offer' },
  offer_start: { label: 'the start date in the offer' },
  offer_terms: { label: 'the terms agreed', bullets: true },
} as const satisfies Record<string, { label: string; bullets?: true; sentence?: true }>

export type Slot = keyof typeof slots
export type OfferSlot = Extract<Slot, `offer_${string}`>
export type WordSlot = Exclude<Slot, OfferSlot | 'share_link'>

const slotPattern = /\{([a-z_]+)\}/g

/** The slots standing in a text, each once, in order; other words in braces are the writer's own. */
export function slotsIn(text: string): Slot[] {
  if (!text.includes('{')) return []
  const names = [...text.matchAll(slotPattern)].map(match => match[1] ?? '')
  return [...new Set(names)].filter((name): name is Slot => Object.hasOwn(slots, name))
}

export function endsSentence(slot: Slot): boolean {
  return 'sentence' in slots[slot]
}

export function isBulleted(slot: Slot): boolean {
  return 'bullets' in slots[slot]
}
