import type { MinuteAnswer } from './answers'

/**
 * How a sending is taken. `replace`: the same device, or somebody who saw what is there, so what was touched stands.
 * `add`: another device that did not see it, so nothing there is lost; `newer` when it was written later.
 */
export type Taking = { how: 'replace' } | { how: 'add'; newer: boolean }

export type Minute = Required<MinuteAnswer>

/** Two texts of one field, from two devices: one that grew out of the other stands for both. */
export function bothWords(stored: string | null, given: string | null | undefined): string | null {
  if (!given || stored?.includes(given)) return stored
  if (!stored || given.includes(stored)) return given
  const paragraphs = stored.split('\n')
  const last = paragraphs.at(-1) ?? ''
  return [...(given.startsWith(last) ? paragraphs.slice(0, -1) : paragraphs), given].join('\n')
}

/** The minute as it stands after a sending. */
export function mergeMinute(stored: Minute, given: MinuteAnswer, taking: Taking): Minute {
  const touched = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  if (taking.how === 'replace') return { ...stored, ...touched }
  const tap = (old: number | null, now: number | null | undefined) =>
    now == null || (old !== null && !taking.newer) ? old : now
  return {
    gut: tap(stored.gut, given.gut),
    likelihood: tap(stored.likelihood, given.likelihood),
    strengths: [...new Set([...stored.strengths, ...(given.strengths ?? [])])],
    workOn: [...new Set([...stored.workOn, ...(given.workOn ?? [])])],
    wentWell: bothWords(stored.wentWell, given.wentWell),
    nearlyWrong: bothWords(stored.nearlyWrong, given.nearlyWrong),
    tellAFriend: bothWords(stored.tellAFriend, given.tellAFriend),
    repairPoint: bothWords(stored.repairPoint, given.repairPoint),
    theyCaredAbout: bothWords(stored.theyCaredAbout, given.theyCaredAbout),
  }
}

interface Stored {
  deviceKey: string
  revision: number
  updatedAt: Date
}

/** Null: this device has already sent something later, so there is nothing to take. */
export function takingOf(
  stored: Stored | undefined,
  given: { deviceKey: string; revision: number; writtenAt: Date; sawIt: boolean },
): Taking | null {
  if (!stored) return { how: 'replace' }
  if (stored.deviceKey === given.deviceKey)
    return given.revision > stored.revision ? { how: 'replace' } : null
  const newer = given.writtenAt >= stored.updatedAt
  return given.sawIt && newer ? { how: 'replace' } : { how: 'add', newer }
}
