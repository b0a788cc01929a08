import { letterSet } from '../../../letter-set'

/** With an offer on record it is turned down; without one the application is withdrawn, by one's own choice. */
export const decline = letterSet([
  {
    name: 'withdraw-plain',
    register: 'first_name',
    unless: ['offered', 'via_agency'],
    subject: ['Withdrawing my application – {role}', 'Withdrawing my application'],
    text: `
Hi {recipient_first},

Thank you for considering me for the {role} role, and for your time. | Thank you for considering me, and for your time.
After some thought, I'd like to withdraw my application.
{reason}
{what_i_valued} | I appreciated {stage} and the time that went into it.

I wish you and the team well, and hope you find the right person soon.

Best wishes,
{my_signature}`,
  },
  {
    name: 'withdraw-step-back',
    register: 'first_name',
    unless: ['offered', 'via_agency'],
    subject: ['The {role} role', 'My application'],
    text: `
Hello {recipient_first},

I'm writing to step back from the {role} role, and wanted you to hear it in good time. | I'm writing to withdraw my application, and wanted you to hear it in good time.
{reason}
Thank you for {stage} and the time that went into it. | Thank you for the time you've given me.
{what_i_valued}

I'd be glad if our paths crossed again.

All the best,
{my_signature}`,
  },
  {
    name: 'withdraw-agency',
    register: 'first_name',
    when: ['via_agency'],
    unless: ['offered'],
    subject: ['Withdrawing – {role} at {company}', 'Withdrawing my application'],
    text: `
Hi {recipient_first},

Thank you for putting me forward for the {role} role at {company}. | Thank you for putting me forward.
I've decided to withdraw.
{reason}
{what_i_valued} | I appreciated {stage} and the time that went into it.

Could you let them know, with my thanks?
I'd be glad to work with you again.

All the best,
{my_signature}`,
  },
  {
    name: 'decline-offer-plain',
    register: 'first_name',
    when: ['offered'],
    unless: ['via_agency'],
    subject: ['Your offer – {role} role', 'Your offer'],
    text: `
Hi {recipient_first},

Thank you very much for your offer of {offer_received}. | Thank you very much for your offer.
After some thought, I won't be accepting it.
{reason}
{what_i_valued}

I'm grateful for the time you and the team gave me, and I wish you well.

Best wishes,
{my_signature}`,
  },
  {
    name: 'decline-offer-answer',
    register: 'first_name',
    when: ['offered'],
    unless: ['via_agency'],
    subject: ['My answer on the {role} role', 'My answer'],
    text: `
Hello {recipient_first},

I've thought carefully about your offer of {offer_received} for the {role} role, and I'm afraid my answer is no. | I've thought carefully about your offer, and I'm afraid my answer is no.
{reason}
{what_i_valued}

Thank you for making it, and for all the time that went into it.
I'd be glad if our paths crossed again.

All the best,
{my_signature}`,
  },
  {
    name: 'decline-offer-agency',
    register: 'first_name',
    when: ['offered', 'via_agency'],
    subject: ['The offer from {company}', 'The offer'],
    text: `
Hi {recipient_first},

Thank you for bringing me the offer from {company}. | Thank you for bringing me the offer.
After some thought, I won't be accepting it.
{reason}
{what_i_valued}

Could you let them know, with my thanks?
I'd be glad to work with you again.

All the best,
{my_signature}`,
  },
  {
    name: 'withdraw-formal',
    register: 'formal',
    unless: ['offered', 'via_agency'],
    subject: ['Withdrawal – {role} position', 'Withdrawal of my application'],
    text: `
Dear {recipient_formal},

Thank you for considering me for the {role} position, and for your time. | Thank you for considering me, and for your time.
After careful thought, I would like to withdraw my application.
{reason}
{what_i_valued} | I appreciated {stage} and the time that went into it.

I wish you and your team well.

Kind regards,
{my_signature}`,
  },
  {
    name: 'withdraw-formal-inform',
    register: 'formal',
    unless: ['offered', 'via_agency'],
    subject: ['Application for {role}', 'My application'],
    text: `
Dear {recipient_formal},

I am writing to let you know that I am withdrawing my application for the {role} position. | I am writing to let you know that I am withdrawing my application.
{reason}
Thank you for the time you and your colleagues have given me.
{what_i_valued} | I appreciated {stage} and the time that went into it.

I would be pleased if our paths crossed again.

With best regards,
{my_signature}`,
  },
  {
    name: 'withdraw-formal-agency',
    register: 'formal',
    when: ['via_agency'],
    unless: ['offered'],
    subject: ['Withdrawal – {role} at {company}', 'Withdrawal of my application'],
    text: `
Dear {recipient_formal},

Thank you for putting me forward for the {role} position at {company}. | Thank you for putting me forward.
After careful thought, I would like to withdraw my application.
{reason}
{what_i_valued} | I appreciated {stage} and the time that went into it.

Please pass on my thanks to them.
I would be glad to work with you again.

Kind regards,
{my_signature}`,
  },
  {
    name: 'decline-offer-formal',
    register: 'formal',
    when: ['offered'],
    unless: ['via_agency'],
    subject: ['Your offer – {role} position', 'Your offer'],
    text: `
Dear {recipient_formal},

Thank you very much for your offer of {offer_received}. | Thank you very much for your offer.
After careful thought, I have to decline it.
{reason}
{what_i_valued}

I am grateful for the time you and your colleagues gave me, and wish you well.

Kind regards,
{my_signature}`,
  },
  {
    name: 'decline-offer-formal-answer',
    register: 'formal',
    when: ['offered'],
    unless: ['via_agency'],
    subject: ['My answer – {role} position', 'My answer to your offer'],
    text: `
Dear {recipient_formal},

I have considered your offer of {offer_received} carefully and am sorry to decline it. | I have considered your offer carefully and am sorry to decline it.
{reason}
{what_i_valued}

Thank you for making it, and for the trust it showed.
I would be pleased if our paths crossed again.

With best regards,
{my_signature}`,
  },
  {
    name: 'decline-offer-formal-agency',
    register: 'formal',
    when: ['offered', 'via_agency'],
    subject: ['The offer from {company}', 'The offer'],
    text: `
Dear {recipient_formal},

Thank you for bringing me the offer from {company}. | Thank you for bringing me the offer.
After careful thought, I have to decline it.
{reason}
{what_i_valued}

Please pass on my thanks to them.
I would be glad to work with you again.

Kind regards,
{my_signature}`,
  },
])
