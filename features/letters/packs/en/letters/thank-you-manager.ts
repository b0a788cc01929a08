import { letterSet } from '../../../letter-set'

export const thankYouManager = letterSet([
  {
    name: 'manager-plain',
    register: 'first_name',
    unless: ['late'],
    subject: ['Thank you – {role} interview', 'Thank you'],
    text: `
Dear {recipient_first},

Thank you for your time {on_day}. | Thank you for your time.
{note}

{problem}
{my_link}
{repair_point}

{next_step}
{missing_facts}
[!passed_on] [dated] If you need anything before then, just reply here.
[!passed_on] [!dated] If you need anything else, just reply here.

Best wishes,
{my_signature}`,
  },
  {
    name: 'manager-hook-first',
    register: 'first_name',
    unless: ['late'],
    subject: ['Good to talk to you {on_day}', 'Good to talk to you'],
    text: `
Hi {recipient_first},

{note}
Thank you for making the time {on_day} to talk about the {role} role. | Thank you for making the time.

{problem}
{my_link}
{repair_point}

{next_step}
{missing_facts}
I'm happy to send anything else that would help.

All the best,
{my_signature}`,
  },
  {
    name: 'manager-especially',
    register: 'first_name',
    unless: ['late'],
    subject: ['Thank you for {weekday}', 'Thank you'],
    text: `
Hi {recipient_first},

Thank you for talking through the {role} role with me {on_day}. {note} | Thank you for our conversation. {note}

{problem}
{my_link}
{repair_point}

[keen] I'd really like to do this job.
{next_step}
{missing_facts}

Kind regards,
{my_signature}`,
  },
  {
    name: 'manager-conversation',
    register: 'first_name',
    unless: ['late'],
    subject: ['{role} interview – thank you', 'Thank you for the interview'],
    text: `
Hello {recipient_first},

I enjoyed our conversation {on_day} about the {role} role; thank you for it. | I enjoyed our conversation; thank you for it.
{note}

{problem}
{my_link}
{repair_point}

{next_step}
{missing_facts}
If a question comes up in the meantime, I'm easy to reach.

Best wishes,
{my_signature}`,
  },
  {
    name: 'manager-short',
    register: 'first_name',
    unless: ['late'],
    subject: ['Thank you, and the {role} role', 'Thank you'],
    text: `
Dear {recipient_first},

A short note to say thank you for {weekday}. | A short note to say thank you.
{note}

{problem}
{my_link}
{repair_point}

[keen] I'd be glad to do this work with you and the team.
{next_step}
{missing_facts}

All the best,
{my_signature}`,
  },
  {
    name: 'manager-late',
    register: 'first_name',
    when: ['late'],
    subject: ['Thank you – {role} interview', 'Thank you'],
    text: `
Dear {recipient_first},

This is later than I meant it to be, but thank you for your time {on_day}. | This is later than I meant it to be, but thank you for your time.
{note}

{problem}
{my_link}
{repair_point}

{next_step}
{missing_facts}

Best wishes,
{my_signature}`,
  },
  {
    name: 'manager-late-hook',
    register: 'first_name',
    when: ['late'],
    subject: ['A late thank-you', 'Thank you'],
    text: `
Hi {recipient_first},

I should have written sooner. Thank you for talking with me {on_day} about the {role} role. | I should have written sooner. Thank you for talking with me.
{note}

{problem}
{my_link}
{repair_point}

{next_step}
{missing_facts}

All the best,
{my_signature}`,
  },
  {
    name: 'manager-formal',
    register: 'formal',
    unless: ['late'],
    subject: ['Thank you – {role} interview', 'Thank you for the interview'],
    text: `
Dear {recipient_formal},

Thank you for taking the time to speak with me {on_day} about the {role} position. | Thank you for taking the time to speak with me.
{note}

{problem}
{my_link}
{repair_point}

{next_step}
{missing_facts}
Please let me know if I can provide anything further.

Kind regards,
{my_signature}`,
  },
  {
    name: 'manager-formal-interest',
    register: 'formal',
    unless: ['late'],
    subject: ['Interview {on_day} – thank you', 'Interview – thank you'],
    text: `
Dear {recipient_formal},

I would like to thank you for our conversation {on_day}. | I would like to thank you for our conversation.
{note}

{problem}
{my_link}
{repair_point}

[keen] I remain very interested in the {role} position.
{next_step}
{missing_facts}

With best regards,
{my_signature}`,
  },
  {
    name: 'manager-formal-especially',
    register: 'formal',
    unless: ['late'],
    subject: ['Thank you for {weekday}', 'Thank you'],
    text: `
Dear {recipient_formal},

Thank you for the interview {on_day}. {note} | Thank you for the interview. {note}

{problem}
{my_link}
{repair_point}

[keen] I would be glad to join your team.
{next_step}
{missing_facts}

Kind regards,
{my_signature}`,
  },
  {
    name: 'manager-formal-late',
    register: 'formal',
    when: ['late'],
    subject: ['Thank you – {role} interview', 'Thank you for the interview'],
    text: `
Dear {recipient_formal},

Please excuse the delay in thanking you for our conversation {on_day}. | Please excuse the delay in thanking you for our conversation.
{note}

{problem}
{my_link}
{repair_point}

{next_step}
{missing_facts}

Kind regards,
{my_signature}`,
  },
])
