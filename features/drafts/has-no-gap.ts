import { slotsIn } from '@/features/letters/templates/slots'

/** Nothing but the recruiter's link, which only the browser fills, still stands open. */
export const hasNoGap = ({ subject, body }: { subject: string; body: string }): boolean =>
  body.trim() !== '' && slotsIn(`${subject}\n${body}`).every(slot => slot === 'share_link')
