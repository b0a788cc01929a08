import { readChat } from './chat-export.mjs'
import { readDates } from './dates.mjs'
import { apartAtLabels } from './label-lines.mjs'
import { readLengths } from './lengths.mjs'
import { offsetOf, readMail } from './mail-facts.mjs'
import { fold } from './moment-words.mjs'
import { cutText } from './text-lines.mjs'
import { readTimes } from './times.mjs'

/**
 * The words of outside text taken apart: a mail's parts, its lines, and what in them is a day, a time or a length. What
 * it means for somebody is `parseArrival`'s. Null when bytes are no mail.
 */
export async function takeApart({ bytes, text, today }, limits) {
  const mail = bytes ? await readMail(bytes, limits).catch(() => null) : null
  if (bytes && !mail) return null
  const inner = mail?.forwarded ?? null
  const chat = bytes ? null : readChat(text ?? '', today)
  if (chat) return chatTakenApart(chat)
  const { head, lines, passedOnFrom, earlier } = cutText(
    (inner ?? mail)?.text || mail?.text || (text ?? '').split('\n').flatMap(apartAtLabels).join('\n'),
    (inner ?? mail)?.subject,
  )
  const sentOn = dayOf(head?.date, today) ?? (inner ?? mail)?.sentAt?.slice(0, 10) ?? today
  const mentions = lines.flatMap((line, at) => mentionsOf(line, at, sentOn))
  const lengths = lengthsOf(lines)
  const { calendars = [], forwarded, text: _, ...envelope } = mail ?? {}
  const told = inner ? { from: inner.from, subject: inner.subject } : null
  // The clock of a head as written counts before that of whoever passed it on.
  const sentOffset = head?.date ? offsetOf(head.date.slice(-12)) : ((inner ?? mail)?.sentOffset ?? null)
  return {
    ...{ mail: mail ? envelope : null, inner: told, head, passedOnFrom, sentOn, sentOffset },
    ...{ lines, mentions, lengths, calendars },
    earlier: earlier && earlierFacts(earlier, sentOn),
  }
}

/** What was arranged before: its "tomorrow" is the day behind its own. */
function earlierFacts({ head, lines }, sentOn) {
  const day = dayOf(head, sentOn) ?? sentOn
  return {
    lines,
    mentions: lines.flatMap((line, at) => mentionsOf(line, at, day)),
    lengths: lengthsOf(lines),
    sentOn: day,
  }
}

const lengthsOf = lines =>
  lines.flatMap((line, at) => readLengths(fold(line)).map(minutes => ({ line: at, minutes })))

/** "Tomorrow" of a chat is the day behind the one on which it was said. */
function chatTakenApart(chat) {
  const lines = chat.map(({ line }) => line)
  return {
    ...{ mail: null, inner: null, head: null, passedOnFrom: null, sentOn: chat.at(-1).day, sentOffset: null },
    ...{ lines, lengths: lengthsOf(lines), calendars: [], saidBy: chat.map(({ by }) => by) },
    mentions: chat.flatMap(({ line, day }, at) => mentionsOf(line, at, day)),
  }
}

const dayOf = (written, today) => (written ? (readDates(fold(written), today)[0]?.days[0] ?? null) : null)

function mentionsOf(line, at, sentOn) {
  // An address in the web is full of figures.
  const folded = fold(line).replace(/https?:\/\/\S+/g, url => ' '.repeat(url.length))
  const dates = readDates(folded, sentOn)
  // What stands there is no space: "14h ou (vendredi) à 9h30" is no time from two to half past nine.
  const blanked = dates.reduce(
    (text, { at: from, end }) => text.slice(0, from) + '|'.repeat(end - from) + text.slice(end),
    folded,
  )
  return [
    ...dates.map(date => ({ is: 'date', line: at, ...date })),
    ...readTimes(blanked).map(time => ({ is: 'time', line: at, ...time })),
  ].sort((a, b) => a.at - b.at)
}
