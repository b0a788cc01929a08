import { normalizeAddress } from '@/lib/address'
import { rawOf } from '@/lib/people/people-words'
import { takePhones } from './signature-numbers'

type Gap = 'start' | 'item' | 'comma' | 'dash' | 'slash' | 'mark' | 'and' | 'none'

/** One part of a line, with what stood around it. */
export interface Piece {
  text: string
  /** What stood in brackets behind it. */
  notes: string[]
  email: string | null
  /** The address stood in <> or (): it belongs to what is before it. */
  wrapped: boolean
  /** In quotes: a whole name, commas and all. */
  quoted: boolean
  gap: Gap
  /** The word of an `and`: "&" of Research & Development, "y" of Ana y Tom and of Ortega y Gasset. */
  and?: string
}

const address = '[^\\s<>()\\[\\]{}"\',;:|]{1,64}@[^\\s<>()\\[\\]{}"\',;:|@]{1,200}'
const tokens = new RegExp(
  [
    `(?<wrapped>[<([]\\s*(?:mailto:)?${address}\\s*[>)\\]])`,
    `(?<bare>(?:mailto:)?${address})`,
    '(?<quoted>(?<![\\p{L}])["“„][^"”“\\n]{1,100}["”“](?![\\p{L}]))',
    '(?<bracket>[([【][^()[\\]【】]{0,200}[)\\]】])',
    '(?<item>;)',
    '(?<comma>[,、،])',
    '(?<mark>\\s*[|•·│]\\s*)',
    '(?<dash>\\s+[-–—]+\\s+|\\s*[–—]\\s*(?=\\p{Lu})|\\s+->\\s+)',
    '(?<slash>\\s*/\\s*)',
    `(?<and>\\s+(?:${rawOf('and')})(?=\\s)|\\s+[&+]\\s+|(?<=\\p{Ll})[&+](?=\\p{Lu})|(?<=さん|様|氏)と)`,
  ].join('|'),
  'gu',
)

/** A tidy line in its pieces, in order. Hand it one line of at most a few hundred characters. */
export function cutLine(line: string): { pieces: Piece[]; phones: string[] } {
  const { rest, phones } = takePhones(atSigns(line))
  const pieces: Piece[] = []
  let gap: Gap = 'start'
  let open = ''
  let and = ''
  let current: Piece | null = null
  const flush = () => {
    const text = open.replace(/^[\s:.]+|[\s:]+$/g, '')
    open = ''
    if (!text) return
    // Robert (Bob) Smith
    const [note, ...others] = current?.notes ?? []
    if (
      current &&
      gap === 'none' &&
      current.text &&
      note &&
      others.length === 0 &&
      !current.email &&
      isNickname(note) &&
      /^\p{Lu}/u.test(text)
    ) {
      current.notes = []
      current.text = `${current.text} (${note}) ${text}`
      return
    }
    current = {
      text,
      notes: [],
      email: null,
      wrapped: false,
      quoted: false,
      gap,
      ...(and && { and }),
    }
    pieces.push(current)
    gap = 'none'
    and = ''
  }
  let at = 0
  for (const match of rest.matchAll(tokens)) {
    const groups = match.groups ?? {}
    open += rest.slice(at, match.index)
    at = match.index + match[0].length
    // ", and" is one gap; "Ana, <ana@…>" too.
    const kind = (['item', 'comma', 'mark', 'dash', 'slash', 'and'] as const).find(
      each => groups[each] !== undefined,
    )
    if (kind === 'slash' && isPronouns(open, rest.slice(at))) {
      open += '/'
      continue
    }
    if (kind === 'dash' && open.trim() === '') continue
    flush()
    if (kind) {
      and = kind === 'and' ? match[0].trim() : ''
      gap = gap === 'start' || pieces.length === 0 ? gap : strongest(gap, kind)
      current = null
    } else if (groups.wrapped || groups.bare) {
      const email = normalizeAddress(
        (groups.wrapped ?? groups.bare ?? '').replace(/^[<([\s]*(mailto:)?|[>)\]\s.!?]+$/gi, ''),
      )
      const wrapped = groups.wrapped !== undefined
      if (!email) open += match[0]
      else if (current && !current.email) Object.assign(current, { email, wrapped })
      else if (!current || current.email !== email) {
        current = { text: '', notes: [], email, wrapped, quoted: false, gap }
        pieces.push(current)
        gap = 'none'
      }
    } else if (groups.quoted) {
      const notes: string[] = []
      const text = match[0].slice(1, -1).replace(/\s*[([]([^()[\]]*)[)\]]\s*$/, (_, note: string) => {
        notes.push(note)
        return ''
      })
      current = { text: text.trim(), notes, email: null, wrapped: false, quoted: true, gap }
      pieces.push(current)
      gap = 'none'
    } else if (groups.bracket) {
      const note = match[0].slice(1, -1).trim()
      if (current) current.notes.push(note)
      else open += ` ${note} `
    }
  }
  open += rest.slice(at)
  flush()
  return { pieces, phones }
}

const order: Gap[] = ['none', 'comma', 'slash', 'mark', 'dash', 'and', 'item', 'start']
const strongest = (one: Gap, two: Gap) => (order.indexOf(two) > order.indexOf(one) ? two : one)
const isNickname = (note: string) => /^\p{Lu}\p{L}{1,14}$/u.test(note)

const isPronouns = (before: string, after: string) =>
  /(?:^|[\s(])(she|he|they|her|him|them|ze|sie|er|elle|il|lei|lui|zij|hij|ella|él)$/i.test(before) &&
  /^(her|him|them|hers|his|they|theirs|ihr|ihm|elle|lui|haar|hem|zir)/i.test(after)

const atSigns = (line: string) => line.replace(/\s*[[(](?:at|ät)[\])]\s*/gi, '@')
