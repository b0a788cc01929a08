import { letterSet } from '../../../letter-set'

const address = 'Could you let me have an address for {contact_names}, or pass my thanks on?'

/** What nobody told, or whose address is missing: asked of whoever would know. */
export const missingFacts = letterSet([
  {
    name: 'missing-quick',
    register: 'first_name',
    subject: ['Quick question – {role} role', 'Quick question'],
    text: `
Hi {recipient_first},

I have a quick question after the interview {on_day}. | I have a quick question after the interview.
{missing_facts}
${address}
A line is plenty.

Many thanks,
{my_signature}`,
  },
  {
    name: 'missing-meant-to-ask',
    register: 'first_name',
    subject: ['One thing after {weekday}', 'One more thing'],
    text: `
Hi {recipient_first},

There's one thing I'd still like to ask about the {role} role. {missing_facts} | There's one thing I'd still like to ask. {missing_facts}
I'd like to thank {contact_names} and don't have an address. Could you pass my thanks on?
A short answer would be a great help.

All the best,
{my_signature}`,
  },
  {
    name: 'missing-formal',
    register: 'formal',
    subject: ['A question on the {role} position', 'A question'],
    text: `
Dear {recipient_formal},

I am writing with a question on the {role} position. {missing_facts} | I am writing with a question. {missing_facts}
I would like to thank {contact_names} and do not have an address. Would you be so kind as to pass my thanks on?
A brief answer is quite enough.

Kind regards,
{my_signature}`,
  },
  {
    name: 'missing-formal-following',
    register: 'formal',
    subject: ['Following the interview {on_day}', 'Following the interview'],
    text: `
Dear {recipient_formal},

I have one question following the interview {on_day}. | I have one question following the interview.
{missing_facts}
${address}

With many thanks,
{my_signature}`,
  },
])
