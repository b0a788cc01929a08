import type { nudgeKinds } from '@/db/enums'
import type { Move, Template } from '../../../templates/template'

type NudgeKind = (typeof nudgeKinds)[number]

const stillKeen: Move = {
  lines: ['{still_keen}'],
  plain: ['I am still interested in the role.', 'The role still interests me.'],
}
const newInfo: Move = { lines: ['Something new since we spoke: {new_info}'] }
const noHurry: Move = {
  lines: [
    'One line is plenty, and if nothing is settled yet, that is useful to know too.',
    'A short answer is enough, and "not yet" is a fine one.',
  ],
}

/** Each asks for one thing, so that it can be answered in a line (practice §b, 11.2). */
export const nudges: Record<NudgeKind, Template> = {
  nudge_dated: {
    subjects: ['The {role} role', 'Any news on the {role} role', 'A short question'],
    paragraphs: [
      [
        {
          lines: ['{who_promised} hoped to have news on the {role} role by {promised_date}.'],
          plain: [
            'You had hoped to have news on the {role} role by {promised_date}.',
            'We had {promised_date} in mind for news.',
          ],
          unless: 'via_agency',
        },
        {
          lines: ['{who_promised} at {company} hoped to have news on the {role} role by {promised_date}.'],
          plain: ['{company} had hoped to have news on the {role} role by {promised_date}.'],
          when: 'via_agency',
        },
        {
          lines: [
            'I know that such dates move, so this is only a friendly reminder.',
            'These things often take longer than planned, so please take this as a friendly reminder.',
          ],
        },
      ],
      [stillKeen, newInfo],
      [
        {
          lines: [
            'Is there anything you can tell me about where things stand?',
            'Could you tell me where things stand, or when I should ask again?',
          ],
        },
        noHurry,
      ],
    ],
  },
  nudge_undated: {
    subjects: ['The {role} role', 'After the conversation on {date}', 'A short question'],
    paragraphs: [
      [
        { lines: ['It was good to hear from you on {heard_on}.'] },
        {
          lines: [
            'Thank you again for our conversation on {date} about the {role} role.',
            'I have been thinking back to our conversation on {date} about the {role} role.',
          ],
          plain: ['Thank you again for our conversation.'],
          unless: 'not_there',
        },
        {
          lines: [
            'My interview for the {role} role was on {date}, and I have been thinking back to it.',
            'I have been thinking back to my interview for the {role} role on {date}.',
          ],
          plain: ['I have been thinking back to my interview.'],
          when: 'not_there',
        },
        stillKeen,
        newInfo,
      ],
      [
        {
          lines: [
            'Could you tell me roughly when you expect the next step?',
            'Do you already know when the next step might be?',
          ],
        },
        noHurry,
      ],
    ],
  },
  nudge_second: {
    subjects: ['The {role} role', 'Once more about the {role} role', 'Once more, a short question'],
    paragraphs: [
      [
        {
          lines: ['I wrote on {last_contact} about the {role} role, and your days are surely full.'],
          plain: ['I wrote a little while ago, and your days are surely full.'],
        },
        { lines: ['I will ask just this once more.'] },
      ],
      [stillKeen, { lines: ['{flexibility}'] }, newInfo],
      [
        {
          lines: [
            'Is the role still open, or have plans changed?',
            'Has anything been decided, even if only that it takes longer?',
          ],
        },
        { lines: ['Either answer helps me to plan.'] },
      ],
    ],
  },
  nudge_closing: {
    subjects: ['The {role} role', 'Thank you, and a last line'],
    paragraphs: [
      [
        {
          lines: ['As I have not heard more about the {role} role, I will take it that plans have changed.'],
          plain: ['As I have not heard more, I will take it that plans have changed.'],
        },
        { lines: ['That is quite all right, and there is no need to reply.'] },
      ],
      [
        { lines: ['Thank you for the time you gave me; I was glad of it.'] },
        {
          lines: ['{door_open}'],
          plain: ['Should it open again, I would be happy to hear from you.'],
        },
      ],
    ],
  },
}
