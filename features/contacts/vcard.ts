import { decodeText } from '@/lib/decode-text'
import { clip, isStorable, tidyLine } from '@/lib/text'
import { contactOf } from './vcard-contact'
import { cutIntoCards } from './vcard-lines'
import {
  type VcardContact,
  type VcardProblem,
  type VcardReason,
  type VcardResult,
  vcardLimits,
  vcardMessages,
} from './vcard-result'

/**
 * Reads an uploaded .vcf of any version: 2.1 as Outlook and phones write it, 3.0 and 4.0. Our own reader, since
 * the ready ones take one version only or a flawless file: one pass, nothing expands. It runs in a worker (read-cards.ts).
 * A bad card becomes a problem and its good neighbours come in.
 */
export function readVcards(file: Uint8Array): VcardResult {
  if (file.byteLength > vcardLimits.bytes) return refuse('too-large')
  const decoded = decodeText(file, { folded: true })
  if (!decoded.ok) return refuse(decoded.reason)
  const wide = (file[0] ?? 0) >= 0xfe
  const bytes = Buffer.from(wide ? decoded.text : file)
  const cards = cutIntoCards(bytes.toString('latin1').replace(/^\u00EF\u00BB\u00BF/, ''))
  if (cards.length === 0) return refuse('not-a-card')
  if (cards.length > vcardLimits.cards) return refuse('too-many')
  const contacts: VcardContact[] = []
  const problems: VcardProblem[] = []
  for (const card of cards) {
    const storable = card.lines.filter(line => isStorable(line.value))
    const { contact, reasons } = contactOf(storable)
    const name = clip(tidyLine(contact?.name ?? ''), 120) || null
    const tell = (reason: VcardReason, imported: boolean) =>
      problems.push({ reason, message: vcardMessages[reason], name, imported })
    if (card.cutOff) tell('cut-off', false)
    else if (!contact) tell(reasons[0] ?? 'no-name', false)
    else {
      contacts.push(contact)
      if (card.broken > 0 || storable.length < card.lines.length) reasons.push('unreadable-line')
      for (const reason of reasons) tell(reason, true)
    }
  }
  if (contacts.length === 0) return refuse(problems[0]?.reason ?? 'not-a-card', problems)
  return { ok: true, contacts, problems }
}

function refuse(reason: VcardReason, problems: VcardProblem[] = []): VcardResult {
  return { ok: false, reason, message: vcardMessages[reason], problems }
}
