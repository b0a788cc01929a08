import { letterSet } from '../../../letter-set'

export const nudgeDated = letterSet([
  {
    name: 'dated-update',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['{role} role – any news?', 'Any news?'],
    text: `
Hi {recipient_first},

{who_promised} mentioned that you hoped to have news by {promised_date}. | You mentioned you hoped to have news by {promised_date}.
[keen] {still_keen} | I'm still very interested in the {role} role. | I'm still very interested.
[!keen] {still_keen}
{new_info}
Is there an update you can share?

Best wishes,
{my_signature}`,
  },
  {
    name: 'dated-checking',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['The {role} role', 'Checking in'],
    text: `
Hi {recipient_first},

I'm checking in on the {role} role, as {who_promised} thought there might be news by {promised_date}. | I'm checking in on the {role} role, as you thought there might be news by {promised_date}. | I'm checking in, as you thought there might be news by {promised_date}.
[keen] {still_keen} | I'm as keen as I was when we spoke.
[!keen] {still_keen}
{new_info}

Could you tell me where things stand?
If it's taking longer, that's fine; it just helps me to know.

All the best,
{my_signature}`,
  },
  {
    name: 'dated-short',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['Quick question about the {role} role', 'A quick question'],
    text: `
Hello {recipient_first},

I know dates like {promised_date} can slip, so this is just a quick question about the {role} role. | I know dates like {promised_date} can slip, so this is just a quick question.
Has anything been decided yet?
[keen] {still_keen} | I'd still love to do the job, and I'm happy to answer anything in the meantime.
[!keen] {still_keen}
{new_info}

Kind regards,
{my_signature}`,
  },
  {
    name: 'dated-agency',
    register: 'first_name',
    when: ['via_agency'],
    subject: ['{company} – any news?', 'Any news?'],
    text: `
Hi {recipient_first},

{company} hoped to have news on the {role} role by {promised_date}. | {company} hoped to have news by {promised_date}.
Have you heard anything yet?
[keen] {still_keen} | I'm still very keen.
[!keen] {still_keen}
{new_info}

All the best,
{my_signature}`,
  },
  {
    name: 'dated-agency-find-out',
    register: 'first_name',
    when: ['via_agency'],
    subject: ['{role} role at {company}', 'The role we spoke about'],
    text: `
Hi {recipient_first},

Could you find out where {company} stands on the {role} role?
They hoped to decide by {promised_date}.
[keen] {still_keen} | I'm still interested, and happy to answer anything they'd like to know.
[!keen] {still_keen}
{new_info}

Best wishes,
{my_signature}`,
  },
  {
    name: 'dated-formal',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['{role} position', 'My application'],
    text: `
Dear {recipient_formal},

{who_promised} mentioned that a decision on the {role} position was expected by {promised_date}. | When we spoke, you hoped to have news on the {role} position by {promised_date}. | When we spoke, you hoped to have news by {promised_date}.
[keen] {still_keen} | I remain very interested.
[!keen] {still_keen}
{new_info}
May I ask whether there is an update?

Kind regards,
{my_signature}`,
  },
  {
    name: 'dated-formal-stand',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['Application for {role}', 'My application'],
    text: `
Dear {recipient_formal},

I am writing about the {role} position, as I was told to expect news by {promised_date}. | I am writing about my application, as I was told to expect news by {promised_date}.
I understand that these things can take longer than planned.
[keen] {still_keen} | My interest is unchanged.
[!keen] {still_keen}
{new_info}

Could you tell me how things stand?

With best regards,
{my_signature}`,
  },
  {
    name: 'dated-formal-agency',
    register: 'formal',
    when: ['via_agency'],
    subject: ['{role} position at {company}', 'My application'],
    text: `
Dear {recipient_formal},

{company} had hoped to have news on the {role} position by {promised_date}. | {company} had hoped to have news by {promised_date}.
[keen] {still_keen} | I remain very interested.
[!keen] {still_keen}
{new_info}
Have you heard anything from them?

Kind regards,
{my_signature}`,
  },
])
