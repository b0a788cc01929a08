import type { Slot } from '../../templates/slots'

/**
 * Sentences for what a person adds, by what the words are: a thing, a doing, a "how", a statement, a verb without its
 * subject. A shape without an entry is asked for again; `sure: false` offers the sentence for a tap first.
 */
export interface SlotPhrases {
  noun?: string
  doing?: string
  how?: string
  /** A thing that is praised already: "good chemistry with the CFO". */
  praise?: string
  /** A call, a chat: had together. */
  meeting?: string
  /** How it goes, and no thing: "invoices getting stuck", "dashboards nobody reads". */
  seen?: string
  /** What there is instead of nothing: "none really, maybe the parking". */
  little?: string
  /** What is missing, told without its "no": "no retail background". */
  none?: string
  /** What is little of something: "only one year's experience". */
  only?: string
  /** What somebody else did: "you took the time to explain", "everyone had read my résumé". */
  you?: string
  /** A statement that is one's own: "that I haven't managed people". */
  that?: string
  /** What one did, without its subject: "got my licence". */
  past?: string
  /** A statement; without it, it stands as it was typed, or in `you` or `that`. */
  clause?: string
  verb?: string
  /** "very keen", "flexible on hours". */
  adjective?: string
  /** "in January", "from 1 March". */
  time?: string
  because?: string
  /** It stands inside a sentence: a thing or a doing is enough. */
  inside?: true
  unsure?: readonly Exclude<keyof SlotPhrases, 'inside' | 'unsure'>[]
}

export const phrases: Partial<Record<Slot, SlotPhrases>> = {
  missing_facts: { noun: 'Could you tell me about {x}?', how: 'Could you tell me {x}?', unsure: ['noun'] },
  problem: {
    noun: "I'd like to help with {x}.",
    doing: "I'd like to help with {x}.",
    seen: "You mentioned {x}, and I'd like to help with that.",
    clause: "You mentioned that {x}, and I'd like to help with that.",
  },
  my_link: {
    noun: 'It reminded me of {x}.',
    doing: 'I know {x} from my own work.',
    how: 'I know {x} from my own work.',
  },
  repair_point: {
    noun: "I'd put my answer on {x} better today.",
    doing: "I'd put my answer on {x} better today.",
    how: 'I could have said more clearly {x}.',
    clause: 'There is one answer I would put better today. {X}.',
  },
  what_changed: {
    past: 'Since we first spoke, I {x}.',
    noun: 'What has changed for me since the first round is {x}.',
    doing: 'What has changed for me since the first round is {x}.',
  },
  why_keen: {
    clause: "I'm keen because {x}.",
    noun: "I'm most drawn to {x}.",
    doing: "I'm most drawn to {x}.",
    how: 'What draws me most is {x}.',
    because: "I'm keen because {x}.",
    adjective: "I'm {x}.",
  },
  start_availability: {
    time: 'I could start {x}.',
    noun: 'I could start after {x}.',
    adjective: "I'm {x}.",
    unsure: ['noun'],
  },
  what_i_will_do: { verb: "I'll {x}.", doing: "I'll start by {x}." },
  report_back: { time: "I'll let you know how it goes {x}.", verb: "I'll {x}." },
  still_keen: {
    noun: 'What draws me most is {x}.',
    adjective: "I'm still {x}.",
    because: "I'm still keen because {x}.",
    unsure: ['noun'],
  },
  new_info: {
    noun: 'Since we spoke, I have {x}.',
    doing: "I'm {x}.",
    adjective: "I'm {x}.",
    unsure: ['noun'],
  },
  flexibility: {
    noun: "I'm flexible on {x}.",
    doing: "I'm flexible about {x}.",
    adjective: "I'm {x}.",
    verb: 'I can {x}.',
  },
  went_well: {
    noun: '{X} went well.',
    praise: 'I had {x}.',
    doing: '{X} went well.',
    how: 'I was pleased with {x}.',
  },
  their_concerns: {
    noun: 'They seemed most concerned about {x}.',
    doing: 'They seemed most concerned about {x}.',
    how: 'They seemed most concerned about {x}.',
    little: 'They had no real concerns, except perhaps {x}.',
    none: 'They seemed most concerned that I have no {x}.',
    only: 'They seemed most concerned that I have {x}.',
    that: 'They seemed most concerned that {x}.',
  },
  my_concerns: {
    noun: "I'm still unsure about {x}.",
    doing: "I'm still unsure about {x}.",
    how: "I'm still unsure {x}.",
    little: 'I have no real concerns, except perhaps {x}.',
    none: "I'm still unsure about there being no {x}.",
    that: "I'm still unsure about one thing: {x}.",
  },
  availability: { time: "I'm free {x}.", noun: "I'm free for {x}.", adjective: "I'm {x}.", unsure: ['noun'] },
  ask: {
    noun: 'Could you let me have {x}?',
    meeting: 'Could we have {x}?',
    verb: 'Could you {x}?',
    how: 'Could you tell me {x}?',
    unsure: ['noun'],
  },
  preference: { noun: "I'd prefer {x}.", doing: "I'd prefer {x}.", adjective: "I'm {x}." },
  reason: {
    noun: 'The reason is {x}.',
    doing: "I'm {x}.",
    because: "That's because {x}.",
    verb: 'I have decided to {x}.',
    adjective: "I'm {x}.",
    unsure: ['verb'],
  },
  what_i_valued: {
    noun: 'I especially valued {x}.',
    doing: 'I especially valued {x}.',
    how: 'I especially valued {x}.',
    you: 'I especially valued that {x}.',
  },
  future_line: {
    noun: "I'd be glad to hear about {x}.",
    doing: "I'm looking forward to {x}.",
    adjective: "I'm {x}.",
    verb: 'Please {x}.',
    unsure: ['verb'],
  },
  door_open: {
    noun: "I'd be glad to hear about {x}.",
    doing: "I'd be glad to hear about {x}.",
    adjective: "I'm {x}.",
    verb: 'Please {x}.',
    unsure: ['verb'],
  },
  opt_out: { noun: '{X} is fine.', verb: 'Please {x}.', unsure: ['noun', 'verb'] },
  news: { noun: 'I have {x} to tell you about.', doing: "I'm {x}.", unsure: ['noun', 'doing'] },
  topic: { inside: true },
  target_kind: { inside: true },
  specific_area: { inside: true },
  shared_context: {
    noun: 'I thought of you because of {x}.',
    doing: 'I thought of you because of {x}.',
    clause: 'I thought of you because {x}.',
    because: 'I thought of you because {x}.',
  },
  next_step: { noun: 'The next step is {x}.', doing: 'The next step is {x}.' },
}
