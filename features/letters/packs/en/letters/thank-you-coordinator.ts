import { letterSet } from '../../../letter-set'

const ask = 'Could you let me have an address for {contact_names}, or pass my thanks on?'

export const thankYouCoordinator = letterSet([
  {
    name: 'coordinator-looked-after',
    register: 'first_name',
    unless: ['accepted', 'late'],
    subject: ['Thank you for {weekday}', 'Thank you'],
    text: `
Hi {recipient_first},

Thank you for looking after me {on_day}. {note} | Thank you for looking after me {on_day}. | Thank you for looking after me.

${ask}
{missing_facts}
{next_step}

All the best,
{my_signature}`,
  },
  {
    name: 'coordinator-arranging',
    register: 'first_name',
    unless: ['accepted', 'late'],
    subject: ['Thank you for arranging {weekday}', 'Thank you for your help'],
    text: `
Hi {recipient_first},

Thank you for everything you arranged {on_day}. | Thank you for everything you arranged.
{note}

${ask}
{missing_facts}
{next_step}

Best wishes,
{my_signature}`,
  },
  {
    name: 'coordinator-quick',
    register: 'first_name',
    unless: ['accepted', 'late'],
    subject: 'Thank you for your help',
    text: `
Hello {recipient_first},

A quick thank-you for your help with the interview {on_day}. | A quick thank-you for your help with the interview.
{note}

${ask}
{missing_facts}
{next_step}

Kind regards,
{my_signature}`,
  },
  {
    name: 'coordinator-late',
    register: 'first_name',
    when: ['late'],
    unless: ['accepted'],
    subject: 'Thank you for your help',
    text: `
Hi {recipient_first},

I should have said this sooner. Thank you for all you arranged {on_day}. | I should have said this sooner. Thank you for all you arranged.
{note}

${ask}
{missing_facts}

All the best,
{my_signature}`,
  },
  {
    name: 'coordinator-accepted',
    register: 'first_name',
    when: ['accepted'],
    subject: 'Good news, and thank you',
    text: `
Hi {recipient_first},

I have good news. I've accepted a new role, and you had a part in getting me there.
{note}
Thank you.

If I can ever do the same for you, please tell me.

All the best,
{my_signature}`,
  },
  {
    name: 'coordinator-accepted-first',
    register: 'first_name',
    when: ['accepted'],
    subject: 'Some good news',
    text: `
Hi {recipient_first},

I wanted you to hear this from me. I've said yes to a new role.
{note}
Thank you for your part in it; I'd be glad to return the favour.

Best wishes,
{my_signature}`,
  },
  {
    name: 'coordinator-formal',
    register: 'formal',
    unless: ['accepted', 'late'],
    subject: 'Thank you for your help',
    text: `
Dear {recipient_formal},

Thank you for everything you arranged for the interview {on_day}. {note} | Thank you for everything you arranged for the interview {on_day}. | Thank you for everything you arranged for the interview.

${ask}
{missing_facts}
{next_step}

Kind regards,
{my_signature}`,
  },
  {
    name: 'coordinator-formal-organised',
    register: 'formal',
    unless: ['accepted', 'late'],
    subject: ['Thank you – {role} interview', 'Thank you'],
    text: `
Dear {recipient_formal},

I would like to thank you for organising the interview {on_day} so well. | I would like to thank you for organising the interview so well.
{note}

${ask}
{missing_facts}
{next_step}

With best regards,
{my_signature}`,
  },
  {
    name: 'coordinator-formal-late',
    register: 'formal',
    when: ['late'],
    unless: ['accepted'],
    subject: 'Thank you for your help',
    text: `
Dear {recipient_formal},

Please excuse the delay in thanking you for everything you arranged {on_day}. | Please excuse the delay in thanking you for everything you arranged.
{note}

${ask}
{missing_facts}

Kind regards,
{my_signature}`,
  },
  {
    name: 'coordinator-formal-accepted',
    register: 'formal',
    when: ['accepted'],
    subject: 'Good news, and thank you',
    text: `
Dear {recipient_formal},

I am happy to tell you that I have accepted a new role, and you had a part in that.
{note}
Thank you for your help; I would be glad to return it.

Kind regards,
{my_signature}`,
  },
])
