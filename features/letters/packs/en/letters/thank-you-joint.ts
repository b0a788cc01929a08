import { letterSet } from '../../../letter-set'

/** One letter that a whole panel reads. */
export const thankYouJoint = letterSet([
  {
    name: 'joint-all',
    register: 'first_name',
    subject: ['Thank {you_all} – {role} interview', 'Thank you'],
    text: `
Dear {names}, | Dear all,

[!late] Thank {you_all} for your time {on_day}. | Thank you for your time.
[late] This comes later than it should, but thank {you_all} for your time {on_day}. | This comes later than it should, but thank you for your time.
{note}
{my_link}

{repair_point}

[keen] I'd be glad to join you in the {role} role. | I'd be glad to join you.
{next_step}
{missing_facts}

Best wishes,
{my_signature}`,
  },
  {
    name: 'joint-together',
    register: 'first_name',
    subject: ['Thank {you_all} for {weekday}', 'Thank you'],
    text: `
Hello {names}, | Dear all,

[!late] I enjoyed talking with {you_all} {on_day} about the {role} role; thank you for your time. | I enjoyed talking with you; thank you for your time.
[late] I should have written sooner to say how much I enjoyed talking with {you_all} {on_day} about the {role} role. | I should have written sooner to say how much I enjoyed talking with you.
{note}
{my_link}

{repair_point}

{next_step}
{missing_facts}
If there's a question you'd still like to put to me, please do.

All the best,
{my_signature}`,
  },
  {
    name: 'joint-hook-first',
    register: 'first_name',
    subject: ['{role} interview – thanks to {you_all}', 'With thanks'],
    text: `
Dear {names}, | Dear all,

{note}
{my_link}
[!late] My thanks to {you_all} for making time {on_day}. | My thanks to you for making time.
[late] My thanks to {you_all} for making time {on_day}; you should have had them before now. | My thanks to you for making time; you should have had them before now.

{repair_point}

I'd enjoy working with {you_all}. | I'd enjoy working with you.
{next_step}
{missing_facts}

Kind regards,
{my_signature}`,
  },
  {
    name: 'joint-interviewing',
    register: 'first_name',
    subject: ["After {weekday}'s interview", 'After our interview'],
    text: `
Hi {names}, | Dear all,

[!late] Thank {you_all} for interviewing me {on_day} for the {role} role. | Thank you for interviewing me.
[late] I'm late in thanking {you_all} for interviewing me {on_day} for the {role} role. | I'm late in thanking you for interviewing me.
{note}
{my_link}

{repair_point}

{next_step}
{missing_facts}
[keen] [!agreed] I hope to be working with {you_all} soon. | I hope to be working with you soon.

Many thanks,
{my_signature}`,
  },
  {
    name: 'joint-short',
    register: 'first_name',
    subject: ['A thank-you to {you_all}', 'A thank-you'],
    text: `
Hello {names}, | Dear all,

[!late] A short note to {you_all} to say thank you for {weekday}. | A short note to say thank you for your time.
[late] A short and overdue note to {you_all} to say thank you for your time {on_day}. | A short and overdue note to say thank you for your time.
{note}
{my_link}

{repair_point}

I'd be happy to send more detail on anything I said.
{next_step}
{missing_facts}

Best wishes,
{my_signature}`,
  },
  {
    name: 'joint-formal-all',
    register: 'formal',
    subject: ['Thank you – {role} interview', 'Thank you for the interview'],
    text: `
Dear {names}, | Dear all,

[!late] Thank {you_all} for taking the time to interview me {on_day} for the {role} position. | Thank you for taking the time to interview me.
[late] Please excuse the delay in thanking {you_all} for interviewing me {on_day} for the {role} position. | Please excuse the delay in thanking you for interviewing me.
{note}
{my_link}

{repair_point}

Please let me know if you would like further information on any of my answers.
{next_step}
{missing_facts}

Kind regards,
{my_signature}`,
  },
  {
    name: 'joint-formal-would-like',
    register: 'formal',
    subject: ["Thank you for {weekday}'s interview", 'Thank you for the interview'],
    text: `
Dear {names}, | Dear all,

[!late] I would like to thank each of you for your time {on_day}. | I would like to thank each of you for your time.
[late] I am sorry not to have written sooner to thank each of you for your time {on_day}. | I am sorry not to have written sooner to thank each of you for your time.
{note}
{my_link}

{repair_point}

I would welcome the chance to work with you in the {role} position. | I would welcome the chance to work with you.
{next_step}
{missing_facts}

With best regards,
{my_signature}`,
  },
  {
    name: 'joint-formal-hook-first',
    register: 'formal',
    subject: ['{role} interview – with thanks', 'With thanks'],
    text: `
Dear {names}, | Dear all,

{note}
{my_link}
[!late] Thank {you_all} for discussing the {role} position with me. | Thank you for your time.
[late] Thank {you_all}, if belatedly, for your time {on_day}. | Thank you, if belatedly, for your time.

{repair_point}

{next_step}
{missing_facts}
Should you have a further question, I would be happy to answer it.

Kind regards,
{my_signature}`,
  },
  {
    name: 'joint-formal-conversation',
    register: 'formal',
    subject: ['Our conversation {on_day}', 'Our conversation'],
    text: `
Dear {names}, | Dear all,

[!late] I appreciated speaking with {you_all} {on_day} about the {role} position. | I appreciated speaking with you.
[late] I should have said before now that I appreciated speaking with {you_all} {on_day} about the {role} position. | I should have said before now that I appreciated speaking with you.
{note}
{my_link}

{repair_point}

{next_step}
{missing_facts}
[keen] [!agreed] I hope that I may join you.

Yours sincerely,
{my_signature}`,
  },
  {
    name: 'joint-formal-grateful',
    register: 'formal',
    subject: ['Following the {role} interview', 'Following our interview'],
    text: `
Dear {names}, | Dear all,

[!late] I am grateful to {you_all} for the interview {on_day}. | I am grateful to you for the interview.
[late] I am grateful to {you_all} for the interview {on_day}, and I apologise for saying so only now. | I am grateful to you for the interview, and I apologise for saying so only now.
{note}
{my_link}

{repair_point}

[keen] I remain very interested in the {role} position. | I remain very interested in the position.
{next_step}
{missing_facts}

With kind regards,
{my_signature}`,
  },
])
