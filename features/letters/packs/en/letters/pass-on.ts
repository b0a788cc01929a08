import { letterSet } from '../../../letter-set'

/** To whoever is asked to hand a note on; the note follows below. */
export const passOn = letterSet([
  {
    name: 'pass-on',
    register: 'first_name',
    subject: ['Could you pass this on to {recipient_full}?', 'Could you pass this on?'],
    text: `
Hi {recipient_first},

I'd like to thank {recipient_full} and don't have an address. | I'd like to send this thank-you and don't have an address.
Could you pass the note below on for me?

Many thanks,
{my_signature}`,
  },
  {
    name: 'pass-on-formal',
    register: 'formal',
    subject: ['Could you pass this on to {recipient_full}?', 'Could you pass this on?'],
    text: `
Dear {recipient_formal},

I would like to thank {recipient_full} and do not have an address. | I would like to send this thank-you and do not have an address.
Would you be so kind as to pass the note below on?

With many thanks,
{my_signature}`,
  },
])
