import type { Frame } from './reading/frames'

/**
 * The sentences a reading can become, `{x}` for its words (`{X}` where they begin it); the person's place in the panel
 * chooses. Each is right whatever stands in it, needs no contraction, and leaves "thank you" to the letter around it.
 */
export const phrasings: Record<Frame, readonly [string, ...string[]]> = {
  told_of: [
    'What you told me about {x} has stayed with me.',
    'It was good to hear about {x}.',
    'I keep thinking about what you told me about {x}.',
    'I liked hearing about {x}.',
    'It was interesting to hear about {x}.',
  ],
  told_how: [
    'It was good to hear {x}.',
    'I was interested to hear {x}.',
    'I liked hearing {x}.',
    'It was interesting to hear {x}.',
  ],
  told_that: [
    'I was interested to hear that {x}.',
    'You told me that {x}, and that has stayed with me.',
    'It was interesting to hear that {x}.',
    'I remember you telling me that {x}.',
  ],
  topic: ['I keep thinking about {x}.', 'It was good to talk about {x}.', 'I enjoyed talking about {x}.'],
  /** A tour, a lunch: something one was given. */
  given: ['I really liked {x}.', 'I appreciated {x}.', 'I will remember {x}.'],
  idea: ['I like the idea of {x}.', 'I keep thinking about the idea of {x}.'],
  /** What one sees rather than hears of. */
  seen: ['It was good to see {x}.', 'I keep thinking about {x}.', 'I liked seeing {x}.'],
  yours: ['I keep thinking about {x}.', 'I appreciated {x}.', '{X} stayed with me.', 'I will remember {x}.'],
  your_thing: ['I keep thinking about {x}.', '{X} stayed with me.', 'I will remember {x}.'],
  asked_about: [
    'Your question about {x} made me think.',
    'I keep thinking about your question about {x}.',
    'I liked that you asked about {x}.',
    'Your question about {x} has stayed with me.',
  ],
  asked_how: [
    'You asked me {x}, and that made me think.',
    'I liked that you asked me {x}.',
    'Your question about {x} made me think.',
  ],
  asked_quote: [
    'Your question "{x}" made me think.',
    'I keep thinking about your question "{x}"',
    'I liked your question "{x}"',
  ],
  said_that: [
    'You said {x}, and that stayed with me.',
    'I remember you saying that {x}.',
    'You mentioned that {x}, and that has stayed with me.',
  ],
  /** Told or seen, who knows: right for both. */
  fact: [
    'It has stayed with me that {x}.',
    'It was interesting to learn that {x}.',
    'I was interested to learn that {x}.',
  ],
  kept: ['I will remember that {x}.', 'It has stayed with me that {x}.'],
  /** Beside another sentence. */
  besides: ['It was good to learn that {x}.', 'I will remember that {x}.'],
  /** "how the points heater works": told or shown. */
  learnt_how: ['It was good to learn {x}.', 'I was interested to learn {x}.', 'I liked learning {x}.'],
  /** "how small the team is": told or seen. */
  how_much: ['It struck me {x}.', 'I keep thinking about {x}.', 'It has stayed with me {x}.'],
  deed: ['I appreciated that {x}.', 'It meant a lot that {x}.', 'I liked that {x}.'],
  deed_how: ['I really liked {x}.', 'I appreciated {x}.', 'I liked {x}.'],
  /** Done together. */
  we_did: ['I liked that {x}.', 'I enjoyed it when {x}.'],
  said_about: [
    'What you said about {x} stayed with me.',
    'I keep thinking about what you said about {x}.',
    'What you said about {x} made me think.',
  ],
  said_quote: [
    'You said, "{x}." That stayed with me.',
    'I will remember what you said: "{x}."',
    'You said, "{x}." I keep coming back to that.',
  ],
  showed: ['It was good to see {x}.', 'I liked seeing {x}.', 'It was interesting to see {x}.'],
  showed_round: [
    'It was kind of you to show me {x}.',
    'I liked being shown {x}.',
    'I appreciated being shown {x}.',
  ],
  advised_to: [
    'Your advice to {x} has stayed with me.',
    'I have made a note of your advice to {x}.',
    'I will remember your advice to {x}.',
  ],
  advised_on: [
    'Your advice on {x} has stayed with me.',
    'I have made a note of your advice on {x}.',
    'I will remember your advice on {x}.',
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
  talked: [
    'It was good to talk with you about {x}.',
    'I liked talking with you about {x}.',
    'Our conversation about {x} has stayed with me.',
  ],
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
