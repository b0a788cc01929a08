import { letterSet } from '../../../letter-set'

/** For advice, where nobody is hiring: no role is asked for, and nothing is expected back. */
export const thankYouInformational = letterSet([
  {
    name: 'advice-time',
    register: 'first_name',
    subject: ['Thank you for {weekday}', 'Thank you for your time'],
    text: `
Hi {recipient_first},

[!late] Thank you for talking with me {on_day}; I know you didn't have to. | Thank you for talking with me; I know you didn't have to.
[late] I should have thanked you sooner for talking with me {on_day}; I know you didn't have to. | I should have thanked you sooner for talking with me; I know you didn't have to.
{note}

{what_i_will_do}
{report_back}

If I can ever do you a good turn, please ask.

All the best,
{my_signature}`,
  },
  {
    name: 'advice-hook-first',
    register: 'first_name',
    subject: 'Thank you for your advice',
    text: `
Dear {recipient_first},

{note}
[!late] It was generous of you to make the time {on_day}, and I wanted you to know that it helped. | It was generous of you to make the time, and I wanted you to know that it helped.
[late] It was generous of you to make the time {on_day}, and I'm sorry for saying so only now. | It was generous of you to make the time, and I'm sorry for saying so only now.

{what_i_will_do}
{report_back}
There's no need to answer this.

Best wishes,
{my_signature}`,
  },
  {
    name: 'advice-especially',
    register: 'first_name',
    subject: ['Thanks for talking {on_day}', 'Thanks for talking'],
    text: `
Hi {recipient_first},

[!late] Thanks for making time for me {on_day}. {note} | Thanks for making time for me. {note}
[late] I'm late with this, but thanks for making time for me {on_day}. {note} | I'm late with this, but thanks for making time for me. {note}

{what_i_will_do}
{report_back}

I owe you one, so do say if I can help with anything.

All the best,
{my_signature}`,
  },
  {
    name: 'advice-openly',
    register: 'first_name',
    subject: ['Our talk {on_day}', 'Our talk'],
    text: `
Hello {recipient_first},

[!late] I came away from our talk {on_day} with more to go on than I had before; thank you for that. | I came away from our talk with more to go on than I had before; thank you for that.
[late] Better late than never, I hope, but I came away from our talk {on_day} with more to go on than I had before. | Better late than never, I hope, but I came away from our talk with more to go on than I had before.
{note}

{what_i_will_do}
{report_back}

I'd be glad to return the favour one day.

Kind regards,
{my_signature}`,
  },
  {
    name: 'advice-quick',
    register: 'first_name',
    subject: ['A quick thank-you for {weekday}', 'A quick thank-you'],
    text: `
Hi {recipient_first},

[!late] A quick thank-you for your help {on_day}. | A quick thank-you for your help.
[late] A thank-you, and an overdue one, for your help {on_day}. | A thank-you, and an overdue one, for your help.
{note}
{what_i_will_do}

{report_back}
[!passed_on] Please don't feel you have to reply.

With best wishes,
{my_signature}`,
  },
  {
    name: 'advice-formal-time',
    register: 'formal',
    subject: ['Thank you for {weekday}', 'Thank you for your time'],
    text: `
Dear {recipient_formal},

[!late] Thank you for speaking with me {on_day}; it was generous of you. | Thank you for speaking with me; it was generous of you.
[late] Please excuse the delay in thanking you for speaking with me {on_day}; it was generous of you. | Please excuse the delay in thanking you for speaking with me; it was generous of you.
{note}

{what_i_will_do}
{report_back}

If I can be of help to you in return, I would be glad to be.

Kind regards,
{my_signature}`,
  },
  {
    name: 'advice-formal-hook-first',
    register: 'formal',
    subject: 'Thank you for your advice',
    text: `
Dear {recipient_formal},

{note}
{what_i_will_do}
[!late] I am grateful to you for making the time {on_day}. | I am grateful to you for making the time.
[late] I am grateful to you for making the time {on_day}, and sorry to say so only now. | I am grateful to you for making the time, and sorry to say so only now.

{report_back}
There is no need to answer this.

With best regards,
{my_signature}`,
  },
  {
    name: 'advice-formal-especially',
    register: 'formal',
    subject: ['Our conversation {on_day}', 'Our conversation'],
    text: `
Dear {recipient_formal},

[!late] Many thanks for your time {on_day}. {note} | Many thanks for your time. {note}
[late] Many thanks, though they come late, for your time {on_day}. {note} | Many thanks, though they come late, for your time. {note}

{what_i_will_do}
{report_back}

I would gladly return the favour.

Kind regards,
{my_signature}`,
  },
  {
    name: 'advice-formal-helpful',
    register: 'formal',
    subject: ['Following our conversation {on_day}', 'Following our conversation'],
    text: `
Dear {recipient_formal},

[!late] Our conversation {on_day} was a real help to me, and I would like to thank you for it. | Our conversation was a real help to me, and I would like to thank you for it.
[late] I ought to have told you sooner that our conversation {on_day} was a real help to me. | I ought to have told you sooner that our conversation was a real help to me.
{note}

{what_i_will_do}
{report_back}

Should there be anything I can do for you, please let me know.

Yours sincerely,
{my_signature}`,
  },
  {
    name: 'advice-formal-short',
    register: 'formal',
    subject: ['With thanks for {weekday}', 'With thanks'],
    text: `
Dear {recipient_formal},

[!late] I would like to thank you for your help {on_day}. | I would like to thank you for your help.
[late] I apologise for thanking you only now for your help {on_day}. | I apologise for thanking you only now for your help.
{note}
{what_i_will_do}

{report_back}
Please do not feel that you need to reply.

With kind regards,
{my_signature}`,
  },
])
