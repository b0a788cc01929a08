import { letterSet } from '../../../letter-set'

/** To the agency's recruiter, who was not there: facts in short paragraphs, also to read from on the phone. */
export const debrief = letterSet([
  {
    name: 'debrief-how-it-went',
    register: 'first_name',
    subject: ['{company} – how it went', 'How it went'],
    text: `
Hi {recipient_first},

Here's how {stage} for the {role} role went {on_day}. | Here's how it went at {company} {on_day}. | Here's how it went.
I spoke with {people}.
{went_well}

{their_concerns}
{my_concerns}

Their questions were:
{questions}

I'd put my interest at {interest} out of 5.
{next_step}
{availability}

{ask}
{missing_facts}
Call me if you'd like to go over any of it.

Best wishes,
{my_signature}`,
  },
  {
    name: 'debrief-fresh',
    register: 'first_name',
    subject: ['{weekday} at {company}', 'After the interview'],
    text: `
Hi {recipient_first},

A few notes on {stage} at {company} {on_day}, while it's fresh. | A few notes on {weekday} at {company}, while it's fresh. | A few notes, while it's fresh.
I was interviewed by {people}.
{went_well}
{their_concerns}

What I was asked:
{questions}

{my_concerns}
My interest is {interest} out of 5.
{next_step}
{availability}

{ask}
{missing_facts}
I'm happy to talk it through whenever suits you.

All the best,
{my_signature}`,
  },
  {
    name: 'debrief-formal',
    register: 'formal',
    subject: ['Interview with {company}', 'My interview'],
    text: `
Dear {recipient_formal},

I would like to tell you how {stage} for the {role} position went {on_day}. | I would like to tell you how my interview with {company} went {on_day}. | I would like to tell you how my interview went.
I spoke with {people}.
{went_well}

{their_concerns}
{my_concerns}

Their questions were as follows:
{questions}

I would put my interest at {interest} out of 5.
{next_step}
{availability}

{ask}
{missing_facts}
I would be glad to go through it with you by phone.

Kind regards,
{my_signature}`,
  },
  {
    name: 'debrief-formal-summary',
    register: 'formal',
    subject: ['{company}, {weekday}', 'After the interview'],
    text: `
Dear {recipient_formal},

Here is a short summary of {stage} at {company} {on_day}. | Here is a short summary of my interview with {company} {on_day}. | Here is a short summary of my interview.
The conversation was with {people}.
{went_well}
{their_concerns}

The questions I was asked were:
{questions}

{my_concerns}
My interest is {interest} out of 5.
{next_step}
{availability}

{ask}
{missing_facts}
Please call me should you need more.

With best regards,
{my_signature}`,
  },
])
