import { letterSet } from '../../../letter-set'

export const stayInTouch = letterSet([
  {
    name: 'touch-hello',
    register: 'first_name',
    subject: ['Hello from {my_name}', 'Hello'],
    text: `
Hi {recipient_first},

It's been {months} since we spoke about the {role} role, and I wanted to say hello. | It's been {months} since we spoke, and I wanted to say hello.
{news}
[talent_pool] If you still have my application on file, I'd be glad to stay in your talent pool; you have my consent, which I can withdraw at any time.

[!via_agency] I hope you and the team are well. There's no need to reply.
[via_agency] I hope you're well. There's no need to reply.

Best wishes,
{my_signature}`,
  },
  {
    name: 'touch-news',
    register: 'first_name',
    subject: ['A short update from {my_name}', 'A short update'],
    text: `
Hello {recipient_first},

It's been {months} since we spoke about the {role} role, and I thought you might like a short update. | It's been {months} since we spoke, and I thought you might like a short update.
{news}
I'd be glad to hear how things are with you, but there's no need to answer.
[talent_pool] If my application is still on file, please keep it in your talent pool; you have my consent, which I can withdraw at any time.

All the best,
{my_signature}`,
  },
  {
    name: 'touch-formal',
    register: 'formal',
    subject: ['A short update from {my_name}', 'A short update'],
    text: `
Dear {recipient_formal},

It has been {months} since we spoke about the {role} position, and I wanted to stay in touch. | It has been {months} since we spoke, and I wanted to stay in touch.
{news}
[talent_pool] If you still have my application on file, I would be glad to remain in your talent pool; you have my consent, which I can withdraw at any time.

[!via_agency] I hope that you and the team are well. There is no need to reply.
[via_agency] I hope that you are well. There is no need to reply.

Kind regards,
{my_signature}`,
  },
  {
    name: 'touch-formal-greetings',
    register: 'formal',
    subject: ['Greetings from {my_name}', 'Greetings'],
    text: `
Dear {recipient_formal},

I hope you are well.
We spoke about the {role} position {months} ago, and I wanted to send you a short update. | We spoke {months} ago, and I wanted to send you a short update.
{news}
[talent_pool] If my application is still on file, please keep it in your talent pool; you have my consent, which I can withdraw at any time.

I would be pleased to stay in touch.

With best regards,
{my_signature}`,
  },
])
