import { letterSet } from '../../../letter-set'

/** To whoever is asked to hand notes on, and has no thanks of their own to read first; the notes follow below. */
export const passOn = letterSet([
  {
    name: 'pass-on',
    register: 'first_name',
    subject: ['Could you pass this on to {recipient_full}?', 'Could you pass this on?'],
    text: `
Hi {recipient_first},

[address_known] I'd like to thank {recipient_full} for their time. | I'd like to send this thank-you.
[!address_known] I'd like to thank {recipient_full} and don't have an address. | I'd like to send this thank-you and don't have an address.
[!several] Could you pass the note below on for me?
[several] Could you pass the notes below on for me?

Many thanks,
{my_signature}`,
  },
  {
    name: 'pass-on-formal',
    register: 'formal',
    subject: ['Could you pass this on to {recipient_full}?', 'Could you pass this on?'],
    text: `
Dear {recipient_formal},

[address_known] I would like to thank {recipient_full} for their time. | I would like to send this thank-you.
[!address_known] I would like to thank {recipient_full} and do not have an address. | I would like to send this thank-you and do not have an address.
[!several] Would you be so kind as to pass the note below on?
[several] Would you be so kind as to pass the notes below on?

With many thanks,
{my_signature}`,
  },
])

/** The same request inside thanks of their own. */
export function passOnToo(names: string, isSeveral: boolean, register: 'formal' | 'first_name'): string {
  const notes = isSeveral ? 'notes' : 'note'
  return register === 'formal'
    ? `Would you be so kind as to pass the ${notes} below on to ${names}?`
    : `Could you pass the ${notes} below on to ${names}?`
}
