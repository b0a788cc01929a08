import type { Template } from '../../../templates/template'

/** Nothing here can be filled without an offer record: every line on an offer carries one of its slots (practice k). */
export const offers: Record<'other_offer' | 'more_time' | 'accept_offer' | 'decline', Template> = {
  other_offer: {
    subjects: ['Where things stand on the {role} role', 'Where things stand'],
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
          plain: ['On {offer_received} I was given an offer elsewhere, without a date to answer by so far.'],
        },
      ],
      [
        {
          lines: ['{preference}'],
          plain: ['I would rather not decide without knowing where I stand with you.'],
          unless: 'via_agency',
        },
        {
          lines: ['{preference}'],
          plain: ['I would rather not decide without knowing where I stand with {company}.'],
          when: 'via_agency',
        },
        { lines: ['This is not meant to press anybody, only to tell you in good time.'] },
      ],
      [
        {
          lines: ['Could you tell me whether you expect to decide by {offer_answer_by}?'],
          plain: ['Could you tell me roughly when you expect to decide?'],
          unless: 'via_agency',
        },
        {
          lines: ['Could you find out for me whether they expect to decide by {offer_answer_by}?'],
          plain: ['Could you find out for me roughly when they expect to decide?'],
          when: 'via_agency',
        },
        { lines: ['If that is not possible, I would be grateful to know that too.'] },
      ],
    ],
  },
  more_time: {
    subjects: ['The offer of {offer_received}', 'A question about the date'],
    paragraphs: [
      [
        {
          lines: ['Thank you again for your offer of {offer_received}; I take it seriously.'],
          unless: 'via_agency',
        },
        {
          lines: [
            'Thank you again for bringing me the offer from {company} of {offer_received}; I take it seriously.',
          ],
          when: 'via_agency',
        },
        {
          lines: ['You asked for my answer by {offer_answer_by}. Would {new_date} be possible instead?'],
          plain: ['Would it be possible to give you my answer on {new_date}?'],
          unless: 'via_agency',
        },
        {
          lines: [
            'They asked for my answer by {offer_answer_by}. Could you ask whether {new_date} would be possible instead?',
          ],
          plain: ['Could you ask whether I may give them my answer on {new_date}?'],
          when: 'via_agency',
        },
        { lines: ['The reason is simple: {reason}'] },
      ],
      [
        { lines: ['I would like to say yes or no with a clear head, and then stand by it.'] },
        {
          lines: ['If {offer_answer_by} cannot move, please tell me, and you will have my answer in time.'],
          plain: ['If that is too late, please tell me.'],
        },
      ],
    ],
  },
  accept_offer: {
    subjects: ['Yes to the {role} role', 'Yes to the offer of {offer_received}', 'Yes, gladly'],
    paragraphs: [
      [
        {
          lines: ['I am happy to accept your offer of {offer_received} for the position of {offer_title}.'],
          plain: ['I am happy to accept your offer of {offer_received}.'],
          unless: 'via_agency',
        },
        {
          lines: [
            'I am happy to accept the offer from {company} of {offer_received} for the position of {offer_title}.',
          ],
          plain: ['I am happy to accept the offer from {company} of {offer_received}.'],
          when: 'via_agency',
        },
        { lines: ['I look forward to starting on {offer_start}.'], plain: ['I look forward to starting.'] },
      ],
      [
        {
          lines: [
            'So that we have it in writing, this is what was agreed:\n{offer_terms}\n\nIf I have any of it wrong, please put me right.',
          ],
        },
      ],
      [
        {
          lines: [
            'Thank you for your trust, and for how well you looked after me along the way. Please tell me what you need from me now.',
          ],
          unless: 'via_agency',
        },
        {
          lines: [
            'Thank you for all you did along the way. Please pass my yes on to them, and tell me what is needed from me now.',
          ],
          when: 'via_agency',
        },
      ],
    ],
  },
  decline: {
    subjects: ['The offer of {offer_received}', 'The {role} role', 'My application'],
    paragraphs: [
      [
        {
          lines: [
            'Thank you for your offer of {offer_received}, and for the trust behind it. I have decided not to accept it.',
          ],
          plain: [
            'Thank you for considering me for the {role} role, and for your time. I have decided to withdraw.',
          ],
          unless: 'via_agency',
        },
        {
          lines: [
            'Thank you for bringing me the offer from {company} of {offer_received}. I have decided not to accept it.',
          ],
          plain: [
            'Thank you for putting me forward for the {role} role at {company}. I have decided to withdraw.',
          ],
          when: 'via_agency',
        },
        { lines: ['I am glad that we got as far as {stage}.'] },
        { lines: ['{reason}'], plain: ['It was not an easy choice.'] },
      ],
      [
        { lines: ['What I will remember: {what_i_valued}'] },
        {
          lines: ['I wish you and the team well, and I would be glad if our paths crossed again.'],
          unless: 'via_agency',
        },
        {
          lines: ['Please pass my thanks on to them. I would be glad to work with you again.'],
          when: 'via_agency',
        },
      ],
    ],
  },
}
