import { letterSet } from '../../../letter-set'

export const acceptOffer = letterSet([
  {
    name: 'accept-delighted',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['Accepting the {offer_title} offer', 'Accepting the {role} offer', 'Accepting your offer'],
    text: `
Hi {recipient_first},

I'm delighted to accept your offer of {offer_received} for the position of {offer_title}, starting on {offer_start}. | I'm delighted to accept your offer of {offer_received} for the position of {offer_title}. | I'm delighted to accept your offer of {offer_received}, starting on {offer_start}. | I'm delighted to accept your offer.

This is what I understand we agreed, so please tell me if I've got anything wrong:
{offer_terms}

Let me know what you need from me next.
{future_line} | I look forward to joining you.

Best wishes,
{my_signature}`,
  },
  {
    name: 'accept-yes',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['Yes to the {offer_title} role', 'Yes to the {role} role', 'Yes to your offer'],
    text: `
Hello {recipient_first},

Thank you for your offer of {offer_received}. | Thank you for your offer.
It's a yes, and I'm very happy to be joining you as {offer_title} on {offer_start}. | It's a yes, and I'm very happy to be joining you on {offer_start}. | It's a yes, and I'm very happy to be joining you.

Here is what I've noted of the terms, and do say if any of it isn't right:
{offer_terms}

What's the next thing you need from me?
{future_line}

All the best,
{my_signature}`,
  },
  {
    name: 'accept-agency',
    register: 'first_name',
    when: ['via_agency'],
    subject: ['Yes to {company}', 'Accepting the offer'],
    text: `
Hi {recipient_first},

I'm delighted to accept the offer from {company} for the position of {offer_title}, starting on {offer_start}. | I'm delighted to accept the offer from {company} for the position of {offer_title}. | I'm delighted to accept the offer from {company}, starting on {offer_start}. | I'm delighted to accept the offer from {company}. | I'm delighted to accept the offer.

This is what I understand was agreed, so please tell me if I've got anything wrong:
{offer_terms}

Could you let them know, and tell me what's needed from me now?
{future_line}
Thank you for all your help in getting here.

Best wishes,
{my_signature}`,
  },
  {
    name: 'accept-formal',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['Acceptance – {offer_title}', 'Acceptance – {role}', 'Acceptance of your offer'],
    text: `
Dear {recipient_formal},

I am delighted to accept your offer of {offer_received} for the position of {offer_title}, starting on {offer_start}. | I am delighted to accept your offer of {offer_received} for the position of {offer_title}. | I am delighted to accept your offer of {offer_received}, starting on {offer_start}. | I am delighted to accept your offer.

Please let me know if my understanding of the agreed terms needs correcting:
{offer_terms}

Please let me know what you need from me next.
{future_line} | I look forward to joining you.

Kind regards,
{my_signature}`,
  },
  {
    name: 'accept-formal-confirm',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['Your offer – {offer_title}', 'Your offer – {role}', 'Your offer'],
    text: `
Dear {recipient_formal},

Thank you for your offer of {offer_received}, which I am very pleased to accept. | Thank you for your offer, which I am very pleased to accept.
I look forward to joining you as {offer_title} on {offer_start}. | I look forward to joining you on {offer_start}. | I look forward to joining you.

To confirm, we agreed the following:
{offer_terms}

I would be grateful if you could let me know the next formal steps.
{future_line}

With best regards,
{my_signature}`,
  },
  {
    name: 'accept-formal-agency',
    register: 'formal',
    when: ['via_agency'],
    subject: ['Acceptance – {company}', 'Acceptance of the offer'],
    text: `
Dear {recipient_formal},

I am delighted to accept the offer from {company} for the position of {offer_title}, starting on {offer_start}. | I am delighted to accept the offer from {company} for the position of {offer_title}. | I am delighted to accept the offer from {company}, starting on {offer_start}. | I am delighted to accept the offer from {company}. | I am delighted to accept the offer.

Please let me know if my understanding of the agreed terms needs correcting:
{offer_terms}

Could you please inform them, and let me know what is required from me now?
{future_line}
Thank you for your help throughout.

Kind regards,
{my_signature}`,
  },
])
