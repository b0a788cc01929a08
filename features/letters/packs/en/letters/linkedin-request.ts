import { letterSet } from '../../../letter-set'

const subject = 'LinkedIn request'

/** One thought, in 200 or 300 characters; one of the three longest that fit is taken. */
export const linkedinRequest = letterSet([
  {
    name: 'linkedin-glad',
    register: 'first_name',
    subject,
    text: "Hi {recipient_first}, {note}\nI'd be glad to stay in touch.",
  },
  {
    name: 'linkedin-good',
    register: 'first_name',
    subject,
    text: 'Hi {recipient_first}, {note}\nIt would be good to stay in touch.',
  },
  {
    name: 'linkedin-connected',
    register: 'first_name',
    subject,
    text: 'Hello {recipient_first}, {note}\nI hope we can stay in touch.',
  },
  { name: 'linkedin-bare', register: 'first_name', subject, text: 'Hi {recipient_first}, {note}' },
  {
    name: 'linkedin-formal-glad',
    register: 'formal',
    subject,
    text: 'Dear {recipient_formal}, {note}\nI would be glad to stay in touch.',
  },
  {
    name: 'linkedin-formal-good',
    register: 'formal',
    subject,
    text: 'Dear {recipient_formal}, {note}\nI would be pleased to stay in touch.',
  },
  { name: 'linkedin-formal-bare', register: 'formal', subject, text: 'Dear {recipient_formal}, {note}' },
])
