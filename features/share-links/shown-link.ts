import 'server-only'
import type { Tx } from '@/db/doors'
import { firstName } from '@/features/drafts/names'
import { readFrozen } from './frozen-view'
import { loadProcesses, type Picked } from './processes'
import { type LinkTexts, type SharedPart, type SharedPerson, showProcesses, showTexts } from './view'

export interface Showable extends LinkTexts {
  recruiterId: string | null
  picked: readonly Picked[]
  frozenAt: Date | null
  frozenView: unknown
  zone: string
}

/** What a link shows now, or showed when it was frozen (then no pipeline is read at all). */
export async function showLink(tx: Tx, link: Showable, now: Date): Promise<SharedPart> {
  const clock = { now, zone: link.zone }
  const shown = link.frozenAt
    ? readFrozen(link.frozenView)
    : showProcesses(await loadProcesses(tx, link.recruiterId, link.picked), link.fields, clock)
  return { ...shown, ...showTexts(link, clock), frozen: link.frozenAt !== null }
}

/** Who signs the page: the account's name, else the first line of the signature; the address only if wanted. */
export function ownerOf(
  user: { name: string | null; email: string },
  link: { signature: string | null; showReply: boolean },
): SharedPerson {
  const name = user.name?.trim() || link.signature?.trim().split('\n')[0]?.trim() || ''
  return {
    name: name || 'Where things stand',
    firstName: name ? firstName(name) : 'me',
    replyTo: link.showReply ? user.email : null,
  }
}
