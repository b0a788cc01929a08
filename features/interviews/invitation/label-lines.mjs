import { fold } from './moment-words.mjs'

// Labels as forms, tables and scheduling pages write them, folded. Those of people keep their list below them.
const facts =
  'when|date|day|time|hour|date (?:and|&|/) time|date/time|event date/time|start(?:s| time)?|where|location|place|venue|address|how|what|event(?: type| name)?|interview(?: type)?|type|format|role|position|job(?: title)?|opening|vacancy|company|duration|length|time ?zone|joining info|join|meeting link|link|video(?: call| conference)?' +
  '|wann|datum|tag|uhrzeit|zeit|termin|beginn|wo|ort|adresse|raum|stelle|rolle|firma|unternehmen|dauer|zugang|einwahl' +
  '|quand|jour|heure|horaire|date et heure|lieu|ou|poste|entreprise|societe|duree|lien' +
  '|wanneer|dag|tijd|tijdstip|waar|locatie|adres|functie|vacature|bedrijf|duur' +
  '|cuando|fecha|dia|hora|horario|fecha y hora|lugar|donde|direccion|puesto|vacante|empresa|duracion|enlace|quando|data|ora|onde|cargo|posizione|luogo|durata'
const people =
  'who|with|with whom|met wie|mit wem|avec qui|con quien|organi[sz]er|organisator(?:in)?|organisateur|organizador|guests?|attendees?|participants?|interviewers?|panel|your interviewers?|interview panel|hosts?' +
  '|gaste|teilnehmer(?:in(?:nen)?)?|teilnehmende|gesprachspartner(?:in(?:nen)?)?|ansprechpartner(?:in(?:nen)?)?|wer' +
  '|qui|participants?|interlocuteurs?|intervenants?|invites?|deelnemers?|gesprekspartners?|wie|genodigden|gasten|contactpersoon' +
  '|quien(?:es)?|asistentes|entrevistador(?:a|es|as)?|participantes|invitados|partecipanti|invitati'
const factLabel = new RegExp(`^[\\s*_]*(?:${facts})[\\s*_]*:?[\\s*_]*$`)
const personLabel = new RegExp(`^[\\s*_]*(?:${people})[\\s*_]*:?[\\s*_]*$`)

/**
 * Forms in lines: "When" above its value becomes "When: its value", and so does a table's row of two; whoever is listed
 * below "Guests" stands below "Guests:".
 */
export function joinLabels(lines) {
  const joined = []
  for (let at = 0; at < lines.length; at++) {
    const line = unstarred(lines[at])
    const folded = fold(line)
    const columns = columnsOf(line)
    if (columns) {
      const rows = rowsBelow(lines, at, columns.length)
      for (const values of rows.cells)
        joined.push(...columns.map((label, column) => `${label}: ${values[column]}`))
      if (rows.cells.length > 0) {
        at = rows.end
        continue
      }
    }
    const row = /^[^|:]{2,30} \| [^|]+$/.test(line) ? line.split(' | ') : null
    if (row && (factLabel.test(fold(row[0])) || personLabel.test(fold(row[0])))) {
      joined.push(`${row[0].trim()}: ${row[1]}`)
    } else if (personLabel.test(folded) && isValue(lines[at + 1])) {
      joined.push(`${line.replace(/[\s:]+$/, '')}:`)
    } else if (factLabel.test(folded) && isValue(lines[at + 1])) {
      joined.push(`${line.replace(/[\s:]+$/, '')}: ${unstarred(lines[at + 1]).trim()}`)
      at++
    } else joined.push(line)
  }
  return joined
}

/** "Sam Lee. Role: Data Analyst": in a message a label may begin behind a full stop. */
export function apartAtLabels(line) {
  if (!line.includes(':')) return [line]
  const parts = []
  for (const part of line.split(/(?<=[.!?]) +(?=[^.!?:]{2,30}:\s)/)) {
    const said = fold(part.slice(0, part.indexOf(':')))
    if (parts.length === 0 || factLabel.test(said) || personLabel.test(said)) parts.push(part)
    else parts.push(`${parts.pop()} ${part}`)
  }
  return parts
}

const cellsOf = line => (line?.includes(' | ') ? line.split(' | ').map(cell => cell.trim()) : null)

/** The heads of a table, where each is a label. */
function columnsOf(line) {
  const cells = cellsOf(line)
  return cells?.every(cell => factLabel.test(fold(cell)) || personLabel.test(fold(cell))) ? cells : null
}

function rowsBelow(lines, head, count) {
  const cells = []
  let end = head
  for (let at = head + 1; at < lines.length; at++) {
    const row = cellsOf(lines[at])
    if (row?.length === count) {
      cells.push(row)
      end = at
    } else if (lines[at].trim()) break
  }
  return { cells, end }
}

const isValue = line => {
  const folded = fold(line ?? '').trim()
  return folded !== '' && !factLabel.test(folded) && !personLabel.test(folded) && folded.length < 200
}

/** What a chat or a plain copy of a page writes for bold. */
const unstarred = line =>
  line
    .replace(/(^|[\s(])([*_])(?=\S)([^*_]{1,120}?)\2(?=[\s.,;:!?)]|$)/g, '$1$3')
    .replace(/^\*{2}|\*{2}(?=[\s:]|$)/g, '')
