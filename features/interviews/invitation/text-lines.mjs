import { joinLabels } from './label-lines.mjs'
import { fold } from './moment-words.mjs'

const mostLines = 400
const longestLine = 600
/** What the words of a mail cost to be read grows with them: what is below is cut off. */
const mostCharacters = 20_000
const marker =
  /^[\s>*_-]*(?:begin forwarded message|forwarded message|original message|weitergeleitete nachricht|ursprungliche nachricht|message transfere|message d['’]origine|debut du message|doorgestuurd bericht|oorspronkelijk bericht|mensaje reenviado|mensaje original|messaggio inoltrato|messaggio originale|mensagem (?:encaminhada|original)|anfang der weitergeleiteten)[\s:*_-]*$/
/** Above an appointment that Outlook passes on: to whom it went is who comes. */
const appointment =
  /^[\s>*_-]*(?:original appointment|ursprunglicher termin|rendez-vous d['’]origine|oorspronkelijke afspraak|cita original|appuntamento originale)[\s:*_-]*$/
const isAppointment = line => appointment.test(fold(line ?? ''))
const guestsOf = ({ to }) => (to ? [`Attendees: ${to}`] : [])
const names = {
  from: 'from|von|de|van|da|fran|fra',
  date: 'date|sent|gesendet|datum|envoye|envoye le|verzonden|fecha|enviado|enviado el|enviado em|inviato|inviato il|data|skickat|sendt',
  to: 'to|an|a|aan|para|till|til',
  cc: 'cc|kopie|copie|copia|kopia',
  subject: 'subject|betreff|objet|sujet|onderwerp|asunto|assunto|oggetto|amne|emne',
  replyTo: 'reply-to|antwort an|antworten an|repondre a|antwoord aan|responder a|rispondi a',
}
const heads = Object.entries(names).map(([key, words]) => [
  key,
  new RegExp(`^[\\s>*]*(?:${words})\\s?\\*?:\\*?\\s*`),
])
const quotedBelow =
  /^[\s>]*(?:on .{6,120} wrote|am .{6,120} schrieb.{0,80}|le .{6,120} a ecrit|op .{6,120} schreef.{0,80}|el .{6,120} escribio|il .{6,120} ha scritto|em .{6,120} escreveu)\s?:\s*$/

// What a telephone or a mail program adds below.
const footer =
  /^\s*(?:sent from (?:my|outlook|yahoo|gmail|proton)\b|get outlook for|von meinem \S+ gesendet|gesendet (?:von|mit) (?:meinem|der|outlook)|envoye (?:de|depuis) mon|telecharger outlook|verzonden (?:vanaf|vanuit|met) (?:mijn|outlook)|enviado desde mi|inviato da|[_=*-]{5,}\s*$)/
/** "VG Mandy Kretschmar": the farewell, and who. */
const closing =
  /^((?:VG|LG|BG|MfG|Mfg|Rgds|Bien à vous|Mvg|MVG|Un saludo|Saludos|Cordialement|Cheers|Best|Thanks|Regards),?) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2})$/u
const answers = /^\s*(?:re|aw|sv|antw|odp|ref)\s*:/
const forwards = /^\s*(?:fwd?|wg|tr|rv|i|doorst|enc)\s*:/

/** The first lines, up to so many characters in all. */
function firstOf(lines, most) {
  let length = 0
  const end = lines.findIndex(line => {
    length += line.length
    return length > most
  })
  return end < 0 ? lines : lines.slice(0, end)
}

/**
 * A text in lines: what was forwarded with its head apart (from, date, to, subject as written), what is quoted below an
 * answer cut off, at most 400 lines of 600 characters, and 20,000 in all.
 */
export function cutText(text, subject = '') {
  const all = text.split(/\r\n?|[\n\u2028\u2029]/, mostLines).map(line =>
    line
      .slice(0, longestLine)
      // "Employer:        Acme", and columns of a table
      .replace(/:(?:\t+ *| {3,})(?=\S)/g, ': ')
      .replace(/(\S)(?:\t+ *| {3,})(?=\S)/g, '$1 | ')
      .replace(/[^\S\n]+/g, ' ')
      .trimEnd(),
  )
  const lines = firstOf(all, mostCharacters)
  const head = findHead(lines, subject)
  const { below, from } = withoutHeads(
    head ? [...(head.guests ?? []), ...lines.slice(head.end)] : lines,
    head?.fields.subject ?? subject,
  )
  const quoted = below.findIndex(
    (line, at) =>
      (quotedBelow.test(fold(line)) || isOlderHead(below, at)) &&
      below.slice(0, at).some(above => above.trim()),
  )
  const own = quoted > 0 ? below.slice(0, quoted) : below
  const bare = own.some(line => line.trim() && !isQuoted(line))
    ? own.filter(line => !isQuoted(line) || head)
    : own
  const rest = quoted > 0 ? below.slice(quoted) : bare.length < own.length ? own.filter(isQuoted) : []
  return {
    head: head?.fields ?? null,
    passedOnFrom: from,
    earlier: oldestOf(rest),
    // "> " before every line of what was forwarded
    lines: joinLabels(
      bare
        .map(line => line.replace(/^(?:\s*>)+ ?/, ''))
        .filter(line => !footer.test(fold(line)))
        .flatMap(line => closing.exec(line)?.slice(1) ?? [line]),
    ),
  }
}

const isQuoted = line => /^\s*>/.test(line)
const mostEarlier = 80

/** Of all that is quoted below the oldest message, in which it was arranged, and the line that says when that was. */
function oldestOf(rest) {
  const lines = rest.map(line => line.replace(/^(?:\s*>)+ ?/, ''))
  let from = 0
  let head = ''
  for (let at = 0; at < lines.length; at++) {
    if (quotedBelow.test(fold(lines[at]))) [from, head] = [at + 1, lines[at]]
    else if (isOlderHead(lines, at)) {
      const found = headAt(lines, at)
      ;[from, head] = [found.end, found.fields.date]
      at = found.end - 1
    }
  }
  const own = joinLabels(lines.slice(from, from + mostEarlier))
  return own.some(line => line.trim()) ? { head, lines: own } : null
}

const forwarded =
  /(?:forwarded message|weitergeleitete|message transfere|doorgestuurd bericht|mensaje reenviado|messaggio inoltrato|mensagem encaminhada)/

/** What is forwarded below a few words of one's own belongs to them: its head is no history, and no day of its own. */
function withoutHeads(lines, subject) {
  // "Original Message" is above what is answered, too: the title says that it is passed on.
  const isPassedOn = forwards.test(fold(subject))
  const marked = lines.findIndex(
    line => isAppointment(line) || (marker.test(fold(line)) && (isPassedOn || forwarded.test(fold(line)))),
  )
  // "FW: …", and the head right below a few words.
  const at = marked < 0 && isPassedOn ? lines.findIndex((_, line) => isOlderHead(lines, line)) : marked
  if (at < 0 || !(isAppointment(lines[at]) || lines.slice(0, at).some(line => line.trim())))
    return { below: lines, from: null }
  const found = headAt(lines, marked < 0 ? at : at + 1)
  if (!found) return { below: lines, from: null }
  return {
    below: [
      ...lines.slice(0, at),
      ...(isAppointment(lines[at]) ? guestsOf(found.fields) : []),
      ...lines.slice(found.end),
    ],
    from: found.fields.from ?? null,
  }
}

/** The first run of at least two head lines: below a marker, or at the very top. */
function findHead(lines, subject) {
  for (let at = 0; at < Math.min(lines.length, 120); at++) {
    const isMarked = marker.test(fold(lines[at] ?? '')) || isAppointment(lines[at])
    const isFirst = at === 0 || lines.slice(0, at).every(line => !line.trim())
    const from = isMarked ? at + 1 : at
    const found = headAt(lines, from)
    if (!found || !(isMarked || isFirst || found.fields.from?.includes('@') || found.count >= 3)) continue
    // An answer with what it answers below it, as Outlook writes it.
    if (!isFirst && (isAppointment(lines[at]) || !isForward(lines.slice(0, at), subject))) return null
    return isAppointment(lines[at]) ? { ...found, guests: guestsOf(found.fields) } : found
  }
  return null
}

/** "FYI" above a head: what is below was forwarded. Words with a day, an hour, or several sentences are the mail. */
function isForward(above, subject) {
  if (forwards.test(fold(subject))) return true
  const own = fold(above.filter(line => line.trim() && !marker.test(fold(line))).join(' '))
  if (
    above.some(
      line =>
        /forwarded|weitergeleitet|transfere|doorgestuurd|reenviado/.test(fold(line)) &&
        marker.test(fold(line)),
    )
  )
    return true
  if (answers.test(fold(subject))) return false
  return own.length < 120 && !/\d/.test(own)
}

const isOlderHead = (lines, at) => {
  if (!heads[0][1].test(fold(lines[at] ?? ''))) return false
  const found = headAt(lines, at)
  return found !== null && found.count >= 3 && found.fields.date !== undefined
}

function headAt(lines, from) {
  const fields = {}
  let at = from
  let blank = 0
  while (at < lines.length && at < from + 14) {
    const line = lines[at] ?? ''
    if (!line.replace(/[\s>]/g, '')) {
      // Some programs leave a line between the marker and the head.
      if (Object.keys(fields).length > 0 || ++blank > 2) break
      at++
      continue
    }
    const head = heads.find(([, pattern]) => pattern.test(fold(line)))
    // "Date : mardi 12 janvier" below "Envoyé : …" says when it is.
    if (head?.[0] === 'date' && fields.date !== undefined) break
    if (head)
      fields[head[0]] ??= line
        .slice(fold(line).match(head[1])[0].length)
        .replace(/^\*|\*$/g, '')
        .trim()
    else if (Object.keys(fields).length === 0 || !/^\s|@/.test(line)) break
    at++
  }
  const count = Object.keys(fields).length
  return count >= 2 && (fields.from || fields.subject) ? { fields, count, end: at } : null
}
