import { letterSet } from '../../../letter-set'

export const referralAsk = letterSet([
  {
    name: 'referral-favour',
    register: 'first_name',
    subject: 'A small favour',
    text: `
Hi {recipient_first},

{shared_context}
Could you introduce me to {target_kind}?
Twenty minutes would be plenty, and I'd be asking about the work, not for a job.

If it helps, here are a few lines you could forward:
{blurb}

{opt_out} | If nobody comes to mind, or it doesn't feel right, no harm done.

Best wishes,
{my_signature}`,
  },
  {
    name: 'referral-introduction',
    register: 'first_name',
    subject: 'An introduction, perhaps',
    text: `
Hello {recipient_first},

I'd like to ask you for an introduction, if you can think of someone.
{shared_context}
I'm hoping to talk for twenty minutes with {target_kind}, to ask about the work rather than for a job.

To make it easy, you could forward these lines:
{blurb}

{opt_out} | If it's not convenient, please don't give it another thought.

All the best,
{my_signature}`,
  },
  {
    name: 'referral-formal',
    register: 'formal',
    subject: 'A request for an introduction',
    text: `
Dear {recipient_formal},

{shared_context}
Might you be able to introduce me to {target_kind}?
I am looking for a conversation of twenty minutes or so, not for a position.

If it helps, here are a few lines that you could forward:
{blurb}

{opt_out} | If nobody comes to mind, I quite understand.

Kind regards,
{my_signature}`,
  },
  {
    name: 'referral-formal-ask',
    register: 'formal',
    subject: 'A small request',
    text: `
Dear {recipient_formal},

I am writing with a small request, which you should feel free to decline.
{shared_context}
I would like to talk for twenty minutes with {target_kind}, and wondered whether you could introduce me.

These lines are written so that you could forward them:
{blurb}

{opt_out} | Should it not be convenient, please do not trouble about it.

With best regards,
{my_signature}`,
  },
])
