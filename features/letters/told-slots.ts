import type { Slot, WordSlot } from './templates/slots'

/** What only the person can say; everything else is known from what was entered. */
export const toldSlots = [
  'topic',
  'problem',
  'question_they_asked',
  'my_link',
  'repair_point',
  'what_changed',
  'why_keen',
  'start_availability',
  'what_i_will_do',
  'report_back',
  'still_keen',
  'new_info',
  'flexibility',
  'door_open',
  'went_well',
  'questions',
  'their_concerns',
  'my_concerns',
  'changes',
  'availability',
  'ask',
  'preference',
  'reason',
  'what_i_valued',
  'future_line',
  'opt_out',
  'shared_context',
  'blurb',
] as const satisfies WordSlot[]
export type ToldSlot = (typeof toldSlots)[number]

/** Typed by a person, and read before it stands in a letter: what is told, and these. */
const typedToo: readonly Slot[] = [
  'news',
  'specific_area',
  'target_kind',
  'next_step',
  'missing_facts',
  'note',
]

export const isTold = (slot: Slot): slot is ToldSlot => (toldSlots as readonly Slot[]).includes(slot)
export const isTyped = (slot: Slot): boolean => isTold(slot) || typedToo.includes(slot)

/** What a form can ask for, because nothing else tells it. */
export const fillableSlots = [
  ...toldSlots,
  'news',
  'specific_area',
  'target_kind',
  'new_slots',
  'new_date',
  'missing_facts',
] as const satisfies WordSlot[]
export type FillableSlot = (typeof fillableSlots)[number]

export const isFillable = (slot: Slot): slot is FillableSlot =>
  (fillableSlots as readonly Slot[]).includes(slot)
