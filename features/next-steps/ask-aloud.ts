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
    label: 'Assume they mean to tell you',
    when: 'Fits everywhere.',
    say: () =>
      'So that I plan well: what happens after today, when would you like to have decided, and when may I check in if I have heard nothing?',
  },
  offer_to_own: {
    label: 'Offer to do it yourself',
    when: 'When they are busy or unsure.',
    say: ({ day }) =>
      `I know how full these weeks get. I am happy to check in myself; would ${day ?? 'a week from today'} be too early?`,
  },
  confirm_back: {
    label: 'Say it back',
    when: 'When they have told you something already.',
    say: ({ name, date, channel, mine }) => {
      const by = [date ? `by ${date}` : 'when you have decided', channel ? `by ${channel}` : ''].filter(
        Boolean,
      )
      const who = mine ? `I get in touch with ${name ?? 'you'}` : `I hear from ${name ?? 'you'}`
      return `So ${who} ${by.join(', ')}. Did I get that right?`
    },
  },
}
