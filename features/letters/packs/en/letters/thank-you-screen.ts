import { letterSet } from '../../../letter-set'

/** To a recruiter, or after a first call; an agency's recruiter is not the employer. */
export const thankYouScreen = letterSet([
  {
    name: 'screen-speaking',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['The {role} role – thank you', 'Thank you'],
    text: `
Hi {recipient_first},

[!late] Thank you for speaking with me {on_day} about the {role} role. | Thank you for speaking with me.
[late] I should have thanked you before now for speaking with me {on_day} about the {role} role. | I should have thanked you before now for speaking with me.
{note}
{my_link}

{repair_point}

[keen] I'd be glad to take this further.
{next_step}
{missing_facts}

Best wishes,
{my_signature}`,
  },
  {
    name: 'screen-quick',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['Thanks for {weekday}', 'Thanks for your time'],
    text: `
Hi {recipient_first},

[!late] Just a quick thank-you for {weekday}. | Just a quick thank-you for your time.
[late] Just a quick thank-you, later than it should be, for your time {on_day}. | Just a quick thank-you, later than it should be, for your time.
{note}
{my_link}

{repair_point}

I'm happy to send you anything else you need on the {role} role. | I'm happy to send you anything else you need.
{next_step}
{missing_facts}

All the best,
{my_signature}`,
  },
  {
    name: 'screen-hook-first',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['{role} at {company} – thanks', 'Many thanks'],
    text: `
Hello {recipient_first},

{note}
{my_link}
[!late] Many thanks for taking the time {on_day} to discuss the {role} role with me. | Many thanks for taking the time.
[late] Many thanks, belatedly, for taking the time {on_day} to discuss the {role} role with me. | Many thanks, belatedly, for taking the time.

{repair_point}

If you need references or dates from me, just say.
{next_step}
{missing_facts}

Kind regards,
{my_signature}`,
  },
  {
    name: 'screen-especially',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['Good to talk {on_day}', 'Good to talk'],
    text: `
Hi {recipient_first},

[!late] Thanks for your time {on_day}. {note} | Thanks for your time. {note}
[late] I'm a bit behind with this, but thanks for your time {on_day}. {note} | I'm a bit behind with this, but thanks for your time. {note}
{my_link}

{repair_point}

[keen] I'd very much like to stay in the running for the {role} role. | I'd very much like to stay in the running.
{next_step}
{missing_facts}

Best wishes,
{my_signature}`,
  },
  {
    name: 'screen-introducing',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['Thank you – {role} conversation', 'Thank you for your time'],
    text: `
Dear {recipient_first},

[!late] Thank you for our conversation {on_day} about the {role} role at {company}. | Thank you for our conversation.
[late] Sorry this is late; thank you for our conversation {on_day} about the {role} role at {company}. | Sorry this is late; thank you for our conversation.
{note}
{my_link}

{repair_point}

{next_step}
{missing_facts}
[!agreed] I hope we'll speak again.

Many thanks,
{my_signature}`,
  },
  {
    name: 'screen-agency',
    register: 'first_name',
    when: ['via_agency'],
    subject: ['{role} at {company} – thanks', 'Thanks for your time'],
    text: `
Hi {recipient_first},

[!late] Thanks for talking to me {on_day} about the {role} role at {company}. | Thanks for talking to me.
[late] I should have thanked you sooner for talking to me {on_day} about the {role} role at {company}. | I should have thanked you sooner for talking to me.
{note}
{my_link}

{repair_point}

I'm happy to send anything {company} would like to see. | I'm happy to send anything they would like to see.
{next_step}
{missing_facts}

All the best,
{my_signature}`,
  },
  {
    name: 'screen-agency-short',
    register: 'first_name',
    when: ['via_agency'],
    subject: ['Good to talk {on_day}', 'Good to talk'],
    text: `
Hi {recipient_first},

[!late] Thank you for your time {on_day}. | Thank you for your time.
[late] This is a little late, but thank you for your time {on_day}. | This is a little late, but thank you for your time.
{note}
{my_link}

{repair_point}

[keen] I'd be glad to go further with the {role} role at {company}. | I'd be glad to go further with it.
{next_step}
{missing_facts}

Best wishes,
{my_signature}`,
  },
  {
    name: 'screen-formal-speaking',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['The {role} position – thank you', 'Thank you'],
    text: `
Dear {recipient_formal},

[!late] Thank you for speaking with me {on_day} about the {role} position. | Thank you for speaking with me.
[late] I apologise for not thanking you sooner for speaking with me {on_day} about the {role} position. | I apologise for not thanking you sooner for speaking with me.
{note}
{my_link}

{repair_point}

[keen] I would be pleased to continue with my application.
{next_step}
{missing_facts}

Kind regards,
{my_signature}`,
  },
  {
    name: 'screen-formal-discussing',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['Our conversation {on_day}', 'Our conversation'],
    text: `
Dear {recipient_formal},

[!late] I would like to thank you for taking the time {on_day} to discuss the {role} position. | I would like to thank you for taking the time.
[late] Please excuse this late note. I would like to thank you for taking the time {on_day} to discuss the {role} position. | Please excuse this late note. I would like to thank you for taking the time.
{note}
{my_link}

{repair_point}

If you require references or further documents, I will gladly send them.
{next_step}
{missing_facts}

With best regards,
{my_signature}`,
  },
  {
    name: 'screen-formal-hook-first',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['{role} at {company}', 'Many thanks'],
    text: `
Dear {recipient_formal},

{note}
{my_link}
[!late] Many thanks for your time {on_day}. | Many thanks for your time.
[late] Many thanks, which I ought to have sent sooner, for your time {on_day}. | Many thanks, which I ought to have sent sooner, for your time.

{repair_point}

[keen] I am very interested in the {role} position. | I am very interested in the position.
{next_step}
{missing_facts}

Yours sincerely,
{my_signature}`,
  },
  {
    name: 'screen-formal-especially',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['{weekday} – thank you', 'Thank you for your time'],
    text: `
Dear {recipient_formal},

[!late] Thank you for our conversation {on_day}. {note} | Thank you for our conversation. {note}
[late] I am sorry to thank you only now for our conversation {on_day}. {note} | I am sorry to thank you only now for our conversation. {note}
{my_link}

{repair_point}

[keen] I would welcome the chance to be considered further for the {role} position. | I would welcome the chance to be considered further.
{next_step}
{missing_facts}

Kind regards,
{my_signature}`,
  },
  {
    name: 'screen-formal-appreciated',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['Following our conversation {on_day}', 'Following our conversation'],
    text: `
Dear {recipient_formal},

[!late] Thank you for the opportunity to speak with you {on_day} about the {role} position at {company}. | Thank you for the opportunity to speak with you.
[late] I should have written before now to thank you for speaking with me {on_day} about the {role} position at {company}. | I should have written before now to thank you for speaking with me.
{note}
{my_link}

{repair_point}

Please let me know if there is anything further you require from me.
{next_step}
{missing_facts}

With kind regards,
{my_signature}`,
  },
  {
    name: 'screen-formal-agency',
    register: 'formal',
    when: ['via_agency'],
    subject: ['{role} position at {company}', 'Thank you'],
    text: `
Dear {recipient_formal},

[!late] Thank you for speaking with me {on_day} about the {role} position at {company}. | Thank you for speaking with me.
[late] Please excuse the delay in thanking you for speaking with me {on_day} about the {role} position at {company}. | Please excuse the delay in thanking you for speaking with me.
{note}
{my_link}

{repair_point}

I would be happy to send anything {company} wishes to see. | I would be happy to send anything further.
{next_step}
{missing_facts}

Kind regards,
{my_signature}`,
  },
  {
    name: 'screen-formal-agency-further',
    register: 'formal',
    when: ['via_agency'],
    subject: ['Our conversation {on_day}', 'Our conversation'],
    text: `
Dear {recipient_formal},

[!late] I would like to thank you for your time {on_day}. | I would like to thank you for your time.
[late] I am sorry not to have written sooner to thank you for your time {on_day}. | I am sorry not to have written sooner to thank you for your time.
{note}
{my_link}

{repair_point}

[keen] I would be pleased to be considered for the {role} position at {company}. | I would be pleased to be considered for the position.
{next_step}
{missing_facts}

With best regards,
{my_signature}`,
  },
])
