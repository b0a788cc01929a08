import { parentPort, workerData } from 'node:worker_threads'
import { readDates } from './dates.mjs'
import { readLengths } from './lengths.mjs'
import { readMail } from './mail-facts.mjs'
import { fold } from './moment-words.mjs'
import { cutText } from './text-lines.mjs'
import { readTimes } from './times.mjs'

// The words of outside text are taken apart here, where it can be ended: a mail's parts, its lines, and what in them is
// a day, a time or a length. What it means for somebody is `parseArrival`'s.
parentPort.once('message', async ({ bytes, text, today }) => {
  const mail = bytes ? await readMail(bytes, workerData).catch(() => null) : null
  if (bytes && !mail) return parentPort.postMessage({ facts: null })
  const inner = mail?.forwarded ?? null
  const { head, lines } = cutText((inner ?? mail)?.text || mail?.text || text || '')
  const sentOn = dayOf(head?.date, today) ?? (inner ?? mail)?.sentAt?.slice(0, 10) ?? today
  const mentions = lines.flatMap((line, at) => mentionsOf(line, at, sentOn))
  const lengths = lines.flatMap((line, at) => readLengths(fold(line)).map(minutes => ({ line: at, minutes })))
  const { calendars = [], forwarded, text: _, ...envelope } = mail ?? {}
  const told = inner ? { from: inner.from, subject: inner.subject } : null
  parentPort.postMessage({
    facts: { mail: mail ? envelope : null, inner: told, head, sentOn, lines, mentions, lengths, calendars },
  })
})
parentPort.postMessage({ ready: true })

const dayOf = (written, today) => (written ? (readDates(fold(written), today)[0]?.days[0] ?? null) : null)

function mentionsOf(line, at, sentOn) {
  // An address in the web is full of figures.
  const folded = fold(line).replace(/https?:\/\/\S+/g, url => ' '.repeat(url.length))
  const dates = readDates(folded, sentOn)
  const blanked = dates.reduce(
    (text, { at: from, end }) => text.slice(0, from) + ' '.repeat(end - from) + text.slice(end),
    folded,
  )
  return [
    ...dates.map(date => ({ is: 'date', line: at, ...date })),
    ...readTimes(blanked).map(time => ({ is: 'time', line: at, ...time })),
  ].sort((a, b) => a.at - b.at)
}
