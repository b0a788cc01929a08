import type { Frame } from './reading/frames'

/**
 * The sentences a reading can become, `{x}` for its words (`{X}` where they begin it); the person's place in the panel
 * chooses. Each is right whatever stands in it, needs no contraction, and leaves "thank you" to the letter around it.
 */
export const phrasings: Record<Frame, readonly [string, ...string[]]> = {
  told_of: [
    'It was good to hear about {x}.',
    'It was interesting to hear about {x}.',
    'I appreciated hearing about {x}.',
    'I was interested to hear about {x}.',
  ],
  told_how: ['It was good to hear {x}.', 'It was interesting to hear {x}.', 'I was interested to hear {x}.'],
  /** No liking: what was told may be good news, or half of it. */
  told_that: [
    'I appreciated hearing that {x}.',
    'It was interesting to hear that {x}.',
    'I appreciated you telling me that {x}.',
  ],
  topic: ['It was good to talk about {x}.', 'I enjoyed talking about {x}.'],
  /** A tour, a lunch, an answer: something one was given. */
  given: ['I appreciated {x}.', 'I really appreciated {x}.'],
  idea: ['I like the idea of {x}.'],
  /** What one sees rather than hears of. */
  seen: ['It was good to see {x}.', 'I liked seeing {x}.', 'I enjoyed seeing {x}.'],
  yours: ['I appreciated {x}.', 'I really appreciated {x}.'],
  your_thing: [
    'It was good to hear about {x}.',
    'It was interesting to hear about {x}.',
    'I appreciated hearing about {x}.',
  ],
  asked_about: [
    'I appreciated that you asked about {x}.',
    'I was glad that you asked about {x}.',
    'I appreciated you asking about {x}.',
  ],
  /** Several of them. */
  asked_several: ['I appreciated your questions about {x}.', 'I was glad of your questions about {x}.'],
  asked_how: [
    'I appreciated that you asked me {x}.',
    'I was glad that you asked me {x}.',
    'I appreciated you asking me {x}.',
  ],
  asked_quote: [
    'Your question "{x}" made me think.',
    'I keep thinking about your question "{x}"',
    'I liked your question "{x}"',
  ],
  said_that: [
    'You said {x}, and that stayed with me.',
    'I appreciated hearing that {x}.',
    'I appreciated you telling me that {x}.',
  ],
  /** Of the writer's own work, and kind. */
  said_of_me: ['It was good to hear that {x}.', 'I was glad to hear that {x}.'],
  /** Told or seen, who knows: right for both. */
  fact: [
    'It was interesting to learn that {x}.',
    'I was interested to learn that {x}.',
    'It was good to learn that {x}.',
  ],
  kept: ['I liked that {x}.'],
  /** What they did on the day, of whatever kind. */
  did: ['I appreciated that {x}.', 'I liked that {x}.'],
  /** Beside another sentence. */
  besides: [
    'It was good to learn that {x}.',
    'It was interesting to learn that {x}.',
    'I appreciated you telling me that {x}.',
  ],
  /** "how the points heater works": told or shown. */
  learnt_how: [
    'It was good to learn {x}.',
    'It was interesting to learn {x}.',
    'I was interested to learn {x}.',
  ],
  /** "how small the team is": told or seen. */
  how_much: ['It struck me {x}.', 'It was good to see {x}.'],
  deed: ['I appreciated that {x}.', 'I really appreciated that {x}.', 'I was glad that {x}.'],
  deed_how: ['I appreciated {x}.', 'I really appreciated {x}.'],
  /** Done together. */
  we_did: ['I liked that {x}.', 'I enjoyed it when {x}.'],
  said_about: [
    'What you said about {x} stayed with me.',
    'I liked what you said about {x}.',
    'What you said about {x} made me think.',
  ],
  said_quote: [
    'You said, "{x}." That stayed with me.',
    'I liked what you said: "{x}."',
    'You said, "{x}." I liked that.',
  ],
  showed: ['It was good to see {x}.', 'I liked seeing {x}.', 'I appreciated seeing {x}.'],
  showed_round: [
    'It was kind of you to show me {x}.',
    'I appreciated you showing me {x}.',
    'I really appreciated you showing me {x}.',
  ],
  advised_to: [
    'I have made a note of your advice to {x}.',
    'I will remember your advice to {x}.',
    'Your advice to {x} was helpful.',
  ],
  advised_on: [
    'I have made a note of your advice on {x}.',
    'I will remember your advice on {x}.',
    'Your advice on {x} was helpful.',
  ],
  thanks: ['I really appreciated {owned}.', 'It was kind of you to {base}.', 'I appreciated {owned}.'],
  share: [
    'It was good to find we have {x} in common.',
    'I liked finding out that we have {x} in common.',
    'It was good to find that we share {x}.',
  ],
  share_doing: [
    'It was good to find that {x} is something we share.',
    'I liked finding out that {x} is something we have in common.',
  ],
  share_that: [
    'It was good to find out that {x}.',
    'I liked finding out that {x}.',
    'It was good to learn that {x}.',
  ],
  /** Nobody discusses trout. */
  talked: ['I enjoyed talking about {x}.', 'It was good to talk about {x}.', 'I liked talking about {x}.'],
  /** Right whatever was typed, and never said without being looked at. */
  noted: ['I wrote down "{x}" after we spoke.', 'After we spoke I wrote down "{x}".'],
  landed: ['{X}.'],
  own: ['{x}'],
}

/** What somebody did for the writer, told by whoever helped. */
export const thanksFor: Partial<Record<Frame, string>> = {
  told_of: 'telling me about {x}',
  told_how: 'telling me {x}',
  showed: 'showing me {x}',
  showed_round: 'showing me {x}',
  advised_to: 'your advice to {x}',
  advised_on: 'your advice on {x}',
}
