import { letterSet } from '../../../letter-set'

export const nudgeSecond = letterSet([
  {
    name: 'second-open',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['The {role} role', 'Following up'],
    text: `
Hi {recipient_first},

[unsure] I'd like to ask how things stand with the {role} role; I know things get busy. | I'd like to ask how things stand; I know things get busy.
[!unsure] I wrote on {last_contact} about the {role} role and thought I'd check in once more. | I wrote on {last_contact} and thought I'd check in once more. | I wrote a little while ago and thought I'd check in once more.
{still_keen}
{flexibility}
I have an update. {new_info}
Is the role still open?
A one-line answer is plenty.

Best wishes,
{my_signature}`,
  },
  {
    name: 'second-following',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['Following up – {role} role', 'Following up'],
    text: `
Hello {recipient_first},

[unsure] I'm following up on my interview for the {role} role. | I'm following up on my interview.
[!unsure] I'm following up on my message of {last_contact} about the {role} role. | I'm following up on my message of {last_contact}. | I'm following up on my last message.
[keen] {still_keen} | I'd still be very glad to do the job.
[!keen] {still_keen}
{flexibility}
There's one thing I can add. {new_info}

Has anything been decided, even if it's only that it will take longer?

All the best,
{my_signature}`,
  },
  {
    name: 'second-plans',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['{role} role – still open?', 'Still open?'],
    text: `
Hi {recipient_first},

Is the {role} role still open, or have plans changed? | Is the role still open, or have plans changed?
I last wrote on {last_contact}, and either answer would help me to plan. | Either answer would help me to plan.
[keen] {still_keen} | If it is, I'm still very interested.
[!keen] {still_keen}
{flexibility}
I have an update. {new_info}

Kind regards,
{my_signature}`,
  },
  {
    name: 'second-agency',
    register: 'first_name',
    when: ['via_agency'],
    subject: ['{company} – still open?', 'Still open?'],
    text: `
Hi {recipient_first},

[unsure] I'm still hoping for news about the {role} role at {company}. | I'm still hoping for news about the role you put me forward for.
[!unsure] I asked on {last_contact} about the {role} role at {company}. | I asked on {last_contact} about the {role} role. | I asked a little while ago about the role you put me forward for.
{flexibility}
Do you know whether they're still hiring for it?
[keen] {still_keen} | I'm still keen, but a plain no would help me to plan as well.
[!keen] {still_keen}
There's one thing I can add. {new_info}

All the best,
{my_signature}`,
  },
  {
    name: 'second-agency-reach',
    register: 'first_name',
    when: ['via_agency'],
    subject: ['{role} role at {company}', 'Following up'],
    text: `
Hi {recipient_first},

[unsure] I'm following up on my interview with {company}. | I'm following up on my interview.
[!unsure] I'm following up on my message of {last_contact} about {company}. | I'm following up on my message of {last_contact}. | I'm following up on my last message.
Have you managed to reach them about the {role} role? | Have you managed to reach them?
[keen] {still_keen} | I'm still interested.
[!keen] {still_keen}
{flexibility}
I have an update. {new_info}
If they've gone quiet on you too, just say so.

Best wishes,
{my_signature}`,
  },
  {
    name: 'second-formal',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['{role} position', 'My application'],
    text: `
Dear {recipient_formal},

[unsure] I am following up on my interview for the {role} position. | I am following up on my interview.
[!unsure] I am following up on my message of {last_contact} about the {role} position. | I am following up on my message of {last_contact}. | I am following up on my last message.
[keen] {still_keen} | I remain very interested.
[!keen] {still_keen}
{flexibility}
There is one thing I can add. {new_info}
Could you tell me whether the position is still open?
A brief reply would be enough.

Kind regards,
{my_signature}`,
  },
  {
    name: 'second-formal-decided',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['Application for {role}', 'My application'],
    text: `
Dear {recipient_formal},

[unsure] I have not heard anything further about the {role} position yet. | I have not heard anything further about my application yet.
[!unsure] I wrote to you on {last_contact} about the {role} position and would like to ask once more. | I wrote to you on {last_contact} and would like to ask once more. | I wrote to you a little while ago and would like to ask once more.
I know how busy things can be.
[keen] {still_keen} | My interest is unchanged.
[!keen] {still_keen}
{flexibility}
There is one thing I can add. {new_info}

May I ask whether a decision has been made?

With best regards,
{my_signature}`,
  },
  {
    name: 'second-formal-agency',
    register: 'formal',
    when: ['via_agency'],
    subject: ['{role} position at {company}', 'My application'],
    text: `
Dear {recipient_formal},

[unsure] I am writing to ask about the {role} position at {company}. | I am writing to ask about the position you put me forward for.
[!unsure] I wrote to you on {last_contact} about the {role} position at {company}. | I wrote to you on {last_contact} about the {role} position. | I wrote to you a little while ago.
[keen] {still_keen} | I remain very interested.
[!keen] {still_keen}
{flexibility}
There is one thing I can add. {new_info}
Could you find out whether they are still recruiting?

Kind regards,
{my_signature}`,
  },
])
