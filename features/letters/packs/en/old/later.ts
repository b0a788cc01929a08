import type { Template } from '../../../templates/template'

type LaterKind =
  | 'reschedule'
  | 'rejection_reply'
  | 'advice'
  | 'referral_ask'
  | 'linkedin_request'
  | 'stay_in_touch'

export const later: Record<LaterKind, Template> = {
  reschedule: {
    subjects: ['Another time for {old_slot}', 'Another time for our conversation'],
    paragraphs: [
      [
        {
          lines: ['I am sorry: I cannot make {old_slot} after all.'],
          plain: ['I am sorry: I cannot make the time we agreed after all.'],
        },
        { lines: ['The reason: {reason}'] },
        { lines: ['Any of these would suit me:\n{new_slots}'] },
      ],
      [
        {
          lines: [
            'If none of them fits, please suggest one that does and I will do my best to make it. I look forward to it just as much.',
          ],
        },
      ],
    ],
  },
  rejection_reply: {
    subjects: ['Thank you for telling me', 'Thank you'],
    paragraphs: [
      [
        {
          lines: [
            'Thank you for letting me know about the {role} role. I had hoped for a different answer, and I am glad to have a clear one.',
          ],
          plain: [
            'Thank you for letting me know. I had hoped for a different answer, and I am glad to have a clear one.',
          ],
        },
        {
          lines: ['What I valued: {what_i_valued}'],
          plain: ['Thank you, too, for the time that you and your colleagues took.'],
          unless: 'via_agency',
        },
        {
          lines: ['What I valued: {what_i_valued}'],
          plain: ['Thank you, too, for all you did along the way. Please pass my thanks on to {company}.'],
          when: 'via_agency',
        },
      ],
      [
        {
          lines: ['{future_line}'],
          plain: ['If something opens where I would be the better match, I would be glad to hear from you.'],
        },
        { lines: ['I wish you and whoever joins you all the best.'], unless: 'via_agency' },
        { lines: ['I would happily work with you again.'], when: 'via_agency' },
      ],
    ],
  },
  advice: {
    subjects: ['One piece of advice', 'One question, if you have a minute'],
    paragraphs: [
      [
        {
          lines: ['Thank you again for talking with me about the {role} role.'],
          plain: ['Thank you again for talking with me.'],
        },
        {
          lines: [
            'There is one thing I would like to get better at, and you have seen me do it: {specific_area}',
          ],
          unless: 'via_agency',
        },
        {
          lines: [
            'There is one thing I would like to get better at, and you may have heard how it came across: {specific_area}',
          ],
          when: 'via_agency',
        },
      ],
      [
        { lines: ['If you had one piece of advice for me on that, what would it be?'] },
        {
          lines: ['{opt_out}'],
          plain: [
            'A sentence is plenty. If you would rather not, or are not free to say, I understand that completely.',
          ],
        },
      ],
    ],
  },
  referral_ask: {
    subjects: ['Somebody I might talk to', 'A small favour'],
    paragraphs: [
      [
        {
          lines: ['I have thought of you because of {shared_context}.'],
          plain: ['I have thought of you, as it was good to talk with you.'],
        },
        {
          lines: [
            'Do you know somebody who would talk with me for twenty minutes? I am thinking of {target_kind}.',
          ],
        },
        { lines: ['I am after a conversation, not a job.'] },
      ],
      [{ lines: ['To make it easy, here are a few lines that you could forward:\n\n{blurb}'] }],
      [
        {
          lines: ['{opt_out}'],
          plain: ['If nobody comes to mind, or it does not feel right, please just leave this be.'],
        },
      ],
    ],
  },
  linkedin_request: {
    subjects: ['LinkedIn request'],
    frame: 'none',
    paragraphs: [
      [
        {
          lines: ['Hi {recipient_first}!', 'Hello {recipient_first}!'],
          formal: ['Dear {recipient_formal},'],
        },
        {
          lines: ['It was good to meet you at {where_met}.', 'I was glad to meet you at {where_met}.'],
          plain: ['It was good to talk with you.', 'I was glad to talk with you.'],
        },
        { lines: ['{note}'] },
        { lines: ['I would be glad to stay in touch.', 'I would like to keep in touch.'] },
      ],
    ],
  },
  stay_in_touch: {
    subjects: ['A short hello', 'Hello from {my_name}', 'Hello'],
    paragraphs: [
      [
        {
          lines: ['It is {months} since we talked about the {role} role, and I thought of you.'],
          plain: ['It is {months} since we talked, and I thought of you.'],
        },
        { lines: ['{news}'] },
      ],
      [
        {
          lines: [
            'If you still hold my papers and would like to, please keep me in your talent pool: I agree to that, and can take it back at any time.',
          ],
          when: 'talent_pool',
        },
        { lines: ['I ask for nothing and expect no answer. I hope that all is well with you and the team.'] },
      ],
    ],
  },
}
