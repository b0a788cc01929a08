import { letterSet } from '../../../letter-set'

export const advice = letterSet([
  {
    name: 'advice-one',
    register: 'first_name',
    unless: ['via_agency'],
    subject: 'One piece of advice',
    text: `
Hi {recipient_first},

Thank you again for considering me for the {role} role. | Thank you again for considering me.
I'd like to do better next time. If you had one piece of advice for me on {specific_area}, what would it be?

{opt_out} | A sentence is plenty, and if you'd rather not say, I understand completely.

Best wishes,
{my_signature}`,
  },
  {
    name: 'advice-question',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['One question, if you have a minute', 'One question'],
    text: `
Hello {recipient_first},

I have one question about my interview for the {role} role, if you have a minute. | I have one question, if you have a minute.
What advice would you give me on {specific_area}?
I'm not asking you to explain the decision; I'd just like to do better next time.

{opt_out} | If you can't say, that's fine too.

All the best,
{my_signature}`,
  },
  {
    name: 'advice-agency',
    register: 'first_name',
    when: ['via_agency'],
    subject: 'One piece of advice',
    text: `
Hi {recipient_first},

Thank you again for putting me forward for the {role} role. | Thank you again for putting me forward.
Did {company} say anything about {specific_area}? | Did they say anything about {specific_area}?
If you have a piece of advice of your own on that, I'd be glad of it.

{opt_out} | A sentence is plenty, and if there's nothing you can say, that's fine too.

All the best,
{my_signature}`,
  },
  {
    name: 'advice-formal',
    register: 'formal',
    unless: ['via_agency'],
    subject: 'A request for advice',
    text: `
Dear {recipient_formal},

Thank you again for considering me for the {role} position. | Thank you again for considering me.
I would like to learn from the experience. If you had one piece of advice for me on {specific_area}, what would it be?

{opt_out} | A sentence would be plenty, and if you would rather not say, I quite understand.

Kind regards,
{my_signature}`,
  },
  {
    name: 'advice-formal-question',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['A question after my interview', 'A question'],
    text: `
Dear {recipient_formal},

May I ask you one question about my interview for the {role} position? | May I ask you one question about my interview?
I would value your advice on {specific_area}.
I am not asking you to explain your decision; I would only like to know what I might do better.

{opt_out} | If you are not free to say, I quite understand.

With best regards,
{my_signature}`,
  },
  {
    name: 'advice-formal-agency',
    register: 'formal',
    when: ['via_agency'],
    subject: 'A request for advice',
    text: `
Dear {recipient_formal},

Thank you again for putting me forward for the {role} position. | Thank you again for putting me forward.
Could you tell me whether {company} said anything about {specific_area}? | Could you tell me whether they said anything about {specific_area}?
I would value your own advice on that as well.

{opt_out} | If there is nothing you can say, I quite understand.

Kind regards,
{my_signature}`,
  },
])
