import type { Template } from '../template'

/** Nothing here can be filled without an offer record: every line on an offer carries one of its slots (practice k). */
export const offers: Record<'other_offer' | 'more_time' | 'accept_offer' | 'decline', Template> = {
  other_offer: {
    subjects: ['The {role} role and a date', 'A date I should tell you about'],
    paragraphs: [
      [
        {
          lines: ['I want to be open with you about the {role} role.'],
          plain: ['I want to be open with you.'],
        },
        {
          lines: [
            'On {offer_received} I was given an offer elsewhere, and I have to answer it by {offer_answer_by}.',
          ],
          plain: ['On {offer_received} I was given an offer elsewhere.'],
        },
      ],
      [
        {
          lines: ['{preference}'],
          plain: ['I would rather not decide without knowing where I stand with you.'],
        },
        { lines: ['This is not meant to press you, only to give you the date in good time.'] },
      ],
      [
        {
          lines: ['Could you tell me whether you expect to decide before then?'],
        },
        { lines: ['If that is not possible, I would be grateful to know that too.'] },
      ],
    ],
  },
  more_time: {
    subjects: ['Your offer of {offer_received}', 'A question about the date'],
    paragraphs: [
      [
        { lines: ['Thank you again for your offer of {offer_received}; I take it seriously.'] },
        {
          lines: ['You asked for my answer by {offer_answer_by}. Would {new_date} be possible instead?'],
          plain: ['Would it be possible to give you my answer on {new_date}?'],
        },
        { lines: ['The reason is simple: {reason}'] },
      ],
      [
        {
          lines: [
            'I would like to say yes or no with a clear head, and then stand by it. If the date cannot move, please tell me, and you will have my answer in time.',
          ],
        },
      ],
    ],
  },
  accept_offer: {
    subjects: ['Yes to the {role} role', 'Yes to your offer of {offer_received}', 'Yes, gladly'],
    paragraphs: [
      [
        {
          lines: ['I am happy to accept your offer of {offer_received} for the position of {offer_title}.'],
          plain: ['I am happy to accept your offer of {offer_received}.'],
        },
        { lines: ['I look forward to starting on {offer_start}.'], plain: ['I look forward to starting.'] },
      ],
      [{ lines: ['So that we both have it in writing, this is what we agreed:\n{offer_terms}'] }],
      [
        {
          lines: [
            'If I have any of it wrong, please put me right. Thank you for your trust, and for how well you looked after me along the way. Please tell me what you need from me now.',
          ],
        },
      ],
    ],
  },
  decline: {
    subjects: ['Your offer of {offer_received}', 'The {role} role', 'My application'],
    paragraphs: [
      [
        {
          lines: [
            'Thank you for your offer of {offer_received}, and for the trust behind it. I have decided not to accept it.',
          ],
          plain: [
            'Thank you for the time you have given me for the {role} role. I have decided to withdraw.',
            'Thank you for the time you have given me. I have decided to withdraw.',
          ],
        },
        { lines: ['I am glad that we got as far as {stage}.'] },
        { lines: ['{reason}'], plain: ['It was not an easy choice.'] },
      ],
      [
        { lines: ['What I will remember: {what_i_valued}'] },
        {
          lines: ['I wish you and the team well, and I would be glad if our paths crossed again.'],
        },
      ],
    ],
  },
}
