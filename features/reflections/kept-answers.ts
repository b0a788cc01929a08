import type { Answers, Sending } from './answers'
import { changedSince } from './changed-since'

/**
 * What one capture page keeps on the device until it is sent and after: text outlives a dead tab, a lost network and
 * an ended session. `public/offline.js` writes the same shape; a field may be added, none may change its meaning.
 */
export interface Kept {
  v: 1
  deviceKey: string
  /** Counts changes; `sent` is the last one the server has taken. */
  revision: number
  sent: number
  writtenAt: number
  secondsTaken?: number
  step?: string
  token?: string
  interviewId?: string
  /** Typed without a network for an interview nobody had entered: 'Acme, Data engineer, with Mira'. */
  justNow?: string
  /** Shown on Today while it is not sent. */
  company?: string
  /** When the interview was, as its page says it, and when that page was last opened: without a network both are told. */
  when?: string
  seenAt?: number
  /** What the page without a network has no field for, each a line (said-lines.ts). */
  said?: string[]
  /** What the page held when it was opened: only what differs is sent. */
  base?: Answers
  answers: Answers
}

const prefix = 'afterword.capture.'
const week = 7 * 86_400_000

export const keptKey = ({ token, interviewId }: { token?: string; interviewId?: string }): string =>
  prefix + (token ?? interviewId ?? '')

export const isUnsent = (kept: Kept): boolean => kept.revision > kept.sent

export function freshKept(from: Pick<Kept, 'token' | 'interviewId' | 'company' | 'answers'>): Kept {
  return {
    v: 1,
    deviceKey: randomKey(),
    revision: 0,
    sent: 0,
    writtenAt: Date.now(),
    base: from.answers,
    ...from,
  }
}

/**
 * What this page goes on with: its own answers, or those of the mail's link when they never arrived. Behind the
 * sign-in the server knows best once all is sent. Null: begin afresh.
 */
export function openKept(
  key: string,
  start: Pick<Kept, 'token' | 'interviewId' | 'company' | 'answers'>,
): Kept | null {
  const { token, interviewId, company, answers } = start
  const own = readKept(key)
  if (own && (token || isUnsent(own))) return { ...own, token, interviewId, company }
  const other = listKept(Date.now()).find(({ kept }) => kept.interviewId === interviewId && isUnsent(kept))
  if (other && !token) {
    localStorage.removeItem(other.key)
    return { ...other.kept, token, company }
  }
  return own && { ...own, base: answers, answers, step: undefined, company }
}

// Not randomUUID: a phone that reaches a computer at home by plain http has none.
export const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')

/** Null when there is nothing, or nothing that can be read; a full or forbidden store never breaks the page. */
export function readKept(key: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null
    const isWhole = kept?.v === 1 && kept.deviceKey && kept.answers?.minute && kept.answers.people
    return isWhole ? kept : null
  } catch {
    return null
  }
}

export function writeKept(key: string, kept: Kept): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

/** All that is kept here; what was sent more than a week ago is let go on the way. */
export function listKept(now: number): { key: string; kept: Kept }[] {
  try {
    return Object.keys(localStorage)
      .filter(key => key.startsWith(prefix))
      .flatMap(key => {
        const kept = readKept(key)
        if (kept && !isUnsent(kept) && now - kept.writtenAt > week) localStorage.removeItem(key)
        return kept ? [{ key, kept }] : []
      })
  } catch {
    return []
  }
}

/** Before somebody else uses this device. */
export function forgetKept(): void {
  for (const { key } of listKept(Date.now())) localStorage.removeItem(key)
}

export function sendingOf(kept: Kept, now: number): Sending {
  const { token, interviewId, justNow, deviceKey, revision, writtenAt, secondsTaken } = kept
  return {
    ...(token ? { token } : interviewId ? { interviewId } : { justNow }),
    deviceKey,
    revision,
    ageSeconds: Math.min(399 * 86_400, Math.max(0, Math.round((now - writtenAt) / 1000))),
    ...(secondsTaken !== undefined && { secondsTaken }),
    ...changedSince(kept.base, kept.answers),
  }
}
