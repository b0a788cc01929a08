import type { Move } from '../../../templates/template'

// Shared by all thank-yous, so that the people of one interview never get the same line whatever kind each note is.

export const opening: Move = {
  lines: [
    'Thank you for the time you gave me on {date} to talk about the {role} role.',
    'It was good to talk with you on {date} about the {role} role, and I would like to thank you for it.',
    'Our conversation on {date} about the {role} role gave me a lot to think about; thank you for making time for it.',
    'Thank you for meeting me on {date} about the {role} role; I have gone over it more than once since.',
    'I left on {date} knowing much more about the {role} role than when I arrived. Thank you for that.',
    'Thank you for talking the {role} role through with me on {date}, and for answering my questions so patiently.',
  ],
  late: [
    'I wanted to let our conversation on {date} settle before writing, and I have not forgotten it: thank you for your time.',
    'This comes a little later than I meant it to: thank you for talking with me on {date} about the {role} role.',
    'A few days have passed since {date}, and I am still grateful for the time you gave me.',
    'My thanks come late but are meant no less: our conversation on {date} was a good one.',
  ],
  plain: [
    'Thank you for the time you gave me.',
    'It was good to talk with you, and I would like to thank you for it.',
    'Thank you for making time for our conversation.',
    'Thank you for meeting me, and for answering my questions so patiently.',
  ],
}

export const theirWords: Move = {
  lines: [
    'One thing stays with me: {note}',
    'I keep coming back to one moment: {note}',
    'This is what I took home with me: {note}',
    'What I have thought about most since then: {note}',
    'If I remember one thing, it is this: {note}',
    'One part of it I wrote down at once: {note}',
  ],
}

export const whyItFits: Move = {
  lines: ['{my_link}'],
  plain: [
    'I was glad to hear it first hand; it is the sort of thing that no job description tells you.',
    'You only learn that sort of thing by talking to people, so I am grateful for it.',
    'I am glad that it came up, and I have thought about it more than once since then.',
    'It told me something about how you work, and about what working with you might be like.',
    'It made our conversation a memorable one, and I am glad that we had the time for it.',
  ],
}

export const repair: Move = {
  lines: [
    'There is one answer I would put better today: {repair_point}',
    'Given another minute on one of your questions, this is what I would add: {repair_point}',
    'One answer came out shorter than I wanted. What I meant: {repair_point}',
  ],
}

export const nextStep: Move = {
  lines: [
    'I have noted the next step as we left it: {next_step}',
    'As I understood it, this is what comes next: {next_step}',
    'So that we mean the same thing, the next step in my notes is this: {next_step}',
  ],
}

/** A single question, made by `missingFactsLine`. */
export const missing: Move = {
  lines: [
    'One thing I forgot to ask on the day: {missing_facts}',
    'May I add the one question I did not ask: {missing_facts}',
    'Something I should have asked before I left: {missing_facts}',
  ],
}

export const closing: Move = {
  lines: [
    'If anything we talked about needs another word from me, please just ask. I look forward to hearing how things go from here.',
    'Should anything be missing from my side, I am happy to send it. Until then, all the best for the rest of your interviews.',
    'I am glad to answer whatever comes up in the meantime, and I look forward to hearing from you.',
    'Please tell me if there is something I can add. Thank you once more, and I hope that we speak again.',
    'You can reach me at this address at any time if a question comes up. Thank you again for a good conversation.',
  ],
}
