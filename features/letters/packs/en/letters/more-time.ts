import { letterSet } from '../../../letter-set'

export const moreTime = letterSet([
  {
    name: 'more-time-instead',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['Your offer – a question about timing', 'A question about timing'],
    text: `
Hi {recipient_first},

Thank you again for your offer of {offer_received}. | Thank you again for your offer.
You asked for my answer by {offer_answer_by}. Would {new_date} be possible instead? | Would it be possible to give you my answer by {new_date}?
{reason} | I'd like to give you an answer that I can stand by.

[dated] If the date can't move, just tell me, and you'll have my answer in time.
[!dated] If that's too late, please tell me.

Best wishes,
{my_signature}`,
  },
  {
    name: 'more-time-could',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['A little more time – {role} offer', 'A little more time'],
    text: `
Hello {recipient_first},

Thank you for your offer of {offer_received}; I'm giving it proper thought. | Thank you for your offer; I'm giving it proper thought.
Could I let you know on {new_date} rather than {offer_answer_by}? | Could I let you know on {new_date}?
{reason}

[dated] I know you may need to move on, so if that doesn't work, I'll keep to the date you gave me.
[!dated] I know you may need to move on, so please say if that's too long.

All the best,
{my_signature}`,
  },
  {
    name: 'more-time-agency',
    register: 'first_name',
    when: ['via_agency'],
    subject: ['Offer from {company} – timing', 'A question about timing'],
    text: `
Hi {recipient_first},

Thank you again for bringing me the offer from {company}. | Thank you again for bringing me the offer.
They asked for my answer by {offer_answer_by}. Could you find out whether {new_date} would work instead? | Could you find out whether I can give them my answer on {new_date}?
{reason} | I'd like to give them an answer that I can stand by.

[dated] If the date can't move, just tell me, and they'll have my answer in time.
[!dated] If that's too late for them, please tell me.

All the best,
{my_signature}`,
  },
  {
    name: 'more-time-formal',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['Your offer – {role} position', 'Your offer'],
    text: `
Dear {recipient_formal},

Thank you again for your offer of {offer_received}. | Thank you again for your offer.
You asked for my answer by {offer_answer_by}. May I ask whether {new_date} would be possible instead? | May I ask whether I could give you my answer by {new_date}?
{reason} | I would like to give you an answer that I can stand by.

[dated] If the date cannot be moved, please let me know, and you will have my answer in time.
[!dated] If that is too late, please let me know.

Kind regards,
{my_signature}`,
  },
  {
    name: 'more-time-formal-could',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['A request about the date', 'Your offer'],
    text: `
Dear {recipient_formal},

Thank you for your offer of {offer_received}, which I am considering carefully. | Thank you for your offer, which I am considering carefully.
Would you be able to extend the deadline from {offer_answer_by} to {new_date}? | Would it suit you to have my answer on {new_date}?
{reason}

[dated] Should this not be possible, I will of course keep to the date you gave me.
[!dated] Should this be too late for you, please let me know.

With best regards,
{my_signature}`,
  },
  {
    name: 'more-time-formal-agency',
    register: 'formal',
    when: ['via_agency'],
    subject: ['Offer from {company} – timing', 'The offer'],
    text: `
Dear {recipient_formal},

Thank you again for bringing me the offer from {company}. | Thank you again for bringing me the offer.
They asked for my answer by {offer_answer_by}. Could you ask whether {new_date} would be possible instead? | Could you ask whether I may give them my answer on {new_date}?
{reason} | I would like to give them an answer that I can stand by.

[dated] If the date cannot be moved, please let me know, and they will have my answer in time.
[!dated] If that is too late for them, please let me know.

Kind regards,
{my_signature}`,
  },
])
