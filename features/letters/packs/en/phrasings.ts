import type { Frame } from './reading/frames'

/**
 * The sentences a reading can become, `{x}` for its words; the person's place in the panel chooses. The first is the
 * shortest: it serves a LinkedIn note.
 */
export const phrasings: Record<Frame, readonly [string, ...string[]]> = {
  told_of: [
    'I enjoyed hearing about {x}.',
    'What you told me about {x} has stayed with me.',
    'Thank you for telling me about {x}.',
    'I keep thinking about what you told me about {x}.',
    'I was glad to hear about {x}.',
    'I especially enjoyed hearing about {x}.',
  ],
  told_how: [
    'I enjoyed hearing {x}.',
    'Thank you for telling me {x}.',
    'I especially liked hearing {x}.',
    'I was glad to hear {x}.',
    'It was good to hear {x}.',
  ],
  told_that: [
    'I was interested to hear that {x}.',
    'You told me that {x}, and that has stayed with me.',
    "You told me that {x}, and I've been thinking about it since.",
    'I remember you telling me that {x}.',
  ],
  topic: [
    'I enjoyed hearing about {x}.',
    "I'm still thinking about {x}.",
    'I was glad to hear about {x}.',
    'I keep coming back to {x}.',
    'It was good to hear about {x}.',
    'I keep thinking about {x}.',
  ],
  idea: [
    'I like the idea of {x}.',
    "I'm still thinking about the idea of {x}.",
    'I liked the idea of {x}.',
    'I keep thinking about the idea of {x}.',
  ],
  /** What one sees rather than hears of. */
  seen: ['I keep thinking about {x}.', "I'm still thinking about {x}.", 'I was glad to see {x}.'],
  yours: [
    'I keep thinking about {x}.',
    'I appreciated {x}.',
    "I'm still thinking about {x}.",
    'Thank you for {x}.',
  ],
  your_thing: [
    'I enjoyed hearing about {x}.',
    'I was glad to hear about {x}.',
    'I liked hearing about {x}.',
    'Thank you for telling me about {x}.',
    'I keep thinking about {x}.',
  ],
  asked_about: [
    'Your question about {x} made me think.',
    "I'm still thinking about your question about {x}.",
    'I liked that you asked about {x}.',
    'I enjoyed your question about {x}.',
  ],
  asked_how: [
    "You asked me {x}, and I'm still thinking about it.",
    'I liked that you asked me {x}.',
    'Your question about {x} made me think.',
  ],
  asked_quote: [
    'Your question "{x}" made me think.',
    'I\'m still thinking about your question "{x}"',
    'I liked your question "{x}"',
  ],
  said_that: [
    'You said {x}, and that stayed with me.',
    'When you said {x}, it stuck with me.',
    "You mentioned that {x}, and I've been thinking about it since.",
    'I remember you saying that {x}.',
    'You said {x}, and I keep coming back to it.',
    'I was struck when you said {x}.',
  ],
  /** Nobody says who told it. */
  fact: [
    'I was struck that {x}.',
    'I was interested to hear that {x}.',
    'It has stayed with me that {x}.',
    'I was interested to learn that {x}.',
  ],
  deed: ['I appreciated that {x}.', 'It meant a lot that {x}.', 'I noticed that {x}, and I appreciated it.'],
  deed_how: ['I really liked {x}.', 'I appreciated {x}.', 'I liked {x}.'],
  said_about: [
    'What you said about {x} stayed with me.',
    'I keep thinking about what you said about {x}.',
    'I was glad to hear what you said about {x}.',
    'What you said about {x} made me think.',
  ],
  said_quote: [
    'You said, "{x}." That stayed with me.',
    'I won\'t forget what you said: "{x}."',
    'You said, "{x}." I keep coming back to that.',
  ],
  showed: [
    'Thank you for showing me {x}.',
    'It was good to see {x}.',
    'I enjoyed seeing {x}.',
    "I'm glad I got to see {x}.",
  ],
  showed_round: [
    'Thank you for showing me {x}.',
    'It was kind of you to show me {x}.',
    'I enjoyed being shown {x}.',
  ],
  advised_to: [
    'Thank you for the advice to {x}.',
    'Your advice to {x} has stayed with me.',
    "I've made a note of your advice to {x}.",
    "I'll remember your advice to {x}.",
  ],
  advised_on: [
    'Thank you for your advice on {x}.',
    'Your advice on {x} has stayed with me.',
    "I've made a note of your advice on {x}.",
    "I'll remember your advice on {x}.",
  ],
  thanks: [
    'Thank you for {x}.',
    'It was kind of you to {base}.',
    "I'm grateful to you for {x}.",
    'I really appreciated {owned}.',
  ],
  share: [
    'It was good to find we have {x} in common.',
    'I was glad to find that we have {x} in common.',
    'I enjoyed finding out that we have {x} in common.',
    'We have {x} in common, and that has stayed with me.',
  ],
  share_doing: [
    'It was good to find that {x} is something we share.',
    'I was glad to find that {x} is something we have in common.',
  ],
  share_that: [
    'It was good to find out that {x}.',
    'I was glad to learn that {x}.',
    'I enjoyed finding out that {x}.',
    'It has stayed with me that {x}.',
  ],
  talked: [
    'I enjoyed our conversation about {x}.',
    'Our conversation about {x} has stayed with me.',
    'I really enjoyed talking with you about {x}.',
    "I'm glad we talked about {x}.",
  ],
  own: ['{x}'],
}

/** After "Thank you for …, and especially for". */
export const thanksFor: Partial<Record<Frame, string>> = {
  told_of: 'telling me about {x}',
  told_how: 'telling me {x}',
  showed: 'showing me {x}',
  showed_round: 'showing me {x}',
  advised_to: 'your advice to {x}',
  advised_on: 'your advice on {x}',
  thanks: '{x}',
  yours: '{x}',
}
