import { letterSet } from '../../../letter-set'

/** To an agency's recruiter `{company}` may name several employers: one person gets one message. */
export const otherOffer = letterSet([
  {
    name: 'other-offer-open',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['{role} role – timing', 'A question about timing'],
    text: `
Hi {recipient_first},

I've had an offer elsewhere and need to answer it by {offer_answer_by}. | I've had an offer elsewhere, though without a date to answer by so far.
{preference} | I'd rather not decide before I know where I stand with you on the {role} role. | I'd rather not decide before I know where I stand with you.

[dated] Do you expect to have decided by then?
[!dated] Could you tell me roughly when you expect to decide?
I don't mean to put you under pressure, only to tell you in good time.

Best wishes,
{my_signature}`,
  },
  {
    name: 'other-offer-plain',
    register: 'first_name',
    unless: ['via_agency'],
    subject: ['The {role} role, and another offer', 'Another offer'],
    text: `
Hello {recipient_first},

I want to be open with you about the {role} role. | I want to be open with you.
On {offer_received} I was made another offer, and they'd like an answer by {offer_answer_by}. | On {offer_received} I was made another offer. | I've been made another offer.
{preference}

[dated] Could you tell me whether that leaves you enough time to decide?
[!dated] Could you tell me roughly when you expect to decide?
If you can't say yet, it would help me to know that too.

All the best,
{my_signature}`,
  },
  {
    name: 'other-offer-agency',
    register: 'first_name',
    when: ['via_agency'],
    subject: ['{company} – timing', 'Another offer'],
    text: `
Hi {recipient_first},

I've had an offer elsewhere and need to answer it by {offer_answer_by}. | I've had an offer elsewhere, though without a date to answer by so far.
{preference} | I'd rather not decide before I know where I stand.

[dated] Could you find out whether {company} can decide by then? | Could you find out whether they can decide by then?
[!dated] Could you find out roughly when {company} will decide? | Could you find out roughly when they will decide?
If that's not possible, it would help me to know that too.

Best wishes,
{my_signature}`,
  },
  {
    name: 'other-offer-formal',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['{role} position – timing', 'My application'],
    text: `
Dear {recipient_formal},

I have received an offer from another employer and have been asked to answer it by {offer_answer_by}. | I have received an offer from another employer, so far without a date to answer by.
{preference} | I would prefer not to decide before I know where I stand with you on the {role} position. | I would prefer not to decide before I know where I stand with you.

[dated] May I ask whether you expect to have decided by then?
[!dated] May I ask when you expect to decide?
I do not wish to put you under pressure, only to let you know in good time.

Kind regards,
{my_signature}`,
  },
  {
    name: 'other-offer-formal-open',
    register: 'formal',
    unless: ['via_agency'],
    subject: ['Application for {role}', 'My application'],
    text: `
Dear {recipient_formal},

I would like to be open with you about my application for the {role} position. | I would like to be open with you about my application.
On {offer_received} I was made another offer, to be answered by {offer_answer_by}. | On {offer_received} I was made another offer. | I have been made another offer.
{preference}

[dated] Could you tell me whether a decision is possible before that date?
[!dated] Could you tell me roughly when you expect to decide?
If you cannot say yet, I would be grateful to know that too.

With best regards,
{my_signature}`,
  },
  {
    name: 'other-offer-formal-agency',
    register: 'formal',
    when: ['via_agency'],
    subject: ['{company} – timing', 'Another offer'],
    text: `
Dear {recipient_formal},

I have received an offer elsewhere and have been asked to answer it by {offer_answer_by}. | I have received an offer elsewhere, so far without a date to answer by.
{preference} | I would prefer not to decide before I know where I stand.

[dated] Could you find out whether {company} can decide by then? | Could you find out whether they can decide by then?
[!dated] Could you find out when {company} expects to decide? | Could you find out when they expect to decide?
If that is not possible, I would be grateful to know that too.

Kind regards,
{my_signature}`,
  },
])
