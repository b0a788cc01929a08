import type { offers } from '@/db/schema/offers'
import { formatLongDay } from '@/lib/time'
import type { OfferFacts } from './fill-template'

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
