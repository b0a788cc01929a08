import { letterSet } from '../../../letter-set'

/** After a later round. It may be the first with this person: nothing says that one came back to them. */
export const thankYouFinal = letterSet([
  {
    name: 'final-closer-look',
    register: 'first_name',
    subject: ["{weekday}'s conversation – thank you", 'Our conversation – thank you'],
    text: `
Dear {recipient_first},

[!late] Thank you for giving me a closer look at the {role} role {on_day}. | Thank you for giving me a closer look at the role.
[late] I've been slow to thank you for giving me a closer look at the {role} role {on_day}. | I've been slow to thank you for giving me a closer look at the role.
{note}
{my_link}

{what_changed}
{repair_point}

[keen] {why_keen} | Having come this far, I'd very much like to do the job.
[!keen] {why_keen}
{start_availability}
{next_step}
{missing_facts}

Best wishes,
{my_signature}`,
  },
  {
    name: 'final-going-deeper',
    register: 'first_name',
    subject: ['The {role} role, and thank you', 'Thank you'],
    text: `
Hi {recipient_first},

[!late] Thank you for going into the {role} role in more depth with me {on_day}. | Thank you for going into the role in more depth with me.
[late] I'm sorry to be slow with this. Thank you for going into the {role} role in more depth with me {on_day}. | I'm sorry to be slow with this. Thank you for going into the role in more depth with me.
{note}
{my_link}

{what_changed}
{repair_point}

{why_keen}
{start_availability}
{next_step}
{missing_facts}
If there's anything else that would help you decide, please ask.

All the best,
{my_signature}`,
  },
  {
    name: 'final-hook-first',
    register: 'first_name',
    subject: ['{role} at {company} – thank you', 'Many thanks'],
    text: `
Hello {recipient_first},

{note}
{my_link}
[!late] I'm grateful for your time {on_day}. | I'm grateful for your time.
[late] I'm grateful for your time {on_day}, and sorry to say so only now. | I'm grateful for your time, and sorry to say so only now.

{what_changed}
{repair_point}

[keen] {why_keen} | It's a job I'd very much like to have.
[!keen] {why_keen}
{start_availability}
{next_step}
{missing_facts}

Kind regards,
{my_signature}`,
  },
  {
    name: 'final-especially',
    register: 'first_name',
    subject: ['Many thanks for {weekday}', 'Many thanks'],
    text: `
Hi {recipient_first},

[!late] Many thanks for {weekday}. {note} | Many thanks for your time. {note}
[late] Many belated thanks for your time {on_day}. {note} | Many belated thanks for your time. {note}
{my_link}

{what_changed}
{repair_point}

[keen] {why_keen} | I'm still very keen on the {role} role. | I'm still very keen.
[!keen] {why_keen}
{start_availability}
{next_step}
{missing_facts}

Best wishes,
{my_signature}`,
  },
  {
    name: 'final-stage',
    register: 'first_name',
    subject: ['Our conversation {on_day}, with thanks', 'With thanks'],
    text: `
Dear {recipient_first},

[!late] Thank you for the chance to talk with you {on_day} about the {role} role. | Thank you for the chance to talk with you.
[late] It's high time I thanked you for talking with me {on_day} about the {role} role. | It's high time I thanked you for talking with me.
{note}
{my_link}

{what_changed}
{repair_point}

{why_keen}
{start_availability}
{next_step}
{missing_facts}
[keen] [!agreed] Naturally, I hope it goes my way.

All the best,
{my_signature}`,
  },
  {
    name: 'final-formal-closer-look',
    register: 'formal',
    subject: ["{weekday}'s conversation – thank you", 'Our conversation – thank you'],
    text: `
Dear {recipient_formal},

[!late] Thank you for giving me a closer insight into the {role} position {on_day}. | Thank you for giving me a closer insight into the position.
[late] Please accept my belated thanks for giving me a closer insight into the {role} position {on_day}. | Please accept my belated thanks for giving me a closer insight into the position.
{note}
{my_link}

{what_changed}
{repair_point}

[keen] {why_keen} | I would very much like to do this work.
[!keen] {why_keen}
{start_availability}
{next_step}
{missing_facts}

Kind regards,
{my_signature}`,
  },
  {
    name: 'final-formal-depth',
    register: 'formal',
    subject: ['The {role} position', 'Thank you'],
    text: `
Dear {recipient_formal},

[!late] Thank you for discussing the {role} position with me in more depth {on_day}. | Thank you for discussing the position with me in more depth.
[late] I apologise for the delay in thanking you for discussing the {role} position with me in more depth {on_day}. | I apologise for the delay in thanking you for discussing the position with me in more depth.
{note}
{my_link}

{what_changed}
{repair_point}

{why_keen}
{start_availability}
{next_step}
{missing_facts}
If anything else would assist you in your decision, I would be glad to provide it.

With best regards,
{my_signature}`,
  },
  {
    name: 'final-formal-hook-first',
    register: 'formal',
    subject: ['{role} at {company} – thank you', 'Many thanks'],
    text: `
Dear {recipient_formal},

{note}
{my_link}
[!late] I am grateful to you for making time for me {on_day}. | I am grateful to you for making time for me.
[late] I am grateful to you for making time for me {on_day}, and sorry to be writing only now. | I am grateful to you for making time for me, and sorry to be writing only now.

{what_changed}
{repair_point}

[keen] {why_keen} | I remain strongly interested in the {role} position. | I remain strongly interested in the position.
[!keen] {why_keen}
{start_availability}
{next_step}
{missing_facts}

Yours sincerely,
{my_signature}`,
  },
  {
    name: 'final-formal-especially',
    register: 'formal',
    subject: ['Many thanks for {weekday}', 'Many thanks'],
    text: `
Dear {recipient_formal},

[!late] Many thanks for your time {on_day}. {note} | Many thanks for your time. {note}
[late] I should have thanked you sooner for your time {on_day}. {note} | I should have thanked you sooner for your time. {note}
{my_link}

{what_changed}
{repair_point}

[keen] {why_keen} | I would be delighted to take up the {role} position. | I would be delighted to take up the position.
[!keen] {why_keen}
{start_availability}
{next_step}
{missing_facts}

Kind regards,
{my_signature}`,
  },
  {
    name: 'final-formal-stage',
    register: 'formal',
    subject: ['Following our conversation {on_day}', 'Following our conversation'],
    text: `
Dear {recipient_formal},

[!late] Thank you for the opportunity to speak with you {on_day} about what the {role} position involves. | Thank you for the opportunity to speak with you about what the position involves.
[late] I regret the delay in thanking you for speaking with me {on_day}. | I regret the delay in thanking you for speaking with me.
{note}
{my_link}

{what_changed}
{repair_point}

{why_keen}
{start_availability}
{next_step}
{missing_facts}
[keen] [!agreed] I hope that I shall be able to join you.

With kind regards,
{my_signature}`,
  },
])
