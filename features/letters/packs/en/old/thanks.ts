import type { DraftKind } from '@/db/enums'
import type { Template } from '../../../templates/template'
import { closing, missing, nextStep, opening, repair, theirWords, whyItFits } from './thanks-moves'

const subjects = [
  'Thank you, {role} interview',
  '{topic} and the {role} role',
  'Good to meet you on {weekday}',
  'Thank you from {my_name}',
  'Thank you for {weekday}',
  'Thank you',
] as const

type ThanksKind = Extract<DraftKind, `thank_you_${string}`>

export const thanks: Record<ThanksKind, Template> = {
  thank_you_screen: {
    subjects,
    paragraphs: [[opening, theirWords, whyItFits], [repair], [nextStep, missing], [closing]],
  },
  thank_you_manager: {
    subjects,
    paragraphs: [
      [opening, theirWords],
      [
        {
          lines: [
            'The problem you described, {problem}, is one I would like to help with.',
            'I have been thinking about what you said on {problem} since then.',
          ],
        },
        whyItFits,
        repair,
      ],
      [nextStep, missing],
      [closing],
    ],
  },
  thank_you_panel: {
    subjects,
    paragraphs: [
      [opening, theirWords],
      [
        {
          lines: [
            'Your question about {question_they_asked} was the one I enjoyed most.',
            'I liked that you asked about {question_they_asked}.',
            'I am still turning over your question about {question_they_asked}.',
          ],
        },
        whyItFits,
        repair,
      ],
      [nextStep, missing],
      [closing],
    ],
  },
  thank_you_joint: {
    subjects: ['Thank you, {role} interview', 'Thank you all for {weekday}', 'Thank you all'],
    frame: 'panel',
    paragraphs: [
      [
        {
          lines: ['Thank you all for the time you gave me on {date} to talk about the {role} role.'],
          late: [
            'A few days have passed since {date}, and I would still like to thank you all for your time.',
          ],
          plain: ['Thank you all for the time you gave me.'],
        },
        {
          lines: [
            'From our conversation together this stays with me: {note}',
            'This is what I took with me from talking to you together: {note}',
          ],
        },
      ],
      [
        {
          lines: ['{my_link}'],
          plain: ['Hearing it from several sides gave me a fuller picture than one voice could have done.'],
        },
        repair,
      ],
      [nextStep, missing],
      [
        {
          lines: [
            'If any of you would like to know more about something I said, please write to me. I look forward to hearing how things go from here.',
          ],
        },
      ],
    ],
  },
  thank_you_final: {
    subjects: ['Thank you for {weekday}', ...subjects],
    paragraphs: [
      [
        {
          ...opening,
          lines: [
            'Thank you for going a step further into the {role} role with me on {date}.',
            'It was good to go further into the {role} role with you on {date}.',
            'Thank you for giving me a closer look at the {role} role on {date}.',
            'Our conversation on {date} about the {role} role was time well spent; thank you.',
          ],
        },
        theirWords,
      ],
      [
        { lines: ['Since the first conversation something has changed for me: {what_changed}'] },
        whyItFits,
        repair,
      ],
      [
        { lines: ['I am still keen, and here is why: {why_keen}'] },
        { lines: ['As for practical matters, I could start {start_availability}'] },
      ],
      [nextStep, missing],
      [closing],
    ],
  },
  thank_you_informational: {
    subjects: ['Thank you for your advice', 'Thank you for {weekday}', 'Thank you'],
    paragraphs: [
      [
        {
          lines: [
            'Thank you for the time you took for me on {date}; I know it was a favour.',
            'Thank you for our conversation on {date}, and for speaking so openly.',
          ],
          late: ['It has taken me a few days to write: thank you for our conversation on {date}.'],
          plain: ['Thank you for the time you took for me; I know it was a favour.'],
        },
        { lines: ['The advice I took with me: {note}', 'This is what I will remember: {note}'] },
      ],
      [
        {
          lines: ['Here is what I will do with it: {what_i_will_do}'],
          plain: ['I will put it to use; I would not have got there by myself.'],
        },
        { lines: ['I will let you know how it went {report_back}'] },
      ],
      [
        {
          lines: [
            'You need not answer this. If there is ever something that I can do for you in return, please tell me; I would be glad to.',
          ],
        },
      ],
    ],
  },
  thank_you_coordinator: {
    subjects: ['Thank you for your help', 'Thank you for {weekday}', 'Thank you'],
    paragraphs: [
      [
        {
          when: 'accepted',
          lines: [
            'I have good news: I have said yes to a new role, and you had a part in getting me there. Thank you.',
            'I wanted you to hear it from me: I have said yes to a new role. Thank you for your part in it.',
          ],
        },
        {
          unless: 'accepted',
          lines: [
            'Thank you for everything you arranged around the interview on {date}.',
            'Thank you for looking after me on {date}.',
          ],
          late: [
            'With a little delay: thank you for everything you arranged around the interview on {date}.',
          ],
          plain: ['Thank you for everything you arranged around the interview.'],
        },
        {
          when: 'accepted',
          lines: ['What helped me most: {note}', 'This is what I will remember: {note}'],
        },
        {
          unless: 'accepted',
          lines: ['It did not go unnoticed: {note}', 'This made the day easier: {note}'],
        },
      ],
      [
        {
          lines: [
            'I would also like to thank {contact_names} and have no address. You are welcome to pass my thanks on, or to tell me how best to write to them.',
          ],
        },
        nextStep,
        missing,
      ],
      [
        {
          when: 'accepted',
          lines: ['If I can ever do the same for you, please tell me; I would be glad to.'],
        },
        {
          unless: 'accepted',
          lines: [
            'If you need anything else from me, I will send it the same day.',
            'If a form or a date is still missing from my side, tell me and you will have it the same day.',
          ],
        },
      ],
    ],
  },
}
