import 'server-only'
import { decodeText } from '@/lib/decode-text'
import { codePoints, isStorable } from '@/lib/text'
import type { ArrivalFacts } from './arrival-facts'
import { type ArrivalLimits, type ArrivalReason, arrivalLimits } from './arrival-limits'
import { runArrivalWorker } from './run-arrival-worker'

/** Words that somebody pasted: at most 20,000 characters, taken apart in a worker that is ended after a second. */
export async function readText(
  text: string,
  today: string,
  limits: ArrivalLimits = arrivalLimits,
): Promise<ArrivalFacts | ArrivalReason> {
  if (text.trim() === '') return 'empty'
  if (!isStorable(text)) return 'bad-characters'
  if (text.length > limits.textCharacters && codePoints(text) > limits.textCharacters) return 'too-long'
  return runArrivalWorker({ text, today }, limits)
}

/** A mail as a file (.eml) or as the mail service received it: at most 1 MB, in the same worker. */
export async function readMailFile(
  bytes: Uint8Array,
  today: string,
  limits: ArrivalLimits = arrivalLimits,
): Promise<ArrivalFacts | ArrivalReason> {
  if (bytes.byteLength > limits.mailBytes) return 'too-large'
  const facts = await runArrivalWorker({ bytes, today }, limits)
  return typeof facts === 'string' || isFineText(facts) ? facts : 'bad-characters'
}

const isFineText = ({ lines, mail }: ArrivalFacts) =>
  [...lines, mail?.subject ?? '', mail?.from?.name ?? ''].every(isStorable)

export type GivenPiece = { is: 'calendar' | 'mail'; bytes: Uint8Array } | { is: 'text'; text: string }

/** What a file is, by its name and its first words. */
export async function pieceOf(file: File): Promise<GivenPiece | ArrivalReason> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const decoded = decodeText(bytes, { folded: true })
  const start = decoded.ok ? decoded.text.trimStart().slice(0, 2000) : ''
  if (/\.ics$/i.test(file.name) || /^BEGIN:VCALENDAR/i.test(start)) return { is: 'calendar', bytes }
  const isMail =
    /\.eml$/i.test(file.name) ||
    file.type === 'message/rfc822' ||
    /^(?:(?:return-path|received|delivered-to|mime-version|message-id|x-[\w-]+|dkim-signature):.*\r?\n)/im.test(
      start.slice(0, 200),
    )
  if (isMail) return { is: 'mail', bytes }
  return decoded.ok ? { is: 'text', text: decoded.text } : decoded.reason
}
