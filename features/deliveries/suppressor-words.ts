import type { Suppressor } from '@/db/enums'

/** Why no mail comes. */
export const suppressorWords: Record<Suppressor, string> = {
  bounce: 'Your address refused our mail.',
  complaint: 'You marked our mail as unwanted.',
  provider: 'The mail service does not deliver to your address.',
  unsubscribed: 'You stopped all mail.',
  account_closing: 'Your account is closed.',
  operator: 'Whoever runs Afterword here stopped all mail to you.',
}
