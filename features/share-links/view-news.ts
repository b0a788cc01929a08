import type { Reminder } from '@/features/deliveries/mail-kind'

/** What a mail about a link can tell: somebody opened it, or tried it after its end. Each once per link. */
export type LinkNews = 'viewed' | 'tried'

export const newsKey = (linkId: string, news: LinkNews) => `share-${news}:${linkId}`

export const isLateTry = ({ step }: Pick<Reminder, 'step'>) => step === 'tried'
