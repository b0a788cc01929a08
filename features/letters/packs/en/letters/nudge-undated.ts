import { letterSet } from '../../../letter-set'

export const nudgeUndated = letterSet([
  {
    name: 'undated-news',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['{role} role – any news?', 'Any news?'],
    text: `
Hi {recipient_first},

[!not_there] Thank you again for talking with me on {date} about the {role} role. | Thank you again for talking with me about the {role} role. | Thank you again for talking with me.
[not_there] I was interviewed for the {role} role on {date}. | I'm writing about my interview for the {role} role. | I'm writing about my interview.
It was good to hear from you on {heard_on}.
[keen] {still_keen} | I'm still very interested.
[!keen] {still_keen}
I have an update. {new_info}
Do you know yet when there might be news?

Best wishes,
{my_signature}`,
  },
  {
    name: 'undated-checking',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['The {role} role', 'Checking in'],
    text: `
Hello {recipient_first},

[!not_there] I'm checking in on the {role} role, which we talked about on {date}. | I'm checking in on the {role} role. | I'm checking in after our conversation.
[not_there] I'm checking in on the {role} role, after my interview on {date}. | I'm checking in on the {role} role. | I'm checking in after my interview.
Thank you for getting back to me on {heard_on}.
[keen] {still_keen} | I'd still love to do the job.
[!keen] {still_keen}
There's one thing I can add. {new_info}

Could you give me a rough idea of when the next step might be?
If nothing is settled yet, that's fine; it just helps me to know.

All the best,
{my_signature}`,
  },
  {
    name: 'undated-short',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['Quick question about the {role} role', 'A quick question'],
    text: `
Hi {recipient_first},

[!not_there] I enjoyed our conversation on {date} about the {role} role. | I enjoyed our conversation about the {role} role. | I enjoyed our conversation.
[not_there] My interview for the {role} role was on {date}. | I'm writing about my interview for the {role} role. | I'm writing about my interview.
It was good to hear from you on {heard_on}.
[keen] {still_keen} | I'm as keen as I was then, and happy to answer anything in the meantime.
[!keen] {still_keen}
I have an update. {new_info}

Where do things stand? A line is plenty.

Kind regards,
{my_signature}`,
  },
  {
    name: 'undated-agency',
    register: 'first_name',
    when: ['via_agency'],
    subject: ['{company} – any news?', 'Any news?'],
    text: `
Hi {recipient_first},

Any word from {company} since my interview on {date}? | Any word from {company} since my interview? | Any word since my interview?
Thanks for getting back to me on {heard_on}.
[keen] {still_keen} | I'm still keen on the {role} role. | I'm still keen.
[!keen] {still_keen}
There's one thing I can add. {new_info}

All the best,
{my_signature}`,
  },
  {
    name: 'undated-agency-find-out',
    register: 'first_name',
    when: ['via_agency'],
    subject: ['{role} role at {company}', 'The role we spoke about'],
    text: `
Hi {recipient_first},

Could you find out where {company} stands on the {role} role? | Could you find out where they stand on the role we spoke about?
My interview there was on {date}, and I'd like to know what comes next.
It was good to hear from you on {heard_on}.
[keen] {still_keen} | I'm still interested, and happy to answer anything they'd like to know.
[!keen] {still_keen}
I have an update. {new_info}

Best wishes,
{my_signature}`,
  },
  {
    name: 'undated-formal',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['{role} position', 'My application'],
    text: `
Dear {recipient_formal},

[!not_there] Thank you again for our conversation on {date} about the {role} position. | Thank you again for our conversation about the {role} position. | Thank you again for our conversation.
[not_there] I am writing about my interview for the {role} position on {date}. | I am writing about my interview for the {role} position. | I am writing about my interview.
Thank you for your reply on {heard_on}.
[keen] {still_keen} | I remain very interested.
[!keen] {still_keen}
There is one thing I can add. {new_info}
May I ask when you expect to take the next step?

Kind regards,
{my_signature}`,
  },
  {
    name: 'undated-formal-stand',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['Application for {role}', 'My application'],
    text: `
Dear {recipient_formal},

[!not_there] I am writing to ask about the {role} position, which we discussed on {date}. | I am writing to ask about the {role} position. | I am writing to ask about my application.
[not_there] I am writing to ask about the {role} position, for which I was interviewed on {date}. | I am writing to ask about the {role} position. | I am writing to ask about my application.
It was good to hear from you on {heard_on}.
[keen] {still_keen} | My interest is unchanged.
[!keen] {still_keen}
There is one thing I can add. {new_info}

Could you tell me how things stand?
If it is too early to say, I would be grateful to know that too.

With best regards,
{my_signature}`,
  },
  {
    name: 'undated-formal-agency',
    register: 'formal',
    when: ['via_agency'],
    subject: ['{role} position at {company}', 'My application'],
    text: `
Dear {recipient_formal},

I am writing about my interview with {company} on {date}. | I am writing about my interview with {company}. | I am writing about my interview.
Thank you for your reply on {heard_on}.
[keen] {still_keen} | I remain very interested in the {role} position. | I remain very interested.
[!keen] {still_keen}
There is one thing I can add. {new_info}
Have you heard anything from them?

Kind regards,
{my_signature}`,
  },
])
