import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Mail, MailEvent } from './mail'

/** What the journal keeps, one JSON object a line. An `accept` is one line even for a batch, so it is whole or absent. */
type JournalLine =
  | {
      type: 'accept'
      key: string | null
      hash: string
      answer: string
      at: number
      items: { mail: Mail; files: string[] }[]
    }
  | { type: 'event'; id: string; event: MailEvent }

export type Journal = { write(line: JournalLine): void; clear(): void; close(): void }

/**
 * Opens an append-only file and hands over its lines. A line counts once its line break is written, so a
 * process killed in the middle of a write leaves a mail that was never accepted; that tail is cut off.
 */
export function openJournal(path: string, replay: (line: JournalLine) => void): Journal {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'a+', 0o600)
  const bytes = readFileSync(path)
  let start = 0
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    replay(JSON.parse(bytes.toString('utf8', start, end)) as JournalLine)
    start = end + 1
  }
  if (start < bytes.length) ftruncateSync(file, start)
  return {
    write(line) {
      const data = Buffer.from(`${JSON.stringify(line)}\n`)
      for (let done = 0; done < data.length; ) done += writeSync(file, data, done)
    },
    clear: () => ftruncateSync(file, 0),
    close: () => closeSync(file),
  }
}
