import 'server-only'
import type { Tx } from '@/db/doors'
import { firstName } from '@/features/letters/names'
import { readFrozen } from './frozen-view'
import { loadProcesses, type Picked } from './processes'
import {
  type LinkTexts,
  type SharedPart,
  type SharedPerson,
  type Shown,
  showProcesses,
  showTexts,
} from './view'

export interface Showable extends LinkTexts {
  recruiterId: string | null
  picked: readonly Picked[]
  frozenAt: Date | null
  frozenView: unknown
  zone: string
}

/** Where things stand at this moment: what a live link shows, and a frozen one keeps. */
export async function showNow(
  tx: Tx,
  { recruiterId, picked, fields, zone }: Pick<Showable, 'recruiterId' | 'picked' | 'fields' | 'zone'>,
  now: Date,
): Promise<Shown> {
  return showProcesses(await loadProcesses(tx, recruiterId, picked, { now, zone }), fields, { now, zone })
}

/** What a link shows now, or showed when it was frozen (then no pipeline is read at all). */
export async function showLink(tx: Tx, link: Showable, now: Date): Promise<SharedPart> {
  const shown = link.frozenAt ? readFrozen(link.frozenView) : await showNow(tx, link, now)
  return { ...shown, ...showTexts(link, { now, zone: link.zone }), frozen: link.frozenAt !== null }
}

/** Whose page it is: the account's name, else the first line of the signature; '' when neither is known. */
export const signedAs = (name: string | null, signature: string | null): string =>
  name?.trim() || signature?.trim().split('\n')[0]?.trim() || ''

/** Who signs the page; the address only if wanted. */
export function ownerOf(
  user: { name: string | null; email: string },
  link: { signature: string | null; showReply: boolean },
): SharedPerson {
  const name = signedAs(user.name, link.signature)
  return {
    name: name || 'Where things stand',
    firstName: name ? firstName(name) : 'me',
    replyTo: link.showReply ? user.email : null,
  }
}
