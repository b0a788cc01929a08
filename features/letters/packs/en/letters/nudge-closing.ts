import { letterSet } from '../../../letter-set'

export const nudgeClosing = letterSet([
  {
    name: 'closing-plans',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['The {role} role', 'Thank you'],
    text: `
Hi {recipient_first},

I haven't heard any more about the {role} role, so I'll take it that plans have changed. | I haven't heard any more, so I'll take it that plans have changed.
That's quite all right, and there's no need to reply.

[!not_there] Thank you for the time you gave me.
[not_there] Thank you for your help along the way.
{door_open} | If it opens up again, I'd be happy to hear from you.

Best wishes,
{my_signature}`,
  },
  {
    name: 'closing-last',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['{role} role – a last note', 'A last note'],
    text: `
Hello {recipient_first},

This is just a last note about the {role} role. | This is just a last note.
[!unsure] I imagine you've gone another way, so I won't keep asking.
[unsure] I imagine you've gone another way, and that's quite all right.
[!not_there] I enjoyed our conversation, and thank you for it.
[not_there] Thank you for your help with it.

{door_open} | Should anything change, you know where to find me.

All the best,
{my_signature}`,
  },
  {
    name: 'closing-thanks',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['Thank you – {role} role', 'Thank you'],
    text: `
Hi {recipient_first},

[!not_there] Thank you again for considering me for the {role} role and for taking the time to talk. | Thank you again for taking the time to talk.
[not_there] Thank you again for considering me for the {role} role. | Thank you again for considering me.
As I haven't had any news, I'll assume you've gone another way this time; no reply needed.
{door_open} | If I've got that wrong, I'd be glad to hear from you.

Kind regards,
{my_signature}`,
  },
  {
    name: 'closing-agency',
    register: 'first_name',
    when: ['via_agency'],
    subject: ['{company} – closing the loop', 'Closing the loop'],
    text: `
Hi {recipient_first},

I haven't heard any more about the {role} role at {company}, so I'll assume they've gone another way. | I haven't heard any more, so I'll assume they've gone another way.
That's fine, and no reply is needed.

Thank you for putting me forward.
{door_open} | If you come across another role that would suit me, I'd be glad to hear about it.

All the best,
{my_signature}`,
  },
  {
    name: 'closing-formal',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['{role} position', 'My application'],
    text: `
Dear {recipient_formal},

As I have not heard further about the {role} position, I assume that your plans have changed. | As I have not heard further, I assume that your plans have changed.
There is no need to reply.

[!not_there] Thank you for the time you gave me.
[not_there] Thank you for your help with my application.
{door_open} | Should anything change, I would be pleased to hear from you.

Kind regards,
{my_signature}`,
  },
  {
    name: 'closing-formal-last',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['Application for {role}', 'My application'],
    text: `
Dear {recipient_formal},

This is a last word about my application for the {role} position. | This is a last word about my application.
I take it that you have decided on another candidate, and I will not write about it again.
[!not_there] Thank you for considering me and for our conversation.
[not_there] Thank you for considering me.

{door_open} | If circumstances change, I would be glad to hear from you.

With best regards,
{my_signature}`,
  },
  {
    name: 'closing-formal-agency',
    register: 'formal',
    when: ['via_agency'],
    subject: ['{role} position at {company}', 'My application'],
    text: `
Dear {recipient_formal},

As I have not heard further about the {role} position at {company}, I assume that they have decided on another candidate. | As I have not heard further, I assume that they have decided on another candidate.
There is no need to reply.

Thank you for putting me forward.
{door_open} | I would be glad to hear from you about other positions.

Kind regards,
{my_signature}`,
  },
])
