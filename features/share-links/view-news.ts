import type { Reminder } from '@/features/deliveries/mail-kind'

/** What a mail about a link can tell: somebody opened it, or tried it after its end. Each once per link. */
export const viewedKey = (linkId: string) => `share-viewed:${linkId}`
export const triedKey = (linkId: string) => `share-tried:${linkId}`

export const isLateTry = ({ planKey }: Pick<Reminder, 'planKey'>) => planKey.startsWith(triedKey(''))
