import type { Suppressor } from '@/db/enums'

/** Why no mail comes. */
export const suppressorWords: Record<Suppressor, string> = {
  bounce: 'Your address refused our emails.',
  complaint: 'You marked our emails as spam.',
  provider: 'The email service doesn’t deliver to your address.',
  unsubscribed: 'You stopped all emails.',
  account_closing: 'Your account is closed.',
  operator: 'Whoever runs this copy of Afterword has stopped all emails to you.',
}
