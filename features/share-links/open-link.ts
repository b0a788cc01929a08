import 'server-only'
import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import { asUser, byToken, type TokenOwner, type Tx } from '@/db/doors'
import { shareLinks } from '@/db/schema/share-links'
import { tokens } from '@/db/schema/tokens'
import { users } from '@/db/schema/users'
import { hashToken } from '@/db/token-hash'
import { type At, wordedOnce } from '@/db/worded-once'
import { planNotice } from '@/features/planning/notices'
import { consumeAnd, limits } from '@/features/rate-limits/consume'
import type { FoundLink } from './handed-on'
import { daysLater, linkState } from './link-state'
import { isPass } from './pass'
import { getLinkToOpen } from './queries'
import { ownerOf, showLink } from './shown-link'
import type { SharedView } from './view'
import { type LinkNews, newsKey } from './view-news'

export interface Visit {
  token: string
  /** The cookie that a right passcode gave. */
  pass: string | undefined
  /** A person with a browser: see is-real-view. */
  isReal: boolean
  /** Whoever is signed in: a look at one's own link is not a view. */
  viewerId: string | undefined
  now: Date
  /** What the front desk found for this very request, if it did: the token is not looked up again. */
  found?: FoundLink | null
}

/** `closed` is one answer for unknown, expired and ended; which of them it was is told to nobody. */
export type Opened = { as: 'closed' } | { as: 'locked' } | { as: 'open'; view: SharedView }

/** The token's link, if it is open: all in one transaction as its owner, views counted in it. */
export async function openShareLink({ token, pass, isReal, viewerId, now, found }: Visit): Promise<Opened> {
  const show = async (
    tx: Tx,
    { rowId, userId }: Pick<FoundLink, 'rowId' | 'userId'>,
    owner: TokenOwner,
  ): Promise<Opened | null> => {
    const link = await getLinkToOpen(tx, rowId)
    const counts = isReal && viewerId !== userId
    if (!link || linkState(link, now) !== 'open') {
      if (link?.revokedAt && counts) await noteLateTry(tx, userId, link, now)
      return null
    }
    const { id, passcodeHash } = link
    const locked = passcodeHash !== null && !isPass(pass, { id, passcodeHash }, token, now)
    if (locked) return { as: 'locked' }
    const [shown] = await Promise.all([
      showLink(tx, link, now),
      counts ? countView(tx, userId, link, now) : undefined,
    ])
    return { as: 'open', view: { ...shown, ...ownerOf(owner, link) } }
  }
  const opened = found
    ? await asUser(found.userId, tx => show(tx, found, found))
    : await byToken('share', token, now, show)
  return opened ?? { as: 'closed' }
}

/** What is behind this address, if it is open: what the front desk asks, in its own statement. Counts nothing. */
const findOpenLink = (value: At<{ hash: string; now: string }>) => sql<FoundLink | false>`coalesce((
  select jsonb_build_object('userId', ${tokens.userId}, 'rowId', ${tokens.rowId},
    'name', ${users.name}, 'email', ${users.email})
  from ${tokens}
  join ${users} on ${and(eq(users.id, tokens.userId), isNull(users.deleteAfter))}
  join ${shareLinks} on ${and(eq(shareLinks.userId, tokens.userId), eq(shareLinks.id, tokens.rowId))}
  where ${and(
    eq(tokens.hash, value('hash')),
    eq(tokens.purpose, 'share'),
    isNull(tokens.revokedAt),
    or(isNull(tokens.expiresAt), gt(tokens.expiresAt, value('now'))),
    isNull(shareLinks.revokedAt),
    gt(shareLinks.expiresAt, value('now')),
  )}), 'false'::jsonb)`

const countLook = consumeAnd(findOpenLink)

/** A look at a page of this address from `source`: false unless it is open, null when that was a lot at once. */
export const lookAtLink = (token: string, source: string, now: Date): Promise<FoundLink | false | null> =>
  countLook(limits.share, source, now, { hash: hashToken(token), now: now.toISOString() })

/** What the passcode form asks about; null unless the link is open and locked. */
export async function getLockedLink(token: string, now: Date) {
  const link = await byToken('share', token, now, (tx, { rowId }) => getLinkToOpen(tx, rowId))
  if (!link || linkState(link, now) !== 'open') return null
  return { id: link.id, passcodeHash: link.passcodeHash }
}

type Watched = { id: string; label: string; notify: boolean; revokedAt: Date | null }

const addView = wordedOnce((tx, value: At<{ id: string; now: string }>) =>
  tx
    .update(shareLinks)
    .set({
      viewCount: sql`${shareLinks.viewCount} + 1`,
      firstViewedAt: sql`coalesce(${shareLinks.firstViewedAt}, ${value('now')}::timestamptz)`,
      lastViewedAt: sql`${value('now')}::timestamptz`,
      // What the table would fill in by itself would be the first view's for ever: the text is made once.
      updatedAt: sql`${value('now')}::timestamptz`,
    })
    .where(eq(shareLinks.id, value('id')))
    .returning({ views: shareLinks.viewCount }),
)

async function countView(tx: Tx, userId: string, link: Watched, now: Date): Promise<void> {
  const [row] = await addView(tx, { id: link.id, now: now.toISOString() })
  if (row?.views === 1 && link.notify)
    await tell(tx, userId, link, 'viewed', 'was opened for the first time', now)
}

async function noteLateTry(tx: Tx, userId: string, link: Watched, now: Date): Promise<void> {
  const rows = await tx
    .update(shareLinks)
    .set({ triedAfterRevokingAt: now })
    .where(and(eq(shareLinks.id, link.id), isNull(shareLinks.triedAfterRevokingAt)))
    .returning({ id: shareLinks.id })
  if (rows.length > 0 && link.notify)
    await tell(tx, userId, link, 'tried', 'was tried again after you ended it', now)
}

/** A quiet mail, once; a week later it is no news any more. */
async function tell(tx: Tx, userId: string, link: Watched, step: LinkNews, what: string, now: Date) {
  await planNotice(
    tx,
    userId,
    [
      {
        kind: 'share_viewed',
        step,
        planKey: newsKey(link.id, step),
        dueAt: now,
        notAfter: daysLater(now, 7),
        why: `Your page “${link.label}” ${what}.`,
        shareLinkId: link.id,
      },
    ],
    now,
  )
}
