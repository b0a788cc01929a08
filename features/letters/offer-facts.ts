import type { offers } from '@/db/schema/offers'
import { formatLongDay } from '@/lib/time'

/** An offer on record, its dates as days or written out. Only this fills the `offer_` slots. */
export interface OfferFacts {
  receivedOn: string
  answerBy: string | null
  title: string | null
  startsOn: string | null
  terms: readonly string[]
}

/** An offer on record, as a letter says it. Pay and terms reach only the letters to whoever made the offer. */
export function offerFactsOf(offer: typeof offers.$inferSelect): OfferFacts {
  const lines = (offer.terms ?? '').split('\n').map(line => line.trim().replace(/^[-•]\s*/, ''))
  return {
    receivedOn: formatLongDay(offer.receivedOn),
    answerBy: offer.answerBy && formatLongDay(offer.answerBy),
    title: offer.title,
    startsOn: offer.startDate && formatLongDay(offer.startDate),
    terms: [offer.pay ?? '', ...lines].filter(Boolean),
  }
}
