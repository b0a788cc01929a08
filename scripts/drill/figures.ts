/** What a drill measured. Absent is what it is not about. */
export interface Figures {
  /** The slowest answer that anybody got, in milliseconds. */
  answers?: number
  /** How long after the trouble's end everybody was served again, in milliseconds. */
  back?: number
  /** Mails, or what was saved, or what was typed, that are nowhere. */
  lost?: number
  /** Mails that arrived twice, or what was saved twice. */
  twice?: number
  /** Requests that were turned away and had nothing to do with the trouble. */
  refused?: number
  /** How much of it there was. */
  of: string
}

/** This machine cannot do it: why, in words. */
export class Skipped extends Error {}

export const answersWithinMs = 6000
export const backWithinMs = 5000

/** What is not good enough, in words. */
export function complaints({ answers = 0, back = 0, lost = 0, twice = 0, refused = 0 }: Figures): string[] {
  return [
    answers > answersWithinMs && `an answer took ${seconds(answers)}`,
    back > backWithinMs && `back only after ${seconds(back)}`,
    lost > 0 && `${lost} lost`,
    twice > 0 && `${twice} twice`,
    refused > 0 && `${refused} of others refused`,
  ].filter(complaint => complaint !== false)
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

export const heading = [
  '| drill | answers within | back after | lost | twice | of others refused | of |',
  '|---|---|---|---|---|---|---|',
].join('\n')

/** One line of the table in docs/drills.md. */
export function row(name: string, { answers, back, lost, twice, refused, of }: Figures): string {
  const time = (ms: number | undefined) => (ms === undefined ? '' : seconds(ms))
  return `| ${[name, time(answers), time(back), lost ?? '', twice ?? '', refused ?? '', of].join(' | ')} |`
}
