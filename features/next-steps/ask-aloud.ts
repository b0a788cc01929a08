export type Tone = 'assume_courtesy' | 'offer_to_own' | 'confirm_back'

export type Known = {
  day?: string | null
  name?: string | null
  date?: string | null
  /** After "by". */
  channel?: string | null
  /** I am the one who gets in touch. */
  mine?: boolean
}

type Script = { label: string; when: string; say: (known: Known) => string }

/** The next-step question to say aloud, in three tones (practice §f). None of them ranks or presses. */
export const askAloud: Record<Tone, Script> = {
  assume_courtesy: {
    label: 'The simple way',
    when: 'Fits most conversations.',
    say: () =>
      'So I can plan ahead: what happens after today, when do you hope to decide, and when could I check in if I haven’t heard anything?',
  },
  offer_to_own: {
    label: 'Offer to follow up yourself',
    when: 'When they are busy or unsure.',
    say: ({ day }) =>
      `I know how busy these weeks get. I’m happy to check in myself; would ${day ?? 'a week from today'} be too early?`,
  },
  confirm_back: {
    label: 'Check what you heard',
    when: 'When they’ve already told you something.',
    say: ({ name, date, channel, mine }) => {
      const by = [date ? `by ${date}` : 'once you’ve decided', channel ? `by ${channel}` : ''].filter(Boolean)
      const who = mine ? `I’ll get in touch with ${name ?? 'you'}` : `I’ll hear from ${name ?? 'you'}`
      return `So ${who} ${by.join(', ')}. Did I get that right?`
    },
  },
}
