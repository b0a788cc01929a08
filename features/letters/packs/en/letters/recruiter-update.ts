import { letterSet } from '../../../letter-set'

const page = '[share_link] You can see where everything stands at any time here: {share_link}'

/** After a round to one in the house, a word with the agency while waiting, what has moved, and "anything new?". */
export const recruiterUpdate = letterSet([
  {
    name: 'after-round-word',
    register: 'first_name',
    when: ['after_round'],
    subject: ['{role} – after {weekday}', 'After the interview'],
    text: `
Hi {recipient_first},

A quick word after {stage} {on_day}. | A quick word after the interview {on_day}. | A quick word after the interview.
I spoke with {people}.
{went_well}
{my_concerns}

{next_step}
{availability}
My other processes, without names:
{processes}

{ask} | Is there anything you need from me?

${page}

Best wishes,
{my_signature}`,
  },
  {
    name: 'after-round-spoke',
    register: 'first_name',
    when: ['after_round'],
    subject: ["{weekday}'s interview", 'The interview'],
    text: `
Hi {recipient_first},

Just to keep you in the loop, I spoke with {people} {on_day} about the {role} role. | Just to keep you in the loop, I had the interview {on_day}. | Just to keep you in the loop, I've had the interview.
{went_well}
{my_concerns}
{next_step}

{availability}
My other processes, without names:
{processes}

{ask} | Let me know if you'd like anything else from me.

${page}

All the best,
{my_signature}`,
  },
  {
    name: 'after-round-formal',
    register: 'formal',
    when: ['after_round'],
    subject: ['{role} interview {on_day}', 'My interview'],
    text: `
Dear {recipient_formal},

I spoke with {people} {on_day} about the {role} position. | I had the interview for the {role} position {on_day}. | I have had the interview.
{went_well}
{my_concerns}
{next_step}

{availability}
My other processes, without names:
{processes}

{ask} | Please let me know if you need anything further from me.

${page}

Kind regards,
{my_signature}`,
  },
  {
    name: 'after-round-formal-note',
    register: 'formal',
    when: ['after_round'],
    subject: ["{weekday}'s interview", 'The interview'],
    text: `
Dear {recipient_formal},

This is a brief note following {stage} {on_day}. | This is a brief note following my interview {on_day}. | This is a brief note following my interview.
I spoke with {people}.
{went_well}
{my_concerns}
{next_step}

{availability}
My other processes, without names:
{processes}

{ask} | Is there anything else you require from me?

${page}

With best regards,
{my_signature}`,
  },
  {
    name: 'check-in-word',
    register: 'first_name',
    when: ['check_in'],
    subject: ['{company} – any word?', 'Any word?'],
    text: `
Hi {recipient_first},

{ask} | Any word from {company} since {date}? | Have you heard anything yet?
[keen] {still_keen} | I'm still keen.
[!keen] {still_keen}
{availability}
My other processes, without names:
{processes}

${page}

All the best,
{my_signature}`,
  },
  {
    name: 'check-in-checking',
    register: 'first_name',
    when: ['check_in'],
    subject: ['{role} at {company}', 'Checking in'],
    text: `
Hi {recipient_first},

I'm just checking in on the {role} role. | I'm just checking in.
{ask} | Has {company} said anything since {date}? | Has anything come back yet?
{still_keen}
{availability}
My other processes, without names:
{processes}

${page}

Thanks,
{my_signature}`,
  },
  {
    name: 'check-in-formal',
    register: 'formal',
    when: ['check_in'],
    subject: ['{role} position at {company}', 'My application'],
    text: `
Dear {recipient_formal},

{ask} | Have you heard from {company} since {date}? | Have you heard anything yet?
[keen] {still_keen} | I remain very interested in the {role} position. | I remain very interested.
[!keen] {still_keen}
{availability}
My other processes, without names:
{processes}

${page}

Kind regards,
{my_signature}`,
  },
  {
    name: 'check-in-formal-stands',
    register: 'formal',
    when: ['check_in'],
    subject: ['My application to {company}', 'My application'],
    text: `
Dear {recipient_formal},

I am writing to ask about the {role} position. | I am writing to ask about my application.
{ask} | Has {company} been in touch with you since {date}? | Has there been any word yet?
{still_keen}
{availability}
My other processes, without names:
{processes}

${page}

With best regards,
{my_signature}`,
  },
  {
    name: 'moved-news',
    register: 'first_name',
    when: ['moved'],
    subject: 'Some news from me',
    text: `
Hi {recipient_first},

Here's what has moved on my side:
{changes}

For the full picture, this is what else I have under way, without names:
{processes}

{availability}
{ask}

${page}

Thanks for your help with all this,
{my_signature}`,
  },
  {
    name: 'moved-update',
    register: 'first_name',
    when: ['moved'],
    subject: 'A quick update',
    text: `
Hi {recipient_first},

A quick update, so that you hear it from me:
{changes}

Elsewhere, and without names, I have:
{processes}

{availability}
{ask} | Let me know if this changes anything on your side.

${page}

Best wishes,
{my_signature}`,
  },
  {
    name: 'moved-formal',
    register: 'formal',
    when: ['moved'],
    subject: 'An update from me',
    text: `
Dear {recipient_formal},

I would like to bring you up to date:
{changes}

My other processes, which I cannot name, are:
{processes}

{availability}
{ask}

${page}

Kind regards,
{my_signature}`,
  },
  {
    name: 'moved-formal-changed',
    register: 'formal',
    when: ['moved'],
    subject: 'My current applications',
    text: `
Dear {recipient_formal},

The following has changed on my side:
{changes}

I also have these under way, without naming them:
{processes}

{availability}
{ask} | Please let me know if this affects anything on your side.

${page}

With best regards,
{my_signature}`,
  },
  {
    name: 'anything-new',
    register: 'first_name',
    subject: 'Anything new?',
    text: `
Hi {recipient_first},

It's been a little while, so I thought I'd ask.
{ask}

On my side this has changed:
{changes}

To keep you up to date, this is what else I have under way, without names:
{processes}

{availability}

${page}

Best wishes,
{my_signature}`,
  },
  {
    name: 'anything-new-short',
    register: 'first_name',
    subject: 'Where things stand',
    text: `
Hi {recipient_first},

{ask}

What's new with me:
{changes}

My other processes, without names, stand like this:
{processes}

{availability}
A line back is plenty.

${page}

All the best,
{my_signature}`,
  },
  {
    name: 'anything-new-formal',
    register: 'formal',
    subject: 'Where things stand',
    text: `
Dear {recipient_formal},

As we have not been in touch for a little while, I would like to ask how things stand.
{ask}

On my side, this has changed:
{changes}

My other processes, which I cannot name, are:
{processes}

{availability}

${page}

Kind regards,
{my_signature}`,
  },
  {
    name: 'anything-new-formal-short',
    register: 'formal',
    subject: 'A short question',
    text: `
Dear {recipient_formal},

{ask}

This has changed on my side:
{changes}

I also have these under way, without naming them:
{processes}

{availability}
A short answer is quite enough.

${page}

With best regards,
{my_signature}`,
  },
])
