import { companyWords } from '@/lib/job-words'
import { clip } from '@/lib/text'
import { linkedinProfile } from './linkedin-url'
import { mailboxName } from './mailbox-name'
import { isJobTitle, looksLikeName, tidyName } from './piece-kinds'
import { addressesOf, addressPattern, phonesOf } from './signature-numbers'
import { addressWords, companyPrefix, fromHeader, legalForm } from './signature-words'

export type SignatureField = { value: string; line: string }
export type SignatureFields = {
  name: SignatureField | null
  jobTitle: SignatureField | null
  company: SignatureField | null
  email: SignatureField | null
  phones: SignatureField[]
  linkedin: SignatureField | null
}

const mostLines = 60

/** The fields of a signature's lines; `header` is a mail's From line, which knows name and address best. */
export function pickFields(lines: string[], header: string | null): SignatureFields {
  const short = lines.filter(line => line.length <= 200).slice(-mostLines)
  const pieces = short.flatMap(line => piecesOf(line).map(value => ({ value, line })))
  const from = header ? readHeader(header) : null
  const email = from?.email ?? first([...short], addressesOf)
  const words = pieces.filter(({ value }) => isWords(value))
  const company = words.find(({ value }) => legalForm.test(value)) ?? null
  const titles = words.filter(piece => piece !== company && isTitle(piece.value))
  const name =
    from?.name ??
    nameAmong(
      words.filter(piece => !titles.includes(piece) && piece !== company),
      email,
    )
  const spare = words.filter(piece => !titles.includes(piece) && !name?.value.includes(tidyName(piece.value)))
  return {
    name: name ?? nameFromAddress(email),
    jobTitle: titles[0] ? { ...titles[0], value: clip(titles[0].value, 120) } : null,
    company: trimmed(company ?? spare.find(piece => isCompany(piece, titles[0], name)) ?? null),
    email,
    phones: phonesOf(short),
    linkedin: first(short, line => [linkedinProfile(line)].filter(found => found !== null)),
  }
}

function piecesOf(line: string): string[] {
  const parts = line.split(/\s*[|•·│]\s*|\s+[-–—/]\s+|\s{2,}|,\s+(?!(?:Inc|Ltd|LLC|PhD|Ph\.D|MBA|Jr|Sr)\b)/u)
  const japanese = parts.flatMap(part =>
    legalForm.test(part) && /[\u3040-\u30FF\u4E00-\u9FFF]/.test(part) ? part.split(' ') : part,
  )
  const apart = japanese.flatMap(part => titleAndName(part) ?? part)
  const atCompany = apart.flatMap(part => part.split(/\s+(?=(?:at|bei|chez|bij|@)\s+\p{Lu})/u))
  return atCompany.map(part => part.trim()).filter(Boolean)
}

// 代表取締役 例 次郎
function titleAndName(text: string): string[] | null {
  const [title = '', ...name] = text.split(' ')
  return isJobTitle(title) && /\p{Script=Han}/u.test(title) && isName(name.join(' '))
    ? [title, name.join(' ')]
    : null
}

const isWords = (text: string) =>
  text.length <= 100 && !/\d{3}|@\S+\.|https?:|www\.|[:：]\s*\+?\d/i.test(text) && /\p{L}/u.test(text)
const isTitle = (text: string) => isJobTitle(text) || groupWords.test(text)
const groupWords =
  /(?<!\p{L})(people|talent|staff|recrutement|ressources humaines|personalabteilung)(?!\p{L})/iu
const isName = (text: string) => looksLikeName(text, { strict: true })

function isCompany(piece: SignatureField, title?: SignatureField, name?: SignatureField | null): boolean {
  if (companyPrefix.test(piece.value) || companyWords.test(piece.value)) return true
  if (addressWords.test(piece.value)) return false
  // “Recruiter | Example”, and the line that stands alone below the title.
  return (
    /^\p{Lu}/u.test(piece.value) &&
    piece.line !== name?.line &&
    (piece.line === title?.line || piece.value === piece.line)
  )
}

function readHeader(header: string): { name: SignatureField | null; email: SignatureField | null } {
  const written = (fromHeader.exec(header)?.[1] ?? '').normalize('NFKC')
  const email = addressesOf(written)[0]
  const display = written
    .replace(/<[^<>]*>|\[mailto:[^\]]*\]/gi, '')
    .replace(addressPattern, '')
    .trim()
  const name = mailboxName(display, email)
  return {
    name: name ? { value: name, line: header } : null,
    email: email ? { value: email, line: header } : null,
  }
}

function nameAmong(pieces: SignatureField[], email: SignatureField | null): SignatureField | null {
  const names = pieces.filter(({ value }) => isName(value) && !addressWords.test(value))
  const local = email?.value.split('@')[0] ?? ''
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[^\p{L} ]/gu, '')
      .toLowerCase()
  const fits = ({ value }: SignatureField) =>
    plain(tidyName(value))
      .split(' ')
      .some(word => word.length > 2 && local.includes(word))
  const found = names.find(fits) ?? names[0]
  return found ? { value: clip(tidyName(found.value), 120), line: found.line } : null
}

function nameFromAddress(email: SignatureField | null): SignatureField | null {
  const value = email ? mailboxName('', email.value) : ''
  return email && value.includes(' ') ? { value, line: email.line } : null
}

function first(lines: string[], read: (line: string) => string[]): SignatureField | null {
  for (const line of lines) {
    const [value] = read(line)
    if (value) return { value, line }
  }
  return null
}

function trimmed(field: SignatureField | null): SignatureField | null {
  return field && { ...field, value: clip(field.value.replace(companyPrefix, ''), 120) }
}
