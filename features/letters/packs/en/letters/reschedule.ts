import { letterSet } from '../../../letter-set'

export const reschedule = letterSet([
  {
    name: 'reschedule-sorry',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['Another time for {old_slot}', 'Another time for our conversation'],
    text: `
Hi {recipient_first},

I'm sorry, but I can't make {old_slot} after all. | I'm sorry, but I can't make the time we agreed after all.
{reason}

What would work for me instead:
{new_slots}

If that doesn't suit you, suggest another time and I'll do my best.

Best wishes,
{my_signature}`,
  },
  {
    name: 'reschedule-move',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['Could we move {old_slot}?', 'Could we find another time?'],
    text: `
Hello {recipient_first},

Could we move our conversation on the {role} role from {old_slot}? | Could we move our conversation from {old_slot}? | Could we move our conversation?
{reason}

My suggestion instead:
{new_slots}

I'm sorry for the trouble, and I'm looking forward to talking with you.

All the best,
{my_signature}`,
  },
  {
    name: 'reschedule-agency',
    register: 'first_name',
    when: ['via_agency'],
    subject: ['{company} – another time', 'Another time'],
    text: `
Hi {recipient_first},

I'm sorry, but I can't make {old_slot} with {company} after all. | I'm sorry, but I can't make {old_slot} after all. | I'm sorry, but I can't make the time we agreed after all.
{reason}

Could you ask them whether one of these would work instead:
{new_slots}

Please give them my apologies; I'm looking forward to it just as much.

All the best,
{my_signature}`,
  },
  {
    name: 'reschedule-formal',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['Another time for {old_slot}', 'Another time for our conversation'],
    text: `
Dear {recipient_formal},

I am sorry to say that I am unable to make {old_slot}. | I am sorry to say that I am unable to make the time we agreed.
{reason}

My suggestion instead would be:
{new_slots}

If that does not suit you, please suggest another time, and I will do my best to make it.

Kind regards,
{my_signature}`,
  },
  {
    name: 'reschedule-formal-ask',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['Interview on {old_slot}', 'Our conversation'],
    text: `
Dear {recipient_formal},

May I ask you to move our conversation about the {role} position from {old_slot}? | May I ask you to move our conversation from {old_slot}? | May I ask you to move our conversation?
{reason}

The following would suit me:
{new_slots}

I apologise for the inconvenience, and I look forward to speaking with you.

With best regards,
{my_signature}`,
  },
  {
    name: 'reschedule-formal-agency',
    register: 'formal',
    when: ['via_agency'],
    subject: ['{company} – another time', 'Another time'],
    text: `
Dear {recipient_formal},

I am sorry to say that I am unable to make {old_slot} with {company}. | I am sorry to say that I am unable to make {old_slot}. | I am sorry to say that I am unable to make the time we agreed.
{reason}

Could you ask them whether one of these would be possible instead:
{new_slots}

Please give them my apologies.

Kind regards,
{my_signature}`,
  },
])
