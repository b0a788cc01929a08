import { letterSet } from '../../../letter-set'

/** To one of several who were there: none of its sentences stands in the hiring manager's letter. */
export const thankYouPanel = letterSet([
  {
    name: 'panel-part',
    register: 'first_name',
    subject: ["Thank you for {weekday}'s interview", 'Thank you for the interview'],
    text: `
Dear {recipient_first},

[!late] Thank you for your part in the interview {on_day}. | Thank you for your part in the interview.
[late] I'm late in saying this, but thank you for your part in the interview {on_day}. | I'm late in saying this, but thank you for your part in the interview.
{note}
{my_link}

{question_they_asked}
{repair_point}

[keen] I'd like to do this job alongside you.
{next_step}
{missing_facts}

Best wishes,
{my_signature}`,
  },
  {
    name: 'panel-personally',
    register: 'first_name',
    subject: ['Our conversation {on_day}', 'Our conversation'],
    text: `
Hi {recipient_first},

[!late] I wanted to thank you personally for talking with me {on_day} about the {role} role. | I wanted to thank you personally for talking with me.
[late] I owe you a thank-you for talking with me {on_day} about the {role} role. | I owe you a thank-you for talking with me.
{note}
{my_link}

{question_they_asked}
{repair_point}

{next_step}
{missing_facts}
[keen] [!agreed] I hope we get to work together.

All the best,
{my_signature}`,
  },
  {
    name: 'panel-hook-first',
    register: 'first_name',
    subject: ['With thanks – {role} interview', 'With thanks'],
    text: `
Hello {recipient_first},

{note}
{my_link}
[!late] Thank you for giving up part of your {weekday} to interview me. | Thank you for giving up part of your day to interview me.
[late] I should have said so before now, and thanked you for interviewing me {on_day}. | I should have said so before now, and thanked you for interviewing me.

{question_they_asked}
{repair_point}

If you'd like me to go into anything further, I'd be happy to.
{next_step}
{missing_facts}

Kind regards,
{my_signature}`,
  },
  {
    name: 'panel-especially',
    register: 'first_name',
    subject: ['Thank you from {my_name}', 'Thank you'],
    text: `
Hi {recipient_first},

[!late] Thank you for being part of {weekday}'s interview. {note} | Thank you for being part of the interview. {note}
[late] This is a late thank-you for being part of the interview {on_day}. {note} | This is a late thank-you. {note}
{my_link}

{question_they_asked}
{repair_point}

{next_step}
{missing_facts}
[keen] I'd be very happy to have you as a colleague.

Best wishes,
{my_signature}`,
  },
  {
    name: 'panel-interviewing',
    register: 'first_name',
    subject: ['Following the {role} interview', 'Following our interview'],
    text: `
Dear {recipient_first},

[!late] Thank you for interviewing me {on_day} for the {role} role. | Thank you for interviewing me.
[late] Sorry for the delay in writing. Thank you for interviewing me {on_day} for the {role} role. | Sorry for the delay in writing. Thank you for interviewing me.
{note}
{my_link}

{question_they_asked}
{repair_point}

If any of my answers left a gap, I'm happy to fill it.
{next_step}
{missing_facts}

Many thanks,
{my_signature}`,
  },
  {
    name: 'panel-formal-part',
    register: 'formal',
    subject: ["Thank you for {weekday}'s interview", 'Thank you for the interview'],
    text: `
Dear {recipient_formal},

[!late] Thank you for taking part in the interview {on_day}. | Thank you for taking part in the interview.
[late] I apologise for not thanking you sooner for taking part in the interview {on_day}. | I apologise for not thanking you sooner for taking part in the interview.
{note}
{my_link}

{question_they_asked}
{repair_point}

If you would like further detail on any of my answers, I would be pleased to provide it.
{next_step}
{missing_facts}

Kind regards,
{my_signature}`,
  },
  {
    name: 'panel-formal-writing',
    register: 'formal',
    subject: ['The {role} interview {on_day}', 'Our interview'],
    text: `
Dear {recipient_formal},

[!late] I am writing to thank you for your time {on_day}, and for discussing the {role} position with me. | I am writing to thank you for your time.
[late] I am sorry not to have written sooner. Thank you for your time {on_day}, and for discussing the {role} position with me. | I am sorry not to have written sooner. Thank you for your time.
{note}
{my_link}

{question_they_asked}
{repair_point}

{next_step}
{missing_facts}
[keen] [!agreed] I hope to have the opportunity to work with you.

With best regards,
{my_signature}`,
  },
  {
    name: 'panel-formal-hook-first',
    register: 'formal',
    subject: ['With thanks – {role} interview', 'With thanks'],
    text: `
Dear {recipient_formal},

{note}
{my_link}
[!late] Thank you for making the time {on_day} to interview me. | Thank you for making the time to interview me.
[late] Thank you, if belatedly, for making the time {on_day} to interview me. | Thank you, if belatedly, for making the time to interview me.

{question_they_asked}
{repair_point}

[keen] I would gladly take on the {role} position. | I would gladly take on the position.
{next_step}
{missing_facts}

Kind regards,
{my_signature}`,
  },
  {
    name: 'panel-formal-especially',
    register: 'formal',
    subject: ['Thank you from {my_name}', 'Thank you'],
    text: `
Dear {recipient_formal},

[!late] Thank you for your part in {weekday}'s interview. {note} | Thank you for your part in the interview. {note}
[late] Please forgive this late note of thanks for your part in the interview {on_day}. {note} | Please forgive this late note of thanks. {note}
{my_link}

{question_they_asked}
{repair_point}

[keen] I would be pleased to work with you and your colleagues.
{next_step}
{missing_facts}

With kind regards,
{my_signature}`,
  },
  {
    name: 'panel-formal-interviewing',
    register: 'formal',
    subject: ['Following the {role} interview', 'Following our interview'],
    text: `
Dear {recipient_formal},

[!late] Thank you for interviewing me {on_day} for the {role} position. | Thank you for interviewing me.
[late] I owe you my thanks for interviewing me {on_day} for the {role} position. | I owe you my thanks for interviewing me.
{note}
{my_link}

{question_they_asked}
{repair_point}

Should you have any further questions, I would be happy to answer them.
{next_step}
{missing_facts}

Yours sincerely,
{my_signature}`,
  },
])
