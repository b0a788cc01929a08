import type { DraftKind } from '@/db/enums'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { reminderRules } from '@/features/reminders/reminder-rules'
import type { MailAhead, Planned } from './mails-ahead'

export interface AheadRow extends Planned {
  why: string
  company: string | null
  draftKind: DraftKind | null
  to: string | null
  body: string | null
}

/** What one mail will be about, for whom, and how it begins: as the person will find it. Pure. */
export function aheadWords({ together, lines }: MailAhead<AheadRow>) {
  const [first] = together
  if (!first) throw new Error('A mail about nothing')
  const names = [...new Set(together.flatMap(({ to }) => to ?? []))].sort()
  const isLetter = first.draftKind !== null
  const title = titleOf(first, together)
  const same = lines.filter(line => labelOf(line) === title)
  return {
    title: same.length > 0 ? `${title} (${same.length + 1})` : title,
    company: [...new Set(together.flatMap(({ company }) => company ?? []))].join(', ') || null,
    to: isLetter && names.length > 0 ? names.join(', ') : null,
    why: first.why,
    /** Of a letter: what it says first. Nothing while a detail is missing there that only the person knows. */
    begins: isLetter ? beginningOf(first.body ?? '') : null,
    also: counted(lines.filter(line => !same.includes(line)).map(labelOf)),
  }
}

/** Each label once; of several alike, how many. */
const counted = (labels: readonly string[]) =>
  [...new Set(labels)].map(label => {
    const count = labels.filter(one => one === label).length
    return count > 1 ? `${label} (${count})` : label
  })

const labelOf = ({ draftKind, kind }: AheadRow) =>
  draftKind ? kindRules[draftKind].label : reminderRules[kind].label

function titleOf(first: AheadRow, together: readonly AheadRow[]): string {
  const count = together.length
  if (count < 2) return labelOf(first)
  return together.every(({ draftKind }) => draftKind?.startsWith('thank_you'))
    ? `${count} thank-yous to send`
    : `${count} messages to send`
}

function beginningOf(body: string): string | null {
  const [, line] = body.split('\n').filter(text => text.trim())
  return !line || line.includes('{') ? null : line.trim()
}
