import { isJobTitle, looksLikeName } from '@/features/contacts/piece-kinds'
import { readSignature } from '@/features/contacts/read-signature'
import type { SignatureFields } from '@/features/contacts/signature-fields'
import { farewell, shortWish } from '@/features/contacts/signature-words'
import { plain } from '@/lib/people/name-words'
import { isMailboxName } from '@/lib/people/shared-mailbox'
import { tidyLine } from '@/lib/text'
import { isOfFirm } from './firm-words'
import { called } from './named-beside'
import { isNobody } from './nobody-words'

/** A greeting is a short line with a comma too. */
const greets =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[r]?|guten (?:tag|morgen)|moin|servus|sehr|bonjour|cher|chère|madame|monsieur|beste|geachte|hoi|dag|hola|estimad[oa]|buen[oa]s|ciao|olá|gentile)(?!\p{L})/iu
const signsShort = /^(?:lg|vg|mfg|gruß|groetjes|saludos|bises|cheers|best|thanks)[,!]?\s\p{Lu}\p{Ll}+$/iu
const contact = /(?:\+|\(?0)\d[\d ()./-]{6,}|@\S+\.|www\.|\||https?:/u

/** Where the farewell is, or the line before a name that signs without one; -1 where nobody signed. */
export function signatureStart(lines: readonly string[], sender: string): number {
  const first = lines.findIndex(line => line.trim())
  const end = lines.findLastIndex(
    (line, at) =>
      farewell.test(line.trim()) || (at > first && shortWish.test(line.trim()) && !greets.test(line.trim())),
  )
  // "Lg Susi"
  const short = lines.findLastIndex((line, at) => at > first && signsShort.test(line.trim()))
  if (short > end) return short - 1
  return end >= 0 ? end : signsBare(lines, sender) - 1
}

/** The last block that begins with a name alone: whoever wrote, or somebody with a title or a number below. */
function signsBare(lines: readonly string[], sender: string): number {
  const last = lines.findLastIndex(line => line.trim())
  for (let at = last; at > 0 && at > last - 8; at--) {
    const line = lines[at]?.trim() ?? ''
    if (!line || line.length > 60 || !looksLikeName(line) || isJobTitle(line)) continue
    const above = lines.slice(0, at).findLast(text => text.trim()) ?? ''
    if (/:\s*$/.test(above)) continue
    const isSender =
      sender !== '' &&
      plain(sender)
        .split(/[\s,]+/)
        .includes(plain(line.split(' ')[0] ?? ''))
    const next = lines[at + 1]?.trim() ?? ''
    const isTitled =
      !/^[^:]{2,40}:/.test(next) &&
      !/^\p{Lu}{4,} /u.test(line) &&
      (isJobTitle(next) || contact.test(next)) &&
      looksLikeName(line, { strict: true })
    if (isSender || (isTitled && !lines[at - 1]?.trim())) return at
  }
  return 0
}

/** "Im Auftrag", "i. A. Katharina Vossberg" */
const inTheNameOf =
  /^\s*(?:(?:lg|vg|mfg|gruß|groetjes|saludos|bises|cheers|best|thanks)[,!]?(?=\s\p{Lu}\p{Ll}+$)|gez\.|im auftrag|in vertretung|i\.\s?[av]\.|p\.\s?[po]\.|pp|p\/o|namens deze|p\.a\.)(?=\s|$)\s*/iu

/** What stands below the farewell; without one nobody signed. */
export function signatureOf(lines: readonly string[], sender: string): SignatureFields | null {
  const end = signatureStart(lines, sender)
  if (end < 0) return null
  const below = lines.slice(end + 1, end + 12).map(line => line.replace(inTheNameOf, ''))
  const read = readSignature(below.join('\n'))
  if (!read.ok) return null
  const name = signerOf(below)
  return name ? { ...read.fields, name: { value: name, line: name } } : read.fields
}

/** Whoever stands first below a farewell is who signs; with their whole name, where a line below has it. */
function signerOf(below: readonly string[]): string | null {
  const lines = below
    .filter(line => line.trim())
    .slice(0, 4)
    .map(line => tidyLine(line.split(/\s*[|·•(,/]|\s[–—-]\s/)[0] ?? ''))
  const [first = ''] = lines
  if (!isSigner(first)) return null
  const more = lines.slice(1).find(line => isSigner(line) && plain(line).startsWith(`${plain(first)} `))
  // "Mandy", and below it "Mrs M Tolley"
  const formal = lines.slice(1, 2).find(line => called.test(line) && isSigner(line))
  return more ?? (first.includes(' ') ? first : (formal ?? first))
}

const isSigner = (text: string) =>
  text.length > 1 &&
  looksLikeName(text) &&
  (/^\p{Lu}/u.test(text) || called.test(text)) &&
  !isMailboxName(text) &&
  !isJobTitle(text) &&
  !isNobody(text) &&
  !isOfFirm(text)
