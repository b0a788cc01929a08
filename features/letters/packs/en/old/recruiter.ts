import type { Template } from '../../../templates/template'

/** For a recruiter: facts in short lines, also to read from on the phone (practice §i). */
export const recruiter: Record<'debrief' | 'recruiter_update', Template> = {
  debrief: {
    subjects: ['How it went at {company}', 'How it went'],
    paragraphs: [
      [
        {
          lines: ['Here is how {stage} at {company} went on {date}, while it is fresh.'],
          plain: ['Here is how it went, while it is fresh.'],
        },
      ],
      [{ lines: ['I met {people}.'] }],
      [{ lines: ['What went well: {went_well}'] }],
      [{ lines: ['What they asked:\n{questions}'] }],
      [{ lines: ['What seemed to matter or worry them: {their_concerns}'] }],
      [{ lines: ['What I still wonder about: {my_concerns}'] }],
      [
        { lines: ['My interest, from 1 to 5: {interest}'] },
        { lines: ['What was said about next steps: {next_step}'] },
      ],
      [{ lines: ['What I would ask of you: {ask}'] }],
      [
        {
          lines: [
            'First impressions change overnight, so I may add a line tomorrow. When would be good to talk?',
          ],
        },
      ],
    ],
  },
  recruiter_update: {
    subjects: ['Where things stand', 'A short word'],
    paragraphs: [
      [{ lines: ['A short word from my side, so that you have it in one place.'] }],
      [{ lines: ['What has changed:\n{changes}'] }],
      [{ lines: ['My other processes, without names:\n{processes}'] }],
      [{ lines: ['When I am free: {availability}'] }],
      [{ lines: ['What I would ask of you: {ask}'] }],
      [{ lines: ['You can always see where things stand here: {share_link}'], when: 'share_link' }],
      [{ lines: ['Thank you for keeping this moving.', 'Thank you for your help with all of this.'] }],
    ],
  },
}
