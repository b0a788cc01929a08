import { letterSet } from '../../../letter-set'

export const rejectionReply = letterSet([
  {
    name: 'rejection-clear',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['Thank you for letting me know', 'Thank you'],
    text: `
Hi {recipient_first},

Thank you for letting me know about the {role} role. | Thank you for letting me know.
[keen] I'd hoped for a different answer, of course, but I'm glad to have a clear one.
{what_i_valued} | Thank you, too, for the time you and your colleagues took.

{future_line} | If something comes up where I'd be a better match, I'd be glad to hear from you.

All the best,
{my_signature}`,
  },
  {
    name: 'rejection-thanks',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['Thank you – {role} role', 'Thank you'],
    text: `
Hello {recipient_first},

Thank you for telling me, and for considering me for the {role} role. | Thank you for telling me, and for considering me.
I'm sorry it didn't work out this time.
{what_i_valued}

{future_line} | If another role comes up that might suit me, I'd be happy to hear about it.
I wish you and the team all the best.

Best wishes,
{my_signature}`,
  },
  {
    name: 'rejection-agency',
    register: 'first_name',
    when: ['via_agency'],
    subject: ['Thank you for letting me know', 'Thank you'],
    text: `
Hi {recipient_first},

Thanks for letting me know about the {role} role, and for putting me forward. | Thanks for letting me know, and for putting me forward.
[keen] I'd hoped for a yes, but I'm glad to have a clear answer.
{what_i_valued}
Please pass my thanks on to {company}.

{future_line} | If another role comes up that would suit me, I'd be glad to hear about it.

All the best,
{my_signature}`,
  },
  {
    name: 'rejection-formal',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['{role} position', 'Your decision'],
    text: `
Dear {recipient_formal},

Thank you for informing me of your decision on the {role} position. | Thank you for informing me of your decision.
[keen] Although I had hoped for a different outcome, I appreciate a clear answer.
{what_i_valued} | Thank you as well for the time you and your colleagues took.

{future_line} | If a more suitable position opens, I would be pleased to hear from you.

Kind regards,
{my_signature}`,
  },
  {
    name: 'rejection-formal-thanks',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['Thank you for your message', 'Thank you'],
    text: `
Dear {recipient_formal},

Thank you for your message, and for considering me for the {role} position. | Thank you for your message, and for considering me.
I am sorry that it did not work out this time.
{what_i_valued}

{future_line} | Should another position open that would suit me, I would be glad to hear of it.
I wish you and your team well.

With best regards,
{my_signature}`,
  },
  {
    name: 'rejection-formal-agency',
    register: 'formal',
    when: ['via_agency'],
    subject: ['{role} position at {company}', 'Thank you for your message'],
    text: `
Dear {recipient_formal},

Thank you for letting me know about the {role} position, and for putting me forward. | Thank you for letting me know, and for putting me forward.
[keen] I had hoped for a different outcome, but I appreciate a clear answer.
{what_i_valued}
Please pass my thanks on to {company}.

{future_line} | I would be glad to hear from you about other positions.

Kind regards,
{my_signature}`,
  },
])
